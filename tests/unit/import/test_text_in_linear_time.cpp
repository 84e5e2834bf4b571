// SPDX-License-Identifier: GPL-3.0-or-later
// Hostile and odd texts: everything between bytes and reports stays total and linear.
#include "import/bundle_splitter.h"
#include "text/code_points.h"
#include "text/outline.h"
#include "text/report_identity.h"
#include "text/sentences.h"
#include "text/text_decoder.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QtTest>

using namespace xiangyue;

class TestTextInLinearTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tenTimesTheText_data();
    void tenTimesTheText();
    void anyTextIsSafe();
};

namespace {

/// Ten times this is 1 MB of Chinese in UTF-8.
constexpr qsizetype smallSize = 35'000;

/// Everything that is done to a text before extraction; the sum keeps the optimiser honest.
size_t readAll(const QByteArray &bytes)
{
    const auto decoded = decodeText(bytes);
    if (!decoded)
        return 0;
    const QString &text = decoded->text;
    size_t sum = splitSentences(text).size() + splitClauses(text, {0, text.size()}).size();
    sum += static_cast<size_t>(CodePointMap(text).toCodePoint(text.size()));
    for (const TextSpan &span : splitBundle(text)) {
        const QStringView report = span.in(text);
        const Outline outline = buildOutline(report);
        sum += outline.sections.size() + static_cast<size_t>(identifyReport(report).title.size());
        for (qsizetype i = 0; i < report.size(); i += 1000)
            sum += static_cast<size_t>(outline.sectionAt(i) + 2) + static_cast<size_t>(sentenceAt(report, i).length());
    }
    return sum;
}

qint64 timeOf(const QByteArray &bytes)
{
    QElapsedTimer timer;
    timer.start();
    readAll(bytes);
    return timer.nsecsElapsed();
}

} // namespace

void TestTextInLinearTime::tenTimesTheText_data()
{
    QTest::addColumn<QString>("piece");
    const auto row = [](const char *name, const char16_t *piece) {
        QTest::newRow(name) << QString::fromUtf16(piece);
    };
    row("main marks", u"一、");
    row("main marks in lines", u"一、二\n");
    row("restarts in lines", u"一、甲事\n二、乙事\n");
    row("restarts in one line", u"一、甲事。二、乙事。");
    row("restarts with titles", u"二、乙事。青岭乡工作总结一、甲事。");
    row("brackets", u"（");
    row("brackets with numbers", u"（一）");
    row("quotes", u"“");
    row("masks", u"x");
    row("underlines", u"_年");
    row("digits", u"1");
    row("arabic marks", u"1、甲");
    row("newlines", u"\n甲");
    row("only newlines", u"\n\n\n\n\n\n\n\n\n\n甲");
    row("blanks", u" ");
    row("blanks in brackets", u"（    ");
    row("no punctuation", u"村");
    row("stops", u"。");
    row("ordinals", u"一是好，");
    row("years", u"2023年");
    row("towns", u"青岭镇村乡");
    row("masked towns", u"xx镇");
    row("titles", u"青岭乡工作总结\n");
    row("titles in one line", u"工作总结今年");
    row("pieces", u"篇一\n");
    row("dates", u"2023年7月3日\n");
    row("notices", u"转载请注明。\n");
    row("notices in one line", u"转载请注明。");
    row("related", u"推荐阅读\n");
    row("short colons", u"下半年：\n一、甲\n");
    row("beyond U+FFFF", u"\xd842\xdfb7");
}

void TestTextInLinearTime::tenTimesTheText()
{
    QFETCH(QString, piece);
    const QString head = QStringLiteral("总");
    const QString tail = QStringLiteral("结");
    const QByteArray small = (head + piece.repeated(smallSize / piece.size()) + tail).toUtf8();
    const QByteArray large = (head + piece.repeated(10 * smallSize / piece.size()) + tail).toUtf8();
    // A busy machine can spoil one measurement; quadratic work is slow every time.
    double ratio = 0;
    for (int attempt = 0; attempt < 4; ++attempt) {
        const qint64 base = std::max<qint64>(timeOf(small), 1'000'000);
        ratio = static_cast<double>(timeOf(large)) / static_cast<double>(base);
        if (ratio <= 30)
            return;
    }
    QFAIL(qPrintable(QStringLiteral("ten times the text takes %1 times the time").arg(ratio)));
}

void TestTextInLinearTime::anyTextIsSafe()
{
    const QString alphabet =
        QStringLiteral("一二三十、。（）()1290.xX_年月乡镇村总结报告篇第是\n “”：；，今以来我全 转载请注明");
    QRandomGenerator random(11);
    for (int round = 0; round < 3000; ++round) {
        QString text;
        const int length = random.bounded(1, 120);
        for (int i = 0; i < length; ++i)
            text += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
        const auto spans = splitBundle(text);
        QCOMPARE(spans.empty(), text.trimmed().isEmpty());
        qsizetype end = 0;
        for (const TextSpan &span : spans) {
            QVERIFY(span.start >= end && span.end > span.start && span.end <= text.size());
            end = span.end;
            for (const Section &section : buildOutline(span.in(text)).sections) {
                QVERIFY(section.heading.end <= span.length() && section.span.contains(section.heading));
                QVERIFY(section.level >= 1 && section.title.size() <= 40);
            }
            identifyReport(span.in(text));
        }
        for (qsizetype i = 0; i <= text.size(); ++i) {
            const TextSpan sentence = sentenceAt(text, i);
            QVERIFY(sentence.start >= 0 && sentence.end <= text.size() && sentence.start <= sentence.end);
        }
    }
}

QTEST_APPLESS_MAIN(TestTextInLinearTime)
#include "test_text_in_linear_time.moc"
