// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace xiangyue {

/// Half-open range [start, end) of UTF-16 code units in the text of one report.
struct TextSpan {
    qsizetype start = 0;
    qsizetype end = 0;

    constexpr qsizetype length() const { return end - start; }
    constexpr bool isEmpty() const { return end <= start; }
    constexpr bool contains(qsizetype position) const { return position >= start && position < end; }
    constexpr bool contains(TextSpan other) const { return other.start >= start && other.end <= end; }
    constexpr bool overlaps(TextSpan other) const { return start < other.end && other.start < end; }
    constexpr TextSpan shifted(qsizetype by) const { return {start + by, end + by}; }
    QStringView in(QStringView text) const { return text.mid(start, end - start); }

    friend constexpr bool operator==(TextSpan, TextSpan) = default;
};

} // namespace xiangyue
