// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Audit {

/// What is said instead of "complete" where the end was reached and the server's own count differs.
QString uncertainText(qint64 reportedTotal);

} // namespace Audit
