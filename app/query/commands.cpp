// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/commands.h"

#include "domain/jsontext.h"
#include "domain/timetext.h"
#include "query/await.h"
#include "query/commandline.h"
#include "query/exportcommands.h"
#include "query/help.h"
#include "query/output.h"
#include "query/printers.h"
#include "query/signincommands.h"
#include "query/source.h"
#include "query/textwidth.h"
#include "query/transfer.h"
#include "query/words.h"
#include "startup.h"

#include <algorithm>
#include <array>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr int narrowingSteps = 3; ///< questions that look for the range in which there is anything

/// What a command works with.
struct Run
{
    const Options &options;
    Source &source;
    Interrupt &interrupt;
    Talk &talk;
};

/// Puts a whole answer out.
int deliver(Output &output, const QByteArray &bytes, Talk &talk)
{
    auto written = output.write(bytes);
    if (written)
        written = output.commit();
    if (written || output.readerGone())
        return Exit::ok;
    return talk.report(Interrupt::happened() ? interruptedProblem() : problemOf(written.error()));
}

/// Asks one question and puts its answer out as `printed` says.
template <class Value>
int answer(const Run &run, const std::function<PendingCall(AuditClient::Handler<Value>)> &ask,
    const std::function<QByteArray(const Value &, qsizetype)> &printed)
{
    const Content content = run.options.format == OutputFormat::Table ? Content::Safe : Content::Json;
    const auto output = Output::open(run.options.output, run.options.replace, content);
    if (!output)
        return run.talk.report(problemOf(output.error()));
    const auto given = await<Result<Value>>(run.interrupt, ask);
    if (!given)
        return run.talk.report(interruptedProblem());
    if (!*given)
        return run.talk.report(problemOf(given->error()));
    return deliver(**output, printed(**given, (*output)->width()), run.talk);
}

int list(const Run &run)
{
    return transferEntries(run.options, run.source, run.interrupt, run.talk);
}

int show(const Run &run)
{
    return answer<EntryDetail>(
        run, [&](auto handler) { return run.source.client().fetchEntry(run.options.id, handler); },
        [&](const EntryDetail &detail, qsizetype) {
            return run.options.format == OutputFormat::Table ? printedEntry(detail)
                                                             : jsonLine(detail.entry.raw) + '\n';
        });
}

/// Both ends, always: what a server counts when it is told none is anybody's guess.
Query withBothEnds(Query query)
{
    if (query.start.isOpen())
        query.start = TimeBound::absolute(0);
    if (query.end.isOpen())
        query.end = TimeBound::relative(0);
    return query.frozenAt(nowMicroseconds());
}

int printStats(const Run &run, const Query &query)
{
    const int exitCode = answer<Stats>(
        run, [&](auto handler) { return run.source.client().fetchStats(query, handler); },
        [&](const Stats &stats, qsizetype width) {
            return run.options.format == OutputFormat::Table ? printedStats(stats, width)
                                                             : compactJson(stats.raw) + '\n';
        });
    if (exitCode == Exit::ok)
        run.talk.say(Words::tr("from %1 to %2")
                         .arg(utcText(query.start.microseconds()), utcText(query.end.microseconds())));
    return exitCode;
}

/// The part of the range in which the series counts anything, for the ends that were left open: buckets of
/// half a century would hide everything.
Query narrowed(Query query, const Query &asked, const Stats &stats)
{
    const auto isFilled = [](const SeriesPoint &point) { return point.total > 0; };
    const auto first = std::find_if(stats.series.begin(), stats.series.end(), isFilled);
    const auto last = std::find_if(stats.series.rbegin(), stats.series.rend(), isFilled);
    if (first == stats.series.end() || !stats.bucketSeconds)
        return query;
    const qint64 end = last->startUs + *stats.bucketSeconds * 1'000'000;
    if (asked.start.isOpen() && first->startUs > query.start.microseconds())
        query.start = TimeBound::absolute(first->startUs);
    if (asked.end.isOpen() && end < query.end.microseconds())
        query.end = TimeBound::absolute(end);
    return query;
}

int stats(const Run &run)
{
    const Query &asked = run.options.query;
    Query query = withBothEnds(asked);
    for (int step = 0; step < narrowingSteps && (asked.start.isOpen() || asked.end.isOpen()); ++step) {
        const auto seen = await<Result<Stats>>(
            run.interrupt, [&](auto handler) { return run.source.client().fetchStats(query, handler); });
        if (!seen)
            return run.talk.report(interruptedProblem());
        if (!*seen)
            return run.talk.report(problemOf(seen->error()));
        query = narrowed(query, asked, **seen);
    }
    return printStats(run, query);
}

QByteArray printedAs(OutputFormat format, const QStringList &names)
{
    return format == OutputFormat::Table ? printedNames(names) : namesAsJson(names);
}

int actions(const Run &run)
{
    return answer<QStringList>(
        run, [&](auto handler) { return run.source.client().fetchActions(handler); },
        [&](const QStringList &names, qsizetype) { return printedAs(*run.options.format, names); });
}

int resourceTypes(const Run &run)
{
    return answer<QStringList>(
        run, [&](auto handler) { return run.source.client().fetchResourceTypes(handler); },
        [&](const QStringList &names, qsizetype) { return printedAs(*run.options.format, names); });
}

/// Of those that ask a server, in the order of Command.
constexpr std::array<int (*)(const Run &), 6> functions { list, list, show, stats, actions, resourceTypes };

/// The program's own text on standard output.
int say(const QString &text)
{
    Talk talk(false);
    const auto output = Output::open({}, false, Content::Safe);
    return output ? deliver(**output, text.toUtf8(), talk) : talk.report(problemOf(output.error()));
}

int complain(const CommandLine &line)
{
    Talk talk(false);
    const int exitCode = talk.report(usageProblem(line.problem));
    talk.say(helpHint(line.command));
    return exitCode;
}

int run(const Options &options, const Token &environment, Interrupt &interrupt)
{
    Talk talk(options.quiet);
    if (options.command == Command::Resume)
        return resumeExport(options, environment, interrupt, talk);
    if (options.command == Command::Exports)
        return listExports(options, talk);
    if (options.command == Command::Verify)
        return verifyFile(options, interrupt, talk);
    if (options.command == Command::SignIn)
        return signIn(options, interrupt, talk);
    if (options.command == Command::SignOut)
        return signOut(options, interrupt, talk);
    if (options.command == Command::Connections)
        return listConnections(options, talk);
    const auto source = Source::open(options, environment, interrupt, talk);
    if (!source)
        return talk.report(source.error());
    return functions[size_t(options.command)]({ options, **source, interrupt, talk });
}

} // namespace

int runQuery(const QStringList &arguments, const Token &environment)
{
    Interrupt interrupt;
    const CommandLine line = readCommandLine(arguments);
    switch (line.kind) {
    case CommandLine::Kind::Help:
        return say(helpText(line.command, terminalWidth(STDOUT_FILENO)));
    case CommandLine::Kind::Version:
        return say(versionText());
    case CommandLine::Kind::Wrong:
        return complain(line);
    case CommandLine::Kind::Run:
        break;
    }
    return run(line.options, environment, interrupt);
}

} // namespace Audit
