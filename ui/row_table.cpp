// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/row_table.h"

#include <QHeaderView>
#include <QTableView>

namespace xiangyue {

void setUpRowTable(QTableView &table, int padding)
{
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + padding);
    table.horizontalHeader()->setHighlightSections(false);
}

} // namespace xiangyue
