// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/savedview.h"

#include <QList>

namespace Audit {

/// $XDG_DATA_HOME/audit-console/views, or ~/.local/share/audit-console/views.
QString viewFolder();

/// The saved views of this user: a folder of plain files, one for each, that may be copied, kept in version
/// control, and handed to `audit-query --view`. Files that are no views are passed over. Holds nothing; each
/// call looks again.
class ViewStore
{
public:
    explicit ViewStore(QString folder = viewFolder())
        : m_folder(std::move(folder))
    {
    }

    /// By name.
    QList<SavedView> all() const;
    /// In place of one of the same name. False where the file cannot be written; then nothing has changed.
    bool save(const SavedView &view) const;
    void remove(const QString &name) const;
    /// Where a view of this name is, or would be.
    QString pathOf(const QString &name) const;

private:
    QString m_folder;
};

} // namespace Audit
