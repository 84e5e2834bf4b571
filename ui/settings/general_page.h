// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace xiangyue {

class Library;

/// Language, colours and text size, which hold at once, and where the user's data lie.
class GeneralPage : public QWidget {
    Q_OBJECT

public:
    GeneralPage(Settings &settings, const Library &library, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The setting has its new value already.
    void settingChanged(int key);

private:
    QComboBox *choice(Settings::Key key, const QString &name, const QList<std::pair<QString, QString>> &choices);
    QWidget *pathLabel(const QString &path);

    Settings &m_settings;
};

} // namespace xiangyue
