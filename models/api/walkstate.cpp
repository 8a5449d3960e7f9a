// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/jsonstate.h"
#include "api/walkcourse.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

constexpr int version = 1;

} // namespace

QByteArray WalkEngine::Private::state() const
{
    const QJsonObject state { { u"version"_s, version }, { u"done"_s, isDone }, { u"perPage"_s, m_perPage },
        { u"quietPasses"_s, m_plan.quietPasses }, { u"largestPage"_s, m_largestPage },
        { u"plain"_s, m_isPlain }, { u"shortMeansEnd"_s, m_shortMeansEnd },
        { u"floor"_s, toJson(m_place.floorUs) }, { u"top"_s, toJson(m_place.topUs) },
        { u"lowestTaken"_s, toJson(m_place.lowestTakenUs) }, { u"passStart"_s, m_place.isPassStart },
        { u"width"_s, toJson(m_slices.width()) }, { u"unsliced"_s, m_slices.isOff() },
        { u"edges"_s, m_edges.state() }, { u"book"_s, book.state() } };
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

bool WalkEngine::Private::restore(const QByteArray &bytes)
{
    const QJsonObject state = QJsonDocument::fromJson(bytes).object();
    if (state[u"version"_s].toInt() != version)
        return false;
    isDone = state[u"done"_s].toBool();
    m_perPage = std::max(state[u"perPage"_s].toInt(), 1);
    m_plan.quietPasses = state[u"quietPasses"_s].toInt();
    m_largestPage = state[u"largestPage"_s].toInt();
    m_isPlain = state[u"plain"_s].toBool();
    m_shortMeansEnd = state[u"shortMeansEnd"_s].toBool();
    m_slices.restore(optionalNumber(state[u"width"_s]), state[u"unsliced"_s].toBool());
    m_edges.restore(state[u"edges"_s].toObject());
    book.restore(state[u"book"_s].toObject());
    flights.dropAll();
    m_place = { optionalNumber(state[u"floor"_s]), optionalNumber(state[u"top"_s]),
        optionalNumber(state[u"lowestTaken"_s]), state[u"passStart"_s].toBool() };
    startStep();
    return true;
}

} // namespace Audit
