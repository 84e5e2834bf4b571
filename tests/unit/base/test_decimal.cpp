// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/decimal.h"

#include <QtTest>

using xiangyue::Decimal;

class TestDecimal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reading_data();
    void reading();
    void refused_data();
    void refused();
    void arithmetic_data();
    void arithmetic();
    void dividing_data();
    void dividing();
    void comparing();
    void scaling();
    void overflowGivesNothing();
};

namespace {

Decimal number(const char *text)
{
    return Decimal::fromString(QString::fromLatin1(text)).value();
}

} // namespace

void TestDecimal::reading_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("integer") << "1640000000"
                             << "1640000000";
    QTest::newRow("zero") << "0"
                          << "0";
    QTest::newRow("minus zero") << "-0.00"
                                << "0";
    QTest::newRow("fraction") << "634.29"
                              << "634.29";
    QTest::newRow("trailing zeros") << "3.500"
                                    << "3.5";
    QTest::newRow("leading zeros") << "0007"
                                   << "7";
    QTest::newRow("small") << "0.05"
                           << "0.05";
    QTest::newRow("negative") << "-12.5"
                              << "-12.5";
    QTest::newRow("37 digits") << "1234567890123456789012345678901234567"
                               << "1234567890123456789012345678901234567";
}

void TestDecimal::reading()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    const auto value = Decimal::fromString(text);
    QVERIFY(value.has_value());
    QCOMPARE(value->toString(), shown);
}

void TestDecimal::refused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("sign only") << "-";
    QTest::newRow("point only") << ".";
    QTest::newRow("two points") << "1.2.3";
    QTest::newRow("separator") << "1,000";
    QTest::newRow("full width") << QStringLiteral("１２");
    QTest::newRow("mask") << "x.x";
    QTest::newRow("exponent") << "1e5";
    QTest::newRow("too long") << QString(60, QLatin1Char('9'));
}

void TestDecimal::refused()
{
    QFETCH(QString, text);
    QVERIFY(!Decimal::fromString(text).has_value());
}

void TestDecimal::arithmetic_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("sum");
    QTest::addColumn<QString>("difference");
    QTest::addColumn<QString>("product");
    QTest::newRow("integers") << "24"
                              << "19"
                              << "43"
                              << "5"
                              << "456";
    QTest::newRow("scales differ") << "0.1"
                                   << "0.25"
                                   << "0.35"
                                   << "-0.15"
                                   << "0.025";
    QTest::newRow("no binary error") << "0.1"
                                     << "0.2"
                                     << "0.3"
                                     << "-0.1"
                                     << "0.02";
    QTest::newRow("zero") << "3.4"
                          << "0"
                          << "3.4"
                          << "3.4"
                          << "0";
    QTest::newRow("wan") << "4151.5"
                         << "10000"
                         << "14151.5"
                         << "-5848.5"
                         << "41515000";
}

void TestDecimal::arithmetic()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    const Decimal left = Decimal::fromString(a).value();
    const Decimal right = Decimal::fromString(b).value();
    QTEST(left.plus(right)->toString(), "sum");
    QTEST(left.minus(right)->toString(), "difference");
    QTEST(left.times(right)->toString(), "product");
}

void TestDecimal::dividing_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QString>("quotient");
    QTest::newRow("exact") << "54"
                           << "87" << 3 << "0.621";
    QTest::newRow("half up") << "1"
                             << "8" << 2 << "0.13";
    QTest::newRow("half away from zero") << "-1"
                                         << "8" << 2 << "-0.13";
    QTest::newRow("repeating") << "1"
                               << "3" << 6 << "0.333333";
    QTest::newRow("divisor with fraction") << "1"
                                           << "0.04" << 0 << "25";
    QTest::newRow("dividend with more digits") << "0.12345"
                                               << "1" << 2 << "0.12";
}

void TestDecimal::dividing()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(int, digits);
    const auto quotient = Decimal::fromString(a)->dividedBy(*Decimal::fromString(b), digits);
    QVERIFY(quotient.has_value());
    QTEST(quotient->toString(), "quotient");
    QVERIFY(!Decimal::fromString(a)->dividedBy(Decimal(0), digits).has_value());
}

void TestDecimal::comparing()
{
    QVERIFY(number("1.50") == number("1.5"));
    QVERIFY(number("-2") < number("-1.999"));
    QVERIFY(number("0.1") > number("0.09"));
    // No common scale fits 38 digits: the larger magnitude still wins.
    const Decimal huge = number("9000000000000000000000000000000000000");
    const Decimal tiny = number("0.00000000000000000000000000000000001");
    QVERIFY(huge > tiny);
    QVERIFY(Decimal(0).minus(huge).value() < tiny);
}

void TestDecimal::scaling()
{
    QCOMPARE(number("4.75").scaled(4)->toString(), QStringLiteral("47500"));
    QCOMPARE(number("27900").scaled(-4)->toString(), QStringLiteral("2.79"));
    QCOMPARE(number("2.345").rounded(2).toString(), QStringLiteral("2.35"));
    QCOMPARE(number("-2.345").rounded(2).toString(), QStringLiteral("-2.35"));
    QCOMPARE(number("2.344").rounded(0).toString(), QStringLiteral("2"));
    QCOMPARE(number("2.5").fractionDigits(), 1);
    QVERIFY(number("2.0").isInteger());
}

void TestDecimal::overflowGivesNothing()
{
    const Decimal huge = number("90000000000000000000000000000000000000");
    QVERIFY(!huge.times(huge).has_value());
    QVERIFY(!huge.plus(huge).has_value());
    QVERIFY(!huge.scaled(5).has_value());
}

QTEST_APPLESS_MAIN(TestDecimal)
#include "test_decimal.moc"
