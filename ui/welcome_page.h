// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace xiangyue {

/// Shown when no report is open: what to do first.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    WelcomePage(QAction *import, QAction *samples, QWidget *parent = nullptr);

    /// An empty library is told how to begin; otherwise to choose a report.
    void setLibraryEmpty(bool empty);

private:
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_samples;
};

} // namespace xiangyue
