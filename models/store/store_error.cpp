// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store_error.h"

#include <QCoreApplication>
#include <QDir>

namespace xiangyue {

namespace {

QString messageFor(ErrorCode code)
{
    const auto text = [](const char *source) {
        return QCoreApplication::translate("xiangyue::Store", source);
    };
    switch (code) {
    case ErrorCode::LibraryDamaged:
        return text(QT_TRANSLATE_NOOP("xiangyue::Store",
                                      "The library “%1” is damaged or is no library file. Nothing in it was changed. "
                                      "Open another library, or put back a copy of this one."));
    case ErrorCode::LibraryReadOnly:
        return text(
            QT_TRANSLATE_NOOP("xiangyue::Store",
                              "The library “%1” cannot be written: the file or its folder is read-only. Open it "
                              "for reading only, or copy it to a folder of your own."));
    case ErrorCode::LibraryLocked:
        return text(QT_TRANSLATE_NOOP("xiangyue::Store",
                                      "The library “%1” is in use by another program. Close that program, then try "
                                      "again."));
    case ErrorCode::DiskFull:
        return text(QT_TRANSLATE_NOOP("xiangyue::Store",
                                      "The disk with the library “%1” is full. Nothing was saved by this step; make "
                                      "room, then try again."));
    case ErrorCode::PermissionDenied:
        return text(QT_TRANSLATE_NOOP("xiangyue::Store",
                                      "You have no right to open the library “%1”. Ask its owner, or choose another "
                                      "library."));
    case ErrorCode::Io:
        return text(QT_TRANSLATE_NOOP("xiangyue::Store",
                                      "The library “%1” could not be read or written. Check that its disk is "
                                      "connected, then try again."));
    default:
        return text(QT_TRANSLATE_NOOP("xiangyue::Store",
                                      "An operation on the library “%1” failed. Nothing was saved by "
                                      "this step."));
    }
}

} // namespace

Error storeError(ErrorCode code, const QString &path, const QString &context)
{
    return {code, messageFor(code).arg(QDir::toNativeSeparators(path)), context};
}

} // namespace xiangyue
