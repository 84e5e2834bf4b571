// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

namespace xiangyue {

/// An id that cannot be mistaken for an id of another kind. Made by the program (createId), never by the database.
template <typename Tag>
struct StrongId {
    QString value;

    bool isNull() const { return value.isEmpty(); }
    friend bool operator==(const StrongId &, const StrongId &) = default;
    friend size_t qHash(const StrongId &id, size_t seed = 0) { return qHash(id.value, seed); }
};

using SourceId = StrongId<struct SourceTag>;
using ReportId = StrongId<struct ReportTag>;

/// A new id: time-ordered, unique across machines (UUID version 7 layout), 32 hexadecimal digits.
QString createId();

} // namespace xiangyue
