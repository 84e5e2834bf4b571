// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace xiangyue {

/// A fictional township report made from templates, for benchmarks and stress tests. The same seed and length always
/// give the same text, on every machine; different seeds give different places, sections and numbers.
/// `length` is in characters; the text ends with the first whole sentence that reaches it.
QString generateReport(quint32 seed, qsizetype length);

/// The same, grown until it states at least `figures` quantities (masked ones included) instead of to a length.
QString generateReportWithFigures(quint32 seed, int figures);

} // namespace xiangyue
