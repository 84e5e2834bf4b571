// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app_style.h"

#include "ui/theme_palette.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QFontDatabase>
#include <QStyle>
#include <QStyleFactory>
#include <QToolTip>

namespace xiangyue {

namespace {

QPalette paletteFrom(const ThemePalette &theme)
{
    QPalette p;
    p.setColor(QPalette::Window, theme.panel);
    p.setColor(QPalette::WindowText, theme.text);
    p.setColor(QPalette::Base, theme.paper);
    p.setColor(QPalette::AlternateBase, theme.panel);
    p.setColor(QPalette::Text, theme.text);
    p.setColor(QPalette::PlaceholderText, theme.mutedText);
    p.setColor(QPalette::Button, theme.panel);
    p.setColor(QPalette::ButtonText, theme.text);
    p.setColor(QPalette::BrightText, theme.finding);
    p.setColor(QPalette::ToolTipBase, theme.cardBackground);
    p.setColor(QPalette::ToolTipText, theme.text);
    p.setColor(QPalette::Highlight, theme.selection);
    p.setColor(QPalette::HighlightedText, theme.accentText);
    p.setColor(QPalette::Link, theme.accent);
    p.setColor(QPalette::LinkVisited, theme.accent);
    p.setColor(QPalette::Light, theme.dark ? theme.panel.lighter(140) : theme.paper);
    p.setColor(QPalette::Midlight, theme.gridLine);
    p.setColor(QPalette::Mid, theme.controlBorder);
    p.setColor(QPalette::Dark, theme.controlBorder.darker(115));
    p.setColor(QPalette::Shadow, theme.dark ? QColor(Qt::black) : theme.controlBorder.darker(150));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, theme.mutedText);
    p.setColor(QPalette::Disabled, QPalette::Highlight, theme.neutralFill);
    return p;
}

QPalette lightPalette()
{
    QPalette base;
    base.setColor(QPalette::Base, Qt::white);
    return paletteFrom(ThemePalette::forPalette(base));
}

QPalette darkPalette()
{
    QPalette base;
    base.setColor(QPalette::Base, Qt::black);
    return paletteFrom(ThemePalette::forPalette(base));
}

/// The desktop's own palette is only seen while none of ours is set.
bool systemIsDark()
{
    QApplication::setPalette(QPalette());
    return QApplication::palette().color(QPalette::Base).lightness() < 128;
}

/// `@name@` in the style sheet stands for a colour of the theme.
QString styleSheet(const ThemePalette &theme)
{
    QFile file(QStringLiteral(":/style/window.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::initializer_list<std::pair<QLatin1String, QColor>> names{
        {QLatin1String("paper"), theme.paper},
        {QLatin1String("panel"), theme.panel},
        {QLatin1String("card"), theme.cardBackground},
        {QLatin1String("text"), theme.text},
        {QLatin1String("muted"), theme.mutedText},
        {QLatin1String("line"), theme.gridLine},
        {QLatin1String("border"), theme.controlBorder},
        {QLatin1String("accent"), theme.accent},
        {QLatin1String("accent-hover"), theme.dark ? theme.accent.lighter(110) : theme.accent.lighter(115)},
        {QLatin1String("accent-text"), theme.accentText},
        {QLatin1String("selection"), theme.selection},
        {QLatin1String("selection-fill"), theme.selectionFill},
        {QLatin1String("hover"), theme.hoverFill},
        {QLatin1String("progress"), theme.progress},
        {QLatin1String("finding"), theme.finding},
        {QLatin1String("finding-text"), theme.findingText},
        {QLatin1String("neutral"), theme.neutralFill},
    };
    for (const auto &[name, colour] : names)
        sheet.replace(QString(u'@' + name + u'@'), colour.name());
    return sheet;
}

QString firstInstalled(std::initializer_list<const char16_t *> families)
{
    const QStringList installed = QFontDatabase::families();
    for (const char16_t *family : families) {
        const QString name = QString::fromUtf16(family);
        if (installed.contains(name))
            return name;
    }
    return {};
}

} // namespace

PaletteChoice paletteChoiceFromId(const QString &id)
{
    if (id == QLatin1String("light"))
        return PaletteChoice::Light;
    return id == QLatin1String("dark") ? PaletteChoice::Dark : PaletteChoice::System;
}

QString paletteChoiceId(PaletteChoice choice)
{
    switch (choice) {
    case PaletteChoice::Light:
        return QStringLiteral("light");
    case PaletteChoice::Dark:
        return QStringLiteral("dark");
    case PaletteChoice::System:
        break;
    }
    return QStringLiteral("system");
}

void applyAppStyle(QApplication &app, PaletteChoice choice)
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const bool dark = choice == PaletteChoice::Dark || (choice == PaletteChoice::System && systemIsDark());
    const QPalette palette = dark ? darkPalette() : lightPalette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    app.setStyleSheet(styleSheet(ThemePalette::forPalette(palette)));
}

QFont interfaceFont()
{
    const QString family = firstInstalled({u"Noto Sans CJK SC", u"Source Han Sans SC", u"Microsoft YaHei"});
    QFont font = QApplication::font();
    if (!family.isEmpty())
        font.setFamily(family);
    if (font.pointSizeF() < 9)
        font.setPointSizeF(9);
    return font;
}

QFont readingFont(int zoom)
{
    const QString family =
        firstInstalled({u"Noto Serif CJK SC", u"Source Han Serif SC", u"FangSong", u"仿宋", u"SimSun", u"宋体"});
    QFont font;
    if (!family.isEmpty())
        font.setFamily(family);
    font.setStyleHint(QFont::Serif);
    font.setPixelSize(qMax(8, 17 * zoom / 100));
    return font;
}

QFont headingFont(int zoom)
{
    QFont font = interfaceFont();
    font.setPixelSize(qMax(8, 17 * zoom / 100));
    font.setBold(true);
    return font;
}

} // namespace xiangyue
