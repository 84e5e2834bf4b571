// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/dictionaries.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace xiangyue {

/// A field for a row's name and unit, and the indicator that it would map to.
class NameTrialRow : public QWidget {
    Q_OBJECT

public:
    explicit NameTrialRow(QWidget *parent = nullptr);

    /// nullopt while the entries cannot be used as they stand.
    void setDictionaries(std::optional<Dictionaries> dictionaries);

private:
    void answer();
    QString answerText() const;

    std::optional<Dictionaries> m_dictionaries;
    QLineEdit *m_name;
    QComboBox *m_unit;
    QLabel *m_answer;
};

} // namespace xiangyue
