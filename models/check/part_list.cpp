// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/part_list.h"

#include <algorithm>

namespace xiangyue {

namespace {

constexpr qsizetype maximumGap = 80;

bool separates(QStringView gap)
{
    return std::any_of(gap.begin(), gap.end(), [](QChar c) {
        return endsClause(c) || c == u'和' || c == u'及' || c == u'与' || c == u'）' || c == u')';
    });
}

} // namespace

bool isOpenEnded(const FigureFacts &facts, int last)
{
    const QStringView after = facts.after(last, 12);
    qsizetype clause = 0;
    while (clause < after.size() && !endsClause(after[clause]) && after[clause] != u'）' && after[clause] != u')') {
        ++clause;
    }
    const QStringView tail = after.left(clause);
    return tail.startsWith(u'等') || tail.endsWith(u'等');
}

PartList readPartList(const FigureFacts &facts, const CheckWords &words, int first, bool colon, int bracket)
{
    PartList list;
    if (first >= facts.count()) {
        return list;
    }
    list.first = list.last = first;
    bool enumerated = false;
    for (int next = first + 1; next < facts.count() && next - first < maximumParts; ++next) {
        const QStringView gap = facts.between(next - 1, next);
        if (gap.size() > maximumGap) {
            break;
        }
        if (facts[next].bracket != bracket) {
            if (bracket >= 0 || facts[next].paragraph != facts[first].paragraph) {
                break;
            }
            if (facts[next].bracket >= 0 && !endsSentenceWithin(gap)) {
                continue; // a remark in brackets inside the list
            }
            break;
        }
        const bool semicolon = hasSemicolon(gap);
        if (endsSentenceWithin(gap) || (semicolon && !colon) || words.listBreak.isIn(gap)) {
            break;
        }
        const bool comma = semicolon || hasComma(gap);
        if (comma && enumerated && !list.commas) {
            break; // A 3户、B 5户，now something else
        }
        list.commas = list.commas || comma;
        enumerated = enumerated || gap.contains(u'、');
        list.last = next;
    }
    list.openEnded = isOpenEnded(facts, list.last);
    return list;
}

std::vector<int> partsOf(const FigureFacts &facts, const PartList &list, int dimension)
{
    std::vector<int> parts;
    for (int i = list.first; i <= list.last; ++i) {
        if (facts[i].dimensionId == dimension && facts[i].bracket == facts[list.first].bracket) {
            // 3个村有集体经济项目12个: nothing sets the second off, so it is no part beside the first.
            if (!parts.empty() && parts.back() == i - 1 && !separates(facts.between(i - 1, i))) {
                break;
            }
            parts.push_back(i);
        }
    }
    return parts;
}

} // namespace xiangyue
