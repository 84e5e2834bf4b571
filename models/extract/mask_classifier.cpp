// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/mask_classifier.h"

#include "extract/number_site.h"

namespace xiangyue {

namespace {

/// A unit word behind a mask that is rather the kind of a masked name: xx村, x镇, X组.
bool maskedName(const NumberSite &site)
{
    if (site.quantity.power > 0 || site.quantity.hasMiddle || site.number.parts > 1)
        return false;
    const auto name = site.lexicon.maskedNameAfter.longest(site.text, site.number.span.end);
    if (!name)
        return false;
    return !site.quantity.unit || name.length >= site.quantity.unitSpan.length();
}

/// XX年, X月, X日; 号, 点 and 分 more often belong to numbers.
bool maskedDate(const NumberSite &site)
{
    const char16_t next = site.after();
    if (next == u'号' || next == u'点' || next == u'分' || !site.follows(site.lexicon.dateAfter))
        return false;
    const Unit *unit = site.quantity.unit;
    return !unit || unit->kind == Unit::Kind::Time || unit->text.size() == 1;
}

} // namespace

Classification classifyMask(QStringView text, const RawNumber &number, const Quantity &quantity, const Lexicon &lexicon)
{
    const NumberSite site{text, number, quantity, lexicon};
    if (lexicon.asciiPhrases.longest(text, number.span.start).length > number.span.length())
        return {Verdict::Phrase, QStringLiteral("phrase.dictionary")};
    if (site.after() == u'岁' || (site.after() == u'周' && site.after(1) == u'岁'))
        return {Verdict::Placeholder, QStringLiteral("mask.age")};
    if (site.before() == u'第' || site.follows(lexicon.maskedOrdinalAfter))
        return {Verdict::Placeholder, QStringLiteral("mask.ordinal")};
    if (quantity.unit && site.after() == u'成' && isHan(site.after(1)) && site.after(1) != u'以'
        && site.after(1) != u'左')
        return {Verdict::Placeholder, QStringLiteral("mask.other")};
    if (asYear(site) || maskedDate(site))
        return {Verdict::Placeholder, QStringLiteral("mask.date")};
    if (maskedName(site) || (site.after() == u'家' && site.precedes(lexicon.maskedFamilyBefore)))
        return {Verdict::Placeholder, QStringLiteral("mask.name")};
    if (quantity.unit || quantity.power > 0 || quantity.hasMiddle)
        return {Verdict::Figure, QStringLiteral("figure.masked")};
    return {Verdict::Placeholder, QStringLiteral("mask.other")};
}

PlaceholderKind maskKind(QStringView text, const RawNumber &number, const Quantity &quantity, const Lexicon &lexicon,
                         Verdict verdict, QString &rule)
{
    const NumberSite site{text, number, quantity, lexicon};
    if (verdict == Verdict::Figure) {
        if (number.form == RawNumber::Form::Mixed && text[number.span.start] == u'2' && number.span.length() == 4
            && (number.maskFamily == u'_' || number.maskFamily == u'-')) {
            rule = QStringLiteral("mask.damaged");
            return PlaceholderKind::Damaged;
        }
        return PlaceholderKind::Figure;
    }
    if (rule == u"mask.date")
        return PlaceholderKind::Date;
    if (rule == u"mask.age" || rule == u"mask.ordinal")
        return PlaceholderKind::Figure;
    if (rule == u"mask.name")
        return PlaceholderKind::Name;
    const char16_t next = site.after();
    if (next == u'号' || next == u'〕' || next == u']') {
        rule = QStringLiteral("mask.document");
        return PlaceholderKind::Figure;
    }
    if (next == u'、' && maskFamily(site.after(1)) == number.maskFamily) {
        rule = QStringLiteral("mask.name_list");
        return PlaceholderKind::Name;
    }
    const bool hidden = number.maskFamily == u'_' || number.maskFamily == u'*' || number.maskFamily == u'#';
    if (hidden && !lexicon.maskedNameBefore.longest(text, number.span.start)) {
        rule = QStringLiteral("mask.redaction");
        return number.span.length() == 1 && number.maskFamily == u'_' ? PlaceholderKind::Damaged
                                                                      : PlaceholderKind::Redaction;
    }
    rule = QStringLiteral("mask.name_default");
    return PlaceholderKind::Name;
}

} // namespace xiangyue
