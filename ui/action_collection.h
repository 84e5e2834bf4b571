// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

#include <array>

namespace xiangyue {

struct ThemePalette;

/// Every action of the window: one table gives its words, shortcut and icon (action_collection.cpp). The window
/// connects them; menus, toolbar and shortcut list only arrange them.
class ActionCollection : public QObject {
    Q_OBJECT

public:
    enum Id {
        Import,
        PasteReport,
        OpenSamples,
        RemoveReport,
        Preferences,
        Quit,
        Undo,
        Redo,
        Copy,
        CopyQuote,
        Find,
        FindNext,
        FindPrevious,
        PreviousFlag,
        NextFlag,
        Verify,
        Waive,
        ReturnToAuthor,
        Note,
        Reopen,
        GoToSection,
        Explain,
        ExportChart,
        CopyChart,
        ExportManyCharts,
        ZoomIn,
        ZoomOut,
        ZoomReset,
        ToggleLibrary,
        Compare,
        BackToComparison,
        HelpContents,
        Shortcuts,
        About,
        IdCount
    };

    explicit ActionCollection(QObject *parent = nullptr);

    QAction *operator[](Id id) const { return m_actions[id]; }
    /// Stable name of an action, for tests and settings: "review.verify".
    static QString name(Id id);
    void setIconColours(const ThemePalette &theme);

private:
    std::array<QAction *, IdCount> m_actions{};
};

} // namespace xiangyue
