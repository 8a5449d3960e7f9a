// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/source.h"

#include "api/connections.h"
#include "api/network.h"
#include "domain/safetext.h"
#include "domain/timetext.h"
#include "query/await.h"
#include "query/secret.h"
#include "query/way.h"
#include "query/words.h"
#include "service/import.h"
#include "startup.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

struct Address
{
    QUrl server;
    Token token;
    Route route {};
    std::shared_ptr<SignedIn> signedIn {}; ///< renews the token; none where it was given
};
using AddressOrProblem = Result<Address, Problem>;

/// The file where one is named, and what others can see of it said.
Result<Token, Problem> tokenFromFile(const Options &options, Talk &talk)
{
    if (isOpenToOthers(options.tokenFile))
        talk.say(Words::tr("Other users of this machine can read the token file. chmod 600 keeps them out."));
    return readTokenFile(options.tokenFile);
}

AddressOrProblem fromServer(const Options &options, const Token &environment, Talk &talk)
{
    const auto server = parseServerAddress(options.server);
    if (!server)
        return problemOf(server.error(), options.server);
    if (!options.tokenFile.isEmpty()) {
        return tokenFromFile(options, talk).transform([&](const Token &token) {
            return Address { *server, token };
        });
    }
    if (environment.isEmpty())
        return usageProblem(
            Words::tr("There is no token. Use --token-file FILE (- is standard input), or the "
                      "variable AUDIT_QUERY_TOKEN."));
    if (!environment.isUsable())
        return usageProblem(
            Words::tr("What AUDIT_QUERY_TOKEN holds cannot be a token: a token is one word of "
                      "printable characters."));
    return Address { *server, environment };
}

Result<Token, Problem> tokenFromKeychain(const Connection &connection, Interrupt &interrupt)
{
    TokenStore store;
    const auto answer = await<Result<Token, TokenStoreError>>(
        interrupt, [&](auto handler) { return store.read(connection.keychainKey(), handler); });
    if (!answer)
        return interruptedProblem();
    if (!*answer)
        return problemOf(answer->error(), connection.name);
    return **answer;
}

/// What the keychain keeps is a sign-in or a token that was pasted; the first is looked for first.
AddressOrProblem fromSignIn(const Connection &connection, Interrupt &interrupt)
{
    auto signedIn = std::make_shared<SignedIn>(connection);
    const auto token = signedIn->begin(interrupt);
    if (token)
        return Address { connection.server, *token, connection.route, signedIn };
    if (const auto pasted = tokenFromKeychain(connection, interrupt))
        return Address { connection.server, *pasted, connection.route };
    return token.error();
}

/// A saved connection. The environment's token is not for it: it was set with another server in mind.
AddressOrProblem fromConnection(const Options &options, Interrupt &interrupt, Talk &talk)
{
    auto connection = savedConnection(options.connection);
    if (!connection)
        return connection.error();
    const auto way = wayOf(connection->route, options);
    if (!way)
        return way.error();
    connection->route = *way;
    if (options.tokenFile.isEmpty() && !connection->clientId.isEmpty())
        return fromSignIn(*connection, interrupt);
    const auto token = options.tokenFile.isEmpty() ? tokenFromKeychain(*connection, interrupt)
                                                   : tokenFromFile(options, talk);
    return token.transform([&](const Token &given) {
        return Address { connection->server, given, connection->route };
    });
}

} // namespace

Result<std::unique_ptr<Source>, Problem> Source::open(
    const Options &options, const Token &environment, Interrupt &interrupt, Talk &talk)
{
    std::unique_ptr<Source> source(new Source);
    if (options.sample) {
        if (const auto started = source->startSample(); !started)
            return problemOf(started.error());
        return source;
    }
    const auto address = options.connection.isEmpty() ? fromServer(options, environment, talk)
                                                      : fromConnection(options, interrupt, talk);
    if (!address)
        return address.error();
    const auto way = wayOf(address->route, options);
    if (!way)
        return way.error();
    source->connectTo(address->server, address->token, *way);
    source->m_signedIn = address->signedIn;
    if (source->m_signedIn)
        source->m_session->setRefresher(&source->m_signedIn->keeper());
    return source;
}

void Source::connectTo(const QUrl &server, const Token &token, const Route &route)
{
    m_session = std::make_unique<Session>(server, token, route);
    m_client = std::make_unique<AuditClient>(*m_session);
}

Result<Done, ServiceError> Source::startSample()
{
    sweepLeftFolders();
    m_folder = std::make_unique<HeldFolder>();
    if (!m_folder->isValid())
        return ServiceError { ServiceFault::CannotOpenDatabase, QDir::tempPath(), {} };
    const QString database = m_folder->filePath(u"sample.db"_s);
    SampleOptions sample;
    sample.nowUs = nowMicroseconds();
    if (const auto filled = importSample(database, sample); !filled)
        return filled.error();
    ServiceOptions options;
    options.database = database;
    options.token = makeServiceToken();
    auto service = LocalService::start(options);
    if (!service)
        return service.error();
    m_service = std::move(service).value();
    connectTo(m_service->url(), Token(options.token));
    return Done {};
}

} // namespace Audit
