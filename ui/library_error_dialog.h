// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QDialog>

namespace xiangyue {

/// Shown when a library cannot be opened: what is wrong, and what can be done instead. The file is never touched.
class LibraryErrorDialog : public QDialog {
    Q_OBJECT

public:
    enum class Choice { Quit, Retry, ReadOnly, OtherLibrary };

    LibraryErrorDialog(const Error &error, const QString &path, QWidget *parent = nullptr);

    Choice choice() const { return m_choice; }
    /// True for failures after which the file may still be read.
    static bool mayOpenReadOnly(ErrorCode code);

private:
    Choice m_choice = Choice::Quit;
};

} // namespace xiangyue
