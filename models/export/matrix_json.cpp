// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/json_writer.h"
#include "export/matrix_export.h"

#include <QBuffer>

namespace xiangyue {

namespace {

class Writer {
public:
    explicit Writer(QIODevice &device)
        : m_json(device)
    {
    }

    void write(const Matrix &matrix, const MatrixSources &sources)
    {
        m_json.beginObject();
        text("base", matrixBaseId(matrix.base));
        m_json.key("columns");
        m_json.beginArray();
        for (const MatrixColumn &column : matrix.columns)
            writeColumn(column);
        m_json.endArray();
        m_json.key("rows");
        m_json.beginArray();
        for (const MatrixRow &row : matrix.rows)
            writeRow(row, sources);
        m_json.endArray();
        number("unmatched", matrix.unmatched);
        m_json.endObject();
        m_json.endLine();
        m_json.flush();
    }

private:
    void text(const char *key, const QString &value)
    {
        m_json.key(key);
        m_json.stringOrNull(value);
    }
    void number(const char *key, qint64 value)
    {
        m_json.key(key);
        m_json.integer(value);
    }
    void flag(const char *key, bool value)
    {
        m_json.key(key);
        m_json.boolean(value);
    }
    void decimal(const char *key, const std::optional<Decimal> &value)
    {
        text(key, value ? value->toString() : QString());
    }

    void writeColumn(const MatrixColumn &column)
    {
        m_json.beginObject();
        text("place", column.identity.place);
        text("period", periodText(column.period));
        text("title", column.identity.title);
        text("file", column.fileName);
        number("draft", column.draft);
        decimal("people", column.people.value);
        decimal("households", column.households.value);
        decimal("villages", column.villages.value);
        m_json.endObject();
    }

    void writeRow(const MatrixRow &row, const MatrixSources &sources)
    {
        m_json.beginObject();
        text("indicator", row.indicator);
        text("zh", row.zh);
        text("en", row.en);
        text("theme", categoryId(row.theme));
        text("unit", row.unit);
        decimal("median", row.median);
        decimal("sum", row.sum);
        text("sum_state", row.sum ? valueStateId(row.sumState) : QString());
        number("reporting", row.reporting);
        number("to_fill_in", row.toFillIn);
        m_json.key("cells");
        m_json.beginArray();
        for (size_t i = 0; i < row.cells.size(); ++i) {
            const MatrixCell &cell = row.cells[i];
            writeCell(cell, i < sources.size() ? sources[i].value(cell.figure) : FigureSource{});
        }
        m_json.endArray();
        m_json.endObject();
    }

    void writeCell(const MatrixCell &cell, const FigureSource &source)
    {
        m_json.beginObject();
        text("state", valueStateId(cell.state));
        decimal("value", cell.value);
        decimal("value_high", cell.valueHigh);
        if (cell.figure >= 0) {
            text("quote", cell.written);
            text("name", cell.name);
            text("scope", cell.scope);
            number("figure", cell.figure);
            number("start", source.start);
            text("sentence", source.sentence);
            text("section", source.section);
            text("reason", choiceReasonId(cell.reason));
            flag("counted", cell.counted);
            number("rank", cell.rank);
            flag("missing_base", cell.missingBase);
            flag("other_unit", cell.otherUnit);
        }
        m_json.key("others");
        m_json.beginArray();
        for (const MatrixAlternative &other : cell.alternatives)
            writeOther(other);
        m_json.endArray();
        flag("contradiction", cell.contradiction);
        text("check", matrixMarkId(cell.mark));
        m_json.endObject();
    }

    void writeOther(const MatrixAlternative &other)
    {
        m_json.beginObject();
        number("figure", other.figure);
        text("indicator", other.indicator);
        text("state", valueStateId(other.state));
        decimal("value", other.value);
        text("quote", other.written);
        text("name", other.name);
        text("scope", other.scope);
        m_json.endObject();
    }

    JsonWriter m_json;
};

} // namespace

QByteArray matrixJson(const Matrix &matrix, const MatrixSources &sources)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    Writer(buffer).write(matrix, sources);
    return bytes;
}

} // namespace xiangyue
