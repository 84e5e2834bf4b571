// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "store/database.h"
#include "store/dialect.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace xiangyue::test {

/// A report of our own with one masked and `figures` stated numbers; `salt` makes the bytes differ.
inline QString reportText(const QString &place, int year, int figures = 3, const QString &salt = {})
{
    QString text = QStringLiteral("%1%2年工作总结\n").arg(place).arg(year);
    text += QStringLiteral("%1，在县委的领导下，全乡上下共同努力。\n一、基础设施建设情况\n").arg(salt);
    text += QStringLiteral("全年硬化通村道路xx公里，投入资金48.6万元。\n");
    for (int i = 0; i < figures; ++i) {
        text += QStringLiteral("完成村民饮水工程%1处，新修水渠%2.5公里。\n").arg(i + 2).arg(i + 10);
    }
    return text + QStringLiteral("二、产业发展情况\n种植茶叶1200亩，养殖山羊350只。\n");
}

/// Dictionaries, importers and a folder for one library; members are built once a fixture.
class LibraryFixture {
public:
    /// `userFile` in the fixture's folder holds the user's own indicators; without a name there is none.
    explicit LibraryFixture(const QString &userFile = {})
        : m_userFile(userFile.isEmpty() ? QString() : filePath(userFile))
        , m_dictionaries(Dictionaries::load(m_userFile).value())
    {
    }

    /// Dictionaries as the next start of the program would read them.
    void reload() { m_dictionaries = Dictionaries::load(m_userFile).value(); }

    QString libraryPath() const { return m_folder.filePath(QStringLiteral("library.xiangyue")); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    QString folder() const { return m_folder.path(); }

    std::unique_ptr<Library> open(Library::OpenMode mode = Library::OpenMode::ReadWrite) const
    {
        auto library = Library::open(libraryPath(), m_dictionaries, m_importers, mode);
        if (!library) {
            qWarning().noquote() << library.error().message << library.error().context;
            return nullptr;
        }
        return std::move(*library);
    }

    QString writeFile(const QString &name, const QByteArray &bytes) const
    {
        QFile file(filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    QString writeReport(const QString &name, const QString &text) const { return writeFile(name, text.toUtf8()); }

    /// Past the library, as another program would.
    int query(const QString &sql) const
    {
        const SqliteDialect dialect;
        auto database = Database::open(libraryPath(), Database::Access::ReadWrite, dialect);
        return database ? (*database)->number(sql).value_or(-1) : -1;
    }

    const Dictionaries &dictionaries() const { return m_dictionaries; }

private:
    QTemporaryDir m_folder;
    QString m_userFile;
    Dictionaries m_dictionaries;
    ImporterRegistry m_importers;
};

/// Runs the event loop until the job has finished.
inline bool waitFor(const Job *job)
{
    return QTest::qWaitFor([job] { return job->isFinished(); }, 60000);
}

} // namespace xiangyue::test
