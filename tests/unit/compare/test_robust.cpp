// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/robust.h"

#include <QStringList>
#include <QTest>

using namespace xiangyue;

namespace {

std::vector<Decimal> numbers(const char *list)
{
    std::vector<Decimal> values;
    const QStringList words = QString::fromLatin1(list).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        values.push_back(Decimal::fromString(word).value());
    return values;
}

} // namespace

class TestRobust : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void medianIsExact_data();
    void medianIsExact();
    void outliers_data();
    void outliers();
    void slips_data();
    void slips();
};

void TestRobust::medianIsExact_data()
{
    QTest::addColumn<QString>("median");
    QTest::newRow("") << QString();
    QTest::newRow("7") << QStringLiteral("7");
    QTest::newRow("3 1 2") << QStringLiteral("2");
    QTest::newRow("412 501 863 354") << QStringLiteral("456.5");
    QTest::newRow("0.1 0.2") << QStringLiteral("0.15");
    QTest::newRow("5 5 5 1") << QStringLiteral("5");
    QTest::newRow("-3 -1") << QStringLiteral("-2");
}

void TestRobust::medianIsExact()
{
    const auto median = medianOf(numbers(QTest::currentDataTag()));
    QTEST(median ? median->toString() : QString(), "median");
}

void TestRobust::outliers_data()
{
    QTest::addColumn<QString>("marks");
    QTest::newRow("10 11 9 12 10 95") << QStringLiteral("000001");
    QTest::newRow("10 11 9 12 10 0.1") << QStringLiteral("000001");
    QTest::newRow("100 110 90 120 105") << QStringLiteral("00000");
    QTest::newRow("1 2 1000 3") << QStringLiteral("0000");         // too few to say
    QTest::newRow("5 5 5 5 5 5 500") << QStringLiteral("0000001"); // MAD is 0
    QTest::newRow("5 5 5 5 5 5 6") << QStringLiteral("0000000");   // close is no outlier
    QTest::newRow("7 7 7 7 7") << QStringLiteral("00000");
    QTest::newRow("0 0 0 0 0") << QStringLiteral("00000");
}

void TestRobust::outliers()
{
    QString marks;
    for (const bool mark : outliersOf(numbers(QTest::currentDataTag())))
        marks += mark ? u'1' : u'0';
    QTEST(marks, "marks");
}

void TestRobust::slips_data()
{
    QTest::addColumn<QString>("powers");
    QTest::newRow("264 300 118 2540000 210") << QStringLiteral("0 0 0 4 0");
    QTest::newRow("264 300 118 0.0254 210") << QStringLiteral("0 0 0 -4 0");
    QTest::newRow("7.1 12 18900 5") << QStringLiteral("0 0 3 0");
    QTest::newRow("3 5 400000000 4") << QStringLiteral("0 0 8 0");
    QTest::newRow("1 10 100 1000 50") << QStringLiteral("0 0 0 0 0"); // places differ in size
    QTest::newRow("5 6 60000") << QStringLiteral("0 0 0");            // too few to say
    QTest::newRow("5 6 7 70") << QStringLiteral("0 0 0 0");
    QTest::newRow("5 6 0 60000") << QStringLiteral("0 0 0 0");
    // Two slips among many do not hide each other.
    QTest::newRow("5 6 7 5 6 7 5 6 7 5 6 7 5 6 7 5 6 7 50000 60000")
        << QStringLiteral("0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 4 4");
}

void TestRobust::slips()
{
    QStringList powers;
    for (const int power : unitSlipsOf(numbers(QTest::currentDataTag())))
        powers << QString::number(power);
    QTEST(powers.join(u' '), "powers");
}

QTEST_APPLESS_MAIN(TestRobust)
#include "test_robust.moc"
