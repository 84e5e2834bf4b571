// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/built_in_rules.h"
#include "check/figure_facts.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace xiangyue {

namespace {

QStringView placeType(QStringView place)
{
    for (const QStringView type : {QStringView(u"街道"), QStringView(u"乡"), QStringView(u"镇")}) {
        if (place.endsWith(type)) {
            return type;
        }
    }
    return {};
}

bool startsClause(QChar before)
{
    return endsClause(before) || QStringView(u"！？!?　 ”“").contains(before);
}

/// The two or three Chinese characters of a place's own name.
bool isPlaceName(const CheckWords &words, QStringView bare)
{
    return bare.size() >= 2 && bare.size() <= 3 && !words.notInPlaceName.isIn(bare)
        && std::all_of(bare.begin(), bare.end(), isHan);
}

/// The name of a township that acts at `type`: 红石镇党委 in any clause, 红石镇坚持 at the start of a sentence. Empty
/// when there is none.
TextSpan actingPlace(const CheckWords &words, QStringView text, qsizetype at, qsizetype typeLength)
{
    const qsizetype end = at + typeLength;
    const QStringView next = text.mid(end, 4);
    const bool body = words.bodies.starts(next);
    if (!body && !words.acts.starts(next)) {
        return {};
    }
    qsizetype start = at;
    while (start > 0 && at - start <= 5 && !startsClause(text[start - 1])) {
        --start;
    }
    const qsizetype clause = start;
    if (body) {
        start += words.placeLead.prefixLength(text.mid(start, at - start)); // 在红石镇党委的领导下
    }
    const bool opensSentence = clause == 0 || text[clause - 1] == u'。' || text[clause - 1] == u'\n';
    return (body || opensSentence) && isPlaceName(words, text.mid(start, at - start)) ? TextSpan{start, end}
                                                                                      : TextSpan{};
}

/// What the sentence goes on to say, at most 40 characters.
QStringView sentenceFrom(QStringView text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size() && end - start < 40 && !endsSentenceAt(text, end)) {
        ++end;
    }
    return text.mid(start, end - start);
}

/// A name that reports of this kind carry, with a party committee or government of its own, or as the subject of a
/// sentence. 红石镇党委、政府 in the report of 青岭乡 was left over from a borrowed text.
void check(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    const CheckWords &words = input.words();
    const QStringView own = input.identity.place;
    const bool known = input.identity.level == PlaceLevel::Township || input.identity.level == PlaceLevel::Town
        || input.identity.level == PlaceLevel::Subdistrict;
    const QStringView ownType = placeType(own);
    if (!known || ownType.isEmpty() || own.size() - ownType.size() < 2 || !std::all_of(own.begin(), own.end(), isHan)
        || own.contains(u'某')) {
        return;
    }
    const QStringView text = input.text;
    std::vector<TextSpan> strangers;
    QHash<QStringView, qsizetype> mentions;
    for (const QStringView type : {QStringView(u"乡"), QStringView(u"镇"), QStringView(u"街道")}) {
        for (qsizetype at = text.indexOf(type.front()); at >= 0; at = text.indexOf(type.front(), at + 1)) {
            if (!text.mid(at).startsWith(type)) {
                continue;
            }
            const TextSpan span = actingPlace(words, text, at, type.size());
            const QStringView name = span.in(text);
            if (!span.isEmpty() && !words.visits.isIn(sentenceFrom(text, span.end)) && !own.endsWith(name)
                && !name.endsWith(own)) {
                strangers.push_back(span);
                ++mentions[name];
            }
        }
    }
    if (strangers.empty()) {
        return;
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
