// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/report_identity.h"

#include "text/outline_mark.h"
#include "text/report_place.h"
#include "text/report_title.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <vector>

namespace xiangyue {

namespace {

constexpr std::array<const char *, 7> levelIds{"unknown",     "village", "township", "town",
                                               "subdistrict", "county",  "city"};
constexpr std::array<const char *, 4> periodIds{"other", "half", "year", "quarter"};

struct YearToken {
    std::optional<int> year; ///< nullopt when masked
    qsizetype start = 0;
    qsizetype end = 0; ///< behind 年
};

bool isYearCharacter(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'０' && c <= u'９')
        || QStringView(u"_xXｘＸ*×-＊某○〇□零一二三四五六七八九").contains(c);
}

int digitOf(QChar c)
{
    if (c.isDigit())
        return c.digitValue();
    const qsizetype at = QStringView(u"〇一二三四五六七八九").indexOf(c);
    return c == u'零' || c == u'○' ? 0 : static_cast<int>(at);
}

/// The year written before the 年 at `at`: 2023年, ２０２３年, 二〇二三年, 20xx年, 20__年, xxxx年.
std::optional<YearToken> yearBefore(QStringView text, qsizetype at)
{
    qsizetype start = at;
    while (start > 0 && at - start < 5 && isYearCharacter(text[start - 1]))
        --start;
    const QStringView token = text.sliced(start, at - start);
    if (token.size() < 3 || token.size() > 4)
        return std::nullopt;
    int value = 0;
    bool masked = false;
    for (const QChar c : token) {
        const int digit = digitOf(c);
        masked = masked || digit < 0;
        value = value * 10 + std::max(digit, 0);
    }
    if (masked)
        return YearToken{std::nullopt, start, at + 1};
    if (token.size() != 4 || value < 1949 || value > 2099)
        return std::nullopt;
    return YearToken{value, start, at + 1};
}

std::vector<YearToken> yearsIn(QStringView text)
{
    std::vector<YearToken> years;
    for (qsizetype at = text.indexOf(u'年'); at >= 0; at = text.indexOf(u'年', at + 1)) {
        if (const auto year = yearBefore(text, at))
            years.push_back(*year);
    }
    return years;
}

bool holdsAny(QStringView text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return text.contains(word); });
}

/// Line by line: the words before the first heading, and the headings of the first level.
struct Head {
    QString preamble;
    std::vector<QString> headings;
};

constexpr qsizetype longestPreamble = 1200;
constexpr size_t mostHeadings = 40;

bool isMainHeading(QStringView text, qsizetype at)
{
    if (at > 0 && !QStringView(u"\n。！；：:!? 　").contains(text[at - 1]))
        return false;
    const auto mark = readOutlineMark(text, at);
    return mark && (mark->style == MarkStyle::Comma || (mark->style == MarkStyle::Bracketed && mark->number == 1));
}

Head readHead(QStringView text, qsizetype from)
{
    Head head;
    bool inPreamble = true;
    for (qsizetype i = from; i < text.size(); ++i) {
        if (mayOpenMark(text[i]) && isMainHeading(text, i)) {
            if (inPreamble)
                head.preamble = text.sliced(from, std::min(i - from, longestPreamble)).toString();
            inPreamble = false;
            if (head.headings.size() < mostHeadings)
                head.headings.push_back(text.sliced(i, std::min<qsizetype>(30, text.size() - i)).toString());
        }
    }
    if (inPreamble)
        head.preamble = text.sliced(from, std::min(text.size() - from, longestPreamble)).toString();
    for (QString &heading : head.headings) {
        const auto end = std::find_if(heading.cbegin(), heading.cend(),
                                      [](QChar c) { return QStringView(u"\n。；，,;").contains(c); });
        heading.truncate(end - heading.cbegin());
    }
    return head;
}

std::optional<Period> periodOfTitle(QStringView title)
{
    if (holdsAny(title, {u"上半年", u"半年", u"1-6月", u"1—6月", u"一至六月"}))
        return Period::Half;
    if (holdsAny(title, {u"季度"}))
        return Period::Quarter;
    if (holdsAny(title, {u"年度", u"全年", u"年终", u"年底", u"年工作", u"年来", u"年主要", u"本年"})
        || !yearsIn(title).empty())
        return Period::Year;
    return std::nullopt;
}

/// A heading tells the period when it is the report's own: 20xx年工作总结, 上半年工作回顾, 下半年打算, 明年计划.
std::optional<Period> periodOfHeadings(const std::vector<QString> &headings)
{
    for (const QString &heading : headings) {
        if (heading.contains(u"半年"))
            return Period::Half;
        if (heading.contains(u"季度"))
            return Period::Quarter;
    }
    for (const QString &heading : headings) {
        const bool ofYear = holdsAny(heading, {u"年度", u"全年", u"明年", u"来年", u"年来", u"年工作", u"年主要"});
        const bool report = holdsAny(heading, {u"总结", u"工作", u"回顾", u"完成", u"成绩", u"打算", u"计划"});
        if (ofYear && report)
            return Period::Year;
    }
    return std::nullopt;
}

std::optional<Period> periodOfPreamble(QStringView preamble)
{
    if (holdsAny(preamble, {u"上半年", u"半年来", u"半年以来", u"前半年", u"1-6月"}))
        return Period::Half;
    if (holdsAny(preamble, {u"一季度", u"二季度", u"三季度", u"前三季度"}))
        return Period::Quarter;
    if (holdsAny(preamble, {u"全年", u"本年度", u"年度工作", u"一年来", u"一年以来", u"年终", u"过去的一年"}))
        return Period::Year;
    // 现将2023年工作总结如下
    const qsizetype follows = preamble.indexOf(u"如下");
    const qsizetype opens = follows < 0 ? -1 : preamble.lastIndexOf(u"现将", follows);
    if (opens >= 0 && !yearsIn(preamble.sliced(opens, follows - opens)).empty())
        return Period::Year;
    return std::nullopt;
}

Period readPeriod(QStringView title, const Head &head)
{
    if (const auto period = periodOfTitle(title))
        return *period;
    if (const auto period = periodOfHeadings(head.headings))
        return *period;
    return periodOfPreamble(head.preamble).value_or(Period::Other);
}

std::optional<int> mostFrequentYear(const std::vector<YearToken> &years)
{
    QHash<int, int> counts;
    int masked = 0;
    for (const YearToken &year : years) {
        if (year.year)
            ++counts[*year.year];
        else
            ++masked;
    }
    std::optional<int> best;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (!best || it.value() > counts[*best] || (it.value() == counts[*best] && it.key() < *best))
            best = it.key();
    }
    // A single year in the body is as likely that of some project; mostly masked years mean the report's own is.
    if (!best || counts[*best] < 3 || masked >= counts[*best])
        return std::nullopt;
    return best;
}

/// The date below the text (2023年7月3日): a report signed in January or February is about the year before.
std::optional<int> signedYear(QStringView text, Period period)
{
    const QStringView tail = text.last(std::min<qsizetype>(text.size(), 40)).trimmed();
    const auto years = yearsIn(tail);
    if (years.empty() || !years.back().year || !(tail.endsWith(u'日') || tail.endsWith(u'月')))
        return std::nullopt;
    const YearToken &year = years.back();
    const QStringView rest = tail.sliced(year.end);
    const bool early = rest.startsWith(u"1月") || rest.startsWith(u"2月") || rest.startsWith(u"一月")
        || rest.startsWith(u"二月") || rest.startsWith(u"01月") || rest.startsWith(u"02月");
    return early && period == Period::Year ? *year.year - 1 : *year.year;
}

/// What follows a year that is the subject of the report: 2023年，/ 2023年以来 / 2023年是
constexpr std::array yearSubjects{
    QStringView(u"，"),   QStringView(u","),      QStringView(u"以来"), QStringView(u"是"),
    QStringView(u"度"),   QStringView(u"上半年"), QStringView(u"我"),   QStringView(u"全"),
    QStringView(u"工作"), QStringView(u"在"),     QStringView(u"第"),
};

std::optional<int> readYear(QStringView text, QStringView title, const Head &head, Period period)
{
    const auto inTitle = yearsIn(title);
    if (!inTitle.empty())
        return inTitle.front().year;
    for (const QString &heading : head.headings) {
        const auto years = yearsIn(heading);
        const bool plan = holdsAny(heading, {u"打算", u"计划", u"安排", u"思路", u"目标"}); // of the year to come
        if (!years.empty() && !plan)
            return years.front().year;
    }
    const auto opening = yearsIn(QStringView(head.preamble).first(std::min<qsizetype>(head.preamble.size(), 300)));
    if (!opening.empty() && !opening.front().year)
        return std::nullopt;
    for (const YearToken &year : opening) {
        const QStringView after = QStringView(head.preamble).sliced(year.end).trimmed();
        const bool isSubject = std::any_of(yearSubjects.begin(), yearSubjects.end(),
                                           [&](QStringView word) { return after.startsWith(word); });
        if (isSubject)
            return year.year;
    }
    if (const auto year = signedYear(text, period))
        return year;
    return mostFrequentYear(yearsIn(text));
}

template <typename Enum, size_t size>
Enum fromId(const std::array<const char *, size> &ids, QStringView id)
{
    for (size_t i = 0; i < size; ++i) {
        if (id == QLatin1String(ids[i]))
            return static_cast<Enum>(i);
    }
    return static_cast<Enum>(0);
}

} // namespace

ReportIdentity identifyReport(QStringView text)
{
    ReportIdentity identity;
    const auto title = findReportTitle(text);
    if (title)
        identity.title = title->in(text).toString();
    const Head head = readHead(text, title ? title->end : 0);
    identity.level = readPlaceLevel(text, identity.title);
    identity.place = readPlaceName(text, identity.title, identity.level);
    identity.period = readPeriod(identity.title, head);
    identity.year = readYear(text, identity.title, head, identity.period);
    return identity;
}

QString placeLevelId(PlaceLevel level)
{
    return QString::fromLatin1(levelIds[static_cast<size_t>(level)]);
}

PlaceLevel placeLevelFromId(QStringView id)
{
    return fromId<PlaceLevel>(levelIds, id);
}

QString periodId(Period period)
{
    return QString::fromLatin1(periodIds[static_cast<size_t>(period)]);
}

Period periodFromId(QStringView id)
{
    return fromId<Period>(periodIds, id);
}

} // namespace xiangyue
