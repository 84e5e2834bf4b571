// SPDX-License-Identifier: GPL-3.0-or-later
// Bringing reports in and out of the window, and what helps while reading.
#include "desk.h"

#include "ui/explain_popup.h"
#include "ui/import_controller.h"
#include "ui/import_report.h"
#include "ui/library_pane.h"
#include "ui/report_pane.h"
#include "ui/report_text_view.h"
#include "ui/review_actions.h"

#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QTreeWidget>

using namespace xiangyue;
using xiangyue::test::Desk;
using A = ActionCollection;

class TestWindowTools : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void refusedFilesLeaveTheLastReportOpen();
    void theListOfKeysIsComplete();
    void explainsANumber();
    void copiesAQuote();
    void findsWordsInTheText();
    void pastesAReport();
    void dropsFiles();
    void removesAReportAfterAsking();
    void aRefusedFileIsListedWithItsReason();

private:
    void importOwn();
    ReviewSession &session() { return m_desk->window->session(); }
    ReportTextView &text() { return *m_desk->window->reportPane()->text(); }

    std::unique_ptr<Desk> m_desk;
};

void TestWindowTools::init()
{
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->start());
}

void TestWindowTools::cleanup()
{
    m_desk->stop();
    m_desk.reset();
}

void TestWindowTools::importOwn()
{
    m_desk->window->importFiles({m_desk->write(QStringLiteral("own.txt"), test::ownReport(QStringLiteral("松岭乡")))});
    QTRY_VERIFY(!m_desk->window->isImporting() && session().report());
}

void TestWindowTools::refusedFilesLeaveTheLastReportOpen()
{
    importOwn();
    const QString id = session().report()->summary.id.value;
    QVERIFY(m_desk->restart());
    m_desk->window->importFiles({m_desk->path(QStringLiteral("nowhere.txt"))});
    QTRY_VERIFY(session().report());
    QCOMPARE(session().report()->summary.id.value, id);
}

void TestWindowTools::theListOfKeysIsComplete()
{
    m_desk->window->actions()[A::Shortcuts]->trigger();
    auto *dialog = m_desk->window->findChild<QDialog *>(QStringLiteral("shortcutsDialog"));
    QVERIFY(dialog && dialog->isVisible() && !dialog->isModal());
    const auto *list = dialog->findChild<QTreeWidget *>();
    QStringList keys;
    for (int i = 0; i < list->topLevelItemCount(); ++i) {
        keys << list->topLevelItem(i)->text(1);
        QVERIFY(!list->topLevelItem(i)->text(2).isEmpty());
    }
    for (const char *key : {"F8", "Shift+F8", "W", "R", "N", "Ctrl+O"})
        QVERIFY2(keys.contains(QString::fromLatin1(key)), key);
}

void TestWindowTools::explainsANumber()
{
    importOwn();
    const Figure &first = session().report()->analysis.extraction.figures.front();
    session().selection().selectFigure(0, ReportSelection::Origin::Program);
    m_desk->window->actions()[A::Explain]->trigger();
    ExplainPopup *popup = m_desk->window->reviewActions()->explainPopup();
    QVERIFY(popup->isVisible());
    QVERIFY(popup->text().contains(first.name));
    popup->close();
    // The year in the title is no indicator, and the card says what it is instead.
    const auto tokens = m_desk->library->explain(session().report()->summary.id);
    QVERIFY(tokens);
    const qsizetype year = session().report()->analysis.text.indexOf(QStringLiteral("2024"));
    const Explanation said = explainAt(*session().report(), *tokens, year);
    QCOMPARE(said.title.left(4), QStringLiteral("2024"));
    QVERIFY(!said.verdict.isEmpty());
    QVERIFY(!said.reasons.isEmpty());
}

void TestWindowTools::copiesAQuote()
{
    importOwn();
    session().selection().selectFigure(0, ReportSelection::Origin::Program);
    m_desk->window->actions()[A::CopyQuote]->trigger();
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.contains(QStringLiteral("全乡脱贫户412户1583人，监测户xx户xxx人。")));
    QVERIFY(copied.contains(QStringLiteral("一、")));
}

void TestWindowTools::findsWordsInTheText()
{
    importOwn();
    auto *field = m_desk->window->findChild<QLineEdit *>(QStringLiteral("findField"));
    m_desk->window->actions()[A::Find]->trigger();
    QTRY_VERIFY(field->hasFocus());
    field->setText(QStringLiteral("机耕道"));
    QCOMPARE(text().matchCount(), 1);
    QTest::keyClick(field, Qt::Key_Return);
    const qsizetype at = session().report()->analysis.text.indexOf(QStringLiteral("机耕道"));
    QVERIFY(text().isVisible({at, at + 3}));
    field->setText(QStringLiteral("没有这个词"));
    QCOMPARE(text().matchCount(), 0);
    QVERIFY(!text().findNext(1));
}

void TestWindowTools::pastesAReport()
{
    QApplication::clipboard()->setText(test::ownReport(QStringLiteral("竹溪镇")));
    m_desk->window->actions()[A::PasteReport]->trigger();
    QTRY_VERIFY(session().report());
    QCOMPARE(session().report()->summary.identity.place, QStringLiteral("竹溪镇"));
}

void TestWindowTools::dropsFiles()
{
    QMimeData data;
    data.setUrls(
        {QUrl::fromLocalFile(m_desk->write(QStringLiteral("d.txt"), test::ownReport(QStringLiteral("双河乡"))))});
    QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_desk->window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_desk->window.get(), &drop);
    QTRY_VERIFY(session().report());
    QCOMPARE(session().report()->summary.identity.place, QStringLiteral("双河乡"));
}

void TestWindowTools::removesAReportAfterAsking()
{
    importOwn();
    m_desk->dialogs.confirm = false;
    m_desk->window->actions()[A::RemoveReport]->trigger();
    QCOMPARE(m_desk->dialogs.removals.size(), 1);
    QCOMPARE(m_desk->window->libraryPane()->reportCount(), 1);
    m_desk->dialogs.confirm = true;
    m_desk->window->actions()[A::RemoveReport]->trigger();
    QCOMPARE(m_desk->window->libraryPane()->reportCount(), 0);
    QVERIFY(!session().report());
    QVERIFY(m_desk->window->findChild<QWidget *>(QStringLiteral("welcomePage"))->isVisible());
}

void TestWindowTools::aRefusedFileIsListedWithItsReason()
{
    m_desk->dialogs.files = {m_desk->path(QStringLiteral("nowhere.txt")),
                             m_desk->write(QStringLiteral("good.txt"), test::ownReport(QStringLiteral("石湾镇")))};
    m_desk->window->actions()[A::Import]->trigger();
    QTRY_VERIFY(session().report());
    auto *report = m_desk->window->importer()->report();
    QVERIFY(report && report->isVisible() && !report->isModal());
    QCOMPARE(report->list()->topLevelItemCount(), 1);
    QCOMPARE(report->list()->topLevelItem(0)->text(0), QStringLiteral("nowhere.txt"));
    QVERIFY(!report->list()->topLevelItem(0)->text(1).isEmpty());
    QVERIFY(m_desk->dialogs.errors.empty());
}

QTEST_MAIN(TestWindowTools)
#include "test_window_tools.moc"
