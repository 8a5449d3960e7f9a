// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourceopener.h"

#include "api/network.h"
#include "connectionwords.h"
#include "domain/safetext.h"
#include "serverwords.h"
#include "words/connectionlistwords.h"
#include "words/errortext.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

// What was open last: "sample", or "server" with the connection's name. Files are not opened again by
// themselves.
constexpr auto lastKindKey = "last/kind"_L1;
constexpr auto lastConnectionKey = "last/connection"_L1;

constexpr std::chrono::milliseconds slow { 2000 };

Connection connectionTo(const QUrl &server)
{
    Connection connection;
    connection.name
        = server.port() < 0 ? server.host() : server.host() + u':' + QString::number(server.port());
    connection.server = server;
    return connection;
}

} // namespace

SourceOpener::SourceOpener(Workspace &workspace, LocalSources local, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_local(std::move(local))
{
    m_slow.setSingleShot(true);
    m_slow.setInterval(slow);
    connect(&m_slow, &QTimer::timeout, this, &SourceOpener::keychainSlow);
    connect(&m_kept, &KeptTokens::told, this, [this](const QString &sentence) {
        m_workspace.isOpen() ? Q_EMIT noticed(sentence) : Q_EMIT failed(sentence);
    });
    connect(&m_kept, &KeptTokens::signedOut, this, &SourceOpener::signedOut);
    connect(&m_kept, &KeptTokens::allLeft, this, &SourceOpener::allLeft);
}

/// The latest request wins: a link that comes while the last source is being opened is one.
int SourceOpener::begin()
{
    Q_EMIT busyChanged(true);
    return ++m_latest;
}

void SourceOpener::end()
{
    m_slow.stop();
    ++m_latest;
    Q_EMIT busyChanged(false);
}

void SourceOpener::stopWaiting()
{
    m_tokenCall.cancel();
    end();
}

void SourceOpener::openSample()
{
    m_local.openSample([this, number = begin()](const LocalSource &local) {
        if (number == m_latest)
            openLocal(local, Source::Kind::Sample);
    });
}

void SourceOpener::openFiles(const QStringList &files)
{
    QStringList paths;
    for (const QString &file : files)
        paths.append(QDir::cleanPath(QFileInfo(file).absoluteFilePath()));
    m_local.openFiles(paths, [this, paths, number = begin()](const LocalSource &local) {
        if (number == m_latest)
            openLocal(local, Source::Kind::File, paths);
    });
}

void SourceOpener::openLocal(const LocalSource &local, Source::Kind kind, const QStringList &files)
{
    end();
    if (!local.problem.isEmpty()) {
        Q_EMIT failed(local.problem);
        return;
    }
    QSettings().setValue(lastKindKey, kind == Source::Kind::Sample ? u"sample"_s : QString());
    m_workspace.open({ kind, local.title, local.server, local.token, tr("local service"), local.service,
        local.openedCase, files });
    Q_EMIT noticed(local.note);
}

void SourceOpener::connectTo(const QUrl &server, const Token &token, bool remember)
{
    const QList<Connection> known = m_connections.all();
    const auto leadsThere = [&server](const Connection &connection) { return connection.server == server; };
    auto found = std::find_if(known.begin(), known.end(), [&](const Connection &connection) {
        return leadsThere(connection) && connection.name == lastConnection();
    });
    if (found == known.end())
        found = std::find_if(known.begin(), known.end(), leadsThere);
    openWith(found == known.end() ? connectionTo(server) : *found, token, remember);
}

void SourceOpener::openWith(const Connection &connection, const Token &token, bool remember)
{
    if (!isWayGood(connection))
        return;
    open(connection, token, tr("token: this session only"), {});
    if (remember && connection.clientId.isEmpty())
        keepToken(connection, token);
}

/// A CA file that cannot be read is said before the server is refused for it.
bool SourceOpener::isWayGood(const Connection &connection)
{
    const QString caFile = connection.route.caFile;
    const auto read = caFile.isEmpty() ? Result<QList<QSslCertificate>, CaFileError>(QList<QSslCertificate>())
                                       : readCaFile(caFile);
    if (read)
        return true;
    end();
    Q_EMIT failed(caFileErrorText(read.error(), caFile));
    return false;
}

void SourceOpener::open(const Connection &connection, const Token &token, const QString &tokenNote,
    std::shared_ptr<TokenKeeper> keeper)
{
    end();
    QSettings settings;
    settings.setValue(lastKindKey, u"server"_s);
    settings.setValue(lastConnectionKey, connection.name);
    std::optional<ConnectionListError> unsaved;
    if (!m_connections.find(connection.name))
        unsaved = m_connections.add(connection);
    Source source;
    source.name = connection.name;
    source.server = connection.server;
    source.token = token;
    source.tokenNote = tokenNote;
    source.route = connection.route;
    source.stripe = connection.stripe;
    source.keeper = std::move(keeper);
    m_workspace.open(source);
    Q_EMIT noticed(unsaved ? connectionListText(*unsaved) : QString());
}

void SourceOpener::keepToken(const Connection &connection, const Token &token)
{
    m_kept.keep(connection, token, [this] { m_workspace.setTokenNote(tr("token: keychain")); });
}

bool SourceOpener::openLast()
{
    const QString kind = QSettings().value(lastKindKey).toString();
    if (kind == "sample"_L1) {
        openSample();
        return true;
    }
    const auto connection = m_connections.find(lastConnection());
    if (kind != "server"_L1 || !connection || !connection->expectsToken)
        return false;
    openConnection(connection->name);
    return true;
}

SourceOpener::Known SourceOpener::openServer(const QUrl &server)
{
    const QList<Connection> connections = m_connections.all();
    const auto known = std::find_if(connections.begin(), connections.end(),
        [&server](const Connection &connection) { return connection.server == server; });
    if (known == connections.end())
        return Known::No;
    if (!known->expectsToken)
        return Known::WithoutToken;
    openConnection(known->name);
    return Known::WithToken;
}

void SourceOpener::openConnection(const QString &name)
{
    const auto connection = m_connections.find(name);
    if (!connection) {
        Q_EMIT failed(tr("There is no connection “%1” any more.").arg(displaySafe(name, 100)));
        return;
    }
    if (!isWayGood(*connection))
        return;
    if (connection->expectsToken)
        connection->clientId.isEmpty() ? readToken(*connection) : refreshToken(*connection);
    else if (connection->clientId.isEmpty())
        Q_EMIT tokenWanted(*connection, {});
    else
        Q_EMIT signInWanted(*connection, {});
}

void SourceOpener::readToken(const Connection &connection)
{
    m_slow.start();
    m_tokenCall = m_kept.read(
        connection, [this, connection, number = begin()](const Result<Token, TokenStoreError> &answer) {
            if (number != m_latest)
                return;
            if (answer)
                return open(connection, *answer, tr("token: keychain"), {});
            end();
            Q_EMIT keychainFailed(connection, keptTokenErrorText(answer.error()));
        });
}

void SourceOpener::refreshToken(const Connection &connection)
{
    m_slow.start();
    const auto keeper = m_kept.keeperOf(connection);
    m_tokenCall
        = keeper->refresh({}, [this, connection, keeper, number = begin()](const Result<Token> &token) {
              if (number == m_latest)
                  takeRefreshed(connection, keeper, token);
          });
}

void SourceOpener::takeRefreshed(
    const Connection &connection, const std::shared_ptr<TokenKeeper> &keeper, const Result<Token> &token)
{
    if (token)
        return open(connection, *token, tr("sign-in: keychain"), keeper);
    end();
    const ErrorKind kind = token.error().kind;
    if (kind == ErrorKind::SignedOut)
        Q_EMIT signInWanted(connection, tr("The last sign-in has ended."));
    else if (kind == ErrorKind::NoToken)
        Q_EMIT keychainFailed(
            connection, keptTokenErrorText({ TokenStoreFault::NotFound, token.error().detail }));
    else
        Q_EMIT keychainFailed(connection, errorLine(token.error()));
}

void SourceOpener::adopt(const Connection &connection, const Grant &grant, const Adopted &then)
{
    Connection named = connection;
    named.issuer = grant.provider.issuer;
    const auto keeper = m_kept.keeperOf(named);
    m_slow.start();
    m_tokenCall = m_kept.adopt(named, keeper, grant, [this, keeper, then](KeptTokens::Adoption adoption) {
        if (adoption == KeptTokens::Adoption::Refused)
            return end();
        const bool isKept = adoption == KeptTokens::Adoption::Kept;
        then(keeper, isKept ? tr("sign-in: keychain") : tr("sign-in: this session only"));
    });
}

void SourceOpener::openSignedIn(const Connection &connection, const Grant &grant)
{
    begin();
    adopt(connection, grant,
        [this, connection](const std::shared_ptr<TokenKeeper> &keeper, const QString &note) {
            open(m_connections.find(connection.name).value_or(connection), keeper->token(), note, keeper);
        });
}

void SourceOpener::goOnSignedIn(const Grant &grant)
{
    const auto connection = openedConnection();
    if (!connection)
        return;
    adopt(*connection, grant, [this](const std::shared_ptr<TokenKeeper> &keeper, const QString &note) {
        end();
        m_workspace.setTokenNote(note);
        m_workspace.replaceToken(keeper->token(), keeper);
    });
}

void SourceOpener::goOnWith(const Token &token, bool remember)
{
    m_workspace.setTokenNote(tr("token: this session only"));
    m_workspace.replaceToken(token, {});
    const auto connection = openedConnection();
    if (connection && remember && connection->clientId.isEmpty())
        keepToken(*connection, token);
}

void SourceOpener::signOut()
{
    if (const auto connection = openedConnection())
        leave(*connection);
}

/// Who looks at its entries does not go on with a token that is taken away.
void SourceOpener::forgetTokens(const Connection &connection)
{
    const Source &source = m_workspace.source();
    const bool isOpen = m_workspace.isOpen() && source.kind == Source::Kind::Server;
    isOpen &&source.name == connection.name ? leave(connection) : m_kept.forget(connection);
}

void SourceOpener::leave(const Connection &connection)
{
    const std::shared_ptr<TokenKeeper> keeper = m_workspace.source().keeper;
    keeper ? m_kept.signOut(connection, keeper) : m_kept.forget(connection);
    m_workspace.close();
    if (!keeper)
        Q_EMIT signedOut(
            tr("Signed out: the token is gone from this computer. It stays valid until it expires."));
}

QUrl SourceOpener::lastServer() const
{
    const auto connection = m_connections.find(lastConnection());
    return connection ? connection->server : QUrl();
}

QString SourceOpener::lastConnection() const
{
    return QSettings().value(lastConnectionKey).toString();
}

void SourceOpener::noteRenamed(const QString &from, const QString &to)
{
    if (lastConnection() == from)
        QSettings().setValue(lastConnectionKey, to);
    if (m_workspace.source().kind == Source::Kind::Server && m_workspace.source().name == from)
        m_workspace.setSourceName(to);
}

std::optional<Connection> SourceOpener::openedConnection() const
{
    const Source &source = m_workspace.source();
    if (!m_workspace.isOpen() || source.kind != Source::Kind::Server)
        return std::nullopt;
    return m_connections.find(source.name);
}

bool SourceOpener::openWindow(const QString &name) const
{
    return m_local.openWindow && m_local.openWindow(name);
}

} // namespace Audit
