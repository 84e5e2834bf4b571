// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace xiangyue {

class ReportTextView;

/// A narrow strip beside the text with a tick for each open flag: amber for what is to be filled in, red and wider for
/// contradictions. A click goes to the nearest tick.
class OverviewRuler : public QWidget {
    Q_OBJECT

public:
    explicit OverviewRuler(ReportTextView &view, QWidget *parent = nullptr);

    void setReport(std::shared_ptr<const ReportView> report);
    void setDecision(const QString &fingerprint, const Decision &decision);
    void setSelectedFlag(int flag);
    /// Height of a flag's tick; -1 when it has none.
    int tickOf(int flag) const;
    QSize sizeHint() const override { return {14, 100}; }

Q_SIGNALS:
    void flagClicked(int flag);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    int nearest(int y) const;

    ReportTextView &m_view;
    std::shared_ptr<const ReportView> m_report;
    std::vector<bool> m_open;
    int m_selected = -1;
};

} // namespace xiangyue
