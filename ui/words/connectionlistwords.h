// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connectionlisterror.h"

namespace Audit {

QString connectionListText(const ConnectionListError &error);

} // namespace Audit
