// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/entrypath.h"

#include "domain/json.h"
#include "domain/jsonleaves.h"

#include <algorithm>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ofDetails = "details."_L1;
constexpr auto ofOthers = "$."_L1;
constexpr qsizetype leafCap = 10'000; ///< of one entry

QString textOf(const QList<UnknownField> &leaves, QStringView path)
{
    const auto found = std::find_if(
        leaves.begin(), leaves.end(), [path](const UnknownField &leaf) { return leaf.path == path; });
    return found == leaves.end() ? QString() : found->text;
}

} // namespace

QString pathOfDetail(const QString &leaf)
{
    return ofDetails + leaf;
}

QString pathOfOther(const QString &leaf)
{
    return ofOthers + leaf;
}

bool isEntryPath(QStringView text)
{
    return (text.startsWith(ofDetails) && text.size() > ofDetails.size())
        || (text.startsWith(ofOthers) && text.size() > ofOthers.size());
}

QString textAt(const Entry &entry, const QString &path)
{
    if (path.startsWith(ofDetails))
        return textOf(jsonLeaves(entry.details, leafCap), QStringView(path).sliced(ofDetails.size()));
    if (!isEntryPath(path))
        return {};
    const auto detail = decodeEntryDetail(entry.raw);
    return detail ? textOf(detail->unknown, QStringView(path).sliced(ofOthers.size())) : QString();
}

} // namespace Audit
