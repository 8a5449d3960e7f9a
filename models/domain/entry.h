// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace Audit {

/// One row of the log as the list shows it. Every text is the server's own and untrusted; a null text means
/// that the entry has no such field (JSON null counts as absent).
struct Entry
{
    QString id {};
    QString timestamp {}; ///< the server's own text, byte for byte
    std::optional<qint64> timeUs {}; ///< microseconds since 1970 UTC; none where the text is no time
    bool zoneless = false; ///< the text had no zone and was read as UTC

    QString tenantId {};
    QString tenantName {};
    QString partnerId {};
    QString actorId {};
    QString actorEmail {};
    QString actorType {};
    QString actorName {};
    QString action {};
    QString resourceType {};
    QString resourceId {};
    QString resourceName {};
    QString result {}; ///< as sent; a boolean "success" reads as "success" or "failure"
    QString ipAddress {};
    QString userAgent {};
    QString requestId {};
    QString sessionId {};
    QString errorMessage {};

    QByteArray details {}; ///< the raw JSON of the details value; empty where there is none
    QByteArray raw {}; ///< the entry's own bytes as they came, whole JSON object

    bool operator==(const Entry &) const = default;
};

/// A leaf of an entry's JSON that no field of Entry stands for.
struct UnknownField
{
    QString path {}; ///< keys joined by dots, list positions in brackets: "device.os[0]"
    QString text {}; ///< strings without quotes, anything else as its JSON

    bool operator==(const UnknownField &) const = default;
};

/// All that the service told about one entry.
struct EntryDetail
{
    Entry entry;
    QList<UnknownField> unknown {}; ///< in the order of the body

    bool operator==(const EntryDetail &) const = default;
};

} // namespace Audit

Q_DECLARE_METATYPE(Audit::Entry)
