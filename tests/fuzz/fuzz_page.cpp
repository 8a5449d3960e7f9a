// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/json.h"
#include "fuzz.h"

using namespace Audit;

/// Every entry's own bytes are part of the body, are JSON, and give the same entry by themselves.
void tryInput(const QByteArray &input)
{
    const auto ignored = forEachElement(input, [](QByteArrayView bytes, bool isObject) {
        promise(decodeEntry(bytes.toByteArray()).has_value() == isObject);
    });
    Q_UNUSED(ignored)
    const auto page = decodePage(input);
    if (!page)
        return;
    for (const Entry &entry : page->entries) {
        promise(input.contains(entry.raw));
        const auto again = decodeEntry(entry.raw);
        promise(again && *again == entry);
    }
}
