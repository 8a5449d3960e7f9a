// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "commands.h"

namespace Audit {

namespace {

QString noticeText(const ServiceNotice &notice)
{
    switch (notice.kind) {
    case ServiceNotice::Kind::LogFails:
        return serviceErrorText(notice.error) + u' '
            + ServiceWords::tr("Requests are answered without a line in it until it takes them again.");
    case ServiceNotice::Kind::LogWorks:
        return ServiceWords::tr("The access log “%1” is written again.").arg(notice.error.subject);
    case ServiceNotice::Kind::KeysFail:
        return serviceErrorText(notice.error) + u' '
            + ServiceWords::tr("The keys that were read before stay in force.");
    case ServiceNotice::Kind::KeysRead:
        return ServiceWords::tr("The key set “%1” was read again.").arg(notice.error.subject);
    }
    return {};
}

} // namespace

void printNotice(const ServiceNotice &notice)
{
    printError(noticeText(notice));
}

} // namespace Audit
