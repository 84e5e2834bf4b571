// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/dictionaries.h"

#include <QSet>
#include <QtTest>

using namespace xiangyue;

class TestIndicatorDictionary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void entriesAreWhole();
    void coversAllThemes();
    void maps_data();
    void maps();
    void refusesDamage_data();
    void refusesDamage();

private:
    std::optional<Dictionaries> m_dictionaries;
};

void TestIndicatorDictionary::initTestCase()
{
    Result<Dictionaries> dictionaries = Dictionaries::load();
    QVERIFY2(dictionaries.has_value(), dictionaries ? "" : qPrintable(dictionaries.error().context));
    m_dictionaries.emplace(std::move(*dictionaries));
}

void TestIndicatorDictionary::entriesAreWhole()
{
    QSet<QString> ids;
    QSet<QString> labels;
    for (const Indicator &indicator : m_dictionaries->indicators().indicators()) {
        QVERIFY2(!ids.contains(indicator.id), qPrintable(indicator.id));
        ids.insert(indicator.id);
        QVERIFY2(!labels.contains(indicator.zh + indicator.dimension), qPrintable(indicator.zh));
        labels.insert(indicator.zh + indicator.dimension);
        QVERIFY2(!indicator.zh.isEmpty() && !indicator.en.isEmpty(), qPrintable(indicator.id));
        const Unit *unit = m_dictionaries->units().find(indicator.unit);
        QVERIFY2(unit != nullptr, qPrintable(indicator.id + u": " + indicator.unit));
        QVERIFY2(unit->dimension == indicator.dimension, qPrintable(indicator.id + u": " + indicator.dimension));
        QCOMPARE(m_dictionaries->indicators().find(indicator.id), &indicator);
    }
    QVERIFY(ids.size() >= 200);
    QVERIFY(m_dictionaries->indicators().find(u"no.such") == nullptr);
}

void TestIndicatorDictionary::coversAllThemes()
{
    for (const Category theme : allCategories) {
        const auto &all = m_dictionaries->indicators().indicators();
        const auto n = std::count_if(all.begin(), all.end(), [theme](const Indicator &i) { return i.theme == theme; });
        QVERIFY2(theme == Category::Other || n >= 10, qPrintable(categoryId(theme)));
    }
}

void TestIndicatorDictionary::maps_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("id");
    const auto row = [](const QString &name, const QString &unit, const char *id) {
        QTest::newRow(qPrintable(name + u' ' + unit)) << name << unit << QString::fromLatin1(id);
    };
    row(QStringLiteral("硬化通组路"), QStringLiteral("公里"), "infra.road_hardened");
    row(QStringLiteral("硬化通组路"), QStringLiteral("米"), "infra.road_hardened");
    row(QStringLiteral("硬化通组路"), QStringLiteral("元"), "");
    row(QStringLiteral("计划硬化道路"), QStringLiteral("公里"), "infra.road_hardened.target");
    row(QStringLiteral("户籍人口"), QStringLiteral("人"), "profile.population_registered");
    row(QStringLiteral("总人口"), QStringLiteral("人"), "profile.population");
    row(QStringLiteral("总人口中汉族"), QStringLiteral("人"), "");
    row(QStringLiteral("脱贫户"), QStringLiteral("户"), "poverty.escaped_households");
    row(QStringLiteral("未脱贫户"), QStringLiteral("户"), "poverty.remaining_households");
    row(QStringLiteral("监测对象户数"), QStringLiteral("户"), "poverty.monitored_households");
    row(QStringLiteral("新识别监测户"), QStringLiteral("户"), "poverty.monitored_households.new");
    row(QStringLiteral("小额信贷"), QStringLiteral("元"), "poverty.microcredit_amount");
    row(QStringLiteral("小额信贷"), QStringLiteral("户"), "poverty.microcredit_households");
    row(QStringLiteral("累计发放低保金"), QStringLiteral("元"), "live.dibao_funds.total");
    row(QStringLiteral("发放低保金"), QStringLiteral("元"), "live.dibao_funds");
    row(QStringLiteral("新增城镇就业"), QStringLiteral("人"), "live.new_urban_jobs");
    row(QStringLiteral("安装太阳能路灯"), QStringLiteral("盏"), "infra.street_lamps");
    row(QStringLiteral("户厕改造"), QStringLiteral("户"), "env.toilets");
    row(QStringLiteral("户厕改造全年任务"), QStringLiteral("户"), "env.toilets.target");
    row(QStringLiteral("户厕改造完成率"), QStringLiteral("%"), "");
    row(QStringLiteral("党员"), QStringLiteral("名"), "party.members");
    row(QStringLiteral("发展党员"), QStringLiteral("名"), "party.members_new");
    row(QStringLiteral("慰问困难党员"), QStringLiteral("名"), "live.condolence_people");
    row(QStringLiteral("每村配备保洁员"), QStringLiteral("人"), "");
    row(QStringLiteral("村均集体经济收入"), QStringLiteral("元"), "");
    row(QStringLiteral("村集体经济收入"), QStringLiteral("元"), "industry.collective_income");
    row(QStringLiteral("医保参保率"), QStringLiteral("%"), "live.medical_insured_rate");
    row(QStringLiteral("养老保险参保率"), QStringLiteral("%"), "live.pension_insured_rate");
    row(QStringLiteral("参保率"), QStringLiteral("%"), "");
    row(QStringLiteral("玉米种植面积"), QStringLiteral("亩"), "industry.maize_area");
    row(QStringLiteral("玉米、大豆播种面积"), QStringLiteral("亩"), "");
    row(QStringLiteral("核酸采样"), QStringLiteral("轮次"), "epi.tests");
    row(QStringLiteral("其他"), QStringLiteral("个"), "");
    row(QString(), QStringLiteral("个"), "");
}

void TestIndicatorDictionary::maps()
{
    QFETCH(QString, name);
    QFETCH(QString, unit);
    QFETCH(QString, id);
    const Unit *known = m_dictionaries->units().find(unit);
    QVERIFY(known != nullptr);
    QCOMPARE(m_dictionaries->indicators().match(name, known->dimension, Category::Other), id);
}

void TestIndicatorDictionary::refusesDamage_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray good =
        R"({"id":"a","zh":"a","en":"a","theme":"party","dimensions":["people"],"unit":"人","patterns":[["a"]]})";
    QVERIFY(indicatorEntriesFromJson("[" + good + "]", m_dictionaries->units()));
    QTest::newRow("no JSON") << QByteArray("[");
    QTest::newRow("twice") << QByteArray("[" + good + "," + good + "]");
    QTest::newRow("no theme") << QByteArray("[" + QByteArray(good).replace("party", "parties") + "]");
    QTest::newRow("empty word") << QByteArray("[" + QByteArray(good).replace(R"([["a"]])", R"([["a||b"]])") + "]");
    QTest::newRow("no pattern") << QByteArray("[" + QByteArray(good).replace(R"([["a"]])", "[]") + "]");
    QTest::newRow("no such variant") << QByteArray(
        "[" + QByteArray(good).replace(R"("unit")", R"("variants":["old"],"unit")") + "]");
}

void TestIndicatorDictionary::refusesDamage()
{
    QFETCH(QByteArray, json);
    const Result<IndicatorDictionary> indicators =
        indicatorEntriesFromJson(json, m_dictionaries->units()).and_then(&IndicatorDictionary::fromEntries);
    QVERIFY(!indicators);
    QVERIFY(!indicators.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(TestIndicatorDictionary)
#include "test_indicator_dictionary.moc"
