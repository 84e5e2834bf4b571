// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/indicators_page.h"

#include "ui/dialogs.h"
#include "ui/job_strip.h"
#include "ui/settings/indicator_form.h"
#include "ui/settings/indicator_list.h"
#include "ui/settings/name_trial_row.h"
#include "ui/settings/trial_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

namespace xiangyue {

IndicatorsPage::IndicatorsPage(Library &library, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_dialogs(dialogs)
    , m_dictionaries(library.dictionaries())
    , m_draft(m_dictionaries)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    const auto &damage = m_dictionaries.userIndicators().damage;
    if (damage)
        layout->addWidget(createDamageNote(*damage));
    m_views = new QStackedWidget(this);
    m_editor = createEditor();
    m_trial = new TrialView(m_views);
    m_views->addWidget(m_editor);
    m_views->addWidget(m_trial);
    layout->addWidget(m_views, 1);
    layout->addWidget(createBar());
    m_editor->setEnabled(!damage);
    connectList();
    connect(m_trial, &TrialView::backAsked, this, [this] {
        m_views->setCurrentWidget(m_editor);
        m_list->table()->setFocus();
    });
    draftChanged();
    m_list->select(m_draft.rows().front().entry.id);
}

IndicatorsPage::~IndicatorsPage()
{
    if (m_job)
        m_job->cancel();
}

QWidget *IndicatorsPage::createDamageNote(const Error &damage)
{
    auto *note = new QLabel(u"⚠ " + damage.message, this);
    note->setObjectName(QStringLiteral("indicatorDamage"));
    note->setProperty("fault", true);
    note->setWordWrap(true);
    note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return note;
}

QWidget *IndicatorsPage::createEditor()
{
    auto *editor = new QWidget(this);
    m_list = new IndicatorList(editor);
    m_form = new IndicatorForm(m_dictionaries.units(), editor);
    m_form->setFixedWidth(m_form->fontMetrics().horizontalAdvance(u'中') * 26);
    m_nameTrial = new NameTrialRow(editor);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(16);
    upper->addWidget(m_list, 1);
    upper->addWidget(m_form);
    auto *layout = new QVBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(upper, 1);
    layout->addWidget(m_nameTrial);
    connect(m_form, &IndicatorForm::edited, this, &IndicatorsPage::takeEdit);
    return editor;
}

QWidget *IndicatorsPage::createBar()
{
    auto *bar = new QWidget(this);
    m_state = new QLabel(bar);
    m_state->setObjectName(QStringLiteral("draftState"));
    m_state->setProperty("muted", true);
    m_strip = new JobStrip(bar);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state, 1);
    layout->addWidget(m_strip);
    const auto button = [&](const char *name, const QString &text) {
        auto *result = new QPushButton(text, bar);
        result->setObjectName(QString::fromLatin1(name));
        result->setAutoDefault(false);
        layout->addWidget(result);
        return result;
    };
    m_try = button("tryIndicators", tr("&Try on the library"));
    m_discard = button("discardIndicators", tr("D&iscard"));
    m_keep = button("keepIndicators", tr("&Keep"));
    connect(m_try, &QPushButton::clicked, this, &IndicatorsPage::tryOnLibrary);
    connect(m_discard, &QPushButton::clicked, this, &IndicatorsPage::discard);
    connect(m_keep, &QPushButton::clicked, this, &IndicatorsPage::keep);
    return bar;
}

void IndicatorsPage::connectList()
{
    connect(m_list, &IndicatorList::currentChanged, this, &IndicatorsPage::showRow);
    connect(m_list, &IndicatorList::addAsked, this, [this] {
        IndicatorEntry entry;
        const int row = m_draft.indexOf(m_list->currentId());
        if (row >= 0) // most likely one of the theme that is looked at
            entry.theme = m_draft.rows()[size_t(row)].entry.theme;
        addEntry(std::move(entry));
    });
    connect(m_list, &IndicatorList::duplicateAsked, this, [this](const QString &id) {
        if (const int row = m_draft.indexOf(id); row >= 0) {
            IndicatorEntry entry = m_draft.rows()[size_t(row)].entry;
            entry.zh = tr("%1 (copy)").arg(entry.zh);
            addEntry(std::move(entry));
        }
    });
    connect(m_list, &IndicatorList::removeAsked, this, [this](const QString &id) {
        m_draft.remove(id);
        draftChanged();
    });
    connect(m_list, &IndicatorList::restoreAsked, this, [this](const QString &id) {
        m_draft.restore(id);
        draftChanged();
    });
    connect(m_list, &IndicatorList::undoAsked, this, [this] {
        m_draft.undo();
        draftChanged();
    });
    connect(m_list, &IndicatorList::redoAsked, this, [this] {
        m_draft.redo();
        draftChanged();
    });
}

void IndicatorsPage::showRow(const QString &id)
{
    const int row = m_draft.indexOf(id);
    m_form->setRow(row >= 0 ? &m_draft.rows()[size_t(row)] : nullptr);
}

void IndicatorsPage::takeEdit(const IndicatorEntry &entry)
{
    m_draft.put(entry);
    m_list->setDraft(m_draft);
    if (const int row = m_draft.indexOf(entry.id); row >= 0)
        m_form->setFaults(m_draft.rows()[size_t(row)].faults);
    updateState();
}

void IndicatorsPage::addEntry(IndicatorEntry entry)
{
    entry.id = m_draft.freeId();
    m_draft.put(entry);
    draftChanged();
    m_list->select(entry.id);
    m_form->focusName();
}

void IndicatorsPage::draftChanged()
{
    m_list->setDraft(m_draft);
    showRow(m_list->currentId());
    updateState();
}

bool IndicatorsPage::isComplete() const
{
    return m_draft.firstFaulty() < 0;
}

void IndicatorsPage::updateState()
{
    const bool damaged = m_dictionaries.userIndicators().damage.has_value();
    const bool running = m_job && !m_job->isFinished();
    const bool changed = m_draft.isChanged();
    const bool tried = m_isTried && m_tried == m_draft.own();
    QString state;
    if (const int row = m_draft.firstFaulty(); row >= 0) {
        const QString name = m_draft.rows()[size_t(row)].entry.zh;
        state = name.isEmpty() ? tr("A new indicator is not complete.") : tr("“%1” is not complete.").arg(name);
    } else if (changed) {
        state = tr("%n indicator(s) changed, not kept yet.", nullptr, m_draft.changedCount());
    }
    m_state->setText(running ? QString() : state);
    m_editor->setEnabled(!damaged && !running);
    m_try->setEnabled(changed && isComplete() && !running && !tried);
    m_discard->setEnabled(changed && !running);
    m_keep->setEnabled(changed && tried && !running);
    m_try->setProperty("primary", m_try->isEnabled());
    m_keep->setProperty("primary", m_keep->isEnabled());
    for (QPushButton *button : {m_try, m_keep}) {
        button->style()->unpolish(button);
        button->style()->polish(button);
    }
    m_keep->setToolTip(changed && !tried ? tr("Try the indicators on the library first.") : QString());

    std::optional<Dictionaries> now;
    if (isComplete()) {
        UserIndicators own = m_dictionaries.userIndicators();
        own.entries = m_draft.own();
        if (auto candidate = m_dictionaries.withUserIndicators(std::move(own)))
            now = *candidate;
    }
    m_nameTrial->setDictionaries(std::move(now));
}

void IndicatorsPage::tryOnLibrary()
{
    m_tried = m_draft.own();
    start(m_library.tryIndicators(m_tried), false);
}

void IndicatorsPage::keep()
{
    m_keeping = true;
    start(m_library.keepIndicators(m_draft.own()), true);
}

void IndicatorsPage::start(IndicatorTrial *job, bool keep)
{
    m_job = job;
    m_strip->follow(job);
    // Also when the settings are closed before it has finished.
    connect(job, &Job::finished, job, &QObject::deleteLater);
    connect(job, &Job::finished, this, [this, job, keep] {
        const TrialResult result = job->result();
        if (job != m_job)
            return; // cancelled, and another one took its place
        m_job = nullptr;
        finish(result, keep);
    });
    updateState();
}

void IndicatorsPage::finish(const TrialResult &result, bool keep)
{
    const bool closing = std::exchange(m_closing, false);
    m_keeping = false;
    if (result.error) {
        m_isTried = m_isTried && keep;
        updateState();
        if (result.error->code != ErrorCode::Cancelled)
            m_dialogs.showError(this, *result.error);
        return;
    }
    m_isTried = !keep;
    if (keep) {
        m_dictionaries = m_library.dictionaries();
        m_draft = IndicatorDraft(m_dictionaries);
        m_views->setCurrentWidget(m_editor);
        draftChanged();
        m_state->setText(tr("Kept."));
        Q_EMIT kept(int(result.changes.size()));
        if (closing)
            Q_EMIT closeAsked();
        return;
    }
    m_trial->setResult(result, m_library.isReadOnly());
    m_views->setCurrentWidget(m_trial);
    updateState();
    m_keep->setFocus();
}

void IndicatorsPage::discard()
{
    m_draft.discard();
    m_isTried = false;
    m_views->setCurrentWidget(m_editor);
    draftChanged();
}

bool IndicatorsPage::mayClose()
{
    if (m_closing)
        return false;
    if (m_keeping) { // it may be writing already: closes when that is done, whole or not at all
        m_closing = true;
        return false;
    }
    if (m_job && !m_job->isFinished())
        m_job->cancel();
    if (!m_draft.isChanged())
        return true;
    switch (m_dialogs.askUnkept(this, isComplete())) {
    case Dialogs::Unkept::Discard:
        return true;
    case Dialogs::Unkept::Keep:
        m_closing = true;
        keep();
        return false;
    case Dialogs::Unkept::GoBack:
        break;
    }
    return false;
}

} // namespace xiangyue
