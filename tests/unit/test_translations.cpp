// SPDX-License-Identifier: GPL-3.0-or-later
// The Chinese catalogue is complete and fits its source strings. Renew it with the target update_translations.
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <vector>

namespace {

struct Message {
    QString context;
    QString source;
    QStringList translations; ///< one, or one a plural form
    bool finished = true;
};

std::vector<Message> readCatalogue(QIODevice &device)
{
    std::vector<Message> messages;
    QXmlStreamReader xml(&device);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QStringView name = xml.name();
        if (name == u"name")
            context = xml.readElementText();
        else if (name == u"message")
            messages.push_back({context, {}, {}, true});
        else if (name == u"source")
            messages.back().source = xml.readElementText();
        else if (name == u"translation" || name == u"numerusform") {
            if (xml.attributes().hasAttribute(QStringLiteral("type")))
                messages.back().finished = false;
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            if (!text.isEmpty())
                messages.back().translations << text;
        }
    }
    return xml.hasError() ? std::vector<Message>() : messages;
}

/// `%1`, `%2`, `%n` of a text, sorted; a mnemonic counts as `&`.
QStringList marksOf(const QString &text)
{
    static const QRegularExpression mark(QStringLiteral("%L?[0-9n]+|&(?=[A-Za-z])"));
    QStringList marks;
    for (auto matches = mark.globalMatch(text); matches.hasNext();)
        marks << matches.next().captured();
    std::sort(marks.begin(), marks.end());
    return marks;
}

/// What is wrong with a message; empty when nothing is.
QString faultOf(const Message &message)
{
    if (!message.finished || message.translations.isEmpty())
        return QStringLiteral("is not translated");
    for (const QString &translation : message.translations) {
        if (marksOf(translation) != marksOf(message.source))
            return QStringLiteral("has other marks than its source");
    }
    return {};
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noticesFaults();
    void everyMessageIsTranslated();
};

void TestTranslations::noticesFaults()
{
    const QString source = QStringLiteral("&Copy %1 of %2");
    QCOMPARE(faultOf({{}, source, {QStringLiteral("复制 %2 之 %1(&C)")}, true}), QString());
    QVERIFY(!faultOf({{}, source, {QStringLiteral("复制 %1(&C)")}, true}).isEmpty());
    QVERIFY(!faultOf({{}, source, {QStringLiteral("复制 %1 %2")}, true}).isEmpty());
    QVERIFY(!faultOf({{}, source, {QStringLiteral("复制 %1 %2(&C)")}, false}).isEmpty());
    QVERIFY(!faultOf({{}, source, {}, true}).isEmpty());
}

void TestTranslations::everyMessageIsTranslated()
{
    QFile file(QStringLiteral(XIANGYUE_SOURCE_DIR "/resources/translations/xiangyue_zh_CN.ts"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto messages = readCatalogue(file);
    QVERIFY(messages.size() > 300);
    QStringList faults;
    for (const Message &message : messages) {
        if (const QString fault = faultOf(message); !fault.isEmpty())
            faults << QStringLiteral("%1: “%2” %3").arg(message.context, message.source, fault);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_APPLESS_MAIN(TestTranslations)
#include "test_translations.moc"
