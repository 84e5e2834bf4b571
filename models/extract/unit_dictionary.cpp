// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/unit_dictionary.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace xiangyue {

namespace {

tl::unexpected<Error> damaged(const QString &context)
{
    return failure(ErrorCode::Internal,
                   QCoreApplication::translate("xiangyue::UnitDictionary",
                                               "The unit dictionary is damaged. Reinstall the program."),
                   context);
}

Unit::Kind kindOf(QStringView dimension)
{
    if (dimension == u"people")
        return Unit::Kind::People;
    if (dimension == u"households")
        return Unit::Kind::Households;
    if (dimension == u"share")
        return Unit::Kind::Share;
    if (dimension == u"time")
        return Unit::Kind::Time;
    return dimension.startsWith(u"count") ? Unit::Kind::Count : Unit::Kind::Measure;
}

Result<Unit> readUnit(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    Unit unit;
    unit.text = object.value(u"text").toString();
    unit.dimension = object.value(u"dimension").toString();
    unit.base = object.value(u"base").toString();
    const QString factor = object.value(u"factor").toString();
    const std::optional<Decimal> number = Decimal::fromString(factor);
    if (unit.text.isEmpty() || unit.dimension.isEmpty() || unit.base.isEmpty()) {
        return damaged(QStringLiteral("units.json: text, dimension or base is missing at `%1`").arg(unit.text));
    }
    if (!number || number->isZero() || number->isNegative()) {
        return damaged(QStringLiteral("units.json: factor `%1` of `%2` is no positive decimal").arg(factor, unit.text));
    }
    unit.factor = *number;
    unit.kind = kindOf(unit.dimension);
    unit.vague = object.value(u"vague").toBool();
    unit.notBefore = object.value(u"not_before").toString();
    unit.list = object.value(u"list").toBool();
    return unit;
}

} // namespace

Result<UnitDictionary> UnitDictionary::fromJson(const QByteArray &json)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (!document.isArray()) {
        return damaged(QStringLiteral("units.json: %1").arg(parseError.errorString()));
    }
    UnitDictionary dictionary;
    dictionary.m_rate.dimension = QStringLiteral("rate");
    dictionary.m_rate.factor = Decimal(1);
    dictionary.m_rate.kind = Unit::Kind::Measure;
    const QJsonArray array = document.array();
    dictionary.m_units.reserve(size_t(array.size()));
    for (const QJsonValue &value : array) {
        Result<Unit> unit = readUnit(value);
        if (!unit) {
            return tl::unexpected(unit.error());
        }
        if (dictionary.m_byText.contains(unit->text)) {
            return damaged(QStringLiteral("units.json: `%1` stands twice").arg(unit->text));
        }
        dictionary.m_byText.insert(unit->text, qsizetype(dictionary.m_units.size()));
        dictionary.m_longest = std::max(dictionary.m_longest, unit->text.size());
        dictionary.m_units.push_back(std::move(*unit));
    }
    return dictionary;
}

const Unit *UnitDictionary::find(QStringView text) const
{
    // The key only borrows the characters: no copy for a look-up.
    const auto found = m_byText.constFind(QString::fromRawData(text.data(), text.size()));
    return found == m_byText.cend() ? nullptr : &m_units[size_t(*found)];
}

const Unit *UnitDictionary::longestPrefix(QStringView text) const
{
    for (qsizetype length = std::min(m_longest, text.size()); length > 0; --length) {
        if (const Unit *unit = find(text.left(length))) {
            return unit;
        }
    }
    return nullptr;
}

} // namespace xiangyue
