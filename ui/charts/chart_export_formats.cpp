// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_export_formats.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageWriter>
#include <QMimeData>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cmath>

namespace xiangyue {

namespace {

constexpr double pointsPerMetre = 72 / 0.0254;
constexpr double metresPerInch = 0.0254;

Error notEnoughMemory(const QString &details = {})
{
    return {ErrorCode::Internal,
            QCoreApplication::translate("ChartExport", "There is not enough memory for a picture of this size."),
            details};
}

/// Paints onto a device whose whole area is `target`.
void paintPicture(QPaintDevice *device, const QRectF &target, const ChartPicture &picture,
                  const ChartExportOptions &options)
{
    QPainter painter(device);
    if (options.background != ChartBackground::Transparent)
        painter.fillRect(target, exportPalette(options.background).paper);
    picture.renderer.paint(painter, target);
}

Result<QByteArray> pngBytes(const ChartPicture &picture, const ChartExportOptions &options)
{
    const auto image = pictureImage(picture, options);
    if (!image)
        return tl::unexpected(image.error());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    writer.setText(QStringLiteral("Title"), picture.renderer.chart().title);
    if (!writer.write(*image))
        return tl::unexpected(notEnoughMemory(writer.errorString()));
    return bytes;
}

QByteArray svgBytes(const ChartPicture &picture, const ChartExportOptions &options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(picture.renderer.chart().title);
    generator.setResolution(static_cast<int>(std::lround(dotsPerMetre(options) * metresPerInch)));
    generator.setSize(picture.pixels);
    generator.setViewBox(QRect(QPoint(), picture.pixels));
    paintPicture(&generator, QRectF(QPointF(), QSizeF(picture.pixels)), picture, options);
    return bytes;
}

QByteArray pdfBytes(const ChartPicture &picture, const ChartExportOptions &options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(picture.renderer.chart().title);
    writer.setCreator(QCoreApplication::applicationName());
    const QSizeF points = QSizeF(picture.pixels) / dotsPerMetre(options) * pointsPerMetre;
    writer.setPageSize(QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    // A page is a whole number of points: the picture takes all of it, so that no white edge is left.
    paintPicture(&writer, QRectF(0, 0, writer.width(), writer.height()), picture, options);
    return bytes;
}

} // namespace

Result<QImage> pictureImage(const ChartPicture &picture, const ChartExportOptions &options)
{
    QImage image(picture.pixels, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return tl::unexpected(notEnoughMemory());
    const int dots = static_cast<int>(std::lround(dotsPerMetre(options)));
    image.setDotsPerMeterX(dots);
    image.setDotsPerMeterY(dots);
    image.fill(Qt::transparent);
    paintPicture(&image, QRectF(QPointF(), QSizeF(picture.pixels)), picture, options);
    if (options.background != ChartBackground::Transparent)
        image = image.convertToFormat(QImage::Format_RGB32);
    return image;
}

Result<QByteArray> pictureBytes(const ChartPicture &picture, const ChartExportOptions &options)
{
    switch (options.format) {
    case ChartFormat::Svg:
        return svgBytes(picture, options);
    case ChartFormat::Pdf:
        return pdfBytes(picture, options);
    case ChartFormat::Png:
        break;
    }
    return pngBytes(picture, options);
}

Result<std::unique_ptr<QMimeData>> pictureForClipboard(const ChartSpec &chart, const ChartExportOptions &options)
{
    const auto picture = layOutPicture(chart, options);
    if (!picture)
        return tl::unexpected(picture.error());
    const auto image = pictureImage(*picture, options);
    if (!image)
        return tl::unexpected(image.error());
    auto data = std::make_unique<QMimeData>();
    data->setImageData(*image);
    if (options.format == ChartFormat::Svg)
        data->setData(QStringLiteral("image/svg+xml"), svgBytes(*picture, options));
    else if (options.format == ChartFormat::Pdf)
        data->setData(QStringLiteral("application/pdf"), pdfBytes(*picture, options));
    return data;
}

} // namespace xiangyue
