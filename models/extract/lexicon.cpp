// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/lexicon.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace xiangyue {

namespace {

Result<QJsonObject> readDictionary(const QString &name)
{
    QFile file(u":/dictionaries/" % name);
    const auto damaged = [&name](const QString &why) {
        return failure(
            ErrorCode::Internal,
            QCoreApplication::translate("Dictionaries", "The dictionary %1 is damaged. Please reinstall the program.")
                .arg(name),
            why);
    };
    if (!file.open(QIODevice::ReadOnly))
        return damaged(file.errorString());
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return damaged(error.errorString());
    return document.object();
}

/// A word list: one string or an array of strings, words parted by spaces.
QString words(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    if (value.isString())
        return value.toString();
    QString all;
    for (const auto &entry : value.toArray())
        all += entry.toString() + u' ';
    return all;
}

void loadBounds(WordTrie &trie, const QJsonObject &object)
{
    trie.insertAll(words(object, QLatin1StringView("approx")), static_cast<int>(Bound::Approx));
    trie.insertAll(words(object, QLatin1StringView("at_least")), static_cast<int>(Bound::AtLeast));
    trie.insertAll(words(object, QLatin1StringView("at_most")), static_cast<int>(Bound::AtMost));
}

void loadContext(Lexicon &lexicon, const QJsonObject &object)
{
    const auto list = [&object](const char *key) {
        return words(object, QLatin1StringView(key));
    };
    loadBounds(lexicon.boundBefore, object.value(QLatin1StringView("bound_before")).toObject());
    loadBounds(lexicon.boundMiddle, object.value(QLatin1StringView("bound_middle")).toObject());
    loadBounds(lexicon.boundAfter, object.value(QLatin1StringView("bound_after")).toObject());
    lexicon.boundBeforeNot.insertAll(list("bound_before_not"));
    lexicon.statusWords.insertAll(list("done_words"), static_cast<int>(FigureStatus::Done));
    lexicon.statusWords.insertAll(list("planned_before"), static_cast<int>(FigureStatus::Planned));
    lexicon.statusWords.insertAll(list("done_weak"), Lexicon::weakDone);
    lexicon.statusWords.insertAll(list("planned_here"), Lexicon::plannedHere);
    lexicon.statusWords.insertAll(list("rule_words"), static_cast<int>(FigureStatus::Rule));
    lexicon.inheritsStatus.insertAll(list("inherits_status"));
    lexicon.ruleEach.insertAll(list("rule_each"));
    lexicon.planOpener.insertAll(list("plan_opener"));
    lexicon.plannedTitle.insertAll(list("planned_section"));
    lexicon.doneTitle.insertAll(list("done_section"));
    lexicon.demandWords.insertAll(list("demand_words"));
    lexicon.demandContext.insertAll(list("demand_context"));
    lexicon.leading.insertAll(list("leading_words"), 1);
    lexicon.leading.insertAll(list("protected_leading"), 0);
    lexicon.trailing.insertAll(list("trailing_words"), 1);
    lexicon.trailing.insertAll(list("protected_trailing"), 0);
    lexicon.timeWords.insertAll(list("time_words"));
    lexicon.subjects.insertAll(list("subject_words"));
    lexicon.weak.insertAll(list("weak_words"));
    lexicon.anaphora.insertAll(list("anaphora"));
    lexicon.nameFillers.insertAll(list("name_fillers"));
    lexicon.nameEnds.insertAll(list("name_ends"));
    lexicon.governVerbs.insertAll(list("govern_verbs"));
    lexicon.announcing.insertAll(list("announcing"));
    lexicon.rowNouns.insertAll(list("row_nouns"));
    lexicon.changeWords.insertAll(list("change_words"));
    lexicon.moneyNouns.insertAll(list("money_nouns"));
    lexicon.headingTails.insertAll(list("heading_tails"));
    lexicon.moneyVerbs.insertAll(list("money_verbs"));
    lexicon.actionVerbs.insertAll(list("action_verbs"));
    lexicon.actionVerbEnds.insertAll(list("action_verbs"));
    lexicon.concreteVerbEnds.insertAll(list("concrete_verbs"));
    lexicon.genericPlaces.insertAll(list("generic_places"));
    lexicon.stopBeforePlace.insertAll(list("stop_before_place"));
    lexicon.plainColumns.insertAll(list("plain_columns"));
    lexicon.plannedColumns.insertAll(list("planned_columns"));
    lexicon.placeSuffixes.insertAll(list("place_suffixes"));
    lexicon.notPlace.insertAll(list("not_place"));
    lexicon.wholePlace.insertAll(list("whole_place"));
}

void loadCategories(Lexicon &lexicon, const QJsonObject &object)
{
    lexicon.categoryWords.insertAll(words(object, QLatin1StringView("neutral")), static_cast<int>(Category::Other) * 8);
    for (const Category category : allCategories) {
        const auto entry = object.value(categoryId(category)).toObject();
        const int base = static_cast<int>(category) * 8;
        lexicon.categoryWords.insertAll(words(entry, QLatin1StringView("weak")), base + 1);
        lexicon.categoryWords.insertAll(words(entry, QLatin1StringView("plain")), base + 2);
        lexicon.categoryWords.insertAll(words(entry, QLatin1StringView("strong")), base + 4);
    }
}

void mark(Lexicon &lexicon, QStringView characters, CharClass bit)
{
    for (const QChar c : characters)
        lexicon.charClass[c.unicode()] |= bit;
}

void loadMasks(Lexicon &lexicon, const QJsonObject &object)
{
    const auto list = [&object](const char *key) {
        return words(object, QLatin1StringView(key));
    };
    mark(lexicon, list("mask_characters"), MaskClass);
    mark(lexicon, u"-", MaskClass);
    lexicon.maskedNameAfter.insertAll(list("masked_name_after"));
    lexicon.maskedOrdinalAfter.insertAll(list("masked_ordinal_after"));
    const QString persons = list("masked_family_persons");
    const QString before = list("masked_name_before");
    for (const QStringView person : QStringView(persons).tokenize(u' ', Qt::SkipEmptyParts)) {
        for (const QStringView name : QStringView(before).tokenize(u' ', Qt::SkipEmptyParts)) {
            if (name.size() == 1)
                lexicon.maskedFamilyBefore.insert(QString(person.toString() + name));
        }
    }
    lexicon.maskedNameBefore.insertAll(list("masked_name_before"));
    lexicon.dateAfter.insertAll(list("date_after"));
    lexicon.indefiniteAfterMou.insertAll(list("indefinite_after_mou"));
    lexicon.missing = MissingWords::fromJson(object);
    mark(lexicon, lexicon.missing.firstCharacters, UnitClass);
}

void loadCharacters(Lexicon &lexicon)
{
    for (char16_t c = u'0'; c <= u'9'; ++c) {
        lexicon.charClass[c] |= DigitClass;
        lexicon.charClass[c - u'0' + u'０'] |= DigitClass;
    }
    for (char16_t c = u'A'; c <= u'Z'; ++c) {
        lexicon.charClass[c] |= LetterClass;
        lexicon.charClass[c - u'A' + u'a'] |= LetterClass;
    }
    mark(lexicon, u"零一二三四五六七八九十百千万亿两〇壹贰叁肆伍陆柒捌玖拾佰仟萬億兩貳陸几数幾半", HanClass);
    mark(lexicon, u"（(【[", BracketClass);
    mark(lexicon, u"某", MouClass);
}

} // namespace

Result<Lexicon> loadLexicon(const UnitDictionary &units)
{
    Lexicon lexicon;
    loadCharacters(lexicon);
    for (size_t i = 0; i < units.units().size(); ++i)
        lexicon.units.insert(units.units()[i].text, static_cast<int>(i));

    const auto phrases = readDictionary(QStringLiteral("phrases.json"));
    if (!phrases)
        return tl::unexpected(phrases.error());
    lexicon.phrases.insertAll(words(*phrases, QLatin1StringView("idioms")));
    lexicon.asciiPhrases.insertAll(words(*phrases, QLatin1StringView("ascii")));
    for (const char *list : {"idioms", "ascii"}) {
        const QString all = words(*phrases, QLatin1StringView(list));
        for (const QStringView word : QStringView(all).split(u' ', Qt::SkipEmptyParts))
            mark(lexicon, word.first(1), PhraseClass);
    }
    lexicon.notFigureAfter.insertAll(words(*phrases, QLatin1StringView("after_numeral_not_figure")));

    const auto numerals = readDictionary(QStringLiteral("numerals.json"));
    if (!numerals)
        return tl::unexpected(numerals.error());
    lexicon.numberWords = NumberWords::fromJson(*numerals);

    const auto context = readDictionary(QStringLiteral("context_words.json"));
    if (!context)
        return tl::unexpected(context.error());
    loadContext(lexicon, *context);

    const auto categories = readDictionary(QStringLiteral("categories.json"));
    if (!categories)
        return tl::unexpected(categories.error());
    loadCategories(lexicon, *categories);

    const auto masks = readDictionary(QStringLiteral("masks.json"));
    if (!masks)
        return tl::unexpected(masks.error());
    loadMasks(lexicon, *masks);
    return lexicon;
}

} // namespace xiangyue
