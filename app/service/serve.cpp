// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "serveoptions.h"
#include "startup.h"
#include "stopsignals.h"
#include "tokenfile.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

bool needsOwnToken(const ServiceOptions &options)
{
    const bool isLocal = QHostAddress(options.host).isLoopback() || options.host == "localhost"_L1;
    return isLocal && !options.tokens.isSet() && options.token.isEmpty();
}

/// The first line on standard output: what a program that started us needs to know. False where nobody can
/// be told.
bool announce(const LocalService &service, const QTemporaryFile *tokenFile)
{
    QJsonObject line { { u"url"_s, service.url().toString() } };
    if (tokenFile)
        line.insert(u"token_file"_s, tokenFile->fileName());
    return printOut(QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact)) + u'\n');
}

int serve(ServiceOptions options)
{
    const bool hasOwnToken = needsOwnToken(options);
    if (hasOwnToken)
        options.token = makeServiceToken();
    options.notices = printNotice;
    const auto service = LocalService::start(options);
    if (!service)
        return serviceError(service.error());
    // Until here a signal ends the program at once: databases and key sets may keep it waiting.
    const StopSignals stop;
    std::unique_ptr<QTemporaryFile> tokenFile;
    if (hasOwnToken) {
        auto written = writeTokenFile(options.token);
        if (!written)
            return serviceError(written.error());
        tokenFile = std::move(written).value();
    }
    if (announce(**service, tokenFile.get()))
        stop.wait();
    return Exit::ok;
}

} // namespace

int runServe(const QStringList &arguments)
{
    Subcommand command("serve"_L1,
        ServiceWords::tr("Answers the Audit API over a database until it is interrupted. The "
                         "first line on standard output is JSON with the address."));
    describeServe(command);
    if (const auto exitCode = command.parse(arguments))
        return *exitCode;
    if (!command.arguments().isEmpty())
        return usageError(ServiceWords::tr("serve takes options only."));
    if (const auto missing = missingForServe(command))
        return usageError(*missing);
    const auto options = readServeOptions(command);
    return options ? serve(*options) : serviceError(options.error());
}

} // namespace Audit
