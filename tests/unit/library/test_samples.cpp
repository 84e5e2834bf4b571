// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/analysis.h"
#include "check/flag.h"
#include "import/importer.h"

#include <QDir>
#include <QTest>

using namespace xiangyue;

/// The samples that the first start offers: each can be imported, is one report and shows what the program does.
class TestSamples : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void canBeImported_data();
    void canBeImported();
    void someHaveFlags();

private:
    std::optional<Dictionaries> m_dictionaries;
    ImporterRegistry m_importers;
};

void TestSamples::initTestCase()
{
    auto loaded = Dictionaries::load();
    QVERIFY(loaded.has_value());
    m_dictionaries.emplace(std::move(*loaded));
    QCOMPARE(QDir(QStringLiteral(":/samples")).entryList({QStringLiteral("*.txt")}).size(), 6);
}

void TestSamples::canBeImported_data()
{
    QTest::addColumn<QString>("path");
    for (const QFileInfo &file : QDir(QStringLiteral(":/samples")).entryInfoList({QStringLiteral("*.txt")}))
        QTest::newRow(qPrintable(file.fileName())) << file.filePath();
}

void TestSamples::canBeImported()
{
    QFETCH(QString, path);
    const auto source = m_importers.readFile(path);
    QVERIFY2(source.has_value(), source ? "" : qPrintable(source.error().message));
    const auto reports = analyseSource(source->text, *m_dictionaries);
    QCOMPARE(reports.size(), size_t(1));
    const ReportAnalysis &report = reports.front();
    QVERIFY(!report.identity.place.isEmpty());
    QVERIFY(report.identity.year.has_value() || path.contains(u"shiqiao") || path.contains(u"baisha"));
    QVERIFY(report.extraction.figures.size() > 20);
    for (const Category theme : {Category::Poverty, Category::Environment, Category::Infrastructure}) {
        QVERIFY(std::any_of(report.extraction.figures.begin(), report.extraction.figures.end(),
                            [theme](const Figure &figure) { return figure.category == theme; }));
    }
}

void TestSamples::someHaveFlags()
{
    int placeholders = 0;
    int findings = 0;
    for (const QFileInfo &file : QDir(QStringLiteral(":/samples")).entryInfoList({QStringLiteral("*.txt")})) {
        const auto source = m_importers.readFile(file.filePath());
        QVERIFY(source.has_value());
        for (const Flag &flag : flagsOf(analyseSource(source->text, *m_dictionaries).front()))
            (flag.kind == Flag::Kind::Placeholder ? placeholders : findings) += 1;
    }
    QVERIFY(placeholders > 50);
    QVERIFY(findings > 5);
}

QTEST_GUILESS_MAIN(TestSamples)
#include "test_samples.moc"
