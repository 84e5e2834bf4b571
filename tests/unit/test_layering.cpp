// SPDX-License-Identifier: GPL-3.0-or-later
// Reads every #include line of app/, ui/ and models/ and holds it against the structure of the house
// (CONTRIBUTING.md, "Structure"). The rules themselves are tried on made-up lines first.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

#include <optional>

namespace {

/// The folders of models/ in the order in which data flows: each may include only what stands before it.
const QStringList &modelFolders()
{
    static const QStringList folders{
        QStringLiteral("base"),    QStringLiteral("text"),    QStringLiteral("import"), QStringLiteral("extract"),
        QStringLiteral("check"),   QStringLiteral("compare"), QStringLiteral("store"),  QStringLiteral("export"),
        QStringLiteral("library"), QStringLiteral("tables"),
    };
    return folders;
}

/// What ui/ may see of models/ besides library/ and tables/: values and pure functions over them, no services.
const QStringList &valueHeaders()
{
    static const QStringList headers{
        QStringLiteral("base/decimal.h"),
        QStringLiteral("base/error.h"),
        QStringLiteral("base/ids.h"),
        QStringLiteral("base/text_span.h"),
        QStringLiteral("base/write_error.h"),
        QStringLiteral("text/outline.h"),
        QStringLiteral("text/report_identity.h"),
        QStringLiteral("extract/category.h"),
        QStringLiteral("extract/figure.h"),
        QStringLiteral("extract/extractor.h"), // ruleText
        QStringLiteral("extract/dictionaries.h"),
        QStringLiteral("extract/indicator_entry.h"),
        QStringLiteral("check/analysis.h"),
        QStringLiteral("check/finding.h"),
        QStringLiteral("check/flag.h"),
        QStringLiteral("compare/chart_spec.h"),
        QStringLiteral("compare/copied_text.h"),
        QStringLiteral("compare/matrix_chart.h"),
        QStringLiteral("compare/theme_chart.h"),
        QStringLiteral("compare/matrix.h"),
        QStringLiteral("compare/matrix_sources.h"),
        QStringLiteral("compare/matrix_text.h"),
        QStringLiteral("compare/report_period.h"),
        QStringLiteral("compare/text_alignment.h"),
        QStringLiteral("compare/time_series.h"),
    };
    return headers;
}

/// Where a file of ours lives: floor `app`, `ui` or `models`, and the folder below it.
struct Room {
    QString floor;
    QString folder;
    QString path; ///< below the floor: `extract/figure.h`
};

/// Room of a path below the source folder; nullopt outside the three floors.
std::optional<Room> roomOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    const QStringList floors{QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("models")};
    if (parts.size() < 2 || !floors.contains(parts.front()))
        return std::nullopt;
    return Room{parts.front(), parts.size() > 2 ? parts.at(1) : QString(), parts.mid(1).join(u'/')};
}

/// Room that `#include "target"` in `file` leads to; nullopt when it leads out of the floors.
std::optional<Room> roomOfInclude(const QString &file, const QString &target)
{
    if (modelFolders().contains(target.section(u'/', 0, 0)))
        return roomOf(QString(QStringLiteral("models/") % target));
    if (const auto room = roomOf(target))
        return room;
    return roomOf(QDir::cleanPath(QString(file.section(u'/', 0, -2) % u'/' % target)));
}

/// Qt module that an include belongs to, whichever way it is spelled (`QWidget`, `QtWidgets/QWidget`, `QtWidgets`,
/// `qwidget.h`); empty for headers that are not Qt's.
QString qtModuleOf(const QString &header)
{
    if (header.isEmpty() || header.front().toLower() != u'q')
        return {};
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    const QString folder = header.section(u'/', 0, 0);
    if (folder.startsWith(QStringLiteral("Qt")) && QFileInfo(headers.filePath(folder)).isDir())
        return folder;
    // Core first: no other module has a header of the same name.
    QStringList modules = headers.entryList({QStringLiteral("Qt*")}, QDir::Dirs, QDir::Name);
    modules.removeAll(QStringLiteral("QtCore"));
    modules.prepend(QStringLiteral("QtCore"));
    for (const QString &name : std::as_const(modules)) {
        if (QFileInfo::exists(headers.filePath(QString(name % u'/' % header))))
            return name;
    }
    return {};
}

QString qtViolation(const Room &from, const QString &header)
{
    const QString module = header == u"sqlite3.h" ? QStringLiteral("QtSql") : qtModuleOf(header);
    if (module.isEmpty())
        return {};
    if (module == u"QtSql" && !(from.floor == u"models" && from.folder == u"store"))
        return QStringLiteral("only models/store may use SQL");
    if (from.floor == u"models" && header.endsWith(u"qsettings", Qt::CaseInsensitive))
        return QStringLiteral("models/ reads no application settings");
    const bool windowless = from.floor == u"models" || (from.floor == u"app" && from.folder == u"cli");
    if (windowless && module != u"QtCore" && module != u"QtSql")
        return QStringLiteral("%1 is out of bounds where there is no window").arg(module);
    return {};
}

QString ownViolation(const Room &from, const Room &to)
{
    if (to.path.endsWith(QStringLiteral(".cpp")))
        return QStringLiteral("a source file is no header");
    if (from.floor == u"models") {
        if (to.floor != u"models")
            return QStringLiteral("models/ stands below %1/").arg(to.floor);
        if (!modelFolders().contains(from.folder))
            return QStringLiteral("models/%1 has no place in the order of folders").arg(from.folder);
        if (modelFolders().indexOf(to.folder) > modelFolders().indexOf(from.folder))
            return QStringLiteral("models/%1 comes after models/%2").arg(to.folder, from.folder);
        return {};
    }
    if (from.floor == u"ui") {
        if (to.floor == u"app")
            return QStringLiteral("ui/ stands below app/");
        const bool allowed =
            to.floor == u"ui" || to.folder == u"library" || to.folder == u"tables" || valueHeaders().contains(to.path);
        return allowed ? QString() : QStringLiteral("ui/ sees library/, tables/ and values only");
    }
    if (to.floor == u"app" && to.folder != from.folder)
        return QStringLiteral("programs share nothing with each other");
    if (from.folder == u"cli" && to.floor == u"ui")
        return QStringLiteral("the command line has no window");
    return {};
}

/// The include that a source line holds, or an empty string.
QString includeIn(const QString &line, bool *quoted)
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*#\\s*(?:include|include_next|import)\\s*([<\"])\\s*([^>\"]+?)\\s*[>\"]"));
    const auto match = pattern.match(line);
    *quoted = match.captured(1) == u"\"";
    return match.captured(2);
}

/// Why a line of `file` (below the source folder) must not stand there; empty when it may.
QString violation(const QString &file, const QString &line)
{
    const auto from = roomOf(file);
    bool quoted = false;
    const QString target = includeIn(line, &quoted);
    if (!from || target.isEmpty())
        return {};
    // Own headers are found in quotes and in angle brackets alike: the include path holds both roots.
    if (const auto to = roomOfInclude(file, target); to && (quoted || target.contains(u'/')))
        if (const QString reason = ownViolation(*from, *to); !reason.isEmpty())
            return reason;
    return qtViolation(*from, target);
}

} // namespace

class TestLayering : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void qtHeadersAreThere();
    void refusesWhatRunsAgainstTheRules_data();
    void refusesWhatRunsAgainstTheRules();
    void acceptsWhatFollowsTheRules_data();
    void acceptsWhatFollowsTheRules();
    void everyIncludeFollowsTheRules();
};

void TestLayering::qtHeadersAreThere()
{
    QCOMPARE(qtModuleOf(QStringLiteral("QString")), QStringLiteral("QtCore"));
    QCOMPARE(qtModuleOf(QStringLiteral("QSqlQuery")), QStringLiteral("QtSql"));
    QCOMPARE(qtModuleOf(QStringLiteral("QWidget")), QStringLiteral("QtWidgets"));
    QCOMPARE(qtModuleOf(QStringLiteral("vector")), QString());
}

void TestLayering::refusesWhatRunsAgainstTheRules_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *file, const char *line) {
        QTest::addRow("%s: %s", file, line) << QString::fromLatin1(file) << QString::fromLatin1(line);
    };
    row("models/text/a.cpp", "#include <QWidget>");
    row("models/text/a.cpp", "#include <QtWidgets/QWidget>");
    row("models/text/a.cpp", "#include <QtWidgets>");
    row("models/text/a.cpp", "#include <qwidget.h>");
    row("models/text/a.cpp", "#include \"QWidget\"");
    row("models/text/a.cpp", "#include <QtGui/QColor>");
    row("models/tables/a.h", "#include <QColor>");
    row("models/tables/a.h", "#include <QFont>");
    row("models/compare/a.h", "  #  include <QPainter>");
    row("models/compare/a.h", "#include <QtCharts/QChart>");
    row("models/library/a.h", "#include <QSettings>");
    row("models/library/a.h", "#include <QtCore/QSettings>");
    row("models/library/a.cpp", "#include <QSqlQuery>");
    row("models/library/a.cpp", "#include <QtSql/QSqlDatabase>");
    row("models/library/a.cpp", "#include <sqlite3.h>");
    row("ui/a.cpp", "#include <QSqlQuery>");
    row("app/gui/a.cpp", "#include <QtSql>");
    row("app/cli/a.cpp", "#include <QGuiApplication>");
    row("models/text/a.h", "#include \"extract/figure.h\"");
    row("models/text/a.h", "#include \"../extract/figure.h\"");
    row("models/text/a.h", "#include \"models/extract/figure.h\"");
    row("models/text/a.h", "#include <extract/figure.h>");
    row("models/import/a.h", "#include \"check/rule.h\"");
    row("models/store/a.h", "#include \"library/library.h\"");
    row("models/export/a.h", "#include \"tables/table_roles.h\"");
    row("models/store/a.h", "#include \"export/csv_export.h\"");
    row("models/base/a.h", "#include \"text/outline.h\"");
    row("models/tables/a.h", "#include \"ui/icons.h\"");
    row("models/tables/a.h", "#include \"../../ui/icons.h\"");
    row("models/tables/a.h", "#include \"app/gui/main_window.h\"");
    row("models/new/a.h", "#include \"base/error.h\"");
    row("models/text/a.cpp", "#include \"text/outline.cpp\"");
    row("ui/a.h", "#include \"import/importer.h\"");
    row("ui/charts/a.h", "#include \"../../models/import/importer.h\"");
    row("ui/a.h", "#include \"store/database.h\"");
    row("ui/a.h", "#include \"extract/number_scanner.h\"");
    row("ui/a.h", "#include \"app/gui/main_window.h\"");
    row("app/cli/a.cpp", "#include \"ui/icons.h\"");
    row("app/cli/a.cpp", "#include \"../gui/composition.h\"");
}

void TestLayering::refusesWhatRunsAgainstTheRules()
{
    QFETCH(const QString, file);
    QFETCH(const QString, line);
    QVERIFY(!violation(file, line).isEmpty());
}

void TestLayering::acceptsWhatFollowsTheRules_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *file, const char *line) {
        QTest::addRow("%s: %s", file, line) << QString::fromLatin1(file) << QString::fromLatin1(line);
    };
    row("models/text/a.cpp", "#include <QString>");
    row("models/text/a.cpp", "#include <QtGlobal>");
    row("models/text/a.cpp", "#include <QtCore/QString>");
    row("models/text/a.cpp", "#include <algorithm>");
    row("models/text/a.cpp", "// #include <QWidget>");
    row("models/text/a.cpp", "#include \"text/outline.h\"");
    row("models/text/a.cpp", "#include \"base/error.h\"");
    row("models/tables/a.cpp", "#include <QAbstractTableModel>");
    row("models/tables/a.cpp", "#include \"library/library.h\"");
    row("models/store/a.cpp", "#include <QtSql/QSqlQuery>");
    row("models/library/a.cpp", "#include \"store/database.h\"");
    row("ui/a.cpp", "#include <QWidget>");
    row("ui/a.cpp", "#include <QSettings>");
    row("ui/a.cpp", "#include \"charts/chart_pane.h\"");
    row("ui/a.cpp", "#include \"ui/icons.h\"");
    row("ui/a.cpp", "#include \"tables/flag_table_model.h\"");
    row("ui/a.cpp", "#include \"extract/figure.h\"");
    row("app/gui/a.cpp", "#include \"ui/main_window.h\"");
    row("app/gui/a.cpp", "#include \"import/importer.h\"");
    row("app/cli/a.cpp", "#include \"command.h\"");
    row("app/cli/a.cpp", "#include \"check/flag.h\"");
}

void TestLayering::acceptsWhatFollowsTheRules()
{
    QFETCH(const QString, file);
    QFETCH(const QString, line);
    QCOMPARE(violation(file, line), QString());
}

void TestLayering::everyIncludeFollowsTheRules()
{
    const QDir root(QStringLiteral(XIANGYUE_SOURCE_DIR));
    QStringList violations;
    int includes = 0;
    for (const char *floor : {"app", "ui", "models"}) {
        QDirIterator files(root.filePath(QString::fromLatin1(floor)), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = root.relativeFilePath(files.next());
            QFile file(root.filePath(path));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
            int number = 0;
            while (!file.atEnd()) {
                const QString line = QString::fromUtf8(file.readLine());
                ++number;
                bool quoted = false;
                includes += includeIn(line, &quoted).isEmpty() ? 0 : 1;
                if (const QString reason = violation(path, line); !reason.isEmpty())
                    violations << QStringLiteral("%1:%2: %3 (%4)").arg(path).arg(number).arg(line.trimmed(), reason);
            }
        }
    }
    QVERIFY2(includes > 200, "the source folder was not found");
    QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
}

QTEST_APPLESS_MAIN(TestLayering)
#include "test_layering.moc"
