// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/built_in_rules.h"
#include "check/figure_facts.h"

#include <QCoreApplication>

#include <algorithm>

namespace xiangyue {

namespace {

struct Doubled {
    QStringView before; ///< alternatives parted by '|'
    QStringView after;
};

/// 约100人左右 says one thing twice; 近100人以上 says two things that cannot both be.
constexpr Doubled doubled[] = {
    {u"约|大约|大概", u"左右|上下"},
    {u"近|将近|接近|不足|不到|不超过", u"以上|左右"},
    {u"超|超过|突破|不少于|至少", u"以下|以内|左右"},
};

void checkBounds(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    for (const Figure &figure : input.extraction.figures) {
        const QStringView text = input.text;
        const QStringView before =
            text.mid(std::max<qsizetype>(0, figure.number.start - 3), std::min<qsizetype>(3, figure.number.start));
        const QStringView after =
            text.mid(figure.number.end, std::max<qsizetype>(0, figure.quote.end - figure.number.end + 2));
        const bool twice = std::any_of(std::begin(doubled), std::end(doubled), [&](const Doubled &d) {
            return endsWithAny(before, d.before) && containsAny(after, d.after);
        });
        if (twice) {
            out.push_back({FindingKind::Wording,
                           rule.id,
                           rule.severity,
                           {figure.number},
                           QCoreApplication::translate("Check", "The number is qualified twice: “%1”.")
                               .arg(text.mid(figure.quote.start, figure.quote.end - figure.quote.start))});
        }
    }
}

/// 1O0户, 2O20年: a letter among digits.
void checkLetters(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    const QStringView text = input.text;
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        const QChar c = text[i];
        if (c != u'O' && c != u'o' && c != u'Ｏ' && c != u'l' && c != u'I') {
            continue;
        }
        if (!isAsciiOrWideDigit(text[i - 1]) || !isAsciiOrWideDigit(text[i + 1])) {
            continue;
        }
        qsizetype start = i;
        qsizetype end = i + 1;
        while (start > 0 && isAsciiOrWideDigit(text[start - 1])) {
            --start;
        }
        while (end < text.size() && isAsciiOrWideDigit(text[end])) {
            ++end;
        }
        const bool insideWord = (start > 0 && text[start - 1].unicode() < 128 && text[start - 1].isLetter())
            || (end < text.size() && text[end].unicode() < 128 && text[end].isLetter());
        if (!insideWord) {
            out.push_back({FindingKind::Wording,
                           rule.id,
                           rule.severity,
                           {{start, end}},
                           QCoreApplication::translate("Check", "A letter stands among the digits: “%1”.")
                               .arg(text.mid(start, end - start))});
        }
        i = end;
    }
}

} // namespace

Rule doubledBoundRule()
{
    return {QStringLiteral("wording.doubled_bound"), Severity::Hint, checkBounds};
}

Rule letterForDigitRule()
{
    return {QStringLiteral("wording.letter_for_digit"), Severity::Must, checkLetters};
}

} // namespace xiangyue
