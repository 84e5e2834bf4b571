// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

/// What is needed to try the real program: its answers, and files of our own to give it.
namespace xiangyue::test {

struct Answer {
    int code = -1; ///< -1: it did not end by itself
    QByteArray out;
    QByteArray err;
};

/// Runs the command line without a display, with `input` on standard input. `folder` is where it works and where the
/// user's data lie: `xiangyue/indicators.json` in it; without one there are none.
inline Answer runCli(const QStringList &arguments, const QByteArray &input = {}, const QByteArray &locale = "C.UTF-8",
                     const QString &folder = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANG", "LANGUAGE", "LC_MESSAGES"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("LC_ALL"), QString::fromLatin1(locale));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), folder.isEmpty() ? QStringLiteral("/nonexistent") : folder);
    process.setProcessEnvironment(environment);
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(QStringLiteral(XIANGYUE_BIN_DIR "/xiangyue-cli"), arguments);
    if (!process.waitForStarted())
        return {};
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// A folder of its own for each test.
class Files {
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString add(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's own file could not be written");
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
};

/// A short report with one figure to fill in and figures of several kinds.
inline QByteArray openReport()
{
    return "桃溪乡2023年上半年工作总结\n"
           "一、产业发展\n"
           "全乡新建茶园1200余亩，发放补助资金35.6万元。\n"
           "二、基础设施\n"
           "新修通村道路xx公里，硬化道路7.5公里。\n";
}

/// The same with nothing left open.
inline QByteArray cleanReport()
{
    return openReport().replace("xx公里", "12公里");
}

/// Parses one JSON object a line; an empty list when a line is none.
inline QList<QJsonObject> jsonLines(const QByteArray &bytes)
{
    QList<QJsonObject> objects;
    if (!bytes.endsWith('\n'))
        return {};
    for (const QByteArray &line : bytes.chopped(1).split('\n')) {
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject())
            return {};
        objects << document.object();
    }
    return objects;
}

} // namespace xiangyue::test
