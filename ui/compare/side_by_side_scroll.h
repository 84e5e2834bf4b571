// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text_span.h"

#include <QObject>

#include <vector>

namespace xiangyue {

class ReportTextView;

/// Scrolls several texts together: whoever is moved takes the others along, so that what faces each other in them
/// stands side by side. Between two such places each text moves in proportion.
class SideBySideScroll : public QObject {
    Q_OBJECT

public:
    explicit SideBySideScroll(QObject *parent = nullptr);

    /// Watches a text for good.
    void addView(ReportTextView *view);
    /// Takes the first `count` texts, from now on at their tops, with nothing that faces each other.
    void reset(size_t count);
    /// Positions that face each other, one rising list a text, all of one length (TextAlignment::anchors).
    void setAnchors(std::vector<std::vector<qsizetype>> anchors);
    /// Off: each text moves alone. What stands side by side when it is switched on again stays so.
    void setLinked(bool linked);
    bool isLinked() const { return m_linked; }

    /// Brings spans to the same height, one a text; a text without one (start -1) goes where its neighbours are.
    void face(const std::vector<TextSpan> &spans);
    /// After a change of width: sets the texts anew and brings what stood side by side there again.
    void settle();

private:
    /// Values of the scroll bars that belong together, one a text.
    using Knot = std::vector<int>;

    Knot topsOf(const std::vector<TextSpan> &spans);
    void makeRoom(const Knot &tops, int height);
    std::vector<Knot> knots() const;
    bool addKnot(std::vector<Knot> &knots, const Knot &knot) const;
    int facing(const std::vector<Knot> &knots, size_t lead, int at, size_t view) const;
    void pin();
    void follow(size_t lead);
    int value(size_t view) const;
    void setValues(const Knot &values);

    std::vector<ReportTextView *> m_views;
    size_t m_count = 0;
    std::vector<std::vector<qsizetype>> m_anchors;
    std::vector<TextSpan> m_faced; ///< what stands side by side; empty once somebody has scrolled
    Knot m_pin;                    ///< where the texts were put side by side last; empty when nowhere
    bool m_linked = true;
    bool m_moving = false;
};

} // namespace xiangyue
