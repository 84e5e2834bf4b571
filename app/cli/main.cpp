// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_command.h"
#include "command_list.h"
#include "compare_command.h"
#include "console.h"
#include "explain_command.h"
#include "extract_command.h"
#include "import_command.h"
#include "language.h"
#include "list_command.h"

#include <QCoreApplication>
#include <QTranslator>

#include <memory>
#include <vector>

using namespace xiangyue;

namespace {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<ExtractCommand>());
    commands.push_back(std::make_unique<CheckCommand>());
    commands.push_back(std::make_unique<ExplainCommand>());
    commands.push_back(std::make_unique<ImportCommand>());
    commands.push_back(std::make_unique<ListCommand>());
    commands.push_back(std::make_unique<CompareCommand>());
    return commands;
}

} // namespace

int main(int argc, char *argv[])
{
    const QString language = prepareLocale();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("xiangyue"));
    QCoreApplication::setApplicationVersion(QStringLiteral(XIANGYUE_VERSION));
    QTranslator translator;
    if (translator.load(QStringLiteral(":/i18n/xiangyue_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&translator);

    Console console;
    const auto commands = allCommands();
    return static_cast<int>(dispatch(commands, QCoreApplication::arguments().mid(1), console));
}
