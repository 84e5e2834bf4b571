// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/figure.h"
#include "extract/lexicon.h"

#include <optional>

namespace xiangyue {

/// A placeholder around `span`: its quote takes in the neighbours, at most 12 characters.
Placeholder makePlaceholder(QStringView text, TextSpan span, PlaceholderKind kind, const QString &rule);

/// 某村, 某某, 张某; nullopt for 某些, 某种. `at` is the position of the first 某.
std::optional<Placeholder> findMou(QStringView text, qsizetype at, const Lexicon &lexicon);
/// （  ）, 【】: brackets left empty. `at` is the position of the opening bracket.
std::optional<Placeholder> findEmptyBrackets(QStringView text, qsizetype at, const Lexicon &lexicon);

} // namespace xiangyue
