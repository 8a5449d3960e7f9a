// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/signedin.h"

#include "domain/safetext.h"
#include "query/await.h"
#include "query/words.h"
#include "signin/signinconnection.h"
#include "startup.h"
#include "words/signinwords.h"

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

int exitCodeOf(const SignInError &error)
{
    switch (error.fault) {
    case SignInFault::ProviderUnreachable:
    case SignInFault::TokenUnreachable:
        return exitCodeOf(error.cause);
    case SignInFault::NoClientId:
    case SignInFault::NoPort:
        return Exit::usage;
    case SignInFault::Cancelled:
        return Exit::interrupted;
    case SignInFault::PortTaken:
    case SignInFault::LockUnavailable:
    case SignInFault::TimedOut:
        return Exit::tryLater;
    case SignInFault::NoDescription:
    case SignInFault::DescriptionUnreadable:
    case SignInFault::DescriptionIncomplete:
        return Exit::badData;
    default:
        return Exit::notAllowed;
    }
}

} // namespace

SignedIn::SignedIn(const Connection &connection)
    : m_connection(connection)
    , m_keeper(keptSignIn(connection), m_store)
{
}

Result<Token, Problem> SignedIn::begin(Interrupt &interrupt)
{
    const auto fault = std::make_shared<std::optional<SignInError>>();
    const auto noted = QObject::connect(&m_keeper, &TokenKeeper::refreshFailed, &m_keeper,
        [fault](const SignInError &error) { *fault = error; });
    const auto token = await<Result<Token>>(
        interrupt, [this](auto handler) { return m_keeper.refresh({}, std::move(handler)); });
    QObject::disconnect(noted);
    if (!token)
        return interruptedProblem();
    if (*token)
        return **token;
    if (*fault && (*fault)->fault == SignInFault::RefreshRefused) {
        ConnectionList().update(
            m_connection.keychainKey(), [](Connection &saved) { saved.expectsToken = false; });
    }
    return *fault ? problemOf(**fault, m_connection) : problemOf(token->error());
}

KeptSignIn keptSignIn(const Connection &connection)
{
    return { signInSettings(connection), connection.keychainKey(), connection.expectsToken };
}

Problem problemOf(const SignInError &error)
{
    const ErrorText text = signInText(error);
    return { exitCodeOf(error), text.sentence + u' ' + text.wayForward, text.serverSaid + text.systemSaid };
}

Problem problemOf(const SignInError &error, const Connection &connection)
{
    Problem problem = problemOf(error);
    if (error.fault == SignInFault::RefreshRefused || error.fault == SignInFault::NothingKept)
        problem.sentence
            = Words::tr("Nobody is signed in to “%1” any more. “audit-query sign-in %1” signs in.")
                  .arg(terminalSafe(connection.name));
    if (error.fault == SignInFault::NothingKept)
        problem.theirWords.clear();
    return problem;
}

std::optional<Problem> unreadableList()
{
    const auto problem = ConnectionList().problem();
    const bool hidesAll = problem && problem->kind != ConnectionListError::Kind::SomeUnreadable;
    return hidesAll ? std::optional(problemOf(*problem)) : std::nullopt;
}

Result<Connection, Problem> savedConnection(const QString &name)
{
    const auto connection = ConnectionList().find(name);
    if (connection)
        return *connection;
    if (const auto unread = unreadableList())
        return *unread;
    QStringList names;
    for (const Connection &known : ConnectionList().all())
        names.append(terminalSafe(known.name));
    return usageProblem(names.isEmpty()
            ? Words::tr("There is no connection “%1” yet. “audit-query sign-in NAME --server URL --client-id "
                        "ID” makes one.")
                  .arg(terminalSafe(name))
            : Words::tr("There is no connection “%1”. There are: %2.")
                  .arg(terminalSafe(name), names.join(u", "_s)));
}

} // namespace Audit
