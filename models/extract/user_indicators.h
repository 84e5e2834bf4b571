// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/indicator_entry.h"

#include <optional>

namespace xiangyue {

/// The user's own indicator file as it was read. An entry replaces the built-in one of its id, adds one, or takes one
/// out.
struct UserIndicators {
    QString path; ///< empty: there is no file, and none is written
    IndicatorEntries entries;
    QByteArray bytes; ///< as read; a file that is another when it is to be written was changed by somebody else
    /// Why the file cannot be used. Then the built-in entries hold alone, and the file is never written.
    std::optional<Error> damage;
};

/// `indicators.json` in the user's data folder, beside the default library.
QString defaultIndicatorFile();

/// Reads the file; none is no damage.
UserIndicators readUserIndicators(const QString &path, const UnitDictionary &units);

/// What the user is told of a file that is left out, and why.
Error unusableUserIndicators(const QString &path, const Error &reason);

/// Puts other entries into the file that `before` was read from; gives what is there now. Errors: Damaged (the file, or
/// an entry), FileTooLarge, InvalidArgument (the file was changed since it was read, or there is none to write),
/// PermissionDenied, DiskFull, Io. The file is the old or the new one, never a part.
Result<UserIndicators> writeUserIndicators(const UserIndicators &before, const IndicatorEntries &entries,
                                           const UnitDictionary &units);

/// Puts the file back as it was when `before` was read, as well as that can be done.
void restoreUserIndicators(const UserIndicators &before);

/// What holds: built-in entries with the user's over them.
IndicatorEntries overlaidIndicators(const IndicatorEntries &builtIn, const IndicatorEntries &own);

} // namespace xiangyue
