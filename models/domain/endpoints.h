// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Audit::Endpoint {

// The five paths of the Audit API, written once for client and service. The list's trailing slash is part of
// it.
inline constexpr char list[] = "/api/v1/admin/audit/";
inline constexpr char actions[] = "/api/v1/admin/audit/actions";
inline constexpr char resourceTypes[] = "/api/v1/admin/audit/resource-types";
inline constexpr char stats[] = "/api/v1/admin/audit/stats";

/// The path of one entry; the id is percent-encoded as one segment ('/' as %2F, "." and ".." as %2E).
QByteArray entry(const QString &id);

} // namespace Audit::Endpoint
