// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "commands.h"
#include "domain/safetext.h"
#include "signingkey.h"
#include "startup.h"
#include "tokens/jose.h"

#include <QDateTime>
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

/// The claim that a role needs to see anything.
struct RoleNeed
{
    QLatin1StringView role;
    QLatin1StringView option; ///< empty where it needs none
};

constexpr std::array roles { RoleNeed { "super_admin"_L1, {} }, RoleNeed { "partner_admin"_L1, "partner"_L1 },
    RoleNeed { "tenant_admin"_L1, "tenant"_L1 } };

std::optional<QString> misuseOfScope(const QString &scope)
{
    const QStringList scopes = scope.split(u' ', Qt::SkipEmptyParts);
    if (scopes.contains("admin:read"_L1) || scopes.contains("admin:write"_L1))
        return {};
    return ServiceWords::tr("--platform-scope: “%1” holds neither admin:read nor admin:write.")
        .arg(displaySafe(scope, 40));
}

/// Why no service would answer the token; none where one would.
std::optional<QString> misuseOfRole(const Subcommand &command)
{
    if (!command.isSet("role"_L1) && !command.isSet("platform-scope"_L1))
        return ServiceWords::tr("Name --role or --platform-scope: without one a token opens nothing.");
    if (!command.isSet("role"_L1))
        return misuseOfScope(command.value("platform-scope"_L1));
    const QString role = command.value("role"_L1);
    const auto known
        = std::find_if(roles.begin(), roles.end(), [&role](const RoleNeed &row) { return role == row.role; });
    if (known == roles.end())
        return ServiceWords::tr("--role: “%1” is none of super_admin, partner_admin and tenant_admin.")
            .arg(displaySafe(role, 40));
    if (!known->option.isEmpty() && !command.isSet(known->option))
        return ServiceWords::tr("--role %1 needs --%2 beside it.").arg(role).arg(known->option);
    return {};
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

/// Nothing is made or written before it is known that the key set may be.
Result<SigningKey, ServiceError> signingKey(const Subcommand &command)
{
    if (command.isSet("secret-file"_L1))
        return secretKey(command.value("secret-file"_L1));
    const bool publishes = command.isSet("key-set"_L1);
    const QString keySet = command.value("key-set"_L1);
    if (publishes) {
        if (const auto free = checkKeySetPlace(keySet); !free)
            return free.error();
    }
    auto key = keyOfFile(command.value("key"_L1), command.value("algorithm"_L1).toLatin1());
    if (!key || !publishes)
        return key;
    if (const auto published = publish(*key, keySet); !published)
        return published.error();
    return key;
}

/// What is wrong with the options, in one sentence; none where they fit together.
std::optional<QString> misuse(const Subcommand &command)
{
    if (!command.arguments().isEmpty() || command.isSet("key"_L1) == command.isSet("secret-file"_L1))
        return ServiceWords::tr("Choose one of --key and --secret-file.");
    if (command.isSet("key-set"_L1) && !command.isSet("key"_L1))
        return ServiceWords::tr("--%1 needs --%2 beside it.").arg("key-set"_L1).arg("key"_L1);
    if (command.isSet("key-set"_L1) && areOneFile(command.value("key"_L1), command.value("key-set"_L1)))
        return ServiceWords::tr(
            "--key and --key-set name the same file, which would lose the private key: name another one.");
    if (!command.isSet("issuer"_L1) || !command.isSet("audience"_L1))
        return ServiceWords::tr("Name --issuer and --audience.");
    const QString algorithm = command.value("algorithm"_L1);
    if (std::find(algorithms.begin(), algorithms.end(), algorithm) == algorithms.end())
        return ServiceWords::tr("--algorithm: “%1” is none of RS256, PS256 and ES256.")
            .arg(displaySafe(algorithm, 40));
    return misuseOfRole(command);
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
    if (const auto wrong = misuse(command))
        return usageError(*wrong);
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
