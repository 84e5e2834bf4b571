// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_export_dialog.h"

#include "ui/charts/chart_export_form.h"
#include "ui/charts/chart_export_formats.h"
#include "ui/charts/chart_preview.h"
#include "ui/charts/chart_style_editor.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabWidget>
#include <QVBoxLayout>

namespace xiangyue {

namespace {

constexpr QSize usualSize(1020, 560);

QString askNativePath(QWidget *parent, const QString &proposed, const QString &filter)
{
    QFileDialog dialog(parent, ChartExportDialog::tr("Save chart"), QFileInfo(proposed).absolutePath(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    // Added before the question whether a file of that name may be replaced.
    dialog.setDefaultSuffix(QFileInfo(proposed).suffix());
    dialog.selectFile(QFileInfo(proposed).fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString filterOf(ChartFormat format)
{
    switch (format) {
    case ChartFormat::Svg:
        return ChartExportDialog::tr("SVG drawings (*.svg)");
    case ChartFormat::Pdf:
        return ChartExportDialog::tr("PDF documents (*.pdf)");
    case ChartFormat::Png:
        break;
    }
    return ChartExportDialog::tr("PNG pictures (*.png)");
}

} // namespace

struct ChartExportDialog::Private {
    ChartSpec chart;
    QString folder;
    QString name;
    AskPath askPath = askNativePath;

    ChartExportForm *form = nullptr;
    ChartStyleEditor *style = nullptr;
    ChartPreview *preview = nullptr;
    QLabel *problem = nullptr;
    QPushButton *save = nullptr;
    QPushButton *copy = nullptr;

    void createControls(ChartExportDialog *q);
    QTabWidget *tabs(ChartExportDialog *q) const;
    ChartExportOptions options() const;
    void showProblem(const QString &text);
    void renew();
};

void ChartExportDialog::Private::createControls(ChartExportDialog *q)
{
    form = new ChartExportForm(q);
    style = new ChartStyleEditor(q);
    style->setTheme(chart.theme);
    preview = new ChartPreview(q);
    problem = new QLabel(q);
    problem->setObjectName(QStringLiteral("problem"));
    problem->setWordWrap(true);
    problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QPalette warning = problem->palette();
    warning.setColor(QPalette::WindowText, ThemePalette::forPalette(q->palette()).findingText);
    problem->setPalette(warning);
    problem->hide();
}

QTabWidget *ChartExportDialog::Private::tabs(ChartExportDialog *q) const
{
    auto *tabs = new QTabWidget(q);
    tabs->addTab(form, ChartExportDialog::tr("S&ize"));
    tabs->addTab(style, ChartExportDialog::tr("St&yle"));
    return tabs;
}

ChartExportOptions ChartExportDialog::Private::options() const
{
    ChartExportOptions options = form->options();
    options.style = style->style();
    return options;
}

void ChartExportDialog::Private::showProblem(const QString &text)
{
    problem->setText(text.isEmpty() ? text : QString(QStringLiteral("⚠ ") + text));
    problem->setVisible(!text.isEmpty());
}

void ChartExportDialog::Private::renew()
{
    const ChartExportOptions options = this->options();
    style->setBackground(options.background);
    auto picture = layOutPicture(chart, options);
    save->setEnabled(picture.has_value());
    copy->setEnabled(picture.has_value());
    showProblem(picture ? QString() : picture.error().message);
    form->setResult(picture ? picture->pixels : QSize());
    preview->setPicture(picture ? std::optional(std::move(*picture)) : std::nullopt, options.background);
}

ChartExportDialog::ChartExportDialog(ChartSpec chart, const ChartExportOptions &options, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>())
{
    setWindowTitle(tr("Export chart"));
    d->chart = std::move(chart);
    d->createControls(this);
    d->form->setOptions(options);
    d->style->setFile(defaultChartStyleFile());

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    d->save = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    d->save->setDefault(true);
    d->copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    auto *side = new QVBoxLayout;
    side->addWidget(d->tabs(this), 1);
    side->addWidget(d->problem);
    auto *top = new QHBoxLayout;
    top->addWidget(d->preview, 1);
    top->addLayout(side);
    auto *all = new QVBoxLayout(this);
    all->addLayout(top, 1);
    all->addWidget(buttons);

    connect(d->form, &ChartExportForm::changed, this, [this] { d->renew(); });
    connect(d->style, &ChartStyleEditor::changed, this, [this] { d->renew(); });
    connect(d->save, &QPushButton::clicked, this, &ChartExportDialog::save);
    connect(d->copy, &QPushButton::clicked, this, &ChartExportDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(usualSize);
    d->renew();
}

ChartExportDialog::~ChartExportDialog() = default;

void ChartExportDialog::setProposedName(const QString &folder, const QString &name)
{
    d->folder = folder;
    d->name = name;
}

void ChartExportDialog::setStyleFile(const QString &path)
{
    d->style->setFile(path);
}

void ChartExportDialog::setAskPath(AskPath askPath)
{
    d->askPath = std::move(askPath);
}

ChartExportOptions ChartExportDialog::options() const
{
    return d->options();
}

void ChartExportDialog::save()
{
    const ChartFormat format = options().format;
    const QString suffix = u'.' + chartFormatId(format);
    const QString folder =
        d->folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::PicturesLocation) : d->folder;
    QString path = d->askPath(this, QDir(folder).filePath(d->name + suffix), filterOf(format));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += suffix;
    if (const auto written = xiangyue::exportChart(d->chart, options(), path); !written) {
        d->showProblem(written.error().message);
        return;
    }
    Q_EMIT saved(path);
    accept();
}

void ChartExportDialog::copy()
{
    auto picture = pictureForClipboard(d->chart, options());
    d->showProblem(picture ? QString() : picture.error().message);
    if (picture)
        QApplication::clipboard()->setMimeData(picture->release());
}

} // namespace xiangyue
