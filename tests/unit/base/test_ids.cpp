// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ids.h"
#include "base/text_span.h"

#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace xiangyue;

class TestIds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void idsAreUniqueAndWellFormed();
    void laterIdsSortBehind();
    void spansContainAndOverlap();
};

void TestIds::idsAreUniqueAndWellFormed()
{
    static const QRegularExpression layout(QStringLiteral("^[0-9a-f]{12}7[0-9a-f]{3}[89ab][0-9a-f]{15}$"));
    QSet<QString> seen;
    for (int i = 0; i < 2000; ++i) {
        const QString id = createId();
        QVERIFY2(layout.match(id).hasMatch(), qPrintable(id));
        seen.insert(id);
    }
    QCOMPARE(seen.size(), 2000);
}

void TestIds::laterIdsSortBehind()
{
    const QString first = createId();
    QTest::qWait(3);
    QVERIFY(first < createId());
}

void TestIds::spansContainAndOverlap()
{
    const TextSpan span{2, 5};
    QVERIFY(span.contains(2) && span.contains(4) && !span.contains(5));
    QVERIFY(span.contains(TextSpan{3, 5}) && !span.contains(TextSpan{3, 6}));
    QVERIFY(span.overlaps({4, 9}) && !span.overlaps({5, 9}));
    QVERIFY((TextSpan{3, 3}).isEmpty());
    QCOMPARE(span.shifted(10), (TextSpan{12, 15}));
    QCOMPARE(span.in(u"新修机耕道路").toString(), QStringLiteral("机耕道"));
}

QTEST_APPLESS_MAIN(TestIds)
#include "test_ids.moc"
