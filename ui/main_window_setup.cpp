// SPDX-License-Identifier: GPL-3.0-or-later
// Menus, toolbar, connections of actions, and what the main window remembers.
#include "ui/main_window.h"

#include "ui/app_style.h"
#include "ui/charts/chart_batch_actions.h"
#include "ui/charts/chart_pane.h"
#include "ui/compare/compare_window.h"
#include "ui/flag_pane.h"
#include "ui/help_dialogs.h"
#include "ui/import_controller.h"
#include "ui/indicator_pane.h"
#include "ui/job_strip.h"
#include "ui/library_pane.h"
#include "ui/report_pane.h"
#include "ui/report_text_view.h"
#include "ui/settings.h"
#include "ui/settings/general_page.h"
#include "ui/settings/indicators_page.h"
#include "ui/settings/settings_dialog.h"
#include "ui/side_pane.h"
#include "ui/text_field_guard.h"

#include <QActionGroup>
#include <QApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QScreen>
#include <QSplitter>
#include <QTabBar>
#include <QToolBar>
#include <QToolButton>

namespace xiangyue {

namespace {
constexpr int separator = -1;
}

void MainWindow::createMenus()
{
    using A = ActionCollection;
    const auto fill = [this](QMenu *menu, std::initializer_list<int> ids) {
        for (const int id : ids) {
            if (id == separator)
                menu->addSeparator();
            else
                menu->addAction(m_actions[static_cast<A::Id>(id)]);
        }
    };
    fill(menuBar()->addMenu(tr("&File")),
         {A::Import, A::PasteReport, A::OpenSamples, separator, A::RemoveReport, separator, A::Preferences, separator,
          A::Quit});
    fill(menuBar()->addMenu(tr("&Edit")),
         {A::Undo, A::Redo, separator, A::Copy, A::CopyQuote, separator, A::Find, A::FindNext, A::FindPrevious});
    fill(menuBar()->addMenu(tr("&Review")),
         {A::NextFlag, A::PreviousFlag, separator, A::Verify, A::Waive, A::ReturnToAuthor, A::Note, A::Reopen,
          separator, A::Explain, A::GoToSection});
    fill(menuBar()->addMenu(tr("&Chart")), {A::ExportChart, A::CopyChart, A::ExportManyCharts});
    fill(menuBar()->addMenu(tr("C&ompare")), {A::Compare, A::BackToComparison});
    createViewMenu();
    fill(menuBar()->addMenu(tr("&Help")), {A::HelpContents, A::Shortcuts, A::About});
}

void MainWindow::createViewMenu()
{
    using A = ActionCollection;
    QMenu *view = menuBar()->addMenu(tr("&View"));
    for (const A::Id id : {A::ZoomIn, A::ZoomOut, A::ZoomReset})
        view->addAction(m_actions[id]);
    view->addSeparator();
    view->addAction(m_actions[A::ToggleLibrary]);
    view->addSeparator();
    view->addMenu(
        choiceMenu(tr("&Colours"), Settings::Palette,
                   {{QStringLiteral("system"), tr("As the &system")},
                    {QStringLiteral("light"), tr("&Light")},
                    {QStringLiteral("dark"), tr("&Dark")}},
                   [this] { applyAppStyle(*qApp, paletteChoiceFromId(m_context.settings.text(Settings::Palette))); }));
    view->addMenu(choiceMenu(tr("Lan&guage"), Settings::Language,
                             {{QStringLiteral("system"), tr("As the &system")},
                              {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
                              {QStringLiteral("en"), QStringLiteral("English")}},
                             [this] { showMessage(tr("The language changes when the program is started again.")); }));
}

QMenu *MainWindow::choiceMenu(const QString &title, int settingsKey, const QList<std::pair<QString, QString>> &choices,
                              const std::function<void()> &changed)
{
    const auto key = static_cast<Settings::Key>(settingsKey);
    auto *menu = new QMenu(title, this);
    auto *group = new QActionGroup(menu);
    for (const auto &[id, text] : choices) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QStringLiteral("choice.") + id);
        action->setCheckable(true);
        group->addAction(action);
        // The settings dialog changes it too.
        connect(menu, &QMenu::aboutToShow, action,
                [this, action, key, value = id] { action->setChecked(m_context.settings.text(key) == value); });
        action->setChecked(m_context.settings.text(key) == id);
        connect(action, &QAction::triggered, this, [this, key, changed, value = id] {
            m_context.settings.set(key, value);
            changed();
        });
    }
    return menu;
}

void MainWindow::createToolBar()
{
    using A = ActionCollection;
    auto *bar = new QToolBar(tr("Tools"), this);
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({16, 16});
    bar->addAction(m_actions[A::Import]);
    bar->widgetForAction(m_actions[A::Import])->setProperty("primary", true);
    bar->addSeparator();
    for (const A::Id id : {A::PreviousFlag, A::NextFlag, A::Verify, A::Note, A::ReturnToAuthor, A::Waive})
        bar->addAction(m_actions[id]);
    bar->addSeparator();
    bar->addAction(m_actions[A::ExportChart]);
    bar->addAction(m_actions[A::Compare]);
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    m_find = new QLineEdit(bar);
    m_find->setObjectName(QStringLiteral("findField"));
    m_find->setPlaceholderText(tr("Find in this report"));
    m_find->setAccessibleName(tr("Find in this report"));
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumWidth(140);
    m_find->setMaximumWidth(240);
    m_find->installEventFilter(new TextFieldGuard(m_find));
    bar->addWidget(m_find);
    addToolBar(bar);
    m_actions.setIconColours(ThemePalette::forPalette(palette()));
}

void MainWindow::connectActions()
{
    using A = ActionCollection;
    // Every action belongs to the window, so that its keys work wherever the focus is.
    for (int i = 0; i < A::IdCount; ++i)
        addAction(m_actions[static_cast<A::Id>(i)]);
    const auto on = [this](A::Id id, auto &&act) {
        connect(m_actions[id], &QAction::triggered, this, act);
    };
    on(A::Import, [this] { m_importer->askAndImport(); });
    on(A::PasteReport, [this] { m_importer->importClipboard(); });
    on(A::OpenSamples, [this] { m_importer->importSamples(); });
    on(A::RemoveReport, [this] {
        if (const auto report = m_session.report())
            removeReport(report->summary.id);
    });
    on(A::Preferences, [this] { openSettings(); });
    on(A::Compare, [this] { openComparison(); });
    on(A::BackToComparison, [this] {
        if (m_compare)
            raiseWindow(*m_compare);
    });
    on(A::Quit, [this] { close(); });
    on(A::Find, [this] {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    });
    on(A::FindNext, [this] { find(1); });
    on(A::FindPrevious, [this] { find(-1); });
    on(A::ExportChart, [this] { m_side->charts()->exportChart(); });
    on(A::CopyChart, [this] { m_side->charts()->copyToClipboard(); });
    on(A::ExportManyCharts, [this] {
        const auto report = m_session.report();
        const std::vector<ReportId> open = report ? std::vector{report->summary.id} : std::vector<ReportId>();
        writeCharts(this, m_context.library, open, &m_chartFolder, [this](Job *job) { m_jobs->follow(job); });
    });
    on(A::ZoomIn, [this] { setZoom(m_context.settings.number(Settings::TextZoom) + 10); });
    on(A::ZoomOut, [this] { setZoom(m_context.settings.number(Settings::TextZoom) - 10); });
    on(A::ZoomReset, [this] { setZoom(100); });
    on(A::HelpContents, [this] { showHelp(this); });
    on(A::Shortcuts, [this] { showShortcuts(this, m_actions); });
    on(A::About, [this] { showAbout(this, m_context.library.path()); });
    connect(m_actions[A::ToggleLibrary], &QAction::toggled, m_library, &QWidget::setVisible);
    connect(m_find, &QLineEdit::textChanged, m_report->text(), &ReportTextView::setSearch);
    connect(m_find, &QLineEdit::returnPressed, this,
            [this] { find(QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier) ? -1 : 1); });
    const bool writable = !m_context.library.isReadOnly();
    for (const A::Id id : {A::Import, A::PasteReport, A::OpenSamples})
        m_actions[id]->setEnabled(writable);
    m_actions[A::OpenSamples]->setVisible(!ImportController::samplePaths().isEmpty());
}

SettingsDialog *MainWindow::openSettings()
{
    if (m_settingsDialog)
        return m_settingsDialog;
    // Somebody may have edited the file meanwhile, by hand or in another window.
    const Result<bool> changed = m_context.library.reloadIndicators();
    if (changed && *changed)
        renewOutdated();
    auto *dialog = new SettingsDialog(m_context.library, m_context.settings, m_context.dialogs, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog->general(), &GeneralPage::settingChanged, this, [this](int key) {
        if (key == Settings::TextZoom)
            setZoom(m_context.settings.number(Settings::TextZoom));
        else if (key == Settings::Palette)
            applyAppStyle(*qApp, paletteChoiceFromId(m_context.settings.text(Settings::Palette)));
    });
    connect(dialog->indicators(), &IndicatorsPage::kept, this,
            [this](int rows) { showMessage(tr("Indicators kept; %n row(s) changed.", nullptr, rows)); });
    // The comparison changes indicators, too: two drafts of them at a time would undo each other.
    dialog->setWindowModality(Qt::ApplicationModal);
    dialog->show();
    m_settingsDialog = dialog;
    return dialog;
}

void MainWindow::restoreState()
{
    const Settings &settings = m_context.settings;
    if (!restoreGeometry(settings.bytes(Settings::WindowGeometry))) {
        const QSize room = screen() ? screen()->availableSize() : QSize(1600, 980);
        resize(QSize(1600, 980).boundedTo(room));
    }
    if (!m_splitter->restoreState(settings.bytes(Settings::MainSplitter))) {
        const int whole = qMax(1000, width());
        m_splitter->setSizes({whole * 145 / 1000, whole * 455 / 1000, whole * 400 / 1000});
    }
    if (!m_side->splitter()->restoreState(settings.bytes(Settings::SideSplitter)))
        m_side->splitter()->setSizes({540, 460});
    m_side->indicators()->restoreColumns(settings.bytes(Settings::IndicatorColumns));
    m_side->indicators()->setOnlyFlagged(settings.flag(Settings::OnlyFlagged));
    m_side->indicators()->setTheme(categoryFromId(settings.text(Settings::IndicatorTheme)));
    m_side->flags()->setOnlyOpen(settings.flag(Settings::OnlyOpenFlags));
    m_side->tabs()->setCurrentIndex(settings.number(Settings::SideTab));
    if (const auto theme = categoryFromId(settings.text(Settings::ChartTheme)))
        m_side->charts()->setCurrentTheme(*theme);
    m_library->setOnlyOpen(settings.flag(Settings::OnlyOpenReports));
    m_report->text()->setZoom(qBound(60, settings.number(Settings::TextZoom), 260));
}

void MainWindow::saveState()
{
    Settings &settings = m_context.settings;
    settings.set(Settings::WindowGeometry, saveGeometry());
    settings.set(Settings::MainSplitter, m_splitter->saveState());
    settings.set(Settings::SideSplitter, m_side->splitter()->saveState());
    settings.set(Settings::IndicatorColumns, m_side->indicators()->columnState());
    settings.set(Settings::OnlyFlagged, m_side->indicators()->onlyFlagged());
    const auto theme = m_side->indicators()->theme();
    settings.set(Settings::IndicatorTheme, theme ? categoryId(*theme) : QString());
    settings.set(Settings::OnlyOpenFlags, m_side->flags()->onlyOpen());
    settings.set(Settings::SideTab, m_side->tabs()->currentIndex());
    settings.set(Settings::ChartTheme, categoryId(m_side->charts()->currentTheme()));
    settings.set(Settings::OnlyOpenReports, m_library->onlyOpen());
    settings.sync();
}

} // namespace xiangyue
