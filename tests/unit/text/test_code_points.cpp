// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/code_points.h"

#include <QtTest>

using xiangyue::CodePointMap;

class TestCodePoints : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plainTextIsUnchanged();
    void pairsCountOnce();
    void agreesWithUcs4();
    void loneSurrogatesCountAlone();
};

void TestCodePoints::plainTextIsUnchanged()
{
    const CodePointMap map(u"新修机耕道3.5公里");
    for (qsizetype i = 0; i <= 11; ++i) {
        QCOMPARE(map.toCodePoint(i), i);
        QCOMPARE(map.toUtf16(i), i);
    }
}

void TestCodePoints::pairsCountOnce()
{
    const QString text = QString::fromUcs4(U"a𠮷b𡃁𡃁c"); // pairs at 1, 4, 6
    const CodePointMap map(text);
    QCOMPARE(text.size(), 9);
    const QList<qsizetype> expected{0, 1, 1, 2, 3, 3, 4, 4, 5, 6};
    for (qsizetype i = 0; i < expected.size(); ++i)
        QCOMPARE(map.toCodePoint(i), expected[i]);
    const QList<qsizetype> back{0, 1, 3, 4, 6, 8, 9};
    for (qsizetype i = 0; i < back.size(); ++i)
        QCOMPARE(map.toUtf16(i), back[i]);
}

void TestCodePoints::agreesWithUcs4()
{
    QString text;
    for (int i = 0; i < 200; ++i)
        text += i % 3 == 0 ? QString::fromUcs4(U"𠮷") : QString(i % 5, u'村');
    const CodePointMap map(text);
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i].isLowSurrogate())
            continue;
        const qsizetype codePoint = QStringView(text).first(i).toUcs4().size();
        QCOMPARE(map.toCodePoint(i), codePoint);
        QCOMPARE(map.toUtf16(codePoint), i);
    }
}

void TestCodePoints::loneSurrogatesCountAlone()
{
    QString text = QStringLiteral("ab");
    text.insert(1, QChar(0xd842));
    const CodePointMap map(text);
    QCOMPARE(map.toCodePoint(3), 3);
}

QTEST_APPLESS_MAIN(TestCodePoints)
#include "test_code_points.moc"
