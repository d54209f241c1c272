// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend/CommandLine.h"

#include "app/backend/Command.h"
#include "backend/feed/Sequencer.h"

#include <algorithm>
#include <cstdio>

namespace comptoir::app {

namespace {

constexpr int done = 0, failed = 1, notUnderstood = 2;
const char introduction[] =
    "Comptoir's backend: the desk of a territory that issues vouchers.\n\n"
    "Without a command it serves the tills. The territory's private keys lie sealed in the data\n"
    "folder. Their passphrase is taken from COMPTOIR_KEYRING_PASSPHRASE; without it one is made "
    "and\n"
    "kept in the file `passphrase` (mode 0600) beside them. A passphrase that is not on the same "
    "disk\n"
    "is better: with the file, whoever copies the folder can issue vouchers.\n";

std::vector<Command> allCommands(Painter *painter)
{
    std::vector<Command> commands{serveCommand(), routesCommand()};
    for (auto &&part : {territoryCommands(), merchantCommands(), shopCommands(), campaignCommands(),
                        voucherCommands(painter), enrolCommands(painter), incidentCommands(),
                        deviceCommands(), loyaltyCommands()})
        commands.insert(commands.end(), part.begin(), part.end());
    return commands;
}

void addOptions(QCommandLineParser &parser, const Command &command)
{
    for (const CommandOption &option : command.options)
        parser.addOption({option.name, option.help, option.value});
}

void addCommonOptions(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("data"), QStringLiteral("The territory's data folder."),
                      QStringLiteral("DIR")});
    parser.addOption({QStringLiteral("database"),
                      QStringLiteral("PostgreSQL instead of SQLite in the folder."),
                      QStringLiteral("URI")});
    parser.addOption({QStringLiteral("json"), QStringLiteral("Print one JSON object a line.")});
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Say this.")});
    parser.addOption({QStringLiteral("version"), QStringLiteral("Print the version.")});
}

/// The words that are neither options nor their values.
QStringList wordsOf(const QStringList &arguments, const std::vector<Command> &commands)
{
    QCommandLineParser parser;
    addCommonOptions(parser);
    QStringList names;
    for (const Command &command : commands) {
        for (const CommandOption &option : command.options) {
            if (!names.contains(option.name))
                parser.addOption({option.name, option.help, option.value});
            names.append(option.name);
        }
    }
    parser.parse(arguments);
    return parser.positionalArguments();
}

QString usage(const Command &command)
{
    QString line = QStringLiteral("  comptoir-backend");
    if (!command.name.isEmpty())
        line += QLatin1Char(' ') + command.name;
    for (const CommandOption &option : command.options) {
        const QString text = QStringLiteral("--") + option.name
            + (option.value.isEmpty() ? QString() : QLatin1Char(' ') + option.value);
        const bool required = option.need == CommandOption::Need::Required;
        line += (required ? QStringLiteral(" %1") : QStringLiteral(" [%1]")).arg(text);
    }
    return line + QStringLiteral("\n      ") + command.help + QLatin1Char('\n');
}

int help(const std::vector<Command> &commands)
{
    QString text =
        QLatin1String(introduction)
        + QStringLiteral(
            "\nAll commands need --data DIR, and --database postgres://USER@HOST/NAME where the\n"
            "books are on PostgreSQL; --json prints one JSON object a line.\n\n");
    for (const Command &command : commands)
        text += usage(command);
    std::fputs(qPrintable(text), stdout);
    return done;
}

int complain(const QString &what)
{
    std::fputs(qPrintable(what + QStringLiteral("\nTry comptoir-backend --help\n")), stderr);
    return notUnderstood;
}

QString missingOption(const QCommandLineParser &parser, const Command &command)
{
    if (!parser.isSet(QStringLiteral("data")))
        return QStringLiteral("data");
    const auto missing = std::find_if(
        command.options.begin(), command.options.end(), [&](const auto &option) {
            return option.need == CommandOption::Need::Required && !parser.isSet(option.name);
        });
    return missing == command.options.end() ? QString() : missing->name;
}

int run(const Command &command, const QCommandLineParser &parser)
{
    const Output output(parser.isSet(QStringLiteral("json")));
    auto desk = DeskFolder::open(parser.value(QStringLiteral("data")),
                                 parser.value(QStringLiteral("database")));
    if (!desk) {
        output.printFailure(desk.error());
        return failed;
    }
    const auto sound = command.takesAnyBooks ? Result<void>() : (*desk)->checkBooks();
    if (!sound) {
        output.printFailure(sound.error());
        return failed;
    }
    auto result = command.run(**desk, Options(parser), output);
    if (result && !command.takesAnyBooks)
        result = (*desk)->markBooks();
    if (result) {
        // On PostgreSQL no server need run to number what this command did; one that runs does too.
        (void)backend::Sequencer::round((*desk)->storage());
        return done;
    }
    output.printFailure(result.error());
    return result.error().is("cli/bad-option") ? notUnderstood : failed;
}

} // namespace

int runCommandLine(const QStringList &arguments, Painter *painter)
{
    const std::vector<Command> commands = allCommands(painter);
    const QString name = wordsOf(arguments, commands).join(QLatin1Char(' '));
    const auto command = std::find_if(
        commands.begin(), commands.end(),
        [&](const Command &candidate) { return candidate.name == name; });
    if (command == commands.end())
        return complain(QStringLiteral("Unknown command: ") + name);
    QCommandLineParser parser;
    addCommonOptions(parser);
    addOptions(parser, *command);
    if (!parser.parse(arguments))
        return complain(parser.errorText());
    if (parser.isSet(QStringLiteral("help")) || arguments.size() < 2)
        return help(name.isEmpty() ? commands : std::vector<Command>{*command});
    if (parser.isSet(QStringLiteral("version"))) {
        std::puts(COMPTOIR_VERSION);
        return done;
    }
    const QString missing = missingOption(parser, *command);
    if (!missing.isEmpty())
        return complain(QStringLiteral("Missing option: --") + missing);
    return run(*command, parser);
}

} // namespace comptoir::app
