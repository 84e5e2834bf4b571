// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/report_period.h"

#include <array>

namespace xiangyue {

namespace {

constexpr std::array<QStringView, 4> quarterNumerals{u"一", u"二", u"三", u"四"};

int partFromTitle(QStringView title, Period kind)
{
    if (kind == Period::Half)
        return title.contains(u"下半年") || title.contains(u"7-12月") ? 2 : 1; // 半年工作总结 tells of the first
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
    bool isYear = false;
    const int year = text.left(4).toInt(&isYear);
    if (!isYear || year < 1900 || text.size() < 4 || text.size() > 6)
        return std::nullopt;
    if (text.size() == 4)
        return ReportPeriod{year, Period::Year, 0};
    const QChar letter = text[4].toUpper();
    const int most = letter == u'H' ? 2 : letter == u'Q' ? 4 : 0;
    int part = 0;
    if (text.size() == 6)
        part = text[5].unicode() >= u'1' && text[5].unicode() <= u'4' ? text[5].unicode() - u'0' : 9;
    if (part > most || most == 0)
        return std::nullopt;
    return ReportPeriod{year, letter == u'H' ? Period::Half : Period::Quarter, part};
}

QString periodText(const ReportPeriod &period)
{
    const QString year = period.year ? QString::number(*period.year) : QStringLiteral("?");
    const QString part = period.part > 0 ? QString::number(period.part) : QString();
    if (period.kind == Period::Half)
        return year + u'H' + part;
    return period.kind == Period::Quarter ? QString(year + u'Q' + part) : year;
}

bool matches(const ReportPeriod &period, const ReportPeriod &wanted)
{
    return period.year == wanted.year && period.kind == wanted.kind && (wanted.part == 0 || period.part == wanted.part);
}

std::strong_ordering inTime(const ReportPeriod &a, const ReportPeriod &b)
{
    const auto key = [](const ReportPeriod &period) {
        return std::array{period.year.value_or(0), endMonth(period), length(period)};
    };
    return key(a) <=> key(b);
}

} // namespace xiangyue
