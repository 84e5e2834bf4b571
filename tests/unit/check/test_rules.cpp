// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/analysis.h"
#include "check/rule.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QtTest>

using namespace xiangyue;

/// Runs the cases of tests/data/checks: a text and the findings that it must give, no more and no fewer.
class TestRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cases_data();
    void cases();
    void everyRuleHasTrueAndFalseCases();
    void idsAreUnique();

private:
    std::optional<Dictionaries> m_dictionaries;
    QSet<QString> m_found;
    int m_silent = 0;
};

void TestRules::initTestCase()
{
    Result<Dictionaries> dictionaries = Dictionaries::load();
    QVERIFY2(dictionaries.has_value(), dictionaries ? "" : qPrintable(dictionaries.error().context));
    m_dictionaries.emplace(std::move(*dictionaries));
}

void TestRules::cases_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const QDir folder(QStringLiteral(XIANGYUE_TEST_DATA "/checks"));
    const QStringList files = folder.entryList({QStringLiteral("*.json")});
    QVERIFY(!files.isEmpty());
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY2(!cases.isEmpty(), qPrintable(name));
        for (const QJsonValue &value : cases) {
            QStringList expected;
            for (const QJsonValue &finding : value[u"expect"].toArray()) {
                expected.append(finding[u"rule"].toString() + u' ' + finding[u"first"].toString());
            }
            const QString title = name.chopped(5) + u": " + value[u"name"].toString();
            QTest::newRow(qPrintable(title)) << value[u"text"].toString() << expected;
        }
    }
}

void TestRules::cases()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    const ReportAnalysis report = analyseReport(text, 0, *m_dictionaries);
    QStringList found;
    for (const Finding &finding : report.findings) {
        QVERIFY(!finding.spans.empty());
        QVERIFY(!finding.message.isEmpty());
        QVERIFY2(!finding.message.contains(u"%1") && !finding.message.contains(u"%2"), qPrintable(finding.message));
        found.append(finding.rule + u' ' + finding.spans.front().in(text).toString());
        m_found.insert(finding.rule);
    }
    m_silent += found.isEmpty() ? 1 : 0;
    QCOMPARE(found, expected);
}

void TestRules::everyRuleHasTrueAndFalseCases()
{
    for (const Rule &rule : builtInRules()) {
        QVERIFY2(m_found.contains(rule.id), qPrintable(rule.id + u" is proven by no case"));
    }
    QVERIFY(m_silent >= int(builtInRules().size()));
}

void TestRules::idsAreUnique()
{
    QSet<QString> ids;
    for (const Rule &rule : builtInRules()) {
        QVERIFY2(!ids.contains(rule.id), qPrintable(rule.id));
        ids.insert(rule.id);
    }
}

QTEST_GUILESS_MAIN(TestRules)
#include "test_rules.moc"
