// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/canarysearch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>

#include <algorithm>
#include <array>
#include <csignal>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr int patience = 60'000;

QByteArray encoded(QStringConverter::Encoding encoding, const QByteArray &secret)
{
    return QStringEncoder(encoding)(QString::fromLatin1(secret));
}

/// In base64 a text looks different at each of three places; its middle is the same at any one of them.
QByteArrayList base64Forms(const QByteArray &secret)
{
    QByteArrayList forms;
    for (int before = 0; before < 3; ++before) {
        const QByteArray text = (QByteArray(before, 'x') + secret).toBase64(QByteArray::OmitTrailingEquals);
        if (text.size() > 14) // a few letters are found by chance
            forms.append(text.mid(4, text.size() - 6));
    }
    return forms;
}

} // namespace

bool holds(const QByteArray &bytes, const QByteArray &secret)
{
    const QByteArrayList forms = QByteArrayList { secret, secret.toHex(),
        encoded(QStringConverter::Utf16LE, secret), encoded(QStringConverter::Utf16BE, secret) }
        + base64Forms(secret);
    return std::any_of(
        forms.cbegin(), forms.cend(), [&bytes](const QByteArray &form) { return bytes.contains(form); });
}

QStringList filesHolding(const QString &folder, const QByteArray &secret)
{
    QStringList holding;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QFile file(path);
        const bool isRegular = files.fileInfo().isFile(); // reading a socket or a pipe would never end
        const QByteArray bytes = isRegular && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        if (holds(path.toUtf8(), secret) || holds(bytes, secret))
            holding.append(path);
    }
    return holding;
}

QByteArray processFile(qint64 process, const QString &name)
{
    QFile file(u"/proc/%1/%2"_s.arg(process).arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

LoudProgram::LoudProgram(const QString &name, const QString &home)
    : m_home(home)
    , m_program(QStringLiteral(AUDIT_BINARY "/app/") + name)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QDir(home).mkdir(u"run"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const std::array<std::pair<QString, QString>, 10> own { {
        { u"HOME"_s, home }, { u"TMPDIR"_s, home },
        { u"XDG_RUNTIME_DIR"_s, home + u"/run"_s }, // as in with-keyring.sh
        { u"XDG_CONFIG_HOME"_s, home + u"/config"_s }, { u"XDG_DATA_HOME"_s, home + u"/data"_s },
        { u"XDG_CACHE_HOME"_s, home + u"/cache"_s }, { u"QT_LOGGING_RULES"_s, u"*=true"_s },
        { u"QT_FORCE_STDERR_LOGGING"_s, u"1"_s }, { u"QT_QPA_PLATFORM"_s, u"offscreen"_s },
        { u"AUDIT_CONSOLE_ALLOW_DUMPS"_s, u"1"_s }, // else nobody could look
    } };
    for (const auto &[variable, value] : own)
        environment.insert(variable, value);
    m_process.setProcessEnvironment(environment);
    m_process.setWorkingDirectory(home);
}

LoudProgram::~LoudProgram()
{
    end(SIGKILL);
}

void LoudProgram::start(const QStringList &arguments)
{
    m_process.start(m_program, arguments);
    if (!m_process.waitForStarted())
        qFatal("%s is not there", qPrintable(m_program));
    m_process.closeWriteChannel();
}

bool LoudProgram::look()
{
    m_commandLine = processFile(id(), u"cmdline"_s);
    m_environment = processFile(id(), u"environ"_s);
    return m_commandLine.contains(m_program.toUtf8()) && m_environment.contains("QT_LOGGING_RULES");
}

bool LoudProgram::end(int signal)
{
    if (!isRunning() || ::kill(static_cast<pid_t>(id()), signal) != 0)
        return false;
    return m_process.waitForFinished(patience);
}

QByteArray LoudProgram::firstLine()
{
    while (!output().contains('\n') && m_process.waitForReadyRead(patience)) { }
    return m_output.left(m_output.indexOf('\n'));
}

QByteArray LoudProgram::output()
{
    return m_output += m_process.readAllStandardOutput();
}

QByteArray LoudProgram::errors()
{
    return m_errors += m_process.readAllStandardError();
}

QStringList LoudProgram::placesHolding(const QByteArray &secret)
{
    const std::array<std::pair<QString, QByteArray>, 4> said { {
        { u"output"_s, output() },
        { u"errors"_s, errors() },
        { u"command line"_s, m_commandLine },
        { u"environment"_s, m_environment },
    } };
    QStringList places;
    for (const auto &[place, bytes] : said) {
        if (holds(bytes, secret))
            places.append(place);
    }
    return places + filesHolding(m_home, secret);
}

} // namespace Audit
