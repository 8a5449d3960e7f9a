// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/endpoints.h"

namespace Audit::Endpoint {

namespace {

/// Dots alone would be taken for "this folder" and "its parent" by whoever normalises the path on the way.
QByteArray asSegment(const QString &id)
{
    QByteArray segment = id.toUtf8().toPercentEncoding();
    if (segment == "." || segment == "..")
        segment.replace(".", "%2E");
    return segment;
}

} // namespace

QByteArray entry(const QString &id)
{
    return QByteArray(list) + asSegment(id);
}

} // namespace Audit::Endpoint
