// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/json_export.h"

#include "export/json_writer.h"
#include "text/code_points.h"

#include <QCoreApplication>

namespace xiangyue {

namespace {

/// Spans of one report as code points of the whole source.
class Offsets {
public:
    Offsets(const CodePointMap &map, qsizetype sourceStart)
        : m_map(map)
        , m_sourceStart(sourceStart)
    {
    }

    void write(JsonWriter &json, TextSpan span) const
    {
        json.key("start");
        json.integer(at(span.start));
        json.key("end");
        json.integer(at(span.end));
    }

    qsizetype at(qsizetype position) const { return m_map.toCodePoint(position + m_sourceStart); }

private:
    const CodePointMap &m_map;
    qsizetype m_sourceStart;
};

void writeValue(JsonWriter &json, const std::optional<Decimal> &value, const std::optional<Decimal> &high)
{
    if (!value) {
        json.null();
    } else if (high) {
        json.beginArray();
        json.string(value->toString());
        json.string(high->toString());
        json.endArray();
    } else {
        json.string(value->toString());
    }
}

void writeIdentity(JsonWriter &json, const ReportIdentity &identity)
{
    json.key("title");
    json.stringOrNull(identity.title);
    json.key("township");
    json.stringOrNull(identity.place);
    json.key("level");
    json.string(placeLevelId(identity.level));
    json.key("year");
    if (identity.year)
        json.integer(*identity.year);
    else
        json.null();
    json.key("period");
    json.string(periodId(identity.period));
}

void writeSection(JsonWriter &json, const Section &section, const Offsets &offsets)
{
    json.beginObject();
    json.key("level");
    json.integer(section.level);
    json.key("number");
    json.string(section.number);
    json.key("title");
    json.string(section.title);
    offsets.write(json, section.span);
    json.endObject();
}

void writeFigure(JsonWriter &json, const Figure &figure, QStringView text, const Offsets &offsets)
{
    json.beginObject();
    offsets.write(json, figure.number);
    json.key("quote");
    json.string(figure.quote.in(text));
    json.key("value");
    writeValue(json, figure.value, figure.valueHigh);
    json.key("unit");
    json.string(figure.unit);
    json.key("masked");
    json.boolean(figure.masked);
    json.key("bound");
    json.string(boundId(figure.bound));
    json.key("status");
    json.string(figureStatusId(figure.status));
    json.key("name");
    json.string(figure.name);
    json.key("indicator");
    json.stringOrNull(figure.indicator);
    json.key("category");
    json.string(categoryId(figure.category));
    json.key("scope");
    json.stringOrNull(figure.scope);
    json.key("section");
    if (figure.section >= 0)
        json.integer(figure.section);
    else
        json.null();
    json.endObject();
}

void writePlaceholder(JsonWriter &json, const Placeholder &placeholder, QStringView text, const Offsets &offsets)
{
    json.beginObject();
    json.key("kind");
    json.string(placeholderKindId(placeholder.kind));
    offsets.write(json, placeholder.span);
    json.key("quote");
    json.string(placeholder.quote.in(text));
    json.endObject();
}

void writeFinding(JsonWriter &json, const Finding &finding, const Offsets &offsets)
{
    json.beginObject();
    json.key("kind");
    json.string(findingKindId(finding.kind));
    json.key("rule");
    json.string(finding.rule);
    json.key("severity");
    json.string(severityId(finding.severity));
    json.key("spans");
    json.beginArray();
    for (const TextSpan span : finding.spans) {
        json.beginArray();
        json.integer(offsets.at(span.start));
        json.integer(offsets.at(span.end));
        json.endArray();
    }
    json.endArray();
    json.key("message");
    json.string(finding.message);
    json.endObject();
}

void writeToken(JsonWriter &json, const Token &token, QStringView text, const Offsets &offsets)
{
    json.beginObject();
    offsets.write(json, token.span);
    json.key("text");
    json.string(token.span.in(text));
    json.key("value");
    writeValue(json, token.value, token.valueHigh);
    json.key("unit");
    json.string(token.unit);
    json.key("verdict");
    json.string(verdictId(token.verdict));
    json.key("rule");
    json.string(token.rule);
    json.endObject();
}

template <typename Items, typename Write>
void writeArray(JsonWriter &json, QByteArrayView key, const Items &items, Write write)
{
    json.key(key);
    json.beginArray();
    for (const auto &item : items)
        write(item);
    json.endArray();
}

void writeReport(JsonWriter &json, const ReportAnalysis &report, const CodePointMap &map)
{
    const Offsets offsets(map, report.sourceStart);
    const QStringView text = report.text;
    json.beginObject();
    writeIdentity(json, report.identity);
    offsets.write(json, {0, text.size()});
    writeArray(json, "sections", report.outline.sections,
               [&](const Section &section) { writeSection(json, section, offsets); });
    writeArray(json, "figures", report.extraction.figures,
               [&](const Figure &figure) { writeFigure(json, figure, text, offsets); });
    writeArray(json, "placeholders", report.extraction.placeholders,
               [&](const Placeholder &placeholder) { writePlaceholder(json, placeholder, text, offsets); });
    writeArray(json, "findings", report.findings,
               [&](const Finding &finding) { writeFinding(json, finding, offsets); });
    json.endObject();
}

Result<void> finish(JsonWriter &json, const QIODevice &device)
{
    json.endObject();
    json.endLine();
    if (!json.flush()) {
        return failure(ErrorCode::Io,
                       QCoreApplication::translate("xiangyue::JsonExport", "The output could not be written whole: %1")
                           .arg(device.errorString()));
    }
    return {};
}

} // namespace

Result<void> writeExtractJson(QIODevice &device, const QString &file, const QString &sourceText,
                              const std::vector<ReportAnalysis> &reports)
{
    const CodePointMap map(sourceText);
    JsonWriter json(device);
    json.beginObject();
    json.key("file");
    json.string(file);
    writeArray(json, "reports", reports, [&](const ReportAnalysis &report) { writeReport(json, report, map); });
    return finish(json, device);
}

Result<void> writeExplainJson(QIODevice &device, const QString &file, const QString &sourceText,
                              const std::vector<ReportAnalysis> &reports)
{
    const CodePointMap map(sourceText);
    JsonWriter json(device);
    json.beginObject();
    json.key("file");
    json.string(file);
    json.key("tokens");
    json.beginArray();
    for (const ReportAnalysis &report : reports) {
        const Offsets offsets(map, report.sourceStart);
        for (const Token &token : report.extraction.tokens)
            writeToken(json, token, report.text, offsets);
    }
    json.endArray();
    return finish(json, device);
}

} // namespace xiangyue
