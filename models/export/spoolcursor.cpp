// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/spoolcursor.h"

#include <QJsonArray>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

QJsonObject encodeIndex(const SpoolIndexState &index)
{
    return { { u"records"_s, index.records }, { u"sha256"_s, QString::fromLatin1(index.hash) } };
}

SpoolIndexState decodeIndex(const QJsonObject &object)
{
    return { object["records"_L1].toInteger(-1), object["sha256"_L1].toString().toLatin1() };
}

QJsonObject encodeStep(const SpoolState::OpenStep &step)
{
    return { { u"slot"_s, step.slot }, { u"records"_s, step.records },
        { u"sha256"_s, QString::fromLatin1(step.hash) } };
}

SpoolState::OpenStep decodeStep(const QJsonObject &object)
{
    return { object["slot"_L1].toInt(), object["records"_L1].toInteger(-1),
        object["sha256"_L1].toString().toLatin1() };
}

QJsonObject encodeDetails(const DetailState &details)
{
    return { { u"rows"_s, details.rows }, { u"bytes"_s, details.bytes },
        { u"not_in_full"_s, details.notInFull } };
}

DetailState decodeDetails(const QJsonObject &object)
{
    return { object["rows"_L1].toInteger(), object["bytes"_L1].toInteger(),
        object["not_in_full"_L1].toInteger() };
}

bool isSensible(const DetailState &details)
{
    return details.bytes >= details.rows && details.notInFull >= 0 && details.notInFull <= details.rows;
}

bool isSensible(const SpoolState &state)
{
    for (const SpoolIndexState &pass : state.passes) {
        if (pass.records < 0)
            return false;
    }
    return !state.passes.isEmpty() && state.rowBytes >= 0 && state.timeless.records >= 0
        && state.openStep.records >= 0;
}

} // namespace

QJsonObject encodeCursor(const SpoolCursor &cursor)
{
    QJsonArray passes;
    for (const SpoolIndexState &pass : cursor.spool.passes)
        passes.append(encodeIndex(pass));
    QJsonObject object {
        { u"engine"_s, QString::fromUtf8(cursor.engine) },
        { u"row_bytes"_s, cursor.spool.rowBytes },
        { u"passes"_s, passes },
        { u"timeless"_s, encodeIndex(cursor.spool.timeless) },
        { u"open_step"_s, encodeStep(cursor.spool.openStep) },
        { u"pass_begins"_s, cursor.spool.passBegins },
        { u"rows"_s, cursor.rows },
        { u"contradicted_bytes"_s, cursor.contradictedBytes },
        { u"details"_s, encodeDetails(cursor.details) },
        { u"certificate_sha256"_s, QString::fromLatin1(cursor.certificateSha256) },
    };
    if (cursor.serverTimeUs)
        object["server_time_us"_L1] = *cursor.serverTimeUs;
    return object;
}

std::optional<SpoolCursor> decodeCursor(const QJsonObject &object)
{
    SpoolCursor cursor;
    cursor.engine = object["engine"_L1].toString().toUtf8();
    cursor.spool.rowBytes = object["row_bytes"_L1].toInteger(-1);
    const QJsonArray passes = object["passes"_L1].toArray();
    for (const auto &pass : passes)
        cursor.spool.passes.append(decodeIndex(pass.toObject()));
    cursor.spool.timeless = decodeIndex(object["timeless"_L1].toObject());
    cursor.spool.openStep = decodeStep(object["open_step"_L1].toObject());
    cursor.spool.passBegins = object["pass_begins"_L1].toBool();
    cursor.rows = object["rows"_L1].toInteger();
    cursor.contradictedBytes = object["contradicted_bytes"_L1].toInteger();
    cursor.details = decodeDetails(object["details"_L1].toObject());
    cursor.certificateSha256 = object["certificate_sha256"_L1].toString().toLatin1();
    if (object.contains("server_time_us"_L1))
        cursor.serverTimeUs = object["server_time_us"_L1].toInteger();
    if (!isSensible(cursor.spool) || !isSensible(cursor.details))
        return std::nullopt;
    return cursor;
}

} // namespace Audit
