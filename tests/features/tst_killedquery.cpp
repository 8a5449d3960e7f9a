// SPDX-License-Identifier: GPL-3.0-or-later
// audit-query killed again and again while it exports. AUDIT_KILLS says how often.
#include "export/verify.h"
#include "features/queryrun.h"
#include "service/import.h"
#include "service/localservice.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <csignal>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

constexpr int entriesInLog = 3'000;

int killsWanted()
{
    bool isNumber = false;
    const int kills = qEnvironmentVariableIntValue("AUDIT_KILLS", &isNumber);
    return isNumber ? kills : 25;
}

QByteArray logEntry(int number)
{
    return QStringLiteral(
        R"({"id":"e%1","timestamp":"2020-11-22T%2:%3:%4Z","action":"a","details":{"n":%1}})")
        .arg(number)
        .arg(number / 3600 % 24, 2, 10, QLatin1Char('0'))
        .arg(number / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(number % 60, 2, 10, QLatin1Char('0'))
        .toUtf8();
}

QByteArrayList sortedLines(QByteArray bytes)
{
    bytes.chop(1);
    QByteArrayList lines = bytes.split('\n');
    std::sort(lines.begin(), lines.end());
    return lines;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

} // namespace

class TestKilledQuery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { m_run = std::make_unique<QueryRun>(); }

    void isExactHoweverOftenItIsKilled();
    void saysHowToGoOnWhenInterrupted_data();
    void saysHowToGoOnWhenInterrupted();
    void listsWhatWaitsAndWhatIsDone();

private:
    QStringList exporting() const
    {
        return { u"export"_s, u"--format"_s, u"jsonl"_s, u"--per-page"_s, u"100"_s, u"--lag"_s, u"0"_s,
            u"--output"_s, file(), u"--server"_s, m_service->url().toString(), u"--token-file"_s, token() };
    }
    QStringList resuming() const { return { u"resume"_s, u"--token-file"_s, token() }; }
    QString file() const { return m_run->inHome(u"out.jsonl"_s); }
    QString token() const { return m_run->inHome(u"token"_s); }
    QDir spools() const { return QDir(m_run->home() + u"/.local/state/audit-console/exports"_s); }
    /// A folder without its request is what a kill left of one that was done.
    bool isWaiting() const
    {
        const QStringList names = spools().entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        return std::any_of(names.begin(), names.end(),
            [this](const QString &name) { return spools().exists(name + u"/job.json"_s); });
    }
    /// The file is there and right, or it is not there, or it waits for its manifest.
    void checkFile(bool isDone) const;
    void killAfter(int milliseconds);

    QTemporaryDir m_data;
    QByteArrayList m_lines;
    std::unique_ptr<LocalService> m_service;
    std::unique_ptr<QueryRun> m_run;
};

void TestKilledQuery::initTestCase()
{
    for (int i = 0; i < entriesInLog; ++i)
        m_lines.append(logEntry(i));
    QFile log(m_data.filePath(u"log.jsonl"_s));
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write(m_lines.join('\n') + '\n');
    log.close();
    std::sort(m_lines.begin(), m_lines.end());
    ServiceOptions options;
    options.database = m_data.filePath(u"log.db"_s);
    options.token = "right-token";
    QVERIFY(importFiles(options.database, { log.fileName() }));
    auto service = LocalService::start(options);
    QVERIFY(service);
    m_service = std::move(service).value();
}

void TestKilledQuery::checkFile(bool isDone) const
{
    const bool hasManifest = QFile::exists(file() + u".manifest.json"_s);
    QVERIFY(hasManifest || !isDone);
    QVERIFY(QFile::exists(file()) || !hasManifest);
    if (!hasManifest)
        return;
    QVERIFY(verifyExport(file()).isUnchanged());
    QCOMPARE(sortedLines(contentsOf(file())), m_lines);
}

void TestKilledQuery::killAfter(int milliseconds)
{
    QTimer::singleShot(milliseconds, &m_run->process(), [this] { m_run->process().kill(); });
    m_run->wait();
}

void TestKilledQuery::isExactHoweverOftenItIsKilled()
{
    m_run->writeFile(u"token"_s, "right-token");
    QElapsedTimer clock;
    clock.start();
    m_run->run(exporting());
    QCOMPARE(m_run->exitCode(), 0);
    checkFile(true);
    const int whole = int(clock.elapsed());

    QRandomGenerator dice(7);
    int kills = 0;
    int whenDone = 1; // exports that came to their end
    while (kills < killsWanted()) {
        if (!isWaiting()) {
            QFile::remove(file());
            QFile::remove(file() + u".manifest.json"_s);
        }
        m_run->start(isWaiting() ? resuming() : exporting());
        killAfter(dice.bounded(whole + whole / 4));
        const bool wasKilled = m_run->process().exitStatus() == QProcess::CrashExit;
        kills += wasKilled;
        checkFile(!wasKilled);
        if (!wasKilled) {
            QVERIFY2(m_run->exitCode() == 0, m_run->errors());
            ++whenDone;
        }
    }
    while (isWaiting()) {
        m_run->run(resuming());
        QVERIFY2(m_run->exitCode() == 0, m_run->errors());
    }
    if (QFile::exists(file()))
        checkFile(true);
    qInfo("killed %d times, %d exports came to their end", kills, whenDone);
    QVERIFY(!m_run->errors().contains("damaged"));
}

void TestKilledQuery::saysHowToGoOnWhenInterrupted_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("terminated") << SIGTERM;
}

void TestKilledQuery::saysHowToGoOnWhenInterrupted()
{
    QFETCH(int, signal);
    m_run->writeFile(u"token"_s, "right-token");
    // One entry each 50 ms, however fast the machine is.
    constexpr int wanted = 60;
    m_run->start(exporting() << u"--full-details"_s << u"--limit"_s << QString::number(wanted));
    QTRY_VERIFY_WITH_TIMEOUT(isWaiting(), 30'000);
    const QString id = spools().entryList(QDir::Dirs | QDir::NoDotAndDotDot).constFirst();
    const QString rows = spools().filePath(id + u"/rows.jsonl"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(rows).size() > 0, 30'000);
    ::kill(pid_t(m_run->process().processId()), signal);
    m_run->wait();
    QCOMPARE(m_run->exitCode(), 128 + signal);
    QVERIFY(m_run->errors().contains("audit-query resume " + id.toLatin1()));
    QVERIFY(!QFile::exists(file()));
    m_run->run(resuming() << id);
    QVERIFY2(m_run->exitCode() == 0, m_run->errors());
    QByteArrayList newest;
    for (int number = entriesInLog - wanted; number < entriesInLog; ++number)
        newest.append(logEntry(number));
    std::sort(newest.begin(), newest.end());
    QCOMPARE(sortedLines(contentsOf(file())), newest);
    QVERIFY(!isWaiting());
}

void TestKilledQuery::listsWhatWaitsAndWhatIsDone()
{
    m_run->writeFile(u"token"_s, "right-token");
    m_run->run(exporting());
    QCOMPARE(m_run->exitCode(), 0);
    m_run->run({ u"exports"_s });
    QCOMPARE(m_run->exitCode(), 0);
    QCOMPARE(m_run->output().count('\n'), 1);
    QVERIFY(m_run->output().contains("out.jsonl"));
    QVERIFY(m_run->output().contains("complete"));
}

QTEST_GUILESS_MAIN(TestKilledQuery)
#include "tst_killedquery.moc"
