// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/change_table_model.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace xiangyue {

/// What trying the indicators on the library gave: the count, and every row old -> new.
class TrialView : public QWidget {
    Q_OBJECT

public:
    explicit TrialView(QWidget *parent = nullptr);

    void setResult(const TrialResult &result, bool readOnly);
    QString headline() const;

Q_SIGNALS:
    void backAsked();

private:
    ChangeTableModel m_model;
    QLabel *m_headline;
    QLabel *m_note;
    QTableView *m_table;
};

} // namespace xiangyue
