// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenfile.h"

#include "service/inputfile.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr qint64 longestToken = 4096;
constexpr qsizetype shortestToken = 16; ///< nobody guesses it within what the service answers in a lifetime

bool isUsable(const QByteArray &token)
{
    const auto isPrintable = [](char c) { return c > 0x20 && c < 0x7F; };
    return !token.isEmpty() && token.size() <= longestToken
        && std::all_of(token.cbegin(), token.cend(), isPrintable);
}

QString privateFolder()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QDir(runtime).exists() ? runtime : QDir::tempPath();
}

} // namespace

Result<QByteArray, ServiceError> readTokenFile(const QString &path)
{
    const auto file = openInput(path);
    if (!file)
        return file.error();
    const QByteArray token = (*file)->readLine(longestToken + 2).trimmed();
    if (!isUsable(token))
        return ServiceError { ServiceFault::CannotReadToken, path, {} };
    return token;
}

Result<QByteArray, ServiceError> readServiceToken(const QString &path)
{
    auto token = readTokenFile(path);
    if (token && token->size() < shortestToken)
        return ServiceError { ServiceFault::ShortToken, path, {} };
    return token;
}

Result<std::unique_ptr<QTemporaryFile>, ServiceError> writeTokenFile(const QByteArray &token)
{
    auto file = std::make_unique<QTemporaryFile>(privateFolder() + "/audit-service-XXXXXX.token"_L1);
    if (!file->open() || file->write(token + '\n') < 0 || !file->flush())
        return ServiceError { ServiceFault::CannotWriteToken, file->fileTemplate(), file->errorString() };
    return file;
}

} // namespace Audit
