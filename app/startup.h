// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace Audit {

/// Before any other thing of a program: umask 077, no cores and no reading by other processes of the same
/// user (unless AUDIT_CONSOLE_ALLOW_DUMPS is set), names and version, and a message handler that redacts.
void prepareProcess(const QString &program);

/// Loads the catalogue of the user's language (English too, for its plural forms). Needs a QCoreApplication.
void installTranslations(QCoreApplication &application);

/// A log message without what looks like a secret (bearer tokens, JSON Web Tokens, Authorization values), and
/// with control characters made visible.
QString redacted(const QString &message);

/// A sentence for a person without the tokens (RFC 7519) that may stand in what it repeats.
QString withoutTokens(const QString &sentence);

/// True where others than the file's owner may read it; "-" is no file.
bool isOpenToOthers(const QString &path);

/// Exit codes shared by the programs (sysexits where one fits).
namespace Exit {
inline constexpr int ok = 0;
inline constexpr int unsealed = 3;
inline constexpr int usage = 64;
inline constexpr int badData = 65;
inline constexpr int unreachable = 69;
inline constexpr int ourBug = 70;
inline constexpr int cannotCreate = 73;
inline constexpr int writeError = 74;
inline constexpr int tryLater = 75;
inline constexpr int notAllowed = 77;
inline constexpr int interrupted = 130;
} // namespace Exit

} // namespace Audit
