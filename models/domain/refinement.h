// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace Audit {

/// A condition that the API cannot be asked for. It is checked on this side, on rows that were fetched, and
/// says how many it hides.
struct Refinement
{
    enum class Test {
        Is, ///< the whole value, or an address in the network that is given; case does not count
        Contains, ///< a part of the value; case does not count
        Clock, ///< the entry's time, by the clock: hours and weekdays as parseClockTimes() reads them
    };

    std::optional<Field> field {}; ///< none: any field, the details among them
    Test test = Test::Is;
    QStringList values {}; ///< one of them is enough; at least one
    bool isExcluded = false; ///< rows that fit are hidden, instead of those that do not
    bool isOff = false; ///< kept, and without effect

    bool operator==(const Refinement &) const = default;
};

/// As it is typed, kept in files, and told in manifests: "action!=user.login", "ip_address=10.8.0.0/16",
/// "*~invoice", "result=failure,denied", "timestamp@19:00-07:00,sat,sun,Europe/Amsterdam"; a value that holds
/// a comma or a quote stands in quotes, its quotes doubled. What is switched off has "off " in front.
QString refinementText(const Refinement &refinement);
/// None where the text is no such condition, its field is not known, or a network or an hour of it is none.
std::optional<Refinement> parseRefinement(const QString &text);

} // namespace Audit
