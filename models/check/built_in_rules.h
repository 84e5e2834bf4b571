// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/rule.h"

namespace xiangyue {

/// One function a rule file; `builtInRules` puts them in order.
Rule sumRule();
Rule differenceRule();
Rule conversionRule();
Rule ideographicPointRule();
Rule decimalCommaRule();
Rule doubledMarkRule();
Rule doubledUnitRule();
Rule missingUnitRule();
Rule shareRule();
Rule impossibleShareRule();
Rule growthRule();
Rule overHundredRule();
Rule shareListRule();
Rule structureRule();
Rule conflictRule();
Rule villageCountRule();
Rule statedTwiceRule();
Rule averageRule();
Rule yieldRule();
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
