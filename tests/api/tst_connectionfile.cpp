// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/connectionfile.h"

#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

using Kind = ConnectionFileError::Kind;

Q_DECLARE_METATYPE(Audit::ConnectionFileError::Kind)

/// Connections on their way to another computer.
class TestConnectionFile : public QObject
{
    Q_OBJECT

private:
    static Connection connection(const QString &name, const QString &server = u"https://scaikey.example"_s)
    {
        Connection made;
        made.name = name;
        made.server = QUrl(server);
        return made;
    }

    /// A file of one connection, each member on a line of its own; apostrophes stand for quotes.
    static QByteArray fileOf(const QByteArray &members)
    {
        return QByteArray("{\n'audit_connections': 1,\n'connections': [\n{\n" + members + "\n}\n]\n}\n")
            .replace('\'', '"');
    }

private Q_SLOTS:
    void bringsBackWhatWentOut()
    {
        Connection full = connection(u"Production"_s);
        full.tenant = u"acme"_s;
        full.clientId = u"app_4711"_s;
        full.loopbackPort = 9000;
        full.scopes = { u"openid"_s };
        full.stripe = Stripe::Amber;
        full.route = { u"/etc/ssl/acme.pem"_s, { Proxy::Kind::None, {} } };
        const QList<Connection> all { full, connection(u"Test"_s, u"http://127.0.0.1:8080"_s) };
        const auto read = decodeConnections(encodeConnections(all));
        QVERIFY(read.has_value());
        QCOMPARE(*read, all);
    }

    void takesNothingAlongThatOpensAnything()
    {
        Connection known = connection(u"Production"_s);
        known.expectsToken = true;
        known.key = u"the-key-of-the-entry"_s;
        const QByteArray bytes = encodeConnections({ known });
        QVERIFY(bytes.contains("Production"));
        QVERIFY(!bytes.contains("the-key"));
        QVERIFY(!bytes.contains("oken"));
        QCOMPARE(decodeConnections(bytes)->constFirst().expectsToken, false);
    }

    void namesMemberAndLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("member");
        const auto row
            = [](const char *name, const QByteArray &bytes, Kind kind, int line, const QString &member = {}) {
                  QTest::newRow(name) << bytes << kind << line << member;
              };
        const QByteArray good = "'name': 'a',\n'server': 'https://a.example'";
        row("empty", {}, Kind::NotJson, 1);
        row("broken off", fileOf(good).left(60), Kind::NotJson, 6);
        row("another file", "{\"audit_view\": 1}", Kind::NotConnections, 0);
        row("a list", "[]", Kind::NotConnections, 0);
        row("newer", "{\n\"audit_connections\": 2 }", Kind::OtherVersion, 2);
        row("no list", "\n{ \"audit_connections\": 1 }", Kind::MissingMember, 2, u"connections"_s);
        row("list of texts", "{ \"audit_connections\": 1,\n\"connections\":\n[ \"a\" ] }", Kind::BadMember, 3,
            u"connections"_s);
        row("no server", fileOf("'name': 'a'"), Kind::MissingMember, 4, u"server"_s);
        row("no name", fileOf("'server': 'https://a.example'"), Kind::MissingMember, 4, u"name"_s);
        row("a secret", fileOf(good + ",\n'token': 'x'"), Kind::UnknownMember, 7, u"token"_s);
        row("plain http", fileOf("'name': 'a',\n'server': 'http://a.example'"), Kind::BadMember, 6,
            u"server"_s);
        row("port as words", fileOf(good + ",\n'loopback_port': 'many'"), Kind::BadMember, 7,
            u"loopback_port"_s);
        row("scopes as list", fileOf(good + ",\n'scopes': ['openid']"), Kind::BadMember, 7, u"scopes"_s);
        row("name as number", fileOf("'name': 1,\n'server': 'https://a.example'"), Kind::BadMember, 5,
            u"name"_s);
        row("said twice", fileOf(good + ",\n'tenant': 'a',\n'tenant': 'b'"), Kind::RepeatedMember, 8,
            u"tenant"_s);
        row("one name twice", fileOf(good + "\n},\n{\n" + good), Kind::RepeatedName, 8, u"name"_s);
        row("something beside", "{ \"audit_connections\": 1, \"connections\": [],\n\"secret\": 1 }",
            Kind::UnknownMember, 2, u"secret"_s);
        row("endless", QByteArray(2 << 20, ' '), Kind::TooLarge, 0);
    }

    void namesMemberAndLine()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Kind, kind);
        QFETCH(int, line);
        QFETCH(QString, member);
        const auto read = decodeConnections(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, kind);
        QCOMPARE(read.error().line, line);
        QCOMPARE(read.error().member, member);
    }

    void replacesNothing()
    {
        Connection mine = connection(u"Production"_s);
        mine.expectsToken = true;
        mine.key = u"mine"_s;
        const Connection other = connection(u"Production"_s, u"https://other.example"_s);
        const QList<Connection> here { mine, connection(u"Production (2)"_s), connection(u"Test"_s) };
        const auto merge = mergeConnections(
            here, { other, connection(u"Test"_s), connection(u"New"_s), connection(u"Production"_s) });
        QCOMPARE(merge.same, QStringList({ u"Test"_s, u"Production"_s }));
        QCOMPARE(merge.added.size(), 2);
        QCOMPARE(merge.added.at(0).name, u"Production (3)"_s);
        QCOMPARE(merge.added.at(0).server, other.server);
        QCOMPARE(merge.added.at(1).name, u"New"_s);
        const QList<std::pair<QString, QString>> renamed { { u"Production"_s, u"Production (3)"_s } };
        QCOMPARE(merge.renamed, renamed);
        for (const Connection &added : merge.added) {
            QVERIFY(!added.expectsToken);
            QVERIFY(!added.key.isEmpty()); // never the entry of another
        }
    }

    void findsAFreeNameOfAnyLength()
    {
        const QString longest(longestConnectionName, u'x');
        const QString free = freeConnectionName(longest, { longest });
        QCOMPARE(free.size(), longestConnectionName);
        QVERIFY(free.endsWith(u" (2)"_s));
    }
};

QTEST_GUILESS_MAIN(TestConnectionFile)
#include "tst_connectionfile.moc"
