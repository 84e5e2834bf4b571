// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/indicator_draft.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace xiangyue {

/// The fields of one indicator. Every change is told at once; what is wrong stands below the fields, and the first
/// field that is wrong is outlined.
class IndicatorForm : public QWidget {
    Q_OBJECT

public:
    /// `units` outlives the form.
    explicit IndicatorForm(const UnitDictionary &units, QWidget *parent = nullptr);

    /// Shows a row; nullptr shows an empty form that takes nothing. One that was taken out is for reading only.
    void setRow(const IndicatorDraft::Row *row);
    /// After an edit of this form's own: what is wrong with the entry now.
    void setFaults(const std::vector<EntryFault> &faults);
    void focusName();

Q_SIGNALS:
    void edited(const xiangyue::IndicatorEntry &entry);

private:
    void createFields();
    void arrange();
    void tellEdit();
    IndicatorEntry entry() const;
    QStringList dimensions() const;
    QString otherUnits(const IndicatorEntry &entry) const;
    QString unknownUnit() const;
    QWidget *fieldOf(EntryFault::Field field) const;

    const UnitDictionary &m_units;
    IndicatorEntry m_entry; ///< as it was shown: what the form has no field for stays
    bool m_filling = false;
    QLineEdit *m_zh = nullptr;
    QLineEdit *m_en = nullptr;
    QComboBox *m_theme = nullptr;
    QComboBox *m_unit = nullptr;
    QLineEdit *m_otherUnits = nullptr;
    QPlainTextEdit *m_patterns = nullptr;
    QLineEdit *m_unless = nullptr;
    std::array<QCheckBox *, 3> m_variants{};
    QLabel *m_id = nullptr;
    QLabel *m_fault = nullptr;
    QLabel *m_removed = nullptr;
};

} // namespace xiangyue
