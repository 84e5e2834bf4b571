// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/analysis.h"

#include <QString>

#include <vector>

namespace xiangyue {

/// A number inside a sentence, as it is compared.
struct SentenceNumber {
    TextSpan span;         ///< in the report's text
    QString text;          ///< half-width, without marks between thousands
    bool isStated = false; ///< a figure's number, not masked; years, ordinals and the like are no figures
};

/// A sentence in the form in which sentences of several reports are compared.
struct SentenceForm {
    TextSpan span;                       ///< in the report's text
    int ordinal = 0;                     ///< among all sentences of the report; what is left out leaves a gap
    QString wording;                     ///< half-width, no blanks, numbers and the report's own place as one mark each
    std::vector<SentenceNumber> numbers; ///< in text order, one for each mark of `wording`
    qsizetype weight = 0; ///< its characters without numbers, titles in 《》 and set phrases that every report has
};

/// The sentences of a report that can be copied ones. Left out is what reports share by their kind: headings, the
/// title, salutations, `…汇报如下。`, closing formulas, and lines that are no sentences (signatures, dates, cells of a
/// table). Linear in the text.
std::vector<SentenceForm> sentenceForms(const ReportAnalysis &report);

} // namespace xiangyue
