// SPDX-License-Identifier: GPL-3.0-or-later
// Mapping figures anew gives what extraction gave, as long as the dictionary is the same.
#include "extract/dictionaries.h"
#include "extract/extractor.h"
#include "extract/indicator_mapping.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace xiangyue;

class TestIndicatorMapping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheExtraction_data();
    void agreesWithTheExtraction();
    void followsTheDictionary();
};

void TestIndicatorMapping::agreesWithTheExtraction_data()
{
    QTest::addColumn<QString>("path");
    for (const char *folder : {XIANGYUE_TEST_DATA "/reports", XIANGYUE_SOURCE_DIR "/resources/samples"}) {
        QDirIterator files(QString::fromLatin1(folder), {QStringLiteral("*.txt")}, QDir::Files);
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::addRow("%s", qPrintable(path.section(u'/', -2))) << path;
        }
    }
}

void TestIndicatorMapping::agreesWithTheExtraction()
{
    QFETCH(const QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    const Dictionaries dictionaries = Dictionaries::load().value();
    const Extraction extraction = extract(text, buildOutline(text), dictionaries);
    QVERIFY(!extraction.figures.empty());
    for (Figure figure : extraction.figures) {
        const QString before = figure.indicator;
        QVERIFY2(!mapAnew(figure, dictionaries),
                 qPrintable(figure.name + u' ' + figure.unit + u": " + before + u" -> " + figure.indicator));
    }
}

void TestIndicatorMapping::followsTheDictionary()
{
    const Dictionaries builtIn = Dictionaries::load().value();
    IndicatorEntry gone;
    gone.id = QStringLiteral("profile.population");
    gone.removed = true;
    const Dictionaries without = builtIn.withUserIndicators({{}, {gone}, {}, {}}).value();

    Figure figure;
    figure.name = QStringLiteral("总人口");
    figure.unit = QStringLiteral("人");
    figure.trail = {QStringLiteral("figure.unit")};
    QVERIFY(mapAnew(figure, builtIn));
    QCOMPARE(figure.indicator, gone.id);
    QCOMPARE(figure.trail, (QStringList{QStringLiteral("figure.unit"), QStringLiteral("indicator.dictionary")}));
    QVERIFY(!mapAnew(figure, builtIn));
    QVERIFY(mapAnew(figure, without));
    QCOMPARE(figure.indicator, QString());
    QCOMPARE(figure.trail, QStringList{QStringLiteral("figure.unit")});
}

QTEST_APPLESS_MAIN(TestIndicatorMapping)
#include "test_indicator_mapping.moc"
