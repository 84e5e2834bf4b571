// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QFileDevice>

namespace xiangyue {

/// Why a file could not be opened for writing, written or put in its place.
inline ErrorCode writeErrorCode(const QFileDevice &file)
{
    switch (file.error()) {
    case QFileDevice::PermissionsError:
    case QFileDevice::OpenError:
        return ErrorCode::PermissionDenied;
    case QFileDevice::ResourceError: // what Qt makes of ENOSPC
        return ErrorCode::DiskFull;
    default:
        return ErrorCode::Io;
    }
}

} // namespace xiangyue
