// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "work/keepsakes.h"

#include <QSqlDatabase>
#include <QStringList>

#include <memory>

namespace Audit {

enum class NotebookFault {
    CannotOpen, ///< absent and not to be made, no permission, no SQLite file
    NotOurs, ///< a database of another program
    Newer, ///< written by a newer version of this one
    CannotWrite, ///< a full disk, a file that became read-only, a writer that does not end
};

struct NotebookError
{
    NotebookFault fault = NotebookFault::CannotOpen;
    QString path;
    QString why; ///< SQLite's own words
};

/// $XDG_DATA_HOME/audit-console/notebook.sqlite, or ~/.local/share/audit-console/notebook.sqlite.
QString notebookPath();

/// The file behind a notebook: one SQLite database with mode 0600 for all servers, which several windows may
/// have open at once. Each change is one transaction, so a kill loses nothing that was told as kept; a power
/// cut may take the last seconds.
class NotebookFile
{
public:
    /// Makes file and tables where they are absent; refuses what is not ours and leaves it as it is.
    static Result<std::unique_ptr<NotebookFile>, NotebookError> open(const QString &path);
    ~NotebookFile();
    NotebookFile(const NotebookFile &) = delete;
    NotebookFile &operator=(const NotebookFile &) = delete;

    /// `scope` tells servers apart: ids and addresses mean something on theirs only.
    Result<Keepsakes, NotebookError> load(const QString &scope) const;

    using Written = Result<Done, NotebookError>;
    Written mark(const QString &scope, const QStringList &entryIds, qint64 nowUs);
    Written unmark(const QString &scope, const QStringList &entryIds);
    /// Without text there is no note.
    Written setNote(const QString &scope, const QString &entryId, const Note &note);
    Written setLabel(const QString &scope, const LabelKey &key, const std::optional<Label> &label);

    /// All of it, or nothing.
    Written keepAll(const QString &scope, const Keepsakes &kept);

    /// Another number than before where somebody else has written since.
    qint64 version() const;

private:
    NotebookFile(QString path, QString name);
    Written prepare() const;
    Written run(const QString &sql, const QVariantList &values = {}) const;
    Written runForEach(const QString &sql, const QStringList &entryIds, const QVariantList &values);
    NotebookError error(NotebookFault fault, const QString &why) const { return { fault, m_path, why }; }

    QString m_path;
    QString m_name;
    QSqlDatabase m_database;
};

} // namespace Audit
