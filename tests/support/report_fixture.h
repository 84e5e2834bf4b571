// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QString>

#include <memory>

namespace xiangyue::test {

/// A report made by hand: spans are found by searching its own words, each after the one before.
class ReportFixture {
public:
    explicit ReportFixture(const QString &text)
        : m_view(std::make_shared<ReportView>())
    {
        m_view->analysis.text = text;
        m_view->summary.id = ReportId{QStringLiteral("r1")};
    }

    TextSpan find(const QString &words) const
    {
        const qsizetype at = m_view->analysis.text.indexOf(words, m_from);
        Q_ASSERT(at >= 0);
        return {at, at + words.size()};
    }

    /// Adds a figure whose quote is the next occurrence of `quote`, its number within. An empty value is masked.
    Figure &figure(const QString &name, const QString &quote, const QString &number, const QString &value,
                   const QString &unit, Category category = Category::Poverty)
    {
        Figure item;
        item.quote = find(quote);
        const qsizetype at = m_view->analysis.text.indexOf(number, item.quote.start);
        item.number = {at, at + number.size()};
        item.value = value.isEmpty() ? std::nullopt : Decimal::fromString(value);
        item.masked = value.isEmpty();
        item.unit = unit;
        item.name = name;
        item.category = category;
        m_from = item.quote.end;
        m_view->analysis.extraction.figures.push_back(item);
        return m_view->analysis.extraction.figures.back();
    }

    Flag &flag(Flag::Kind kind, TextSpan span, int figure, const QString &title)
    {
        Flag item;
        item.kind = kind;
        item.spans = {span};
        item.figure = figure;
        item.title = title;
        item.message = title + QStringLiteral("!");
        item.severity = Severity::Must;
        item.fingerprint = QStringLiteral("f%1").arg(m_view->flags.size());
        m_view->flags.push_back(item);
        return m_view->flags.back();
    }

    ReportView &view() { return *m_view; }
    std::shared_ptr<const ReportView> share() const { return m_view; }

private:
    std::shared_ptr<ReportView> m_view;
    qsizetype m_from = 0;
};

/// Four figures, one of them masked and one contradicting, in two themes; two flags.
inline ReportFixture smallReport()
{
    ReportFixture report(
        QStringLiteral("松岭乡2024年上半年工作总结\n（一）帮扶\n全乡帮扶困难户1583户，发放小额信贷xxx万元。\n"
                       "（二）道路\n投入634.29万元，硬化道路约7.1公里，栽树四十余万株。\n"));
    report.view().analysis.identity.title = QStringLiteral("松岭乡2024年上半年工作总结");
    report.figure(QStringLiteral("困难户"), QStringLiteral("1583户"), QStringLiteral("1583"), QStringLiteral("1583"),
                  QStringLiteral("户"));
    report.figure(QStringLiteral("小额信贷"), QStringLiteral("xxx万元"), QStringLiteral("xxx"), QString(),
                  QStringLiteral("元"));
    report.figure(QStringLiteral("道路投入"), QStringLiteral("634.29万元"), QStringLiteral("634.29"),
                  QStringLiteral("6342900"), QStringLiteral("元"), Category::Infrastructure);
    report
        .figure(QStringLiteral("道路硬化"), QStringLiteral("约7.1公里"), QStringLiteral("7.1"), QStringLiteral("7.1"),
                QStringLiteral("公里"), Category::Infrastructure)
        .bound = Bound::Approx;
    report
        .figure(QStringLiteral("栽树"), QStringLiteral("四十余万株"), QStringLiteral("四十"), QStringLiteral("400000"),
                QStringLiteral("株"), Category::Environment)
        .bound = Bound::AtLeast;
    const auto &figures = report.view().analysis.extraction.figures;
    report.flag(Flag::Kind::Placeholder, figures[1].number, 1, QStringLiteral("to fill in"));
    report.flag(Flag::Kind::Finding, figures[3].number, 3, QStringLiteral("7 ≠ 7.1"));
    return report;
}

} // namespace xiangyue::test
