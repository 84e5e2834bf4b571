// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_export.h"

#include "compare/theme_chart.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImageWriter>
#include <QPainter>
#include <QSaveFile>
#include <QStorageInfo>
#include <QSvgGenerator>

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

/// A size in millimetres stays true at every scale; a size in pixels keeps the resolution that was asked for.
int dotsPerMetre(const ChartExportOptions &options)
{
    const int factor = options.unit == ChartExportOptions::SizeUnit::Millimetre ? options.scale : 1;
    return static_cast<int>(std::lround(options.dpi * factor * 1000 / millimetresPerInch));
}

QImage paintImage(const ChartPicture &prepared, const ChartExportOptions &options)
{
    QImage image(prepared.pixels, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    image.setDotsPerMeterX(dotsPerMetre(options));
    image.setDotsPerMeterY(dotsPerMetre(options));
    image.fill(options.background == ChartBackground::Transparent ? QColor(Qt::transparent)
                                                                  : exportPalette(options.background).paper);
    QPainter painter(&image);
    prepared.renderer.paint(painter, QRectF(QPointF(), QSizeF(prepared.pixels)));
    painter.end();
    if (options.background != ChartBackground::Transparent)
        image = image.convertToFormat(QImage::Format_RGB32);
    return image;
}

Result<QByteArray> pngBytes(const ChartPicture &prepared, const ChartExportOptions &options, const QString &title)
{
    const QImage image = paintImage(prepared, options);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    writer.setText(QStringLiteral("Title"), title);
    if (image.isNull() || !writer.write(image))
        return failure(
            ErrorCode::Internal,
            translated(QT_TRANSLATE_NOOP("ChartExport", "There is not enough memory for a picture of this size.")),
            writer.errorString());
    return bytes;
}

QByteArray svgBytes(const ChartPicture &prepared, const ChartExportOptions &options, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(title);
    generator.setResolution(options.dpi);
    generator.setSize(prepared.pixels);
    generator.setViewBox(QRect(QPoint(), prepared.pixels));
    QPainter painter(&generator);
    const QRectF whole(QPointF(), QSizeF(prepared.pixels));
    if (options.background != ChartBackground::Transparent)
        painter.fillRect(whole, exportPalette(options.background).paper);
    prepared.renderer.paint(painter, whole);
    painter.end();
    return bytes;
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

QString safeFileName(const QString &text)
{
    // Most file systems stop at 255 bytes; a Chinese character takes three.
    constexpr qsizetype longest = 60;
    QString name;
    for (const QChar c : text.left(longest)) {
        const bool forbidden = c.unicode() < 0x20 || QStringView(u"<>:\"/\\|?*").contains(c);
        name += forbidden ? QChar(u'_') : c.isSpace() ? QChar(u'-') : c;
    }
    return name;
}

} // namespace

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
    ChartPicture picture{ChartRenderer(chart, exportPalette(options.background)), {}};
    if (height > 0) {
        picture.renderer.layoutForProportions(width / height);
    } else {
        picture.renderer.layoutForWidth(options.layoutWidth);
        const QSizeF size = picture.renderer.layout().size;
        height = std::ceil(size.height() * width / size.width());
        if (const auto valid = checkPixels(width, height); !valid)
            return tl::unexpected(valid.error());
    }
    picture.pixels = QSize(static_cast<int>(std::lround(width)), static_cast<int>(std::lround(height)));
    return picture;
}

Result<QImage> renderChart(const ChartSpec &chart, const ChartExportOptions &options)
{
    const auto prepared = layOutPicture(chart, options);
    if (!prepared)
        return tl::unexpected(prepared.error());
    QImage image = paintImage(*prepared, options);
    if (image.isNull())
        return failure(
            ErrorCode::Internal,
            translated(QT_TRANSLATE_NOOP("ChartExport", "There is not enough memory for a picture of this size.")));
    return image;
}

Result<void> exportChart(const ChartSpec &chart, const ChartExportOptions &options, const QString &path)
{
    const auto prepared = layOutPicture(chart, options);
    if (!prepared)
        return tl::unexpected(prepared.error());
    if (options.format == ChartFormat::Svg)
        return writeFile(svgBytes(*prepared, options, chart.title), path);
    const auto bytes = pngBytes(*prepared, options, chart.title);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return writeFile(*bytes, path);
}

QString chartFileName(const ReportIdentity &identity, Category theme)
{
    return safeFileName(placeAndPeriod(identity)) + u'-' + safeFileName(categoryTitle(theme));
}

} // namespace xiangyue
