// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "commands.h"
#include "startup.h"

#include <QLoggingCategory>

#include <array>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

struct CommandRow
{
    QLatin1StringView name;
    const char *summary;
    int (*run)(const QStringList &arguments);
};

const std::array commands {
    CommandRow {
        "serve"_L1, QT_TRANSLATE_NOOP("AuditService", "Answer the Audit API over a database."), runServe },
    CommandRow {
        "import"_L1, QT_TRANSLATE_NOOP("AuditService", "Read files of entries into a database."), runImport },
    CommandRow {
        "prune"_L1, QT_TRANSLATE_NOOP("AuditService", "Take old entries out of a database."), runPrune },
    CommandRow { "generate"_L1, QT_TRANSLATE_NOOP("AuditService", "Make sample entries."), runGenerate },
    CommandRow { "token"_L1, QT_TRANSLATE_NOOP("AuditService", "Make a signed token for trying things out."),
        runToken },
};

QString helpText()
{
    QString text = ServiceWords::tr("Usage: audit-service COMMAND [options]") + "\n\n"_L1
        + ServiceWords::tr("The local audit service: the Audit API's five endpoints over an SQLite file or a "
                           "PostgreSQL database.")
        + "\n\n"_L1 + ServiceWords::tr("Commands:") + u'\n';
    for (const CommandRow &command : commands)
        text += "  "_L1 + QString(command.name).leftJustified(10) + ServiceWords::tr(command.summary) + u'\n';
    text += u'\n' + ServiceWords::tr("Options:") + u'\n';
    text += "  "_L1 + u"--help"_s.leftJustified(10) + ServiceWords::tr("Show this help.") + u'\n';
    text += "  "_L1 + u"--version"_s.leftJustified(10) + ServiceWords::tr("Show the version.") + u'\n';
    return text + u'\n' + ServiceWords::tr("“audit-service COMMAND --help” explains a command.") + u'\n';
}

int runCommand(const QStringList &arguments)
{
    const QString first = arguments.value(0);
    if (first == "--help"_L1 || first == "-h"_L1) {
        printOut(helpText());
        return Exit::ok;
    }
    if (first == "--version"_L1 || first == "-v"_L1) {
        printOut("audit-service "_L1 + QCoreApplication::applicationVersion() + u'\n');
        return Exit::ok;
    }
    for (const CommandRow &command : commands) {
        if (first == command.name)
            return command.run(arguments.mid(1));
    }
    return usageError(first.isEmpty()
            ? ServiceWords::tr("A command is missing: serve, import, prune, generate or token.")
            : ServiceWords::tr("“%1” is no command of audit-service.").arg(first));
}

} // namespace

int runServiceProgram(const QStringList &arguments)
{
    // Qt's own remarks about a database that is away, hundreds of them; QT_LOGGING_RULES brings them back.
    QLoggingCategory::setFilterRules(u"default.warning=false"_s);
    return finishOutput(runCommand(arguments));
}

} // namespace Audit
