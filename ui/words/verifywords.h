// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timetext.h"
#include "domain/verifyfacts.h"

#include <QString>
#include <QStringList>

namespace Audit {

/// The check of an export in words, safe to show. Translated. Says what was found, and what that proves and
/// what not.
struct VerifyText
{
    QString verdict {}; ///< "The file matches its manifest."
    QString proof {}; ///< what may be concluded from it, and what not
    QStringList findings {}; ///< a sentence each: file, manifest, signature, chain, completeness
};

VerifyText verifyText(const VerifyReport &report, const TimeFormat &format);

} // namespace Audit
