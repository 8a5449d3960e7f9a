// SPDX-License-Identifier: GPL-3.0-or-later
// Which signed tokens prove something.
#include "service/mint.h"
#include "service/rawhttp.h"
#include "service/servicefixture.h"
#include "service/tokenverifier.h"

#include <QMessageAuthenticationCode>
#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

const QByteArray secret = "0123456789abcdef0123456789abcdef";

QByteArray base64(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray secretKey(const QByteArray &bytes)
{
    return R"({"kty":"oct","k":")" + base64(bytes) + R"("})";
}

/// HS256 with whatever is known to everybody as its secret, of any length.
QByteArray macToken(const QByteArray &key)
{
    const QByteArray open = base64(R"({"alg":"HS256"})") + '.' + base64(Mint::compact(Mint::claims()));
    return open + '.' + base64(QMessageAuthenticationCode::hash(open, key, QCryptographicHash::Sha256));
}

} // namespace

class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_rsa = Mint::makeKey("RS256");
        m_pss = Mint::makeKey("PS256");
        m_curve = Mint::makeKey("ES256");
        m_rules.issuers = { Mint::issuer };
        m_rules.audiences = { Mint::audience };
        m_rules.secret = secret;
        m_rules.keySet = m_fixture.write(u"keys.json"_s, keys());
    }

    void takesEveryAllowedAlgorithm()
    {
        QCOMPARE(statusOf(Mint::token(m_rsa, "RS256", u"rsa"_s, Mint::claims())), 200);
        QCOMPARE(statusOf(Mint::token(m_pss, "PS256", u"pss"_s, Mint::claims())), 200);
        QCOMPARE(statusOf(Mint::token(m_curve, "ES256", u"curve"_s, Mint::claims())), 200);
        QCOMPARE(statusOf(Mint::token(secretKey(secret), "HS256", {}, Mint::claims())), 200);
        QCOMPARE(statusOf(macToken(secret)), 200);
        QCOMPARE(
            statusOf(Mint::token(m_curve, "ES256", {}, Mint::claims())), 200); // the only key of its kind
    }

    void refusesClaimsThatDoNotHold_data()
    {
        QTest::addColumn<QJsonObject>("claims");
        QTest::addColumn<int>("status");
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        const auto row = [](const char *name, const QString &claim, const QJsonValue &value, int status) {
            QTest::newRow(name) << QJsonObject { { claim, value } } << status;
        };
        row("expired", u"exp"_s, now - 120, 401);
        row("expired within the leeway", u"exp"_s, now - 20, 200);
        row("no expiry", u"exp"_s, {}, 401);
        row("an expiry that is no number", u"exp"_s, QString::number(now + 600), 401);
        row("not yet", u"nbf"_s, now + 120, 401);
        row("not yet, within the leeway", u"nbf"_s, now + 20, 200);
        row("a beginning that is no number", u"nbf"_s, u"0"_s, 401);
        row("another issuer", u"iss"_s, u"https://id.example/"_s, 401);
        row("no issuer", u"iss"_s, {}, 401);
        row("another audience", u"aud"_s, u"audit2"_s, 401);
        row("no audience", u"aud"_s, {}, 401);
        row("a list of audiences", u"aud"_s, QJsonArray { u"else"_s, Mint::audience }, 200);
        row("a list of other audiences", u"aud"_s, QJsonArray { u"else"_s, 7 }, 401);
        row("no role", u"role"_s, {}, 403);
        row("another role", u"role"_s, u"user"_s, 403);
        row("a tenant's admin of no tenant", u"role"_s, u"tenant_admin"_s, 403);
        row("a partner's admin of no partner", u"role"_s, u"partner_admin"_s, 403);
    }

    void refusesClaimsThatDoNotHold()
    {
        QFETCH(QJsonObject, claims);
        QFETCH(int, status);
        QCOMPARE(statusOf(Mint::token(m_rsa, "RS256", u"rsa"_s, Mint::claims(claims))), status);
    }

    void refusesTokensThatProveNothing_data()
    {
        QTest::addColumn<QByteArray>("token");
        const QByteArray good = Mint::token(m_rsa, "RS256", u"rsa"_s, Mint::claims());
        const QList<QByteArray> parts = good.split('.');
        const QByteArray none = base64(R"({"alg":"none"})");
        QTest::newRow("alg none, no signature") << none + '.' + parts[1] + '.';
        QTest::newRow("alg none, a signature") << none + '.' + parts[1] + '.' + parts[2];
        QTest::newRow("alg None") << base64(R"({"alg":"None"})") + '.' + parts[1] + '.';
        QTest::newRow("no alg") << base64("{}") + '.' + parts[1] + '.' + parts[2];
        const QByteArray open = Jose::publicKey(m_rsa).value();
        QTest::newRow("HS256 with the public key as its secret")
            << Mint::token(secretKey(open), "HS256", u"rsa"_s, Mint::claims());
        QTest::newRow("HS256 with the key set as its secret") << macToken(keys());
        QTest::newRow("unknown kid") << Mint::token(m_rsa, "RS256", u"else"_s, Mint::claims());
        QTest::newRow("another key under a known kid")
            << Mint::token(Mint::makeKey("RS256"), "RS256", u"rsa"_s, Mint::claims());
        QTest::newRow("no kid among several keys") << Mint::token(m_rsa, "RS256", {}, Mint::claims());
        QTest::newRow("an algorithm that is not allowed")
            << Mint::token(Mint::makeKey("ES384"), "ES384", u"curve"_s, Mint::claims());
        QTest::newRow("a critical header") << Mint::token(
            m_rsa, "RS256", u"rsa"_s, Mint::claims(), { { u"crit"_s, QJsonArray { u"x"_s } } });
        QTest::newRow("other claims under a signature") << parts[0] + '.'
                + base64(Mint::compact(Mint::claims({ { u"sub"_s, u"x"_s } }))) + '.' + parts[2];
        QTest::newRow("signature cut") << good.chopped(4);
        QTest::newRow("no signature") << parts[0] + '.' + parts[1] + '.';
        QTest::newRow("four parts") << good + ".x";
        QTest::newRow("two parts") << parts[0] + '.' + parts[1];
        QTest::newRow("no base64") << "?." + parts[1] + '.' + parts[2];
        QTest::newRow("100 KB") << QByteArray(100'000, 'x');
        QTest::newRow("100 KB of parts") << parts[0] + '.' + QByteArray(100'000, 'e') + '.' + parts[2];
        QTest::newRow("dots") << QByteArray("..");
        QTest::newRow("empty") << QByteArray();
    }

    void refusesTokensThatProveNothing()
    {
        QFETCH(QByteArray, token);
        QCOMPARE(statusOf(token), 401);
    }

    void takesNoSharedSecretFromAKeySet()
    {
        TokenRules rules = m_rules;
        rules.secret.clear();
        QByteArray set = keys();
        set.replace("[{", "[" + secretKey(secret).chopped(1) + R"(,"kid":"oct"},{)");
        rules.keySet = m_fixture.write(u"mixed.json"_s, set);
        QCOMPARE(statusOf(Mint::token(secretKey(secret), "HS256", u"oct"_s, Mint::claims()), rules), 401);
        QCOMPARE(statusOf(Mint::token(m_rsa, "RS256", u"rsa"_s, Mint::claims()), rules), 200);
    }

    void followsTheKeysAsTheyRotate()
    {
        TokenRules rules = m_rules;
        rules.keySet = m_fixture.write(u"rotating.json"_s, Mint::keySet({ { u"old"_s, m_rsa } }));
        auto verifier = TokenVerifier::make(rules);
        QVERIFY(verifier);
        const QByteArray next = Mint::makeKey("RS256");
        const QByteArray token = Mint::token(next, "RS256", u"next"_s, Mint::claims());
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        QVERIFY(!verifier->check(token, now));
        m_fixture.write(u"rotating.json"_s, Mint::keySet({ { u"old"_s, m_rsa }, { u"next"_s, next } }));
        QVERIFY(verifier->check(token, now));
        m_fixture.write(u"rotating.json"_s, "half a fi");
        QVERIFY(verifier->check(token, now));
        m_fixture.write(u"rotating.json"_s, Mint::keySet({ { u"next"_s, next } }));
        QVERIFY(!verifier->check(Mint::token(m_rsa, "RS256", u"old"_s, Mint::claims()), now));
    }

    void doesNotStartWithRulesThatProtectNothing()
    {
        TokenRules rules = m_rules;
        rules.issuers.clear();
        QCOMPARE(TokenVerifier::make(rules).error().fault, ServiceFault::RulesIncomplete);
        rules = m_rules;
        rules.audiences.clear();
        QCOMPARE(TokenVerifier::make(rules).error().fault, ServiceFault::RulesIncomplete);
        rules = m_rules;
        rules.secret.chop(1);
        QCOMPARE(TokenVerifier::make(rules).error().fault, ServiceFault::UnfitSecret);
        rules = m_rules;
        rules.keySet = m_fixture.write(u"none.json"_s, R"({"keys":[]})");
        QCOMPARE(TokenVerifier::make(rules).error().fault, ServiceFault::NoKeys);
        rules.keySet = m_fixture.path(u"absent.json"_s);
        QCOMPARE(TokenVerifier::make(rules).error().fault, ServiceFault::CannotReadFile);
    }

private:
    QByteArray keys() const
    {
        return Mint::keySet({ { u"rsa"_s, m_rsa }, { u"pss"_s, m_pss }, { u"curve"_s, m_curve } });
    }

    int statusOf(const QByteArray &token) { return statusOf(token, m_rules); }
    static int statusOf(const QByteArray &token, const TokenRules &rules)
    {
        auto verifier = TokenVerifier::make(rules);
        if (!verifier)
            return 0;
        const auto reach = verifier->check(token, QDateTime::currentSecsSinceEpoch());
        return reach ? 200 : reach.error().status;
    }

    ServiceFixture m_fixture;
    TokenRules m_rules;
    QByteArray m_rsa;
    QByteArray m_pss;
    QByteArray m_curve;
};

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
