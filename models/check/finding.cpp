// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/finding.h"

#include <QCoreApplication>

#include <array>

namespace xiangyue {

namespace {

struct KindWords {
    QLatin1String id;
    const char *title;
};

constexpr std::array kinds{
    KindWords{QLatin1String("sum"), QT_TRANSLATE_NOOP("Check", "Parts and total differ")},
    KindWords{QLatin1String("conflict"), QT_TRANSLATE_NOOP("Check", "Two values of one indicator")},
    KindWords{QLatin1String("conversion"), QT_TRANSLATE_NOOP("Check", "Units do not agree")},
    KindWords{QLatin1String("punctuation"), QT_TRANSLATE_NOOP("Check", "Punctuation")},
    KindWords{QLatin1String("percent"), QT_TRANSLATE_NOOP("Check", "Percentage")},
    KindWords{QLatin1String("range"), QT_TRANSLATE_NOOP("Check", "Implausible value")},
    KindWords{QLatin1String("date"), QT_TRANSLATE_NOOP("Check", "Date")},
    KindWords{QLatin1String("unit"), QT_TRANSLATE_NOOP("Check", "Unit")},
    KindWords{QLatin1String("name"), QT_TRANSLATE_NOOP("Check", "Place name")},
    KindWords{QLatin1String("outline"), QT_TRANSLATE_NOOP("Check", "Numbering")},
    KindWords{QLatin1String("wording"), QT_TRANSLATE_NOOP("Check", "Wording")},
    KindWords{QLatin1String("copy"), QT_TRANSLATE_NOOP("Check", "Copied text")},
    KindWords{QLatin1String("trend"), QT_TRANSLATE_NOOP("Check", "Trend")},
};

constexpr std::array severities{
    KindWords{QLatin1String("must"), QT_TRANSLATE_NOOP("Check", "Must be corrected")},
    KindWords{QLatin1String("check"), QT_TRANSLATE_NOOP("Check", "To be checked")},
    KindWords{QLatin1String("hint"), QT_TRANSLATE_NOOP("Check", "Hint")},
};

} // namespace

QString findingKindId(FindingKind kind)
{
    return kinds[size_t(kind)].id;
}

FindingKind findingKindFromId(QStringView id)
{
    for (size_t i = 0; i < kinds.size(); ++i) {
        if (id == kinds[i].id) {
            return FindingKind(i);
        }
    }
    return FindingKind::Wording; // a kind of a newer version: shown without a meaning that it may not have
}

QString findingKindTitle(FindingKind kind)
{
    return QCoreApplication::translate("Check", kinds[size_t(kind)].title);
}

QString severityId(Severity severity)
{
    return severities[size_t(severity)].id;
}

Severity severityFromId(QStringView id)
{
    for (size_t i = 0; i < severities.size(); ++i) {
        if (id == severities[i].id) {
            return Severity(i);
        }
    }
    return Severity::Check;
}

QString severityTitle(Severity severity)
{
    return QCoreApplication::translate("Check", severities[size_t(severity)].title);
}

} // namespace xiangyue
