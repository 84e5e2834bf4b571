// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/copied_text.h"

#include "compare/sentence_form.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace xiangyue {

namespace {

constexpr qsizetype shortestSentence = 20;
constexpr TextSpan nowhere{-1, -1};

using Kind = CopiedRun::Kind;

/// One sentence that several reports have.
struct Link {
    Kind kind = Kind::SameText;
    std::vector<int> forms;  ///< one a report: index of its sentence, -1 where it has none
    std::vector<int> copies; ///< OtherNumbers: reports that are in no SameText link with this sentence
    bool isMarked = false;   ///< long enough, by itself or with a neighbour
};

class CopyFinder {
public:
    explicit CopyFinder(const std::vector<const ReportAnalysis *> &reports)
    {
        for (const ReportAnalysis *report : reports)
            m_forms.push_back(sentenceForms(*report));
    }

    std::vector<CopiedRun> find()
    {
        linkSentences();
        markLongEnough();
        std::vector<CopiedRun> runs = joinLinks();
        std::sort(runs.begin(), runs.end(), standsBefore);
        return runs;
    }

private:
    const SentenceForm &form(const Link &link, size_t report) const
    {
        return m_forms[report][static_cast<size_t>(link.forms[report])];
    }

    void linkSentences()
    {
        using Occurrences = std::vector<std::vector<int>>; // by report
        QHash<QString, size_t> known;
        std::vector<Occurrences> wordings;
        for (size_t report = 0; report < m_forms.size(); ++report) {
            for (size_t i = 0; i < m_forms[report].size(); ++i) {
                const QString &words = m_forms[report][i].wording;
                const size_t wording = known.value(words, wordings.size());
                if (wording == wordings.size()) {
                    known.insert(words, wording);
                    wordings.emplace_back(m_forms.size());
                }
                wordings[wording][report].push_back(static_cast<int>(i));
            }
        }
        for (const Occurrences &wording : wordings) {
            size_t most = 0;
            for (const std::vector<int> &places : wording)
                most = std::max(most, places.size());
            // The first time here goes with the first time there, the second with the second.
            for (size_t turn = 0; turn < most; ++turn) {
                std::vector<int> forms;
                for (const std::vector<int> &places : wording)
                    forms.push_back(turn < places.size() ? places[turn] : -1);
                addLinks(forms);
            }
        }
    }

    bool sameNumbers(const std::vector<int> &forms, size_t a, size_t b) const
    {
        const auto &left = m_forms[a][static_cast<size_t>(forms[a])].numbers;
        const auto &right = m_forms[b][static_cast<size_t>(forms[b])].numbers;
        return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                          [](const SentenceNumber &x, const SentenceNumber &y) { return x.text == y.text; });
    }

    void addLinks(const std::vector<int> &forms)
    {
        std::vector<int> alone;
        std::vector<bool> done(forms.size(), false);
        for (size_t a = 0; a < forms.size(); ++a) {
            if (forms[a] < 0 || done[a])
                continue;
            Link link{Kind::SameText, std::vector<int>(forms.size(), -1), {}, false};
            int members = 0;
            for (size_t b = a; b < forms.size(); ++b) {
                if (forms[b] < 0 || done[b] || !sameNumbers(forms, a, b))
                    continue;
                link.forms[b] = forms[b];
                done[b] = true;
                ++members;
            }
            if (members > 1)
                m_links.push_back(link);
            else
                alone.push_back(static_cast<int>(a));
        }
        const auto all = std::count_if(forms.begin(), forms.end(), [](int each) { return each >= 0; });
        if (all > 1 && !alone.empty())
            m_links.push_back({Kind::OtherNumbers, forms, alone, false});
    }

    /// True when `b` is the sentence behind `a` in at least two reports.
    bool follows(const Link &a, const Link &b) const
    {
        int together = 0;
        for (size_t report = 0; report < m_forms.size(); ++report) {
            if (a.forms[report] >= 0 && b.forms[report] >= 0 && form(b, report).ordinal == form(a, report).ordinal + 1)
                ++together;
        }
        return together > 1;
    }

    /// Equal numbers speak for copied text, other ones do not.
    qsizetype weight(const Link &link, size_t report) const
    {
        qsizetype weight = form(link, report).weight;
        if (link.kind == Kind::SameText) {
            for (const SentenceNumber &number : form(link, report).numbers)
                weight += number.text.size();
        }
        return weight;
    }

    void markLongEnough()
    {
        for (Link &link : m_links) {
            for (size_t report = 0; report < m_forms.size(); ++report) {
                if (link.forms[report] >= 0 && weight(link, report) >= shortestSentence)
                    link.isMarked = true;
            }
        }
        for (size_t report = 0; report < m_forms.size(); ++report)
            markNeighbours(report);
    }

    /// A sentence is in one link of each kind at most.
    void markNeighbours(size_t report)
    {
        std::vector<std::vector<Link *>> byForm(m_forms[report].size());
        for (Link &link : m_links) {
            if (link.forms[report] >= 0)
                byForm[static_cast<size_t>(link.forms[report])].push_back(&link);
        }
        for (size_t i = 1; i < byForm.size(); ++i) {
            for (Link *before : byForm[i - 1]) {
                for (Link *behind : byForm[i]) {
                    if (follows(*before, *behind))
                        before->isMarked = behind->isMarked = true;
                }
            }
        }
    }

    /// True when the run that ends with `a` goes on with `b`.
    bool continues(const Link &a, const Link &b) const
    {
        for (size_t report = 0; report < m_forms.size(); ++report) {
            if ((a.forms[report] < 0) != (b.forms[report] < 0))
                return false;
            if (a.forms[report] >= 0 && form(b, report).ordinal != form(a, report).ordinal + 1)
                return false;
        }
        return a.kind == b.kind;
    }

    std::vector<CopiedRun> joinLinks()
    {
        // Links of one kind in the same reports side by side, in text order.
        const auto key = [](const Link &link) {
            std::vector<bool> members;
            for (const int each : link.forms)
                members.push_back(each >= 0);
            const auto first = std::find_if(link.forms.begin(), link.forms.end(), [](int each) { return each >= 0; });
            return std::tuple(link.kind, members, *first);
        };
        std::sort(m_links.begin(), m_links.end(), [&key](const Link &a, const Link &b) { return key(a) < key(b); });
        std::vector<CopiedRun> runs;
        const Link *last = nullptr;
        for (const Link &link : m_links) {
            if (!link.isMarked)
                continue;
            if (!last || !continues(*last, link))
                runs.push_back({link.kind, std::vector<TextSpan>(m_forms.size(), nowhere), 0, {}});
            extend(runs.back(), link);
            last = &link;
        }
        return runs;
    }

    void extend(CopiedRun &run, const Link &link) const
    {
        size_t first = m_forms.size();
        for (size_t report = 0; report < m_forms.size(); ++report) {
            if (link.forms[report] < 0)
                continue;
            first = std::min(first, report);
            const TextSpan span = form(link, report).span;
            TextSpan &whole = run.spans[report];
            whole = {whole.start < 0 ? span.start : whole.start, span.end};
        }
        ++run.sentences;
        for (size_t slot = 0; slot < form(link, first).numbers.size(); ++slot)
            addNumbers(run, link, slot);
    }

    /// The reports that state the same at one place of the sentence, two or more of them.
    void addNumbers(CopiedRun &run, const Link &link, size_t slot) const
    {
        std::vector<bool> done(m_forms.size(), false);
        for (size_t a = 0; a < m_forms.size(); ++a) {
            CopiedNumber number{std::vector<TextSpan>(m_forms.size(), nowhere)};
            int members = 0;
            bool isNew = link.kind == Kind::SameText;
            for (size_t b = a; b < m_forms.size(); ++b) {
                if (link.forms[a] < 0 || link.forms[b] < 0 || done[b])
                    continue;
                const SentenceNumber &mine = form(link, a).numbers[slot];
                const SentenceNumber &other = form(link, b).numbers[slot];
                if (!mine.isStated || !other.isStated || mine.text != other.text)
                    continue;
                number.spans[b] = other.span;
                done[b] = true;
                isNew = isNew || std::find(link.copies.begin(), link.copies.end(), b) != link.copies.end();
                ++members;
            }
            if (members > 1 && isNew)
                run.numbers.push_back(number);
        }
    }

    static bool standsBefore(const CopiedRun &a, const CopiedRun &b)
    {
        const auto key = [](const CopiedRun &run) {
            const auto first =
                std::find_if(run.spans.begin(), run.spans.end(), [](TextSpan span) { return span.start >= 0; });
            return std::tuple(first - run.spans.begin(), first->start, run.kind);
        };
        return key(a) < key(b);
    }

    std::vector<std::vector<SentenceForm>> m_forms; ///< by report
    std::vector<Link> m_links;
};

} // namespace

std::vector<CopiedRun> findCopiedText(const std::vector<const ReportAnalysis *> &reports)
{
    return CopyFinder(reports).find();
}

} // namespace xiangyue
