// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report_blocks.h"

#include <algorithm>

namespace xiangyue {

namespace {

constexpr int deepestDisplayLevel = 2; ///< headings down to this level always stand on a line of their own
constexpr int deepestBreakLevel = 4;   ///< down to this level they start a paragraph; 一是 and its like do not

class BlockCutter {
public:
    explicit BlockCutter(const ReportAnalysis &report)
        : m_report(report)
        , m_text(report.text)
    {
        findTitle();
    }

    std::vector<ReportBlock> cut()
    {
        qsizetype start = 0;
        while (start < m_text.size()) {
            qsizetype end = m_text.indexOf(u'\n', start);
            if (end < 0)
                end = m_text.size();
            cutLine({start, end});
            start = end + 1;
        }
        return std::move(m_blocks);
    }

private:
    /// The title is only set apart where it starts the report.
    void findTitle()
    {
        const QString &title = m_report.identity.title;
        if (title.isEmpty())
            return;
        const qsizetype at = m_text.indexOf(title);
        if (at >= 0 && m_text.left(at).trimmed().isEmpty())
            m_title = {at, at + title.size()};
    }

    TextSpan trimmed(TextSpan span) const
    {
        while (span.start < span.end && m_text.at(span.start).isSpace())
            ++span.start;
        while (span.end > span.start && m_text.at(span.end - 1).isSpace())
            --span.end;
        return span;
    }

    void add(ReportBlock::Kind kind, TextSpan span, int level = 0, TextSpan runIn = {})
    {
        span = trimmed(span);
        if (!span.isEmpty())
            m_blocks.push_back({kind, span, level, runIn});
    }

    void cutLine(TextSpan line)
    {
        qsizetype from = line.start;
        if (!m_title.isEmpty() && line.contains(m_title)) {
            add(ReportBlock::Kind::Title, m_title);
            from = m_title.end;
        }
        const auto &sections = m_report.outline.sections;
        while (m_next < sections.size() && sections[m_next].heading.start < from)
            ++m_next;
        TextSpan runIn;
        for (; m_next < sections.size() && sections[m_next].heading.start < line.end; ++m_next) {
            const Section &section = sections[m_next];
            const TextSpan heading{section.heading.start, std::min(section.heading.end, line.end)};
            if (section.level > deepestBreakLevel || heading.isEmpty())
                continue;
            add(ReportBlock::Kind::Body, {from, heading.start}, 0, runIn);
            const bool alone = trimmed({heading.end, line.end}).isEmpty() && heading.length() <= 60;
            if (section.level <= deepestDisplayLevel || alone) {
                qsizetype end = heading.end;
                // A full stop after the heading's words belongs to it, not to the paragraph below.
                if (end < line.end && QStringView(u"。.：:；;").contains(m_text.at(end)))
                    ++end;
                add(ReportBlock::Kind::Heading, {heading.start, end}, section.level);
                from = end;
                runIn = {};
            } else {
                from = heading.start;
                runIn = heading;
            }
        }
        add(ReportBlock::Kind::Body, {from, line.end}, 0, runIn);
    }

    const ReportAnalysis &m_report;
    QStringView m_text;
    TextSpan m_title;
    size_t m_next = 0;
    std::vector<ReportBlock> m_blocks;
};

} // namespace

std::vector<ReportBlock> reportBlocks(const ReportAnalysis &report)
{
    return BlockCutter(report).cut();
}

} // namespace xiangyue
