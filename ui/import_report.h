// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QDialog>

#include <vector>

class QTreeWidget;

namespace xiangyue {

/// One line for the status bar: how many reports came, how many files were known or refused.
QString importSummary(const std::vector<ImportOutcome> &outcomes);
/// True when some file was refused or read with warnings.
bool needsReport(const std::vector<ImportOutcome> &outcomes);

/// Which files were refused or read with warnings, and why. Not modal.
class ImportReport : public QDialog {
    Q_OBJECT

public:
    explicit ImportReport(QWidget *parent = nullptr);

    void setOutcomes(const std::vector<ImportOutcome> &outcomes);
    QTreeWidget *list() const { return m_list; }

private:
    QTreeWidget *m_list;
};

} // namespace xiangyue
