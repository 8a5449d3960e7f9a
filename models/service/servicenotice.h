// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/serviceerror.h"

#include <functional>

namespace Audit {

/// What whoever runs a service should know while it goes on answering: told once as it begins, and once as it
/// is over.
struct ServiceNotice
{
    enum class Kind { LogFails, LogWorks, KeysFail, KeysRead };

    Kind kind = Kind::LogFails;
    ServiceError error; ///< names the file; why, where something fails
};

/// Called from a thread of the service's own.
using NoticeListener = std::function<void(const ServiceNotice &)>;

} // namespace Audit
