// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCache>
#include <QHash>
#include <QLatin1StringView>
#include <QtGlobal>

#include <map>
#include <mutex>
#include <optional>

namespace Audit {

/// A state of the log: the number of its last entry, and how often entries were taken away. Nothing else
/// changes it.
struct LogMark
{
    qint64 lastSeq = 0;
    qint64 generation = 0;
    bool operator==(const LogMark &) const = default;
};

/// An entry by its place in the order of lists.
struct EntryPlace
{
    qint64 us = 0;
    qint64 seq = 0;
};

/// What is known of a selection as of a mark.
struct KnownSelection
{
    LogMark mark;
    qint64 total = 0;
    QLatin1StringView leading; ///< the column whose index to read by; empty where the engine chooses
    qint64 offset
        = 0; ///< the nearest known place at or before the page asked for: so many entries are newer …
    std::optional<EntryPlace> last; ///< … of which this is the oldest; none at the start
};

/// What the connections of a service remember together, so that a total is counted once and a page read after
/// another costs what the first one does. Any thread may ask.
class StoreMemory
{
public:
    std::optional<KnownSelection> find(const QByteArray &selection, qint64 offset) const;
    /// Places stay known while nothing that the selection holds came or went.
    void remember(const QByteArray &selection, LogMark mark, qint64 total, QLatin1StringView leading);
    void rememberPlace(const QByteArray &selection, LogMark mark, qint64 offset, EntryPlace last);

private:
    struct Memory
    {
        LogMark mark;
        qint64 total = 0;
        QLatin1StringView leading;
        std::map<qint64, EntryPlace> places;
    };

    mutable std::mutex m_mutex;
    QHash<QByteArray, Memory> m_selections;
};

} // namespace Audit
