// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app_style.h"
#include "ui/chip.h"

#include "side_by_side_desk.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>

using namespace xiangyue;
using namespace xiangyue::test;

class TestSideBySide : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyAppStyle(*qApp, PaletteChoice::Light); }
    void headingsNamePlacePeriodAndDraft();
    void columnsScrollTogether();
    void whoeverIsMovedLeads();
    void endsMeet();
    void scrollAloneWhenTold();
    void indicatorStandsSideBySide();
    void indicatorNearTheEndStandsSideBySideToo();
    void survivesAChangeOfSize();
    void keysGoThroughIndicators();
    void figuresAreActivated();
    void otherReportsTakeTheirPlace();
    void fourColumnsFit();
    void emptyReportsDoNoHarm();
};

void TestSideBySide::headingsNamePlacePeriodAndDraft()
{
    SideBySideDesk desk;
    QVERIFY(desk.shown);
    QStringList words;
    for (const QLabel *label : desk.view.column(1)->findChildren<QLabel *>())
        words << label->text();
    QVERIFY2(words.contains(u(u"白沙镇")), qPrintable(words.join(u'|')));
    QVERIFY2(words.join(u'|').contains(QStringLiteral("2024, first half · draft 1")), qPrintable(words.join(u'|')));
    QVERIFY(desk.view.column(2)->isVisible());
    QVERIFY(!desk.view.column(3)->isVisible());
}

void TestSideBySide::columnsScrollTogether()
{
    SideBySideDesk desk;
    QVERIFY(desk.shown);
    const QString heading = u(u"二、整治");
    QVERIFY(desk.heightOf(0, heading) < 0);
    // Scrolled by hand until the section comes to the line of reading, a quarter down.
    QTest::mouseMove(desk.view.column(0)->text()->viewport());
    for (int i = 0; i < 500 && (desk.heightOf(0, heading) < 0 || desk.heightOf(0, heading) > 200); ++i)
        desk.bar(0)->setValue(desk.bar(0)->value() + 10);
    QVERIFY(desk.heightOf(0, heading) > 0);
    for (const size_t other : {1, 2})
        QVERIFY2(qAbs(desk.heightOf(other, heading) - desk.heightOf(0, heading)) < 80,
                 qPrintable(QString::number(desk.heightOf(other, heading))));
}

/// The same place in all columns, whichever of them was moved, and no jump when another one takes over.
void TestSideBySide::whoeverIsMovedLeads()
{
    SideBySideDesk desk;
    QVERIFY(desk.shown);
    QWheelEvent wheel({50, 50}, desk.view.column(1)->text()->viewport()->mapToGlobal(QPointF(50, 50)), {}, {0, -600},
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(desk.view.column(1)->text()->viewport(), &wheel);
    const int moved = desk.bar(1)->value();
    const int followed = desk.bar(0)->value();
    QVERIFY(moved > 0);
    QVERIFY(followed > moved); // there is more to read before the next section
    QTest::keyClick(desk.view.column(2)->text(), Qt::Key_Down);
    QVERIFY(desk.bar(1)->value() >= moved);
    QVERIFY(desk.bar(1)->value() < moved + 100);
    QTest::keyClick(desk.view.column(2)->text(), Qt::Key_Up);
    QVERIFY(qAbs(desk.bar(1)->value() - moved) <= 3);
    QVERIFY(qAbs(desk.bar(0)->value() - followed) <= 8);
}

void TestSideBySide::endsMeet()
{
    SideBySideDesk desk;
    QVERIFY(desk.shown);
    QTest::keyClick(desk.view.column(0)->text(), Qt::Key_End);
    for (const size_t column : {0, 1, 2})
        QCOMPARE(desk.bar(column)->value(), desk.bar(column)->maximum());
    QTest::keyClick(desk.view.column(2)->text(), Qt::Key_Home);
    for (const size_t column : {0, 1, 2})
        QCOMPARE(desk.bar(column)->value(), 0);
}

void TestSideBySide::scrollAloneWhenTold()
{
    SideBySideDesk desk;
    QVERIFY(desk.shown);
    auto *chip = desk.find<Chip>("scrollTogether");
    QVERIFY(chip->isChecked());
    chip->click();
    desk.bar(0)->setValue(400);
    QCOMPARE(desk.bar(1)->value(), 0);
    // What stands side by side when it is switched on stays so.
    chip->click();
    QCOMPARE(desk.bar(1)->value(), 0);
    desk.bar(1)->setValue(1);
    QVERIFY2(desk.bar(0)->value() >= 400 && desk.bar(0)->value() < 420,
             qPrintable(QString::number(desk.bar(0)->value())));
    QTest::keyClick(desk.view.column(1)->text(), Qt::Key_End);
    QCOMPARE(desk.bar(0)->value(), desk.bar(0)->maximum());
}

void TestSideBySide::indicatorStandsSideBySide()
{
    SideBySideDesk desk;
    QVERIFY(desk.shown);
    desk.view.showIndicator(toilets);
    const int height = desk.heightOf(0, u(u"改建户厕132座"));
    QVERIFY(height > 0);
    QVERIFY(qAbs(desk.heightOf(1, u(u"改造户厕436座")) - height) <= 1);
    QVERIFY2(desk.view.column(0)->factText().contains(QStringLiteral("132")),
             qPrintable(desk.view.column(0)->factText()));
    QVERIFY(desk.view.column(1)->factText().contains(QStringLiteral("436")));
    QCOMPARE(desk.view.column(2)->factText(), valueStateTitle(ValueState::Absent));
    // The report that says nothing of it shows where it would: in its section on the environment.
    QVERIFY(desk.heightOf(2, u(u"二、整治")) > 0);
    QCOMPARE(desk.find<QComboBox>("sharedIndicators")->currentData().toString(), toilets);
    desk.view.showIndicator({});
    QCOMPARE(desk.view.column(0)->factText(), QString());
}

/// One report tells of it in its last line, the other in its first: no text is too short to face the other.
void TestSideBySide::indicatorNearTheEndStandsSideBySideToo()
{
    const QString head = u(u"2024年上半年工作总结\n");
    SideBySideDesk desk({report(u(u"青岭乡") % head % u"改建户厕132座。\n" % filler(u(u"茶叶"), 60)),
                         report(u(u"白沙镇") % head % filler(u(u"葡萄"), 60) % u"改造户厕436座。\n"),
                         report(u(u"云溪乡") % head % u"改厕55座。\n")});
    QVERIFY(desk.shown);
    desk.view.showIndicator(toilets);
    const int height = desk.heightOf(0, u(u"改建户厕"));
    QVERIFY(height > 0);
    QVERIFY(qAbs(desk.heightOf(1, u(u"改造户厕")) - height) <= 1);
    QVERIFY(qAbs(desk.heightOf(2, u(u"改厕")) - height) <= 1);
}

void TestSideBySide::survivesAChangeOfSize()
{
    SideBySideDesk desk;
    QVERIFY(desk.shown);
    desk.view.showIndicator(toilets);
    desk.view.resize(900, 640);
    QCoreApplication::processEvents();
    const int height = desk.heightOf(0, u(u"改建户厕132座"));
    QVERIFY(height > 0);
    QVERIFY(qAbs(desk.heightOf(1, u(u"改造户厕436座")) - height) <= 1);
}

void TestSideBySide::keysGoThroughIndicators()
{
    SideBySideDesk desk;
    QVERIFY(desk.shown);
    const auto *list = desk.find<QComboBox>("sharedIndicators");
    QVERIFY(list->count() >= 2);
    QCOMPARE(list->currentIndex(), -1);
    ReportTextView *text = desk.view.column(1)->text();
    QTest::keyClick(text, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(list->currentIndex(), 0);
    QTest::keyClick(text, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(list->currentIndex(), 1);
    QCOMPARE(desk.view.indicator(), list->currentData().toString());
    QVERIFY(!desk.view.column(0)->factText().isEmpty());
    QTest::keyClick(text, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(list->currentIndex(), 0);
    QTest::keyClick(text, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(list->currentIndex(), 0);
}

void TestSideBySide::figuresAreActivated()
{
    SideBySideDesk desk;
    QVERIFY(desk.shown);
    desk.view.showIndicator(toilets);
    QSignalSpy activated(&desk.view, &SideBySideView::figureActivated);
    ReportTextView *text = desk.view.column(1)->text();
    QTest::keyClick(text, Qt::Key_Return); // the figure of the indicator is selected
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.back().at(0).value<ReportId>(), ReportId{u(u"白沙镇")});
    const int figure = activated.back().at(1).toInt();
    const Figure &chosen = desk.view.reports()[1]->analysis.extraction.figures[size_t(figure)];
    QCOMPARE(chosen.indicator, toilets);
    QTest::mouseDClick(text->viewport(), Qt::LeftButton, {}, text->rectOf(chosen.quote).center());
    QCOMPARE(activated.count(), 2);
    QCOMPARE(activated.back().at(1).toInt(), figure);
}

void TestSideBySide::otherReportsTakeTheirPlace()
{
    SideBySideDesk desk;
    QVERIFY(desk.shown);
    desk.view.setColumnTool(0, new Chip(QStringLiteral("other")));
    desk.view.showIndicator(toilets);
    desk.view.setReports({desk.view.reports()[2], desk.view.reports()[1]});
    QCOMPARE(desk.view.indicator(), QString());
    QCOMPARE(desk.view.column(0)->factText(), QString());
    QCOMPARE(desk.view.column(0)->report()->analysis.identity.place, u(u"云溪乡"));
    QVERIFY(desk.view.column(0)->findChild<Chip *>());
    QVERIFY(!desk.view.column(2)->isVisible());
    QVERIFY(desk.view.column(1)->text()->copies().empty());
}

void TestSideBySide::fourColumnsFit()
{
    SharedReports four = longReports();
    four.push_back(report(longReport(u(u"石桥镇"), 10, 10, u(u"改厕55座。"))));
    four.push_back(four.front());
    SideBySideDesk desk(four);
    QVERIFY(desk.shown);
    QCOMPARE(desk.view.reports().size(), size_t(4));
    QCOMPARE(desk.view.width(), 1280);
    for (size_t i = 0; i < 4; ++i) {
        const ReportTextView *text = desk.view.column(i)->text();
        QVERIFY(qAbs(desk.view.column(i)->width() - 320) <= 1);
        QCOMPARE(text->horizontalScrollBar()->maximum(), 0);
        QVERIFY(desk.view.column(i)->text()->rectOf({30, 200}).width() > 240);
    }
}

void TestSideBySide::emptyReportsDoNoHarm()
{
    SideBySideDesk desk({report(QString()), nullptr, report(u(u"青岭乡工作总结\n改建户厕132座。\n"))});
    QVERIFY(desk.shown);
    QCOMPARE(desk.view.reports().size(), size_t(2));
    desk.view.showIndicator(toilets);
    QCOMPARE(desk.view.column(0)->factText(), valueStateTitle(ValueState::Absent));
    QVERIFY(desk.view.column(1)->factText().contains(QStringLiteral("132")));
    desk.view.showIndicator(QStringLiteral("no.such"));
    QCOMPARE(desk.view.column(1)->factText(), valueStateTitle(ValueState::Absent));
    desk.view.setReports({});
    QVERIFY(!desk.view.showCopy(1));
}

QTEST_MAIN(TestSideBySide)
#include "test_side_by_side.moc"
