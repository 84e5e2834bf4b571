// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "tables/filter_models.h"
#include "tables/indicator_table_model.h"

#include <QWidget>

#include <array>
#include <memory>

class QLabel;
class QLineEdit;
class QTableView;

namespace xiangyue {

class Chip;
class FlowLayout;

/// The report's indicators with theme chips, search and "only flagged" above them.
class IndicatorPane : public QWidget {
    Q_OBJECT

public:
    explicit IndicatorPane(QWidget *parent = nullptr);

    void setReport(std::shared_ptr<const ReportView> report);
    void setDecision(const QString &fingerprint, const Decision &decision);
    /// Selects the figure's row and scrolls to it when it is hidden; -1, or a row that is filtered out: none.
    void setSelectedFigure(int figure);

    void setTheme(std::optional<Category> theme);
    std::optional<Category> theme() const { return m_filter.theme(); }
    void setOnlyFlagged(bool on);
    bool onlyFlagged() const { return m_filter.onlyFlagged(); }
    int count() const { return m_model.rowCount(); }

    /// Empty until the user has set the columns.
    QByteArray columnState() const;
    void restoreColumns(const QByteArray &state);
    QTableView *table() const { return m_table; }
    /// Not in the pane's own layout: its owner puts it where there is room.
    QLineEdit *searchField() const { return m_search; }
    /// Figure under a point of the table's viewport; -1 when there is none.
    int figureAt(QPoint point) const;

Q_SIGNALS:
    void figureSelected(int figure);
    void themeChanged();
    void contextMenuAsked(int figure, QPoint globalPosition);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void createChips();
    void createTable();
    void updateChips();
    void updateEmptyText();
    void fitColumns();

    IndicatorTableModel m_model;
    IndicatorFilterModel m_filter;
    FlowLayout *m_chipLayout;
    Chip *m_allChip = nullptr;
    std::array<Chip *, allCategories.size()> m_chips{};
    Chip *m_flaggedChip = nullptr;
    QLineEdit *m_search = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_empty = nullptr;
    bool m_updating = false;
    bool m_fitting = false;
    bool m_columnsChosen = false; ///< the user has set them; else they follow the pane's width
};

} // namespace xiangyue
