// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/spool.h"

#include <QTemporaryDir>

#include <fcntl.h>

namespace Audit::Testing {

/// A folder for spools that goes with the test.
class SpoolDesk
{
public:
    explicit SpoolDesk(const FileCalls &calls = FileCalls::system())
        : m_descriptor(
            calls, ::open(m_folder.path().toUtf8().constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
        , m_calls(calls)
    {
    }

    SpoolFolder folder() const { return { m_descriptor.number(), m_folder.path(), &m_calls }; }
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    Descriptor m_descriptor;
    const FileCalls &m_calls;
};

} // namespace Audit::Testing
