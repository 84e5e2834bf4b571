// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/extractor.h"
#include "text/outline.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace xiangyue;

/// What `explain` shows: every number-like token with its value, unit and verdict, and no digit left out.
class TestTokens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsNumbers_data();
    void readsNumbers();
    void leavesNoDigitOut_data() { ownTexts(); }
    void leavesNoDigitOut();
    void explainsEveryRule_data() { ownTexts(); }
    void explainsEveryRule();

private:
    static void ownTexts();
    std::vector<Token> tokens(const QString &text) const
    {
        return extract(text, buildOutline(text), *m_dictionaries).tokens;
    }

    std::optional<Dictionaries> m_dictionaries;
};

void TestTokens::initTestCase()
{
    auto loaded = Dictionaries::load();
    QVERIFY(loaded.has_value());
    m_dictionaries.emplace(std::move(*loaded));
}

void TestTokens::readsNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QFile file(QStringLiteral(XIANGYUE_TEST_DATA "/extract/tokens.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const auto &value : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject entry = value.toObject();
        QStringList expected;
        for (const auto &token : entry.value(u"tokens").toArray()) {
            QStringList parts;
            for (const auto &part : token.toArray())
                parts.append(part.toString());
            expected.append(parts.join(u" | "));
        }
        const QString text = entry.value(u"text").toString();
        QTest::newRow(qPrintable(text.left(16))) << text << expected;
    }
}

void TestTokens::readsNumbers()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QStringList found;
    for (const Token &token : tokens(text)) {
        QString value = token.value ? token.value->toString() : QString();
        if (token.valueHigh)
            value += u'~' + token.valueHigh->toString();
        found.append(
            QStringList{token.span.in(text).toString(), value, token.unit, verdictId(token.verdict)}.join(u" | "));
    }
    QCOMPARE(found, expected);
}

void TestTokens::ownTexts()
{
    QTest::addColumn<QString>("path");
    for (const QString &folder :
         {QStringLiteral(XIANGYUE_TEST_DATA "/reports"), QStringLiteral(XIANGYUE_SOURCE_DIR "/resources/samples")}) {
        for (const QFileInfo &info : QDir(folder).entryInfoList({QStringLiteral("*.txt")}, QDir::Files))
            QTest::newRow(qPrintable(info.fileName())) << info.filePath();
    }
}

void TestTokens::leavesNoDigitOut()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    qsizetype from = 0;
    const auto leftOut = [&text](qsizetype start, qsizetype end) {
        for (qsizetype i = start; i < end; ++i) {
            const char16_t c = text[i].unicode();
            if ((c >= u'0' && c <= u'9') || (c >= u'０' && c <= u'９'))
                return i;
        }
        return qsizetype(-1);
    };
    std::vector<Token> all = tokens(text);
    all.push_back({{text.size(), text.size()}, {}, {}, {}, Verdict::Other, {}, -1});
    for (const Token &token : all) {
        const qsizetype at = leftOut(from, token.span.start);
        QVERIFY2(at < 0, qPrintable(text.mid(at - 10, 24)));
        from = token.span.end;
    }
}

void TestTokens::explainsEveryRule()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const Token &token : tokens(QString::fromUtf8(file.readAll())))
        QVERIFY2(ruleText(token.rule) != token.rule, qPrintable(token.rule));
}

QTEST_GUILESS_MAIN(TestTokens)
#include "test_tokens.moc"
