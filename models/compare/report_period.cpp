// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/report_period.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace xiangyue {

namespace {

constexpr int firstYear = 1949;
constexpr int lastYear = 2099;
constexpr std::array<QStringView, 4> quarterNumerals{u"一", u"二", u"三", u"四"};

int partFromTitle(QStringView title, Period kind)
{
    if (kind == Period::Half) {
        // 上半年工作总结及下半年工作安排: what it looks back on stands first. 半年工作总结 tells of the first half.
        const auto last = std::max(title.indexOf(u"下半年"), title.indexOf(u"7-12月"));
        const qsizetype first = title.indexOf(u"上半年");
        return last >= 0 && (first < 0 || last < first) ? 2 : 1;
    }
    if (kind != Period::Quarter)
        return 0;
    const qsizetype word = title.indexOf(u"季度");
    if (word <= 0)
        return 0;
    const QStringView number = title.sliced(word - 1, 1);
    for (size_t i = 0; i < quarterNumerals.size(); ++i) {
        if (number == quarterNumerals[i] || number == QString::number(i + 1))
            return static_cast<int>(i) + 1;
    }
    return 0;
}

int endMonth(const ReportPeriod &period)
{
    switch (period.kind) {
    case Period::Quarter:
        return period.part > 0 ? period.part * 3 : 12;
    case Period::Half:
        return period.part > 0 ? period.part * 6 : 12;
    case Period::Year:
    case Period::Other:
        break;
    }
    return 12;
}

int length(const ReportPeriod &period)
{
    return period.kind == Period::Quarter ? 3 : period.kind == Period::Half ? 6 : 12;
}

} // namespace

ReportPeriod periodOf(const ReportIdentity &identity)
{
    return {identity.year, identity.period, partFromTitle(identity.title, identity.period)};
}

std::optional<ReportPeriod> periodFromText(QStringView text)
{
    ReportPeriod period;
    bool isYear = false;
    const int year = text.left(4).toInt(&isYear);
    if (isYear && text.size() >= 4) {
        if (year < firstYear || year > lastYear)
            return std::nullopt;
        period.year = year;
        text = text.sliced(4);
    }
    if (text.isEmpty())
        return period.year ? std::optional(period) : std::nullopt;
    const QChar letter = text.front().toUpper();
    const int most = letter == u'H' ? 2 : letter == u'Q' ? 4 : 0;
    if (text.size() > 2 || (most == 0 && (letter != u'Y' || text.size() > 1)))
        return std::nullopt;
    period.kind = letter == u'H' ? Period::Half : letter == u'Q' ? Period::Quarter : Period::Year;
    if (text.size() == 2) {
        period.part = text[1].unicode() - u'0';
        if (period.part < 1 || period.part > most)
            return std::nullopt;
    }
    return period;
}

QString periodText(const ReportPeriod &period)
{
    const QString year = period.year ? QString::number(*period.year) : QString();
    const QString part = period.part > 0 ? QString::number(period.part) : QString();
    switch (period.kind) {
    case Period::Half:
        return year + u'H' + part;
    case Period::Quarter:
        return year + u'Q' + part;
    case Period::Year:
        return year + u'Y';
    case Period::Other:
        break;
    }
    return year;
}

QString periodTitle(const ReportPeriod &period)
{
    const auto words = [&period](const char *text) {
        return QCoreApplication::translate("Period", text).arg(period.year ? QString::number(*period.year) : QString());
    };
    if (period.kind == Period::Half) {
        return period.part == 1 ? words(QT_TRANSLATE_NOOP("Period", "first half of %1"))
            : period.part == 2  ? words(QT_TRANSLATE_NOOP("Period", "second half of %1"))
                                : words(QT_TRANSLATE_NOOP("Period", "half of %1"));
    }
    if (period.kind == Period::Quarter) {
        return period.part > 0 ? words(QT_TRANSLATE_NOOP("Period", "quarter %2 of %1")).arg(period.part)
                               : words(QT_TRANSLATE_NOOP("Period", "quarter of %1"));
    }
    return period.year ? words(QT_TRANSLATE_NOOP("Period", "year %1")) : QString();
}

bool matches(const ReportPeriod &period, const ReportPeriod &wanted)
{
    return (!wanted.year || period.year == wanted.year) && (wanted.kind == Period::Other || period.kind == wanted.kind)
        && (wanted.part == 0 || period.part == wanted.part);
}

std::optional<ReportPeriod> united(const ReportPeriod &a, const ReportPeriod &b)
{
    const bool otherYear = a.year && b.year && a.year != b.year;
    const bool bothSay = a.kind != Period::Other && b.kind != Period::Other;
    const bool otherPart = a.part > 0 && b.part > 0 && a.part != b.part;
    if (otherYear || (bothSay && (a.kind != b.kind || otherPart)))
        return std::nullopt;
    return ReportPeriod{b.year ? b.year : a.year, b.kind == Period::Other ? a.kind : b.kind, std::max(a.part, b.part)};
}

std::strong_ordering inTime(const ReportPeriod &a, const ReportPeriod &b)
{
    const auto key = [](const ReportPeriod &period) {
        return std::array{period.year.value_or(0), endMonth(period), length(period)};
    };
    return key(a) <=> key(b);
}

} // namespace xiangyue
