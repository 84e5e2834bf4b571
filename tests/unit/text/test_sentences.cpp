// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sentences.h"

#include <QtTest>

using namespace xiangyue;

class TestSentences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void splitting_data();
    void splitting();
    void clauses_data();
    void clauses();
    void sentenceAtFindsItsSentence();
    void sentenceAtIsBounded();
    void unclosedBracketLosesItsHold();
};

namespace {

QStringList words(QStringView text, const std::vector<TextSpan> &spans)
{
    QStringList result;
    for (const TextSpan &span : spans)
        result.append(span.in(text).toString());
    return result;
}

} // namespace

void TestSentences::splitting_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("sentences");
    QTest::newRow("full stops") << QStringLiteral("修路3公里。植树5000株！效果如何？很好")
                                << QStringList{QStringLiteral("修路3公里。"), QStringLiteral("植树5000株！"),
                                               QStringLiteral("效果如何？"), QStringLiteral("很好")};
    QTest::newRow("semicolon and lines") << QStringLiteral("一是修路；二是架桥\n\n  三是植树。 ")
                                         << QStringList{QStringLiteral("一是修路；"), QStringLiteral("二是架桥"),
                                                        QStringLiteral("三是植树。")};
    QTest::newRow("quotation inside") << QStringLiteral("开展“讲卫生。爱劳动。”的活动，效果好。")
                                      << QStringList{QStringLiteral("开展“讲卫生。爱劳动。”的活动，效果好。")};
    QTest::newRow("quotation at the end")
        << QStringLiteral("群众说：“路修好了。”大家高兴。")
        << QStringList{QStringLiteral("群众说：“路修好了。”"), QStringLiteral("大家高兴。")};
    QTest::newRow("brackets") << QStringLiteral("投入30万元（其中县级20万元；乡级10万元），已完工。")
                              << QStringList{QStringLiteral("投入30万元（其中县级20万元；乡级10万元），已完工。")};
    QTest::newRow("several marks") << QStringLiteral("加油！！！再接再厉……完")
                                   << QStringList{QStringLiteral("加油！！！"), QStringLiteral("再接再厉……"),
                                                  QStringLiteral("完")};
    QTest::newRow("decimal point stays") << QStringLiteral("长1.5公里。") << QStringList{QStringLiteral("长1.5公里。")};
    QTest::newRow("stray closer") << QStringLiteral("完工）。下一步")
                                  << QStringList{QStringLiteral("完工）。"), QStringLiteral("下一步")};
    QTest::newRow("blank") << QStringLiteral(" \n　\n") << QStringList();
}

void TestSentences::splitting()
{
    QFETCH(QString, text);
    QTEST(words(text, splitSentences(text)), "sentences");
}

void TestSentences::clauses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("commas") << QStringLiteral("全年修路3公里，架桥2座,植树：500株。")
                            << QStringList{QStringLiteral("全年修路3公里，"), QStringLiteral("架桥2座,"),
                                           QStringLiteral("植树："), QStringLiteral("500株。")};
    QTest::newRow("thousands") << QStringLiteral("人口83,540人，耕地21,600亩")
                               << QStringList{QStringLiteral("人口83,540人，"), QStringLiteral("耕地21,600亩")};
    QTest::newRow("clock") << QStringLiteral("8:30开会，散会")
                           << QStringList{QStringLiteral("8:30开会，"), QStringLiteral("散会")};
    QTest::newRow("brackets") << QStringLiteral("3户（甲，乙），完成")
                              << QStringList{QStringLiteral("3户（甲，乙），"), QStringLiteral("完成")};
}

void TestSentences::clauses()
{
    QFETCH(QString, text);
    QTEST(words(text, splitClauses(text, {0, text.size()})), "parts");
}

void TestSentences::sentenceAtFindsItsSentence()
{
    const QString text = QStringLiteral("修路3公里。植树500株，成活率98%。\n架桥2座。");
    const auto at = [&](qsizetype position) {
        return sentenceAt(text, position).in(text).toString();
    };
    QCOMPARE(at(2), QStringLiteral("修路3公里。"));
    QCOMPARE(at(text.indexOf(QStringLiteral("98"))), QStringLiteral("植树500株，成活率98%。"));
    QCOMPARE(at(text.indexOf(QStringLiteral("架桥"))), QStringLiteral("架桥2座。"));
    QCOMPARE(at(text.size()), QStringLiteral("架桥2座。"));
    QCOMPARE(at(text.size() + 50), QStringLiteral("架桥2座。"));
    QVERIFY(sentenceAt(QStringView(), 0).isEmpty());
}

void TestSentences::sentenceAtIsBounded()
{
    const QString text(10000, u'村');
    const TextSpan span = sentenceAt(text, 5000);
    QVERIFY(span.contains(5000));
    QCOMPARE(span, (TextSpan{4600, 5400}));
}

void TestSentences::unclosedBracketLosesItsHold()
{
    const QString text = QStringLiteral("工作法（即七个补。") + QString(400, u'村') + QStringLiteral("。下一句。");
    const auto sentences = splitSentences(text);
    QCOMPARE(sentences.back().in(text).toString(), QStringLiteral("下一句。"));
}

QTEST_APPLESS_MAIN(TestSentences)
#include "test_sentences.moc"
