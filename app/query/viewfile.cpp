// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/viewfile.h"

#include "domain/safetext.h"
#include "domain/savedview.h"
#include "export/plainfile.h"
#include "query/words.h"

namespace Audit {

namespace {

constexpr qint64 largestView = 1 << 20;

QString problemOf(const ViewError &error, const QString &file)
{
    switch (error.kind) {
    case ViewError::Kind::NotJson:
        return Words::tr("%1 is no JSON, so it is no view.").arg(file);
    case ViewError::Kind::NotAView:
        return Words::tr("%1 is JSON, but no view.").arg(file);
    case ViewError::Kind::OtherVersion:
        return Words::tr("%1 is a view of a newer version of this program.").arg(file);
    case ViewError::Kind::BadMember:
        break;
    }
    return Words::tr("%1: “%2” is not known in a view, or holds what it cannot hold.")
        .arg(file, terminalSafe(error.member));
}

/// What was said on the command line counts before the view.
Query laidOver(const Query &view, const Query &said)
{
    Query query = view;
    for (const FilterInfo &info : textFilters()) {
        if (!(said.*info.value).isEmpty())
            query.*info.value = said.*info.value;
    }
    if (!said.start.isOpen())
        query.start = said.start;
    if (!said.end.isOpen())
        query.end = said.end;
    query.refinements += said.refinements;
    return query;
}

} // namespace

QString takeView(Options &options)
{
    if (options.view.isEmpty())
        return {};
    const QString file = terminalSafe(options.view);
    const auto bytes = loadPlainFile(options.view, largestView);
    if (!bytes)
        return Words::tr("The view %1 cannot be read.").arg(file);
    const auto view = decodeView(*bytes);
    if (!view)
        return problemOf(view.error(), file);
    options.query = laidOver(view->query, options.query);
    return {};
}

} // namespace Audit
