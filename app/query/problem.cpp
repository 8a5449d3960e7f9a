// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/problem.h"

#include "domain/safetext.h"
#include "interrupt.h"
#include "query/words.h"
#include "startup.h"
#include "words/connectionlistwords.h"
#include "words/errortext.h"

#include <algorithm>
#include <array>

namespace Audit {

namespace {

struct KindCode
{
    ErrorKind kind;
    int exitCode;
};

constexpr std::array kindCodes {
    KindCode { ErrorKind::NameNotFound, Exit::unreachable },
    KindCode { ErrorKind::Unreachable, Exit::unreachable },
    KindCode { ErrorKind::TimedOut, Exit::unreachable },
    KindCode { ErrorKind::TlsRefused, Exit::unreachable },
    KindCode { ErrorKind::ConnectionCut, Exit::unreachable },
    KindCode { ErrorKind::RedirectRefused, Exit::unreachable },
    KindCode { ErrorKind::TooLarge, Exit::badData },
    KindCode { ErrorKind::NotTheApi, Exit::badData },
    KindCode { ErrorKind::Malformed, Exit::badData },
    KindCode { ErrorKind::SignedOut, Exit::notAllowed },
    KindCode { ErrorKind::Forbidden, Exit::notAllowed },
    KindCode { ErrorKind::NotFound, Exit::badData },
    KindCode { ErrorKind::Invalid, Exit::badData },
    KindCode { ErrorKind::TooManyRequests, Exit::tryLater },
    KindCode { ErrorKind::ServerFault, Exit::tryLater },
    KindCode { ErrorKind::Unexpected, Exit::badData },
    KindCode { ErrorKind::Refused, Exit::badData },
    KindCode { ErrorKind::Cancelled, Exit::interrupted },
    KindCode { ErrorKind::NoToken, Exit::notAllowed },
    KindCode { ErrorKind::ProxyFailed, Exit::unreachable },
};

/// A sentence with one place for a name, by the kind of a fault.
template <class Fault>
struct FaultWords
{
    Fault fault;
    int exitCode;
    const char *sentence;
};

constexpr std::array fileFaults {
    FaultWords<FileFault> { FileFault::Exists, Exit::cannotCreate,
        QT_TRANSLATE_NOOP("AuditQuery", "“%1” exists already. Use --replace to replace it.") },
    FaultWords<FileFault> { FileFault::CannotCreate, Exit::cannotCreate,
        QT_TRANSLATE_NOOP("AuditQuery", "“%1” cannot be created.") },
    FaultWords<FileFault> { FileFault::CannotWrite, Exit::writeError,
        QT_TRANSLATE_NOOP("AuditQuery", "“%1” cannot be written.") },
    FaultWords<FileFault> { FileFault::DiskFull, Exit::writeError,
        QT_TRANSLATE_NOOP("AuditQuery", "“%1” does not fit: the disk is full.") },
    FaultWords<FileFault> { FileFault::CannotSync, Exit::writeError,
        QT_TRANSLATE_NOOP("AuditQuery", "The disk did not confirm that it holds “%1”.") },
    FaultWords<FileFault> { FileFault::CannotRename, Exit::writeError,
        QT_TRANSLATE_NOOP("AuditQuery", "“%1” could not be given its name.") },
    FaultWords<FileFault> { FileFault::Damaged, Exit::writeError,
        QT_TRANSLATE_NOOP("AuditQuery", "“%1” is not what was written to it.") },
    FaultWords<FileFault> { FileFault::OtherExport, Exit::usage,
        QT_TRANSLATE_NOOP("AuditQuery", "What is kept in “%1” belongs to another question.") },
    FaultWords<FileFault> { FileFault::Busy, Exit::tryLater,
        QT_TRANSLATE_NOOP("AuditQuery", "Another process works on this export: “%1”.") },
};

constexpr std::array addressFaults {
    FaultWords<AddressError> { AddressError::Empty, Exit::usage,
        QT_TRANSLATE_NOOP("AuditQuery", "--server needs the address of a server.") },
    FaultWords<AddressError> {
        AddressError::NotAUrl, Exit::usage, QT_TRANSLATE_NOOP("AuditQuery", "--server “%1” is no address.") },
    FaultWords<AddressError> { AddressError::OtherScheme, Exit::usage,
        QT_TRANSLATE_NOOP("AuditQuery", "--server “%1” begins with neither https:// nor http://.") },
    FaultWords<AddressError> { AddressError::NotEncrypted, Exit::usage,
        QT_TRANSLATE_NOOP("AuditQuery",
            "--server “%1” is not encrypted. Use https; plain http is for this machine "
            "only.") },
    FaultWords<AddressError> { AddressError::HasUserInfo, Exit::usage,
        QT_TRANSLATE_NOOP("AuditQuery",
            "The address in --server holds a user name or a "
            "password. Leave it out.") },
    FaultWords<AddressError> { AddressError::HasQuery, Exit::usage,
        QT_TRANSLATE_NOOP("AuditQuery",
            "--server “%1” holds more than an address. Leave out "
            "what comes from ? or # on.") },
};

constexpr std::array tokenFaults {
    FaultWords<TokenStoreFault> { TokenStoreFault::NotFound, Exit::notAllowed,
        QT_TRANSLATE_NOOP("AuditQuery",
            "The keychain shows no token for “%1”. It may be locked: unlock it, or use "
            "--token-file.") },
    FaultWords<TokenStoreFault> { TokenStoreFault::NoKeychain, Exit::notAllowed,
        QT_TRANSLATE_NOOP(
            "AuditQuery", "No keychain answers, so there is no token for “%1”. Use --token-file.") },
    FaultWords<TokenStoreFault> { TokenStoreFault::Refused, Exit::notAllowed,
        QT_TRANSLATE_NOOP("AuditQuery", "The keychain did not hand out the token for “%1”.") },
    FaultWords<TokenStoreFault> { TokenStoreFault::TimedOut, Exit::tryLater,
        QT_TRANSLATE_NOOP("AuditQuery",
            "The keychain did not answer in time for “%1”. Try again, or use "
            "--token-file.") },
    FaultWords<TokenStoreFault> { TokenStoreFault::Damaged, Exit::notAllowed,
        QT_TRANSLATE_NOOP("AuditQuery",
            "The token for “%1” in the keychain is damaged. Connect again in the "
            "console.") },
    FaultWords<TokenStoreFault> { TokenStoreFault::Other, Exit::notAllowed,
        QT_TRANSLATE_NOOP("AuditQuery", "The keychain failed for “%1”.") },
};

constexpr std::array keepingFaults {
    FaultWords<TokenStoreFault> { TokenStoreFault::NotFound, Exit::notAllowed,
        QT_TRANSLATE_NOOP("AuditQuery",
            "The keychain shows no token for “%1”, so none was removed. It may be locked: unlock it, and try "
            "again.") },
    FaultWords<TokenStoreFault> { TokenStoreFault::NoKeychain, Exit::notAllowed,
        QT_TRANSLATE_NOOP("AuditQuery",
            "No keychain answers, and nothing else may keep the sign-in to “%1”. Start one, such as GNOME "
            "Keyring or KWallet. Without one, other commands take a token by --token-file.") },
    FaultWords<TokenStoreFault> { TokenStoreFault::Refused, Exit::notAllowed,
        QT_TRANSLATE_NOOP("AuditQuery",
            "The keychain refused access to the sign-in to “%1”. It may be locked: unlock it, and try "
            "again.") },
    FaultWords<TokenStoreFault> { TokenStoreFault::TimedOut, Exit::tryLater,
        QT_TRANSLATE_NOOP("AuditQuery",
            "The keychain did not answer in time for “%1”. It may be asking for its password.") },
    FaultWords<TokenStoreFault> { TokenStoreFault::Other, Exit::notAllowed,
        QT_TRANSLATE_NOOP("AuditQuery", "The keychain failed for “%1”.") },
};

/// The row of a fault; the table's last row where a new fault has none.
template <class Fault, size_t size>
const FaultWords<Fault> &rowOf(const std::array<FaultWords<Fault>, size> &table, Fault fault)
{
    const auto found = std::find_if(
        table.begin(), table.end(), [fault](const FaultWords<Fault> &row) { return row.fault == fault; });
    return found == table.end() ? table.back() : *found;
}

template <class Fault>
Problem worded(const FaultWords<Fault> &row, const QString &name, const QString &theirWords = {})
{
    const QString sentence = Words::tr(row.sentence);
    const bool hasPlace = sentence.contains(QLatin1StringView("%1"));
    return { row.exitCode, hasPlace ? sentence.arg(terminalSafe(name)) : sentence, terminalSafe(theirWords) };
}

} // namespace

int exitCodeOf(ErrorKind kind)
{
    const auto found = std::find_if(
        kindCodes.begin(), kindCodes.end(), [kind](const KindCode &row) { return row.kind == kind; });
    return found == kindCodes.end() ? Exit::ourBug : found->exitCode;
}

Problem problemOf(const ApiError &error)
{
    const ErrorText text = errorText(error);
    return { exitCodeOf(error.kind), errorLine(error), text.serverSaid + text.systemSaid };
}

Problem problemOf(const FileError &error)
{
    const QString path = error.path.isEmpty() ? Words::tr("standard output") : error.path;
    return worded(rowOf(fileFaults, error.fault), path,
        error.fault == FileFault::Exists ? QString() : error.systemText);
}

Problem problemOf(const ServiceError &error)
{
    const int exitCode = error.fault == ServiceFault::DiskFull ? Exit::writeError : Exit::ourBug;
    return { exitCode,
        Words::tr("The local service with the sample data did not start (%1).")
            .arg(terminalSafe(error.subject)),
        terminalSafe(error.systemText) };
}

Problem problemOf(const TokenStoreError &error, const QString &connection)
{
    return worded(rowOf(tokenFaults, error.fault), connection, error.detail);
}

Problem keepingProblem(const TokenStoreError &error, const QString &connection)
{
    return worded(rowOf(keepingFaults, error.fault), connection, error.detail);
}

Problem problemOf(AddressError error, const QString &address)
{
    return worded(rowOf(addressFaults, error), address);
}

Problem problemOf(const ConnectionListError &error)
{
    using Kind = ConnectionListError::Kind;
    const bool isLate = error.kind == Kind::NameTaken || error.kind == Kind::Gone || error.kind == Kind::Busy;
    const int exitCode = isLate          ? Exit::tryLater
        : error.kind == Kind::NotWritten ? Exit::cannotCreate
                                         : Exit::badData;
    return { exitCode, connectionListText(error), {} };
}

Problem usageProblem(const QString &sentence)
{
    return { Exit::usage, sentence, {} };
}

Problem interruptedProblem()
{
    return { Interrupt::happened() ? Interrupt::exitCode() : Exit::interrupted, Words::tr("Interrupted."),
        {} };
}

} // namespace Audit
