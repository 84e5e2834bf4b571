// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/part_words.h"

#include <algorithm>

namespace xiangyue {

namespace {

bool anyHas(const std::vector<QStringView> &labels, const WordList &words)
{
    return std::any_of(labels.begin(), labels.end(), [&words](QStringView label) { return words.isIn(label); });
}

QStringView commonEnding(const std::vector<QStringView> &labels)
{
    QStringView ending = labels.front();
    for (const QStringView label : labels) {
        qsizetype n = 0;
        while (n < std::min(ending.size(), label.size())
               && ending[ending.size() - 1 - n] == label[label.size() - 1 - n]) {
            ++n;
        }
        ending = ending.right(n);
    }
    return ending;
}

} // namespace

bool labelsComplement(const CheckWords &words, QStringView a, QStringView b)
{
    return std::any_of(words.pairs.begin(), words.pairs.end(), [a, b](const CheckWords::Pair &pair) {
        return pair.one.isIn(a) ? pair.other.isIn(b) : pair.other.isIn(a) && pair.one.isIn(b);
    });
}

bool endsWithRest(const CheckWords &words, const std::vector<QStringView> &labels)
{
    return labels.size() >= 2 && words.rest.isIn(labels.back());
}

bool labelsOverlap(const CheckWords &words, const std::vector<QStringView> &labels)
{
    if (anyHas(labels, words.overlapping)) {
        return true;
    }
    return std::any_of(words.halves.begin(), words.halves.end(), [&labels](const CheckWords::Pair &half) {
        return anyHas(labels, half.one) && !anyHas(labels, half.other); // 女 without 男
    });
}

bool labelsPartition(const CheckWords &words, const std::vector<QStringView> &labels, QStringView total,
                     QStringView totalAfter)
{
    const bool named = std::all_of(labels.begin(), labels.end(), [](QStringView label) { return label.size() >= 2; });
    if (labels.size() < 2 || !named) {
        return false;
    }
    const QStringView ending = commonEnding(labels);
    if (labels.size() >= 3) {
        return !ending.isEmpty();
    }
    return ending.size() >= 2 && (total.contains(ending) || totalAfter.contains(ending)) && words.counted.ends(ending);
}

bool sharesWords(QStringView a, QStringView b)
{
    for (qsizetype i = 0; i + 1 < a.size(); ++i) {
        for (qsizetype j = 0; j + 1 < b.size(); ++j) {
            if (a[i] == b[j] && a[i + 1] == b[j + 1]) {
                return true;
            }
        }
    }
    return false;
}

bool sharesCharacter(QStringView a, QStringView b)
{
    return std::any_of(a.begin(), a.end(), [b](QChar c) { return b.contains(c); });
}

} // namespace xiangyue
