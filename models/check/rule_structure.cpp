// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/built_in_rules.h"
#include "check/figure_facts.h"

#include <QCoreApplication>

namespace xiangyue {

namespace {

bool isColon(QChar c)
{
    return c == u':' || c == u'：' || c == u'∶';
}

bool isPoint(QChar c)
{
    return c == u'.' || c == u'．';
}

/// One number of a ratio that starts at `position`; its end, or -1.
qsizetype readShare(QStringView text, qsizetype position, QString &plain)
{
    plain.clear();
    qsizetype end = position;
    while (end < text.size() && end - position < 8 && (isAsciiOrWideDigit(text[end]) || isPoint(text[end]))) {
        const char16_t code = text[end].unicode();
        plain += isPoint(text[end]) ? u'.' : QChar(code >= u'０' ? char16_t(code - u'０' + u'0') : code);
        ++end;
    }
    return end > position ? end : -1;
}

/// 三次产业结构比为12.5:40.2:45.3. A ratio that does not mean percentages (1:2:3) is left alone.
void check(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    const QStringView text = input.text;
    for (qsizetype at = input.words().structure.find(text); at >= 0;) {
        qsizetype start = at;
        const qsizetype limit = std::min(text.size(), at + 24);
        while (start < limit && !isAsciiOrWideDigit(text[start]) && text[start] != u'\n') {
            ++start;
        }
        std::optional<Decimal> sum = Decimal(0);
        int digits = 0;
        QStringList terms;
        qsizetype end = start;
        QString plain;
        for (qsizetype position = start; terms.size() < 3;) {
            const qsizetype next = readShare(text, position, plain);
            const std::optional<Decimal> share = next < 0 ? std::nullopt : Decimal::fromString(plain);
            if (!share) {
                break;
            }
            sum = sum ? sum->plus(*share) : std::nullopt;
            digits = std::max(digits, int(plain.contains(u'.') ? plain.size() - plain.indexOf(u'.') - 1 : 0));
            terms.append(plain);
            end = next;
            if (next >= text.size() || !isColon(text[next])) {
                break;
            }
            position = next + 1;
        }
        const std::optional<Decimal> step = Decimal(3).scaled(-digits); // each of the three may be rounded
        if (terms.size() == 3 && sum && step && *sum >= Decimal(90) && *sum <= Decimal(110)
            && magnitude(*sum->minus(Decimal(100))) > *step && !(end < text.size() && isColon(text[end]))) {
            out.push_back({FindingKind::Percent,
                           rule.id,
                           rule.severity,
                           {{start, end}},
                           QCoreApplication::translate("Check", "The shares make %1 = %2%, not 100%.")
                               .arg(terms.join(u" + "), sum->toString())});
        }
        const qsizetype from = std::max(end, at + 1);
        const qsizetype further = input.words().structure.find(text.mid(from));
        at = further < 0 ? -1 : from + further;
    }
}

} // namespace

Rule structureRule()
{
    return {QStringLiteral("percent.structure"), Severity::Check, check};
}

} // namespace xiangyue
