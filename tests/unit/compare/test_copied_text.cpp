// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/copied_text.h"

#include "compared_reports.h"

#include <QElapsedTimer>
#include <QTest>

using namespace xiangyue;
using xiangyue::test::ComparedReports;
using xiangyue::test::u;

namespace {

using Kind = CopiedRun::Kind;

/// `same 3: 12 | 40`: kind, sentences and the numbers that are alike.
QStringList described(const std::vector<CopiedRun> &runs, const ComparedReports &reports)
{
    QStringList lines;
    for (const CopiedRun &run : runs) {
        QStringList numbers;
        for (const CopiedNumber &number : run.numbers) {
            for (size_t report = 0; report < number.spans.size(); ++report) {
                if (number.spans[report].start >= 0) {
                    numbers << reports.words(report, number.spans[report]);
                    break;
                }
            }
        }
        const QString kind = run.kind == Kind::SameText ? QStringLiteral("same") : QStringLiteral("other");
        lines << QString(kind % u' ' % QString::number(run.sentences) % QStringLiteral(": ")
                         % numbers.join(QStringLiteral(" | ")));
    }
    return lines;
}

/// A report of one section with this body.
QString report(const QString &place, const QString &body)
{
    return place % u"2024年上半年工作总结\n一、主要工作\n" % body % u'\n';
}

QString body(const char16_t *words)
{
    return QString::fromUtf16(words);
}

} // namespace

class TestCopiedText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsCopiedFromOwn_data();
    void tellsCopiedFromOwn();
    void givesTheSpansInEachReport();
    void marksNumbersThatAreAlike();
    void tellsApartWhoCopiedWhat();
    void leavesOutWhatAllReportsHave();
    void followsTheOrderOfTheFirstReport();
    void hasNothingToSayOfOneReportOrNone();
    void isLinear();
};

void TestCopiedText::tellsCopiedFromOwn_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QStringList>("runs");
    const QString own = body(u"各村按计划修好了进山的小路，老人们出门不再绕道。");
    const QString copied = body(u"我们组织干部逐户上门，把惠农政策讲清楚、把群众诉求记下来。");
    QTest::newRow("nothing alike") << own << copied << QStringList{};
    QTest::newRow("one long sentence") << copied << copied << QStringList{QStringLiteral("same 1: ")};
    QTest::newRow("one short sentence") << body(u"路修好了。") << body(u"路修好了。") << QStringList{};
    QTest::newRow("two short sentences") << body(u"路修好了。桥也架起来了。") << body(u"路修好了。桥也架起来了。")
                                         << QStringList{QStringLiteral("same 2: ")};
    QTest::newRow("short ones apart") << QString(body(u"路修好了。") % own % body(u"桥也架起来了。"))
                                      << body(u"路修好了。桥也架起来了。") << QStringList{};
    QTest::newRow("a long one and a short one behind it")
        << QString(copied % body(u"效果很好。")) << QString(copied % body(u"效果很好。"))
        << QStringList{QStringLiteral("same 2: ")};
    QTest::newRow("blanks and width") << body(u"我们 组织干部逐户上门,把惠农政策讲清楚、把群众诉求记下来。")
                                      << body(u"我们组织干部逐户上门，把惠农政策　讲清楚、把群众诉求记下来。")
                                      << QStringList{QStringLiteral("same 1: ")};
    QTest::newRow("own place") << body(u"青岭乡党委坚持把群众的小事当作自己的大事来办，全乡上下拧成一股绳。")
                               << body(u"白沙镇党委坚持把群众的小事当作自己的大事来办，全镇上下拧成一股绳。")
                               << QStringList{QStringLiteral("same 1: ")};
    QTest::newRow("own place, bare") << body(u"青岭党员带头参加义务劳动，把河道两岸的杂草清理干净。")
                                     << body(u"白沙党员带头参加义务劳动，把河道两岸的杂草清理干净。")
                                     << QStringList{QStringLiteral("same 1: ")};
    QTest::newRow("somebody else's place")
        << body(u"到云溪乡参观学习了三次，把那里的好经验好做法带了回来。")
        << body(u"到石桥镇参观学习了三次，把那里的好经验好做法带了回来。") << QStringList{};
    QTest::newRow("other numbering") << body(u"（一）抓修路。路修好了，群众赶集、学生上学都比从前方便了许多。")
                                     << body(u"（二）抓修路。路修好了，群众赶集、学生上学都比从前方便了许多。")
                                     << QStringList{QStringLiteral("same 1: ")};
    QTest::newRow("same number") << body(u"投入318万元建设冷库，解决了果农销售旺季存储难的问题。")
                                 << body(u"投入318万元建设冷库，解决了果农销售旺季存储难的问题。")
                                 << QStringList{QStringLiteral("same 1: 318")};
    QTest::newRow("other number") << body(u"投入318万元建设冷库，解决了果农销售旺季存储难的问题。")
                                  << body(u"投入402.5万元建设冷库，解决了果农销售旺季存储难的问题。")
                                  << QStringList{QStringLiteral("other 1: ")};
    QTest::newRow("one number alike, one not") << body(u"投入318万元建设冷库2座，解决了果农销售旺季存储难的问题。")
                                               << body(u"投入318万元建设冷库5座，解决了果农销售旺季存储难的问题。")
                                               << QStringList{QStringLiteral("other 1: 318")};
    QTest::newRow("numbers alone do not make it long")
        << body(u"改厕11360座，植树132000株。") << body(u"改厕24150座，植树465000株。") << QStringList{};
    QTest::newRow("a mask is no number") << body(u"投入xxx万元建设冷库，解决了果农销售旺季存储难的问题。")
                                         << body(u"投入xxx万元建设冷库，解决了果农销售旺季存储难的问题。")
                                         << QStringList{QStringLiteral("same 1: ")};
    QTest::newRow("a mask and a number") << body(u"投入xxx万元建设冷库，解决了果农销售旺季存储难的问题。")
                                         << body(u"投入318万元建设冷库，解决了果农销售旺季存储难的问题。")
                                         << QStringList{QStringLiteral("other 1: ")};
    QTest::newRow("a year is no figure") << body(u"2023年以来我们坚持定期召开群众代表座谈会听取大家的意见。")
                                         << body(u"2023年以来我们坚持定期召开群众代表座谈会听取大家的意见。")
                                         << QStringList{QStringLiteral("same 1: ")};
}

void TestCopiedText::tellsCopiedFromOwn()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    QFETCH(const QStringList, runs);
    const ComparedReports reports({report(u(u"青岭乡"), left), report(u(u"白沙镇"), right)});
    QCOMPARE(reports[1].identity.place, u(u"白沙镇"));
    QCOMPARE(described(findCopiedText(reports), reports), runs);
}

void TestCopiedText::givesTheSpansInEachReport()
{
    const QString copied = body(u"我们组织干部逐户上门，把惠农政策讲清楚。群众的诉求都记了下来。");
    const ComparedReports reports({report(u(u"青岭乡"), copied), report(u(u"云溪乡"), body(u"田里的活都干完了。")),
                                   report(u(u"白沙镇"), QString(body(u"先说修路的事。") % copied))});
    const auto runs = findCopiedText(reports);
    QCOMPARE(runs.size(), size_t(1));
    QCOMPARE(runs[0].sentences, 2);
    QCOMPARE(reports.words(0, runs[0].spans[0]), copied);
    QCOMPARE(reports.words(1, runs[0].spans[1]), QStringLiteral("-"));
    QCOMPARE(reports.words(2, runs[0].spans[2]), copied);
}

void TestCopiedText::marksNumbersThatAreAlike()
{
    const QString copied = body(u"新建蓄水池7口、加固山塘12座，三个村的旱地从此不再靠天吃饭。");
    const ComparedReports reports({report(u(u"青岭乡"), copied), report(u(u"白沙镇"), QString(u"今年。" % copied))});
    const auto runs = findCopiedText(reports);
    QCOMPARE(runs.size(), size_t(1));
    QVERIFY(runs[0].numbers.size() >= 2);
    for (size_t each = 0; each < 2; ++each) {
        const QString expected = each == 0 ? QStringLiteral("7") : QStringLiteral("12");
        QCOMPARE(reports.words(0, runs[0].numbers[each].spans[0]), expected);
        QCOMPARE(reports.words(1, runs[0].numbers[each].spans[1]), expected);
    }
}

/// Two word for word, the third with a number of its own: both are told, and no number is counted twice.
void TestCopiedText::tellsApartWhoCopiedWhat()
{
    const QString words = body(u"投入%1万元建设冷库，解决了果农销售旺季存储难的问题。");
    const ComparedReports reports({report(u(u"青岭乡"), words.arg(318)), report(u(u"白沙镇"), words.arg(402)),
                                   report(u(u"云溪乡"), words.arg(318))});
    const auto runs = findCopiedText(reports);
    QCOMPARE(described(runs, reports), QStringList({QStringLiteral("same 1: 318"), QStringLiteral("other 1: ")}));
    QCOMPARE(runs[0].spans[1].start, qsizetype(-1));
    QVERIFY(runs[0].spans[2].start >= 0);
    QVERIFY(runs[1].spans[1].start >= 0);
}

void TestCopiedText::leavesOutWhatAllReportsHave()
{
    const QString head = body(u"2024年上半年工作总结\n各位领导，各位代表，同志们，朋友们，乡亲们，来宾们：\n"
                              u"现将我们今年上半年开展各项工作的有关情况向大家逐项汇报如下。\n"
                              u"（一）推动乡村产业发展壮大、促进农民群众持续增收。\n%1\n"
                              u"以上汇报，如有不妥之处，敬请各位领导和同志们批评指正。\n%2人民政府\n2024年7月2日\n");
    const ComparedReports reports(
        {QString(u"青岭乡" % head.arg(body(u"茶园管护得好，春茶卖了好价钱。"), u(u"青岭乡"))),
         QString(u"白沙镇" % head.arg(body(u"葡萄园迎来了第一批采摘的客人。"), u(u"白沙镇")))});
    QCOMPARE(described(findCopiedText(reports), reports), QStringList());
}

void TestCopiedText::followsTheOrderOfTheFirstReport()
{
    const QString roads = body(u"进山的小路全部铺上了石板，老人们出门不再绕道。");
    const QString water = body(u"水管一直接到了家门口，家家户户都用上了放心水。");
    const ComparedReports reports({report(u(u"青岭乡"), QString(roads % body(u"又过了两个月。") % water)),
                                   report(u(u"白沙镇"), QString(water % body(u"这一年过得很快。") % roads))});
    const auto runs = findCopiedText(reports);
    QCOMPARE(runs.size(), size_t(2));
    QCOMPARE(reports.words(1, runs[0].spans[1]), roads);
    QCOMPARE(reports.words(1, runs[1].spans[1]), water);
}

void TestCopiedText::hasNothingToSayOfOneReportOrNone()
{
    QVERIFY(findCopiedText({}).empty());
    const QString sentence = body(u"进山的小路全部铺上了石板，老人们出门不再绕道。");
    const ComparedReports one({report(u(u"青岭乡"), QString(sentence % sentence))});
    QVERIFY(findCopiedText(one).empty());
    const ComparedReports blank({QString(), QString()});
    QVERIFY(findCopiedText(blank).empty());
}

void TestCopiedText::isLinear()
{
    const auto nanoseconds = [](int paragraphs) {
        std::vector<ReportAnalysis> reports(2);
        for (int i = 0; i < paragraphs; ++i) {
            const QString line = body(u"进山的小路全部铺上了石板，第%1户老人出门不再绕道。效果很好。\n").arg(i);
            reports[0].text += line;
            reports[1].text += i % 2 == 0 ? line : body(u"田里的活都干完了，又过了%1天。\n").arg(i);
        }
        QElapsedTimer timer;
        timer.start();
        return findCopiedText({&reports[0], &reports[1]}).empty() ? 0 : timer.nsecsElapsed();
    };
    // A busy machine can spoil one measurement; quadratic work is slow every time.
    qint64 ratio = 0;
    for (int attempt = 0; attempt < 4; ++attempt) {
        const qint64 once = nanoseconds(1000);
        QVERIFY(once > 0);
        ratio = nanoseconds(10000) / once;
        if (ratio <= 30)
            return;
    }
    QFAIL(qPrintable(QStringLiteral("ten times the text takes %1 times the time").arg(ratio)));
}

QTEST_APPLESS_MAIN(TestCopiedText)
#include "test_copied_text.moc"
