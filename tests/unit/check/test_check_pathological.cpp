// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/analysis.h"
#include "check/rule.h"
#include "extract/extractor.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace xiangyue;

/// Checks are total and linear: ten times the text takes about ten times the time, whatever the text.
class TestCheckPathological : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void linear_data();
    void linear();

private:
    qint64 microseconds(const QString &unit, int times) const;
    std::optional<Dictionaries> m_dictionaries;
};

void TestCheckPathological::initTestCase()
{
    Result<Dictionaries> dictionaries = Dictionaries::load();
    QVERIFY(dictionaries.has_value());
    m_dictionaries.emplace(std::move(*dictionaries));
}

qint64 TestCheckPathological::microseconds(const QString &unit, int times) const
{
    const QString text = unit.repeated(times);
    const ReportIdentity identity{QStringLiteral("青坪乡2023年上半年工作总结"), QStringLiteral("青坪乡"),
                                  PlaceLevel::Township, 2023, Period::Half};
    const Outline outline;
    const Extraction extraction = extract(text, outline, *m_dictionaries);
    qint64 best = std::numeric_limits<qint64>::max();
    for (int run = 0; run < 3; ++run) {
        QElapsedTimer timer;
        timer.start();
        const std::vector<Finding> findings = runChecks({text, identity, outline, extraction, *m_dictionaries});
        best = std::min(best, timer.nsecsElapsed() / 1000);
        if (findings.size() > size_t(text.size())) {
            return -1;
        }
    }
    return best;
}

void TestCheckPathological::linear_data()
{
    QTest::addColumn<QString>("unit");
    QTest::newRow("其中") << QStringLiteral("其中");
    QTest::newRow("其中 with numbers") << QStringLiteral("其中3户、");
    QTest::newRow("分别") << QStringLiteral("甲和乙分别为3户、");
    QTest::newRow("brackets") << QStringLiteral("3户（");
    QTest::newRow("pairs") << QStringLiteral("3户5人");
    QTest::newRow("ideographic points") << QStringLiteral("1。");
    QTest::newRow("months") << QStringLiteral("6月31日");
    QTest::newRow("other places") << QStringLiteral("，红石镇党委");
    QTest::newRow("marks") << QStringLiteral("、");
    QTest::newRow("mentions") << QStringLiteral("虽已有3户脱贫户中，");
    QTest::newRow("shares") << QStringLiteral("甲占30%、");
    QTest::newRow("rates") << QStringLiteral("应参保9人，参保8人，参保率80%，");
    QTest::newRow("prose") << QStringLiteral("今年硬化道路3.5公里，安装路灯20盏，其中新装12盏。");
}

void TestCheckPathological::linear()
{
    QFETCH(QString, unit);
    const int small = 9000 / int(unit.size());
    const qint64 one = microseconds(unit, small);
    const qint64 eight = microseconds(unit, small * 8);
    QVERIFY(one >= 0 && eight >= 0);
    // Three times the linear time leaves room for a busy machine and cold caches; anything quadratic would be at 64.
    QVERIFY2(eight <= 24 * std::max<qint64>(one, 5000),
             qPrintable(QStringLiteral("%1 us, then %2 us for eight times the text").arg(one).arg(eight)));
}

QTEST_GUILESS_MAIN(TestCheckPathological)
#include "test_check_pathological.moc"
