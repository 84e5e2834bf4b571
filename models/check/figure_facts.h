// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "extract/figure.h"
#include "extract/unit_dictionary.h"

#include <QStringView>

#include <array>
#include <optional>
#include <vector>

namespace xiangyue {

/// The dimensions that rules ask for again and again.
enum class Measure : quint8 { None, Other, Count, Share, Points, Money, Area, Weight, People, PersonTimes, Households };

/// What the rules need to know of one figure to calculate with it.
struct FigureFact {
    TextSpan number;
    TextSpan quote;
    QStringView dimension; ///< of its unit; empty when the unit is unknown
    int dimensionId = -1;  ///< equal for equal dimensions, -1 when the unit is unknown
    Measure measure = Measure::None;
    Decimal value;      ///< in the dimension's base unit; meaningful only when `known`
    Decimal step;       ///< smallest step that is written, in the base unit: 10 000 for 3万, 1000 for 3.2万
    bool known = false; ///< one unmasked value in a known unit
    bool exact = false; ///< known, and without 约, 余, 以上, ...
    bool range = false; ///< has an upper value too
    Bound bound = Bound::Exact;
    int sentence = 0;  ///< running number; a sentence ends at 。！？ and line ends
    int paragraph = 0; ///< running number
    int bracket = -1;  ///< position of the innermost open bracket, -1 outside
    TextSpan label;    ///< the words before it, see FigureFacts::label

    /// Of one dimension, and that is known.
    bool alike(const FigureFact &other) const { return dimensionId == other.dimensionId && dimensionId >= 0; }
};

/// Facts of all figures of a text, index for index; and what stands between them. Text, figures and units outlive it.
class FigureFacts {
public:
    FigureFacts(QStringView text, const std::vector<Figure> &figures, const UnitDictionary &units);

    int count() const { return int(m_facts.size()); }
    const FigureFact &operator[](int index) const { return m_facts[size_t(index)]; }
    /// The figures of one kind of measure, in text order; only for Share, Households, Area and Weight.
    const std::vector<int> &of(Measure measure) const { return m_of[size_t(measure)]; }
    /// First figure whose number starts at or after `position`; count() when there is none.
    int firstFrom(qsizetype position) const;
    /// Text between two mentions (`left` < `right`).
    QStringView between(int left, int right) const;
    /// What stands before the figure since the figure before it, or since the clause began: 其中男性.
    QStringView label(int index) const;
    /// Up to `length` characters right after the mention.
    QStringView after(int index, qsizetype length) const;
    /// The words right after the mention, up to the clause's end or a digit, at most `length`.
    QStringView wordsAfter(int index, qsizetype length) const;
    /// Number with what follows it up to the unit, as written: 12.84亿元.
    QString written(int index) const;
    /// `value` (base unit) in the unit and multiplier of figure `index`, at most `digits` decimals: 286.4万元.
    QString writtenLike(int index, const Decimal &value, int digits = 4) const;
    QStringView text() const { return m_text; }

private:
    QStringView m_text;
    const std::vector<Figure> &m_figures;
    const UnitDictionary &m_units;
    std::vector<FigureFact> m_facts;
    std::array<std::vector<int>, 11> m_of;
};

/// Marks that end a clause: ，,；;。：:、（( and line ends.
bool endsClause(QChar c);
/// True for 。！？!? and line ends that end a sentence at `position`; a 。 between digits does not.
bool endsSentenceAt(QStringView text, qsizetype position);
bool endsSentenceWithin(QStringView text);
inline bool isAsciiOrWideDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'０' && c <= u'９');
}
/// A Chinese character (no numeral sign, no punctuation).
inline bool isHan(QChar c)
{
    return c >= u'\u4E00' && c <= u'\u9FFF';
}
inline bool isSemicolon(QChar c)
{
    return c == u'；' || c == u';';
}
inline bool isComma(QChar c)
{
    return c == u'，' || c == u',';
}
bool hasSemicolon(QStringView text);
bool hasComma(QStringView text);
Decimal magnitude(const Decimal &value);
/// Both may be roundings of one value: they differ by no more than the coarser of the two steps.
bool sameWithinRounding(const FigureFact &a, const FigureFact &b);

} // namespace xiangyue
