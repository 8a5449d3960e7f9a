// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/output.h"

#include "domain/safetext.h"
#include "export/filewriter.h"
#include "interrupt.h"
#include "query/textwidth.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <limits>
#include <sys/stat.h>
#include <unistd.h>

namespace Audit {

namespace {

constexpr int noDescriptor = -1;

/// Records on lines that cannot move a terminal's cursor; a record waits until it is whole. A line break
/// inside the quotes of CSV ends no record: on a terminal it would let a value forge the next one.
class RecordGuard
{
public:
    explicit RecordGuard(bool hasQuotes)
        : m_hasQuotes(hasQuotes)
    {
    }

    QByteArray take(QByteArrayView bytes)
    {
        QByteArray safe;
        for (const char byte : bytes) {
            if (byte == '"')
                m_isQuoted = m_hasQuotes && !m_isQuoted;
            if (byte == '\n' && !m_isQuoted)
                safe += takeRest() + '\n';
            else
                m_record += byte;
        }
        return safe;
    }

    QByteArray takeRest()
    {
        if (m_record.endsWith('\r'))
            m_record.chop(1);
        const QString text = QString::fromUtf8(std::exchange(m_record, {}));
        return terminalSafe(text, std::numeric_limits<qsizetype>::max()).toUtf8();
    }

private:
    bool m_hasQuotes;
    bool m_isQuoted = false;
    QByteArray m_record;
};

class StreamOutput : public Output
{
public:
    StreamOutput(int descriptor, QString path, Content content)
        : Output(::isatty(descriptor))
        , m_descriptor(descriptor)
        , m_path(std::move(path))
        , m_guarded(isTerminal() && content != Content::Safe)
        , m_guard(content == Content::Csv)
    {
    }
    ~StreamOutput() override
    {
        if (m_descriptor != STDOUT_FILENO)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(StreamOutput)

    qsizetype width() const override { return terminalWidth(m_descriptor); }
    bool readerGone() const override { return m_readerGone; }

    Result<Done, FileError> write(QByteArrayView bytes) override
    {
        return m_guarded ? writeAll(m_guard.take(bytes)) : writeAll(bytes);
    }
    Result<Done, FileError> commit() override { return writeAll(m_guard.takeRest()); }

private:
    Result<Done, FileError> writeAll(QByteArrayView bytes)
    {
        while (!bytes.isEmpty()) {
            const ssize_t count = ::write(m_descriptor, bytes.data(), size_t(bytes.size()));
            if (count < 0 && errno == EINTR && !Interrupt::happened())
                continue;
            if (count < 0)
                return fault(errno);
            bytes = bytes.sliced(count);
        }
        return Done {};
    }

    FileError fault(int systemError)
    {
        m_readerGone = systemError == EPIPE;
        return { systemError == ENOSPC ? FileFault::DiskFull : FileFault::CannotWrite, m_path,
            qt_error_string(systemError) };
    }

    int m_descriptor;
    QString m_path;
    bool m_guarded;
    RecordGuard m_guard;
    bool m_readerGone = false;
};

class FileOutput : public Output
{
public:
    FileOutput()
        : Output(false)
    {
    }

    Result<Done, FileError> start(const QString &path, bool replace) { return m_writer.open(path, replace); }
    Result<Done, FileError> write(QByteArrayView bytes) override { return m_writer.write(bytes); }
    Result<Done, FileError> commit() override { return m_writer.commit(); }

private:
    FileWriter m_writer;
};

Result<std::unique_ptr<Output>, FileError> openStream(const QString &path, Content content)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_NOCTTY | O_CLOEXEC);
    if (descriptor == noDescriptor)
        return FileError { FileFault::CannotCreate, path, qt_error_string(errno) };
    return std::unique_ptr<Output>(std::make_unique<StreamOutput>(descriptor, path, content));
}

} // namespace

qsizetype Output::width() const
{
    return terminalWidth(noDescriptor);
}

bool isStream(const QString &path)
{
    struct stat target;
    if (path.isEmpty())
        return true;
    return ::stat(QFile::encodeName(path).constData(), &target) == 0 && !S_ISREG(target.st_mode)
        && !S_ISDIR(target.st_mode);
}

Result<std::unique_ptr<Output>, FileError> Output::open(const QString &path, bool replace, Content content)
{
    if (path.isEmpty())
        return std::unique_ptr<Output>(std::make_unique<StreamOutput>(STDOUT_FILENO, QString(), content));
    if (isStream(path))
        return openStream(path, content);
    auto file = std::make_unique<FileOutput>();
    if (const auto started = file->start(path, replace); !started)
        return started.error();
    return std::unique_ptr<Output>(std::move(file));
}

} // namespace Audit
