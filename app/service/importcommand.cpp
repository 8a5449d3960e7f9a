// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "commands.h"
#include "service/import.h"
#include "startup.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

struct ReasonWords
{
    QLatin1StringView reason;
    const char *text;
};

const std::array reasons {
    ReasonWords { "not-json"_L1, QT_TRANSLATE_NOOP("AuditService", "not JSON, left out") },
    ReasonWords { "not-an-object"_L1, QT_TRANSLATE_NOOP("AuditService", "no JSON object, left out") },
    ReasonWords {
        "no-time"_L1, QT_TRANSLATE_NOOP("AuditService", "an entry without a readable time, left out") },
    ReasonWords {
        "no-entries"_L1, QT_TRANSLATE_NOOP("AuditService", "an object that is no entry, left out") },
    ReasonWords { "too-long"_L1, QT_TRANSLATE_NOOP("AuditService", "a line of more than 64 MiB, left out") },
    ReasonWords { "conflict"_L1,
        QT_TRANSLATE_NOOP(
            "AuditService", "an entry whose id is there already with other content; the first one stays") },
    ReasonWords { "cut-short"_L1,
        QT_TRANSLATE_NOOP("AuditService", "the compressed file is damaged or ends here too early") },
};

QString reasonText(const QString &reason)
{
    for (const ReasonWords &row : reasons) {
        if (reason == row.reason)
            return ServiceWords::tr(row.text);
    }
    return reason;
}

} // namespace

void printReport(const ImportReport &report)
{
    for (const ImportProblem &problem : report.problems)
        printError(u"%1:%2: %3"_s.arg(problem.file).arg(problem.line).arg(reasonText(problem.reason)));
    const qint64 unnamed = report.rejected - report.problems.size();
    if (unnamed > 0)
        printError(ServiceWords::tr("%n more was left out.", nullptr, int(unnamed)));
    printOut(ServiceWords::tr("Read: %1. Added: %2. Known already: %3. Left out: %4.")
                 .arg(report.read)
                 .arg(report.added)
                 .arg(report.known)
                 .arg(report.rejected)
        + u'\n');
}

int runImport(const QStringList &arguments)
{
    Subcommand command("import"_L1,
        ServiceWords::tr("Reads JSON Lines, JSON arrays and saved pages of the API, also gzipped, into a "
                         "database. What is there already is not added again."));
    command.addOption(
        "database"_L1, ServiceWords::tr("The SQLite file; made where it is absent."), u"FILE"_s);
    command.addArguments(u"PATH"_s, ServiceWords::tr("Files of entries."), u"PATH…"_s);
    if (const auto exitCode = command.parse(arguments))
        return *exitCode;
    if (!command.isSet("database"_L1))
        return usageError(ServiceWords::tr("Name the database with --database."));
    if (command.arguments().isEmpty())
        return usageError(ServiceWords::tr("Name at least one file of entries."));
    const auto report = importFiles(command.value("database"_L1), command.arguments());
    if (!report)
        return serviceError(report.error());
    printReport(*report);
    return report->rejected == 0 ? Exit::ok : Exit::badData;
}

} // namespace Audit
