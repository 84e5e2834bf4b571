// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/matrix_export.h"

#include "base/write_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <array>

namespace xiangyue {

namespace {

constexpr std::array formatIds{QLatin1String("csv"), QLatin1String("json"), QLatin1String("html"),
                               QLatin1String("xlsx")};

} // namespace

std::optional<MatrixFormat> matrixFormatFromId(QStringView id)
{
    for (size_t i = 0; i < formatIds.size(); ++i) {
        if (id == formatIds[i])
            return static_cast<MatrixFormat>(i);
    }
    return std::nullopt;
}

Result<QByteArray> matrixFile(const Matrix &matrix, const MatrixSources &sources, MatrixFormat format)
{
    switch (format) {
    case MatrixFormat::Csv:
        return matrixCsv(matrix);
    case MatrixFormat::Json:
        return matrixJson(matrix, sources);
    case MatrixFormat::Html:
        return matrixHtml(matrix, sources);
    case MatrixFormat::Xlsx:
        return matrixXlsx(matrix, sources);
    }
    return QByteArray();
}

Result<void> saveMatrix(const QString &path, const Matrix &matrix, const MatrixSources &sources, MatrixFormat format)
{
    return matrixFile(matrix, sources, format).and_then([&path](const QByteArray &bytes) -> Result<void> {
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
            return {};
        return failure(writeErrorCode(file),
                       QCoreApplication::translate("MatrixExport", "“%1” could not be written: %2")
                           .arg(QDir::toNativeSeparators(path), file.errorString()));
    });
}

} // namespace xiangyue
