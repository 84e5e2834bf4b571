// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text_span.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace xiangyue {

struct Lexicon;

/// A table that was written as plain text: lines of cells parted by tabs, bars or runs of blanks.
struct TextTable {
    TextSpan span;                           ///< from the first to the last of its lines
    std::vector<std::vector<TextSpan>> rows; ///< cells without the blanks around them; every row has as many
    bool hasHeader = false;                  ///< the first row names the columns
    int labelColumn = 0;                     ///< what a row is about
    int serialColumn = -1;                   ///< numbers the rows, -1 without one
    int unitColumn = -1;                     ///< unit of the row's values, -1 without one
    TextSpan captionUnit;                    ///< 万元 of （单位：万元） above the table; empty without one
};

/// What stands for a value of a table besides the value itself.
struct TableCell {
    QString name;  ///< row and column in words: 通组道路完成投资; at most 24 characters
    QString place; ///< the row's village where rows are villages, else empty
    TextSpan unit; ///< where the unit of a bare number is written: unit column, column header or caption; may be empty
    bool planned = false; ///< the column holds plans or targets
};

/// All tables of a text, in order. Linear; nothing but lines with separators is looked at twice.
std::vector<TextTable> findTextTables(QStringView text, const Lexicon &lexicon);

/// Finds the cell that a number stands in. Must be asked in text order.
class TableReader {
public:
    TableReader(QStringView text, const Lexicon &lexicon);

    /// True when `number` stands in a cell that holds a value (not a header, label, unit or serial number).
    bool isValue(TextSpan number);
    /// True when it is all that its cell holds: 23 in `行政村 | 23`. After isValue().
    bool fillsCell(TextSpan number) const { return m_cell.start == number.start && m_cell.end == number.end; }
    /// True when it only numbers its row. After isValue().
    bool isSerial() const { return m_serial; }
    /// Names the cell that isValue() found; `quote` is the whole mention within it.
    TableCell describe(TextSpan quote) const;

private:
    QString columnName() const;
    QString withoutUnit(TextSpan cell) const;
    TextSpan unitIn(TextSpan cell) const;

    QStringView m_text;
    const Lexicon &m_lexicon;
    std::vector<TextTable> m_tables;
    size_t m_next = 0; ///< first table that does not end before the number asked for last
    const TextTable *m_table = nullptr;
    size_t m_row = 0;
    size_t m_column = 0;
    TextSpan m_cell;
    bool m_serial = false;
};

} // namespace xiangyue
