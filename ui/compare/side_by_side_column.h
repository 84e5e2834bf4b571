// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "ui/text_marks.h"

#include <QWidget>

#include <memory>

class QHBoxLayout;

namespace xiangyue {

class ElidedLabel;
class FactStrip;
class ReportTextView;

/// One report of the side-by-side reading: its heading, what it says of the shown indicator, and its text.
class SideBySideColumn : public QWidget {
    Q_OBJECT

public:
    explicit SideBySideColumn(QWidget *parent = nullptr);

    void setReport(std::shared_ptr<const ReportView> report);
    std::shared_ptr<const ReportView> report() const { return m_report; }
    /// Puts a widget at the right of the heading, in place of the one before; nullptr for none.
    void setTool(QWidget *tool);
    ReportTextView *text() const { return m_text; }

    /// Tells of a figure in the strip above the text and boxes it; -1: the report does not mention it.
    void showFact(int figure, TextSpan sentence);
    void hideFact();
    /// Words of the strip, empty while it is hidden.
    QString factText() const;
    /// Tints a passage; start -1 for none.
    void showPassage(TextSpan span);

Q_SIGNALS:
    void figureActivated(int figure);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setFactVisible(bool visible);
    void selectFigure(int figure);
    void selectFlag(int flag);

    std::shared_ptr<const ReportView> m_report;
    int m_selected = -1; ///< figure
    QHBoxLayout *m_heading;
    ElidedLabel *m_place;
    ElidedLabel *m_period;
    QWidget *m_tool = nullptr;
    FactStrip *m_fact;
    ReportTextView *m_text;
};

} // namespace xiangyue
