// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/statsgroupmodel.h"

#include "domain/safetext.h"
#include "tables/labeldata.h"
#include "tables/topvaluesmodel.h"
#include "work/notebook.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

constexpr int parts = 3;
constexpr qsizetype valueCap = 300;

struct GroupName
{
    QLatin1StringView name; ///< without "by_" or "top_" before it and a plural's "s" behind it
    Field field;
};

constexpr std::array groupNames { GroupName { "result"_L1, Field::Result },
    GroupName { "action"_L1, Field::Action }, GroupName { "resource_type"_L1, Field::ResourceType },
    GroupName { "resource"_L1, Field::ResourceId }, GroupName { "resource_id"_L1, Field::ResourceId },
    GroupName { "actor"_L1, Field::ActorId }, GroupName { "user"_L1, Field::ActorId },
    GroupName { "actor_id"_L1, Field::ActorId }, GroupName { "actor_email"_L1, Field::ActorEmail },
    GroupName { "ip_address"_L1, Field::IpAddress }, GroupName { "ip"_L1, Field::IpAddress },
    GroupName { "tenant"_L1, Field::TenantId }, GroupName { "tenant_id"_L1, Field::TenantId },
    GroupName { "partner"_L1, Field::PartnerId }, GroupName { "partner_id"_L1, Field::PartnerId } };

QString plainName(QString name)
{
    for (const QLatin1StringView start : { "by_"_L1, "top_"_L1 }) {
        if (name.startsWith(start))
            name.remove(0, start.size());
    }
    if (name.endsWith("addresses"_L1))
        name.chop(2);
    else if (name.endsWith(u's') && !name.endsWith("ss"_L1))
        name.chop(1);
    return name;
}

} // namespace

std::optional<Field> statsGroupField(const CountGroup &group)
{
    const QString name = plainName(group.name);
    const auto known = std::find_if(
        groupNames.begin(), groupNames.end(), [&name](const GroupName &row) { return name == row.name; });
    if (known == groupNames.end())
        return std::nullopt;
    return known->field;
}

std::optional<Field> statsValueField(const CountGroup &group, const QString &value)
{
    const auto field = statsGroupField(group);
    return field == Field::ActorId && value.contains(u'@') ? Field::ActorEmail : field;
}

StatsGroupModel::StatsGroupModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void StatsGroupModel::setNotebook(const Notebook &notebook)
{
    m_notebook = &notebook;
    connect(m_notebook, &Notebook::changed, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), { TopValuesModel::LabelRole });
    });
}

void StatsGroupModel::setGroup(const CountGroup &group, std::optional<qint64> total)
{
    beginResetModel();
    m_group = group;
    m_total = total;
    m_most = 1;
    for (const NamedCount &line : group.counts)
        m_most = std::max(m_most, line.count);
    endResetModel();
}

int StatsGroupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_group.counts.size());
}

int StatsGroupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : parts;
}

QVariant StatsGroupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NamedCount &line = m_group.counts[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return display(line, index.column());
    case TopValuesModel::FieldRole:
        return fieldNumber(line);
    case TopValuesModel::ValueRole:
        return line.label;
    case TopValuesModel::FractionRole:
        return std::clamp(double(line.count) / double(m_most), 0.0, 1.0);
    default:
        return index.column() == TopValuesModel::Value ? labelData(line, role) : QVariant();
    }
}

int StatsGroupModel::fieldNumber(const NamedCount &line) const
{
    const auto field = statsValueField(m_group, line.label);
    return field ? static_cast<int>(*field) : -1;
}

QVariant StatsGroupModel::labelData(const NamedCount &line, int role) const
{
    const auto field = statsValueField(m_group, line.label);
    if (!field || (role != TopValuesModel::LabelRole && role != TopValuesModel::LabelColourRole))
        return {};
    return role == TopValuesModel::LabelRole ? labelText(m_notebook, *field, line.label)
                                             : labelColour(m_notebook, *field, line.label);
}

QVariant StatsGroupModel::display(const NamedCount &line, int column) const
{
    switch (column) {
    case TopValuesModel::Value:
        return displaySafe(line.label, valueCap);
    case TopValuesModel::Entries:
        return QLocale().toString(line.count);
    default:
        return m_total && *m_total > 0
            ? QLocale().toString(100.0 * double(line.count) / double(*m_total), 'f', 1) + u" %"_s
            : QString();
    }
}

QVariant StatsGroupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_titles.value(section);
}

} // namespace Audit
