// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/notebookfile.h"

#include <QObject>

namespace Audit {

/// What a person keeps about the entries of the source that is open: marks, notes, and names for values. Read
/// from memory, written at once: what cannot be written is not kept, and said. It holds ids, values and a
/// person's own words, no entry. Its file is made when there is something to keep. Until it is open,
/// everything answers "nothing kept" and changes nothing.
class Notebook : public QObject
{
    Q_OBJECT
public:
    explicit Notebook(QObject *parent = nullptr);
    ~Notebook() override;

    /// In place of what was open. `scope` is the server that the entries are from.
    /// Where its file does not exist yet, it begins with `seed`, which goes into the file with the first
    /// change.
    Result<Done, NotebookError> open(const QString &path, const QString &scope, const Keepsakes &seed = {});
    void close();
    bool isOpen() const { return !m_path.isEmpty(); }
    /// Takes over what another window has written since.
    void refresh();

    const Keepsakes &kept() const { return m_kept; }
    bool isMarked(const QString &entryId) const { return m_kept.marks.contains(entryId); }
    qsizetype marks() const { return m_kept.marks.size(); }
    /// Marks them all, or, where all of them are marked, none. Ids that are empty cannot be marked.
    void toggleMarks(const QStringList &entryIds);

    QString note(const QString &entryId) const { return m_kept.notes.value(entryId).text; }
    void setNote(const QString &entryId, const QString &text);

    bool hasLabels() const { return !m_kept.labels.isEmpty(); }
    std::optional<Label> label(Field field, const QString &value) const;
    /// Without a label, or with an empty one, the value has none.
    void setLabel(Field field, const QString &value, const std::optional<Label> &label);

Q_SIGNALS:
    void changed();
    void failed(const Audit::NotebookError &error); ///< nothing has changed then

private:
    Result<Done, NotebookError> load();
    bool isWritable();
    bool plantSeed();
    bool isWritten(const NotebookFile::Written &written);

    QString m_path;
    std::unique_ptr<NotebookFile> m_file;
    QString m_scope;
    Keepsakes m_kept;
    qint64 m_version = 0;
};

} // namespace Audit
