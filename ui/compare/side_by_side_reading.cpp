// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/side_by_side_reading.h"

#include "tables/report_titles.h"

#include <QCoreApplication>

#include <algorithm>

namespace xiangyue {

namespace {

QString translated(const char *text, int count = -1)
{
    return QCoreApplication::translate("SideBySide", text, nullptr, count);
}

/// The columns of a run besides `column`, as words.
QString partners(const CopiedRun &run, size_t column, const QStringList &titles)
{
    QStringList others;
    for (size_t i = 0; i < run.spans.size(); ++i) {
        if (i != column && run.spans[i].start >= 0)
            others << titles.at(static_cast<qsizetype>(i));
    }
    return others.join(translated(QT_TRANSLATE_NOOP("SideBySide", ", ")));
}

QString noteOf(const CopiedRun &run, size_t column, const QStringList &titles)
{
    const QString sentences = translated(QT_TRANSLATE_N_NOOP("SideBySide", "%n sentence(s)"), run.sentences);
    const QString with = run.kind == CopiedRun::Kind::SameText
        ? translated(QT_TRANSLATE_NOOP("SideBySide", "The same as in %1: %2"))
        : translated(QT_TRANSLATE_NOOP("SideBySide", "The same wording with other numbers as in %1: %2"));
    return with.arg(partners(run, column, titles), sentences);
}

int countOf(const std::vector<CopiedRun> &copies, CopiedRun::Kind kind)
{
    return static_cast<int>(
        std::count_if(copies.begin(), copies.end(), [kind](const CopiedRun &run) { return run.kind == kind; }));
}

} // namespace

SideBySideReading readSideBySide(const SharedReports &reports)
{
    std::vector<const ReportAnalysis *> analyses;
    for (const auto &report : reports)
        analyses.push_back(&report->analysis);
    return {alignTexts(analyses), findCopiedText(analyses)};
}

QStringList placeTitles(const SharedReports &reports)
{
    QStringList places;
    for (const auto &report : reports)
        places << placeTitle(report->summary.identity);
    QStringList titles;
    for (qsizetype i = 0; i < places.size(); ++i) {
        const ReportIdentity &identity = reports[static_cast<size_t>(i)]->summary.identity;
        titles << (places.count(places.at(i)) == 1 ? places.at(i)
                                                   : QString(places.at(i) % u' ' % periodTitle(periodKey(identity))));
    }
    return titles;
}

std::vector<CopyMark> copyMarks(const std::vector<CopiedRun> &copies, size_t column, const QStringList &titles)
{
    std::vector<CopyMark> marks;
    for (const CopiedRun &run : copies) {
        if (run.spans[column].start < 0)
            continue;
        CopyMark mark{run.spans[column], run.kind == CopiedRun::Kind::SameText, {}, noteOf(run, column, titles)};
        for (const CopiedNumber &number : run.numbers) {
            if (number.spans[column].start >= 0)
                mark.numbers.push_back(number.spans[column]);
        }
        marks.push_back(mark);
    }
    return marks;
}

QString copiesText(const std::vector<CopiedRun> &copies)
{
    if (copies.empty())
        return translated(QT_TRANSLATE_NOOP("SideBySide", "Nothing copied"));
    int numbers = 0;
    for (const CopiedRun &run : copies)
        numbers += static_cast<int>(run.numbers.size());
    return translated(QT_TRANSLATE_N_NOOP("SideBySide", "%n place(s) copied"), static_cast<int>(copies.size()))
        % translated(QT_TRANSLATE_NOOP("SideBySide", ", "))
        % translated(QT_TRANSLATE_N_NOOP("SideBySide", "%n number(s) the same"), numbers);
}

QString copiesNote(const std::vector<CopiedRun> &copies)
{
    using Kind = CopiedRun::Kind;
    if (copies.empty())
        return translated(QT_TRANSLATE_NOOP("SideBySide", "No sentence of these reports is the same."));
    const QStringList lines{
        translated(QT_TRANSLATE_N_NOOP("SideBySide", "Word for word: %n place(s), with a bar beside the text"),
                   countOf(copies, Kind::SameText)),
        translated(QT_TRANSLATE_N_NOOP("SideBySide", "Same wording, other numbers: %n place(s), with a dotted bar"),
                   countOf(copies, Kind::OtherNumbers)),
        translated(QT_TRANSLATE_NOOP("SideBySide", "Numbers that are the same stand in a frame."))};
    return lines.join(u'\n');
}

} // namespace xiangyue
