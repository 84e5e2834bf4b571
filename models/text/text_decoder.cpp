// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/text_decoder.h"

#include "text/charset.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <array>
#include <limits>
#include <optional>

#include <uchardet.h>

namespace xiangyue {

namespace {

constexpr int anyNumberOfErrors = std::numeric_limits<int>::max();
/// What a guess is made from; more would not change it.
constexpr qsizetype sampleBytes = 256 * 1024;

struct Bom {
    QByteArrayView mark;
    const char *charset;
    const char *encoding;
};

// UTF-32LE stands before UTF-16LE, whose mark it begins with.
const std::array<Bom, 6> boms{{
    {QByteArrayView("\xEF\xBB\xBF", 3), "UTF-8", "UTF-8 BOM"},
    {QByteArrayView("\xFF\xFE\x00\x00", 4), "UTF-32LE", "UTF-32LE"},
    {QByteArrayView("\x00\x00\xFE\xFF", 4), "UTF-32BE", "UTF-32BE"},
    {QByteArrayView("\xFF\xFE", 2), "UTF-16LE", "UTF-16LE"},
    {QByteArrayView("\xFE\xFF", 2), "UTF-16BE", "UTF-16BE"},
    {QByteArrayView("\x84\x31\x95\x33", 4), "GB18030", "GB18030"},
}};

DecodedText decoded(Conversion conversion, const char *encoding)
{
    return {std::move(conversion.text), QString::fromLatin1(encoding), conversion.replacedCount};
}

std::optional<DecodedText> fromBom(QByteArrayView bytes)
{
    for (const Bom &bom : boms) {
        if (!bytes.startsWith(bom.mark))
            continue;
        auto conversion = convertFrom(bom.charset, bytes.sliced(bom.mark.size()), anyNumberOfErrors);
        if (conversion)
            return decoded(std::move(*conversion), bom.encoding);
    }
    return std::nullopt;
}

bool hasCjk(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'\u3000' && c <= u'\u9fff') || (c >= u'\uff00' && c <= u'\uffef') || c.isSurrogate();
    });
}

/// A few GBK words are valid UTF-8 too, as Cyrillic, Greek or Arabic pairs: decide such short texts by likelihood.
bool isRatherGbk(QByteArrayView bytes, QStringView asUtf8)
{
    if (bytes.size() > 4096 || asUtf8.size() == bytes.size() || hasCjk(asUtf8)) // equal sizes: all ASCII
        return false;
    const auto gbk = convertFrom("GB18030", bytes, 0);
    return gbk && hasCjk(gbk->text) && chineseLikelihood(gbk->text) > chineseLikelihood(asUtf8) + 0.2;
}

std::optional<DecodedText> strictUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (decoder.hasError() || isRatherGbk(bytes, text))
        return std::nullopt;
    return DecodedText{std::move(text), QStringLiteral("UTF-8"), 0};
}

/// Likelihood of a sample in UTF-16; 0 when it holds what text never does.
double utf16Likelihood(const char *charset, QByteArrayView bytes)
{
    const auto sample = convertFrom(charset, bytes.first(std::min(bytes.size(), sampleBytes) & ~qsizetype(1)), 0);
    if (!sample)
        return 0;
    const auto forbidden = [](QChar c) {
        return c.category() == QChar::Other_Control && c != u'\t' && c != u'\n' && c != u'\r' && c != u'\f';
    };
    if (std::any_of(sample->text.begin(), sample->text.end(), forbidden))
        return 0;
    return chineseLikelihood(sample->text);
}

std::optional<DecodedText> utf16WithoutBom(QByteArrayView bytes)
{
    if (bytes.size() % 2 != 0)
        return std::nullopt;
    const double little = utf16Likelihood("UTF-16LE", bytes);
    const double big = utf16Likelihood("UTF-16BE", bytes);
    if (std::max(little, big) < 0.3)
        return std::nullopt;
    const char *charset = little >= big ? "UTF-16LE" : "UTF-16BE";
    auto conversion = convertFrom(charset, bytes, 0);
    if (!conversion)
        return std::nullopt;
    return decoded(std::move(*conversion), charset);
}

/// GB18030 and Big5 share most byte pairs; the frequent characters tell them apart even in a dozen characters.
std::optional<DecodedText> chineseDoubleByte(QByteArrayView bytes)
{
    auto gbk = convertFrom("GB18030", bytes, 0);
    auto big5 = convertFrom("BIG5-HKSCS", bytes, 0);
    const double gbkLikelihood = gbk ? chineseLikelihood(gbk->text) : 0;
    const double big5Likelihood = big5 ? chineseLikelihood(big5->text) : 0;
    if (big5 && (!gbk || big5Likelihood > gbkLikelihood + 0.1) && big5Likelihood > 0.25)
        return decoded(std::move(*big5), "Big5");
    if (gbk && (gbkLikelihood > 0.2 || bytes.size() < 12))
        return decoded(std::move(*gbk), "GB18030");
    return std::nullopt;
}

/// Mostly Chinese with a few broken bytes, as after a cut or a bad transfer: better than a guess at another charset.
std::optional<DecodedText> damagedChinese(QByteArrayView bytes)
{
    const int allowed = static_cast<int>(std::max<qsizetype>(2, bytes.size() / 200));
    for (const char *charset : {"UTF-8", "GB18030"}) {
        auto conversion = convertFrom(charset, bytes, allowed);
        if (conversion && hasCjk(conversion->text) && chineseLikelihood(conversion->text) > 0.4)
            return decoded(std::move(*conversion), charset);
    }
    return std::nullopt;
}

QByteArray guessedCharset(QByteArrayView bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleBytes));
    if (uchardet_handle_data(detector.get(), sample.data(), static_cast<size_t>(sample.size())) != 0)
        return {};
    uchardet_data_end(detector.get());
    QByteArray name = uchardet_get_charset(detector.get());
    // Escape-coded charsets have no place in a report file and are the risky part of any converter.
    const QByteArray upper = name.toUpper();
    if (upper.startsWith("ISO-2022") || upper.startsWith("HZ") || upper.startsWith("UTF-7"))
        return {};
    return name;
}

std::optional<DecodedText> guessed(QByteArrayView bytes)
{
    const QByteArray charset = guessedCharset(bytes);
    if (charset.isEmpty())
        return std::nullopt;
    auto conversion = convertFrom(charset.constData(), bytes, static_cast<int>(bytes.size() / 20));
    if (!conversion)
        return std::nullopt;
    return decoded(std::move(*conversion), charset.constData());
}

/// LF line ends; U+FEFF at the start and the padding of NULs at the end go.
void normalise(QString &text)
{
    while (text.endsWith(QChar(0)) || text.endsWith(QChar(0x1a)))
        text.chop(1);
    auto out = text.begin();
    for (auto in = text.cbegin(); in != text.cend(); ++in) {
        QChar c = *in;
        if (c == u'\ufeff' && in == text.cbegin())
            continue;
        if (c == u'\r' && in + 1 != text.cend() && *(in + 1) == u'\n')
            continue;
        if (c == u'\r' || c == u'\u2028' || c == u'\u2029' || c == u'\u0085' || c == u'\v' || c == u'\f')
            c = u'\n';
        *out++ = c;
    }
    text.resize(out - text.begin());
}

bool isBinary(QStringView text)
{
    qsizetype controls = 0;
    for (const QChar c : text) {
        if (c.isNull())
            return true;
        controls += c.category() == QChar::Other_Control && c != u'\t' && c != u'\n' ? 1 : 0;
    }
    return controls * 50 > text.size();
}

} // namespace

Result<DecodedText> decodeText(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return failure(
            ErrorCode::FileEmpty,
            QCoreApplication::translate("TextDecoder", "The file is empty. Choose the file that holds the report."));
    if (bytes.size() > maximumTextBytes) {
        return failure(
            ErrorCode::FileTooLarge,
            QCoreApplication::translate("TextDecoder",
                                        "The text is larger than %1 MB. Divide it into smaller files and import these.")
                .arg(maximumTextBytes / (1024 * 1024)));
    }
    QByteArrayView unpadded = bytes;
    while (unpadded.endsWith('\0'))
        unpadded.chop(1);
    const bool nulInside = unpadded.isEmpty() || unpadded.contains('\0');
    std::optional<DecodedText> result = fromBom(bytes);
    if (!result && !nulInside)
        result = strictUtf8(unpadded);
    if (!result)
        result = utf16WithoutBom(bytes);
    if (!result && !nulInside)
        result = chineseDoubleByte(unpadded);
    if (!result && !nulInside)
        result = damagedChinese(unpadded);
    if (!result && !nulInside)
        result = guessed(unpadded);
    if (result)
        normalise(result->text);
    if (!result || isBinary(result->text)) {
        return failure(ErrorCode::NotText,
                       QCoreApplication::translate(
                           "TextDecoder",
                           "This is not a text file: it holds binary data. Save the report as plain text and import "
                           "that file."));
    }
    if (QStringView(result->text).trimmed().isEmpty()) {
        return failure(ErrorCode::FileEmpty,
                       QCoreApplication::translate(
                           "TextDecoder", "The file holds only blank space. Choose the file that holds the report."));
    }
    return std::move(*result);
}

} // namespace xiangyue
