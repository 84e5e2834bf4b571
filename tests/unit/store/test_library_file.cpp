// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_fixture.h"

#include "store/source_repository.h"

#include <QProcess>
#include <QRandomGenerator>

#include <unistd.h>

using namespace xiangyue;

namespace {

using Mode = LibraryFile::Mode;

// Exit codes of the child process that opens a library for the tests below.
constexpr int childOpened = 100;

// Every library file and what lies beside it, but for the shared memory and log of readers.
QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files, QDir::Name);
}

// Schema version that the program writes now.
int realVersion()
{
    return Migrator::fromFolder().value().currentVersion();
}

// A step `past` the real schema.
Migration extraStep(int past, const QStringList &statements)
{
    const int version = realVersion() + past;
    return {version, QStringLiteral("%1_test.sql").arg(version), statements};
}

// The real steps, then those given.
Migrator migratorWith(const std::vector<Migration> &steps)
{
    std::vector<Migration> all;
    const QStringList names = QDir(QStringLiteral(":/sql")).entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile script(QStringLiteral(":/sql/") + name);
        if (!script.open(QIODevice::ReadOnly)) {
            return Migrator({});
        }
        all.push_back({static_cast<int>(all.size()) + 1, name,
                       QString::fromUtf8(script.readAll()).split(QStringLiteral("\n-- ;;\n"))});
    }
    all.insert(all.end(), steps.begin(), steps.end());
    return Migrator(all);
}

} // namespace

class TestLibraryFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void createsAndReopens();
    void anEmptyFileBecomesALibrary();
    void aFolderIsRefused();
    void aMissingFileIsNotCreatedForReading();
    void aNewerVersionIsRefusedUntouched();
    void aNewerVersionWithALogIsRefusedUntouched();
    void anotherProgramsDatabaseIsRefusedUntouched();
    void randomBytesAreRefusedUntouched();
    void aTruncatedFileIsRefusedUntouched();
    void aBrokenPageIsRefusedUntouched();
    void anUpgradeKeepsACopy();
    void aFailedUpgradeChangesNothing();
    void aFailedCreationLeavesNothing();
    void aSecondWriterIsRefused();
    void anotherProcessIsNamedAndItsLockIsLeftWhenItDies();
    void aForeignWriterIsALock();
    void readingWorksBesideAWriterAndWritesNothing();
    void anOlderFileIsNotReadWithoutUpgrade();
    void aReadOnlyFileIsRefused();
    void aReadOnlyFolderIsRefusedButCanBeRead();

private:
    void createLibrary();
    void insertRow(const QString &hash);
    ErrorCode openError(Mode mode = Mode::ReadWrite) const;
    void expectRefusedUntouched(ErrorCode code);
    int openInChild(Mode mode) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestLibraryFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("我的 100%#?.xiangyue"));
}

void TestLibraryFile::createLibrary()
{
    auto file = test::openFile(m_path);
    QVERIFY2(file.has_value(), file ? "" : qPrintable(file.error().context));
}

void TestLibraryFile::insertRow(const QString &hash)
{
    auto database = test::connectTo(m_path);
    QVERIFY(SourceRepository(*database)
                .insert({hash, QString(50000, u'乡'), {}, {}, hash.toLatin1(), {}}, 1, QDateTime::currentDateTimeUtc())
                .has_value());
}

ErrorCode TestLibraryFile::openError(Mode mode) const
{
    const auto file = test::openFile(m_path, mode);
    if (file) {
        qWarning("opened");
        return ErrorCode::Internal;
    }
    if (file.error().message.isEmpty()) {
        qWarning("no message");
        return ErrorCode::Internal;
    }
    return file.error().code;
}

void TestLibraryFile::expectRefusedUntouched(ErrorCode code)
{
    const QByteArray before = test::readAll(m_path);
    const QStringList files = filesIn(*m_folder);
    QCOMPARE(openError(), code);
    QCOMPARE(filesIn(*m_folder), files);
    QVERIFY(test::readAll(m_path) == before);
    QCOMPARE(openError(Mode::ReadOnly), code);
    QVERIFY(test::readAll(m_path) == before);
}

void TestLibraryFile::createsAndReopens()
{
    m_path = m_folder->filePath(QStringLiteral("new/sub folder/我的.xiangyue"));
    createLibrary();
    insertRow(QStringLiteral("aa"));
    auto file = test::openFile(m_path);
    QVERIFY(file.has_value());
    QVERIFY(!(*file)->isReadOnly());
    auto database = (*file)->connect();
    QVERIFY(database.has_value());
    QVERIFY(!SourceRepository(**database).findByHash("aa")->isNull());
}

void TestLibraryFile::anEmptyFileBecomesALibrary()
{
    test::writeAll(m_path, {});
    QCOMPARE(openError(Mode::ReadOnly), ErrorCode::LibraryDamaged);
    createLibrary();
    QVERIFY(test::openFile(m_path, Mode::ReadOnly).has_value());
}

void TestLibraryFile::aFolderIsRefused()
{
    m_path = m_folder->path();
    QCOMPARE(openError(), ErrorCode::InvalidArgument);
}

void TestLibraryFile::aMissingFileIsNotCreatedForReading()
{
    QCOMPARE(openError(Mode::ReadOnly), ErrorCode::FileNotFound);
    QVERIFY(filesIn(*m_folder).isEmpty());
}

void TestLibraryFile::aNewerVersionIsRefusedUntouched()
{
    createLibrary();
    QVERIFY(test::connectTo(m_path)->run(QStringLiteral("PRAGMA user_version = 99")).has_value());
    expectRefusedUntouched(ErrorCode::LibraryNewer);
}

void TestLibraryFile::aNewerVersionWithALogIsRefusedUntouched()
{
    createLibrary();
    // A second connection keeps the log from being folded in; the copies are what a killed program leaves behind.
    auto reader = test::connectTo(m_path);
    QVERIFY(reader->number(QStringLiteral("SELECT COUNT(*) FROM report")).has_value());
    QVERIFY(test::connectTo(m_path)->run(QStringLiteral("PRAGMA user_version = 99")).has_value());
    const QString copy = m_folder->filePath(QStringLiteral("copy.xiangyue"));
    QVERIFY(QFile::copy(m_path, copy));
    QVERIFY(QFile::copy(m_path + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
    reader.reset();
    m_path = copy;
    const QByteArray before = test::readAll(copy);
    const QByteArray log = test::readAll(copy + QStringLiteral("-wal"));
    QVERIFY(!log.isEmpty());
    QCOMPARE(openError(), ErrorCode::LibraryNewer);
    QVERIFY(test::readAll(copy) == before);
    QVERIFY(test::readAll(copy + QStringLiteral("-wal")) == log);
}

void TestLibraryFile::anotherProgramsDatabaseIsRefusedUntouched()
{
    QVERIFY(test::connectTo(m_path)->run(QStringLiteral("CREATE TABLE songs (title TEXT)")).has_value());
    expectRefusedUntouched(ErrorCode::LibraryDamaged);
}

void TestLibraryFile::randomBytesAreRefusedUntouched()
{
    QByteArray bytes(20000, '\0');
    QRandomGenerator random(1);
    random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
    test::writeAll(m_path, bytes);
    expectRefusedUntouched(ErrorCode::LibraryDamaged);
    test::writeAll(m_path, "乡");
    expectRefusedUntouched(ErrorCode::LibraryDamaged);
}

void TestLibraryFile::aTruncatedFileIsRefusedUntouched()
{
    createLibrary();
    insertRow(QStringLiteral("aa"));
    const QByteArray whole = test::readAll(m_path);
    for (const qsizetype size : {qsizetype(50), qsizetype(700), qsizetype(4096), whole.size() / 2, whole.size() - 1}) {
        test::writeAll(m_path, whole.left(size));
        expectRefusedUntouched(ErrorCode::LibraryDamaged);
    }
    test::writeAll(m_path, whole);
    QVERIFY(test::openFile(m_path).has_value());
}

void TestLibraryFile::aBrokenPageIsRefusedUntouched()
{
    createLibrary();
    insertRow(QStringLiteral("aa"));
    QByteArray bytes = test::readAll(m_path);
    for (qsizetype i = 4096; i < 3 * 4096; ++i) {
        bytes[i] = char(0xff);
    }
    test::writeAll(m_path, bytes);
    expectRefusedUntouched(ErrorCode::LibraryDamaged);
}

void TestLibraryFile::anUpgradeKeepsACopy()
{
    createLibrary();
    insertRow(QStringLiteral("aa"));
    const auto migrator = migratorWith({extraStep(1, {QStringLiteral("CREATE TABLE extra (x TEXT)")}),
                                        extraStep(2, {QStringLiteral("DELETE FROM source")})});
    auto file = LibraryFile::open(m_path, Mode::ReadWrite, migrator, test::sqliteDialect);
    QVERIFY2(file.has_value(), file ? "" : qPrintable(file.error().context));
    auto database = (*file)->connect();
    QCOMPARE((*database)->number(test::sqliteDialect.schemaVersionQuery()).value(), realVersion() + 2);
    QVERIFY(SourceRepository(**database).findByHash("aa")->isNull());
    database->reset();
    file->reset();

    const QStringList copies = QDir(m_folder->path()).entryList({QStringLiteral("*.v%1-*.bak").arg(realVersion())});
    QCOMPARE(copies.size(), 1);
    m_path = m_folder->filePath(copies.first());
    auto copy = test::openFile(m_path);
    QVERIFY(copy.has_value());
    QVERIFY(!SourceRepository(**(*copy)->connect()).findByHash("aa")->isNull());
}

void TestLibraryFile::aFailedUpgradeChangesNothing()
{
    createLibrary();
    insertRow(QStringLiteral("aa"));
    const QByteArray before = test::readAll(m_path);
    const auto migrator = migratorWith(
        {extraStep(1, {QStringLiteral("CREATE TABLE extra (x TEXT)"), QStringLiteral("DELETE FROM source")}),
         extraStep(2, {QStringLiteral("DROP TABLE extra"), QStringLiteral("CREATE NONSENSE")})});
    const auto file = LibraryFile::open(m_path, Mode::ReadWrite, migrator, test::sqliteDialect);
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::MigrationFailed);
    QVERIFY(file.error().message.contains(QStringLiteral("%1_test.sql").arg(realVersion() + 2)));
    QVERIFY(file.error().context.contains(QLatin1String("CREATE NONSENSE")));
    QVERIFY(test::readAll(m_path) == before);
    // The program that wrote it still opens it.
    createLibrary();
}

void TestLibraryFile::aFailedCreationLeavesNothing()
{
    const auto migrator = migratorWith({extraStep(1, {QStringLiteral("CREATE NONSENSE")})});
    const auto file = LibraryFile::open(m_path, Mode::ReadWrite, migrator, test::sqliteDialect);
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::MigrationFailed);
    QCOMPARE(filesIn(*m_folder), QStringList());
}

void TestLibraryFile::aSecondWriterIsRefused()
{
    auto first = test::openFile(m_path);
    QVERIFY(first.has_value());
    QCOMPARE(openError(), ErrorCode::LibraryLocked);
    // Another name of the same file is the same library.
    const QString link = m_folder->filePath(QStringLiteral("link.xiangyue"));
    QVERIFY(QFile::link(m_path, link));
    QCOMPARE(test::openFile(link).error().code, ErrorCode::LibraryLocked);
    first->reset();
    QVERIFY(test::openFile(link).has_value());
}

void TestLibraryFile::anotherProcessIsNamedAndItsLockIsLeftWhenItDies()
{
    createLibrary();
    QProcess holder;
    holder.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), m_path});
    QVERIFY(holder.waitForStarted());
    QVERIFY(holder.waitForReadyRead(20000));
    const auto refused = test::openFile(m_path);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::LibraryLocked);
    QVERIFY(refused.error().message.contains(QString::number(holder.processId())));
    QVERIFY(refused.error().message.contains(QSysInfo::machineHostName()));
    holder.kill();
    QVERIFY(holder.waitForFinished());
    QVERIFY(QFile::exists(m_path + QStringLiteral(".lock")));
    createLibrary();
}

void TestLibraryFile::aForeignWriterIsALock()
{
    createLibrary();
    auto foreign = test::connectTo(m_path);
    QVERIFY(foreign->run(QStringLiteral("BEGIN IMMEDIATE")).has_value());
    QCOMPARE(openError(), ErrorCode::LibraryLocked);
    QVERIFY(foreign->run(QStringLiteral("ROLLBACK")).has_value());
    createLibrary();
}

void TestLibraryFile::readingWorksBesideAWriterAndWritesNothing()
{
    auto writer = test::openFile(m_path);
    QVERIFY(writer.has_value());
    auto reader = test::openFile(m_path, Mode::ReadOnly);
    QVERIFY(reader.has_value());
    QVERIFY((*reader)->isReadOnly());
    auto reading = (*reader)->connect();
    QVERIFY(reading.has_value());
    QVERIFY(SourceRepository(**reading).findByHash("aa")->isNull());
    insertRow(QStringLiteral("aa"));
    QVERIFY(!SourceRepository(**reading).findByHash("aa")->isNull());
    const auto refused = (*reading)->run(QStringLiteral("DELETE FROM source"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::LibraryReadOnly);
    QVERIFY(!SourceRepository(**reading).findByHash("aa")->isNull());
}

void TestLibraryFile::anOlderFileIsNotReadWithoutUpgrade()
{
    createLibrary();
    const auto migrator = migratorWith({extraStep(1, {QStringLiteral("CREATE TABLE extra (x TEXT)")})});
    const QByteArray before = test::readAll(m_path);
    const auto file = LibraryFile::open(m_path, Mode::ReadOnly, migrator, test::sqliteDialect);
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::LibraryReadOnly);
    QVERIFY(test::readAll(m_path) == before);
}

// Opens in a process without root's rights, which pass over every permission.
int TestLibraryFile::openInChild(Mode mode) const
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(),
                {mode == Mode::ReadOnly ? QStringLiteral("--read") : QStringLiteral("--write"), m_path});
    return child.waitForFinished(20000) && child.exitStatus() == QProcess::NormalExit ? child.exitCode() : -1;
}

void TestLibraryFile::aReadOnlyFileIsRefused()
{
    createLibrary();
    insertRow(QStringLiteral("aa"));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777)));
    QVERIFY(QFile::setPermissions(m_path, QFile::Permissions(0x4444)));
    const QByteArray before = test::readAll(m_path);
    QCOMPARE(openInChild(Mode::ReadWrite), int(ErrorCode::LibraryReadOnly));
    QCOMPARE(openInChild(Mode::ReadOnly), childOpened);
    QVERIFY(test::readAll(m_path) == before);
    QVERIFY(QFile::setPermissions(m_path, QFile::Permissions()));
    QCOMPARE(openInChild(Mode::ReadWrite), int(ErrorCode::PermissionDenied));
}

void TestLibraryFile::aReadOnlyFolderIsRefusedButCanBeRead()
{
    createLibrary();
    insertRow(QStringLiteral("aa"));
    QVERIFY(QFile::setPermissions(m_path, QFile::Permissions(0x6666)));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x5555)));
    const QStringList files = filesIn(*m_folder);
    QCOMPARE(openInChild(Mode::ReadWrite), int(ErrorCode::LibraryReadOnly));
    QCOMPARE(openInChild(Mode::ReadOnly), childOpened);
    QCOMPARE(filesIn(*m_folder), files);
    m_path = m_folder->filePath(QStringLiteral("new.xiangyue"));
    QCOMPARE(openInChild(Mode::ReadWrite), int(ErrorCode::LibraryReadOnly));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777)));
}

namespace {

int runChild(const QString &verb, const QString &path)
{
    if (verb != QLatin1String("--hold") && geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0)) {
        return -1;
    }
    const auto file = test::openFile(path, verb == QLatin1String("--read") ? Mode::ReadOnly : Mode::ReadWrite);
    if (!file) {
        return static_cast<int>(file.error().code);
    }
    const auto database = (*file)->connect();
    if (!database || SourceRepository(**database).hashes()->isEmpty()) {
        // Only the tests on reading look at the rows; --hold opens an empty library.
        if (verb == QLatin1String("--read")) {
            return -1;
        }
    }
    if (verb == QLatin1String("--hold")) {
        puts("held");
        fflush(stdout);
        return QCoreApplication::exec();
    }
    return childOpened;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    if (argc == 3 && argv[1][0] == '-' && argv[1][1] == '-') {
        return runChild(app.arguments().at(1), app.arguments().at(2));
    }
    TestLibraryFile test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_library_file.moc"
