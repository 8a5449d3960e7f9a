// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"
#include "domain/json.h"

#include <QJsonObject>

namespace Audit::Testing {

// Values as JSON for golden files: what is absent is left out, times are microseconds, raw bytes stay away
// (tests look at them by themselves).

QJsonObject describe(const Entry &entry);
QJsonObject describe(const EntryDetail &detail);
QJsonObject describe(const Page &page);
QJsonObject describe(const Stats &stats);
QJsonObject describe(const QStringList &names);
QJsonObject describe(const ApiError &error);

template <class T>
QJsonObject describe(const Result<T> &result)
{
    return result ? describe(*result) : QJsonObject { { QStringLiteral("error"), describe(result.error()) } };
}

} // namespace Audit::Testing
