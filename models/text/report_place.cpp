// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/report_place.h"

#include "text/word_trie.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace xiangyue {

namespace {

struct LevelWords {
    PlaceLevel level;
    QStringView suffix;
    std::initializer_list<QStringView> selfWords;  ///< sure: the report speaks of its own place
    std::initializer_list<QStringView> closeWords; ///< likely
};

const std::array<LevelWords, 7> &levels()
{
    static const std::array<LevelWords, 7> table{{
        {PlaceLevel::Village,
         u"村",
         {u"我村", u"本村", u"我们村"},
         {u"全村", u"村里", u"我社区", u"全社区", u"本社区"}},
        {PlaceLevel::Township, u"乡", {u"我乡", u"本乡"}, {u"全乡", u"乡党委", u"乡政府", u"乡里"}},
        {PlaceLevel::Town, u"镇", {u"我镇", u"本镇"}, {u"全镇", u"镇党委", u"镇政府", u"镇里"}},
        {PlaceLevel::Subdistrict,
         u"街道",
         {u"我街道", u"本街道", u"全街道"},
         {u"街道党工委", u"街道办事处", u"街道辖区", u"街道上下"}},
        {PlaceLevel::County, u"县", {u"我县", u"本县"}, {u"全县"}},
        {PlaceLevel::County, u"区", {u"我区"}, {u"全区"}},
        {PlaceLevel::City, u"市", {u"我市", u"本市"}, {u"全市"}},
    }};
    return table;
}

/// Before 镇, 乡, ... these make a common noun: 乡镇, 城镇, 下乡, 全镇, 特色小镇, 行政村.
constexpr QStringView commonBefore =
    u"全我本各该每两城集乡农返下回还故家老外离入到进在的与和及、省州市县区街镇村多余数一二三四五六七八九十"
    u"0123456789新建古名强大小几驻联包跨中社文明示范特色重点贫困行政自然空心落后先";
/// A name does not hold these; what stands before them is its sentence.
constexpr QStringView notInNames =
    u"驻的是在了有和与及对向从由到于把被将为以等全各我本该每其这那“”《》（）()、，。；：,.;: \n\t　—-·";
constexpr qsizetype longestName = 4;

bool isMask(QChar c)
{
    return QStringView(u"xXｘＸ×_*＊某○〇□").contains(c);
}

bool isHan(QChar c)
{
    return c >= u'\u4e00' && c <= u'\u9fff';
}

bool suffixStandsAt(QStringView text, qsizetype at, QStringView suffix)
{
    if (!text.sliced(at).startsWith(suffix))
        return false;
    const QStringView after = text.sliced(at + suffix.size());
    constexpr std::array compounds{QStringView(u"镇"),   QStringView(u"村"),   QStringView(u"道"), QStringView(u"民"),
                                   QStringView(u"场"),   QStringView(u"风"),   QStringView(u"规"), QStringView(u"长"),
                                   QStringView(u"级"),   QStringView(u"域"),   QStringView(u"容"), QStringView(u"情"),
                                   QStringView(u"干部"), QStringView(u"集体"), QStringView(u"企"), QStringView(u"土")};
    // 松林村村民委员会 names the village all the same.
    if (after.startsWith(u"村民委员会") || after.startsWith(u"村委会") || after.startsWith(u"村党"))
        return true;
    return std::none_of(compounds.begin(), compounds.end(), [&](QStringView word) { return after.startsWith(word); });
}

/// Start of the name whose suffix stands at `at`; `at` itself when there is none.
qsizetype nameStart(QStringView text, qsizetype at)
{
    qsizetype start = at;
    while (start > 0 && at - start < 6 && isMask(text[start - 1]))
        --start;
    if (start < at)
        return start;
    if (at == 0 || commonBefore.contains(text[at - 1]))
        return at;
    while (start > 0 && at - start < longestName && isHan(text[start - 1]) && !notInNames.contains(text[start - 1])
           && !QStringView(u"省市县区镇乡村州旗").contains(text[start - 1]))
        --start;
    return at - start >= 2 ? start : at;
}

/// True where a name may begin: sentence or quotation start, or behind the name of a higher place.
bool opensName(QStringView text, qsizetype start)
{
    if (start == 0)
        return true;
    const QChar c = text[start - 1];
    return !isHan(c) || QStringView(u"在由对向从于到省市县区州旗为和与及是共将").contains(c);
}

/// Self words and close words of all levels; payload: 16 * index into levels() + weight.
const WordTrie &levelWords()
{
    static const WordTrie trie = [] {
        WordTrie words;
        for (size_t i = 0; i < levels().size(); ++i) {
            for (const QStringView word : levels()[i].selfWords)
                words.insert(word, static_cast<int>(i) * 16 + 3);
            for (const QStringView word : levels()[i].closeWords)
                words.insert(word, static_cast<int>(i) * 16 + 1);
        }
        return words;
    }();
    return trie;
}

struct Candidate {
    QString name;
    int count = 0;
    qsizetype first = 0;
};

/// The name with this suffix that stands most often where a name may begin; count 0 when there is none for sure.
Candidate mostFrequentName(QStringView text, QStringView suffix)
{
    QHash<QString, Candidate> candidates;
    for (qsizetype at = text.indexOf(suffix); at >= 0; at = text.indexOf(suffix, at + suffix.size())) {
        const qsizetype start = nameStart(text, at);
        const bool masked = start < at && isMask(text[start]);
        if (start == at || !opensName(text, start) || (!masked && !suffixStandsAt(text, at, suffix)))
            continue;
        const QString name = text.sliced(start, at + suffix.size() - start).toString();
        Candidate &candidate = candidates[name];
        if (candidate.count++ == 0)
            candidate = {name, 1, at};
    }
    const Candidate *best = nullptr;
    for (const Candidate &candidate : std::as_const(candidates)) {
        if (!best || candidate.count > best->count || (candidate.count == best->count && candidate.first < best->first))
            best = &candidate;
    }
    // One mention deep in the text is somebody else's place as likely as not.
    const bool sure = best && (best->count > 1 || best->first < 200 || isMask(best->name.front()));
    return sure ? *best : Candidate();
}

QStringView suffixOf(PlaceLevel level)
{
    for (const LevelWords &words : levels()) {
        if (words.level == level)
            return words.suffix;
    }
    return {};
}

/// Name and suffix in the title; the last place named there is the report's: 安澧县云溪镇.
QStringView nameInTitle(QStringView title, QStringView suffix)
{
    for (qsizetype at = title.lastIndexOf(suffix); at > 0; at = title.lastIndexOf(suffix, at - 1)) {
        qsizetype start = at;
        while (start > 0 && at - start < 6 && isMask(title[start - 1]))
            --start;
        while (start == at || !isMask(title[start])) {
            if (start == 0 || at - start >= longestName + 2 || !isHan(title[start - 1])
                || notInNames.contains(title[start - 1])
                || (start < at && QStringView(u"省市县区镇乡州旗党共").contains(title[start - 1])))
                break;
            --start;
        }
        const bool common = title.sliced(at).startsWith(u"村振兴") || title.sliced(at).startsWith(u"乡镇")
            || title.sliced(at).startsWith(u"乡村") || title.sliced(at).startsWith(u"村两委");
        const bool named = start < at && (isMask(title[start]) || at - start >= 2);
        if (named && !common && !(at - start < 3 && commonBefore.contains(title[at - 1]) && !isMask(title[start])))
            return title.sliced(start, at + suffix.size() - start);
    }
    return {};
}

} // namespace

PlaceLevel readPlaceLevel(QStringView text, QStringView title)
{
    PlaceLevel best = PlaceLevel::Unknown;
    qsizetype bestScore = 0;
    int mostNamed = 1;
    std::array<qsizetype, 7> scores{};
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (const auto word = levelWords().longest(text, i))
            scores[static_cast<size_t>(word.payload / 16)] += word.payload % 16;
    }
    for (size_t i = 0; i < levels().size(); ++i) {
        const qsizetype score = scores[i] + (nameInTitle(title, levels()[i].suffix).isEmpty() ? 0 : 12);
        // Of two places in one title the lower one reports: 安澧县云溪镇. Levels run from low to high.
        if (score > bestScore) {
            best = levels()[i].level;
            bestScore = score;
        }
    }
    // It never says 我镇 or the like: the level of the place that it names most.
    for (const LevelWords &words : levels()) {
        const int count =
            bestScore == 0 && words.level < PlaceLevel::County ? mostFrequentName(text, words.suffix).count : 0;
        if (count > mostNamed) {
            best = words.level;
            mostNamed = count;
        }
    }
    return best;
}

QString readPlaceName(QStringView text, QStringView title, PlaceLevel level)
{
    for (const LevelWords &words : levels()) {
        if (words.level != level)
            continue;
        const QStringView name = nameInTitle(title, words.suffix);
        if (!name.isEmpty())
            return name.toString();
    }
    const QStringView suffix = suffixOf(level);
    return suffix.isEmpty() ? QString() : mostFrequentName(text, suffix).name;
}

} // namespace xiangyue
