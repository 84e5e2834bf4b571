// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/check_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace xiangyue {

namespace {

struct ListKey {
    QLatin1StringView group;
    QLatin1StringView name;
    WordList CheckWords::*list;
};

struct PairsKey {
    QLatin1StringView group;
    QLatin1StringView name;
    std::vector<CheckWords::Pair> CheckWords::*pairs;
};

constexpr ListKey lists[] = {
    {QLatin1StringView("sum"), QLatin1StringView("rest"), &CheckWords::rest},
    {QLatin1StringView("sum"), QLatin1StringView("overlapping"), &CheckWords::overlapping},
    {QLatin1StringView("sum"), QLatin1StringView("counted"), &CheckWords::counted},
    {QLatin1StringView("sum"), QLatin1StringView("list_break"), &CheckWords::listBreak},
    {QLatin1StringView("sum"), QLatin1StringView("part_lead"), &CheckWords::partLead},
    {QLatin1StringView("sum"), QLatin1StringView("approximate"), &CheckWords::approximate},
    {QLatin1StringView("sum"), QLatin1StringView("among"), &CheckWords::among},
    {QLatin1StringView("sum"), QLatin1StringView("sum_up"), &CheckWords::sumUp},
    {QLatin1StringView("sum"), QLatin1StringView("sum_up_strong"), &CheckWords::sumUpStrong},
    {QLatin1StringView("sum"), QLatin1StringView("sum_up_lead"), &CheckWords::sumUpLead},
    {QLatin1StringView("sum"), QLatin1StringView("classified"), &CheckWords::classified},
    {QLatin1StringView("sum"), QLatin1StringView("vague_counters"), &CheckWords::vagueCounters},
    {QLatin1StringView("sum"), QLatin1StringView("more_by"), &CheckWords::moreBy},
    {QLatin1StringView("sum"), QLatin1StringView("less_by"), &CheckWords::lessBy},
    {QLatin1StringView("sum"), QLatin1StringView("against_lead"), &CheckWords::againstLead},
    {QLatin1StringView("percent"), QLatin1StringView("stated_share"), &CheckWords::statedShare},
    {QLatin1StringView("percent"), QLatin1StringView("own_base"), &CheckWords::ownBase},
    {QLatin1StringView("percent"), QLatin1StringView("other_base"), &CheckWords::otherBase},
    {QLatin1StringView("percent"), QLatin1StringView("change_rate"), &CheckWords::changeRate},
    {QLatin1StringView("percent"), QLatin1StringView("done_words"), &CheckWords::doneWords},
    {QLatin1StringView("percent"), QLatin1StringView("due_words"), &CheckWords::dueWords},
    {QLatin1StringView("percent"), QLatin1StringView("of_task"), &CheckWords::ofTask},
    {QLatin1StringView("percent"), QLatin1StringView("task_words"), &CheckWords::taskWords},
    {QLatin1StringView("percent"), QLatin1StringView("population"), &CheckWords::population},
    {QLatin1StringView("percent"), QLatin1StringView("whole_words"), &CheckWords::wholeWords},
    {QLatin1StringView("percent"), QLatin1StringView("bounded_rates"), &CheckWords::boundedRates},
    {QLatin1StringView("percent"), QLatin1StringView("unbounded_rates"), &CheckWords::unboundedRates},
    {QLatin1StringView("percent"), QLatin1StringView("rates_of_cases"), &CheckWords::ratesOfCases},
    {QLatin1StringView("percent"), QLatin1StringView("cases_counted"), &CheckWords::casesCounted},
    {QLatin1StringView("percent"), QLatin1StringView("says_up"), &CheckWords::saysUp},
    {QLatin1StringView("percent"), QLatin1StringView("says_down"), &CheckWords::saysDown},
    {QLatin1StringView("percent"), QLatin1StringView("may_turn_negative"), &CheckWords::mayTurnNegative},
    {QLatin1StringView("percent"), QLatin1StringView("rising"), &CheckWords::rising},
    {QLatin1StringView("percent"), QLatin1StringView("falling"), &CheckWords::falling},
    {QLatin1StringView("percent"), QLatin1StringView("growth_lead"), &CheckWords::growthLead},
    {QLatin1StringView("percent"), QLatin1StringView("yearly"), &CheckWords::yearly},
    {QLatin1StringView("percent"), QLatin1StringView("compared"), &CheckWords::compared},
    {QLatin1StringView("percent"), QLatin1StringView("last_year"), &CheckWords::lastYear},
    {QLatin1StringView("percent"), QLatin1StringView("this_year"), &CheckWords::thisYear},
    {QLatin1StringView("percent"), QLatin1StringView("respectively"), &CheckWords::respectively},
    {QLatin1StringView("percent"), QLatin1StringView("primary_sector"), &CheckWords::primarySector},
    {QLatin1StringView("percent"), QLatin1StringView("secondary_sector"), &CheckWords::secondarySector},
    {QLatin1StringView("percent"), QLatin1StringView("tertiary_sector"), &CheckWords::tertiarySector},
    {QLatin1StringView("percent"), QLatin1StringView("structure"), &CheckWords::structure},
    {QLatin1StringView("conversion"), QLatin1StringView("converts"), &CheckWords::converts},
    {QLatin1StringView("conversion"), QLatin1StringView("converts_in_bracket"), &CheckWords::convertsInBracket},
    {QLatin1StringView("average"), QLatin1StringView("household_joint"), &CheckWords::householdJoint},
    {QLatin1StringView("average"), QLatin1StringView("average_of"), &CheckWords::averageOf},
    {QLatin1StringView("average"), QLatin1StringView("average_filler"), &CheckWords::averageFiller},
    {QLatin1StringView("average"), QLatin1StringView("summed_up"), &CheckWords::summedUp},
    {QLatin1StringView("average"), QLatin1StringView("yield_of_mu"), &CheckWords::yieldOfMu},
    {QLatin1StringView("average"), QLatin1StringView("harvest"), &CheckWords::harvest},
    {QLatin1StringView("conflict"), QLatin1StringView("copula"), &CheckWords::copula},
    {QLatin1StringView("conflict"), QLatin1StringView("stating_tail"), &CheckWords::statingTail},
    {QLatin1StringView("conflict"), QLatin1StringView("stating_head"), &CheckWords::statingHead},
    {QLatin1StringView("conflict"), QLatin1StringView("takes_up_after"), &CheckWords::takesUpAfter},
    {QLatin1StringView("conflict"), QLatin1StringView("not_among"), &CheckWords::notAmong},
    {QLatin1StringView("conflict"), QLatin1StringView("new_matter"), &CheckWords::newMatter},
    {QLatin1StringView("conflict"), QLatin1StringView("flow_words"), &CheckWords::flowWords},
    {QLatin1StringView("conflict"), QLatin1StringView("whole_place"), &CheckWords::wholePlace},
    {QLatin1StringView("conflict"), QLatin1StringView("as_of"), &CheckWords::asOf},
    {QLatin1StringView("conflict"), QLatin1StringView("problems"), &CheckWords::problems},
    {QLatin1StringView("conflict"), QLatin1StringView("all_of_place"), &CheckWords::allOfPlace},
    {QLatin1StringView("conflict"), QLatin1StringView("place_holds"), &CheckWords::placeHolds},
    {QLatin1StringView("conflict"), QLatin1StringView("village_title"), &CheckWords::villageTitle},
    {QLatin1StringView("conflict"), QLatin1StringView("not_all_of_place"), &CheckWords::notAllOfPlace},
    {QLatin1StringView("conflict"), QLatin1StringView("place_stock"), &CheckWords::placeStock},
    {QLatin1StringView("conflict"), QLatin1StringView("of_the_place"), &CheckWords::ofThePlace},
    {QLatin1StringView("conflict"), QLatin1StringView("fixed_attribute"), &CheckWords::fixedAttribute},
    {QLatin1StringView("conflict"), QLatin1StringView("vague_owner"), &CheckWords::vagueOwner},
    {QLatin1StringView("conflict"), QLatin1StringView("other_time"), &CheckWords::otherTime},
    {QLatin1StringView("date"), QLatin1StringView("other_year"), &CheckWords::otherYear},
    {QLatin1StringView("conflict"), QLatin1StringView("other_scope"), &CheckWords::otherScope},
    {QLatin1StringView("range"), QLatin1StringView("whole_things"), &CheckWords::wholeThings},
    {QLatin1StringView("range"), QLatin1StringView("per_each"), &CheckWords::perEach},
    {QLatin1StringView("date"), QLatin1StringView("every_year"), &CheckWords::everyYear},
    {QLatin1StringView("date"), QLatin1StringView("told_as_done"), &CheckWords::toldAsDone},
    {QLatin1StringView("date"), QLatin1StringView("told_as_plan"), &CheckWords::toldAsPlan},
    {QLatin1StringView("date"), QLatin1StringView("plan_heading"), &CheckWords::planHeading},
    {QLatin1StringView("date"), QLatin1StringView("review_heading"), &CheckWords::reviewHeading},
    {QLatin1StringView("date"), QLatin1StringView("announce"), &CheckWords::announce},
    {QLatin1StringView("date"), QLatin1StringView("announce_end"), &CheckWords::announceEnd},
    {QLatin1StringView("punctuation"), QLatin1StringView("after_ordinal"), &CheckWords::afterOrdinal},
    {QLatin1StringView("punctuation"), QLatin1StringView("before_ordinal"), &CheckWords::beforeOrdinal},
    {QLatin1StringView("punctuation"), QLatin1StringView("measured_units"), &CheckWords::measuredUnits},
    {QLatin1StringView("punctuation"), QLatin1StringView("money_words"), &CheckWords::moneyWords},
    {QLatin1StringView("wording"), QLatin1StringView("model_words"), &CheckWords::modelWords},
    {QLatin1StringView("unit"), QLatin1StringView("not_one_list"), &CheckWords::notOneList},
    {QLatin1StringView("name"), QLatin1StringView("bodies"), &CheckWords::bodies},
    {QLatin1StringView("name"), QLatin1StringView("acts"), &CheckWords::acts},
    {QLatin1StringView("name"), QLatin1StringView("visits"), &CheckWords::visits},
    {QLatin1StringView("name"), QLatin1StringView("place_lead"), &CheckWords::placeLead},
    {QLatin1StringView("name"), QLatin1StringView("not_in_place_name"), &CheckWords::notInPlaceName},
};

constexpr PairsKey pairLists[] = {
    {QLatin1StringView("sum"), QLatin1StringView("pairs"), &CheckWords::pairs},
    {QLatin1StringView("sum"), QLatin1StringView("halves"), &CheckWords::halves},
    {QLatin1StringView("conflict"), QLatin1StringView("stocks"), &CheckWords::stocks},
    {QLatin1StringView("wording"), QLatin1StringView("doubled_bounds"), &CheckWords::doubledBounds},
};

tl::unexpected<Error> damaged(const QString &why)
{
    return failure(
        ErrorCode::Internal,
        QCoreApplication::translate("Dictionaries", "The dictionary %1 is damaged. Please reinstall the program.")
            .arg(QStringLiteral("check_words.json")),
        why);
}

} // namespace

Result<CheckWords> CheckWords::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError) {
        return damaged(error.errorString());
    }
    CheckWords words;
    qsizetype read = 0;
    for (const ListKey &key : lists) {
        const QJsonValue value = root.value(key.group).toObject().value(key.name);
        words.*key.list = WordList(value.toString());
        if ((words.*key.list).isEmpty()) {
            return damaged(QStringLiteral("%1.%2 is missing").arg(key.group, key.name));
        }
        ++read;
    }
    for (const PairsKey &key : pairLists) {
        const QJsonArray pairs = root.value(key.group).toObject().value(key.name).toArray();
        for (const QJsonValue &pair : pairs) {
            const QJsonArray sides = pair.toArray();
            (words.*key.pairs).push_back({WordList(sides.at(0).toString()), WordList(sides.at(1).toString())});
        }
        if (pairs.isEmpty()) {
            return damaged(QStringLiteral("%1.%2 is missing").arg(key.group, key.name));
        }
        ++read;
    }
    qsizetype listed = 0;
    for (const QJsonValue &group : root) {
        listed += group.toObject().size();
    }
    if (listed != read) {
        return damaged(QStringLiteral("%1 lists, but %2 are known").arg(listed).arg(read));
    }
    return words;
}

} // namespace xiangyue
