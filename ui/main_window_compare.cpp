// SPDX-License-Identifier: GPL-3.0-or-later
// How the main window and the comparison hand over to each other.
#include "ui/main_window.h"

#include "tables/report_titles.h"
#include "ui/compare/compare_window.h"
#include "ui/library_pane.h"
#include "ui/settings/indicators_page.h"
#include "ui/settings/settings_dialog.h"

#include <QInputDialog>

namespace xiangyue {

namespace {

/// The entry that a new indicator for these figures starts with.
IndicatorEntry entryFor(const UnmatchedGroup &group, const UnitDictionary &units)
{
    IndicatorEntry entry;
    entry.zh = group.name;
    entry.theme = group.category;
    entry.unit = group.unit;
    if (const Unit *unit = units.find(group.unit))
        entry.dimensions << unit->dimension;
    // A bar in a name would read as an alternative.
    entry.patterns.push_back({QString(group.name).remove(u'|').simplified()});
    return entry;
}

} // namespace

void raiseWindow(QWidget &window)
{
    if (window.isMinimized())
        window.showNormal();
    window.show();
    window.raise();
    window.activateWindow();
}

void MainWindow::createComparison()
{
    if (m_compare)
        return;
    m_compare = std::make_unique<CompareWindow>(m_context.library, m_context.settings, m_context.dialogs);
    connect(m_compare.get(), &CompareWindow::openAsked, this, &MainWindow::openFromComparison);
    connect(m_compare.get(), &CompareWindow::backAsked, this, [this] { raiseWindow(*this); });
    connect(m_compare.get(), &CompareWindow::newIndicatorAsked, this, [this](const UnmatchedGroup &group) {
        raiseWindow(*this);
        SettingsDialog *dialog = openSettings();
        dialog->setPage(SettingsDialog::Indicators);
        dialog->indicators()->addEntry(entryFor(group, m_context.library.dictionaries().units()));
        connect(dialog, &QDialog::finished, m_compare.get(), [this] { raiseWindow(*m_compare); });
    });
    m_actions[ActionCollection::BackToComparison]->setEnabled(true);
}

void MainWindow::openComparison()
{
    createComparison();
    const bool compared = !m_compare->session().reports().empty();
    const std::vector<ReportId> proposed = compared ? std::vector<ReportId>() : m_compare->proposedReports();
    raiseWindow(*m_compare);
    if (!compared && !(proposed.size() >= ComparisonRequest::fewest && m_compare->compare(proposed)))
        m_compare->pickReports();
}

void MainWindow::openFromComparison(const ReportId &report, int figure)
{
    openReport(report);
    const auto open = m_session.report();
    if (!open || open->summary.id != report)
        return;
    if (figure >= 0)
        m_session.selection().selectFigure(figure, ReportSelection::Origin::Program);
    raiseWindow(*this);
}

void MainWindow::editTags(const ReportId &id)
{
    const auto summary = m_context.library.summary(id);
    const auto tags = m_context.library.tags(id);
    if (!summary || !tags) {
        showError(!summary ? summary.error() : tags.error());
        return;
    }
    const QString separator = QStringLiteral("、");
    bool accepted = false;
    const QString text =
        QInputDialog::getText(this, tr("Tags"), tr("Tags of “%1”, parted by commas:").arg(reportTitle(*summary)),
                              QLineEdit::Normal, tags->join(separator), &accepted);
    if (!accepted)
        return;
    QString parted = text;
    for (const QString &other : {QStringLiteral("，"), QStringLiteral(","), QStringLiteral(";"), QStringLiteral("；")})
        parted.replace(other, separator);
    if (const auto set = m_context.library.setTags(id, parted.split(separator, Qt::SkipEmptyParts)); !set)
        showError(set.error());
}

} // namespace xiangyue
