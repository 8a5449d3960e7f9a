// SPDX-License-Identifier: GPL-3.0-or-later
#include "clienttest.h"

#include <QTest>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

class TestClientRedirects : public ClientTest
{
    Q_OBJECT

private Q_SLOTS:
    void refusesARedirectToAnotherOrigin_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("target");
        for (const int status : { 301, 302, 303, 307, 308 }) {
            QTest::addRow("%d, port", status) << status << u"http://127.0.0.1:%1/"_s;
            QTest::addRow("%d, host", status) << status << u"http://localhost:%1/"_s;
            QTest::addRow("%d, no scheme", status) << status << u"//127.0.0.1:%1/"_s;
            QTest::addRow("%d, user", status) << status << u"http://me@127.0.0.1:%1/"_s;
            QTest::addRow("%d, file", status) << status << u"file:///etc/passwd?%1"_s;
            QTest::addRow("%d, nowhere", status) << status << QString();
        }
    }

    void refusesARedirectToAnotherOrigin()
    {
        QFETCH(int, status);
        QFETCH(QString, target);
        ScriptedServer other;
        const QByteArray location
            = target.isEmpty() ? QByteArray() : target.arg(other.url().port()).toLatin1();
        m_server->alwaysAnswer(ScriptedReply::redirect(status, location));
        const ApiError error = pageError();
        QCOMPARE(error.kind, ErrorKind::RedirectRefused);
        QCOMPARE(error.detail, QString::fromLatin1(location).replace(u"me@"_s, u"…@"_s));
        QCOMPARE(m_server->requests().size(), 1);
        QCOMPARE(other.connections(), 0);
    }

    void refusesTheSameHostOverAnotherScheme()
    {
        QUrl target = m_server->url();
        target.setScheme(u"https"_s);
        m_server->alwaysAnswer(ScriptedReply::redirect(307, target.toEncoded()));
        QCOMPARE(pageError().kind, ErrorKind::RedirectRefused);
        QCOMPARE(m_server->connections(), 1);
    }

    void followsThreeHopsWithinTheOriginAndNoFourth()
    {
        m_server->alwaysAnswer(ScriptedReply::json(onePage));
        for (int i = 0; i < 3; ++i)
            m_server->enqueue(ScriptedReply::redirect(307, "/elsewhere?hop=" + QByteArray::number(i)));
        QVERIFY(page()->has_value());
        QCOMPARE(m_server->requests().size(), 4);
        QCOMPARE(m_server->requests().constLast().target, QByteArray("/elsewhere?hop=2"));
        QCOMPARE(
            m_server->requests().constLast().headers.value("authorization"), QByteArray("Bearer ") + canary);
        for (int i = 0; i < 4; ++i)
            m_server->enqueue(ScriptedReply::redirect(307, "/elsewhere"));
        QCOMPARE(pageError().kind, ErrorKind::RedirectRefused);
        QCOMPARE(m_server->requests().size(), 8);
    }

    void endsARedirectLoop()
    {
        m_server->alwaysAnswer(ScriptedReply::redirect(302, "/round"));
        QCOMPARE(pageError().kind, ErrorKind::RedirectRefused);
        QCOMPARE(m_server->requests().size(), 4);
    }
};

QTEST_GUILESS_MAIN(TestClientRedirects)
#include "tst_clientredirects.moc"
