// SPDX-License-Identifier: GPL-3.0-or-later
// Indicator entries from and to JSON: indicatorEntriesFromJson, indicatorEntriesToJson.
#include "extract/indicator_entry.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace xiangyue {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(xiangyue::IndicatorEntry)
};

const QStringList &knownKeys()
{
    static const QStringList keys{
        QStringLiteral("id"),       QStringLiteral("zh"),         QStringLiteral("en"),       QStringLiteral("theme"),
        QStringLiteral("unit"),     QStringLiteral("dimensions"), QStringLiteral("patterns"), QStringLiteral("unless"),
        QStringLiteral("variants"), QStringLiteral("removed"),
    };
    return keys;
}

int lineAt(const QByteArray &json, qsizetype offset)
{
    return 1 + int(QByteArrayView(json).first(std::clamp<qsizetype>(offset, 0, json.size())).count('\n'));
}

/// Lines on which the entries of the outermost array begin: the JSON parser keeps none.
std::vector<int> entryLines(const QByteArray &json)
{
    std::vector<int> lines;
    int line = 1;
    int depth = 0;
    bool quoted = false;
    bool begun = false; // an entry of the array has begun and its comma is not yet seen
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '\n')
            ++line;
        if (quoted) {
            if (c == '\\')
                ++i;
            quoted = c != '"';
            continue;
        }
        const bool blank = c == ' ' || c == '\t' || c == '\r' || c == '\n';
        if (depth == 1 && !begun && !blank && c != ',' && c != ']') {
            lines.push_back(line);
            begun = true;
        }
        quoted = c == '"';
        if (c == '{' || c == '[')
            ++depth;
        else if (c == '}' || c == ']')
            --depth;
        else if (c == ',' && depth == 1)
            begun = false;
    }
    return lines;
}

/// Reads the keys of one object; what has another type than it should is remembered as the first fault.
class EntryReader {
public:
    explicit EntryReader(const QJsonObject &object)
        : m_object(object)
    {
    }

    IndicatorEntry read()
    {
        IndicatorEntry entry;
        entry.id = text(u"id");
        entry.zh = text(u"zh");
        entry.en = text(u"en");
        entry.unit = text(u"unit");
        entry.dimensions = texts(m_object.value(u"dimensions"), QStringLiteral("dimensions"));
        entry.unless = texts(m_object.value(u"unless"), QStringLiteral("unless"));
        entry.variants = texts(m_object.value(u"variants"), QStringLiteral("variants"));
        for (const QJsonValue &pattern : list(m_object.value(u"patterns"), QStringLiteral("patterns")))
            entry.patterns.push_back(texts(pattern, QStringLiteral("patterns")));
        const QJsonValue removed = m_object.value(u"removed");
        expect(removed.isUndefined() || removed.isBool(), QStringLiteral("removed"));
        entry.removed = removed.toBool();
        const QString theme = text(u"theme");
        if (const auto category = categoryFromId(theme))
            entry.theme = *category;
        else if (!entry.removed && m_fault.isEmpty())
            m_fault = Texts::tr("There is no theme “%1”.").arg(theme.left(40));
        entry.others = m_object;
        for (const QString &key : knownKeys())
            entry.others.remove(key);
        return entry;
    }

    QString fault() const { return m_fault; }

private:
    void expect(bool right, const QString &key)
    {
        if (!right && m_fault.isEmpty())
            m_fault = Texts::tr("“%1” has another form than it must have.").arg(key);
    }
    QString text(QStringView key)
    {
        const QJsonValue value = m_object.value(key);
        expect(value.isUndefined() || value.isString(), key.toString());
        return value.toString();
    }
    QJsonArray list(const QJsonValue &value, const QString &key)
    {
        expect(value.isUndefined() || value.isArray(), key);
        return value.toArray();
    }
    QStringList texts(const QJsonValue &value, const QString &key)
    {
        QStringList result;
        for (const QJsonValue &item : list(value, key)) {
            expect(item.isString(), key);
            result.append(item.toString());
        }
        return result;
    }

    QJsonObject m_object;
    QString m_fault;
};

/// The unit's own dimension stands first, whatever the order in the file.
void orderDimensions(IndicatorEntry &entry, const UnitDictionary &units)
{
    const Unit *unit = units.find(entry.unit);
    const qsizetype at = unit ? entry.dimensions.indexOf(unit->dimension) : -1;
    if (at > 0)
        entry.dimensions.move(at, 0);
}

QByteArray toJson(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QByteArray entryToJson(const IndicatorEntry &entry)
{
    QByteArrayList parts;
    const auto add = [&parts](const QString &key, const QJsonValue &value) {
        parts.append(toJson(key) + ": " + toJson(value));
    };
    add(QStringLiteral("id"), entry.id);
    if (entry.removed) {
        add(QStringLiteral("removed"), true);
    } else {
        QJsonArray patterns;
        for (const QStringList &pattern : entry.patterns)
            patterns.append(QJsonArray::fromStringList(pattern));
        add(QStringLiteral("zh"), entry.zh);
        if (!entry.en.isEmpty())
            add(QStringLiteral("en"), entry.en);
        add(QStringLiteral("theme"), categoryId(entry.theme));
        add(QStringLiteral("dimensions"), QJsonArray::fromStringList(entry.dimensions));
        add(QStringLiteral("unit"), entry.unit);
        add(QStringLiteral("patterns"), patterns);
        add(QStringLiteral("unless"), QJsonArray::fromStringList(entry.unless));
        add(QStringLiteral("variants"), QJsonArray::fromStringList(entry.variants));
    }
    for (auto other = entry.others.begin(); other != entry.others.end(); ++other)
        add(other.key(), other.value());
    return '{' + parts.join(", ") + '}';
}

tl::unexpected<Error> damaged(const QString &message, int line)
{
    return failure(ErrorCode::Damaged, message, QStringLiteral("line %1").arg(line));
}

} // namespace

Result<IndicatorEntries> indicatorEntriesFromJson(const QByteArray &json, const UnitDictionary &units)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        const int line = lineAt(json, parseError.offset);
        return damaged(Texts::tr("Line %1: %2.").arg(line).arg(parseError.errorString()), line);
    }
    if (!document.isArray())
        return damaged(Texts::tr("Line 1: the file does not begin with a list, “[”."), 1);
    const QJsonArray array = document.array();
    if (size_t(array.size()) > IndicatorLimits::entries)
        return damaged(Texts::tr("There are more than %1 entries.").arg(IndicatorLimits::entries), 1);

    const std::vector<int> lines = entryLines(json);
    IndicatorEntries entries;
    QHash<QString, int> lineOf;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const int line = size_t(i) < lines.size() ? lines[size_t(i)] : 1;
        EntryReader reader(array.at(i).toObject());
        IndicatorEntry entry = reader.read();
        orderDimensions(entry, units);
        QString fault = array.at(i).isObject() ? reader.fault() : Texts::tr("The entry has no braces, “{ }”.");
        if (const auto faults = faultsOf(entry, units); fault.isEmpty() && !faults.empty())
            fault = faults.front().message;
        if (fault.isEmpty() && lineOf.contains(entry.id))
            fault = Texts::tr("The id stands on line %1 already.").arg(lineOf.value(entry.id));
        if (!fault.isEmpty()) {
            const QString which = entry.id.isEmpty() ? QString::number(i + 1) : entry.id.left(60);
            return damaged(Texts::tr("Line %1, entry %2: %3").arg(QString::number(line), which, fault), line);
        }
        lineOf.insert(entry.id, line);
        entries.push_back(std::move(entry));
    }
    return entries;
}

QByteArray indicatorEntriesToJson(const IndicatorEntries &entries)
{
    QByteArray json = "[\n";
    for (const IndicatorEntry &entry : entries) {
        json += entryToJson(entry);
        json += &entry == &entries.back() ? "\n" : ",\n";
    }
    return json + "]\n";
}

} // namespace xiangyue
