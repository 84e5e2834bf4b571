// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_pane.h"

namespace xiangyue {

struct ChartPane::Private {
    const UnitDictionary *units = nullptr;
    std::shared_ptr<const ReportView> report;
    Category theme = Category::Poverty;
};

ChartPane::ChartPane(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
}

ChartPane::~ChartPane() = default;

void ChartPane::setUnits(const UnitDictionary *units)
{
    d->units = units;
}

void ChartPane::setReport(std::shared_ptr<const ReportView> report)
{
    d->report = std::move(report);
}

void ChartPane::setCurrentTheme(Category theme)
{
    if (d->theme == theme)
        return;
    d->theme = theme;
    Q_EMIT themeChanged(theme);
}

Category ChartPane::currentTheme() const
{
    return d->theme;
}

void ChartPane::setSelectedFigure(int)
{
}

void ChartPane::exportChart()
{
}

void ChartPane::copyToClipboard()
{
}

} // namespace xiangyue
