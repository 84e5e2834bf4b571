// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace xiangyue {

/// 男/女, 集中/分散, 新建/改建: two kinds that together are the whole.
bool labelsComplement(const std::vector<QString> &labels);
/// The last part is 其他, 其余, 剩余.
bool endsWithRest(const std::vector<QString> &labels);
/// 女党员, 35岁以下, 示范村: kinds that may overlap or leave others out, so that the parts prove nothing.
bool labelsOverlap(const std::vector<QString> &labels);
/// Kinds of one thing: 邻里纠纷、土地纠纷、家庭纠纷; two of them only where the thing is the total's own
/// (党支部十二个: 农村党支部九个、机关党支部三个).
bool labelsPartition(const std::vector<QString> &labels, const QString &totalWords);
/// Two neighbouring characters in common: 常住人口 and 户籍人口.
bool sharesWords(QStringView a, QStringView b);

} // namespace xiangyue
