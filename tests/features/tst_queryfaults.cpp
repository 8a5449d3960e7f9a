// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/canarysearch.h"
#include "features/queryrun.h"
#include "support/canary.h"
#include "support/scriptedserver.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;
constexpr auto &canary = Testing::canary;

/// ESC, OSC, C1, bidi, zero width, line breaks, a bell and a carriage return in one value.
constexpr char hostile[]
    = "a\\u001b[2J\\u001b]0;owned\\u0007b\\u009b31m\\u202egnp.exe\\u2066\\u200b\\r\\nforged line";

QByteArray entryWith(const QByteArray &action)
{
    return "{\"id\":\"e1\",\"timestamp\":\"2026-11-22T14:02:11Z\",\"action\":\"" + action
        + "\",\"details\":{\"note\":\"" + action + "\"},\"extra\":\"" + action + "\"}";
}

ScriptedReply onePage(const ScriptedRequest &request)
{
    const QByteArray items = request.number(u"page"_s) == 1 ? entryWith(hostile) : QByteArray();
    return ScriptedReply::json("{\"items\":[" + items + "]}");
}

ScriptedReply endless(const ScriptedRequest &request)
{
    QByteArrayList items;
    const int perPage = request.number(u"per_page"_s);
    for (int i = 0; i < perPage; ++i)
        items.append("{\"id\":\"" + QByteArray::number(request.number(u"page"_s) * perPage + i) + "\"}");
    return ScriptedReply::json("{\"items\":[" + items.join(',') + "]}");
}

/// Nothing that moves, colours, rings or reorders; line breaks only where the program puts them.
bool isHarmless(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    for (const QChar character : text) {
        const bool isBreak = character == u'\n' || character == u'\r';
        if (!isBreak
            && (character.category() == QChar::Other_Control || character.category() == QChar::Other_Format))
            return false;
    }
    return !text.contains(u'\uFFFD');
}

} // namespace

/// What the program does when something is wrong: with its arguments, the server, the disk, the person's
/// patience.
class TestQueryFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_run = std::make_unique<QueryRun>();
        m_server = std::make_unique<ScriptedServer>();
    }

    void namesWhatIsWrongWithTheArguments_data();
    void namesWhatIsWrongWithTheArguments();
    void mapsFaultsToExitCodes_data();
    void mapsFaultsToExitCodes();
    void saysThatTheServerIsNotThere();
    void refusesToOverwrite();
    void saysThatTheDiskIsFull_data();
    void saysThatTheDiskIsFull();
    void leavesNoFileWhenInterrupted_data();
    void leavesNoFileWhenInterrupted();
    void isQuietWhenTheReaderGoesAway();
    void showsHelpAndVersionWithoutAServer_data();
    void showsHelpAndVersionWithoutAServer();
    void letsNothingActOnTheTerminal_data();
    void letsNothingActOnTheTerminal();
    void keepsTheTokenToItself_data();
    void keepsTheTokenToItself();
    void linksNothingOfAWindow();

private:
    QStringList asked(const QStringList &arguments) const
    {
        return QStringList(arguments) << u"--server"_s << m_server->url().toString() << u"--token-file"_s
                                      << m_run->writeFile(u"token"_s, canary);
    }

    std::unique_ptr<QueryRun> m_run;
    std::unique_ptr<ScriptedServer> m_server;
};

void TestQueryFaults::namesWhatIsWrongWithTheArguments_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("named");

    QTest::newRow("no command") << QString() << u"list, export"_s;
    QTest::newRow("unknown command") << u"lst"_s << u"lst"_s;
    QTest::newRow("option before the command") << u"--server x list"_s << u"command comes first"_s;
    QTest::newRow("unknown option") << u"list --sample --colour"_s << u"--colour"_s;
    QTest::newRow("option of another command") << u"show --sample --action x 1"_s << u"--action"_s;
    QTest::newRow("missing value") << u"list --sample --limit"_s << u"limit"_s;
    QTest::newRow("surplus argument") << u"list --sample surplus"_s << u"surplus"_s;
    QTest::newRow("no id") << u"show --sample"_s << u"show"_s;
    QTest::newRow("no file") << u"verify"_s << u"verify"_s;
    QTest::newRow("a lag of another kind") << u"export --sample --output o --lag soon"_s << u"--lag"_s;
    QTest::newRow("a lag of a stream") << u"export --sample --lag 5m"_s << u"--output"_s;
    QTest::newRow("a workbook as a stream") << u"export --sample --format xlsx"_s << u"--output"_s;
    QTest::newRow("nothing to go on with")
        << u"resume 00000000-0000-4000-8000-000000000000"_s << u"00000000"_s;
    QTest::newRow("no condition") << u"list --sample --where x"_s << u"--where"_s;
    QTest::newRow("no network") << u"list --sample --where ip_address=10.0.0.0/99"_s << u"10.0.0.0/99"_s;
    QTest::newRow("no view") << u"list --sample --view /dev/null"_s << u"/dev/null"_s;
    QTest::newRow("unknown format") << u"list --sample --format xml"_s << u"xml"_s;
    QTest::newRow("unknown column") << u"list --sample --columns id,nix"_s << u"nix"_s;
    QTest::newRow("columns of whole entries")
        << u"list --sample --format jsonl --columns id"_s << u"--columns"_s;
    QTest::newRow("CSV form of a table") << u"list --sample --csv exact"_s << u"--csv"_s;
    QTest::newRow("no such time") << u"list --sample --start-time soon"_s << u"soon"_s;
    QTest::newRow("times in the wrong order")
        << u"list --sample --start-time -1h --end-time -2h"_s << u"--start-time"_s;
    QTest::newRow("limit") << u"list --sample --limit 0"_s << u"--limit"_s;
    QTest::newRow("page size") << u"list --sample --per-page 1001"_s << u"--per-page"_s;
    QTest::newRow("empty filter") << u"export --sample --actor-email="_s << u"--actor-email"_s;
    QTest::newRow("twice") << u"list --sample --action a --action b"_s << u"--action"_s;
    QTest::newRow("no server") << u"list"_s << u"--server"_s;
    QTest::newRow("two servers") << u"list --sample --connection x"_s << u"--connection"_s;
    QTest::newRow("unknown connection") << u"list --connection nix"_s << u"nix"_s;
    QTest::newRow("no token") << u"list --server https://audit.example.com"_s << u"--token-file"_s;
    QTest::newRow("no token file") << u"list --server https://audit.example.com --token-file nix"_s
                                   << u"nix"_s;
    QTest::newRow("not encrypted") << u"list --server http://audit.example.com --token-file x"_s
                                   << u"https"_s;
    QTest::newRow("token as an option") << u"list --sample --token x"_s << u"AUDIT_QUERY_TOKEN"_s;
}

void TestQueryFaults::namesWhatIsWrongWithTheArguments()
{
    QFETCH(QString, arguments);
    QFETCH(QString, named);
    m_run->run(arguments.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(m_run->exitCode(), 64);
    QCOMPARE(m_run->output(), QByteArray());
    QVERIFY2(QString::fromUtf8(m_run->errors()).contains(named), m_run->errors().constData());
}

void TestQueryFaults::mapsFaultsToExitCodes_data()
{
    QTest::addColumn<ScriptedReply>("reply");
    QTest::addColumn<int>("exitCode");

    const QByteArray invalid
        = R"({"detail":[{"loc":["query","start_time"],"msg":"invalid datetime","type":"value_error"}]})";
    QTest::newRow("401") << ScriptedReply::json("{}", 401) << 77;
    QTest::newRow("403") << ScriptedReply::json("{}", 403) << 77;
    QTest::newRow("404") << ScriptedReply::json("{}", 404) << 65;
    QTest::newRow("422") << ScriptedReply::json(invalid, 422) << 65;
    QTest::newRow("429") << ScriptedReply::json("{}", 429, { { "Retry-After", "600" } }) << 75;
    QTest::newRow("500") << ScriptedReply::json("{}", 500) << 75;
    QTest::newRow("a page for people") << ScriptedReply::typed("text/html", "<html>Sign in</html>") << 65;
    QTest::newRow("another shape") << ScriptedReply::json("{\"hello\":1}") << 65;
    QTest::newRow("cut short") << ScriptedReply::raw(
        "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{\"items\":[")
                               << 69;
    QTest::newRow("another origin") << ScriptedReply::redirect(302, "http://127.0.0.2:1/") << 69;
}

void TestQueryFaults::mapsFaultsToExitCodes()
{
    QFETCH(ScriptedReply, reply);
    QFETCH(int, exitCode);
    m_server->alwaysAnswer(reply);
    m_run->run(asked({ u"list"_s, u"--format"_s, u"csv"_s }));
    QCOMPARE(m_run->exitCode(), exitCode);
    QVERIFY(m_run->errors().startsWith("audit-query: "));
    QVERIFY(!m_run->errors().contains(canary));
}

void TestQueryFaults::saysThatTheServerIsNotThere()
{
    const QStringList arguments = asked({ u"export"_s, u"--output"_s, m_run->inHome(u"out.csv"_s) });
    m_server.reset();
    m_run->run(arguments);
    QCOMPARE(m_run->exitCode(), 69);
    QCOMPARE(QDir(m_run->home()).entryList(QDir::Files), QStringList { u"token"_s });
}

void TestQueryFaults::refusesToOverwrite()
{
    m_server->answerWith(onePage);
    const QString file = m_run->writeFile(u"out.csv"_s, "old");
    m_run->run(asked({ u"export"_s, u"--output"_s, file }));
    QCOMPARE(m_run->exitCode(), 73);
    QVERIFY(m_run->errors().contains("--replace"));
    QCOMPARE(m_server->connections(), 0);
    QueryRun again;
    again.run(asked({ u"export"_s, u"--output"_s, file, u"--replace"_s }));
    QCOMPARE(again.exitCode(), 3); // an entry without a time is never proven
    QVERIFY(filesHolding(m_run->home(), "old").isEmpty());
}

void TestQueryFaults::saysThatTheDiskIsFull_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("csv") << u"csv"_s;
    QTest::newRow("jsonl") << u"jsonl"_s;
    QTest::newRow("table") << u"table"_s;
}

void TestQueryFaults::saysThatTheDiskIsFull()
{
    QFETCH(QString, format);
    m_server->answerWith(onePage);
    m_run->run(asked({ u"list"_s, u"--format"_s, format, u"--output"_s, u"/dev/full"_s }));
    QCOMPARE(m_run->exitCode(), 74);
    QVERIFY(m_run->errors().contains("/dev/full"));
}

void TestQueryFaults::leavesNoFileWhenInterrupted_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<QString>("format");
    QTest::newRow("Ctrl+C, CSV") << SIGINT << u"csv"_s;
    QTest::newRow("Ctrl+C, table") << SIGINT << u"table"_s;
    QTest::newRow("terminated") << SIGTERM << u"jsonl"_s;
}

void TestQueryFaults::leavesNoFileWhenInterrupted()
{
    QFETCH(int, signal);
    QFETCH(QString, format);
    m_server->answerWith(endless);
    m_run->start(asked({ u"export"_s, u"--format"_s, format, u"--output"_s, m_run->inHome(u"out"_s) }));
    QTRY_VERIFY_WITH_TIMEOUT(m_server->requests().size() >= 3, patience);
    ::kill(pid_t(m_run->process().processId()), signal);
    m_run->wait();
    QCOMPARE(m_run->exitCode(), 128 + signal);
    QCOMPARE(QDir(m_run->home()).entryList(QDir::Files | QDir::Hidden), QStringList { u"token"_s });
}

void TestQueryFaults::isQuietWhenTheReaderGoesAway()
{
    m_server->answerWith(endless);
    QProcess reader;
    m_run->pipeInto(reader);
    m_run->start(asked({ u"export"_s, u"--columns"_s, u"id"_s }));
    reader.start(u"head"_s, { u"-n1"_s });
    m_run->wait();
    QCOMPARE(m_run->exitCode(), 0);
    QCOMPARE(m_run->errors(), QByteArray());
    QVERIFY(reader.state() == QProcess::NotRunning || reader.waitForFinished());
    QCOMPARE(reader.readAllStandardOutput(), "id\r\n");
}

void TestQueryFaults::showsHelpAndVersionWithoutAServer_data()
{
    QTest::addColumn<QString>("command");
    for (const QString &command :
        { u""_s, u"list"_s, u"export"_s, u"show"_s, u"stats"_s, u"actions"_s, u"resource-types"_s })
        QTest::newRow(qPrintable(u"“%1”"_s.arg(command))) << command;
}

void TestQueryFaults::showsHelpAndVersionWithoutAServer()
{
    QFETCH(QString, command);
    const QStringList before = command.isEmpty() ? QStringList() : QStringList { command };
    m_run->run(before + QStringList { u"--help"_s });
    QCOMPARE(m_run->exitCode(), 0);
    QVERIFY(
        m_run->output().contains("Usage: audit-query " + (command.isEmpty() ? "COMMAND" : command.toUtf8())));
    QVERIFY(m_run->output().contains("Examples"));
    QCOMPARE(m_run->errors(), QByteArray());
    QueryRun version;
    version.run(before + QStringList { u"--version"_s });
    QCOMPARE(version.exitCode(), 0);
    QVERIFY(version.output().startsWith("audit-query "));
}

void TestQueryFaults::letsNothingActOnTheTerminal_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("table") << QStringList { u"list"_s, u"--columns"_s, u"action,details"_s };
    QTest::newRow("csv") << QStringList { u"export"_s };
    QTest::newRow("jsonl") << QStringList { u"export"_s, u"--format"_s, u"jsonl"_s };
    QTest::newRow("show") << QStringList { u"show"_s, u"e1"_s };
    QTest::newRow("show, raw") << QStringList { u"show"_s, u"e1"_s, u"--format"_s, u"jsonl"_s };
    QTest::newRow("names") << QStringList { u"actions"_s };
    QTest::newRow("stats") << QStringList { u"stats"_s };
    QTest::newRow("refusal") << QStringList { u"resource-types"_s };
}

void TestQueryFaults::letsNothingActOnTheTerminal()
{
    QFETCH(QStringList, arguments);
    // Not escaped in the JSON either, where JSON allows it: DEL, C1 and bidi controls as they are.
    const QByteArray bare = QByteArray(hostile)
        + "\x7f\xc2\x9b"
          "31m\xe2\x80\xae"
          "gnp";
    m_server->answerWith([&](const ScriptedRequest &request) {
        if (request.path().endsWith("/actions"))
            return ScriptedReply::json("{\"actions\":[\"" + bare + "\"]}");
        if (request.path().endsWith("/resource-types"))
            return ScriptedReply::json("{\"detail\":\"" + bare + "\"}", 403);
        if (request.path().endsWith("/stats"))
            return ScriptedReply::json("{\"total\":1,\"by_action\":{\"" + bare + "\":1}}");
        if (request.path().endsWith("/e1"))
            return ScriptedReply::json(entryWith(bare));
        const QByteArray items = request.number(u"page"_s) == 1 ? entryWith(bare) : QByteArray();
        return ScriptedReply::json("{\"items\":[" + items + "]}");
    });
    m_run->useTerminal(200);
    m_run->run(asked(arguments));
    QVERIFY(m_run->output().contains("⟦U+"));
    QVERIFY2(isHarmless(m_run->output()), m_run->output().toPercentEncoding(" \n⟦⟧").constData());
    // Whole lines that a server made up would start a line.
    QVERIFY(!m_run->output().contains("\nforged line"));
}

void TestQueryFaults::keepsTheTokenToItself_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("file") << u"file"_s;
    QTest::newRow("environment") << u"environment"_s;
    QTest::newRow("standard input") << u"input"_s;
}

void TestQueryFaults::keepsTheTokenToItself()
{
    QFETCH(QString, way);
    m_run->setVariable(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    m_run->setVariable(u"AUDIT_CONSOLE_ALLOW_DUMPS"_s, u"1"_s); // else nobody could look
    QStringList arguments { u"export"_s, u"--server"_s, m_server->url().toString(), u"--output"_s,
        u"out.csv"_s };
    QStringList mayHold;
    if (way == "file"_L1) {
        mayHold.append(m_run->writeFile(u"token"_s, canary));
        arguments << u"--token-file"_s << mayHold[0];
    } else if (way == "environment"_L1) {
        m_run->setVariable(u"AUDIT_QUERY_TOKEN"_s, QString::fromLatin1(canary));
    } else {
        m_run->setInput(canary);
        arguments << u"--token-file"_s << u"-"_s;
    }
    // A page, and then a refusal that repeats what it was sent.
    m_server->enqueue(ScriptedReply::json("{\"items\":[" + entryWith("login") + "]}"));
    QByteArray commandLine;
    QByteArray environment;
    m_server->answerWith([&](const ScriptedRequest &request) {
        commandLine = processFile(m_run->process().processId(), u"cmdline"_s);
        environment = processFile(m_run->process().processId(), u"environ"_s);
        return ScriptedReply::json(
            "{\"detail\":\"bad " + request.headers.value("authorization") + "\"}", 401);
    });
    m_run->run(arguments);

    QCOMPARE(m_run->exitCode(), 77);
    QCOMPARE(m_server->requests().size(), 2);
    QCOMPARE(m_server->requests()[0].headers.value("authorization"), QByteArray("Bearer ") + canary);
    QVERIFY(!m_server->requests()[0].target.contains(canary));
    QVERIFY(commandLine.contains("audit-query"));
    QVERIFY(!commandLine.contains(canary));
    QVERIFY(environment.contains("QT_LOGGING_RULES"));
    QVERIFY(!environment.contains(canary));
    QVERIFY(!m_run->output().contains(canary));
    QVERIFY2(!m_run->errors().contains(canary), m_run->errors().constData());
    // Also what is said while the process ends went through a redactor that was still there.
    QVERIFY2(!m_run->errors().contains("QRegularExpression"), m_run->errors().constData());
    QCOMPARE(filesHolding(m_run->home(), canary), mayHold);
}

void TestQueryFaults::linksNothingOfAWindow()
{
    QProcess ldd;
    ldd.start(u"ldd"_s, { QStringLiteral(AUDIT_BINARY "/app/audit-query") });
    QVERIFY(ldd.waitForFinished());
    const QByteArray libraries = ldd.readAllStandardOutput();
    QVERIFY(libraries.contains("libQt6Core"));
    QVERIFY(!libraries.contains("libQt6Gui"));
    QVERIFY(!libraries.contains("libQt6Widgets"));
}

QTEST_GUILESS_MAIN(TestQueryFaults)
#include "tst_queryfaults.moc"
