// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/finding.h"
#include "extract/check_words.h"
#include "extract/dictionaries.h"
#include "extract/figure.h"
#include "text/outline.h"
#include "text/report_identity.h"

#include <QStringView>

#include <functional>
#include <vector>

namespace xiangyue {

class FigureFacts;
class SumGroups;

/// What a rule may look at. All references outlive the call.
struct CheckInput {
    QStringView text;
    const ReportIdentity &identity;
    const Outline &outline;
    const Extraction &extraction;
    const Dictionaries &dictionaries;
    /// Both are worked out once by runChecks for all rules; callers of runChecks leave them alone.
    const FigureFacts *facts = nullptr;
    const SumGroups *sums = nullptr;

    const CheckWords &words() const { return dictionaries.checkWords(); }
};

/// One check. A rule never guesses: where an input is masked or ambiguous it says nothing. Total and linear.
struct Rule {
    QString id;
    Severity severity = Severity::Check;
    std::function<void(const CheckInput &, const Rule &self, std::vector<Finding> &out)> run;
};

/// All built-in rules, each from its own file (`rule_sum.cpp`, ...), in the order in which they run.
const std::vector<Rule> &builtInRules();

/// Runs every rule; findings come back in text order of their first span, duplicates of one spot removed.
std::vector<Finding> runChecks(const CheckInput &input);

} // namespace xiangyue
