// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/flag.h"

#include <QSet>
#include <QtTest>

using namespace xiangyue;

class TestFlag : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void flagsStandInTextOrder();
    void fingerprintsSurviveTextElsewhere();
    void fingerprintsIgnoreWidthAndBlanks();
    void fingerprintsTellSpotsApart();
    void fingerprintsFollowTheValues();
    void equalSpotsAreNumbered();
    void flagsKnowTheirFigure();
    void flagsOfAnEmptyReport();
    void idsGoThereAndBack();

private:
    std::vector<Flag> flags(const QString &text) const { return flagsOf(analyseReport(text, 0, *m_dictionaries)); }
    QStringList fingerprints(const QString &text) const
    {
        QStringList result;
        for (const Flag &flag : flags(text)) {
            result.append(flag.fingerprint);
        }
        return result;
    }

    std::optional<Dictionaries> m_dictionaries;
};

void TestFlag::initTestCase()
{
    Result<Dictionaries> dictionaries = Dictionaries::load();
    QVERIFY2(dictionaries.has_value(), dictionaries ? "" : qPrintable(dictionaries.error().context));
    m_dictionaries.emplace(std::move(*dictionaries));
}

void TestFlag::flagsStandInTextOrder()
{
    const auto all = flags(QStringLiteral("硬化道路xxx公里，铺设水管560米米，发放补助xx万元。"));
    QCOMPARE(all.size(), size_t(3));
    QCOMPARE(int(all[0].kind), int(Flag::Kind::Placeholder));
    QCOMPARE(int(all[1].kind), int(Flag::Kind::Finding));
    for (size_t i = 1; i < all.size(); ++i) {
        QVERIFY(all[i - 1].spans.front().start <= all[i].spans.front().start);
    }
    for (const Flag &flag : all) {
        QVERIFY(!flag.title.isEmpty());
        QVERIFY(!flag.message.isEmpty());
    }
}

void TestFlag::fingerprintsSurviveTextElsewhere()
{
    const QString body = QStringLiteral("今年以来，我们硬化道路xxx公里，铺设水管560米米，群众十分满意。");
    const QString more = QStringLiteral("新的一段话，里面没有什么问题。") + body + QStringLiteral("后面又添了一句话。");
    QCOMPARE(fingerprints(more), fingerprints(body));
    QVERIFY(!fingerprints(body).isEmpty());
}

void TestFlag::fingerprintsIgnoreWidthAndBlanks()
{
    QCOMPARE(fingerprints(QStringLiteral("今年以来 我们硬化道路ｘｘｘ公里, 群众满意")),
             fingerprints(QStringLiteral("今年以来我们硬化道路xxx公里，群众满意")));
}

void TestFlag::fingerprintsTellSpotsApart()
{
    const QStringList all = fingerprints(QStringLiteral("硬化道路xxx公里，安装路灯xxx盏，改造户厕xxx户。"));
    QCOMPARE(all.size(), 3);
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), 3);
}

void TestFlag::fingerprintsFollowTheValues()
{
    // A corrected number is another question: the old decision must not cover it.
    QVERIFY(fingerprints(QStringLiteral("硬化组道3.2公里（3100米）。"))
            != fingerprints(QStringLiteral("硬化组道3.2公里（3300米）。")));
}

void TestFlag::equalSpotsAreNumbered()
{
    const QString line = QStringLiteral("今年以来我们新硬化道路xxx公里，群众都非常满意。");
    const QStringList once = fingerprints(line);
    const QStringList twice = fingerprints(line + line + line);
    QCOMPARE(once.size(), 1);
    QCOMPARE(twice.size(), 3);
    QCOMPARE(QSet<QString>(twice.begin(), twice.end()).size(), 3);
}

void TestFlag::flagsKnowTheirFigure()
{
    const ReportAnalysis report =
        analyseReport(QStringLiteral("安装路灯35盏。铺设水管560米米，硬化道路xxx公里。"), 0, *m_dictionaries);
    const auto all = flagsOf(report);
    QCOMPARE(all.size(), size_t(2));
    for (const Flag &flag : all) {
        QVERIFY(flag.figure >= 0);
        QCOMPARE(report.extraction.figures[size_t(flag.figure)].number, flag.spans.front());
    }
}

void TestFlag::flagsOfAnEmptyReport()
{
    QVERIFY(flags(QString()).empty());
}

void TestFlag::idsGoThereAndBack()
{
    for (int i = 0; i <= int(FindingKind::Trend); ++i) {
        const auto kind = FindingKind(i);
        QCOMPARE(int(findingKindFromId(findingKindId(kind))), i);
        QVERIFY(!findingKindTitle(kind).isEmpty());
    }
    for (int i = 0; i <= int(Severity::Hint); ++i) {
        const auto severity = Severity(i);
        QCOMPARE(int(severityFromId(severityId(severity))), i);
        QVERIFY(!severityTitle(severity).isEmpty());
    }
    QCOMPARE(findingKindId(FindingKind::Punctuation), QStringLiteral("punctuation"));
    QCOMPARE(severityId(Severity::Must), QStringLiteral("must"));
}

QTEST_GUILESS_MAIN(TestFlag)
#include "test_flag.moc"
