// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/built_in_rules.h"
#include "check/calendar.h"

#include <QCoreApplication>

namespace xiangyue {

namespace {

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
        const QStringView clause = clauseAround(input.text, date.span);
        const qsizetype before = std::max<qsizetype>(0, date.span.start - 6);
        const QStringView lead = input.text.mid(before, date.span.start - before);
        const bool otherYear = lead.endsWith(u'年') || words.otherYear.isIn(clause);
        if (words.toldAsDone.isIn(clause) && !words.toldAsPlan.isIn(clause) && !otherYear) {
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
