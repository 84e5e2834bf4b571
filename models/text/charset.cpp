// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/charset.h"

#include <QSysInfo>

#include <array>
#include <cerrno>

#include <iconv.h>

namespace xiangyue {

namespace {

class Converter {
public:
    explicit Converter(const char *from)
        : m_handle(iconv_open(QSysInfo::ByteOrder == QSysInfo::LittleEndian ? "UTF-16LE" : "UTF-16BE", from))
    {
    }
    ~Converter()
    {
        if (isOpen())
            iconv_close(m_handle);
    }
    Converter(const Converter &) = delete;
    Converter &operator=(const Converter &) = delete;

    bool isOpen() const { return m_handle != invalid(); }
    size_t run(char **in, size_t *inLeft, char **out, size_t *outLeft)
    {
        return iconv(m_handle, in, inLeft, out, outLeft);
    }

private:
    static iconv_t invalid() { return reinterpret_cast<iconv_t>(-1); }
    iconv_t m_handle;
};

// The characters that make up most of any report, in simplified and (where they differ) traditional form.
constexpr QStringView frequentCharacters =
    u"的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定"
    u"行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其"
    u"些"
    u"然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月"
    u"公"
    u"无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较"
    u"将"
    u"组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世"
    u"金"
    u"增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完"
    u"类"
    u"八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商"
    u"非"
    u"验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快"
    u"效"
    u"院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严乡镇村贫扶困脱攻坚项目落推服"
    u"促"
    u"贯彻振兴疫防控环境卫排投施创覆盖户亩街贷款补助医疗教育稳抓扎宣督责巩固续监测帮网络居宅厕垃圾绿河渠桥硬修庭院示范"
    u"這個國時來們動過說種後學進會經對業實現體機當從應開還與關質氣變條沒結問無軍總設長級統見計別農強區決戰隊給門規領熱"
    u"東"
    u"導壓濟階術極聯認權證單風車務萬達議聲報類離華確張馬節話傳許廣記觀織裝眾書復兒須際驗連斷難礦備辦習響約團歷構稱準號"
    u"維劃選標寫親壯識屬圓滿縣調參紅細聽該鐵價嚴鄉鎮貧脫項推貫徹興環衛創蓋畝貸補醫療穩監測幫網絡廁綠橋醫員產發";

const std::array<bool, 65536> &frequentTable()
{
    static const std::array<bool, 65536> table = [] {
        std::array<bool, 65536> result{};
        for (const QChar c : frequentCharacters)
            result[c.unicode()] = true;
        for (const QChar c : QStringView(u"，。、；：？！“”‘’（）《》【】「」—…·　％"))
            result[c.unicode()] = true;
        for (char16_t c = 0x20; c < 0x7f; ++c)
            result[c] = true;
        for (const char16_t c : {u'\t', u'\n', u'\r'})
            result[c] = true;
        return result;
    }();
    return table;
}

} // namespace

std::optional<Conversion> convertFrom(const char *charset, QByteArrayView bytes, int allowedErrors)
{
    Converter converter(charset);
    if (!converter.isOpen())
        return std::nullopt;
    Conversion result;
    // No charset gives more than one UTF-16 unit a byte; the buffer is grown only for the odd stateful one.
    result.text.resize(bytes.size() + 16);
    char *in = const_cast<char *>(bytes.data()); // iconv's interface; it does not write
    auto inLeft = static_cast<size_t>(bytes.size());
    auto *out = reinterpret_cast<char *>(result.text.data());
    auto outLeft = static_cast<size_t>(result.text.size()) * sizeof(char16_t);
    while (inLeft > 0) {
        if (converter.run(&in, &inLeft, &out, &outLeft) != static_cast<size_t>(-1))
            break;
        if (errno == E2BIG || outLeft < sizeof(char16_t)) {
            const auto used = out - reinterpret_cast<char *>(result.text.data());
            result.text.resize(result.text.size() * 2);
            out = reinterpret_cast<char *>(result.text.data()) + used;
            outLeft = static_cast<size_t>(result.text.size()) * sizeof(char16_t) - static_cast<size_t>(used);
            continue;
        }
        if (++result.replacedCount > allowedErrors)
            return std::nullopt;
        *reinterpret_cast<char16_t *>(out) = QChar::ReplacementCharacter;
        out += sizeof(char16_t);
        outLeft -= sizeof(char16_t);
        ++in;
        --inLeft;
    }
    result.text.resize((out - reinterpret_cast<char *>(result.text.data())) / qsizetype(sizeof(char16_t)));
    return result;
}

double chineseLikelihood(QStringView text)
{
    if (text.isEmpty())
        return 0;
    const auto &table = frequentTable();
    qsizetype expected = 0;
    for (const QChar c : text)
        expected += table[c.unicode()] ? 1 : 0;
    return static_cast<double>(expected) / static_cast<double>(text.size());
}

} // namespace xiangyue
