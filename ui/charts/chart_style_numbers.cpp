// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_style_numbers.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace xiangyue {

namespace {

/// Rewrites the numbers in texts as chartNumber wrote them.
class NumberWriter {
public:
    explicit NumberWriter(const ChartStyle &style)
        : m_style(style)
    {
    }

    /// `decimals` as in ChartStyle.
    QString written(const QString &text, int decimals)
    {
        static const QRegularExpression number(
            QStringLiteral("(?:\\d{1,3}(?:\u00a0\\d{3})+|\\d+)(?:\\.\\d+)?(?![\\d.])"));
        QString result;
        qsizetype end = 0;
        for (auto matches = number.globalMatch(text); matches.hasNext();) {
            const auto match = matches.next();
            result += text.mid(end, match.capturedStart() - end);
            result += rewritten(match.captured(), decimals);
            end = match.capturedEnd();
        }
        return result + text.mid(end);
    }
    void write(ChartMark &mark, int decimals)
    {
        if (mark.value) // what is to be filled in may have digits, too: `1x.x`
            mark.valueText = written(mark.valueText, decimals);
    }
    bool lostDigits() const { return m_lostDigits; }

private:
    QString rewritten(QString number, int decimals)
    {
        const auto value = Decimal::fromString(number.remove(QChar(QChar::Nbsp)));
        if (!value)
            return number;
        if (decimals == ChartStyle::asWritten)
            return grouped(chartNumber(*value));
        const Decimal rounded = value->rounded(decimals);
        m_lostDigits = m_lostDigits || rounded != *value;
        QString text = chartNumber(rounded);
        if (decimals > rounded.fractionDigits()) {
            if (rounded.isInteger())
                text += u'.';
            text += QString(decimals - rounded.fractionDigits(), u'0');
        }
        return grouped(text);
    }
    QString grouped(QString text) const
    {
        switch (m_style.grouping) {
        case ChartStyle::Grouping::Space:
            return text;
        case ChartStyle::Grouping::Comma:
            return text.replace(QChar(QChar::Nbsp), u',');
        case ChartStyle::Grouping::None:
            break;
        }
        return text.remove(QChar(QChar::Nbsp));
    }

    const ChartStyle &m_style;
    bool m_lostDigits = false;
};

bool isWhole(const ChartMark &mark)
{
    return (!mark.value || mark.value->isInteger()) && (!mark.valueHigh || mark.valueHigh->isInteger());
}

/// Decimals of numbers that share an axis or a row: people and households stay whole.
template <typename Marks>
int decimalsFor(const Marks &marks, int decimals)
{
    return std::all_of(marks.begin(), marks.end(), isWhole) ? ChartStyle::asWritten : decimals;
}

void writePanel(ChartSpec &chart, ChartPanel &panel, int styleDecimals, NumberWriter &writer)
{
    const int decimals = decimalsFor(panel.bars, styleDecimals);
    for (ChartBar &bar : panel.bars)
        writer.write(bar, decimals);
    if (panel.referenceText.isEmpty())
        return;
    const QString before = panel.referenceText;
    panel.referenceText = writer.written(before, decimals);
    chart.subtitle.replace(before, panel.referenceText);
}

void writeLine(ChartLine &line, int styleDecimals, NumberWriter &writer)
{
    const int decimals = decimalsFor(line.points, styleDecimals);
    for (ChartPoint &point : line.points) {
        writer.write(point, decimals);
        // A share of change keeps the digits that it was reckoned to.
        point.changeText = writer.written(point.changeText, ChartStyle::asWritten);
    }
}

} // namespace

bool writeNumbers(ChartSpec &chart, const ChartStyle &style)
{
    NumberWriter writer(style);
    for (ChartPanel &panel : chart.panels)
        writePanel(chart, panel, style.decimals, writer);
    for (ChartLine &line : chart.lines)
        writeLine(line, style.decimals, writer);
    for (ChartHeatRow &row : chart.heat.rows) {
        const int decimals = decimalsFor(row.cells, style.decimals);
        for (ChartCell &cell : row.cells)
            writer.write(cell, decimals);
    }
    return writer.lostDigits();
}

QString withRoundingNote(const QString &footer, int decimals)
{
    const QString note = decimals == 0
        ? QCoreApplication::translate("ChartStyle", "numbers rounded to whole ones")
        : QCoreApplication::translate("ChartStyle", "numbers rounded to %1 decimals").arg(decimals);
    return footer.isEmpty() ? note : QString(footer + QStringLiteral(" · ") + note);
}

} // namespace xiangyue
