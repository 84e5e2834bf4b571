// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_style_file.h"

#include "base/write_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace xiangyue {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(xiangyue::ChartStyles)
};

constexpr qint64 largestFile = 1024 * 1024;

/// Empty when there is no file.
Result<QByteArray> readBytes(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QByteArray();
    if (!QFileInfo(path).isFile())
        return failure(ErrorCode::InvalidArgument, Texts::tr("It is no file."));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::PermissionDenied, Texts::tr("It cannot be read: %1.").arg(file.errorString()));
    const QByteArray bytes = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::Io, Texts::tr("It cannot be read: %1.").arg(file.errorString()));
    if (bytes.size() > largestFile)
        return failure(ErrorCode::FileTooLarge, Texts::tr("It is too large for a list of styles."));
    return bytes;
}

Error unusable(const QString &path, const Error &reason)
{
    return {reason.code,
            Texts::tr("The chart styles in \"%1\" are not used: %2 The file is left as it is. Correct it, or move it "
                      "away.")
                .arg(QDir::toNativeSeparators(path), reason.message),
            reason.context};
}

tl::unexpected<Error> notWritten(const QSaveFile &file)
{
    return failure(writeErrorCode(file),
                   Texts::tr("The chart styles could not be written to \"%1\": %2. Nothing was changed.")
                       .arg(QDir::toNativeSeparators(file.fileName()), file.errorString()));
}

Result<void> mayWrite(const ChartStyleFile &before)
{
    if (before.damage)
        return tl::unexpected(*before.damage);
    const auto now = readBytes(before.path);
    if (!now)
        return tl::unexpected(unusable(before.path, now.error()));
    if (*now != before.bytes)
        return failure(ErrorCode::InvalidArgument,
                       Texts::tr("The chart styles in \"%1\" were changed by another window. Open this one again.")
                           .arg(QDir::toNativeSeparators(before.path)));
    return {};
}

} // namespace

QString defaultChartStyleFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/chart-styles.json");
}

ChartStyleFile readChartStyles(const QString &path)
{
    ChartStyleFile result;
    result.path = path;
    const auto bytes = readBytes(path);
    if (!bytes) {
        result.damage = unusable(path, bytes.error());
        return result;
    }
    result.bytes = *bytes;
    if (bytes->isEmpty()) // none, or one that was just made
        return result;
    if (auto set = chartStylesFromJson(*bytes))
        result.set = std::move(*set);
    else
        result.damage = unusable(path, set.error());
    return result;
}

Result<ChartStyleFile> writeChartStyles(const ChartStyleFile &before, const ChartStyleSet &set)
{
    if (const auto allowed = mayWrite(before); !allowed)
        return tl::unexpected(allowed.error());
    const QByteArray json = chartStylesToJson(set);
    // What is written is read back first: a file that the next start would refuse is not written.
    if (const auto readable = chartStylesFromJson(json); !readable)
        return tl::unexpected(readable.error());
    QDir().mkpath(QFileInfo(before.path).absolutePath());
    QSaveFile file(before.path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return notWritten(file);
    return ChartStyleFile{before.path, set, json, std::nullopt};
}

} // namespace xiangyue
