// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/dictionaries.h"

#include "extract/check_words.h"
#include "extract/lexicon.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QSet>

namespace xiangyue {

namespace {

Result<QByteArray> readResource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorCode::Internal,
            QCoreApplication::translate("Dictionaries", "The dictionary %1 is missing. Please reinstall the program.")
                .arg(path),
            file.errorString());
    return file.readAll();
}

/// Ids that the entries give, variants included, must all differ.
Result<void> idsDiffer(const IndicatorEntries &entries)
{
    QSet<QString> ids;
    for (const IndicatorEntry &entry : entries) {
        QStringList all{entry.id};
        for (const QString &variant : entry.variants)
            all.append(entry.id + u'.' + variant);
        for (const QString &id : std::as_const(all)) {
            if (ids.contains(id))
                return failure(ErrorCode::Damaged,
                               QCoreApplication::translate("Dictionaries", "Two indicators have the id “%1”.").arg(id));
            ids.insert(id);
        }
    }
    return {};
}

/// Over every field that decides on what maps to an indicator, in order.
QString versionOf(const IndicatorEntries &entries)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const auto add = [&hash](const QString &field) {
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(field.constData()), field.size() * 2));
        hash.addData(QByteArrayView("\n", 1));
    };
    for (const IndicatorEntry &entry : entries) {
        add(entry.id);
        add(categoryId(entry.theme));
        add(entry.own ? QStringLiteral("own") : QString());
        for (const QStringList &list : {entry.dimensions, entry.unless, entry.variants})
            add(list.join(u' '));
        for (const QStringList &pattern : entry.patterns)
            add(pattern.join(u' '));
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

Result<Dictionaries> Dictionaries::load(const QString &userFile)
{
    Dictionaries result;
    auto units = readResource(QStringLiteral(":/dictionaries/units.json")).and_then(&UnitDictionary::fromJson);
    if (!units)
        return tl::unexpected(units.error());
    result.m_units = std::make_shared<const UnitDictionary>(std::move(*units));

    auto lexicon = loadLexicon(*result.m_units);
    if (!lexicon)
        return tl::unexpected(lexicon.error());
    result.m_lexicon = std::make_shared<const Lexicon>(std::move(*lexicon));

    auto checkWords = readResource(QStringLiteral(":/dictionaries/check_words.json")).and_then(&CheckWords::fromJson);
    if (!checkWords)
        return tl::unexpected(checkWords.error());
    result.m_checkWords = std::make_shared<const CheckWords>(std::move(*checkWords));

    const auto parse = [&result](const QByteArray &json) {
        return indicatorEntriesFromJson(json, *result.m_units);
    };
    auto builtIn = readResource(QStringLiteral(":/dictionaries/indicators.json")).and_then(parse);
    if (!builtIn) {
        return failure(
            ErrorCode::Internal,
            QCoreApplication::translate("Dictionaries", "The indicator dictionary is damaged. Reinstall the program."),
            builtIn.error().message);
    }
    result.m_builtIn = std::make_shared<const IndicatorEntries>(std::move(*builtIn));

    return result.withUserFile(userFile);
}

Result<Dictionaries> Dictionaries::withUserFile(const QString &path) const
{
    UserIndicators own = readUserIndicators(path, *m_units);
    Result<Dictionaries> result = withUserIndicators(own);
    if (result)
        return result;
    // Entries that are right one by one but not together: the same as a damaged file.
    own.damage = unusableUserIndicators(path, result.error());
    own.entries.clear();
    return withUserIndicators(std::move(own));
}

Result<Dictionaries> Dictionaries::withUserIndicators(UserIndicators own) const
{
    Dictionaries result = *this;
    return result.overlay(std::move(own)).map([&result] { return result; });
}

Result<void> Dictionaries::overlay(UserIndicators own)
{
    for (const IndicatorEntry &entry : own.entries) {
        if (const auto faults = faultsOf(entry, *m_units); !faults.empty())
            return failure(ErrorCode::Damaged,
                           QCoreApplication::translate("Dictionaries", "Indicator “%1”: %2")
                               .arg(entry.zh.isEmpty() ? entry.id : entry.zh, faults.front().message));
    }
    IndicatorEntries mine = own.entries;
    for (IndicatorEntry &entry : mine)
        entry.own = true;
    const IndicatorEntries entries = overlaidIndicators(*m_builtIn, mine);
    if (auto differ = idsDiffer(entries); !differ)
        return differ;
    auto dictionary = IndicatorDictionary::fromEntries(entries);
    if (!dictionary)
        return tl::unexpected(dictionary.error());
    m_own = std::make_shared<const UserIndicators>(std::move(own));
    m_indicators = std::make_shared<const IndicatorDictionary>(std::move(*dictionary));
    m_version = versionOf(entries);
    return {};
}

} // namespace xiangyue
