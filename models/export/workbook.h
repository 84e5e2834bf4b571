// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xlsxwriter.h>

#include <QHash>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <string>

namespace xiangyue {

/// A workbook that is being written: sheets, cell formats made once each, and text as the library wants it. Cells are
/// written as text or number, never as a formula, whatever a report says.
class Workbook {
public:
    /// How a cell looks besides its number format.
    enum class Look { Plain, Heading, Theme, Masked, Absent, Planned, Contradiction, Check };

    /// `path` of a file that is written when the workbook is closed.
    explicit Workbook(const QString &path);
    ~Workbook();
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    /// nullptr when the name cannot be used. Names are cut to what a spreadsheet allows and made unique.
    lxw_worksheet *addSheet(const QString &name);
    QString lastSheetName() const { return m_names.isEmpty() ? QString() : m_names.last(); }

    void text(lxw_worksheet *sheet, uint32_t row, int column, const QString &text, Look look = Look::Plain);
    /// `prefix` stands before the number and is no part of it: ≈, ≥; `digits` are fractional ones.
    void number(lxw_worksheet *sheet, uint32_t row, int column, double value, int digits, const QString &prefix,
                Look look = Look::Plain);
    lxw_chart *barChart(const QString &title);
    lxw_workbook *handle() { return m_workbook; }

    /// Writes the file; false when that failed.
    bool close();

private:
    lxw_format *format(Look look, const QString &numberFormat);

    lxw_workbook *m_workbook = nullptr;
    QStringList m_names;
    QHash<QString, lxw_format *> m_formats;
};

} // namespace xiangyue
