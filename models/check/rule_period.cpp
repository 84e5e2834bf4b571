// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/built_in_rules.h"
#include "check/calendar.h"
#include "check/figure_facts.h"

#include <QCoreApplication>

namespace xiangyue {

namespace {

/// The clause with the date; where that is little more (9月10日，全乡召开了…), with the next one.
QStringView clausesOf(QStringView text, TextSpan date)
{
    const QStringView clause = clauseAround(text, date);
    const qsizetype end = clause.data() - text.data() + clause.size();
    if (clause.size() > 12 || end + 1 >= text.size() || !isComma(text[end])) {
        return clause;
    }
    const QStringView next = clauseAround(text, {end + 1, end + 2});
    return QStringView(clause.data(), next.data() + next.size());
}

/// A report on the first half-year that tells of August or later as done. July is left alone: such reports are often
/// written then.
void check(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    const CheckWords &words = input.words();
    const QStringView title = input.identity.title;
    if (input.identity.period != Period::Half || !title.contains(u"半年")
        || (title.contains(u"下半年") && !title.contains(u"上半年"))) {
        return;
    }
    for (const MonthDay &date : monthDays(input.text)) {
        if (date.month < 8 || date.month > 12) {
            continue;
        }
        const QStringView clause = clausesOf(input.text, date.span);
        const qsizetype before = std::max<qsizetype>(0, date.span.start - 6);
        const QStringView lead = input.text.mid(before, date.span.start - before);
        const bool otherYear = date.year > 0 ? date.year != input.identity.year : lead.endsWith(u'年');
        if (otherYear || words.otherYear.isIn(clause)) {
            continue;
        }
        // 截至9月底: how things stood then, which nobody knows yet.
        const bool stood = words.asOf.isIn(lead) && !words.toldAsPlan.isIn(clause.mid(clause.indexOf(u'月') + 2));
        if (stood || (words.toldAsDone.isIn(clause) && !words.toldAsPlan.isIn(clause))) {
            out.push_back({FindingKind::Date,
                           rule.id,
                           rule.severity,
                           {date.span},
                           QCoreApplication::translate("Check", "A half-year report tells of %1 as done.")
                               .arg(date.span.in(input.text))});
        }
    }
}

} // namespace

Rule periodRule()
{
    return {QStringLiteral("date.period"), Severity::Check, check};
}

} // namespace xiangyue
