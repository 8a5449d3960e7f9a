// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"
#include "domain/stats.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>

namespace Audit {

class Notebook;

/// The field whose values a group of the service's statistics counts, by the group's name in the body; none
/// for a name that we do not know. Of actors it is the id.
std::optional<Field> statsGroupField(const CountGroup &group);
/// What this one of its values is: services count actors by e-mail where they have one, else by id.
std::optional<Field> statsValueField(const CountGroup &group, const QString &value);

/// One group of the service's statistics: value, entries, share of the total. In the service's order. Columns
/// and roles are those of TopValuesModel, so that both are drawn alike.
class StatsGroupModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit StatsGroupModel(QObject *parent = nullptr);

    void setTitles(const QStringList &titles) { m_titles = titles; } ///< value, entries, share
    void setNotebook(const Notebook &notebook); ///< of names for values; must outlive the model
    /// Without a total no share is told.
    void setGroup(const CountGroup &group, std::optional<qint64> total);
    /// None where no filter can be made of the group's values.
    std::optional<Field> field() const { return statsGroupField(m_group); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant display(const NamedCount &line, int column) const;
    int fieldNumber(const NamedCount &line) const;
    QVariant labelData(const NamedCount &line, int role) const;

    QStringList m_titles;
    CountGroup m_group;
    std::optional<qint64> m_total;
    qint64 m_most = 1;
    const Notebook *m_notebook = nullptr;
};

} // namespace Audit
