// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/spoolcursor.h"

#include <QJsonObject>

namespace Audit {

/// $XDG_STATE_HOME/audit-console, or ~/.local/state/audit-console.
QString stateFolder();

/// What an export keeps between processes, in a folder of its own: what was asked, the spool, how far it is
/// safe, and why it rests. Folders are for their owner only, no link is followed inside of them, and whoever
/// works on one holds its lock.
class ExportFolder
{
public:
    /// Small files by name; each replaces the one before it, whole or not at all.
    static constexpr char requestFile[] = "job.json";
    static constexpr char cursorFile[] = "cursor.json";
    static constexpr char restFile[] = "rest.json"; ///< why it rests
    static constexpr char finishFile[] = "finish.json"; ///< the file that is about to get its name

    /// A new one, locked.
    static Result<ExportFolder, FileError> create(const QString &state, const FileCalls &calls);
    /// An existing one, locked; Busy where another process has it.
    static Result<ExportFolder, FileError> open(
        const QString &state, const QString &id, const FileCalls &calls);
    /// The ids of all that are there, the newest first.
    static QStringList ids(const QString &state);
    /// A small file of an export that may be in use; none where it is absent or damaged.
    static std::optional<QJsonObject> peek(const QString &state, const QString &id, const QByteArray &name);
    static bool isBusy(const QString &state, const QString &id);
    static QString pathOf(const QString &state, const QString &id);

    const QString &id() const { return m_id; }
    QString path() const { return m_path; }
    SpoolFolder spoolFolder() const { return { m_folder.number(), m_path, m_calls }; }

    Result<Done, FileError> save(const QByteArray &name, const QJsonObject &object);
    std::optional<QJsonObject> load(const QByteArray &name) const;
    bool has(const QByteArray &name) const;
    void forget(const QByteArray &name);

    /// Everything but what was asked goes into a folder ".broken" beside it; starts anew.
    Result<Done, FileError> setAside();
    /// The folder and all in it is gone.
    void remove();

private:
    explicit ExportFolder(const FileCalls &calls);
    Result<Done, FileError> enter(int parent, const QString &state, const QString &id);

    const FileCalls *m_calls;
    QString m_id;
    QString m_path;
    Descriptor m_parent;
    Descriptor m_folder;
    Descriptor m_lock;
};

} // namespace Audit
