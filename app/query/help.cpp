// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/help.h"

#include "query/textwidth.h"
#include "query/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr qsizetype descriptionColumn = 28;
constexpr qsizetype widestHelp = 100;

struct GroupTitle
{
    OptionGroup group;
    const char *title;
};

constexpr std::array groupTitles {
    GroupTitle { OptionGroup::Source,
        QT_TRANSLATE_NOOP("AuditQuery",
            "Whom to ask (one of --server, --connection, "
            "--sample)") },
    GroupTitle { OptionGroup::Connection, QT_TRANSLATE_NOOP("AuditQuery", "Signing in") },
    GroupTitle { OptionGroup::Filter, QT_TRANSLATE_NOOP("AuditQuery", "Which entries") },
    GroupTitle { OptionGroup::Output, QT_TRANSLATE_NOOP("AuditQuery", "Output") },
    GroupTitle { OptionGroup::Other, QT_TRANSLATE_NOOP("AuditQuery", "Other") },
};

struct CodeMeaning
{
    const char *code;
    const char *meaning;
};

constexpr std::array codeMeanings {
    CodeMeaning { "0", QT_TRANSLATE_NOOP("AuditQuery", "done, and complete") },
    CodeMeaning { "3", QT_TRANSLATE_NOOP("AuditQuery", "done, but not proven complete") },
    CodeMeaning {
        "64", QT_TRANSLATE_NOOP("AuditQuery", "wrong use: an option, a value, no server, no token") },
    CodeMeaning { "65",
        QT_TRANSLATE_NOOP("AuditQuery",
            "the server refused the question, or its answer cannot be "
            "read") },
    CodeMeaning { "69", QT_TRANSLATE_NOOP("AuditQuery", "the server cannot be reached") },
    CodeMeaning { "70", QT_TRANSLATE_NOOP("AuditQuery", "a fault of this program") },
    CodeMeaning { "73", QT_TRANSLATE_NOOP("AuditQuery", "the output file exists or cannot be created") },
    CodeMeaning { "74", QT_TRANSLATE_NOOP("AuditQuery", "the output cannot be written") },
    CodeMeaning { "75", QT_TRANSLATE_NOOP("AuditQuery", "the server is busy or has a fault: try later") },
    CodeMeaning { "77", QT_TRANSLATE_NOOP("AuditQuery", "not signed in, or not allowed") },
    CodeMeaning {
        "130", QT_TRANSLATE_NOOP("AuditQuery", "interrupted (143: terminated); an export can be resumed") },
};

/// "  left      description that goes on below itself".
QString entryLine(const QString &left, const QString &description, qsizetype width)
{
    const QString start = u"  "_s + left;
    const bool fits = textWidth(start) + 2 <= descriptionColumn;
    return (fits ? fitted(start, descriptionColumn) : start + u'\n' + QString(descriptionColumn, u' '))
        + wrapped(description, descriptionColumn, width) + u'\n';
}

QString optionLine(const OptionInfo &option, qsizetype width)
{
    const QString value = option.valueName.isEmpty() ? QString() : u" "_s + option.valueName;
    return entryLine(u"--"_s + option.name + value, option.description, width);
}

QString examples(const char *lines)
{
    QString text = u'\n' + Words::tr("Examples") + u'\n';
    for (const QString &line : QString::fromLatin1(lines).split(u'\n'))
        text += u"  "_s + line + u'\n';
    return text;
}

QString commonLines(qsizetype width)
{
    return entryLine(u"-h, --help"_s, Words::tr("Show this help."), width)
        + entryLine(u"-v, --version"_s, Words::tr("Show the version."), width);
}

QString programHelp(qsizetype width)
{
    QString text = Words::tr("Ask an audit log server from the command line.") + u"\n\n"_s
        + Words::tr("Usage: %1").arg(u"audit-query COMMAND [OPTIONS]"_s) + u"\n\n"_s + Words::tr("Commands")
        + u'\n';
    for (const CommandInfo &command : allCommands()) {
        const QString argument = command.argument.isEmpty() ? QString() : u" "_s + command.argument;
        text += entryLine(command.name + argument, Words::tr(command.summary), width);
    }
    text += u'\n' + Words::tr("Options") + u'\n' + commonLines(width);
    text += entryLine(u"COMMAND --help"_s, Words::tr("Show the options of a command, with examples."), width);
    text += examples("audit-query list --sample\n"
                     "AUDIT_QUERY_TOKEN=$(cat token) audit-query list --server https://audit.example.com\n"
                     "audit-query export --connection Production --start-time -7d --output week.csv");
    text += u'\n' + Words::tr("Data go to standard output, everything else to standard error. Exit codes")
        + u'\n';
    for (const CodeMeaning &code : codeMeanings)
        text += entryLine(QString::fromLatin1(code.code), Words::tr(code.meaning), width);
    return text;
}

QString commandHelp(const CommandInfo &command, qsizetype width)
{
    const QString argument = command.argument.isEmpty() ? QString() : u" "_s + command.argument;
    QString text = Words::tr(command.summary) + u"\n\n"_s
        + Words::tr("Usage: %1").arg(u"audit-query %1%2 [OPTIONS]"_s.arg(command.name, argument)) + u'\n';
    const QList<OptionInfo> options = optionsOf(command);
    for (const GroupTitle &title : groupTitles) {
        QString lines;
        for (const OptionInfo &option : options) {
            if (option.group == title.group)
                lines += optionLine(option, width);
        }
        if (title.group == OptionGroup::Other)
            lines += commonLines(width);
        if (!lines.isEmpty())
            text += u'\n' + Words::tr(title.title) + u'\n' + lines;
    }
    return text + examples(command.examples);
}

} // namespace

QString helpText(const CommandInfo *command, qsizetype width)
{
    const qsizetype lineWidth = std::min(width, widestHelp);
    return command ? commandHelp(*command, lineWidth) : programHelp(lineWidth);
}

QString helpHint(const CommandInfo *command)
{
    const QString call = command ? u"audit-query %1 --help"_s.arg(command->name) : u"audit-query --help"_s;
    return Words::tr("“%1” shows what there is.").arg(call);
}

QString versionText()
{
    return u"audit-query %1\n"_s.arg(QCoreApplication::applicationVersion());
}

} // namespace Audit
