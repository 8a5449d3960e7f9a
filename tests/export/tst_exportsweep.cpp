// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/callcounter.h"
#include "export/exportdesk.h"
#include "export/logserver.h"
#include "support/canary.h"

#include <QFile>
#include <QTest>

#include <cerrno>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int entriesInLog = 2'000;

} // namespace

/// The n-th write and the n-th sync fail, for every n until none is left to fail.
class TestExportSweep : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void survivesEveryFailure_data();
    void survivesEveryFailure();
};

void TestExportSweep::survivesEveryFailure_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("systemError");
    QTest::addColumn<int>("atLeast"); // so many calls there are, or the sweep sees nothing

    QTest::newRow("full disk") << int(CallCounter::At::FailWrite) << ENOSPC << 12;
    QTest::newRow("broken disk at a write") << int(CallCounter::At::FailWrite) << EIO << 12;
    QTest::newRow("broken disk at a sync") << int(CallCounter::At::FailSync) << EIO << 12;
    QTest::newRow("full disk at a sync") << int(CallCounter::At::FailSync) << ENOSPC << 12;
}

void TestExportSweep::survivesEveryFailure()
{
    QFETCH(int, kind);
    QFETCH(int, systemError);
    QFETCH(int, atLeast);
    LogServer server(entriesInLog);
    for (int n = 1;; ++n) {
        ExportDesk desk;
        ExportRequest request = desk.request(server.url());
        request.perPage = 1000;
        const CallCounter counter(static_cast<CallCounter::At>(kind), n, systemError);
        QString id;
        Outcome outcome;
        {
            ExportPlace place = desk.place({}, counter.calls());
            place.commitPause = std::chrono::milliseconds(0); // every page is made safe at once
            ExportJob job(request, place);
            outcome = outcomeOf(job);
            id = job.id();
        }
        const QByteArray where = "failing call " + QByteArray::number(n);
        const bool hasManifest = desk.names().contains(u"entries.manifest.json"_s);
        QVERIFY2(!hasManifest || desk.isProven(), where);
        if (!CallCounter::hasStruck()) {
            QVERIFY(outcome.result);
            QVERIFY(desk.isProven());
            QVERIFY2(n > atLeast, where);
            return;
        }
        // Some calls only keep the list of exports; where such a one fails the export is none the worse.
        QVERIFY2(outcome.result || !hasManifest, where);
        QCOMPARE(bool(outcome.result), desk.isProven());
        if (outcome.result)
            continue;
        QVERIFY2(systemError != EIO || outcome.error, where);
        const QList<InterruptedExport> waiting = desk.store().interrupted();
        ExportJob again(request, desk.place(waiting.isEmpty() ? QString() : waiting[0].id));
        QVERIFY2(outcomeOf(again).result, where);
        QVERIFY2(desk.isProven(), where);
        QCOMPARE(desk.sortedLines(), server.entries());
        QCOMPARE(desk.stateNames(), QStringList());
    }
}

QTEST_GUILESS_MAIN(TestExportSweep)
#include "tst_exportsweep.moc"
