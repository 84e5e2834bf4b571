// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/indicator_dictionary.h"

#include <QCoreApplication>
#include <QVarLengthArray>

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

/// Words beside a pattern that make it another quantity; payload: index into `variants`, or averagePayload.
constexpr int averagePayload = int(variants.size());

const WordTrie &variantWords()
{
    static const WordTrie trie = [] {
        WordTrie words;
        for (size_t i = 0; i < variants.size(); ++i) {
            for (const QStringView word : QStringView(variants[i].words).tokenize(u'|'))
                words.insert(word, int(i));
        }
        for (const QStringView word : averageWords.tokenize(u'|'))
            words.insert(word, averagePayload);
        return words;
    }();
    return trie;
}

Indicator variantIndicator(const Indicator &plain, const Variant &variant)
{
    Indicator indicator = plain;
    indicator.id += u'.' + variant.key;
    indicator.zh = QString::fromUtf16(variant.zh.data(), qsizetype(variant.zh.size())).arg(plain.zh);
    indicator.en = QString(variant.en).arg(plain.en);
    return indicator;
}

/// Name without the general words at its end: 户厕改造户数 -> 户厕改造.
QStringView withoutTail(QStringView name)
{
    static const WordTrie tails = [] {
        WordTrie words(WordTrie::Direction::Backward);
        words.insertAll(
            u"户数 人数 个数 次数 数量 总数 总额 金额 资金 里程 长度 总长 面积 任务 目标 全年 年度 完成 共计 "
            u"累计 共 达 数");
        return words;
    }();
    for (auto tail = tails.longest(name, name.size()); tail && tail.length < name.size();
         tail = tails.longest(name, name.size()))
        name.chop(tail.length);
    return name;
}

} // namespace

Result<IndicatorDictionary> IndicatorDictionary::fromEntries(const IndicatorEntries &entries)
{
    IndicatorDictionary dictionary;
    for (const IndicatorEntry &entry : entries) {
        if (Result<void> added = dictionary.add(entry); !added) {
            return tl::unexpected(added.error());
        }
    }
    return dictionary;
}

Result<void> IndicatorDictionary::add(const IndicatorEntry &entry)
{
    Indicator indicator;
    indicator.id = entry.id;
    indicator.zh = entry.zh;
    indicator.en = entry.en.isEmpty() ? entry.zh : entry.en;
    indicator.theme = entry.theme;
    indicator.unit = entry.unit;
    indicator.patterns = entry.patterns;
    indicator.unless = entry.unless;
    indicator.own = entry.own;
    const bool emptyWord = std::any_of(indicator.patterns.begin(), indicator.patterns.end(), [](const QStringList &p) {
        return p.isEmpty() || std::any_of(p.begin(), p.end(), [](const QString &w) {
                   return w.isEmpty() || w.startsWith(u'|') || w.endsWith(u'|') || w.contains(u"||");
               });
    });
    if (indicator.id.isEmpty() || indicator.zh.isEmpty() || indicator.unit.isEmpty() || entry.dimensions.isEmpty()
        || indicator.patterns.empty() || emptyWord) {
        return damaged(QStringLiteral("`%1` is not complete").arg(indicator.id));
    }
    indicator.dimension = entry.dimensions.front();

    for (const QString &key : entry.variants) {
        const auto known =
            std::find_if(variants.begin(), variants.end(), [&](const Variant &v) { return v.key == key; });
        if (known == variants.end()) {
            return damaged(QStringLiteral("`%1` has no variant `%2`").arg(indicator.id, key));
        }
        if (Result<void> stored = store(variantIndicator(indicator, *known), {}); !stored) {
            return stored;
        }
    }
    return store(std::move(indicator), entry.dimensions);
}

Result<void> IndicatorDictionary::store(Indicator indicator, const QStringList &dimensions)
{
    if (m_byId.contains(indicator.id)) {
        return damaged(QStringLiteral("`%1` stands twice").arg(indicator.id));
    }
    const int index = int(m_indicators.size());
    std::vector<int> numbers;
    for (const QString &dimension : dimensions) {
        const auto known = m_dimensions.constFind(dimension);
        numbers.push_back(known != m_dimensions.cend() ? *known : int(m_dimensions.size()));
        m_dimensions.insert(dimension, numbers.back());
    }
    for (const QStringList &words : indicator.patterns) {
        if (numbers.empty()) {
            break; // a variant is reached through its plain indicator
        }
        const int number = int(m_patterns.size());
        Pattern pattern{index, numbers, {}};
        for (const QString &slot : words) {
            std::vector<int> ids;
            for (const QStringView word : QStringView(slot).tokenize(u'|')) {
                ids.push_back(wordId(word));
                if (pattern.alternatives.empty()) {
                    m_wordUses[size_t(ids.back())].begins.push_back(number);
                }
            }
            pattern.alternatives.push_back(std::move(ids));
        }
        m_patterns.push_back(std::move(pattern));
    }
    for (const QString &word : indicator.unless) {
        if (!numbers.empty()) {
            m_wordUses[size_t(wordId(word))].ruledOut.push_back(index);
        }
    }
    m_byId.insert(indicator.id, index);
    m_indicators.push_back(std::move(indicator));
    return {};
}

int IndicatorDictionary::wordId(QStringView word)
{
    const QString key = word.toString();
    const auto known = m_wordIds.constFind(key);
    if (known != m_wordIds.cend()) {
        return *known;
    }
    const int id = int(m_wordUses.size());
    m_wordIds.insert(key, id);
    m_words.insert(word, id);
    m_wordUses.push_back({key, {}, {}});
    return id;
}

/// The dictionary's words that stand in one name.
class IndicatorDictionary::Held {
public:
    explicit Held(size_t words)
        : m_bits(qsizetype(words / 64 + 1))
    {
        std::fill(m_bits.begin(), m_bits.end(), 0);
    }
    void add(int id)
    {
        if (!holds(id)) {
            m_bits[id / 64] |= quint64(1) << (id % 64);
            m_ids.push_back(id);
        }
    }
    bool holds(int id) const { return (m_bits[id / 64] >> (id % 64)) & 1; }
    const auto &ids() const { return m_ids; }

private:
    QVarLengthArray<quint64, 64> m_bits;
    QVarLengthArray<int, 64> m_ids;
};

/// How well a pattern fits a name: twice the characters that it explains, 0 when it does not fit.
struct IndicatorDictionary::Fit {
    qsizetype score = 0;
    QVarLengthArray<int, 8> words;
};

IndicatorDictionary::Fit IndicatorDictionary::fit(const Pattern &pattern, const Held &held, QStringView name,
                                                  QStringView core) const
{
    Fit result;
    bool atEnd = false;
    for (const std::vector<int> &alternatives : pattern.alternatives) {
        const auto found =
            std::find_if(alternatives.begin(), alternatives.end(), [&](int id) { return held.holds(id); });
        if (found == alternatives.end()) {
            return {};
        }
        const QStringView word = m_wordUses[size_t(*found)].text;
        // What is counted stands last: 总人口汉族 is no population, 脱贫户产业分红 no household.
        atEnd = atEnd || name.endsWith(word) || core.endsWith(word);
        result.score += word.size() * 2;
        result.words.push_back(*found);
    }
    return atEnd ? result : Fit{};
}

QString IndicatorDictionary::variantOrPlain(const QString &id, QStringView name, const Fit &fit) const
{
    QString rest = name.toString();
    for (const int word : fit.words) {
        rest.remove(
            m_wordUses[size_t(word)].text); // 新增城镇就业 is new by itself: only words beside the pattern count
    }
    int variant = averagePayload + 1;
    for (qsizetype i = 0; i < rest.size(); ++i) {
        const auto word = variantWords().longest(rest, i);
        if (!word) {
            continue;
        }
        if (word.payload == averagePayload) {
            return {}; // 每村, 人均: a figure for one of many is not the place's own
        }
        variant = std::min(variant, word.payload);
    }
    if (variant > averagePayload) {
        return id;
    }
    const QString variantId = id + u'.' + variants[size_t(variant)].key;
    return m_byId.contains(variantId) ? variantId : QString();
}

QString IndicatorDictionary::match(QStringView name, QStringView dimension, Category category) const
{
    const auto wanted = m_dimensions.constFind(QString::fromRawData(dimension.data(), dimension.size()));
    if (wanted == m_dimensions.cend()) {
        return {};
    }
    Held held(m_wordUses.size());
    for (qsizetype i = 0; i < name.size(); ++i) {
        m_words.each(name, i, [&held](WordTrie::Match word) { held.add(word.payload); });
    }
    const auto ruledOut = [&](int indicator) {
        return std::any_of(held.ids().begin(), held.ids().end(), [&](int id) {
            const auto &list = m_wordUses[size_t(id)].ruledOut;
            return std::find(list.begin(), list.end(), indicator) != list.end();
        });
    };
    const QStringView core = withoutTail(name);
    Fit best;
    int winner = -1;
    bool tied = false;
    for (const int id : held.ids()) {
        for (const int number : m_wordUses[size_t(id)].begins) {
            const Pattern &pattern = m_patterns[size_t(number)];
            if (std::find(pattern.dimensions.begin(), pattern.dimensions.end(), *wanted) == pattern.dimensions.end()) {
                continue;
            }
            Fit next = fit(pattern, held, name, core);
            if (next.score == 0 || ruledOut(pattern.indicator)) {
                continue;
            }
            // Between equals the user's own goes first; the theme decides last: it is less certain than the words.
            const Indicator &indicator = m_indicators[size_t(pattern.indicator)];
            next.score = next.score * 2 + (indicator.own ? 2 : 0) + (indicator.theme == category ? 1 : 0);
            if (next.score > best.score) {
                best = std::move(next);
                winner = pattern.indicator;
                tied = false;
            } else if (next.score == best.score && pattern.indicator != winner) {
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
