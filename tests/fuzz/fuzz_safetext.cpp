// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/safetext.h"
#include "fuzz.h"

using namespace Audit;

/// A safe text holds nothing hidden but our own signs, and nothing that a terminal acts upon.
void tryInput(const QByteArray &input)
{
    const QStringView text(reinterpret_cast<const char16_t *>(input.constData()), input.size() / 2);
    const QString safe = terminalSafe(text);
    for (const QChar c : safe)
        promise(c.unicode() >= 0x20 && (c.unicode() < 0x7F || c.unicode() > 0x9F));
    promise(hasHiddenCharacters(text) || text.size() > 500 || safe == text);
    promise(displaySafeBlock(text).size() >= text.size() || text.size() > 500);
}
