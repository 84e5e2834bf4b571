// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/dictionaries.h"
#include "extract/figure.h"
#include "text/outline.h"

#include <QStringView>

namespace xiangyue {

/// Raised whenever the same text may give other figures or flags: stored reports are then renewed.
inline constexpr int extractorVersion = 2;

/// Text of one report -> figures, placeholders and every number-like token. Total on any input, linear in its
/// length, thread-safe.
Extraction extract(QStringView text, const Outline &outline, const Dictionaries &dictionaries);

/// Plain words (translated) for a rule id in Figure::trail, Placeholder::rule or Token::rule.
QString ruleText(QStringView rule);

} // namespace xiangyue
