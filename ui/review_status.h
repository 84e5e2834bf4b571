// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review_session.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace xiangyue {

/// Left part of the status bar: what is open, and how far the review is.
class ReviewStatus : public QWidget {
    Q_OBJECT

public:
    explicit ReviewStatus(QWidget *parent = nullptr);

    void show(const ReviewProgress &progress, bool hasReport);
    QString openText() const;

private:
    QLabel *m_open;
    QProgressBar *m_bar;
    QLabel *m_decided;
};

} // namespace xiangyue
