// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_export.h"

#include <QWidget>

#include <optional>

namespace xiangyue {

/// Shows a chart as the exported picture will be, as large as fits; a checkerboard stands for no background.
class ChartPreview : public QWidget {
    Q_OBJECT

public:
    explicit ChartPreview(QWidget *parent = nullptr);
    ~ChartPreview() override;

    void setPicture(std::optional<ChartPicture> picture, ChartBackground background);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<ChartPicture> m_picture;
    ChartBackground m_background = ChartBackground::White;
};

} // namespace xiangyue
