// SPDX-License-Identifier: GPL-3.0-or-later
// Reports of a library side by side, and what is decided there.
#include "library_fixture.h"

#include <QFileInfo>

using namespace xiangyue;

namespace {

const QString road = QStringLiteral("infra.road_hardened");

QString report(const QString &place, const QString &period, const QString &body)
{
    return QString(place % period % QStringLiteral("工作总结\n一、基本情况\n") % place
                   % QStringLiteral("总人口20000人，总户数5000户，辖行政村8个。\n二、基础设施\n") % body % u'\n');
}

const QString half2024 = QStringLiteral("2024年上半年");

} // namespace

class TestCompare : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void picksByPeriodPlaceAndTag();
    void theLatestDraftStandsForItsReport();
    void refusesTooFewTooManyAndUnknownOnes();
    void showsValuesWithTheirSource();
    void anOpenFindingMarksItsCell();
    void aChoiceIsKeptForTheNextDraftAndCanBeUndone();
    void aTypedInBaseIsKeptAndCanBeUndone();
    void anotherBaseNeedsNoLibrary();
    void whatIsNotMatchedCanBeAndStaysSo();
    void showsOnePlaceThroughItsPeriods();
    void readOnlyDecidesNothing();
    void aMatrixIsSavedInTheBackground();

private:
    ReportId import(const QString &place, const QString &period, const QString &body);
    Comparison compare(MatrixBase base = MatrixBase::AsWritten);
    std::optional<MatrixRow> row(const Matrix &matrix, const QString &indicator);

    std::unique_ptr<test::LibraryFixture> m_fixture;
    std::unique_ptr<Library> m_library;
    int m_count = 0;
};

void TestCompare::init()
{
    m_library.reset();
    m_fixture = std::make_unique<test::LibraryFixture>(QStringLiteral("indicators.json"));
    m_library = m_fixture->open();
    QVERIFY(m_library);
}

ReportId TestCompare::import(const QString &place, const QString &period, const QString &body)
{
    const QString name = QStringLiteral("%1.txt").arg(++m_count);
    const auto outcome = m_library->importNow(m_fixture->writeReport(name, report(place, period, body)));
    return outcome.reports.empty() ? ReportId{} : outcome.reports.front();
}

/// All latest drafts of the first half of 2024.
Comparison TestCompare::compare(MatrixBase base)
{
    ComparisonRequest request;
    request.base = base;
    const auto reports = m_library->reportsToCompare({periodFromText(u"2024H1"), {}, {}});
    for (const ReportSummary &each : *reports)
        request.reports.push_back(each.id);
    return m_library->compare(request).value_or(Comparison{});
}

std::optional<MatrixRow> TestCompare::row(const Matrix &matrix, const QString &indicator)
{
    const int index = matrix.rowOf(indicator);
    return index < 0 ? std::nullopt : std::optional(matrix.rows[size_t(index)]);
}

void TestCompare::picksByPeriodPlaceAndTag()
{
    const ReportId a = import(QStringLiteral("青岭乡"), half2024, QStringLiteral("硬化道路7公里。"));
    const ReportId b = import(QStringLiteral("白沙镇"), half2024, QStringLiteral("硬化道路12公里。"));
    const ReportId year = import(QStringLiteral("青岭乡"), QStringLiteral("2023年"), QStringLiteral("硬化道路9公里。"));
    const auto found = [this](const ComparisonFilter &filter) {
        std::vector<ReportId> ids;
        const auto reports = m_library->reportsToCompare(filter);
        for (const ReportSummary &each : *reports)
            ids.push_back(each.id);
        return ids;
    };
    QCOMPARE(found({}).size(), size_t(3));
    QCOMPARE(found({periodFromText(u"2024H1"), {}, {}}), (std::vector{b, a})); // by place
    QVERIFY(found({periodFromText(u"2024H2"), {}, {}}).empty());
    QCOMPARE(found({periodFromText(u"2024H"), {QStringLiteral("白沙镇")}, {}}), std::vector{b});
    QCOMPARE(found({periodFromText(u"2023Y"), {}, {}}), std::vector{year});
    QCOMPARE(found({periodFromText(u"2024"), {}, {}}), (std::vector{b, a})); // anything of the year

    QVERIFY(m_library->setTags(a, {QStringLiteral(" 山区 "), QString(), QStringLiteral("山区")})->isEmpty());
    QCOMPARE(m_library->tags(a).value(), QStringList{QStringLiteral("山区")});
    QCOMPARE(m_library->allTags().value(), QStringList{QStringLiteral("山区")});
    QCOMPARE(found({std::nullopt, {}, {QStringLiteral("山区")}}), std::vector{a});
}

void TestCompare::theLatestDraftStandsForItsReport()
{
    import(QStringLiteral("青岭乡"), half2024, QStringLiteral("硬化道路xx公里。"));
    const ReportId second = import(QStringLiteral("青岭乡"), half2024, QStringLiteral("硬化道路7公里。"));
    const auto found = m_library->reportsToCompare({});
    QCOMPARE(found->size(), size_t(1));
    QCOMPARE(found->front().id, second);
    QCOMPARE(found->front().draft, 2);
}

void TestCompare::refusesTooFewTooManyAndUnknownOnes()
{
    const ReportId one = import(QStringLiteral("青岭乡"), half2024, QStringLiteral("硬化道路7公里。"));
    const auto refusal = [this](const std::vector<ReportId> &reports) {
        const auto result = m_library->compare({reports, MatrixBase::AsWritten});
        return result ? Error{} : result.error();
    };
    QCOMPARE(refusal({one}).code, ErrorCode::InvalidArgument);
    QVERIFY(refusal({one}).message.contains(u'1'));
    QCOMPARE(refusal(std::vector<ReportId>(61, one)).code, ErrorCode::InvalidArgument);
    QCOMPARE(refusal({one, ReportId{QStringLiteral("none")}}).code, ErrorCode::NotFound);
}

void TestCompare::showsValuesWithTheirSource()
{
    import(QStringLiteral("青岭乡"), half2024, QStringLiteral("上半年硬化道路7100米，修建公厕3座。"));
    import(QStringLiteral("白沙镇"), half2024, QStringLiteral("硬化道路约12公里。"));
    import(QStringLiteral("云溪乡"), half2024, QStringLiteral("硬化道路xx公里。"));
    const Comparison comparison = compare();
    QCOMPARE(comparison.matrix.columns.size(), size_t(3));
    const auto hardened = row(comparison.matrix, road);
    QVERIFY(hardened);
    QCOMPARE(hardened->unit, QStringLiteral("公里"));
    for (size_t i = 0; i < 3; ++i) {
        const QString place = comparison.matrix.columns[i].identity.place;
        const MatrixCell &cell = hardened->cells[i];
        if (place == u"青岭乡") {
            QCOMPARE(cell.value, Decimal::fromString(u"7.1"));
            QCOMPARE(cell.written, QStringLiteral("7100米"));
        } else if (place == u"白沙镇") {
            QCOMPARE(cell.state, ValueState::Approximate);
        } else {
            QCOMPARE(cell.state, ValueState::Masked);
            QCOMPARE(cell.written, QStringLiteral("xx公里"));
        }
        const auto sources = m_library->sources(comparison.matrix);
        QVERIFY(sources);
        const FigureSource source = (*sources)[i].value(cell.figure);
        QVERIFY(source.sentence.contains(cell.written));
        QCOMPARE(source.section, QStringLiteral("二、基础设施"));
        QVERIFY(source.file.endsWith(u".txt"));
        QVERIFY(source.title.startsWith(place));
    }
}

void TestCompare::anOpenFindingMarksItsCell()
{
    const QString sum = QStringLiteral("全镇共有党员512名，其中男性401名、女性121名。");
    const ReportId id = import(QStringLiteral("青岭乡"), half2024, sum);
    import(QStringLiteral("白沙镇"), half2024, QStringLiteral("全镇共有党员300名。"));
    const auto marks = [this] {
        int count = 0;
        const Comparison comparison = compare();
        for (const MatrixRow &each : comparison.matrix.rows)
            count += static_cast<int>(std::count_if(each.cells.begin(), each.cells.end(),
                                                    [](const MatrixCell &cell) { return cell.contradiction; }));
        return count;
    };
    const auto view = m_library->report(id).value();
    QVERIFY(!view->analysis.findings.empty());
    QVERIFY(marks() > 0);
    for (const Flag &flag : view->flags)
        QVERIFY(m_library->decide(id, flag.fingerprint, DecisionState::Verified, {}));
    QCOMPARE(marks(), 0);
}

void TestCompare::aChoiceIsKeptForTheNextDraftAndCanBeUndone()
{
    const QString body = QStringLiteral("硬化道路18公里。上坝村硬化道路%1公里。");
    const ReportId id = import(QStringLiteral("青岭乡"), half2024, body.arg(3));
    import(QStringLiteral("白沙镇"), half2024, QStringLiteral("硬化道路12公里。"));
    const auto shown = [this] {
        const Comparison comparison = compare();
        const size_t column = comparison.matrix.columns[0].identity.place == u"青岭乡" ? 0 : 1;
        return row(comparison.matrix, road)->cells[column];
    };
    const MatrixCell before = shown();
    QCOMPARE(before.value, std::optional(Decimal(18)));
    QCOMPARE(before.alternatives.size(), size_t(1));
    const QSignalSpy changed(m_library.get(), &Library::comparisonChanged);
    QCOMPARE(m_library->chooseFigure(id, road, before.alternatives.front().key).value(), QString());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(shown().value, std::optional(Decimal(3)));
    QCOMPARE(shown().reason, ChoiceReason::ByHand);

    m_library.reset();
    m_library = m_fixture->open();
    QCOMPARE(shown().value, std::optional(Decimal(3)));
    const ReportId second = import(QStringLiteral("青岭乡"), half2024, body.arg(4));
    QCOMPARE(shown().value, std::optional(Decimal(4)));

    const QString key = m_library->chooseFigure(second, road, {}).value();
    QCOMPARE(shown().value, std::optional(Decimal(18)));
    QCOMPARE(m_library->chooseFigure(second, road, key).value(), QString());
    QCOMPARE(shown().value, std::optional(Decimal(4)));
    QCOMPARE(m_library->chooseFigure(ReportId{QStringLiteral("none")}, road, key).error().code, ErrorCode::NotFound);
}

void TestCompare::aTypedInBaseIsKeptAndCanBeUndone()
{
    const ReportId id = import(QStringLiteral("青岭乡"), half2024, QStringLiteral("硬化道路40公里。"));
    import(QStringLiteral("白沙镇"), half2024, QStringLiteral("硬化道路20公里。"));
    const auto value = [this] {
        const Comparison comparison = compare(MatrixBase::Per1000People);
        const size_t column = comparison.matrix.columns[0].identity.place == u"青岭乡" ? 0 : 1;
        return row(comparison.matrix, road)->cells[column].value;
    };
    QCOMPARE(value(), std::optional(Decimal(2)));
    QVERIFY(!m_library->setBase(id, MatrixBase::Per1000People, Decimal(10000)).value());
    QCOMPARE(value(), std::optional(Decimal(4)));
    QCOMPARE(m_library->setBase(id, MatrixBase::Per1000People, std::nullopt).value(), std::optional(Decimal(10000)));
    QCOMPARE(value(), std::optional(Decimal(2)));
    QCOMPARE(m_library->setBase(id, MatrixBase::Per1000People, Decimal(0)).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(m_library->setBase(id, MatrixBase::ShareOfTotal, Decimal(1)).error().code, ErrorCode::InvalidArgument);
}

void TestCompare::anotherBaseNeedsNoLibrary()
{
    import(QStringLiteral("青岭乡"), half2024, QStringLiteral("硬化道路40公里。"));
    import(QStringLiteral("白沙镇"), half2024, QStringLiteral("硬化道路20公里。"));
    Comparison comparison = compare();
    const Dictionaries dictionaries = m_library->dictionaries();
    m_library.reset();
    comparison.rebuild(dictionaries, MatrixBase::PerVillage);
    QCOMPARE(comparison.matrix.base, MatrixBase::PerVillage);
    QVERIFY(row(comparison.matrix, road)->based);
}

void TestCompare::whatIsNotMatchedCanBeAndStaysSo()
{
    const QString body = QStringLiteral("建成蚕桑示范棚%1公里。");
    std::vector<ReportId> ids{import(QStringLiteral("青岭乡"), half2024, body.arg(5)),
                              import(QStringLiteral("白沙镇"), half2024, body.arg(6))};
    const auto groups = m_library->unmatchedFigures(ids);
    QVERIFY(groups);
    const auto group =
        std::find_if(groups->begin(), groups->end(), [](const UnmatchedGroup &each) { return each.unit == u"公里"; });
    QVERIFY(group != groups->end());
    QCOMPARE(group->figures.size(), size_t(2));
    QCOMPARE(group->figures.front().written, QStringLiteral("5公里"));
    QVERIFY(compare().matrix.unmatched >= 2);

    const Dictionaries dictionaries = m_library->dictionaries();
    QCOMPARE(withNameFor(dictionaries, QStringLiteral("no.such"), group->name, group->unit).error().code,
             ErrorCode::InvalidArgument);
    QCOMPARE(withNameFor(dictionaries, road, group->name, QStringLiteral("鸟")).error().code,
             ErrorCode::InvalidArgument);
    const auto own = withNameFor(dictionaries, road, group->name, group->unit);
    QVERIFY(own);
    const auto keep = [this](const IndicatorEntries &entries) {
        IndicatorTrial *job = m_library->keepIndicators(entries);
        QVERIFY(test::waitFor(job));
        QVERIFY2(!job->result().error, job->result().error ? qPrintable(job->result().error->message) : "");
    };
    keep(*own);
    QVERIFY(row(compare().matrix, road));
    QCOMPARE(row(compare().matrix, road)->reporting, 2);

    // Remembered for later reports, and undone with what was kept before.
    import(QStringLiteral("云溪乡"), half2024, body.arg(9));
    QCOMPARE(row(compare().matrix, road)->reporting, 3);
    keep(dictionaries.userIndicators().entries);
    QVERIFY(!row(compare().matrix, road));
}

void TestCompare::showsOnePlaceThroughItsPeriods()
{
    import(QStringLiteral("青岭乡"), half2024, QStringLiteral("硬化道路9公里。"));
    import(QStringLiteral("青岭乡"), QStringLiteral("2023年上半年"), QStringLiteral("硬化道路6公里。"));
    import(QStringLiteral("青岭乡"), QStringLiteral("2023年"), QStringLiteral("修建公厕3座。"));
    import(QStringLiteral("白沙镇"), half2024, QStringLiteral("硬化道路12公里。"));
    const auto table = m_library->timeSeries(QStringLiteral("青岭乡"), road);
    QVERIFY(table);
    QCOMPARE(table->matrix.columns.size(), size_t(3));
    QCOMPARE(periodText(table->matrix.columns.front().period), QStringLiteral("2023H1"));
    QCOMPARE(table->series.size(), size_t(1));
    QVERIFY(!table->matrix.rows.front().cells[1].value); // the year says nothing: a gap
    const TimePoint &last = table->series.front().points.back();
    QCOMPARE(last.change, std::optional(Decimal(3)));
    QCOMPARE(last.changePercent, std::optional(Decimal(50)));

    const auto all = m_library->timeSeries(QStringLiteral("青岭乡"));
    QVERIFY(all->series.size() > 3);
    QVERIFY(!unchangedRows(all->matrix).empty()); // people and households
    QVERIFY(m_library->timeSeries(QStringLiteral("无此乡"))->matrix.columns.empty());
    QVERIFY(m_library->timeSeries({})->matrix.columns.empty());
}

void TestCompare::readOnlyDecidesNothing()
{
    const ReportId id = import(QStringLiteral("青岭乡"), half2024, QStringLiteral("硬化道路9公里。"));
    import(QStringLiteral("白沙镇"), half2024, QStringLiteral("硬化道路12公里。"));
    m_library.reset();
    m_library = m_fixture->open(Library::OpenMode::ReadOnly);
    QVERIFY(row(compare().matrix, road));
    QCOMPARE(m_library->chooseFigure(id, road, QStringLiteral("a")).error().code, ErrorCode::LibraryReadOnly);
    QCOMPARE(m_library->setBase(id, MatrixBase::PerVillage, Decimal(8)).error().code, ErrorCode::LibraryReadOnly);
    QCOMPARE(m_library->setTags(id, {QStringLiteral("a")}).error().code, ErrorCode::LibraryReadOnly);
}

void TestCompare::aMatrixIsSavedInTheBackground()
{
    import(QStringLiteral("青岭乡"), half2024, QStringLiteral("全乡硬化通组公路7.1公里。"));
    import(QStringLiteral("白沙镇"), half2024, QStringLiteral("全镇硬化通组公路12公里。"));
    const auto matrix = std::make_shared<const Matrix>(compare().matrix);
    const auto save = [this, matrix](const QString &name) {
        SaveJob *job = m_library->saveMatrix(matrix, m_fixture->filePath(name));
        QSignalSpy finished(job, &Job::finished);
        [[maybe_unused]] const bool done = job->isFinished() || finished.wait();
        return job;
    };
    QVERIFY(!save(QStringLiteral("table.json"))->error());
    QFile json(m_fixture->filePath(QStringLiteral("table.json")));
    QVERIFY(json.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(json.readAll()).contains(QStringLiteral("全乡硬化通组公路7.1公里。")));

    const auto unknown = save(QStringLiteral("table.doc"))->error();
    QVERIFY(unknown);
    QCOMPARE(unknown->code, ErrorCode::InvalidArgument);
    QVERIFY(!QFileInfo::exists(m_fixture->filePath(QStringLiteral("table.doc"))));

    SaveJob *stopped = m_library->saveMatrix(matrix, m_fixture->filePath(QStringLiteral("stopped.csv")));
    stopped->cancel();
    QTRY_VERIFY(stopped->isFinished());
    // Either it was through already or nothing was written.
    QCOMPARE(QFileInfo::exists(stopped->path()), !stopped->error());
}

QTEST_GUILESS_MAIN(TestCompare)
#include "test_compare.moc"
