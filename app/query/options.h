// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/route.h"
#include "domain/csv.h"
#include "domain/query.h"
#include "export/exportcolumn.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>
#include <span>

namespace Audit {

enum class Command {
    List,
    Export,
    Show,
    Stats,
    Actions,
    ResourceTypes,
    Resume,
    Exports,
    Verify,
    SignIn,
    SignOut,
    Connections
};

enum class OutputFormat { Table, Csv, JsonLines, Json, Xlsx };

/// What the person asked the command line for.
struct Options
{
    Command command = Command::List;

    QString server;
    QString tokenFile;
    QString connection;
    QString caFile;
    std::optional<Proxy> proxy; ///< none: the system's, or the connection's own
    bool sample = false;
    QString clientId; ///< of a new connection, as the two below
    QString tenant;
    std::optional<quint16> port;
    bool noBrowser = false;

    Query query;
    QString view; ///< file of a saved view, which the other filters override
    QString id; ///< of show: the entry; of resume: the export; of verify: the file; of sign-in and sign-out:
                ///< the connection

    std::optional<OutputFormat> format; ///< set after parsing
    QString output; ///< empty: standard output
    bool replace = false;
    QList<ExportColumn> columns; ///< empty: the format's own choice
    std::optional<CsvForm> csv;
    std::optional<qint64> limit;
    int perPage = 200;
    std::optional<qint64> lagSeconds;
    bool fullDetails = false;
    bool quiet = false;
};

enum class OptionGroup { Source, Connection, Filter, Output, Other };

/// One option: what the parser, the help and the reader of its value need to know.
struct OptionInfo
{
    OptionGroup group;
    QString name;
    QString valueName; ///< empty for a switch
    QString description;
    /// Takes the value over; answers what is wrong with it, or an empty text.
    std::function<QString(Options &, const QString &)> apply;
    bool isRepeatable = false;
};

struct CommandInfo
{
    Command command;
    QLatin1StringView name;
    QLatin1StringView argument; ///< "ID" for show; in brackets where it may be left out
    const char *summary; ///< to be translated
    const char *examples; ///< one a line, not translated
    QList<OutputFormat> formats; ///< the first is the default
};

std::span<const CommandInfo> allCommands();
const CommandInfo &commandInfo(Command command);
/// False for the commands about exports that are or were, which know their server or need none, and for those
/// about connections.
bool asksAServer(Command command);
QLatin1StringView formatName(OutputFormat format);

/// The options of a command, in the order of the help.
QList<OptionInfo> optionsOf(const CommandInfo &command);

/// The columns where none are named: a table's usual ones, and CSV's (every known field).
QList<Field> tableColumns();
QList<ExportColumn> allFieldColumns();

} // namespace Audit
