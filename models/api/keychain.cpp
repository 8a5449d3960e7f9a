// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/keychain.h"

#include <QLibrary>
#include <qt6keychain/keychain.h>

#include <algorithm>
#include <iterator>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

struct FaultRow
{
    int error;
    TokenStoreFault fault;
};

constexpr FaultRow faultTable[] = {
    { QKeychain::EntryNotFound, TokenStoreFault::NotFound },
    { QKeychain::AccessDenied, TokenStoreFault::Refused },
    { QKeychain::AccessDeniedByUser, TokenStoreFault::Refused },
    { QKeychain::NoBackendAvailable, TokenStoreFault::NoKeychain },
    { QKeychain::NotImplemented, TokenStoreFault::NoKeychain },
};

struct WordRow
{
    QLatin1StringView word;
    TokenStoreFault fault;
};

/// What stands in an OtherError. A keyring service that misses one of its own objects is there, and answers:
/// its keyring was not made, because the person closed the window that asks for a password. Else nobody is
/// there to keep a secret: no bus, no service, no libsecret.
constexpr WordRow wordTable[] = {
    { "/org/freedesktop/secrets/"_L1, TokenStoreFault::Refused },
    { "D-Bus"_L1, TokenStoreFault::NoKeychain },
    { "DBus"_L1, TokenStoreFault::NoKeychain },
    { "Could not connect"_L1, TokenStoreFault::NoKeychain },
    { "org.freedesktop.secrets"_L1, TokenStoreFault::NoKeychain },
    { "/org/freedesktop/secrets"_L1, TokenStoreFault::NoKeychain },
    { "org.kde.kwalletd"_L1, TokenStoreFault::NoKeychain },
    { "Unknown error"_L1, TokenStoreFault::NoKeychain },
};

TokenStoreFault faultByWords(const QString &text)
{
    const auto row = std::find_if(std::begin(wordTable), std::end(wordTable),
        [&text](const WordRow &r) { return text.contains(r.word, Qt::CaseInsensitive); });
    return row == std::end(wordTable) ? TokenStoreFault::Other : row->fault;
}

/// What a step is made of, so that it can be taken a second time.
struct Work
{
    std::function<QKeychain::Job *()> make;
    std::function<Keychain::Answer(const QKeychain::Job &)> answer;
};

/// libsecret keeps one conversation with the keyring as long as the process lives, and a keyring that was
/// started again knows nothing of it: every question fails until libsecret begins anew. Safe at any time, it
/// says.
void forgetConversation()
{
    using Disconnect = void (*)();
    static const auto disconnect
        = reinterpret_cast<Disconnect>(QLibrary::resolve(u"secret-1"_s, 0, "secret_service_disconnect"));
    if (disconnect)
        disconnect();
}

enum class Try { First, Second };

void start(const Work &work, const Keychain::Then &then, Try which = Try::First)
{
    QKeychain::Job *job = work.make();
    QObject::connect(job, &QKeychain::Job::finished, job, [job, work, then, which] {
        if (job->error() == QKeychain::NoError)
            return then(work.answer(*job));
        const TokenStoreFault fault = keychainFault(job->error(), job->errorString());
        if (fault != TokenStoreFault::Other || which == Try::Second)
            return then(TokenStoreError { fault, job->errorString() });
        forgetConversation();
        start(work, then, Try::Second);
    });
    job->start();
}

Keychain::Answer nothing(const QKeychain::Job &)
{
    return QString();
}

void runInTurn(QList<Keychain::Step> steps, const QString &soFar, const Keychain::Then &then)
{
    if (steps.isEmpty())
        return then(soFar);
    const Keychain::Step step = steps.takeFirst();
    step([steps, soFar, then](const Keychain::Answer &answer) {
        if (answer)
            runInTurn(steps, soFar + *answer, then);
        else
            then(answer);
    });
}

} // namespace

TokenStoreFault keychainFault(int error, const QString &text)
{
    const auto row = std::find_if(std::begin(faultTable), std::end(faultTable),
        [error](const FaultRow &r) { return r.error == error; });
    if (row != std::end(faultTable))
        return row->fault;
    return faultByWords(text);
}

Keychain::Step Keychain::read(const QString &key) const
{
    const Work work { [service = m_service, key] {
                         auto *job = new QKeychain::ReadPasswordJob(service);
                         job->setKey(key);
                         return job;
                     },
        [](const QKeychain::Job &job) -> Answer {
            return static_cast<const QKeychain::ReadPasswordJob &>(job).textData();
        } };
    return [work](const Then &then) { start(work, then); };
}

Keychain::Step Keychain::write(const QString &key, const QString &secret) const
{
    const Work work { [service = m_service, key, secret] {
                         auto *job = new QKeychain::WritePasswordJob(service);
                         job->setKey(key);
                         job->setTextData(secret);
                         return job;
                     },
        nothing };
    return [work](const Then &then) { start(work, then); };
}

Keychain::Step Keychain::remove(const QString &key) const
{
    const Work work { [service = m_service, key] {
                         auto *job = new QKeychain::DeletePasswordJob(service);
                         job->setKey(key);
                         return job;
                     },
        nothing };
    return [work](const Then &then) {
        start(work, [then](const Answer &answer) {
            const bool wasGone = !answer && answer.error().fault == TokenStoreFault::NotFound;
            then(wasGone ? Answer(QString()) : answer);
        });
    };
}

void Keychain::inTurn(const QList<Step> &steps, const Then &then)
{
    runInTurn(steps, {}, then);
}

} // namespace Audit
