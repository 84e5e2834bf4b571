// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/action_collection.h"

#include "ui/icons.h"
#include "ui/theme_palette.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QRegularExpression>

namespace xiangyue {

namespace {

struct Entry {
    ActionCollection::Id id;
    const char *name;
    const char *text;
    const char *toolTip;
    const char *shortcut; ///< portable text; several parted by ';'
    const char *icon;
};

using A = ActionCollection;

constexpr std::array<Entry, A::IdCount> entries{{
    {A::Import, "file.import", QT_TRANSLATE_NOOP("Actions", "&Import…"),
     QT_TRANSLATE_NOOP("Actions", "Import report files into the library"), "Ctrl+O", "import"},
    {A::PasteReport, "file.paste", QT_TRANSLATE_NOOP("Actions", "Paste as a &report"),
     QT_TRANSLATE_NOOP("Actions", "Import the text on the clipboard as a report"), "Ctrl+Shift+V", ""},
    {A::OpenSamples, "file.samples", QT_TRANSLATE_NOOP("Actions", "Open the &samples"),
     QT_TRANSLATE_NOOP("Actions", "Import the sample reports that come with the program"), "", ""},
    {A::RemoveReport, "file.remove", QT_TRANSLATE_NOOP("Actions", "Re&move report from the library…"),
     QT_TRANSLATE_NOOP("Actions", "Remove the report and its decisions; the file itself stays"), "", ""},
    {A::Preferences, "file.settings", QT_TRANSLATE_NOOP("Actions", "S&ettings…"),
     QT_TRANSLATE_NOOP("Actions", "Language, colours and your own indicators"), "Ctrl+,", ""},
    {A::Quit, "file.quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), QT_TRANSLATE_NOOP("Actions", "Leave the program"),
     "Ctrl+Q", ""},
    {A::Undo, "edit.undo", QT_TRANSLATE_NOOP("Actions", "&Undo"),
     QT_TRANSLATE_NOOP("Actions", "Take the last decision back"), "Ctrl+Z", "undo"},
    {A::Redo, "edit.redo", QT_TRANSLATE_NOOP("Actions", "&Redo"),
     QT_TRANSLATE_NOOP("Actions", "Make the decision again"), "Ctrl+Shift+Z;Ctrl+Y", "redo"},
    {A::Copy, "edit.copy", QT_TRANSLATE_NOOP("Actions", "&Copy"),
     QT_TRANSLATE_NOOP("Actions", "Copy the selected text"), "Ctrl+C", ""},
    {A::CopyQuote, "edit.copyQuote", QT_TRANSLATE_NOOP("Actions", "Copy &quote"),
     QT_TRANSLATE_NOOP("Actions", "Copy the sentence with its place in the report"), "Ctrl+Shift+C", ""},
    {A::Find, "edit.find", QT_TRANSLATE_NOOP("Actions", "&Find in the report"),
     QT_TRANSLATE_NOOP("Actions", "Search the text of the open report"), "Ctrl+F", "search"},
    {A::FindNext, "edit.findNext", QT_TRANSLATE_NOOP("Actions", "Find &next"),
     QT_TRANSLATE_NOOP("Actions", "Go to the next match"), "F3", ""},
    {A::FindPrevious, "edit.findPrevious", QT_TRANSLATE_NOOP("Actions", "Find &previous"),
     QT_TRANSLATE_NOOP("Actions", "Go to the match before"), "Shift+F3", ""},
    {A::PreviousFlag, "review.previous", QT_TRANSLATE_NOOP("Actions", "&Previous"),
     QT_TRANSLATE_NOOP("Actions", "Go to the open flag before this one"), "Shift+F8", "previous"},
    {A::NextFlag, "review.next", QT_TRANSLATE_NOOP("Actions", "&Next"),
     QT_TRANSLATE_NOOP("Actions", "Go to the next open flag"), "F8", "next"},
    {A::Verify, "review.verify", QT_TRANSLATE_NOOP("Actions", "&Verified"),
     QT_TRANSLATE_NOOP("Actions", "The spot is right as it stands"), "Return;Enter", "verified"},
    {A::Waive, "review.waive", QT_TRANSLATE_NOOP("Actions", "&Waive"),
     QT_TRANSLATE_NOOP("Actions", "Leave the spot as it is, with a reason"), "W", "waive"},
    {A::ReturnToAuthor, "review.return", QT_TRANSLATE_NOOP("Actions", "&Return"),
     QT_TRANSLATE_NOOP("Actions", "Return the spot to the author"), "R", "return"},
    {A::Note, "review.note", QT_TRANSLATE_NOOP("Actions", "N&ote"),
     QT_TRANSLATE_NOOP("Actions", "Write a note on the spot"), "N", "note"},
    {A::Reopen, "review.reopen", QT_TRANSLATE_NOOP("Actions", "Open a&gain"),
     QT_TRANSLATE_NOOP("Actions", "Take the decision on the spot back"), "Backspace", "reopen"},
    {A::GoToSection, "review.section", QT_TRANSLATE_NOOP("Actions", "Go to the &section"),
     QT_TRANSLATE_NOOP("Actions", "Scroll to the heading above the spot"), "Ctrl+Up", ""},
    {A::Explain, "review.explain", QT_TRANSLATE_NOOP("Actions", "Why is this (not) an &indicator?"),
     QT_TRANSLATE_NOOP("Actions", "Show what the number was taken for and why"), "F1", "why"},
    {A::ExportChart, "chart.export", QT_TRANSLATE_NOOP("Actions", "&Export chart…"),
     QT_TRANSLATE_NOOP("Actions", "Save the chart as a picture"), "Ctrl+E", "chart"},
    {A::CopyChart, "chart.copy", QT_TRANSLATE_NOOP("Actions", "&Copy chart"),
     QT_TRANSLATE_NOOP("Actions", "Copy the chart to the clipboard"), "Ctrl+Shift+E", ""},
    {A::ExportManyCharts, "chart.exportMany", QT_TRANSLATE_NOOP("Actions", "Export charts of &several reports…"),
     QT_TRANSLATE_NOOP("Actions", "Save the charts of all themes of several reports as pictures"), "Ctrl+Alt+E", ""},
    {A::ZoomIn, "view.zoomIn", QT_TRANSLATE_NOOP("Actions", "&Larger text"),
     QT_TRANSLATE_NOOP("Actions", "Show the report's text larger"), "Ctrl++;Ctrl+=", ""},
    {A::ZoomOut, "view.zoomOut", QT_TRANSLATE_NOOP("Actions", "&Smaller text"),
     QT_TRANSLATE_NOOP("Actions", "Show the report's text smaller"), "Ctrl+-", ""},
    {A::ZoomReset, "view.zoomReset", QT_TRANSLATE_NOOP("Actions", "&Normal text size"),
     QT_TRANSLATE_NOOP("Actions", "Show the report's text in its usual size"), "Ctrl+0", ""},
    {A::ToggleLibrary, "view.library", QT_TRANSLATE_NOOP("Actions", "Show the li&brary"),
     QT_TRANSLATE_NOOP("Actions", "Show or hide the list of reports"), "F9", ""},
    {A::Compare, "compare.open", QT_TRANSLATE_NOOP("Actions", "&Compare townships…"),
     QT_TRANSLATE_NOOP("Actions", "Put the indicators and texts of several reports side by side"), "Ctrl+K", "compare"},
    {A::BackToComparison, "compare.back", QT_TRANSLATE_NOOP("Actions", "&Back to the comparison"),
     QT_TRANSLATE_NOOP("Actions", "Go back to where you were in the comparison"), "Alt+Left", "back"},
    {A::HelpContents, "help.contents", QT_TRANSLATE_NOOP("Actions", "&How to use Xiangyue"),
     QT_TRANSLATE_NOOP("Actions", "Short pages with pictures"), "Shift+F1", ""},
    {A::Shortcuts, "help.shortcuts", QT_TRANSLATE_NOOP("Actions", "&Keys"),
     QT_TRANSLATE_NOOP("Actions", "Show all keys"), "Ctrl+/", ""},
    {A::About, "help.about", QT_TRANSLATE_NOOP("Actions", "&About Xiangyue"),
     QT_TRANSLATE_NOOP("Actions", "Version, licence and where the library is"), "", ""},
}};

constexpr bool inIdOrder()
{
    for (size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].id != static_cast<A::Id>(i))
            return false;
    }
    return true;
}
static_assert(inIdOrder());

QString translated(const char *text)
{
    return QCoreApplication::translate("Actions", text);
}

QList<QKeySequence> shortcutsOf(const Entry &entry)
{
    QList<QKeySequence> result;
    for (const QString &part : QString::fromLatin1(entry.shortcut).split(u';', Qt::SkipEmptyParts))
        result.append(QKeySequence::fromString(part, QKeySequence::PortableText));
    return result;
}

/// Without the key that opens it in a menu; in Chinese that key follows in brackets: 导入(&I)…
QString plainText(QString text)
{
    text.remove(QRegularExpression(QStringLiteral("\\(&.\\)")));
    text.remove(u'&');
    while (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

QString toolTipOf(const QAction &action, const Entry &entry)
{
    const QString text = translated(entry.toolTip);
    if (action.shortcut().isEmpty())
        return text;
    return QCoreApplication::translate("Actions", "%1 (%2)")
        .arg(text, action.shortcut().toString(QKeySequence::NativeText));
}

} // namespace

ActionCollection::ActionCollection(QObject *parent)
    : QObject(parent)
{
    for (const Entry &entry : entries) {
        auto *action = new QAction(translated(entry.text), this);
        action->setObjectName(QString::fromLatin1(entry.name));
        action->setShortcuts(shortcutsOf(entry));
        action->setIconText(plainText(action->text()));
        action->setToolTip(toolTipOf(*action, entry));
        action->setWhatsThis(translated(entry.toolTip));
        m_actions[entry.id] = action;
    }
    m_actions[ToggleLibrary]->setCheckable(true);
    m_actions[ToggleLibrary]->setChecked(true);
}

QString ActionCollection::name(Id id)
{
    return QString::fromLatin1(entries[id].name);
}

void ActionCollection::setIconColours(const ThemePalette &theme)
{
    for (const Entry &entry : entries) {
        if (*entry.icon == '\0')
            continue;
        const QColor colour = entry.id == Import ? theme.accentText : theme.text;
        m_actions[entry.id]->setIcon(themedIcon(QString::fromLatin1(entry.icon), colour));
    }
    // In a menu the import icon would be drawn in the button's colour.
    m_actions[Import]->setIconVisibleInMenu(false);
}

} // namespace xiangyue
