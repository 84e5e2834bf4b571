// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/compare_session.h"

#include <QDialog>

#include <array>

class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace xiangyue {

/// Asks for the people, households and villages of a place that values are divided by. An empty field means: as the
/// report says.
class BasesDialog : public QDialog {
    Q_OBJECT

public:
    BasesDialog(const MatrixColumn &column, const TypedBases &typed, QWidget *parent = nullptr);

    TypedBases bases() const;

private:
    void validate();

    std::array<QLineEdit *, 3> m_fields{};
    QLabel *m_fault; ///< keeps its line free, so that nothing moves
    QDialogButtonBox *m_buttons;
};

} // namespace xiangyue
