// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/entrydetailmodel.h"

#include "domain/entrypath.h"
#include "domain/jsonleaves.h"
#include "domain/safetext.h"
#include "tables/labeldata.h"
#include "work/notebook.h"

#include <array>
#include <span>

namespace Audit {

namespace {

struct GroupFields
{
    DetailGroup group;
    std::span<const Field> fields;
};

constexpr std::array whoFields { Field::ActorEmail, Field::ActorName, Field::ActorId, Field::ActorType,
    Field::IpAddress, Field::UserAgent, Field::SessionId, Field::TenantName, Field::TenantId,
    Field::PartnerId };
constexpr std::array whatFields { Field::ErrorMessage, Field::ResourceType, Field::ResourceName,
    Field::ResourceId };
constexpr std::array idFields { Field::Id, Field::RequestId, Field::Timestamp };
constexpr std::array groupTable {
    GroupFields { DetailGroup::WhoAndWhere, whoFields },
    GroupFields { DetailGroup::WhatAndOnWhat, whatFields },
    GroupFields { DetailGroup::Identifiers, idFields },
};

constexpr qsizetype valueCap = 1000;
constexpr qsizetype largestDetails = 512 << 10; ///< bytes that are taken apart while somebody waits
constexpr qsizetype largestStart = 4000; ///< what is shown of larger ones
constexpr qsizetype leafCap = 500; ///< leaves of the details shown in the tree; the JSON page has them all

constexpr quintptr groupLevel = 0; ///< internal id of headings; a field row holds its group's number + 1

} // namespace

EntryDetailModel::EntryDetailModel(DetailTitles titles, QObject *parent)
    : QAbstractItemModel(parent)
    , m_titles(std::move(titles))
{
}

EntryDetailModel::~EntryDetailModel() = default;

void EntryDetailModel::setClient(AuditClient *client)
{
    clear();
    m_client = client;
}

void EntryDetailModel::setNotebook(const Notebook &notebook)
{
    m_notebook = &notebook;
    connect(m_notebook, &Notebook::changed, this, [this] {
        for (int group = 0; group < rowCount(); ++group) {
            const QModelIndex heading = index(group, 0);
            Q_EMIT dataChanged(index(0, 1, heading), index(rowCount(heading) - 1, 1, heading), { LabelRole });
        }
    });
}

void EntryDetailModel::setTimeFormat(const TimeFormat &format)
{
    m_timeFormat = format;
    Q_EMIT changed();
}

void EntryDetailModel::setEntry(const Entry &entry)
{
    m_error.reset();
    show({ entry, {} }, false);
    fetch();
}

void EntryDetailModel::retry()
{
    if (!m_detail)
        return;
    m_error.reset();
    fetch();
    Q_EMIT changed();
}

void EntryDetailModel::fetch()
{
    m_call.cancel();
    if (!m_client || m_detail->entry.id.isEmpty())
        return;
    m_call = m_client->fetchEntry(m_detail->entry.id, [this](const Result<EntryDetail> &answer) {
        if (answer)
            return show(*answer, true);
        m_error = answer.error();
        Q_EMIT changed();
    });
}

void EntryDetailModel::clear()
{
    m_call.cancel();
    m_detail.reset();
    m_error.reset();
    m_whole = false;
    rebuild();
}

void EntryDetailModel::show(const EntryDetail &detail, bool whole)
{
    m_detail = detail;
    m_whole = whole;
    rebuild();
}

void EntryDetailModel::rebuild()
{
    beginResetModel();
    m_groups = m_detail ? buildGroups() : std::vector<Group> {};
    endResetModel();
    Q_EMIT changed();
}

std::vector<EntryDetailModel::Group> EntryDetailModel::buildGroups() const
{
    std::vector<Group> groups;
    const auto add = [&groups](Group group) {
        if (!group.rows.empty())
            groups.push_back(std::move(group));
    };

    for (const GroupFields &known : groupTable) {
        Group group { known.group, {} };
        for (Field field : known.fields) {
            const QString value = fieldText(m_detail->entry, field);
            if (!value.isEmpty())
                group.rows.push_back({ m_titles.field(field), value, field });
        }
        add(std::move(group));
    }

    Group details { DetailGroup::Details, {} };
    for (const UnknownField &leaf : detailLeaves())
        details.rows.push_back({ leaf.path.isEmpty() ? m_titles.field(Field::Details) : leaf.path, leaf.text,
            std::nullopt, leaf.path.isEmpty() ? QString() : pathOfDetail(leaf.path) });
    add(std::move(details));

    Group others { DetailGroup::OtherFields, {} };
    for (const UnknownField &leaf : m_detail->unknown)
        others.rows.push_back({ leaf.path, leaf.text, std::nullopt, pathOfOther(leaf.path) });
    add(std::move(others));
    return groups;
}

/// Of details that are too large to be taken apart here, their beginning.
QList<UnknownField> EntryDetailModel::detailLeaves() const
{
    const QByteArray &json = m_detail->entry.details;
    if (json.size() > largestDetails)
        return { { QString(), QString::fromUtf8(json.first(largestStart)) } };
    return jsonLeaves(json, leafCap);
}

QModelIndex EntryDetailModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : groupLevel);
}

QModelIndex EntryDetailModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == groupLevel)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, groupLevel);
}

int EntryDetailModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != groupLevel || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].rows.size());
}

int EntryDetailModel::columnCount(const QModelIndex &) const
{
    return 2;
}

QVariant EntryDetailModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == groupLevel)
        return groupData(m_groups[static_cast<std::size_t>(index.row())], index.column(), role);
    const Group &group = m_groups[static_cast<std::size_t>(index.internalId() - 1)];
    return rowData(group.rows[static_cast<std::size_t>(index.row())], index.column(), role);
}

QVariant EntryDetailModel::groupData(const Group &group, int column, int role) const
{
    if (role == GroupRole)
        return true;
    if (role == Qt::DisplayRole && column == 0)
        return m_titles.group(group.group);
    return {};
}

QVariant EntryDetailModel::rowData(const Row &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return displaySafe(column == 0 ? row.title : row.value, valueCap);
    case ValueRole:
        return row.value;
    case FieldRole:
        return row.field ? static_cast<int>(*row.field) : -1;
    case PathRole:
        return row.path.isEmpty() ? QVariant() : row.path;
    case GroupRole:
        return false;
    case LabelRole:
        return column == 1 && row.field ? labelText(m_notebook, *row.field, row.value) : QVariant();
    case LabelColourRole:
        return column == 1 && row.field ? labelColour(m_notebook, *row.field, row.value) : QVariant();
    default:
        return {};
    }
}

} // namespace Audit
