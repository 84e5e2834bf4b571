// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/number_scanner.h"
#include "extract/quantity.h"

namespace xiangyue {

/// What a number-like token was taken for, and the id of the rule that decided (explained by ruleText).
struct Classification {
    Verdict verdict = Verdict::Other;
    QString rule;
};

/// Decides what a number is from the words around it. Looks at a bounded neighbourhood only.
/// `Verdict::Figure` and, for masks, `Verdict::Placeholder` go on to further steps.
Classification classifyNumber(QStringView text, const RawNumber &number, const Quantity &quantity,
                              const Lexicon &lexicon);

/// A mask that is no figure: what kind of spot it leaves open.
/// `rule` comes in as the classification's and goes out as the rule that decided the kind.
PlaceholderKind maskKind(QStringView text, const RawNumber &number, const Quantity &quantity, const Lexicon &lexicon,
                         Verdict verdict, QString &rule);

} // namespace xiangyue
