// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server.h"
#include "api/tokenstore.h"
#include "signin/signoutrun.h"

namespace Audit {

QString addressErrorText(AddressError error);
/// Why a token could not be kept.
QString tokenStoreErrorText(const TokenStoreError &error);
/// Why one that was kept cannot be had now: never that nobody is signed in.
QString keptTokenErrorText(const TokenStoreError &error);
/// What signing out did, and what it could not do.
QString signOutText(const SignOutReport &report);

} // namespace Audit
