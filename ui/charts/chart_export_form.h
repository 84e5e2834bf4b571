// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_export.h"

#include <QWidget>

#include <memory>

namespace xiangyue {

/// The controls of a picture's preset, format, size, resolution and background.
class ChartExportForm : public QWidget {
    Q_OBJECT

public:
    explicit ChartExportForm(QWidget *parent = nullptr);
    ~ChartExportForm() override;

    /// Shows these; `changed` is silent.
    void setOptions(const ChartExportOptions &options);
    /// What the controls say; what has none is as in setOptions.
    ChartExportOptions options() const;
    /// The size that the picture gets; an empty one clears. A free height is shown as what it comes to.
    void setResult(QSize pixels);

Q_SIGNALS:
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace xiangyue
