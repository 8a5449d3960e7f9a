// SPDX-License-Identifier: GPL-3.0-or-later
// A JWK set that is fetched from an address.
#include "service/mint.h"
#include "service/rawhttp.h"
#include "service/remotekeys.h"
#include "service/servicefixture.h"
#include "support/scriptedserver.h"

#include <QEventLoop>
#include <QTest>
#include <QThread>

#include <atomic>
#include <future>
#include <mutex>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

const QByteArray list = "/api/v1/admin/audit/";

/// Serves a key set from a thread of its own, since the test's waits for answers.
class KeyServer
{
public:
    KeyServer()
    {
        std::promise<QUrl> started;
        auto url = started.get_future();
        m_thread.reset(QThread::create([this, &started] {
            ScriptedServer server;
            server.answerWith([this](const ScriptedRequest &) {
                ++m_requests;
                const std::scoped_lock lock(m_mutex);
                return m_reply;
            });
            started.set_value(server.url());
            QEventLoop().exec();
        }));
        m_thread->start();
        m_url = url.get();
    }
    ~KeyServer()
    {
        m_thread->quit();
        m_thread->wait();
    }

    void answer(const ScriptedReply &reply)
    {
        const std::scoped_lock lock(m_mutex);
        m_reply = reply;
    }
    QString address() const { return m_url.toString() + u"/keys"_s; }
    int requests() const { return m_requests; }

private:
    std::unique_ptr<QThread> m_thread;
    QUrl m_url;
    std::mutex m_mutex;
    ScriptedReply m_reply;
    std::atomic<int> m_requests = 0;
};

} // namespace

class TestKeyAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_old = Mint::makeKey("ES256");
        m_next = Mint::makeKey("ES256");
        m_stranger = Mint::makeKey("ES256");
    }

    void fetchesFromSafeAddressesOnly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isAddress");
        QTest::newRow("https") << u"https://id.example/keys"_s << true;
        QTest::newRow("here") << u"http://127.0.0.1:8080/keys"_s << true;
        QTest::newRow("here by name") << u"http://localhost/keys"_s << true;
        QTest::newRow("in the clear") << u"http://id.example/keys"_s << false;
        QTest::newRow("with a password") << u"https://a:b@id.example/keys"_s << false;
        QTest::newRow("a path") << u"/etc/keys.json"_s << false;
        QTest::newRow("a file's address") << u"file:///etc/keys.json"_s << false;
    }

    void fetchesFromSafeAddressesOnly()
    {
        QFETCH(QString, text);
        QTEST(RemoteKeys::isAddress(text), "isAddress");
    }

    void followsARotationByTheKeysNames()
    {
        KeyServer server;
        server.answer(ScriptedReply::json(Mint::keySet({ { u"old"_s, m_old } })));
        ServiceFixture fixture;
        const QUrl url = start(fixture, server);
        QCOMPARE(status(url, m_old, u"old"_s), 200);
        QCOMPARE(server.requests(), 1);
        server.answer(ScriptedReply::json(Mint::keySet({ { u"old"_s, m_old }, { u"next"_s, m_next } })));
        QCOMPARE(status(url, m_next, u"next"_s), 200); // the first token of the new key counts already
        QCOMPARE(server.requests(), 2);
        QCOMPARE(status(url, m_old, u"old"_s), 200);
        QCOMPARE(server.requests(), 2);
    }

    void fetchesNotForEachStrangersToken()
    {
        KeyServer server;
        server.answer(ScriptedReply::json(Mint::keySet({ { u"old"_s, m_old } })));
        ServiceFixture fixture;
        const QUrl url = start(fixture, server);
        for (int i = 0; i < 30; ++i)
            QCOMPARE(status(url, m_stranger, u"stranger%1"_s.arg(i)), 401);
        QCOMPARE(status(url, m_stranger, u"old"_s), 401);
        QVERIFY2(server.requests() <= 2, QByteArray::number(server.requests()));
        QCOMPARE(status(url, m_old, u"old"_s), 200);
    }

    void keepsItsKeysWhereAFetchFails_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::newRow("an error") << QByteArray("HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("no keys") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n{\"keys\":[]}");
        QTest::newRow("no JSON") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<html>");
        QTest::newRow("gone") << QByteArray("");
    }

    void keepsItsKeysWhereAFetchFails()
    {
        QFETCH(QByteArray, reply);
        KeyServer server;
        server.answer(ScriptedReply::json(Mint::keySet({ { u"old"_s, m_old } })));
        ServiceFixture fixture;
        const QUrl url = start(fixture, server);
        server.answer(ScriptedReply::raw(reply));
        QCOMPARE(status(url, m_next, u"next"_s), 401);
        QVERIFY(server.requests() >= 2);
        QCOMPARE(status(url, m_old, u"old"_s), 200);
    }

    /// A provider that is down for a while: the keys stay, and whoever runs the service hears of it, once.
    void saysThatALaterFetchFailedAndThatOneWorkedAgain()
    {
        KeyServer server;
        server.answer(ScriptedReply::json(Mint::keySet({ { u"old"_s, m_old } })));
        std::mutex mutex;
        QStringList said;
        const auto keys = RemoteKeys::start(QUrl(server.address()), [&](const ServiceNotice &notice) {
            const std::scoped_lock lock(mutex);
            said += notice.kind == ServiceNotice::Kind::KeysFail ? u"fails: "_s + notice.error.systemText
                                                                 : u"read"_s;
        });
        QVERIFY(keys);
        const auto fetch = [&keys] {
            std::promise<void> fetched;
            (*keys)->fetch([&fetched] { fetched.set_value(); });
            fetched.get_future().wait();
        };
        fetch();
        server.answer(ScriptedReply::typed("text/plain", "down", 503));
        fetch();
        fetch();
        QCOMPARE((*keys)->keys().size(), 1);
        server.answer(ScriptedReply::json("{\"keys\":[]}"));
        fetch();
        server.answer(ScriptedReply::json(Mint::keySet({ { u"next"_s, m_next } })));
        fetch();
        fetch();
        const std::scoped_lock lock(mutex);
        QCOMPARE(said.size(), 2);
        QVERIFY2(said[0].startsWith("fails: "_L1) && said[0].size() > 7, qPrintable(said[0]));
        QCOMPARE(said[1], u"read"_s);
    }

    void saysAtTheStartWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<int>("fault");
        const int notFetched = int(ServiceFault::CannotFetchKeys);
        QTest::newRow("an error") << QByteArray("HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n") << notFetched;
        QTest::newRow("a redirect") << QByteArray(
            "HTTP/1.1 302 No\r\nLocation: http://127.0.0.1/x\r\nContent-Length: 0\r\n\r\n")
                                    << notFetched;
        QTest::newRow("no keys") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n{\"keys\":[]}")
                                 << int(ServiceFault::NoKeys);
        QTest::newRow("too much") << QByteArray(
            "HTTP/1.1 200 OK\r\nContent-Length: 3000000\r\n\r\n" + QByteArray(3'000'000, ' '))
                                  << notFetched;
    }

    void saysAtTheStartWhatIsWrong()
    {
        QFETCH(QByteArray, reply);
        KeyServer server;
        server.answer(ScriptedReply::raw(reply));
        const auto keys = RemoteKeys::start(QUrl(server.address()));
        QVERIFY(!keys);
        QTEST(int(keys.error().fault), "fault");
        QCOMPARE(keys.error().subject, server.address());
    }

private:
    static QUrl start(ServiceFixture &fixture, const KeyServer &server)
    {
        TokenRules rules;
        rules.issuers = { Mint::issuer };
        rules.audiences = { Mint::audience };
        rules.keySet = server.address();
        return fixture.start({}, {}, rules);
    }

    static int status(const QUrl &url, const QByteArray &key, const QString &id)
    {
        return rawGet(url, list, Mint::token(key, "ES256", id, Mint::claims())).status;
    }

    QByteArray m_old;
    QByteArray m_next;
    QByteArray m_stranger;
};

QTEST_GUILESS_MAIN(TestKeyAddress)
#include "tst_keyaddress.moc"
