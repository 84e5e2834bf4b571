// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace xiangyue::test {

/// How a run of export-charts ended.
struct ChartOutcome {
    int status = -1;   ///< -1: it did not end by itself
    QStringList paths; ///< printed lines
    QString errors;
};

/// Runs `xiangyue export-charts` in English where there is no display at all, with `input` on standard input. The
/// user's settings and data lie in `config` and `data` of `home`, where one is given.
inline ChartOutcome exportCharts(const QStringList &arguments, const QString &home = {}, const QByteArray &input = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char16_t *name : {u"DISPLAY", u"WAYLAND_DISPLAY", u"QT_QPA_PLATFORM"})
        environment.remove(QString::fromUtf16(name));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    if (!home.isEmpty()) {
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home + QStringLiteral("/config"));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), home + QStringLiteral("/data"));
    }
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(XIANGYUE_BIN_DIR "/xiangyue"),
                  QStringList(QStringLiteral("export-charts")) + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace xiangyue::test
