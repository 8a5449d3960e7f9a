// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverwords.h"

#include "domain/safetext.h"
#include "words/signinwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

struct ServerWords
{
    Q_DECLARE_TR_FUNCTIONS(ServerWords)
};

} // namespace

QString addressErrorText(AddressError error)
{
    switch (error) {
    case AddressError::Empty:
        return ServerWords::tr("Type the server's address, for example https://scaikey.example.org.");
    case AddressError::NotAUrl:
        return ServerWords::tr("This is not a server address. It looks like https://scaikey.example.org.");
    case AddressError::OtherScheme:
        return ServerWords::tr("A server's address begins with https://, or with the server's name.");
    case AddressError::NotEncrypted:
        return ServerWords::tr(
            "Plain http would show the token to everybody on the way. Use https; http is for this "
            "computer (127.0.0.1) only.");
    case AddressError::HasUserInfo:
        return ServerWords::tr(
            "An address must not hold a user name or password. Type them nowhere but the token field.");
    case AddressError::HasQuery:
        return ServerWords::tr("Leave out what follows the ? or # in the address.");
    }
    return {};
}

QString tokenStoreErrorText(const TokenStoreError &error)
{
    const QString detail = displaySafe(error.detail, 200);
    switch (error.fault) {
    case TokenStoreFault::NotFound:
        return ServerWords::tr(
            "The keychain shows no token for this connection. It may be locked: unlock it and try "
            "again. If the token was removed there, sign in again. Nothing was deleted.");
    case TokenStoreFault::NoKeychain:
        return ServerWords::tr("No keychain is running, so the token is kept for this session only.");
    case TokenStoreFault::Refused:
        return ServerWords::tr(
            "The keychain was not opened or refused access, so the token is kept for this session only.");
    case TokenStoreFault::TimedOut:
        return ServerWords::tr("The keychain does not answer, so the token is kept for this session only.");
    case TokenStoreFault::Damaged:
        return ServerWords::tr(
            "The keychain's entry for this connection is damaged. Connect again with the token.");
    case TokenStoreFault::Other:
        break;
    }
    return ServerWords::tr("The keychain could not keep the token, so it is kept for this session only: %1")
        .arg(detail);
}

QString keptTokenErrorText(const TokenStoreError &error)
{
    switch (error.fault) {
    case TokenStoreFault::NotFound:
    case TokenStoreFault::Damaged:
        return tokenStoreErrorText(error);
    case TokenStoreFault::NoKeychain:
        return ServerWords::tr(
            "No keychain is running, so the token that was kept cannot be read. Start it and try "
            "again, or give the token once more.");
    case TokenStoreFault::Refused:
        return ServerWords::tr("The keychain was not opened or refused access to the token. Try again, or "
                               "give the token once more.");
    case TokenStoreFault::TimedOut:
        return ServerWords::tr("The keychain does not answer. Try again, or give the token once more.");
    case TokenStoreFault::Other:
        break;
    }
    return ServerWords::tr("The keychain could not give the token: %1").arg(displaySafe(error.detail, 200));
}

QString signOutText(const SignOutReport &report)
{
    using Revocation = SignOutReport::Revocation;
    if (report.notWiped)
        return ServerWords::tr(
            "Signed out, but the keychain did not let go of its entry. Remove “audit-console” with "
            "the system's own keychain program.");
    switch (report.revocation) {
    case Revocation::Revoked:
        return ServerWords::tr("Signed out here and at the service.");
    case Revocation::Failed:
        return ServerWords::tr("Signed out on this computer. The service could not be told: %1")
            .arg(signInLine(report.revocationError));
    case Revocation::NotOffered:
    case Revocation::NothingToRevoke:
        break;
    }
    return ServerWords::tr("Signed out on this computer. The service offers no way to tell it.");
}

} // namespace Audit
