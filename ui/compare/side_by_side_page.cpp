// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/side_by_side_page.h"

#include "compare/matrix_text.h"
#include "ui/compare/side_by_side_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace xiangyue {

SideBySidePage::SideBySidePage(CompareSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_view(new SideBySideView(this))
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(10, 8, 10, 8);
    head->setSpacing(8);
    for (size_t i = 0; i < m_choices.size(); ++i) {
        m_choices[i] = new QComboBox(this);
        m_choices[i]->setObjectName(QStringLiteral("sideReport%1").arg(i + 1));
        m_choices[i]->setAccessibleName(tr("Report in column %1").arg(i + 1));
        m_choices[i]->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(m_choices[i], &QComboBox::currentIndexChanged, this, &SideBySidePage::readReports);
        head->addWidget(m_choices[i], 1);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    m_view->setDictionaries(session.library().dictionaries());
    connect(m_view, &SideBySideView::figureActivated, this, &SideBySidePage::openAsked);
    // Very long texts are read a moment later.
    connect(m_view, &SideBySideView::readingReady, this, &SideBySidePage::showIndicator);
    connect(&session.library(), &Library::indicatorsChanged, this,
            [this] { m_view->setDictionaries(m_session.library().dictionaries()); });
    connect(&m_session, &CompareSession::matrixChanged, this, &SideBySidePage::fillChoices);
}

/// Every report of the comparison; the third and fourth column may stay empty. A report that is still there keeps its
/// column; the first two get another one in place of what is gone.
void SideBySidePage::fillChoices()
{
    const auto matrix = m_session.matrix();
    const QStringList titles = matrix ? columnTitles(*matrix) : QStringList();
    {
        const QScopedValueRollback<bool> guard(m_filling, true);
        for (size_t i = 0; i < m_choices.size(); ++i) {
            QComboBox *choice = m_choices[i];
            const QString before = choice->currentData().toString();
            choice->clear();
            if (i >= fewest)
                choice->addItem(tr("(empty)"), QString());
            for (qsizetype column = 0; column < titles.size(); ++column)
                choice->addItem(titles[column], matrix->columns[static_cast<size_t>(column)].report.value);
            choice->setCurrentIndex(choice->findData(before));
        }
        chooseDistinct();
    }
    m_shown.clear(); // texts may be read otherwise now
    if (isVisible())
        readReports();
}

/// The first two columns never show one report twice.
void SideBySidePage::chooseDistinct()
{
    QStringList taken;
    for (size_t i = 0; i < m_choices.size(); ++i) {
        QComboBox *choice = m_choices[i];
        QString id = choice->currentData().toString();
        if (i < fewest && (id.isEmpty() || taken.contains(id))) {
            for (int at = 0; at < choice->count() && (id.isEmpty() || taken.contains(id)); ++at)
                id = choice->itemData(at).toString();
            choice->setCurrentIndex(choice->findData(id));
        } else if (i >= fewest && choice->currentIndex() < 0) {
            choice->setCurrentIndex(0);
        }
        taken << id;
    }
}

void SideBySidePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readReports();
}

void SideBySidePage::show(const std::vector<int> &columns, const QString &indicator)
{
    const auto matrix = m_session.matrix();
    if (!matrix)
        return;
    fillChoices();
    std::vector<int> shown;
    for (const int column : columns) {
        if (column >= 0 && column < static_cast<int>(matrix->columns.size()) && shown.size() < most)
            shown.push_back(column);
    }
    for (int column = 0; shown.size() < fewest && column < static_cast<int>(matrix->columns.size()); ++column) {
        if (std::find(shown.begin(), shown.end(), column) == shown.end())
            shown.push_back(column);
    }
    {
        const QScopedValueRollback<bool> guard(m_filling, true);
        for (size_t i = 0; i < m_choices.size(); ++i) {
            const QString id =
                i < shown.size() ? matrix->columns[static_cast<size_t>(shown[i])].report.value : QString();
            m_choices[i]->setCurrentIndex(m_choices[i]->findData(id));
        }
    }
    readReports();
    m_indicator = indicator;
    showIndicator();
}

void SideBySidePage::showIndicator()
{
    if (!m_indicator.isEmpty())
        m_view->showIndicator(m_indicator);
}

std::vector<ReportId> SideBySidePage::chosen() const
{
    std::vector<ReportId> reports;
    for (const QComboBox *choice : m_choices) {
        const ReportId id{choice->currentData().toString()};
        if (!id.isNull() && std::find(reports.begin(), reports.end(), id) == reports.end())
            reports.push_back(id);
    }
    return reports;
}

void SideBySidePage::readReports()
{
    if (m_filling)
        return;
    {
        const QScopedValueRollback<bool> guard(m_filling, true);
        chooseDistinct();
    }
    const std::vector<ReportId> reports = chosen();
    if (reports == m_shown || reports.size() < fewest)
        return;
    std::vector<std::shared_ptr<const ReportView>> read;
    for (const ReportId &id : reports) {
        auto report = m_session.library().report(id);
        if (!report) {
            Q_EMIT failed(report.error());
            return;
        }
        read.push_back(std::move(*report));
    }
    m_shown = reports;
    m_view->setReports(std::move(read));
}

} // namespace xiangyue
