// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/char_set.h"

#include <QStringView>

#include <optional>

namespace xiangyue {

/// How a heading is numbered; the value is its level before a report's levels are moved up.
enum class MarkStyle {
    Comma = 1,        ///< 一、
    Bracketed = 2,    ///< （一） (一)
    Arabic = 3,       ///< 1. 1、
    SmallBracket = 4, ///< （1） (1) 1） ①
    Ordinal = 5,      ///< 一是 第一，
};

struct OutlineMark {
    MarkStyle style = MarkStyle::Comma;
    int number = 0;       ///< 1..99
    qsizetype length = 0; ///< code units of the mark, with its comma, point or brackets
};

/// Value of the Chinese numeral 一 .. 九十九 at `position`; `length` gets its code units. 0 when there is none.
int chineseOrdinal(QStringView text, qsizetype position, qsizetype &length);

/// Whether a mark can begin with this character at all: a quick no for nearly every position of a text.
inline bool mayOpenMark(QChar c)
{
    static constexpr CharSet openers =
        CharSet(u"一二三四五六七八九十（(第").with(u'0', u'9').with(u'０', u'９').with(u'①', u'⑳');
    return openers.contains(c);
}

/// The mark written at `position`, or nullopt. Judges the mark and the characters after it only: 1.5公里, 一、二期,
/// 二、三产业, 1、2、3号 and (2)班 are none; whether a heading may start here is the caller's business.
std::optional<OutlineMark> readOutlineMark(QStringView text, qsizetype position);

} // namespace xiangyue
