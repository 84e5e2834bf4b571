// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/value_text.h"

#include "compare/chart_spec.h"

namespace xiangyue {

namespace {

struct Multiple {
    QString words; ///< 万, 百万, 亿
    int power = 0;
};

int powerOf(QChar c)
{
    switch (c.unicode()) {
    case u'十':
        return 1;
    case u'百':
        return 2;
    case u'千':
        return 3;
    case u'万':
        return 4;
    case u'亿':
        return 8;
    default:
        return 0;
    }
}

/// Multiplier characters between number and unit; 余 and the like may stand among them. The unit itself may begin
/// with one (千米), so the search ends where the unit starts.
Multiple multipleAfter(QStringView tail, const QString &unit)
{
    const qsizetype unitStart = unit.isEmpty() ? -1 : tail.indexOf(unit);
    const QStringView between = unitStart < 0 ? tail : tail.left(unitStart);
    Multiple result;
    for (const QChar c : between) {
        const int power = powerOf(c);
        if (power > 0) {
            result.words += c;
            result.power += power;
        } else if (!QStringView(u"余多来几把").contains(c)) {
            break;
        }
    }
    return result;
}

/// A number in Chinese numerals holds its own multiplier: 五万 is shown as 5 万.
Multiple multipleWithin(QStringView number)
{
    Multiple result;
    if (number.size() < 2 || number.front().isDigit())
        return result;
    const QChar last = number.back();
    if (last == u'万' || last == u'亿') {
        result.words = last;
        result.power = powerOf(last);
    }
    return result;
}

QString boundMark(Bound bound)
{
    switch (bound) {
    case Bound::Approx:
        return QStringLiteral("≈\u00a0");
    case Bound::AtLeast:
        return QStringLiteral("≥\u00a0");
    case Bound::AtMost:
        return QStringLiteral("≤\u00a0");
    case Bound::Exact:
        break;
    }
    return {};
}

} // namespace

ValueText valueText(const Figure &figure, QStringView text)
{
    const QStringView number = figure.number.in(text);
    const qsizetype tailEnd = qMax(figure.quote.end, figure.number.end);
    Multiple multiple = multipleAfter(TextSpan{figure.number.end, tailEnd}.in(text), figure.unit);
    ValueText result;
    if (figure.masked || !figure.value) {
        result.value = boundMark(figure.bound) + number.toString();
        result.unit = multiple.words + figure.unit;
        return result;
    }
    if (multiple.power == 0)
        multiple = multipleWithin(number);
    auto low = figure.value->scaled(-multiple.power);
    auto high = figure.valueHigh ? figure.valueHigh->scaled(-multiple.power) : std::nullopt;
    if (!low || (figure.valueHigh && !high)) {
        multiple = {};
        low = figure.value;
        high = figure.valueHigh;
    }
    result.value = boundMark(figure.bound) + chartNumber(*low);
    if (high)
        result.value += QStringLiteral("–") + chartNumber(*high);
    result.unit = multiple.words + figure.unit;
    return result;
}

} // namespace xiangyue
