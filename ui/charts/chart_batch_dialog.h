// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_batch.h"

#include <QDialog>

#include <functional>
#include <memory>

namespace xiangyue {

/// Asks which charts of which reports are written, how and where to.
class ChartBatchDialog : public QDialog {
    Q_OBJECT

public:
    /// Asks for a folder; an empty answer means: changed their mind. Replaceable for tests.
    using AskFolder = std::function<QString(QWidget *parent, const QString &now)>;

    /// `preselected` are ticked at first; all when there are none. The library must outlive the dialog.
    ChartBatchDialog(const Library &library, const std::vector<ReportId> &preselected, QWidget *parent = nullptr);
    ~ChartBatchDialog() override;

    /// The folder for pictures is taken without one.
    void setFolder(const QString &folder);
    void setAskFolder(AskFolder askFolder);
    /// Offers the office's styles of this file; without it those of the user's own.
    void setStyleFile(const QString &path);
    /// What the controls say now; meaningful once the dialog is accepted.
    ChartBatchRequest request() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace xiangyue
