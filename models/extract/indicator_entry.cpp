// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/indicator_entry.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace xiangyue {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(xiangyue::IndicatorEntry)
};

using Field = EntryFault::Field;

bool hasSpace(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

bool hasEmptyAlternative(const QString &word)
{
    return word.isEmpty() || word.startsWith(u'|') || word.endsWith(u'|') || word.contains(u"||");
}

class Examination {
public:
    Examination(const IndicatorEntry &entry, const UnitDictionary &units)
        : m_entry(entry)
        , m_units(units)
    {
    }

    std::vector<EntryFault> run()
    {
        id();
        if (m_entry.removed)
            return std::move(m_faults);
        names();
        unit();
        patterns();
        unless();
        variants();
        return std::move(m_faults);
    }

private:
    void add(Field field, const QString &message) { m_faults.push_back({field, message}); }
    bool isLong(const QString &text) const { return text.size() > IndicatorLimits::characters; }
    QString tooLong() const
    {
        return Texts::tr("A text is longer than %1 characters. Shorten it.").arg(IndicatorLimits::characters);
    }

    void id()
    {
        if (m_entry.id.isEmpty())
            add(Field::Id, Texts::tr("The id is missing."));
        else if (hasSpace(m_entry.id) || isLong(m_entry.id))
            add(Field::Id, Texts::tr("The id “%1” is too long or holds a space.").arg(m_entry.id.left(40)));
    }

    void names()
    {
        if (m_entry.zh.trimmed().isEmpty())
            add(Field::Zh, Texts::tr("The Chinese name is missing."));
        if (isLong(m_entry.zh))
            add(Field::Zh, tooLong());
        if (isLong(m_entry.en))
            add(Field::En, tooLong());
    }

    void unit()
    {
        const Unit *unit = m_units.find(m_entry.unit);
        if (m_entry.unit.isEmpty())
            add(Field::Unit, Texts::tr("The unit is missing."));
        else if (!unit)
            add(Field::Unit, Texts::tr("The program knows no unit “%1”.").arg(m_entry.unit.left(40)));
        else if (!m_entry.dimensions.contains(unit->dimension))
            add(Field::Dimensions,
                Texts::tr("The kind of the unit “%1” is not among the dimensions; it is “%2”.")
                    .arg(unit->text, unit->dimension));
        for (const QString &dimension : m_entry.dimensions) {
            const auto has = [&](const Unit &known) {
                return known.dimension == dimension;
            };
            if (std::none_of(m_units.units().begin(), m_units.units().end(), has))
                add(Field::Dimensions, Texts::tr("No unit is of the dimension “%1”.").arg(dimension.left(40)));
        }
    }

    void patterns()
    {
        if (m_entry.patterns.empty())
            add(Field::Patterns, Texts::tr("There is no pattern: write the words that the name must hold."));
        if (m_entry.patterns.size() > IndicatorLimits::patterns)
            add(Field::Patterns, Texts::tr("There are more than %1 patterns.").arg(IndicatorLimits::patterns));
        for (const QStringList &pattern : m_entry.patterns) {
            if (pattern.isEmpty() || std::any_of(pattern.begin(), pattern.end(), hasEmptyAlternative)) {
                add(Field::Patterns, Texts::tr("A pattern is empty, or has nothing beside a “|”."));
                return;
            }
            if (std::any_of(pattern.begin(), pattern.end(), hasSpace)) {
                add(Field::Patterns, Texts::tr("A word of a pattern holds a space. Write two words."));
                return;
            }
            const bool overlong =
                std::any_of(pattern.begin(), pattern.end(), [this](auto &word) { return isLong(word); });
            if (pattern.size() > IndicatorLimits::wordsEach || overlong) {
                add(Field::Patterns,
                    Texts::tr("A pattern has more than %1 words, or a word of more than %2 characters.")
                        .arg(IndicatorLimits::wordsEach)
                        .arg(IndicatorLimits::characters));
                return;
            }
        }
    }

    void unless()
    {
        const bool empty = m_entry.unless.contains(QString());
        if (empty || m_entry.unless.size() > qsizetype(IndicatorLimits::patterns))
            add(Field::Unless,
                Texts::tr("A word that rules the indicator out is empty, or there are more than %1.")
                    .arg(IndicatorLimits::patterns));
        else if (std::any_of(m_entry.unless.begin(), m_entry.unless.end(), [this](auto &word) { return isLong(word); }))
            add(Field::Unless, tooLong());
    }

    void variants()
    {
        QSet<QString> seen;
        for (const QString &variant : m_entry.variants) {
            const bool known =
                std::find(indicatorVariants.begin(), indicatorVariants.end(), variant) != indicatorVariants.end();
            if (!known || seen.contains(variant))
                add(Field::Variants,
                    Texts::tr("“%1” is no variant, or stands twice. Known are new, total and target.")
                        .arg(variant.left(40)));
            seen.insert(variant);
        }
    }

    const IndicatorEntry &m_entry;
    const UnitDictionary &m_units;
    std::vector<EntryFault> m_faults;
};

} // namespace

std::vector<EntryFault> faultsOf(const IndicatorEntry &entry, const UnitDictionary &units)
{
    return Examination(entry, units).run();
}

QString patternsToText(const std::vector<QStringList> &patterns)
{
    QStringList lines;
    for (const QStringList &pattern : patterns)
        lines.append(pattern.join(u' '));
    return lines.join(u'\n');
}

std::vector<QStringList> patternsFromText(const QString &text)
{
    static const QRegularExpression besideBar(QStringLiteral("\\s*[|｜]\\s*"));
    std::vector<QStringList> patterns;
    const QStringList lines = text.split(u'\n');
    for (QString line : lines) {
        // A full-width bar is what a Chinese keyboard gives; spaces beside a bar part no words.
        line.replace(besideBar, QStringLiteral("|"));
        const QStringList words = line.simplified().split(u' ', Qt::SkipEmptyParts);
        if (!words.isEmpty())
            patterns.push_back(words);
    }
    return patterns;
}

} // namespace xiangyue
