// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_export.h"

#include "compare/report_period.h"
#include "compare/theme_chart.h"
#include "ui/charts/chart_export_formats.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStorageInfo>

#include <cmath>

namespace xiangyue {

namespace {

constexpr double millimetresPerInch = 25.4;
constexpr double largestSide = 20000;
constexpr double largestArea = 1.5e8; // pixels: 600 MB of memory
constexpr double smallestSide = 64;
constexpr int largestScale = 4;
constexpr int smallestDpi = 36;
constexpr int largestDpi = 2400;

QString translated(const char *text)
{
    return QCoreApplication::translate("ChartExport", text);
}

double toPixels(double length, const ChartExportOptions &options)
{
    return options.unit == ChartExportOptions::SizeUnit::Pixel ? length : length / millimetresPerInch * options.dpi;
}

Result<void> checkNumbers(const ChartExportOptions &options)
{
    if (options.scale < 1 || options.scale > largestScale)
        return failure(ErrorCode::InvalidArgument,
                       translated(QT_TRANSLATE_NOOP("ChartExport", "The scale must be between 1 and 4.")));
    if (options.dpi < smallestDpi || options.dpi > largestDpi)
        return failure(ErrorCode::InvalidArgument,
                       translated(QT_TRANSLATE_NOOP("ChartExport", "The resolution must be between 36 and 2400 DPI.")));
    if (!(options.width > 0) || !(options.height >= 0))
        return failure(ErrorCode::InvalidArgument,
                       translated(QT_TRANSLATE_NOOP("ChartExport", "The size of the picture must be more than 0.")));
    return {};
}

Result<void> checkPixels(double width, double height)
{
    if (width < smallestSide || height < smallestSide)
        return failure(
            ErrorCode::InvalidArgument,
            translated(QT_TRANSLATE_NOOP("ChartExport", "The picture is too small: at least 64 pixels a side.")));
    if (width > largestSide || height > largestSide || width * height > largestArea)
        return failure(
            ErrorCode::InvalidArgument,
            translated(QT_TRANSLATE_NOOP("ChartExport",
                                         "The picture would have %1 × %2 pixels. Choose a smaller size, scale or "
                                         "resolution."))
                .arg(std::min(width, 1e9), 0, 'f', 0)
                .arg(std::min(height, 1e9), 0, 'f', 0));
    return {};
}

/// What readers of PDF take, and QPdfWriter with them.
Result<void> checkPage(const ChartExportOptions &options, double width, double height)
{
    constexpr double largestPage = 5080; // millimetres: 14400 points
    const double millimetres = std::max(width, height) / dotsPerMetre(options) * 1000;
    if (options.format == ChartFormat::Pdf && millimetres > largestPage)
        return failure(ErrorCode::InvalidArgument,
                       translated(QT_TRANSLATE_NOOP("ChartExport",
                                                    "A PDF page of %1 mm is too large: at most %2 mm a side. Choose a "
                                                    "smaller size or a higher resolution."))
                           .arg(millimetres, 0, 'f', 0)
                           .arg(largestPage, 0, 'f', 0));
    return {};
}

tl::unexpected<Error> writeFailure(const QString &path, const QSaveFile &file)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    const QString shown = QDir::toNativeSeparators(path);
    if (!folder.isDir())
        return failure(ErrorCode::NotFound,
                       translated(QT_TRANSLATE_NOOP("ChartExport", "The folder of %1 does not exist.")).arg(shown),
                       path);
    const QFileInfo target(path);
    if (file.error() == QFileDevice::PermissionsError || !folder.isWritable()
        || (target.exists() && !target.isWritable()))
        return failure(
            ErrorCode::PermissionDenied,
            translated(QT_TRANSLATE_NOOP("ChartExport", "%1 cannot be written: no permission. Choose another folder."))
                .arg(shown),
            file.errorString());
    constexpr qint64 nearlyNothing = 1 << 20;
    if (file.error() == QFileDevice::ResourceError
        || QStorageInfo(folder.absoluteFilePath()).bytesAvailable() < nearlyNothing)
        return failure(
            ErrorCode::DiskFull,
            translated(
                QT_TRANSLATE_NOOP("ChartExport",
                                  "%1 cannot be written: the disk is full. Free some space or choose another disk."))
                .arg(shown),
            file.errorString());
    return failure(
        ErrorCode::Io,
        translated(QT_TRANSLATE_NOOP("ChartExport", "%1 cannot be written: %2")).arg(shown, file.errorString()), path);
}

Result<void> writeFile(const QByteArray &bytes, const QString &path)
{
    // A saved file takes the place of what had its name: never that of a device or pipe.
    if (const QFileInfo target(path); target.exists() && !target.isFile())
        return failure(ErrorCode::InvalidArgument,
                       translated(QT_TRANSLATE_NOOP("ChartExport", "%1 is no file. Give the name of a file."))
                           .arg(QDir::toNativeSeparators(path)),
                       path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return writeFailure(path, file);
    return {};
}

} // namespace

double dotsPerMetre(const ChartExportOptions &options)
{
    const int factor = options.unit == ChartExportOptions::SizeUnit::Millimetre ? options.scale : 1;
    return options.dpi * factor * 1000 / millimetresPerInch;
}

ThemePalette exportPalette(ChartBackground background)
{
    QPalette palette;
    palette.setColor(QPalette::Base, background == ChartBackground::Dark ? Qt::black : Qt::white);
    palette.setColor(QPalette::Window, palette.color(QPalette::Base));
    palette.setColor(QPalette::Text, background == ChartBackground::Dark ? Qt::white : Qt::black);
    palette.setColor(QPalette::WindowText, palette.color(QPalette::Text));
    return ThemePalette::forPalette(palette);
}

Result<ChartPicture> layOutPicture(const ChartSpec &chart, const ChartExportOptions &options)
{
    if (const auto valid = checkNumbers(options); !valid)
        return tl::unexpected(valid.error());
    const double width = toPixels(options.width, options) * options.scale;
    double height = toPixels(options.height, options) * options.scale;
    // Before laying out: proportions such as 20000:1 would be laid out for nothing.
    if (const auto valid = checkPixels(width, height > 0 ? height : width); !valid)
        return tl::unexpected(valid.error());
    ChartPicture picture{ChartRenderer(styled(chart, options.style, options.names),
                                       styled(exportPalette(options.background), options.style)),
                         {}};
    picture.renderer.setFontFamily(options.style.fontFamily);
    if (height > 0) {
        picture.renderer.layoutForProportions(width / height);
    } else {
        picture.renderer.layoutForWidth(options.layoutWidth);
        const QSizeF size = picture.renderer.layout().size;
        height = std::ceil(size.height() * width / size.width());
        if (const auto valid = checkPixels(width, height); !valid)
            return tl::unexpected(valid.error());
    }
    if (const auto valid = checkPage(options, width, height); !valid)
        return tl::unexpected(valid.error());
    picture.pixels = QSize(static_cast<int>(std::lround(width)), static_cast<int>(std::lround(height)));
    return picture;
}

Result<QImage> renderChart(const ChartSpec &chart, const ChartExportOptions &options)
{
    return layOutPicture(chart, options).and_then([&options](const ChartPicture &picture) {
        return pictureImage(picture, options);
    });
}

Result<void> exportChart(const ChartSpec &chart, const ChartExportOptions &options, const QString &path)
{
    return layOutPicture(chart, options)
        .and_then([&options](const ChartPicture &picture) { return pictureBytes(picture, options); })
        .and_then([&path](const QByteArray &bytes) { return writeFile(bytes, path); });
}

ChartNames chartNames(const ReportIdentity &identity)
{
    return {identity.place, periodTitle(periodOf(identity))};
}

QString chartFormatId(ChartFormat format)
{
    static const std::array ids{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")};
    return ids[static_cast<size_t>(format)];
}

std::optional<ChartFormat> chartFormatFromId(QStringView id)
{
    for (const ChartFormat format : allChartFormats) {
        if (chartFormatId(format) == id)
            return format;
    }
    return std::nullopt;
}

QString safeFileName(const QString &text)
{
    // Most file systems stop at 255 bytes; a Chinese character takes three.
    constexpr qsizetype longest = 60;
    // Windows keeps these for devices, whatever the suffix.
    static const QRegularExpression reserved(QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9])$"),
                                             QRegularExpression::CaseInsensitiveOption);
    QString name;
    for (const QChar c : text.left(longest)) {
        const bool forbidden = c.unicode() < 0x20 || QStringView(u"<>:\"/\\|?*").contains(c);
        name += forbidden ? QChar(u'_') : c.isSpace() ? QChar(u'-') : c;
    }
    if (!name.isEmpty() && name.back().isHighSurrogate()) // half a character
        name.chop(1);
    while (name.endsWith(u'.'))
        name.chop(1);
    if (name.isEmpty())
        return QStringLiteral("chart");
    return name.startsWith(u'.') || reserved.match(name).hasMatch() ? QString(u'_' + name) : name;
}

QString chartFileName(const ReportIdentity &identity, Category theme)
{
    return safeFileName(placeAndPeriod(identity)) + u'-' + safeFileName(categoryTitle(theme));
}

} // namespace xiangyue
