// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/localservice.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <optional>

namespace Audit {

/// One subcommand's options, with --help and --version of its own.
class Subcommand
{
public:
    Subcommand(QLatin1StringView name, const QString &description);

    void addOption(QLatin1StringView name, const QString &description, const QString &valueName,
        const QString &defaultValue = {});
    void addFlag(QLatin1StringView name, const QString &description);
    void addArguments(const QString &name, const QString &description, const QString &syntax);

    /// An exit code where there is nothing left to do: help or version was printed, or the arguments are
    /// wrong.
    std::optional<int> parse(const QStringList &arguments);

    bool isSet(QLatin1StringView option) const { return m_parser.isSet(option); }
    QString value(QLatin1StringView option) const { return m_parser.value(option); }
    QStringList values(QLatin1StringView option) const { return m_parser.values(option); }
    QStringList arguments() const { return m_parser.positionalArguments(); }
    /// The option as a number within bounds; none after saying what is wrong with it.
    std::optional<qint64> number(QLatin1StringView option, qint64 smallest, qint64 largest) const;

private:
    QString m_name;
    QCommandLineParser m_parser;
};

/// What --database takes, in the words of --help.
QString databaseHelp();

void printOut(const QString &text);
/// One sentence on standard error, after the program's name; nothing in it can move a terminal's cursor.
void printError(const QString &sentence);
/// A usage error: the sentence, and the exit code for it.
int usageError(const QString &sentence);
/// What went wrong in the service, in one sentence with a way forward, and the exit code for it.
int serviceError(const ServiceError &error);
QString serviceErrorText(const ServiceError &error);

} // namespace Audit
