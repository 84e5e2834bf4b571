// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview_ruler.h"
#include "ui/report_blocks.h"
#include "ui/report_text_view.h"

#include "report_fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace xiangyue;
using xiangyue::test::ReportFixture;

namespace {

/// A long report with a masked number every 50 characters or so.
ReportFixture longReport(int paragraphs)
{
    QString text = QStringLiteral("松岭乡年度工作总结\n");
    for (int i = 0; i < paragraphs; ++i)
        text +=
            QStringLiteral(
                "第%1段写的是修路架桥的事，各村都出了力，共投入xx万元，完成了全年的任务，群众都说好，来年再接再厉。\n")
                .arg(i);
    ReportFixture report(text);
    for (int i = 0; i < paragraphs; ++i) {
        Figure &figure = report.figure(QStringLiteral("投入"), QStringLiteral("xx万元"), QStringLiteral("xx"),
                                       QString(), QStringLiteral("元"));
        report.flag(Flag::Kind::Placeholder, figure.number, i, QStringLiteral("to fill in"));
    }
    return report;
}

Section section(int level, const QString &number, const QString &title, TextSpan heading, int parent = -1)
{
    return {level, number, title, heading, {heading.start, heading.end}, parent};
}

} // namespace

class TestReportTextView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cutsLinesTitleAndHeadings();
    void cutsASingleLineAtItsHeadings();
    void blocksHoldEveryCharacterThatIsNoBlank();
    void clicksTellWhatWasHit();
    void revealScrollsOnlyWhenNeeded();
    void selectsAndCopiesText();
    void zoomKeepsThePlace();
    void rulerTicksFollowTheText();
    void linesAreNoWiderThan42Characters();
    void opensAndScrollsALongReportAtOnce();
};

void TestReportTextView::cutsLinesTitleAndHeadings()
{
    ReportFixture report(QStringLiteral("松岭乡总结\n\n一、修路\n　　修了路。\n（一）架桥。桥已架好。\n"));
    report.view().analysis.identity.title = QStringLiteral("松岭乡总结");
    report.view().analysis.outline.sections = {
        section(1, QStringLiteral("一、"), QStringLiteral("修路"), report.find(QStringLiteral("一、修路"))),
        section(2, QStringLiteral("（一）"), QStringLiteral("架桥"), report.find(QStringLiteral("（一）架桥")), 0)};
    const auto blocks = reportBlocks(report.view().analysis);
    const auto words = [&](size_t i) {
        return blocks[i].span.in(report.view().analysis.text).toString();
    };
    QCOMPARE(blocks.size(), size_t(5));
    QCOMPARE(blocks[0].kind, ReportBlock::Kind::Title);
    QCOMPARE(blocks[1].kind, ReportBlock::Kind::Heading);
    QCOMPARE(words(2), QStringLiteral("修了路。"));
    QCOMPARE(blocks[3].kind, ReportBlock::Kind::Heading);
    QCOMPARE(words(3), QStringLiteral("（一）架桥。"));
    QCOMPARE(words(4), QStringLiteral("桥已架好。"));
}

void TestReportTextView::cutsASingleLineAtItsHeadings()
{
    ReportFixture report(QStringLiteral("今年工作如下：一、修路 修了路。1.架桥 架了桥。一是快，二是好。"));
    report.view().analysis.outline.sections = {
        section(1, QStringLiteral("一、"), QStringLiteral("修路"), report.find(QStringLiteral("一、修路"))),
        section(3, QStringLiteral("1."), QStringLiteral("架桥"), report.find(QStringLiteral("1.架桥")), 0),
        section(5, QStringLiteral("一是"), QStringLiteral("快"), report.find(QStringLiteral("一是快")), 1)};
    const auto blocks = reportBlocks(report.view().analysis);
    QCOMPARE(blocks.size(), size_t(4));
    QCOMPARE(blocks[1].kind, ReportBlock::Kind::Heading);
    QCOMPARE(blocks[3].span.in(report.view().analysis.text).toString(),
             QStringLiteral("1.架桥 架了桥。一是快，二是好。"));
    QCOMPARE(blocks[3].runIn.in(report.view().analysis.text).toString(), QStringLiteral("1.架桥"));
}

void TestReportTextView::blocksHoldEveryCharacterThatIsNoBlank()
{
    const ReportFixture report = longReport(30);
    const QString &text = report.share()->analysis.text;
    QString joined;
    for (const ReportBlock &block : reportBlocks(report.share()->analysis))
        joined += block.span.in(text);
    QString expected = text;
    QCOMPARE(joined, expected.remove(u'\n'));
}

void TestReportTextView::clicksTellWhatWasHit()
{
    ReportTextView view;
    view.resize(900, 600);
    const auto report = test::smallReport().share();
    view.setReport(report);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QSignalSpy figures(&view, &ReportTextView::figureClicked);
    QSignalSpy flags(&view, &ReportTextView::flagClicked);
    QSignalSpy nothing(&view, &ReportTextView::emptyClicked);
    const auto click = [&](TextSpan span) {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.rectOf(span).center());
    };
    const auto &items = report->analysis.extraction.figures;
    click(items[0].quote);
    QCOMPARE(figures.count(), 1);
    QCOMPARE(figures.front().front().toInt(), 0);
    click(items[1].number); // masked: the flag counts more than the figure
    QCOMPARE(flags.count(), 1);
    QCOMPARE(flags.front().front().toInt(), 0);
    const qsizetype plain = report->analysis.text.indexOf(QStringLiteral("全乡"));
    click({plain, plain + 2});
    QCOMPARE(nothing.count(), 1);
}

void TestReportTextView::revealScrollsOnlyWhenNeeded()
{
    ReportTextView view;
    view.resize(700, 400);
    const auto report = longReport(200).share();
    view.setReport(report);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const TextSpan near = report->flags[2].spans.front();
    view.reveal(near);
    QCOMPARE(view.verticalScrollBar()->value(), 0);
    const TextSpan far = report->flags[150].spans.front();
    view.reveal(far);
    QVERIFY(view.verticalScrollBar()->value() > 0);
    view.viewport()->repaint();
    QVERIFY(view.isVisible(far));
    QVERIFY(!view.isVisible(near));
    QVERIFY(view.topPosition() > near.end && view.topPosition() <= far.start);
}

void TestReportTextView::selectsAndCopiesText()
{
    ReportTextView view;
    view.resize(900, 600);
    const auto report = test::smallReport().share();
    view.setReport(report);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const TextSpan words = report->analysis.extraction.figures[0].quote;
    const QRect rect = view.rectOf(words);
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, QPoint(rect.left() + 2, rect.center().y()));
    QTest::mouseMove(view.viewport(), QPoint(rect.right() - 2, rect.center().y()));
    QMouseEvent move(QEvent::MouseMove, QPointF(rect.right() - 2, rect.center().y()),
                     view.viewport()->mapToGlobal(QPointF(rect.right() - 2, rect.center().y())), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view.viewport(), &move);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, QPoint(rect.right() - 2, rect.center().y()));
    QCOMPARE(view.selectedText(), QStringLiteral("1583户"));
    view.copySelection();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("1583户"));
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(view.selectedText(), report->analysis.text);
}

void TestReportTextView::zoomKeepsThePlace()
{
    ReportTextView view;
    view.resize(700, 400);
    const auto report = longReport(200).share();
    view.setReport(report);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.scrollToTop(report->flags[100].spans.front().start);
    view.viewport()->repaint();
    const qsizetype before = view.topPosition();
    const int height = view.rectOf(report->flags[100].spans.front()).height();
    view.setZoom(150);
    view.viewport()->repaint();
    QVERIFY(qAbs(view.topPosition() - before) < 120);
    QVERIFY(view.rectOf(report->flags[100].spans.front()).height() > height);
}

void TestReportTextView::rulerTicksFollowTheText()
{
    ReportTextView view;
    view.resize(700, 400);
    OverviewRuler ruler(view);
    ruler.resize(14, 400);
    const auto report = longReport(100).share();
    view.setReport(report);
    ruler.setReport(report);
    ruler.show();
    QVERIFY(ruler.tickOf(0) < ruler.tickOf(50));
    QVERIFY(ruler.tickOf(50) < ruler.tickOf(99));
    QVERIFY(ruler.tickOf(99) < 400);
    QCOMPARE(ruler.tickOf(1000), -1);
    QSignalSpy clicked(&ruler, &OverviewRuler::flagClicked);
    QTest::mouseClick(&ruler, Qt::LeftButton, {}, QPoint(7, ruler.tickOf(50)));
    QCOMPARE(clicked.count(), 1);
    QVERIFY(qAbs(clicked.front().front().toInt() - 50) <= 1);
    // A decided flag has no tick to click any more.
    ruler.setDecision(report->flags[50].fingerprint, {DecisionState::Verified, {}, {}, {}});
    QTest::mouseClick(&ruler, Qt::LeftButton, {}, QPoint(7, ruler.tickOf(50)));
    QVERIFY(clicked.back().front().toInt() != 50);
}

void TestReportTextView::linesAreNoWiderThan42Characters()
{
    ReportTextView view;
    view.resize(2000, 600);
    const auto report = longReport(20).share();
    view.setReport(report);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const QRect all = view.rectOf({0, report->analysis.text.size() / 2});
    QVERIFY2(all.width() <= 17 * 42 + 4, qPrintable(QString::number(all.width())));
    QVERIFY(qAbs(all.center().x() - view.viewport()->width() / 2) < 60); // centred
}

void TestReportTextView::opensAndScrollsALongReportAtOnce()
{
    ReportTextView view;
    view.resize(900, 800);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const auto report = longReport(2000).share(); // about 100,000 characters, 2,000 figures and flags
    QVERIFY(report->analysis.text.size() > 90000);
    QElapsedTimer timer;
    timer.start();
    view.setReport(report);
    view.viewport()->repaint();
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    timer.restart();
    for (int i = 0; i < 20; ++i) {
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() * i / 20);
        view.viewport()->repaint();
    }
    QVERIFY2(timer.elapsed() < 20 * 100, qPrintable(QString::number(timer.elapsed())));
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    view.viewport()->repaint();
    QVERIFY(view.isVisible(report->flags.back().spans.front()));
}

QTEST_MAIN(TestReportTextView)
#include "test_report_text_view.moc"
