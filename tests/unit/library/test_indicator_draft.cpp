// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/indicator_draft.h"
#include "library/name_trial.h"

#include <QTest>

using namespace xiangyue;

class TestIndicatorDraft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void addingAndRemoving();
    void changingAndRestoring();
    void undoTakesAWholeEdit();
    void idsAreNotUsedTwice();
    void incompleteEntriesAreTold();
    void namesAreTried();

private:
    IndicatorEntry ownEntry(const IndicatorDraft &draft) const
    {
        IndicatorEntry entry;
        entry.id = draft.freeId();
        entry.zh = QStringLiteral("驿站数量");
        entry.dimensions = {QStringLiteral("count:个")};
        entry.unit = QStringLiteral("个");
        entry.patterns = {{QStringLiteral("驿站")}};
        return entry;
    }
    std::optional<Dictionaries> m_dictionaries;
    const QString m_builtIn = QStringLiteral("profile.population");
};

void TestIndicatorDraft::initTestCase()
{
    m_dictionaries.emplace(Dictionaries::load().value());
}

void TestIndicatorDraft::addingAndRemoving()
{
    IndicatorDraft draft(*m_dictionaries);
    const size_t count = draft.rows().size();
    QCOMPARE(count, m_dictionaries->builtInIndicators().size());
    QVERIFY(!draft.isChanged());
    const IndicatorEntry entry = ownEntry(draft);
    QCOMPARE(entry.id, QStringLiteral("own.001"));
    draft.put(entry);
    QVERIFY(draft.isChanged());
    QCOMPARE(draft.changedCount(), 1);
    QCOMPARE(draft.rows().size(), count + 1);
    QCOMPARE(draft.indexOf(entry.id), 0);
    QCOMPARE(draft.rows().front().origin, IndicatorOrigin::Own);
    QCOMPARE(draft.own(), IndicatorEntries{entry});
    draft.remove(entry.id);
    QVERIFY(!draft.isChanged());
    QCOMPARE(draft.indexOf(entry.id), -1);
}

void TestIndicatorDraft::changingAndRestoring()
{
    IndicatorDraft draft(*m_dictionaries);
    const IndicatorEntry original = draft.rows()[size_t(draft.indexOf(m_builtIn))].entry;
    IndicatorEntry changed = original;
    changed.zh = QStringLiteral("全部人口");
    draft.put(changed);
    QCOMPARE(draft.rows()[size_t(draft.indexOf(m_builtIn))].origin, IndicatorOrigin::Changed);
    draft.put(original); // typed back: nothing of one's own is left
    QVERIFY(!draft.isChanged());
    draft.put(changed);
    draft.restore(m_builtIn);
    QVERIFY(!draft.isChanged());
    draft.remove(m_builtIn);
    QCOMPARE(draft.rows()[size_t(draft.indexOf(m_builtIn))].origin, IndicatorOrigin::Removed);
    QCOMPARE(draft.own().size(), size_t(1));
    QVERIFY(draft.own().front().removed);
    draft.restore(m_builtIn);
    QVERIFY(!draft.isChanged());
    draft.restore(QStringLiteral("none"));
}

void TestIndicatorDraft::undoTakesAWholeEdit()
{
    IndicatorDraft draft(*m_dictionaries);
    QVERIFY(!draft.canUndo());
    IndicatorEntry entry = ownEntry(draft);
    for (const char16_t c : {u'甲', u'乙', u'丙'}) {
        entry.zh += QChar(c);
        draft.put(entry);
    }
    draft.remove(m_builtIn);
    draft.undo();
    QCOMPARE(draft.own(), IndicatorEntries{entry});
    draft.undo(); // three keystrokes in one entry
    QVERIFY(draft.own().empty());
    QVERIFY(!draft.canUndo());
    draft.redo();
    draft.redo();
    QCOMPARE(draft.own().size(), size_t(2));
    QVERIFY(!draft.canRedo());
    draft.discard();
    QVERIFY(!draft.isChanged());
    draft.undo();
    QCOMPARE(draft.own().size(), size_t(2));
}

void TestIndicatorDraft::idsAreNotUsedTwice()
{
    IndicatorDraft draft(*m_dictionaries);
    const IndicatorEntry first = ownEntry(draft);
    draft.put(first);
    draft.remove(first.id);
    QCOMPARE(draft.freeId(), QStringLiteral("own.002"));
}

void TestIndicatorDraft::incompleteEntriesAreTold()
{
    IndicatorDraft draft(*m_dictionaries);
    QCOMPARE(draft.firstFaulty(), -1);
    IndicatorEntry entry = ownEntry(draft);
    entry.patterns.clear();
    draft.put(entry);
    QCOMPARE(draft.firstFaulty(), 0);
    QCOMPARE(draft.rows().front().faults.front().field, EntryFault::Field::Patterns);
}

void TestIndicatorDraft::namesAreTried()
{
    const NameTrial found = tryName(*m_dictionaries, QStringLiteral("总人口"), {});
    QCOMPARE(found.hits.size(), size_t(1));
    QCOMPARE(found.hits.front().indicator, m_builtIn);
    QCOMPARE(found.hits.front().unit, QStringLiteral("人"));
    QVERIFY(tryName(*m_dictionaries, QStringLiteral("总人口"), QStringLiteral("亩")).hits.empty());
    QVERIFY(tryName(*m_dictionaries, QStringLiteral("总人口"), QStringLiteral("鼐")).hits.empty());
    const NameTrial nothing = tryName(*m_dictionaries, QStringLiteral("甲乙丙"), {});
    QVERIFY(nothing.hits.empty() && nothing.rivals.isEmpty());

    // Two of one's own that fit as well: neither is taken, and both are named.
    IndicatorDraft draft(*m_dictionaries);
    IndicatorEntry one = ownEntry(draft);
    draft.put(one);
    IndicatorEntry two = ownEntry(draft);
    two.zh = QStringLiteral("驿站");
    const Dictionaries both = m_dictionaries->withUserIndicators({{}, {one, two}, {}, {}}).value();
    const NameTrial tied = tryName(both, QStringLiteral("乡村驿站"), QStringLiteral("个"));
    QVERIFY(tied.hits.empty());
    QCOMPARE(tied.rivals, (QStringList{one.zh, two.zh}));
}

QTEST_APPLESS_MAIN(TestIndicatorDraft)
#include "test_indicator_draft.moc"
