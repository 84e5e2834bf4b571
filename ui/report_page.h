// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report_blocks.h"

#include <QFont>
#include <QRectF>

#include <memory>
#include <vector>

class QTextLayout;

namespace xiangyue {

struct ThemePalette;

/// Sets the blocks of a report into one column of text. Only blocks that are asked for are really laid out; the height
/// of the others is estimated, which for Chinese text is nearly exact. Coordinates are pixels from the column's top.
class ReportPage {
public:
    ReportPage();
    ~ReportPage();

    /// Drops everything; nullptr for an empty page.
    void setReport(std::shared_ptr<const ReportAnalysis> report);
    /// Changes of face, size or column width drop the layouts.
    void setFonts(const QFont &body, const QFont &heading);
    void setWidth(qreal width);

    qreal height() const { return m_height; }
    qreal width() const { return m_width; }
    qreal lineHeight() const;
    int blockCount() const { return static_cast<int>(m_items.size()); }
    const ReportBlock &block(int index) const { return m_items[static_cast<size_t>(index)].block; }
    qreal blockTop(int index) const { return m_items[static_cast<size_t>(index)].top; }

    /// Block at a height; the nearest one outside the text, -1 on an empty page.
    int blockAt(qreal y) const;
    /// Block that holds a text position, or the nearest one; -1 on an empty page.
    int blockOf(qsizetype position) const;

    /// Lays out all blocks between two heights. Returns by how much the text above `top` grew: the caller moves its
    /// view by it, so that what is read stays where it is.
    qreal layOut(qreal top, qreal bottom);
    /// The laid-out block, made now if need be (heights below it may change).
    const QTextLayout &layout(int index);

    /// Rectangles of a span, one a line; an empty span gives one of no width.
    std::vector<QRectF> rects(TextSpan span);
    /// Text position under a point; `exact` is false when the point is beside the text.
    qsizetype positionAt(QPointF point, bool *exact = nullptr);
    /// Height of a position without laying anything out.
    qreal estimatedY(qsizetype position) const;

private:
    struct Item {
        ReportBlock block;
        qreal top = 0;
        qreal height = 0;
        std::unique_ptr<QTextLayout> layout;
    };

    void dropLayouts();
    void estimate(Item &item) const;
    bool layOutItem(Item &item);
    void place(size_t from);
    qreal spaceBefore(size_t index) const;
    qreal indent(const ReportBlock &block) const;
    const QFont &fontOf(const ReportBlock &block) const;

    std::shared_ptr<const ReportAnalysis> m_report;
    QFont m_body;
    QFont m_heading;
    QFont m_title;
    qreal m_width = 0;
    qreal m_height = 0;
    std::vector<Item> m_items;
};

} // namespace xiangyue
