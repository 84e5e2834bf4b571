// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>

class QApplication;
class QFont;

namespace xiangyue {

/// How the window chooses between light and dark.
enum class PaletteChoice { System, Light, Dark };

PaletteChoice paletteChoiceFromId(const QString &id);
QString paletteChoiceId(PaletteChoice choice);

/// Fusion style, palette and the few style sheet rules that give the window its calm. May be called again at any time.
void applyAppStyle(QApplication &app, PaletteChoice choice);

/// Noto Sans CJK SC where installed, for controls and tables; figures are tabular.
QFont interfaceFont();
/// A serif face for reading: Noto Serif CJK SC, FangSong, Song; `zoom` in percent.
QFont readingFont(int zoom);
/// Sans bold for headings of the report, `zoom` in percent.
QFont headingFont(int zoom);

} // namespace xiangyue
