// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review_session.h"

#include <QWidget>

class QPushButton;

namespace xiangyue {

class NoteEditor;
class OverviewRuler;
class ReportTextView;

/// The middle of the window: where one is, the report's text with its ruler, and the note editor below.
class ReportPane : public QWidget {
    Q_OBJECT

public:
    explicit ReportPane(ReviewSession &session, QWidget *parent = nullptr);

    ReportTextView *text() const { return m_text; }
    OverviewRuler *ruler() const { return m_ruler; }
    NoteEditor *noteEditor() const { return m_note; }
    QString breadcrumb() const;
    /// Scrolls to the heading above the selection, or above what is read.
    void goToSection();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectSession();
    void showReport();
    void showSelection(ReportSelection::Origin origin);
    void showPath(qsizetype position);

    ReviewSession &m_session;
    QPushButton *m_path;
    ReportTextView *m_text;
    OverviewRuler *m_ruler;
    NoteEditor *m_note;
    QString m_fullPath;
};

} // namespace xiangyue
