// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "base/text_span.h"
#include "extract/category.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace xiangyue {

enum class Bound { Exact, Approx, AtLeast, AtMost };
enum class FigureStatus { Done, Planned, Rule };

/// What a table, chart or export shows of a value. Masked and Absent are never drawn, summed or sorted as 0.
enum class ValueState { Stated, Approximate, AtLeast, AtMost, Planned, Masked, Absent };

/// A quantity that says something about the place or its work (GUIDE.md, "figures").
struct Figure {
    TextSpan number;                  ///< the bare number token: `4151.5`, `xxx`, `四十`, `10-20`
    TextSpan quote;                   ///< the whole mention: `约xxx余万元`
    std::optional<Decimal> value;     ///< in `unit`, multiplier applied; nullopt when masked
    std::optional<Decimal> valueHigh; ///< upper end of a range, else nullopt
    QString unit;                     ///< as written, without multiplier: 元, 亩, 人次; empty when none is written
    bool masked = false;
    Bound bound = Bound::Exact;
    FigureStatus status = FigureStatus::Done;
    QString name;      ///< what is counted, at most 24 characters
    QString indicator; ///< id in the indicator dictionary, empty when none fits
    Category category = Category::Other;
    QString scope;     ///< village or unit meant, empty for the whole place
    int section = -1;  ///< index into the outline
    QStringList trail; ///< ids of the rules that made it, in order (explained by ruleText)
};

ValueState stateOf(const Figure &figure);

enum class PlaceholderKind { Figure, Date, Name, Redaction, Damaged, Missing };

/// A spot that is left for filling in or masked (GUIDE.md, "placeholders").
struct Placeholder {
    PlaceholderKind kind = PlaceholderKind::Figure;
    TextSpan span;   ///< mask characters only; empty (start = end) for Missing
    TextSpan quote;  ///< mask plus neighbours, at most 12 characters
    int figure = -1; ///< index of the masked figure it belongs to, -1 when none
    QString rule;
};

enum class Verdict {
    Figure,
    Placeholder,
    Date,
    Year,
    Ordinal,
    Outline,
    Phrase,
    Document,
    Name,
    Road,
    Grade,
    Time,
    Other
};

/// A number-like token and what it was taken for (`explain`).
struct Token {
    TextSpan span;
    std::optional<Decimal> value;
    std::optional<Decimal> valueHigh;
    QString unit;
    Verdict verdict = Verdict::Other;
    QString rule;    ///< id of the rule that decided
    int figure = -1; ///< index of its figure, -1 when it is none
};

struct Extraction {
    std::vector<Figure> figures;           ///< in text order
    std::vector<Placeholder> placeholders; ///< in text order
    std::vector<Token> tokens;             ///< in text order, every number-like token
};

/// JSON / database names.
QString boundId(Bound bound);
QString figureStatusId(FigureStatus status);
QString valueStateId(ValueState state);
QString placeholderKindId(PlaceholderKind kind);
QString verdictId(Verdict verdict);
Bound boundFromId(QStringView id);
FigureStatus figureStatusFromId(QStringView id);
PlaceholderKind placeholderKindFromId(QStringView id);
Verdict verdictFromId(QStringView id);

/// Translated words for the interface: 约, 待填, 日期, ...
QString valueStateTitle(ValueState state);
QString placeholderKindTitle(PlaceholderKind kind);
QString verdictTitle(Verdict verdict);

} // namespace xiangyue
