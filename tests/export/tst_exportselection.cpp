// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportdesk.h"
#include "export/logserver.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

/// Exports of rows that a person chose.
class TestExportSelection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<LogServer>(40);
        m_desk = std::make_unique<ExportDesk>();
        const QByteArrayList listed = m_server->newestFirst();
        m_chosen = { listed[5], listed[11], listed[30] };
    }

    void holdsWhatWasChosenAndAsksNobody();
    void holdsARowOnce();
    void isAskedForInFull();
    void goesOnWithoutBeingTold();
    void isNoExportWithoutItsRows();

private:
    ExportRequest request(const QByteArrayList &rows) const
    {
        ExportRequest request = m_desk->request(m_server->url());
        request.isSelection = true;
        request.selection = rows;
        return request;
    }
    ExportPlace place(const QString &id = {}) const
    {
        ExportPlace place = m_desk->place(id);
        place.detailPause = std::chrono::milliseconds(1);
        return place;
    }
    ExportRequest inFull(const QByteArrayList &rows) const
    {
        ExportRequest inFull = request(rows);
        inFull.fullDetails = true;
        return inFull;
    }
    /// An export in full that rests because the server has a fault; its id.
    QString interrupted()
    {
        m_server->instead = [](int) { return std::optional(ScriptedReply::json("{}", 503)); };
        ExportJob job(inFull(m_chosen), place());
        const bool rests = outcomeOf(job).pause.has_value();
        m_server->instead = {};
        return rests ? job.id() : QString();
    }
    /// As the state folder tells it to whoever resumes: without the rows.
    ExportRequest resumed() const
    {
        ExportRequest request = m_desk->store().interrupted().value(0).request;
        request.token = m_desk->request(m_server->url()).token;
        return request;
    }
    static QByteArray linesOf(const QByteArrayList &rows) { return rows.join('\n') + '\n'; }

    std::unique_ptr<LogServer> m_server;
    std::unique_ptr<ExportDesk> m_desk;
    QByteArrayList m_chosen; ///< the newest first
};

void TestExportSelection::holdsWhatWasChosenAndAsksNobody()
{
    ExportJob job(request({ m_chosen[2], m_chosen[0], m_chosen[1] }), place());
    const Outcome outcome = outcomeOf(job);
    QVERIFY(outcome.result);
    QCOMPARE(m_desk->contents(), linesOf(m_chosen));
    QVERIFY(m_desk->isProven());
    QCOMPARE(m_server->answers(), 0);
    const Manifest &facts = outcome.result->facts;
    QVERIFY(facts.isSelection);
    QVERIFY(!facts.isSealed);
    QCOMPARE(facts.unsealed, QList { Unsealed::Selected });
    QCOMPARE(facts.first->id, u"e34"_s);
    const QList<FinishedExport> finished = m_desk->store().finished();
    QCOMPARE(finished.size(), 1);
    QVERIFY(finished[0].request.isSelection);
}

void TestExportSelection::holdsARowOnce()
{
    ExportJob job(request({ m_chosen[0], m_chosen[1], m_chosen[0] }), place());
    QVERIFY(outcomeOf(job).result);
    QCOMPARE(m_desk->contents(), linesOf({ m_chosen[0], m_chosen[1] }));
}

void TestExportSelection::isAskedForInFull()
{
    ExportJob job(inFull(m_chosen), place());
    QVERIFY(outcomeOf(job).result);
    QByteArrayList expected;
    for (const QByteArray &row : std::as_const(m_chosen))
        expected.append(LogServer::inFull(row));
    QCOMPARE(m_desk->contents(), linesOf(expected));
    QCOMPARE(m_server->answers(), 3);
    QVERIFY(m_desk->isProven());
}

/// The rows are in the spool: whoever resumes it need not have them.
void TestExportSelection::goesOnWithoutBeingTold()
{
    const QString id = interrupted();
    QVERIFY(!id.isEmpty());
    QVERIFY(resumed().isSelection);
    QVERIFY(resumed().selection.isEmpty());
    ExportJob again(resumed(), place(id));
    const Outcome outcome = outcomeOf(again);
    QVERIFY(outcome.result);
    QCOMPARE(outcome.result->rows, 3);
    QVERIFY(m_desk->isProven());
}

/// Nobody can fetch them again: said, and nothing is written.
void TestExportSelection::isNoExportWithoutItsRows()
{
    const QString id = interrupted();
    QVERIFY(!id.isEmpty());
    QVERIFY(QFile::remove(m_desk->state() + u"/exports/"_s + id + u"/rows.jsonl"_s));
    ExportJob again(resumed(), place(id));
    const Outcome outcome = outcomeOf(again);
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->file->fault, FileFault::Damaged);
    QCOMPARE(m_desk->names(), QStringList());
}

QTEST_GUILESS_MAIN(TestExportSelection)
#include "tst_exportselection.moc"
