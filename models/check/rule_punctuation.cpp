// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/built_in_rules.h"
#include "check/figure_facts.h"

#include <QCoreApplication>

#include <algorithm>

namespace xiangyue {

namespace {

constexpr QStringView marks = u"，、；：。";
constexpr QStringView closing = u"，。；、,;)）\n：:！!？?”》】 　";

qsizetype digitsBack(QStringView text, qsizetype end)
{
    qsizetype start = end;
    while (start > 0 && isAsciiOrWideDigit(text[start - 1])) {
        --start;
    }
    return start;
}

qsizetype digitsForward(QStringView text, qsizetype start)
{
    while (start < text.size() && isAsciiOrWideDigit(text[start])) {
        ++start;
    }
    return start;
}

/// 168。68公里. A new sentence may begin with a number too (…达到5000。2020年): then a date or list mark follows.
void checkPoint(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    const QStringView text = input.text;
    for (qsizetype at = text.indexOf(u'。'); at >= 0; at = text.indexOf(u'。', at + 1)) {
        const qsizetype start = digitsBack(text, at);
        const qsizetype end = digitsForward(text, at + 1);
        if (start == at || end == at + 1 || end - at > 4) {
            continue;
        }
        const QStringView after = text.mid(end, 3);
        QStringView unit = after;
        while (!unit.isEmpty() && QStringView(u"百千万亿余多").contains(unit.front())) {
            unit = unit.mid(1);
        }
        const bool measured = unit.size() < after.size() || input.dictionaries.units().longestPrefix(unit) != nullptr;
        if (!measured || startsWithAny(unit, u"年|月|日|、|.|．|月份|号")) {
            continue;
        }
        out.push_back(
            {FindingKind::Punctuation,
             rule.id,
             rule.severity,
             {{start, end}},
             QCoreApplication::translate("Check", "“%1” has an ideographic full stop for a decimal point: %2.")
                 .arg(text.mid(start, end - start),
                      text.mid(start, at - start) + u'.' + text.mid(at + 1, end - at - 1))});
    }
}

/// 、、 and ，，: exactly two; three and more are an ellipsis or a mask.
void checkMarks(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    const QStringView text = input.text;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (!marks.contains(text[i]) || !marks.contains(text[i + 1])) {
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && marks.contains(text[end])) {
            ++end;
        }
        if (end - i == 2) {
            out.push_back({FindingKind::Punctuation,
                           rule.id,
                           rule.severity,
                           {{i, end}},
                           QCoreApplication::translate("Check", "Two punctuation marks in a row: “%1”.")
                               .arg(text.mid(i, end - i))});
        }
        i = end - 1;
    }
}

/// 8.6公里公里. A unit may well begin the next word (3户户均…): only where the clause ends there is it a slip.
void checkDoubledUnit(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    for (const Figure &figure : input.extraction.figures) {
        const qsizetype end = figure.quote.end;
        const QStringView unit = figure.unit;
        if (unit.isEmpty() || !input.text.mid(0, end).endsWith(unit) || !input.text.mid(end).startsWith(unit)) {
            continue;
        }
        const qsizetype next = end + unit.size();
        if (next < input.text.size() && !closing.contains(input.text[next])) {
            continue;
        }
        out.push_back({FindingKind::Punctuation,
                       rule.id,
                       rule.severity,
                       {figure.number, {end - unit.size(), next}},
                       QCoreApplication::translate("Check", "The unit stands twice: “%1”.")
                           .arg(input.text.mid(figure.number.start, next - figure.number.start))});
    }
}

/// 发放资金7800；: a word for money, a bare number, the end of the clause.
void checkMissingUnit(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    constexpr QStringView money =
        u"资金|金额|补助金|救助金|补贴|补助|低保金|工资|经费|投资|捐款|奖金|慰问金|善款|贷款|租金|保费|产值|总投入";
    for (const Token &token : input.extraction.tokens) {
        const bool plain = token.verdict == Verdict::Figure || token.verdict == Verdict::Other;
        if (!plain || !token.unit.isEmpty() || !token.value || token.valueHigh || token.span.length() < 2) {
            continue;
        }
        const bool allDigits = std::all_of(token.span.in(input.text).begin(), token.span.in(input.text).end(),
                                           [](QChar c) { return isAsciiOrWideDigit(c) || c == u'.' || c == u','; });
        const bool ends =
            token.span.end >= input.text.size() || QStringView(u"，。；、,;)）\n").contains(input.text[token.span.end]);
        QStringView before =
            input.text.mid(std::max<qsizetype>(0, token.span.start - 12), std::min<qsizetype>(12, token.span.start));
        for (const QStringView link :
             {QStringView(u"共计"), QStringView(u"合计"), QStringView(u"达到"), QStringView(u"约"), QStringView(u"共"),
              QStringView(u"达"), QStringView(u"为")}) {
            if (before.endsWith(link)) {
                before.chop(link.size());
                break;
            }
        }
        if (allDigits && ends && endsWithAny(before, money)) {
            out.push_back({FindingKind::Punctuation,
                           rule.id,
                           rule.severity,
                           {token.span},
                           QCoreApplication::translate("Check", "The amount %1 has no unit: 元 or 万元?")
                               .arg(token.span.in(input.text))});
        }
    }
}

} // namespace

Rule ideographicPointRule()
{
    return {QStringLiteral("punctuation.decimal_point"), Severity::Must, checkPoint};
}

Rule doubledMarkRule()
{
    return {QStringLiteral("punctuation.doubled_mark"), Severity::Check, checkMarks};
}

Rule doubledUnitRule()
{
    return {QStringLiteral("punctuation.doubled_unit"), Severity::Must, checkDoubledUnit};
}

Rule missingUnitRule()
{
    return {QStringLiteral("punctuation.missing_unit"), Severity::Must, checkMissingUnit};
}

} // namespace xiangyue
