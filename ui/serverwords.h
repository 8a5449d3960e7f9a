// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server.h"
#include "api/tokenstore.h"

namespace Audit {

QString addressErrorText(AddressError error);
QString tokenStoreErrorText(const TokenStoreError &error);

} // namespace Audit
