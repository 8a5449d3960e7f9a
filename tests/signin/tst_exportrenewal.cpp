// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportdesk.h"
#include "export/logserver.h"
#include "signin/testkeyring.h"
#include "signin/testprovider.h"
#include "signin/tokenkeeper.h"

#include <QTest>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int entriesInLog = 2'000;

} // namespace

/// An export in its own thread, whose token runs out again and again: the session's keeper renews it.
class TestExportRenewal : public QObject
{
    Q_OBJECT

private:
    TestKeyring m_keyring;
    const QString m_entry = u"Production [sign-in]"_s;

    /// Takes a token for so many answers, and then its successor.
    static void expire(LogServer &server, const TestProvider &provider, int answers)
    {
        server.instead = [&server, &provider, answers](int number) -> std::optional<ScriptedReply> {
            const ScriptedRequest &request = server.server().requests().constLast();
            const QByteArray token = request.headers["authorization"].mid(int(qstrlen("Bearer ")));
            const qsizetype generation = provider.accessTokens.indexOf(token);
            if (generation >= 0 && number <= (generation + 1) * answers)
                return std::nullopt;
            return ScriptedReply::json("{\"detail\":\"Not authenticated\"}", 401);
        };
    }

private Q_SLOTS:
    void cleanup() { QVERIFY(m_keyring.remove(m_entry)); }

    void goesOnWithoutAPause()
    {
        TestProvider provider;
        LogServer server(entriesInLog);
        ExportDesk desk;
        expire(server, provider, 10);
        QVERIFY(m_keyring.write(m_entry, provider.issue()));
        TokenKeeper keeper({ provider.settings(), u"Production"_s, true }, m_keyring.store);
        Session session(server.url());
        session.setRefresher(&keeper);
        QVERIFY(*answerOf<Token>([&](auto handler) { return keeper.refresh({}, std::move(handler)); }));
        ExportRequest request = desk.request(server.url());
        request.token = keeper.token();
        request.renewal = session.line();
        ExportJob job(request, desk.place());
        const Outcome outcome = outcomeOf(job);
        QVERIFY(outcome.result);
        QVERIFY(desk.isProven());
        QCOMPARE(desk.sortedLines(), server.entries());
        QVERIFY2(provider.refreshes > 1, "the token never ran out");
        QCOMPARE(provider.reuses, 0);
        QCOMPARE(session.token(), keeper.token());
    }

    void restsWhenTheSessionIsGone()
    {
        TestProvider provider;
        LogServer server(entriesInLog);
        ExportDesk desk;
        expire(server, provider, 10);
        QVERIFY(m_keyring.write(m_entry, provider.issue()));
        TokenKeeper keeper({ provider.settings(), u"Production"_s, true }, m_keyring.store);
        QVERIFY(*answerOf<Token>([&](auto handler) { return keeper.refresh({}, std::move(handler)); }));
        ExportRequest request = desk.request(server.url());
        request.token = keeper.token();
        {
            Session session(server.url());
            session.setRefresher(&keeper);
            request.renewal = session.line();
        }
        ExportJob job(request, desk.place());
        const Outcome outcome = outcomeOf(job);
        QVERIFY(outcome.pause);
        QCOMPARE(outcome.pause->reason, PauseReason::SignedOut);
        QCOMPARE(desk.stateNames().size(), 1); // what it had is kept
    }
};

QTEST_GUILESS_MAIN(TestExportRenewal)
#include "tst_exportrenewal.moc"
