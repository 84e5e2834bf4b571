// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/built_in_rules.h"
#include "check/figure_facts.h"

#include <QCoreApplication>

namespace xiangyue {

namespace {

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

bool isMultiplier(QChar c)
{
    switch (c.unicode()) {
    case u'百':
    case u'千':
    case u'万':
    case u'亿':
    case u'余':
    case u'多':
        return true;
    default:
        return false;
    }
}

/// What follows the digits is a measure (and no date or list mark).
bool isMeasured(const CheckInput &input, qsizetype end)
{
    QStringView unit = input.text.mid(end, 6);
    if (input.words().afterOrdinal.starts(unit)) {
        return false;
    }
    const qsizetype before = unit.size();
    while (!unit.isEmpty() && isMultiplier(unit.front())) {
        unit = unit.mid(1);
    }
    return unit.size() < before || input.dictionaries.units().longestPrefix(unit) != nullptr;
}

void report(const CheckInput &input, const Rule &rule, qsizetype start, qsizetype at, qsizetype end,
            const QString &message, std::vector<Finding> &out)
{
    const QStringView text = input.text;
    out.push_back({FindingKind::Punctuation,
                   rule.id,
                   rule.severity,
                   {{start, end}},
                   message.arg(text.mid(start, end - start),
                               text.mid(start, at - start) + u'.' + text.mid(at + 1, end - at - 1))});
}

/// 168。68公里. A new sentence may begin with a number too (…达到5000。2020年): then a date or list mark follows.
void checkStop(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    const QStringView text = input.text;
    for (qsizetype at = text.indexOf(u'。'); at >= 0; at = text.indexOf(u'。', at + 1)) {
        const qsizetype start = digitsBack(text, at);
        if (start == at) {
            continue;
        }
        const qsizetype end = digitsForward(text, at + 1);
        if (end == at + 1 || end - at > 4 || input.words().beforeOrdinal.ends(text.left(start))
            || !isMeasured(input, end)) {
            continue;
        }
        report(input, rule, start, at, end,
               QCoreApplication::translate("Check", "“%1” has an ideographic full stop for a decimal point: %2."), out);
    }
}

/// 12，5万元. A comma joins other numbers too (第3，12个村): only before a measure of money, length or area, at most
/// two digits behind it, and no unit or ordinal before it.
void checkComma(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    const QStringView text = input.text;
    for (qsizetype at = text.indexOf(u'，'); at >= 0; at = text.indexOf(u'，', at + 1)) {
        const qsizetype start = digitsBack(text, at);
        if (start == at || start == 0 || at - start > 5 || !isHan(text[start - 1])) {
            continue;
        }
        const qsizetype end = digitsForward(text, at + 1);
        if (end == at + 1 || end - at > 3 || input.words().beforeOrdinal.ends(text.left(start))
            || !input.words().measuredUnits.starts(text.mid(end, 4))) {
            continue;
        }
        report(input, rule, start, at, end,
               QCoreApplication::translate("Check", "“%1” has a Chinese comma for a decimal point: %2."), out);
    }
}

} // namespace

Rule ideographicPointRule()
{
    return {QStringLiteral("punctuation.decimal_point"), Severity::Must, checkStop};
}

Rule decimalCommaRule()
{
    return {QStringLiteral("punctuation.decimal_comma"), Severity::Check, checkComma};
}

} // namespace xiangyue
