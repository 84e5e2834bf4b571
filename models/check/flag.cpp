// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/flag.h"

#include "extract/characters.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>

#include <algorithm>

namespace xiangyue {

namespace {

constexpr qsizetype neighbourCount = 8;

/// Width and white space do not tell two spots apart: a re-typed or re-wrapped draft keeps its decisions.
QString normalised(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (!c.isSpace()) {
            result += QChar(halfWidth(c.unicode()));
        }
    }
    return result;
}

/// The next `neighbourCount` characters that are not white space, in reading order.
QString before(QStringView text, qsizetype position)
{
    QString result;
    for (qsizetype i = position - 1; i >= 0 && result.size() < neighbourCount; --i) {
        if (!text[i].isSpace()) {
            result.prepend(QChar(halfWidth(text[i].unicode())));
        }
    }
    return result;
}

QString after(QStringView text, qsizetype position)
{
    QString result;
    for (qsizetype i = position; i < text.size() && result.size() < neighbourCount; ++i) {
        if (!text[i].isSpace()) {
            result += QChar(halfWidth(text[i].unicode()));
        }
    }
    return result;
}

/// Figures by the start of their number, to find the one that a span stands for.
class FigureIndex {
public:
    explicit FigureIndex(const std::vector<Figure> &figures)
        : m_figures(figures)
    {
    }

    /// The figure whose number is this span, else the one whose mention holds its start; -1 when there is none.
    int at(TextSpan span) const
    {
        auto next = std::upper_bound(m_figures.begin(), m_figures.end(), span.start,
                                     [](qsizetype position, const Figure &f) { return position < f.quote.start; });
        int holding = -1;
        // Mentions hardly ever nest: a few steps back are enough.
        for (int steps = 0; steps < 3 && next != m_figures.begin(); ++steps) {
            --next;
            if (next->number == span) {
                return int(next - m_figures.begin());
            }
            if (holding < 0 && next->quote.contains(span.start)) {
                holding = int(next - m_figures.begin());
            }
        }
        return holding;
    }

    QString valueText(int figure) const
    {
        if (figure < 0) {
            return {};
        }
        const Figure &f = m_figures[size_t(figure)];
        return (f.value ? f.value->toString() : QString()) + u'~' + (f.valueHigh ? f.valueHigh->toString() : QString())
            + f.unit;
    }

private:
    const std::vector<Figure> &m_figures;
};

QString fingerprintBase(const QString &rule, QStringView text, const std::vector<TextSpan> &spans,
                        const FigureIndex &figures)
{
    QString key = rule;
    const TextSpan first = spans.front();
    key +=
        u'\x1f' + before(text, first.start) + u'\x1f' + normalised(first.in(text)) + u'\x1f' + after(text, first.end);
    for (const TextSpan span : spans) {
        key += u'\x1f' + normalised(span.in(text)) + u'=' + figures.valueText(figures.at(span));
    }
    return key;
}

QString placeholderMessage(PlaceholderKind kind)
{
    switch (kind) {
    case PlaceholderKind::Figure:
        return QCoreApplication::translate("Check", "A number is masked: fill it in or take the sentence out.");
    case PlaceholderKind::Date:
        return QCoreApplication::translate("Check", "A date is masked: fill it in.");
    case PlaceholderKind::Name:
        return QCoreApplication::translate("Check", "A name is masked: fill it in.");
    case PlaceholderKind::Redaction:
        return QCoreApplication::translate("Check", "Words have been removed here: restore them.");
    case PlaceholderKind::Damaged:
        return QCoreApplication::translate("Check", "Masking has damaged a number or word: restore it.");
    case PlaceholderKind::Missing:
        break;
    }
    return QCoreApplication::translate("Check", "A number is missing before its unit: fill it in.");
}

Flag placeholderFlag(const ReportAnalysis &report, int index, const FigureIndex &figures)
{
    const Placeholder &placeholder = report.extraction.placeholders[size_t(index)];
    Flag flag;
    flag.kind = Flag::Kind::Placeholder;
    flag.index = index;
    flag.rule = placeholder.rule;
    flag.severity = Severity::Must;
    flag.spans = {placeholder.span};
    flag.title = placeholderKindTitle(placeholder.kind);
    flag.message = placeholderMessage(placeholder.kind);
    flag.figure = placeholder.figure;
    // The kind, not the rule: which rule found a mask may change with the program, the decision must not be lost.
    flag.fingerprint =
        fingerprintBase(u"placeholder." + placeholderKindId(placeholder.kind), report.text, flag.spans, figures);
    return flag;
}

Flag findingFlag(const ReportAnalysis &report, int index, const FigureIndex &figures)
{
    const Finding &finding = report.findings[size_t(index)];
    Flag flag;
    flag.kind = Flag::Kind::Finding;
    flag.index = index;
    flag.rule = finding.rule;
    flag.severity = finding.severity;
    flag.spans = finding.spans;
    if (flag.spans.empty()) {
        flag.spans.push_back({}); // a finding read from a damaged store still has to be shown somewhere
    }
    flag.title = findingKindTitle(finding.kind);
    flag.message = finding.message;
    flag.figure = figures.at(flag.spans.front());
    flag.fingerprint =
        fingerprintBase(finding.rule + u'/' + findingKindId(finding.kind), report.text, flag.spans, figures);
    return flag;
}

void sortInTextOrder(std::vector<Flag> &flags)
{
    std::stable_sort(flags.begin(), flags.end(), [](const Flag &a, const Flag &b) {
        const TextSpan left = a.spans.front();
        const TextSpan right = b.spans.front();
        return left.start != right.start ? left.start < right.start : left.end < right.end;
    });
}

} // namespace

std::vector<Flag> flagsOf(const ReportAnalysis &report)
{
    const FigureIndex figures(report.extraction.figures);
    std::vector<Flag> flags;
    flags.reserve(report.extraction.placeholders.size() + report.findings.size());
    for (size_t i = 0; i < report.extraction.placeholders.size(); ++i) {
        flags.push_back(placeholderFlag(report, int(i), figures));
    }
    for (size_t i = 0; i < report.findings.size(); ++i) {
        flags.push_back(findingFlag(report, int(i), figures));
    }
    sortInTextOrder(flags);

    QHash<QString, int> seen; // the same words twice: numbered in text order
    for (Flag &flag : flags) {
        const int count = ++seen[flag.fingerprint];
        const QString key = count == 1 ? flag.fingerprint : flag.fingerprint + u'#' + QString::number(count);
        flag.fingerprint =
            QString::fromLatin1(QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha1).toHex());
        flag.section = report.outline.sectionAt(flag.spans.front().start);
    }
    return flags;
}

} // namespace xiangyue
