// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_picture.h"
#include "ui/charts/chart_view.h"

#include <QHelpEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace xiangyue;
using namespace xiangyue::test;

class TestChartView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void clickGivesTheTarget_data() { addKinds(); }
    void clickGivesTheTarget();
    void keysGoAlongEveryPart_data() { addKinds(); }
    void keysGoAlongEveryPart();
    void downKeepsTheColumn();
    void tipSaysWhereItComesFrom_data() { addKinds(); }
    void tipSaysWhereItComesFrom();
    void yearWithoutReportLeadsNowhere();
    void selectedTargetScrollsIntoView();
    void cursorTellsWhatAnswers();

private:
    static void addKinds();
    ChartTarget emitted(int call) const { return m_targets->at(call).at(0).value<ChartTarget>(); }
    QPoint middleOf(int part) const
    {
        const QRectF area = m_view->renderer().rowOf({part}).translated(0, -m_view->verticalScrollBar()->value());
        return area.center().toPoint();
    }

    std::unique_ptr<ChartView> m_view;
    std::unique_ptr<QSignalSpy> m_targets;
};

void TestChartView::init()
{
    m_view = std::make_unique<ChartView>();
    m_view->resize(700, 400);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_targets = std::make_unique<QSignalSpy>(m_view.get(), &ChartView::targetActivated);
}

void TestChartView::addKinds()
{
    QTest::addColumn<QString>("kind");
    for (const ChartKind kind : allChartKinds) {
        if (kind != ChartKind::SmallMultiples)
            QTest::newRow(qPrintable(chartKindId(kind))) << chartKindId(kind);
    }
}

void TestChartView::clickGivesTheTarget()
{
    QFETCH(QString, kind);
    m_view->setChart(specOf(kind, 6), false);
    QSignalSpy figures(m_view.get(), &ChartView::figureActivated);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, middleOf(1));
    QCOMPARE(m_targets->count(), 1);
    const ChartTarget target = m_view->renderer().mark({1})->target;
    QVERIFY(target.column >= 0);
    QCOMPARE(emitted(0), target);
    QCOMPARE(figures.count(), 0);                                              // of no single report
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(30, 10)); // the title
    QCOMPARE(m_targets->count(), 1);
}

void TestChartView::keysGoAlongEveryPart()
{
    QFETCH(QString, kind);
    m_view->setChart(specOf(kind, 6), false);
    m_view->setFocus();
    const int parts = m_view->renderer().partCount();
    for (int part = 0; part < parts; ++part) {
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(m_targets->count(), part + 1);
        QCOMPARE(emitted(part), m_view->renderer().mark({part})->target);
        QVERIFY(m_view->accessibleDescription().contains(m_view->renderer().mark({part})->valueText));
    }
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QCOMPARE(emitted(parts), m_view->renderer().mark({0})->target);
}

void TestChartView::downKeepsTheColumn()
{
    m_view->setChart(specOf(QStringLiteral("heat_table"), 6), false);
    m_view->setFocus();
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Down, Qt::Key_Return, Qt::Key_Up, Qt::Key_Return})
        QTest::keyClick(m_view.get(), key);
    const auto &rows = m_view->chart().heat.rows;
    QCOMPARE(emitted(0), rows.at(1).cells.at(1).target);
    QCOMPARE(emitted(1), rows.at(0).cells.at(1).target);
}

void TestChartView::tipSaysWhereItComesFrom()
{
    QFETCH(QString, kind);
    m_view->setChart(specOf(kind, 6), false);
    const QPoint point = middleOf(0);
    QHelpEvent help(QEvent::ToolTip, point, m_view->viewport()->mapToGlobal(point));
    QCoreApplication::sendEvent(m_view->viewport(), &help);
    const ChartMark &mark = *m_view->renderer().mark({0});
    QVERIFY(QToolTip::text().contains(mark.label.toHtmlEscaped()));
    QVERIFY(QToolTip::text().contains(mark.valueText.toHtmlEscaped()));
    for (const QString &line : mark.sentence.split(u'\n'))
        QVERIFY2(QToolTip::text().contains(line.toHtmlEscaped()), qPrintable(line));
}

void TestChartView::yearWithoutReportLeadsNowhere()
{
    const Matrix matrix = onePlace("infra.road_hardened", u(u"公里"), QStringLiteral("2022H1=7 2024H1=9"));
    m_view->setChart(buildMatrixChart(matrix, ChartKind::TimeSeries, {0}), false);
    QCOMPARE(m_view->renderer().partCount(), 3);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, middleOf(1));
    QCOMPARE(m_targets->count(), 0);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, middleOf(2));
    QCOMPARE(m_targets->count(), 1);
}

void TestChartView::selectedTargetScrollsIntoView()
{
    m_view->resize(420, 300);
    const ChartSpec chart = specOf(QStringLiteral("ranked"), 60);
    m_view->setChart(chart, false);
    QVERIFY(m_view->verticalScrollBar()->maximum() > 0);
    const ChartTarget last = chart.panels.at(0).bars.back().target;
    m_view->setSelectedTarget({last.column, -1, -1});
    const QRectF row = m_view->renderer().rowOf(m_view->renderer().partOfTarget(last));
    const int top = m_view->verticalScrollBar()->value();
    QVERIFY(top > 0);
    QVERIFY(row.top() >= top && row.bottom() <= top + m_view->viewport()->height());
    m_view->setSelectedTarget({});
    QCOMPARE(m_view->verticalScrollBar()->value(), top);
}

void TestChartView::cursorTellsWhatAnswers()
{
    m_view->setChart(specOf(QStringLiteral("heat_table"), 6), false);
    QTest::mouseMove(m_view->viewport(), middleOf(3));
    QCOMPARE(m_view->viewport()->cursor().shape(), Qt::PointingHandCursor);
    QTest::mouseMove(m_view->viewport(), QPoint(30, 10));
    QCOMPARE(m_view->viewport()->cursor().shape(), Qt::ArrowCursor);
}

QTEST_MAIN(TestChartView)
#include "test_chart_view.moc"
