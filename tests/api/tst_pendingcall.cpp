// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client.h"
#include "support/scriptedserver.h"

#include <QSemaphore>
#include <QTest>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <utility>

using namespace Audit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray names = R"({"actions":["a"]})";

/// More than is read in the thread that asked.
QByteArray largeNames(const QByteArray &end = "]}")
{
    return "{\"actions\":[\"" + QByteArray(300'000, 'a') + '"' + end;
}

/// While it lives, no other thread gets to anything.
class BusyThreads
{
public:
    BusyThreads()
    {
        for (int thread = 0; thread < m_threads; ++thread)
            QThreadPool::globalInstance()->start([this] { m_release.acquire(); });
    }
    ~BusyThreads() { release(); }
    Q_DISABLE_COPY_MOVE(BusyThreads)

    void release()
    {
        m_release.release(std::exchange(m_threads, 0));
        QThreadPool::globalInstance()->waitForDone();
    }

private:
    int m_threads = QThreadPool::globalInstance()->maxThreadCount();
    QSemaphore m_release;
};

ClientLimits quick()
{
    ClientLimits limits;
    limits.backOff = 1ms;
    return limits;
}

} // namespace

/// The latest question wins by ownership.
class TestPendingCall : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<AuditClient> m_client;
    PendingCall m_call; ///< for a test whose slots drop it
    int m_answers = 0;
    bool m_signedOut = false;

    PendingCall ask()
    {
        return m_client->fetchActions([this](const Result<QStringList> &) { ++m_answers; });
    }

    /// An answer to another question, asked after all others: what was to arrive before it has.
    void letEverythingArrive()
    {
        bool arrived = false;
        m_server->alwaysAnswer(ScriptedReply::json(names));
        const PendingCall last = m_client->fetchActions([&](const Result<QStringList> &) { arrived = true; });
        QTRY_VERIFY(arrived);
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        m_server->alwaysAnswer(ScriptedReply::json(names));
        m_session = std::make_unique<Session>(m_server->url(), Token("t"));
        m_client = std::make_unique<AuditClient>(*m_session, quick());
        m_answers = 0;
        m_signedOut = false;
    }

    void runsUntilItsHandlerIsCalled()
    {
        const PendingCall call = ask();
        QVERIFY(call.isRunning());
        QCOMPARE(m_answers, 0);
        QTRY_COMPARE(m_answers, 1);
        QVERIFY(!call.isRunning());
    }

    void answersLaterEvenWhereItKnowsAtOnce()
    {
        m_session->setToken({});
        const PendingCall call = ask();
        QCOMPARE(m_answers, 0);
        QVERIFY(call.isRunning());
        QTRY_COMPARE(m_answers, 1);
    }

    void isSilentOnceDropped()
    {
        PendingCall call = ask();
        bool dropped = false;
        m_server->answerWith([&](const ScriptedRequest &) {
            call.cancel();
            dropped = true;
            return ScriptedReply::json(names);
        });
        QTRY_VERIFY(dropped);
        letEverythingArrive();
        QCOMPARE(m_answers, 0);
    }

    void isSilentOnceDroppedBeforeItWasSent()
    {
        m_session->setToken({});
        ask().cancel();
        m_session->setToken(Token("t"));
        letEverythingArrive();
        QCOMPARE(m_answers, 0);
    }

    void endsTheConnectionOfADroppedCall()
    {
        m_server->alwaysAnswer(ScriptedReply::silence());
        PendingCall call = ask();
        QTRY_COMPARE(m_server->requests().size(), 1);
        call.cancel();
        QVERIFY(!call.isRunning());
        QTRY_COMPARE(m_server->dropped(), 1);
        QCOMPARE(m_answers, 0);
    }

    void letsTheLatestQuestionWin()
    {
        QString latest;
        m_server->enqueue(ScriptedReply::silence());
        PendingCall call = ask();
        QTRY_COMPARE(m_server->requests().size(), 1);
        call = m_client->fetchResourceTypes([&](const Result<QStringList> &) { latest = u"second"_s; });
        QTRY_COMPARE(latest, u"second"_s);
        QCOMPARE(m_answers, 0);
    }

    void isSilentWhenDroppedBetweenTwoTries()
    {
        ClientLimits patient;
        patient.backOff = 60s;
        m_client = std::make_unique<AuditClient>(*m_session, patient);
        m_server->enqueue(ScriptedReply::json("{}", 503, { { "Retry-After", "5" } }));
        PendingCall call = ask();
        QTRY_COMPARE(m_server->requests().size(), 1);
        QVERIFY(call.isRunning());
        call.cancel();
        letEverythingArrive();
        QCOMPARE(m_server->requests().size(), 2);
        QCOMPARE(m_answers, 0);
    }

    void mayBeReplacedByItsOwnHandler()
    {
        PendingCall call;
        std::function<void(const Result<QStringList> &)> askOnce = [&](const Result<QStringList> &answer) {
            QVERIFY(answer.has_value());
            QVERIFY(!call.isRunning());
            if (++m_answers < 5)
                call = m_client->fetchActions(askOnce);
        };
        call = m_client->fetchActions(askOnce);
        QTRY_COMPARE(m_answers, 5);
        QVERIFY(!call.isRunning());
    }

    void mayBeDroppedByItsOwnHandler_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("silent");
        QTest::newRow("answer") << 200 << false;
        QTest::newRow("error") << 403 << false;
        QTest::newRow("deadline") << 200 << true;
    }

    void mayBeDroppedByItsOwnHandler()
    {
        QFETCH(int, status);
        QFETCH(bool, silent);
        ClientLimits limits = quick();
        limits.headers = silent ? 50ms : 5000ms;
        m_client = std::make_unique<AuditClient>(*m_session, limits);
        m_server->alwaysAnswer(silent ? ScriptedReply::silence() : ScriptedReply::json(names, status));
        PendingCall call;
        QList<ErrorKind> errors;
        call = m_client->fetchActions([&](const Result<QStringList> &answer) {
            call.cancel();
            ++m_answers;
            if (!answer) // the answer outlives the call
                errors += answer.error().kind;
        });
        QTRY_COMPARE(m_answers, 1);
        QCOMPARE(errors.isEmpty(), status == 200 && !silent);
    }

    void isSilentWhenTheSignOutDropsIt()
    {
        m_server->alwaysAnswer(ScriptedReply::json("{}", 401));
        connect(m_session.get(), &Session::signedOut, this, [this] {
            m_call.cancel();
            m_signedOut = true;
        });
        m_call = ask();
        QTRY_VERIFY(m_signedOut);
        letEverythingArrive();
        QCOMPARE(m_answers, 0);
    }

    void readsALargeAnswerInAnotherThread()
    {
        BusyThreads others;
        m_server->enqueue(ScriptedReply::json(largeNames()));
        const QThread *told = nullptr;
        const PendingCall call = m_client->fetchActions([&](const Result<QStringList> &answer) {
            told = QThread::currentThread();
            QVERIFY(answer && answer->size() == 1);
        });
        QTRY_COMPARE(m_server->requests().size(), 1);
        letEverythingArrive();
        QVERIFY(call.isRunning());
        others.release();
        QTRY_VERIFY(told == QThread::currentThread());
        QVERIFY(!call.isRunning());
    }

    void isSilentWhenDroppedWhileALargeAnswerIsRead()
    {
        BusyThreads others;
        m_server->enqueue(ScriptedReply::json(largeNames()));
        PendingCall call = ask();
        QTRY_COMPARE(m_server->requests().size(), 1);
        letEverythingArrive();
        call.cancel();
        others.release();
        letEverythingArrive();
        QCOMPARE(m_answers, 0);
    }

    void refusesALargeAnswerThatIsBroken()
    {
        m_server->alwaysAnswer(ScriptedReply::json(largeNames("]}}")));
        std::optional<ApiError> error;
        const PendingCall call = m_client->fetchActions([&](const Result<QStringList> &answer) {
            QVERIFY(!answer);
            error = answer.error();
        });
        QTRY_VERIFY(error);
        QCOMPARE(error->kind, ErrorKind::Malformed);
        QCOMPARE(error->httpStatus, 200);
    }

    void survivesItsClient()
    {
        m_server->alwaysAnswer(ScriptedReply::silence());
        PendingCall call = ask();
        QTRY_COMPARE(m_server->requests().size(), 1);
        m_client.reset();
        call.cancel();
        QCOMPARE(m_answers, 0);
    }
};

QTEST_GUILESS_MAIN(TestPendingCall)
#include "tst_pendingcall.moc"
