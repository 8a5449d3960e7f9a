// SPDX-License-Identifier: GPL-3.0-or-later
#include "clienttest.h"

#include <QSignalSpy>
#include <QTest>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Audit::ScriptedReply)
Q_DECLARE_METATYPE(Audit::ErrorKind)

class TestClientAnswers : public ClientTest
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEveryBadAnswerApart_data()
    {
        QTest::addColumn<ScriptedReply>("reply");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<int>("requests");

        const QByteArray body = longPage(3000);
        const QByteArray zipped = gzipped(body);
        const QByteArray half = zipped.left(zipped.size() / 2);
        const QByteArray gzip = "Content-Encoding: gzip\r\n";
        using R = ScriptedReply;
        const auto row = [](const char *name, const R &reply, ErrorKind kind, int requests) {
            QTest::newRow(name) << reply << kind << requests;
        };
        row("body cut short", R::raw(withLength({}, body.size(), body.left(5000))), ErrorKind::ConnectionCut,
            3);
        row("gzip cut in half", R::raw(withLength(gzip, half.size(), half)), ErrorKind::ConnectionCut, 3);
        row("gzip cut by close", R::raw(without(gzip, half)), ErrorKind::ConnectionCut, 3);
        row("cut by close", R::raw(without({}, body.left(5000))), ErrorKind::ConnectionCut, 3);
        row("chunks without an end",
            R::raw(without("Transfer-Encoding: chunked\r\n", chunked(body.left(5000), false))),
            ErrorKind::ConnectionCut, 3);
        row("length too short", R::raw(withLength({}, 100, body)), ErrorKind::ConnectionCut, 3);
        row("closed without a word", R::raw({}), ErrorKind::ConnectionCut, 3);
        row("no HTTP", R::raw("SSH-2.0-OpenSSH_9.2\r\n"), ErrorKind::ConnectionCut, 3);
        row("broken gzip", R::raw(withLength(gzip, 20, "this is no gzip body")), ErrorKind::Malformed, 1);
        row("HTML with 200", R::typed("text/html; charset=utf-8", "<html>Sign in</html>"),
            ErrorKind::NotTheApi, 1);
        row("HTML without a type", R::typed({}, "<html>Sign in</html>"), ErrorKind::NotTheApi, 1);
        row("JSON called HTML", R::typed("text/html", onePage), ErrorKind::NotTheApi, 1);
        row("no content", R::raw("HTTP/1.1 204 No Content\r\n\r\n"), ErrorKind::NotTheApi, 1);
        row("empty body", R::json({}), ErrorKind::NotTheApi, 1);
        row("null", R::json("null"), ErrorKind::Malformed, 1);
        row("no list", R::json("{}"), ErrorKind::Malformed, 1);
        row("text behind the end", R::json(onePage + "x"), ErrorKind::Malformed, 1);
        row("error with 200", R::json(R"({"status":"error","error":{"code":"x","message":"no"}})"),
            ErrorKind::Refused, 1);
        row("401", R::json(R"({"detail":"expired"})", 401), ErrorKind::SignedOut, 1);
        row("401 asking for Basic", R::json("{}", 401, { { "WWW-Authenticate", "Basic realm=x" } }),
            ErrorKind::SignedOut, 1);
        row("403", R::json(R"({"detail":"no"})", 403), ErrorKind::Forbidden, 1);
        row("404", R::json(R"({"detail":"Not Found"})", 404), ErrorKind::NotTheApi, 1);
        row("418", R::json("{}", 418), ErrorKind::Unexpected, 1);
        row("422", R::json(R"({"detail":[]})", 422), ErrorKind::Invalid, 1);
        row("429", R::json("{}", 429), ErrorKind::TooManyRequests, 3);
        row("500", R::json("{}", 500), ErrorKind::ServerFault, 3);
        row("501", R::json("{}", 501), ErrorKind::ServerFault, 1);
        row("502 in HTML", R::typed("text/html", "<html>Bad gateway</html>", 502), ErrorKind::ServerFault, 3);
        row("503", R::json("{}", 503), ErrorKind::ServerFault, 3);
        row("505", R::json("{}", 505), ErrorKind::ServerFault, 1);
        row("408", R::json("{}", 408), ErrorKind::Unexpected, 3);
    }

    void tellsEveryBadAnswerApart()
    {
        QFETCH(ScriptedReply, reply);
        QFETCH(ErrorKind, kind);
        QFETCH(int, requests);
        m_server->alwaysAnswer(reply);
        const ApiError error = pageError();
        QCOMPARE(error.kind, kind);
        if (kind == ErrorKind::ConnectionCut) // Qt itself sends again where a kept connection ends
            QVERIFY(m_server->requests().size() >= requests);
        else
            QCOMPARE(m_server->requests().size(), requests);
        QVERIFY(!everythingOf(error).contains(canary));
    }

    void tellsWhatA422IsAbout_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("pydantic v1") << QByteArray(
            R"({"detail":[{"loc":["query","per_page"],"msg":"ensure this value is less than or equal to 100",)"
            R"("type":"value_error.number.not_le","ctx":{"limit_value":100}}]})");
        QTest::newRow("pydantic v2") << QByteArray(
            R"({"detail":[{"type":"less_than_equal","loc":["query","per_page"],)"
            R"("msg":"Input should be less than or equal to 100","input":"101","ctx":{"le":100}}]})");
    }

    void tellsWhatA422IsAbout()
    {
        QFETCH(QByteArray, body);
        m_server->enqueue(ScriptedReply::json(body, 422));
        const ApiError error = pageError();
        QCOMPARE(error.kind, ErrorKind::Invalid);
        QCOMPARE(error.httpStatus, 422);
        QCOMPARE(error.fields.size(), 1);
        QCOMPARE(error.fields.constFirst().field, u"per_page"_s);
        QCOMPARE(error.fields.constFirst().limit, std::optional<qint64>(100));
    }

    void takesTheRequestIdFromTheServerElseItsOwn()
    {
        m_server->enqueue(ScriptedReply::json("{}", 403, { { "X-Request-ID", "theirs-1" } }));
        QCOMPARE(pageError().requestId, u"theirs-1"_s);
        m_server->enqueue(ScriptedReply::json("{}", 403));
        const ApiError error = pageError();
        QCOMPARE(error.requestId.toLatin1(), m_server->requests().constLast().headers.value("x-request-id"));
    }

    void saysOncePerTokenThatItWasRejected()
    {
        QSignalSpy signedOut(m_session.get(), &Session::signedOut);
        m_server->alwaysAnswer(ScriptedReply::json("{}", 401));
        QCOMPARE(pageError().kind, ErrorKind::SignedOut);
        QCOMPARE(pageError().kind, ErrorKind::SignedOut);
        QCOMPARE(signedOut.size(), 1);
        m_session->setToken(Token("another"));
        QCOMPARE(pageError().kind, ErrorKind::SignedOut);
        QCOMPARE(signedOut.size(), 2);
    }

    void forgivesALate401OfAnOlderToken()
    {
        QSignalSpy signedOut(m_session.get(), &Session::signedOut);
        m_server->answerWith([this](const ScriptedRequest &) {
            m_session->setToken(Token("another"));
            return ScriptedReply::json("{}", 401);
        });
        QCOMPARE(pageError().kind, ErrorKind::SignedOut);
        QVERIFY(signedOut.isEmpty());
    }

    void strikesTheTokenOutOfTheServersWords()
    {
        m_server->alwaysAnswer(
            ScriptedReply::json("{\"detail\":\"token " + QByteArray(canary) + " is bad\"}", 403));
        const ApiError error = pageError();
        QCOMPARE(error.detail, u"token … is bad"_s);
        m_server->alwaysAnswer(ScriptedReply::redirect(302, "http://other.invalid/?t=" + QByteArray(canary)));
        QVERIFY(!everythingOf(pageError()).contains(canary));
        QString printed;
        QDebug(&printed) << m_session->token();
        QVERIFY(!printed.contains(QLatin1StringView(canary)));
    }

    void readsOnlyTheBeginningOfAHugeErrorText()
    {
        m_server->alwaysAnswer(ScriptedReply::typed("text/plain", QByteArray(4 << 20, 'x'), 403));
        const ApiError error = pageError();
        QCOMPARE(error.kind, ErrorKind::Forbidden);
        QVERIFY(error.detail.size() <= 4096);
    }

    void refusesMoreThanItsCap_data()
    {
        QTest::addColumn<ScriptedReply>("reply");
        const QByteArray huge = longPage(4000, 1000);
        const QByteArray bomb = gzipped("{\"items\":[\"" + QByteArray(8 << 20, 'x') + "\"]}");
        const QByteArray gzip = "Content-Encoding: gzip\r\n";
        const QByteArray zipped = gzipped(huge);
        QTest::newRow("huge, told") << ScriptedReply::json(huge);
        QTest::newRow("huge, not told") << ScriptedReply::raw(without({}, huge));
        QTest::newRow("huge, zipped") << ScriptedReply::raw(withLength(gzip, zipped.size(), zipped));
        QTest::newRow("bomb") << ScriptedReply::raw(withLength(gzip, bomb.size(), bomb));
        const QByteArray deflated = qCompress(QByteArray(8 << 20, 'x')).mid(4);
        QTest::newRow("deflate bomb")
            << ScriptedReply::raw(withLength("Content-Encoding: deflate\r\n", deflated.size(), deflated));
    }

    void refusesMoreThanItsCap()
    {
        QFETCH(ScriptedReply, reply);
        ClientLimits limits = quick();
        limits.bodyBytes = 1 << 20;
        m_server->alwaysAnswer(reply);
        QCOMPARE(pageError(limits).kind, ErrorKind::TooLarge);
        QCOMPARE(m_server->requests().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestClientAnswers)
#include "tst_clientanswers.moc"
