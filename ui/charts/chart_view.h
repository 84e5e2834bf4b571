// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/chart_spec.h"
#include "ui/charts/chart_renderer.h"

#include <QAbstractScrollArea>

namespace xiangyue {

/// A chart that scrolls. Bars, points and cells answer to the pointer and to the keys: left and right, Home and End
/// move along them, up and down between rows, Enter or Space chooses one; a tool tip says where it comes from.
class ChartView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    /// `keepPosition` leaves the scroll position where it is: the same chart with small changes.
    void setChart(ChartSpec chart, bool keepPosition);
    const ChartSpec &chart() const { return m_renderer.chart(); }
    const ChartRenderer &renderer() const { return m_renderer; }
    /// Marks the figure's bar and brings it into view; -1 for none.
    void setSelectedFigure(int figure);
    /// Marks everything that the target means and brings the first of it into view; nothing for ChartTarget().
    void setSelectedTarget(ChartTarget target);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// A bar of a report's own chart.
    void figureActivated(int figureIndex);
    /// Any part of a chart that stands for something.
    void targetActivated(const xiangyue::ChartTarget &target);
    /// The `n more` line of a panel was clicked.
    void moreRequested();

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    using PartIndex = ChartRenderer::PartIndex;
    enum class Direction { Up, Down };

    void renewLayout();
    QPointF toChart(const QPoint &viewportPoint) const;
    void setCurrent(PartIndex index);
    PartIndex stepped(int by) const;
    PartIndex acrossRows(Direction direction) const;
    void activate(PartIndex index);
    void ensureVisible(const QRectF &rect);
    void showTip(const QPoint &point, const QPoint &globalPoint);

    ChartRenderer m_renderer;
    PartIndex m_current; // where the keys are
    int m_selected = -1;
    ChartTarget m_target;
};

} // namespace xiangyue
