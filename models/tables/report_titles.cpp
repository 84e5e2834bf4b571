// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/report_titles.h"

#include <QCoreApplication>

namespace xiangyue {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("ReportTitles", text);
}

int halfOf(const ReportIdentity &identity)
{
    if (identity.period != Period::Half)
        return 0;
    // A title may name both: the summary of the first half with plans for the second is of the first.
    if (identity.title.contains(u"上半年"))
        return 1;
    return identity.title.contains(u"下半年") ? 2 : 0;
}

QString partOfYear(const PeriodKey &key)
{
    switch (key.period) {
    case Period::Half:
        if (key.half == 1)
            return translated(QT_TRANSLATE_NOOP("ReportTitles", "%1, first half"));
        if (key.half == 2)
            return translated(QT_TRANSLATE_NOOP("ReportTitles", "%1, second half"));
        return translated(QT_TRANSLATE_NOOP("ReportTitles", "%1, half-year"));
    case Period::Quarter:
        return translated(QT_TRANSLATE_NOOP("ReportTitles", "%1, quarter"));
    case Period::Year:
        return translated(QT_TRANSLATE_NOOP("ReportTitles", "%1, whole year"));
    case Period::Other:
        break;
    }
    return QStringLiteral("%1");
}

QString kindTitle(Period period)
{
    switch (period) {
    case Period::Half:
        return translated(QT_TRANSLATE_NOOP("ReportTitles", "Half-year report"));
    case Period::Quarter:
        return translated(QT_TRANSLATE_NOOP("ReportTitles", "Quarterly report"));
    case Period::Year:
        return translated(QT_TRANSLATE_NOOP("ReportTitles", "Annual report"));
    case Period::Other:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("ReportTitles", "Work report"));
}

} // namespace

PeriodKey periodKey(const ReportIdentity &identity)
{
    return {identity.year.value_or(-1), identity.period, halfOf(identity)};
}

bool standsBefore(const PeriodKey &a, const PeriodKey &b)
{
    if (a.year != b.year)
        return a.year > b.year;
    if (a.period != b.period)
        return a.period < b.period;
    return a.half > b.half;
}

QString periodTitle(const PeriodKey &key)
{
    const QString year = key.year < 0 ? translated(QT_TRANSLATE_NOOP("ReportTitles", "Year open"))
                                      : translated(QT_TRANSLATE_NOOP("ReportTitles", "%1")).arg(key.year);
    return partOfYear(key).arg(year);
}

QString placeTitle(const ReportIdentity &identity)
{
    return identity.place.isEmpty() ? translated(QT_TRANSLATE_NOOP("ReportTitles", "(place not named)"))
                                    : identity.place;
}

QString kindLine(const ReportSummary &summary)
{
    QStringList parts{kindTitle(summary.identity.period)};
    if (summary.bundleSize > 1)
        parts.append(translated(QT_TRANSLATE_NOOP("ReportTitles", "part %1/%2"))
                         .arg(summary.bundleIndex + 1)
                         .arg(summary.bundleSize));
    if (summary.bundleSize <= 1 || summary.draft > 1)
        parts.append(translated(QT_TRANSLATE_NOOP("ReportTitles", "draft %1")).arg(summary.draft));
    return parts.join(QStringLiteral(" · "));
}

QString reportTitle(const ReportSummary &summary)
{
    if (!summary.identity.title.isEmpty())
        return summary.identity.title;
    return placeTitle(summary.identity) + u' ' + periodTitle(periodKey(summary.identity));
}

} // namespace xiangyue
