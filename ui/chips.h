// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "domain/timetext.h"

#include <QList>
#include <QString>

#include <functional>

namespace Audit {

/// One part of a question that can be taken away by itself.
struct Chip
{
    QString name; ///< stable, for object names: the API's parameter, or "time"
    QString title; ///< "IP address"
    QString value; ///< safe to show
    std::function<void(Query &)> remove;
};

/// The filters that are set, in the order of the API, the time range first.
QList<Chip> chipsOf(const Query &query, const TimeFormat &format);

/// A question in a few words, for a tab: its values, then its time range.
QString titleOf(const Query &query, const TimeFormat &format);

} // namespace Audit
