// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/casefile.h"

#include <QSqlDatabase>
#include <QVariant>

#include <optional>

namespace Audit {

/// A connection to a case file, and what is in its tables.
class CaseTables
{
public:
    enum class Access { Read, Make };

    CaseTables(const QString &path, Access access);
    ~CaseTables();
    CaseTables(const CaseTables &) = delete;
    CaseTables &operator=(const CaseTables &) = delete;

    bool isOpen() const { return m_database.isOpen(); }
    QString errorText() const { return m_error; }

    bool make();
    bool isOurs(); ///< by its number
    bool isNewer();
    bool hasOurTables(); ///< these, and nothing else that could run

    bool writeFacts(const CaseFacts &facts);
    bool writeChunks(const QList<CaseChunk> &chunks);
    bool writeDigest(const QByteArray &digest);
    bool run(const QString &sql, const QVariantList &values = {});

    std::optional<QByteArray> digest(); ///< of what is there
    std::optional<QByteArray> statedDigest();
    std::optional<CaseFacts> facts();
    bool readChunks(const std::function<void(const CaseChunk &chunk)> &take);

private:
    bool writeKept(const Keepsakes &kept);
    std::optional<Keepsakes> kept();
    bool each(const QString &sql, const std::function<bool(const QVariantList &row)> &take);

    QString m_name;
    QString m_error;
    QSqlDatabase m_database;
};

} // namespace Audit
