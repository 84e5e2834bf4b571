// SPDX-License-Identifier: GPL-3.0-or-later
// The user's own indicator file: what it adds, changes and takes out, and every way in which it can be damaged.
#include "extract/dictionaries.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace xiangyue;

namespace {

IndicatorEntry ownEntry()
{
    IndicatorEntry entry;
    entry.id = QStringLiteral("own.001");
    entry.zh = QStringLiteral("驿站数量");
    entry.theme = Category::Industry;
    entry.dimensions = {QStringLiteral("count:个"), QStringLiteral("count:处")};
    entry.unit = QStringLiteral("个");
    entry.patterns = {{QStringLiteral("乡村驿站|游客驿站")}};
    entry.unless = {QStringLiteral("培训")};
    entry.variants = {QStringLiteral("new")};
    return entry;
}

} // namespace

class TestUserIndicators : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void builtInEntriesSurviveTheirOwnFormat();
    void noFileIsNoDamage();
    void addsChangesAndTakesOut();
    void roundTrip();
    void refusesDamage_data();
    void refusesDamage();
    void refusesWhatDoesNotFitTogether();
    void neverWritesOverDamage();
    void neverWritesOverAnotherHand();
    void keepsTheFileWithinItsLimits();
    void cannotWriteIntoAFile();
    void ownGoesBeforeBuiltIn();
    void oldDictionariesStayWhatTheyAre();
    void faults_data();
    void faults();
    void patternText();

private:
    QString path() const { return m_folder.filePath(QStringLiteral("own/indicators.json")); }
    void write(const QByteArray &bytes) const
    {
        QDir().mkpath(m_folder.filePath(QStringLiteral("own")));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QByteArray read() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    std::optional<Dictionaries> m_builtIn;
};

void TestUserIndicators::initTestCase()
{
    auto loaded = Dictionaries::load();
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().context));
    m_builtIn.emplace(std::move(*loaded));
}

void TestUserIndicators::builtInEntriesSurviveTheirOwnFormat()
{
    const IndicatorEntries &entries = m_builtIn->builtInIndicators();
    QVERIFY(entries.size() > 300);
    const auto again = indicatorEntriesFromJson(indicatorEntriesToJson(entries), m_builtIn->units());
    QVERIFY(again);
    QCOMPARE(*again, entries);
}

void TestUserIndicators::noFileIsNoDamage()
{
    const auto loaded = Dictionaries::load(m_folder.filePath(QStringLiteral("none.json")));
    QVERIFY(loaded);
    QVERIFY(!loaded->userIndicators().damage);
    QCOMPARE(loaded->indicatorVersion(), m_builtIn->indicatorVersion());
    QCOMPARE(loaded->indicators().indicators().size(), m_builtIn->indicators().indicators().size());
}

void TestUserIndicators::addsChangesAndTakesOut()
{
    write(R"([
{"id": "own.001", "zh": "驿站数量", "theme": "industry", "dimensions": ["count:个"], "unit": "个", "patterns": [["驿站"]]},
{"id": "profile.population", "zh": "全部人口", "theme": "profile", "dimensions": ["people"], "unit": "人", "patterns": [["人口总量"]]},
{"id": "profile.households", "removed": true},
{"id": "no.longer.built.in", "removed": true}
])");
    const auto loaded = Dictionaries::load(path());
    QVERIFY(loaded);
    QVERIFY2(!loaded->userIndicators().damage, qPrintable(loaded->userIndicators().damage.value_or(Error()).message));
    const IndicatorDictionary &indicators = loaded->indicators();
    QCOMPARE(indicators.match(u"乡村驿站", u"count:个", Category::Other), QStringLiteral("own.001"));
    QCOMPARE(indicators.find(u"own.001")->en, QStringLiteral("驿站数量"));
    QCOMPARE(indicators.match(u"人口总量", u"people", Category::Other), QStringLiteral("profile.population"));
    QCOMPARE(indicators.match(u"总人口", u"people", Category::Other), QString());
    QVERIFY(indicators.find(u"profile.households") == nullptr);
    QCOMPARE(indicators.match(u"总户数", u"households", Category::Other), QString());
    QVERIFY(loaded->indicatorVersion() != m_builtIn->indicatorVersion());
}

void TestUserIndicators::roundTrip()
{
    QVERIFY(QFile::remove(path()) || !QFile::exists(path()));
    IndicatorEntry gone;
    gone.id = QStringLiteral("profile.households");
    gone.removed = true;
    IndicatorEntry own = ownEntry();
    own.others.insert(QStringLiteral("remark"), QStringLiteral("asked for by the office"));
    const auto before = readUserIndicators(path(), m_builtIn->units());
    const auto written = writeUserIndicators(before, {own, gone}, m_builtIn->units());
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    const auto after = readUserIndicators(path(), m_builtIn->units());
    QVERIFY(!after.damage);
    QCOMPARE(after.entries, (IndicatorEntries{own, gone}));
    QCOMPARE(after.bytes, written->bytes);
    // One entry a line: the file is meant to be read.
    QCOMPARE(after.bytes.count('\n'), 4);
}

void TestUserIndicators::refusesDamage_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("word"); // what the message must hold
    const QByteArray good = R"({"id": "own.1", "zh": "甲", "theme": "other", "dimensions": ["people"], "unit": "人",)"
                            R"( "patterns": [["甲"]]})";
    const auto row = [](const char *name, const QByteArray &json, const char *word) {
        QTest::addRow("%s", name) << json << QString::fromUtf8(word);
    };
    row("half a file", "[\n" + good.first(40), "2");
    row("no list", good, "[");
    row("text", "hello", "1");
    row("not UTF-8", QByteArray("[{\"id\": \"\xff\xfe\"}]"), "1");
    row("entry without braces", "[\n" + good + ",\n3]", "3");
    row("no id", "[\n{\"zh\": \"甲\"}]", "2");
    row("unknown unit", "[\n\n" + QByteArray(good).replace("人", "鼐") + "]", "3");
    row("unit of another kind", "[" + QByteArray(good).replace("[\"people\"]", "[\"money\"]") + "]", "own.1");
    row("unknown dimension", "[" + QByteArray(good).replace("[\"people\"]", "[\"people\", \"luck\"]") + "]", "luck");
    row("unknown theme", "[" + QByteArray(good).replace("other", "sport") + "]", "sport");
    row("no pattern", "[" + QByteArray(good).replace("[[\"甲\"]]", "[]") + "]", "own.1");
    row("empty pattern", "[" + QByteArray(good).replace("[[\"甲\"]]", "[[]]") + "]", "own.1");
    row("bar at the end", "[" + QByteArray(good).replace("[[\"甲\"]]", "[[\"甲|\"]]") + "]", "own.1");
    row("patterns as text", "[" + QByteArray(good).replace("[[\"甲\"]]", "\"甲\"") + "]", "patterns");
    row("number for a name", "[" + QByteArray(good).replace("\"甲\", \"theme\"", "5, \"theme\"") + "]", "zh");
    row("same id twice", "[\n" + good + ",\n" + good + "]", "3");
    row("too large", "[" + good + "]" + QByteArray(1024 * 1024, ' '), "1024");
    QByteArray many = "[";
    for (int i = 0; i <= 2000; ++i)
        many += (i ? ",{\"id\": \"a" : "{\"id\": \"a") + QByteArray::number(i) + "\", \"removed\": true}";
    row("too many", many + "]", "2000");
}

void TestUserIndicators::refusesDamage()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, word);
    write(json);
    const auto loaded = Dictionaries::load(path());
    QVERIFY(loaded); // the program goes on
    QCOMPARE(loaded->indicatorVersion(), m_builtIn->indicatorVersion());
    const UserIndicators &own = loaded->userIndicators();
    QVERIFY(own.damage);
    QVERIFY(own.entries.empty());
    QVERIFY2(own.damage->message.contains(path()), qPrintable(own.damage->message));
    QVERIFY2(own.damage->message.contains(word), qPrintable(own.damage->message));
}

void TestUserIndicators::refusesWhatDoesNotFitTogether()
{
    // The id of a variant of a built-in entry.
    IndicatorEntry entry = ownEntry();
    entry.id = QStringLiteral("poverty.insurance_coverage.new");
    QVERIFY(!m_builtIn->withUserIndicators({{}, {entry}, {}, {}}));
    write(indicatorEntriesToJson({entry}));
    const auto loaded = Dictionaries::load(path());
    QVERIFY(loaded);
    QVERIFY(loaded->userIndicators().damage);
    QVERIFY(loaded->userIndicators().damage->message.contains(entry.id));
}

void TestUserIndicators::neverWritesOverDamage()
{
    write("[{]");
    const auto damaged = readUserIndicators(path(), m_builtIn->units());
    QVERIFY(damaged.damage);
    QVERIFY(!writeUserIndicators(damaged, {ownEntry()}, m_builtIn->units()));
    QCOMPARE(read(), QByteArray("[{]"));
}

void TestUserIndicators::neverWritesOverAnotherHand()
{
    write("[]");
    const auto before = readUserIndicators(path(), m_builtIn->units());
    write("[ ]");
    const auto written = writeUserIndicators(before, {ownEntry()}, m_builtIn->units());
    QVERIFY(!written);
    QVERIFY(written.error().message.contains(path()));
    QCOMPARE(read(), QByteArray("[ ]"));
}

void TestUserIndicators::keepsTheFileWithinItsLimits()
{
    write("[]");
    const auto before = readUserIndicators(path(), m_builtIn->units());
    IndicatorEntries large;
    for (int i = 0; i < 1500; ++i) {
        large.push_back(ownEntry());
        large.back().id = QStringLiteral("own.%1").arg(i);
        large.back().unless = {QString(300, u'无')};
    }
    const auto written = writeUserIndicators(before, large, m_builtIn->units());
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::FileTooLarge);
    QCOMPARE(read(), QByteArray("[]"));
}

void TestUserIndicators::cannotWriteIntoAFile()
{
    write("[]");
    const QString below = path() + QStringLiteral("/indicators.json");
    const auto written =
        writeUserIndicators(readUserIndicators(below, m_builtIn->units()), {ownEntry()}, m_builtIn->units());
    QVERIFY(!written);
    QVERIFY(written.error().message.contains(below));
    QVERIFY(readUserIndicators(m_folder.path(), m_builtIn->units()).damage); // a folder
}

void TestUserIndicators::ownGoesBeforeBuiltIn()
{
    // As many characters as the built-in entry explains, and another theme than the figure's.
    IndicatorEntry entry = ownEntry();
    entry.dimensions = {QStringLiteral("people")};
    entry.unit = QStringLiteral("人");
    entry.patterns = {{QStringLiteral("总人口")}};
    const Dictionaries own = m_builtIn->withUserIndicators({{}, {entry}, {}, {}}).value();
    QCOMPARE(m_builtIn->indicators().match(u"总人口", u"people", Category::Profile),
             QStringLiteral("profile.population"));
    QCOMPARE(own.indicators().match(u"总人口", u"people", Category::Profile), entry.id);
    // Fewer characters explain less, whoever wrote them.
    QCOMPARE(own.indicators().match(u"户籍总人口", u"people", Category::Profile),
             QStringLiteral("profile.population_registered"));
    // Two of one's own that fit as well: neither is certain.
    IndicatorEntry second = entry;
    second.id = QStringLiteral("own.002");
    const Dictionaries two = m_builtIn->withUserIndicators({{}, {entry, second}, {}, {}}).value();
    QCOMPARE(two.indicators().match(u"总人口", u"people", Category::Profile), QString());
}

void TestUserIndicators::oldDictionariesStayWhatTheyAre()
{
    const Dictionaries before = *m_builtIn;
    const auto after = before.withUserIndicators({{}, {ownEntry()}, {}, {}});
    QVERIFY(after);
    QVERIFY(before.indicators().find(u"own.001") == nullptr);
    QVERIFY(after->indicators().find(u"own.001.new") != nullptr);
    QCOMPARE(&before.units(), &after->units()); // what does not change is shared
}

void TestUserIndicators::faults_data()
{
    QTest::addColumn<IndicatorEntry>("entry");
    QTest::addColumn<int>("field");
    const auto row = [](const char *name, EntryFault::Field field, auto change) {
        IndicatorEntry entry = ownEntry();
        change(entry);
        QTest::addRow("%s", name) << entry << int(field);
    };
    using Field = EntryFault::Field;
    row("id", Field::Id, [](auto &e) { e.id = QStringLiteral("a b"); });
    row("name", Field::Zh, [](auto &e) { e.zh = QStringLiteral(" "); });
    row("long name", Field::En, [](auto &e) { e.en = QString(500, u'a'); });
    row("unit", Field::Unit, [](auto &e) { e.unit.clear(); });
    row("dimension", Field::Dimensions, [](auto &e) { e.unit = QStringLiteral("亩"); });
    row("space in a word", Field::Patterns, [](auto &e) { e.patterns = {{QStringLiteral("a b")}}; });
    row("only a bar", Field::Patterns, [](auto &e) { e.patterns = {{QStringLiteral("|")}}; });
    row("many words", Field::Patterns, [](auto &e) { e.patterns = {QStringList(30, QStringLiteral("a"))}; });
    row("ruled out by nothing", Field::Unless, [](auto &e) { e.unless = {QString()}; });
    row("variant", Field::Variants, [](auto &e) { e.variants = {QStringLiteral("old")}; });
}

void TestUserIndicators::faults()
{
    QFETCH(const IndicatorEntry, entry);
    QFETCH(const int, field);
    QVERIFY(faultsOf(ownEntry(), m_builtIn->units()).empty());
    const auto faults = faultsOf(entry, m_builtIn->units());
    QCOMPARE(faults.size(), size_t(1));
    QCOMPARE(int(faults.front().field), field);
    QVERIFY(!faults.front().message.isEmpty());
}

void TestUserIndicators::patternText()
{
    const auto patterns = patternsFromText(QStringLiteral("  道路 | 公路  硬化 \n\n通村路｜通组路\n"));
    QCOMPARE(patterns.size(), size_t(2));
    QCOMPARE(patterns[0], (QStringList{QStringLiteral("道路|公路"), QStringLiteral("硬化")}));
    QCOMPARE(patterns[1], QStringList{QStringLiteral("通村路|通组路")});
    QCOMPARE(patternsFromText(patternsToText(patterns)), patterns);
}

QTEST_APPLESS_MAIN(TestUserIndicators)
#include "test_user_indicators.moc"
