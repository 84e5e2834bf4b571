// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/analysis.h"
#include "check/rule.h"
#include "extract/extractor.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace xiangyue;

/// Checks are total and linear: ten times the text takes about ten times the time, whatever the text.
class TestCheckPathological : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void linear_data();
    void linear();

private:
    qint64 microseconds(const QString &unit, int times) const;
    std::optional<Dictionaries> m_dictionaries;
};

void TestCheckPathological::initTestCase()
{
    Result<Dictionaries> dictionaries = Dictionaries::load();
    QVERIFY(dictionaries.has_value());
    m_dictionaries.emplace(std::move(*dictionaries));
}

qint64 TestCheckPathological::microseconds(const QString &unit, int times) const
{
    const QString text = unit.repeated(times);
    const ReportIdentity identity{QStringLiteral("青坪乡2023年上半年工作总结"), QStringLiteral("青坪乡"),
                                  PlaceLevel::Township, 2023, Period::Half};
    const Outline outline;
    const Extraction extraction = extract(text, outline, *m_dictionaries);
    qint64 best = std::numeric_limits<qint64>::max();
    for (int run = 0; run < 3; ++run) {
        QElapsedTimer timer;
        timer.start();
        const std::vector<Finding> findings = runChecks({text, identity, outline, extraction, *m_dictionaries});
        best = std::min(best, timer.nsecsElapsed() / 1000);
        if (findings.size() > size_t(text.size())) {
            return -1;
        }
    }
    return best;
}

void TestCheckPathological::linear_data()
{
    QTest::addColumn<QString>("unit");
    QTest::newRow("其中") << QStringLiteral("其中");
    QTest::newRow("其中 with numbers") << QStringLiteral("其中3户、");
    QTest::newRow("分别") << QStringLiteral("甲和乙分别为3户、");
    QTest::newRow("brackets") << QStringLiteral("3户（");
    QTest::newRow("pairs") << QStringLiteral("3户5人");
    QTest::newRow("ideographic points") << QStringLiteral("1。");
    QTest::newRow("months") << QStringLiteral("6月31日");
    QTest::newRow("other places") << QStringLiteral("，红石镇党委");
    QTest::newRow("marks") << QStringLiteral("、");
    QTest::newRow("mentions") << QStringLiteral("虽已有3户脱贫户中，");
    QTest::newRow("shares") << QStringLiteral("甲占30%、");
    QTest::newRow("rates") << QStringLiteral("应参保9人，参保8人，参保率80%，");
    QTest::newRow("letters in digits") << QStringLiteral("1O");
    QTest::newRow("letters alone") << QStringLiteral("O");
    QTest::newRow("letters in Chinese digits") << QStringLiteral("二O");
    QTest::newRow("ratios") << QStringLiteral("产业结构1:2:3:");
    QTest::newRow("sectors") << QStringLiteral("产业结构");
    QTest::newRow("broken numbers") << QStringLiteral("3公里（1,2米），");
    QTest::newRow("differences") << QStringLiteral("由3户增加到5户，增加2户，");
    QTest::newRow("growth") << QStringLiteral("由3元增加到5元，增长1%，");
    QTest::newRow("averages") << QStringLiteral("3户共4元，户均5元，");
    QTest::newRow("yields") << QStringLiteral("3亩总产量4吨，亩产5公斤，");
    QTest::newRow("among") << QStringLiteral("3名党员中有4名党员");
    QTest::newRow("totals behind") << QStringLiteral("3户、4户，共5户");
    QTest::newRow("totals after commas") << QStringLiteral("3户，4户，合计5户，");
    QTest::newRow("respectively") << QStringLiteral("3户，分别为4户、5户，");
    QTest::newRow("respectively without end") << QStringLiteral("分别");
    QTest::newRow("areas") << QStringLiteral("3亩、4公顷、");
    QTest::newRow("months without end") << QStringLiteral("3月至1月、");
    QTest::newRow("years") << QStringLiteral("2024-2022年");
    QTest::newRow("stated again") << QStringLiteral("全乡总人口3人。全乡总人口4人。");
    QTest::newRow("named things") << QStringLiteral("滨河大道全长3公里。");
    QTest::newRow("takes up again") << QStringLiteral("脱贫户3户。\n3户脱贫户中，");
    QTest::newRow("villages") << QStringLiteral("全乡3个村，辖4个行政村。");
    QTest::newRow("ideographic commas") << QStringLiteral("费3，");
    QTest::newRow("bounds") << QStringLiteral("近3户以上");
    QTest::newRow("acting places") << QStringLiteral("。红石镇坚持");
    QTest::newRow("place types") << QStringLiteral("镇");
    QTest::newRow("rates of cases") << QStringLiteral("排查隐患7处，整改率93%，");
    QTest::newRow("prose") << QStringLiteral("今年硬化道路3.5公里，安装路灯20盏，其中新装12盏。");
}

void TestCheckPathological::linear()
{
    QFETCH(QString, unit);
    const int small = 9000 / int(unit.size());
    const qint64 one = microseconds(unit, small);
    const qint64 eight = microseconds(unit, small * 8);
    QVERIFY(one >= 0 && eight >= 0);
    // Three times the linear time leaves room for a busy machine and cold caches; anything quadratic would be at 64.
    QVERIFY2(eight <= 24 * std::max<qint64>(one, 5000),
             qPrintable(QStringLiteral("%1 us, then %2 us for eight times the text").arg(one).arg(eight)));
}

QTEST_GUILESS_MAIN(TestCheckPathological)
#include "test_check_pathological.moc"
