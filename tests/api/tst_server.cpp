// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server.h"

#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Audit::AddressError)

class TestServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAddressesAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address");
        const auto row = [](const char *name, const QString &typed, const QString &address) {
            QTest::newRow(name) << typed << address;
        };
        row("whole", u"https://scaikey.example"_s, u"https://scaikey.example"_s);
        row("no scheme", u"scaikey.example"_s, u"https://scaikey.example"_s);
        row("no scheme, port", u"scaikey.example:8443"_s, u"https://scaikey.example:8443"_s);
        row("blanks around", u"  https://scaikey.example \n"_s, u"https://scaikey.example"_s);
        row("capitals", u"HTTPS://ScaiKey.Example/"_s, u"https://scaikey.example"_s);
        row("trailing slash", u"https://scaikey.example/"_s, u"https://scaikey.example"_s);
        row("path prefix", u"https://host.example/scai/key/"_s, u"https://host.example/scai/key"_s);
        row("path with an escape", u"https://host.example/a%20b"_s, u"https://host.example/a%20b"_s);
        row("detour in the path", u"https://host.example/a/../b"_s, u"https://host.example/b"_s);
        row("pasted list", u"https://host.example/api/v1/admin/audit/"_s, u"https://host.example"_s);
        row("pasted list with its question",
            u"https://host.example/api/v1/admin/audit/?page=2&action=x#top"_s, u"https://host.example"_s);
        row("pasted entry behind a prefix", u"https://host.example/pre/api/v1/admin/audit/log_1"_s,
            u"https://host.example/pre"_s);
        row("a path that only begins like it", u"https://host.example/api/v1/admin/auditors"_s,
            u"https://host.example/api/v1/admin/auditors"_s);
        row("loopback without a scheme", u"127.0.0.1:8080"_s, u"http://127.0.0.1:8080"_s);
        row("loopback of six", u"[::1]:8080"_s, u"http://[::1]:8080"_s);
        row("loopback over http", u"http://127.8.9.10"_s, u"http://127.8.9.10"_s);
        row("loopback over https", u"https://127.0.0.1"_s, u"https://127.0.0.1"_s);
        row("localhost over http", u"http://localhost:8080"_s, u"http://localhost:8080"_s);
        row("localhost, a name and no literal", u"localhost:8080"_s, u"https://localhost:8080"_s);
        row("another language", u"https://bücher.example"_s, u"https://xn--bcher-kva.example"_s);
    }

    void readsAddressesAsPeopleTypeThem()
    {
        QFETCH(QString, typed);
        QFETCH(QString, address);
        const auto parsed = parseServerAddress(typed);
        QVERIFY(parsed.has_value());
        QCOMPARE(QString::fromLatin1(parsed->toEncoded()), address);
        QCOMPARE(parseServerAddress(address).value(), *parsed);
    }

    void refusesWhatIsNoServerAddress_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<AddressError>("why");
        const auto row = [](const char *name, const QString &typed, AddressError why) {
            QTest::newRow(name) << typed << why;
        };
        row("nothing", u""_s, AddressError::Empty);
        row("blanks", u" \t\n"_s, AddressError::Empty);
        row("a sentence", u"my server"_s, AddressError::NotAUrl);
        row("no host", u"https://"_s, AddressError::NotAUrl);
        row("no host, path", u"https:///api"_s, AddressError::NotAUrl);
        row("another scheme", u"ftp://host.example"_s, AddressError::OtherScheme);
        row("a file", u"file:///etc/passwd"_s, AddressError::OtherScheme);
        row("a slip", u"htttps://host.example"_s, AddressError::OtherScheme);
        row("script", u"javascript://host.example/%0aalert(1)"_s, AddressError::OtherScheme);
        row("port too large", u"https://host.example:70000"_s, AddressError::NotAUrl);
        row("port zero", u"https://host.example:0"_s, AddressError::NotAUrl);
        row("line break inside", u"https://host.example\n.evil"_s, AddressError::NotAUrl);
        row("plain", u"http://host.example"_s, AddressError::NotEncrypted);
        row("plain, capitals", u"HTTP://host.example"_s, AddressError::NotEncrypted);
        row("plain, looks local", u"http://localhost.evil.example"_s, AddressError::NotEncrypted);
        row("plain, looks like a loopback", u"http://127.0.0.1.evil.example"_s, AddressError::NotEncrypted);
        row("plain, private", u"http://192.168.1.2"_s, AddressError::NotEncrypted);
        row("plain, any", u"http://0.0.0.0:80"_s, AddressError::NotEncrypted);
        row("plain, six", u"http://[fe80::1]"_s, AddressError::NotEncrypted);
        row("plain, pasted", u"http://host.example/api/v1/admin/audit/"_s, AddressError::NotEncrypted);
        row("user", u"https://me@host.example"_s, AddressError::HasUserInfo);
        row("user and password", u"https://me:secret@host.example"_s, AddressError::HasUserInfo);
        row("empty user", u"https://@host.example"_s, AddressError::HasUserInfo);
        row("loopback as a user", u"http://127.0.0.1@evil.example"_s, AddressError::HasUserInfo);
        row("question", u"https://host.example/?token=x"_s, AddressError::HasQuery);
        row("fragment", u"https://host.example/#x"_s, AddressError::HasQuery);
    }

    void refusesWhatIsNoServerAddress()
    {
        QFETCH(QString, typed);
        QFETCH(AddressError, why);
        const auto parsed = parseServerAddress(typed);
        QVERIFY(!parsed.has_value());
        QCOMPARE(parsed.error(), why);
    }
};

QTEST_GUILESS_MAIN(TestServer)
#include "tst_server.moc"
