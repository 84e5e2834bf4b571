// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/sentence_form.h"

#include "extract/characters.h"
#include "text/sentences.h"

#include <algorithm>
#include <array>

namespace xiangyue {

namespace {

constexpr QChar numberMark(u'\u0001');
constexpr QChar placeMark(u'\u0002');

/// Sentences in which so little stands behind the heading are nothing but the heading.
constexpr qsizetype leastBehindHeading = 3;

constexpr QStringView sentenceEnds = u"。！？；!?;…";
constexpr QStringView closers = u"）)”’》」』】]〕";
constexpr QStringView closingWords[] = {u"以上汇报", u"以上报告", u"以上情况", u"特此报告", u"特此汇报"};
/// What stands in every report, whoever wrote it.
constexpr QStringView setPhrases[] = {
    u"习近平新时代中国特色社会主义思想",
    u"党的二十大精神",
    u"党的十九大精神",
    u"党的二十届三中全会精神",
    u"在县委、县政府的坚强领导下",
    u"在县委、县政府的正确领导下",
    u"在县委县政府的坚强领导下",
    u"在县委县政府的正确领导下",
};
constexpr QStringView levels[] = {u"街道", u"乡", u"镇"};
/// 全乡 and 全镇, 我乡 and 我镇 say the same, each of its own place.
constexpr QStringView beforeLevel = u"全我本";
constexpr QStringView behindLevel[] = {u"党委", u"政府", u"党政"};

/// Full-width forms as half-width ones, quotes and dashes of all kinds as one.
QChar folded(QChar c)
{
    if (QStringView(u"“”„‟").contains(c))
        return u'"';
    if (QStringView(u"‘’").contains(c))
        return u'\'';
    if (QStringView(u"—–－").contains(c))
        return u'-';
    return halfWidth(c.unicode());
}

template <typename Words>
qsizetype lengthOfWordAt(QStringView text, const Words &words)
{
    const auto found =
        std::find_if(std::begin(words), std::end(words), [text](QStringView word) { return text.startsWith(word); });
    return found == std::end(words) ? 0 : found->size();
}

bool endsAsSentence(QStringView sentence)
{
    while (!sentence.isEmpty() && closers.contains(sentence.back()))
        sentence.chop(1);
    return !sentence.isEmpty() && sentenceEnds.contains(sentence.back());
}

bool isFormula(QStringView sentence)
{
    if (lengthOfWordAt(sentence, closingWords) > 0)
        return true;
    while (!sentence.isEmpty() && sentenceEnds.contains(sentence.back()))
        sentence.chop(1);
    return sentence.endsWith(u"如下");
}

class FormReader {
public:
    explicit FormReader(const ReportAnalysis &report)
        : m_report(report)
        , m_text(report.text)
        , m_place(report.identity.place)
    {
        const qsizetype level = std::find_if(std::begin(levels), std::end(levels),
                                             [this](QStringView each) { return m_place.endsWith(each); })
            - std::begin(levels);
        const bool named = std::all_of(m_place.begin(), m_place.end(), [](QChar c) { return isHan(c.unicode()); });
        if (named && level < static_cast<qsizetype>(std::size(levels)))
            m_bareName = m_place.chopped(levels[level].size());
        if (m_bareName.size() < 2)
            m_bareName = {};
    }

    std::vector<SentenceForm> read()
    {
        std::vector<SentenceForm> forms;
        int ordinal = 0;
        for (const TextSpan &sentence : splitSentences(m_text)) {
            const TextSpan words = behindNumber(sentence);
            if (isCopyable(words)) {
                forms.push_back({sentence, ordinal, {}, {}, 0});
                readWords(words, forms.back());
            }
            ++ordinal;
        }
        return forms;
    }

private:
    /// Without （三） or 一是 in front: the same words may stand under another number.
    TextSpan behindNumber(TextSpan sentence)
    {
        const auto &sections = m_report.outline.sections;
        while (m_section < sections.size() && sections[m_section].heading.start < sentence.start)
            ++m_section;
        m_headingEnd = sentence.start;
        if (m_section == sections.size() || sections[m_section].heading.start != sentence.start)
            return sentence;
        const Section &section = sections[m_section];
        m_headingEnd = section.heading.end;
        return {std::min(sentence.start + section.number.size(), sentence.end), sentence.end};
    }

    bool isCopyable(TextSpan words) const
    {
        const QStringView sentence = words.in(m_text);
        const bool isHeading = m_headingEnd > words.start && words.end - m_headingEnd < leastBehindHeading;
        return !isHeading && endsAsSentence(sentence) && !isFormula(sentence)
            && !m_report.identity.title.contains(sentence);
    }

    void readWords(TextSpan words, SentenceForm &form)
    {
        qsizetype position = words.start;
        qsizetype countFrom = words.start;
        while (position < words.end) {
            const QStringView rest = TextSpan{position, words.end}.in(m_text);
            if (position >= countFrom)
                countFrom = position + lengthOfSetPhrase(rest);
            const qsizetype start = position;
            if (const qsizetype length = readNumber({position, words.end}, form); length > 0) {
                position += length;
            } else if (const qsizetype ownPlace = lengthOfOwnPlace(position, words.end); ownPlace > 0) {
                form.wording += placeMark;
                position += ownPlace;
            } else {
                if (!m_text[position].isSpace())
                    form.wording += folded(m_text[position]);
                ++position;
            }
            const bool isNumber = form.wording.endsWith(numberMark);
            if (start >= countFrom && !isNumber && !m_text[start].isSpace())
                form.weight += position - start;
        }
    }

    static qsizetype lengthOfSetPhrase(QStringView rest)
    {
        if (rest.startsWith(u'《'))
            return rest.indexOf(u'》') + 1;
        return lengthOfWordAt(rest, setPhrases);
    }

    /// Takes a figure's number or any other run of digits at the start of `words`; its length, 0 where there is none.
    qsizetype readNumber(TextSpan words, SentenceForm &form)
    {
        const auto &figures = m_report.extraction.figures;
        while (m_figure < figures.size() && figures[m_figure].number.start < words.start)
            ++m_figure;
        TextSpan span{words.start, words.start};
        const bool isFigure = m_figure < figures.size() && figures[m_figure].number.start == words.start;
        if (isFigure)
            span.end = std::min(figures[m_figure].number.end, words.end);
        else
            span.end = endOfDigits(words);
        if (span.isEmpty())
            return 0;
        QString text;
        for (const QChar c : span.in(m_text)) {
            if (!c.isSpace() && c != u',' && c != u'，')
                text += folded(c);
        }
        const bool isStated = isFigure && !figures[m_figure].masked && figures[m_figure].value;
        form.numbers.push_back({span, text, isStated});
        form.wording += numberMark;
        return span.length();
    }

    qsizetype endOfDigits(TextSpan words) const
    {
        const auto digitAt = [&](qsizetype at) {
            return at < words.end && isDigit(m_text[at].unicode());
        };
        qsizetype end = words.start;
        while (digitAt(end) || (end > words.start && end < words.end && m_text[end] == u'.' && digitAt(end + 1)))
            ++end;
        return end;
    }

    qsizetype lengthOfOwnPlace(qsizetype position, qsizetype end) const
    {
        const QStringView rest = TextSpan{position, end}.in(m_text);
        if (!m_place.isEmpty() && rest.startsWith(m_place))
            return m_place.size();
        if (!m_bareName.isEmpty() && rest.startsWith(m_bareName))
            return m_bareName.size();
        const qsizetype level = lengthOfWordAt(rest, levels);
        if (level == 0)
            return 0;
        const bool isOwn = position > 0 && beforeLevel.contains(m_text[position - 1]);
        return isOwn || lengthOfWordAt(rest.sliced(level), behindLevel) > 0 ? level : 0;
    }

    const ReportAnalysis &m_report;
    QStringView m_text;
    QStringView m_place;
    QStringView m_bareName; ///< 青岭 of 青岭乡; empty where it would be a single character or is masked
    size_t m_section = 0;
    qsizetype m_headingEnd = 0; ///< of the heading that the sentence in hand starts with
    size_t m_figure = 0;
};

} // namespace

std::vector<SentenceForm> sentenceForms(const ReportAnalysis &report)
{
    return FormReader(report).read();
}

} // namespace xiangyue
