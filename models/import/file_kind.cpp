// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/file_kind.h"

#include <QCoreApplication>

#include <array>

namespace xiangyue {

namespace {

struct Magic {
    QByteArrayView bytes;
    FileKind kind;
};

const std::array<Magic, 12> magics{{
    {QByteArrayView("PK\x03\x04", 4), FileKind::Zip},
    {QByteArrayView("PK\x05\x06", 4), FileKind::Zip},
    {QByteArrayView("%PDF-", 5), FileKind::Pdf},
    {QByteArrayView("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8), FileKind::Ole},
    {QByteArrayView("{\\rtf", 5), FileKind::Rtf},
    {QByteArrayView("\x89PNG", 4), FileKind::Image},
    {QByteArrayView("\xFF\xD8\xFF", 3), FileKind::Image},
    {QByteArrayView("GIF8", 4), FileKind::Image},
    {QByteArrayView("Rar!", 4), FileKind::Archive},
    {QByteArrayView("7z\xBC\xAF", 4), FileKind::Archive},
    {QByteArrayView("\x1F\x8B", 2), FileKind::Archive},
    {QByteArrayView("\xFD"
                    "7zXZ",
                    5),
     FileKind::Archive},
}};

} // namespace

FileKind fileKind(QByteArrayView bytes)
{
    for (const Magic &magic : magics) {
        if (bytes.startsWith(magic.bytes))
            return magic.kind;
    }
    const QByteArray head = bytes.first(std::min<qsizetype>(bytes.size(), 64)).toByteArray().trimmed().toLower();
    if (head.startsWith("<!doctype html") || head.startsWith("<html"))
        return FileKind::Html;
    return FileKind::Unknown;
}

QString fileKindTitle(FileKind kind)
{
    switch (kind) {
    case FileKind::Zip:
        return QCoreApplication::translate("FileKind", "Word document or other packed file (.docx, .wps, .odt, .zip)");
    case FileKind::Pdf:
        return QCoreApplication::translate("FileKind", "PDF document");
    case FileKind::Ole:
        return QCoreApplication::translate("FileKind", "older Word or WPS document (.doc, .wps)");
    case FileKind::Rtf:
        return QCoreApplication::translate("FileKind", "rich text document (.rtf)");
    case FileKind::Html:
        return QCoreApplication::translate("FileKind", "web page (.html)");
    case FileKind::Image:
        return QCoreApplication::translate("FileKind", "picture");
    case FileKind::Archive:
        return QCoreApplication::translate("FileKind", "compressed archive");
    case FileKind::Unknown:
        break;
    }
    return QCoreApplication::translate("FileKind", "unknown format");
}

} // namespace xiangyue
