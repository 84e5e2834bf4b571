// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/side_by_side_bar.h"

#include "ui/chip.h"
#include "ui/icons.h"
#include "ui/theme_palette.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace xiangyue {

namespace {

constexpr int indicatorWidth = 250;

QToolButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

SideBySideBar::SideBySideBar(QWidget *parent)
    : QWidget(parent)
    , m_link(new Chip(tr("Scroll together"), this))
    , m_indicators(new QComboBox(this))
    , m_copies(new QLabel(this))
    , m_previousIndicator(createAction("previousIndicator", tr("Previous indicator"), QStringLiteral("Alt+Up")))
    , m_nextIndicator(createAction("nextIndicator", tr("Next indicator"), QStringLiteral("Alt+Down")))
    , m_previousCopy(createAction("previousCopy", tr("Previous copied place"), QStringLiteral("Shift+F7")))
    , m_nextCopy(createAction("nextCopy", tr("Next copied place"), QStringLiteral("F7")))
{
    m_link->setObjectName(QStringLiteral("scrollTogether"));
    m_link->setToolTip(tr("Moving one report takes the others along"));
    m_link->setChecked(true);
    m_indicators->setObjectName(QStringLiteral("sharedIndicators"));
    m_indicators->setAccessibleName(tr("Indicators that the reports share"));
    m_indicators->setPlaceholderText(tr("Choose an indicator"));
    m_indicators->setFixedWidth(indicatorWidth);
    m_indicators->setMaxVisibleItems(24);
    m_copies->setObjectName(QStringLiteral("copiedPlaces"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->setSpacing(4);
    layout->addWidget(m_link);
    layout->addSpacing(14);
    layout->addWidget(buttonFor(m_previousIndicator, this));
    layout->addWidget(m_indicators);
    layout->addWidget(buttonFor(m_nextIndicator, this));
    layout->addStretch(1);
    layout->addWidget(m_copies);
    layout->addSpacing(4);
    layout->addWidget(buttonFor(m_previousCopy, this));
    layout->addWidget(buttonFor(m_nextCopy, this));

    connect(m_link, &Chip::toggled, this, &SideBySideBar::linkToggled);
    connect(m_indicators, &QComboBox::activated, this, [this] { Q_EMIT indicatorChosen(chosen()); });
    connect(m_indicators, &QComboBox::currentIndexChanged, this, &SideBySideBar::updateActions);
    connect(m_previousIndicator, &QAction::triggered, this, [this] { stepIndicator(-1); });
    connect(m_nextIndicator, &QAction::triggered, this, [this] { stepIndicator(1); });
    connect(m_previousCopy, &QAction::triggered, this, [this] { Q_EMIT copyAsked(-1); });
    connect(m_nextCopy, &QAction::triggered, this, [this] { Q_EMIT copyAsked(1); });
    updateIcons();
    updateActions();
}

QAction *SideBySideBar::createAction(const char *name, const QString &text, const QString &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(QKeySequence(key));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(tr("%1 (%2)").arg(text, action->shortcut().toString(QKeySequence::NativeText)));
    return action;
}

void SideBySideBar::setIndicators(const std::vector<Entry> &indicators)
{
    m_indicators->clear();
    for (const Entry &entry : indicators)
        m_indicators->addItem(entry.title, entry.id);
    m_indicators->setCurrentIndex(-1);
    updateActions();
}

void SideBySideBar::setChosen(const QString &id)
{
    m_indicators->setCurrentIndex(id.isEmpty() ? -1 : m_indicators->findData(id));
    m_indicators->setToolTip(m_indicators->currentText());
}

QString SideBySideBar::chosen() const
{
    return m_indicators->currentData().toString();
}

void SideBySideBar::setCopies(const QString &text, const QString &note, bool places)
{
    m_copies->setText(text);
    m_copies->setToolTip(note);
    m_previousCopy->setEnabled(places);
    m_nextCopy->setEnabled(places);
}

QString SideBySideBar::copiesText() const
{
    return m_copies->text();
}

QList<QAction *> SideBySideBar::keys() const
{
    return {m_previousIndicator, m_nextIndicator, m_previousCopy, m_nextCopy};
}

void SideBySideBar::stepIndicator(int direction)
{
    const int index = m_indicators->currentIndex();
    const int next = index < 0 && direction < 0 ? m_indicators->count() - 1 : index + direction;
    if (next < 0 || next >= m_indicators->count())
        return;
    m_indicators->setCurrentIndex(next);
    Q_EMIT indicatorChosen(chosen());
}

void SideBySideBar::updateActions()
{
    const int index = m_indicators->currentIndex();
    const int count = m_indicators->count();
    m_indicators->setEnabled(count > 0);
    m_previousIndicator->setEnabled(count > 0 && index != 0);
    m_nextIndicator->setEnabled(index + 1 < count);
}

void SideBySideBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
}

void SideBySideBar::updateIcons()
{
    const QColor colour = ThemePalette::forPalette(palette()).mutedText;
    for (QAction *action : {m_previousIndicator, m_previousCopy})
        action->setIcon(themedIcon(QStringLiteral("previous"), colour));
    for (QAction *action : {m_nextIndicator, m_nextCopy})
        action->setIcon(themedIcon(QStringLiteral("next"), colour));
}

} // namespace xiangyue
