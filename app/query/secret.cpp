// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/secret.h"

#include "domain/safetext.h"
#include "query/words.h"

#include <QFile>

#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr char variable[] = "AUDIT_QUERY_TOKEN";
constexpr qint64 longestFile = 65'536;

bool openForReading(QFile &file, const QString &path)
{
    if (path == "-"_L1)
        return file.open(stdin, QIODevice::ReadOnly);
    file.setFileName(path);
    return file.open(QIODevice::ReadOnly);
}

QString shownName(const QString &path)
{
    return path == "-"_L1 ? Words::tr("standard input") : terminalSafe(path);
}

} // namespace

Token takeTokenFromEnvironment()
{
    char *value = std::getenv(variable);
    if (!value)
        return {};
    Token token { QByteArray(value).trimmed() };
    ::explicit_bzero(value, std::strlen(value));
    ::unsetenv(variable);
    return token;
}

Result<Token, Problem> readTokenFile(const QString &path)
{
    QFile file;
    if (!openForReading(file, path))
        return usageProblem(
            Words::tr("The token file “%1” cannot be read: %2").arg(shownName(path), file.errorString()));
    Token token { file.read(longestFile).trimmed() };
    if (token.isEmpty())
        return usageProblem(Words::tr("There is no token in “%1”.").arg(shownName(path)));
    if (!token.isUsable())
        return usageProblem(
            Words::tr("What “%1” holds cannot be a token: a token is one word of printable characters.")
                .arg(shownName(path)));
    return token;
}

} // namespace Audit
