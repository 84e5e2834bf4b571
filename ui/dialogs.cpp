// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

#include <algorithm>

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

QString NativeDialogs::askSaveFile(QWidget *parent, const QString &name, const FileFormats &formats)
{
    QStringList filters;
    for (const auto &[title, suffix] : formats)
        filters << QStringLiteral("%1 (*.%2)").arg(title, suffix);
    QFileDialog dialog(parent, translated(QT_TRANSLATE_NOOP("Dialogs", "Save as")));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    dialog.setDefaultSuffix(formats.front().second);
    dialog.setDirectory(m_saveFolder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                               : m_saveFolder);
    dialog.selectFile(name);
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                     [&dialog, &filters, &formats](const QString &filter) {
                         dialog.setDefaultSuffix(formats[qMax<qsizetype>(0, filters.indexOf(filter))].second);
                     });
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    m_saveFolder = dialog.directory().absolutePath();
    const QString path = dialog.selectedFiles().front();
    const bool known = std::any_of(formats.begin(), formats.end(), [&path](const auto &format) {
        return path.endsWith(u'.' + format.second, Qt::CaseInsensitive);
    });
    return known ? path : path + u'.' + dialog.defaultSuffix();
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

Dialogs::Unkept NativeDialogs::askUnkept(QWidget *parent, bool complete)
{
    QMessageBox box(QMessageBox::Question, translated(QT_TRANSLATE_NOOP("Dialogs", "Indicators")),
                    translated(QT_TRANSLATE_NOOP("Dialogs", "Keep the changes of the indicators?")),
                    QMessageBox::NoButton, parent);
    box.setInformativeText(
        complete ? translated(QT_TRANSLATE_NOOP("Dialogs",
                                                "Keeping them maps the rows of the library anew; decisions "
                                                "and notes stay."))
                 : translated(QT_TRANSLATE_NOOP("Dialogs", "One of them is not complete, so they cannot be kept.")));
    QPushButton *keep = nullptr;
    if (complete)
        keep = box.addButton(translated(QT_TRANSLATE_NOOP("Dialogs", "Keep")), QMessageBox::AcceptRole);
    QPushButton *discard =
        box.addButton(translated(QT_TRANSLATE_NOOP("Dialogs", "Discard")), QMessageBox::DestructiveRole);
    QPushButton *back = box.addButton(translated(QT_TRANSLATE_NOOP("Dialogs", "Go back")), QMessageBox::RejectRole);
    box.setDefaultButton(keep ? keep : back);
    box.exec();
    if (keep && box.clickedButton() == keep)
        return Unkept::Keep;
    return box.clickedButton() == discard ? Unkept::Discard : Unkept::GoBack;
}

void NativeDialogs::showError(QWidget *parent, const Error &error)
{
    QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(), error.message, QMessageBox::Ok, parent);
    if (!error.context.isEmpty())
        box.setDetailedText(error.context);
    box.exec();
}

} // namespace xiangyue
