// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/signinfault.h"

namespace Audit {

/// What a request is told of a failed exchange: SignedOut where only the person can help, NoToken where the
/// keychain or the lock stands in the way, else the fault of the network or the provider.
ApiError apiErrorOf(const SignInError &error);

} // namespace Audit
