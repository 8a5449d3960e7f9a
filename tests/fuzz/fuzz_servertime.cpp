// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/timetext.h"
#include "fuzz.h"

using namespace Audit;

/// What was read can be written, and reads back as the same instant.
void tryInput(const QByteArray &input)
{
    const auto time = parseServerTime(QString::fromUtf8(input));
    if (!time)
        return;
    const auto again = parseServerTime(utcText(time->us));
    promise(again && again->us == time->us && !again->zoneless);
}
