// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/built_in_rules.h"
#include "check/figure_facts.h"

#include <QCoreApplication>
#include <QHash>

namespace xiangyue {

namespace {

constexpr QStringView bodies = u"党委|政府|人大|党工委|办事处|纪委";
constexpr QStringView clauseStart = u"，,；;。\n：:！？、　 ";
/// 各乡镇党委, 我镇党委, 市县乡党委: no name.
constexpr QStringView notNames = u"乡|镇|县|市|区|我|本|该|各|全|两|村|个|级|城|集|和|与|为|对|在|由|是|的|了|办|道";

QStringView placeType(QStringView place)
{
    for (const QStringView type : {QStringView(u"街道"), QStringView(u"乡"), QStringView(u"镇")}) {
        if (place.endsWith(type)) {
            return type;
        }
    }
    return {};
}

/// A name that reports of this kind carry: two to four characters at the start of a clause, then 乡 or 镇 or 街道, then
/// its own party committee or government. 红石镇党委、政府 in the report of 青岭乡 was left over from a borrowed text.
void check(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    const QStringView own = input.identity.place;
    const bool known = input.identity.level == PlaceLevel::Township || input.identity.level == PlaceLevel::Town
        || input.identity.level == PlaceLevel::Subdistrict;
    const QStringView ownType = placeType(own);
    if (!known || ownType.isEmpty() || own.size() - ownType.size() < 2
        || containsAny(own, u"x|X|×|*|某|_|○|□|？|?|ｘ|Ｘ")) {
        return;
    }
    const QStringView text = input.text;
    std::vector<TextSpan> strangers;
    QHash<QStringView, qsizetype> mentions;
    for (const QStringView type : {QStringView(u"乡"), QStringView(u"镇"), QStringView(u"街道")}) {
        for (qsizetype at = text.indexOf(type); at >= 0; at = text.indexOf(type, at + 1)) {
            const qsizetype end = at + type.size();
            if (!startsWithAny(text.mid(end, 3), bodies)) {
                continue;
            }
            qsizetype start = at;
            while (start > 0 && at - start <= 4 && !clauseStart.contains(text[start - 1])) {
                --start;
            }
            const QStringView name = text.mid(start, end - start);
            const QStringView bare = name.chopped(type.size());
            if (bare.size() < 2 || bare.size() > 3 || containsAny(bare, notNames) || own.endsWith(name)
                || name.endsWith(own)) {
                continue;
            }
            bool letters = true;
            for (const QChar c : bare) {
                letters = letters && c.unicode() >= 0x4E00 && c.unicode() <= 0x9FFF;
            }
            if (letters) {
                strangers.push_back({start, end});
                ++mentions[name];
            }
        }
    }
    // A name that acts more often than the report's own stands may be the report's true place: then nothing is sure.
    const qsizetype ownMentions = text.count(own);
    for (const TextSpan span : strangers) {
        const QStringView name = span.in(text);
        if (mentions.value(name) < ownMentions) {
            out.push_back({FindingKind::Name,
                           rule.id,
                           rule.severity,
                           {span},
                           QCoreApplication::translate("Check", "The report is by %1, but the subject here is %2.")
                               .arg(own, name)});
        }
    }
}

} // namespace

Rule otherPlaceRule()
{
    return {QStringLiteral("name.other_place"), Severity::Check, check};
}

} // namespace xiangyue
