// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/way.h"

#include "api/network.h"
#include "domain/safetext.h"
#include "query/words.h"

namespace Audit {

Result<Route, Problem> wayOf(Route route, const Options &options)
{
    if (!options.caFile.isEmpty())
        route.caFile = options.caFile;
    if (options.proxy)
        route.proxy = *options.proxy;
    if (route.caFile.isEmpty())
        return route;
    if (const auto read = readCaFile(route.caFile); !read)
        return usageProblem((read.error() == CaFileError::Unreadable
                ? Words::tr("The file of certificates “%1” cannot be read.")
                : Words::tr("The file “%1” holds no certificate in PEM."))
                                .arg(terminalSafe(route.caFile)));
    return route;
}

} // namespace Audit
