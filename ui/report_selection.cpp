// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report_selection.h"

namespace xiangyue {

ReportSelection::ReportSelection(QObject *parent)
    : QObject(parent)
{
}

void ReportSelection::setReport(std::shared_ptr<const ReportView> report)
{
    m_report = std::move(report);
    set(-1, -1, false, Origin::Program);
}

void ReportSelection::selectFigure(int figure, Origin origin)
{
    if (!m_report || figure < 0 || static_cast<size_t>(figure) >= m_report->analysis.extraction.figures.size()) {
        clear(origin);
        return;
    }
    int flag = -1;
    for (size_t i = 0; i < m_report->flags.size() && flag < 0; ++i) {
        if (m_report->flags[i].figure == figure)
            flag = static_cast<int>(i);
    }
    set(figure, flag, false, origin);
}

void ReportSelection::selectFlag(int flag, Origin origin)
{
    if (!m_report || flag < 0 || static_cast<size_t>(flag) >= m_report->flags.size()) {
        clear(origin);
        return;
    }
    set(m_report->flags[static_cast<size_t>(flag)].figure, flag, true, origin);
}

void ReportSelection::clear(Origin origin)
{
    set(-1, -1, false, origin);
}

TextSpan ReportSelection::span() const
{
    if (m_report && m_flag >= 0 && (m_byFlag || m_figure < 0)) {
        const Flag &flag = m_report->flags[static_cast<size_t>(m_flag)];
        if (!flag.spans.empty())
            return flag.spans.front();
    }
    if (m_report && m_figure >= 0)
        return m_report->analysis.extraction.figures[static_cast<size_t>(m_figure)].quote;
    return {-1, -1};
}

void ReportSelection::set(int figure, int flag, bool byFlag, Origin origin)
{
    if (m_figure == figure && m_flag == flag && m_byFlag == byFlag)
        return;
    m_figure = figure;
    m_flag = flag;
    m_byFlag = byFlag;
    Q_EMIT changed(origin);
}

} // namespace xiangyue
