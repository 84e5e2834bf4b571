// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/char_set.h"

#include <QTest>

using namespace xiangyue;

class TestCharSet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsItsCharactersOnly();
    void takesRanges();
};

void TestCharSet::holdsItsCharactersOnly()
{
    constexpr CharSet set(u"，、\uffff");
    for (const char16_t c : {u'，', u'、', u'\uffff'})
        QVERIFY(set.contains(c));
    int held = 0;
    for (int c = 0; c <= 0xffff; ++c)
        held += set.contains(static_cast<char16_t>(c)) ? 1 : 0;
    QCOMPARE(held, 3);
    QVERIFY(!CharSet(u"").contains(u'a'));
}

void TestCharSet::takesRanges()
{
    constexpr CharSet digits = CharSet(u"x").with(u'0', u'9').with(u'０', u'９');
    QVERIFY(digits.contains(u'0') && digits.contains(u'9') && digits.contains(u'９') && digits.contains(u'x'));
    QVERIFY(!digits.contains(u'/') && !digits.contains(u':') && !digits.contains(u'a'));
}

QTEST_APPLESS_MAIN(TestCharSet)
#include "test_char_set.moc"
