// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/signin.h"

#include "signin/discovery.h"

#include <utility>

namespace Audit {

using namespace Qt::StringLiterals;

SignIn::SignIn(SignInSettings settings, BrowserPages pages, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_pages(std::move(pages))
{
    m_clock.setSingleShot(true);
    connect(&m_clock, &QTimer::timeout, this, [this] { fail({ SignInFault::TimedOut }); });
}

SignIn::~SignIn() = default;

void SignIn::start()
{
    if (m_stage != Stage::Idle)
        return;
    setStage(Stage::Discovering);
    QMetaObject::invokeMethod(this, &SignIn::discover, Qt::QueuedConnection);
}

void SignIn::cancel()
{
    fail({ SignInFault::Cancelled });
}

void SignIn::setStage(Stage stage)
{
    m_stage = stage;
    Q_EMIT stageChanged(stage);
}

void SignIn::discover()
{
    if (m_stage != Stage::Discovering)
        return;
    if (m_settings.clientId.isEmpty())
        return fail({ SignInFault::NoClientId });
    if (m_settings.port == 0)
        return fail({ SignInFault::NoPort });
    m_exchange = std::make_unique<ProviderExchange>(
        m_settings, [this](const Result<ProviderAnswer> &answer) { takeDescription(answer); });
    m_exchange->get(m_settings.description());
}

void SignIn::takeDescription(const Result<ProviderAnswer> &answer)
{
    const auto provider = readDescription(answer, m_settings.issuer);
    if (!provider)
        return fail(provider.error());
    m_provider = *provider;
    waitForBrowser();
}

void SignIn::waitForBrowser()
{
    m_listener = std::make_unique<CallbackListener>(
        m_settings.redirect(), m_pages, [this](const QByteArray &query) { return decide(query); });
    connect(m_listener.get(), &CallbackListener::refused, this, &SignIn::callbackRefused);
    if (m_settings.listens) {
        if (const auto fault = m_listener->listen())
            return fail(*fault);
    }
    ask(m_settings.scopes);
    m_clock.start(m_settings.patience);
    setStage(Stage::Waiting);
    Q_EMIT browserWanted(m_request.address);
}

void SignIn::ask(const QStringList &scopes)
{
    m_request = makeAuthorizationRequest(m_provider, m_settings, scopes);
}

/// What the browser brought. Its page goes out first; what follows from it comes in a turn of its own.
BrowserReply SignIn::decide(const QByteArray &query)
{
    if (m_stage != Stage::Waiting) {
        tellRefused({ SignInFault::AnsweredTwice });
        return { BrowserAnswer::Again };
    }
    const auto code = readCallback(query, m_request, m_provider, m_settings);
    if (code) {
        goOn(*code);
        return { BrowserAnswer::SignedIn };
    }
    if (isStrangers(code.error())) {
        tellRefused(code.error());
        return { BrowserAnswer::NotOurs };
    }
    if (askForLess(code.error())) {
        Q_EMIT addressChanged(m_request.address);
        return { BrowserAnswer::SignedIn, m_request.address };
    }
    endWith(code.error());
    return { BrowserAnswer::Declined };
}

Result<Done, SignInError> SignIn::takePasted(const QString &address)
{
    if (m_stage != Stage::Waiting)
        return SignInError { SignInFault::AnsweredTwice };
    const auto query = queryOfPasted(address, m_settings.redirect());
    if (!query)
        return query.error();
    const auto code = readCallback(*query, m_request, m_provider, m_settings);
    if (code)
        goOn(*code);
    else if (isStrangers(code.error()))
        return code.error();
    else if (askForLess(code.error()))
        Q_EMIT browserWanted(m_request.address);
    else
        endWith(code.error());
    return Done {};
}

/// Anybody can send the browser here. Such an answer must not end a sign-in that goes well.
bool SignIn::isStrangers(const SignInError &error)
{
    return error.fault == SignInFault::WrongState || error.fault == SignInFault::NotAnAnswer;
}

bool SignIn::askForLess(const SignInError &error)
{
    if (error.fault != SignInFault::ScopeRefused || !m_request.scopes.contains(optionalScope))
        return false;
    QStringList scopes = m_request.scopes;
    scopes.removeAll(optionalScope);
    m_withoutOptionalScope = true;
    ask(scopes);
    return true;
}

void SignIn::tellRefused(const SignInError &error)
{
    QMetaObject::invokeMethod(
        this, [this, error] { Q_EMIT callbackRefused(error); }, Qt::QueuedConnection);
}

void SignIn::goOn(const QByteArray &code)
{
    m_clock.stop();
    setStage(Stage::Proving);
    QMetaObject::invokeMethod(
        this, [this, code] { exchange(code); }, Qt::QueuedConnection);
}

void SignIn::endWith(const SignInError &error)
{
    m_clock.stop();
    setStage(Stage::Proving);
    QMetaObject::invokeMethod(
        this, [this, error] { fail(error); }, Qt::QueuedConnection);
}

void SignIn::fail(const SignInError &error)
{
    if (m_stage != Stage::Ended)
        end(error);
}

void SignIn::end(const SignInOutcome &outcome)
{
    m_clock.stop();
    m_exchange.reset();
    if (m_listener)
        m_listener->close(); // a page on its way still goes out
    m_request = {};
    setStage(Stage::Ended);
    Q_EMIT finished(outcome); // may destroy this
}

std::chrono::milliseconds SignIn::remaining() const
{
    return m_stage == Stage::Waiting ? m_clock.remainingTimeAsDuration() : std::chrono::milliseconds(0);
}

} // namespace Audit
