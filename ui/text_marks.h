// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <memory>
#include <vector>

namespace xiangyue {

/// One thing drawn on the report's text.
struct TextMark {
    enum class Kind { Figure, Placeholder, Finding };
    Kind kind = Kind::Figure;
    TextSpan span;
    int figure = -1;
    int flag = -1;
    Category category = Category::Other;
};

/// A passage that other reports have too.
struct CopyMark {
    TextSpan span;
    bool sameText = true;          ///< false: the same wording with other numbers, which is marked more faintly
    std::vector<TextSpan> numbers; ///< that the others state alike
    QString note;                  ///< with whom, for the tool tip
};

/// All marks of a report in text order, and which flags are decided.
class TextMarks {
public:
    void setReport(std::shared_ptr<const ReportView> report);
    void setDecision(const QString &fingerprint, const Decision &decision);

    const std::vector<TextMark> &all() const { return m_marks; }
    /// Range of marks that may overlap a span: [first, last) in `all`.
    std::pair<size_t, size_t> overlapping(TextSpan span) const;
    /// Mark under a position, flags before figures; nullptr when there is none.
    const TextMark *at(qsizetype position) const;
    bool isOpen(const TextMark &mark) const;

    /// Faint ones before strong ones, which are drawn over them. A new report has none.
    void setCopies(std::vector<CopyMark> copies);
    const std::vector<CopyMark> &copies() const { return m_copies; }
    /// What the copies under a position say, a line each.
    QStringList copyNotes(qsizetype position) const;

private:
    std::shared_ptr<const ReportView> m_report;
    std::vector<TextMark> m_marks;
    qsizetype m_longest = 0;
    std::vector<bool> m_open; ///< by flag
    std::vector<CopyMark> m_copies;
};

} // namespace xiangyue
