// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_export_dialog.h"

#include "ui/charts/chart_preview.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace xiangyue {

namespace {

using SizeUnit = ChartExportOptions::SizeUnit;

constexpr double millimetresPerInch = 25.4;

QString askNativePath(QWidget *parent, const QString &proposed, const QString &filter)
{
    QFileDialog dialog(parent, ChartExportDialog::tr("Save chart"), QFileInfo(proposed).absolutePath(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    // Added before the question whether a file of that name may be replaced.
    dialog.setDefaultSuffix(QFileInfo(proposed).suffix());
    dialog.selectFile(QFileInfo(proposed).fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

template <typename T>
void addChoice(QComboBox *box, const QString &text, T value)
{
    box->addItem(text, static_cast<int>(value));
}

template <typename T>
T choice(const QComboBox *box)
{
    return static_cast<T>(box->currentData().toInt());
}

void select(QComboBox *box, int value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

} // namespace

struct ChartExportDialog::Private {
    ChartSpec chart;
    double layoutWidth = 0;
    QString folder;
    QString name;
    AskPath askPath = askNativePath;
    SizeUnit shownUnit = SizeUnit::Pixel;

    QComboBox *format = nullptr;
    QComboBox *unit = nullptr;
    QDoubleSpinBox *width = nullptr;
    QDoubleSpinBox *height = nullptr;
    QCheckBox *freeHeight = nullptr;
    QSpinBox *dpi = nullptr;
    QSpinBox *scale = nullptr;
    QComboBox *background = nullptr;
    ChartPreview *preview = nullptr;
    QLabel *result = nullptr;
    QLabel *problem = nullptr;
    QPushButton *save = nullptr;
    QPushButton *copy = nullptr;

    void createControls(ChartExportDialog *q, const ChartExportOptions &options);
    QFormLayout *form() const;
    void convertUnit();
    void showProblem(const QString &text);
    void renew(const ChartExportOptions &options);
};

void ChartExportDialog::Private::createControls(ChartExportDialog *q, const ChartExportOptions &options)
{
    format = new QComboBox(q);
    format->setObjectName(QStringLiteral("format"));
    addChoice(format, ChartExportDialog::tr("PNG picture"), ChartFormat::Png);
    addChoice(format, ChartExportDialog::tr("SVG drawing"), ChartFormat::Svg);
    select(format, static_cast<int>(options.format));
    unit = new QComboBox(q);
    unit->setObjectName(QStringLiteral("unit"));
    addChoice(unit, ChartExportDialog::tr("pixels"), SizeUnit::Pixel);
    addChoice(unit, ChartExportDialog::tr("mm"), SizeUnit::Millimetre);
    select(unit, static_cast<int>(options.unit));
    shownUnit = options.unit;
    width = new QDoubleSpinBox(q);
    width->setObjectName(QStringLiteral("width"));
    height = new QDoubleSpinBox(q);
    height->setObjectName(QStringLiteral("height"));
    for (QDoubleSpinBox *box : {width, height}) {
        box->setRange(1, 20000);
        box->setDecimals(options.unit == SizeUnit::Pixel ? 0 : 1);
        box->setKeyboardTracking(false);
    }
    width->setValue(options.width);
    height->setValue(options.height > 0 ? options.height : options.width * 0.75);
    freeHeight = new QCheckBox(ChartExportDialog::tr("As high as the content needs"), q);
    freeHeight->setObjectName(QStringLiteral("freeHeight"));
    freeHeight->setChecked(options.height <= 0);
    dpi = new QSpinBox(q);
    dpi->setObjectName(QStringLiteral("dpi"));
    dpi->setRange(36, 2400);
    dpi->setValue(options.dpi);
    dpi->setKeyboardTracking(false);
    scale = new QSpinBox(q);
    scale->setObjectName(QStringLiteral("scale"));
    scale->setRange(1, 4);
    scale->setValue(options.scale);
    scale->setSuffix(QStringLiteral(" ×"));
    background = new QComboBox(q);
    background->setObjectName(QStringLiteral("background"));
    addChoice(background, ChartExportDialog::tr("White"), ChartBackground::White);
    addChoice(background, ChartExportDialog::tr("Transparent"), ChartBackground::Transparent);
    addChoice(background, ChartExportDialog::tr("Dark"), ChartBackground::Dark);
    select(background, static_cast<int>(options.background));
    preview = new ChartPreview(q);
    result = new QLabel(q);
    problem = new QLabel(q);
    problem->setObjectName(QStringLiteral("problem"));
    problem->setWordWrap(true);
    problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    problem->hide();
}

QFormLayout *ChartExportDialog::Private::form() const
{
    auto *layout = new QFormLayout;
    layout->addRow(ChartExportDialog::tr("&Format:"), format);
    auto *widthRow = new QHBoxLayout;
    widthRow->addWidget(width, 1);
    widthRow->addWidget(unit);
    layout->addRow(ChartExportDialog::tr("&Width:"), widthRow);
    qobject_cast<QLabel *>(layout->labelForField(widthRow))->setBuddy(width);
    layout->addRow(ChartExportDialog::tr("&Height:"), height);
    layout->addRow(QString(), freeHeight);
    layout->addRow(ChartExportDialog::tr("&Resolution (DPI):"), dpi);
    layout->addRow(ChartExportDialog::tr("Sca&le:"), scale);
    layout->addRow(ChartExportDialog::tr("&Background:"), background);
    layout->addRow(ChartExportDialog::tr("Result:"), result);
    return layout;
}

void ChartExportDialog::Private::convertUnit()
{
    const auto next = choice<SizeUnit>(unit);
    if (next == shownUnit)
        return;
    const double factor =
        next == SizeUnit::Millimetre ? millimetresPerInch / dpi->value() : dpi->value() / millimetresPerInch;
    shownUnit = next;
    for (QDoubleSpinBox *box : {width, height}) {
        const QSignalBlocker blocker(box);
        const double value = box->value() * factor;
        box->setDecimals(next == SizeUnit::Pixel ? 0 : 1);
        box->setValue(value);
    }
}

void ChartExportDialog::Private::showProblem(const QString &text)
{
    problem->setText(text.isEmpty() ? text : QString(QStringLiteral("⚠ ") + text));
    problem->setVisible(!text.isEmpty());
}

void ChartExportDialog::Private::renew(const ChartExportOptions &options)
{
    height->setEnabled(!freeHeight->isChecked());
    auto picture = layOutPicture(chart, options);
    save->setEnabled(picture.has_value());
    copy->setEnabled(picture.has_value());
    showProblem(picture ? QString() : picture.error().message);
    if (!picture) {
        result->clear();
        preview->setPicture(std::nullopt, options.background);
        return;
    }
    const QSize pixels = picture->pixels;
    const double dotsPerMillimetre =
        options.dpi * (options.unit == SizeUnit::Millimetre ? options.scale : 1) / millimetresPerInch;
    result->setText(ChartExportDialog::tr("%1 × %2 pixels, %3 × %4 mm")
                        .arg(pixels.width())
                        .arg(pixels.height())
                        .arg(pixels.width() / dotsPerMillimetre, 0, 'f', 1)
                        .arg(pixels.height() / dotsPerMillimetre, 0, 'f', 1));
    if (freeHeight->isChecked()) {
        const QSignalBlocker blocker(height);
        height->setValue(options.width * pixels.height() / pixels.width());
    }
    preview->setPicture(std::move(*picture), options.background);
}

ChartExportDialog::ChartExportDialog(ChartSpec chart, const ChartExportOptions &options, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>())
{
    setWindowTitle(tr("Export chart"));
    d->chart = std::move(chart);
    d->layoutWidth = options.layoutWidth;
    d->createControls(this, options);
    QPalette warning = d->problem->palette();
    warning.setColor(QPalette::WindowText, ThemePalette::forPalette(palette()).findingText);
    d->problem->setPalette(warning);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    d->save = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    d->save->setDefault(true);
    d->copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    auto *side = new QVBoxLayout;
    side->addLayout(d->form());
    side->addWidget(d->problem);
    side->addStretch(1);
    auto *top = new QHBoxLayout;
    top->addWidget(d->preview, 1);
    top->addLayout(side);
    auto *all = new QVBoxLayout(this);
    all->addLayout(top, 1);
    all->addWidget(buttons);

    const auto renew = [this] {
        d->renew(this->options());
    };
    connect(d->unit, &QComboBox::currentIndexChanged, this, [this] { d->convertUnit(); });
    for (QComboBox *box : {d->format, d->unit, d->background})
        connect(box, &QComboBox::currentIndexChanged, this, renew);
    for (QDoubleSpinBox *box : {d->width, d->height})
        connect(box, &QDoubleSpinBox::valueChanged, this, renew);
    for (QSpinBox *box : {d->dpi, d->scale})
        connect(box, &QSpinBox::valueChanged, this, renew);
    connect(d->freeHeight, &QCheckBox::toggled, this, renew);
    connect(d->save, &QPushButton::clicked, this, &ChartExportDialog::save);
    connect(d->copy, &QPushButton::clicked, this, &ChartExportDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    renew();
}

ChartExportDialog::~ChartExportDialog() = default;

void ChartExportDialog::setProposedName(const QString &folder, const QString &name)
{
    d->folder = folder;
    d->name = name;
}

void ChartExportDialog::setAskPath(AskPath askPath)
{
    d->askPath = std::move(askPath);
}

ChartExportOptions ChartExportDialog::options() const
{
    ChartExportOptions result;
    result.format = choice<ChartFormat>(d->format);
    result.unit = d->shownUnit;
    result.width = d->width->value();
    result.height = d->freeHeight->isChecked() ? 0 : d->height->value();
    result.layoutWidth = d->layoutWidth;
    result.dpi = d->dpi->value();
    result.scale = d->scale->value();
    result.background = choice<ChartBackground>(d->background);
    return result;
}

void ChartExportDialog::save()
{
    const bool svg = choice<ChartFormat>(d->format) == ChartFormat::Svg;
    const QString suffix = svg ? QStringLiteral(".svg") : QStringLiteral(".png");
    const QString folder =
        d->folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::PicturesLocation) : d->folder;
    const QString filter = svg ? tr("SVG drawings (*.svg)") : tr("PNG pictures (*.png)");
    QString path = d->askPath(this, QDir(folder).filePath(d->name + suffix), filter);
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
    const auto image = renderChart(d->chart, options());
    if (image)
        QApplication::clipboard()->setImage(*image);
    d->showProblem(image ? QString() : image.error().message);
}

} // namespace xiangyue
