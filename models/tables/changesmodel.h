// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"

#include <QAbstractListModel>

#include <vector>

namespace Audit {

/// What an entry tells to have changed, as lines of a diff: the path, then what was and what is. Lines are
/// capped and safe to show.
class ChangesModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Line {
        Path,
        Before, ///< "− user"
        After, ///< "+ admin"
    };

    enum Role {
        LineRole = Qt::UserRole + 1, ///< int(Line)
        ValueRole, ///< the server's own text, uncapped; of a path its name
    };

    explicit ChangesModel(QObject *parent = nullptr);

    void setChanges(const QList<ValueChange> &changes);
    qsizetype changes() const { return m_changes; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        Line line;
        QString value;
    };

    std::vector<Row> m_rows;
    qsizetype m_changes = 0;
};

} // namespace Audit
