// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/token_classifier.h"

namespace xiangyue {

/// What a mask stands for, from the words around it: a figure, or a placeholder of another kind.
Classification classifyMask(QStringView text, const RawNumber &number, const Quantity &quantity,
                            const Lexicon &lexicon);

/// What kind of spot a mask leaves open.
/// `rule` comes in as the classification's and goes out as the rule that decided the kind.
PlaceholderKind maskKind(QStringView text, const RawNumber &number, const Quantity &quantity, const Lexicon &lexicon,
                         Verdict verdict, QString &rule);

} // namespace xiangyue
