// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/dictionaries.h"

#include "extract/check_words.h"
#include "extract/lexicon.h"

#include <QCoreApplication>
#include <QFile>

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

} // namespace

Dictionaries::Dictionaries() = default;
Dictionaries::~Dictionaries() = default;
Dictionaries::Dictionaries(Dictionaries &&) noexcept = default;
Dictionaries &Dictionaries::operator=(Dictionaries &&) noexcept = default;

Result<Dictionaries> Dictionaries::load()
{
    Dictionaries result;
    auto units = readResource(QStringLiteral(":/dictionaries/units.json")).and_then(&UnitDictionary::fromJson);
    if (!units)
        return tl::unexpected(units.error());
    result.m_units = std::move(*units);

    auto indicators =
        readResource(QStringLiteral(":/dictionaries/indicators.json")).and_then(&IndicatorDictionary::fromJson);
    if (!indicators)
        return tl::unexpected(indicators.error());
    result.m_indicators = std::move(*indicators);

    auto lexicon = loadLexicon(result.m_units);
    if (!lexicon)
        return tl::unexpected(lexicon.error());
    result.m_lexicon = std::make_unique<Lexicon>(std::move(*lexicon));

    auto checkWords = readResource(QStringLiteral(":/dictionaries/check_words.json")).and_then(&CheckWords::fromJson);
    if (!checkWords)
        return tl::unexpected(checkWords.error());
    result.m_checkWords = std::make_unique<CheckWords>(std::move(*checkWords));
    return result;
}

} // namespace xiangyue
