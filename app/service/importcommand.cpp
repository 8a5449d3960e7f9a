// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "commands.h"
#include "interrupt.h"
#include "service/import.h"
#include "startup.h"

#include <array>
#include <chrono>
#include <cstdio>
#include <poll.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

struct ReasonWords
{
    QLatin1StringView reason;
    const char *text; ///< of one line
    const char *kind; ///< of all such lines
};

const std::array reasons {
    ReasonWords { "not-json"_L1, QT_TRANSLATE_NOOP("AuditService", "not JSON, left out"),
        QT_TRANSLATE_NOOP("AuditService", "not JSON") },
    ReasonWords { "not-an-object"_L1, QT_TRANSLATE_NOOP("AuditService", "no JSON object, left out"),
        QT_TRANSLATE_NOOP("AuditService", "no JSON object") },
    ReasonWords { "no-time"_L1,
        QT_TRANSLATE_NOOP("AuditService", "an entry without a readable time, left out"),
        QT_TRANSLATE_NOOP("AuditService", "entry without a readable time") },
    ReasonWords { "no-entries"_L1, QT_TRANSLATE_NOOP("AuditService", "an object that is no entry, left out"),
        QT_TRANSLATE_NOOP("AuditService", "object that is no entry") },
    ReasonWords { "too-long"_L1, QT_TRANSLATE_NOOP("AuditService", "a line of more than 64 MiB, left out"),
        QT_TRANSLATE_NOOP("AuditService", "line of more than 64 MiB") },
    ReasonWords { "conflict"_L1,
        QT_TRANSLATE_NOOP(
            "AuditService", "an entry whose id is there already with other content; the first one stays"),
        QT_TRANSLATE_NOOP("AuditService", "second entry with a known id and other content") },
    ReasonWords { "cut-short"_L1,
        QT_TRANSLATE_NOOP("AuditService", "the compressed file is damaged or ends here too early"),
        QT_TRANSLATE_NOOP("AuditService", "missing end of a damaged file") },
};

QString wordsOf(const QString &reason, const char *ReasonWords::*words)
{
    for (const ReasonWords &row : reasons) {
        if (reason == row.reason)
            return ServiceWords::tr(row.*words);
    }
    return reason;
}

QString reasonText(const QString &reason)
{
    return wordsOf(reason, &ReasonWords::text);
}

QString kindText(const QString &reason)
{
    return wordsOf(reason, &ReasonWords::kind);
}

constexpr std::chrono::milliseconds patience { 250 }; ///< between two looks at a growing file

/// How far the import is, on a terminal: one line that is written over.
class ProgressLine
{
public:
    void show(const ImportProgress &progress)
    {
        if (!m_isTerminal)
            return;
        const qint64 percent = progress.bytesTotal > 0 ? progress.bytesDone * 100 / progress.bytesTotal : 0;
        const QString text = ServiceWords::tr("%1 %: %2 entries read").arg(percent).arg(progress.entries);
        std::fprintf(stderr, "\r\033[K%s", qPrintable(text));
        m_isShown = true;
    }
    ~ProgressLine()
    {
        if (m_isShown)
            std::fputs("\r\033[K", stderr);
    }

private:
    bool m_isTerminal = ::isatty(STDERR_FILENO) == 1;
    bool m_isShown = false;
};

/// Ends early by a signal, which interrupts the waiting.
bool waitForMore()
{
    if (!Interrupt::happened())
        ::poll(nullptr, 0, int(patience.count()));
    return !Interrupt::happened();
}

void sayWhetherItIsAway(const QString &why)
{
    printError(why.isEmpty()
            ? ServiceWords::tr("The database is back.")
            : ServiceWords::tr("The database is away (%1); the file is followed again once it is back.")
                  .arg(why));
}

Result<ImportReport, ServiceError> import(const Subcommand &command)
{
    const Interrupt interrupt;
    ProgressLine line;
    const ImportListener listener = [&line](const ImportProgress &progress) {
        line.show(progress);
        return !Interrupt::happened();
    };
    const QString database = command.value("database"_L1);
    const ImportOptions options { command.isSet("again"_L1), waitForMore, sayWhetherItIsAway };
    return command.isSet("follow"_L1)
        ? followFile(database, command.arguments().constFirst(), listener, options)
        : importFiles(database, command.arguments(), listener, options);
}

} // namespace

void printReport(const ImportReport &report)
{
    for (const ImportProblem &problem : report.problems)
        printError(u"%1:%2: %3"_s.arg(problem.file).arg(problem.line).arg(reasonText(problem.reason)));
    const qint64 unnamed = report.rejected - report.problems.size();
    if (unnamed > 0)
        printError(ServiceWords::tr("%n more was left out.", nullptr, int(unnamed)));
    if (report.resumed > 0)
        printOut(ServiceWords::tr("Went on after line %1, where the import before was interrupted.")
                     .arg(report.resumed)
            + u'\n');
    printOut(ServiceWords::tr("Read: %1. Added: %2. Known already: %3. Left out: %4.")
                 .arg(report.read)
                 .arg(report.added)
                 .arg(report.known)
                 .arg(report.rejected)
        + u'\n');
    for (const ImportTally &tally : report.tallies)
        printOut(ServiceWords::tr("Left out as %1: %2, the first in line %3 of %4.")
                     .arg(kindText(tally.first.reason))
                     .arg(tally.count)
                     .arg(tally.first.line)
                     .arg(tally.first.file)
            + u'\n');
}

int runImport(const QStringList &arguments)
{
    Subcommand command("import"_L1,
        ServiceWords::tr("Reads JSON Lines, JSON arrays and saved pages of the API, also gzipped, into a "
                         "database. What is there already is not added again; an import of lines that was "
                         "interrupted goes on where it was."));
    command.addOption("database"_L1, databaseHelp(), u"DATABASE"_s);
    command.addFlag("follow"_L1,
        ServiceWords::tr("Go on reading the lines that are added to the file, until interrupted."));
    command.addFlag(
        "again"_L1, ServiceWords::tr("Read from the start, also where an interrupted import could go on."));
    command.addArguments(u"PATH"_s, ServiceWords::tr("Files of entries."), u"PATH…"_s);
    if (const auto exitCode = command.parse(arguments))
        return *exitCode;
    if (!command.isSet("database"_L1))
        return usageError(ServiceWords::tr("Name the database with --database."));
    if (command.arguments().isEmpty())
        return usageError(ServiceWords::tr("Name at least one file of entries."));
    if (command.isSet("follow"_L1) && command.arguments().size() > 1)
        return usageError(ServiceWords::tr("--follow takes one file."));
    const auto report = import(command);
    if (!report)
        return serviceError(report.error());
    printReport(*report);
    if (Interrupt::happened() && !command.isSet("follow"_L1))
        return Interrupt::exitCode();
    return report->rejected == 0 ? Exit::ok : Exit::badData;
}

} // namespace Audit
