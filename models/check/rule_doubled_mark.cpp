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

/// 、、 and ，，: exactly two; three and more are an ellipsis or a mask. Of ASCII marks only those between Chinese
/// characters count: in tables two commas are an empty cell.
void check(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    const QStringView text = input.text;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (markOf(text[i]) == Mark::None || markOf(text[i + 1]) == Mark::None) {
            continue;
        }
        qsizetype end = i;
        bool ascii = false;
        for (; end < text.size() && markOf(text[end]) != Mark::None; ++end) {
            ascii = ascii || markOf(text[end]) == Mark::Ascii;
        }
        const bool inProse = i > 0 && isHan(text[i - 1]) && end < text.size() && isHan(text[end]);
        if (end - i == 2 && (!ascii || inProse)) {
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

} // namespace

Rule doubledMarkRule()
{
    return {QStringLiteral("punctuation.doubled_mark"), Severity::Check, check};
}

} // namespace xiangyue
