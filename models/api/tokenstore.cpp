// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/tokenstore.h"

#include "api/keychain.h"
#include "api/tokenpieces.h"

#include <QTimer>

#include <utility>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

template <class T>
using StoreHandler = std::function<void(const Result<T, TokenStoreError> &)>;

/// Where the answer goes while somebody waits for it. The jobs know it too, and run on when nobody does.
template <class T>
struct Waiter
{
    StoreHandler<T> handler;

    void answer(const Result<T, TokenStoreError> &result)
    {
        if (const StoreHandler<T> waiting = std::exchange(handler, {}))
            waiting(result); // may drop the call
    }
};

template <class T>
class StoreCall final : public PendingCall::Request
{
public:
    StoreCall(std::shared_ptr<Waiter<T>> waiter, std::chrono::milliseconds patience)
        : m_waiter(std::move(waiter))
    {
        m_patience.setSingleShot(true);
        QObject::connect(&m_patience, &QTimer::timeout, &m_patience, [waiting = m_waiter] {
            waiting->answer(TokenStoreError { TokenStoreFault::TimedOut, {} });
        });
        m_patience.start(patience);
    }
    ~StoreCall() override { m_waiter->handler = {}; }
    Q_DISABLE_COPY_MOVE(StoreCall)

    bool isRunning() const override { return static_cast<bool>(m_waiter->handler); }

private:
    std::shared_ptr<Waiter<T>> m_waiter;
    QTimer m_patience;
};

template <class T>
std::shared_ptr<Waiter<T>> waiterFor(StoreHandler<T> handler)
{
    return std::make_shared<Waiter<T>>(Waiter<T> { std::move(handler) });
}

template <class T>
PendingCall callOf(const std::shared_ptr<Waiter<T>> &waiter, std::chrono::milliseconds patience)
{
    return PendingCall(std::make_unique<StoreCall<T>>(waiter, patience));
}

using TokenResult = Result<Token, TokenStoreError>;

TokenResult damaged()
{
    return TokenStoreError { TokenStoreFault::Damaged, {} };
}

TokenResult tokenOf(const QString &text)
{
    Token token(text.toLatin1());
    return token.isUsable() ? TokenResult(std::move(token)) : damaged();
}

QList<Keychain::Step> removals(const Keychain &keychain, const QStringList &keys)
{
    QList<Keychain::Step> steps;
    for (const QString &key : keys)
        steps += keychain.remove(key);
    return steps;
}

/// Hands on the keys of the pieces that the connection's entry now stands for, none where it stands for
/// itself or is not there.
void withOldPieces(
    const Keychain &keychain, const QString &connection, const std::function<void(const QStringList &)> &then)
{
    keychain.read(connection)([connection, then](const Keychain::Answer &old) {
        const auto header = old ? TokenPieces::parse(*old) : std::nullopt;
        then(header ? header->keys(connection) : QStringList());
    });
}

void readPieces(const Keychain &keychain, const QString &connection, const TokenPieces &header,
    const std::function<void(const TokenResult &)> &then)
{
    QList<Keychain::Step> steps;
    for (const QString &key : header.keys(connection))
        steps += keychain.read(key);
    Keychain::inTurn(steps, [header, then](const Keychain::Answer &whole) {
        if (whole)
            return then(header.matches(*whole) ? tokenOf(*whole) : damaged());
        const bool isMissing = whole.error().fault == TokenStoreFault::NotFound;
        then(isMissing ? damaged() : TokenResult(whole.error()));
    });
}

/// New pieces, then the entry that points to them, then the old pieces away: stopping anywhere leaves one
/// whole token.
QList<Keychain::Step> writing(
    const Keychain &keychain, const QString &connection, const Token &token, const QStringList &oldPieces)
{
    const SplitToken split = splitToken(token);
    const QStringList keys = split.header ? split.header->keys(connection) : QStringList();
    QList<Keychain::Step> steps;
    for (qsizetype piece = 0; piece < keys.size(); ++piece)
        steps += keychain.write(keys.at(piece), split.pieces.at(piece));
    steps += keychain.write(connection, split.entry);
    return steps + removals(keychain, oldPieces);
}

Keychain::Then doneFor(const std::shared_ptr<Waiter<Done>> &waiter)
{
    return [waiter](const Keychain::Answer &answer) {
        if (answer)
            waiter->answer(Done {});
        else
            waiter->answer(answer.error());
    };
}

} // namespace

TokenStore::TokenStore(QString service, QObject *parent, std::chrono::milliseconds patience)
    : QObject(parent)
    , m_service(std::move(service))
    , m_patience(patience)
{
}

PendingCall TokenStore::read(const QString &connection, StoreHandler<Token> handler)
{
    const auto waiter = waiterFor<Token>(std::move(handler));
    const auto answer = [waiter](const TokenResult &result) { waiter->answer(result); };
    const Keychain keychain(m_service);
    keychain.read(connection)([=](const Keychain::Answer &entry) {
        if (!entry)
            return answer(entry.error());
        if (const auto header = TokenPieces::parse(*entry))
            return readPieces(keychain, connection, *header, answer);
        answer(tokenOf(*entry));
    });
    return callOf(waiter, m_patience);
}

PendingCall TokenStore::write(const QString &connection, const Token &token, StoreHandler<Done> handler)
{
    const auto waiter = waiterFor<Done>(std::move(handler));
    if (!token.isUsable()) {
        const TokenStoreError unusable { TokenStoreFault::Other, {} };
        QTimer::singleShot(0, this, [waiter, unusable] { waiter->answer(unusable); });
        return callOf(waiter, m_patience);
    }
    const Keychain keychain(m_service);
    withOldPieces(keychain, connection, [=](const QStringList &oldPieces) {
        Keychain::inTurn(writing(keychain, connection, token, oldPieces), doneFor(waiter));
    });
    return callOf(waiter, m_patience);
}

PendingCall TokenStore::remove(const QString &connection, StoreHandler<Done> handler)
{
    const auto waiter = waiterFor<Done>(std::move(handler));
    const Keychain keychain(m_service);
    withOldPieces(keychain, connection, [=](const QStringList &pieces) {
        Keychain::inTurn(removals(keychain, pieces + QStringList { connection }), doneFor(waiter));
    });
    return callOf(waiter, m_patience);
}

} // namespace Audit
