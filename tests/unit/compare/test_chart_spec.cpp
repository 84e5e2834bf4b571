// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/chart_notes.h"
#include "compare/chart_spec.h"

#include <QSet>
#include <QTest>

using namespace xiangyue;

class TestChartSpec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersAreGrouped_data();
    void numbersAreGrouped();
    void convertedValuesStayReadable_data();
    void convertedValuesStayReadable();
    void sentenceIsCutAtItsEnds();
    void longSentenceIsCutAround();
    void maskedComesBeforePlanned();
    void kindsHaveIdsAndTitles();
    void targetsStandForWhatIsLeftOpen();
};

void TestChartSpec::numbersAreGrouped_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("three digits") << QStringLiteral("412") << QStringLiteral("412");
    QTest::newRow("four digits") << QStringLiteral("1583") << QStringLiteral("1\u00a0583");
    QTest::newRow("fraction") << QStringLiteral("1234567.8912") << QStringLiteral("1\u00a0234\u00a0567.8912");
    QTest::newRow("negative") << QStringLiteral("-123") << QStringLiteral("-123");
    QTest::newRow("negative thousands") << QStringLiteral("-1234") << QStringLiteral("-1\u00a0234");
    QTest::newRow("small") << QStringLiteral("0.05") << QStringLiteral("0.05");
}

void TestChartSpec::numbersAreGrouped()
{
    QFETCH(QString, number);
    QTEST(chartNumber(*Decimal::fromString(number)), "text");
}

void TestChartSpec::convertedValuesStayReadable_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("shown");
    QTest::newRow("exact") << QStringLiteral("634.2912") << QStringLiteral("634.2912");
    QTest::newRow("long") << QStringLiteral("12.345678") << QStringLiteral("12.35");
    QTest::newRow("below one") << QStringLiteral("0.123456") << QStringLiteral("0.1235");
    QTest::newRow("tiny") << QStringLiteral("0.00000123") << QStringLiteral("0.00000123");
}

void TestChartSpec::convertedValuesStayReadable()
{
    QFETCH(QString, value);
    QTEST(displayed(*Decimal::fromString(value)).toString(), "shown");
}

void TestChartSpec::sentenceIsCutAtItsEnds()
{
    const QString text = QStringLiteral("前一句。新修道路7公里！后一句。");
    const qsizetype at = text.indexOf(u'7');
    QCOMPARE(sentenceAround(text, {at, at + 3}), QStringLiteral("新修道路7公里！"));
    QCOMPARE(sentenceAround(text, {0, 2}), QStringLiteral("前一句。"));
}

void TestChartSpec::longSentenceIsCutAround()
{
    const QString text = QString(500, u'甲') + QStringLiteral("7公里") + QString(500, u'乙');
    const QString cut = sentenceAround(text, {500, 503});
    QVERIFY(cut.startsWith(u'…') && cut.endsWith(u'…'));
    QVERIFY(cut.contains(u"7公里"));
    QVERIFY(cut.size() < 130);
}

void TestChartSpec::maskedComesBeforePlanned()
{
    Figure figure;
    figure.status = FigureStatus::Planned;
    figure.masked = true;
    QCOMPARE(chartState(figure), ValueState::Masked);
    figure.masked = false;
    figure.value = Decimal(5);
    figure.bound = Bound::AtLeast;
    QCOMPARE(chartState(figure), ValueState::Planned);
    figure.status = FigureStatus::Done;
    QCOMPARE(chartState(figure), ValueState::AtLeast);
}

void TestChartSpec::kindsHaveIdsAndTitles()
{
    QSet<QString> titles;
    for (const ChartKind kind : allChartKinds) {
        QCOMPARE(chartKindFromId(chartKindId(kind)), kind);
        titles.insert(chartKindTitle(kind));
    }
    QCOMPARE(titles.size(), qsizetype(allChartKinds.size()));
    QCOMPARE(chartKindId(ChartKind::HeatTable), QStringLiteral("heat_table"));
    QVERIFY(!chartKindFromId(u"pie"));
}

void TestChartSpec::targetsStandForWhatIsLeftOpen()
{
    const ChartTarget cell{2, 5, 17};
    QVERIFY(cell.isMeantBy({2, 5, 17}));
    QVERIFY(cell.isMeantBy({2, -1, -1}));
    QVERIFY(cell.isMeantBy({2, 5, -1}));
    QVERIFY(!cell.isMeantBy({3, 5, 17}));
    QVERIFY(!cell.isMeantBy({}));
    QVERIFY(!ChartTarget().isMeantBy({}));
    QVERIFY(!ChartTarget().isMeantBy({2, -1, -1}));
}

QTEST_APPLESS_MAIN(TestChartSpec)
#include "test_chart_spec.moc"
