// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report_page.h"

#include <QFontInfo>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace xiangyue {

namespace {

constexpr qreal lineSpacing = 1.9; ///< times the size of the letters

qreal em(const QFont &font)
{
    return font.pixelSize() > 0 ? font.pixelSize() : QFontInfo(font).pixelSize();
}

} // namespace

ReportPage::ReportPage() = default;
ReportPage::~ReportPage() = default;

void ReportPage::setReport(std::shared_ptr<const ReportAnalysis> report)
{
    m_report = std::move(report);
    m_items.clear();
    if (m_report) {
        for (ReportBlock &block : reportBlocks(*m_report))
            m_items.push_back({block, 0, 0, nullptr});
    }
    dropLayouts();
}

void ReportPage::setFonts(const QFont &body, const QFont &heading)
{
    m_body = body;
    m_heading = heading;
    m_title = body;
    m_title.setBold(true);
    m_title.setPixelSize(static_cast<int>(std::lround(em(body) * 1.35)));
    dropLayouts();
}

void ReportPage::setWidth(qreal width)
{
    if (qFuzzyCompare(width, m_width))
        return;
    m_width = width;
    dropLayouts();
}

qreal ReportPage::lineHeight() const
{
    return std::round(em(m_body) * lineSpacing);
}

int ReportPage::blockAt(qreal y) const
{
    const auto after = std::upper_bound(m_items.begin(), m_items.end(), y,
                                        [](qreal value, const Item &item) { return value < item.top; });
    return m_items.empty() ? -1 : std::max(0, static_cast<int>(after - m_items.begin()) - 1);
}

int ReportPage::blockOf(qsizetype position) const
{
    const auto after =
        std::upper_bound(m_items.begin(), m_items.end(), position,
                         [](qsizetype value, const Item &item) { return value < item.block.span.start; });
    return m_items.empty() ? -1 : std::max(0, static_cast<int>(after - m_items.begin()) - 1);
}

qreal ReportPage::layOut(qreal top, qreal bottom)
{
    qreal grown = 0;
    for (int index = blockAt(top); index >= 0 && index < blockCount(); ++index) {
        Item &item = m_items[static_cast<size_t>(index)];
        if (item.top > bottom + grown)
            break;
        const qreal before = item.height;
        if (!layOutItem(item))
            continue;
        // A block that began above the view and grew pushes what is seen down.
        if (item.top < top && item.top + before <= top)
            grown += item.height - before;
        place(static_cast<size_t>(index));
    }
    return grown;
}

const QTextLayout &ReportPage::layout(int index)
{
    Item &item = m_items[static_cast<size_t>(index)];
    if (layOutItem(item))
        place(static_cast<size_t>(index));
    return *item.layout;
}

std::vector<QRectF> ReportPage::rects(TextSpan span)
{
    std::vector<QRectF> result;
    const int first = blockOf(span.start);
    for (int index = first; index >= 0 && index < blockCount(); ++index) {
        const TextSpan inBlock = block(index).span;
        if (index > first && inBlock.start >= span.end)
            break;
        const qsizetype start = std::clamp(span.start, inBlock.start, inBlock.end) - inBlock.start;
        const qsizetype end = std::clamp(span.end, inBlock.start, inBlock.end) - inBlock.start;
        if (start == end && !span.isEmpty())
            continue;
        const QTextLayout &lines = layout(index);
        const qreal top = blockTop(index);
        for (int i = 0; i < lines.lineCount(); ++i) {
            const QTextLine line = lines.lineAt(i);
            const qsizetype lineEnd = line.textStart() + line.textLength();
            const bool last = i == lines.lineCount() - 1;
            if (end < line.textStart() || start > lineEnd || (start == lineEnd && !last)
                || (end == line.textStart() && start < end))
                continue;
            const qreal x1 = line.cursorToX(static_cast<int>(std::max<qsizetype>(start, line.textStart())));
            const qreal x2 = line.cursorToX(static_cast<int>(std::min(end, lineEnd)));
            result.emplace_back(x1, top + line.y(), x2 - x1, line.height());
        }
    }
    return result;
}

qsizetype ReportPage::positionAt(QPointF point, bool *exact)
{
    if (exact)
        *exact = false;
    const int index = blockAt(point.y());
    if (index < 0)
        return 0;
    const QTextLayout &lines = layout(index);
    const qreal y = point.y() - blockTop(index);
    const TextSpan span = block(index).span;
    if (y < 0)
        return span.start;
    for (int i = 0; i < lines.lineCount(); ++i) {
        const QTextLine line = lines.lineAt(i);
        const qreal gap = (lineHeight() - line.height()) / 2;
        if (y > line.y() + line.height() + gap)
            continue;
        if (exact)
            *exact = point.x() >= line.x() && point.x() <= line.x() + line.naturalTextWidth();
        return span.start + line.xToCursor(point.x(), QTextLine::CursorOnCharacter);
    }
    return span.end;
}

qreal ReportPage::estimatedY(qsizetype position) const
{
    const int index = blockOf(position);
    if (index < 0)
        return 0;
    const Item &item = m_items[static_cast<size_t>(index)];
    const qreal length = static_cast<qreal>(std::max<qsizetype>(1, item.block.span.length()));
    const qreal part = static_cast<qreal>(position - item.block.span.start) / length;
    return item.top + std::clamp(part, 0.0, 1.0) * item.height;
}

void ReportPage::dropLayouts()
{
    for (Item &item : m_items) {
        item.layout.reset();
        estimate(item);
    }
    place(0);
}

void ReportPage::estimate(Item &item) const
{
    const qreal size = em(fontOf(item.block));
    const qreal perLine = std::max(1.0, std::floor(m_width / std::max(1.0, size)));
    const qreal characters = static_cast<qreal>(item.block.span.length()) + indent(item.block) / std::max(1.0, size);
    item.height = std::ceil(characters / perLine) * std::round(size * lineSpacing);
}

bool ReportPage::layOutItem(Item &item)
{
    if (item.layout || !m_report)
        return false;
    const QFont &font = fontOf(item.block);
    item.layout = std::make_unique<QTextLayout>(item.block.span.in(m_report->text).toString(), font);
    QTextLayout &layout = *item.layout;
    layout.setCacheEnabled(true);
    QTextOption option(item.block.kind == ReportBlock::Kind::Title ? Qt::AlignHCenter : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    if (!item.block.runIn.isEmpty()) {
        QTextLayout::FormatRange range;
        range.start = 0;
        range.length = static_cast<int>(item.block.runIn.end - item.block.span.start);
        range.format.setFont(m_heading);
        layout.setFormats({range});
    }
    const qreal step = std::round(em(font) * lineSpacing);
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        const qreal left = y > 0 ? 0 : indent(item.block);
        line.setLineWidth(std::max(em(font), m_width - left));
        line.setPosition(QPointF(left, y + (step - line.height()) / 2));
        y += step;
    }
    layout.endLayout();
    item.height = y;
    return true;
}

void ReportPage::place(size_t from)
{
    qreal y = from == 0 || m_items.empty() ? 0 : m_items[from - 1].top + m_items[from - 1].height;
    for (size_t i = from; i < m_items.size(); ++i) {
        y += spaceBefore(i);
        m_items[i].top = y;
        y += m_items[i].height;
    }
    m_height = y;
}

qreal ReportPage::spaceBefore(size_t index) const
{
    if (index == 0)
        return 0;
    switch (m_items[index].block.kind) {
    case ReportBlock::Kind::Title:
        return 0;
    case ReportBlock::Kind::Heading:
        return std::round(em(m_body) * (m_items[index].block.level <= 1 ? 0.7 : 0.35));
    case ReportBlock::Kind::Body:
        break;
    }
    return m_items[index - 1].block.kind == ReportBlock::Kind::Title ? std::round(em(m_body) * 0.4) : 0;
}

qreal ReportPage::indent(const ReportBlock &block) const
{
    return block.kind == ReportBlock::Kind::Body ? 2 * em(m_body) : 0;
}

const QFont &ReportPage::fontOf(const ReportBlock &block) const
{
    switch (block.kind) {
    case ReportBlock::Kind::Title:
        return m_title;
    case ReportBlock::Kind::Heading:
        return m_heading;
    case ReportBlock::Kind::Body:
        break;
    }
    return m_body;
}

} // namespace xiangyue
