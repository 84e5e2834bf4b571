// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/extractor.h"
#include "text/outline.h"

#include <QElapsedTimer>
#include <QTest>

using namespace xiangyue;

/// Any text, however odd, takes time in proportion to its length: ten times the text, far less than a hundred times
/// the time (the bound leaves room for a busy machine; a quadratic step would exceed it many times over).
class TestExtractLinear : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void growsWithTheText_data();
    void growsWithTheText();

private:
    qint64 nanoseconds(const QString &text) const;
    std::optional<Dictionaries> m_dictionaries;
};

void TestExtractLinear::initTestCase()
{
    auto loaded = Dictionaries::load();
    QVERIFY(loaded.has_value());
    m_dictionaries.emplace(std::move(*loaded));
}

void TestExtractLinear::growsWithTheText_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("end");
    QTest::newRow("one") << "一"
                         << "";
    QTest::newRow("x") << "x"
                       << "";
    QTest::newRow("opening bracket") << "（"
                                     << "";
    QTest::newRow("nested brackets") << "（(【"
                                     << "";
    QTest::newRow("part words") << "其中"
                                << "";
    QTest::newRow("digits") << "7"
                            << "";
    QTest::newRow("underscores") << "_"
                                 << "";
    QTest::newRow("dots and digits") << "1."
                                     << "";
    QTest::newRow("ranges") << "3-"
                            << "";
    QTest::newRow("figures without punctuation") << "新修公路3公里"
                                                 << "";
    QTest::newRow("weak figures") << "投入3万元"
                                  << "";
    QTest::newRow("headings") << "一、"
                              << "";
    QTest::newRow("places") << "甲村"
                            << "";
    QTest::newRow("letters") << "xax"
                             << "";
    QTest::newRow("spaces in brackets") << "（ "
                                        << "";
    QTest::newRow("plan words in one clause") << "预计3户"
                                              << "";
    QTest::newRow("table columns") << "1｜"
                                   << "";
    QTest::newRow("wide table columns") << "个\t 1 "
                                        << "";
    QTest::newRow("units without numbers") << "群众户、"
                                           << "";
    QTest::newRow("fractions") << "三分之"
                               << "";
    QTest::newRow("mixed fractions") << "1 1/"
                                     << "";
    QTest::newRow("spaced numerals") << "一 百 "
                                     << "";
    QTest::newRow("multipliers") << "万"
                                 << "";
    QTest::newRow("digits and multipliers") << "3万4"
                                            << "";
    QTest::newRow("indefinite") << "数十几"
                                << "";
    QTest::newRow("a run that comes to nothing") << "某"
                                                 << "些人";
    QTest::newRow("new lines") << "\n"
                               << "";
}

qint64 TestExtractLinear::nanoseconds(const QString &text) const
{
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 3; ++i) {
        QElapsedTimer timer;
        timer.start();
        const Outline outline = buildOutline(text);
        const Extraction extraction = extract(text, outline, *m_dictionaries);
        Q_UNUSED(extraction)
        best = qMin(best, timer.nsecsElapsed());
    }
    return best;
}

void TestExtractLinear::growsWithTheText()
{
    QFETCH(QString, unit);
    QFETCH(QString, end);
    const QString small = unit.repeated(20'000 / unit.size()) + end;
    const QString large = unit.repeated(200'000 / unit.size()) + end;
    const qint64 quick = nanoseconds(small);
    const qint64 slow = nanoseconds(large);
    QVERIFY2(
        slow < quick * 40 + 20'000'000,
        qPrintable(QStringLiteral("%1 ms for 20,000, %2 ms for 200,000 characters").arg(quick / 1e6).arg(slow / 1e6)));
}

QTEST_GUILESS_MAIN(TestExtractLinear)
#include "test_extract_linear.moc"
