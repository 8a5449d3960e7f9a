// SPDX-License-Identifier: GPL-3.0-or-later
// The command line and servers whose certificates need an authority of one's own, or deserve none.
#include "features/queryrun.h"
#include "startup.h"
#include "support/canary.h"
#include "support/certificates.h"
#include "support/scriptedserver.h"

#include <QTest>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray answer(const QByteArray &)
{
    const QByteArray body = "{\"actions\":[\"user.login\"]}";
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

class TestQueryTls : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Certificates> m_certificates;
    std::unique_ptr<QueryRun> m_run;

    void ask(const QUrl &server, const QStringList &more)
    {
        const QString token = m_run->writeFile(u"token"_s, canary);
        m_run->run(
            QStringList { u"actions"_s, u"--server"_s, server.toString(), u"--token-file"_s, token } + more);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!Certificates::canBeMade())
            QSKIP("not run: there is no openssl command to make certificates with");
        m_certificates = std::make_unique<Certificates>();
    }

    void init() { m_run = std::make_unique<QueryRun>(); }

    void believesTheAuthorityThatIsNamed()
    {
        const TlsServer server(m_certificates->make({}), answer);
        ask(server.url(), { u"--ca-file"_s, m_certificates->authorityFile() });
        QCOMPARE(m_run->exitCode(), Exit::ok);
        QVERIFY2(m_run->output().contains("user.login"), m_run->output() + m_run->errors());
    }

    void saysWhyItRefuses_data()
    {
        QTest::addColumn<QString>("names");
        QTest::addColumn<bool>("named");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("nobody's") << u"DNS:localhost,IP:127.0.0.1"_s << false
                                  << QByteArray("authority that this computer does not know (Acme Root)");
        QTest::newRow("another's") << u"DNS:other.example"_s << true
                                   << QByteArray("for another name (other.example)");
    }

    void saysWhyItRefuses()
    {
        QFETCH(QString, names);
        QFETCH(bool, named);
        QFETCH(QByteArray, said);
        const TlsServer server(m_certificates->make({ .names = names }), answer);
        ask(server.url(),
            named ? QStringList { u"--ca-file"_s, m_certificates->authorityFile() } : QStringList());
        QCOMPARE(m_run->exitCode(), Exit::unreachable);
        QVERIFY2(m_run->errors().contains(said), m_run->errors());
        QVERIFY(server.received().isEmpty());
    }

    void namesAFileThatIsNone_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("not there") << u"/nowhere/ca.pem"_s << QByteArray("cannot be read");
        QTest::newRow("no certificate") << m_certificates->keyFile() << QByteArray("holds no certificate");
    }

    void namesAFileThatIsNone()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, said);
        ask(QUrl(u"https://127.0.0.1:9"_s), { u"--ca-file"_s, file });
        QCOMPARE(m_run->exitCode(), Exit::usage);
        QVERIFY2(m_run->errors().contains(said), m_run->errors());
    }

    void goesThroughTheProxyThatIsNamed()
    {
        ScriptedServer proxy;
        proxy.alwaysAnswer(ScriptedReply::typed("text/plain", "no", 403));
        ask(QUrl(u"https://audit.example"_s), { u"--proxy"_s, proxy.url().toString() });
        QCOMPARE(m_run->exitCode(), Exit::unreachable);
        QVERIFY2(m_run->errors().contains("The proxy 127.0.0.1:"), m_run->errors());
        QVERIFY(!proxy.requests().isEmpty());
        for (const ScriptedRequest &request : proxy.requests())
            QVERIFY(!request.headers.contains("authorization"));
    }

    void refusesAProxyWithAPassword()
    {
        ask(QUrl(u"https://audit.example"_s), { u"--proxy"_s, u"http://me:hidden@proxy.example:3128"_s });
        QCOMPARE(m_run->exitCode(), Exit::usage);
        QVERIFY(!m_run->errors().contains("hidden"));
    }
};

QTEST_GUILESS_MAIN(TestQueryTls)
#include "tst_querytls.moc"
