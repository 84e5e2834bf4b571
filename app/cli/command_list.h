// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include <memory>
#include <vector>

namespace xiangyue {

/// Finds the verb in `arguments` (without the program's name) and executes it; without a verb answers --help and
/// --version of the whole program.
ExitCode dispatch(const std::vector<std::unique_ptr<Command>> &commands, const QStringList &arguments,
                  Console &console);

} // namespace xiangyue
