// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/dictionaries.h"

#include <QFile>
#include <QSet>
#include <QtTest>

using namespace xiangyue;

class TestUnitDictionary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void holdsManyUnits();
    void basesAreConsistent();
    void converts_data();
    void converts();
    void findsTheLongest_data();
    void findsTheLongest();
    void refusesDamage_data();
    void refusesDamage();

private:
    std::optional<UnitDictionary> m_units;
};

void TestUnitDictionary::initTestCase()
{
    QFile file(QStringLiteral(XIANGYUE_SOURCE_DIR "/resources/dictionaries/units.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    Result<UnitDictionary> units = UnitDictionary::fromJson(file.readAll());
    QVERIFY2(units.has_value(), units ? "" : qPrintable(units.error().context));
    m_units.emplace(std::move(*units));
}

void TestUnitDictionary::holdsManyUnits()
{
    QVERIFY(m_units->units().size() >= 250);
}

void TestUnitDictionary::basesAreConsistent()
{
    QHash<QString, QString> baseOf;
    for (const Unit &unit : m_units->units()) {
        QVERIFY2(!unit.factor.isZero() && !unit.factor.isNegative(), qPrintable(unit.text));
        const QString known = baseOf.value(unit.dimension, unit.base);
        QCOMPARE(known, unit.base); // one base a dimension, or values could not be compared
        baseOf.insert(unit.dimension, unit.base);
        QVERIFY2(!unit.text.startsWith(u'万') && !unit.text.startsWith(u'亿'), qPrintable(unit.text));
    }
}

void TestUnitDictionary::converts_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("dimension");
    QTest::addColumn<QString>("factor");
    QTest::newRow("公顷") << QStringLiteral("公顷") << QStringLiteral("area") << QStringLiteral("15");
    QTest::newRow("平方公里") << QStringLiteral("平方公里") << QStringLiteral("area") << QStringLiteral("1500");
    QTest::newRow("米") << QStringLiteral("米") << QStringLiteral("length") << QStringLiteral("0.001");
    QTest::newRow("公斤") << QStringLiteral("公斤") << QStringLiteral("weight") << QStringLiteral("0.001");
    QTest::newRow("斤") << QStringLiteral("斤") << QStringLiteral("weight") << QStringLiteral("0.0005");
    QTest::newRow("名") << QStringLiteral("名") << QStringLiteral("people") << QStringLiteral("1");
    QTest::newRow("个百分点") << QStringLiteral("个百分点") << QStringLiteral("points") << QStringLiteral("1");
    QTest::newRow("％") << QStringLiteral("％") << QStringLiteral("share") << QStringLiteral("1");
    QTest::newRow("幢") << QStringLiteral("幢") << QStringLiteral("count:栋") << QStringLiteral("1");
}

void TestUnitDictionary::converts()
{
    QFETCH(QString, unit);
    QFETCH(QString, dimension);
    QFETCH(QString, factor);
    const Unit *found = m_units->find(unit);
    QVERIFY(found != nullptr);
    QCOMPARE(found->dimension, dimension);
    QCOMPARE(found->factor.toString(), factor);
}

void TestUnitDictionary::findsTheLongest_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("unit");
    QTest::newRow("人次") << QStringLiteral("人次参加") << QStringLiteral("人次");
    QTest::newRow("人") << QStringLiteral("人参加") << QStringLiteral("人");
    QTest::newRow("平方公里") << QStringLiteral("平方公里，") << QStringLiteral("平方公里");
    QTest::newRow("台(次)") << QStringLiteral("台(次),拆除") << QStringLiteral("台(次)");
    QTest::newRow("个, not 个行政村") << QStringLiteral("个行政村") << QStringLiteral("个");
    QTest::newRow("元/亩") << QStringLiteral("元/亩的") << QStringLiteral("元/亩");
    QTest::newRow("none") << QStringLiteral("，") << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestUnitDictionary::findsTheLongest()
{
    QFETCH(QString, text);
    QFETCH(QString, unit);
    const Unit *found = m_units->longestPrefix(text);
    QCOMPARE(found != nullptr ? found->text : QString(), unit);
}

void TestUnitDictionary::refusesDamage_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no JSON") << QByteArray("[{");
    QTest::newRow("no list") << QByteArray("{}");
    QTest::newRow("no factor") << QByteArray(R"([{"text":"x","dimension":"d","base":"x"}])");
    QTest::newRow("zero") << QByteArray(R"([{"text":"x","dimension":"d","base":"x","factor":"0"}])");
    QTest::newRow("twice") << QByteArray(R"([{"text":"x","dimension":"d","base":"x","factor":"1"},
                                             {"text":"x","dimension":"d","base":"x","factor":"1"}])");
}

void TestUnitDictionary::refusesDamage()
{
    QFETCH(QByteArray, json);
    const Result<UnitDictionary> units = UnitDictionary::fromJson(json);
    QVERIFY(!units);
    QCOMPARE(int(units.error().code), int(ErrorCode::Internal));
    QVERIFY(!units.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(TestUnitDictionary)
#include "test_unit_dictionary.moc"
