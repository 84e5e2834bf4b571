// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/side_by_side_scroll.h"

#include "ui/report_text_view.h"

#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace xiangyue {

namespace {

bool standsBefore(const std::vector<int> &a, const std::vector<int> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), std::less_equal<>());
}

/// The value of text `to` that belongs to `value` of text `from`, which can be scrolled.
int mapped(const std::vector<std::vector<int>> &knots, size_t from, size_t to, int value)
{
    const auto behind = std::upper_bound(knots.begin(), knots.end(), value,
                                         [from](int each, const std::vector<int> &knot) { return each < knot[from]; });
    if (behind == knots.begin())
        return knots.front()[to];
    const std::vector<int> &before = *(behind - 1);
    if (behind == knots.end())
        return before[to];
    const qreal part = qreal(value - before[from]) / ((*behind)[from] - before[from]);
    return before[to] + static_cast<int>(std::lround(part * ((*behind)[to] - before[to])));
}

} // namespace

SideBySideScroll::SideBySideScroll(QObject *parent)
    : QObject(parent)
{
}

void SideBySideScroll::addView(ReportTextView *view)
{
    const size_t index = m_views.size();
    m_views.push_back(view);
    connect(view, &ReportTextView::scrolled, this, [this, index] { follow(index); });
}

void SideBySideScroll::reset(size_t count)
{
    m_count = std::min(count, m_views.size());
    m_anchors.assign(m_count, {});
    m_pin.clear();
    m_faced.clear();
}

void SideBySideScroll::setAnchors(std::vector<std::vector<qsizetype>> anchors)
{
    m_anchors = std::move(anchors);
    m_anchors.resize(m_count);
}

void SideBySideScroll::setLinked(bool linked)
{
    m_linked = linked;
    if (linked)
        pin();
}

void SideBySideScroll::face(const std::vector<TextSpan> &spans)
{
    const Knot tops = topsOf(spans);
    const auto named = std::find_if(tops.begin(), tops.end(), [](int top) { return top >= 0; });
    if (named == tops.end())
        return;
    int height = m_views.front()->viewport()->height() / 3;
    for (const int top : tops) {
        if (top >= 0)
            height = std::min(height, top); // nothing comes lower than where it is while its text is at the top
    }
    const QScopedValueRollback<bool> guard(m_moving, true);
    makeRoom(tops, height);
    m_pin.clear();
    const std::vector<Knot> all = knots();
    Knot values;
    for (size_t i = 0; i < m_count; ++i) {
        const bool isNamed = tops[i] >= 0;
        const auto lead = static_cast<size_t>(named - tops.begin());
        values.push_back(isNamed ? tops[i] - height : facing(all, lead, *named - height, i));
    }
    setValues(values);
    pin();
    m_faced = spans;
}

/// Heights of the spans in their texts, -1 where a text has none.
SideBySideScroll::Knot SideBySideScroll::topsOf(const std::vector<TextSpan> &spans)
{
    Knot tops(m_count, -1);
    for (size_t i = 0; i < m_count; ++i) {
        m_views[i]->layOutAll();
        if (i < spans.size() && spans[i].start >= 0)
            tops[i] = m_views[i]->lineTop(spans[i].start);
    }
    return tops;
}

/// Lets texts be scrolled beyond their ends where they have to be to bring `tops` up to `height`.
void SideBySideScroll::makeRoom(const Knot &tops, int height)
{
    for (size_t i = 0; i < m_count; ++i) {
        m_views[i]->setRoomBelow(0);
        const int most = m_views[i]->verticalScrollBar()->maximum();
        if (tops[i] >= 0)
            m_views[i]->setRoomBelow(std::max(0, tops[i] - height - most));
    }
}

void SideBySideScroll::settle()
{
    for (size_t i = 0; i < m_count; ++i)
        m_views[i]->layOutAll();
    m_pin.clear();
    if (!m_faced.empty()) {
        face(std::vector<TextSpan>(m_faced));
        return;
    }
    const auto most = [](const ReportTextView *view) {
        return view->verticalScrollBar()->maximum();
    };
    const auto end = m_views.begin() + static_cast<std::ptrdiff_t>(m_count);
    const auto longest = std::max_element(
        m_views.begin(), end, [most](const ReportTextView *a, const ReportTextView *b) { return most(a) < most(b); });
    if (longest != end)
        follow(static_cast<size_t>(longest - m_views.begin()));
}

/// Where text `view` belongs while text `lead` stands at `at`; where it is if that does not tell.
int SideBySideScroll::facing(const std::vector<Knot> &knots, size_t lead, int at, size_t view) const
{
    const bool tells = knots.back()[lead] > knots.front()[lead];
    return tells ? mapped(knots, lead, view, at) : value(view);
}

/// Adds a knot where it rises strictly in every text.
bool SideBySideScroll::addKnot(std::vector<Knot> &knots, const Knot &knot) const
{
    const Knot &last = knots.back();
    for (size_t i = 0; i < m_count; ++i) {
        if (knot[i] <= last[i] || knot[i] >= m_views[i]->verticalScrollBar()->maximum())
            return false;
    }
    knots.push_back(knot);
    return true;
}

/// From the tops of all texts over the anchors to their ends. An anchor that one of the texts cannot bring to the line
/// of reading, so near to its top or end it stands, is left out.
std::vector<SideBySideScroll::Knot> SideBySideScroll::knots() const
{
    std::vector<Knot> knots{Knot(m_count, 0)};
    const size_t anchors = m_count > 0 ? m_anchors.front().size() : 0;
    const int line = m_count > 0 ? m_views.front()->viewport()->height() / 4 : 0;
    for (size_t anchor = 0; anchor < anchors; ++anchor) {
        Knot knot;
        for (size_t i = 0; i < m_count; ++i)
            knot.push_back(m_views[i]->estimatedTop(m_anchors[i][anchor]) - line);
        addKnot(knots, knot);
    }
    Knot &end = knots.emplace_back();
    for (size_t i = 0; i < m_count; ++i)
        end.push_back(m_views[i]->verticalScrollBar()->maximum());
    if (m_pin.size() == m_count && m_count > 0) {
        std::erase_if(knots,
                      [this](const Knot &knot) { return !standsBefore(knot, m_pin) && !standsBefore(m_pin, knot); });
        const auto behind =
            std::find_if(knots.begin(), knots.end(), [this](const Knot &knot) { return !standsBefore(knot, m_pin); });
        knots.insert(behind, m_pin);
    }
    return knots;
}

void SideBySideScroll::pin()
{
    m_pin.clear();
    for (size_t i = 0; i < m_count; ++i)
        m_pin.push_back(value(i));
}

void SideBySideScroll::follow(size_t lead)
{
    if (m_moving || lead >= m_count)
        return;
    m_faced.clear();
    if (!m_linked)
        return;
    const QScopedValueRollback<bool> guard(m_moving, true);
    const std::vector<Knot> all = knots();
    Knot values;
    for (size_t i = 0; i < m_count; ++i)
        values.push_back(i == lead ? value(lead) : facing(all, lead, value(lead), i));
    setValues(values);
}

int SideBySideScroll::value(size_t view) const
{
    return m_views[view]->verticalScrollBar()->value();
}

void SideBySideScroll::setValues(const Knot &values)
{
    for (size_t i = 0; i < m_count; ++i)
        m_views[i]->verticalScrollBar()->setValue(values[i]);
}

} // namespace xiangyue
