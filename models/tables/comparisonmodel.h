// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "domain/entry.h"
#include "domain/fields.h"
#include "domain/timetext.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>
#include <optional>
#include <vector>

namespace Audit {

/// A few entries side by side: a row for each field that one of them has, the leaves of details and unknown
/// fields among them, and a column for each entry behind that of the names. Rows that are the same in all
/// entries are left out unless they are asked for. The list's rows show at once; the full entries fill in.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        FieldRole = Qt::UserRole + 1, ///< int(Field), or -1 where no known field stands behind the row
        ValueRole, ///< the server's own text, uncapped
        EqualRole, ///< bool: the row is the same in all entries
        PathRole, ///< of a row that stands for no field (domain/entrypath.h); null for others
    };

    static constexpr qsizetype fewest = 2;
    static constexpr qsizetype most = 4;

    /// fieldTitle: of the first column, whose own heading is `heading`.
    ComparisonModel(
        std::function<QString(Field)> fieldTitle, const QString &heading, QObject *parent = nullptr);

    /// The client must outlive the model or be replaced first.
    void setClient(AuditClient *client);
    void setTimeFormat(const TimeFormat &format);

    /// From `fewest` to `most` entries; any other number clears it.
    void setEntries(const QList<Entry> &entries);
    qsizetype entries() const { return static_cast<qsizetype>(m_entries.size()); }
    const Entry &entry(int column) const; ///< of a column behind the first
    bool isFetching() const;
    /// Rows that are the same in all entries.
    int equalRows() const { return m_equal; }
    void showEqual(bool shown);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void changed(); ///< other entries, or more of them

private:
    struct Row
    {
        QString title;
        std::optional<Field> field;
        QString path {};
        std::vector<QString> values {}; ///< one for each entry; null where it has none

        bool isEqual() const;
    };

    void fetch(std::size_t place);
    void rebuild();
    void addFields();
    void addLeaves();
    void addLeaf(std::size_t place, const UnknownField &leaf, const QString &path);

    std::function<QString(Field)> m_fieldTitle;
    QString m_heading;
    AuditClient *m_client = nullptr;
    TimeFormat m_timeFormat;
    std::vector<EntryDetail> m_entries;
    std::vector<PendingCall> m_calls;
    std::vector<Row> m_rows;
    QHash<QString, std::size_t> m_rowOf; ///< of paths
    std::vector<std::size_t> m_shown; ///< of m_rows
    int m_equal = 0;
    bool m_showsEqual = false;
};

} // namespace Audit
