// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/dictionaries.h"

#include <mutex>

namespace xiangyue {

/// The dictionaries that a library works with, which the user can change while it is open. Every piece of work takes a
/// copy and keeps it to its end. Thread-safe.
class SharedDictionaries {
public:
    explicit SharedDictionaries(const Dictionaries &dictionaries)
        : m_dictionaries(dictionaries)
    {
    }
    Dictionaries get() const
    {
        const std::lock_guard lock(m_mutex);
        return m_dictionaries;
    }
    void set(const Dictionaries &dictionaries)
    {
        const std::lock_guard lock(m_mutex);
        m_dictionaries = dictionaries;
    }

private:
    mutable std::mutex m_mutex;
    Dictionaries m_dictionaries;
};

} // namespace xiangyue
