// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/tokenfacts.h"

#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

/// Nobody checks the signature here, so any will do.
QByteArray tokenWith(const QByteArray &claims)
{
    const auto part = [](const QByteArray &json) {
        return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return part("{\"alg\":\"RS256\"}") + '.' + part(claims) + ".c2lnbmF0dXJl";
}

} // namespace

/// What a token says of itself: shown, and believed by nobody.
class TestTokenFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatThereIs()
    {
        const TokenFacts facts = readTokenFacts(
            tokenWith("{\"iss\":\"https://"
                      "id.example\",\"sub\":\"usr_1\",\"role\":\"tenant_admin\",\"tenant_id\":\"tnt_1\","
                      "\"partner_id\":\"prt_1\",\"client_id\":\"app_1\",\"scope\":\"openid "
                      "admin:read\",\"iat\":1800000000,\"exp\":1800003600.5}"));
        QVERIFY(facts.isReadable);
        QCOMPARE(facts.issuer, u"https://id.example"_s);
        QCOMPARE(facts.subject, u"usr_1"_s);
        QCOMPARE(facts.role, u"tenant_admin"_s);
        QCOMPARE(facts.tenantId, u"tnt_1"_s);
        QCOMPARE(facts.partnerId, u"prt_1"_s);
        QCOMPARE(facts.clientId, u"app_1"_s);
        QCOMPARE(facts.scopes, (QStringList { u"openid"_s, u"admin:read"_s }));
        QCOMPARE(*facts.issuedUs, 1'800'000'000'000'000);
        QCOMPARE(*facts.expiresUs, 1'800'003'600'500'000);
    }

    void isUnreadableWhereItIsNoToken_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("opaque") << QByteArray("8f14e45fceea167a5a36dedd4bea2543");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("two parts") << QByteArray("e30.e30");
        QTest::newRow("five parts, encrypted") << QByteArray("e30.e30.e30.e30.e30");
        QTest::newRow("no base64") << QByteArray("e30.{}.e30");
        QTest::newRow("a list") << QByteArray("e30.W10.e30");
        QTest::newRow("cut") << tokenWith("{\"sub\":\"usr");
        QTest::newRow("huge") << tokenWith("{\"sub\":\"" + QByteArray(100'000, 'a') + "\"}");
    }
    void isUnreadableWhereItIsNoToken()
    {
        QFETCH(QByteArray, token);
        QCOMPARE(readTokenFacts(token), TokenFacts());
    }

    void bearsClaimsOfAnyKind()
    {
        const TokenFacts facts = readTokenFacts(tokenWith("{\"sub\":42,\"role\":[\"a\"],\"scope\":[\"admin:"
                                                          "read\",7,\"\"],\"exp\":\"soon\",\"iat\":1e300}"));
        QVERIFY(facts.isReadable);
        QVERIFY(facts.subject.isEmpty());
        QVERIFY(facts.role.isEmpty());
        QCOMPARE(facts.scopes, QStringList { u"admin:read"_s });
        QVERIFY(!facts.expiresUs);
        QVERIFY(!facts.issuedUs);
        const TokenFacts longNamed
            = readTokenFacts(tokenWith("{\"name\":\"" + QByteArray(5'000, 'n') + "\"}"));
        QCOMPARE(longNamed.name.size(), 500);
    }

    void fillsInThePersonAlone()
    {
        TokenFacts access;
        access.isReadable = true;
        access.subject = u"usr_1"_s;
        TokenFacts person;
        person.subject = u"usr_2"_s;
        person.name = u"Ada Example"_s;
        person.role = u"super_admin"_s;
        const TokenFacts both = withPerson(access, person);
        QCOMPARE(both.subject, u"usr_1"_s);
        QCOMPARE(both.name, u"Ada Example"_s);
        QVERIFY(both.role.isEmpty());
    }

    void saysWhetherItMayReadAsFarAsItTells_data()
    {
        QTest::addColumn<QByteArray>("claims");
        QTest::addColumn<int>("right");
        const auto row = [](const char *name, const char *claims, AuditRight right) {
            QTest::newRow(name) << QByteArray(claims) << int(right);
        };
        row("a role", "{\"role\":\"super_admin\"}", AuditRight::ByRole);
        row("another role", "{\"role\":\"user\"}", AuditRight::Missing);
        row("the scope", "{\"scope\":\"openid admin:read\"}", AuditRight::ByScope);
        row("the wider scope", "{\"scope\":\"admin:write\"}", AuditRight::ByScope);
        row("a scope that begins alike", "{\"scope\":\"admin:reader\"}", AuditRight::Missing);
        row("neither", "{\"scope\":\"openid\"}", AuditRight::Missing);
    }
    void saysWhetherItMayReadAsFarAsItTells()
    {
        QFETCH(QByteArray, claims);
        QFETCH(int, right);
        QCOMPARE(int(auditRightOf(readTokenFacts(tokenWith(claims)))), right);
        QCOMPARE(auditRightOf(readTokenFacts("opaque")), AuditRight::Unknown);
    }
};

QTEST_GUILESS_MAIN(TestTokenFacts)
#include "tst_tokenfacts.moc"
