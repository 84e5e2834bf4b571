// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library_error_dialog.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace xiangyue {

namespace {

QString advice(ErrorCode code)
{
    switch (code) {
    case ErrorCode::LibraryNewer:
        return LibraryErrorDialog::tr("Install the newer version of the program, or open another library.");
    case ErrorCode::LibraryLocked:
        return LibraryErrorDialog::tr("Close the other window or program that uses it, then try again.");
    case ErrorCode::LibraryReadOnly:
    case ErrorCode::PermissionDenied:
        return LibraryErrorDialog::tr("Ask for the right to write there, open the library for reading only, or use "
                                      "another one.");
    case ErrorCode::LibraryDamaged:
        return LibraryErrorDialog::tr("Restore the file from a backup, or begin another library and import the reports "
                                      "again. The damaged file is left as it is.");
    case ErrorCode::MigrationFailed:
        return LibraryErrorDialog::tr("The library is as it was before. Try again, or open another library.");
    case ErrorCode::DiskFull:
        return LibraryErrorDialog::tr("Make room on the disk, then try again.");
    default:
        return LibraryErrorDialog::tr("Try again, or open another library.");
    }
}

} // namespace

bool LibraryErrorDialog::mayOpenReadOnly(ErrorCode code)
{
    return code == ErrorCode::LibraryReadOnly || code == ErrorCode::LibraryLocked || code == ErrorCode::PermissionDenied
        || code == ErrorCode::DiskFull;
}

LibraryErrorDialog::LibraryErrorDialog(const Error &error, const QString &path, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("libraryErrorDialog"));
    setWindowTitle(tr("The library cannot be opened"));
    auto *message = new QLabel(error.message, this);
    QFont bold = message->font();
    bold.setBold(true);
    message->setFont(bold);
    auto *hint = new QLabel(advice(error.code), this);
    auto *file = new QLabel(QDir::toNativeSeparators(path), this);
    file->setProperty("muted", true);
    file->setTextInteractionFlags(Qt::TextSelectableByMouse);
    file->setToolTip(error.context);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 14);
    layout->setSpacing(10);
    for (QLabel *label : {message, hint, file}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        layout->addWidget(label);
    }
    auto *buttons = new QDialogButtonBox(this);
    const auto add = [&](const QString &text, Choice choice) {
        QPushButton *button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        connect(button, &QPushButton::clicked, this, [this, choice] {
            m_choice = choice;
            accept();
        });
        return button;
    };
    add(tr("Try again"), Choice::Retry)->setDefault(true);
    if (mayOpenReadOnly(error.code))
        add(tr("Open for reading only"), Choice::ReadOnly);
    add(tr("Other library…"), Choice::OtherLibrary);
    connect(buttons->addButton(tr("Quit"), QDialogButtonBox::RejectRole), &QPushButton::clicked, this,
            &QDialog::reject);
    layout->addWidget(buttons);
    setMinimumWidth(520);
}

} // namespace xiangyue
