// SPDX-License-Identifier: GPL-3.0-or-later
// Libraries that cannot be written or opened, jobs that are cancelled.
#include "desk.h"

#include "ui/job_strip.h"
#include "ui/library_error_dialog.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace xiangyue;
using xiangyue::test::Desk;
using A = ActionCollection;

namespace {

class CountingJob : public Job {
public:
    CountingJob()
        : Job(QStringLiteral("Counting"))
    {
    }
    void go(int done, int total) { setProgress(done, total, QStringLiteral("one.txt")); }
    void end() { setFinished(); }
};

} // namespace

class TestLibraryStates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReadOnlyLibraryIsReadOnly();
    void theErrorPageOffersWhatHelps_data();
    void theErrorPageOffersWhatHelps();
    void theStripFollowsAndCancelsAJob();
};

void TestLibraryStates::aReadOnlyLibraryIsReadOnly()
{
    Desk desk;
    QVERIFY(desk.start());
    desk.window->importFiles({desk.write(QStringLiteral("a.txt"), test::ownReport(QStringLiteral("松岭乡")))});
    QTRY_VERIFY(desk.window->session().report());
    QVERIFY(desk.restart(Library::OpenMode::ReadOnly));
    desk.window->openLastReport();
    QVERIFY(desk.window->session().report());
    desk.window->actions()[A::NextFlag]->trigger();
    QCOMPARE(desk.window->session().selection().flag(), 0);
    for (const A::Id id : {A::Verify, A::Waive, A::ReturnToAuthor, A::Note, A::Import, A::RemoveReport})
        QVERIFY2(!desk.window->actions()[id]->isEnabled(), qPrintable(A::name(id)));
    desk.stop();
}

void TestLibraryStates::theErrorPageOffersWhatHelps_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("readOnly");
    QTest::newRow("newer") << int(ErrorCode::LibraryNewer) << false;
    QTest::newRow("locked") << int(ErrorCode::LibraryLocked) << true;
    QTest::newRow("read-only") << int(ErrorCode::LibraryReadOnly) << true;
    QTest::newRow("damaged") << int(ErrorCode::LibraryDamaged) << false;
}

void TestLibraryStates::theErrorPageOffersWhatHelps()
{
    QFETCH(int, code);
    QFETCH(bool, readOnly);
    const Error error{static_cast<ErrorCode>(code), QStringLiteral("It cannot be opened."), QStringLiteral("details")};
    LibraryErrorDialog dialog(error, QStringLiteral("/some/library.xiangyue"));
    dialog.show();
    QCOMPARE(dialog.findChildren<QPushButton *>().size(), readOnly ? 4 : 3);
    bool said = false;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        said = said || label->text() == error.message;
    QVERIFY(said);
    QCOMPARE(dialog.choice(), LibraryErrorDialog::Choice::Quit);
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->isDefault())
            button->click();
    }
    QCOMPARE(dialog.choice(), LibraryErrorDialog::Choice::Retry);
}

void TestLibraryStates::theStripFollowsAndCancelsAJob()
{
    JobStrip strip;
    CountingJob job;
    QVERIFY(!strip.isBusy());
    strip.follow(&job);
    QVERIFY(strip.isVisible());
    job.go(2, 7);
    const auto labels = strip.findChildren<QLabel *>();
    QCOMPARE(labels.size(), 1);
    QVERIFY(labels.front()->text().contains(u'2') && labels.front()->text().contains(u'7'));
    QTest::mouseClick(strip.findChild<QToolButton *>(), Qt::LeftButton);
    QVERIFY(job.isCancelled());
    QVERIFY(strip.isBusy());
    job.end();
    QVERIFY(!strip.isBusy());
    QVERIFY(!strip.isVisible());
}

QTEST_MAIN(TestLibraryStates)
#include "test_library_states.moc"
