// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/options.h"

#include "api/consolelink.h"
#include "domain/timetext.h"
#include "linkwords.h"
#include "startup.h"
#include "words/fieldwords.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

struct ConsoleCommandLine
{
    Q_DECLARE_TR_FUNCTIONS(ConsoleCommandLine)
};

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        ConsoleCommandLine::tr("A desktop console for the ScaiKey Audit API. Without options it opens what "
                               "was open last, or asks."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption(
        { u"connection"_s, ConsoleCommandLine::tr("Open a saved connection, in a window of its own."),
            ConsoleCommandLine::tr("NAME") });
    parser.addOption({ u"sample"_s, ConsoleCommandLine::tr("Open sample data.") });
    parser.addOption({ u"open"_s,
        ConsoleCommandLine::tr("Open a link to an entry or a question, in the window that is open already."),
        ConsoleCommandLine::tr("LINK") });
    parser.addOption(
        { u"new-window"_s, ConsoleCommandLine::tr("Open another window, where there is one already.") });
    parser.addOption(
        { u"picture"_s, ConsoleCommandLine::tr("Save a picture of the window as FILE (PNG) and end."),
            ConsoleCommandLine::tr("FILE") });
    parser.addOption({ u"theme"_s, ConsoleCommandLine::tr("Colours: system, light or dark."), u"THEME"_s });
    parser.addOption(
        { u"size"_s, ConsoleCommandLine::tr("Size of the picture, such as 1440x900."), u"WxH"_s });
    for (const FilterInfo &filter : textFilters())
        parser.addOption({ filter.option, filterTitle(filter.filter), ConsoleCommandLine::tr("VALUE") });
    parser.addOption(
        { u"start-time"_s, ConsoleCommandLine::tr("From this time, such as -24h or 2026-11-22T14:00Z."),
            ConsoleCommandLine::tr("TIME") });
    parser.addOption(
        { u"end-time"_s, ConsoleCommandLine::tr("Up to this time."), ConsoleCommandLine::tr("TIME") });
    parser.addPositionalArgument(ConsoleCommandLine::tr("FILE"),
        ConsoleCommandLine::tr(
            "Files of entries to open (JSON Lines or JSON, also gzipped), or folders of them."),
        u"[FILE…]"_s);
}

std::optional<ThemeChoice> themeByName(const QString &name)
{
    const std::pair<QLatin1StringView, ThemeChoice> names[] = { { "system"_L1, ThemeChoice::System },
        { "light"_L1, ThemeChoice::Light }, { "dark"_L1, ThemeChoice::Dark } };
    for (const auto &[known, choice] : names) {
        if (name == known)
            return choice;
    }
    return std::nullopt;
}

std::optional<QSize> sizeByText(const QString &text)
{
    const QStringList parts = text.split(u'x');
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    const bool sane = parts.size() == 2 && size.width() >= 640 && size.height() >= 400 && size.width() <= 8000
        && size.height() <= 8000;
    return sane ? std::optional(size) : std::nullopt;
}

/// The question that the options ask; none where they ask nothing.
std::optional<Query> queryOf(const QCommandLineParser &parser)
{
    Query query;
    for (const FilterInfo &filter : textFilters())
        query.*filter.value = parser.value(filter.option);
    query.start = parseTimeBound(parser.value(u"start-time"_s), QTimeZone::utc()).value_or(TimeBound());
    query.end = parseTimeBound(parser.value(u"end-time"_s), QTimeZone::utc()).value_or(TimeBound());
    return query.isUnfiltered() ? std::nullopt : std::optional(query);
}

/// The link that is to be opened; a desktop hands it over without an option.
QString linkOf(const QCommandLineParser &parser)
{
    const QString first = parser.positionalArguments().value(0);
    return parser.isSet(u"open"_s) || !looksLikeALink(first) ? parser.value(u"open"_s) : first;
}

/// What else could not be opened together with a link.
QStringList filesOf(const QCommandLineParser &parser)
{
    QStringList files = parser.positionalArguments();
    if (!parser.isSet(u"open"_s) && looksLikeALink(files.value(0)))
        files.removeFirst();
    return files;
}

/// What is wrong with the options, in a sentence; empty where nothing is.
QString problemOf(const QCommandLineParser &parser)
{
    if (!parser.errorText().isEmpty())
        return parser.errorText();
    if (parser.isSet(u"theme"_s) && !themeByName(parser.value(u"theme"_s)))
        return ConsoleCommandLine::tr("--theme takes system, light or dark, not \"%1\".")
            .arg(parser.value(u"theme"_s));
    if (parser.isSet(u"size"_s) && !sizeByText(parser.value(u"size"_s)))
        return ConsoleCommandLine::tr("--size takes WIDTHxHEIGHT from 640x400 to 8000x8000, not \"%1\".")
            .arg(parser.value(u"size"_s));
    for (const QString &name : { u"start-time"_s, u"end-time"_s }) {
        if (!parseTimeBound(parser.value(name), QTimeZone::utc()))
            return ConsoleCommandLine::tr("--%1 takes a time such as -24h or 2026-11-22T14:00Z, not \"%2\".")
                .arg(name, parser.value(name));
    }
    const bool hasLink = parser.isSet(u"open"_s) || !linkOf(parser).isEmpty();
    if (const auto link = parseLink(linkOf(parser)); hasLink && !link)
        return linkErrorText(link.error());
    if (parser.isSet(u"connection"_s) && (hasLink || parser.isSet(u"sample"_s) || !filesOf(parser).isEmpty()))
        return ConsoleCommandLine::tr("Open either a connection or something else, not both.");
    if (parser.isSet(u"connection"_s) && parser.value(u"connection"_s).isEmpty())
        return ConsoleCommandLine::tr("--connection takes the name of a saved connection.");
    if (hasLink && (parser.isSet(u"sample"_s) || !filesOf(parser).isEmpty() || queryOf(parser)))
        return ConsoleCommandLine::tr("A link says itself what to open; nothing else can be named with it.");
    if (parser.isSet(u"sample"_s) && !filesOf(parser).isEmpty())
        return ConsoleCommandLine::tr("Open either sample data or files, not both.");
    return {};
}

} // namespace

std::optional<int> answerWithoutDisplay(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    installTranslations(application);
    QCommandLineParser parser;
    describe(parser);
    parser.parse(QCoreApplication::arguments());
    QTextStream out(stdout), err(stderr);
    if (parser.isSet(u"help"_s) || parser.isSet(u"help-all"_s)) {
        out << parser.helpText();
        return Exit::ok;
    }
    if (parser.isSet(u"version"_s)) {
        out << QCoreApplication::applicationName() << u' ' << QCoreApplication::applicationVersion()
            << Qt::endl;
        return Exit::ok;
    }
    const QString problem = problemOf(parser);
    if (problem.isEmpty())
        return std::nullopt;
    err << u"audit-console: "_s << problem << Qt::endl;
    return Exit::usage;
}

ConsoleOptions consoleOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    parser.parse(arguments);
    ConsoleOptions options;
    options.newWindow = parser.isSet(u"new-window"_s);
    options.sample = parser.isSet(u"sample"_s);
    options.files = filesOf(parser);
    options.link = linkOf(parser);
    options.connection = parser.value(u"connection"_s);
    options.picture = parser.value(u"picture"_s);
    options.theme = themeByName(parser.value(u"theme"_s));
    options.size = sizeByText(parser.value(u"size"_s)).value_or(options.size);
    options.query = queryOf(parser);
    return options;
}

} // namespace Audit
