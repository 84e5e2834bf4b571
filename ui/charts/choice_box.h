// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <algorithm>

namespace xiangyue {

/// A combo box whose entries stand for values of one enum.
inline QComboBox *choiceBox(const QString &objectName, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(objectName);
    return box;
}

template <typename T>
void addChoice(QComboBox *box, const QString &text, T value)
{
    box->addItem(text, static_cast<int>(value));
}

template <typename T>
T choice(const QComboBox *box)
{
    return static_cast<T>(box->currentData().toInt());
}

template <typename T>
void select(QComboBox *box, T value)
{
    box->setCurrentIndex(std::max(0, box->findData(static_cast<int>(value))));
}

} // namespace xiangyue
