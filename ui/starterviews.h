// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/savedview.h"

#include <QStringList>

namespace Audit {

/// Questions that a security team asks again and again, in the words of the service at hand: built from the
/// actions that it lists, and only such as have an action there.
QList<SavedView> starterViews(const QStringList &actions);

} // namespace Audit
