// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QFrame>

class QLabel;

namespace xiangyue {

/// What a number of the text was taken for and why, in plain words.
struct Explanation {
    QString title;       ///< the token as written
    QString verdict;     ///< `This is an indicator.`
    QStringList facts;   ///< value, unit, theme, ...
    QStringList reasons; ///< the rules that decided, in order
};

/// Explains the number at a position; without one, the nearest in the same line. Empty title: there is none.
/// `tokens` are Library::explain's.
Explanation explainAt(const ReportView &report, const std::vector<Token> &tokens, qsizetype position);

/// A small card that shows an explanation and goes away with the next click.
class ExplainPopup : public QFrame {
    Q_OBJECT

public:
    explicit ExplainPopup(QWidget *parent = nullptr);

    void showAt(QPoint globalPosition, const Explanation &explanation);
    QString text() const;

private:
    QLabel *m_title;
    QLabel *m_body;
};

} // namespace xiangyue
