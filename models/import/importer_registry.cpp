// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/file_kind.h"
#include "import/importer.h"
#include "import/text_importer.h"
#include "text/text_decoder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace xiangyue {

namespace {

QString say(const QString &sentence, const QString &fileName)
{
    return sentence.arg(fileName);
}

tl::unexpected<Error> openFailure(int reason, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const QString context = path + QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(reason));
    if (reason == ENOENT || reason == ENOTDIR) {
        return failure(ErrorCode::FileNotFound,
                       say(QCoreApplication::translate(
                               "Importer", "“%1” was not found. It may have been moved or renamed; choose it again."),
                           name),
                       context);
    }
    if (reason == EACCES || reason == EPERM) {
        return failure(
            ErrorCode::PermissionDenied,
            say(QCoreApplication::translate(
                    "Importer", "“%1” may not be read by you. Ask its owner for the right, or copy it to your folder."),
                name),
            context);
    }
    return failure(ErrorCode::Io,
                   say(QCoreApplication::translate("Importer",
                                                   "“%1” could not be opened. Copy it to this computer and try again."),
                       name),
                   context);
}

/// Opens for reading without ever waiting on a pipe or touching a device; only a regular file comes back.
Result<int> openRegular(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0)
        return openFailure(errno, path);
    struct stat status { };
    const bool known = ::fstat(descriptor, &status) == 0;
    if (known && S_ISREG(status.st_mode))
        return descriptor;
    ::close(descriptor);
    if (known && S_ISDIR(status.st_mode)) {
        return failure(ErrorCode::InvalidArgument,
                       say(QCoreApplication::translate("Importer", "“%1” is a folder. Choose the files in it."), name),
                       path);
    }
    return failure(ErrorCode::InvalidArgument,
                   say(QCoreApplication::translate(
                           "Importer", "“%1” is a device or a pipe, not a file. Save the text to a file first."),
                       name),
                   path);
}

tl::unexpected<Error> tooLarge(const QString &name)
{
    return failure(ErrorCode::FileTooLarge,
                   QCoreApplication::translate(
                       "Importer", "“%1” is larger than %2 MB. Divide it into smaller files and import these.")
                       .arg(name, QString::number(maximumTextBytes / (1024 * 1024))));
}

Result<QByteArray> readAll(const QString &path)
{
    if (path.startsWith(u":/")) { // compiled into the program: the samples
        QFile resource(path);
        if (!resource.open(QIODevice::ReadOnly))
            return openFailure(ENOENT, path);
        return resource.readAll();
    }
    const auto descriptor = openRegular(path);
    if (!descriptor)
        return tl::unexpected<Error>(descriptor.error());
    QFile file;
    if (!file.open(*descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(*descriptor);
        return openFailure(EIO, path);
    }
    if (file.size() > maximumTextBytes)
        return tooLarge(QFileInfo(path).fileName());
    // The file may grow while it is read: never take more than the limit allows.
    QByteArray bytes = file.read(maximumTextBytes + 1);
    if (bytes.size() > maximumTextBytes)
        return tooLarge(QFileInfo(path).fileName());
    if (file.error() != QFileDevice::NoError)
        return openFailure(EIO, path);
    return bytes;
}

} // namespace

ImporterRegistry::ImporterRegistry()
{
    m_importers.push_back(std::make_unique<TextImporter>());
}

ImporterRegistry::~ImporterRegistry() = default;
ImporterRegistry::ImporterRegistry(ImporterRegistry &&) noexcept = default;
ImporterRegistry &ImporterRegistry::operator=(ImporterRegistry &&) noexcept = default;

Result<SourceDocument> ImporterRegistry::readFile(const QString &path) const
{
    const auto bytes = readAll(path);
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    auto document = readBytes(*bytes, QFileInfo(path).fileName());
    if (!document && document.error().context.isEmpty())
        document.error().context = path;
    return document;
}

Result<SourceDocument> ImporterRegistry::readBytes(const QByteArray &bytes, const QString &fileName) const
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    const auto importer = std::find_if(m_importers.begin(), m_importers.end(),
                                       [&](const auto &each) { return each->accepts(bytes, suffix); });
    if (importer == m_importers.end()) {
        return failure(
            ErrorCode::UnsupportedFormat,
            QCoreApplication::translate("Importer",
                                        "“%1” is in a format that cannot be read yet: %2. Open it in its own "
                                        "program, save it as plain text (.txt) and import that file.")
                .arg(fileName, fileKindTitle(fileKind(bytes))));
    }
    auto document = (*importer)->read(bytes, fileName);
    if (!document) {
        Error error = document.error();
        if (!fileName.isEmpty())
            error.message = QCoreApplication::translate("Importer", "“%1”: %2").arg(fileName, error.message);
        return tl::unexpected<Error>(error);
    }
    document->sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return document;
}

QStringList ImporterRegistry::suffixes() const
{
    QStringList all;
    for (const auto &importer : m_importers)
        all += importer->suffixes();
    return all;
}

} // namespace xiangyue
