// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "commands.h"
#include "interrupt.h"
#include "service/prune.h"
#include "startup.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr qint64 mostDays = 36'500;

/// "400d" or "90h" as hours; none where it is no such age.
std::optional<qint64> readHours(const QString &age)
{
    bool isNumber = false;
    const qint64 number = age.chopped(age.isEmpty() ? 0 : 1).toLongLong(&isNumber);
    const qint64 unit = age.endsWith(u'd') ? 24 : age.endsWith(u'h') ? 1 : 0;
    if (!isNumber || unit == 0 || number < 1 || number > mostDays * 24 / unit)
        return {};
    return number * unit;
}

} // namespace

int runPrune(const QStringList &arguments)
{
    Subcommand command("prune"_L1,
        ServiceWords::tr(
            "Takes old entries out of a database for good. Nothing else ever does: without this command "
            "entries stay."));
    command.addOption("database"_L1, databaseHelp(), u"DATABASE"_s);
    command.addOption("older-than"_L1,
        ServiceWords::tr("The age from which entries go: days (400d) or hours (90h)."), u"AGE"_s);
    if (const auto exitCode = command.parse(arguments))
        return *exitCode;
    if (!command.arguments().isEmpty())
        return usageError(ServiceWords::tr("prune takes options only."));
    if (!command.isSet("database"_L1))
        return usageError(ServiceWords::tr("Name the database with --database."));
    const auto hours = readHours(command.value("older-than"_L1));
    if (!hours)
        return usageError(ServiceWords::tr("--older-than takes an age such as 400d or 90h."));
    const Interrupt interrupt;
    const qint64 before = QDateTime::currentMSecsSinceEpoch() * 1000 - *hours * 3'600'000'000;
    const auto gone
        = pruneEntries(command.value("database"_L1), before, [](qint64) { return !Interrupt::happened(); });
    if (!gone)
        return serviceError(gone.error());
    printOut(ServiceWords::tr("Entries taken out: %1.").arg(*gone) + u'\n');
    return Interrupt::happened() ? Interrupt::exitCode() : Exit::ok;
}

} // namespace Audit
