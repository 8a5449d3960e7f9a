// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/printers.h"

#include "domain/fields.h"
#include "domain/jsontext.h"
#include "domain/safetext.h"
#include "query/textwidth.h"
#include "query/words.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr qsizetype uncut = std::numeric_limits<qsizetype>::max();
constexpr qsizetype widestName = 40;

struct NamedText
{
    QString name;
    QString text;
};

QList<NamedText> namedTexts(const EntryDetail &detail)
{
    QList<NamedText> lines;
    for (const FieldInfo &field : allFields()) {
        const QString text = fieldText(detail.entry, field.field);
        // The details stand whole in the JSON below.
        if (!text.isNull() && field.field != Field::Details)
            lines.append({ field.name, terminalSafe(text, uncut) });
    }
    for (const UnknownField &field : detail.unknown)
        lines.append({ terminalSafe(field.path), terminalSafe(field.text, uncut) });
    return lines;
}

} // namespace

QByteArray printedEntry(const EntryDetail &detail)
{
    const QList<NamedText> lines = namedTexts(detail);
    qsizetype width = 0;
    for (const NamedText &line : lines)
        width = std::max(width, std::min(textWidth(line.name), widestName));
    QString text;
    for (const NamedText &line : lines) {
        const qsizetype fill = std::max<qsizetype>(0, width - textWidth(line.name));
        text += line.name + QString(fill + 2, u' ') + line.text + u'\n';
    }
    const QString json = QString::fromUtf8(indentJson(detail.entry.raw));
    return (text + u'\n' + displaySafeBlock(json, uncut) + u'\n').toUtf8();
}

QByteArray printedNames(const QStringList &names)
{
    QByteArray text;
    for (const QString &name : names)
        text += terminalSafe(name, uncut).toUtf8() + '\n';
    return text;
}

QByteArray namesAsJson(const QStringList &names)
{
    return QJsonDocument(QJsonArray::fromStringList(names)).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace Audit
