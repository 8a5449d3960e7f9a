// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/changesmodel.h"

#include "domain/safetext.h"

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lineCap = 500;

QString markOf(ChangesModel::Line line)
{
    switch (line) {
    case ChangesModel::Line::Before:
        return u"− "_s;
    case ChangesModel::Line::After:
        return u"+ "_s;
    case ChangesModel::Line::Path:
        break;
    }
    return {};
}

} // namespace

ChangesModel::ChangesModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void ChangesModel::setChanges(const QList<ValueChange> &changes)
{
    beginResetModel();
    m_rows.clear();
    m_changes = changes.size();
    QString path;
    for (const ValueChange &change : changes) {
        // Elements of one list stand below one path.
        if (m_rows.empty() || change.path != path)
            m_rows.push_back({ Line::Path, change.path });
        path = change.path;
        if (change.before)
            m_rows.push_back({ Line::Before, *change.before });
        if (change.after)
            m_rows.push_back({ Line::After, *change.after });
    }
    endResetModel();
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return markOf(row.line) + displaySafe(row.value, lineCap);
    case LineRole:
        return static_cast<int>(row.line);
    case ValueRole:
        return row.value;
    default:
        return {};
    }
}

} // namespace Audit
