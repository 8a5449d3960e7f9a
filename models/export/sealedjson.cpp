// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/sealedjson.h"

#include "export/runninghash.h"

#include <QJsonDocument>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

constexpr int schema = 1;
constexpr auto schemaName = "schema"_L1;
constexpr auto checkName = "check"_L1;

QString checkOf(const QJsonObject &object)
{
    return QString::fromLatin1(sha256Hex(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

} // namespace

QByteArray sealJson(QJsonObject object)
{
    object[schemaName] = schema;
    object[checkName] = checkOf(object);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

std::optional<QJsonObject> unsealJson(const QByteArray &bytes)
{
    QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const QString check = object.take(checkName).toString();
    if (object[schemaName].toInt() != schema || check != checkOf(object))
        return std::nullopt;
    object.remove(schemaName);
    return object;
}

} // namespace Audit
