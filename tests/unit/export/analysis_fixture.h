// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/analysis.h"

#include <QString>

/// Analyses put together by hand: exports are tested without extraction having a say in them.
namespace xiangyue::test {

inline TextSpan spanOf(const QString &text, const QString &part)
{
    const qsizetype start = text.indexOf(part);
    return {start, start + part.size()};
}

inline Figure figureOf(const QString &text, const QString &number, const QString &quote)
{
    Figure figure;
    const TextSpan mention = spanOf(text, quote);
    const qsizetype start = text.indexOf(number, mention.start);
    figure.number = {start, start + number.size()};
    figure.quote = mention;
    return figure;
}

/// One report behind a line of boilerplate with a character outside the basic plane: one code point, two units.
struct Sample {
    QString source = QStringLiteral("👍转载请注明\n桃溪乡工作总结\n一、产业\n全乡约种茶1200余亩，新修道路xx公里。\n");
    std::vector<ReportAnalysis> reports;

    Sample()
    {
        ReportAnalysis report;
        report.sourceStart = source.indexOf(u'\n') + 1;
        report.text = source.mid(report.sourceStart);
        report.identity.title = QStringLiteral("桃溪乡工作总结");
        report.identity.place = QStringLiteral("桃溪乡");
        report.identity.level = PlaceLevel::Township;
        report.identity.period = Period::Half;

        Section section;
        section.number = QStringLiteral("一、");
        section.title = QStringLiteral("产业");
        section.heading = spanOf(report.text, QStringLiteral("一、产业"));
        section.span = {section.heading.start, report.text.size()};
        report.outline.sections.push_back(section);

        Figure tea = figureOf(report.text, QStringLiteral("1200"), QStringLiteral("1200余亩"));
        tea.value = Decimal(1200);
        tea.unit = QStringLiteral("亩");
        tea.bound = Bound::AtLeast;
        tea.name = QStringLiteral("种茶");
        tea.category = Category::Industry;
        tea.indicator = QStringLiteral("industry.tea");
        tea.section = 0;
        Figure road = figureOf(report.text, QStringLiteral("xx"), QStringLiteral("xx公里"));
        road.unit = QStringLiteral("公里");
        road.masked = true;
        road.name = QStringLiteral("新修道路");
        road.category = Category::Infrastructure;
        report.extraction.figures = {tea, road};

        Placeholder mask;
        mask.kind = PlaceholderKind::Figure;
        mask.span = road.number;
        mask.quote = road.quote;
        mask.figure = 1;
        report.extraction.placeholders.push_back(mask);

        Token token;
        token.span = tea.number;
        token.value = tea.value;
        token.unit = tea.unit;
        token.verdict = Verdict::Figure;
        token.rule = QStringLiteral("number.unit");
        report.extraction.tokens.push_back(token);

        Finding finding;
        finding.kind = FindingKind::Sum;
        finding.rule = QStringLiteral("sum.parts");
        finding.severity = Severity::Must;
        finding.spans = {tea.number, road.number};
        finding.message = QStringLiteral("1+1≠3");
        report.findings.push_back(finding);

        reports.push_back(report);
    }
};

} // namespace xiangyue::test
