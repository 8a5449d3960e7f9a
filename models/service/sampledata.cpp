// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/sampledata.h"

#include "service/samplestories.h"

#include <algorithm>

namespace Audit {

namespace {

/// The newest entry of all: somebody at work just now.
SampleEvent newest(const SampleWorld &world, qint64 nowUs, SampleRandom &random)
{
    const SampleActor &actor = world.people().front();
    return { nowUs - sampleSecond, &actor, QLatin1StringView("token.refreshed"),
        world.resource(actor.tenant, QLatin1StringView("application"), random), QLatin1StringView("success"),
        actor.officeAddress, actor.userAgent, sampleSession(random), QLatin1StringView(""),
        sampleDetails({ { QLatin1StringView("grant"), QLatin1StringView("refresh_token") } }), -1 };
}

} // namespace

void generateSample(const SampleOptions &options, const std::function<void(const QByteArray &entry)> &sink)
{
    SampleRandom random(options.seed);
    const SampleWorld world(random);
    SampleEvents events;
    addStories(events, world, options, random);
    events.push_back(newest(world, options.nowUs, random));
    const qint64 rest = options.entries - static_cast<qint64>(events.size());
    if (rest > 0)
        addOrdinaryLife(events, world, options, rest, random);
    std::stable_sort(
        events.begin(), events.end(), [](const SampleEvent &a, const SampleEvent &b) { return a.us < b.us; });
    qint64 number = 0;
    for (const SampleEvent &event : events)
        sink(encodeSample(event, world, options.seed, ++number));
}

} // namespace Audit
