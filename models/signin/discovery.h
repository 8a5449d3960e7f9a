// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signin/provider.h"
#include "signin/providerexchange.h"
#include "tokens/keys.h"

namespace Audit {

/// The answer to a request for SignInSettings::description().
Result<Provider, SignInError> readDescription(
    const Result<ProviderAnswer> &answer, const QString &pinnedIssuer);

/// The answer to a request for the provider's keys; KeysUnavailable where there is none that counts.
Result<QList<VerifyingKey>, SignInError> readPublishedKeys(const Result<ProviderAnswer> &answer);

} // namespace Audit
