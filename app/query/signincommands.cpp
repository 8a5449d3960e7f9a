// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/signincommands.h"

#include "api/connectionmembers.h"
#include "domain/safetext.h"
#include "domain/tokentext.h"
#include "query/await.h"
#include "query/output.h"
#include "query/signedin.h"
#include "query/signinrun.h"
#include "query/textwidth.h"
#include "query/way.h"
#include "query/words.h"
#include "startup.h"
#include "words/connectionlistwords.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <tuple>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

/// The saved one, or one that the options describe. A saved one is changed in the console, not here.
Result<Connection, Problem> connectionToUse(const Options &options)
{
    if (const auto unread = unreadableList())
        return *unread;
    if (options.server.isEmpty())
        return savedConnection(options.id);
    if (ConnectionList().find(options.id))
        return usageProblem(Words::tr(
            "There is a connection “%1” already. Use another name, or leave out what describes a new "
            "one: --server, --client-id, --tenant, --port, --ca-file and --proxy.")
                                .arg(terminalSafe(options.id)));
    const auto server = parseServerAddress(options.server);
    if (!server)
        return problemOf(server.error(), options.server);
    Connection connection;
    connection.server = *server;
    // What the list of connections would not read back must not get into it.
    const std::tuple<QLatin1StringView, QString, QString, const char *> members[] = {
        { "name"_L1, u"NAME"_s, options.id,
            QT_TRANSLATE_NOOP("AuditQuery", "A name is one line of at most 80 characters.") },
        { "client_id"_L1, u"--client-id"_s, options.clientId,
            QT_TRANSLATE_NOOP("AuditQuery", "A client id is one word of at most 200 characters.") },
        { "tenant"_L1, u"--tenant"_s, options.tenant,
            QT_TRANSLATE_NOOP("AuditQuery", "A tenant is a short name of letters, digits, and - _ or .") },
    };
    for (const auto &[member, option, text, rule] : members) {
        if (!text.isEmpty() && !connectionMember(member)->read(text, connection))
            return usageProblem(holdsToken(text)
                    ? Words::tr("%1 is no place for a token: it is kept in a file.").arg(option)
                    : Words::tr("%1: a connection cannot have “%2” there. %3")
                          .arg(option, terminalSafe(text.left(80)), Words::tr(rule)));
    }
    connection.key = makeKeychainKey(*server);
    connection.stripe = freeStripe(ConnectionList().all());
    if (!options.caFile.isEmpty())
        connection.route.caFile = QFileInfo(options.caFile).absoluteFilePath();
    if (options.proxy)
        connection.route.proxy = *options.proxy;
    if (options.port)
        connection.loopbackPort = *options.port;
    return connection;
}

QString whoIs(const TokenFacts &facts)
{
    for (const QString &name : { facts.email, facts.name, facts.subject }) {
        if (!name.isEmpty())
            return terminalSafe(name);
    }
    return Words::tr("somebody");
}

void tellSignedIn(const Connection &connection, const Grant &grant, Talk &talk)
{
    talk.say(Words::tr("Signed in to “%1” as %2.").arg(terminalSafe(connection.name), whoIs(grant.facts)));
    if (grant.withoutOptionalScope)
        talk.say(Words::tr("The sign-in service does not know the scope admin:read, so it was left out."));
    if (auditRightOf(grant.facts) == AuditRight::Missing)
        talk.say(Words::tr("The token names neither an admin role nor the scope admin:read: the server may "
                           "not let it read the audit log."));
    if (grant.tokens.refresh.isEmpty())
        talk.say(
            Words::tr("The sign-in service gave no token to renew it with, so it ends with this command."));
}

/// In the list as it stands now: a connection may have been changed or removed, and a new one's name taken,
/// while the person was in the browser.
std::optional<ConnectionListError> note(Connection connection, bool isNew, const Grant &grant)
{
    const auto put = [&grant](Connection &noted) {
        noted.issuer = grant.provider.issuer;
        noted.expectsToken = !grant.tokens.refresh.isEmpty();
    };
    if (!isNew)
        return ConnectionList().update(connection.keychainKey(), put);
    put(connection);
    return ConnectionList().add(connection);
}

/// Keeps what came of a sign-in; what cannot be kept is revoked again.
int keep(const Connection &connection, bool isNew, const Grant &grant, Interrupt &interrupt, Talk &talk)
{
    SignedIn signedIn(connection);
    const auto stored = await<Result<Done, TokenStoreError>>(
        interrupt, [&](auto handler) { return signedIn.keeper().adopt(grant, std::move(handler)); });
    const bool isStored = stored && *stored;
    const auto unnoted = isStored ? note(connection, isNew, grant) : std::nullopt;
    if (isStored && !unnoted) {
        tellSignedIn(connection, grant, talk);
        return Exit::ok;
    }
    const auto report = await<SignOutReport>(
        interrupt, [&](auto handler) { return signedIn.keeper().signOut(std::move(handler)); });
    Q_UNUSED(report)
    if (!stored)
        return talk.report(interruptedProblem());
    return talk.report(unnoted ? problemOf(*unnoted) : keepingProblem(stored->error(), connection.name));
}

/// Before somebody goes to the browser for nothing. A locked keychain says of an entry that there is none, so
/// one is written to see.
std::optional<Problem> whyNotKept(const Connection &connection, Interrupt &interrupt)
{
    TokenStore store;
    const QString trial = connection.keychainKey() + u" [trial]"_s;
    const auto written = await<Result<Done, TokenStoreError>>(
        interrupt, [&](auto handler) { return store.write(trial, Token("trial"), std::move(handler)); });
    if (!written)
        return interruptedProblem();
    if (!*written)
        return keepingProblem(written->error(), connection.name);
    const auto removed = await<Result<Done, TokenStoreError>>(
        interrupt, [&](auto handler) { return store.remove(trial, std::move(handler)); });
    return removed ? std::nullopt : std::optional(interruptedProblem());
}

struct Standing
{
    QString code;
    QString words;
};

Standing standingOf(const Connection &connection)
{
    if (!connection.expectsToken)
        return { u"none"_s, Words::tr("not signed in") };
    return connection.clientId.isEmpty() ? Standing { u"token"_s, Words::tr("a token is kept") }
                                         : Standing { u"sign-in"_s, Words::tr("signed in") };
}

QByteArray asJson(const QList<Connection> &connections)
{
    QJsonArray list;
    for (const Connection &connection : connections) {
        list += QJsonObject { { u"name"_s, connection.name }, { u"server"_s, connection.server.toString() },
            { u"tenant"_s, connection.tenant }, { u"client_id"_s, connection.clientId },
            { u"state"_s, standingOf(connection).code } };
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray asLines(const QList<Connection> &connections)
{
    qsizetype widest = 0;
    for (const Connection &connection : connections)
        widest = std::max(widest, textWidth(terminalSafe(connection.name)));
    QString text;
    for (const Connection &connection : connections) {
        text += fitted(terminalSafe(connection.name), widest) + u"  "_s + standingOf(connection).words
            + u"  "_s + connection.server.toString(QUrl::FullyEncoded);
        if (!connection.tenant.isEmpty())
            text += u"  "_s + terminalSafe(connection.tenant);
        text += u'\n';
    }
    return text.toUtf8();
}

void tellRevocation(const SignOutReport &report, Talk &talk)
{
    using enum SignOutReport::Revocation;
    if (report.revocation == NotOffered)
        talk.say(Words::tr("The sign-in service offers no way to revoke; what it issued ends by itself."));
    if (report.revocation == Failed)
        talk.say(Words::tr("It could not be revoked with the sign-in service: %1")
                     .arg(problemOf(report.revocationError).sentence));
}

} // namespace

int signIn(const Options &options, Interrupt &interrupt, Talk &talk)
{
    const auto connection = connectionToUse(options);
    if (!connection)
        return talk.report(connection.error());
    if (const auto way = wayOf(connection->route, {}); !way)
        return talk.report(way.error());
    if (const auto problem = whyNotKept(*connection, interrupt))
        return talk.report(*problem);
    const auto grant = SignInRun(*connection, !options.noBrowser, interrupt, talk).run();
    if (!grant)
        return talk.report(grant.error());
    return keep(*connection, !options.server.isEmpty(), *grant, interrupt, talk);
}

int signOut(const Options &options, Interrupt &interrupt, Talk &talk)
{
    auto connection = savedConnection(options.id);
    if (!connection)
        return talk.report(connection.error());
    SignedIn signedIn(*connection);
    const auto report = await<SignOutReport>(
        interrupt, [&](auto handler) { return signedIn.keeper().signOut(std::move(handler)); });
    if (!report)
        return talk.report(interruptedProblem());
    if (report->notWiped)
        return talk.report(keepingProblem(*report->notWiped, connection->name));
    ConnectionList().update(connection->keychainKey(), [](Connection &saved) { saved.expectsToken = false; });
    tellRevocation(*report, talk);
    talk.say(Words::tr("Signed out of “%1”.").arg(terminalSafe(connection->name)));
    return Exit::ok;
}

int listConnections(const Options &options, Talk &talk)
{
    if (const auto unread = unreadableList())
        return talk.report(*unread);
    const auto problem = ConnectionList().problem();
    if (problem)
        talk.say(connectionListText(*problem));
    const QList<Connection> connections = ConnectionList().all();
    if (connections.isEmpty() && !problem)
        talk.say(Words::tr("There are no connections yet. “audit-query sign-in NAME --server URL --client-id "
                           "ID” makes one."));
    const bool isJson = options.format == OutputFormat::Json;
    const auto output = Output::open({}, false, isJson ? Content::Json : Content::Safe);
    if (!output)
        return talk.report(problemOf(output.error()));
    const QByteArray bytes = isJson ? asJson(connections) : asLines(connections);
    const auto written = (*output)->write(bytes).and_then([&](Done) { return (*output)->commit(); });
    return written || (*output)->readerGone() ? Exit::ok : talk.report(problemOf(written.error()));
}

} // namespace Audit
