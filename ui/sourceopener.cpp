// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourceopener.h"

#include "serverwords.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

// What was open last: "sample", or "server" with the connection's name. Files are not opened again by
// themselves.
constexpr auto lastKindKey = "last/kind"_L1;
constexpr auto lastConnectionKey = "last/connection"_L1;

Connection connectionTo(const QUrl &server)
{
    return { server.port() < 0 ? server.host() : server.host() + u':' + QString::number(server.port()),
        server, false };
}

} // namespace

SourceOpener::SourceOpener(Workspace &workspace, LocalSources local, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_local(std::move(local))
{
}

/// The latest request wins: a link that comes while the last source is being opened is one.
int SourceOpener::begin()
{
    Q_EMIT busyChanged(true);
    return ++m_latest;
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
    Q_EMIT busyChanged(false);
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
    const Connection connection = connectionTo(server);
    openConnection(connection, token, tr("token: this session only"));
    if (remember)
        keepToken(connection, token);
}

void SourceOpener::openConnection(const Connection &connection, const Token &token, const QString &tokenNote)
{
    ++m_latest;
    Q_EMIT busyChanged(false);
    QSettings settings;
    settings.setValue(lastKindKey, u"server"_s);
    settings.setValue(lastConnectionKey, connection.name);
    m_connections.save(connection);
    m_workspace.open(
        { Source::Kind::Server, connection.name, connection.server, token, tokenNote, {}, {}, {} });
    Q_EMIT noticed({});
}

void SourceOpener::keepToken(const Connection &connection, const Token &token)
{
    m_tokenCall = m_tokens.write(connection.name, token, [this, connection](const auto &answer) {
        if (!answer) {
            Q_EMIT noticed(tokenStoreErrorText(answer.error()));
            return;
        }
        Connection kept = connection;
        kept.expectsToken = true;
        m_connections.save(kept);
        m_workspace.setTokenNote(tr("token: keychain"));
    });
}

bool SourceOpener::openLast()
{
    const QString kind = QSettings().value(lastKindKey).toString();
    if (kind == "sample"_L1) {
        openSample();
        return true;
    }
    const auto connection = m_connections.find(QSettings().value(lastConnectionKey).toString());
    if (kind != "server"_L1 || !connection || !connection->expectsToken)
        return false;
    readToken(*connection);
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
    readToken(*known);
    return Known::WithToken;
}

void SourceOpener::readToken(const Connection &connection)
{
    m_tokenCall = m_tokens.read(
        connection.name, [this, connection, number = begin()](const Result<Token, TokenStoreError> &answer) {
            if (number != m_latest)
                return;
            if (answer)
                return openConnection(connection, *answer, tr("token: keychain"));
            Q_EMIT busyChanged(false);
            Q_EMIT failed(tokenStoreErrorText(answer.error()));
        });
}

QUrl SourceOpener::lastServer() const
{
    const auto connection = m_connections.find(QSettings().value(lastConnectionKey).toString());
    return connection ? connection->server : QUrl();
}

} // namespace Audit
