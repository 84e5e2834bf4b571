// SPDX-License-Identifier: GPL-3.0-or-later
// Menus, bar and keys of the compare window.
#include "ui/charts/chart_batch_actions.h"
#include "ui/chip.h"
#include "ui/compare/compare_window.h"
#include "ui/compare/matrix_page.h"
#include "ui/compare/matrix_view.h"
#include "ui/compare/row_pane.h"
#include "ui/compare/time_page.h"
#include "ui/job_strip.h"

#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QToolBar>

namespace xiangyue {

QAction *CompareWindow::action(const QString &name) const
{
    return findChild<QAction *>(name);
}

QAction *CompareWindow::addAction(QMenu *menu, const QString &name, const QString &text, const QString &keys,
                                  const std::function<void()> &act)
{
    QAction *action = menu->addAction(text, this, act);
    action->setObjectName(name);
    action->setParent(this);
    action->setShortcuts(QKeySequence::listFromString(keys, QKeySequence::PortableText));
    // In the window's own list, so that the keys work while the menus are shut.
    QMainWindow::addAction(action);
    return action;
}

void CompareWindow::createMenus()
{
    const auto add = [this](QMenu *menu, const char *name, const QString &text, const char *keys,
                            const std::function<void()> &act) {
        return addAction(menu, QString::fromLatin1(name), text, QString::fromLatin1(keys), act);
    };
    QMenu *file = menuBar()->addMenu(tr("&File"));
    add(file, "pickReports", tr("&Reports to compare…"), "Ctrl+O", [this] { pickReports(); });
    file->addSeparator();
    add(file, "exportTable", tr("Export the &table…"), "Ctrl+S", [this] { exportTable(); });
    add(file, "exportChart", tr("Export the &chart…"), "Ctrl+E", [this] { exportChart(); });
    add(file, "copyChart", tr("C&opy the chart"), "Ctrl+Shift+E",
        [this] { page() == PeriodsPage ? m_timePage->copyChart() : m_matrixPage->rowPane()->copyChart(); });
    add(file, "exportMany", tr("Charts of all reports co&mpared…"), "Ctrl+Alt+E", [this] {
        writeCharts(this, m_library, m_session.reports(), &m_chartFolder, [this](Job *job) { m_jobs->follow(job); });
    });
    file->addSeparator();
    add(file, "back", tr("&Back to the report"), "Alt+Left", [this] { Q_EMIT backAsked(); });
    add(file, "close", tr("C&lose"), "Ctrl+W", [this] { close(); });

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    QAction *undo = m_session.undoStack().createUndoAction(this, tr("Undo:"));
    QAction *redo = m_session.undoStack().createRedoAction(this, tr("Redo:"));
    undo->setShortcut(QKeySequence(QStringLiteral("Ctrl+Z")));
    redo->setShortcuts(QKeySequence::listFromString(QStringLiteral("Ctrl+Shift+Z; Ctrl+Y")));
    for (QAction *action : {undo, redo}) {
        edit->addAction(action);
        QMainWindow::addAction(action);
    }
    // A step that is still being taken over is neither done nor undone.
    connect(&m_session, &CompareSession::keepingChanged, this, [this, undo, redo] {
        undo->setEnabled(!m_session.isKeeping() && m_session.undoStack().canUndo());
        redo->setEnabled(!m_session.isKeeping() && m_session.undoStack().canRedo());
    });
    edit->addSeparator();
    // Of the table alone: texts and sentences copy what is selected in them.
    QAction *copy = add(edit, "copy", tr("&Copy cells"), "Ctrl+C", [this] { m_matrixPage->copySelection(); });
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QMainWindow::removeAction(copy);
    m_matrixPage->table()->addAction(copy);
    add(edit, "search", tr("&Search the table"), "Ctrl+F", [this] {
        setPage(IndicatorsPage);
        m_matrixPage->focusSearch();
    });

    QMenu *view = menuBar()->addMenu(tr("&View"));
    add(view, "indicators", tr("&Indicators"), "Ctrl+1", [this] { setPage(IndicatorsPage); });
    add(view, "texts", tr("&Texts side by side"), "Ctrl+2", [this] { setPage(TextsPage); });
    add(view, "periods", tr("&Over time"), "Ctrl+3", [this] { setPage(PeriodsPage); });
    view->addSeparator();
    add(view, "sortReports", tr("Order the townships by the &row"), "S", [this] { m_matrixPage->sortByCurrentRow(); });
    add(view, "pin", tr("&Pin the row"), "P", [this] { m_matrixPage->togglePinned(); });
    add(view, "transpose", tr("Townships as ro&ws"), "T",
        [this] { m_matrixPage->setTransposed(!m_matrixPage->model().isTransposed()); });
    add(view, "tray", tr("Figures &without a row"), "U",
        [this] { m_matrixPage->setTrayVisible(!m_matrixPage->isTrayVisible()); });
}

void CompareWindow::createBar()
{
    auto *bar = new QToolBar(tr("Tools"), this);
    bar->setObjectName(QStringLiteral("compareBar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    const std::array titles{tr("Indicators"), tr("Texts side by side"), tr("Over time")};
    for (size_t i = 0; i < titles.size(); ++i) {
        m_pageChips[i] = new Chip(titles[i], bar);
        m_pageChips[i]->setObjectName(QStringLiteral("page%1").arg(i));
        connect(m_pageChips[i], &Chip::clicked, this, [this, i] { setPage(static_cast<Page>(i)); });
        bar->addWidget(m_pageChips[i]);
    }
    bar->addSeparator();
    for (const MatrixBase base : allMatrixBases) {
        auto *chip = new Chip(matrixBaseTitle(base), bar);
        chip->setObjectName(QStringLiteral("base.") + matrixBaseId(base));
        connect(chip, &Chip::clicked, this, [this, base] { setBase(base); });
        bar->addWidget(chip);
        m_baseChips.emplace_back(base, chip);
    }
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    const std::initializer_list<std::pair<const char *, QString>> buttons{
        {"pickReports", tr("Reports…")}, {"exportTable", tr("Export table…")}, {"exportChart", tr("Export chart…")}};
    for (const auto &[name, text] : buttons) {
        QAction *source = action(QString::fromLatin1(name));
        source->setIconText(text);
        bar->addAction(source);
        bar->widgetForAction(source)->setProperty("boxed", true);
    }
    bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    addToolBar(bar);
}

} // namespace xiangyue
