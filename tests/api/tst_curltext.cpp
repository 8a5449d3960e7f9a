// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/curltext.h"
#include "support/scriptedserver.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

/// A request as a command that somebody else runs.
class TestCurlText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAVariableInTheTokensPlace()
    {
        Query query;
        query.actorEmail = u"o'hara@acme.example"_s;
        const QString text
            = curlText(QUrl(u"https://audit.example/base"_s), { u"/etc/acme's ca.pem"_s, {} }, query, 0);
        QVERIFY2(text.contains(u"\"Authorization: Bearer $AUDIT_TOKEN\""_s), qPrintable(text));
        QVERIFY2(text.contains(u"--cacert '/etc/acme'\\''s ca.pem'"_s), qPrintable(text));
        QVERIFY2(text.contains(u"https://audit.example/base/api/v1/admin/audit/?page=1"_s), qPrintable(text));
    }

    /// By a real shell and the real curl, whatever the filter holds.
    void isTheRequestWhenAShellRunsIt()
    {
        if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
            QSKIP("not run: there is no curl");
        ScriptedServer server;
        Query query;
        query.resourceId = u"a'b\"c $(touch here) `id` & \\ ;"_s;
        QProcess shell;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"AUDIT_TOKEN"_s, u"from-the-variable"_s);
        environment.insert(u"no_proxy"_s, u"*"_s);
        shell.setProcessEnvironment(environment);
        shell.start(u"sh"_s, { u"-c"_s, curlText(server.url(), {}, query, 0) });
        QTRY_COMPARE(shell.state(), QProcess::NotRunning);
        QCOMPARE(server.requests().size(), 1);
        const ScriptedRequest &request = server.requests().constFirst();
        QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer from-the-variable"));
        QCOMPARE(request.parameter(u"resource_id"_s), std::optional(query.resourceId));
    }
};

QTEST_GUILESS_MAIN(TestCurlText)
#include "tst_curltext.moc"
