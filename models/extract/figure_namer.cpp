// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/figure_namer.h"

#include "extract/number_scanner.h"

namespace xiangyue {

namespace {

constexpr qsizetype longestSentence = 240;
bool startsWithParticle(QStringView words)
{
    return words.startsWith(u'的') || words.startsWith(u'了');
}

} // namespace

FigureNamer::FigureNamer(QStringView text, const Outline &outline, const Lexicon &lexicon)
    : m_text(text)
    , m_outline(outline)
    , m_lexicon(lexicon)
    , m_sides(text)
    , m_words(lexicon)
    , m_polish(lexicon, m_words)
{
}

/// Asked with rising positions, mostly of one sentence: what was read before is not read again.
qsizetype FigureNamer::sentenceStart(qsizetype position)
{
    const qsizetype limit = qMax<qsizetype>(0, position - longestSentence);
    const qsizetype known = m_sentenceRead <= position ? m_sentenceRead : 0;
    qsizetype start = position;
    while (start > known && start > limit) {
        const char16_t c = m_text[start - 1].unicode();
        if (endsSentence(c) && c != u'?')
            break;
        --start;
    }
    if (start == known && known > 0)
        start = qMax(m_sentenceStart, limit);
    m_sentenceStart = start;
    m_sentenceRead = position;
    return start;
}

/// What money was spent on, told behind it: 投入xx万元新修河堤xxx余米 -> 新修河堤. Empty when nothing like it follows.
QString FigureNamer::purpose(const std::vector<Mention> &mentions, size_t index) const
{
    const QString words = m_sides.wordsToClauseEnd(mentions, index);
    QStringView view = words;
    while (startsWithParticle(view) || view.startsWith(u' '))
        view = view.mid(1);
    static constexpr QStringView purposeLeads[] = {u"用于", u"对", u"为", u"作为", u"在", u"将", u"实施", u"给"};
    bool purposeful = m_words.startsWithVerb(view);
    for (const QStringView lead : purposeLeads)
        purposeful = purposeful || view.startsWith(lead);
    if (!purposeful)
        return {};
    const QString core = m_polish.polished(m_words.core(view));
    return m_words.head(core, 18).toString();
}

/// The counted noun behind the number, as far as it is this figure's.
QStringView FigureNamer::nounAfter(const Mention &mention, const Sides &sides, QStringView core) const
{
    QStringView right = sides.right;
    if (right.isEmpty())
        return {};
    if (sides.reachesNext) {
        const QStringView unit = mention.figure.unit;
        if (unit == u"次" || unit == u"场" || unit == u"场次") // 2次自愿捐款39190元: times count what is done
            return m_words.core(right);
        const qsizetype verb = m_words.firstVerb(right, 2);
        if (verb < 0 && m_words.startsWithVerb(right))
            return {};
        if (verb > 0)
            return m_words.core(right.left(verb));
        if (right.startsWith(u'的'))
            return m_words.core(right);
        return core.isEmpty() || m_words.endsWithVerb(core) ? m_words.core(right) : QStringView();
    }
    if (startsWithParticle(right))
        right = right.mid(1);
    // 选派9名政治素质较好、业务能力较强的干部: the qualities stand before what is counted.
    const qsizetype noun = right.lastIndexOf(u'的');
    if (noun > 0 && noun + 2 < right.size() && right.left(noun).contains(u'较'))
        return m_words.core(right.mid(noun + 1));
    // 以市领导驻点的13个村为主要区域
    const qsizetype serves = right.indexOf(u"为主");
    if (serves > 0 && serves <= 4)
        return m_words.core(right.left(serves));
    // 确定13个村作为我市省级示范村: what they became is what is counted.
    const qsizetype as = right.indexOf(u"作为");
    if (as > 0 && as <= 4 && right.size() > as + 4)
        return m_words.core(right.mid(as + 2));
    return m_words.withoutTail(right);
}

QString FigureNamer::joined(QStringView left, QStringView right) const
{
    if (left.size() + right.size() > longestName)
        left = m_words.tail(left, qMax<qsizetype>(0, longestName - right.size()));
    if (right.size() > longestName)
        right = m_words.head(right, longestName);
    return m_polish.merged(left, right);
}

/// A general word behind its topic: 城乡居保参保人数 + 参保率 -> 城乡居保参保率.
QString FigureNamer::withTopic(QStringView topic, const QString &own) const
{
    if (own.isEmpty())
        return topic.toString();
    if (own.size() >= 2 && topic.contains(own))
        return topic.toString();
    // 新增企业12户，总数达97户: the total is not of the new ones.
    const bool total = own.startsWith(u'总') && (topic.startsWith(u"新增") || topic.startsWith(u"净增"));
    if (total && topic.size() > 3)
        topic = topic.mid(2);
    return joined(m_polish.asTopic(topic), own);
}

/// A part of a whole, by its own name where that says enough: 农民工技能培训, else 危房改造C级.
QString FigureNamer::asPart(QStringView whole, const QString &own) const
{
    for (qsizetype i = 0; i + 2 <= own.size() && own.size() >= 4 && isHan(own.front().unicode()); ++i) {
        if (whole.contains(QStringView(own).mid(i, 2)) && !m_words.isWeak(QStringView(own).mid(i, 2)))
            return own;
    }
    return joined(m_polish.asTopic(whole), own);
}

/// The topic that general words need: the clause before, the last full name of the sentence, or the heading.
QString FigureNamer::topicFor(const Mention &mention, const Sides &sides)
{
    const qsizetype sentence = sentenceStart(mention.figure.quote.start);
    qsizetype end = sides.clauseStart;
    // Clauses between the last figure and this one, nearest first.
    while (end > sentence && m_topicEnd < end) {
        const qsizetype start = qMax(sentence, m_sides.clauseStart(end - 1));
        if (m_topicEnd > start)
            break;
        const QStringView words = m_words.core(m_text.mid(start, end - start));
        if (words.size() >= 4 && !m_words.isWeak(words) && m_lexicon.announcing.find(words) < 0) {
            m_topic = m_words.tail(words, 16).toString();
            return m_topic;
        }
        if (start >= end)
            break;
        end = start;
    }
    if (m_topicEnd >= sentence && !m_topic.isEmpty())
        return m_topic;
    const int section = mention.figure.section;
    if (!m_topic.isEmpty() && m_topicSection == section && mention.figure.quote.start - m_topicEnd < 60)
        return m_topic;
    if (section >= 0)
        return m_words.topicOf(m_outline.sections[static_cast<size_t>(section)].title).toString();
    return {};
}

QString FigureNamer::withUnitWord(const QString &base, const Mention &mention, bool paired) const
{
    if (base.size() + 2 > longestName)
        return base;
    if (mention.isHouseholds() && paired && !base.endsWith(u'户') && !base.endsWith(u"户数"))
        return base + u"户数";
    if (mention.isPeople() && paired && !base.endsWith(u'人') && !base.endsWith(u"人口") && !base.endsWith(u"人数"))
        return base + u"人数";
    // 涉及xx户, 投入xx人次: the verb alone does not say what is counted.
    const bool verbOnly = base.endsWith(u"涉及") || base.endsWith(u"惠及") || base.endsWith(u"受益")
        || base.endsWith(u"带动") || base.endsWith(u"投入") || base.endsWith(u"出动");
    if (verbOnly && mention.isHouseholds())
        return base + u"户数";
    if (verbOnly && mention.isPeople())
        return base + (mention.figure.unit == u"人次" ? u"人次" : u"人数");
    if (mention.isMoney()) {
        if (m_lexicon.moneyNouns.find(base) >= 0)
            return base;
        return base + u"金额";
    }
    return base;
}

/// The words of the figure itself: verb and noun before it, noun behind it.
QString FigureNamer::ownWords(const std::vector<Mention> &mentions, size_t index, const Sides &sides,
                              QStringView core) const
{
    QStringView noun = nounAfter(mentions[index], sides, core);
    // A bare place before the number says where, not what: 光伏园、南湾村xxx亩金银花基地.
    const QStringView last = core.mid(core.lastIndexOf(u'、') + 1);
    if (noun.size() > 1 && last.size() <= 6
        && (last.endsWith(u'村') || last.endsWith(u"社区") || last.endsWith(u"街道"))
        && !m_lexicon.genericPlaces.longest(last, last.size()))
        core = {};
    // 新建甲村、乙村等3个饮水工程: the list says where, the noun what.
    if (noun.size() > 2 && core.contains(u'、') && QStringView(sides.left).trimmed().endsWith(u'等'))
        core = core.left(m_lexicon.actionVerbs.longest(core, 0).length);
    QString words = m_polish.nounLast(m_words.withoutDates(noun));
    // 完成10个村974户农网改造工作, 按照每500人配备1名保洁员: what is meant stands behind the next figure.
    const bool verbBefore = !core.isEmpty() && m_words.endsWithVerb(core);
    const bool further = sides.touchesNext || (sides.reachesNext && !sides.right.isEmpty());
    if (further && words.size() < 2 && (core.isEmpty() || verbBefore))
        words = m_words.withoutDates(m_words.core(m_sides.wordsToClauseEnd(mentions, index)));
    const qsizetype room = qMax<qsizetype>(8, longestName - qMin<qsizetype>(core.size(), 10));
    const QString right = m_words.head(words, room).toString();
    return joined(m_words.tail(core, right.isEmpty() ? 22 : 18), right);
}

/// 登记过往人员5853人、车辆3854台: the second noun shares the first one's verb.
QString FigureNamer::withSharedVerb(const QString &own, const Mention &mention, const Sides &sides) const
{
    if (own.isEmpty() || own.size() > 4 || m_base.size() < 4 || mention.figure.quote.start - m_topicEnd > 8
        || m_words.firstVerb(own, 0) >= 0 || m_words.isWeak(own) || !sides.right.isEmpty() || own.endsWith(u'村')
        || own.endsWith(u"社区"))
        return own;
    const QChar between = m_topicEnd < m_text.size() ? m_text[m_topicEnd] : QChar();
    const bool counts = mention.unit && m_baseUnit && mention.unit->dimension.startsWith(u"count")
        && m_baseUnit->dimension.startsWith(u"count");
    const bool sameKind = counts || mention.unit == m_baseUnit;
    const bool listed = between == u'、' || sides.sameClause || ((between == u',' || between == u'，') && sameKind);
    const auto verb = m_lexicon.actionVerbs.longest(m_base, 0);
    if (!listed || verb.length < 2)
        return own;
    const qsizetype shared = m_base.size() - own.size();
    // 登记过往人员 and 车辆: the word between verb and noun is shared as well.
    return m_base.left(shared == verb.length + 2 ? shared : verb.length) + own;
}

QString FigureNamer::compose(const std::vector<Mention> &mentions, size_t index, const Sides &sides)
{
    const Mention &mention = mentions[index];
    QStringView core = m_words.core(sides.left);
    const qsizetype each = sides.sameClause ? core.lastIndexOf(u'各') : -1;
    if (each >= 0 && m_words.startsWithVerb(core.mid(each + 1))) // 四个行政村各配备了一辆: the villages are told before
        core = core.mid(each + 1);
    // 选派68名干部对98户贫困户帮扶: who does it was counted before.
    if (sides.sameClause && core.size() >= 3) {
        for (qsizetype i = qMin<qsizetype>(core.size() - 1, 6); i > 0; --i) {
            static constexpr QStringView words = u"象口接标账外比等应日导"; // 对象, 向日葵
            if ((core[i] == u'对' || core[i] == u'向') && i + 1 < core.size() && !words.contains(core[i + 1])) {
                core = m_words.core(core.mid(i + 1));
                break;
            }
        }
    }
    if (const qsizetype is = core.indexOf(u"是以"); is >= 0 && is + 4 < core.size())
        core = core.mid(is + 2);
    const auto anaphora = m_lexicon.anaphora.longest(core, 0);
    const bool pointsBack = anaphora.length > 1 && anaphora.length == core.size();
    if (anaphora && core.size() > anaphora.length && m_words.isWeak(core.mid(anaphora.length)))
        core = core.mid(anaphora.length);

    const QString purposeWords = mention.isMoney() ? purpose(mentions, index) : QString();
    if (!purposeWords.isEmpty()) {
        QStringView verb = m_words.withoutTail(sides.left);
        while (verb.endsWith(u'了'))
            verb.chop(1);
        if (const auto match = m_lexicon.moneyVerbs.longest(verb, verb.size())) {
            m_base = purposeWords;
            m_topic = purposeWords;
            return joined(purposeWords, verb.last(match.length));
        }
    }
    const qsizetype sentence = sentenceStart(mention.figure.quote.start);
    if (pointsBack)
        core = {};
    QString own = core.isEmpty() && !purposeWords.isEmpty() ? purposeWords : ownWords(mentions, index, sides, core);
    own = withSharedVerb(own, mention, sides);
    if (sides.part || (m_parentEnd >= sentence && !m_parent.isEmpty())) {
        const bool weakPart = m_words.isWeak(own) && !m_base.isEmpty() && !sides.part;
        m_base = m_polish.polished(asPart(weakPart ? m_base : m_parent, own));
        return m_base;
    }
    const bool bareRate = own.size() <= 4 && own.endsWith(u'率');
    const bool continues =
        core.isEmpty() && own.size() <= 3 && m_topicEnd >= sentence && mention.unit == m_baseUnit && !m_baseHadNoun;
    const bool pointsAtNothing = pointsBack && (own.size() < 6 || m_words.isWeak(own));
    const bool share = own.startsWith(u'占') && own.size() > 2 && !own.startsWith(u"占地") && !own.startsWith(u"占道");
    const bool underColon = own.size() <= 4 && sides.clauseStart > 1 && !sides.sameClause
        && (m_text[sides.clauseStart - 1] == u'：' || m_text[sides.clauseStart - 1] == u':')
        && m_words.startsWithVerb(own);
    const bool weak =
        pointsAtNothing || share || underColon || own.size() < 2 || bareRate || continues || m_words.isWeak(own);
    const bool subjectSaid = m_lexicon.subjects.longest(QStringView(sides.left).trimmed(), 0).length > 0;
    if (weak && !(subjectSaid && (mention.isHouseholds() || mention.isPeople()) && own.isEmpty())) {
        m_prefix = topicFor(mention, sides);
        // 辖9个村、71个组，3218户: the villages are no topic for what else the place holds.
        const auto governs = m_lexicon.governVerbs.longest(m_prefix, 0);
        if (governs && m_topicEnd >= sentence && (own.size() == 1 || own.isEmpty())) {
            m_base = own.isEmpty() ? QStringLiteral("辖区") : m_prefix.left(governs.length) + own;
            m_prefix.clear();
            return m_base;
        }
        // 东西长21公里，南北宽14公里，面积198平方公里: a measure of the same thing.
        if (m_topicEnd >= sentence && (m_prefix.endsWith(u'宽') || m_prefix.endsWith(u'长')) && own.endsWith(u"面积"))
            m_prefix.clear();
        // 受理工单5632件，先行联系率100%，满意率91.7%: two rates of one subject.
        if (own.endsWith(u'率') && m_prefix.endsWith(u'率') && m_topicEnd >= sentence && !m_subject.isEmpty())
            m_prefix = m_subject;
        m_base = m_polish.polished(withTopic(m_prefix, own));
        return m_base;
    }
    // 1户C级,5户D级: the next of a kind goes on with the topic of the first.
    if (own.size() <= 3 && (core.isEmpty() || m_words.startsWithVerb(own)) && !m_prefix.isEmpty()
        && m_topicEnd >= sentence && mention.unit == m_baseUnit && mention.figure.quote.start - m_topicEnd <= 4) {
        m_base = m_polish.polished(withTopic(m_prefix, own));
        return m_base;
    }
    m_prefix.clear();
    if (own.isEmpty())
        own = m_words.withoutTail(QStringView(sides.left).trimmed()).toString();
    own = m_polish.polished(own);
    m_base = own;
    if (!own.endsWith(u'率') || m_topicEnd < sentence)
        m_subject = own;
    m_topic = own;
    return own;
}

void FigureNamer::name(std::vector<Mention> &mentions)
{
    Sides next = mentions.empty() ? Sides() : m_sides.of(mentions, 0);
    for (size_t i = 0; i < mentions.size(); ++i) {
        Mention &mention = mentions[i];
        const Sides sides = std::exchange(next, i + 1 < mentions.size() ? m_sides.of(mentions, i + 1) : Sides());
        const bool nextAdjacent = next.adjacent;
        if (mention.inTable) {
            m_topic.clear();
            m_base.clear();
            continue;
        }
        const bool pair = mention.isHouseholds() || mention.isPeople();
        QString base;
        if (sides.part && m_parentEnd < mention.figure.quote.start)
            m_parent = m_topic;
        if (sides.adjacent && !m_base.isEmpty()
            && (sides.right.isEmpty() || pair || m_words.startsWithVerb(sides.right))) {
            base = m_base;
        } else {
            base = compose(mentions, i, sides);
        }
        if (sides.part || (m_parentEnd >= sentenceStart(mention.figure.quote.start) && !m_parent.isEmpty()))
            m_parentEnd = mention.figure.quote.end;
        else
            m_parent.clear();
        m_baseUnit = mention.unit;
        m_baseHadNoun = !sides.right.isEmpty() && !sides.adjacent;
        m_topicEnd = mention.figure.quote.end;
        m_topicSection = mention.figure.section;
        mention.figure.name = withUnitWord(base, mention, sides.adjacent || nextAdjacent).left(longestName);
    }
}

} // namespace xiangyue
