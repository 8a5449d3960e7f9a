// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QVariant>

#include <optional>
#include <span>

namespace Audit {

/// The columns that a client can filter by, spelled like the API's parameters, in the API's order.
std::span<const QLatin1StringView> filterColumns();

/// What a list or a statistic selects. A value here is always a filter, also an empty one.
struct Selection
{
    QList<std::pair<QLatin1StringView, QString>> equal; ///< column and value
    std::optional<qint64> startUs; ///< inclusive
    std::optional<qint64> endUs; ///< inclusive
};

/// A selection as SQL: " WHERE a = ? AND …" (or nothing) and the values to bind.
struct WhereClause
{
    QString sql;
    QVariantList values;

    void add(const QString &term, const QVariantList &termValues = {});
};

/// `leading` names the one column whose index SQLite is to use; the others are written so that it cannot
/// ("+a"). Without it the engine chooses.
WhereClause whereClause(const Selection &selection, QLatin1StringView leading = {});

/// The same text for the same selection, another one for another.
QByteArray selectionKey(const Selection &selection);

} // namespace Audit
