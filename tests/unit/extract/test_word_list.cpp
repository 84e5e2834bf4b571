// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/check_words.h"
#include "extract/word_list.h"

#include <QFile>
#include <QtTest>

using namespace xiangyue;

class TestWordList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWordsAnywhere();
    void takesTheLongestWord();
    void emptyListsAndTexts();
    void readsTheDictionary();
    void refusesAMissingList();
    void refusesAnUnknownList();

private:
    static QByteArray dictionary();
};

QByteArray TestWordList::dictionary()
{
    QFile file(QStringLiteral(":/dictionaries/check_words.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestWordList::findsWordsAnywhere()
{
    const WordList list(u"去年 上年 同期");
    QCOMPARE(list.find(u"比上年增加"), qsizetype(1));
    QCOMPARE(list.find(u"比年初增加"), qsizetype(-1));
    QVERIFY(list.isIn(u"去年同期"));
    QVERIFY(list.starts(u"去年的今天"));
    QVERIFY(!list.starts(u"在去年"));
    QVERIFY(list.ends(u"比去年同期"));
    QVERIFY(!list.ends(u"去年同"));
    QVERIFY(list.contains(u"上年"));
    QVERIFY(!list.contains(u"上年度"));
}

void TestWordList::takesTheLongestWord()
{
    const WordList list(u"共 共计 共有 达 达到");
    QCOMPARE(list.prefixLength(u"共计三户"), qsizetype(2));
    QCOMPARE(list.prefixLength(u"共三户"), qsizetype(1));
    QCOMPARE(list.suffixLength(u"总数达到"), qsizetype(2));
    QCOMPARE(list.suffixLength(u"总数"), qsizetype(0));
}

void TestWordList::emptyListsAndTexts()
{
    QVERIFY(WordList().isEmpty());
    QVERIFY(WordList(u"  ").isEmpty());
    QVERIFY(!WordList().isIn(u"去年"));
    const WordList list(u"去年");
    QVERIFY(!list.isEmpty());
    QVERIFY(!list.isIn(QStringView()));
    QVERIFY(!list.starts(u"去"));
    QVERIFY(!list.ends(u"年"));
    QVERIFY(!list.contains(QStringView()));
}

void TestWordList::readsTheDictionary()
{
    const Result<CheckWords> words = CheckWords::fromJson(dictionary());
    QVERIFY2(words.has_value(), words ? "" : qPrintable(words.error().context));
    QVERIFY(words->rest.contains(u"其他"));
    QVERIFY(!words->pairs.empty());
    QVERIFY(words->pairs.front().one.isIn(u"男性"));
}

void TestWordList::refusesAMissingList()
{
    QByteArray json = dictionary();
    json.replace("\"rest\"", "\"rested\"");
    const Result<CheckWords> words = CheckWords::fromJson(json);
    QVERIFY(!words.has_value());
    QVERIFY(words.error().context.contains(u"sum.rest"));
    QVERIFY(words.error().message.contains(u"check_words.json"));
    QVERIFY(!CheckWords::fromJson("{").has_value());
}

void TestWordList::refusesAnUnknownList()
{
    QByteArray json = dictionary();
    json.replace("\"rest\"", "\"more\": \"甲 乙\", \"rest\"");
    QVERIFY(!CheckWords::fromJson(json).has_value());
}

QTEST_GUILESS_MAIN(TestWordList)
#include "test_word_list.moc"
