// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/entrystore.h"
#include "tables/textcolumn.h"

#include <QString>

#include <vector>

namespace Audit {

/// What stands at one path of many entries (domain/entrypath.h), to sort them by. Taking an entry apart takes
/// long, so each is read once and only some in one turn.
class PathTexts
{
public:
    explicit PathTexts(QString path)
        : m_path(std::move(path))
    {
    }

    const QString &path() const { return m_path; }
    bool hasAll(const EntryStore &store) const { return m_keys.size() == store.size(); }
    /// Goes on with the rows of the store that were not read yet, for some milliseconds.
    void readOn(const EntryStore &store);
    /// A number for each row of the store: numbers as numbers, before texts; the lowest where nothing stands
    /// there, and for rows that were not read yet.
    std::vector<quint32> ranks(const EntryStore &store) const;

private:
    QString m_path;
    TextColumn m_keys; ///< sort as what stands there does
};

} // namespace Audit
