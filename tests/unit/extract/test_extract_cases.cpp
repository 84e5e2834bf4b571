// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/extractor.h"
#include "text/outline.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace xiangyue;

/// Runs the JSON cases of tests/data/extract: what a sentence must give, and what it must not.
class TestExtractCases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void figures_data() { cases(QStringLiteral("figures.json")); }
    void figures();
    void names_data() { cases(QStringLiteral("names.json")); }
    void names() { figures(); }
    void scopes_data() { cases(QStringLiteral("scopes.json")); }
    void scopes() { figures(); }
    void status_data() { cases(QStringLiteral("status.json")); }
    void status() { figures(); }
    void tables_data() { cases(QStringLiteral("tables.json")); }
    void tables() { figures(); }
    void noFigures_data() { cases(QStringLiteral("no_figures.json")); }
    void noFigures();
    void placeholders_data() { cases(QStringLiteral("placeholders.json")); }
    void placeholders();
    void spansLieInTheText_data();
    void spansLieInTheText();

private:
    static void cases(const QString &file);
    Extraction extracted(const QString &text) const { return extract(text, buildOutline(text), *m_dictionaries); }

    std::optional<Dictionaries> m_dictionaries;
};

void TestExtractCases::initTestCase()
{
    auto loaded = Dictionaries::load();
    QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().message));
    m_dictionaries.emplace(std::move(*loaded));
}

void TestExtractCases::cases(const QString &name)
{
    QTest::addColumn<QJsonObject>("entry");
    QFile file(QStringLiteral(XIANGYUE_TEST_DATA "/extract/") + name);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const auto array = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(!array.isEmpty());
    for (const auto &value : array) {
        const auto entry = value.toObject();
        QTest::newRow(qPrintable(entry.value(QStringLiteral("text")).toString().left(24))) << entry;
    }
}

void TestExtractCases::figures()
{
    QFETCH(QJsonObject, entry);
    const QString text = entry.value(QStringLiteral("text")).toString();
    const auto expected = entry.value(QStringLiteral("figures")).toArray();
    const Extraction extraction = extracted(text);
    QCOMPARE(qsizetype(extraction.figures.size()), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const auto wanted = expected[i].toObject();
        const Figure &figure = extraction.figures[static_cast<size_t>(i)];
        QCOMPARE(figure.number.in(text).toString(), wanted.value(QStringLiteral("number")).toString());
        const auto compare = [&wanted](const char *key, const QString &actual) {
            const auto value = wanted.value(QLatin1String(key));
            if (!value.isUndefined())
                QCOMPARE(actual, value.toString());
        };
        compare("quote", figure.quote.in(text).toString());
        compare("unit", figure.unit);
        compare("bound", boundId(figure.bound));
        compare("status", figureStatusId(figure.status));
        compare("name", figure.name);
        compare("scope", figure.scope);
        if (wanted.contains(QStringLiteral("masked")))
            QCOMPARE(figure.masked, wanted.value(QStringLiteral("masked")).toBool());
        const auto value = wanted.value(QStringLiteral("value"));
        if (value.isNull())
            QVERIFY(!figure.value);
        if (value.isString())
            QCOMPARE(figure.value ? figure.value->toString() : QString(), value.toString());
        if (value.isArray()) {
            QVERIFY(figure.value && figure.valueHigh);
            QCOMPARE(figure.value->toString(), value.toArray().at(0).toString());
            QCOMPARE(figure.valueHigh->toString(), value.toArray().at(1).toString());
        }
    }
}

void TestExtractCases::noFigures()
{
    QFETCH(QJsonObject, entry);
    const QString text = entry.value(QStringLiteral("text")).toString();
    const Extraction extraction = extracted(text);
    QStringList found;
    for (const Figure &figure : extraction.figures)
        found.append(figure.quote.in(text).toString());
    QCOMPARE(found, QStringList());
    QStringList verdicts;
    for (const Token &token : extraction.tokens)
        verdicts.append(verdictId(token.verdict));
    QStringList expected;
    for (const auto &verdict : entry.value(QStringLiteral("verdicts")).toArray())
        expected.append(verdict.toString());
    QCOMPARE(verdicts, expected);
}

void TestExtractCases::placeholders()
{
    QFETCH(QJsonObject, entry);
    const QString text = entry.value(QStringLiteral("text")).toString();
    QStringList found;
    for (const Placeholder &placeholder : extracted(text).placeholders) {
        found.append(placeholderKindId(placeholder.kind) + u':' + placeholder.span.in(text).toString());
        QVERIFY(placeholder.quote.length() <= 12);
        QVERIFY(placeholder.quote.contains(placeholder.span) || placeholder.span.length() > 12);
    }
    QStringList expected;
    for (const auto &value : entry.value(QStringLiteral("placeholders")).toArray())
        expected.append(value.toArray().at(0).toString() + u':' + value.toArray().at(1).toString());
    QCOMPARE(found, expected);
}

void TestExtractCases::spansLieInTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("only mask") << QStringLiteral("xxx");
    QTest::newRow("only unit") << QStringLiteral("万元");
    QTest::newRow("number at end") << QStringLiteral("共计7");
    QTest::newRow("mask before bracket") << QStringLiteral("(xx");
    QTest::newRow("open brackets") << QStringLiteral("（（（（");
    QTest::newRow("bound word at start") << QStringLiteral("约");
    QTest::newRow("surrogates") << QStringLiteral("共\U00020000村3户\U00020000");
    QTest::newRow("lone surrogate") << QString(QChar(0xd840)) + QStringLiteral("3户");
    QTest::newRow("huge number") << QString(400, u'9') + QStringLiteral("万元");
    QTest::newRow("ranges of ranges") << QStringLiteral("1-2-3-4-5-6户");
    QTest::newRow("dots") << QStringLiteral("1.2.3.4.5.6.7公里");
    QTest::newRow("closing bracket first") << QStringLiteral("）3户");
    QTest::newRow("multipliers") << QStringLiteral("3万亿亿亿亿亿亿元");
}

void TestExtractCases::spansLieInTheText()
{
    QFETCH(QString, text);
    const Extraction extraction = extracted(text);
    const TextSpan whole{0, text.size()};
    qsizetype last = 0;
    for (const Token &token : extraction.tokens) {
        QVERIFY(whole.contains(token.span) && !token.span.isEmpty());
        QVERIFY(token.span.start >= last);
        last = token.span.end;
    }
    for (const Figure &figure : extraction.figures) {
        QVERIFY(whole.contains(figure.quote));
        QVERIFY(figure.quote.contains(figure.number));
        QVERIFY(figure.name.size() <= 24);
    }
    for (const Placeholder &placeholder : extraction.placeholders)
        QVERIFY(whole.contains(placeholder.span) && whole.contains(placeholder.quote));
}

QTEST_GUILESS_MAIN(TestExtractCases)
#include "test_extract_cases.moc"
