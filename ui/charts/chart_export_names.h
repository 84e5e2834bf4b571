// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "compare/chart_spec.h"
#include "text/report_identity.h"
#include "ui/charts/chart_export.h"

#include <QSet>
#include <QString>

namespace xiangyue {

/// What the words of a file name pattern stand for; `{number}` is counted.
struct ChartFileWords {
    QString place;
    QString period;
    QString theme;
    QString kind;
    QString title;

    /// Of a chart of one report. Where it names no place its title stands for it.
    static ChartFileWords of(const ChartSpec &chart, const ReportIdentity &identity);
    /// Of a chart of several reports.
    static ChartFileWords of(const ChartSpec &chart);
};

/// Names for many charts in one folder: legal on every file system, and no two alike, also where capitals do not count.
class ChartFileNames {
public:
    enum class Existing { Number, Replace }; ///< what happens where a file of that name is there already

    /// Words of `pattern`: {place} {period} {theme} {kind} {number} {title}.
    ChartFileNames(QString folder, QString pattern, ChartFormat format, Existing existing = Existing::Number);

    static QString usualPattern();
    /// Error: InvalidArgument for an empty pattern or a word that stands for nothing.
    static Result<void> check(const QString &pattern);

    /// Path for the next chart.
    QString next(const ChartFileWords &words);
    /// The same for a name that is made already.
    QString nextNamed(const QString &name);

private:
    bool isTaken(const QString &name) const;

    QString m_folder;
    QString m_pattern;
    QString m_suffix;
    Existing m_existing;
    QSet<QString> m_given; // folded
    int m_number = 0;
};

} // namespace xiangyue
