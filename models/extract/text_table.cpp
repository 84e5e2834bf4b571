// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/text_table.h"

#include "extract/han_numeral.h"
#include "extract/lexicon.h"
#include "extract/name_words.h"
#include "extract/number_scanner.h"

#include <algorithm>

namespace xiangyue {

namespace {

constexpr qsizetype longestCell = 30;
constexpr size_t mostCells = 24;
constexpr qsizetype longestCaption = 60;

bool isBlank(char16_t c)
{
    return c == u' ' || c == u'\u3000' || c == u'\t';
}

bool isBar(char16_t c)
{
    return c == u'|' || c == u'｜' || c == u'│' || c == u'┃';
}

enum class Separator { None, Bar, Tab, Blanks };

/// How the cells of a line are parted; None when it is no row of a table.
Separator separatorOf(QStringView line)
{
    Separator found = Separator::None;
    bool words = false; // tabs before any are an indent
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char16_t c = line[i].unicode();
        words = words || !isBlank(c);
        if (c == u'。' || c == u'；')
            return Separator::None;
        if (isBar(c))
            found = Separator::Bar;
        else if (c == u'\t' && words && found != Separator::Bar)
            found = Separator::Tab;
        else if (isBlank(c) && words && i > 0 && isBlank(line[i - 1].unicode()) && found == Separator::None)
            found = Separator::Blanks;
    }
    return found;
}

TextSpan trimmed(QStringView text, TextSpan span)
{
    while (!span.isEmpty() && isBlank(text[span.start].unicode()))
        ++span.start;
    while (!span.isEmpty() && isBlank(text[span.end - 1].unicode()))
        --span.end;
    return span;
}

/// The line without the blanks around it. Tabs stay: at an end they part off an empty cell.
TextSpan withoutIndent(QStringView text, TextSpan line)
{
    const auto isIndent = [text](qsizetype at) {
        return text[at] == u' ' || text[at] == u'\u3000' || text[at] == u'\r';
    };
    while (!line.isEmpty() && isIndent(line.start))
        ++line.start;
    while (!line.isEmpty() && isIndent(line.end - 1))
        --line.end;
    return line;
}

std::vector<TextSpan> cellsOf(QStringView text, TextSpan line, Separator separator)
{
    std::vector<TextSpan> cells;
    line = separator == Separator::Tab ? withoutIndent(text, line) : trimmed(text, line);
    if (separator == Separator::Bar) { // | a | b |; two bars hold an empty cell
        if (!line.isEmpty() && isBar(text[line.start].unicode()))
            ++line.start;
        if (!line.isEmpty() && isBar(text[line.end - 1].unicode()))
            --line.end;
    }
    qsizetype start = line.start;
    for (qsizetype i = line.start; i <= line.end; ++i) {
        const char16_t c = i < line.end ? text[i].unicode() : u'\0';
        const bool parts = i == line.end || (separator == Separator::Bar && isBar(c))
            || (separator == Separator::Tab && c == u'\t')
            || (separator == Separator::Blanks && isBlank(c) && i + 1 < line.end && isBlank(text[i + 1].unicode()));
        if (!parts)
            continue;
        cells.push_back(trimmed(text, {start, i}));
        while (separator == Separator::Blanks && i + 1 < line.end && isBlank(text[i + 1].unicode()))
            ++i;
        start = i + 1;
    }
    return cells;
}

/// ---|---, ---+---, ├──┼──┤: the line below a header.
bool isRule(QStringView line)
{
    const auto isDash = [](QChar c) {
        return c == u'-' || c == u'—' || (c >= u'─' && c <= u'╋' && !isBar(c.unicode()));
    };
    return std::any_of(line.begin(), line.end(), isDash) && std::all_of(line.begin(), line.end(), [&isDash](QChar c) {
               return isDash(c) || c == u':' || c == u'+' || isBar(c.unicode()) || isBlank(c.unicode());
           });
}

/// 2023年, 6月, 一季度: such a cell names its column.
bool isPeriod(QStringView cell)
{
    return cell.endsWith(u'年') || cell.endsWith(u'月') || cell.endsWith(u"年度") || cell.endsWith(u"月份")
        || cell.endsWith(u"季度") || cell.endsWith(u"半年");
}

bool startsWithNumber(QStringView cell)
{
    return !cell.isEmpty() && (isDigit(cell.front().unicode()) || maskFamily(cell.front().unicode()) != 0);
}

bool hasDigits(QStringView cell)
{
    return std::any_of(cell.begin(), cell.end(), [](QChar c) { return isDigit(c.unicode()); });
}

/// 单位：万元 in the lines right above a table.
TextSpan unitOfCaption(QStringView text, qsizetype tableStart)
{
    qsizetype end = tableStart;
    for (int lines = 0; lines < 2 && end > 0; ++lines) {
        qsizetype start = end - 1;
        while (start > 0 && text[start - 1] != u'\n')
            --start;
        const QStringView line = text.mid(start, end - start);
        const qsizetype at = line.size() <= longestCaption ? line.lastIndexOf(u"单位") : -1;
        if (at >= 0) {
            qsizetype from = start + at + 2;
            while (from < end && (text[from] == u'：' || text[from] == u':' || isBlank(text[from].unicode())))
                ++from;
            qsizetype to = from;
            while (to < end && (isHan(text[to].unicode()) || text[to] == u'%' || text[to] == u'％'))
                ++to;
            // 单位：户、人 says not which column is in which.
            const bool one = to == end || (text[to] != u'、' && text[to] != u'/' && text[to] != u'，');
            return one ? TextSpan{from, to} : TextSpan{};
        }
        end = start;
    }
    return {};
}

void readColumns(QStringView text, TextTable &table, const Lexicon &lexicon)
{
    const auto &first = table.rows.front();
    table.hasHeader = std::none_of(first.begin(), first.end(), [text](TextSpan cell) {
        return startsWithNumber(cell.in(text)) && !isPeriod(cell.in(text));
    });
    const auto columns = static_cast<int>(first.size());
    for (int column = 0; column < columns; ++column) {
        const QStringView title = table.hasHeader ? first[static_cast<size_t>(column)].in(text) : QStringView();
        if (title == u"序号" || title == u"编号" || title == u"序")
            table.serialColumn = column;
        else if (title == u"单位" || title == u"计量单位")
            table.unitColumn = column;
    }
    table.labelColumn = -1;
    for (int column = 0; column < columns && table.labelColumn < 0; ++column) {
        if (column != table.serialColumn && column != table.unitColumn)
            table.labelColumn = column;
    }
    // A column of 单位 whose cells are no units names the rows: 单位 | 户数.
    if (table.unitColumn >= 0 && table.rows.size() > 1) {
        const QStringView cell = table.rows[1][static_cast<size_t>(table.unitColumn)].in(text);
        const bool isUnit = lexicon.units.longest(cell, cell.size() > 1 && cell.front() == u'万' ? 1 : 0).length > 0;
        if (!isUnit && table.unitColumn < table.labelColumn)
            table.labelColumn = std::exchange(table.unitColumn, -1);
    }
    table.captionUnit = unitOfCaption(text, table.span.start);
}

} // namespace

std::vector<TextTable> findTextTables(QStringView text, const Lexicon &lexicon)
{
    std::vector<TextTable> tables;
    TextTable table;
    Separator kind = Separator::None;
    const auto finish = [&] {
        bool values = false;
        for (const auto &row : table.rows) {
            for (size_t i = 1; i < row.size(); ++i)
                values = values || hasDigits(row[i].in(text)) || startsWithNumber(row[i].in(text));
        }
        if (table.rows.size() >= 2 && values) {
            readColumns(text, table, lexicon);
            tables.push_back(std::move(table));
        }
        table = TextTable();
    };
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        end = end < 0 ? text.size() : end;
        const QStringView line = text.mid(start, end - start);
        const bool rowLike = line.size() >= 3 && line.size() <= static_cast<qsizetype>(mostCells) * longestCell;
        if (rowLike && !table.rows.empty() && isRule(line)) {
            start = end + 1;
            continue;
        }
        const Separator separator = rowLike ? separatorOf(withoutIndent(text, {start, end}).in(text)) : Separator::None;
        std::vector<TextSpan> cells;
        if (separator != Separator::None)
            cells = cellsOf(text, {start, end}, separator);
        const bool fits = cells.size() >= 2 && cells.size() <= mostCells
            && std::all_of(cells.begin(), cells.end(), [](TextSpan cell) { return cell.length() <= longestCell; });
        if (!table.rows.empty() && (!fits || separator != kind || cells.size() != table.rows.front().size()))
            finish();
        if (fits) {
            if (table.rows.empty())
                table.span.start = start;
            table.span.end = end;
            kind = separator;
            table.rows.push_back(std::move(cells));
        }
        start = end + 1;
    }
    finish();
    return tables;
}

TableReader::TableReader(QStringView text, const Lexicon &lexicon)
    : m_text(text)
    , m_lexicon(lexicon)
    , m_tables(findTextTables(text, lexicon))
{
}

bool TableReader::isValue(TextSpan number)
{
    while (m_next < m_tables.size() && m_tables[m_next].span.end <= number.start)
        ++m_next;
    m_table = nullptr;
    m_serial = false;
    if (m_next == m_tables.size() || number.start < m_tables[m_next].span.start)
        return false;
    const TextTable &table = m_tables[m_next];
    const auto row = std::upper_bound(table.rows.begin(), table.rows.end(), number.start,
                                      [](qsizetype at, const auto &cells) { return at < cells.front().start; })
        - table.rows.begin() - 1;
    if (row < 0 || (row == 0 && table.hasHeader))
        return false;
    const auto &cells = table.rows[static_cast<size_t>(row)];
    for (size_t column = 0; column < cells.size(); ++column) {
        if (!cells[column].contains(number))
            continue;
        m_serial = static_cast<int>(column) == table.serialColumn;
        if (m_serial || static_cast<int>(column) == table.labelColumn || static_cast<int>(column) == table.unitColumn)
            return false;
        m_table = &table;
        m_row = static_cast<size_t>(row);
        m_column = column;
        m_cell = cells[column];
        return true;
    }
    return false;
}

/// 万元 of 总收入（万元） or of a cell that holds nothing else.
TextSpan TableReader::unitIn(TextSpan cell) const
{
    const QStringView words = cell.in(m_text);
    if (!words.endsWith(u'）') && !words.endsWith(u')'))
        return {};
    const qsizetype open = qMax(words.lastIndexOf(u'（'), words.lastIndexOf(u'('));
    qsizetype unit = open + 1;
    while (unit > 0 && unit + 1 < words.size() && !m_lexicon.units.longest(words, unit)
           && hanPower(words[unit].unicode()) > 0)
        ++unit;
    const bool whole = open >= 0 && m_lexicon.units.longest(words, unit).length == words.size() - 1 - unit;
    return whole ? TextSpan{cell.start + open + 1, cell.end - 1} : TextSpan{}; // not 行政村（牧委会）
}

/// A cell's words without its blanks and, where the bracket holds a unit, without that: 常住人口（人） -> 常住人口.
QString TableReader::withoutUnit(TextSpan cell) const
{
    if (const TextSpan unit = unitIn(cell); !unit.isEmpty())
        cell.end = unit.start - 1;
    return cell.in(m_text).toString().remove(u' ').remove(u'\u3000');
}

QString TableReader::columnName() const
{
    if (!m_table->hasHeader)
        return {};
    const QString title = withoutUnit(m_table->rows.front()[m_column]);
    return m_lexicon.plainColumns.contains(title) ? QString() : title;
}

TableCell TableReader::describe(TextSpan quote) const
{
    TableCell result;
    const NameWords words(m_lexicon);
    QString label = withoutUnit(m_table->rows[m_row][static_cast<size_t>(m_table->labelColumn)]);
    if (const QString core = words.core(label).toString(); !core.isEmpty()) // a row of totals is called 合计
        label = core;
    // 增长2.4%: what the cell says itself is the column.
    const QString said = words
                             .core(QString(m_text.mid(m_cell.start, quote.start - m_cell.start)
                                           % m_text.mid(quote.end, m_cell.end - quote.end)))
                             .toString();
    const QString column = columnName();
    const QString what = said.isEmpty() ? column : said;
    const bool isPlace = label.size() >= 3 && m_lexicon.placeSuffixes.longest(label, label.size() - 1)
        && !m_lexicon.genericPlaces.longest(label, label.size());
    if (isPlace && !what.isEmpty())
        result.place = label;
    result.name = result.place.isEmpty() ? label + what : what;
    result.name = words.tail(result.name, longestName).toString();

    if (m_table->unitColumn >= 0)
        result.unit = m_table->rows[m_row][static_cast<size_t>(m_table->unitColumn)];
    if (result.unit.isEmpty() && m_table->hasHeader)
        result.unit = unitIn(m_table->rows.front()[m_column]);
    if (result.unit.isEmpty())
        result.unit = unitIn(m_table->rows[m_row][static_cast<size_t>(m_table->labelColumn)]);
    if (result.unit.isEmpty())
        result.unit = m_table->captionUnit;
    result.planned = m_lexicon.plannedColumns.find(column) >= 0;
    return result;
}

} // namespace xiangyue
