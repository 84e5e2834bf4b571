// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/extractor.h"

#include <QCoreApplication>
#include <QHash>

namespace xiangyue {

namespace {

struct RuleText {
    const char *id;
    const char *text;
};

constexpr RuleText ruleTexts[] = {
    {"figure.unit", QT_TRANSLATE_NOOP("RuleText", "A number followed by a known unit.")},
    {"figure.masked",
     QT_TRANSLATE_NOOP("RuleText", "A masked number followed by a unit: the author has still to fill it in.")},
    {"figure.han_measure", QT_TRANSLATE_NOOP("RuleText", "A Chinese numeral followed by a unit of measure.")},
    {"figure.han_one",
     QT_TRANSLATE_NOOP("RuleText",
                       "A Chinese numeral that counts a concrete thing which the sentence says was made or done.")},
    {"figure.han_many", QT_TRANSLATE_NOOP("RuleText", "A Chinese numeral of ten or more with a counter.")},
    {"figure.han_count", QT_TRANSLATE_NOOP("RuleText", "A Chinese numeral that counts a concrete thing.")},
    {"figure.echo",
     QT_TRANSLATE_NOOP("RuleText", "The counter repeats the last character of the noun before the number.")},
    {"figure.noun", QT_TRANSLATE_NOOP("RuleText", "A rounded number directly before the noun that it counts.")},
    {"figure.money_without_unit", QT_TRANSLATE_NOOP("RuleText", "An amount of money whose unit is missing.")},
    {"figure.table_cell", QT_TRANSLATE_NOOP("RuleText", "A value in a table, with the unit of its column or caption.")},
    {"outline.row", QT_TRANSLATE_NOOP("RuleText", "The number of a row in a table.")},
    {"figure.tenths", QT_TRANSLATE_NOOP("RuleText", "A share in tenths.")},
    {"figure.bare_count",
     QT_TRANSLATE_NOOP("RuleText", "The noun before the number says what is counted; no counter is needed.")},
    {"figure.fraction", QT_TRANSLATE_NOOP("RuleText", "A share written as a fraction.")},
    {"mask.ordinal", QT_TRANSLATE_NOOP("RuleText", "A mask where an ordinal number should stand.")},
    {"figure.percent_words", QT_TRANSLATE_NOOP("RuleText", "A percentage written in words.")},
    {"bound.word",
     QT_TRANSLATE_NOOP("RuleText", "A word beside the number makes it approximate, a minimum or a maximum.")},
    {"status.default", QT_TRANSLATE_NOOP("RuleText", "Nothing says otherwise: reported as done.")},
    {"status.plan_section", QT_TRANSLATE_NOOP("RuleText", "Stands in a section on plans.")},
    {"status.baseline", QT_TRANSLATE_NOOP("RuleText", "What a plan starts from is a fact.")},
    {"status.same_figure", QT_TRANSLATE_NOOP("RuleText", "Goes on about the planned figure before it.")},
    {"status.word",
     QT_TRANSLATE_NOOP("RuleText", "A word before the number tells whether it is done, planned or a rule.")},
    {"scope.sentence", QT_TRANSLATE_NOOP("RuleText", "The sentence names the village or unit.")},
    {"scope.behind", QT_TRANSLATE_NOOP("RuleText", "The village or unit is named behind the amount.")},
    {"category.words", QT_TRANSLATE_NOOP("RuleText", "Theme chosen by the words of name, sentence and headings.")},
    {"category.none", QT_TRANSLATE_NOOP("RuleText", "No word tells the theme.")},
    {"indicator.dictionary", QT_TRANSLATE_NOOP("RuleText", "Name and unit fit an entry of the indicator dictionary.")},
    {"mask.date", QT_TRANSLATE_NOOP("RuleText", "A mask where a date should stand.")},
    {"mask.name", QT_TRANSLATE_NOOP("RuleText", "A mask before the kind of a place or organisation.")},
    {"mask.name_list", QT_TRANSLATE_NOOP("RuleText", "A mask in a list of masked names.")},
    {"mask.name_default", QT_TRANSLATE_NOOP("RuleText", "A mask where a name or word should stand.")},
    {"mask.mou", QT_TRANSLATE_NOOP("RuleText", "某 stands for a name that has still to be filled in.")},
    {"mask.age", QT_TRANSLATE_NOOP("RuleText", "A mask where an age should stand.")},
    {"phrase.heading",
     QT_TRANSLATE_NOOP("RuleText", "A small Chinese numeral in a heading: a slogan, not a quantity.")},
    {"ordinal.er", QT_TRANSLATE_NOOP("RuleText", "二 before a counter is an ordinal; a quantity would be 两.")},
    {"mask.brackets", QT_TRANSLATE_NOOP("RuleText", "Brackets that were left empty.")},
    {"mask.document", QT_TRANSLATE_NOOP("RuleText", "The number of a document is masked.")},
    {"mask.redaction", QT_TRANSLATE_NOOP("RuleText", "Words were taken out of the text here.")},
    {"mask.damaged", QT_TRANSLATE_NOOP("RuleText", "A real number was damaged by masking.")},
    {"missing.unit", QT_TRANSLATE_NOOP("RuleText", "A unit without its number.")},
    {"phrase.dictionary", QT_TRANSLATE_NOOP("RuleText", "Part of a set phrase, slogan or policy name.")},
    {"phrase.plus", QT_TRANSLATE_NOOP("RuleText", "Part of a name such as 1+N.")},
    {"phrase.anniversary", QT_TRANSLATE_NOOP("RuleText", "An anniversary, the name of an occasion.")},
    {"phrase.list", QT_TRANSLATE_NOOP("RuleText", "Counts the points of a named list or slogan, not things.")},
    {"phrase.quoted", QT_TRANSLATE_NOOP("RuleText", "Inside a quoted name or title.")},
    {"phrase.han", QT_TRANSLATE_NOOP("RuleText", "A Chinese numeral that counts no concrete thing here.")},
    {"ordinal.di", QT_TRANSLATE_NOOP("RuleText", "An ordinal number.")},
    {"outline.section", QT_TRANSLATE_NOOP("RuleText", "The number of a heading.")},
    {"outline.number", QT_TRANSLATE_NOOP("RuleText", "The number of a list item.")},
    {"outline.shi", QT_TRANSLATE_NOOP("RuleText", "Counts off points: 一是, 二是.")},
    {"date.year", QT_TRANSLATE_NOOP("RuleText", "A year.")},
    {"date.month", QT_TRANSLATE_NOOP("RuleText", "A month.")},
    {"date.day", QT_TRANSLATE_NOOP("RuleText", "A day of the month.")},
    {"date.full", QT_TRANSLATE_NOOP("RuleText", "A full date.")},
    {"date.quarter", QT_TRANSLATE_NOOP("RuleText", "A quarter of the year.")},
    {"time.years", QT_TRANSLATE_NOOP("RuleText", "A number of years or months.")},
    {"time.age", QT_TRANSLATE_NOOP("RuleText", "An age.")},
    {"time.clock", QT_TRANSLATE_NOOP("RuleText", "A time of day.")},
    {"time.duration", QT_TRANSLATE_NOOP("RuleText", "A length of time.")},
    {"time.period", QT_TRANSLATE_NOOP("RuleText", "How often something is done.")},
    {"document.year", QT_TRANSLATE_NOOP("RuleText", "The year in a document number.")},
    {"document.number", QT_TRANSLATE_NOOP("RuleText", "The number of a document.")},
    {"name.event", QT_TRANSLATE_NOOP("RuleText", "The date in the name of an event.")},
    {"name.number", QT_TRANSLATE_NOOP("RuleText", "A number in a name.")},
    {"name.letters", QT_TRANSLATE_NOOP("RuleText", "A number within a word of letters.")},
    {"name.group", QT_TRANSLATE_NOOP("RuleText", "The number of a village group.")},
    {"name.address", QT_TRANSLATE_NOOP("RuleText", "Digits in a web or mail address.")},
    {"road.letter", QT_TRANSLATE_NOOP("RuleText", "The number of a road, post or model.")},
    {"road.voltage", QT_TRANSLATE_NOOP("RuleText", "The voltage in the name of a power line.")},
    {"road.name", QT_TRANSLATE_NOOP("RuleText", "The number of a road or line.")},
    {"grade.level", QT_TRANSLATE_NOOP("RuleText", "A grade or level.")},
    {"grade.class", QT_TRANSLATE_NOOP("RuleText", "A school year.")},
    {"other.dimensions", QT_TRANSLATE_NOOP("RuleText", "Length times width.")},
    {"other.indefinite", QT_TRANSLATE_NOOP("RuleText", "An indefinite number.")},
    {"other.discount", QT_TRANSLATE_NOOP("RuleText", "A discount.")},
    {"other.fraction", QT_TRANSLATE_NOOP("RuleText", "A fraction.")},
    {"other.no_unit", QT_TRANSLATE_NOOP("RuleText", "A number without a unit or counted noun.")},
};

} // namespace

QString ruleText(QStringView rule)
{
    for (const RuleText &entry : ruleTexts) {
        if (rule == QLatin1String(entry.id))
            return QCoreApplication::translate("RuleText", entry.text);
    }
    return rule.toString();
}

} // namespace xiangyue
