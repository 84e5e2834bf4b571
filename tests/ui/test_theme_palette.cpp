// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app_style.h"
#include "ui/theme_palette.h"

#include <QApplication>
#include <QTest>

#include <cmath>

using namespace xiangyue;

namespace {

double linear(double part)
{
    return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// Contrast ratio of WCAG 2.1.
double contrast(const QColor &a, const QColor &b)
{
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

ThemePalette themeOf(bool dark)
{
    QPalette palette;
    palette.setColor(QPalette::Base, dark ? Qt::black : Qt::white);
    return ThemePalette::forPalette(palette);
}

} // namespace

class TestThemePalette : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsCanBeRead_data();
    void wordsCanBeRead();
    void themesCanBeToldApart_data() { wordsCanBeRead_data(); }
    void themesCanBeToldApart();
    void theApplicationFollowsTheChoice();
};

void TestThemePalette::wordsCanBeRead_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestThemePalette::wordsCanBeRead()
{
    QFETCH(bool, dark);
    const ThemePalette theme = themeOf(dark);
    QCOMPARE(theme.dark, dark);
    const std::initializer_list<std::tuple<const char *, QColor, QColor>> pairs{
        {"text", theme.text, theme.paper},
        {"text on panel", theme.text, theme.panel},
        {"selected text", theme.text, theme.selectionFill},
        {"muted", theme.mutedText, theme.paper},
        {"muted on panel", theme.mutedText, theme.panel},
        {"muted on selection", theme.mutedText, theme.selectionFill},
        {"accent", theme.accent, theme.paper},
        {"accent on panel", theme.accent, theme.panel},
        {"button", theme.accentText, theme.accent},
        {"placeholder", theme.placeholderText, theme.placeholderFill},
        {"masked value", theme.placeholderText, theme.paper},
        {"text in placeholder", theme.text, theme.placeholderFill},
        {"finding", theme.findingText, theme.findingFill},
        {"done", theme.doneText, theme.doneFill},
        {"neutral", theme.neutralText, theme.neutralFill},
        {"text in copied text", theme.text, theme.copiedFill},
        {"words on copied text", theme.copied, theme.panel},
    };
    for (const auto &[name, front, back] : pairs)
        QVERIFY2(contrast(front, back) >= 4.5,
                 qPrintable(QStringLiteral("%1: %2").arg(QString::fromLatin1(name)).arg(contrast(front, back))));
}

void TestThemePalette::themesCanBeToldApart()
{
    QFETCH(bool, dark);
    const ThemePalette theme = themeOf(dark);
    for (const Category a : allCategories) {
        QVERIFY2(contrast(theme.category(a), theme.paper) >= 3, qPrintable(categoryId(a)));
        for (const Category b : allCategories)
            QVERIFY(a == b || theme.category(a) != theme.category(b));
    }
}

void TestThemePalette::theApplicationFollowsTheChoice()
{
    applyAppStyle(*qApp, PaletteChoice::Dark);
    QVERIFY(QApplication::palette().color(QPalette::Base).lightness() < 80);
    QVERIFY(ThemePalette::forPalette(QApplication::palette()).dark);
    QVERIFY(!qApp->styleSheet().isEmpty());
    QVERIFY(!qApp->styleSheet().contains(u'@')); // every colour is filled in
    applyAppStyle(*qApp, PaletteChoice::Light);
    QVERIFY(!ThemePalette::forPalette(QApplication::palette()).dark);
    QCOMPARE(paletteChoiceFromId(paletteChoiceId(PaletteChoice::Dark)), PaletteChoice::Dark);
    QCOMPARE(paletteChoiceFromId(QStringLiteral("purple")), PaletteChoice::System);
}

QTEST_MAIN(TestThemePalette)
#include "test_theme_palette.moc"
