// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/built_in_rules.h"
#include "check/calendar.h"
#include "check/figure_facts.h"

#include <QCoreApplication>

namespace xiangyue {

namespace {

struct NamedYear {
    int year = 0;
    TextSpan span;
};

/// Years named as 2021年 in a part of the text.
std::vector<NamedYear> yearsIn(QStringView text, TextSpan span)
{
    std::vector<NamedYear> years;
    const QStringView part = text.left(span.end);
    for (qsizetype at = part.indexOf(u'年', span.start); at >= 0; at = part.indexOf(u'年', at + 1)) {
        qsizetype start = 0;
        const int year = yearBefore(text, at, start);
        if (year > 0 && start >= span.start) {
            years.push_back({year, {start, at + 1}});
        }
    }
    return years;
}

void report(const Rule &rule, TextSpan span, const QString &message, std::vector<Finding> &out)
{
    out.push_back({FindingKind::Date, rule.id, rule.severity, {span}, message});
}

/// A heading with a year that does not go with the report's: the plan of 2021 in the report on 2023.
void checkHeadings(const CheckInput &input, const Rule &rule, int year, std::vector<Finding> &out)
{
    const CheckWords &words = input.words();
    for (const Section &section : input.outline.sections) {
        const std::vector<NamedYear> years = yearsIn(input.text, section.heading);
        if (years.size() != 1) {
            continue; // 2021—2023年回顾
        }
        const int named = years.front().year;
        const QStringView heading = section.heading.in(input.text);
        const bool plan = words.planHeading.isIn(heading);
        const bool wrong = plan ? named < year || named > year + 1 : words.reviewHeading.isIn(heading) && named != year;
        if (wrong) {
            report(rule, years.front().span,
                   QCoreApplication::translate("Check", "The report is on %1, this heading says %2.")
                       .arg(QString::number(year), QString::number(named)),
                   out);
        }
    }
}

QString message(int year, int named)
{
    return QCoreApplication::translate("Check", "The report is on %1, but here it says %2.")
        .arg(QString::number(year), QString::number(named));
}

/// A paragraph that begins 2022年，我镇在县委的正确领导下: the usual first words of a review of that year.
bool opensReview(const CheckInput &input, TextSpan year)
{
    constexpr qsizetype reach = 50;
    qsizetype start = year.start;
    while (start > 0 && input.text[start - 1].isSpace() && input.text[start - 1] != u'\n') {
        --start;
    }
    const QStringView after = input.text.mid(year.end, reach);
    const qsizetype half = after.startsWith(u"上半年") ? 3 : after.startsWith(u'度') ? 1 : 0;
    return start > 0 && input.text[start - 1] == u'\n' && after.size() > half && isComma(after[half])
        && after.left(std::max<qsizetype>(0, after.indexOf(u'。') < 0 ? after.size() : after.indexOf(u'。')))
               .contains(u"领导下");
}

/// 现将2022年工作总结如下 in the report on 2023: the sentence that opens the report names another year.
void checkOpening(const CheckInput &input, const Rule &rule, int year, std::vector<Finding> &out)
{
    constexpr qsizetype openingLength = 600;
    const CheckWords &words = input.words();
    const TextSpan opening{0, std::min(input.text.size(), openingLength)};
    for (const NamedYear &named : yearsIn(input.text, opening)) {
        if (named.year == year) {
            continue;
        }
        if (named.year < year && opensReview(input, named.span)) {
            report(rule, named.span, message(year, named.year), out);
            continue;
        }
        const QStringView clause = clauseAround(input.text, named.span);
        const bool announces = words.announce.starts(clause) && words.announceEnd.isIn(clause);
        if (announces && !words.planHeading.isIn(clause) && !words.otherYear.isIn(clause)
            && yearsIn(clause, {0, clause.size()}).size() == 1) {
            report(rule, named.span, message(year, named.year), out);
        }
    }
}

void check(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    if (!input.identity.year) {
        return;
    }
    checkHeadings(input, rule, *input.identity.year, out);
    if (!input.identity.title.isEmpty()) {
        checkOpening(input, rule, *input.identity.year, out);
    }
}

} // namespace

Rule leftoverYearRule()
{
    return {QStringLiteral("date.leftover_year"), Severity::Check, check};
}

} // namespace xiangyue
