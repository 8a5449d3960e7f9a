// SPDX-License-Identifier: GPL-3.0-or-later
// An export that ends its process in front of the n-th system call: SERVER STATE PATH N [ID].
#include "export/callcounter.h"
#include "export/exportjob.h"
#include "support/canary.h"

#include <QCoreApplication>

#include <cstdio>
#include <openssl/crypto.h>

using namespace Audit;
using namespace Audit::Testing;

int main(int argc, char **argv)
{
    OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr); // as the programs do
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 5)
        return 64;
    ExportRequest request;
    request.server = QUrl(arguments[1]);
    request.token = Token(canary);
    request.path = arguments[3];
    request.format = ExportFormat::JsonLines;
    request.perPage = 500;
    request.lagUs = 0;
    const CallCounter counter(CallCounter::At::Kill, arguments[4].toInt());
    ExportJob job(
        request, { arguments[2], arguments.value(5), &counter.calls(), std::chrono::milliseconds(0) });
    QObject::connect(&job, &ExportJob::succeeded, [] { QCoreApplication::exit(0); });
    QObject::connect(&job, &ExportJob::failed, [] { QCoreApplication::exit(1); });
    QObject::connect(&job, &ExportJob::paused, [] { QCoreApplication::exit(2); });
    job.start();
    return QCoreApplication::exec();
}
