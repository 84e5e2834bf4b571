// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/matrix.h"

#include <QCoreApplication>

#include <algorithm>

namespace xiangyue {

namespace {

constexpr std::array baseIds{QLatin1String("as_written"), QLatin1String("per_1000_people"),
                             QLatin1String("per_household"), QLatin1String("per_village"),
                             QLatin1String("share_of_total")};
constexpr std::array baseTitles{
    QT_TRANSLATE_NOOP("Matrix", "As written"), QT_TRANSLATE_NOOP("Matrix", "Per 1,000 people"),
    QT_TRANSLATE_NOOP("Matrix", "Per household"), QT_TRANSLATE_NOOP("Matrix", "Per village"),
    QT_TRANSLATE_NOOP("Matrix", "Share of the total")};
static_assert(baseIds.size() == allMatrixBases.size() && baseTitles.size() == allMatrixBases.size());

constexpr std::array reasonIds{QLatin1String(""),
                               QLatin1String("only"),
                               QLatin1String("by_hand"),
                               QLatin1String("township_wide"),
                               QLatin1String("achieved"),
                               QLatin1String("stated"),
                               QLatin1String("comparable"),
                               QLatin1String("in_its_own_words"),
                               QLatin1String("first_named"),
                               QLatin1String("latest")};
constexpr std::array markIds{QLatin1String(""), QLatin1String("outlier"), QLatin1String("unit_slip")};
constexpr std::array reasonTitles{
    "",
    QT_TRANSLATE_NOOP("Matrix", "the only figure of the report"),
    QT_TRANSLATE_NOOP("Matrix", "chosen by hand"),
    QT_TRANSLATE_NOOP("Matrix", "for the whole place, the others for a village"),
    QT_TRANSLATE_NOOP("Matrix", "achieved, the others planned"),
    QT_TRANSLATE_NOOP("Matrix", "stated, the others still to be filled in"),
    QT_TRANSLATE_NOOP("Matrix", "in a unit that can be compared"),
    QT_TRANSLATE_NOOP("Matrix", "the others say it again in brackets"),
    QT_TRANSLATE_NOOP("Matrix", "the first of several kinds that the report tells"),
    QT_TRANSLATE_NOOP("Matrix", "the last one that the report tells"),
};
static_assert(reasonIds.size() == reasonTitles.size());
static_assert(reasonTitles.size() == static_cast<size_t>(ChoiceReason::Latest) + 1);

} // namespace

QString matrixBaseId(MatrixBase base)
{
    return baseIds[static_cast<size_t>(base)];
}

std::optional<MatrixBase> matrixBaseFromId(QStringView id)
{
    for (const MatrixBase base : allMatrixBases) {
        if (id == baseIds[static_cast<size_t>(base)])
            return base;
    }
    return std::nullopt;
}

QString matrixBaseTitle(MatrixBase base)
{
    return QCoreApplication::translate("Matrix", baseTitles[static_cast<size_t>(base)]);
}

QString choiceReasonId(ChoiceReason reason)
{
    return reasonIds[static_cast<size_t>(reason)];
}

QString matrixMarkId(MatrixMark mark)
{
    return markIds[static_cast<size_t>(mark)];
}

QString choiceReasonTitle(ChoiceReason reason)
{
    return reason == ChoiceReason::None
        ? QString()
        : QCoreApplication::translate("Matrix", reasonTitles[static_cast<size_t>(reason)]);
}

const BaseValue *MatrixColumn::base(MatrixBase base) const
{
    switch (base) {
    case MatrixBase::Per1000People:
        return &people;
    case MatrixBase::PerHousehold:
        return &households;
    case MatrixBase::PerVillage:
        return &villages;
    case MatrixBase::AsWritten:
    case MatrixBase::ShareOfTotal:
        break;
    }
    return nullptr;
}

QString MatrixRow::label() const
{
    // Indicators bring both names with them; the catalogue only says which of the two is read.
    return QCoreApplication::translate("Matrix", "en", "language of indicator names: en or zh") == u"zh" ? zh : en;
}

bool MatrixRow::hasMarks() const
{
    return std::any_of(cells.begin(), cells.end(),
                       [](const MatrixCell &cell) { return cell.mark != MatrixMark::None; });
}

int Matrix::rowOf(const QString &indicator) const
{
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&indicator](const MatrixRow &row) { return row.indicator == indicator; });
    return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
}

void giveKeys(std::vector<MatrixFigure> &figures)
{
    QHash<QString, int> seen;
    for (MatrixFigure &item : figures) {
        const Figure &figure = item.figure;
        const QString key =
            figure.name % u'\n' % figure.scope % u'\n' % figureStatusId(figure.status) % u'\n' % figure.unit;
        // Counted within the indicator: a key is the same whether all figures are read or one indicator's.
        const int before = seen[QString(figure.indicator % u'\n' % key)]++;
        item.key = key % u'\n' % QString::number(before);
    }
}

std::optional<ReportPeriod> sharedPeriod(const std::vector<MatrixColumn> &columns)
{
    std::optional<ReportPeriod> shared = ReportPeriod();
    for (auto column = columns.begin(); column != columns.end() && shared; ++column)
        shared = united(*shared, column->period);
    return shared;
}

} // namespace xiangyue
