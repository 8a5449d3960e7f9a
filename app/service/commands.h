// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace Audit {

/// ServiceWords::tr(): what audit-service says.
struct ServiceWords
{
    Q_DECLARE_TR_FUNCTIONS(AuditService)
};

/// The whole program behind the name: finds the subcommand and runs it; answers an exit code.
int runServiceProgram(const QStringList &arguments);

// The subcommands, each with its own arguments.
int runServe(const QStringList &arguments);
int runImport(const QStringList &arguments);
int runPrune(const QStringList &arguments);
int runToken(const QStringList &arguments);
int runGenerate(const QStringList &arguments);

/// The problems of an import on standard error, its numbers on standard output.
void printReport(const struct ImportReport &report);

} // namespace Audit
