// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/indicator_dictionary.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace xiangyue {

namespace {

tl::unexpected<Error> damaged(const QString &context)
{
    return failure(
        ErrorCode::Internal,
        QCoreApplication::translate("Extract", "The indicator dictionary is damaged. Reinstall the program."), context);
}

/// What is new, cumulative or aimed at is another indicator than what there is: ids and words of these variants.
struct Variant {
    QLatin1String key;
    std::u16string_view words; ///< alternatives parted by '|'
    std::u16string_view zh;    ///< %1 is the plain label
    QLatin1String en;
};

constexpr std::array variants{
    Variant{QLatin1String("target"), u"目标|任务|计划|力争|预计|预期|拟建|拟投", u"%1（目标）",
            QLatin1String("%1 (target)")},
    Variant{QLatin1String("new"), u"新增|净增|新识别|新纳入|新认定|新培育|新发展|新设", u"新增%1",
            QLatin1String("%1 (new)")},
    Variant{QLatin1String("total"), u"累计", u"累计%1", QLatin1String("%1 (cumulative)")},
};

constexpr QStringView averageWords = u"每|平均|人均|户均|村均|亩均";

bool containsWord(QStringView text, QStringView alternatives)
{
    for (const QStringView word : alternatives.tokenize(u'|')) {
        if (text.contains(word)) {
            return true;
        }
    }
    return false;
}

const Variant *variantOf(QStringView name)
{
    for (const Variant &variant : variants) {
        if (containsWord(name, QStringView(variant.words))) {
            return &variant;
        }
    }
    return nullptr;
}

QStringList strings(const QJsonValue &value)
{
    QStringList result;
    for (const QJsonValue &item : value.toArray()) {
        result.append(item.toString());
    }
    return result;
}

Indicator variantIndicator(const Indicator &plain, const Variant &variant)
{
    Indicator indicator = plain;
    indicator.id += u'.' + variant.key;
    indicator.zh = QString::fromUtf16(variant.zh.data(), qsizetype(variant.zh.size())).arg(plain.zh);
    indicator.en = QString(variant.en).arg(plain.en);
    return indicator;
}

/// The first alternative that `text` holds, empty when none.
QStringView heldWord(QStringView text, QStringView alternatives)
{
    for (const QStringView word : alternatives.tokenize(u'|')) {
        if (text.contains(word)) {
            return word;
        }
    }
    return {};
}

/// Name without the general words at its end: 户厕改造户数 -> 户厕改造.
QStringView withoutTail(QStringView name)
{
    constexpr QStringView tails =
        u"户数|人数|个数|次数|数量|总数|总额|金额|资金|里程|长度|总长|面积|任务|目标|全年|年度|完成|共计|累计|共|达|数";
    for (bool stripped = true; stripped;) {
        stripped = false;
        for (const QStringView tail : tails.tokenize(u'|')) {
            if (name.size() > tail.size() && name.endsWith(tail)) {
                name.chop(tail.size());
                stripped = true;
            }
        }
    }
    return name;
}

} // namespace

Result<IndicatorDictionary> IndicatorDictionary::fromJson(const QByteArray &json)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (!document.isArray()) {
        return damaged(QStringLiteral("indicators.json: %1").arg(parseError.errorString()));
    }
    IndicatorDictionary dictionary;
    for (const QJsonValue &value : document.array()) {
        if (Result<void> added = dictionary.add(value.toObject()); !added) {
            return tl::unexpected(added.error());
        }
    }
    return dictionary;
}

Result<void> IndicatorDictionary::add(const QJsonObject &object)
{
    Indicator indicator;
    indicator.id = object.value(u"id").toString();
    indicator.zh = object.value(u"zh").toString();
    indicator.en = object.value(u"en").toString();
    indicator.unit = object.value(u"unit").toString();
    indicator.unless = strings(object.value(u"unless"));
    indicator.own = object.value(u"own").toBool();
    const QStringList dimensions = strings(object.value(u"dimensions"));
    const std::optional<Category> theme = categoryFromId(object.value(u"theme").toString());
    for (const QJsonValue &pattern : object.value(u"patterns").toArray()) {
        indicator.patterns.push_back(strings(pattern));
    }
    const bool emptyWord = std::any_of(indicator.patterns.begin(), indicator.patterns.end(), [](const QStringList &p) {
        return p.isEmpty() || std::any_of(p.begin(), p.end(), [](const QString &w) {
                   return w.isEmpty() || w.startsWith(u'|') || w.endsWith(u'|') || w.contains(u"||");
               });
    });
    if (indicator.id.isEmpty() || indicator.zh.isEmpty() || indicator.en.isEmpty() || indicator.unit.isEmpty() || !theme
        || dimensions.isEmpty() || indicator.patterns.empty() || emptyWord) {
        return damaged(QStringLiteral("indicators.json: `%1` is not complete").arg(indicator.id));
    }
    indicator.theme = *theme;
    indicator.dimension = dimensions.front();

    const QStringList wanted = strings(object.value(u"variants"));
    for (const QString &key : wanted) {
        const auto known =
            std::find_if(variants.begin(), variants.end(), [&](const Variant &v) { return v.key == key; });
        if (known == variants.end()) {
            return damaged(QStringLiteral("indicators.json: `%1` has no variant `%2`").arg(indicator.id, key));
        }
        if (Result<void> stored = store(variantIndicator(indicator, *known), {}); !stored) {
            return stored;
        }
    }
    return store(std::move(indicator), dimensions);
}

Result<void> IndicatorDictionary::store(Indicator indicator, const QStringList &dimensions)
{
    if (m_byId.contains(indicator.id)) {
        return damaged(QStringLiteral("indicators.json: `%1` stands twice").arg(indicator.id));
    }
    const qsizetype index = qsizetype(m_indicators.size());
    for (const QString &dimension : dimensions) {
        auto &byFirst = m_index[dimension];
        for (qsizetype p = 0; p < qsizetype(indicator.patterns.size()); ++p) {
            for (const QStringView word : QStringView(indicator.patterns[size_t(p)].front()).tokenize(u'|')) {
                byFirst[word.front()].push_back({index, p});
            }
        }
    }
    m_byId.insert(indicator.id, index);
    m_indicators.push_back(std::move(indicator));
    return {};
}

IndicatorDictionary::Fit IndicatorDictionary::fit(QStringView name, QStringView core, const Candidate &candidate) const
{
    const Indicator &indicator = m_indicators[size_t(candidate.indicator)];
    Fit result;
    bool atEnd = false;
    for (const QString &alternatives : indicator.patterns[size_t(candidate.pattern)]) {
        const QStringView word = heldWord(name, alternatives);
        if (word.isEmpty()) {
            return {};
        }
        // What is counted stands last: 总人口汉族 is no population, 脱贫户产业分红 no household.
        atEnd = atEnd || name.endsWith(word) || core.endsWith(word);
        result.score += word.size() * 2;
        result.words.push_back(word);
    }
    const auto ruledOut = [name](const QString &word) {
        return name.contains(word);
    };
    if (!atEnd || std::any_of(indicator.unless.begin(), indicator.unless.end(), ruledOut)) {
        return {};
    }
    return result;
}

QString IndicatorDictionary::variantOrPlain(const QString &id, QStringView name, const Fit &fit) const
{
    QString rest = name.toString();
    for (const QStringView word : fit.words) {
        rest.remove(word.toString()); // 新增城镇就业 is new by itself: only words beside the pattern make a variant
    }
    if (containsWord(rest, averageWords)) {
        return {}; // 每村, 人均: a figure for one of many is not the place's own
    }
    const Variant *variant = variantOf(rest);
    if (variant == nullptr) {
        return id;
    }
    const QString variantId = id + u'.' + variant->key;
    return m_byId.contains(variantId) ? variantId : QString();
}

QString IndicatorDictionary::match(QStringView name, QStringView dimension, Category category) const
{
    const auto byFirst = m_index.constFind(QString::fromRawData(dimension.data(), dimension.size()));
    if (byFirst == m_index.cend()) {
        return {};
    }
    const QStringView core = withoutTail(name);
    Fit best;
    qsizetype winner = -1;
    bool tied = false;
    for (const QChar c : name) {
        const auto candidates = byFirst->constFind(c);
        if (candidates == byFirst->cend()) {
            continue;
        }
        for (const Candidate &candidate : *candidates) {
            Fit next = fit(name, core, candidate);
            if (next.score > 0) {
                // Between equals the user's own goes first; the theme decides last: it is less certain than the words.
                const Indicator &indicator = m_indicators[size_t(candidate.indicator)];
                next.score = next.score * 2 + (indicator.own ? 2 : 0) + (indicator.theme == category ? 1 : 0);
            }
            if (next.score > best.score) {
                best = std::move(next);
                winner = candidate.indicator;
                tied = false;
            } else if (next.score > 0 && next.score == best.score && candidate.indicator != winner) {
                tied = true;
            }
        }
    }
    return winner < 0 || tied ? QString() : variantOrPlain(m_indicators[size_t(winner)].id, name, best);
}

const Indicator *IndicatorDictionary::find(QStringView id) const
{
    const auto found = m_byId.constFind(QString::fromRawData(id.data(), id.size()));
    return found == m_byId.cend() ? nullptr : &m_indicators[size_t(*found)];
}

} // namespace xiangyue
