// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/bases_dialog.h"

#include "compare/chart_spec.h"
#include "compare/matrix_text.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace xiangyue {

namespace {

/// No township has more people.
constexpr qint64 largest = 100'000'000;

/// What is typed: digits with a point, spaces and commas between groups. nullopt when it is no number above 0.
std::optional<Decimal> numberFrom(QString text)
{
    text.remove(u' ').remove(u',').remove(u'，').remove(QChar(QChar::Nbsp));
    const auto value = Decimal::fromString(text);
    return value && *value > Decimal(0) && *value <= Decimal(largest) ? std::optional(*value) : std::nullopt;
}

QString said(const BaseValue &base)
{
    if (base.typedIn)
        return BasesDialog::tr("by the report");
    if (!base.value)
        return BasesDialog::tr("the report does not say");
    const QString said = BasesDialog::tr("the report says %1").arg(chartNumber(*base.value));
    return base.contradiction ? BasesDialog::tr("⚠ %1, and elsewhere another number").arg(said) : said;
}

} // namespace

BasesDialog::BasesDialog(const MatrixColumn &column, const TypedBases &typed, QWidget *parent)
    : QDialog(parent)
    , m_fault(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("basesDialog"));
    setWindowTitle(tr("Numbers to divide by · %1").arg(columnTitle(column)));
    auto *hint = new QLabel(tr("What is typed in goes before what the reports of this place say, and holds for all of "
                               "them. Leave a field empty to go by the report."),
                            this);
    hint->setWordWrap(true);
    m_fault->setProperty("fault", true);
    m_fault->setWordWrap(true);
    hint->setProperty("muted", true);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(10);
    const std::array titles{tr("&People"), tr("&Households"), tr("&Villages")};
    const std::array values{typed.people, typed.households, typed.villages};
    const std::array bases{&column.people, &column.households, &column.villages};
    for (size_t i = 0; i < m_fields.size(); ++i) {
        m_fields[i] = new QLineEdit(values[i] ? values[i]->toString() : QString(), this);
        m_fields[i]->setPlaceholderText(said(*bases[i]));
        m_fields[i]->setMinimumWidth(260);
        connect(m_fields[i], &QLineEdit::textChanged, this, &BasesDialog::validate);
        form->addRow(titles[i], m_fields[i]);
    }
    m_buttons->button(QDialogButtonBox::Ok)->setProperty("primary", true);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(hint);
    layout->addLayout(form);
    layout->addWidget(m_fault);
    layout->addWidget(m_buttons);
}

TypedBases BasesDialog::bases() const
{
    return {numberFrom(m_fields[0]->text()), numberFrom(m_fields[1]->text()), numberFrom(m_fields[2]->text())};
}

void BasesDialog::validate()
{
    bool right = true;
    for (QLineEdit *field : m_fields) {
        const bool wrong = !field->text().trimmed().isEmpty() && !numberFrom(field->text());
        right = right && !wrong;
        field->setProperty("wrong", wrong);
        field->style()->unpolish(field);
        field->style()->polish(field);
    }
    m_fault->setText(right ? QString() : tr("Give a number above 0 and up to 100 million, such as 12345."));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(right);
}

} // namespace xiangyue
