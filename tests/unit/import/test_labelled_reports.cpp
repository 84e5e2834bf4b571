// SPDX-License-Identifier: GPL-3.0-or-later
// Ranges and identity of real reports against their labels, which lie beside the repository where they are at hand.
#include "import/bundle_splitter.h"
#include "import/importer.h"
#include "text/code_points.h"
#include "text/report_identity.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace xiangyue;

class TestLabelledReports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reports_data();
    void reports();
};

namespace {

const QString labels = QStringLiteral(XIANGYUE_SOURCE_DIR "/../shared/gold");

QJsonObject readLabel(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

void TestLabelledReports::reports_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(labels + QStringLiteral("/dev"));
    for (const QFileInfo &file : folder.entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(file.fileName())) << file.filePath();
    if (!folder.exists())
        QTest::newRow("none") << QString();
}

void TestLabelledReports::reports()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("the labelled reports are not here");
    const QJsonObject label = readLabel(path);
    const QString name = label[QStringLiteral("text")].toString();
    const auto document = ImporterRegistry().readFile(labels + QStringLiteral("/texts/") + name);
    QVERIFY(document.has_value());
    const CodePointMap map(document->text);
    const auto spans = splitBundle(document->text);
    const QJsonArray expected = label[QStringLiteral("reports")].toArray();
    QVERIFY(!expected.isEmpty());
    for (const QJsonValue &value : expected) {
        const auto near = [&](const TextSpan &span) {
            return qAbs(map.toCodePoint(span.start) - value[QStringLiteral("start")].toInteger()) <= 2
                && qAbs(map.toCodePoint(span.end) - value[QStringLiteral("end")].toInteger()) <= 2;
        };
        const auto span = std::find_if(spans.begin(), spans.end(), near);
        QVERIFY(span != spans.end());
        const ReportIdentity identity = identifyReport(span->in(document->text));
        QCOMPARE(identity.title, value[QStringLiteral("title")].toString());
        QCOMPARE(placeLevelId(identity.level), value[QStringLiteral("level")].toString());
        QCOMPARE(identity.year.value_or(0), value[QStringLiteral("year")].toInt());
        QCOMPARE(periodId(identity.period), value[QStringLiteral("period")].toString());
    }
}

QTEST_APPLESS_MAIN(TestLabelledReports)
#include "test_labelled_reports.moc"
