// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_batch_dialog.h"

#include "tables/report_titles.h"
#include "ui/charts/chart_export_form.h"
#include "ui/charts/chart_export_presets.h"
#include "ui/charts/chart_style_file.h"
#include "ui/charts/tick_list.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace xiangyue {

namespace {

constexpr QSize usualSize(900, 620);

QString askNativeFolder(QWidget *parent, const QString &now)
{
    return QFileDialog::getExistingDirectory(parent, ChartBatchDialog::tr("Folder for the charts"), now);
}

QString lineOf(const ReportSummary &report)
{
    const QString title = placeTitle(report.identity) + QStringLiteral(" · ") + periodTitle(periodKey(report.identity));
    return report.draft > 1 ? ChartBatchDialog::tr("%1, draft %2").arg(title).arg(report.draft) : title;
}

} // namespace

struct ChartBatchDialog::Private {
    std::vector<ReportSummary> reports;
    ChartStyleFile styles;
    AskFolder askFolder = askNativeFolder;

    TickList *reportList = nullptr;
    TickList *themeList = nullptr;
    ChartExportForm *form = nullptr;
    QComboBox *style = nullptr;
    QLineEdit *pattern = nullptr;
    QLabel *example = nullptr;
    QLineEdit *folder = nullptr;
    QToolButton *browse = nullptr;
    QCheckBox *replace = nullptr;
    QLabel *state = nullptr;
    QPushButton *write = nullptr;

    void createLists(ChartBatchDialog *q, const std::vector<ReportId> &preselected);
    void createControls(ChartBatchDialog *q);
    QFormLayout *fileForm() const;
    QLayout *arrange(ChartBatchDialog *q);
    void connectTo(ChartBatchDialog *q);
    void fillStyles();
    QString exampleName(const ChartBatchRequest &request) const;
    QString problem(const ChartBatchRequest &request);
    void renew(ChartBatchDialog *q);
};

void ChartBatchDialog::Private::createLists(ChartBatchDialog *q, const std::vector<ReportId> &preselected)
{
    reportList = new TickList(ChartBatchDialog::tr("Rep&orts"), q);
    reportList->setObjectName(QStringLiteral("reports"));
    for (const ReportSummary &report : reports) {
        const bool ticked =
            preselected.empty() || std::find(preselected.begin(), preselected.end(), report.id) != preselected.end();
        reportList->add(lineOf(report), report.id.value, ticked, report.fileName);
    }
    themeList = new TickList(ChartBatchDialog::tr("&Themes"), q);
    themeList->setObjectName(QStringLiteral("themes"));
    for (const Category theme : allCategories)
        themeList->add(categoryTitle(theme), categoryId(theme), true);
}

void ChartBatchDialog::Private::createControls(ChartBatchDialog *q)
{
    form = new ChartExportForm(q);
    ChartExportOptions options;
    applyPreset(ChartPreset::Slide, options);
    form->setOptions(options);
    style = new QComboBox(q);
    style->setObjectName(QStringLiteral("style"));
    pattern = new QLineEdit(ChartFileNames::usualPattern(), q);
    pattern->setObjectName(QStringLiteral("pattern"));
    pattern->setToolTip(
        ChartBatchDialog::tr("{place}, {period}, {theme}, {kind}, {title} and {number} are filled in."));
    example = new QLabel(q);
    example->setObjectName(QStringLiteral("example"));
    example->setTextFormat(Qt::PlainText);
    example->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long name does not widen the dialog
    folder = new QLineEdit(q);
    folder->setObjectName(QStringLiteral("folder"));
    browse = new QToolButton(q);
    browse->setObjectName(QStringLiteral("browse"));
    browse->setText(QStringLiteral("…"));
    browse->setAccessibleName(ChartBatchDialog::tr("Choose the folder"));
    browse->setFocusPolicy(Qt::StrongFocus);
    replace = new QCheckBox(ChartBatchDialog::tr("Replace files of the &same name"), q);
    replace->setObjectName(QStringLiteral("replace"));
    replace->setToolTip(ChartBatchDialog::tr("Otherwise a number is added to the name."));
    state = new QLabel(q);
    state->setObjectName(QStringLiteral("state"));
    state->setWordWrap(true);
}

QFormLayout *ChartBatchDialog::Private::fileForm() const
{
    auto *layout = new QFormLayout;
    layout->addRow(ChartBatchDialog::tr("St&yle:"), style);
    layout->addRow(ChartBatchDialog::tr("File &names:"), pattern);
    layout->addRow(ChartBatchDialog::tr("Example:"), example);
    auto *row = new QHBoxLayout;
    row->addWidget(folder, 1);
    row->addWidget(browse);
    layout->addRow(ChartBatchDialog::tr("Fol&der:"), row);
    qobject_cast<QLabel *>(layout->labelForField(row))->setBuddy(folder);
    layout->addRow(QString(), replace);
    const QMargins margins = form->layout()->contentsMargins();
    layout->setContentsMargins(margins.left(), 0, margins.right(), 0);
    return layout;
}

QLayout *ChartBatchDialog::Private::arrange(ChartBatchDialog *q)
{
    auto *lists = new QVBoxLayout;
    lists->addWidget(reportList, 3);
    lists->addWidget(themeList, 2);
    auto *side = new QVBoxLayout;
    side->addWidget(form);
    side->addLayout(fileForm());
    side->addStretch(1);
    auto *top = new QHBoxLayout;
    top->addLayout(lists, 1);
    top->addLayout(side);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, q);
    write = buttons->addButton(ChartBatchDialog::tr("Write &charts"), QDialogButtonBox::AcceptRole);
    write->setProperty("primary", true);
    write->setDefault(true);
    QObject::connect(buttons, &QDialogButtonBox::accepted, q, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, q, &QDialog::reject);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(state, 1);
    bottom->addWidget(buttons);
    auto *all = new QVBoxLayout;
    all->addLayout(top, 1);
    all->addLayout(bottom);
    return all;
}

void ChartBatchDialog::Private::connectTo(ChartBatchDialog *q)
{
    const auto told = [this, q] {
        renew(q);
    };
    for (TickList *list : {reportList, themeList})
        QObject::connect(list, &TickList::changed, q, told);
    QObject::connect(form, &ChartExportForm::changed, q, told);
    for (QLineEdit *edit : {pattern, folder})
        QObject::connect(edit, &QLineEdit::textChanged, q, told);
    QObject::connect(browse, &QToolButton::clicked, q, [this, q] {
        const QString chosen = askFolder(q, q->request().folder);
        if (!chosen.isEmpty())
            q->setFolder(chosen);
    });
}

void ChartBatchDialog::Private::fillStyles()
{
    style->clear();
    style->addItem(ChartBatchDialog::tr("Program's own look"), QString());
    for (const ChartStyle &kept : styles.set.styles)
        style->addItem(kept.name, kept.name);
    style->setCurrentIndex(std::max(0, style->findData(styles.set.standard)));
    style->setToolTip(styles.damage ? styles.damage->message : QString());
}

/// Of the first ticked report and theme.
QString ChartBatchDialog::Private::exampleName(const ChartBatchRequest &request) const
{
    const auto report = std::find_if(reports.begin(), reports.end(), [&request](const ReportSummary &summary) {
        return summary.id == request.reports.front();
    });
    ChartSpec chart;
    chart.theme = request.themes.front();
    chart.title = categoryTitle(chart.theme) + QStringLiteral(" · ") + reportTitle(*report);
    ChartFileNames names(request.folder, request.namePattern, request.picture.format, request.existing);
    return QFileInfo(names.next(ChartFileWords::of(chart, report->identity))).fileName();
}

/// What is still missing, empty when everything is there. Shows the picture's size by the way.
QString ChartBatchDialog::Private::problem(const ChartBatchRequest &request)
{
    const auto picture = layOutPicture(ChartSpec(), request.picture);
    form->setResult(picture && request.picture.height > 0 ? picture->pixels : QSize());
    if (request.reports.empty())
        return ChartBatchDialog::tr("Tick the reports.");
    if (request.themes.empty())
        return ChartBatchDialog::tr("Tick the themes.");
    if (const auto valid = ChartFileNames::check(request.namePattern); !valid)
        return valid.error().message;
    if (folder->text().trimmed().isEmpty())
        return ChartBatchDialog::tr("Choose a folder.");
    return picture ? QString() : picture.error().message;
}

void ChartBatchDialog::Private::renew(ChartBatchDialog *q)
{
    const ChartBatchRequest request = q->request();
    const QString missing = problem(request);
    write->setEnabled(missing.isEmpty());
    example->setText(missing.isEmpty() ? exampleName(request) : QString());
    const size_t charts = request.reports.size() * request.themes.size();
    state->setText(missing.isEmpty() ? ChartBatchDialog::tr("Up to %n chart(s)", nullptr, static_cast<int>(charts))
                                     : QString(QStringLiteral("⚠ ") + missing));
}

ChartBatchDialog::ChartBatchDialog(const Library &library, const std::vector<ReportId> &preselected, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>())
{
    setObjectName(QStringLiteral("chartBatchDialog"));
    setWindowTitle(tr("Write charts of several reports"));
    d->reports = library.reports();
    d->createLists(this, preselected);
    d->createControls(this);
    setLayout(d->arrange(this));
    d->folder->setText(QDir::toNativeSeparators(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation)));
    setStyleFile(defaultChartStyleFile());
    d->connectTo(this);
    d->renew(this);
    resize(usualSize);
}

ChartBatchDialog::~ChartBatchDialog() = default;

void ChartBatchDialog::setFolder(const QString &folder)
{
    d->folder->setText(QDir::toNativeSeparators(folder));
}

void ChartBatchDialog::setAskFolder(AskFolder askFolder)
{
    d->askFolder = std::move(askFolder);
}

void ChartBatchDialog::setStyleFile(const QString &path)
{
    d->styles = readChartStyles(path);
    d->fillStyles();
}

ChartBatchRequest ChartBatchDialog::request() const
{
    ChartBatchRequest request;
    for (const QString &id : d->reportList->ticked())
        request.reports.push_back({id});
    for (const QString &id : d->themeList->ticked())
        request.themes.push_back(categoryFromId(id).value_or(Category::Other));
    request.folder = QDir::fromNativeSeparators(d->folder->text().trimmed());
    request.namePattern = d->pattern->text();
    request.existing = d->replace->isChecked() ? ChartFileNames::Existing::Replace : ChartFileNames::Existing::Number;
    request.picture = d->form->options();
    const ChartStyle *style = d->styles.set.find(d->style->currentData().toString());
    request.picture.style = style ? *style : ChartStyle();
    return request;
}

} // namespace xiangyue
