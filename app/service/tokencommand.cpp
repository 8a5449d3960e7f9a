// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "commands.h"
#include "domain/safetext.h"
#include "domain/wholefile.h"
#include "startup.h"
#include "tokenfile.h"
#include "tokens/jose.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr qint64 longestLife = 366LL * 86'400;

/// What the service takes from the holder of a private key.
constexpr std::array algorithms { "RS256"_L1, "PS256"_L1, "ES256"_L1 };

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// What a token is signed with: a JWK, its algorithm, and the id under which a key set holds its public half.
struct SigningKey
{
    QByteArray jwk;
    QString algorithm;
    QString id;
};

Result<Done, ServiceError> writePrivately(const QString &path, const QByteArray &bytes)
{
    const auto written = writeWholeFile(path, bytes + '\n');
    if (!written)
        return ServiceError { ServiceFault::CannotWriteToken, path, written.error() };
    return Done {};
}

Result<SigningKey, ServiceError> secretKey(const QString &path)
{
    const auto secret = readTokenFile(path);
    if (!secret)
        return secret.error();
    const QByteArray encoded
        = secret->toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const QJsonObject jwk { { u"kty"_s, u"oct"_s }, { u"k"_s, QString::fromLatin1(encoded) } };
    return SigningKey { compact(jwk), u"HS256"_s, {} };
}

/// The private key of a file; a new one where the file is absent.
Result<SigningKey, ServiceError> keyOfFile(const QString &path, const QByteArray &algorithm)
{
    if (!QFile::exists(path)) {
        const auto made = Jose::makeKey(algorithm);
        if (!made)
            return ServiceError { ServiceFault::NoKeys, path, {} };
        if (const auto written = writePrivately(path, *made); !written)
            return written.error();
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ServiceError { ServiceFault::CannotReadFile, path, file.errorString() };
    const QByteArray jwk = file.readAll();
    const auto open = Jose::publicKey(jwk);
    if (!open)
        return ServiceError { ServiceFault::NoKeys, path, {} };
    const QString own
        = QJsonDocument::fromJson(jwk).object()["alg"_L1].toString(QString::fromLatin1(algorithm));
    const QByteArray id = QCryptographicHash::hash(*open, QCryptographicHash::Sha256).toHex().left(16);
    return SigningKey { jwk, own, QString::fromLatin1(id) };
}

Result<Done, ServiceError> publish(const SigningKey &key, const QString &path)
{
    QJsonObject open = QJsonDocument::fromJson(Jose::publicKey(key.jwk).value_or("{}")).object();
    open.insert(u"kid"_s, key.id);
    return writePrivately(path, compact({ { u"keys"_s, QJsonArray { open } } }));
}

QJsonObject claimsOf(const Subcommand &command, qint64 lifetime)
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    QJsonObject claims { { u"iss"_s, command.value("issuer"_L1) }, { u"aud"_s, command.value("audience"_L1) },
        { u"sub"_s, command.value("subject"_L1) }, { u"iat"_s, now }, { u"exp"_s, now + lifetime } };
    if (command.isSet("platform-scope"_L1)) {
        claims.insert(u"platform_token"_s, true);
        claims.insert(u"scope"_s, command.value("platform-scope"_L1));
    }
    for (const auto &[option, claim] : { std::pair("role"_L1, "role"_L1), { "tenant"_L1, "tenant_id"_L1 },
             { "partner"_L1, "partner_id"_L1 } }) {
        if (command.isSet(option))
            claims.insert(claim, command.value(option));
    }
    return claims;
}

void describe(Subcommand &command)
{
    command.addOption("key"_L1,
        ServiceWords::tr("The file of the private key (a JWK) to sign with; made where it is absent."),
        u"FILE"_s);
    command.addOption(
        "algorithm"_L1, ServiceWords::tr("RS256, PS256 or ES256, for a new key."), u"ALG"_s, u"ES256"_s);
    command.addOption("key-set"_L1,
        ServiceWords::tr("Write the key's public half there, for “serve --key-set”."), u"FILE"_s);
    command.addOption("secret-file"_L1,
        ServiceWords::tr("The file of a shared secret to sign with instead (HS256)."), u"FILE"_s);
    command.addOption("issuer"_L1, ServiceWords::tr("Who the token says it is from."), u"ISS"_s);
    command.addOption("audience"_L1, ServiceWords::tr("Who the token is for."), u"AUD"_s);
    command.addOption("subject"_L1, ServiceWords::tr("Whom the token stands for."), u"ID"_s, u"trial"_s);
    command.addOption("role"_L1, ServiceWords::tr("super_admin, partner_admin or tenant_admin."), u"ROLE"_s);
    command.addOption("tenant"_L1, ServiceWords::tr("The tenant of a tenant_admin."), u"ID"_s);
    command.addOption("partner"_L1, ServiceWords::tr("The partner of a partner_admin."), u"ID"_s);
    command.addOption("platform-scope"_L1,
        ServiceWords::tr("Make a platform token with this scope, such as admin:read."), u"SCOPE"_s);
    command.addOption("lifetime"_L1, ServiceWords::tr("How many seconds it is good for."), u"N"_s, u"3600"_s);
}

Result<SigningKey, ServiceError> signingKey(const Subcommand &command)
{
    if (command.isSet("secret-file"_L1))
        return secretKey(command.value("secret-file"_L1));
    auto key = keyOfFile(command.value("key"_L1), command.value("algorithm"_L1).toLatin1());
    if (!key || !command.isSet("key-set"_L1))
        return key;
    if (const auto published = publish(*key, command.value("key-set"_L1)); !published)
        return published.error();
    return key;
}

} // namespace

int runToken(const QStringList &arguments)
{
    Subcommand command("token"_L1,
        ServiceWords::tr(
            "Makes a signed token for trying things out and prints it, alone, on standard output."));
    describe(command);
    if (const auto exitCode = command.parse(arguments))
        return *exitCode;
    if (!command.arguments().isEmpty() || command.isSet("key"_L1) == command.isSet("secret-file"_L1))
        return usageError(ServiceWords::tr("Choose one of --key and --secret-file."));
    if (!command.isSet("issuer"_L1) || !command.isSet("audience"_L1))
        return usageError(ServiceWords::tr("Name --issuer and --audience."));
    const QString algorithm = command.value("algorithm"_L1);
    if (std::find(algorithms.begin(), algorithms.end(), algorithm) == algorithms.end())
        return usageError(ServiceWords::tr("--algorithm: “%1” is none of RS256, PS256 and ES256.")
                              .arg(displaySafe(algorithm, 40)));
    const auto lifetime = command.number("lifetime"_L1, 1, longestLife);
    if (!lifetime)
        return Exit::usage;
    const auto key = signingKey(command);
    if (!key)
        return serviceError(key.error());
    QJsonObject header { { u"alg"_s, key->algorithm }, { u"typ"_s, u"JWT"_s } };
    if (!key->id.isEmpty())
        header.insert(u"kid"_s, key->id);
    const auto token = Jose::sign(compact(header), compact(claimsOf(command, *lifetime)), key->jwk);
    if (!token)
        return serviceError({ ServiceFault::NoKeys, command.value("key"_L1), {} });
    printOut(QString::fromLatin1(*token) + u'\n');
    return Exit::ok;
}

} // namespace Audit
