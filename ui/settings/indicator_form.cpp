// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/indicator_form.h"

#include "ui/theme_palette.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QStyle>
#include <QVBoxLayout>

namespace xiangyue {

namespace {

/// Words as a Chinese keyboard parts them, too. A 、 that stands alone is a word: it rules out names that list things.
QStringList wordsOf(const QString &text)
{
    static const QRegularExpression parting(QStringLiteral("[\\s，,；;]+"));
    QStringList words;
    for (const QString &word : text.split(parting, Qt::SkipEmptyParts))
        words += word == u"、" ? QStringList{word} : word.split(u'、', Qt::SkipEmptyParts);
    return words;
}

QString variantTitle(QLatin1String variant)
{
    if (variant == QLatin1String("new"))
        return IndicatorForm::tr("new");
    return variant == QLatin1String("total") ? IndicatorForm::tr("cumulative") : IndicatorForm::tr("target");
}

/// The style sheet outlines what is wrong.
void mark(QWidget *field, bool wrong)
{
    if (field->property("wrong").toBool() == wrong)
        return;
    field->setProperty("wrong", wrong);
    field->style()->unpolish(field);
    field->style()->polish(field);
}

} // namespace

IndicatorForm::IndicatorForm(const UnitDictionary &units, QWidget *parent)
    : QWidget(parent)
    , m_units(units)
{
    createFields();
    arrange();
    setRow(nullptr);
}

void IndicatorForm::createFields()
{
    const auto line = [this](const char *name, const QString &accessible) {
        auto *field = new QLineEdit(this);
        field->setObjectName(QString::fromLatin1(name));
        field->setAccessibleName(accessible);
        connect(field, &QLineEdit::textChanged, this, &IndicatorForm::tellEdit);
        return field;
    };
    m_zh = line("indicatorZh", tr("Chinese name"));
    m_en = line("indicatorEn", tr("English name"));
    m_en->setPlaceholderText(tr("may stay empty"));
    m_otherUnits = line("indicatorOtherUnits", tr("Other units that it is counted in"));
    m_otherUnits->setPlaceholderText(tr("may stay empty; parted by spaces"));
    m_unless = line("indicatorUnless", tr("Words that rule it out"));
    m_unless->setPlaceholderText(tr("may stay empty; parted by spaces"));

    m_theme = new QComboBox(this);
    m_theme->setObjectName(QStringLiteral("indicatorTheme"));
    m_theme->setAccessibleName(tr("Theme"));
    for (const Category category : allCategories)
        m_theme->addItem(categoryTitle(category), int(category));
    connect(m_theme, &QComboBox::currentIndexChanged, this, &IndicatorForm::tellEdit);

    m_unit = new QComboBox(this);
    m_unit->setObjectName(QStringLiteral("indicatorUnit"));
    m_unit->setAccessibleName(tr("Preferred unit"));
    m_unit->setEditable(true);
    m_unit->setInsertPolicy(QComboBox::NoInsert);
    for (const Unit &unit : m_units.units())
        m_unit->addItem(unit.text);
    m_unit->completer()->setFilterMode(Qt::MatchContains);
    m_unit->completer()->setCompletionMode(QCompleter::PopupCompletion);
    connect(m_unit, &QComboBox::editTextChanged, this, &IndicatorForm::tellEdit);

    m_patterns = new QPlainTextEdit(this);
    m_patterns->setObjectName(QStringLiteral("indicatorPatterns"));
    m_patterns->setAccessibleName(tr("Words that the figure's name must hold"));
    m_patterns->setTabChangesFocus(true);
    m_patterns->setMinimumHeight(m_patterns->fontMetrics().lineSpacing() * 3 + 12);
    connect(m_patterns, &QPlainTextEdit::textChanged, this, &IndicatorForm::tellEdit);

    for (size_t i = 0; i < m_variants.size(); ++i) {
        m_variants[i] = new QCheckBox(variantTitle(indicatorVariants[i]), this);
        m_variants[i]->setObjectName(QStringLiteral("variant.") + indicatorVariants[i]);
        connect(m_variants[i], &QCheckBox::toggled, this, &IndicatorForm::tellEdit);
    }
    m_id = new QLabel(this);
    m_id->setProperty("muted", true);
    m_id->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_fault = new QLabel(this);
    m_fault->setObjectName(QStringLiteral("indicatorFault"));
    m_fault->setProperty("fault", true);
    m_fault->setWordWrap(true);
}

void IndicatorForm::arrange()
{
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(7);
    form->addRow(tr("&Chinese name:"), m_zh);
    form->addRow(tr("&English name:"), m_en);
    form->addRow(tr("&Theme:"), m_theme);
    form->addRow(tr("&Unit:"), m_unit);
    form->addRow(tr("Other un&its:"), m_otherUnits);
    form->addRow(tr("&Words:"), m_patterns);
    auto *hint = new QLabel(tr("The name must hold all words of one line. Words are parted by spaces, alternatives by "
                               "“|”; each line is another possibility."),
                            this);
    hint->setWordWrap(true);
    hint->setProperty("muted", true);
    form->addRow(QString(), hint);
    form->addRow(tr("&Not with:"), m_unless);
    auto *variants = new QHBoxLayout;
    variants->setSpacing(18);
    for (QCheckBox *box : m_variants)
        variants->addWidget(box);
    variants->addStretch(1);
    auto *label = new QLabel(tr("Apart:"), this);
    label->setToolTip(tr("What is new, cumulative or aimed at is counted as an indicator of its own."));
    for (QCheckBox *box : m_variants)
        box->setToolTip(label->toolTip());
    form->addRow(label, variants);
    form->addRow(tr("Id:"), m_id);
    m_removed = new QLabel(tr("Taken out: no figure maps to it. “Restore” brings it back."), this);
    m_removed->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(form, 1);
    layout->addWidget(m_removed);
    layout->addWidget(m_fault);
}

void IndicatorForm::setRow(const IndicatorDraft::Row *row)
{
    const QScopedValueRollback<bool> guard(m_filling, true);
    m_entry = row ? row->entry : IndicatorEntry();
    setEnabled(row && row->origin != IndicatorOrigin::Removed);
    m_zh->setText(m_entry.zh);
    m_en->setText(m_entry.en);
    m_theme->setCurrentIndex(m_theme->findData(int(m_entry.theme)));
    m_unit->setCurrentIndex(m_unit->findText(m_entry.unit, Qt::MatchExactly | Qt::MatchCaseSensitive));
    m_unit->setEditText(m_entry.unit);
    m_otherUnits->setText(otherUnits(m_entry));
    m_patterns->setPlainText(patternsToText(m_entry.patterns));
    m_unless->setText(m_entry.unless.join(u' '));
    for (QLineEdit *field : {m_zh, m_en, m_otherUnits, m_unless})
        field->setCursorPosition(0); // a long text is read from its beginning
    for (size_t i = 0; i < m_variants.size(); ++i)
        m_variants[i]->setChecked(m_entry.variants.contains(indicatorVariants[i]));
    m_id->setText(m_entry.id);
    setFaults(row ? row->faults : std::vector<EntryFault>());
    const bool removed = row && row->origin == IndicatorOrigin::Removed;
    m_removed->setVisible(removed);
}

void IndicatorForm::setFaults(const std::vector<EntryFault> &faults)
{
    for (QWidget *field : std::initializer_list<QWidget *>{m_zh, m_en, m_unit, m_otherUnits, m_patterns, m_unless})
        mark(field, false);
    if (faults.empty()) {
        m_fault->clear();
        return;
    }
    const EntryFault &first = faults.front();
    const QString unknown = first.field == EntryFault::Field::Dimensions ? unknownUnit() : QString();
    m_fault->setText(u"⚠ " + (unknown.isEmpty() ? first.message : tr("The program knows no unit “%1”.").arg(unknown)));
    mark(fieldOf(first.field), true);
}

void IndicatorForm::focusName()
{
    m_zh->setFocus(Qt::OtherFocusReason);
    m_zh->selectAll();
}

void IndicatorForm::tellEdit()
{
    if (m_filling)
        return;
    m_entry = entry();
    Q_EMIT edited(m_entry);
}

IndicatorEntry IndicatorForm::entry() const
{
    IndicatorEntry result = m_entry;
    result.zh = m_zh->text().trimmed();
    result.en = m_en->text().trimmed();
    result.theme = static_cast<Category>(m_theme->currentData().toInt());
    result.unit = m_unit->currentText().trimmed();
    result.dimensions = dimensions();
    result.patterns = patternsFromText(m_patterns->toPlainText());
    result.unless = wordsOf(m_unless->text());
    // The order in the file is kept: ticking a box off and on again is no change.
    for (size_t i = 0; i < m_variants.size(); ++i) {
        if (!m_variants[i]->isChecked())
            result.variants.removeAll(indicatorVariants[i]);
        else if (!result.variants.contains(indicatorVariants[i]))
            result.variants.append(indicatorVariants[i]);
    }
    return result;
}

/// The preferred unit's dimension, then those of the other units. A word that is no unit stays, so that it is found
/// to be wrong.
QStringList IndicatorForm::dimensions() const
{
    QStringList result;
    const auto add = [&](const QString &text) {
        const Unit *unit = m_units.find(text);
        result.append(unit ? unit->dimension : text);
    };
    if (m_units.find(m_unit->currentText().trimmed()))
        add(m_unit->currentText().trimmed());
    for (const QString &word : wordsOf(m_otherUnits->text()))
        add(word);
    result.removeDuplicates();
    return result;
}

/// A unit for each dimension beside that of the preferred unit; the base unit where it is one.
QString IndicatorForm::otherUnits(const IndicatorEntry &entry) const
{
    const Unit *preferred = m_units.find(entry.unit);
    QStringList result;
    for (const QString &dimension : entry.dimensions) {
        if (preferred && preferred->dimension == dimension)
            continue;
        const Unit *found = nullptr;
        for (const Unit &unit : m_units.units()) {
            if (unit.dimension == dimension && (!found || unit.text == unit.base))
                found = &unit;
        }
        result.append(found ? found->text : dimension);
    }
    return result.join(u' ');
}

QString IndicatorForm::unknownUnit() const
{
    for (const QString &word : wordsOf(m_otherUnits->text())) {
        if (!m_units.find(word))
            return word;
    }
    return {};
}

QWidget *IndicatorForm::fieldOf(EntryFault::Field field) const
{
    switch (field) {
    case EntryFault::Field::En:
        return m_en;
    case EntryFault::Field::Unit:
        return m_unit;
    case EntryFault::Field::Dimensions:
        return m_otherUnits;
    case EntryFault::Field::Patterns:
        return m_patterns;
    case EntryFault::Field::Unless:
        return m_unless;
    default:
        return m_zh;
    }
}

} // namespace xiangyue
