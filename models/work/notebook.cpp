// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/notebook.h"

#include "domain/timetext.h"

#include <QFile>

#include <algorithm>

namespace Audit {

using namespace Qt::StringLiterals;

Notebook::Notebook(QObject *parent)
    : QObject(parent)
{
}

Notebook::~Notebook() = default;

Result<Done, NotebookError> Notebook::open(const QString &path, const QString &scope, const Keepsakes &seed)
{
    close();
    m_scope = scope;
    m_path = path;
    if (!QFile::exists(path)) {
        m_kept = seed;
        Q_EMIT changed();
        return Done {};
    }
    auto loaded = load();
    if (!loaded)
        close();
    return loaded;
}

Result<Done, NotebookError> Notebook::load()
{
    if (!m_file) {
        auto file = NotebookFile::open(m_path);
        if (!file)
            return file.error();
        m_file = std::move(*file);
    }
    m_version = m_file->version();
    auto kept = m_file->load(m_scope);
    if (!kept)
        return kept.error();
    if (*kept != m_kept) {
        m_kept = std::move(*kept);
        Q_EMIT changed();
    }
    return Done {};
}

void Notebook::close()
{
    m_file.reset();
    m_path.clear();
    m_kept = {};
    Q_EMIT changed();
}

void Notebook::refresh()
{
    const bool hasNews = m_file ? m_file->version() != m_version : isOpen() && QFile::exists(m_path);
    if (!hasNews)
        return;
    if (const auto loaded = load(); !loaded)
        Q_EMIT failed(NotebookError(loaded.error()));
}

/// With a file, made where there is none.
bool Notebook::isWritable()
{
    if (!isOpen())
        return false;
    if (m_file)
        return true;
    if (m_kept != Keepsakes() && !plantSeed())
        return false;
    const auto loaded = load();
    if (!loaded)
        Q_EMIT failed(NotebookError(loaded.error()));
    return loaded.has_value();
}

/// A file with the seed in it, or none: a kill in between must not leave one that says "nothing is kept".
bool Notebook::plantSeed()
{
    const QString part = m_path + u".new"_s;
    QFile::remove(part);
    NotebookFile::Written planted = Done {};
    {
        const auto file = NotebookFile::open(part);
        planted = file ? (*file)->keepAll(m_scope, m_kept) : NotebookFile::Written(file.error());
    }
    if (planted && !QFile::rename(part, m_path))
        planted = NotebookError { NotebookFault::CannotWrite, m_path, {} };
    return isWritten(planted);
}

bool Notebook::isWritten(const NotebookFile::Written &written)
{
    if (!written)
        Q_EMIT failed(NotebookError(written.error()));
    return written.has_value();
}

void Notebook::toggleMarks(const QStringList &entryIds)
{
    QStringList ids = entryIds;
    ids.removeAll(QString());
    if (ids.isEmpty() || !isWritable())
        return;
    const bool areMarked
        = std::all_of(ids.cbegin(), ids.cend(), [this](const QString &id) { return isMarked(id); });
    const qint64 nowUs = nowMicroseconds();
    if (!isWritten(areMarked ? m_file->unmark(m_scope, ids) : m_file->mark(m_scope, ids, nowUs)))
        return;
    for (const QString &id : std::as_const(ids)) {
        if (areMarked)
            m_kept.marks.remove(id);
        else if (!isMarked(id))
            m_kept.marks.insert(id, nowUs);
    }
    Q_EMIT changed();
}

void Notebook::setNote(const QString &entryId, const QString &text)
{
    if (entryId.isEmpty() || text == note(entryId) || !isWritable())
        return;
    const Note note { text, nowMicroseconds() };
    if (!isWritten(m_file->setNote(m_scope, entryId, note)))
        return;
    if (text.isEmpty())
        m_kept.notes.remove(entryId);
    else
        m_kept.notes.insert(entryId, note);
    Q_EMIT changed();
}

std::optional<Label> Notebook::label(Field field, const QString &value) const
{
    const auto found = m_kept.labels.constFind({ field, value });
    return found == m_kept.labels.cend() ? std::nullopt : std::optional(*found);
}

void Notebook::setLabel(Field field, const QString &value, const std::optional<Label> &label)
{
    if (value.isEmpty() || !isWritable())
        return;
    const bool isKept = label && !label->text.isEmpty();
    if (!isWritten(m_file->setLabel(m_scope, { field, value }, isKept ? label : std::nullopt)))
        return;
    if (isKept)
        m_kept.labels.insert({ field, value }, *label);
    else
        m_kept.labels.remove({ field, value });
    Q_EMIT changed();
}

} // namespace Audit
