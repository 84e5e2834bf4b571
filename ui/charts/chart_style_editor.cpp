// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_style_editor.h"

#include "ui/charts/choice_box.h"

#include <QCheckBox>
#include <QColorDialog>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

namespace xiangyue {

namespace {

constexpr int swatchSize = 16;

QIcon swatch(const QColor &colour)
{
    QPixmap pixmap(swatchSize, swatchSize);
    pixmap.fill(colour);
    return pixmap;
}

QColor askNativeColour(QWidget *parent, const QColor &now)
{
    return QColorDialog::getColor(now, parent, ChartStyleEditor::tr("Colour of the theme"));
}

QString ownLook()
{
    return ChartStyleEditor::tr("Program's own look");
}

} // namespace

struct ChartStyleEditor::Private {
    ChartStyleFile file;
    ChartStyle style; // what has no control of its own: colours
    ChartBackground background = ChartBackground::White;
    AskColour askColour = askNativeColour;

    QComboBox *name = nullptr;
    QPushButton *keep = nullptr;
    QPushButton *remove = nullptr;
    QPushButton *standard = nullptr;
    QLineEdit *title = nullptr;
    QLineEdit *subtitle = nullptr;
    QComboBox *font = nullptr;
    QComboBox *theme = nullptr;
    QToolButton *colour = nullptr;
    QToolButton *ownColour = nullptr;
    QComboBox *order = nullptr;
    QComboBox *grouping = nullptr;
    QComboBox *decimals = nullptr;
    QCheckBox *footer = nullptr;
    QLabel *problem = nullptr;

    void createNames(ChartStyleEditor *q);
    void createTexts(ChartStyleEditor *q);
    void createColours(ChartStyleEditor *q);
    void createNumbers(ChartStyleEditor *q);
    QFormLayout *form() const;
    void connectTo(ChartStyleEditor *q);
    QString shownName() const;
    void fillNames(const QString &shown);
    void show(const ChartStyle &wanted);
    void renew();
    void chooseColour(ChartStyleEditor *q);
    void write(const ChartStyleSet &set, const QString &shown);
    QStringList warnings() const;
};

void ChartStyleEditor::Private::createNames(ChartStyleEditor *q)
{
    name = choiceBox(QStringLiteral("styleName"), q);
    name->setEditable(true);
    name->setInsertPolicy(QComboBox::NoInsert);
    name->lineEdit()->setMaxLength(60);
    keep = new QPushButton(ChartStyleEditor::tr("&Keep"), q);
    keep->setObjectName(QStringLiteral("keepStyle"));
    keep->setToolTip(ChartStyleEditor::tr("Keeps this style under the name above"));
    remove = new QPushButton(ChartStyleEditor::tr("&Delete"), q);
    remove->setObjectName(QStringLiteral("removeStyle"));
    standard = new QPushButton(ChartStyleEditor::tr("St&art with it"), q);
    standard->setObjectName(QStringLiteral("standardStyle"));
    standard->setToolTip(ChartStyleEditor::tr("Charts are exported in this style unless another is chosen"));
    for (QPushButton *button : {keep, remove, standard})
        button->setAutoDefault(false);
}

void ChartStyleEditor::Private::createTexts(ChartStyleEditor *q)
{
    const auto pattern = [q](const QString &objectName) {
        auto *edit = new QLineEdit(q);
        edit->setObjectName(objectName);
        edit->setPlaceholderText(ChartStyleEditor::tr("as proposed"));
        edit->setToolTip(ChartStyleEditor::tr("{title}, {place}, {period} and {theme} are filled in."));
        return edit;
    };
    title = pattern(QStringLiteral("titlePattern"));
    subtitle = pattern(QStringLiteral("subtitlePattern"));
    font = choiceBox(QStringLiteral("font"), q);
    font->addItem(ChartStyleEditor::tr("Program's font"), QString());
    for (const QString &family : QFontDatabase::families(QFontDatabase::SimplifiedChinese))
        font->addItem(family, family);
    font->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

void ChartStyleEditor::Private::createColours(ChartStyleEditor *q)
{
    theme = choiceBox(QStringLiteral("colourTheme"), q);
    for (const Category category : allCategories)
        addChoice(theme, categoryTitle(category), category);
    colour = new QToolButton(q);
    colour->setObjectName(QStringLiteral("colour"));
    colour->setIconSize({swatchSize, swatchSize});
    colour->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    colour->setFocusPolicy(Qt::StrongFocus);
    ownColour = new QToolButton(q);
    ownColour->setObjectName(QStringLiteral("ownColour"));
    ownColour->setText(ChartStyleEditor::tr("Reset"));
    ownColour->setFocusPolicy(Qt::StrongFocus);
}

void ChartStyleEditor::Private::createNumbers(ChartStyleEditor *q)
{
    order = choiceBox(QStringLiteral("order"), q);
    addChoice(order, ChartStyleEditor::tr("As shown"), ChartStyle::BarOrder::AsShown);
    addChoice(order, ChartStyleEditor::tr("Largest first"), ChartStyle::BarOrder::LargestFirst);
    addChoice(order, ChartStyleEditor::tr("Smallest first"), ChartStyle::BarOrder::SmallestFirst);
    addChoice(order, ChartStyleEditor::tr("As in the report"), ChartStyle::BarOrder::AsReported);
    grouping = choiceBox(QStringLiteral("grouping"), q);
    addChoice(grouping, QStringLiteral("12\u00a0345"), ChartStyle::Grouping::Space);
    addChoice(grouping, QStringLiteral("12,345"), ChartStyle::Grouping::Comma);
    addChoice(grouping, QStringLiteral("12345"), ChartStyle::Grouping::None);
    decimals = choiceBox(QStringLiteral("decimals"), q);
    decimals->addItem(ChartStyleEditor::tr("as written"), ChartStyle::asWritten);
    for (int places = 0; places <= ChartStyle::mostDecimals; ++places)
        decimals->addItem(ChartStyleEditor::tr("%n decimal(s)", nullptr, places), places);
    footer = new QCheckBox(ChartStyleEditor::tr("Sho&w the footer"), q);
    footer->setObjectName(QStringLiteral("footer"));
    problem = new QLabel(q);
    problem->setObjectName(QStringLiteral("styleProblem"));
    problem->setWordWrap(true);
    problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QPalette warning = problem->palette();
    warning.setColor(QPalette::WindowText, ThemePalette::forPalette(q->palette()).findingText);
    problem->setPalette(warning);
}

QFormLayout *ChartStyleEditor::Private::form() const
{
    auto *layout = new QFormLayout;
    const auto addRow = [layout](const QString &label, std::initializer_list<QWidget *> widgets) {
        auto *row = new QHBoxLayout;
        for (QWidget *widget : widgets)
            row->addWidget(widget, widget == *widgets.begin() ? 1 : 0);
        layout->addRow(label, row);
        if (auto *shown = qobject_cast<QLabel *>(layout->labelForField(row)))
            shown->setBuddy(*widgets.begin());
    };
    addRow(ChartStyleEditor::tr("&Name:"), {name});
    addRow(QString(), {keep, remove, standard});
    addRow(ChartStyleEditor::tr("&Title:"), {title});
    addRow(ChartStyleEditor::tr("S&ubtitle:"), {subtitle});
    addRow(ChartStyleEditor::tr("&Font:"), {font});
    addRow(ChartStyleEditor::tr("Co&lours:"), {theme, colour, ownColour});
    addRow(ChartStyleEditor::tr("&Order of bars:"), {order});
    addRow(ChartStyleEditor::tr("Nu&mbers:"), {grouping, decimals});
    addRow(QString(), {footer});
    layout->addRow(problem);
    return layout;
}

void ChartStyleEditor::Private::connectTo(ChartStyleEditor *q)
{
    const auto told = [this, q] {
        renew();
        Q_EMIT q->changed();
    };
    QObject::connect(name, &QComboBox::activated, q, [this, told] {
        const ChartStyle *chosen = file.set.find(name->currentData().toString());
        show(chosen ? *chosen : ChartStyle());
        told();
    });
    QObject::connect(name, &QComboBox::editTextChanged, q, [this] { renew(); });
    for (QLineEdit *edit : {title, subtitle})
        QObject::connect(edit, &QLineEdit::textEdited, q, told);
    for (QComboBox *box : {font, order, grouping, decimals})
        QObject::connect(box, &QComboBox::currentIndexChanged, q, told);
    QObject::connect(theme, &QComboBox::currentIndexChanged, q, [this] { renew(); });
    QObject::connect(footer, &QCheckBox::toggled, q, told);
    QObject::connect(colour, &QToolButton::clicked, q, [this, q, told] {
        chooseColour(q);
        told();
    });
    QObject::connect(ownColour, &QToolButton::clicked, q, [this, told] {
        style.setColour(choice<Category>(theme), QColor());
        told();
    });
    QObject::connect(keep, &QPushButton::clicked, q, &ChartStyleEditor::keep);
    QObject::connect(remove, &QPushButton::clicked, q, &ChartStyleEditor::remove);
    QObject::connect(standard, &QPushButton::clicked, q, &ChartStyleEditor::makeStandard);
}

/// Empty for the program's own look.
QString ChartStyleEditor::Private::shownName() const
{
    const QString text = name->currentText().trimmed();
    return text == ownLook() ? QString() : text;
}

void ChartStyleEditor::Private::fillNames(const QString &shown)
{
    const QSignalBlocker quiet(name);
    name->clear();
    name->addItem(ownLook(), QString());
    for (const ChartStyle &kept : file.set.styles)
        name->addItem(kept.name, kept.name);
    name->setCurrentIndex(std::max(0, name->findData(shown)));
    name->setEditText(shown.isEmpty() ? ownLook() : shown);
}

void ChartStyleEditor::Private::show(const ChartStyle &wanted)
{
    const QSignalBlocker quiet[]{QSignalBlocker(name),     QSignalBlocker(font),     QSignalBlocker(order),
                                 QSignalBlocker(grouping), QSignalBlocker(decimals), QSignalBlocker(footer)};
    style = wanted;
    name->setEditText(wanted.name.isEmpty() ? ownLook() : wanted.name);
    title->setText(wanted.titlePattern);
    subtitle->setText(wanted.subtitlePattern);
    if (font->findData(wanted.fontFamily) < 0)
        font->addItem(ChartStyleEditor::tr("%1 (not installed)").arg(wanted.fontFamily), wanted.fontFamily);
    font->setCurrentIndex(font->findData(wanted.fontFamily));
    select(order, wanted.order);
    select(grouping, wanted.grouping);
    select(decimals, wanted.decimals);
    footer->setChecked(wanted.footer);
    renew();
}

/// Brings buttons, colour and warnings in line with the controls.
void ChartStyleEditor::Private::renew()
{
    const QString shown = shownName();
    const bool kept = file.set.find(shown) != nullptr;
    keep->setEnabled(!shown.isEmpty() && !file.damage);
    remove->setEnabled(kept);
    standard->setEnabled((kept || shown.isEmpty()) && shown != file.set.standard && !file.damage);
    const auto chosen = choice<Category>(theme);
    const QColor now = styled(exportPalette(background), style).category(chosen);
    colour->setIcon(swatch(now));
    colour->setText(now.name());
    colour->setAccessibleName(ChartStyleEditor::tr("Colour of %1: %2").arg(categoryTitle(chosen), now.name()));
    ownColour->setEnabled(style.colour(chosen).isValid());
    const QStringList texts = warnings();
    problem->setText(texts.join(u'\n'));
    problem->setVisible(!texts.isEmpty());
}

QStringList ChartStyleEditor::Private::warnings() const
{
    QStringList texts;
    if (file.damage)
        texts << QStringLiteral("⚠ ") + file.damage->message;
    QStringList faint;
    for (const Category category : faintThemes(style, exportPalette(background)))
        faint << categoryTitle(category);
    if (!faint.isEmpty())
        texts << QStringLiteral("⚠ ")
                + ChartStyleEditor::tr("Hard to see on this background (contrast below 3:1): %1. Choose a %2 colour.")
                      .arg(faint.join(QStringLiteral(", ")),
                           background == ChartBackground::Dark ? ChartStyleEditor::tr("lighter")
                                                               : ChartStyleEditor::tr("darker"));
    return texts;
}

void ChartStyleEditor::Private::chooseColour(ChartStyleEditor *q)
{
    const auto chosen = choice<Category>(theme);
    const QColor picked = askColour(q, styled(exportPalette(background), style).category(chosen));
    if (picked.isValid())
        style.setColour(chosen, picked);
}

void ChartStyleEditor::Private::write(const ChartStyleSet &set, const QString &shown)
{
    auto written = writeChartStyles(file, set);
    if (written) {
        file = std::move(*written);
        fillNames(shown);
    }
    renew();
    if (!written) {
        problem->setText(QStringLiteral("⚠ ") + written.error().message);
        problem->show();
    }
}

ChartStyleEditor::ChartStyleEditor(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->createNames(this);
    d->createTexts(this);
    d->createColours(this);
    d->createNumbers(this);
    setLayout(d->form());
    d->fillNames({});
    d->show({});
    d->connectTo(this);
}

ChartStyleEditor::~ChartStyleEditor() = default;

void ChartStyleEditor::setFile(const QString &path)
{
    d->file = readChartStyles(path);
    d->fillNames(d->file.set.standard);
    d->show(d->file.set.standardStyle());
    Q_EMIT changed();
}

void ChartStyleEditor::setAskColour(AskColour askColour)
{
    d->askColour = std::move(askColour);
}

void ChartStyleEditor::setTheme(Category theme)
{
    select(d->theme, theme);
}

void ChartStyleEditor::setBackground(ChartBackground background)
{
    d->background = background;
    d->renew();
}

ChartStyle ChartStyleEditor::style() const
{
    ChartStyle result = d->style;
    result.name = d->shownName();
    result.titlePattern = d->title->text().trimmed();
    result.subtitlePattern = d->subtitle->text().trimmed();
    result.fontFamily = d->font->currentData().toString();
    result.order = choice<ChartStyle::BarOrder>(d->order);
    result.grouping = choice<ChartStyle::Grouping>(d->grouping);
    result.decimals = d->decimals->currentData().toInt();
    result.footer = d->footer->isChecked();
    return result;
}

void ChartStyleEditor::keep()
{
    const ChartStyle wanted = style();
    if (wanted.name.isEmpty())
        return;
    ChartStyleSet set = d->file.set;
    std::erase_if(set.styles, [&wanted](const ChartStyle &kept) { return kept.name == wanted.name; });
    set.styles.push_back(wanted);
    d->write(set, wanted.name);
}

void ChartStyleEditor::remove()
{
    const QString name = d->shownName();
    ChartStyleSet set = d->file.set;
    std::erase_if(set.styles, [&name](const ChartStyle &kept) { return kept.name == name; });
    if (set.standard == name)
        set.standard.clear();
    d->write(set, name);
}

void ChartStyleEditor::makeStandard()
{
    ChartStyleSet set = d->file.set;
    set.standard = d->shownName();
    d->write(set, set.standard);
}

} // namespace xiangyue
