// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "domain/timetext.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace Audit {

/// One part of a question, and what can be done with it by itself.
struct Chip
{
    using Edit = std::function<Query(const Query &)>;

    QString name; ///< stable, for object names: the API's parameter, "time", or "refinement_0"
    QString title; ///< "IP address"
    QString value; ///< safe to show
    Edit remove {};
    Edit toggle {}; ///< off, or on again; none for a time range, as with the next two
    Edit negate {};
    QString text {}; ///< as the query box takes it
    std::optional<Field> field {}; ///< that it asks for
    QStringList values {}; ///< of that field, whole, in the server's own spelling
    bool isRefinement = false; ///< checked on this side
    bool isInParts = false; ///< asked of the server, each value by a question of its own
    bool isOff = false;
    std::optional<qint64> hidden {}; ///< fetched rows that a refinement hides
};

/// The time range, the filters that are set, in the order of the API, and the refinements. hidden: rows that
/// each refinement hides, where that is known.
QList<Chip> chipsOf(const Query &query, const TimeFormat &format, const QList<qint64> &hidden = {});

/// A question in a few words, for a tab: its values, then its time range.
QString titleOf(const Query &query, const TimeFormat &format);

} // namespace Audit
