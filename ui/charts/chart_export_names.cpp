// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_export_names.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>

namespace xiangyue {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(xiangyue::ChartFileNames)
};

const QStringList &knownWords()
{
    static const QStringList words{QStringLiteral("place"), QStringLiteral("period"), QStringLiteral("theme"),
                                   QStringLiteral("kind"),  QStringLiteral("number"), QStringLiteral("title")};
    return words;
}

QString braced(const QString &word)
{
    return u'{' + word + u'}';
}

QString allWords()
{
    QStringList texts;
    for (const QString &word : knownWords())
        texts << braced(word);
    return texts.join(u' ');
}

} // namespace

ChartFileWords ChartFileWords::of(const ChartSpec &chart)
{
    return {{}, {}, categoryTitle(chart.theme), chartKindTitle(chart.kind), chart.title};
}

ChartFileWords ChartFileWords::of(const ChartSpec &chart, const ReportIdentity &identity)
{
    const ChartNames names = chartNames(identity);
    ChartFileWords words = of(chart);
    words.place = names.place.isEmpty() ? identity.title : names.place;
    words.period = names.period;
    return words;
}

ChartFileNames::ChartFileNames(QString folder, QString pattern, ChartFormat format, Existing existing)
    : m_folder(std::move(folder))
    , m_pattern(std::move(pattern))
    , m_suffix(u'.' + chartFormatId(format))
    , m_existing(existing)
{
}

QString ChartFileNames::usualPattern()
{
    return QStringLiteral("{place}-{period}-{theme}");
}

Result<void> ChartFileNames::check(const QString &pattern)
{
    static const QRegularExpression word(QStringLiteral("\\{([^}]*)\\}?"));
    if (pattern.trimmed().isEmpty())
        return failure(ErrorCode::InvalidArgument, Texts::tr("A pattern for the file names is missing."));
    for (auto matches = word.globalMatch(pattern); matches.hasNext();) {
        const auto match = matches.next();
        if (!knownWords().contains(match.captured(1)) || !match.captured().endsWith(u'}'))
            return failure(
                ErrorCode::InvalidArgument,
                Texts::tr("\"%1\" stands for nothing in a file name. Use: %2.").arg(match.captured(), allWords()));
    }
    return {};
}

QString ChartFileNames::next(const ChartFileWords &words)
{
    constexpr int digits = 3;
    ++m_number;
    const std::vector<std::pair<QString, QString>> values{
        {QStringLiteral("place"), words.place},
        {QStringLiteral("period"), words.period},
        {QStringLiteral("theme"), words.theme},
        {QStringLiteral("kind"), words.kind},
        {QStringLiteral("number"), QStringLiteral("%1").arg(m_number, digits, 10, QChar(u'0'))},
        {QStringLiteral("title"), words.title}};
    return nextNamed(safeFileName(filledPattern(m_pattern, values)));
}

QString ChartFileNames::nextNamed(const QString &name)
{
    QString unique = name;
    for (int copy = 2; isTaken(unique); ++copy)
        unique = QStringLiteral("%1-%2").arg(name).arg(copy);
    m_given.insert(unique.toCaseFolded());
    return QDir(m_folder).filePath(unique + m_suffix);
}

bool ChartFileNames::isTaken(const QString &name) const
{
    return m_given.contains(name.toCaseFolded())
        || (m_existing == Existing::Number && QFileInfo::exists(QDir(m_folder).filePath(name + m_suffix)));
}

} // namespace xiangyue
