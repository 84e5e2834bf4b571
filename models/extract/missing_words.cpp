// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/missing_words.h"

#include <QJsonArray>

namespace xiangyue {

namespace {

MissingWords::Rule &ruleOf(MissingWords &words, QStringView unit)
{
    const auto known = words.units.longest(unit, 0);
    if (known.length == unit.size())
        return words.rules[static_cast<size_t>(known.payload)];
    words.units.insert(unit, static_cast<int>(words.rules.size()));
    words.firstCharacters += unit.front();
    return words.rules.emplace_back();
}

} // namespace

MissingWords MissingWords::fromJson(const QJsonObject &object)
{
    MissingWords words;
    const auto text = [](const QJsonObject &entry, const char *key) {
        return entry.value(QLatin1StringView(key)).toString();
    };
    const auto forUnits = [&words, &text](const QJsonObject &entry, auto change) {
        const QString units = text(entry, "units");
        for (const QStringView unit : QStringView(units).split(u' ', Qt::SkipEmptyParts))
            change(ruleOf(words, unit));
    };
    for (const auto &value : object.value(QLatin1StringView("missing")).toArray()) {
        const QString after = text(value.toObject(), "after");
        forUnits(value.toObject(), [&after](Rule &rule) { rule.after.insertAll(after); });
    }
    for (const auto &value : object.value(QLatin1StringView("naked_units")).toArray()) {
        const QString notAfter = text(value.toObject(), "not_after").remove(u' ');
        const bool free = value.toObject().value(QLatin1StringView("free")).toBool();
        forUnits(value.toObject(), [&notAfter, free](Rule &rule) {
            rule.naked = true;
            rule.free = free;
            rule.notAfter = notAfter;
        });
    }
    for (const auto &value : object.value(QLatin1StringView("behind_counter")).toArray()) {
        const QString nouns = text(value.toObject(), "words");
        forUnits(value.toObject(), [&nouns](Rule &rule) { rule.behind.insertAll(nouns); });
    }
    words.anyAfter.insertAll(text(object, "any_after"));
    words.behindHu.insertAll(text(object, "behind_hu"));
    words.behindTotal.insertAll(text(object, "behind_total"));
    words.behindNaked.insertAll(text(object, "behind_naked"));
    words.between.insertAll(text(object, "between"));
    words.notBehindMing.insertAll(text(object, "not_behind_ming"));
    words.notBehindGe.insertAll(text(object, "not_behind_ge"));
    return words;
}

} // namespace xiangyue
