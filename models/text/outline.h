// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text_span.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace xiangyue {

/// One section of a report: 一、 -> level 1, （一） / (一) -> 2, 1. / 1、 -> 3, （1） / (1) -> 4, 一是 / 第一， -> 5.
/// Levels are what the numbering style says, moved up so that a report that starts at （一） still starts at level 1.
struct Section {
    int level = 1;
    QString number;   ///< as written, with its mark: `一、`, `(一)`, `1.`, `一是`
    QString title;    ///< the heading's words without the number; short, never the whole paragraph
    TextSpan heading; ///< number and title
    TextSpan span;    ///< heading and everything below it, up to the next section of the same or a higher level
    int parent = -1;  ///< index of the enclosing section, -1 at the top
};

/// Sections in reading order. `sectionAt` gives the innermost section that holds a position, -1 before the first.
struct Outline {
    std::vector<Section> sections;

    int sectionAt(qsizetype position) const;
    /// `一、主要工作情况 › (一)脱贫攻坚`: what the breadcrumb line and the findings show.
    QString path(int section) const;
};

/// Finds the sections of one report, also when the whole report is a single line. Total and linear.
Outline buildOutline(QStringView text);

} // namespace xiangyue
