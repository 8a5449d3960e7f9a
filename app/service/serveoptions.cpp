// SPDX-License-Identifier: GPL-3.0-or-later
#include "serveoptions.h"

#include "commands.h"
#include "startup.h"
#include "tokenfile.h"

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

/// "127.0.0.1:8080", "[::1]:0" or an address alone.
bool readListenAddress(const QString &text, ServiceOptions &options)
{
    const qsizetype colon = text.lastIndexOf(u':');
    const bool hasPort = colon > text.lastIndexOf(u']') && text.count(u':') != 0
        && (text.startsWith(u'[') || text.count(u':') == 1);
    QStringView host = hasPort ? QStringView(text).first(colon) : text;
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1, host.size() - 2);
    bool isPort = true;
    options.port = hasPort ? QStringView(text).sliced(colon + 1).toUShort(&isPort) : quint16(0);
    options.host = host.toString();
    return isPort;
}

/// What signed tokens are checked by; the secret comes from a file, never from the command line.
Result<Done, ServiceError> readRules(const Subcommand &command, TokenRules &rules)
{
    rules.issuers = command.values("issuer"_L1);
    rules.audiences = command.values("audience"_L1);
    rules.keySet = command.value("key-set"_L1);
    if (!command.isSet("secret-file"_L1))
        return Done {};
    const auto secret = readTokenFile(command.value("secret-file"_L1));
    if (!secret)
        return secret.error();
    rules.secret = *secret;
    return Done {};
}

/// The token of a file, which others had better not read.
Result<QByteArray, ServiceError> readToken(const QString &path)
{
    auto token = readServiceToken(path);
    if (token && isOpenToOthers(path))
        printError(ServiceWords::tr(
            "Other users of this machine can read the token file. chmod 600 keeps them out."));
    return token;
}

} // namespace

void describeServe(Subcommand &command)
{
    command.addOption("database"_L1, databaseHelp(), u"DATABASE"_s);
    command.addOption("listen"_L1,
        ServiceWords::tr(
            "The address; port 0 picks a free one. Other addresses than loopback need --certificate, --key "
            "and signed tokens."),
        u"ADDRESS:PORT"_s, u"127.0.0.1:0"_s);
    command.addOption("certificate"_L1,
        ServiceWords::tr("Answer over TLS with this certificate and its chain, PEM."), u"FILE"_s);
    command.addOption("key"_L1, ServiceWords::tr("The certificate's private key, PEM."), u"FILE"_s);
    command.addRepeatedOption("host"_L1,
        ServiceWords::tr("A name under which clients ask, beside the address itself; may be repeated."),
        u"NAME"_s);
    command.addOption("token-file"_L1,
        ServiceWords::tr("The file with the token that clients must send. Without it a token is made and "
                         "written to a private file that the first line names."),
        u"FILE"_s);
    command.addOption("key-set"_L1,
        ServiceWords::tr(
            "A JWK set that signed tokens (RS256, PS256, ES256) are checked with, a file or its address "
            "(https); read again when it changes. What a caller sees follows from the token's role."),
        u"FILE|URL"_s);
    command.addOption("secret-file"_L1,
        ServiceWords::tr("The file with the shared secret of tokens by HS256, one line."), u"FILE"_s);
    command.addOption("access-log"_L1,
        ServiceWords::tr(
            "Append a line of JSON about each request to this file; - is standard error. Tokens and "
            "what was asked for stay out of it."),
        u"FILE"_s);
    command.addRepeatedOption(
        "issuer"_L1, ServiceWords::tr("Whose signed tokens are taken; may be repeated."), u"ISS"_s);
    command.addRepeatedOption(
        "audience"_L1, ServiceWords::tr("For whom signed tokens must be made; may be repeated."), u"AUD"_s);
}

std::optional<QString> missingForServe(const Subcommand &command)
{
    if (!command.isSet("database"_L1))
        return ServiceWords::tr("Name the database with --database.");
    for (const auto &[given, needed] :
        { std::pair("certificate"_L1, "key"_L1), std::pair("key"_L1, "certificate"_L1) }) {
        if (command.isSet(given) && !command.isSet(needed))
            return ServiceWords::tr("--%1 needs --%2 beside it.").arg(given).arg(needed);
    }
    for (const QLatin1StringView rule : { "issuer"_L1, "audience"_L1 }) {
        if (command.isSet(rule) && !command.isSet("key-set"_L1) && !command.isSet("secret-file"_L1))
            return ServiceWords::tr("--%1 needs --key-set or --secret-file beside it.").arg(rule);
    }
    return {};
}

Result<ServiceOptions, ServiceError> readServeOptions(const Subcommand &command)
{
    ServiceOptions options;
    options.database = command.value("database"_L1);
    options.accessLog = command.value("access-log"_L1);
    options.tls = { command.value("certificate"_L1), command.value("key"_L1) };
    options.names = command.values("host"_L1);
    if (!options.tls.key.isEmpty() && isOpenToOthers(options.tls.key))
        printError(
            ServiceWords::tr("Other users of this machine can read the key. chmod 600 keeps them out."));
    if (!readListenAddress(command.value("listen"_L1), options))
        return ServiceError { ServiceFault::BadListenAddress, command.value("listen"_L1), {} };
    if (command.isSet("token-file"_L1)) {
        const auto token = readToken(command.value("token-file"_L1));
        if (!token)
            return token.error();
        options.token = *token;
    }
    if (const auto read = readRules(command, options.tokens); !read)
        return read.error();
    return options;
}

} // namespace Audit
