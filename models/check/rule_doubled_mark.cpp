// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/built_in_rules.h"
#include "check/figure_facts.h"

#include <QCoreApplication>

namespace xiangyue {

namespace {

enum class Mark { None, Wide, Ascii };

Mark markOf(QChar c)
{
    switch (c.unicode()) {
    case u'，':
    case u'、':
    case u'；':
    case u'：':
    case u'。':
        return Mark::Wide;
    case u',':
    case u';':
        return Mark::Ascii;
    default:
        return Mark::None;
    }
}

void report(const CheckInput &input, const Rule &rule, TextSpan marks, std::vector<Finding> &out)
{
    out.push_back(
        {FindingKind::Punctuation,
         rule.id,
         rule.severity,
         {marks},
         QCoreApplication::translate("Check", "Two punctuation marks in a row: “%1”.").arg(marks.in(input.text))});
}

/// 3..5公里: two points in a number.
void checkPoints(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    const QStringView text = input.text;
    for (qsizetype at = text.indexOf(u'.'); at >= 0; at = text.indexOf(u'.', at + 1)) {
        if (at > 0 && at + 2 < text.size() && text[at + 1] == u'.' && isAsciiOrWideDigit(text[at - 1])
            && isAsciiOrWideDigit(text[at + 2])) {
            report(input, rule, {at, at + 2}, out);
        }
    }
}

/// 、、 and ，，: exactly two; three and more are an ellipsis or a mask. Of ASCII marks only those between Chinese
/// characters count: in tables two commas are an empty cell.
void check(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    checkPoints(input, rule, out);
    const QStringView text = input.text;
    // Of two marks side by side one stands at an odd position: every second character is enough to look at.
    for (qsizetype i = 1; i < text.size(); i += 2) {
        if (isHan(text[i]) || markOf(text[i]) == Mark::None) {
            continue;
        }
        qsizetype start = i;
        qsizetype end = i + 1;
        while (start > 0 && markOf(text[start - 1]) != Mark::None) {
            --start;
        }
        while (end < text.size() && markOf(text[end]) != Mark::None) {
            ++end;
        }
        i = end - 1 - end % 2; // the run is done with; stay on odd positions
        if (end - start != 2) {
            continue;
        }
        const bool ascii = markOf(text[start]) == Mark::Ascii || markOf(text[start + 1]) == Mark::Ascii;
        const bool inProse = start > 0 && isHan(text[start - 1]) && end < text.size() && isHan(text[end]);
        if (!ascii || inProse) {
            report(input, rule, {start, end}, out);
        }
    }
}

} // namespace

Rule doubledMarkRule()
{
    return {QStringLiteral("punctuation.doubled_mark"), Severity::Check, check};
}

} // namespace xiangyue
