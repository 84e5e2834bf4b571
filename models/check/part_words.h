// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/check_words.h"

#include <QStringView>

#include <vector>

namespace xiangyue {

/// 男/女, 集中/分散, 新建/改建: two kinds that together are the whole.
bool labelsComplement(const CheckWords &words, QStringView a, QStringView b);
/// The last part is 其他, 其余, 剩余.
bool endsWithRest(const CheckWords &words, const std::vector<QStringView> &labels);
/// 女党员, 35岁以下, 示范村: kinds that may overlap or leave others out, so that the parts prove nothing.
bool labelsOverlap(const CheckWords &words, const std::vector<QStringView> &labels);
/// Kinds of one thing: 邻里纠纷、土地纠纷、家庭纠纷; two of them only where the thing is the total's own
/// (党支部十二个: 农村党支部九个、机关党支部三个). `total` and `totalAfter` are the words around the total.
bool labelsPartition(const CheckWords &words, const std::vector<QStringView> &labels, QStringView total,
                     QStringView totalAfter);
/// Two neighbouring characters in common: 常住人口 and 户籍人口.
bool sharesWords(QStringView a, QStringView b);
/// One character in common.
bool sharesCharacter(QStringView a, QStringView b);

} // namespace xiangyue
