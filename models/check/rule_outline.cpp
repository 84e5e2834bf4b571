// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/built_in_rules.h"
#include "check/figure_facts.h"

#include <QCoreApplication>
#include <QHash>

#include <optional>

namespace xiangyue {

namespace {

/// The number of a heading and the style it is written in: （三） is 3 in style （）.
struct Ordinal {
    int value = 0;
    QString style;
};

std::optional<int> hanOrdinal(QStringView digits)
{
    constexpr QStringView ones = u"零一二三四五六七八九";
    const qsizetype ten = digits.indexOf(u'十');
    if (ten < 0) {
        const qsizetype value = digits.size() == 1 ? ones.indexOf(digits.front()) : -1;
        return value > 0 ? std::optional(int(value)) : std::nullopt;
    }
    const qsizetype tens = ten == 0 ? 1 : ones.indexOf(digits.front());
    const qsizetype rest = ten + 1 == digits.size() ? 0 : ones.indexOf(digits.back());
    if (tens < 1 || rest < 0 || ten > 1 || digits.size() > 3) {
        return std::nullopt;
    }
    return int(tens * 10 + rest);
}

std::optional<Ordinal> ordinalOf(const Section &section)
{
    Ordinal ordinal;
    QString digits;
    bool han = false;
    for (const QChar c : section.number) {
        if (QStringView(u"零一二三四五六七八九十").contains(c)) {
            digits += c;
            han = true;
        } else if (isAsciiOrWideDigit(c)) {
            digits += QChar(c.unicode() >= u'０' ? char16_t(c.unicode() - u'０' + u'0') : c.unicode());
        } else if (!c.isSpace()) {
            ordinal.style += c == u'（' ? QChar(u'(') : c == u'）' ? QChar(u')') : c;
        }
    }
    const std::optional<int> value = han ? hanOrdinal(digits) : std::optional(digits.toInt());
    if (digits.isEmpty() || !value || *value < 1) {
        return std::nullopt;
    }
    ordinal.value = *value;
    ordinal.style += han ? u'h' : u'd';
    if (!han && ordinal.style.size() == 2 && QStringView(u".．、").contains(ordinal.style.front())) {
        ordinal.style = QStringLiteral(".d"); // 1. and 2、 are mixed freely
    }
    return ordinal;
}

/// Siblings count up by one or start again; a number left out or used twice is a slip of editing.
void check(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    QHash<QString, int> last; // by parent and style
    for (const Section &section : input.outline.sections) {
        const std::optional<Ordinal> ordinal = ordinalOf(section);
        if (!ordinal) {
            continue;
        }
        const QString key =
            QString::number(section.parent) + u'/' + QString::number(section.level) + u'/' + ordinal->style;
        const int previous = last.value(key, 0);
        last.insert(key, ordinal->value);
        // The first of its kind may start anywhere: what came before may be a heading of another style. A step back
        // comes from lists within lists (一是 inside 一是), which no outline can tell apart for certain.
        if (previous == 0 || ordinal->value < previous || ordinal->value == previous + 1) {
            continue;
        }
        const QString message = ordinal->value == previous
            ? QCoreApplication::translate("Check", "The number “%1” is used twice.").arg(section.number)
            : QCoreApplication::translate("Check", "“%1” follows number %2: the numbering has a gap.")
                  .arg(section.number, QString::number(previous));
        out.push_back({FindingKind::Outline,
                       rule.id,
                       rule.severity,
                       {{section.heading.start, section.heading.start + section.number.size()}},
                       message});
    }
}

} // namespace

Rule outlineRule()
{
    return {QStringLiteral("outline.numbering"), Severity::Hint, check};
}

} // namespace xiangyue
