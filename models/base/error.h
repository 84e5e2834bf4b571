// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace xiangyue {

/// Kinds of failure a caller may want to tell apart; the words for the user are in Error::message.
enum class ErrorCode {
    FileNotFound,
    PermissionDenied,
    FileEmpty,
    FileTooLarge,
    NotText,
    Encrypted,
    Damaged,
    UnsupportedFormat,
    LibraryNewer,
    LibraryLocked,
    LibraryReadOnly,
    LibraryDamaged,
    MigrationFailed,
    DiskFull,
    InvalidArgument,
    NotFound,
    Cancelled,
    Io,
    Internal,
};

/// A failure as the user is told it: `message` is a translated sentence that says what is wrong and what to do;
/// `context` (file path, SQL error, line) is for the log and for "Details".
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString context;
};

/// What every operation that can fail returns; no exceptions cross a folder.
template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(ErrorCode code, const QString &message, const QString &context = {})
{
    return tl::unexpected<Error>(Error{code, message, context});
}

} // namespace xiangyue
