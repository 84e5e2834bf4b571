// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.h"

#include <QSettings>

#include <array>

namespace xiangyue {

namespace {

enum class Type { Bytes, Text, Number, Flag };

struct Entry {
    Settings::Key key;
    QLatin1String name;
    Type type;
    QLatin1String fallback;
};

constexpr std::array<Entry, Settings::KeyCount> entries{{
    {Settings::WindowGeometry, QLatin1String("window/geometry"), Type::Bytes, {}},
    {Settings::MainSplitter, QLatin1String("window/mainSplitter"), Type::Bytes, {}},
    {Settings::SideSplitter, QLatin1String("window/sideSplitter"), Type::Bytes, {}},
    {Settings::IndicatorColumns, QLatin1String("indicators/columns"), Type::Bytes, {}},
    {Settings::SideTab, QLatin1String("window/sideTab"), Type::Number, QLatin1String("0")},
    {Settings::OnlyFlagged, QLatin1String("indicators/onlyFlagged"), Type::Flag, QLatin1String("false")},
    {Settings::OnlyOpenFlags, QLatin1String("flags/onlyOpen"), Type::Flag, QLatin1String("false")},
    {Settings::OnlyOpenReports, QLatin1String("library/onlyOpen"), Type::Flag, QLatin1String("false")},
    {Settings::IndicatorTheme, QLatin1String("indicators/theme"), Type::Text, {}},
    {Settings::ChartTheme, QLatin1String("charts/theme"), Type::Text, {}},
    {Settings::LastReport, QLatin1String("library/lastReport"), Type::Text, {}},
    {Settings::LastFolder, QLatin1String("library/lastFolder"), Type::Text, {}},
    {Settings::TextZoom, QLatin1String("text/zoom"), Type::Number, QLatin1String("100")},
    {Settings::Palette, QLatin1String("view/palette"), Type::Text, QLatin1String("system")},
    {Settings::Language, QLatin1String("view/language"), Type::Text, QLatin1String("system")},
    {Settings::CompareGeometry, QLatin1String("compare/geometry"), Type::Bytes, {}},
    {Settings::CompareSplitter, QLatin1String("compare/splitter"), Type::Bytes, {}},
    {Settings::CompareRowSplitter, QLatin1String("compare/rowSplitter"), Type::Bytes, {}},
    {Settings::CompareBase, QLatin1String("compare/base"), Type::Text, {}},
    {Settings::CompareReports, QLatin1String("compare/reports"), Type::Text, {}},
}};

constexpr bool inKeyOrder()
{
    for (size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].key != static_cast<Settings::Key>(i))
            return false;
    }
    return true;
}
static_assert(inKeyOrder());

/// A settings file is text that anybody may edit: what does not fit its type is as if it were not there.
bool convert(QVariant &value, Type type)
{
    switch (type) {
    case Type::Bytes:
        return value.typeId() == QMetaType::QByteArray;
    case Type::Text:
        return value.convert(QMetaType(QMetaType::QString));
    case Type::Number: {
        bool ok = false;
        value = value.toInt(&ok);
        return ok;
    }
    case Type::Flag: {
        const QString text = value.toString();
        if (text != QLatin1String("true") && text != QLatin1String("false"))
            return false;
        value = text == QLatin1String("true");
        return true;
    }
    }
    return false;
}

QVariant fallbackOf(const Entry &entry)
{
    if (entry.type == Type::Bytes)
        return QByteArray();
    QVariant value = QString(entry.fallback);
    convert(value, entry.type);
    return value;
}

} // namespace

Settings::Settings()
    : m_store(std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("xiangyue"),
                                          QStringLiteral("xiangyue")))
{
}

Settings::Settings(const QString &iniFile)
    : m_store(std::make_unique<QSettings>(iniFile, QSettings::IniFormat))
{
}

Settings::~Settings() = default;

QVariant Settings::value(Key key) const
{
    const Entry &entry = entries[key];
    QVariant stored = m_store->value(entry.name);
    if (!stored.isValid() || !convert(stored, entry.type))
        return fallbackOf(entry);
    return stored;
}

void Settings::set(Key key, const QVariant &value)
{
    m_store->setValue(entries[key].name, value);
}

void Settings::sync()
{
    m_store->sync();
}

} // namespace xiangyue
