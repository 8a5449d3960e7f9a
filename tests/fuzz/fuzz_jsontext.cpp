// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/jsontext.h"
#include "fuzz.h"

using namespace Audit;

/// Whatever is done to the white space, the compact form stays the same, and a line stays one line.
void tryInput(const QByteArray &input)
{
    const QByteArray compact = compactJson(input);
    const QByteArray indented = indentJson(input);
    if (indented != input)
        promise(compactJson(indented) == compact);
    promise(indentJson(indented) == indented);
    promise(jsonLine(compact).size() <= input.size());
}
