// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/chart_notes.h"

#include "compare/theme_chart.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>
#include <vector>

namespace xiangyue {

namespace {

constexpr qsizetype sentenceLimit = 120;
constexpr qsizetype listedUnits = 4;
constexpr qsizetype listedSections = 6;

QString translated(const char *text)
{
    return QCoreApplication::translate("Chart", text);
}

bool endsSentence(QChar c)
{
    return c == u'。' || c == u'！' || c == u'？' || c == u'\n';
}

/// Number of a section without its mark: `一、` -> 一, `1.` -> 1, `(三)` stays.
QString bareNumber(const Section &section)
{
    QString number = section.number.trimmed();
    while (number.endsWith(u'、') || number.endsWith(u'.') || number.endsWith(u'．'))
        number.chop(1);
    return number;
}

/// The section's ancestors down to level 2, outermost first; deeper numbers would make the footer a list of points.
std::vector<int> citedPath(const Outline &outline, int section)
{
    std::vector<int> path;
    const auto count = static_cast<int>(outline.sections.size());
    for (int i = section; i >= 0 && i < count && path.size() <= outline.sections.size();
         i = outline.sections[static_cast<size_t>(i)].parent)
        path.push_back(i);
    std::reverse(path.begin(), path.end());
    if (path.size() > 2)
        path.resize(2);
    return path;
}

QStringList citedSections(const ReportAnalysis &report, const std::vector<const Figure *> &figures)
{
    std::set<std::vector<int>> paths; // sorted: reading order
    for (const Figure *figure : figures) {
        if (auto path = citedPath(report.outline, figure->section); !path.empty())
            paths.insert(std::move(path));
    }
    const bool oneChapter = std::all_of(paths.begin(), paths.end(), [&paths](const std::vector<int> &path) {
        return path.size() > 1 && path.front() == paths.begin()->front();
    });
    QStringList names;
    for (const auto &path : paths) {
        QString name;
        for (size_t i = oneChapter ? 1 : 0; i < path.size(); ++i)
            name += bareNumber(report.outline.sections[static_cast<size_t>(path[i])]);
        if (!name.isEmpty())
            names.append(name);
    }
    names.removeDuplicates();
    return names;
}

QString sourceNote(const QStringList &sections)
{
    if (sections.isEmpty())
        return translated(QT_TRANSLATE_NOOP("Chart", "Source: the report"));
    const QString separator = translated(QT_TRANSLATE_NOOP("Chart", ", "));
    const QString listed = QStringList(sections.mid(0, listedSections)).join(separator);
    if (sections.size() > listedSections)
        return translated(QT_TRANSLATE_NOOP("Chart", "Source: sections %1 and %2 more"))
            .arg(listed)
            .arg(sections.size() - listedSections);
    return sections.size() == 1
        ? translated(QT_TRANSLATE_NOOP("Chart", "Source: section %1 of the report")).arg(listed)
        : translated(QT_TRANSLATE_NOOP("Chart", "Source: sections %1 of the report")).arg(listed);
}

/// States that show in the drawing; a plan may be approximate too.
std::set<ValueState> statesOf(const std::vector<const Figure *> &figures)
{
    std::set<ValueState> states;
    for (const Figure *figure : figures) {
        const ValueState state = chartState(*figure);
        states.insert(state);
        if (state != ValueState::Planned)
            continue;
        Figure done = *figure;
        done.status = FigureStatus::Done;
        states.insert(chartState(done));
    }
    return states;
}

QString halfYearText(const ReportIdentity &identity)
{
    // A title may name both: the summary of the first half with plans for the second is of the first.
    const bool first = identity.title.contains(u"上半年");
    const bool second = identity.title.contains(u"下半年");
    if (!first && !second)
        return identity.year ? translated(QT_TRANSLATE_NOOP("Chart", "half-year %1"))
                             : translated(QT_TRANSLATE_NOOP("Chart", "half-year"));
    if (first)
        return identity.year ? translated(QT_TRANSLATE_NOOP("Chart", "first half of %1"))
                             : translated(QT_TRANSLATE_NOOP("Chart", "first half-year"));
    return identity.year ? translated(QT_TRANSLATE_NOOP("Chart", "second half of %1"))
                         : translated(QT_TRANSLATE_NOOP("Chart", "second half-year"));
}

QString quarterText(const ReportIdentity &identity)
{
    constexpr QStringView numerals = u"一二三四";
    for (int i = 0; i < numerals.size(); ++i) {
        if (identity.title.contains(QString(numerals[i] + QStringLiteral("季度"))))
            return (identity.year ? translated(QT_TRANSLATE_NOOP("Chart", "quarter %2 of %1"))
                                  : translated(QT_TRANSLATE_NOOP("Chart", "quarter %2")))
                .replace(QStringLiteral("%2"), QString::number(i + 1));
    }
    return identity.year ? translated(QT_TRANSLATE_NOOP("Chart", "a quarter of %1"))
                         : translated(QT_TRANSLATE_NOOP("Chart", "one quarter"));
}

QString periodText(const ReportIdentity &identity)
{
    QString text;
    if (identity.period == Period::Half)
        text = halfYearText(identity);
    else if (identity.period == Period::Quarter)
        text = quarterText(identity);
    else if (identity.year)
        text = translated(QT_TRANSLATE_NOOP("Chart", "year %1"));
    return identity.year ? text.arg(*identity.year) : text;
}

} // namespace

QString figureLabel(const Figure &figure, QStringView text)
{
    QString label = figure.name.simplified();
    if (label.isEmpty())
        label = figure.quote.in(text).toString().simplified();
    if (!figure.scope.isEmpty() && !label.contains(figure.scope))
        label += QStringLiteral(" · ") + figure.scope;
    return label;
}

ValueState chartState(const Figure &figure)
{
    return figure.value ? stateOf(figure) : ValueState::Masked;
}

QString chartStateWord(ValueState state)
{
    switch (state) {
    case ValueState::Stated:
        return {};
    case ValueState::Approximate:
        return translated(QT_TRANSLATE_NOOP("Chart", "approximate"));
    case ValueState::AtLeast:
        return translated(QT_TRANSLATE_NOOP("Chart", "at least"));
    case ValueState::AtMost:
        return translated(QT_TRANSLATE_NOOP("Chart", "at most"));
    case ValueState::Planned:
        return translated(QT_TRANSLATE_NOOP("Chart", "planned"));
    case ValueState::Masked:
        return translated(QT_TRANSLATE_NOOP("Chart", "to fill in"));
    case ValueState::Absent:
        return translated(QT_TRANSLATE_NOOP("Chart", "not mentioned"));
    }
    return {};
}

QString lightPlannedNote()
{
    return translated(QT_TRANSLATE_NOOP("Chart", "light: planned"));
}

QString stateNotes(const std::set<ValueState> &states, const QString &planned)
{
    const std::array notes{
        std::pair(ValueState::Approximate, translated(QT_TRANSLATE_NOOP("Chart", "≈ approximate"))),
        std::pair(ValueState::AtLeast, translated(QT_TRANSLATE_NOOP("Chart", "≥ at least"))),
        std::pair(ValueState::AtMost, translated(QT_TRANSLATE_NOOP("Chart", "≤ at most"))),
        std::pair(ValueState::Planned, planned),
        std::pair(ValueState::Masked, translated(QT_TRANSLATE_NOOP("Chart", "hatched: not filled in in the report"))),
    };
    QStringList words;
    for (const auto &[state, note] : notes) {
        if (states.contains(state))
            words += note;
    }
    return words.join(QStringLiteral(" · "));
}

QString sentenceAround(QStringView text, TextSpan span)
{
    const qsizetype middle = std::clamp<qsizetype>(span.start, 0, text.size());
    const qsizetype spanEnd = std::clamp<qsizetype>(span.end, middle, text.size());
    qsizetype start = middle;
    while (start > 0 && middle - start < sentenceLimit / 2 && !endsSentence(text[start - 1]))
        --start;
    qsizetype end = spanEnd;
    while (end < text.size() && end - start < sentenceLimit && !endsSentence(text[end]))
        ++end;
    const bool cutStart = start > 0 && !endsSentence(text[start - 1]);
    const bool cutEnd = end < text.size() && !endsSentence(text[end]);
    if (end < text.size() && text[end] != u'\n' && !cutEnd)
        ++end;
    QString sentence = text.mid(start, end - start).toString().simplified();
    if (cutStart)
        sentence.prepend(u'…');
    if (cutEnd)
        sentence.append(u'…');
    return sentence;
}

QString panelTitle(const QString &kind, const QString &unit, const QStringList &mixedUnits)
{
    QString units = unit;
    if (unit.isEmpty()) {
        units = QStringList(mixedUnits.mid(0, listedUnits)).join(QStringLiteral(" / "));
        if (mixedUnits.size() > listedUnits)
            units += QStringLiteral(" …");
    }
    return units.isEmpty() ? kind : translated(QT_TRANSLATE_NOOP("Chart", "%1 (%2)")).arg(kind, units);
}

Decimal displayed(const Decimal &value)
{
    constexpr int exactDigits = 4;
    if (value.fractionDigits() <= exactDigits)
        return value;
    for (const int digits : {2, exactDigits, 8}) {
        const Decimal rounded = value.rounded(digits);
        if (digits == 2 && rounded < Decimal(1) && !(Decimal(0) > rounded))
            continue; // small values need more digits to stay recognisable
        if (!rounded.isZero())
            return rounded;
    }
    return value;
}

QString chartFooter(const ReportAnalysis &report, Category theme)
{
    std::vector<const Figure *> figures;
    int masked = 0;
    for (const Figure &figure : report.extraction.figures) {
        if (figure.category != theme || figure.status == FigureStatus::Rule)
            continue;
        figures.push_back(&figure);
        masked += chartState(figure) == ValueState::Masked ? 1 : 0;
    }
    QStringList notes;
    if (const QString marks = stateNotes(statesOf(figures), lightPlannedNote()); !marks.isEmpty())
        notes += marks;
    notes += sourceNote(citedSections(report, figures));
    if (masked > 0)
        notes += translated(QT_TRANSLATE_NOOP("Chart", "still to be filled in: %1")).arg(masked);
    return notes.join(QStringLiteral(" · "));
}

QString placeAndPeriod(const ReportIdentity &identity)
{
    // A title says more of a report without a named place than any stand-in could.
    if (identity.place.isEmpty() && !identity.title.isEmpty())
        return identity.title.simplified();
    const QString place =
        identity.place.isEmpty() ? translated(QT_TRANSLATE_NOOP("Chart", "unnamed place")) : identity.place;
    const QString period = periodText(identity);
    return period.isEmpty() ? place : QString(place + u' ' + period);
}

} // namespace xiangyue
