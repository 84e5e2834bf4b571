// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the real window offscreen, as a reviewer would.
#include "desk.h"

#include "ui/flag_pane.h"
#include "ui/indicator_pane.h"
#include "ui/library_pane.h"
#include "ui/note_editor.h"
#include "ui/report_pane.h"
#include "ui/report_text_view.h"
#include "ui/review_status.h"
#include "ui/side_pane.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QTabBar>
#include <QTableView>

using namespace xiangyue;
using xiangyue::test::Desk;
using A = ActionCollection;

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anEmptyLibraryExplainsItself();
    void importShowsTheReport();
    void aRowScrollsTheTextAndIsShared();
    void aClickInTheTextSelectsTheRow();
    void steppingGoesRoundTheOpenFlags();
    void decidingStepsOnAndIsUndone();
    void undoReturnsToTheReportOfTheDecision();
    void whatWasTypedIsNotLost();
    void waivingAsksForAReason();
    void returningProposesAWording();
    void aNoteLeavesTheFlagOpen();
    void keysStayInTextFields();
    void decisionsSurviveARestart();
    void filtersAndGeometrySurviveARestart();

private:
    void importOwn(const QString &place = QStringLiteral("松岭乡"));
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    ReviewSession &session() { return m_desk->window->session(); }
    ReportTextView &text() { return *m_desk->window->reportPane()->text(); }
    QTableView &table() { return *m_desk->window->sidePane()->indicators()->table(); }
    QPoint centreOf(TextSpan span) { return text().rectOf(span).center(); }

    std::unique_ptr<Desk> m_desk;
};

void TestMainWindow::init()
{
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->start());
}

void TestMainWindow::cleanup()
{
    m_desk->stop();
    m_desk.reset();
}

void TestMainWindow::importOwn(const QString &place)
{
    m_desk->dialogs.files = {m_desk->write(place + QStringLiteral(".txt"), test::ownReport(place))};
    m_desk->window->actions()[A::Import]->trigger();
    QTRY_VERIFY(!m_desk->window->isImporting() && session().report()
                && session().report()->summary.identity.place == place);
    QVERIFY(session().report()->flags.size() >= 4);
}

void TestMainWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : m_desk->window.get();
    QTest::keyClick(target, key, modifiers);
}

void TestMainWindow::anEmptyLibraryExplainsItself()
{
    QVERIFY(m_desk->window->findChild<QWidget *>(QStringLiteral("welcomePage"))->isVisible());
    QVERIFY(!m_desk->window->sidePane()->isVisible());
    QVERIFY(!m_desk->window->actions()[A::Verify]->isEnabled());
    press(Qt::Key_F8); // harmless
    importOwn();
    QVERIFY(!m_desk->window->findChild<QWidget *>(QStringLiteral("welcomePage"))->isVisible());
    QVERIFY(m_desk->window->sidePane()->isVisible());
}

void TestMainWindow::importShowsTheReport()
{
    importOwn();
    const auto report = session().report();
    QVERIFY(m_desk->window->windowTitle().contains(QStringLiteral("松岭乡")));
    QCOMPARE(table().model()->rowCount(), int(report->analysis.extraction.figures.size()));
    const auto *tabs = m_desk->window->sidePane()->tabs();
    QVERIFY(tabs->tabText(SidePane::Indicators).contains(QString::number(table().model()->rowCount())));
    QVERIFY(tabs->tabText(SidePane::Flags).contains(QString::number(report->flags.size())));
    QCOMPARE(m_desk->window->libraryPane()->currentReport().value, report->summary.id.value);
    auto *status = m_desk->window->findChild<ReviewStatus *>(QStringLiteral("reviewStatus"));
    QVERIFY(status->openText().contains(QString::number(report->flags.size())));
    importOwn(QStringLiteral("白鹿镇"));
    QCOMPARE(m_desk->window->libraryPane()->reportCount(), 2);
}

void TestMainWindow::aRowScrollsTheTextAndIsShared()
{
    importOwn();
    QCOMPARE(text().verticalScrollBar()->value(), 0);
    const int last = table().model()->rowCount() - 1;
    table().scrollTo(table().model()->index(last, 0));
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {},
                      table().visualRect(table().model()->index(last, 0)).center());
    QCOMPARE(session().selection().figure(), last);
    const TextSpan span = session().report()->analysis.extraction.figures.back().quote;
    QVERIFY(text().isVisible(span));
    const int scrolled = text().verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    QVERIFY(m_desk->window->reportPane()->breadcrumb().contains(QStringLiteral("三、")));
    // A row whose figure is already in sight does not move the text.
    QTest::keyClick(&table(), Qt::Key_Up);
    QCOMPARE(session().selection().figure(), last - 1);
    QCOMPARE(text().verticalScrollBar()->value(), scrolled);
}

void TestMainWindow::aClickInTheTextSelectsTheRow()
{
    importOwn();
    text().viewport()->repaint();
    const Figure &second = session().report()->analysis.extraction.figures[1];
    QTest::mouseClick(text().viewport(), Qt::LeftButton, {}, centreOf(second.number));
    QCOMPARE(session().selection().figure(), 1);
    QCOMPARE(table().currentIndex().row(), 1);
    QVERIFY(table().selectionModel()->isRowSelected(1));
    QCOMPARE(text().verticalScrollBar()->value(), 0);
    // Beside the text: nothing is selected any more, in the table neither.
    QTest::mouseClick(text().viewport(), Qt::LeftButton, {}, QPoint(3, 3));
    QVERIFY(session().selection().isEmpty());
    QVERIFY(!table().selectionModel()->hasSelection());
}

void TestMainWindow::steppingGoesRoundTheOpenFlags()
{
    importOwn();
    const int count = int(session().report()->flags.size());
    for (int i = 0; i < count; ++i) {
        press(Qt::Key_F8);
        QCOMPARE(session().selection().flag(), i);
        QVERIFY(text().isVisible(session().report()->flags[size_t(i)].spans.front()));
    }
    press(Qt::Key_F8);
    QCOMPARE(session().selection().flag(), 0);
    press(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(session().selection().flag(), count - 1);
}

void TestMainWindow::decidingStepsOnAndIsUndone()
{
    importOwn();
    press(Qt::Key_F8);
    press(Qt::Key_F8);
    QCOMPARE(session().selection().flag(), 1);
    const int before = session().progress().open();
    const int scrolled = text().verticalScrollBar()->value();
    press(Qt::Key_Return);
    QCOMPARE(session().decision(1).state, DecisionState::Verified);
    QCOMPARE(session().selection().flag(), 2);
    QCOMPARE(session().progress().open(), before - 1);
    QCOMPARE(text().verticalScrollBar()->value(), scrolled); // the next one is in sight: nothing jumps
    const auto summary = m_desk->library->summary(session().report()->summary.id);
    QVERIFY(summary && summary->openPlaceholders + summary->openFindings == before - 1);
    QVERIFY(m_desk->window->sidePane()->tabs()->tabText(SidePane::Flags).contains(QString::number(before - 1)));

    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(session().decision(1).state, DecisionState::Open);
    QCOMPARE(session().selection().flag(), 1);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(session().decision(1).state, DecisionState::Verified);
    QCOMPARE(m_desk->library->history(session().report()->summary.id, session().report()->flags[1].fingerprint)->size(),
             size_t(3));
    // A decided flag is stepped over.
    session().selection().selectFlag(0, ReportSelection::Origin::Program);
    press(Qt::Key_F8);
    QCOMPARE(session().selection().flag(), 2);
}

void TestMainWindow::undoReturnsToTheReportOfTheDecision()
{
    importOwn();
    const ReportId first = session().report()->summary.id;
    press(Qt::Key_F8);
    press(Qt::Key_Return);
    importOwn(QStringLiteral("白鹿镇"));
    QVERIFY(session().report()->summary.id.value != first.value);
    m_desk->window->actions()[A::Undo]->trigger();
    QCOMPARE(session().report()->summary.id.value, first.value);
    QCOMPARE(session().decision(0).state, DecisionState::Open);
    QCOMPARE(session().selection().flag(), 0);
    QCOMPARE(m_desk->window->libraryPane()->currentReport().value, first.value);
}

void TestMainWindow::whatWasTypedIsNotLost()
{
    importOwn();
    press(Qt::Key_F8);
    press(Qt::Key_W);
    NoteEditor *editor = m_desk->window->reportPane()->noteEditor();
    editor->field()->setPlainText(QStringLiteral("half a reason"));
    press(Qt::Key_F8); // reading on leaves the editor open, and with its flag
    QVERIFY(editor->isVisible());
    QCOMPARE(editor->flag(), 0);
    editor->dismiss();
    session().selection().selectFlag(0, ReportSelection::Origin::Program);
    m_desk->window->actions()[A::Waive]->trigger();
    QCOMPARE(editor->field()->toPlainText(), QStringLiteral("half a reason"));
    editor->save();
    QCOMPARE(session().decision(0).state, DecisionState::Waived);
}

void TestMainWindow::waivingAsksForAReason()
{
    importOwn();
    press(Qt::Key_F8);
    press(Qt::Key_W);
    NoteEditor *editor = m_desk->window->reportPane()->noteEditor();
    QVERIFY(editor->isVisible());
    QTRY_VERIFY(editor->field()->hasFocus());
    press(Qt::Key_Return, Qt::ControlModifier); // without a reason nothing happens
    QVERIFY(editor->isVisible());
    QCOMPARE(session().decision(0).state, DecisionState::Open);
    QTest::keyClicks(editor->field(), QStringLiteral("norm wr"));
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!editor->isVisible());
    QCOMPARE(session().decision(0).state, DecisionState::Waived);
    QCOMPARE(session().decision(0).note, QStringLiteral("norm wr"));
    QCOMPARE(session().selection().flag(), 1);
}

void TestMainWindow::returningProposesAWording()
{
    importOwn();
    press(Qt::Key_F8);
    press(Qt::Key_R);
    NoteEditor *editor = m_desk->window->reportPane()->noteEditor();
    QVERIFY(editor->field()->toPlainText().contains(QStringLiteral("xx户")));
    press(Qt::Key_Escape);
    QVERIFY(!editor->isVisible());
    QCOMPARE(session().decision(0).state, DecisionState::Open);
    press(Qt::Key_R);
    editor->save();
    QCOMPARE(session().decision(0).state, DecisionState::Returned);
    QVERIFY(!session().decision(0).note.isEmpty());
}

void TestMainWindow::aNoteLeavesTheFlagOpen()
{
    importOwn();
    press(Qt::Key_F8);
    press(Qt::Key_N);
    NoteEditor *editor = m_desk->window->reportPane()->noteEditor();
    editor->field()->setPlainText(QStringLiteral("问分管领导"));
    editor->save();
    QCOMPARE(session().decision(0).state, DecisionState::Open);
    QCOMPARE(session().decision(0).note, QStringLiteral("问分管领导"));
    QCOMPARE(session().selection().flag(), 0);
}

void TestMainWindow::keysStayInTextFields()
{
    importOwn();
    press(Qt::Key_F8);
    QLineEdit *search = m_desk->window->sidePane()->indicators()->searchField();
    search->setFocus();
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("wrn"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(search->text(), QStringLiteral("wrn"));
    QCOMPARE(session().decision(0).state, DecisionState::Open);
    QVERIFY(!m_desk->window->reportPane()->noteEditor()->isVisible());
    QCOMPARE(table().model()->rowCount(), 0);
    search->setText(QStringLiteral("公路"));
    QVERIFY(table().model()->rowCount() >= 1);
    search->clear();
}

void TestMainWindow::decisionsSurviveARestart()
{
    importOwn();
    const ReportId id = session().report()->summary.id;
    press(Qt::Key_F8);
    press(Qt::Key_Return);
    QVERIFY(m_desk->restart());
    m_desk->window->openLastReport();
    QVERIFY(session().report());
    QCOMPARE(session().report()->summary.id.value, id.value);
    QCOMPARE(session().decision(0).state, DecisionState::Verified);
    press(Qt::Key_F8);
    QCOMPARE(session().selection().flag(), 1);
}

void TestMainWindow::filtersAndGeometrySurviveARestart()
{
    importOwn();
    IndicatorPane *pane = m_desk->window->sidePane()->indicators();
    const int all = table().model()->rowCount();
    auto *chip = pane->findChild<QAbstractButton *>(QStringLiteral("theme.infrastructure"));
    QVERIFY(chip && chip->isVisible());
    QTest::mouseClick(chip, Qt::LeftButton);
    const int some = table().model()->rowCount();
    QVERIFY(some > 0 && some < all);
    QTest::mouseClick(pane->findChild<QAbstractButton *>(QStringLiteral("onlyFlagged")), Qt::LeftButton);
    const int flagged = table().model()->rowCount();
    QVERIFY(flagged > 0 && flagged < some);
    m_desk->window->sidePane()->tabs()->setCurrentIndex(SidePane::Flags);
    m_desk->window->resize(1140, 760);
    m_desk->window->actions()[A::ZoomIn]->trigger();
    QVERIFY(m_desk->restart());
    // The desk gives every window the same size; what was remembered is told by the geometry restored before that.
    m_desk->window->openLastReport();
    QCOMPARE(table().model()->rowCount(), flagged);
    QCOMPARE(m_desk->window->sidePane()->tabs()->currentIndex(), int(SidePane::Flags));
    QCOMPARE(m_desk->settings->number(Settings::TextZoom), 110);
    QCOMPARE(m_desk->restoredSize(), QSize(1140, 760));
}

QTEST_MAIN(TestMainWindow)
#include "test_main_window.moc"
