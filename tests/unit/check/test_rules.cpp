// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/analysis.h"
#include "check/rule.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace xiangyue;

/// Runs the cases of tests/data/checks, a file a rule. A true case marks with 【】 the spot that its rule must find,
/// and nothing else may be found; in a false case no rule finds anything.
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
};

namespace {

QStringList ruleFiles()
{
    return QDir(QStringLiteral(XIANGYUE_TEST_DATA "/checks")).entryList({QStringLiteral("*.json")}, QDir::Files);
}

QJsonObject casesOf(const QString &fileName)
{
    QFile file(QStringLiteral(XIANGYUE_TEST_DATA "/checks/") + fileName);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

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
    const QStringList files = ruleFiles();
    QVERIFY(!files.isEmpty());
    for (const QString &fileName : files) {
        const QJsonObject cases = casesOf(fileName);
        const QString rule = cases[u"rule"].toString();
        int number = 0;
        for (const QJsonValue &value : cases[u"true"].toArray()) {
            QString text = value.toString();
            const qsizetype start = text.indexOf(u'【');
            const qsizetype end = text.indexOf(u'】') - 1;
            QVERIFY2(start >= 0 && end > start, qPrintable(text));
            text.remove(QRegularExpression(QStringLiteral("[【】]")));
            QTest::addRow("%s true %d", qPrintable(rule), ++number)
                << text << QStringList{QStringLiteral("%1 %2-%3").arg(rule).arg(start).arg(end)};
        }
        for (const QJsonValue &value : cases[u"false"].toArray()) {
            QTest::addRow("%s false %d", qPrintable(rule), ++number) << value.toString() << QStringList();
        }
    }
}

void TestRules::cases()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    const ReportAnalysis report = analyseReport(text, 0, *m_dictionaries);
    QStringList found;
    QStringList messages;
    for (const Finding &finding : report.findings) {
        QVERIFY(!finding.spans.empty());
        QVERIFY(!finding.message.isEmpty());
        QVERIFY2(!finding.message.contains(QRegularExpression(QStringLiteral("%[1-9]"))), qPrintable(finding.message));
        const TextSpan span = finding.spans.front();
        found.append(QStringLiteral("%1 %2-%3").arg(finding.rule).arg(span.start).arg(span.end));
        messages.append(finding.message);
    }
    QVERIFY2(found == expected,
             qPrintable(text + u"\nexpected: " + expected.join(u", ") + u"\nfound:    " + found.join(u", ") + u' '
                        + messages.join(u' ')));
}

void TestRules::everyRuleHasTrueAndFalseCases()
{
    for (const Rule &rule : builtInRules()) {
        const QJsonObject cases = casesOf(rule.id + u".json");
        QCOMPARE(cases[u"rule"].toString(), rule.id);
        QVERIFY2(cases[u"true"].toArray().size() >= 8, qPrintable(rule.id + u" has too few true cases"));
        QVERIFY2(cases[u"false"].toArray().size() >= 8, qPrintable(rule.id + u" has too few false cases"));
    }
    QCOMPARE(ruleFiles().size(), qsizetype(builtInRules().size()));
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
