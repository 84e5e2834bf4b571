// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace xiangyue {

/// `xiangyue export-charts --out DIR [options] FILE...`: writes a picture of every theme of every report in the files
/// and prints its path. Needs no display; makes its own application object, so call it before any other is made.
/// `argv` may start with the program, the verb after it is skipped.
/// Returns 0 all written, 1 something was left out, 2 bad arguments, 3 a file could not be read or written.
int runExportCharts(int argc, char **argv);

} // namespace xiangyue
