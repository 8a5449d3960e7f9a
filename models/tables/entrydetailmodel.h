// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "domain/entry.h"
#include "domain/fields.h"
#include "domain/timetext.h"

#include <QAbstractItemModel>

#include <functional>
#include <optional>
#include <vector>

namespace Audit {

class Notebook;

/// The groups under which an entry's fields stand, in their order on screen.
enum class DetailGroup { WhoAndWhere, WhatAndOnWhat, Identifiers, Details, OtherFields };

/// The words of the tree; the model holds none.
struct DetailTitles
{
    std::function<QString(DetailGroup)> group;
    std::function<QString(Field)> field;
};

/// One entry as a tree of two levels: groups, and in each the fields it has (title, value). The list's row
/// shows at once; the full entry replaces it when it arrives. Unknown fields and every leaf of the details
/// are listed.
class EntryDetailModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        FieldRole = Qt::UserRole + 1, ///< int(Field), or -1 where no known field stands behind the row
        ValueRole, ///< the server's own text, uncapped
        GroupRole, ///< true for a group's heading
        LabelRole, ///< a person's name for the value, safe to show; null where it has none
        LabelColourRole, ///< its Label::colour
        PathRole, ///< of a row that stands for no field (domain/entrypath.h); null for others
    };

    explicit EntryDetailModel(DetailTitles titles, QObject *parent = nullptr);
    ~EntryDetailModel() override;

    /// The client must outlive the model or be replaced first.
    void setClient(AuditClient *client);
    /// What is kept of values; must outlive the model.
    void setNotebook(const Notebook &notebook);
    void setTimeFormat(const TimeFormat &format);

    void setEntry(const Entry &entry); ///< shows it, and fetches the full one by its id
    void clear();
    void retry();

    const std::optional<EntryDetail> &detail() const { return m_detail; }
    bool isFetching() const { return m_call.isRunning(); }
    bool isWhole() const { return m_whole; } ///< the full entry has arrived
    const std::optional<ApiError> &error() const { return m_error; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void changed(); ///< another entry, the full entry, or why it did not come

private:
    struct Row
    {
        QString title;
        QString value;
        std::optional<Field> field;
        QString path {};
    };
    struct Group
    {
        DetailGroup group;
        std::vector<Row> rows;
    };

    void fetch();
    void show(const EntryDetail &detail, bool whole);
    void rebuild();
    std::vector<Group> buildGroups() const;
    QList<UnknownField> detailLeaves() const;
    QVariant groupData(const Group &group, int column, int role) const;
    QVariant rowData(const Row &row, int column, int role) const;

    DetailTitles m_titles;
    AuditClient *m_client = nullptr;
    const Notebook *m_notebook = nullptr;
    TimeFormat m_timeFormat;
    std::optional<EntryDetail> m_detail;
    bool m_whole = false;
    std::optional<ApiError> m_error;
    PendingCall m_call;
    std::vector<Group> m_groups;
};

} // namespace Audit
