// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_list.h"

namespace xiangyue {

namespace {

using Commands = std::vector<std::unique_ptr<Command>>;

QString words(const char *text)
{
    return QCoreApplication::translate("xiangyue::CommandList", text);
}

QString programHelp(const Commands &commands)
{
    QString help = words(QT_TRANSLATE_NOOP("xiangyue::CommandList", "Usage: xiangyue-cli VERB [options]"))
        % QStringLiteral("\n")
        % words(QT_TRANSLATE_NOOP("xiangyue::CommandList",
                                  "Reads work reports: their figures, what is not filled in, and contradictions."))
        % QStringLiteral("\n\n") % words(QT_TRANSLATE_NOOP("xiangyue::CommandList", "Verbs:")) % QStringLiteral("\n");
    for (const auto &command : commands)
        help += QStringLiteral("  ") % command->name().leftJustified(9) % command->description() % u'\n';
    help += u'\n'
        % words(QT_TRANSLATE_NOOP("xiangyue::CommandList",
                                  "`xiangyue-cli VERB --help` explains a verb; --version shows the version.\n"
                                  "Exit status: 0 all well; 1 something was left out or (check) is open; "
                                  "2 bad arguments; 3 a file could not be read."))
        % u'\n';
    return help;
}

Command *find(const Commands &commands, const QString &verb)
{
    for (const auto &command : commands) {
        if (command->name() == verb)
            return command.get();
    }
    return nullptr;
}

ExitCode complain(const QString &message, Console &console)
{
    console.error(message);
    console.error(words(QT_TRANSLATE_NOOP("xiangyue::CommandList", "See `xiangyue-cli --help`.")));
    return ExitCode::BadArguments;
}

} // namespace

ExitCode dispatch(const Commands &commands, const QStringList &arguments, Console &console)
{
    if (arguments.isEmpty())
        return complain(words(QT_TRANSLATE_NOOP("xiangyue::CommandList", "No verb was given.")), console);
    const QString verb = arguments.front();
    if (verb == u"--version" || verb == u"-v") {
        console.print(versionText());
        return ExitCode::Ok;
    }
    const bool help = verb == u"--help" || verb == u"-h" || verb == u"help";
    if (help && arguments.size() == 1) {
        console.print(programHelp(commands));
        return ExitCode::Ok;
    }
    const QString wanted = help ? arguments.at(1) : verb;
    Command *command = find(commands, wanted);
    if (!command) {
        return complain(words(QT_TRANSLATE_NOOP("xiangyue::CommandList", "There is no verb `%1`.")).arg(wanted),
                        console);
    }
    return command->execute(help ? QStringList{QStringLiteral("--help")} : arguments.mid(1), console);
}

} // namespace xiangyue
