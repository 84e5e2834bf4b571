// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/dialect.h"
#include "store/library_file.h"
#include "store/report_repository.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace xiangyue::test {

inline const SqliteDialect sqliteDialect;

inline QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeAll(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

inline Result<std::unique_ptr<LibraryFile>> openFile(const QString &path,
                                                     LibraryFile::Mode mode = LibraryFile::Mode::ReadWrite)
{
    return LibraryFile::open(path, mode, Migrator::fromFolder().value(), sqliteDialect);
}

/// A connection of its own, past every check of LibraryFile.
inline std::unique_ptr<Database> connectTo(const QString &path)
{
    return std::move(Database::open(path, Database::Access::ReadWrite, sqliteDialect).value());
}

/// A report by hand: one stated, one masked figure, a placeholder and a finding of two spans.
inline ReportContent handMadeReport()
{
    ReportContent content;
    ReportAnalysis &report = content.analysis;
    report.text = QStringLiteral("云溪乡2023年工作总结\n一、道路\n硬化道路12.50公里，投入xx万元，其中3公里、4公里。");
    report.sourceStart = 7;
    report.identity = {QStringLiteral("云溪乡2023年工作总结"), QStringLiteral("云溪乡"), PlaceLevel::Township, 2023,
                       Period::Year};
    report.outline.sections = {
        {1, QStringLiteral("一、"), QStringLiteral("道路"), {13, 17}, {13, report.text.size()}, -1}};
    Figure road;
    road.number = {22, 27};
    road.quote = {22, 29};
    road.value = Decimal::fromString(u"12.50");
    road.unit = QStringLiteral("公里");
    road.bound = Bound::AtLeast;
    road.status = FigureStatus::Planned;
    road.name = QStringLiteral("硬化道路");
    road.indicator = QStringLiteral("infra.road_hardened");
    road.category = Category::Infrastructure;
    road.scope = QStringLiteral("上坝村");
    road.section = 0;
    road.trail = {QStringLiteral("number.arabic"), QStringLiteral("unit.length")};
    Figure money;
    money.number = {32, 34};
    money.quote = {32, 36};
    money.unit = QStringLiteral("元");
    money.masked = true;
    money.section = 0;
    report.extraction.figures = {road, money};
    report.extraction.placeholders = {{PlaceholderKind::Figure, {32, 34}, {30, 36}, 1, QStringLiteral("mask.letters")}};
    report.findings = {{FindingKind::Sum,
                        QStringLiteral("sum.parts"),
                        Severity::Must,
                        {{22, 27}, {39, 40}},
                        QStringLiteral("3+4=7，与总数12.5不符")}};
    Flag placeholder;
    placeholder.kind = Flag::Kind::Placeholder;
    placeholder.fingerprint = QStringLiteral("fp-placeholder");
    Flag finding;
    finding.kind = Flag::Kind::Finding;
    finding.fingerprint = QStringLiteral("fp-finding");
    content.flags = {placeholder, finding};
    return content;
}

} // namespace xiangyue::test
