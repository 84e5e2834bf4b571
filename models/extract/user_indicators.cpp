// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/user_indicators.h"

#include "base/write_error.h"

#include <QCoreApplication>
#include <QDebug>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSaveFile>
#include <QStandardPaths>

namespace xiangyue {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(xiangyue::UserIndicators)
};

Error unreadable(const QFile &file)
{
    return {ErrorCode::PermissionDenied, Texts::tr("The file cannot be read: %1.").arg(file.errorString()), {}};
}

Error tooLarge()
{
    return {ErrorCode::FileTooLarge,
            Texts::tr("The file is larger than %1 KiB.").arg(IndicatorLimits::fileBytes / 1024),
            {}};
}

/// Empty when there is no file; one byte more than allowed when it is too large.
Result<QByteArray> readBytes(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QByteArray();
    if (QFileInfo(path).isDir())
        return failure(ErrorCode::InvalidArgument, Texts::tr("It is a folder."));
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(unreadable(file));
    const QByteArray bytes = file.read(IndicatorLimits::fileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected(unreadable(file));
    return bytes;
}

tl::unexpected<Error> notWritten(const QSaveFile &file)
{
    return failure(writeErrorCode(file),
                   Texts::tr("Your own indicators could not be written to “%1”: %2. Nothing was changed.")
                       .arg(QDir::toNativeSeparators(file.fileName()), file.errorString()));
}

Result<void> mayWrite(const UserIndicators &before)
{
    if (before.path.isEmpty())
        return failure(ErrorCode::InvalidArgument, Texts::tr("There is no file for your own indicators."));
    if (before.damage)
        return tl::unexpected(*before.damage);
    const auto now = readBytes(before.path);
    if (!now || *now != before.bytes) {
        return failure(
            ErrorCode::InvalidArgument,
            Texts::tr("“%1” was changed by another program meanwhile. It is left as it is. Open the settings "
                      "again to work with what is in it now.")
                .arg(QDir::toNativeSeparators(before.path)));
    }
    return {};
}

} // namespace

Error unusableUserIndicators(const QString &path, const Error &reason)
{
    const QString message =
        Texts::tr(
            "Your own indicators in “%1” cannot be used. %2 The built-in indicators are used; the file is left as "
            "it is. Correct it, or move it away.")
            .arg(QDir::toNativeSeparators(path), reason.message);
    return {reason.code, message, reason.context};
}

QString defaultIndicatorFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/indicators.json");
}

UserIndicators readUserIndicators(const QString &path, const UnitDictionary &units)
{
    UserIndicators result;
    result.path = path;
    if (path.isEmpty())
        return result;
    auto bytes = readBytes(path);
    if (bytes && bytes->size() > IndicatorLimits::fileBytes)
        bytes = tl::unexpected(tooLarge());
    if (!bytes) {
        result.damage = unusableUserIndicators(path, bytes.error());
        return result;
    }
    result.bytes = *bytes;
    if (bytes->isEmpty()) // none, or one that was just made
        return result;
    auto entries = indicatorEntriesFromJson(*bytes, units);
    if (entries)
        result.entries = std::move(*entries);
    else
        result.damage = unusableUserIndicators(path, entries.error());
    return result;
}

Result<UserIndicators> writeUserIndicators(const UserIndicators &before, const IndicatorEntries &entries,
                                           const UnitDictionary &units)
{
    if (auto allowed = mayWrite(before); !allowed)
        return tl::unexpected(allowed.error());
    const QByteArray json = indicatorEntriesToJson(entries);
    // What is written is read back first: a file that the next start would refuse is not written.
    if (auto readable = indicatorEntriesFromJson(json, units); !readable)
        return tl::unexpected(readable.error());
    if (json.size() > IndicatorLimits::fileBytes)
        return tl::unexpected(tooLarge());
    QDir().mkpath(QFileInfo(before.path).absolutePath());
    QSaveFile file(before.path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return notWritten(file);
    return UserIndicators{before.path, entries, json, std::nullopt};
}

void restoreUserIndicators(const UserIndicators &before)
{
    if (before.bytes.isEmpty()) {
        QFile::remove(before.path);
        return;
    }
    QSaveFile file(before.path);
    if (!file.open(QIODevice::WriteOnly) || file.write(before.bytes) != before.bytes.size() || !file.commit())
        qWarning().noquote() << file.fileName() << file.errorString();
}

IndicatorEntries overlaidIndicators(const IndicatorEntries &builtIn, const IndicatorEntries &own)
{
    QHash<QString, const IndicatorEntry *> byId;
    for (const IndicatorEntry &entry : own)
        byId.insert(entry.id, &entry);
    IndicatorEntries result;
    result.reserve(builtIn.size() + own.size());
    for (const IndicatorEntry &entry : builtIn) {
        const IndicatorEntry *other = byId.take(entry.id);
        if (!other || !other->removed)
            result.push_back(other ? *other : entry);
    }
    for (const IndicatorEntry &entry : own) {
        if (byId.contains(entry.id) && !entry.removed)
            result.push_back(entry);
    }
    return result;
}

} // namespace xiangyue
