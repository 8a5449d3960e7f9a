// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/labeldata.h"

#include "domain/safetext.h"
#include "work/notebook.h"

namespace Audit {

QVariant labelText(const Notebook *notebook, Field field, const QString &value)
{
    const std::optional<Label> label = notebook ? notebook->label(field, value) : std::nullopt;
    return label ? QVariant(displaySafe(label->text, Label::longest)) : QVariant();
}

QVariant labelColour(const Notebook *notebook, Field field, const QString &value)
{
    const std::optional<Label> label = notebook ? notebook->label(field, value) : std::nullopt;
    return label ? QVariant(label->colour) : QVariant();
}

} // namespace Audit
