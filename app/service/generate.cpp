// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "commands.h"
#include "service/datetimeparameter.h"
#include "service/import.h"
#include "startup.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr qint64 mostEntries = 10'000'000;
constexpr qint64 mostDays = 3650;

std::optional<SampleOptions> readOptions(const Subcommand &command)
{
    SampleOptions options;
    const auto seed = command.number("seed"_L1, 0, std::numeric_limits<qint64>::max());
    const auto entries = seed ? command.number("entries"_L1, 1, mostEntries) : std::nullopt;
    const auto days = entries ? command.number("days"_L1, 1, mostDays) : std::nullopt;
    if (!days)
        return {};
    options.seed = static_cast<quint64>(*seed);
    options.entries = *entries;
    options.days = static_cast<int>(*days);
    options.nowUs = QDateTime::currentMSecsSinceEpoch() * 1000;
    if (!command.isSet("now"_L1))
        return options;
    const auto now = parseDateTimeParameter(command.value("now"_L1).toUtf8());
    if (now)
        options.nowUs = *now;
    else
        printError(ServiceWords::tr("--now takes an instant such as 2026-11-22T14:02:11Z."));
    return now ? std::optional(options) : std::nullopt;
}

int cannotWrite(const QString &path, const QString &why, int exitCode)
{
    printError(ServiceWords::tr("The file “%1” cannot be written.").arg(path) + " ("_L1 + why + u')');
    return exitCode;
}

bool writeSample(const SampleOptions &options, QIODevice &target)
{
    bool written = true;
    generateSample(options, [&](const QByteArray &entry) {
        written = written && target.write(entry) == entry.size() && target.write("\n", 1) == 1;
    });
    return written;
}

/// A pipe or a device is written into; only a regular file gets its name when it is whole.
int generateToDevice(const SampleOptions &options, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file.errorString(), Exit::cannotCreate);
    const bool written = writeSample(options, file) && file.flush();
    return written ? Exit::ok : cannotWrite(path, file.errorString(), Exit::writeError);
}

int generateToFile(const SampleOptions &options, const QString &path)
{
    const QFileInfo target(path);
    if (target.exists() && !target.isFile() && !target.isDir())
        return generateToDevice(options, path);
    if (target.exists() || target.isSymLink())
        return cannotWrite(path, ServiceWords::tr("it exists already"), Exit::cannotCreate);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file.errorString(), Exit::cannotCreate);
    writeSample(options, file);
    return file.flush() && file.commit() ? Exit::ok : cannotWrite(path, file.errorString(), Exit::writeError);
}

/// What was not taken, finishOutput() says.
int generateToOutput(const SampleOptions &options)
{
    generateSample(options, [](const QByteArray &entry) {
        std::fwrite(entry.constData(), 1, static_cast<std::size_t>(entry.size()), stdout);
        std::fputc('\n', stdout);
    });
    return Exit::ok;
}

int generateToDatabase(const SampleOptions &options, const QString &path)
{
    const auto report = importSample(path, options);
    if (!report)
        return serviceError(report.error());
    printReport(*report);
    return report->rejected == 0 ? Exit::ok : Exit::badData;
}

void describe(Subcommand &command)
{
    command.addOption("seed"_L1, ServiceWords::tr("Another number makes another world."), u"N"_s, u"1"_s);
    command.addOption("entries"_L1,
        ServiceWords::tr("About how many entries; the stories in them need some two hundred."), u"N"_s,
        u"20000"_s);
    command.addOption("now"_L1,
        ServiceWords::tr("The newest entry lies just before this instant; now where left out."), u"ISO"_s);
    command.addOption("days"_L1, ServiceWords::tr("How many days the entries span."), u"N"_s, u"30"_s);
    command.addOption(
        "output"_L1, ServiceWords::tr("The file to write; - is standard output."), u"FILE"_s, u"-"_s);
    command.addOption("database"_L1,
        ServiceWords::tr("The database to fill instead: a file, or postgresql://USER@HOST:PORT/NAME."),
        u"DATABASE"_s);
}

} // namespace

int runGenerate(const QStringList &arguments)
{
    Subcommand command("generate"_L1,
        ServiceWords::tr("Makes sample entries, the same ones for the same options: JSON Lines on standard "
                         "output or in a file, or straight into a database."));
    describe(command);
    if (const auto exitCode = command.parse(arguments))
        return *exitCode;
    if (!command.arguments().isEmpty())
        return usageError(ServiceWords::tr("generate takes options only."));
    if (command.isSet("database"_L1) && command.isSet("output"_L1))
        return usageError(ServiceWords::tr("Choose one of --output and --database."));
    const auto options = readOptions(command);
    if (!options)
        return Exit::usage;
    if (command.isSet("database"_L1))
        return generateToDatabase(*options, command.value("database"_L1));
    const QString output = command.value("output"_L1);
    return output == "-"_L1 ? generateToOutput(*options) : generateToFile(*options, output);
}

} // namespace Audit
