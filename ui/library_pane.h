// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "tables/filter_models.h"
#include "tables/library_tree_model.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QTreeView;

namespace xiangyue {

class Chip;

/// The library's reports by period. Follows the library by itself; says who was chosen.
class LibraryPane : public QWidget {
    Q_OBJECT

public:
    explicit LibraryPane(Library &library, QWidget *parent = nullptr);

    /// Marks a report as the open one without telling anybody.
    void setCurrentReport(const ReportId &id);
    ReportId currentReport() const;
    int reportCount() const { return m_model.reportCount(); }
    /// First report in the order of the tree; null when there is none.
    ReportId firstReport() const;
    void setOnlyOpen(bool on);
    bool onlyOpen() const { return m_filter.onlyOpen(); }
    QTreeView *tree() const { return m_tree; }
    QLineEdit *searchField() const { return m_search; }
    /// Reads the library anew at once; otherwise this happens shortly after it changed.
    void refresh();

Q_SIGNALS:
    void reportSelected(const xiangyue::ReportId &id);
    void contextMenuAsked(const xiangyue::ReportId &id, QPoint globalPosition);
    void refreshed();

private:
    void createTree();
    void updateReport(const ReportId &id);
    void showSearch();

    Library &m_library;
    LibraryTreeModel m_model;
    LibraryFilterModel m_filter;
    QTimer m_refreshTimer;
    QLineEdit *m_search;
    Chip *m_openChip;
    QTreeView *m_tree;
    QLabel *m_hint;
    bool m_updating = false;
};

} // namespace xiangyue
