// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison as a reviewer works with it: pick, look, choose, match, go to a sentence and back.
#include "desk.h"

#include "compare/matrix_text.h"
#include "tables/table_roles.h"
#include "ui/charts/chart_view.h"
#include "ui/compare/compare_window.h"
#include "ui/compare/matrix_page.h"
#include "ui/compare/matrix_view.h"
#include "ui/compare/report_picker.h"
#include "ui/compare/row_pane.h"
#include "ui/compare/source_list.h"
#include "ui/compare/time_page.h"
#include "ui/compare/unmatched_tray.h"
#include "ui/report_selection.h"

#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>

using namespace xiangyue;
using xiangyue::test::Desk;

namespace {

const QString road = QStringLiteral("infra.road_hardened");

/// A report of our own: people, roads with a village's before the whole, and something no indicator covers.
QString reportOf(const QString &place, const QString &year, const QString &roads, const QString &people)
{
    return place + year + QStringLiteral("年上半年工作总结\n\n一、基本情况\n全乡辖6个行政村，总人口") + people
        + QStringLiteral("人。\n二、完善基础设施\n其中兰家村硬化通组公路1.5公里。全乡硬化通组公路") + roads
        + QStringLiteral("公里，群众出行更加方便。\n三、特色工作\n开展百日攻坚擂台比武12场。\n");
}

} // namespace

class TestCompareWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensWithTheNewestPeriod();
    void aCellShowsItsSentenceAndLeadsToIt();
    void backLeadsToWhereOneWas();
    void anotherFigureIsChosenUndoneAndKept();
    void basesAreTypedInAndUndone();
    void sortsPinsAndTransposes();
    void searchesTheTable();
    void anUnmatchedFigureIsPutIntoARow();
    void matchesFollowEachOtherAndSpareOthers();
    void theTableIsWrittenInTheBackground();
    void aPathThatCannotBeWrittenSaysWhy();
    void showsAPlaceOverTime();
    void picksReports();
    void followsTheLibrary();
    void remembersWhatWasCompared();
    void aReadOnlyLibraryIsOnlyLookedAt();

private:
    void import(const QString &place, const QString &year, const QString &roads, const QString &people);
    CompareWindow &open();
    MatrixPage &page() { return *m_desk->window->compareWindow()->matrixPage(); }
    std::shared_ptr<const Matrix> matrix() { return m_desk->window->compareWindow()->session().matrix(); }
    const MatrixCell &cell(const QString &indicator, const QString &place);
    int column(const QString &place);
    QString shown(const QString &indicator, const QString &place) { return cellText(cell(indicator, place)); }

    std::unique_ptr<Desk> m_desk;
};

void TestCompareWindow::init()
{
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->start());
    import(QStringLiteral("青岭乡"), QStringLiteral("2024"), QStringLiteral("7.1"), QStringLiteral("8000"));
    import(QStringLiteral("白沙镇"), QStringLiteral("2024"), QStringLiteral("12"), QStringLiteral("12000"));
    import(QStringLiteral("石桥镇"), QStringLiteral("2024"), QStringLiteral("xx"), QStringLiteral("xxxx"));
    import(QStringLiteral("青岭乡"), QStringLiteral("2023"), QStringLiteral("3"), QStringLiteral("8000"));
}

void TestCompareWindow::cleanup()
{
    m_desk->stop();
    m_desk.reset();
}

void TestCompareWindow::import(const QString &place, const QString &year, const QString &roads, const QString &people)
{
    const QString path = m_desk->write(place + year + QStringLiteral(".txt"), reportOf(place, year, roads, people));
    const ImportOutcome outcome = m_desk->library->importNow(path);
    QVERIFY2(!outcome.error, outcome.error ? qPrintable(outcome.error->message) : "");
}

CompareWindow &TestCompareWindow::open()
{
    m_desk->window->openComparison();
    CompareWindow &window = *m_desk->window->compareWindow();
    window.resize(1280, 720);
    window.activateWindow();
    [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window); // or its keys are not heard
    return window;
}

int TestCompareWindow::column(const QString &place)
{
    const auto &columns = matrix()->columns;
    for (int i = 0; i < static_cast<int>(columns.size()); ++i) {
        if (columns[static_cast<size_t>(i)].identity.place == place)
            return i;
    }
    return -1;
}

const MatrixCell &TestCompareWindow::cell(const QString &indicator, const QString &place)
{
    const int row = matrix()->rowOf(indicator);
    return matrix()->rows[static_cast<size_t>(row)].cells[static_cast<size_t>(column(place))];
}

void TestCompareWindow::opensWithTheNewestPeriod()
{
    CompareWindow &window = open();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(matrix()->columns.size(), size_t(3));
    QVERIFY(column(QStringLiteral("石桥镇")) >= 0);
    QVERIFY(window.windowTitle().contains(QStringLiteral("2024")));
    // The whole place's figure is shown, the village's is one of the others.
    QCOMPARE(shown(road, QStringLiteral("青岭乡")), QStringLiteral("7.1"));
    QCOMPARE(cell(road, QStringLiteral("青岭乡")).alternatives.size(), size_t(1));
    QCOMPARE(cell(road, QStringLiteral("石桥镇")).state, ValueState::Masked);
    // Something is selected from the start, and its chart and sentences are there.
    QVERIFY(page().currentRow() >= 0);
    QVERIFY(!page().rowPane()->chart().isEmpty());
}

void TestCompareWindow::aCellShowsItsSentenceAndLeadsToIt()
{
    CompareWindow &window = open();
    page().select(matrix()->rowOf(road), column(QStringLiteral("白沙镇")));
    const SourceList &sources = *page().rowPane()->sources();
    QCOMPARE(sources.model()->rowCount(), 3);
    QCOMPARE(sources.currentIndex().data(SourceList::ColumnRole).toInt(), column(QStringLiteral("白沙镇")));
    QTRY_VERIFY(sources.currentIndex().data().toString().contains(QStringLiteral("群众出行更加方便")));
    QVERIFY(sources.currentIndex().data().toString().contains(QStringLiteral("12公里")));

    QSignalSpy asked(&window, &CompareWindow::openAsked);
    QTest::keyClick(page().table(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    const auto report = m_desk->window->session().report();
    QVERIFY(report);
    QCOMPARE(report->summary.identity.place, QStringLiteral("白沙镇"));
    const int figure = m_desk->window->session().selection().figure();
    QVERIFY(figure >= 0);
    QCOMPARE(report->analysis.extraction.figures[static_cast<size_t>(figure)].value, Decimal::fromString(u"12"));
}

void TestCompareWindow::backLeadsToWhereOneWas()
{
    using A = ActionCollection;
    QVERIFY(!m_desk->window->actions()[A::BackToComparison]->isEnabled());
    CompareWindow &window = open();
    page().select(matrix()->rowOf(road), column(QStringLiteral("青岭乡")));
    QTest::keyClick(page().table(), Qt::Key_Return);
    const int row = page().currentRow();
    window.hide();
    QVERIFY(m_desk->window->actions()[A::BackToComparison]->isEnabled());
    m_desk->window->actions()[A::BackToComparison]->trigger();
    QVERIFY(window.isVisible());
    QCOMPARE(page().currentRow(), row);
    QCOMPARE(page().currentColumn(), column(QStringLiteral("青岭乡")));
}

void TestCompareWindow::anotherFigureIsChosenUndoneAndKept()
{
    CompareWindow &window = open();
    const QString place = QStringLiteral("青岭乡");
    page().select(matrix()->rowOf(road), column(place));
    SourceList &sources = *page().rowPane()->sources();
    sources.openAlternatives(column(place));
    const QModelIndex village = sources.model()->index(0, 0, sources.currentIndex());
    QVERIFY(village.isValid());
    QTRY_VERIFY(village.data().toString().contains(QStringLiteral("兰家村")));
    sources.scrollTo(village);
    const QPoint spot = sources.visualRect(village).center();
    QVERIFY(sources.viewport()->rect().contains(spot));
    QTest::mouseClick(sources.viewport(), Qt::LeftButton, {}, spot);
    QTest::mouseDClick(sources.viewport(), Qt::LeftButton, {}, spot); // the second half chooses nothing
    QTRY_COMPARE(shown(road, place), QStringLiteral("1.5"));
    QCOMPARE(cell(road, place).reason, ChoiceReason::ByHand);
    window.session().undoStack().undo();
    QCOMPARE(shown(road, place), QStringLiteral("7.1"));
    window.session().undoStack().redo();
    QCOMPARE(shown(road, place), QStringLiteral("1.5"));

    QVERIFY(m_desk->restart());
    open();
    QCOMPARE(shown(road, place), QStringLiteral("1.5"));
}

void TestCompareWindow::basesAreTypedInAndUndone()
{
    CompareWindow &window = open();
    const QString place = QStringLiteral("石桥镇");
    window.session().setBase(MatrixBase::Per1000People);
    QCOMPARE(cell(road, QStringLiteral("青岭乡")).missingBase, false);
    QCOMPARE(matrix()->columns[static_cast<size_t>(column(place))].people.value, std::nullopt);
    window.session().typeInBases(matrix()->columns[static_cast<size_t>(column(place))].report,
                                 {Decimal(5000), std::nullopt, std::nullopt});
    QCOMPARE(matrix()->columns[static_cast<size_t>(column(place))].people.value, std::optional(Decimal(5000)));
    QVERIFY(matrix()->columns[static_cast<size_t>(column(place))].people.typedIn);
    window.session().undoStack().undo();
    QCOMPARE(matrix()->columns[static_cast<size_t>(column(place))].people.value, std::nullopt);
}

void TestCompareWindow::sortsPinsAndTransposes()
{
    open();
    const int row = matrix()->rowOf(road);
    page().select(row, column(QStringLiteral("青岭乡")));
    QTest::keyClick(page().table(), Qt::Key_S);
    const auto place = [this](int at) {
        return matrix()
            ->columns[static_cast<size_t>(page().model().reportOrder()[static_cast<size_t>(at)])]
            .identity.place;
    };
    QCOMPARE(place(0), QStringLiteral("白沙镇"));
    QCOMPARE(place(2), QStringLiteral("石桥镇")); // to be filled in: last, never as 0
    QCOMPARE(page().currentRow(), row);
    QCOMPARE(page().currentColumn(), column(QStringLiteral("青岭乡")));
    QTest::keyClick(page().table(), Qt::Key_P);
    QVERIFY(page().table()->currentIndex().data(PinnedRole).toBool());
    QVERIFY(page()
                .table()
                ->currentIndex()
                .siblingAtRow(page().table()->currentIndex().row() - 1)
                .data(SectionRowRole)
                .toBool()); // first of its theme
    for (int at = 0; at < page().table()->model()->columnCount(); ++at)
        QCOMPARE(page().table()->isColumnHidden(at), at == 1);
    QTest::keyClick(page().table(), Qt::Key_T);
    QVERIFY(page().model().isTransposed());
    QCOMPARE(page().currentRow(), row);
    QCOMPARE(page().currentColumn(), column(QStringLiteral("青岭乡")));
}

void TestCompareWindow::searchesTheTable()
{
    open();
    auto *search = page().findChild<QLineEdit *>(QStringLiteral("matrixSearch"));
    const int before = page().filter().rowCount();
    search->setText(QStringLiteral("不会有的词"));
    QCOMPARE(page().filter().rowCount(), 0);
    search->setText(QStringLiteral("道路"));
    QCOMPARE(page().currentRow(), matrix()->rowOf(road)); // with its chart and sentences
    QVERIFY(!page().rowPane()->chart().isEmpty());
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(page().table()->hasFocus());
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(page().table()->hasFocus());
    QCOMPARE(page().filter().rowCount(), before);
}

void TestCompareWindow::anUnmatchedFigureIsPutIntoARow()
{
    CompareWindow &window = open();
    page().setTrayVisible(true);
    QVERIFY(page().tray()->table()->model()->rowCount() > 0);
    const int before = matrix()->unmatched;
    const auto groups = window.session().unmatched();
    QVERIFY(groups);
    const auto found = std::find_if(groups->begin(), groups->end(),
                                    [](const UnmatchedGroup &group) { return group.unit == QStringLiteral("场"); });
    QVERIFY(found != groups->end());
    QCOMPARE(found->figures.size(), size_t(3));

    // The drop itself: what the tray gives is what the table takes.
    const QString villages = QStringLiteral("profile.villages");
    page().select(matrix()->rowOf(villages), 1);
    const QRect row = page().table()->visualRect(page().table()->currentIndex());
    QMimeData data;
    data.setData(UnmatchedName::mimeType(), UnmatchedName{found->name, found->unit}.toMime());
    QDragEnterEvent enter(row.center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page().table()->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(row.center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QSignalSpy changed(m_desk->library.get(), &Library::indicatorsChanged);
    QCoreApplication::sendEvent(page().table()->viewport(), &drop);
    QVERIFY2(m_desk->dialogs.errors.empty(),
             m_desk->dialogs.errors.empty() ? "" : qPrintable(m_desk->dialogs.errors.back().message));
    QTRY_COMPARE(changed.size(), 1);
    QTRY_COMPARE(matrix()->unmatched, before - 3);
    QCOMPARE(page().currentRow(), matrix()->rowOf(villages));
    QCOMPARE(page().currentColumn(), 1);
    QTRY_VERIFY(window.session().undoStack().canUndo());
    window.session().undoStack().undo();
    QTRY_COMPARE(matrix()->unmatched, before);

    // What is counted otherwise does not get into the row.
    window.session().addName(road, found->name, found->unit);
    QCOMPARE(m_desk->dialogs.errors.size(), size_t(1));
}

void TestCompareWindow::matchesFollowEachOtherAndSpareOthers()
{
    CompareWindow &window = open();
    const auto names = [this](const QString &id) {
        int count = 0;
        for (const IndicatorEntry &entry : m_desk->library->dictionaries().userIndicators().entries) {
            if (entry.id == id)
                count = static_cast<int>(entry.patterns.size());
        }
        return count;
    };
    const QString villages = QStringLiteral("profile.villages");
    // The second is asked for while the first is still being taken over.
    window.session().addName(villages, QStringLiteral("比武甲"), QStringLiteral("场"));
    window.session().addName(villages, QStringLiteral("比武乙"), QStringLiteral("场"));
    QTRY_VERIFY(!window.session().isKeeping() && window.session().undoStack().count() == 2);
    const int both = names(villages);
    QVERIFY(both > 2);
    // Somebody adds an indicator in the settings meanwhile; taking the matches back leaves it alone.
    IndicatorEntries own = m_desk->library->dictionaries().userIndicators().entries;
    IndicatorEntry other = own.front();
    other.id = QStringLiteral("own.001");
    own.push_back(other);
    IndicatorTrial *job = m_desk->library->keepIndicators(own);
    QTRY_VERIFY(job->isFinished());
    window.session().undoStack().undo();
    QTRY_COMPARE(names(villages), both - 1);
    QTRY_VERIFY(!window.session().isKeeping());
    window.session().undoStack().undo();
    QTRY_COMPARE(names(villages), 0);
    QVERIFY(names(other.id) > 0);
    QVERIFY(m_desk->dialogs.errors.empty());
}

void TestCompareWindow::theTableIsWrittenInTheBackground()
{
    CompareWindow &window = open();
    for (const QString &suffix :
         {QStringLiteral("xlsx"), QStringLiteral("csv"), QStringLiteral("html"), QStringLiteral("json")}) {
        m_desk->dialogs.saveFile = m_desk->path(QStringLiteral("table.") + suffix);
        window.exportTable();
        QTRY_VERIFY2(QFileInfo::exists(m_desk->dialogs.saveFile), qPrintable(suffix));
    }
    QFile csv(m_desk->path(QStringLiteral("table.csv")));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QVERIFY(csv.readAll().contains("7.1"));
    QVERIFY(m_desk->dialogs.errors.empty());
    QVERIFY(m_desk->dialogs.saveNames.front().contains(QStringLiteral("2024")));
}

void TestCompareWindow::aPathThatCannotBeWrittenSaysWhy()
{
    CompareWindow &window = open();
    m_desk->dialogs.saveFile = m_desk->path(QStringLiteral("nowhere/table.xlsx"));
    window.exportTable();
    QTRY_COMPARE(m_desk->dialogs.errors.size(), size_t(1));
    m_desk->dialogs.saveFile = m_desk->path(QStringLiteral("table.doc"));
    window.exportTable();
    QTRY_COMPARE(m_desk->dialogs.errors.size(), size_t(2));
    QVERIFY(m_desk->dialogs.errors.back().message.contains(QStringLiteral("table.doc")));
}

void TestCompareWindow::showsAPlaceOverTime()
{
    CompareWindow &window = open();
    window.timePage()->show(QStringLiteral("青岭乡"), road);
    window.setPage(CompareWindow::PeriodsPage);
    const QAbstractItemModel &table = *window.timePage()->table()->model();
    const QModelIndex row = window.timePage()->table()->currentIndex().siblingAtColumn(0);
    QCOMPARE(row.data(IdRole).toString(), road);
    QCOMPARE(row.siblingAtColumn(1).data().toString(), QStringLiteral("3"));
    QCOMPARE(row.siblingAtColumn(2).data().toString(), QStringLiteral("7.1"));
    QCOMPARE(row.siblingAtColumn(3).data().toString(), QStringLiteral("+4.1"));
    QVERIFY(table.columnCount() == 6);
    QVERIFY(!window.timePage()->chartView()->chart().isEmpty());
}

void TestCompareWindow::picksReports()
{
    open();
    ReportPicker picker(*m_desk->library, {});
    QCOMPARE(picker.reports().size(), size_t(0));
    picker.tickPeriod({2024, Period::Half, 1});
    QCOMPARE(picker.reports().size(), size_t(3));
    picker.tickPeriod({2023, Period::Half, 1});
    QCOMPARE(picker.reports().size(), size_t(1));
}

void TestCompareWindow::followsTheLibrary()
{
    CompareWindow &window = open();
    const ReportId gone = matrix()->columns[static_cast<size_t>(column(QStringLiteral("白沙镇")))].report;
    QVERIFY(m_desk->library->removeReport(gone));
    QTRY_COMPARE(matrix()->columns.size(), size_t(2));
    QVERIFY(m_desk->library->removeReport(matrix()->columns.front().report));
    QTRY_VERIFY(!matrix());
    QVERIFY(window.session().reports().empty());
    QVERIFY(m_desk->dialogs.errors.empty());
}

void TestCompareWindow::remembersWhatWasCompared()
{
    CompareWindow &window = open();
    std::vector<ReportId> two = window.session().reports();
    two.pop_back();
    QVERIFY(window.compare(two));
    window.session().setBase(MatrixBase::PerVillage);
    QVERIFY(m_desk->restart());
    CompareWindow &again = open();
    QCOMPARE(again.session().reports(), two);
    QCOMPARE(again.session().base(), MatrixBase::PerVillage);
}

void TestCompareWindow::aReadOnlyLibraryIsOnlyLookedAt()
{
    QVERIFY(m_desk->restart(Library::OpenMode::ReadOnly));
    CompareWindow &window = open();
    QCOMPARE(matrix()->columns.size(), size_t(3));
    window.session().chooseFigure(matrix()->columns.front().report, road, QStringLiteral("any"));
    QCOMPARE(m_desk->dialogs.errors.size(), size_t(1));
    QVERIFY(!window.session().undoStack().canUndo());
    QCOMPARE(shown(road, QStringLiteral("青岭乡")), QStringLiteral("7.1"));
    window.session().addName(QStringLiteral("profile.villages"), QStringLiteral("比武"), QStringLiteral("场"));
    QCOMPARE(m_desk->dialogs.errors.size(), size_t(2));
    QVERIFY(!QFileInfo::exists(m_desk->indicatorFile()));
    page().setTrayVisible(true);
    QVERIFY(!page().tray()->table()->dragEnabled());
}

QTEST_MAIN(TestCompareWindow)
#include "test_compare_window.moc"
