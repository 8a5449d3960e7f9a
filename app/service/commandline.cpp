// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "commands.h"
#include "domain/safetext.h"
#include "startup.h"

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Audit {

Subcommand::Subcommand(QLatin1StringView name, const QString &description)
    : m_name(name)
{
    m_parser.setApplicationDescription(description);
    m_parser.addHelpOption();
    m_parser.addVersionOption();
}

void Subcommand::addOption(
    QLatin1StringView name, const QString &description, const QString &valueName, const QString &defaultValue)
{
    m_parser.addOption(QCommandLineOption(QString(name), description, valueName, defaultValue));
    m_options += name;
}

void Subcommand::addRepeatedOption(
    QLatin1StringView name, const QString &description, const QString &valueName)
{
    addOption(name, description, valueName);
    m_repeated += name;
}

void Subcommand::addFlag(QLatin1StringView name, const QString &description)
{
    m_parser.addOption(QCommandLineOption(QString(name), description));
}

void Subcommand::addArguments(const QString &name, const QString &description, const QString &syntax)
{
    m_parser.addPositionalArgument(name, description, syntax);
}

std::optional<int> Subcommand::parse(const QStringList &arguments)
{
    // The parser takes the program's name from the first argument.
    const bool understood = m_parser.parse(QStringList { "audit-service "_L1 + m_name } + arguments);
    if (!understood)
        return usageError(m_parser.errorText());
    if (m_parser.isSet(u"help"_s)) {
        QString help = m_parser.helpText();
        const QString program = QCoreApplication::arguments().value(0);
        printOut(help.replace(program, "audit-service "_L1 + m_name));
        return Exit::ok;
    }
    if (m_parser.isSet(u"version"_s)) {
        printOut("audit-service "_L1 + QCoreApplication::applicationVersion() + u'\n');
        return Exit::ok;
    }
    if (const auto unclear = unclearValue())
        return usageError(*unclear);
    return {};
}

std::optional<QString> Subcommand::unclearValue() const
{
    const auto holdsNothing = [](const QString &value) { return value.trimmed().isEmpty(); };
    const auto hasEmpty = [&holdsNothing](const QStringList &values) {
        return std::any_of(values.begin(), values.end(), holdsNothing);
    };
    for (const QString &option : m_options) {
        const QStringList values = m_parser.isSet(option) ? m_parser.values(option) : QStringList();
        if (hasEmpty(values))
            return ServiceWords::tr("The value of --%1 is empty.").arg(option);
        if (values.size() > 1 && !m_repeated.contains(option))
            return ServiceWords::tr("--%1 can be given only once.").arg(option);
    }
    if (hasEmpty(arguments()))
        return ServiceWords::tr("The name of a file is empty.");
    return {};
}

std::optional<qint64> Subcommand::number(QLatin1StringView option, qint64 smallest, qint64 largest) const
{
    bool isNumber = false;
    const qint64 number = value(option).toLongLong(&isNumber);
    if (isNumber && number >= smallest && number <= largest)
        return number;
    printError(
        ServiceWords::tr("--%1 takes a whole number from %2 to %3.").arg(option).arg(smallest).arg(largest));
    return {};
}

QString databaseHelp()
{
    return ServiceWords::tr("The SQLite file, made where it is absent; or a PostgreSQL database, "
                            "postgresql://USER@HOST:PORT/NAME, whose "
                            "password comes from the password file (PGPASSFILE) and never from here.");
}

bool printOut(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

int finishOutput(int exitCode)
{
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return exitCode;
    printError(
        ServiceWords::tr("Standard output cannot be written; what should stand there is not complete."));
    return Exit::writeError;
}

void printError(const QString &sentence)
{
    const QByteArray bytes = ("audit-service: "_L1 + terminalSafe(sentence, 4000) + u'\n').toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

int usageError(const QString &sentence)
{
    printError(sentence);
    printError(ServiceWords::tr("Try “audit-service --help”."));
    return Exit::usage;
}

} // namespace Audit
