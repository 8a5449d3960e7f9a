// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "export/descriptor.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <functional>

namespace Audit {

enum class PlainFileFault {
    Missing,
    NotPlain, ///< a link, a folder, a pipe, a device
    TooLarge,
    Unreadable,
};

/// A regular file to read, opened without following a link in the place of its name and without waiting for a
/// pipe.
class PlainFile
{
public:
    static Result<PlainFile, PlainFileFault> open(const QString &path);

    qint64 size() const { return m_size; } ///< when it was opened

    /// Hands the bytes over in pieces, in constant memory, until the callback says no. Answers how many there
    /// were.
    Result<qint64, PlainFileFault> read(const std::function<bool(QByteArrayView)> &piece) const;

private:
    PlainFile(Descriptor file, qint64 size)
        : m_file(std::move(file))
        , m_size(size)
    {
    }

    Descriptor m_file;
    qint64 m_size;
};

/// The whole of a small file.
Result<QByteArray, PlainFileFault> loadPlainFile(const QString &path, qint64 most);

} // namespace Audit
