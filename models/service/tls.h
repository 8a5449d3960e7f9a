// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/localservice.h"

#include <boost/asio/ssl/context.hpp>
#include <memory>

namespace Audit {

/// What connections are encrypted with: TLS 1.2 or newer, the certificate with its chain and its key, both
/// PEM. Refuses by name what cannot be read or does not fit together.
Result<std::shared_ptr<boost::asio::ssl::context>, ServiceError> makeTls(const TlsFiles &files);

} // namespace Audit
