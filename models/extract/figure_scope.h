// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text_span.h"
#include "extract/mention.h"

namespace xiangyue {

struct Lexicon;

/// The village or unit that a figure is about: the nearest one that governs it, from its sentence.
/// Must be asked in text order; keeps the places that it read of the current sentence.
class ScopeReader {
public:
    /// `ownPlace`: the name of the report's own place, which is no scope; may be empty.
    ScopeReader(QStringView text, QStringView ownPlace, const Lexicon &lexicon);

    /// Sets Figure::scope; leaves it empty when the figure is about the whole place.
    void setScope(Mention &mention);

private:
    void enterSentence(qsizetype position);
    void readUntil(qsizetype position);
    TextSpan placeEndingAt(qsizetype suffixEnd, qsizetype suffixLength) const;
    TextSpan withList(TextSpan place) const;
    void note(TextSpan place);
    void openItem(qsizetype position);
    qsizetype suffixAt(qsizetype position) const;
    QString placeBehind(const Mention &mention) const;

    QStringView m_text;
    QStringView m_ownPlace;
    const Lexicon &m_lexicon;
    TextSpan m_sentence;
    qsizetype m_read = 0;      ///< places are read up to here
    qsizetype m_itemStart = 0; ///< start of the current item of a list parted by semicolons
    TextSpan m_place;          ///< empty: the whole place
    TextSpan m_outside;        ///< the one before the bracket that is open
    bool m_inBracket = false;
    bool m_itemsName = false; ///< an item of this list began with its place
};

} // namespace xiangyue
