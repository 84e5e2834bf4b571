// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library.h"
#include "ui/charts/chart_batch_actions.h"
#include "ui/charts/chart_batch_dialog.h"
#include "ui/charts/chart_style_file.h"
#include "ui/charts/tick_list.h"
#include "ui/job_strip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace xiangyue;

namespace {

QString reportOf(const QString &place)
{
    return place
        + QStringLiteral("2024年上半年工作总结\n"
                         "一、脱贫成果持续巩固\n全乡建档立卡脱贫户412户1583人。发放小额信贷资金264万元。\n"
                         "二、基础设施提档升级\n硬化通组公路7.1公里，改造饮水管网18.85千米，新修机耕道x.x公里。\n");
}

} // namespace

/// Many charts at once: which are written, under which names, and what is told of the others.
class TestChartExportBatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void namesAreFilledIn();
    void namesAreLegalAndDiffer();
    void existingFilesAreNumberedOrReplaced();
    void patternsAreChecked();
    void everyChartIsWritten();
    void themesWithoutFiguresAreLeftOut();
    void cancelLeavesTheRest();
    void folderThatCannotBeMadeIsTold();
    void removedReportIsLeftOut();
    void dialogSaysWhatIsMissing();
    void dialogOffersTheOfficesStyles();
    void windowFollowsAndSumsUp();
    void dialogFitsASmallScreen();

private:
    ReportId import(const QString &place);
    ChartBatchRequest request() const
    {
        ChartBatchRequest wanted;
        wanted.reports = m_reports;
        wanted.themes = {Category::Poverty, Category::Infrastructure};
        wanted.folder = out();
        wanted.picture.width = 600;
        wanted.picture.height = 400;
        return wanted;
    }
    QString out() const { return m_folder->filePath(QStringLiteral("图表")); }
    QStringList files() const { return QDir(out()).entryList(QDir::Files, QDir::Name); }
    void run(ChartBatchJob &job)
    {
        QSignalSpy finished(&job, &Job::finished);
        job.start();
        QVERIFY(job.isFinished() || finished.wait(20000));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ImporterRegistry m_importers;
    std::unique_ptr<Library> m_library;
    std::vector<ReportId> m_reports;
};

void TestChartExportBatch::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened =
        Library::open(m_folder->filePath(QStringLiteral("l.xiangyue")), Dictionaries::load().value(), m_importers);
    QVERIFY(opened);
    m_library = std::move(*opened);
    m_reports = {import(QStringLiteral("青岭乡")), import(QStringLiteral("白沙镇"))};
}

void TestChartExportBatch::cleanup()
{
    m_library.reset();
    m_reports.clear();
}

ReportId TestChartExportBatch::import(const QString &place)
{
    QFile file(m_folder->filePath(place + QStringLiteral(".txt")));
    if (!file.open(QIODevice::WriteOnly) || file.write(reportOf(place).toUtf8()) < 0)
        qFatal("cannot write the test file");
    file.close();
    const ImportOutcome outcome = m_library->importNow(file.fileName());
    if (outcome.error || outcome.reports.empty())
        qFatal("cannot import the test file");
    return outcome.reports.front();
}

void TestChartExportBatch::namesAreFilledIn()
{
    ChartFileNames names(out(), QStringLiteral("{number} {place}{period}_{theme} {kind} ({title})"), ChartFormat::Pdf);
    const ChartFileWords words{QStringLiteral("青岭乡"), QStringLiteral("2024年上半年"), QStringLiteral("环境整治"),
                               QStringLiteral("条形图"), QStringLiteral("标题")};
    QCOMPARE(QFileInfo(names.next(words)).fileName(),
             QStringLiteral("001-青岭乡2024年上半年_环境整治-条形图-(标题).pdf"));
    QVERIFY(names.next(words).contains(QStringLiteral("/002-")));
}

void TestChartExportBatch::namesAreLegalAndDiffer()
{
    const auto nameOf = [this](const QString &title) {
        ChartFileNames names(out(), QStringLiteral("{title}"), ChartFormat::Png);
        return QFileInfo(names.next({{}, {}, {}, {}, title})).fileName();
    };
    QCOMPARE(nameOf(QStringLiteral("a/b:c*?")), QStringLiteral("a_b_c__.png"));
    QCOMPARE(nameOf(QStringLiteral("CON")), QStringLiteral("_CON.png"));
    QCOMPARE(nameOf(QStringLiteral("..")), QStringLiteral("chart.png"));
    QCOMPARE(nameOf(QString()), QStringLiteral("chart.png"));
    QCOMPARE(nameOf(QStringLiteral(".hidden")), QStringLiteral("_.hidden.png"));
    QVERIFY(nameOf(QString(300, QChar(u'镇'))).toUtf8().size() <= 255);
    ChartFileNames names(out(), QStringLiteral("{title}"), ChartFormat::Png);
    names.next({{}, {}, {}, {}, QStringLiteral("Roads")});
    QCOMPARE(QFileInfo(names.next({{}, {}, {}, {}, QStringLiteral("roads")})).fileName(),
             QStringLiteral("roads-2.png"));
}

void TestChartExportBatch::existingFilesAreNumberedOrReplaced()
{
    const ChartFileWords words{{}, {}, {}, {}, QStringLiteral("图")};
    QVERIFY(QDir().mkpath(out()));
    QFile there(QDir(out()).filePath(QStringLiteral("图.png")));
    QVERIFY(there.open(QIODevice::WriteOnly));
    ChartFileNames numbered(out(), QStringLiteral("{title}"), ChartFormat::Png);
    QCOMPARE(QFileInfo(numbered.next(words)).fileName(), QStringLiteral("图-2.png"));
    ChartFileNames replacing(out(), QStringLiteral("{title}"), ChartFormat::Png, ChartFileNames::Existing::Replace);
    QCOMPARE(QFileInfo(replacing.next(words)).fileName(), QStringLiteral("图.png"));
    QCOMPARE(QFileInfo(replacing.next(words)).fileName(), QStringLiteral("图-2.png"));
}

void TestChartExportBatch::patternsAreChecked()
{
    QVERIFY(ChartFileNames::check(ChartFileNames::usualPattern()));
    QVERIFY(ChartFileNames::check(QStringLiteral("{number} {place} {period} {theme} {kind} {title}")));
    for (const char16_t *bad : {u"", u"  ", u"{weather}", u"{place", u"{}"})
        QVERIFY2(!ChartFileNames::check(QString::fromUtf16(bad)), qPrintable(QString::fromUtf16(bad)));
    QVERIFY(ChartFileNames::check(QStringLiteral("{x}")).error().message.contains(u"{period}"));
}

void TestChartExportBatch::everyChartIsWritten()
{
    auto *job = new ChartBatchJob(*m_library, request());
    QSignalSpy progressed(job, &Job::progressed);
    run(*job);
    QCOMPARE(job->total(), 4);
    QCOMPARE(job->done(), 4);
    QVERIFY(job->leftOut().empty());
    QCOMPARE(files().size(), 4);
    for (const QString &path : job->written())
        QCOMPARE(QImage(path).size(), QSize(600, 400));
    QVERIFY(files().first().startsWith(QStringLiteral("白沙镇-")));
    // One step a chart, and each says where it is.
    QVERIFY(progressed.count() >= 5);
    QVERIFY(progressed.last().at(2).toString().contains(QStringLiteral("白沙镇")));
}

void TestChartExportBatch::themesWithoutFiguresAreLeftOut()
{
    ChartBatchRequest wanted = request();
    wanted.themes = {Category::Poverty, Category::Epidemic};
    auto *job = new ChartBatchJob(*m_library, wanted);
    run(*job);
    QCOMPARE(job->written().size(), 2);
    QCOMPARE(job->leftOut().size(), 2u);
    QVERIFY(job->leftOut().front().what.contains(categoryTitle(Category::Epidemic)));
    QVERIFY(!job->leftOut().front().why.isEmpty());
    QVERIFY(batchSummary(*job).contains(u"2"));
    QVERIFY(batchDetails(*job).contains(QStringLiteral("青岭乡")));
}

void TestChartExportBatch::cancelLeavesTheRest()
{
    auto *job = new ChartBatchJob(*m_library, request());
    connect(job, &Job::progressed, job, [job](int done) {
        if (done == 1)
            job->cancel();
    });
    run(*job);
    QVERIFY(job->isCancelled());
    QCOMPARE(job->written().size(), 1);
    QCOMPARE(files().size(), 1);
    QVERIFY(job->leftOut().back().what.startsWith(u'3'));
    QVERIFY(batchSummary(*job).contains(u"cancelled"));
}

void TestChartExportBatch::folderThatCannotBeMadeIsTold()
{
    ChartBatchRequest wanted = request();
    wanted.folder = m_folder->filePath(QStringLiteral("青岭乡.txt/below"));
    auto *job = new ChartBatchJob(*m_library, wanted);
    run(*job);
    QVERIFY(job->written().isEmpty());
    QCOMPARE(job->leftOut().size(), 1u);
    QVERIFY(job->leftOut().front().why.contains(u"below"));
}

void TestChartExportBatch::removedReportIsLeftOut()
{
    QVERIFY(m_library->removeReport(m_reports.front()));
    auto *job = new ChartBatchJob(*m_library, request());
    run(*job);
    QCOMPARE(job->written().size(), 2);
    QCOMPARE(job->leftOut().size(), 1u);
    QCOMPARE(job->done(), 4);
}

void TestChartExportBatch::dialogSaysWhatIsMissing()
{
    ChartBatchDialog dialog(*m_library, {m_reports.front()});
    auto *state = dialog.findChild<QLabel *>(QStringLiteral("state"));
    auto *write = dialog.findChild<QPushButton *>();
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->isDefault())
            write = button;
    }
    dialog.setFolder(out());
    QCOMPARE(dialog.request().reports, (std::vector<ReportId>{m_reports.front()}));
    QCOMPARE(dialog.request().themes.size(), allCategories.size());
    QCOMPARE(dialog.request().folder, out());
    QVERIFY(write->isEnabled());
    QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("example"))->text().startsWith(QStringLiteral("青岭乡-")));

    auto *pattern = dialog.findChild<QLineEdit *>(QStringLiteral("pattern"));
    pattern->setText(QStringLiteral("{weather}"));
    QVERIFY(!write->isEnabled());
    QVERIFY(state->text().contains(u"{weather}"));
    pattern->setText(QStringLiteral("{number}_{place}"));
    QCOMPARE(dialog.findChild<QLabel *>(QStringLiteral("example"))->text(), QStringLiteral("001_青岭乡.png"));

    dialog.findChild<TickList *>(QStringLiteral("reports"))->tickNone();
    QVERIFY(!write->isEnabled() && !state->text().isEmpty());
    dialog.findChild<TickList *>(QStringLiteral("reports"))->tickAll();
    QCOMPARE(dialog.request().reports.size(), 2u);
    dialog.findChild<TickList *>(QStringLiteral("themes"))->tickNone();
    QVERIFY(!write->isEnabled());
    dialog.findChild<TickList *>(QStringLiteral("themes"))->tickAll();

    dialog.setAskFolder([](QWidget *, const QString &) { return QString(); });
    dialog.findChild<QToolButton *>(QStringLiteral("browse"))->click();
    QCOMPARE(dialog.request().folder, out()); // changed their mind
    dialog.findChild<QLineEdit *>(QStringLiteral("folder"))->clear();
    QVERIFY(!write->isEnabled());
}

void TestChartExportBatch::dialogOffersTheOfficesStyles()
{
    ChartStyle style;
    style.name = QStringLiteral("县政府办");
    style.footer = false;
    const QString path = m_folder->filePath(QStringLiteral("styles.json"));
    QVERIFY(writeChartStyles(readChartStyles(path), {{style}, style.name}));
    ChartBatchDialog dialog(*m_library, {});
    dialog.setStyleFile(path);
    QVERIFY(dialog.request().picture.style == style);
    dialog.findChild<QComboBox *>(QStringLiteral("style"))->setCurrentIndex(0);
    QVERIFY(dialog.request().picture.style == ChartStyle());
    dialog.findChild<QCheckBox *>(QStringLiteral("replace"))->setChecked(true);
    QCOMPARE(dialog.request().existing, ChartFileNames::Existing::Replace);
}

void TestChartExportBatch::windowFollowsAndSumsUp()
{
    QWidget window;
    auto *strip = new JobStrip(&window);
    QString folder = out();
    window.show();
    writeCharts(&window, *m_library, m_reports, &folder, [strip](Job *job) { strip->follow(job); });
    auto *dialog = window.findChild<ChartBatchDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->request().folder, out());
    dialog->accept();
    QVERIFY(strip->isBusy());
    QTRY_VERIFY(window.findChild<QMessageBox *>(QStringLiteral("chartBatchSummary")));
    QVERIFY(!strip->isBusy());
    auto *box = window.findChild<QMessageBox *>(QStringLiteral("chartBatchSummary"));
    QVERIFY(files().size() >= 4);
    QVERIFY(box->text().contains(QString::number(files().size())));
    QVERIFY(box->detailedText().contains(QStringLiteral("白沙镇")));
}

void TestChartExportBatch::dialogFitsASmallScreen()
{
    ChartBatchDialog dialog(*m_library, {});
    QVERIFY2(dialog.minimumSizeHint().height() <= 660, qPrintable(QString::number(dialog.minimumSizeHint().height())));
    QVERIFY2(dialog.minimumSizeHint().width() <= 1240, qPrintable(QString::number(dialog.minimumSizeHint().width())));
}

QTEST_MAIN(TestChartExportBatch)
#include "test_chart_export_batch.moc"
