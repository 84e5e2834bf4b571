// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/chart_spec.h"
#include "compare/matrix_text.h"
#include "export/matrix_export.h"

#include <QCoreApplication>

namespace xiangyue {

namespace {

/// States by look and by word: hatched and 待填 for what is open, pale and 未提及 for what is not said.
constexpr const char *style = R"(
body { font-family: "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; font-size: 10pt; color: #1f2328; margin: 1.5em; }
h1 { font-size: 14pt; } h2 { font-size: 12pt; margin-top: 1.5em; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid #d0d7de; padding: 2pt 5pt; text-align: right; vertical-align: top; }
th { background: #f3f5f8; } th:first-child, td:first-child, .text { text-align: left; }
td { font-variant-numeric: tabular-nums; }
tr.theme td { background: #f3f5f8; font-weight: bold; text-align: left; }
.unit { color: #57606a; font-size: 85%; }
.masked { color: #7a4d00; background: repeating-linear-gradient(45deg, #fff4d6 0 4px, #fff 4px 8px); }
.absent, .none { color: #6b737c; }
.contradiction { background: #fde8e7; }
.planned { font-style: italic; }
.check { text-decoration: underline dotted; }
.sources td { text-align: left; }
@media print {
  @page { size: A4 landscape; margin: 12mm; }
  body { margin: 0; font-size: 8pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  thead { display: table-header-group; } tr { break-inside: avoid; }
}
)";

QString words(const char *text)
{
    return QCoreApplication::translate("MatrixExport", text);
}

QString element(const char *name, const QString &content, const QString &classes = {}, const QString &title = {})
{
    const QString tag = QLatin1String(name);
    QString opened = u'<' + tag;
    if (!classes.isEmpty())
        opened += QStringLiteral(" class=\"") + classes + u'"';
    if (!title.isEmpty())
        opened += QStringLiteral(" title=\"") + title.toHtmlEscaped() + u'"';
    return opened + u'>' + content.toHtmlEscaped() + QStringLiteral("</") + tag + u'>';
}

QString classesOf(const MatrixCell &cell)
{
    QStringList classes{valueStateId(cell.state)};
    if (cell.figure >= 0 && !cell.value && cell.state != ValueState::Masked)
        classes << QStringLiteral("none");
    if (cell.contradiction)
        classes << QStringLiteral("contradiction");
    if (cell.mark != MatrixMark::None)
        classes << QStringLiteral("check");
    return classes.join(u' ');
}

QString cellElement(const MatrixCell &cell)
{
    QString text = cellText(cell);
    if (!cell.scope.isEmpty())
        text += QStringLiteral(" (") + cell.scope + u')';
    if (cell.contradiction)
        text += QStringLiteral(" ⚠");
    if (cell.mark != MatrixMark::None)
        text += QStringLiteral(" ?");
    return element("td", text, classesOf(cell), cell.figure < 0 ? QString() : cellNotes(cell).join(u'\n'));
}

QString head(const QStringList &titles)
{
    QString row;
    for (const QString &title : titles)
        row += element("th", title);
    return QStringLiteral("<thead><tr>") + row + QStringLiteral("</tr></thead>\n");
}

QString matrixTable(const Matrix &matrix)
{
    QStringList titles{words(QT_TRANSLATE_NOOP("MatrixExport", "Indicator"))};
    titles << columnTitles(matrix) << words(QT_TRANSLATE_NOOP("MatrixExport", "Median"))
           << words(QT_TRANSLATE_NOOP("MatrixExport", "Sum"))
           << words(QT_TRANSLATE_NOOP("MatrixExport", "Reported by"));
    QString body;
    std::optional<Category> theme;
    for (const MatrixRow &row : matrix.rows) {
        if (theme != row.theme) {
            theme = row.theme;
            body += QStringLiteral("<tr class=\"theme\"><td colspan=\"%1\">%2</td></tr>\n")
                        .arg(titles.size())
                        .arg(categoryTitle(row.theme).toHtmlEscaped());
        }
        body += QStringLiteral("<tr><td>") + row.label().toHtmlEscaped() + u' '
            + element("span", row.unit, QStringLiteral("unit")) + QStringLiteral("</td>");
        for (const MatrixCell &cell : row.cells)
            body += cellElement(cell);
        body += element("td", medianText(row)) + element("td", sumText(row)) + element("td", reportingText(row))
            + QStringLiteral("</tr>\n");
    }
    return QStringLiteral("<table>\n") + head(titles) + QStringLiteral("<tbody>\n") + body
        + QStringLiteral("</tbody>\n</table>\n");
}

QString sourceTable(const Matrix &matrix, const MatrixSources &sources)
{
    const QStringList titles = columnTitles(matrix);
    QString body;
    for (const MatrixRow &row : matrix.rows) {
        for (size_t i = 0; i < row.cells.size() && i < sources.size(); ++i) {
            const MatrixCell &cell = row.cells[i];
            if (cell.figure < 0)
                continue;
            const FigureSource source = sources[i].value(cell.figure);
            body += QStringLiteral("<tr>") + element("td", row.label()) + element("td", titles.value(qsizetype(i)))
                + element("td", cellText(cell)) + element("td", cellStateText(cell)) + element("td", source.sentence)
                + element("td", source.section) + element("td", source.file) + QStringLiteral("</tr>\n");
        }
    }
    return QStringLiteral("<table class=\"sources\">\n")
        + head({words(QT_TRANSLATE_NOOP("MatrixExport", "Indicator")),
                words(QT_TRANSLATE_NOOP("MatrixExport", "Place")), words(QT_TRANSLATE_NOOP("MatrixExport", "Value")),
                words(QT_TRANSLATE_NOOP("MatrixExport", "State")), words(QT_TRANSLATE_NOOP("MatrixExport", "Sentence")),
                words(QT_TRANSLATE_NOOP("MatrixExport", "Section")), words(QT_TRANSLATE_NOOP("MatrixExport", "File"))})
        + QStringLiteral("<tbody>\n") + body + QStringLiteral("</tbody>\n</table>\n");
}

} // namespace

QByteArray matrixHtml(const Matrix &matrix, const MatrixSources &sources)
{
    const QString title = matrixTitle(matrix);
    const QString note = words(QT_TRANSLATE_NOOP(
        "MatrixExport",
        "⚠ contradicts itself; ? to check beside the others. What is to be filled in, not mentioned or "
        "planned is not part of median and sum."));
    const QString noSums = matrix.addable
        ? QString()
        : words(QT_TRANSLATE_NOOP("MatrixExport", "No sums: a place stands here more than once, or periods differ."));
    const QString page = QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">")
        + element("title", title) + QStringLiteral("<style>") + QLatin1String(style)
        + QStringLiteral("</style></head><body>\n") + element("h1", title) + element("p", note)
        + (noSums.isEmpty() ? QString() : element("p", noSums)) + matrixTable(matrix)
        + element("h2", words(QT_TRANSLATE_NOOP("MatrixExport", "Sources"))) + sourceTable(matrix, sources)
        + QStringLiteral("</body></html>\n");
    return page.toUtf8();
}

} // namespace xiangyue
