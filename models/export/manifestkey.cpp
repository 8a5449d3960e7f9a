// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/manifestkey.h"

#include "api/keychain.h"

#include <QDir>
#include <QLockFile>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTimer>

#include <memory>
#include <utility>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView keyEntry = "export signing key"_L1;
constexpr QLatin1StringView probeEntry = "export signing key probe"_L1;
constexpr std::chrono::milliseconds lockPause(50);

/// Bytes from the system's generator, as hexadecimal text.
QString randomHex(qsizetype bytes)
{
    QByteArray random;
    while (random.size() < bytes)
        random += char(QRandomGenerator::system()->bounded(256));
    return QString::fromLatin1(random.toHex());
}

Result<ManifestKey, TokenStoreError> keyOf(const QString &hex)
{
    ManifestKey key { QByteArray::fromHex(hex.toLatin1()) };
    if (!key.isUsable() || key.secret.toHex() != hex.toLatin1())
        return TokenStoreError { TokenStoreFault::Damaged, {} };
    return key;
}

/// One fetch from its first question to its answer. Lives as long as a step of it runs or somebody waits.
class KeyFetch : public std::enable_shared_from_this<KeyFetch>
{
public:
    KeyFetch(ManifestKeyHandler handler, KeyWish wish, const QString &service)
        : m_handler(std::move(handler))
        , m_wish(wish)
        , m_keychain(service)
        , m_lock(lockPath(service))
    {
    }

    bool isWanted() const { return static_cast<bool>(m_handler); }
    void forget() { m_handler = {}; }

    void answer(const Result<ManifestKey, TokenStoreError> &result)
    {
        m_lock.unlock();
        if (const ManifestKeyHandler waiting = std::exchange(m_handler, {}))
            waiting(result);
    }

    void read()
    {
        step(m_keychain.read(keyEntry), [](KeyFetch &self, const Keychain::Answer &entry) {
            if (entry)
                self.answer(keyOf(*entry));
            else if (self.m_wish == KeyWish::ReadOnly || entry.error().fault != TokenStoreFault::NotFound)
                self.answer(entry.error());
            else
                self.make();
        });
    }

private:
    using Next = std::function<void(KeyFetch &, const Keychain::Answer &)>;

    static QString lockPath(const QString &service)
    {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
        return QDir(folder).filePath(service + u"-signing-key.lock"_s);
    }

    void step(const Keychain::Step &step, const Next &next)
    {
        step([self = shared_from_this(), next](const Keychain::Answer &entry) { next(*self, entry); });
    }

    /// A step that has to succeed.
    void mustStep(const Keychain::Step &wanted, const Next &next)
    {
        step(wanted, [next](KeyFetch &self, const Keychain::Answer &entry) {
            if (entry)
                next(self, entry);
            else
                self.answer(entry.error());
        });
    }

    /// Of two processes that find none, one makes it and the other waits and reads again.
    void make()
    {
        if (m_lock.tryLock(0))
            return probe();
        QTimer::singleShot(lockPause, &m_here, [self = shared_from_this()] {
            if (self->isWanted())
                self->read();
        });
    }

    void probe()
    {
        const QString nonce = randomHex(8);
        mustStep(m_keychain.write(probeEntry, nonce), [nonce](KeyFetch &self, const Keychain::Answer &) {
            self.mustStep(
                self.m_keychain.read(probeEntry), [nonce](KeyFetch &prober, const Keychain::Answer &entry) {
                    prober.believe(*entry == nonce);
                });
        });
    }

    /// The keychain is open and keeps what it is given; what it does not find now is not there.
    void believe(bool isOpen)
    {
        if (!isOpen)
            return answer(TokenStoreError { TokenStoreFault::Damaged, {} });
        step(m_keychain.read(keyEntry), [](KeyFetch &self, const Keychain::Answer &entry) {
            if (entry)
                self.answer(keyOf(*entry));
            else if (entry.error().fault != TokenStoreFault::NotFound)
                self.answer(entry.error());
            else
                self.writeNew();
        });
    }

    void writeNew()
    {
        const QString made = randomHex(ManifestKey::size);
        mustStep(m_keychain.write(keyEntry, made), [](KeyFetch &self, const Keychain::Answer &) {
            self.mustStep(self.m_keychain.read(keyEntry),
                [](KeyFetch &reader, const Keychain::Answer &entry) { reader.tidyUp(keyOf(*entry)); });
        });
    }

    void tidyUp(const Result<ManifestKey, TokenStoreError> &key)
    {
        step(m_keychain.remove(probeEntry),
            [key](KeyFetch &self, const Keychain::Answer &) { self.answer(key); });
    }

    ManifestKeyHandler m_handler;
    KeyWish m_wish;
    Keychain m_keychain;
    QLockFile m_lock;
    QObject m_here; ///< the thread that the timer belongs to
};

class KeyCall final : public PendingCall::Request
{
public:
    KeyCall(std::shared_ptr<KeyFetch> fetch, std::chrono::milliseconds patience)
        : m_fetch(std::move(fetch))
    {
        m_patience.setSingleShot(true);
        QObject::connect(&m_patience, &QTimer::timeout, &m_patience, [waiting = m_fetch] {
            waiting->answer(TokenStoreError { TokenStoreFault::TimedOut, {} });
        });
        m_patience.start(patience);
    }
    ~KeyCall() override { m_fetch->forget(); }
    Q_DISABLE_COPY_MOVE(KeyCall)

    bool isRunning() const override { return m_fetch->isWanted(); }

private:
    std::shared_ptr<KeyFetch> m_fetch;
    QTimer m_patience;
};

} // namespace

PendingCall fetchManifestKey(ManifestKeyHandler handler, KeyWish wish, const KeyPlace &place)
{
    auto fetch = std::make_shared<KeyFetch>(std::move(handler), wish, place.service);
    fetch->read();
    return PendingCall(std::make_unique<KeyCall>(std::move(fetch), place.patience));
}

} // namespace Audit
