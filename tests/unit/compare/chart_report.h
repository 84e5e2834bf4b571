// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/analysis.h"

#include <QString>

namespace xiangyue {

/// Builds a fictional report figure by figure for chart tests: text, spans and values stay in step.
class ChartReport {
public:
    ChartReport()
    {
        m_report.identity.title = QStringLiteral("青岭乡2024年上半年工作总结");
        m_report.identity.place = QStringLiteral("青岭乡");
        m_report.identity.level = PlaceLevel::Township;
        m_report.identity.year = 2024;
        m_report.identity.period = Period::Half;
    }

    /// Opens a section; figures added afterwards are in it.
    ChartReport &section(int level, const QString &number, int parent)
    {
        Section section;
        section.level = level;
        section.number = number;
        section.parent = parent;
        m_report.outline.sections.push_back(section);
        return *this;
    }

    /// Adds `<name><lead><number><tail>。`; `value` as decimal text in `unit`, empty for a masked number.
    Figure &add(Category category, const QString &name, const QString &number, const QString &tail,
                const QString &value, const QString &unit, const QString &lead = {})
    {
        Figure figure;
        figure.category = category;
        figure.name = name;
        m_report.text += name;
        figure.quote.start = m_report.text.size();
        m_report.text += lead;
        figure.number.start = m_report.text.size();
        m_report.text += number;
        figure.number.end = m_report.text.size();
        m_report.text += tail;
        figure.quote.end = m_report.text.size();
        m_report.text += u'。';
        figure.value = Decimal::fromString(value);
        figure.masked = value.isEmpty();
        figure.unit = unit;
        figure.section = static_cast<int>(m_report.outline.sections.size()) - 1;
        m_report.extraction.figures.push_back(figure);
        return m_report.extraction.figures.back();
    }

    ReportAnalysis &report() { return m_report; }

    /// Infrastructure, poverty, environment: every state and several kinds of unit.
    static ReportAnalysis sample();

private:
    ReportAnalysis m_report;
};

inline ReportAnalysis ChartReport::sample()
{
    const auto s = [](const char16_t *text) {
        return QString::fromUtf16(text);
    };
    constexpr Category infra = Category::Infrastructure;
    constexpr Category poverty = Category::Poverty;
    ChartReport made;
    made.section(1, s(u"一、"), -1).section(2, s(u"(一)"), 0);
    made.add(poverty, s(u"建档立卡脱贫户"), s(u"412"), s(u"户"), s(u"412"), s(u"户"));
    made.add(poverty, s(u"监测户"), s(u"xx"), s(u"户"), {}, s(u"户"));
    made.add(poverty, s(u"驻村工作队走访"), s(u"1200"), s(u"余人次"), s(u"1200"), s(u"人次")).bound = Bound::AtLeast;
    made.add(poverty, s(u"小额信贷金额"), s(u"xxx"), s(u"余万元"), {}, s(u"元"));
    made.section(2, s(u"(三)"), 0);
    made.add(infra, s(u"通组公路硬化"), s(u"7.1"), s(u"公里"), s(u"7.1"), s(u"公里"));
    made.add(infra, s(u"饮水管网改造"), s(u"18850"), s(u"米"), s(u"18850"), s(u"米"));
    made.add(infra, s(u"机耕道新修"), s(u"x.x"), s(u"公里"), {}, s(u"公里"));
    made.add(infra, s(u"高标准农田建设投入"), s(u"634.29"), s(u"万元"), s(u"6342900"), s(u"元"));
    made.add(infra, s(u"石坝桥总投资"), s(u"四十"), s(u"余万元"), s(u"400000"), s(u"元"), s(u"约")).bound =
        Bound::Approx;
    made.add(infra, s(u"河堤加固与灾后水毁农田水利设施修复工程总投资"), s(u"260"), s(u"万元"), s(u"2600000"), s(u"元"),
             s(u"计划投入"))
        .status = FigureStatus::Planned;
    made.add(infra, s(u"受益农户"), s(u"1147"), s(u"户"), s(u"1147"), s(u"户"));
    made.add(infra, s(u"受益群众"), s(u"3792"), s(u"人"), s(u"3792"), s(u"人"));
    made.add(infra, s(u"太阳能路灯安装"), s(u"86"), s(u"盏"), s(u"86"), s(u"盏")).scope = s(u"白沙村");
    made.add(infra, s(u"便民桥新建"), s(u"3"), s(u"座"), s(u"3"), s(u"座"));
    made.add(infra, s(u"自来水普及率"), s(u"96.5"), s(u"%"), s(u"96.5"), s(u"%"));
    Figure &range = made.add(infra, s(u"道路拓宽"), s(u"4-6"), s(u"公里"), s(u"4"), s(u"公里"));
    range.valueHigh = Decimal(6);
    made.add(infra, s(u"每村护路员"), s(u"2"), s(u"名"), s(u"2"), s(u"人")).status = FigureStatus::Rule;
    return made.report();
}

} // namespace xiangyue
