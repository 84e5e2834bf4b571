// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "library/indicator_draft.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace xiangyue {

class Dialogs;
class IndicatorForm;
class IndicatorList;
class JobStrip;
class NameTrialRow;
class TrialView;

/// The indicator dictionary in the settings: edited as a draft, tried on the library, then kept or discarded.
class IndicatorsPage : public QWidget {
    Q_OBJECT

public:
    IndicatorsPage(Library &library, Dialogs &dialogs, QWidget *parent = nullptr);
    ~IndicatorsPage() override;

    /// Whether the settings may be closed; asks when something is not kept. Where keeping takes a while the answer is
    /// no, and closeAsked follows.
    bool mayClose();
    const IndicatorDraft &draft() const { return m_draft; }
    /// Adds an entry to the draft, under an id of its own, and shows it.
    void addEntry(IndicatorEntry entry);

Q_SIGNALS:
    void closeAsked();
    /// The library has other indicators now; `rows` of it changed.
    void kept(int rows);

private:
    QWidget *createEditor();
    QWidget *createBar();
    QWidget *createDamageNote(const Error &damage);
    void connectList();
    void showRow(const QString &id);
    void takeEdit(const IndicatorEntry &entry);
    /// After every step of the draft.
    void draftChanged();
    void updateState();
    void start(IndicatorTrial *job, bool keep);
    void finish(const TrialResult &result, bool keep);
    void tryOnLibrary();
    void keep();
    void discard();
    bool isComplete() const;

    Library &m_library;
    Dialogs &m_dialogs;
    Dictionaries m_dictionaries;
    IndicatorDraft m_draft;
    IndicatorEntries m_tried; ///< entries that the trial shown was made with
    bool m_isTried = false;
    bool m_closing = false;
    bool m_keeping = false; ///< a job writes the draft
    QPointer<IndicatorTrial> m_job;
    QStackedWidget *m_views = nullptr;
    QWidget *m_editor = nullptr;
    IndicatorList *m_list = nullptr;
    IndicatorForm *m_form = nullptr;
    NameTrialRow *m_nameTrial = nullptr;
    TrialView *m_trial = nullptr;
    QLabel *m_state = nullptr;
    JobStrip *m_strip = nullptr;
    QPushButton *m_try = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_keep = nullptr;
};

} // namespace xiangyue
