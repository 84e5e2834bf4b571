// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/report_picker.h"

#include "tables/report_titles.h"
#include "tables/table_roles.h"
#include "ui/row_table.h"
#include "ui/text_field_guard.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace xiangyue {

namespace {

enum Column { PlaceColumn, PeriodColumn, TagsColumn, FiguresColumn, FileColumn, ColumnCount };
enum Role { PeriodRole = Qt::UserRole + 100, TagsRole };

QString periodName(const ReportSummary &report)
{
    return periodTitle(periodKey(report.identity));
}

bool isLaterPeriod(const ReportPeriod &a, const ReportPeriod &b)
{
    return inTime(a, b) > 0;
}

QList<QStandardItem *> rowOf(const ReportSummary &report, const QStringList &tags)
{
    const ReportPeriod period = periodOf(report.identity);
    auto *place = new QStandardItem(report.identity.place.isEmpty() ? reportTitle(report) : report.identity.place);
    place->setCheckable(true);
    place->setData(report.id.value, IdRole);
    place->setData(periodText(period), PeriodRole);
    place->setData(tags, TagsRole);
    place->setToolTip(reportTitle(report));
    auto *when =
        new QStandardItem(report.draft > 1 ? ReportPicker::tr("%1, draft %2").arg(periodName(report)).arg(report.draft)
                                           : periodName(report));
    auto *figures = new QStandardItem(QString::number(report.figureCount));
    figures->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    QList<QStandardItem *> items{place, when, new QStandardItem(tags.join(QStringLiteral("、"))), figures,
                                 new QStandardItem(report.fileName)};
    for (QStandardItem *item : items)
        item->setEditable(false);
    return items;
}

} // namespace

bool ReportPicker::Filter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex first = sourceModel()->index(row, 0, parent);
    if (!period.isEmpty() && first.data(PeriodRole).toString() != period)
        return false;
    if (!tag.isEmpty() && !first.data(TagsRole).toStringList().contains(tag))
        return false;
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        for (const int column : {PlaceColumn, PeriodColumn, TagsColumn, FileColumn}) {
            if (first.siblingAtColumn(column).data().toString().contains(word, Qt::CaseInsensitive))
                return true;
        }
        return first.data(Qt::ToolTipRole).toString().contains(word, Qt::CaseInsensitive);
    });
}

ReportPicker::ReportPicker(const Library &library, const std::vector<ReportId> &ticked, QWidget *parent)
    : QDialog(parent)
    , m_model(new QStandardItemModel(0, ColumnCount, this))
    , m_table(new QTableView(this))
    , m_period(new QComboBox(this))
    , m_tag(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_state(new QLabel(this))
{
    setObjectName(QStringLiteral("reportPicker"));
    setWindowTitle(tr("Reports to compare"));
    fill(library, ticked);
    createTable();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_compare = buttons->addButton(tr("&Compare"), QDialogButtonBox::AcceptRole);
    m_compare->setProperty("primary", true);
    m_compare->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *all = new QPushButton(tr("Tick &all listed"), this);
    auto *none = new QPushButton(tr("Tick &none"), this);
    for (QPushButton *button : {all, none})
        button->setAutoDefault(false);
    connect(all, &QPushButton::clicked, this, [this] { tickListed(true); });
    connect(none, &QPushButton::clicked, this, [this] { tickListed(false); });
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(all);
    bottom->addWidget(none);
    bottom->addSpacing(12);
    bottom->addWidget(m_state, 1);
    bottom->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addLayout(createFilters(library));
    layout->addWidget(m_table, 1);
    layout->addLayout(bottom);
    connect(m_model, &QStandardItemModel::itemChanged, this, &ReportPicker::updateState);
    const QSize room = screen() ? screen()->availableSize() : QSize(1280, 720);
    resize(QSize(860, 620).boundedTo(room - QSize(20, 40)));
    updateState();
    m_table->setFocus();
}

void ReportPicker::fill(const Library &library, const std::vector<ReportId> &ticked)
{
    std::vector<ReportSummary> reports = library.reportsToCompare({}).value_or(std::vector<ReportSummary>());
    for (const ReportId &id : ticked) {
        const bool listed =
            std::any_of(reports.begin(), reports.end(), [&id](const ReportSummary &report) { return report.id == id; });
        if (const Result<ReportSummary> summary = library.summary(id); !listed && summary)
            reports.push_back(*summary);
    }
    std::stable_sort(reports.begin(), reports.end(), [](const ReportSummary &a, const ReportSummary &b) {
        return isLaterPeriod(periodOf(a.identity), periodOf(b.identity));
    });
    for (const ReportSummary &report : reports) {
        QList<QStandardItem *> row = rowOf(report, library.tags(report.id).value_or(QStringList()));
        const bool on = std::find(ticked.begin(), ticked.end(), report.id) != ticked.end();
        row.front()->setCheckState(on ? Qt::Checked : Qt::Unchecked);
        m_model->appendRow(row);
        const ReportPeriod period = periodOf(report.identity);
        if (m_period->findData(periodText(period)) < 0)
            m_period->addItem(periodName(report), periodText(period));
    }
    m_model->setHorizontalHeaderLabels({tr("Place"), tr("Period"), tr("Tags"), tr("Figures"), tr("File")});
    m_period->insertItem(0, tr("All periods"), QString());
    m_period->setCurrentIndex(0);
}

void ReportPicker::createTable()
{
    m_filter.setSourceModel(m_model);
    m_table->setObjectName(QStringLiteral("pickTable"));
    m_table->setAccessibleName(tr("Reports"));
    m_table->setProperty("framed", true);
    m_table->setModel(&m_filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    setUpRowTable(*m_table, 11);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int em = m_table->fontMetrics().horizontalAdvance(u'中');
    m_table->setColumnWidth(PlaceColumn, 14 * em);
    m_table->setColumnWidth(PeriodColumn, 11 * em);
    m_table->setColumnWidth(TagsColumn, 9 * em);
    m_table->setColumnWidth(FiguresColumn, 5 * em);
    // A tick anywhere in the row, so that nobody has to aim at the box; the box itself answers before the click.
    connect(m_table, &QAbstractItemView::pressed, this, [this] { m_boxAnswered = false; });
    connect(m_model, &QStandardItemModel::itemChanged, this, [this] { m_boxAnswered = true; });
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        QStandardItem *item = m_model->item(m_filter.mapToSource(index).row());
        if (!m_boxAnswered)
            item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
}

QLayout *ReportPicker::createFilters(const Library &library)
{
    m_period->setAccessibleName(tr("Period"));
    m_tag->setAccessibleName(tr("Tag"));
    m_tag->addItem(tr("All tags"), QString());
    const QStringList tags = library.allTags().value_or(QStringList());
    for (const QString &tag : tags)
        m_tag->addItem(tag, tag);
    m_tag->setVisible(!tags.isEmpty());
    m_search->setPlaceholderText(tr("Find places, files, tags"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(new TextFieldGuard(this));
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
        m_filter.period = m_period->currentData().toString();
        m_filter.refresh();
        updateState();
    });
    connect(m_tag, &QComboBox::currentIndexChanged, this, [this] {
        m_filter.tag = m_tag->currentData().toString();
        m_filter.refresh();
        updateState();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter.words = words.simplified().split(u' ', Qt::SkipEmptyParts);
        m_filter.refresh();
        updateState();
    });
    auto *row = new QHBoxLayout;
    row->addWidget(m_period);
    row->addWidget(m_tag);
    row->addWidget(m_search, 1);
    return row;
}

void ReportPicker::tickListed(bool on)
{
    {
        const QSignalBlocker blocker(m_model);
        if (!on) {
            for (int row = 0; row < m_model->rowCount(); ++row)
                m_model->item(row)->setCheckState(Qt::Unchecked);
        }
        for (int row = 0; on && row < m_filter.rowCount(); ++row)
            m_model->item(m_filter.mapToSource(m_filter.index(row, 0)).row())->setCheckState(Qt::Checked);
    }
    m_table->viewport()->update();
    updateState();
}

void ReportPicker::tickPeriod(const ReportPeriod &period)
{
    const int at = m_period->findData(periodText(period));
    if (at < 0)
        return;
    m_period->setCurrentIndex(at);
    tickListed(false);
    tickListed(true);
}

std::vector<ReportId> ReportPicker::reports() const
{
    std::vector<ReportId> ticked;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->checkState() == Qt::Checked)
            ticked.push_back(ReportId{m_model->item(row)->data(IdRole).toString()});
    }
    return ticked;
}

void ReportPicker::updateState()
{
    const size_t count = reports().size();
    const bool right = count >= ComparisonRequest::fewest && count <= ComparisonRequest::most;
    const QString limits = tr("%n report(s) ticked", nullptr, static_cast<int>(count));
    m_state->setText(right ? limits : limits + QStringLiteral(" · ") + tr("a comparison takes 2 to 60"));
    m_state->setProperty("fault", !right && count > 0);
    m_compare->setEnabled(right);
}

} // namespace xiangyue
