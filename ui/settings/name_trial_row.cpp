// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/name_trial_row.h"

#include "library/name_trial.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace xiangyue {

NameTrialRow::NameTrialRow(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_unit(new QComboBox(this))
    , m_answer(new QLabel(this))
{
    m_name->setObjectName(QStringLiteral("trialName"));
    m_name->setPlaceholderText(tr("Name of a row in the indicator table"));
    m_name->setAccessibleName(tr("Name of a row to try"));
    m_name->setClearButtonEnabled(true);
    m_unit->setObjectName(QStringLiteral("trialUnit"));
    m_unit->setAccessibleName(tr("Unit of the row to try"));
    m_unit->addItem(tr("any unit"), QString());
    m_answer->setObjectName(QStringLiteral("trialAnswer"));
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // A long answer is no reason to widen the window.
    m_answer->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *label = new QLabel(tr("Try a na&me:"), this);
    label->setBuddy(m_name);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_name, 3);
    layout->addWidget(m_unit);
    layout->addWidget(m_answer, 4);
    connect(m_name, &QLineEdit::textChanged, this, &NameTrialRow::answer);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &NameTrialRow::answer);
}

void NameTrialRow::setDictionaries(std::optional<Dictionaries> dictionaries)
{
    m_dictionaries = std::move(dictionaries);
    if (m_dictionaries && m_unit->count() == 1) {
        for (const Unit &unit : m_dictionaries->units().units())
            m_unit->addItem(unit.text, unit.text);
    }
    answer();
}

void NameTrialRow::answer()
{
    m_answer->setText(answerText());
    m_answer->setToolTip(m_answer->text());
}

QString NameTrialRow::answerText() const
{
    const QString name = m_name->text().simplified().remove(u' ');
    if (name.isEmpty())
        return {};
    if (!m_dictionaries)
        return tr("Complete the marked indicator first.");
    const NameTrial trial = tryName(*m_dictionaries, name, m_unit->currentData().toString());
    QStringList hits;
    for (const NameTrial::Hit &hit : trial.hits) {
        const Indicator *indicator = m_dictionaries->indicators().find(hit.indicator);
        hits << tr("%1 (%2)").arg(indicator ? indicator->zh : hit.indicator, hit.unit);
    }
    if (!hits.isEmpty())
        return tr("→ %1").arg(hits.join(QStringLiteral("、")));
    if (!trial.rivals.isEmpty())
        return tr("→ none: %1 fit equally well").arg(trial.rivals.join(QStringLiteral("、")));
    return tr("→ no indicator fits");
}

} // namespace xiangyue
