// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "tables/filter_models.h"
#include "tables/flag_table_model.h"

#include <QWidget>

#include <memory>

class QLabel;
class QListView;

namespace xiangyue {

class Chip;

/// The report's flags as a list, all or only the open ones.
class FlagPane : public QWidget {
    Q_OBJECT

public:
    explicit FlagPane(QWidget *parent = nullptr);

    void setReport(std::shared_ptr<const ReportView> report);
    void setDecision(const QString &fingerprint, const Decision &decision);
    void setSelectedFlag(int flag);
    void setOnlyOpen(bool on);
    bool onlyOpen() const { return m_filter.onlyOpen(); }
    int openCount() const { return m_model.openCount(); }
    QListView *list() const { return m_list; }
    /// Flag under a point of the list's viewport; -1 when there is none.
    int flagAt(QPoint point) const;

Q_SIGNALS:
    void flagSelected(int flag);
    void contextMenuAsked(int flag, QPoint globalPosition);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void createList();
    void updateState();

    FlagTableModel m_model;
    FlagFilterModel m_filter;
    Chip *m_allChip;
    Chip *m_openChip;
    QListView *m_list;
    QLabel *m_empty;
    bool m_updating = false;
};

} // namespace xiangyue
