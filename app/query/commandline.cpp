// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/commandline.h"

#include "domain/safetext.h"
#include "domain/timetext.h"
#include "query/viewfile.h"
#include "query/words.h"

#include <QCommandLineParser>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr qint64 newestEntries = 50; ///< that list prints unless told otherwise

CommandLine wrong(const CommandInfo *command, const QString &problem)
{
    return { CommandLine::Kind::Wrong, command, {}, problem };
}

const CommandInfo *commandByName(const QString &name)
{
    const auto commands = allCommands();
    const auto found = std::find_if(commands.begin(), commands.end(),
        [&name](const CommandInfo &command) { return command.name == name; });
    return found == commands.end() ? nullptr : &*found;
}

QStringList commandNames()
{
    QStringList names;
    for (const CommandInfo &command : allCommands())
        names.append(command.name);
    return names;
}

/// The arguments in front of any subcommand.
CommandLine readWithoutCommand(const QString &first)
{
    if (first == "--help"_L1 || first == "-h"_L1)
        return { CommandLine::Kind::Help, nullptr, {}, {} };
    if (first == "--version"_L1 || first == "-v"_L1)
        return { CommandLine::Kind::Version, nullptr, {}, {} };
    if (first.startsWith(u'-'))
        return wrong(nullptr, Words::tr("The command comes first: %1.").arg(commandNames().join(u", "_s)));
    return wrong(nullptr,
        Words::tr("There is no command “%1”. There are: %2.")
            .arg(terminalSafe(first), commandNames().join(u", "_s)));
}

void declare(QCommandLineParser &parser, const QList<OptionInfo> &options)
{
    for (const OptionInfo &option : options)
        parser.addOption(QCommandLineOption(option.name, option.description, option.valueName));
    parser.addOption({ { u"h"_s, u"help"_s }, {} });
    parser.addOption({ { u"v"_s, u"version"_s }, {} });
}

QString parserProblem(const QCommandLineParser &parser, const QList<OptionInfo> &table)
{
    const QStringList unknown = parser.unknownOptionNames();
    const bool takesToken = std::any_of(
        table.begin(), table.end(), [](const OptionInfo &option) { return option.name == "token-file"_L1; });
    if (unknown.contains("token"_L1) && takesToken)
        return Words::tr(
            "A token does not belong on a command line, where every user of this machine can read it. "
            "Use --token-file or the variable AUDIT_QUERY_TOKEN.");
    if (unknown.contains("token"_L1))
        return Words::tr(
            "A token does not belong on a command line, where every user of this machine can read it. This "
            "command takes none.");
    if (!unknown.isEmpty())
        return Words::tr("There is no option “%1” here.")
            .arg((unknown[0].size() > 1 ? u"--"_s : u"-"_s) + terminalSafe(unknown[0]));
    return terminalSafe(parser.errorText());
}

QString missingArgument(const CommandInfo &command)
{
    const QString wants = command.command == Command::Verify ? Words::tr("“%1” needs the name of a file.")
        : command.command == Command::Show                   ? Words::tr("“%1” needs the id of an entry.")
                                           : Words::tr("“%1” needs the name of a connection.");
    return wants.arg(command.name);
}

/// The positional arguments: what show, verify, sign-in and their like are about.
QString takeArguments(const CommandInfo &command, const QStringList &given, Options &options)
{
    const qsizetype wanted = command.argument.isEmpty() ? 0 : 1;
    const bool isNeeded = wanted == 1 && !command.argument.startsWith(u'[');
    if (isNeeded && (given.isEmpty() || given[0].isEmpty()))
        return missingArgument(command);
    if (given.size() > wanted)
        return Words::tr("“%1” is one argument too many.").arg(terminalSafe(given[wanted]));
    options.id = given.value(0);
    return {};
}

QString takeOptions(const QCommandLineParser &parser, const QList<OptionInfo> &table, Options &options)
{
    for (const OptionInfo &option : table) {
        const QStringList values = parser.values(option.name);
        if (values.size() > 1 && !option.isRepeatable)
            return Words::tr("--%1 is given more than once.").arg(option.name);
        if (!parser.isSet(option.name))
            continue;
        // An empty filter would be no filter: a script's unset variable must not become "everything".
        if (!option.valueName.isEmpty() && values[0].isEmpty())
            return Words::tr("--%1 is empty.").arg(option.name);
        for (const QString &value : option.valueName.isEmpty() ? QStringList { QString() } : values) {
            QString problem = option.apply(options, value);
            if (!problem.isEmpty())
                return problem;
        }
    }
    return {};
}

QString checkSource(const Options &options)
{
    if (!asksAServer(options.command))
        return {};
    const int sources
        = int(!options.server.isEmpty()) + int(!options.connection.isEmpty()) + int(options.sample);
    if (sources == 0)
        return Words::tr(
            "No server is given. Use --server URL with --token-file FILE, or --connection NAME, or "
            "--sample to try.");
    if (sources > 1)
        return Words::tr("Only one of --server, --connection and --sample can be asked.");
    if (options.sample && !options.tokenFile.isEmpty())
        return Words::tr("--sample needs no --token-file.");
    return {};
}

QString checkSignIn(const Options &options)
{
    if (options.command != Command::SignIn)
        return {};
    const bool describes = !options.clientId.isEmpty() || !options.tenant.isEmpty() || options.port
        || !options.caFile.isEmpty() || options.proxy;
    if (options.server.isEmpty() && describes)
        return Words::tr(
            "--client-id, --tenant, --port, --ca-file and --proxy describe a new connection, which needs "
            "--server, too.");
    if (!options.server.isEmpty() && options.clientId.isEmpty())
        return Words::tr("A new connection needs --client-id to sign in with.");
    return {};
}

QString checkOutput(const Options &options)
{
    if (!options.columns.isEmpty() && options.format == OutputFormat::JsonLines)
        return Words::tr("--columns does not go with --format jsonl, which holds the entries whole.");
    if (options.format == OutputFormat::Xlsx && options.output.isEmpty())
        return Words::tr("--format xlsx needs --output FILE.");
    if (options.lagSeconds && options.output.isEmpty())
        return Words::tr("--lag goes with --output FILE only.");
    if (options.fullDetails && options.output.isEmpty())
        return Words::tr("--full-details goes with --output FILE only.");
    if (options.csv && options.format != OutputFormat::Csv)
        return Words::tr("--csv goes with --format csv only.");
    return {};
}

QString checkTimes(const Query &query)
{
    const qint64 now = nowMicroseconds();
    const auto start = query.start.resolve(now);
    const auto end = query.end.resolve(now);
    return start && end && *start > *end ? Words::tr("--start-time lies after --end-time.") : QString();
}

/// What is left to the program where the person says nothing.
void fillIn(Options &options)
{
    if (!options.format && !commandInfo(options.command).formats.isEmpty())
        options.format = commandInfo(options.command).formats[0];
    if (options.command == Command::List && !options.limit)
        options.limit = newestEntries;
    if (options.output == "-"_L1)
        options.output.clear();
    const bool hasColumns = options.format == OutputFormat::Csv || options.format == OutputFormat::Xlsx;
    if (options.columns.isEmpty() && hasColumns)
        options.columns = allFieldColumns();
}

} // namespace

CommandLine readCommandLine(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return wrong(nullptr, Words::tr("A command is missing: %1.").arg(commandNames().join(u", "_s)));
    const CommandInfo *command = commandByName(arguments[0]);
    if (!command)
        return readWithoutCommand(arguments[0]);

    const QList<OptionInfo> table = optionsOf(*command);
    QCommandLineParser parser;
    declare(parser, table);
    const bool parsed = parser.parse(arguments);
    if (parser.isSet(u"help"_s))
        return { CommandLine::Kind::Help, command, {}, {} };
    if (parser.isSet(u"version"_s))
        return { CommandLine::Kind::Version, command, {}, {} };
    if (!parsed)
        return wrong(command, parserProblem(parser, table));

    CommandLine line { CommandLine::Kind::Run, command, {}, {} };
    Options &options = line.options;
    options.command = command->command;
    QString problem = takeOptions(parser, table, options);
    if (problem.isEmpty())
        problem = takeArguments(*command, parser.positionalArguments(), options);
    if (problem.isEmpty())
        problem = takeView(options);
    if (!problem.isEmpty())
        return wrong(command, problem);
    fillIn(options);
    for (const QString &check :
        { checkSource(options), checkSignIn(options), checkOutput(options), checkTimes(options.query) }) {
        if (!check.isEmpty())
            return wrong(command, check);
    }
    return line;
}

} // namespace Audit
