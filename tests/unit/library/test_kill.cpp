// SPDX-License-Identifier: GPL-3.0-or-later
#include "library_fixture.h"

#include <QProcess>
#include <QRandomGenerator>

using namespace xiangyue;
using test::reportText;

namespace {

constexpr int fileCount = 40;
constexpr int rounds = 10;

// What a child does: imports every file given into the library and decides on a flag of each, until it is killed.
int importForEver(const QString &path, const QStringList &files)
{
    auto dictionaries = Dictionaries::load();
    const ImporterRegistry importers;
    auto library = dictionaries ? Library::open(path, *dictionaries, importers) : tl::unexpected(dictionaries.error());
    if (!library) {
        qWarning().noquote() << library.error().message << library.error().context;
        return 1;
    }
    puts("importing");
    fflush(stdout);
    QObject::connect(library->get(), &Library::reportsChanged, library->get(), [&library] {
        const auto reports = (*library)->reports();
        const auto view = (*library)->report(reports.back().id);
        if (view && !(*view)->flags.empty()) {
            (void)(*library)->decide(reports.back().id, (*view)->flags.front().fingerprint, DecisionState::Verified,
                                     {});
        }
    });
    auto *job = (*library)->importFiles(files);
    test::waitFor(job);
    return QCoreApplication::exec();
}

} // namespace

/// A library survives its program being killed at any moment: it opens again at once and holds whole reports only.
class TestKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKilledImportLeavesWholeReports();

private:
    void check(const test::LibraryFixture &fixture);
};

void TestKill::aKilledImportLeavesWholeReports()
{
    const test::LibraryFixture fixture;
    QRandomGenerator random(QRandomGenerator::securelySeeded());
    size_t most = 0;
    for (int round = 0; round < rounds; ++round) {
        QStringList arguments{QStringLiteral("--import"), fixture.libraryPath()};
        for (int i = 0; i < fileCount; ++i) {
            arguments << fixture.writeReport(
                QStringLiteral("%1-%2.txt").arg(round).arg(i),
                reportText(QStringLiteral("云溪乡"), 1900 + i, 60, QString::number(round)));
        }
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), arguments);
        // In some rounds before the library is there, in most of them in the middle of the import.
        if (round % 3 != 0) {
            QVERIFY(child.waitForReadyRead(30000));
        }
        child.waitForFinished(random.bounded(600));
        child.kill();
        QVERIFY(child.waitForFinished());
        check(fixture);
        if (QTest::currentTestFailed()) {
            return;
        }
        most = std::max(most, fixture.open()->reports().size());
    }
    qInfo() << most << "reports after" << rounds << "kills";
    QVERIFY(most > 0);
}

void TestKill::check(const test::LibraryFixture &fixture)
{
    const auto library = fixture.open();
    QVERIFY(library);
    QCOMPARE(fixture.query(QStringLiteral("SELECT COUNT(*) FROM pragma_integrity_check WHERE integrity_check = 'ok'")),
             1);
    QCOMPARE(fixture.query(QStringLiteral("SELECT COUNT(*) FROM pragma_foreign_key_check")), 0);
    QCOMPARE(fixture.query(QStringLiteral("SELECT COUNT(*) FROM source WHERE report_count <> "
                                          "(SELECT COUNT(*) FROM report WHERE source_id = source.id)")),
             0);
    for (const ReportSummary &summary : library->reports()) {
        const auto view = library->report(summary.id);
        QVERIFY(view.has_value());
        const auto expected =
            analyseReport((*view)->analysis.text, (*view)->analysis.sourceStart, fixture.dictionaries());
        QCOMPARE((*view)->analysis.extraction.figures.size(), expected.extraction.figures.size());
        QCOMPARE((*view)->analysis.findings.size(), expected.findings.size());
        QCOMPARE(summary.figureCount, int(expected.extraction.figures.size()));
        QCOMPARE(summary.flagCount, int((*view)->flags.size()));
        const auto closed = std::count_if((*view)->flags.begin(), (*view)->flags.end(), [&](const Flag &flag) {
            return (*view)->decisions.value(flag.fingerprint).state != DecisionState::Open;
        });
        QCOMPARE(summary.openPlaceholders + summary.openFindings, summary.flagCount - int(closed));
    }
}

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() > 2 && arguments.at(1) == QLatin1String("--import")) {
        return importForEver(arguments.at(2), arguments.mid(3));
    }
    TestKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_kill.moc"
