// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_marks.h"

#include <algorithm>

namespace xiangyue {

void TextMarks::setReport(std::shared_ptr<const ReportView> report)
{
    m_report = std::move(report);
    m_marks.clear();
    m_open.clear();
    m_copies.clear();
    m_longest = 0;
    if (!m_report)
        return;
    const auto &figures = m_report->analysis.extraction.figures;
    for (size_t i = 0; i < figures.size(); ++i)
        m_marks.push_back({TextMark::Kind::Figure, figures[i].quote, static_cast<int>(i), -1, figures[i].category});
    for (size_t i = 0; i < m_report->flags.size(); ++i) {
        const Flag &flag = m_report->flags[i];
        m_open.push_back(m_report->decisions.value(flag.fingerprint).state == DecisionState::Open);
        const auto kind = flag.kind == Flag::Kind::Placeholder ? TextMark::Kind::Placeholder : TextMark::Kind::Finding;
        if (!flag.spans.empty())
            m_marks.push_back({kind, flag.spans.front(), flag.figure, static_cast<int>(i), Category::Other});
    }
    std::stable_sort(m_marks.begin(), m_marks.end(),
                     [](const TextMark &a, const TextMark &b) { return a.span.start < b.span.start; });
    for (const TextMark &mark : m_marks)
        m_longest = std::max(m_longest, mark.span.length());
}

void TextMarks::setDecision(const QString &fingerprint, const Decision &decision)
{
    for (size_t i = 0; m_report && i < m_report->flags.size(); ++i) {
        if (m_report->flags[i].fingerprint == fingerprint)
            m_open[i] = decision.state == DecisionState::Open;
    }
}

std::pair<size_t, size_t> TextMarks::overlapping(TextSpan span) const
{
    const auto startsBefore = [](const TextMark &mark, qsizetype position) {
        return mark.span.start < position;
    };
    const auto first = std::lower_bound(m_marks.begin(), m_marks.end(), span.start - m_longest, startsBefore);
    const auto last = std::lower_bound(first, m_marks.end(), span.end + 1, startsBefore);
    return {static_cast<size_t>(first - m_marks.begin()), static_cast<size_t>(last - m_marks.begin())};
}

const TextMark *TextMarks::at(qsizetype position) const
{
    const auto [first, last] = overlapping({position, position + 1});
    const TextMark *found = nullptr;
    for (size_t i = first; i < last; ++i) {
        const TextMark &mark = m_marks[i];
        const bool hit = mark.span.contains(position) || (mark.span.isEmpty() && mark.span.start == position);
        if (hit && (!found || (found->flag < 0 && mark.flag >= 0)))
            found = &mark;
    }
    return found;
}

bool TextMarks::isOpen(const TextMark &mark) const
{
    return mark.flag >= 0 && m_open[static_cast<size_t>(mark.flag)];
}

void TextMarks::setCopies(std::vector<CopyMark> copies)
{
    m_copies = std::move(copies);
    std::stable_partition(m_copies.begin(), m_copies.end(), [](const CopyMark &copy) { return !copy.sameText; });
}

QStringList TextMarks::copyNotes(qsizetype position) const
{
    QStringList notes;
    for (const CopyMark &copy : m_copies) {
        if (copy.span.contains(position))
            notes << copy.note;
    }
    return notes;
}

} // namespace xiangyue
