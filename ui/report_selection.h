// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QObject>

#include <memory>

namespace xiangyue {

/// What is selected in the open report: one figure, one flag, or a flag with its figure. Text, tables and charts all
/// show this one selection and change it through here; a view that is told of its own change ignores it.
class ReportSelection : public QObject {
    Q_OBJECT

public:
    /// Who asked: a view does not scroll in answer to its own click.
    enum class Origin { Program, Text, Indicators, Flags, Chart, Ruler };

    explicit ReportSelection(QObject *parent = nullptr);

    /// Clears the selection; nullptr for no report.
    void setReport(std::shared_ptr<const ReportView> report);
    /// The same report read again: what is selected stays so.
    void replaceReport(std::shared_ptr<const ReportView> report) { m_report = std::move(report); }
    /// Takes the figure's first flag along. Out of range, or -1: clears.
    void selectFigure(int figure, Origin origin);
    /// Takes the flag's figure along. Out of range, or -1: clears.
    void selectFlag(int flag, Origin origin);
    void clear(Origin origin = Origin::Program);

    int figure() const { return m_figure; }
    int flag() const { return m_flag; }
    bool isEmpty() const { return m_figure < 0 && m_flag < 0; }
    /// What the text marks: the flag's spot, else the figure's whole mention. Empty selection: {-1, -1}.
    TextSpan span() const;

Q_SIGNALS:
    void changed(xiangyue::ReportSelection::Origin origin);

private:
    void set(int figure, int flag, bool byFlag, Origin origin);

    std::shared_ptr<const ReportView> m_report;
    int m_figure = -1;
    int m_flag = -1;
    bool m_byFlag = false;
};

} // namespace xiangyue
