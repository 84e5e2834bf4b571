// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/number_words.h"

#include <QJsonArray>

namespace xiangyue {

NumberWords NumberWords::fromJson(const QJsonObject &object)
{
    NumberWords words;
    const auto fill = [&object](WordTrie &trie, const char *key) {
        trie.insertAll(object.value(QLatin1StringView(key)).toString());
    };
    fill(words.minusBefore, "minus_before");
    fill(words.wordBeforeMinus, "word_before_minus");
    fill(words.wordBeforeShu, "word_before_shu");
    fill(words.questionBefore, "question_before");
    fill(words.yearAfter, "year_after");
    fill(words.bareYearAfter, "bare_year_after");
    fill(words.schoolAfter, "school_after");
    fill(words.eventAfter, "event_after");
    fill(words.clockAfter, "clock_after");
    fill(words.clockBefore, "clock_before");
    fill(words.documentBefore, "document_before");
    fill(words.voltageAfter, "voltage_after");
    fill(words.roadAfter, "road_after");
    fill(words.groupCountBefore, "group_count_before");
    fill(words.tenthsNot, "tenths_not");
    fill(words.discountNot, "discount_not");
    fill(words.everyBefore, "every_before");
    fill(words.durationBefore, "duration_before");
    fill(words.placeBefore, "place_before");
    fill(words.roundedBefore, "rounded_before");
    fill(words.moneyBefore, "money_before");
    fill(words.countBefore, "count_before");
    fill(words.copulaBefore, "copula_before");
    return words;
}

} // namespace xiangyue
