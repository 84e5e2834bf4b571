// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/category.h"
#include "library/library.h"

#include <QWidget>

#include <memory>

namespace xiangyue {

class UnitDictionary;

/// The charts of one report: theme tabs, the chart of the chosen theme, a PNG button. Shows nothing but an
/// explanation until it has a report.
class ChartPane : public QWidget {
    Q_OBJECT

public:
    explicit ChartPane(QWidget *parent = nullptr);
    ~ChartPane() override;

    /// Units for conversion; must outlive the pane. Without them only equal units share an axis.
    void setUnits(const UnitDictionary *units);
    /// nullptr clears. The chosen theme stays.
    void setReport(std::shared_ptr<const ReportView> report);
    void setCurrentTheme(Category theme);
    Category currentTheme() const;
    /// Marks the figure's bar if the shown chart has one; -1 for none. Never changes the theme.
    void setSelectedFigure(int figureIndex);

public Q_SLOTS:
    /// Opens the export dialog for the shown chart.
    void exportChart();
    void copyToClipboard();

Q_SIGNALS:
    /// A bar was clicked or chosen by key; index into extraction.figures.
    void figureActivated(int figureIndex);
    void themeChanged(xiangyue::Category theme);
    /// A chart was written to this file.
    void chartExported(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace xiangyue
