// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/chart_spec.h"
#include "ui/charts/chart_export.h"

#include <QDialog>

#include <functional>
#include <memory>

namespace xiangyue {

/// Asks how a chart is saved, shows the picture as it will be, and writes or copies it.
class ChartExportDialog : public QDialog {
    Q_OBJECT

public:
    /// Asks for a file name; an empty answer means: changed their mind. Replaceable for tests.
    using AskPath = std::function<QString(QWidget *parent, const QString &proposed, const QString &filter)>;

    /// `options` are where the dialog starts, in the style that the office's charts start with.
    ChartExportDialog(ChartSpec chart, const ChartExportOptions &options, QWidget *parent = nullptr);
    ~ChartExportDialog() override;

    /// File name without suffix; the folder for pictures is taken when `folder` is empty.
    void setProposedName(const QString &folder, const QString &name);
    /// Takes the office's styles from this file; without it from the user's own.
    void setStyleFile(const QString &path);
    void setAskPath(AskPath askPath);
    /// What the controls say now.
    ChartExportOptions options() const;

public Q_SLOTS:
    /// Asks for a path and writes; the dialog closes when the file is written and stays with the reason otherwise.
    void save();
    void copy();

Q_SIGNALS:
    void saved(const QString &path);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace xiangyue
