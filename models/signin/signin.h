// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signin/authorizationrequest.h"
#include "signin/callbacklistener.h"
#include "signin/idtoken.h"
#include "signin/tokenanswer.h"
#include "signin/tokenfacts.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace Audit {

/// What a sign-in brought: tokens that nobody has stored yet (TokenKeeper::adopt does), and who it was.
struct Grant
{
    Provider provider {}; ///< its issuer is what the connection pins from now on
    TokenAnswer tokens {};
    TokenFacts facts {}; ///< of the access token, with the person from the id_token
    bool withoutOptionalScope = false; ///< the provider does not know admin:read; it was left out
};

using SignInOutcome = Result<Grant, SignInError>;

/// One sign-in through the system's browser: authorization code with PKCE for a native app. Discovery, then
/// the person and the browser, then the token endpoint and its proofs. Whoever shows it opens the address
/// that browserWanted() names, and offers it for copying; it is no secret. Ends once, with finished();
/// destroying it ends it without a word. Nothing is stored here.
class SignIn : public QObject
{
    Q_OBJECT
public:
    enum class Stage {
        Idle,
        Discovering, ///< the provider is asked to describe itself
        Waiting, ///< for the person and the browser
        Proving, ///< the code is exchanged, the tokens are checked
        Ended,
    };

    /// `pages` words what the browser shows in the end, in the person's language.
    SignIn(SignInSettings settings, BrowserPages pages, QObject *parent = nullptr);
    ~SignIn() override;

    void start();
    /// Ends it as Cancelled, whatever is going on.
    void cancel();
    /// The address that the browser was led to, where it could not reach this machine. An address that does
    /// not belong to this sign-in is answered with its fault, and the waiting goes on.
    Result<Done, SignInError> takePasted(const QString &address);

    Stage stage() const { return m_stage; }
    QUrl address() const { return m_request.address; } ///< for the browser; empty before Waiting
    QUrl redirect() const { return m_settings.redirect(); }
    /// Of the five minutes; zero unless Waiting.
    std::chrono::milliseconds remaining() const;

Q_SIGNALS:
    void stageChanged(Audit::SignIn::Stage stage);
    /// Open this in the browser. Comes again where the provider refused a scope and the answer was pasted.
    void browserWanted(const QUrl &address);
    /// The same, where the browser went there by itself.
    void addressChanged(const QUrl &address);
    /// A request to the port that does not belong to this sign-in. It was refused, and the waiting goes on.
    void callbackRefused(const Audit::SignInError &error);
    void finished(const Audit::SignInOutcome &outcome);

private:
    void setStage(Stage stage);
    void discover();
    void takeDescription(const Result<ProviderAnswer> &answer);
    void waitForBrowser();
    void ask(const QStringList &scopes);
    BrowserReply decide(const QByteArray &query);
    static bool isStrangers(const SignInError &error);
    bool askForLess(const SignInError &error);
    void tellRefused(const SignInError &error);
    void goOn(const QByteArray &code);
    void endWith(const SignInError &error);
    void exchange(const QByteArray &code);
    void takeTokens(const Result<ProviderAnswer> &answer);
    void fetchKeys();
    void takeKeys(const Result<ProviderAnswer> &answer);
    void prove(const std::optional<QList<VerifyingKey>> &keys);
    void fail(const SignInError &error);
    void end(const SignInOutcome &outcome);

    SignInSettings m_settings;
    BrowserPages m_pages;
    Stage m_stage = Stage::Idle;
    Provider m_provider;
    AuthorizationRequest m_request;
    TokenAnswer m_tokens;
    bool m_withoutOptionalScope = false;
    QTimer m_clock;
    std::unique_ptr<CallbackListener> m_listener;
    std::unique_ptr<ProviderExchange> m_exchange;
};

} // namespace Audit
