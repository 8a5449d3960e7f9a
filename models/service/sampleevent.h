// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/sampleworld.h"

#include <QByteArray>

#include <initializer_list>

namespace Audit {

/// One entry to be, before it is written out.
struct SampleEvent
{
    qint64 us = 0;
    const SampleActor *actor = nullptr;
    QLatin1StringView action;
    SampleResource resource;
    QLatin1StringView result = QLatin1StringView("success");
    QString address;
    QString userAgent;
    QString session;
    QLatin1StringView error; ///< empty where nothing went wrong
    QByteArray details; ///< a JSON object
    int tenant = -1; ///< the actor's where it is -1
};

using SampleEvents = std::vector<SampleEvent>;

/// A value of a details object.
struct SampleFact
{
    SampleFact(const QString &value)
        : text(value)
    {
    }
    SampleFact(QLatin1StringView value)
        : text(value)
    {
    }
    SampleFact(qint64 value)
        : number(value)
    {
    }
    SampleFact(int value)
        : number(value)
    {
    }

    QString text;
    qint64 number = 0;
};

using SampleFacts = std::initializer_list<std::pair<QLatin1StringView, SampleFact>>;

QByteArray sampleDetails(SampleFacts facts); ///< {"method":"password","records":214}
QByteArray sampleChange(SampleFacts before, SampleFacts after); ///< {"before":{…},"after":{…}}

/// The entry as one JSON object; number and seed make its id.
QByteArray encodeSample(const SampleEvent &event, const SampleWorld &world, quint64 seed, qint64 number);

} // namespace Audit
