// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/boxreading.h"

#include <optional>

namespace Audit {

// What a text in the query box means that is written as a condition: a name, a sign, a value.

/// The field of a name as people write it: the API's ("actor_email"), a column's ("Actor e-mail", "IP
/// address"), or a short one ("ip", "tenant"). "actor" is the e-mail address where the value has an '@'.
std::optional<Field> fieldAsWritten(QStringView name, QStringView value);

/// The day of a text that is a date alone, "2026-11-25" or "25.11.2026".
std::optional<BoxReading> readDay(const QString &text, const QTimeZone &zone);

/// None where the text is no condition. Empty where it names a field and is not whole. What cannot be asked
/// as it is written comes as a problem, with what can be asked instead behind it.
std::optional<QList<BoxReading>> readCondition(const QString &text, const QTimeZone &zone);

} // namespace Audit
