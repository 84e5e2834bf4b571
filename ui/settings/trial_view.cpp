// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/trial_view.h"

#include "ui/row_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace xiangyue {

TrialView::TrialView(QWidget *parent)
    : QWidget(parent)
    , m_headline(new QLabel(this))
    , m_note(new QLabel(this))
    , m_table(new QTableView(this))
{
    m_headline->setObjectName(QStringLiteral("trialHeadline"));
    QFont large = m_headline->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.25);
    m_headline->setFont(large);
    m_note->setProperty("muted", true);
    m_note->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("changeTable"));
    m_table->setAccessibleName(tr("Rows that would change"));
    m_table->setModel(&m_model);
    m_table->setProperty("framed", true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    setUpRowTable(*m_table, 11);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(ChangeTableModel::QuoteColumn, QHeaderView::Interactive);
    m_table->horizontalHeader()->resizeSection(ChangeTableModel::QuoteColumn,
                                               9 * m_table->fontMetrics().horizontalAdvance(u'中'));
    auto *back = new QPushButton(tr("&Back to the indicators"), this);
    back->setObjectName(QStringLiteral("backToIndicators"));
    back->setAutoDefault(false);
    connect(back, &QPushButton::clicked, this, &TrialView::backAsked);
    auto *head = new QHBoxLayout;
    head->addWidget(m_headline, 1);
    head->addWidget(back);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_note);
    layout->addWidget(m_table, 1);
}

void TrialView::setResult(const TrialResult &result, bool readOnly)
{
    m_model.setResult(result);
    const int rows = m_model.rowCount();
    m_headline->setText(rows == 0 ? tr("No row would change") : tr("%n row(s) would change", nullptr, rows));
    QString note = tr("%n report(s) of this library were looked through. Nothing is changed yet; decisions and notes "
                      "stay in any case.",
                      nullptr, result.reports);
    if (readOnly)
        note += u' ' + tr("The library is open for reading only: its rows change when it is next opened for writing.");
    m_note->setText(note);
    m_table->scrollToTop();
}

QString TrialView::headline() const
{
    return m_headline->text();
}

} // namespace xiangyue
