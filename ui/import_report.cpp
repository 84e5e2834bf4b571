// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_report.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace xiangyue {

QString importSummary(const std::vector<ImportOutcome> &outcomes)
{
    int reports = 0;
    int known = 0;
    int refused = 0;
    for (const ImportOutcome &outcome : outcomes) {
        reports += outcome.alreadyKnown ? 0 : static_cast<int>(outcome.reports.size());
        known += outcome.alreadyKnown ? 1 : 0;
        refused += outcome.error ? 1 : 0;
    }
    QStringList parts{ImportReport::tr("%n report(s) imported", nullptr, reports)};
    if (known > 0)
        parts << ImportReport::tr("%n file(s) already in the library", nullptr, known);
    if (refused > 0)
        parts << ImportReport::tr("%n file(s) refused", nullptr, refused);
    return parts.join(QStringLiteral(" · "));
}

bool needsReport(const std::vector<ImportOutcome> &outcomes)
{
    return std::any_of(outcomes.begin(), outcomes.end(), [](const ImportOutcome &outcome) {
        return (outcome.error && outcome.error->code != ErrorCode::Cancelled) || !outcome.warnings.isEmpty();
    });
}

ImportReport::ImportReport(QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("importReport"));
    setWindowTitle(tr("What became of the files"));
    setModal(false);
    m_list->setHeaderLabels({tr("File"), tr("Reason")});
    m_list->setRootIsDecorated(false);
    m_list->setWordWrap(true);
    m_list->setAccessibleName(tr("Files that were refused or read with warnings"));
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(640, 300);
}

void ImportReport::setOutcomes(const std::vector<ImportOutcome> &outcomes)
{
    m_list->clear();
    const auto add = [this](const ImportOutcome &outcome, const QString &reason) {
        auto *item = new QTreeWidgetItem(m_list, {QFileInfo(outcome.path).fileName(), reason});
        item->setToolTip(0, outcome.path);
        item->setToolTip(1, reason);
    };
    for (const ImportOutcome &outcome : outcomes) {
        if (outcome.error)
            add(outcome, outcome.error->message);
        for (const QString &warning : outcome.warnings)
            add(outcome, warning);
    }
}

} // namespace xiangyue
