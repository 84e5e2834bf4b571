// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace xiangyue {

/// Before the application object is made: reads which language the user wants (`zh_CN`, `en`, ... from LC_ALL,
/// LC_MESSAGES, LANG) and, where the character set is not UTF-8, switches to one that is, since Qt works with no other.
QString prepareLocale();

} // namespace xiangyue
