// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_export_form.h"

#include "ui/charts/chart_export_presets.h"
#include "ui/charts/choice_box.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

namespace xiangyue {

namespace {

using SizeUnit = ChartExportOptions::SizeUnit;

constexpr double millimetresPerInch = 25.4;

/// Steps from one usual resolution to the next; any other can be typed.
class DpiBox : public QSpinBox {
public:
    using QSpinBox::QSpinBox;

    void stepBy(int steps) override
    {
        constexpr int screen = 96;
        QList<int> stops(printResolutions.begin(), printResolutions.end());
        stops.prepend(screen);
        for (; steps > 0; --steps)
            setValue(*std::upper_bound(stops.cbegin(), stops.cend() - 1, value()));
        for (; steps < 0; ++steps) {
            const auto above = std::lower_bound(stops.cbegin(), stops.cend(), value());
            setValue(above == stops.cbegin() ? stops.first() : *(above - 1));
        }
    }
};

} // namespace

struct ChartExportForm::Private {
    ChartExportOptions base; // what has no control
    SizeUnit shownUnit = SizeUnit::Pixel;

    QComboBox *preset = nullptr;
    QComboBox *format = nullptr;
    QComboBox *unit = nullptr;
    QDoubleSpinBox *width = nullptr;
    QDoubleSpinBox *height = nullptr;
    QCheckBox *freeHeight = nullptr;
    QSpinBox *dpi = nullptr;
    QSpinBox *scale = nullptr;
    QComboBox *background = nullptr;
    QLabel *result = nullptr;

    void createChoices(ChartExportForm *q);
    void createNumbers(ChartExportForm *q);
    QFormLayout *form() const;
    void connectTo(ChartExportForm *q);
    void show(const ChartExportOptions &options);
    void convertUnit();
    void setDecimals();
};

void ChartExportForm::Private::createChoices(ChartExportForm *q)
{
    preset = choiceBox(QStringLiteral("preset"), q);
    for (const ChartPreset choice : allChartPresets)
        addChoice(preset, chartPresetTitle(choice), choice);
    format = choiceBox(QStringLiteral("format"), q);
    addChoice(format, ChartExportForm::tr("PNG picture"), ChartFormat::Png);
    addChoice(format, ChartExportForm::tr("SVG drawing"), ChartFormat::Svg);
    addChoice(format, ChartExportForm::tr("PDF page"), ChartFormat::Pdf);
    unit = choiceBox(QStringLiteral("unit"), q);
    addChoice(unit, ChartExportForm::tr("pixels"), SizeUnit::Pixel);
    addChoice(unit, ChartExportForm::tr("mm"), SizeUnit::Millimetre);
    unit->setAccessibleName(ChartExportForm::tr("Unit of the size"));
    background = choiceBox(QStringLiteral("background"), q);
    addChoice(background, ChartExportForm::tr("White"), ChartBackground::White);
    addChoice(background, ChartExportForm::tr("Transparent"), ChartBackground::Transparent);
    addChoice(background, ChartExportForm::tr("Dark"), ChartBackground::Dark);
}

void ChartExportForm::Private::createNumbers(ChartExportForm *q)
{
    const auto sideBox = [q](const QString &name) {
        auto *box = new QDoubleSpinBox(q);
        box->setObjectName(name);
        box->setRange(1, 20000);
        box->setKeyboardTracking(false);
        return box;
    };
    width = sideBox(QStringLiteral("width"));
    height = sideBox(QStringLiteral("height"));
    freeHeight = new QCheckBox(ChartExportForm::tr("As &high as the content needs"), q);
    freeHeight->setObjectName(QStringLiteral("freeHeight"));
    dpi = new DpiBox(q);
    dpi->setObjectName(QStringLiteral("dpi"));
    dpi->setRange(36, 2400);
    dpi->setKeyboardTracking(false);
    dpi->setToolTip(ChartExportForm::tr("150 for drafts, 300 for print, 600 for press"));
    scale = new QSpinBox(q);
    scale->setObjectName(QStringLiteral("scale"));
    scale->setRange(1, 4);
    scale->setSuffix(QStringLiteral(" ×"));
    result = new QLabel(q);
    result->setObjectName(QStringLiteral("result"));
}

QFormLayout *ChartExportForm::Private::form() const
{
    auto *layout = new QFormLayout;
    layout->addRow(ChartExportForm::tr("&Preset:"), preset);
    layout->addRow(ChartExportForm::tr("&Format:"), format);
    auto *widthRow = new QHBoxLayout;
    widthRow->addWidget(width, 1);
    widthRow->addWidget(unit);
    layout->addRow(ChartExportForm::tr("&Width:"), widthRow);
    qobject_cast<QLabel *>(layout->labelForField(widthRow))->setBuddy(width);
    layout->addRow(ChartExportForm::tr("H&eight:"), height);
    layout->addRow(QString(), freeHeight);
    layout->addRow(ChartExportForm::tr("&Resolution (DPI):"), dpi);
    layout->addRow(ChartExportForm::tr("Sca&le:"), scale);
    layout->addRow(ChartExportForm::tr("&Background:"), background);
    layout->addRow(ChartExportForm::tr("Result:"), result);
    return layout;
}

void ChartExportForm::Private::connectTo(ChartExportForm *q)
{
    const auto told = [this, q] {
        height->setEnabled(!freeHeight->isChecked());
        select(preset, presetOf(q->options()));
        Q_EMIT q->changed();
    };
    QObject::connect(preset, &QComboBox::activated, q, [this, q] {
        ChartExportOptions options = q->options();
        applyPreset(choice<ChartPreset>(preset), options);
        show(options);
        Q_EMIT q->changed();
    });
    QObject::connect(unit, &QComboBox::currentIndexChanged, q, [this] { convertUnit(); });
    for (QComboBox *box : {format, unit, background})
        QObject::connect(box, &QComboBox::currentIndexChanged, q, told);
    for (QDoubleSpinBox *box : {width, height})
        QObject::connect(box, &QDoubleSpinBox::valueChanged, q, told);
    for (QSpinBox *box : {dpi, scale})
        QObject::connect(box, &QSpinBox::valueChanged, q, told);
    QObject::connect(freeHeight, &QCheckBox::toggled, q, told);
}

void ChartExportForm::Private::show(const ChartExportOptions &options)
{
    const QSignalBlocker quiet[]{QSignalBlocker(format), QSignalBlocker(unit),       QSignalBlocker(width),
                                 QSignalBlocker(height), QSignalBlocker(freeHeight), QSignalBlocker(dpi),
                                 QSignalBlocker(scale),  QSignalBlocker(background)};
    constexpr double usualHeight = 0.75; // of the width
    base = options;
    select(format, options.format);
    select(unit, options.unit);
    shownUnit = options.unit;
    setDecimals();
    width->setValue(options.width);
    height->setValue(options.height > 0 ? options.height : options.width * usualHeight);
    freeHeight->setChecked(options.height <= 0);
    height->setEnabled(options.height > 0);
    dpi->setValue(options.dpi);
    scale->setValue(options.scale);
    select(background, options.background);
    select(preset, presetOf(options));
}

void ChartExportForm::Private::setDecimals()
{
    for (QDoubleSpinBox *box : {width, height})
        box->setDecimals(shownUnit == SizeUnit::Pixel ? 0 : 1);
}

void ChartExportForm::Private::convertUnit()
{
    const auto next = choice<SizeUnit>(unit);
    if (next == shownUnit)
        return;
    const double factor =
        next == SizeUnit::Millimetre ? millimetresPerInch / dpi->value() : dpi->value() / millimetresPerInch;
    const QSignalBlocker quiet[]{QSignalBlocker(width), QSignalBlocker(height)};
    const double sides[]{width->value() * factor, height->value() * factor};
    shownUnit = next;
    setDecimals();
    width->setValue(sides[0]);
    height->setValue(sides[1]);
}

ChartExportForm::ChartExportForm(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->createChoices(this);
    d->createNumbers(this);
    QFormLayout *form = d->form();
    setLayout(form);
    d->show({});
    d->connectTo(this);
}

ChartExportForm::~ChartExportForm() = default;

void ChartExportForm::setOptions(const ChartExportOptions &options)
{
    d->show(options);
}

ChartExportOptions ChartExportForm::options() const
{
    ChartExportOptions result = d->base;
    result.format = choice<ChartFormat>(d->format);
    result.unit = d->shownUnit;
    result.width = d->width->value();
    result.height = d->freeHeight->isChecked() ? 0 : d->height->value();
    result.dpi = d->dpi->value();
    result.scale = d->scale->value();
    result.background = choice<ChartBackground>(d->background);
    return result;
}

void ChartExportForm::setResult(QSize pixels)
{
    if (pixels.isEmpty()) {
        d->result->clear();
        return;
    }
    const ChartExportOptions shown = options();
    const double dotsPerMillimetre = dotsPerMetre(shown) / 1000;
    d->result->setText(tr("%1 × %2 pixels, %3 × %4 mm")
                           .arg(pixels.width())
                           .arg(pixels.height())
                           .arg(pixels.width() / dotsPerMillimetre, 0, 'f', 1)
                           .arg(pixels.height() / dotsPerMillimetre, 0, 'f', 1));
    if (d->freeHeight->isChecked()) {
        const QSignalBlocker quiet(d->height);
        d->height->setValue(shown.width * pixels.height() / pixels.width());
    }
}

} // namespace xiangyue
