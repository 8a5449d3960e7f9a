// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportdesk.h"
#include "export/logserver.h"

#include <QEventLoop>
#include <QProcess>
#include <QTest>
#include <QTimer>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int entriesInLog = 1'200;
constexpr int patience = 60'000;

/// Runs it while this thread's event loop serves the log; true where it was killed.
bool wasKilled(QProcess &process, const QStringList &arguments)
{
    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    process.start(QStringLiteral(AUDIT_BINARY "/tests/export/killedexport"), arguments);
    loop.exec();
    return process.exitStatus() == QProcess::CrashExit;
}

} // namespace

/// The process ends at every system call of an export, its finishing included, and the next one makes the
/// file whole.
class TestExportKills : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isExactAfterAKillAtEveryCall();
    void isExactAfterAKillAtEveryCallOfTheResume();
};

void TestExportKills::isExactAfterAKillAtEveryCall()
{
    LogServer server(entriesInLog);
    int named = 0; // kills after the file had its name, and before its manifest had
    for (int n = 1;; ++n) {
        ExportDesk desk;
        const QByteArray where = "killed at call " + QByteArray::number(n);
        QProcess process;
        if (!wasKilled(process, { server.url().toString(), desk.state(), desk.path(), QString::number(n) })) {
            QCOMPARE(process.exitCode(), 0);
            QVERIFY(desk.isProven());
            QVERIFY2(n > 80, where);
            break;
        }
        const QStringList names = desk.names();
        const bool hasManifest = names.contains(u"entries.manifest.json"_s);
        named += names.contains(u"entries"_s) && !hasManifest;
        QVERIFY2(!hasManifest || desk.isProven(), where);
        const QList<InterruptedExport> waiting = desk.store().interrupted();
        if (waiting.isEmpty() && desk.isProven())
            continue; // all was done
        ExportRequest request = desk.request(server.url());
        request.perPage = 500;
        ExportJob job(request, desk.place(waiting.isEmpty() ? QString() : waiting[0].id));
        const Outcome outcome = outcomeOf(job);
        QVERIFY2(outcome.result, where);
        QCOMPARE(outcome.startedAnew, 0);
        QVERIFY2(desk.isProven(), where + desk.names().join(u' ').toUtf8());
        QCOMPARE(desk.sortedLines(), server.entries());
    }
    QVERIFY(named >= 3);
}

void TestExportKills::isExactAfterAKillAtEveryCallOfTheResume()
{
    LogServer server(entriesInLog);
    for (int n = 1;; n += 3) {
        ExportDesk desk;
        QProcess process;
        const QStringList arguments { server.url().toString(), desk.state(), desk.path() };
        QVERIFY(wasKilled(process, arguments + QStringList { u"60"_s }));
        const QList<InterruptedExport> waiting = desk.store().interrupted();
        QCOMPARE(waiting.size(), 1);
        if (!wasKilled(process, arguments + QStringList { QString::number(n), waiting[0].id })) {
            QCOMPARE(process.exitCode(), 0);
            QVERIFY(n > 30);
            break;
        }
        if (desk.store().interrupted().isEmpty() && desk.isProven())
            continue;
        ExportJob job(desk.request(server.url()), desk.place(waiting[0].id));
        QVERIFY(outcomeOf(job).result);
        QVERIFY(desk.isProven());
        QCOMPARE(desk.sortedLines(), server.entries());
    }
}

QTEST_GUILESS_MAIN(TestExportKills)
#include "tst_exportkills.moc"
