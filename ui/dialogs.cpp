// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace xiangyue {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Dialogs", text);
}

} // namespace

Dialogs::~Dialogs() = default;

QStringList NativeDialogs::askFiles(QWidget *parent, const QString &folder, const QStringList &suffixes)
{
    QStringList patterns;
    for (const QString &suffix : suffixes)
        patterns.append(QStringLiteral("*.") + suffix);
    const QString filter =
        translated(QT_TRANSLATE_NOOP("Dialogs", "Reports (%1);;All files (*)")).arg(patterns.join(u' '));
    return QFileDialog::getOpenFileNames(parent, translated(QT_TRANSLATE_NOOP("Dialogs", "Import reports")), folder,
                                         filter);
}

bool NativeDialogs::confirmRemoval(QWidget *parent, const QString &reportTitle)
{
    QMessageBox box(QMessageBox::Warning, translated(QT_TRANSLATE_NOOP("Dialogs", "Remove report")),
                    translated(QT_TRANSLATE_NOOP("Dialogs", "Remove “%1” from the library?")).arg(reportTitle),
                    QMessageBox::Cancel, parent);
    box.setInformativeText(translated(QT_TRANSLATE_NOOP(
        "Dialogs", "Its decisions and notes go with it; this cannot be undone. The imported file stays where it is.")));
    QPushButton *remove =
        box.addButton(translated(QT_TRANSLATE_NOOP("Dialogs", "Remove")), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == remove;
}

void NativeDialogs::showError(QWidget *parent, const Error &error)
{
    QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(), error.message, QMessageBox::Ok, parent);
    if (!error.context.isEmpty())
        box.setDetailedText(error.context);
    box.exec();
}

} // namespace xiangyue
