// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_generator.h"

#include <array>
#include <random>

namespace xiangyue {
namespace {

struct Theme {
    QStringView heading;
    std::array<QStringView, 6> sentences;
};

// Slots: N count, D decimal with one digit, P percentage, C Chinese numeral, V village, S set phrase.
constexpr std::array themes{
    Theme{u"脱贫成果持续巩固",
          {u"全乡现有脱贫户{N}户{N}人，监测户{N}户，{S}的帮扶办法落实到人。",
           u"发放小额信贷{N}户、{D}万元，没有出现逾期。", u"{V}组织外出务工{N}人，兑现交通补贴{D}万元。",
           u"开发公益性岗位{N}个，其中保洁员{N}个、护林员{N}个。",
           u"投入衔接资金{D}万元，实施产业项目{C}个，带动脱贫户{N}户。",
           u"干部入户走访{N}余人次，解决实际困难{N}件。"}},
    Theme{u"人居环境明显改善",
          {u"清运生活垃圾{D}吨，清理沟渠{D}公里，改造户厕{N}座。", u"{V}建成污水处理设施{C}处，日处理能力约{N}吨。",
           u"新聘保洁员{N}名，添置垃圾桶{N}个，配备清运车{C}辆。",
           u"植树造林{N}亩，栽植苗木{D}万株，林地覆盖率达到{P}%。",
           u"出动人员{N}多人次、机械{N}台次，整治空心房{N}间。",
           u"拆除违章建筑{N}处、{N}平方米，群众满意率{P}%以上。"}},
    Theme{u"基础设施提档升级",
          {u"硬化通组公路{D}公里，新修机耕道{D}公里，总投资约{N}万元。",
           u"投入{D}万元改造{V}饮水管网{D}千米，受益群众{N}户{N}人。",
           u"新建蓄水池{N}口，加固山塘{C}座，恢复灌溉面积{N}亩。", u"建设高标准农田{N}亩，完成投资{D}万元。",
           u"改造农村危房{N}户，安装路灯{N}盏，新建5G基站{N}座。", u"S{N}线绿化全线完工，{V}文化广场占地{N}平方米。"}},
    Theme{u"特色产业稳步壮大",
          {u"粮食播种面积{N}亩，预计产量{D}吨，同比增长{P}%。", u"{V}发展茶叶{N}亩、食用菌{D}万棒，户均增收近{N}元。",
           u"生猪存栏{N}头，家禽出栏{D}万羽。", u"村级集体经济收入{D}万元，比上年同期多{D}万元。",
           u"引进企业{C}家，协议投资{N}万元，已到位{N}万元。", u"接待游客{D}万人次，实现旅游收入{N}万元。"}},
    Theme{u"民生保障更加有力",
          {u"城乡居民医保参保{N}人，参保率{P}%。", u"发放低保金{D}万元，惠及{N}户{N}人，临时救助{N}人次。",
           u"举办技能培训{C}期{N}人，新增就业{N}人。", u"{V}新建幸福食堂{C}所，每天就餐{N}余人。",
           u"卫生院添置X光机{C}台，体检老年人{N}人次。", u"资助困难学生{N}名，发放助学金{D}万元。"}},
    Theme{u"社会大局和谐稳定",
          {u"排查矛盾纠纷{N}起，化解{N}起，化解率{P}%。", u"检查生产经营单位{N}家次，整改隐患{N}处。",
           u"发放宣传资料{N}余份，召开院坝会{N}场。", u"{V}配备网格员{C}名，{S}落到实处。",
           u"转移避险群众{N}户{N}人，无一人伤亡。", u"受理信访件{N}件，办结{N}件，办结率{P}%。"}},
    Theme{u"党的建设全面加强",
          {u"全乡有党支部{N}个、党员{N}名，发展党员{C}名。", u"开展主题党日{N}场次，{S}严格执行。",
           u"选派第一书记{C}名，整顿后进支部{C}个。", u"{V}党员志愿服务队开展活动{N}次。",
           u"查办案件{C}件，处分{C}人，谈话提醒{N}人次。", u"干部下村不少于{C}天，办实事{N}件。"}},
};

constexpr QStringView numerals[] = {u"两", u"三",   u"四",     u"五",     u"六",
                                    u"八", u"十二", u"二十余", u"三十多", u"一百二十"};
constexpr QStringView phrases[] = {u"一户一策", u"三会一课", u"一岗双责", u"四议两公开", u"门前三包"};
constexpr QStringView masks[] = {u"xx", u"xxx", u"x.x", u"XX", u"____", u"1xx", u"***"};
constexpr QStringView firstSyllables[] = {u"青", u"白", u"石", u"云", u"柳", u"桃",
                                          u"松", u"枫", u"龙", u"乌", u"金", u"梅"};
constexpr QStringView lastSyllables[] = {u"岭", u"沙", u"桥", u"溪", u"塘", u"坪",
                                         u"湾", u"坝", u"冲", u"田", u"坡", u"洞"};
constexpr QStringView ordinals[] = {u"一", u"二", u"三", u"四", u"五", u"六", u"七", u"八", u"九", u"十"};

/// 1..999 as outlines number: 一, 十二, 二十, 一百零三. Repeated numbers would look like the start of another report.
QString ordinal(int number)
{
    QString text;
    const auto digit = [&](int value) {
        text += ordinals[value - 1];
    };
    if (number >= 100) {
        digit(number / 100);
        text += u'百';
        if (number % 100 > 0 && number % 100 < 10)
            text += u'零';
    }
    const int tens = number / 10 % 10;
    if (tens > 1 || (tens == 1 && number >= 100))
        digit(tens);
    if (tens > 0)
        text += u'十';
    if (number % 10 > 0)
        digit(number % 10);
    return text;
}

/// Written with plain remainders: std's distributions differ between standard libraries.
class Writer {
public:
    explicit Writer(quint32 seed)
        : m_engine(seed)
    {
    }

    const QString &text() const { return m_text; }
    int figures() const { return m_figures; }

    void title()
    {
        m_text = place() + u"乡202" + QString::number(below(5)) + u"年上半年工作总结\n\n今年以来，全乡上下真抓实干，"
            + u"各项工作取得新的进展。现将有关情况报告如下。\n";
    }
    void section(int index)
    {
        const Theme &theme = pick(themes);
        if (index % 10 == 0)
            m_text += u"\n" + ordinal(index / 10 + 1) + u"、主要工作进展\n";
        m_text += u"（" + ordinals[index % 10].toString() + u"）" + theme.heading.toString() + u"\n";
        m_theme = &theme;
    }
    void sentence() { fill(pick(m_theme->sentences)); }
    void endParagraph() { m_text += u'\n'; }

private:
    quint32 below(quint32 bound) { return static_cast<quint32>(m_engine() % bound); }
    template <typename List>
    auto pick(const List &from) -> decltype(*std::cbegin(from))
    {
        return from[below(static_cast<quint32>(std::size(from)))];
    }
    QString place() { return pick(firstSyllables).toString() + pick(lastSyllables).toString(); }

    void fill(QStringView sentence)
    {
        while (!sentence.isEmpty()) {
            const qsizetype open = sentence.indexOf(u'{');
            if (open < 0) {
                m_text += sentence;
                return;
            }
            m_text += sentence.first(open);
            slot(sentence[open + 1]);
            sentence = sentence.sliced(open + 3);
        }
    }
    void slot(QChar kind)
    {
        if (kind == u'V') {
            m_text += place() + u"村";
        } else if (kind == u'S') {
            m_text += pick(phrases);
        } else {
            ++m_figures;
            number(kind);
        }
    }
    void number(QChar kind)
    {
        if (kind == u'C')
            m_text += pick(numerals);
        else if (below(12) == 0)
            m_text += pick(masks);
        else if (kind == u'N')
            m_text += QString::number(2 + below(below(3) == 0 ? 9000 : 400));
        else if (kind == u'D')
            m_text += QString::number(1 + below(900)) + u'.' + QString::number(1 + below(9));
        else
            m_text += QString::number(60 + below(39)) + u'.' + QString::number(1 + below(9));
    }

    std::mt19937 m_engine; // its sequence is fixed by the standard
    QString m_text;
    const Theme *m_theme = themes.data();
    int m_figures = 0;
};

template <typename Done>
QString write(quint32 seed, Done done)
{
    Writer writer(seed);
    writer.title();
    for (int count = 0; !done(writer); ++count) {
        if (count % 6 == 0)
            writer.section(count / 6);
        writer.sentence();
        if (count % 6 == 5)
            writer.endParagraph();
    }
    return writer.text() + u'\n';
}

} // namespace

QString generateReport(quint32 seed, qsizetype length)
{
    return write(seed, [length](const Writer &writer) { return writer.text().size() >= length; });
}

QString generateReportWithFigures(quint32 seed, int figures)
{
    return write(seed, [figures](const Writer &writer) { return writer.figures() >= figures; });
}

} // namespace xiangyue
