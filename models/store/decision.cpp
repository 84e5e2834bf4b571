// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/decision.h"

#include <QCoreApplication>

namespace xiangyue {

QString decisionStateId(DecisionState state)
{
    switch (state) {
    case DecisionState::Open:
        return QStringLiteral("open");
    case DecisionState::Verified:
        return QStringLiteral("verified");
    case DecisionState::Waived:
        return QStringLiteral("waived");
    case DecisionState::Returned:
        return QStringLiteral("returned");
    }
    return QStringLiteral("open");
}

DecisionState decisionStateFromId(QStringView id)
{
    for (const auto state : {DecisionState::Verified, DecisionState::Waived, DecisionState::Returned}) {
        if (id == decisionStateId(state)) {
            return state;
        }
    }
    return DecisionState::Open;
}

QString decisionStateTitle(DecisionState state)
{
    switch (state) {
    case DecisionState::Open:
        return QCoreApplication::translate("xiangyue::Decision", "Open");
    case DecisionState::Verified:
        return QCoreApplication::translate("xiangyue::Decision", "Verified");
    case DecisionState::Waived:
        return QCoreApplication::translate("xiangyue::Decision", "Waived");
    case DecisionState::Returned:
        return QCoreApplication::translate("xiangyue::Decision", "Returned to the author");
    }
    return {};
}

} // namespace xiangyue
