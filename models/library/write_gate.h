// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <condition_variable>
#include <mutex>

namespace xiangyue {

/// Lets the connections of one library write one after another, first come first served. SQLite's own waiting is by
/// chance: without this a decision could wait behind a whole import instead of behind one file of it.
class WriteGate {
public:
    /// A turn to write; it ends with the object.
    class Turn {
    public:
        explicit Turn(WriteGate &gate)
            : m_gate(gate)
        {
            m_gate.enter();
        }
        ~Turn() { m_gate.leave(); }
        Turn(const Turn &) = delete;
        Turn &operator=(const Turn &) = delete;

    private:
        WriteGate &m_gate;
    };

private:
    void enter()
    {
        std::unique_lock lock(m_mutex);
        const quint64 ticket = m_nextTicket++;
        m_changed.wait(lock, [&] { return ticket == m_serving; });
    }
    void leave()
    {
        {
            const std::lock_guard lock(m_mutex);
            ++m_serving;
        }
        m_changed.notify_all();
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    quint64 m_nextTicket = 0;
    quint64 m_serving = 0;
};

} // namespace xiangyue
