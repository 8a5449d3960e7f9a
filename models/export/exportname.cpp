// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportname.h"

#include "domain/timetext.h"
#include "export/fileformat.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr qsizetype longestScope = 60;

bool isPlain(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z') || (code >= u'0' && code <= u'9')
        || code == u'.' || code == u'-' || code == u'_';
}

/// A value in the fixed alphabet: no separator, no space, nothing that a shell or another system reads
/// specially.
QString plainWord(const QString &text)
{
    QString word;
    for (const QChar character : text)
        word.append(isPlain(character) ? character : u'-');
    return word;
}

/// What the file holds, in the order of the filters: "failure_10.8.8.10", or "all".
QString scopeOf(const Query &query)
{
    QStringList words;
    for (const FilterInfo &filter : textFilters()) {
        if (!(query.*filter.value).isEmpty())
            words.append(plainWord(query.*filter.value));
    }
    const QString scope = words.join(u'_').left(longestScope);
    return scope.isEmpty() ? u"all"_s : scope;
}

/// "2026-11-22T14-02-11Z": to the second, without the colons that other systems refuse.
QString instantOf(qint64 us)
{
    QString text = utcText(us).left(19);
    return text.replace(u':', u'-') + u'Z';
}

} // namespace

QString suggestedFileName(const Query &query, qint64 nowUs, ExportFormat format)
{
    QStringList parts { u"audit"_s, scopeOf(query) };
    if (const auto start = query.start.resolve(nowUs))
        parts.append(instantOf(*start));
    const QString end = instantOf(query.end.resolve(nowUs).value_or(nowUs));
    parts.append(end);
    if (const QString asOf = instantOf(nowUs); asOf != end)
        parts.append(u"as-of-"_s + asOf);
    return parts.join(u'_') + u'.' + fileEnding(format);
}

} // namespace Audit
