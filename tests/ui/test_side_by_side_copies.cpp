// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app_style.h"

#include "side_by_side_desk.h"

#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QSignalSpy>
#include <QToolTip>

using namespace xiangyue;
using namespace xiangyue::test;

class TestSideBySideCopies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyAppStyle(*qApp, PaletteChoice::Light); }
    void copiedTextIsMarked();
    void toolTipSaysWithWhom();
    void keysGoThroughCopies();
    void sameWordingIsMarkedMoreFaintly();
    void nothingCopiedIsSaid();
    void veryLongReportsAreReadInTheBackground();
};

void TestSideBySideCopies::copiedTextIsMarked()
{
    SideBySideDesk desk;
    QVERIFY(desk.shown);
    QCOMPARE(desk.view.reading().copies.size(), size_t(1));
    for (const size_t column : {0, 1}) {
        const auto &copies = desk.view.column(column)->text()->copies();
        const QString &text = desk.view.reports()[column]->analysis.text;
        QCOMPARE(copies.size(), size_t(1));
        QVERIFY(copies[0].sameText);
        QCOMPARE(copies[0].span.in(text).toString(), u(u"投入318万元建设冷库，解决了果农销售旺季存储难的问题。"));
        QCOMPARE(copies[0].numbers.size(), size_t(1));
        QCOMPARE(copies[0].numbers[0].in(text).toString(), QStringLiteral("318"));
    }
    QVERIFY(desk.view.column(2)->text()->copies().empty());
    const QString count = desk.find<QLabel>("copiedPlaces")->text();
    QVERIFY2(count.contains(QStringLiteral("1 place")) && count.contains(QStringLiteral("1 number")),
             qPrintable(count));
    // Beside the marked lines stands a bar: not by colour alone.
    desk.view.showCopy(1);
    ReportTextView *view = desk.view.column(0)->text();
    const QImage picture = view->viewport()->grab().toImage();
    const QRect line = view->rectOf({view->copies()[0].span.start + 2, view->copies()[0].span.end});
    const QColor bar = ThemePalette::forPalette(view->palette()).copied;
    const QRgb colour = bar.rgb();
    bool found = false;
    for (int x = 0; x < line.left() - 4; ++x)
        found = found || picture.pixel(x, line.center().y()) == colour;
    QVERIFY(found);
}

void TestSideBySideCopies::toolTipSaysWithWhom()
{
    SideBySideDesk desk;
    QVERIFY(desk.shown);
    desk.view.showCopy(1);
    ReportTextView *text = desk.view.column(0)->text();
    const qsizetype at = desk.view.reports()[0]->analysis.text.indexOf(u(u"果农销售"));
    const QPoint point = text->rectOf({at, at + 1}).center();
    QHelpEvent help(QEvent::ToolTip, point, text->viewport()->mapToGlobal(point));
    QApplication::sendEvent(text->viewport(), &help);
    QVERIFY2(QToolTip::text().contains(u(u"白沙镇")), qPrintable(QToolTip::text()));
    QVERIFY(!QToolTip::text().contains(u(u"云溪乡")));
    QToolTip::hideText();
}

void TestSideBySideCopies::keysGoThroughCopies()
{
    const QString first = u(u"进山的小路全部铺上了石板，老人们出门不再绕道。");
    const QString second = u(u"水管一直接到了家门口，家家户户都用上了放心水。");
    const QString head = u(u"2024年上半年工作总结\n");
    SideBySideDesk desk(
        {report(u(u"青岭乡") % head % first % u'\n' % filler(u(u"茶叶"), 50) % second % u'\n'),
         report(u(u"白沙镇") % head % filler(u(u"葡萄"), 30) % first % u'\n' % filler(u(u"竹笋"), 30) % second)});
    QVERIFY(desk.shown);
    ReportTextView *text = desk.view.column(1)->text();
    QTest::keyClick(text, Qt::Key_F7);
    QCOMPARE(desk.view.copy(), 0);
    QVERIFY(desk.heightOf(0, first) >= 0);
    QVERIFY(qAbs(desk.heightOf(0, first) - desk.heightOf(1, first)) <= 1);
    QTest::keyClick(text, Qt::Key_F7);
    QCOMPARE(desk.view.copy(), 1);
    QVERIFY(desk.heightOf(0, second) >= 0);
    QVERIFY(qAbs(desk.heightOf(0, second) - desk.heightOf(1, second)) <= 1);
    QTest::keyClick(text, Qt::Key_F7);
    QCOMPARE(desk.view.copy(), 0);
    QTest::keyClick(text, Qt::Key_F7, Qt::ShiftModifier);
    QCOMPARE(desk.view.copy(), 1);
}

void TestSideBySideCopies::sameWordingIsMarkedMoreFaintly()
{
    const QString words = u(u"2024年上半年工作总结\n投入%1万元建设冷库，解决了果农销售旺季存储难的问题。\n");
    SideBySideDesk desk({report(u(u"青岭乡") % words.arg(318)), report(u(u"白沙镇") % words.arg(402))});
    QVERIFY(desk.shown);
    const auto &copies = desk.view.column(0)->text()->copies();
    QCOMPARE(copies.size(), size_t(1));
    QVERIFY(!copies[0].sameText);
    QVERIFY(copies[0].numbers.empty());
}

void TestSideBySideCopies::nothingCopiedIsSaid()
{
    SideBySideDesk desk({report(u(u"青岭乡工作总结\n修了路。\n")), report(u(u"白沙镇工作总结\n架了桥。\n"))});
    QVERIFY(desk.shown);
    QCOMPARE(desk.find<QLabel>("copiedPlaces")->text(), QStringLiteral("Nothing copied"));
    QVERIFY(!desk.view.showCopy(1));
}

void TestSideBySideCopies::veryLongReportsAreReadInTheBackground()
{
    SideBySideView view;
    view.resize(1000, 600);
    view.show();
    QSignalSpy ready(&view, &SideBySideView::readingReady);
    const QString copied = u(u"投入318万元建设冷库，解决了果农销售旺季存储难的问题。");
    const auto long1 = report(u(u"青岭乡工作总结\n") % copied % filler(u(u"茶叶"), 2500));
    const auto long2 = report(u(u"白沙镇工作总结\n") % copied % filler(u(u"葡萄"), 2500));
    view.setReports({long1, long2});
    QCOMPARE(ready.count(), 0);
    QVERIFY(view.reading().copies.empty());
    QVERIFY(ready.wait(10000));
    QCOMPARE(view.reading().copies.size(), size_t(1));
    // Others may come before it is done: what is read then is theirs.
    view.setReports({long1, long2});
    view.setReports({long2, report(u(u"云溪乡工作总结\n修了路。\n")), report(u(u"石桥镇工作总结\n架了桥。\n"))});
    QTRY_VERIFY(ready.count() >= 2);
    QVERIFY(view.reading().copies.empty());
    QCOMPARE(view.reading().alignment.anchors.size(), size_t(3));
}

QTEST_MAIN(TestSideBySideCopies)
#include "test_side_by_side_copies.moc"
