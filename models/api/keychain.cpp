// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/keychain.h"

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

/// What stands in an OtherError where nobody is there to keep a secret: no bus, no service, no collection, no
/// libsecret.
constexpr QLatin1StringView absenceWords[] = { "D-Bus"_L1, "DBus"_L1, "Could not connect"_L1,
    "/org/freedesktop/secrets"_L1, "org.freedesktop.secrets"_L1, "org.kde.kwalletd"_L1, "Unknown error"_L1 };

bool namesAbsence(const QString &text)
{
    return std::any_of(std::begin(absenceWords), std::end(absenceWords),
        [&text](QLatin1StringView word) { return text.contains(word, Qt::CaseInsensitive); });
}

void start(QKeychain::Job *job, const QString &key, const std::function<Keychain::Answer()> &value,
    const Keychain::Then &then)
{
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, value, then] {
        if (job->error() == QKeychain::NoError)
            then(value());
        else
            then(TokenStoreError { keychainFault(job->error(), job->errorString()), job->errorString() });
    });
    job->start();
}

Keychain::Answer nothing()
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
    return namesAbsence(text) ? TokenStoreFault::NoKeychain : TokenStoreFault::Other;
}

Keychain::Step Keychain::read(const QString &key) const
{
    return [service = m_service, key](const Then &then) {
        auto *job = new QKeychain::ReadPasswordJob(service);
        start(
            job, key, [job]() -> Answer { return job->textData(); }, then);
    };
}

Keychain::Step Keychain::write(const QString &key, const QString &secret) const
{
    return [service = m_service, key, secret](const Then &then) {
        auto *job = new QKeychain::WritePasswordJob(service);
        job->setTextData(secret);
        start(job, key, nothing, then);
    };
}

Keychain::Step Keychain::remove(const QString &key) const
{
    return [service = m_service, key](const Then &then) {
        auto *job = new QKeychain::DeletePasswordJob(service);
        start(job, key, nothing, [then](const Answer &answer) {
            const bool wasGone = !answer && answer.error().fault == TokenStoreFault::NotFound;
            then(wasGone ? nothing() : answer);
        });
    };
}

void Keychain::inTurn(const QList<Step> &steps, const Then &then)
{
    runInTurn(steps, {}, then);
}

} // namespace Audit
