// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/attempt.h"
#include "signin/testkeyring.h"
#include "signin/testprovider.h"
#include "signin/tokenkeeper.h"
#include "support/certificates.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

/// What is wrong, in whom, and what the sign-in says of it.
struct Case
{
    const char *name;
    SignInFault fault;
    std::function<void(TestProvider &, SignInSettings &)> spoil;
};

const QByteArray webPage = "<!doctype html><html><body>Sign in to the guest network</body></html>";

std::function<ScriptedReply()> always(const ScriptedReply &reply)
{
    return [reply] { return reply; };
}

void changeClaim(TestProvider &provider, const QString &claim, const QJsonValue &value)
{
    provider.twist.idClaims = [claim, value](QJsonObject &claims) {
        if (value.isUndefined())
            claims.remove(claim);
        else
            claims[claim] = value;
    };
}

void changeDescription(TestProvider &provider, const QString &member, const QJsonValue &value)
{
    provider.twist.description = [member, value](QJsonObject &description) {
        if (value.isUndefined())
            description.remove(member);
        else
            description[member] = value;
    };
}

void changeTokens(TestProvider &provider, const QString &member, const QJsonValue &value)
{
    provider.twist.tokens = [member, value](QJsonObject &answer) {
        if (value.isUndefined())
            answer.remove(member);
        else
            answer[member] = value;
    };
}

void changeCallback(TestProvider &provider, const QByteArray &parameter, const QByteArray &value)
{
    provider.twist.callback = [parameter, value](QMap<QByteArray, QByteArray> &parameters) {
        parameters.remove("code");
        parameters[parameter] = value;
    };
}

qint64 secondsFromNow(qint64 seconds)
{
    return QDateTime::currentSecsSinceEpoch() + seconds;
}

const QJsonValue absent { QJsonValue::Undefined };

const QList<Case> &cases()
{
    using enum SignInFault;
    static const QList<Case> all {
        // The description.
        { "description: nobody there", ProviderUnreachable,
            [](auto &, auto &settings) { settings.server.setPort(freePort()); } },
        { "description: 503", ProviderUnreachable,
            [](auto &p, auto &) { p.twist.descriptionReply = always(ScriptedReply::json("{}", 503)); } },
        { "description: cut", ProviderUnreachable,
            [](auto &p, auto &) {
                p.twist.descriptionReply
                    = always(ScriptedReply::raw("HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n{\"iss"));
            } },
        { "description: 404", NoDescription,
            [](auto &p, auto &) { p.twist.descriptionReply = always(ScriptedReply::json("{}", 404)); } },
        { "description: a redirect", ProviderRedirects,
            [](auto &p, auto &) {
                p.twist.descriptionReply = always(ScriptedReply::redirect(302, "https://evil.example/"));
            } },
        { "description: a web page", DescriptionUnreadable,
            [](auto &p, auto &) {
                p.twist.descriptionReply = always(ScriptedReply::typed("text/html", webPage));
            } },
        { "description: a list", DescriptionUnreadable,
            [](auto &p, auto &) { p.twist.descriptionReply = always(ScriptedReply::json("[]")); } },
        { "description: huge", ProviderUnreachable,
            [](auto &p, auto &) {
                p.twist.descriptionReply = always(ScriptedReply::json(QByteArray(1 << 20, ' ')));
            } },
        { "description: no issuer", DescriptionIncomplete,
            [](auto &p, auto &) { changeDescription(p, u"issuer"_s, absent); } },
        { "description: no authorization endpoint", DescriptionIncomplete,
            [](auto &p, auto &) { changeDescription(p, u"authorization_endpoint"_s, absent); } },
        { "description: no token endpoint", DescriptionIncomplete,
            [](auto &p, auto &) { changeDescription(p, u"token_endpoint"_s, absent); } },
        { "description: a plain token endpoint", DescriptionUnsafe,
            [](auto &p, auto &) {
                changeDescription(p, u"token_endpoint"_s, u"http://id.example.com/token"_s);
            } },
        { "description: an endpoint with a user", DescriptionUnsafe,
            [](auto &p, auto &) {
                changeDescription(p, u"authorization_endpoint"_s, u"https://a@id.example.com/authorize"_s);
            } },
        { "description: a file as an endpoint", DescriptionUnsafe,
            [](auto &p, auto &) {
                changeDescription(p, u"authorization_endpoint"_s, u"file:///etc/passwd"_s);
            } },
        { "description: a plain jwks_uri", DescriptionUnsafe,
            [](auto &p, auto &) { changeDescription(p, u"jwks_uri"_s, u"http://id.example.com/keys"_s); } },
        { "description: another's since", IssuerChanged,
            [](auto &p, auto &settings) {
                settings.issuer = p.issuer();
                changeDescription(p, u"issuer"_s, u"https://evil.example"_s);
            } },
        { "description: no S256", NoPkce,
            [](auto &p, auto &) {
                changeDescription(p, u"code_challenge_methods_supported"_s, QJsonArray { u"plain"_s });
            } },
        // The redirect.
        { "redirect: denied", AccessDenied,
            [](auto &p, auto &) { changeCallback(p, "error", "access_denied"); } },
        { "redirect: another error", ProviderRefused,
            [](auto &p, auto &) { changeCallback(p, "error", "unauthorized_client"); } },
        { "redirect: nothing", NoCode, [](auto &p, auto &) { changeCallback(p, "session_state", "x"); } },
        { "redirect: from another provider", WrongIssuerInAnswer,
            [](auto &p, auto &) { changeCallback(p, "iss", "https://evil.example"); } },
        { "redirect: silent about the provider", WrongIssuerInAnswer,
            [](auto &p, auto &) {
                changeDescription(p, u"authorization_response_iss_parameter_supported"_s, true);
            } },
        // The token endpoint.
        { "token: hangs up", TokenUnreachable,
            [](auto &p, auto &) { p.twist.tokenReply = always(ScriptedReply::raw({})); } },
        { "token: 500", TokenUnreachable,
            [](auto &p, auto &) { p.twist.tokenReply = always(ScriptedReply::json("{}", 500)); } },
        { "token: invalid_grant", TokenRefused,
            [](auto &p, auto &) {
                p.twist.tokenReply = always(ScriptedReply::json("{\"error\":\"invalid_grant\"}", 400));
            } },
        { "token: an error in a 200", TokenRefused,
            [](auto &p, auto &) {
                p.twist.tokenReply = always(ScriptedReply::json("{\"error\":\"server_error\"}", 200));
            } },
        { "token: a redirect", TokenRedirects,
            [](auto &p, auto &) {
                p.twist.tokenReply = always(ScriptedReply::redirect(307, "https://evil.example/"));
            } },
        { "token: a web page", TokenUnreadable,
            [](auto &p, auto &) {
                p.twist.tokenReply = always(ScriptedReply::typed("text/html", webPage));
            } },
        { "token: no access token", TokenIncomplete,
            [](auto &p, auto &) { changeTokens(p, u"access_token"_s, absent); } },
        { "token: one with a line break", TokenIncomplete,
            [](auto &p, auto &) { changeTokens(p, u"access_token"_s, u"a\r\nX-Other: b"_s); } },
        { "token: of another type", TokenIncomplete,
            [](auto &p, auto &) { changeTokens(p, u"token_type"_s, u"mac"_s); } },
        // The id_token.
        { "id_token: none", IdTokenMissing, [](auto &p, auto &) { changeTokens(p, u"id_token"_s, absent); } },
        { "id_token: no JWT", IdTokenUnreadable,
            [](auto &p, auto &) { changeTokens(p, u"id_token"_s, u"a.b.c"_s); } },
        { "id_token: no expiry", IdTokenIncomplete,
            [](auto &p, auto &) { changeClaim(p, u"exp"_s, absent); } },
        { "id_token: no subject", IdTokenIncomplete,
            [](auto &p, auto &) { changeClaim(p, u"sub"_s, absent); } },
        { "id_token: unsigned", AlgorithmRefused,
            [](auto &p, auto &) {
                p.twist.idToken = [](const QByteArray &token) {
                    const QByteArray header
                        = QByteArray(R"({"alg":"none"})")
                              .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
                    return header + token.mid(token.indexOf('.'), token.lastIndexOf('.') - token.indexOf('.'))
                        + '.';
                };
            } },
        { "id_token: signed with a shared secret", AlgorithmRefused,
            [](auto &p, auto &) {
                p.twist.idToken = [](const QByteArray &token) {
                    const QByteArray header
                        = QByteArray(R"({"alg":"HS256"})")
                              .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
                    return header + token.mid(token.indexOf('.'));
                };
            } },
        { "id_token: no keys to be had", KeysUnavailable,
            [](auto &p, auto &) { p.twist.keysReply = always(ScriptedReply::json("{}", 500)); } },
        { "id_token: keys that are a web page", KeysUnavailable,
            [](auto &p, auto &) { p.twist.keysReply = always(ScriptedReply::typed("text/html", webPage)); } },
        { "id_token: an unknown key", KeyUnknown, [](auto &p, auto &) { p.twist.keyId = u"elsewhere"_s; } },
        { "id_token: changed afterwards", SignatureWrong,
            [](auto &p, auto &) {
                p.twist.idToken = [](QByteArray token) {
                    const qsizetype inside = token.lastIndexOf('.') + 20;
                    token[inside] = token[inside] == 'A' ? 'B' : 'A';
                    return token;
                };
            } },
        { "id_token: another issuer", IssuerWrong,
            [](auto &p, auto &) { changeClaim(p, u"iss"_s, u"https://evil.example"_s); } },
        { "id_token: a tenant's issuer in a tenant's sign-in", IssuerWrong,
            [](auto &p, auto &settings) {
                settings.tenant = u"widget"_s;
                changeClaim(p, u"iss"_s, p.issuer(u"other"_s));
            } },
        { "id_token: for another client", AudienceWrong,
            [](auto &p, auto &) { changeClaim(p, u"aud"_s, u"another"_s); } },
        { "id_token: for several, given to another", AudienceWrong,
            [](auto &p, auto &) {
                p.twist.idClaims = [](QJsonObject &claims) {
                    claims[u"aud"_s] = QJsonArray { u"audit-console"_s, u"another"_s };
                    claims[u"azp"_s] = u"another"_s;
                };
            } },
        { "id_token: another nonce", NonceWrong,
            [](auto &p, auto &) { changeClaim(p, u"nonce"_s, u"another"_s); } },
        { "id_token: no nonce", NonceWrong, [](auto &p, auto &) { changeClaim(p, u"nonce"_s, absent); } },
        { "id_token: expired", Expired,
            [](auto &p, auto &) { changeClaim(p, u"exp"_s, secondsFromNow(-120)); } },
        { "id_token: from the future", FromTheFuture,
            [](auto &p, auto &) { changeClaim(p, u"iat"_s, secondsFromNow(300)); } },
    };
    return all;
}

} // namespace

/// A provider with one thing wrong at a time, and a real keyring in which nothing may be found afterwards.
class TestWrongProvider : public QObject
{
    Q_OBJECT

private:
    TestKeyring m_keyring;
    const KeptSignIn m_place { {}, u"Production"_s };

    /// As the programs do it: what a sign-in brings is kept, and nothing else.
    SignInOutcome signInAndKeep(const SignInSettings &settings)
    {
        Attempt attempt(settings);
        TestBrowser browser;
        attempt.signIn.start();
        if (!QTest::qWaitFor([&] { return attempt.isWaiting() || attempt.outcome; }, 10'000))
            qFatal("the sign-in does not come to anything");
        if (attempt.isWaiting())
            browser.open(attempt.signIn.address());
        if (!QTest::qWaitFor([&] { return attempt.outcome.has_value(); }, 30'000))
            qFatal("the sign-in does not end");
        if (*attempt.outcome) {
            KeptSignIn place = m_place;
            place.settings = settings;
            TokenKeeper keeper(place, m_keyring.store);
            const auto adopted = answerOf<Done, TokenStoreError>(
                [&](auto handler) { return keeper.adopt(**attempt.outcome, std::move(handler)); });
            if (!adopted || !*adopted)
                qFatal("the keyring took nothing");
        }
        return *attempt.outcome;
    }

private Q_SLOTS:
    void isRefusedWithNothingStored_data()
    {
        QTest::addColumn<int>("row");
        for (qsizetype row = 0; row < cases().size(); ++row)
            QTest::newRow(cases().at(row).name) << int(row);
    }
    void isRefusedWithNothingStored()
    {
        QFETCH(int, row);
        const Case &wrong = cases().at(row);
        TestProvider provider;
        SignInSettings settings = provider.settings();
        wrong.spoil(provider, settings);
        const SignInOutcome outcome = signInAndKeep(settings);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().fault, wrong.fault);
        QVERIFY(!signInText(outcome.error()).sentence.isEmpty());
        QVERIFY(m_keyring.isEmpty(m_place.refreshKey()));
    }

    void isNotAskedWithoutAGoodCertificate()
    {
        if (!Certificates::canBeMade())
            QSKIP("not run: there is no openssl command to make certificates with");
        Certificates certificates;
        const TlsServer server(certificates.make({ .isSelfSigned = true }));
        TestProvider provider;
        SignInSettings settings = provider.settings();
        settings.server = server.url();
        const SignInOutcome outcome = signInAndKeep(settings);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().tls, std::optional(TlsFault::SelfSigned));
        QVERIFY(signInText(outcome.error()).sentence.contains(u"signed by nobody but itself"_s));
        QVERIFY(server.received().isEmpty());
    }

    void isRefusedBeforeTheCodeIsSpent()
    {
        for (const Case &wrong : cases()) {
            if (wrong.fault >= SignInFault::TokenUnreachable)
                continue;
            TestProvider provider;
            SignInSettings settings = provider.settings();
            wrong.spoil(provider, settings);
            QVERIFY(!signInAndKeep(settings));
            QCOMPARE(provider.codes, 0);
        }
    }

    void hasASentenceOfItsOwnForEachFault()
    {
        QSet<QString> sentences;
        const int last = int(SignInFault::LockUnavailable);
        for (int fault = 0; fault <= last; ++fault) {
            SignInError error { SignInFault(fault) };
            error.detail = u"detail"_s;
            const ErrorText text = signInText(error);
            QVERIFY(!text.wayForward.isEmpty());
            sentences += text.sentence;
        }
        QCOMPARE(sentences.size(), last + 1);
    }

    void isAGoodOneOtherwise_data()
    {
        QTest::addColumn<QByteArray>("algorithm");
        QTest::addColumn<qint64>("clock");
        for (const char *algorithm : { "RS256", "PS256", "ES256" })
            QTest::newRow(algorithm) << QByteArray(algorithm) << qint64(0);
        QTest::newRow("a clock a day ahead") << QByteArray("RS256") << qint64(86'400);
        QTest::newRow("a clock a day behind") << QByteArray("RS256") << qint64(-86'400);
    }
    /// So that what is refused above is refused for the one thing.
    void isAGoodOneOtherwise()
    {
        QFETCH(QByteArray, algorithm);
        QFETCH(qint64, clock);
        TestProvider provider;
        provider.twist.algorithm = algorithm;
        provider.twist.clockSeconds = clock;
        const SignInOutcome outcome = signInAndKeep(provider.settings());
        QVERIFY(outcome);
        QCOMPARE(*m_keyring.read(m_place.refreshKey()), outcome->tokens.refresh);
        QVERIFY(m_keyring.remove(m_place.refreshKey()));
    }

    void mayEndInATenantOfThePlatform()
    {
        TestProvider provider;
        changeClaim(provider, u"iss"_s, provider.issuer(u"widget"_s));
        const SignInOutcome outcome = signInAndKeep(provider.settings());
        QVERIFY(outcome);
        QVERIFY(m_keyring.remove(m_place.refreshKey()));
    }

    void needNotPublishKeys()
    {
        TestProvider provider;
        changeDescription(provider, u"jwks_uri"_s, absent);
        QVERIFY(signInAndKeep(provider.settings()));
        QVERIFY(m_keyring.remove(m_place.refreshKey()));
    }
};

QTEST_GUILESS_MAIN(TestWrongProvider)
#include "tst_wrongprovider.moc"
