// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/workbook.h"

#include <algorithm>

namespace xiangyue {

namespace {

constexpr qsizetype longestName = 31;    // of a sheet
constexpr qsizetype longestText = 32767; // of a cell

void applyLook(lxw_format *format, Workbook::Look look)
{
    switch (look) {
    case Workbook::Look::Plain:
        break;
    case Workbook::Look::Heading:
        format_set_bold(format);
        format_set_bg_color(format, 0xF3F5F8);
        format_set_bottom(format, LXW_BORDER_THIN);
        format_set_text_wrap(format);
        break;
    case Workbook::Look::Theme:
        format_set_bold(format);
        break;
    case Workbook::Look::Masked:
        format_set_pattern(format, LXW_PATTERN_LIGHT_UP);
        format_set_fg_color(format, 0xF2C879);
        format_set_bg_color(format, 0xFFF9E8);
        format_set_font_color(format, 0x7A4D00);
        format_set_align(format, LXW_ALIGN_RIGHT);
        break;
    case Workbook::Look::Absent:
        format_set_font_color(format, 0x6B737C);
        format_set_align(format, LXW_ALIGN_RIGHT);
        break;
    case Workbook::Look::Planned:
        format_set_italic(format);
        format_set_align(format, LXW_ALIGN_RIGHT);
        break;
    case Workbook::Look::Contradiction:
        format_set_bg_color(format, 0xFDE8E7);
        format_set_font_color(format, 0x9A1B14);
        break;
    case Workbook::Look::Check:
        format_set_border(format, LXW_BORDER_DASHED);
        break;
    }
}

} // namespace

Workbook::Workbook(const QString &path)
    : m_workbook(workbook_new(path.toUtf8().constData()))
{
}

Workbook::~Workbook()
{
    close();
}

bool Workbook::close()
{
    lxw_workbook *workbook = std::exchange(m_workbook, nullptr);
    return workbook && workbook_close(workbook) == LXW_NO_ERROR;
}

lxw_worksheet *Workbook::addSheet(const QString &name)
{
    QString usable = name;
    for (QChar &c : usable) {
        if (QStringView(u"[]:*?/\\'").contains(c))
            c = u' ';
    }
    usable = usable.simplified().left(longestName);
    for (int number = 2; usable.isEmpty() || m_names.contains(usable, Qt::CaseInsensitive); ++number) {
        const QString tail = QStringLiteral(" %1").arg(number);
        usable = name.simplified().left(longestName - tail.size()) + tail;
    }
    m_names << usable;
    return workbook_add_worksheet(m_workbook, usable.toUtf8().constData());
}

lxw_format *Workbook::format(Look look, const QString &numberFormat)
{
    lxw_format *&known = m_formats[QString::number(int(look)) + numberFormat];
    if (!known) {
        known = workbook_add_format(m_workbook);
        applyLook(known, look);
        if (!numberFormat.isEmpty())
            format_set_num_format(known, numberFormat.toUtf8().constData());
    }
    return known;
}

void Workbook::text(lxw_worksheet *sheet, uint32_t row, int column, const QString &text, Look look)
{
    worksheet_write_string(sheet, row, static_cast<lxw_col_t>(column), text.left(longestText).toUtf8().constData(),
                           format(look, {}));
}

void Workbook::number(lxw_worksheet *sheet, uint32_t row, int column, double value, int digits, const QString &prefix,
                      Look look)
{
    QString numberFormat = QStringLiteral("#,##0");
    if (digits > 0)
        numberFormat += u'.' + QString(digits, u'0');
    if (!prefix.isEmpty())
        numberFormat.prepend(u'"' + QString(prefix).remove(u'"') + u'"');
    worksheet_write_number(sheet, row, static_cast<lxw_col_t>(column), value, format(look, numberFormat));
}

lxw_chart *Workbook::barChart(const QString &title)
{
    lxw_chart *chart = workbook_add_chart(m_workbook, LXW_CHART_BAR);
    chart_title_set_name(chart, title.toUtf8().constData());
    chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    // The first place on top, as in a table.
    chart_axis_set_reverse(chart->y_axis);
    chart_axis_set_min(chart->x_axis, 0);
    chart_axis_major_gridlines_set_visible(chart->x_axis, LXW_FALSE);
    return chart;
}

} // namespace xiangyue
