// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "commands.h"
#include "service/localservice.h"
#include "startup.h"
#include "tokenfile.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>
#include <pthread.h>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

/// SIGINT and SIGTERM held back from every thread started from here on, to be waited for.
class StopSignals
{
public:
    StopSignals()
    {
        sigemptyset(&m_set);
        sigaddset(&m_set, SIGINT);
        sigaddset(&m_set, SIGTERM);
        pthread_sigmask(SIG_BLOCK, &m_set, nullptr);
    }

    void wait() const
    {
        int signal = 0;
        sigwait(&m_set, &signal);
    }

private:
    sigset_t m_set {};
};

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

struct Served
{
    ServiceOptions options;
    std::unique_ptr<QTemporaryFile> tokenFile; ///< where we made the token
};

Result<Served, ServiceError> prepare(const Subcommand &command)
{
    Served served;
    served.options.database = command.value("database"_L1);
    served.options.accessLog = command.value("access-log"_L1);
    served.options.tls = { command.value("certificate"_L1), command.value("key"_L1) };
    served.options.names = command.values("host"_L1);
    if (!served.options.tls.key.isEmpty() && isOpenToOthers(served.options.tls.key))
        printError(
            ServiceWords::tr("Other users of this machine can read the key. chmod 600 keeps them out."));
    if (!readListenAddress(command.value("listen"_L1), served.options))
        return ServiceError { ServiceFault::BadListenAddress, command.value("listen"_L1), {} };
    if (command.isSet("token-file"_L1)) {
        const auto token = readTokenFile(command.value("token-file"_L1));
        if (!token)
            return token.error();
        if (isOpenToOthers(command.value("token-file"_L1)))
            printError(ServiceWords::tr(
                "Other users of this machine can read the token file. chmod 600 keeps them out."));
        served.options.token = *token;
    }
    if (const auto read = readRules(command, served.options.tokens); !read)
        return read.error();
    const bool isLocal
        = QHostAddress(served.options.host).isLoopback() || served.options.host == "localhost"_L1;
    if (served.options.tokens.isSet() || !served.options.token.isEmpty() || !isLocal)
        return served;
    served.options.token = makeServiceToken();
    auto file = writeTokenFile(served.options.token);
    if (!file)
        return file.error();
    served.tokenFile = std::move(file).value();
    return served;
}

/// The first line on standard output: what a program that started us needs to know.
void announce(const LocalService &service, const Served &served)
{
    QJsonObject line { { u"url"_s, service.url().toString() } };
    if (served.tokenFile)
        line.insert(u"token_file"_s, served.tokenFile->fileName());
    printOut(QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact)) + u'\n');
}

void describe(Subcommand &command)
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
    command.addOption("host"_L1,
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
    command.addOption(
        "issuer"_L1, ServiceWords::tr("Whose signed tokens are taken; may be repeated."), u"ISS"_s);
    command.addOption(
        "audience"_L1, ServiceWords::tr("For whom signed tokens must be made; may be repeated."), u"AUD"_s);
}

} // namespace

int runServe(const QStringList &arguments)
{
    Subcommand command("serve"_L1,
        ServiceWords::tr("Answers the Audit API over a database until it is interrupted. The "
                         "first line on standard output is JSON with the address."));
    describe(command);
    if (const auto exitCode = command.parse(arguments))
        return *exitCode;
    if (!command.arguments().isEmpty())
        return usageError(ServiceWords::tr("serve takes options only."));
    if (!command.isSet("database"_L1))
        return usageError(ServiceWords::tr("Name the database with --database."));
    const auto served = prepare(command);
    if (!served)
        return serviceError(served.error());
    const StopSignals stop;
    const auto service = LocalService::start(served->options);
    if (!service)
        return serviceError(service.error());
    announce(**service, *served);
    stop.wait();
    return Exit::ok;
}

} // namespace Audit
