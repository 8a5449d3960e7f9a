// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

#include <QHash>
#include <QMap>
#include <QString>

#include <optional>
#include <utility>

namespace Audit {

// What a person keeps of entries and values: values only.

struct Note
{
    QString text;
    qint64 changedUs = 0; ///< this machine's clock

    bool operator==(const Note &) const = default;
};

/// A name for a value: "office VPN" for an address.
struct Label
{
    static constexpr int colours = 6;
    static constexpr qsizetype longest = 60; ///< characters

    QString text;
    int colour = 0; ///< 0 to colours - 1; which one that is, the theme says

    bool operator==(const Label &) const = default;
};

/// A field and its value, as the server spells it.
using LabelKey = std::pair<Field, QString>;

/// All that is kept about the entries of one server.
struct Keepsakes
{
    QHash<QString, qint64> marks {}; ///< by entry id: when, by this machine's clock in microseconds
    QHash<QString, Note> notes {}; ///< by entry id
    QMap<LabelKey, Label> labels {};

    bool operator==(const Keepsakes &) const = default;
};

} // namespace Audit
