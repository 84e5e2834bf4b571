// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_pane.h"

#include "compare/theme_chart.h"
#include "ui/charts/chart_actions.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_view.h"
#include "ui/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace xiangyue {

namespace {

/// Bars that a panel shows before it says how many more there are.
constexpr int shownBars = 12;
/// These tabs are there even for a report that says nothing on them.
constexpr std::array mainThemes{Category::Poverty, Category::Environment, Category::Infrastructure};

} // namespace

struct ChartPane::Private {
    const UnitDictionary *units = nullptr;
    UnitDictionary noUnits;
    std::shared_ptr<const ReportView> report;
    Category theme = Category::Poverty;
    bool showAll = false;
    bool fillingTabs = false;
    QString folder; // of the last export

    QTabBar *tabs = nullptr;
    QToolButton *png = nullptr;
    ChartView *view = nullptr;
    QAction *exportAction = nullptr;
    QAction *copyAction = nullptr;
    QAction *allAction = nullptr;

    std::vector<Category> themes() const;
    void fillTabs();
    void selectTab();
    void showChart(bool keepPosition);
};

std::vector<Category> ChartPane::Private::themes() const
{
    std::vector<Category> result(mainThemes.begin(), mainThemes.end());
    const auto counts =
        report ? chartedFigureCounts(report->analysis) : decltype(chartedFigureCounts(report->analysis)){};
    for (const Category category : allCategories) {
        const bool main = std::find(mainThemes.begin(), mainThemes.end(), category) != mainThemes.end();
        if (!main && (counts[static_cast<size_t>(category)] > 0 || category == theme))
            result.push_back(category);
    }
    return result;
}

void ChartPane::Private::fillTabs()
{
    fillingTabs = true;
    while (tabs->count() > 0)
        tabs->removeTab(0);
    const auto counts =
        report ? chartedFigureCounts(report->analysis) : decltype(chartedFigureCounts(report->analysis)){};
    for (const Category category : themes()) {
        const int count = counts[static_cast<size_t>(category)];
        QString title = categoryTitle(category);
        if (count > 0)
            title += QStringLiteral(" %1").arg(count);
        const int tab = tabs->addTab(title.replace(u'&', QStringLiteral("&&")));
        tabs->setTabData(tab, static_cast<int>(category));
        if (category == theme)
            tabs->setCurrentIndex(tab);
    }
    fillingTabs = false;
}

void ChartPane::Private::selectTab()
{
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (tabs->tabData(tab).toInt() == static_cast<int>(theme)) {
            tabs->setCurrentIndex(tab);
            return;
        }
    }
    fillTabs(); // a theme without figures has no tab until it is asked for
}

void ChartPane::Private::showChart(bool keepPosition)
{
    ChartSpec chart;
    if (report) {
        ChartOptions options;
        options.maximumBars = showAll ? 0 : shownBars;
        chart = buildThemeChart(report->analysis, theme, units ? *units : noUnits, options);
    } else {
        chart.theme = theme;
        chart.explanation = ChartPane::tr("Open a report to see its charts.");
    }
    const bool drawable = !chart.isEmpty();
    view->setChart(std::move(chart), keepPosition);
    png->setEnabled(drawable);
    exportAction->setEnabled(drawable);
    copyAction->setEnabled(drawable);
}

ChartPane::ChartPane(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->tabs = new QTabBar(this);
    d->tabs->setDocumentMode(true);
    d->tabs->setDrawBase(false);
    d->tabs->setExpanding(false);
    d->tabs->setUsesScrollButtons(true);
    d->tabs->setElideMode(Qt::ElideNone);
    d->tabs->setAccessibleName(tr("Themes"));
    d->png = new QToolButton(this);
    d->png->setObjectName(QStringLiteral("exportButton"));
    d->png->setText(tr("PNG"));
    d->png->setIcon(themedIcon(QStringLiteral("chart"), ThemePalette::forPalette(palette()).mutedText));
    d->png->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    d->png->setAutoRaise(true);
    d->png->setToolTip(tr("Save this chart as a picture"));
    d->view = new ChartView(this);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 0, 8, 0);
    top->addWidget(d->tabs, 1);
    top->addWidget(d->png);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(top);
    all->addWidget(d->view, 1);

    d->exportAction = new QAction(tr("Export chart…"), this);
    d->copyAction = new QAction(tr("Copy chart"), this);
    d->allAction = new QAction(tr("Show all bars"), this);
    d->allAction->setCheckable(true);
    d->view->addActions({d->exportAction, d->copyAction, d->allAction});
    d->view->setContextMenuPolicy(Qt::ActionsContextMenu);

    connect(d->png, &QToolButton::clicked, this, &ChartPane::exportChart);
    connect(d->exportAction, &QAction::triggered, this, &ChartPane::exportChart);
    connect(d->copyAction, &QAction::triggered, this, &ChartPane::copyToClipboard);
    connect(d->allAction, &QAction::toggled, this, [this](bool on) {
        d->showAll = on;
        d->showChart(true);
    });
    connect(d->view, &ChartView::moreRequested, d->allAction, [this] { d->allAction->setChecked(true); });
    connect(d->view, &ChartView::figureActivated, this, &ChartPane::figureActivated);
    connect(d->tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (!d->fillingTabs && tab >= 0)
            setCurrentTheme(static_cast<Category>(d->tabs->tabData(tab).toInt()));
    });
    d->fillTabs();
    d->showChart(false);
}

ChartPane::~ChartPane() = default;

void ChartPane::setUnits(const UnitDictionary *units)
{
    d->units = units;
    d->showChart(true);
}

void ChartPane::setReport(std::shared_ptr<const ReportView> report)
{
    const bool same = report && d->report && report->summary.id == d->report->summary.id;
    d->report = std::move(report);
    if (!same)
        d->view->setSelectedFigure(-1);
    d->fillTabs();
    d->showChart(same);
}

void ChartPane::setCurrentTheme(Category theme)
{
    if (d->theme == theme)
        return;
    d->theme = theme;
    d->selectTab();
    d->showChart(false);
    Q_EMIT themeChanged(theme);
}

Category ChartPane::currentTheme() const
{
    return d->theme;
}

void ChartPane::setSelectedFigure(int figureIndex)
{
    d->view->setSelectedFigure(figureIndex);
}

void ChartPane::exportChart()
{
    if (!d->report)
        return;
    const auto written = [this](const QString &path) {
        Q_EMIT chartExported(path);
    };
    const ReportIdentity &identity = d->report->analysis.identity;
    saveChart(this, *d->view, &d->folder, written, {chartFileName(identity, d->theme), chartNames(identity)});
}

void ChartPane::copyToClipboard()
{
    copyChart(*d->view);
}

void ChartPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        d->png->setIcon(themedIcon(QStringLiteral("chart"), ThemePalette::forPalette(palette()).mutedText));
}

} // namespace xiangyue
