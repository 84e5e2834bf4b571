// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/rule.h"

namespace xiangyue {

/// One function a rule file; `builtInRules` puts them in order.
Rule sumRule();
Rule conversionRule();
Rule ideographicPointRule();
Rule doubledMarkRule();
Rule doubledUnitRule();
Rule missingUnitRule();
Rule shareRule();
Rule growthRule();
Rule overHundredRule();
Rule shareListRule();
Rule conflictRule();
Rule averageRule();
Rule householdSizeRule();
Rule fractionRule();
Rule reversedRangeRule();
Rule impossibleDateRule();
Rule reversedDateRule();
Rule periodRule();
Rule leftoverYearRule();
Rule mixedUnitRule();
Rule letterForDigitRule();
Rule doubledBoundRule();
Rule outlineRule();
Rule otherPlaceRule();

} // namespace xiangyue
