// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <memory>

class QSettings;

namespace xiangyue {

/// Everything that the window remembers, one table of key, type and default (settings.cpp).
class Settings {
public:
    enum Key {
        WindowGeometry,
        MainSplitter,
        SideSplitter,
        IndicatorColumns,
        SideTab,
        OnlyFlagged,
        OnlyOpenFlags,
        OnlyOpenReports,
        IndicatorTheme, ///< category id, empty for all
        ChartTheme,     ///< category id
        LastReport,
        LastFolder,
        TextZoom, ///< percent
        Palette,  ///< system, light, dark
        Language, ///< system, zh_CN, en
        CompareGeometry,
        CompareSplitter,
        CompareRowSplitter,
        CompareBase,    ///< id of a MatrixBase
        CompareReports, ///< ids of the reports compared last, parted by spaces
        KeyCount
    };

    /// The user's own settings file.
    Settings();
    /// Settings in a file of one's own (tests).
    explicit Settings(const QString &iniFile);
    ~Settings();

    /// The stored value, or the default where there is none or it has another type.
    QVariant value(Key key) const;
    QString text(Key key) const { return value(key).toString(); }
    int number(Key key) const { return value(key).toInt(); }
    bool flag(Key key) const { return value(key).toBool(); }
    QByteArray bytes(Key key) const { return value(key).toByteArray(); }
    void set(Key key, const QVariant &value);
    /// Writes at once; otherwise on destruction.
    void sync();

private:
    std::unique_ptr<QSettings> m_store;
};

} // namespace xiangyue
