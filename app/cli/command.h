// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"
#include "services.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace xiangyue {

/// One verb of the command line. `execute` parses, answers --help and --version, and only then calls `run`.
class Command {
    Q_DECLARE_TR_FUNCTIONS(xiangyue::Command)

public:
    virtual ~Command() = default;
    virtual QString name() const = 0;
    /// One sentence for the list of verbs and the verb's own help.
    virtual QString description() const = 0;

    /// `arguments` without program and verb.
    ExitCode execute(const QStringList &arguments, Console &console);
    QString helpText() const;

protected:
    virtual void addArguments(QCommandLineParser &parser) const = 0;
    virtual ExitCode run(const QCommandLineParser &parser, const Services &services, Console &console) = 0;

    /// Says what is wrong with the arguments and where help is.
    ExitCode badArguments(const QString &message, Console &console) const;
    /// The value of --format, when it is one of `known`; else says so and gives an empty string.
    QString readFormat(const QCommandLineParser &parser, const QStringList &known, Console &console) const;

private:
    void setUp(QCommandLineParser &parser) const;
};

/// `xiangyue-cli 0.1.0`
QString versionText();

} // namespace xiangyue
