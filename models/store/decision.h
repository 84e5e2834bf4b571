// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringView>

namespace xiangyue {

/// What the reviewer decided of a flag. Open means: nothing yet, or taken back.
enum class DecisionState { Open, Verified, Waived, Returned };

struct Decision {
    DecisionState state = DecisionState::Open;
    QString note; ///< reason, question to the author, or remark; a note alone leaves the state Open
    QString who;
    QDateTime when; ///< UTC
};

/// Database and JSON names: "open", "verified", "waived", "returned". An unknown name reads as Open.
QString decisionStateId(DecisionState state);
DecisionState decisionStateFromId(QStringView id);
/// Translated: 待处理, 已核实, 不计, 退回补填.
QString decisionStateTitle(DecisionState state);

} // namespace xiangyue
