// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace Audit {

/// Words::tr(): what the command line says.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AuditQuery)
};

} // namespace Audit
