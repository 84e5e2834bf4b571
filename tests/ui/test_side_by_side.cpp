// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app_style.h"
#include "ui/chip.h"
#include "ui/compare/side_by_side_column.h"
#include "ui/compare/side_by_side_view.h"
#include "ui/report_text_view.h"

#include <QApplication>
#include <QComboBox>
#include <QHelpEvent>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <algorithm>

using namespace xiangyue;

namespace {

const Dictionaries &dictionaries()
{
    static const Dictionaries loaded = Dictionaries::load().value();
    return loaded;
}

QString u(const char16_t *words)
{
    return QString::fromUtf16(words);
}

std::shared_ptr<const ReportView> report(const QString &text)
{
    auto view = std::make_shared<ReportView>();
    view->analysis = analyseReport(text, 0, dictionaries());
    view->flags = flagsOf(view->analysis);
    view->summary.identity = view->analysis.identity;
    view->summary.id = ReportId{view->analysis.identity.place};
    return view;
}

/// Sentences that say nothing and that no other report has. `word` is not the place: that would be no difference.
QString filler(const QString &word, int sentences)
{
    QString text;
    for (int i = 0; i < sentences; ++i)
        text += word % u"组的干部走村串户，把群众的心里话带了回来，这是走访的第" % QString::number(i) % u"天所记。";
    return text % u'\n';
}

/// A long report; `before` and `behind` are how much stands about its environment section. `own` ends that section.
QString longReport(const QString &place, int before, int behind, const QString &own)
{
    return place % u"2024年上半年工作总结\n一、巩固脱贫成果\n" % filler(place.first(1) % u'东', before)
        % u"二、整治人居环境\n今年，我们清运生活垃圾860吨。" % own % u'\n' % filler(place.first(1) % u'西', behind)
        % u"三、下半年工作打算\n" % filler(place.first(1) % u'北', 12);
}

/// Three long reports: two of them have copied text, the third does not mention toilets.
SharedReports longReports()
{
    const QString copied = u(u"投入318万元建设冷库，解决了果农销售旺季存储难的问题。");
    return {report(longReport(u(u"青岭乡"), 40, 15, QString(u"改建户厕132座。" % copied))),
            report(longReport(u(u"白沙镇"), 8, 50, QString(u"又过了许多天。改造户厕436座。" % copied))),
            report(longReport(u(u"云溪乡"), 20, 20, u(u"植树3000株。")))};
}

const QString toilets = QStringLiteral("env.toilets");

class Desk {
public:
    explicit Desk(const SharedReports &reports = longReports())
    {
        view.setDictionaries(dictionaries());
        view.resize(1280, 720);
        view.setReports(reports);
        view.show();
        shown = QTest::qWaitForWindowExposed(&view);
        QCoreApplication::processEvents();
    }

    QScrollBar *bar(size_t column) const { return view.column(column)->text()->verticalScrollBar(); }
    /// Height at which words stand in a column; -1 while they are out of sight.
    int heightOf(size_t column, const QString &words) const
    {
        const QString &text = view.reports()[column]->analysis.text;
        const qsizetype at = text.indexOf(words);
        const QRect rect = view.column(column)->text()->rectOf({at, at + 1});
        return at < 0 || rect.isEmpty() ? -1 : rect.top();
    }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return view.findChild<Widget *>(QString::fromLatin1(name));
    }

    SideBySideView view;
    bool shown = false;
};

} // namespace

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
    void copiedTextIsMarked();
    void toolTipSaysWithWhom();
    void keysGoThroughCopies();
    void sameWordingIsMarkedMoreFaintly();
    void nothingCopiedIsSaid();
    void figuresAreActivated();
    void veryLongReportsAreReadInTheBackground();
    void otherReportsTakeTheirPlace();
    void fourColumnsFit();
    void emptyReportsDoNoHarm();
};

void TestSideBySide::headingsNamePlacePeriodAndDraft()
{
    Desk desk;
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
    Desk desk;
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
    Desk desk;
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
    Desk desk;
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
    Desk desk;
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
    Desk desk;
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
    Desk desk({report(u(u"青岭乡") % head % u"改建户厕132座。\n" % filler(u(u"茶叶"), 60)),
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
    Desk desk;
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
    Desk desk;
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

void TestSideBySide::copiedTextIsMarked()
{
    Desk desk;
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

void TestSideBySide::toolTipSaysWithWhom()
{
    Desk desk;
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

void TestSideBySide::keysGoThroughCopies()
{
    const QString first = u(u"进山的小路全部铺上了石板，老人们出门不再绕道。");
    const QString second = u(u"水管一直接到了家门口，家家户户都用上了放心水。");
    const QString head = u(u"2024年上半年工作总结\n");
    Desk desk({report(u(u"青岭乡") % head % first % u'\n' % filler(u(u"茶叶"), 50) % second % u'\n'),
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

void TestSideBySide::sameWordingIsMarkedMoreFaintly()
{
    const QString words = u(u"2024年上半年工作总结\n投入%1万元建设冷库，解决了果农销售旺季存储难的问题。\n");
    Desk desk({report(u(u"青岭乡") % words.arg(318)), report(u(u"白沙镇") % words.arg(402))});
    QVERIFY(desk.shown);
    const auto &copies = desk.view.column(0)->text()->copies();
    QCOMPARE(copies.size(), size_t(1));
    QVERIFY(!copies[0].sameText);
    QVERIFY(copies[0].numbers.empty());
}

void TestSideBySide::nothingCopiedIsSaid()
{
    Desk desk({report(u(u"青岭乡工作总结\n修了路。\n")), report(u(u"白沙镇工作总结\n架了桥。\n"))});
    QVERIFY(desk.shown);
    QCOMPARE(desk.find<QLabel>("copiedPlaces")->text(), QStringLiteral("Nothing copied"));
    QVERIFY(!desk.view.showCopy(1));
}

void TestSideBySide::figuresAreActivated()
{
    Desk desk;
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

void TestSideBySide::veryLongReportsAreReadInTheBackground()
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

void TestSideBySide::otherReportsTakeTheirPlace()
{
    Desk desk;
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
    Desk desk(four);
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
    Desk desk({report(QString()), nullptr, report(u(u"青岭乡工作总结\n改建户厕132座。\n"))});
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
