// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

namespace Audit {

struct SampleOptions
{
    quint64 seed = 1;
    qint64 entries = 20'000; ///< about; the stories are always whole
    qint64 nowUs = 0; ///< the newest entry lies just before this instant
    int days = 30;
};

/// Sample entries as JSON objects, oldest first, the same bytes for the same options: partners, tenants,
/// users, service accounts, before/after details, and stories worth finding (password spraying from one
/// address, a quiet privilege escalation, a bulk export at night, a leaver's last week).
void generateSample(const SampleOptions &options, const std::function<void(const QByteArray &entry)> &sink);

} // namespace Audit
