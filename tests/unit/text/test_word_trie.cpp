// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/word_trie.h"

#include <QTest>

using namespace xiangyue;

class TestWordTrie : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesTheLongestWord();
    void readsBackwards();
    void stopsAtTheEnds();
};

void TestWordTrie::takesTheLongestWord()
{
    WordTrie trie;
    trie.insertAll(u"公 公里 公顷", 1);
    trie.insert(u"公里", 7);
    const auto match = trie.longest(u"3公里路", 1);
    QCOMPARE(match.length, qsizetype(2));
    QCOMPARE(match.payload, 7);
    QCOMPARE(trie.longest(u"公园", 0).length, qsizetype(1));
    QVERIFY(!trie.longest(u"里程", 0));
    QVERIFY(trie.contains(u"公顷"));
    QVERIFY(!trie.contains(u"公顷数"));
}

void TestWordTrie::readsBackwards()
{
    WordTrie trie(WordTrie::Direction::Backward);
    trie.insertAll(u"约 大约 超过", 2);
    QCOMPARE(trie.longest(u"面积大约3亩", 4).length, qsizetype(2));
    QCOMPARE(trie.longest(u"面积约3亩", 3).length, qsizetype(1));
    QVERIFY(!trie.longest(u"面积3亩", 2));
}

void TestWordTrie::stopsAtTheEnds()
{
    WordTrie forward;
    forward.insert(u"万元");
    QVERIFY(!forward.longest(u"万", 0));
    QVERIFY(!forward.longest(u"", 0));
    WordTrie backward(WordTrie::Direction::Backward);
    backward.insert(u"大约");
    QVERIFY(!backward.longest(u"约", 1));
    QVERIFY(!backward.longest(u"约", 0));
}

QTEST_APPLESS_MAIN(TestWordTrie)
#include "test_word_trie.moc"
