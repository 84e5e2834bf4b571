// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/part_words.h"

#include "check/figure_facts.h"

#include <algorithm>
#include <array>

namespace xiangyue {

namespace {

struct Pair {
    QStringView one; ///< alternatives parted by '|'
    QStringView other;
};

/// Kinds that official statistics divide a whole into.
const std::array pairs{
    Pair{u"男", u"女"},
    Pair{u"城镇|城市|非农", u"农村|乡村|农业|村改居"},
    Pair{u"集中", u"分散"},
    Pair{u"新建", u"改建|扩建|续建|改造|维修|翻修|改扩建"},
    Pair{u"新植", u"补植"},
    Pair{u"水田", u"旱田|旱地"},
    Pair{u"行政村|建制村|村委会", u"社区|居委会"},
    Pair{u"已交付|已完工|已完成|已建成|已竣工", u"在建|未完|未建|正在"},
    Pair{u"机关|事业单位", u"农村|村级|村党"},
    Pair{u"C级|c级|Ｃ级", u"D级|d级|Ｄ级"},
    Pair{u"重建", u"维修|加固|修缮"},
    Pair{u"户籍|本地|本村|本镇", u"外来|流动|外地"},
    Pair{u"汉族", u"少数民族"},
    Pair{u"中央|上级|财政|省级", u"自筹|地方|本级|配套"},
    Pair{u"公办", u"民办"},
    Pair{u"一期", u"二期"},
    Pair{u"正式党员", u"预备党员"},
    Pair{u"县内|省内|境内|本地", u"县外|省外|境外|外地"},
    Pair{u"稳定脱贫", u"未脱贫|返贫"},
    Pair{u"城市低保|城镇低保", u"农村低保"},
};

constexpr QStringView overlapping =
    u"妇女|岁|学历|大专|本科|留守|重点|规模以上|示范|标准化|先进|优秀|星级|最|超过|以上|新增|达到|及以|贫困发生|曾";
constexpr QStringView counted = u"社区|村|支部|网格|小组|党委|党总支|党员|人口|居民|学校|教师|学生|干部|户|组织";

bool anyContains(const std::vector<QString> &labels, QStringView words)
{
    return std::any_of(labels.begin(), labels.end(),
                       [words](const QString &label) { return containsAny(label, words); });
}

QString commonEnding(const std::vector<QString> &labels)
{
    QString ending = labels.front();
    for (const QString &label : labels) {
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

bool labelsComplement(const std::vector<QString> &labels)
{
    if (labels.size() != 2) {
        return false;
    }
    return std::any_of(pairs.begin(), pairs.end(), [&](const Pair &pair) {
        return (containsAny(labels[0], pair.one) && containsAny(labels[1], pair.other))
            || (containsAny(labels[1], pair.one) && containsAny(labels[0], pair.other));
    });
}

bool endsWithRest(const std::vector<QString> &labels)
{
    return labels.size() >= 2 && containsAny(labels.back(), u"其他|其它|其余|剩余|余下|另外");
}

bool labelsOverlap(const std::vector<QString> &labels)
{
    if (anyContains(labels, overlapping)) {
        return true;
    }
    const bool womenOnly = anyContains(labels, u"女") && !anyContains(labels, u"男");
    const bool minorityOnly = anyContains(labels, u"少数民族") && !anyContains(labels, u"汉族");
    return womenOnly || minorityOnly;
}

bool labelsPartition(const std::vector<QString> &labels, const QString &totalWords)
{
    const bool named =
        std::all_of(labels.begin(), labels.end(), [](const QString &label) { return label.size() >= 2; });
    if (labels.size() < 2 || !named) {
        return false;
    }
    const QString ending = commonEnding(labels);
    if (labels.size() >= 3) {
        return !ending.isEmpty();
    }
    return ending.size() >= 2 && totalWords.contains(ending) && endsWithAny(ending, counted);
}

bool sharesWords(QStringView a, QStringView b)
{
    for (qsizetype i = 0; i + 1 < a.size(); ++i) {
        if (b.contains(a.mid(i, 2))) {
            return true;
        }
    }
    return false;
}

} // namespace xiangyue
