// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/extractor.h"

#include "extract/figure_namer.h"
#include "extract/figure_scope.h"
#include "extract/figure_status.h"
#include "extract/figure_theme.h"
#include "extract/han_numeral.h"
#include "extract/indicator_mapping.h"
#include "extract/lexicon.h"
#include "extract/mask_classifier.h"
#include "extract/mention.h"
#include "extract/missing_finder.h"
#include "extract/number_scanner.h"
#include "extract/placeholder_finder.h"
#include "extract/quantity.h"
#include "extract/text_table.h"
#include "extract/token_classifier.h"

namespace xiangyue {

namespace {

bool isAsciiWord(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

/// The number in its unit: multiplier and half applied.
std::optional<Decimal> valueOf(const std::optional<Decimal> &number, const Quantity &quantity)
{
    if (!number || (quantity.power == 0 && !quantity.half))
        return number;
    static const Decimal half = *Decimal::fromParts(5, 1);
    return quantity.half ? number->plus(half) : number->scaled(quantity.power);
}

/// `explain` shows every share in percent: 七成 is 70 %.
void toPercent(Token &token, const Unit &unit)
{
    if (!token.value || unit.factor == Decimal(1))
        return;
    token.value = token.value->times(unit.factor);
    token.valueHigh = token.valueHigh ? token.valueHigh->times(unit.factor) : std::nullopt;
    token.unit = unit.base;
}

/// 八折 is 80 %, 七五折 and 75折 75 %.
void toDiscount(Token &token)
{
    if (token.value && *token.value < Decimal(10))
        token.value = token.value->scaled(1);
    token.unit = QStringLiteral("%");
}

constexpr qsizetype usualTrail = 6;          ///< rules a figure goes through
constexpr qsizetype charactersPerToken = 16; ///< fewer in tables, more in prose

/// One pass over the text: every number-like token gets a verdict; figures and placeholders are collected.
class Scan {
public:
    Scan(QStringView text, const Outline &outline, const Dictionaries &dictionaries)
        : m_text(text)
        , m_outline(outline)
        , m_dictionaries(dictionaries)
        , m_lexicon(dictionaries.lexicon())
        , m_tables(text, dictionaries.lexicon())
    {
    }

    void run();
    Extraction finish(QStringView ownPlace);

private:
    qsizetype step(qsizetype at);
    qsizetype outlineNumber(qsizetype at);
    qsizetype asciiWord(qsizetype at);
    qsizetype addressEnd(qsizetype at, qsizetype word);
    qsizetype identifier(qsizetype from);
    void addressDigits(TextSpan span);
    qsizetype number(qsizetype at, const RawNumber &raw);
    Classification tableValue(Quantity &quantity) const;
    void addFigure(const RawNumber &raw, const Quantity &quantity, const Classification &classified);
    void addToken(TextSpan span, Verdict verdict, const QString &rule, const std::optional<Decimal> &low = {},
                  const std::optional<Decimal> &high = {}, const QString &unit = {});
    int sectionAt(qsizetype position);
    bool inHeading(TextSpan span) const;

    QStringView m_text;
    const Outline &m_outline;
    const Dictionaries &m_dictionaries;
    const Lexicon &m_lexicon;
    TableReader m_tables;
    Extraction m_result;
    std::vector<Mention> m_mentions;
    size_t m_nextHeading = 0;
};

void Scan::run()
{
    m_result.tokens.reserve(static_cast<size_t>(m_text.size() / charactersPerToken));
    m_mentions.reserve(static_cast<size_t>(m_text.size() / charactersPerToken / 2));
    for (qsizetype i = 0; i < m_text.size();) {
        if (m_nextHeading < m_outline.sections.size() && i >= m_outline.sections[m_nextHeading].heading.start) {
            i = outlineNumber(i);
            continue;
        }
        i = (m_lexicon.classOf(m_text[i].unicode()) & TokenClasses) == 0 ? i + 1 : step(i);
    }
}

qsizetype Scan::outlineNumber(qsizetype at)
{
    const Section &section = m_outline.sections[m_nextHeading++];
    if (section.heading.start != at || section.number.isEmpty())
        return at;
    const qsizetype end = qMin(m_text.size(), at + section.number.size());
    for (qsizetype i = at; i < end; ++i) {
        const char16_t c = m_text[i].unicode();
        if (!isDigit(c) && hanDigit(c) < 0 && hanPower(c) == 0)
            continue;
        qsizetype stop = i;
        while (stop < end
               && (isDigit(m_text[stop].unicode()) || hanDigit(m_text[stop].unicode()) >= 0
                   || hanPower(m_text[stop].unicode()) > 0))
            ++stop;
        const auto value =
            isDigit(c) ? Decimal::fromString(m_text.mid(i, stop - i)) : readHanNumeral(m_text.left(stop), i).low;
        addToken({i, stop}, Verdict::Outline, QStringLiteral("outline.section"), value);
        i = stop;
    }
    return qMax(end, at + 1);
}

/// http://…, www.…, name_12@…: end of the address, `word` when there is none. Each run of digits in it is a token.
qsizetype Scan::addressEnd(qsizetype at, qsizetype word)
{
    const auto isPart = [](char16_t c) {
        return isAsciiWord(c) || c == u'_' || c == u'.' || c == u'-' || c == u'+';
    };
    qsizetype end = word;
    while (end < m_text.size() && end - at < 64 && isPart(m_text[end].unicode()))
        ++end;
    const bool address = m_text.mid(word, 3) == u"://" || m_text.mid(at, 4) == u"www." || charAt(m_text, end) == u'@';
    if (!address)
        return charAt(m_text, word) == u'_' && isAsciiWord(charAt(m_text, word + 1)) ? identifier(word) : word;
    while (end < m_text.size() && m_text[end].unicode() > u' ' && m_text[end].unicode() < 127)
        ++end;
    addressDigits({at, end});
    return end;
}

/// wifi_x, report_2024: letters, digits and underscores.
qsizetype Scan::identifier(qsizetype from)
{
    qsizetype end = from;
    while (end < m_text.size() && (isAsciiWord(m_text[end].unicode()) || m_text[end] == u'_'))
        ++end;
    addressDigits({from, end});
    return end;
}

void Scan::addressDigits(TextSpan span)
{
    for (qsizetype i = span.start; i < span.end;) {
        qsizetype stop = i;
        while (stop < span.end && isDigit(m_text[stop].unicode()))
            ++stop;
        if (stop > i)
            addToken({i, stop}, Verdict::Name, QStringLiteral("name.address"));
        i = qMax(stop, i + 1);
    }
}

/// Latin words, line names and addresses: S312, K3+200, PM2.5, 4G, http://...
qsizetype Scan::asciiWord(qsizetype at)
{
    qsizetype end = at;
    while (end < m_text.size() && isAsciiLetter(m_text[end].unicode()))
        ++end;
    if (const qsizetype address = addressEnd(at, end); address > end)
        return address;
    const qsizetype digits = end;
    while (end < m_text.size()
           && (isDigit(m_text[end].unicode())
               || ((m_text[end] == u'.' || m_text[end] == u'+' || m_text[end] == u'-') && end + 1 < m_text.size()
                   && isAsciiWord(m_text[end + 1].unicode()))))
        ++end;
    if (end > digits) {
        const bool phrase = m_lexicon.asciiPhrases.longest(m_text, at).length >= end - at;
        addToken({at, end}, phrase ? Verdict::Phrase : Verdict::Road,
                 phrase ? QStringLiteral("phrase.dictionary") : QStringLiteral("road.letter"));
    }
    return end;
}

qsizetype Scan::number(qsizetype at, const RawNumber &raw)
{
    Quantity quantity = readQuantity(m_text, raw, m_lexicon, m_dictionaries.units());
    Classification classified = raw.masked() ? classifyMask(m_text, raw, quantity, m_lexicon)
                                             : classifyNumber(m_text, raw, quantity, m_lexicon);
    const bool cell = m_tables.isValue(raw.span);
    if (cell && m_tables.fillsCell(quantity.quote) && (classified.verdict != Verdict::Figure || !quantity.unit))
        classified = tableValue(quantity);
    else if (m_tables.isSerial() && raw.form == RawNumber::Form::Digits)
        classified = {Verdict::Outline, QStringLiteral("outline.row")};
    if (classified.verdict == Verdict::Figure && raw.form == RawNumber::Form::Han && inHeading(raw.span))
        classified = {Verdict::Phrase, QStringLiteral("phrase.heading")};
    if (raw.masked() && classified.verdict == Verdict::Phrase) {
        addToken(raw.span, classified.verdict, classified.rule);
    } else if (raw.masked()) {
        QString rule = classified.rule;
        const auto kind = maskKind(m_text, raw, quantity, m_lexicon, classified.verdict, rule);
        // A range of masks is one spot for a number, but each mask of a list of names is one of its own.
        Placeholder placeholder = makePlaceholder(m_text, raw.span, kind, rule);
        if (classified.verdict == Verdict::Figure) {
            placeholder.figure = static_cast<int>(m_mentions.size());
            addFigure(raw, quantity, classified);
        } else {
            addToken(raw.span, Verdict::Placeholder, rule);
        }
        m_result.placeholders.push_back(placeholder);
    } else if (classified.verdict == Verdict::Figure) {
        addFigure(raw, quantity, classified);
    } else {
        addToken(raw.span, classified.verdict, classified.rule, valueOf(raw.low, quantity), valueOf(raw.high, quantity),
                 quantity.unit ? quantity.unit->text : QString());
        if (classified.rule == u"other.discount")
            toDiscount(m_result.tokens.back());
    }
    if (classified.verdict == Verdict::Figure) {
        if (const auto missing = findRepeatedUnit(m_text, quantity, m_lexicon, m_dictionaries.units())) {
            m_result.placeholders.push_back(missing->placeholder);
            return missing->end;
        }
    }
    const bool takesWords = classified.verdict == Verdict::Figure || quantity.power > 0;
    return qMax(at + 1, takesWords ? qMax(raw.span.end, quantity.quote.end) : raw.span.end);
}

/// A number that fills a cell of a table: its unit stands in the table's column, header or caption.
Classification Scan::tableValue(Quantity &quantity) const
{
    const QStringView words = m_tables.describe(quantity.quote).unit.in(m_text);
    qsizetype position = 0;
    int power = 0;
    while (position < words.size() && !m_lexicon.units.longest(words, position)
           && hanPower(words[position].unicode()) > 0)
        power += hanPower(words[position++].unicode());
    if (const Unit *unit = m_dictionaries.units().find(words.mid(position))) {
        quantity.unit = unit;
        quantity.unitSpan = {};
        quantity.power += power;
    }
    return {Verdict::Figure, QStringLiteral("figure.table_cell")};
}

void Scan::addFigure(const RawNumber &raw, const Quantity &quantity, const Classification &classified)
{
    Mention mention;
    Figure &figure = mention.figure;
    figure.number = raw.span;
    figure.quote = quantity.quote;
    figure.masked = raw.masked();
    figure.bound = quantity.bound;
    if (quantity.unit) // shares the dictionary's string wherever the text has no other spelling
        figure.unit = quantity.unitSpan.isEmpty() || quantity.unitSpan.length() == quantity.unit->text.size()
            ? quantity.unit->text
            : quantity.unitSpan.in(m_text).toString();
    else if (classified.rule == u"figure.echo")
        figure.unit = m_text.mid(quantity.quote.end, 1).toString();
    if (!figure.masked) {
        figure.value = valueOf(raw.low, quantity);
        figure.valueHigh = valueOf(raw.high, quantity);
    }
    figure.section = sectionAt(raw.span.start);
    figure.trail.reserve(usualTrail);
    figure.trail.append(classified.rule);
    if (quantity.bound != Bound::Exact)
        figure.trail.append(QStringLiteral("bound.word"));
    if (m_tables.isValue(raw.span)) {
        const TableCell cell = m_tables.describe(quantity.quote);
        mention.inTable = !cell.name.isEmpty();
        mention.planned = cell.planned;
        figure.name = cell.name;
        figure.scope = cell.place;
    }
    mention.unit = quantity.unit;
    mention.token = static_cast<int>(m_result.tokens.size());
    addToken(raw.span, classified.verdict, classified.rule, figure.value, figure.valueHigh, figure.unit);
    Token &token = m_result.tokens.back();
    token.figure = static_cast<int>(m_mentions.size());
    if (quantity.unit && quantity.unit->kind == Unit::Kind::Share)
        toPercent(token, *quantity.unit);
    m_mentions.push_back(std::move(mention));
}

void Scan::addToken(TextSpan span, Verdict verdict, const QString &rule, const std::optional<Decimal> &low,
                    const std::optional<Decimal> &high, const QString &unit)
{
    m_result.tokens.push_back({span, low, high, unit, verdict, rule, -1});
}

int Scan::sectionAt(qsizetype position)
{
    return m_outline.sectionAt(position);
}

bool Scan::inHeading(TextSpan span) const
{
    // Headings count in slogans (做好三个规划); 一是… introduces a whole sentence, and longer numerals are quantities.
    if (span.length() != 1 || m_nextHeading == 0)
        return false;
    const Section &section = m_outline.sections[m_nextHeading - 1];
    return section.level < 5 && section.heading.contains(span);
}

qsizetype Scan::step(qsizetype at)
{
    const quint8 bits = m_lexicon.classOf(m_text[at].unicode());
    if (bits & MouClass) {
        if (const auto found = findMou(m_text, at, m_lexicon)) {
            m_result.placeholders.push_back(*found);
            return found->span.end;
        }
        while (at < m_text.size() && m_text[at] == u'某') // 某某些人: none of them is read again
            ++at;
        return at;
    }
    if (bits & BracketClass) {
        if (const auto found = findEmptyBrackets(m_text, at, m_lexicon)) {
            if (found->kind == PlaceholderKind::Figure) {
                RawNumber raw;
                raw.form = RawNumber::Form::Mask;
                raw.span = found->span;
                raw.maskFamily = u'[';
                return number(at, raw);
            }
            m_result.placeholders.push_back(*found);
            return found->span.end;
        }
        return at + 1;
    }
    if (bits & UnitClass) {
        if (const auto found = findMissing(m_text, at, m_lexicon)) {
            m_result.placeholders.push_back(found->placeholder);
            return found->end;
        }
    }
    if (bits & (DigitClass | HanClass | MaskClass)) {
        const auto raw = scanNumber(m_text, at, m_lexicon);
        if (raw && !raw->rejected)
            return number(at, *raw);
        if (raw && raw->rejected && !(bits & LetterClass))
            return qMax(at + 1, raw->span.end);
    }
    if (bits & LetterClass)
        return asciiWord(at);
    return at + 1;
}

Extraction Scan::finish(QStringView ownPlace)
{
    FigureNamer(m_text, m_outline, m_lexicon).name(m_mentions);
    const NameWords words(m_lexicon);
    const NamePolish polish(m_lexicon, words);
    StatusReader status(m_text, m_outline, m_lexicon);
    ScopeReader scope(m_text, ownPlace, m_lexicon);
    ThemeReader theme(m_text, m_outline, m_lexicon);
    m_result.figures.reserve(m_mentions.size());
    for (Mention &mention : m_mentions) {
        Figure &figure = mention.figure;
        status.setStatus(figure);
        if (mention.inTable && mention.planned)
            figure.status = FigureStatus::Planned;
        if (!mention.inTable) {
            scope.setScope(mention);
            figure.name = polish.withoutPlace(figure.name, figure.scope);
        }
        theme.setCategory(figure);
        figure.indicator =
            indicatorOf(figure, mention.unit ? QStringView(mention.unit->dimension) : QStringView(), m_dictionaries);
        if (!figure.indicator.isEmpty())
            figure.trail.append(QStringLiteral("indicator.dictionary"));
        m_result.figures.push_back(std::move(figure));
    }
    return std::move(m_result);
}

} // namespace

Extraction extract(QStringView text, const Outline &outline, const Dictionaries &dictionaries, QStringView ownPlace)
{
    Scan scan(text, outline, dictionaries);
    scan.run();
    return scan.finish(ownPlace);
}

} // namespace xiangyue
