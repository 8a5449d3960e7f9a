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
    /// The same for one that counts each time it is given; others are refused where they are given twice.
    void addRepeatedOption(QLatin1StringView name, const QString &description, const QString &valueName);
    void addFlag(QLatin1StringView name, const QString &description);
    void addArguments(const QString &name, const QString &description, const QString &syntax);

    /// An exit code where there is nothing left to do: help or version was printed, or the arguments are
    /// wrong. Empty values are wrong: that is what a script's forgotten variable leaves.
    std::optional<int> parse(const QStringList &arguments);

    bool isSet(QLatin1StringView option) const { return m_parser.isSet(option); }
    QString value(QLatin1StringView option) const { return m_parser.value(option); }
    QStringList values(QLatin1StringView option) const { return m_parser.values(option); }
    QStringList arguments() const { return m_parser.positionalArguments(); }
    /// The option as a number within bounds; none after saying what is wrong with it.
    std::optional<qint64> number(QLatin1StringView option, qint64 smallest, qint64 largest) const;

private:
    std::optional<QString> unclearValue() const;

    QString m_name;
    QStringList m_options; ///< which take a value
    QStringList m_repeated;
    QCommandLineParser m_parser;
};

/// What --database takes, in the words of --help.
QString databaseHelp();

/// False where standard output does not take it, which finishOutput() says.
bool printOut(const QString &text);
/// The program's exit code once everything is written: another one, after a sentence, where standard output
/// did not take all of it.
int finishOutput(int exitCode);
/// One sentence on standard error, after the program's name; nothing in it can move a terminal's cursor.
void printError(const QString &sentence);
/// A usage error: the sentence, and the exit code for it.
int usageError(const QString &sentence);
/// What went wrong in the service, in one sentence with a way forward, and the exit code for it.
int serviceError(const ServiceError &error);
QString serviceErrorText(const ServiceError &error);
/// The same for what does not end the service; any thread may call it.
void printNotice(const ServiceNotice &notice);

} // namespace Audit
