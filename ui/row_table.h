// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace xiangyue {

/// How all tables of the program look and scroll: rows of one line without a grid and without numbers, `padding`
/// pixels higher than their text. Tab leaves the table.
void setUpRowTable(QTableView &table, int padding);

} // namespace xiangyue
