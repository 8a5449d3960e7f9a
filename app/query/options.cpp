// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/options.h"

#include "api/connections.h"
#include "query/optionvalues.h"
#include "query/words.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

/// An option that takes its value as it is.
OptionInfo text(OptionGroup group, const QString &name, const QString &valueName, const QString &description,
    QString Options::*member)
{
    return { group, name, valueName, description, [member](Options &options, const QString &value) {
                options.*member = value;
                return QString();
            } };
}

OptionInfo flag(OptionGroup group, const QString &name, const QString &description, bool Options::*member)
{
    return { group, name, {}, description, [member](Options &options, const QString &) {
                options.*member = true;
                return QString();
            } };
}

OptionInfo filter(const FilterInfo &info, const char *description)
{
    return { OptionGroup::Filter, info.option, Words::tr("TEXT"), Words::tr(description),
        [value = info.value](Options &options, const QString &given) {
            options.query.*value = given;
            return QString();
        } };
}

OptionInfo time(const QString &name, const QString &description, TimeBound Query::*bound)
{
    return { OptionGroup::Filter, name, Words::tr("TIME"), description,
        [name, bound](
            Options &options, const QString &value) { return readTime(options.query.*bound, name, value); } };
}

OptionInfo tokenFileOption()
{
    return text(OptionGroup::Source, u"token-file"_s, Words::tr("FILE"),
        Words::tr("File with the access token; - reads it from standard input."), &Options::tokenFile);
}

OptionInfo lagOption()
{
    return { OptionGroup::Output, u"lag"_s, Words::tr("TIME"),
        Words::tr("End the export so long before the server's now, because entries may come late: 300, 90s, "
                  "5m, 1h. Without it: 5m. Counts with --output FILE."),
        readLag };
}

OptionInfo fullDetailsOption()
{
    return flag(OptionGroup::Output, u"full-details"_s,
        Words::tr("Ask for each entry by its id too, at most 20 a second, where the list leaves something "
                  "out. Goes with --output FILE."),
        &Options::fullDetails);
}

/// How the server is reached: in place of what a connection says.
QList<OptionInfo> wayOptions()
{
    const auto group = OptionGroup::Source;
    return {
        text(group, u"ca-file"_s, Words::tr("FILE"),
            Words::tr("Certificates of authorities to believe beside those that this machine knows (PEM)."),
            &Options::caFile),
        { group, u"proxy"_s, u"system|none|URL"_s,
            Words::tr("The proxy. Without it: the connection's, or what the system says."), readProxyOption },
    };
}

QList<OptionInfo> sourceOptions()
{
    const auto group = OptionGroup::Source;
    return {
        text(group, u"server"_s, Words::tr("URL"),
            Words::tr(
                "The server, such as https://audit.example.com. The token comes from --token-file or from "
                "the variable AUDIT_QUERY_TOKEN."),
            &Options::server),
        tokenFileOption(),
        text(group, u"connection"_s, Words::tr("NAME"),
            Words::tr("A connection that the console has saved, with its token from the keychain."),
            &Options::connection),
        flag(group, u"sample"_s, Words::tr("Made-up entries in a local service, for trying."),
            &Options::sample),
    };
}

QList<OptionInfo> signInOptions()
{
    const auto group = OptionGroup::Connection;
    return {
        text(group, u"server"_s, Words::tr("URL"),
            Words::tr("For a new connection: the server, such as https://audit.example.com."),
            &Options::server),
        text(group, u"client-id"_s, Words::tr("ID"),
            Words::tr("For a new connection: what this program is registered as."), &Options::clientId),
        text(group, u"tenant"_s, Words::tr("NAME"),
            Words::tr("For a new connection: the tenant that signs in; without it the platform."),
            &Options::tenant),
        { group, u"port"_s, Words::tr("NUMBER"),
            Words::tr("For a new connection: the port of the registered http://127.0.0.1:PORT/callback. "
                      "Without it: %1.")
                .arg(defaultLoopbackPort),
            readPort },
        flag(group, u"no-browser"_s, Words::tr("Only print the address."), &Options::noBrowser),
    };
}

struct FilterHelp
{
    Filter filter;
    const char *description;
};

constexpr std::array filterHelp {
    FilterHelp { Filter::TenantId, QT_TRANSLATE_NOOP("AuditQuery", "Entries of this tenant.") },
    FilterHelp {
        Filter::PartnerId, QT_TRANSLATE_NOOP("AuditQuery", "Entries of all tenants of this partner.") },
    FilterHelp { Filter::ActorId, QT_TRANSLATE_NOOP("AuditQuery", "Who did it, by id.") },
    FilterHelp { Filter::ActorEmail, QT_TRANSLATE_NOOP("AuditQuery", "Who did it, by e-mail address.") },
    FilterHelp {
        Filter::Action, QT_TRANSLATE_NOOP("AuditQuery", "What was done; “actions” lists the names.") },
    FilterHelp { Filter::ResourceType,
        QT_TRANSLATE_NOOP("AuditQuery", "To what kind of thing; “resource-types” lists the names.") },
    FilterHelp { Filter::ResourceId, QT_TRANSLATE_NOOP("AuditQuery", "To which thing, by id.") },
    FilterHelp {
        Filter::Result, QT_TRANSLATE_NOOP("AuditQuery", "How it ended, such as success or failure.") },
    FilterHelp { Filter::IpAddress, QT_TRANSLATE_NOOP("AuditQuery", "From which address.") },
};

QList<OptionInfo> filterOptions(Command command)
{
    QList<OptionInfo> options;
    for (const FilterHelp &help : filterHelp) {
        if (command != Command::Stats || help.filter == Filter::TenantId)
            options.append(filter(filterInfo(help.filter), help.description));
    }
    options.append(time(u"start-time"_s,
        Words::tr("From this instant on: ISO 8601 (UTC where no zone is given), or before now: "
                  "-30m, -24h, -7d, -2w."),
        &Query::start));
    options.append(time(u"end-time"_s, Words::tr("Up to this instant, in the same forms."), &Query::end));
    return options;
}

QList<OptionInfo> conditionOptions()
{
    const auto group = OptionGroup::Filter;
    return {
        { group, u"where"_s, Words::tr("CONDITION"),
            Words::tr("A condition that the server cannot be asked for, checked here on what it answers: "
                      "action!=user.login, *~invoice, ip_address=10.8.0.0/16, result=failure,denied, "
                      "timestamp@19:00-07:00,sat,sun,Europe/Amsterdam. May be given more than once."),
            readCondition, true },
        text(group, u"view"_s, Words::tr("FILE"),
            Words::tr(
                "A view that the console has saved. Filters that are given beside it take the place of its "
                "own."),
            &Options::view),
    };
}

QList<OptionInfo> outputOptions(const CommandInfo &command)
{
    const auto group = OptionGroup::Output;
    QStringList formats;
    for (const OutputFormat format : command.formats)
        formats.append(formatName(format));
    return {
        { group, u"format"_s, formats.join(u'|'),
            Words::tr("Form of the output. Without it: %1.").arg(formats[0]), readFormat },
        text(group, u"output"_s, Words::tr("FILE"),
            Words::tr("Write to this file, which appears only when it is whole; - is standard output."),
            &Options::output),
        flag(group, u"replace"_s, Words::tr("Let --output replace a file."), &Options::replace),
    };
}

QList<OptionInfo> rowOptions()
{
    const auto group = OptionGroup::Output;
    return {
        { group, u"columns"_s, Words::tr("NAMES"),
            Words::tr(
                "Columns by the API's field names, with commas, or all of these; timestamp_utc and "
                "timestamp_local give the time in UTC and in this machine's zone, details.NAME one of the "
                "details. Without it a table has %1, CSV all.")
                .arg([] {
                    QStringList names;
                    for (const Field field : tableColumns())
                        names.append(fieldInfo(field).name);
                    return names.join(u", "_s);
                }()),
            readColumns },
        { group, u"csv"_s, u"exact|spreadsheet"_s,
            Words::tr(
                "exact (the default) writes values as they are; spreadsheet puts a ' in front of what a "
                "spreadsheet would run as a formula."),
            readCsv },
        { group, u"limit"_s, Words::tr("COUNT"), Words::tr("At most so many entries, the newest."),
            readLimit },
        { group, u"per-page"_s, Words::tr("COUNT"),
            Words::tr("Entries per request, 1 to %1. Without it: 200.").arg(largestPage), readPerPage },
    };
}

bool isRows(Command command)
{
    return command == Command::List || command == Command::Export;
}

} // namespace

QList<OptionInfo> optionsOf(const CommandInfo &command)
{
    QList<OptionInfo> options;
    if (asksAServer(command.command))
        options += sourceOptions() + wayOptions();
    else if (command.command == Command::Resume)
        options += QList<OptionInfo> { tokenFileOption() } + wayOptions();
    if (command.command == Command::SignIn)
        options += signInOptions() + wayOptions();
    if (isRows(command.command) || command.command == Command::Stats)
        options += filterOptions(command.command);
    if (isRows(command.command))
        options += conditionOptions();
    if (command.command == Command::Connections)
        options += outputOptions(command).mid(0, 1); // its form; a list of connections is for reading
    else if (!command.formats.isEmpty())
        options += outputOptions(command);
    if (isRows(command.command))
        options += rowOptions();
    if (command.command == Command::Export)
        options += { lagOption(), fullDetailsOption() };
    options.append(flag(OptionGroup::Other, u"quiet"_s,
        Words::tr("Say nothing on standard error but errors."), &Options::quiet));
    return options;
}

QList<ExportColumn> allFieldColumns()
{
    QList<ExportColumn> columns;
    for (const FieldInfo &field : allFields())
        columns.append(field.field);
    return columns;
}

QList<Field> tableColumns()
{
    return { Field::Timestamp, Field::Result, Field::ActorEmail, Field::Action, Field::ResourceId,
        Field::IpAddress };
}

} // namespace Audit
