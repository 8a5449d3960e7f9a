// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/bytesink.h"

#include <QString>

#include <memory>

namespace Audit {

/// CSV and JSON hold a server's texts as they are; safe bytes have been made fit for a terminal by their
/// printer.
enum class Content { Csv, Json, Safe };

/// Where a command's data go: standard output, a device or pipe by name, or a file that appears when it is
/// whole. On a terminal every record that is not safe is made harmless first; into pipes and files the bytes
/// go as they are.
class Output : public ByteSink
{
public:
    /// An empty path is standard output.
    static Result<std::unique_ptr<Output>, FileError> open(
        const QString &path, bool replace, Content content);

    bool isTerminal() const { return m_terminal; }
    /// Columns for tables.
    virtual qsizetype width() const;
    /// The reader of a pipe has gone; there is nothing to complain about.
    virtual bool readerGone() const { return false; }
    virtual Result<Done, FileError> commit() = 0;

protected:
    explicit Output(bool terminal)
        : m_terminal(terminal)
    {
    }

private:
    bool m_terminal;
};

/// True for a path that is written to in place: a device, a pipe, a socket.
bool isStream(const QString &path);

} // namespace Audit
