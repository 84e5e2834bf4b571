// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/figure.h"

#include <QCoreApplication>

#include <array>

namespace xiangyue {

namespace {

template <size_t N>
size_t indexOf(const std::array<QLatin1String, N> &ids, QStringView id, size_t fallback)
{
    for (size_t i = 0; i < N; ++i) {
        if (id == ids[i])
            return i;
    }
    return fallback;
}

constexpr std::array boundIds{QLatin1String("exact"), QLatin1String("approx"), QLatin1String("at_least"),
                              QLatin1String("at_most")};
constexpr std::array statusIds{QLatin1String("done"), QLatin1String("planned"), QLatin1String("rule")};
constexpr std::array stateIds{QLatin1String("stated"),  QLatin1String("approximate"), QLatin1String("at_least"),
                              QLatin1String("at_most"), QLatin1String("planned"),     QLatin1String("masked"),
                              QLatin1String("absent")};
constexpr std::array placeholderIds{QLatin1String("figure"),    QLatin1String("date"),    QLatin1String("name"),
                                    QLatin1String("redaction"), QLatin1String("damaged"), QLatin1String("missing")};
constexpr std::array verdictIds{QLatin1String("figure"), QLatin1String("placeholder"), QLatin1String("date"),
                                QLatin1String("year"),   QLatin1String("ordinal"),     QLatin1String("outline"),
                                QLatin1String("phrase"), QLatin1String("document"),    QLatin1String("name"),
                                QLatin1String("road"),   QLatin1String("grade"),       QLatin1String("time"),
                                QLatin1String("other")};

constexpr std::array stateTitles{
    QT_TRANSLATE_NOOP("ValueState", "Stated"),       QT_TRANSLATE_NOOP("ValueState", "Approximate"),
    QT_TRANSLATE_NOOP("ValueState", "At least"),     QT_TRANSLATE_NOOP("ValueState", "At most"),
    QT_TRANSLATE_NOOP("ValueState", "Planned"),      QT_TRANSLATE_NOOP("ValueState", "To fill in"),
    QT_TRANSLATE_NOOP("ValueState", "Not mentioned")};
constexpr std::array placeholderTitles{
    QT_TRANSLATE_NOOP("PlaceholderKind", "Number to fill in"), QT_TRANSLATE_NOOP("PlaceholderKind", "Date to fill in"),
    QT_TRANSLATE_NOOP("PlaceholderKind", "Name to fill in"),   QT_TRANSLATE_NOOP("PlaceholderKind", "Words removed"),
    QT_TRANSLATE_NOOP("PlaceholderKind", "Damaged text"),      QT_TRANSLATE_NOOP("PlaceholderKind", "Number missing")};
constexpr std::array verdictTitles{QT_TRANSLATE_NOOP("Verdict", "Indicator figure"),
                                   QT_TRANSLATE_NOOP("Verdict", "Placeholder"),
                                   QT_TRANSLATE_NOOP("Verdict", "Date"),
                                   QT_TRANSLATE_NOOP("Verdict", "Year"),
                                   QT_TRANSLATE_NOOP("Verdict", "Ordinal"),
                                   QT_TRANSLATE_NOOP("Verdict", "Outline number"),
                                   QT_TRANSLATE_NOOP("Verdict", "Set phrase"),
                                   QT_TRANSLATE_NOOP("Verdict", "Document number"),
                                   QT_TRANSLATE_NOOP("Verdict", "Name"),
                                   QT_TRANSLATE_NOOP("Verdict", "Road or line name"),
                                   QT_TRANSLATE_NOOP("Verdict", "Grade or class"),
                                   QT_TRANSLATE_NOOP("Verdict", "Time or age"),
                                   QT_TRANSLATE_NOOP("Verdict", "Other")};

} // namespace

ValueState stateOf(const Figure &figure)
{
    if (figure.masked)
        return ValueState::Masked;
    if (figure.status == FigureStatus::Planned)
        return ValueState::Planned;
    switch (figure.bound) {
    case Bound::Approx:
        return ValueState::Approximate;
    case Bound::AtLeast:
        return ValueState::AtLeast;
    case Bound::AtMost:
        return ValueState::AtMost;
    case Bound::Exact:
        break;
    }
    return ValueState::Stated;
}

QString boundId(Bound bound)
{
    return boundIds[static_cast<size_t>(bound)];
}

QString figureStatusId(FigureStatus status)
{
    return statusIds[static_cast<size_t>(status)];
}

QString valueStateId(ValueState state)
{
    return stateIds[static_cast<size_t>(state)];
}

QString placeholderKindId(PlaceholderKind kind)
{
    return placeholderIds[static_cast<size_t>(kind)];
}

QString verdictId(Verdict verdict)
{
    return verdictIds[static_cast<size_t>(verdict)];
}

Bound boundFromId(QStringView id)
{
    return static_cast<Bound>(indexOf(boundIds, id, 0));
}

FigureStatus figureStatusFromId(QStringView id)
{
    return static_cast<FigureStatus>(indexOf(statusIds, id, 0));
}

PlaceholderKind placeholderKindFromId(QStringView id)
{
    return static_cast<PlaceholderKind>(indexOf(placeholderIds, id, 0));
}

Verdict verdictFromId(QStringView id)
{
    return static_cast<Verdict>(indexOf(verdictIds, id, verdictIds.size() - 1));
}

QString valueStateTitle(ValueState state)
{
    return QCoreApplication::translate("ValueState", stateTitles[static_cast<size_t>(state)]);
}

QString placeholderKindTitle(PlaceholderKind kind)
{
    return QCoreApplication::translate("PlaceholderKind", placeholderTitles[static_cast<size_t>(kind)]);
}

QString verdictTitle(Verdict verdict)
{
    return QCoreApplication::translate("Verdict", verdictTitles[static_cast<size_t>(verdict)]);
}

} // namespace xiangyue
