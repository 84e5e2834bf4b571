// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/extractor.h"
#include "text/outline.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace xiangyue;

/// The Chinese number and percentage cases of Recognizers-Text, read from beside the project where they are present.
/// A case passes when each of its results has a token over the same place with the same value, and a case without
/// results when nothing in it is taken for a figure. What is left out, and what fails, is in
/// tests/data/extract/recognizers.json, with the reason.
class TestRecognizers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsTheirNumerals();

private:
    struct Case {
        QString file;
        QString input;
        QJsonArray results;
    };

    std::vector<Case> cases() const;
    bool isLeftOut(const QString &input) const;
    QString failure(const Case &entry) const;

    std::optional<Dictionaries> m_dictionaries;
    QDir m_folder;
    std::vector<QRegularExpression> m_leftOut;
    QSet<QString> m_known;
};

void TestRecognizers::initTestCase()
{
    const QString elsewhere = qEnvironmentVariable("XIANGYUE_SHARED");
    m_folder.setPath((elsewhere.isEmpty() ? QStringLiteral(XIANGYUE_SOURCE_DIR "/../shared") : elsewhere)
                     + QStringLiteral("/gold/peers/recognizers"));
    if (!m_folder.exists())
        QSKIP("The cases of Recognizers-Text are not beside the project (../shared/gold/peers/recognizers).");
    auto loaded = Dictionaries::load();
    QVERIFY(loaded.has_value());
    m_dictionaries.emplace(std::move(*loaded));

    QFile file(QStringLiteral(XIANGYUE_TEST_DATA "/extract/recognizers.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject lists = QJsonDocument::fromJson(file.readAll()).object();
    for (const auto &value : lists.value(u"left_out").toArray())
        m_leftOut.emplace_back(value.toObject().value(u"pattern").toString());
    for (const auto &value : lists.value(u"failing").toArray()) {
        const QJsonObject entry = value.toObject();
        QVERIFY2(!entry.value(u"reason").toString().isEmpty(), "every failing case needs its reason");
        m_known.insert(entry.value(u"input").toString());
    }
}

bool TestRecognizers::isLeftOut(const QString &input) const
{
    return std::any_of(m_leftOut.begin(), m_leftOut.end(),
                       [&input](const QRegularExpression &pattern) { return pattern.match(input).hasMatch(); });
}

std::vector<TestRecognizers::Case> TestRecognizers::cases() const
{
    std::vector<Case> all;
    for (const QString &name : {QStringLiteral("NumberModel.json"), QStringLiteral("PercentModel.json")}) {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QByteArray bytes = file.readAll();
        if (bytes.startsWith("\xef\xbb\xbf"))
            bytes.remove(0, 3);
        for (const auto &value : QJsonDocument::fromJson(bytes).array()) {
            const QJsonObject entry = value.toObject();
            const QString input = entry.value(u"Input").toString();
            if (!isLeftOut(input))
                all.push_back({name, input, entry.value(u"Results").toArray()});
        }
    }
    return all;
}

namespace {

/// Decimal notation of 5E-06 and the like.
std::optional<Decimal> theirValue(QString text)
{
    text.remove(u'%');
    const qsizetype e = text.indexOf(u'E');
    const auto mantissa = Decimal::fromString(e < 0 ? text : text.left(e));
    return mantissa && e >= 0 ? mantissa->scaled(text.mid(e + 1).toInt()) : mantissa;
}

/// Fractions that do not end are rounded, here to six places.
bool same(const Decimal &ours, const Decimal &theirs)
{
    return ours == theirs || (theirs.fractionDigits() >= 9 && ours.rounded(6) == theirs.rounded(6));
}

} // namespace

/// Empty when the case passes, else what was found.
QString TestRecognizers::failure(const Case &entry) const
{
    const Extraction extraction = extract(entry.input, buildOutline(entry.input), *m_dictionaries);
    QStringList found;
    for (const Token &token : extraction.tokens) {
        found.append(token.span.in(entry.input).toString() + u'=' + (token.value ? token.value->toString() : QString())
                     + token.unit + u' ' + verdictId(token.verdict));
    }
    bool passes = !entry.results.isEmpty() || extraction.figures.empty();
    for (const auto &value : entry.results) {
        const QJsonObject result = value.toObject();
        const QString wanted = result.value(u"Resolution").toObject().value(u"value").toString();
        const bool percent = wanted.endsWith(u'%');
        const TextSpan span{result.value(u"Start").toInt(), result.value(u"End").toInt() + 1};
        const auto decimal = theirValue(wanted);
        passes = passes && decimal
            && std::any_of(extraction.tokens.begin(), extraction.tokens.end(), [&](const Token &token) {
                     const bool unit = !percent || token.unit == u"%" || token.unit.endsWith(u'％')
                         || QString(token.unit).remove(u' ').contains(u"百分");
                     return token.value && !token.valueHigh && unit && token.span.start < span.end
                         && span.start < token.span.end && same(*token.value, *decimal);
                 });
    }
    return passes ? QString() : QString(entry.input.left(40) % u" -> " % found.join(u"; "));
}

void TestRecognizers::readsTheirNumerals()
{
    const std::vector<Case> all = cases();
    QVERIFY(all.size() > 400);
    size_t passed = 0;
    QStringList unexpected;
    QSet<QString> failing;
    for (const Case &entry : all) {
        const QString why = failure(entry);
        if (why.isEmpty()) {
            ++passed;
            continue;
        }
        failing.insert(entry.input);
        if (!m_known.contains(entry.input))
            unexpected.append(why);
    }
    qInfo("%zu of %zu cases pass (%.1f %%)", passed, all.size(),
          100.0 * static_cast<double>(passed) / static_cast<double>(all.size()));
    for (const QString &why : std::as_const(unexpected))
        qWarning("%s", qPrintable(why));
    QVERIFY2(unexpected.isEmpty(), "cases fail that are not in the list");
    QVERIFY2(static_cast<double>(passed) >= 0.97 * static_cast<double>(all.size()), "fewer than 97 % pass");
    QVERIFY2((m_known - failing).isEmpty(), "a case listed as failing passes: take it from the list");
}

QTEST_GUILESS_MAIN(TestRecognizers)
#include "test_recognizers.moc"
