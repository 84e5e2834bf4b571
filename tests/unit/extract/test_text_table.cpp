// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/text_table.h"

#include "extract/dictionaries.h"

#include <QTest>

using namespace xiangyue;

/// Which lines are a table, and how its columns are read. What its cells become is in tests/data/extract/tables.json.
class TestTextTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void readsColumns();
    void namesCells();

private:
    std::vector<TextTable> tables(QStringView text) const { return findTextTables(text, m_dictionaries->lexicon()); }

    std::optional<Dictionaries> m_dictionaries;
};

void TestTextTable::initTestCase()
{
    auto loaded = Dictionaries::load();
    QVERIFY(loaded);
    m_dictionaries.emplace(std::move(*loaded));
}

void TestTextTable::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("rows");
    const auto row = [](const char *name, const QString &text, const QList<int> &rows) {
        QTest::newRow(name) << text << rows;
    };
    row("empty", QString(), {});
    row("prose", u"全镇硬化道路3公里。\n清运垃圾5吨。\n"_qs, {});
    row("indented prose", u"　　全镇硬化道路3公里。\n　　清运垃圾5吨。\n"_qs, {});
    row("one line", u"行政村\t23\n"_qs, {});
    row("tabs", u"指标\t数值\n行政村\t23\n"_qs, {2});
    row("bars", u"| 指标 | 数值 |\n|---|---|\n| 行政村 | 23 |\n"_qs, {2});
    row("wide blanks", u"村名　　收入\n东村　　5万元\n"_qs, {2});
    row("no values", u"村名\t村长\n东村\t某某\n"_qs, {});
    row("another number of cells", u"指标\t数值\n行政村\t23\n甲\t乙\t丙\n"_qs, {2});
    row("two tables", u"指标\t数值\n行政村\t23\n\n村名 | 户数\n东村 | 5\n"_qs, {2, 2});
    row("a bar in a sentence", u"坚持“一线|二线”联动。\n做到3个一。\n"_qs, {});
    row("year header", u"指标\t2023年\t2024年\n行政村\t23\t24\n"_qs, {2});
    row("empty last cell", u"村名\t户数\t备注\n东村\t5\t\n西村\t6\t\n"_qs, {3});
    row("empty cell between bars", u"| 村名 | 户数 | 备注 |\n|东村|12||\n|西村|13|已报|\n"_qs, {3});
    row("rule of dashes and crosses", u" 村名 | 户数\n------+-----\n 东村 | 12\n"_qs, {2});
    row("drawn rule", u"│村名│户数│\n├──┼──┤\n│东村│12│\n"_qs, {2});
    row("indented by tabs", u"\t全镇2023年\n\t共有3户\n"_qs, {});
    row("ends without a line end", u"指标\t数值\n行政村\t23"_qs, {2});
}

void TestTextTable::finds()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, rows);
    QList<int> found;
    for (const TextTable &table : tables(text)) {
        found.append(static_cast<int>(table.rows.size()));
        for (const auto &row : table.rows) {
            QCOMPARE(row.size(), table.rows.front().size());
            for (const TextSpan cell : row)
                QVERIFY(table.span.contains(cell));
        }
    }
    QCOMPARE(found, rows);
}

void TestTextTable::readsColumns()
{
    const QString text = u"（单位：万元）\n序号\t指标\t单位\t数值\n1\t耕地\t万亩\t8.2\n"_qs;
    const auto found = tables(text);
    QCOMPARE(found.size(), size_t(1));
    const TextTable &table = found.front();
    QVERIFY(table.hasHeader);
    QCOMPARE(table.serialColumn, 0);
    QCOMPARE(table.labelColumn, 1);
    QCOMPARE(table.unitColumn, 2);
    QCOMPARE(table.captionUnit.in(text).toString(), u"万元"_qs);

    const QString years = u"指标\t2023年\t2024年\n行政村\t23\t24\n"_qs;
    QVERIFY(tables(years).front().hasHeader);
    const QString mixed = u"（单位：户、人）\n村名\t户数\t人数\n东村\t5\t20\n"_qs;
    QVERIFY(tables(mixed).front().captionUnit.isEmpty());

    // 单位 as the name of the rows: its cells are no units.
    const QString offices = u"单位\t户数\n财政所\t12\n"_qs;
    QCOMPARE(tables(offices).front().unitColumn, -1);
    QCOMPARE(tables(offices).front().labelColumn, 0);
}

void TestTextTable::namesCells()
{
    const QString text = u"村名\t总收入（万元）\t其中计划\n东坡村\t62.4\t70\n合　计\t62.4\t70\n"_qs;
    TableReader reader(text, m_dictionaries->lexicon());
    const auto span = [&text](QStringView word, qsizetype from) {
        const qsizetype at = text.indexOf(word, from);
        return TextSpan{at, at + word.size()};
    };
    QVERIFY(!reader.isValue(span(u"村名", 0)));
    const TextSpan income = span(u"62.4", 0);
    QVERIFY(reader.isValue(income));
    QVERIFY(reader.fillsCell(income));
    TableCell cell = reader.describe(income);
    QCOMPARE(cell.name, u"总收入"_qs);
    QCOMPARE(cell.place, u"东坡村"_qs);
    QCOMPARE(cell.unit.in(text).toString(), u"万元"_qs);
    QVERIFY(!cell.planned);
    QVERIFY(reader.isValue(span(u"70", 0)));
    QVERIFY(reader.describe(span(u"70", 0)).planned);
    const TextSpan total = span(u"62.4", income.end);
    QVERIFY(reader.isValue(total));
    QCOMPARE(reader.describe(total).name, u"合计总收入"_qs);
    QVERIFY(reader.describe(total).place.isEmpty());
    QVERIFY(!reader.isValue({text.size() - 1, text.size()}));
}

QTEST_GUILESS_MAIN(TestTextTable)
#include "test_text_table.moc"
