// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/built_in_rules.h"
#include "check/figure_facts.h"

#include <QCoreApplication>

namespace xiangyue {

namespace {

bool isHanDigit(QChar c)
{
    return QStringView(u"一二三四五六七八九零〇").contains(c);
}

bool isLetterLikeDigit(QChar c)
{
    switch (c.unicode()) {
    case u'O':
    case u'o':
    case u'Ｏ':
    case u'l':
    case u'I':
        return true;
    default:
        return false;
    }
}

bool isLatin(QChar c)
{
    return c.unicode() < 128 && c.isLetter() && !isLetterLikeDigit(c);
}

/// 1O0户, 2O20年, 5O户: letters among digits. Models and codes (X1l0型, 5G) hold other letters, or begin with one.
qsizetype checkArabic(const CheckInput &input, const Rule &rule, qsizetype at, std::vector<Finding> &out)
{
    const QStringView text = input.text;
    qsizetype start = at;
    while (start > 0 && (isAsciiOrWideDigit(text[start - 1]) || isLetterLikeDigit(text[start - 1]))) {
        --start;
    }
    qsizetype end = at + 1;
    while (end < text.size() && (isAsciiOrWideDigit(text[end]) || isLetterLikeDigit(text[end]))) {
        ++end;
    }
    const bool opensWithDigit = isAsciiOrWideDigit(text[start]);
    const bool insideWord = (start > 0 && (isLatin(text[start - 1]) || text[start - 1] == u'-'))
        || (end < text.size() && (isLatin(text[end]) || text[end] == u'-'));
    // At the end only an O before a unit: 5O户; 5l is five litres.
    const QChar last = text[end - 1];
    const bool endsWell = isAsciiOrWideDigit(last)
        || ((last == u'O' || last == u'Ｏ') && end < text.size()
            && (isHan(text[end]) || text[end] == u'%' || text[end] == u'％')
            && !input.words().modelWords.starts(text.mid(end, 2)));
    if (opensWithDigit && !insideWord && endsWell) {
        out.push_back({FindingKind::Wording,
                       rule.id,
                       rule.severity,
                       {{start, end}},
                       QCoreApplication::translate("Check", "A letter stands among the digits: “%1”.")
                           .arg(text.mid(start, end - start))});
    }
    return end;
}

/// 二O二三年: the nought of Chinese numerals is 〇, not a letter.
void checkHan(const CheckInput &input, const Rule &rule, qsizetype at, std::vector<Finding> &out)
{
    const QStringView text = input.text;
    qsizetype start = at;
    while (start > 0 && at - start < 4 && isHanDigit(text[start - 1])) {
        --start;
    }
    qsizetype end = at + 1;
    while (end < text.size() && end - at < 4 && isHanDigit(text[end])) {
        ++end;
    }
    if (end - start == 4 && end < text.size() && text[end] == u'年') {
        out.push_back(
            {FindingKind::Wording,
             rule.id,
             Severity::Hint,
             {{start, end}},
             QCoreApplication::translate("Check", "A letter stands for 〇: “%1”.").arg(text.mid(start, end - start))});
    }
}

void check(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    const QStringView text = input.text;
    for (const QChar letter : QStringView(u"OoＯlI")) {
        for (qsizetype at = text.indexOf(letter); at >= 0;) {
            qsizetype next = at + 1;
            if (at > 0 && isAsciiOrWideDigit(text[at - 1])) {
                next = checkArabic(input, rule, at, out); // past the whole run, which is thus read once a letter
            } else if (at > 0 && next < text.size() && isHanDigit(text[at - 1]) && isHanDigit(text[next])) {
                checkHan(input, rule, at, out);
            }
            at = text.indexOf(letter, next);
        }
    }
}

} // namespace

Rule letterForDigitRule()
{
    return {QStringLiteral("wording.letter_for_digit"), Severity::Must, check};
}

} // namespace xiangyue
