// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/connectionprobe.h"
#include "support/canary.h"
#include "support/certificates.h"
#include "support/scriptedserver.h"
#include "tables/fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Audit::ScriptedReply)

using Kind = ProbeOutcome::Kind;

namespace {

/// One letter a step: Good, Bad, not Needed, no Token, not Yet.
QString lettersOf(const ProbeReport &report)
{
    QString letters;
    for (const ProbeOutcome &outcome : report) {
        switch (outcome.kind) {
        case Kind::Good:
            letters += u'G';
            break;
        case Kind::Bad:
            letters += u'B';
            break;
        case Kind::NotNeeded:
            letters += u'N';
            break;
        case Kind::NoToken:
            letters += u'T';
            break;
        case Kind::NotYet:
            letters += u'-';
        }
    }
    return letters;
}

QByteArray page(const QByteArray &)
{
    const QByteArray body = pageOf(0, 1, 1);
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

/// Each step of a connection's test, over servers that fail at it.
class TestConnectionProbe : public QObject
{
    Q_OBJECT

private:
    static ProbeReport probe(const Connection &connection, const Token &token)
    {
        ConnectionProbe probe(connection, token);
        QSignalSpy finished(&probe, &ConnectionProbe::finished);
        probe.start();
        if (finished.isEmpty() && !finished.wait(30'000))
            return {};
        return probe.report();
    }

    static Connection to(const QUrl &server)
    {
        Connection connection;
        connection.name = u"probed"_s;
        connection.server = server;
        return connection;
    }

private Q_SLOTS:
    void saysWhereItEnds_data()
    {
        QTest::addColumn<ScriptedReply>("reply");
        QTest::addColumn<QString>("withToken");
        QTest::addColumn<QString>("withoutToken");
        const auto row = [](const char *name, const ScriptedReply &reply, const QString &with,
                             const QString &without) { QTest::newRow(name) << reply << with << without; };
        row("welcome", ScriptedReply::json(pageOf(0, 1, 1)), u"GNGG"_s, u"GNGT"_s);
        row("signed out", ScriptedReply::json(R"({"detail":"Token expired"})", 401), u"GNGB"_s, u"GNGT"_s);
        row("no admin", ScriptedReply::json(R"({"detail":"Admin role required"})", 403), u"GNGB"_s,
            u"GNGT"_s);
        row("another's 401", ScriptedReply::typed("text/html", "<html>Log in</html>", 401), u"GNB-"_s,
            u"GNB-"_s);
        row("a web page", ScriptedReply::typed("text/html", "<html>Hello</html>"), u"GNB-"_s, u"GNB-"_s);
        row("nothing there", ScriptedReply::json(R"({"detail":"Not Found"})", 404), u"GNB-"_s, u"GNB-"_s);
        row("another API", ScriptedReply::json(R"({"hello":"world"})"), u"GNB-"_s, u"GNB-"_s);
        row("broken", ScriptedReply::json("{}", 500), u"GNB-"_s, u"GNB-"_s);
        row("elsewhere", ScriptedReply::redirect(302, "http://127.0.0.1:9/"), u"GNB-"_s, u"GNB-"_s);
        row("hangs up", ScriptedReply::raw({}), u"B---"_s, u"B---"_s);
    }

    void saysWhereItEnds()
    {
        QFETCH(ScriptedReply, reply);
        QFETCH(QString, withToken);
        QFETCH(QString, withoutToken);
        ScriptedServer server;
        server.alwaysAnswer(reply);
        QCOMPARE(lettersOf(probe(to(server.url()), Token(canary))), withToken);
        QCOMPARE(
            server.requests().constLast().headers.value("authorization"), QByteArray("Bearer ") + canary);
        QCOMPARE(server.requests().constLast().target, QByteArray("/api/v1/admin/audit/?page=1&per_page=1"));
        QCOMPARE(lettersOf(probe(to(server.url()), {})), withoutToken);
        QVERIFY(!server.requests().constLast().headers.contains("authorization"));
    }

    void namesTheReasonOfTheStepThatFails()
    {
        ScriptedServer server;
        server.alwaysAnswer(ScriptedReply::json(R"({"detail":"no"})", 403));
        const ProbeReport report = probe(to(server.url()), Token(canary));
        QVERIFY(report.back().error.has_value());
        QCOMPARE(report.back().error->kind, ErrorKind::Forbidden);
        server.alwaysAnswer(ScriptedReply::typed("text/plain", "who are you", 403));
        QCOMPARE(probe(to(server.url()), Token(canary)).at(2).error->kind, ErrorKind::NotTheApi);
    }

    void reachesNobody()
    {
        QTcpServer gone;
        QVERIFY(gone.listen(QHostAddress::LocalHost));
        const QUrl url(u"http://127.0.0.1:%1"_s.arg(gone.serverPort()));
        gone.close();
        const ProbeReport report = probe(to(url), Token(canary));
        QCOMPARE(lettersOf(report), u"B---"_s);
        QCOMPARE(report.front().error->kind, ErrorKind::Unreachable);
    }

    void sendsNoTokenPastABadCertificate()
    {
        if (!Certificates::canBeMade())
            QSKIP("not run: there is no openssl command to make certificates with");
        Certificates certificates;
        const TlsServer server(certificates.make({}), page);
        Connection connection = to(server.url());
        const ProbeReport stranger = probe(connection, Token(canary));
        QCOMPARE(lettersOf(stranger), u"GB--"_s);
        QCOMPARE(stranger.at(1).error->tls, std::optional(TlsFault::UnknownIssuer));
        QVERIFY(server.received().isEmpty());
        connection.route.caFile = certificates.authorityFile();
        QCOMPARE(lettersOf(probe(connection, Token(canary))), u"GGGG"_s);
    }
};

QTEST_GUILESS_MAIN(TestConnectionProbe)
#include "tst_connectionprobe.moc"
