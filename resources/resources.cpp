// SPDX-License-Identifier: GPL-3.0-or-later
// The library holds data only; a static library needs one translation unit.
namespace xiangyue {
extern const int resourcesAnchor;
const int resourcesAnchor = 0;
} // namespace xiangyue
