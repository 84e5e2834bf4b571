// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/dictionaries.h"
#include "ui/compare/side_by_side_reading.h"
#include "ui/compare/side_by_side_scroll.h"

#include <QFutureWatcher>
#include <QWidget>

#include <array>
#include <optional>

class QTimer;

namespace xiangyue {

class SideBySideBar;
class SideBySideColumn;

/// Two to four reports beside each other. They scroll together; sentences that tell of one indicator can be brought to
/// the same height, and text that the reports have in common is marked.
///
/// Keys: Alt+Down / Alt+Up next and previous indicator, F7 / Shift+F7 next and previous copied place, Enter on a
/// figure.
class SideBySideView : public QWidget {
    Q_OBJECT

public:
    static constexpr size_t mostReports = 4;

    explicit SideBySideView(QWidget *parent = nullptr);
    ~SideBySideView() override;

    /// Where the names of the indicators come from. Without, the words of a report stand for them.
    void setDictionaries(const Dictionaries &dictionaries);
    /// Takes the first four; nullptr is left out. All texts start at their tops.
    void setReports(SharedReports reports);
    const SharedReports &reports() const { return m_reports; }
    /// Size of the text in percent; four columns are a little smaller.
    void setZoom(int percent);
    /// A widget of the caller's at the right of a column's heading; the view owns it. nullptr takes it away.
    void setColumnTool(size_t column, QWidget *tool);

    /// Brings the sentences of an indicator beside each other and marks them; says where a report does not mention it.
    void showIndicator(const QString &indicatorId);
    /// The one that is shown; empty for none.
    QString indicator() const { return m_indicator; }
    /// Goes to the next (1) or previous (-1) copied place, around the end; false when there is none.
    bool showCopy(int direction);
    /// Index of the copied place that is shown, -1 for none.
    int copy() const { return m_copy; }

    /// What was found in the reports; nothing while very long ones are still being read.
    const SideBySideReading &reading() const { return m_reading; }
    SideBySideColumn *column(size_t index) const { return m_columns[index]; }

Q_SIGNALS:
    /// Double click on a figure, or Enter on the one that is selected.
    void figureActivated(const xiangyue::ReportId &report, int figure);
    /// The reports are held against each other: `reading` is complete.
    void readingReady();

protected:
    bool event(QEvent *event) override;

private:
    void read();
    void takeReading(SideBySideReading reading);
    void fillIndicators();
    void updateCopies();
    void applyZoom();
    QString titleOf(const FacingIndicator &indicator) const;

    SharedReports m_reports;
    std::optional<Dictionaries> m_dictionaries;
    SideBySideReading m_reading;
    bool m_isRead = false;
    QString m_indicator;
    int m_copy = -1;
    int m_zoom = 100;
    SideBySideBar *m_bar;
    std::array<SideBySideColumn *, mostReports> m_columns{};
    SideBySideScroll m_scroll;
    QFutureWatcher<SideBySideReading> m_reader;
    QTimer *m_settle;
};

} // namespace xiangyue
