// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/value_text.h"

#include "report_fixture.h"

#include <QTest>

using namespace xiangyue;
using xiangyue::test::ReportFixture;

class TestValueText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatTheReportWrote_data();
    void showsWhatTheReportWrote();
    void showsBothEndsOfARange();
    void showsTheMaskWhereTheNumberIsOpen();
};

void TestValueText::showsWhatTheReportWrote_data()
{
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("bound");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("shownUnit");
    const auto row = [](const char *name, const char16_t *quote, const char16_t *number, const char16_t *value,
                        const char16_t *unit, Bound bound, const char16_t *shown, const char16_t *shownUnit) {
        QTest::newRow(name) << QString::fromUtf16(quote) << QString::fromUtf16(number) << QString::fromUtf16(value)
                            << QString::fromUtf16(unit) << int(bound) << QString::fromUtf16(shown)
                            << QString::fromUtf16(shownUnit);
    };
    row("plain", u"412户", u"412", u"412", u"户", Bound::Exact, u"412", u"户");
    row("thousands", u"12345人", u"12345", u"12345", u"人", Bound::Exact, u"12\u00a0345", u"人");
    row("multiple of ten thousand", u"634.29万元", u"634.29", u"6342900", u"元", Bound::Exact, u"634.29", u"万元");
    row("hundred millions", u"1.2亿元", u"1.2", u"120000000", u"元", Bound::Exact, u"1.2", u"亿元");
    row("unit that begins like a multiple", u"7.1千米", u"7.1", u"7.1", u"千米", Bound::Exact, u"7.1", u"千米");
    row("multiple before such a unit", u"40万千瓦时", u"40", u"400000", u"千瓦时", Bound::Exact, u"40", u"万千瓦时");
    row("a little more", u"2500余亩", u"2500", u"2500", u"亩", Bound::AtLeast, u"≥\u00a02\u00a0500", u"亩");
    row("more of a multiple", u"四十余万元", u"四十", u"400000", u"元", Bound::AtLeast, u"≥\u00a040", u"万元");
    row("multiple inside the numeral", u"五万左右元", u"五万", u"50000", u"元", Bound::Approx, u"≈\u00a05", u"万元");
    row("at most", u"不足30人", u"30", u"30", u"人", Bound::AtMost, u"≤\u00a030", u"人");
    row("no unit", u"7800", u"7800", u"7800", u"", Bound::Exact, u"7\u00a0800", u"");
}

void TestValueText::showsWhatTheReportWrote()
{
    QFETCH(QString, quote);
    QFETCH(QString, number);
    QFETCH(QString, value);
    QFETCH(QString, unit);
    QFETCH(int, bound);
    ReportFixture report(QStringLiteral("共计") + quote + QStringLiteral("。"));
    Figure &figure = report.figure(QStringLiteral("x"), quote, number, value, unit);
    figure.bound = static_cast<Bound>(bound);
    const ValueText shown = valueText(figure, report.view().analysis.text);
    QTEST(shown.value, "shown");
    QTEST(shown.unit, "shownUnit");
}

void TestValueText::showsBothEndsOfARange()
{
    ReportFixture report(QStringLiteral("增收3-5万元"));
    Figure &figure = report.figure(QStringLiteral("增收"), QStringLiteral("3-5万元"), QStringLiteral("3-5"),
                                   QStringLiteral("30000"), QStringLiteral("元"));
    figure.valueHigh = Decimal(50000);
    const ValueText shown = valueText(figure, report.view().analysis.text);
    QCOMPARE(shown.value, QStringLiteral("3–5"));
    QCOMPARE(shown.unit, QStringLiteral("万元"));
}

void TestValueText::showsTheMaskWhereTheNumberIsOpen()
{
    ReportFixture report(QStringLiteral("投入xx余万元"));
    Figure &figure = report.figure(QStringLiteral("投入"), QStringLiteral("xx余万元"), QStringLiteral("xx"), QString(),
                                   QStringLiteral("元"));
    figure.bound = Bound::AtLeast;
    const ValueText shown = valueText(figure, report.view().analysis.text);
    QCOMPARE(shown.value, QStringLiteral("≥\u00a0xx"));
    QCOMPARE(shown.unit, QStringLiteral("万元"));
}

QTEST_APPLESS_MAIN(TestValueText)
#include "test_value_text.moc"
