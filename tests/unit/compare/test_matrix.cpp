// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/matrix.h"

#include "extract/dictionaries.h"

#include <QTest>

using namespace xiangyue;

namespace {

Figure figure(const char *indicator, const char *value, const QString &unit)
{
    Figure result;
    result.indicator = QString::fromLatin1(indicator);
    result.value = Decimal::fromString(QString::fromLatin1(value));
    result.masked = !result.value;
    result.unit = unit;
    return result;
}

constexpr const char *trees = "env.trees_planted";
constexpr const char *income = "industry.rural_income";
constexpr const char *farmland = "profile.farmland";

} // namespace

class TestMatrix : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void maskedAndAbsentAreNoZeros();
    void plansAreShownButNotCounted();
    void convertsToTheRowsUnit();
    void prefersThePlaceAndWhatIsDone();
    void addsUpOnlyWhatMayBe();
    void marksOutliersAndSlips();
    void marksContradictions();
    void countsWhatNoIndicatorCovers();
    void medians();

private:
    Matrix build(const std::vector<std::vector<Figure>> &reports) const;
    const MatrixRow &row(const Matrix &matrix, const char *indicator) const;

    std::optional<Dictionaries> m_dictionaries;
};

void TestMatrix::initTestCase()
{
    auto loaded = Dictionaries::load();
    QVERIFY(loaded);
    m_dictionaries.emplace(std::move(*loaded));
    for (const char *id : {trees, income, farmland})
        QVERIFY2(m_dictionaries->indicators().find(QString::fromLatin1(id)), id);
}

Matrix TestMatrix::build(const std::vector<std::vector<Figure>> &reports) const
{
    std::vector<ComparedReport> columns;
    for (const auto &figures : reports)
        columns.push_back({{}, {}, &figures, {}});
    return buildMatrix(columns, m_dictionaries->indicators(), m_dictionaries->units());
}

const MatrixRow &TestMatrix::row(const Matrix &matrix, const char *indicator) const
{
    const auto found = std::find_if(matrix.rows.begin(), matrix.rows.end(), [indicator](const MatrixRow &candidate) {
        return candidate.indicator == QLatin1String(indicator);
    });
    Q_ASSERT(found != matrix.rows.end());
    return *found;
}

void TestMatrix::maskedAndAbsentAreNoZeros()
{
    const Matrix matrix =
        build({{figure(trees, "100", u"株"_qs)}, {figure(trees, "", u"株"_qs)}, {}, {figure(trees, "300", u"株"_qs)}});
    const MatrixRow &planted = row(matrix, trees);
    QCOMPARE(planted.cells.size(), size_t(4));
    QCOMPARE(planted.cells[1].state, ValueState::Masked);
    QVERIFY(!planted.cells[1].value);
    QCOMPARE(planted.cells[2].state, ValueState::Absent);
    QCOMPARE(planted.cells[2].figure, -1);
    QCOMPARE(planted.median->toString(), u"200"_qs);
    QCOMPARE(planted.sum->toString(), u"400"_qs);
    QCOMPARE(planted.reporting, 2);
    QCOMPARE(planted.toFillIn, 1);

    const MatrixRow open = row(build({{figure(trees, "", u"株"_qs)}}), trees);
    QVERIFY(!open.median && !open.sum);
}

void TestMatrix::plansAreShownButNotCounted()
{
    Figure plan = figure(trees, "900", u"株"_qs);
    plan.status = FigureStatus::Planned;
    Figure rule = figure(trees, "5", u"株"_qs);
    rule.status = FigureStatus::Rule;
    const Matrix matrix = build({{plan}, {figure(trees, "100", u"株"_qs), rule}});
    const MatrixRow &planted = row(matrix, trees);
    QCOMPARE(planted.cells[0].state, ValueState::Planned);
    QCOMPARE(planted.cells[0].value->toString(), u"900"_qs);
    QCOMPARE(planted.sum->toString(), u"100"_qs);
    QVERIFY(planted.cells[1].others.empty());
}

void TestMatrix::convertsToTheRowsUnit()
{
    const Matrix matrix = build({{figure(farmland, "30", u"亩"_qs)},
                                 {figure(farmland, "2", u"公顷"_qs)},
                                 {figure(farmland, "7", u"公里"_qs)},
                                 {figure("env.toilets", "12", u"座"_qs)}});
    const MatrixRow &land = row(matrix, farmland);
    QCOMPARE(land.unit, u"亩"_qs);
    QCOMPARE(land.cells[1].value->toString(), u"30"_qs);
    // 公里 is no area: the figure is kept with the others, the cell stays empty.
    QCOMPARE(land.cells[2].state, ValueState::Absent);
    QCOMPARE(land.cells[2].others, std::vector<int>{0});
    QCOMPARE(row(matrix, "env.toilets").cells[3].value->toString(), u"12"_qs); // told in 户, 座 or 个
}

void TestMatrix::prefersThePlaceAndWhatIsDone()
{
    Figure village = figure(trees, "10", u"株"_qs);
    village.scope = u"东村"_qs;
    Figure plan = figure(trees, "20", u"株"_qs);
    plan.status = FigureStatus::Planned;
    const Figure whole = figure(trees, "30", u"株"_qs);
    const Figure later = figure(trees, "40", u"株"_qs);
    const Figure open = figure(trees, "", u"株"_qs);
    for (const std::vector<Figure> &figures :
         {std::vector{whole, later, village, plan, open}, std::vector{village, plan, whole, open, later}}) {
        const MatrixCell cell = row(build({figures}), trees).cells[0];
        QCOMPARE(cell.value->toString(), u"40"_qs);
        QCOMPARE(cell.others.size(), size_t(4));
        QVERIFY(std::is_sorted(cell.others.begin(), cell.others.end()));
        QVERIFY(std::find(cell.others.begin(), cell.others.end(), cell.figure) == cell.others.end());
    }
    QCOMPARE(row(build({{village}}), trees).cells[0].value->toString(), u"10"_qs);
}

void TestMatrix::addsUpOnlyWhatMayBe()
{
    const Matrix matrix =
        build({{figure(income, "15000", u"元"_qs), figure("live.pension_insured_rate", "98", u"%"_qs)},
               {figure(income, "17000", u"元"_qs), figure("live.pension_insured_rate", "96", u"%"_qs)}});
    for (const char *id : {income, "live.pension_insured_rate"}) {
        QVERIFY2(!row(matrix, id).sum, id);
        QVERIFY2(row(matrix, id).median.has_value(), id);
    }
    QCOMPARE(row(matrix, income).median->toString(), u"16000"_qs);
}

void TestMatrix::marksOutliersAndSlips()
{
    std::vector<std::vector<Figure>> reports;
    for (const char *value : {"100", "110", "95", "105", "98", "500", "1000000"})
        reports.push_back({figure(trees, value, u"株"_qs)});
    const MatrixRow planted = row(build(reports), trees);
    for (size_t i = 0; i < 5; ++i)
        QCOMPARE(planted.cells[i].mark, MatrixMark::None);
    QCOMPARE(planted.cells[5].mark, MatrixMark::Outlier);
    QCOMPARE(planted.cells[6].mark, MatrixMark::UnitSlip);
    // Two values have no middle.
    const MatrixRow two = row(build({{figure(trees, "1", u"株"_qs)}, {figure(trees, "1000000", u"株"_qs)}}), trees);
    QCOMPARE(two.cells[1].mark, MatrixMark::None);
}

void TestMatrix::marksContradictions()
{
    const std::vector<Figure> figures{figure(trees, "1", u"株"_qs)};
    const Matrix matrix = buildMatrix({{{}, {}, &figures, {0}}, {{}, {}, &figures, {}}}, m_dictionaries->indicators(),
                                      m_dictionaries->units());
    QVERIFY(row(matrix, trees).cells[0].contradiction);
    QVERIFY(!row(matrix, trees).cells[1].contradiction);
}

void TestMatrix::countsWhatNoIndicatorCovers()
{
    const Matrix matrix = build({{figure("", "1", u"个"_qs), figure("no.such", "2", u"个"_qs)}, {}});
    QVERIFY(matrix.rows.empty());
    QCOMPARE(matrix.unmatched, 2);
}

void TestMatrix::medians()
{
    QCOMPARE(medianOf({Decimal(3)}).toString(), u"3"_qs);
    QCOMPARE(medianOf({Decimal(9), Decimal(1), Decimal(5)}).toString(), u"5"_qs);
    QCOMPARE(medianOf({Decimal(1), Decimal(2)}).toString(), u"1.5"_qs);
}

QTEST_GUILESS_MAIN(TestMatrix)
#include "test_matrix.moc"
