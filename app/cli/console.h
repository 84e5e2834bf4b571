// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>
#include <QStringView>

namespace xiangyue {

/// What the program answers its caller with; the numbers are part of the command line's contract.
enum class ExitCode {
    Ok = 0,
    Open = 1, ///< something was left out, or (check) something is open
    BadArguments = 2,
    Unreadable = 3, ///< a file or library could not be read or written
};

/// The graver of two.
inline ExitCode worse(ExitCode a, ExitCode b)
{
    return a < b ? b : a;
}

/// Standard output for results, standard error for words about them; both UTF-8 whatever the locale says.
class Console {
public:
    Console();

    /// For writers that need a device. Nothing is buffered: what is written is out.
    QFile &out() { return m_out; }
    /// Prints as it is, without a line end.
    void print(const QString &text);
    /// `xiangyue-cli: text` on standard error.
    void error(const QString &text);
    /// `xiangyue-cli: warning: text` on standard error.
    void warning(const QString &text);
    /// Whether everything printed so far got out.
    bool isWhole() const { return m_whole; }

private:
    QFile m_out;
    QFile m_err;
    bool m_whole = true;
};

/// Text of a report as part of a line of output: white space becomes single spaces, and characters that would steer
/// a terminal are left out.
QString onOneLine(QStringView text);

} // namespace xiangyue
