// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/theme_chart.h"
#include "tests/unit/compare/chart_report.h"
#include "ui/charts/chart_export_dialog.h"
#include "ui/charts/chart_pane.h"
#include "ui/charts/chart_view.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace xiangyue;

class TestChartPane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void tabsCountTheFigures();
    void withoutReportItExplains();
    void clickOnBarGivesItsFigure();
    void keysMoveAndChoose();
    void selectedFigureScrollsIntoView();
    void tabChangesTheTheme();
    void sameReportKeepsThePlace();
    void moreShowsAllBars();
    void darkPaletteIsFollowed();
    void copyPutsAPictureOnTheClipboard();
    void dialogWritesWhatItShows();
    void dialogConvertsUnits();
    void dialogStaysWithTheReason();
    void dialogRefusesImpossibleSizes();

private:
    QTabBar *tabs() const { return m_pane->findChild<QTabBar *>(); }
    ChartView *view() const { return m_pane->findChild<ChartView *>(); }
    ChartExportDialog *openDialog()
    {
        m_pane->findChild<QToolButton *>(QStringLiteral("exportButton"))->click();
        return m_pane->findChild<ChartExportDialog *>();
    }
    static std::shared_ptr<ReportView> makeReport(ReportAnalysis analysis)
    {
        auto report = std::make_shared<ReportView>();
        report->summary.id = ReportId{createId()};
        report->analysis = std::move(analysis);
        return report;
    }

    UnitDictionary m_units;
    std::shared_ptr<ReportView> m_report;
    std::unique_ptr<ChartPane> m_pane;
};

void TestChartPane::initTestCase()
{
    QFile file(QStringLiteral(XIANGYUE_SOURCE_DIR "/resources/dictionaries/units.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    auto units = UnitDictionary::fromJson(file.readAll());
    QVERIFY(units);
    m_units = std::move(*units);
}

void TestChartPane::init()
{
    m_report = makeReport(ChartReport::sample());
    m_pane = std::make_unique<ChartPane>();
    m_pane->setUnits(&m_units);
    m_pane->resize(620, 380);
    m_pane->setReport(m_report);
    m_pane->setCurrentTheme(Category::Infrastructure);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void TestChartPane::cleanup()
{
    m_pane.reset();
}

void TestChartPane::tabsCountTheFigures()
{
    QStringList titles;
    for (int i = 0; i < tabs()->count(); ++i)
        titles.append(tabs()->tabText(i));
    QCOMPARE(titles,
             QStringList({QStringLiteral("Poverty alleviation 4"), QStringLiteral("Environment"),
                          QStringLiteral("Infrastructure 12")}));
    QCOMPARE(tabs()->currentIndex(), 2);
}

void TestChartPane::withoutReportItExplains()
{
    m_pane->setReport(nullptr);
    QVERIFY(view()->chart().isEmpty());
    QVERIFY(!view()->chart().explanation.isEmpty());
    QVERIFY(!m_pane->findChild<QToolButton *>(QStringLiteral("exportButton"))->isEnabled());
    m_pane->exportChart();
    QVERIFY(!m_pane->findChild<ChartExportDialog *>());
    QCOMPARE(m_pane->currentTheme(), Category::Infrastructure);
}

void TestChartPane::clickOnBarGivesItsFigure()
{
    QSignalSpy chosen(m_pane.get(), &ChartPane::figureActivated);
    const auto index = view()->renderer().barOfFigure(4);
    QVERIFY(index.isValid());
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->renderer().rowOf(index).center().toPoint());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.at(0).at(0).toInt(), 4);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, QPoint(30, 10)); // the title
    QCOMPARE(chosen.count(), 1);
}

void TestChartPane::keysMoveAndChoose()
{
    QSignalSpy chosen(m_pane.get(), &ChartPane::figureActivated);
    view()->setFocus();
    const auto &bars = view()->chart().panels.at(0).bars;
    QTest::keyClick(view(), Qt::Key_Down);
    QTest::keyClick(view(), Qt::Key_Return);
    QTest::keyClick(view(), Qt::Key_Down);
    QTest::keyClick(view(), Qt::Key_Space);
    QTest::keyClick(view(), Qt::Key_End);
    QTest::keyClick(view(), Qt::Key_Enter);
    QTest::keyClick(view(), Qt::Key_Home);
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 4);
    QCOMPARE(chosen.at(0).at(0).toInt(), bars.at(0).figure);
    QCOMPARE(chosen.at(1).at(0).toInt(), bars.at(1).figure);
    QCOMPARE(chosen.at(2).at(0).toInt(), view()->chart().panels.back().bars.back().figure);
    QCOMPARE(chosen.at(3).at(0).toInt(), bars.at(0).figure);
}

void TestChartPane::selectedFigureScrollsIntoView()
{
    QVERIFY(view()->verticalScrollBar()->maximum() > 0);
    const int last = view()->chart().panels.back().bars.back().figure;
    m_pane->setSelectedFigure(last);
    const QRectF row = view()->renderer().rowOf(view()->renderer().barOfFigure(last));
    const int top = view()->verticalScrollBar()->value();
    QVERIFY(row.top() >= top && row.bottom() <= top + view()->viewport()->height());
    QCOMPARE(m_pane->currentTheme(), Category::Infrastructure);
    m_pane->setSelectedFigure(0); // a figure of another theme moves nothing
    QCOMPARE(view()->verticalScrollBar()->value(), top);
}

void TestChartPane::tabChangesTheTheme()
{
    QSignalSpy changed(m_pane.get(), &ChartPane::themeChanged);
    QTest::mouseClick(tabs(), Qt::LeftButton, {}, tabs()->tabRect(0).center());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_pane->currentTheme(), Category::Poverty);
    QCOMPARE(view()->chart().theme, Category::Poverty);
    m_pane->setCurrentTheme(Category::Party); // has no figures and no tab yet
    QCOMPARE(changed.count(), 2);
    QVERIFY(view()->chart().isEmpty());
    QCOMPARE(tabs()->tabData(tabs()->currentIndex()).toInt(), static_cast<int>(Category::Party));
}

void TestChartPane::sameReportKeepsThePlace()
{
    view()->verticalScrollBar()->setValue(60);
    auto again = std::make_shared<ReportView>(*m_report);
    m_pane->setReport(again);
    QCOMPARE(view()->verticalScrollBar()->value(), 60);
    m_pane->setReport(makeReport(ChartReport::sample()));
    QCOMPARE(view()->verticalScrollBar()->value(), 0);
}

void TestChartPane::moreShowsAllBars()
{
    ChartReport made;
    for (int i = 1; i <= 30; ++i)
        made.add(Category::Infrastructure, QStringLiteral("n%1").arg(i), QString::number(i), QStringLiteral("户"),
                 QString::number(i), QStringLiteral("户"));
    m_pane->setReport(makeReport(made.report()));
    QCOMPARE(view()->chart().barCount(), 12);
    QCOMPARE(view()->chart().panels.at(0).hiddenCount, 18);
    const QRectF more = view()->renderer().moreRect();
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, more.center().toPoint());
    QCOMPARE(view()->chart().barCount(), 30);
    QVERIFY(view()->renderer().moreRect().isEmpty());
}

void TestChartPane::darkPaletteIsFollowed()
{
    const auto corner = [this] {
        return qGray(m_pane->grab().toImage().pixel(300, 360));
    };
    QVERIFY(corner() > 200);
    QPalette dark;
    dark.setColor(QPalette::Base, QColor(0x1d1f23));
    dark.setColor(QPalette::Window, QColor(0x26292e));
    m_pane->setPalette(dark);
    QVERIFY(corner() < 80);
}

void TestChartPane::copyPutsAPictureOnTheClipboard()
{
    QApplication::clipboard()->clear();
    m_pane->copyToClipboard();
    const QImage image = QApplication::clipboard()->image();
    QCOMPARE(image.width(), 2 * view()->viewport()->width());
    QVERIFY(image.height() > 200);
}

void TestChartPane::dialogWritesWhatItShows()
{
    QTemporaryDir folder;
    QSignalSpy exported(m_pane.get(), &ChartPane::chartExported);
    ChartExportDialog *dialog = openDialog();
    QVERIFY(dialog && dialog->isVisible());
    QString proposed;
    dialog->setAskPath([&](QWidget *, const QString &name, const QString &) {
        proposed = QFileInfo(name).fileName();
        return folder.filePath(QStringLiteral("chart"));
    });
    dialog->findChild<QDoubleSpinBox *>(QStringLiteral("width"))->setValue(500);
    dialog->findChild<QCheckBox *>(QStringLiteral("freeHeight"))->setChecked(false);
    dialog->findChild<QDoubleSpinBox *>(QStringLiteral("height"))->setValue(400);
    dialog->findChild<QSpinBox *>(QStringLiteral("dpi"))->setValue(300);
    dialog->findChild<QSpinBox *>(QStringLiteral("scale"))->setValue(2);
    auto *background = dialog->findChild<QComboBox *>(QStringLiteral("background"));
    background->setCurrentIndex(background->findData(static_cast<int>(ChartBackground::Transparent)));
    dialog->save();
    QCOMPARE(proposed, QStringLiteral("青岭乡-first-half-of-2024-Infrastructure.png"));
    QCOMPARE(exported.count(), 1);
    QVERIFY(!dialog->isVisible());
    const QImage image(folder.filePath(QStringLiteral("chart.png")));
    QCOMPARE(image.size(), QSize(1000, 800));
    QCOMPARE(image.dotsPerMeterX(), 11811);
    QVERIFY(image.hasAlphaChannel());
}

void TestChartPane::dialogConvertsUnits()
{
    ChartExportOptions options;
    options.width = 1200;
    options.height = 600;
    options.dpi = 300;
    ChartExportDialog dialog(view()->chart(), options);
    auto *unit = dialog.findChild<QComboBox *>(QStringLiteral("unit"));
    unit->setCurrentIndex(unit->findData(static_cast<int>(ChartExportOptions::SizeUnit::Millimetre)));
    QCOMPARE(dialog.options().unit, ChartExportOptions::SizeUnit::Millimetre);
    QCOMPARE(dialog.options().width, 101.6);
    QCOMPARE(dialog.options().height, 50.8);
    unit->setCurrentIndex(unit->findData(static_cast<int>(ChartExportOptions::SizeUnit::Pixel)));
    QCOMPARE(dialog.options().width, 1200.0);
}

void TestChartPane::dialogStaysWithTheReason()
{
    ChartExportDialog *dialog = openDialog();
    QVERIFY(dialog);
    auto *problem = dialog->findChild<QLabel *>(QStringLiteral("problem"));
    QVERIFY(!problem->isVisible());
    QSignalSpy saved(dialog, &ChartExportDialog::saved);
    dialog->setAskPath([](QWidget *, const QString &, const QString &) { return QString(); });
    dialog->save(); // changed their mind
    QVERIFY(dialog->isVisible() && !problem->isVisible());
    dialog->setAskPath(
        [](QWidget *, const QString &, const QString &) { return QStringLiteral("/nonexistent-folder/chart.png"); });
    dialog->save();
    QVERIFY(dialog->isVisible());
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(u"/nonexistent-folder/chart.png"));
    QCOMPARE(saved.count(), 0);
}

void TestChartPane::dialogRefusesImpossibleSizes()
{
    ChartExportOptions options;
    options.width = 19000;
    options.height = 19000;
    ChartExportDialog dialog(view()->chart(), options);
    dialog.show();
    auto *problem = dialog.findChild<QLabel *>(QStringLiteral("problem"));
    QVERIFY(problem->isVisible());
    dialog.findChild<QDoubleSpinBox *>(QStringLiteral("width"))->setValue(800);
    dialog.findChild<QDoubleSpinBox *>(QStringLiteral("height"))->setValue(800);
    QVERIFY(!problem->isVisible());
}

QTEST_MAIN(TestChartPane)
#include "test_chart_pane.moc"
