// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace Audit {

// Small files of a spool: JSON that knows its own check sum and the version of what it holds.

QByteArray sealJson(QJsonObject object);
/// None for what is damaged, cut, or of another version.
std::optional<QJsonObject> unsealJson(const QByteArray &bytes);

} // namespace Audit
