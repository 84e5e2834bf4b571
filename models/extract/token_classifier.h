// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/number_scanner.h"
#include "extract/quantity.h"

namespace xiangyue {

/// What a number-like token was taken for, and the id of the rule that decided (explained by ruleText).
struct Classification {
    Verdict verdict = Verdict::Other;
    QString rule; ///< of static storage: copying it allocates nothing
};

/// Decides what a number without mask is from the words around it. Looks at a bounded neighbourhood only.
Classification classifyNumber(QStringView text, const RawNumber &number, const Quantity &quantity,
                              const Lexicon &lexicon);

} // namespace xiangyue
