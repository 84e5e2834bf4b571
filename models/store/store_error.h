// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace xiangyue {

/// The sentence for the user that goes with a failure of the library file `path`; `context` is kept for "Details".
Error storeError(ErrorCode code, const QString &path, const QString &context);

} // namespace xiangyue
