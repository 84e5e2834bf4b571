// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/extractor.h"
#include "text/outline.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace xiangyue;

/// Every mask character in every width and context, numbers that are gone, and what is no placeholder at all.
class TestPlaceholders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsEveryMask_data();
    void findsEveryMask();
    void findsMissingNumbers_data() { sentences(QStringLiteral("missing.json")); }
    void findsMissingNumbers();
    void leavesTheRestAlone_data() { sentences(QStringLiteral("no_placeholders.json")); }
    void leavesTheRestAlone();

private:
    static QJsonDocument read(const QString &name);
    static void sentences(const QString &name);
    QStringList found(const QString &text) const;

    std::optional<Dictionaries> m_dictionaries;
};

void TestPlaceholders::initTestCase()
{
    auto loaded = Dictionaries::load();
    QVERIFY(loaded.has_value());
    m_dictionaries.emplace(std::move(*loaded));
}

QJsonDocument TestPlaceholders::read(const QString &name)
{
    QFile file(QStringLiteral(XIANGYUE_TEST_DATA "/extract/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

void TestPlaceholders::sentences(const QString &name)
{
    QTest::addColumn<QString>("marked");
    const QJsonArray all = read(name).array();
    QVERIFY(!all.isEmpty());
    for (const auto &value : all) {
        const QString text = value.toObject().value(u"text").toString();
        QTest::newRow(qPrintable(text.left(20))) << text;
    }
}

/// kind, start and end of every placeholder.
QStringList TestPlaceholders::found(const QString &text) const
{
    QStringList all;
    for (const Placeholder &placeholder : extract(text, buildOutline(text), *m_dictionaries).placeholders)
        all.append(QStringLiteral("%1 %2-%3")
                       .arg(placeholderKindId(placeholder.kind))
                       .arg(placeholder.span.start)
                       .arg(placeholder.span.end));
    return all;
}

void TestPlaceholders::findsEveryMask_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const QJsonObject data = read(QStringLiteral("mask_contexts.json")).object();
    // Replaces each `mark` by `mask` and notes where it then stands.
    const auto row = [](const QString &kind, const QString &pattern, const QString &mark, const QString &mask) {
        QString text;
        QStringList expected;
        qsizetype from = 0;
        for (qsizetype at = pattern.indexOf(mark); at >= 0; at = pattern.indexOf(mark, from)) {
            text += pattern.mid(from, at - from) + mask;
            expected.append(QStringLiteral("%1 %2-%3").arg(kind).arg(text.size() - mask.size()).arg(text.size()));
            from = at + mark.size();
        }
        text += pattern.mid(from);
        QTest::newRow(qPrintable(text)) << text << expected;
    };
    for (const QChar c : data.value(u"characters").toString()) {
        // A lone hyphen joins or parts words.
        for (int width = c == u'-' ? 2 : 1; width <= 4; ++width) {
            for (const auto &value : data.value(u"contexts").toArray()) {
                const QJsonObject context = value.toObject();
                if (!context.value(u"without").toString().contains(c))
                    row(context.value(u"kind").toString(), context.value(u"text").toString(), QStringLiteral("{m}"),
                        QString(width, c));
            }
        }
    }
    for (const QChar c : data.value(u"partlyCharacters").toString()) {
        for (const auto &value : data.value(u"partly").toArray()) {
            const QJsonObject context = value.toObject();
            const auto filled = [c](const QString &text) {
                return QString(text).replace(QStringLiteral("{c}"), c);
            };
            const QString mask = filled(context.value(u"masks").toArray().first().toString());
            row(context.value(u"kind").toString(), filled(context.value(u"text").toString()), mask, mask);
        }
    }
}

void TestPlaceholders::findsEveryMask()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(found(text), expected);
}

/// A | stands where a number is gone.
void TestPlaceholders::findsMissingNumbers()
{
    QFETCH(QString, marked);
    QString text = marked;
    QStringList expected;
    for (qsizetype at = text.indexOf(u'|'); at >= 0; at = text.indexOf(u'|')) {
        text.remove(at, 1);
        expected.append(QStringLiteral("missing %1-%1").arg(at));
    }
    QCOMPARE(found(text), expected);
}

void TestPlaceholders::leavesTheRestAlone()
{
    QFETCH(QString, marked);
    QCOMPARE(found(marked), QStringList());
}

QTEST_GUILESS_MAIN(TestPlaceholders)
#include "test_placeholders.moc"
