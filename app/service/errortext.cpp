// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "commands.h"
#include "startup.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

struct FaultWords
{
    ServiceFault fault;
    const char *sentence; ///< %1 is what it is about
    int exitCode;
};

const std::array words {
    FaultWords { ServiceFault::BadListenAddress,
        QT_TRANSLATE_NOOP("AuditService",
            "“%1” is no address to listen on: name a loopback address such as 127.0.0.1:8080 or [::1]:8080, "
            "or "
            "another address of this computer in digits."),
        Exit::usage },
    FaultWords { ServiceFault::OpenWithoutTls,
        QT_TRANSLATE_NOOP("AuditService",
            "“%1” is no loopback address: others could read what goes over the wire. Give --certificate and "
            "--key, "
            "or listen on 127.0.0.1."),
        Exit::usage },
    FaultWords { ServiceFault::OpenWithoutTokens,
        QT_TRANSLATE_NOOP("AuditService",
            "“%1” is no loopback address: there, only signed tokens are taken. Give --key-set or "
            "--secret-file with "
            "--issuer and --audience, and no --token-file."),
        Exit::usage },
    FaultWords { ServiceFault::OpenWithoutHost,
        QT_TRANSLATE_NOOP("AuditService",
            "“%1” stands for all addresses of this computer: say with --host under which names clients ask."),
        Exit::usage },
    FaultWords { ServiceFault::BadHostName,
        QT_TRANSLATE_NOOP("AuditService",
            "--host: “%1” is no name to be asked by: a name or an address alone, without scheme, port, "
            "brackets and path."),
        Exit::usage },
    FaultWords { ServiceFault::BadCertificate,
        QT_TRANSLATE_NOOP(
            "AuditService", "“%1” holds no certificate to use: one in PEM form, followed by its chain."),
        Exit::badData },
    FaultWords { ServiceFault::BadKey,
        QT_TRANSLATE_NOOP("AuditService",
            "“%1” holds no key to use: the certificate's own private key, in PEM form and without a "
            "passphrase."),
        Exit::badData },
    FaultWords { ServiceFault::PortTaken,
        QT_TRANSLATE_NOOP("AuditService",
            "Another program listens on %1 already; choose another port, or 0 for any free one."),
        Exit::unreachable },
    FaultWords { ServiceFault::CannotListen, QT_TRANSLATE_NOOP("AuditService", "Listening on %1 failed."),
        Exit::unreachable },
    FaultWords { ServiceFault::CannotOpenDatabase,
        QT_TRANSLATE_NOOP("AuditService", "The database “%1” cannot be opened."), Exit::cannotCreate },
    FaultWords { ServiceFault::BadDatabaseAddress,
        QT_TRANSLATE_NOOP("AuditService",
            "“%1” is no address of a database: name a file, or postgresql://USER@HOST:PORT/NAME."),
        Exit::usage },
    FaultWords { ServiceFault::NotAnAddress,
        QT_TRANSLATE_NOOP("AuditService",
            "--database takes a file or postgresql://USER@HOST:PORT/NAME; “%1” is part of neither."),
        Exit::usage },
    FaultWords { ServiceFault::PasswordInAddress,
        QT_TRANSLATE_NOOP("AuditService",
            "The address “%1” holds a password, which every user of this machine can read while the program "
            "runs: put it into a password file (PGPASSFILE) and leave it out of the address."),
        Exit::usage },
    FaultWords { ServiceFault::NoDriver,
        QT_TRANSLATE_NOOP("AuditService",
            "“%1” cannot be opened: Qt's driver for this kind of database is missing (for PostgreSQL on "
            "Debian: "
            "libqt6sql6-psql)."),
        Exit::cannotCreate },
    FaultWords { ServiceFault::NotOurDatabase,
        QT_TRANSLATE_NOOP(
            "AuditService", "“%1” is not a database of audit-service; it was left alone. Name another one."),
        Exit::badData },
    FaultWords { ServiceFault::NewerDatabase,
        QT_TRANSLATE_NOOP("AuditService",
            "The database “%1” was written by a newer version of audit-service; use that one."),
        Exit::badData },
    FaultWords { ServiceFault::OlderDatabase,
        QT_TRANSLATE_NOOP("AuditService",
            "The database “%1” was written by an older version of audit-service and may not be changed from "
            "here: whoever owns its tables has to bring it up to date first, which every import and every "
            "start of this version does."),
        Exit::notAllowed },
    FaultWords { ServiceFault::NoLogThere,
        QT_TRANSLATE_NOOP(
            "AuditService", "“%1” is no database with a log in it: check the name. Nothing was made there."),
        Exit::badData },
    FaultWords { ServiceFault::ShortToken,
        QT_TRANSLATE_NOOP("AuditService",
            "The token in “%1” is too short: whoever guesses it reads everything. It takes 16 characters or "
            "more."),
        Exit::badData },
    FaultWords { ServiceFault::CannotReadToken,
        QT_TRANSLATE_NOOP("AuditService",
            "The token file “%1” holds no usable token: one line of printable characters "
            "without spaces."),
        Exit::badData },
    FaultWords { ServiceFault::CannotWriteToken,
        QT_TRANSLATE_NOOP("AuditService", "The token file “%1” cannot be written."), Exit::cannotCreate },
    FaultWords { ServiceFault::CannotWriteLog,
        QT_TRANSLATE_NOOP("AuditService", "The access log “%1” cannot be written."), Exit::cannotCreate },
    FaultWords { ServiceFault::RulesIncomplete,
        QT_TRANSLATE_NOOP("AuditService",
            "Signed tokens need both --issuer and --audience, so that tokens for others are refused."),
        Exit::usage },
    FaultWords { ServiceFault::UnfitSecret,
        QT_TRANSLATE_NOOP("AuditService", "The secret for tokens does not fit; it takes 32 to 1024 bytes."),
        Exit::badData },
    FaultWords { ServiceFault::NoKeys,
        QT_TRANSLATE_NOOP("AuditService",
            "“%1” holds no key that tokens can be checked with: a JWK set with RSA keys of 2048 bits or "
            "more, or "
            "with P-256 keys."),
        Exit::badData },
    FaultWords { ServiceFault::CannotFetchKeys,
        QT_TRANSLATE_NOOP("AuditService", "The key set “%1” cannot be fetched."), Exit::unreachable },
    FaultWords { ServiceFault::CannotReadFile,
        QT_TRANSLATE_NOOP("AuditService", "The file “%1” cannot be read."), Exit::badData },
    FaultWords { ServiceFault::NotAFile,
        QT_TRANSLATE_NOOP("AuditService",
            "“%1” is no regular file: pipes, devices, sockets and folders are not taken here."),
        Exit::badData },
    FaultWords { ServiceFault::NotAKeySet,
        QT_TRANSLATE_NOOP("AuditService",
            "“%1” is there already and is no set of public keys; it was left alone. Name another file with "
            "--key-set."),
        Exit::cannotCreate },
    FaultWords { ServiceFault::NothingReadable,
        QT_TRANSLATE_NOOP("AuditService",
            "“%1” holds no audit entries: expected are JSON Lines, a JSON array or a saved page "
            "of the API, also gzipped."),
        Exit::badData },
    FaultWords { ServiceFault::DamagedDocument,
        QT_TRANSLATE_NOOP("AuditService",
            "“%1” begins as a JSON document and does not end as one: it is cut short or damaged, and nothing "
            "of "
            "it was taken in."),
        Exit::badData },
    FaultWords { ServiceFault::DiskFull,
        QT_TRANSLATE_NOOP(
            "AuditService", "The disk that holds “%1” is full; what was committed before is kept."),
        Exit::writeError },
    FaultWords { ServiceFault::CannotWriteDatabase,
        QT_TRANSLATE_NOOP("AuditService",
            "Writing to the database “%1” failed; what was committed before is "
            "kept."),
        Exit::writeError },
};

const FaultWords &wordsOf(ServiceFault fault)
{
    for (const FaultWords &row : words) {
        if (row.fault == fault)
            return row;
    }
    return words[2];
}

/// The faults whose system text is a machine word or a number, of no use to a reader.
bool hasReadableDetail(const ServiceError &error)
{
    return !error.systemText.isEmpty() && error.fault != ServiceFault::NothingReadable
        && error.fault != ServiceFault::DamagedDocument && error.fault != ServiceFault::NewerDatabase;
}

} // namespace

QString serviceErrorText(const ServiceError &error)
{
    QString text = ServiceWords::tr(wordsOf(error.fault).sentence);
    if (text.contains("%1"_L1))
        text = text.arg(error.subject);
    if (hasReadableDetail(error))
        text += " ("_L1 + error.systemText.simplified() + u')';
    return text;
}

int serviceError(const ServiceError &error)
{
    printError(serviceErrorText(error));
    return wordsOf(error.fault).exitCode;
}

} // namespace Audit
