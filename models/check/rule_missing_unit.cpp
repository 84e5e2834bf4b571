// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/built_in_rules.h"
#include "check/figure_facts.h"

#include <QCoreApplication>

#include <algorithm>

namespace xiangyue {

namespace {

bool endsPhrase(QChar c)
{
    return QStringView(u"，。；、,;)）\n").contains(c);
}

/// Where the number and a 万 or 亿 behind it end.
qsizetype amountEnd(QStringView text, qsizetype end)
{
    while (end < text.size()
           && (text[end] == u'万' || text[end] == u'亿' || text[end] == u'余' || text[end] == u'多')) {
        ++end;
    }
    return end;
}

/// 发放资金7800；, 总造价38.2万。: a word for money, a bare number, the end of the clause.
void check(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    const CheckWords &words = input.words();
    const QStringView text = input.text;
    for (const Token &token : input.extraction.tokens) {
        const bool plain = token.verdict == Verdict::Figure || token.verdict == Verdict::Other;
        if (!token.unit.isEmpty() || !plain || !token.value || token.valueHigh || token.span.length() < 2) {
            continue;
        }
        const qsizetype end = amountEnd(text, token.span.end);
        const QStringView number = token.span.in(text);
        const bool allDigits = std::all_of(number.begin(), number.end(),
                                           [](QChar c) { return isAsciiOrWideDigit(c) || c == u'.' || c == u','; });
        const bool goesOn = end + 1 < text.size() && isComma(text[end]) && isAsciiOrWideDigit(text[end + 1]);
        if (!allDigits || goesOn || (end < text.size() && !endsPhrase(text[end]))) {
            continue;
        }
        const qsizetype from = std::max<qsizetype>(0, token.span.start - 12);
        QStringView before = text.mid(from, token.span.start - from);
        before.chop(words.copula.suffixLength(before));
        if (words.moneyWords.ends(before)) {
            out.push_back(
                {FindingKind::Punctuation,
                 rule.id,
                 end > token.span.end ? Severity::Check : rule.severity, // 38.2万 is often said so
                 {token.span},
                 end > token.span.end
                     ? QCoreApplication::translate("Check", "The amount %1 has no unit: 元?")
                           .arg(text.mid(token.span.start, end - token.span.start))
                     : QCoreApplication::translate("Check", "The amount %1 has no unit: 元 or 万元?").arg(number)});
        }
    }
}

} // namespace

Rule missingUnitRule()
{
    return {QStringLiteral("punctuation.missing_unit"), Severity::Must, check};
}

} // namespace xiangyue
