// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace xiangyue {

enum class PlaceLevel { Unknown, Village, Township, Town, Subdistrict, County, City };
enum class Period { Other, Half, Year, Quarter };

/// What a report says of itself. A masked or unsaid part is empty: it is never guessed.
struct ReportIdentity {
    QString title; ///< verbatim from the text; empty when it has none
    QString place; ///< `青岭乡`, also masked `xx镇`; empty when nowhere named
    PlaceLevel level = PlaceLevel::Unknown;
    std::optional<int> year; ///< nullopt when masked or unsaid
    Period period = Period::Other;
};

/// Reads title, place, level, year and period from the head and body of one report. Total and linear.
ReportIdentity identifyReport(QStringView text);

/// JSON / database names: "township", "half", ...
QString placeLevelId(PlaceLevel level);
PlaceLevel placeLevelFromId(QStringView id);
QString periodId(Period period);
Period periodFromId(QStringView id);

} // namespace xiangyue
