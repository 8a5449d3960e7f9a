// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/connectionfile.h"
#include "api/network.h"

#include <QString>

namespace Audit {

QString stripeTitle(Stripe stripe);
/// What a member is called in the window: "Address" for "server". The name itself where it is none.
QString connectionMemberTitle(const QString &member);
/// What may stand there, for what cannot.
QString connectionMemberRule(const QString &member);

QString caFileErrorText(CaFileError error, const QString &path);
QString connectionFileErrorText(const ConnectionFileError &error);
/// What came in, and what did not since it was here.
QString connectionMergeText(const ConnectionMerge &merge);

} // namespace Audit
