// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/options.h"
#include "query/words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Audit {

std::span<const CommandInfo> allCommands()
{
    using enum OutputFormat;
    static const std::array commands {
        CommandInfo { Command::List, "list"_L1, {},
            QT_TRANSLATE_NOOP("AuditQuery",
                "Print the newest entries that match, 50 unless --limit says "
                "otherwise."),
            "audit-query list --sample\n"
            "audit-query list --server https://audit.example.com --token-file token --result failure "
            "--start-time -24h\n"
            "audit-query list --sample --columns timestamp,id,action --limit 5",
            { Table, Csv, JsonLines } },
        CommandInfo { Command::Export, "export"_L1, {},
            QT_TRANSLATE_NOOP("AuditQuery", "Write all entries that match, newest first."),
            "audit-query export --sample --output entries.csv\n"
            "audit-query export --connection Production --actor-email jane@example.com --format jsonl "
            "--output jane.jsonl\n"
            "audit-query export --sample --ip-address 203.0.113.66 --csv spreadsheet > from-there.csv",
            { Csv, JsonLines, Xlsx, Table } },
        CommandInfo { Command::Show, "show"_L1, "ID"_L1,
            QT_TRANSLATE_NOOP("AuditQuery", "Print everything that the server told about one entry."),
            "audit-query show --connection Production 5f0c2c8e\n"
            "audit-query show --connection Production --format jsonl 5f0c2c8e",
            { Table, JsonLines } },
        CommandInfo { Command::Stats, "stats"_L1, {},
            QT_TRANSLATE_NOOP("AuditQuery", "Print the server's counts for a time range."),
            "audit-query stats --sample\n"
            "audit-query stats --connection Production --start-time -7d --format json",
            { Table, Json } },
        CommandInfo { Command::Actions, "actions"_L1, {},
            QT_TRANSLATE_NOOP("AuditQuery", "List the names that --action takes, one a line."),
            "audit-query actions --sample", { Table, Json } },
        CommandInfo { Command::ResourceTypes, "resource-types"_L1, {},
            QT_TRANSLATE_NOOP("AuditQuery", "List the names that --resource-type takes, one a line."),
            "audit-query resource-types --sample", { Table, Json } },
        CommandInfo { Command::Resume, "resume"_L1, "[ID]"_L1,
            QT_TRANSLATE_NOOP("AuditQuery", "Go on with an export that was interrupted."),
            "audit-query resume\n"
            "audit-query resume --token-file token 0c2f6c0a-3b1e-4a58-9d1e-5a1f0c7b9e11",
            {} },
        CommandInfo { Command::Exports, "exports"_L1, {},
            QT_TRANSLATE_NOOP(
                "AuditQuery", "List the exports that wait to be resumed, and the last ones that are done."),
            "audit-query exports", {} },
        CommandInfo { Command::Verify, "verify"_L1, "FILE"_L1,
            QT_TRANSLATE_NOOP(
                "AuditQuery", "Check an export against its manifest, and say what that proves."),
            "audit-query verify week.csv", {} },
        CommandInfo { Command::SignIn, "sign-in"_L1, "NAME"_L1,
            QT_TRANSLATE_NOOP("AuditQuery", "Sign in to a connection with the browser, or make a new one."),
            "audit-query sign-in Production\n"
            "audit-query sign-in Production --server https://audit.example.com --client-id app_4711 --tenant "
            "acme\n"
            "audit-query sign-in Production --no-browser",
            {} },
        CommandInfo { Command::SignOut, "sign-out"_L1, "NAME"_L1,
            QT_TRANSLATE_NOOP(
                "AuditQuery", "Take a connection's tokens out of the keychain and have them revoked."),
            "audit-query sign-out Production", {} },
        CommandInfo { Command::Connections, "connections"_L1, {},
            QT_TRANSLATE_NOOP("AuditQuery", "List the saved connections."), "audit-query connections",
            { Table, Json } },
    };
    return commands;
}

bool asksAServer(Command command)
{
    return command < Command::Resume;
}

const CommandInfo &commandInfo(Command command)
{
    return allCommands()[size_t(command)];
}

QLatin1StringView formatName(OutputFormat format)
{
    static constexpr std::array names { "table"_L1, "csv"_L1, "jsonl"_L1, "json"_L1, "xlsx"_L1 };
    return names[size_t(format)];
}

} // namespace Audit
