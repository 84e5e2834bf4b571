// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_style_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace xiangyue {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(xiangyue::ChartStyles)
};

constexpr int fileVersion = 1;

const QString &versionKey()
{
    static const QString key = QStringLiteral("version");
    return key;
}

const QStringList &orderIds()
{
    static const QStringList ids{QStringLiteral("as_shown"), QStringLiteral("largest_first"),
                                 QStringLiteral("smallest_first"), QStringLiteral("as_reported")};
    return ids;
}

const QStringList &groupingIds()
{
    static const QStringList ids{QStringLiteral("space"), QStringLiteral("comma"), QStringLiteral("none")};
    return ids;
}

tl::unexpected<Error> damaged(const QString &message)
{
    return failure(ErrorCode::Damaged, message);
}

/// Reads the entries of one style; what is missing stays as in a new style. The first entry that cannot be used is
/// kept as the error.
class StyleReader {
public:
    explicit StyleReader(const QJsonObject &object)
        : m_object(object)
    {
    }

    Result<ChartStyle> read()
    {
        ChartStyle style;
        style.name = text("name");
        if (style.name.isEmpty())
            refuse("name");
        style.titlePattern = text("title");
        style.subtitlePattern = text("subtitle");
        style.fontFamily = text("font");
        style.order = static_cast<ChartStyle::BarOrder>(oneOf("order", orderIds()));
        style.grouping = static_cast<ChartStyle::Grouping>(oneOf("grouping", groupingIds()));
        style.decimals = decimals();
        style.footer = footer();
        readColours(style);
        if (!m_refused.isEmpty())
            return damaged(Texts::tr("The entry \"%1\" of the style \"%2\" cannot be used.")
                               .arg(m_refused, style.name.isEmpty() ? QStringLiteral("?") : style.name));
        return style;
    }

private:
    void refuse(const QString &key)
    {
        if (m_refused.isEmpty())
            m_refused = key;
    }
    void refuse(const char *key) { refuse(QString::fromLatin1(key)); }
    QJsonValue entry(const char *key) const { return m_object.value(QString::fromLatin1(key)); }
    QString text(const char *key)
    {
        const QJsonValue value = entry(key);
        if (!value.isUndefined() && !value.isString())
            refuse(key);
        return value.toString();
    }
    int oneOf(const char *key, const QStringList &ids)
    {
        if (entry(key).isUndefined())
            return 0;
        const qsizetype index = ids.indexOf(entry(key).toString());
        if (index < 0)
            refuse(key);
        return static_cast<int>(std::max<qsizetype>(0, index));
    }
    int decimals()
    {
        const QJsonValue value = entry("decimals");
        if (value.isUndefined() || value.isNull())
            return ChartStyle::asWritten;
        const int decimals = value.toInt(-1);
        if (decimals < 0 || decimals > ChartStyle::mostDecimals)
            refuse("decimals");
        return decimals;
    }
    bool footer()
    {
        const QJsonValue value = entry("footer");
        if (!value.isUndefined() && !value.isBool())
            refuse("footer");
        return value.toBool(true);
    }
    void readColours(ChartStyle &style)
    {
        const QJsonValue value = entry("colours");
        if (!value.isUndefined() && !value.isObject())
            refuse("colours");
        const QJsonObject colours = value.toObject();
        for (auto it = colours.begin(); it != colours.end(); ++it) {
            const auto theme = categoryFromId(it.key());
            const QColor colour(it.value().toString());
            if (!theme || !colour.isValid())
                refuse(it.key());
            else
                style.setColour(*theme, colour);
        }
    }

    QJsonObject m_object;
    QString m_refused;
};

QJsonObject toJson(const ChartStyle &style)
{
    QJsonObject colours;
    for (const Category theme : allCategories) {
        if (style.colour(theme).isValid())
            colours.insert(categoryId(theme), style.colour(theme).name());
    }
    return {
        {QStringLiteral("name"), style.name},
        {QStringLiteral("title"), style.titlePattern},
        {QStringLiteral("subtitle"), style.subtitlePattern},
        {QStringLiteral("font"), style.fontFamily},
        {QStringLiteral("colours"), colours},
        {QStringLiteral("order"), orderIds().at(static_cast<int>(style.order))},
        {QStringLiteral("grouping"), groupingIds().at(static_cast<int>(style.grouping))},
        {QStringLiteral("decimals"),
         style.decimals == ChartStyle::asWritten ? QJsonValue() : QJsonValue(style.decimals)},
        {QStringLiteral("footer"), style.footer},
    };
}

Result<QJsonObject> readObject(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return damaged(error.error == QJsonParseError::NoError
                           ? Texts::tr("It is no list of styles.")
                           : Texts::tr("It is no JSON: %1 at byte %2.").arg(error.errorString()).arg(error.offset));
    const int version = document.object().value(versionKey()).toInt();
    if (version > fileVersion)
        return damaged(Texts::tr("It was written by a newer program."));
    if (version != fileVersion)
        return damaged(Texts::tr("It is no list of styles."));
    return document.object();
}

} // namespace

const ChartStyle *ChartStyleSet::find(const QString &name) const
{
    const auto found =
        std::find_if(styles.begin(), styles.end(), [&name](const ChartStyle &style) { return style.name == name; });
    return found == styles.end() ? nullptr : &*found;
}

ChartStyle ChartStyleSet::standardStyle() const
{
    const ChartStyle *style = find(standard);
    return style ? *style : ChartStyle();
}

Result<ChartStyleSet> chartStylesFromJson(const QByteArray &json)
{
    const auto object = readObject(json);
    if (!object)
        return tl::unexpected(object.error());
    ChartStyleSet set;
    set.standard = object->value(QStringLiteral("default")).toString();
    if (!object->value(QStringLiteral("styles")).isArray())
        return damaged(Texts::tr("It is no list of styles."));
    for (const QJsonValue &entry : object->value(QStringLiteral("styles")).toArray()) {
        auto style = StyleReader(entry.toObject()).read();
        if (!style)
            return tl::unexpected(style.error());
        if (set.find(style->name))
            return damaged(Texts::tr("There are two styles \"%1\".").arg(style->name));
        set.styles.push_back(std::move(*style));
    }
    if (!set.standard.isEmpty() && !set.find(set.standard))
        return damaged(Texts::tr("There is no style \"%1\", with which charts should start.").arg(set.standard));
    return set;
}

QByteArray chartStylesToJson(const ChartStyleSet &set)
{
    QJsonArray styles;
    for (const ChartStyle &style : set.styles)
        styles.append(toJson(style));
    return QJsonDocument(QJsonObject{{versionKey(), fileVersion},
                                     {QStringLiteral("default"), set.standard},
                                     {QStringLiteral("styles"), styles}})
        .toJson();
}

} // namespace xiangyue
