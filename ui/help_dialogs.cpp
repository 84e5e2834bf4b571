// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help_dialogs.h"

#include "ui/action_collection.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QScreen>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace xiangyue {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Help", text);
}

/// Pictures no wider than the page.
class HelpBrowser : public QTextBrowser {
public:
    HelpBrowser()
    {
        setSearchPaths({QStringLiteral(":/help")});
        setOpenLinks(false);
        document()->setDocumentMargin(16);
    }

    QVariant loadResource(int type, const QUrl &name) override
    {
        const QVariant resource = QTextBrowser::loadResource(type, name);
        QImage picture;
        if (type != QTextDocument::ImageResource || !picture.loadFromData(resource.toByteArray()))
            return resource;
        return picture.scaledToWidth(widest, Qt::SmoothTransformation);
    }

private:
    static constexpr int widest = 760;
};

QDialog *closableDialog(QWidget *parent, const QString &title, const QString &name, QWidget *content)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(name);
    dialog->setWindowTitle(title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(content, 1);
    layout->addWidget(buttons);
    return dialog;
}

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &key : action.shortcuts())
        keys << key.toString(QKeySequence::NativeText);
    keys.removeDuplicates(); // the two Enter keys bear one name in some languages
    return keys.join(QStringLiteral(", "));
}

} // namespace

void showHelp(QWidget *parent)
{
    QFile file(QStringLiteral(":/help/help_%1.md")
                   .arg(translated(QT_TRANSLATE_NOOP("Help", "en")))); // zh_CN in the Chinese translation
    auto *text = new HelpBrowser;
    text->setAccessibleName(translated(QT_TRANSLATE_NOOP("Help", "How to use Xiangyue")));
    if (file.open(QIODevice::ReadOnly))
        text->setMarkdown(QString::fromUtf8(file.readAll()));
    QDialog *dialog = closableDialog(parent, translated(QT_TRANSLATE_NOOP("Help", "How to use Xiangyue")),
                                     QStringLiteral("helpDialog"), text);
    const QSize room = parent && parent->screen() ? parent->screen()->availableSize() : QSize(1280, 720);
    dialog->resize(QSize(860, 720).boundedTo(room - QSize(20, 40)));
    dialog->show();
}

void showAbout(QWidget *parent, const QString &libraryPath)
{
    const QString text =
        translated(QT_TRANSLATE_NOOP("Help",
                                     "<h3>Xiangyue 乡阅 %1</h3>"
                                     "<p>Review of township work reports: text, indicators, charts and everything "
                                     "that is still open, side by side.</p>"
                                     "<p>Free software under the GNU General Public License, version 3 or later. "
                                     "It comes without any warranty.</p>"
                                     "<p>Library: %2</p>"))
            .arg(QStringLiteral(XIANGYUE_VERSION), QDir::toNativeSeparators(libraryPath).toHtmlEscaped());
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setMinimumWidth(380);
    closableDialog(parent, translated(QT_TRANSLATE_NOOP("Help", "About Xiangyue")), QStringLiteral("aboutDialog"),
                   label)
        ->show();
}

void showShortcuts(QWidget *parent, const ActionCollection &actions)
{
    auto *list = new QTreeWidget;
    list->setHeaderLabels({translated(QT_TRANSLATE_NOOP("Help", "Action")),
                           translated(QT_TRANSLATE_NOOP("Help", "Keys")),
                           translated(QT_TRANSLATE_NOOP("Help", "What it does"))});
    list->setRootIsDecorated(false);
    list->setAccessibleName(translated(QT_TRANSLATE_NOOP("Help", "Keys")));
    for (int i = 0; i < ActionCollection::IdCount; ++i) {
        const QAction *action = actions[static_cast<ActionCollection::Id>(i)];
        if (action->shortcut().isEmpty())
            continue;
        new QTreeWidgetItem(list, {action->iconText(), keysOf(*action), action->whatsThis()});
    }
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QDialog *dialog =
        closableDialog(parent, translated(QT_TRANSLATE_NOOP("Help", "Keys")), QStringLiteral("shortcutsDialog"), list);
    dialog->resize(720, 560);
    dialog->show();
}

} // namespace xiangyue
