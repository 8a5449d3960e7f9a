// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/samplelife.h"

#include "service/sampleoffice.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr int serviceTurns
    = 78; ///< of a hundred: single entries beside sessions of seven, a third of all entries
struct ServiceTask
{
    QLatin1StringView service;
    QLatin1StringView action;
    QLatin1StringView resourceType;
    int weight;
    int failed; ///< of a thousand
};

constexpr std::array serviceTasks {
    ServiceTask { "monitoring-probe"_L1, "token.issued"_L1, "application"_L1, 34, 3 },
    ServiceTask { "monitoring-probe"_L1, "token.introspected"_L1, "application"_L1, 14, 2 },
    ServiceTask { "scim-bridge"_L1, "user.synced"_L1, "user"_L1, 24, 12 },
    ServiceTask { "hr-sync"_L1, "user.updated"_L1, "user"_L1, 12, 8 },
    ServiceTask { "hr-sync"_L1, "token.issued"_L1, "application"_L1, 10, 2 },
    ServiceTask { "backup-runner"_L1, "webhook.delivered"_L1, "webhook"_L1, 12, 40 },
};

const SampleActor &serviceNamed(const SampleWorld &world, QLatin1StringView name, SampleRandom &random)
{
    for (;;) {
        const SampleActor &service = random.pick(world.services());
        if (service.name == name)
            return service;
    }
}

void addServiceEvent(SampleEvents &events, const SampleWorld &world, qint64 us, SampleRandom &random)
{
    int sum = 0;
    for (const ServiceTask &task : serviceTasks)
        sum += task.weight;
    qint64 ticket = random.below(sum);
    const ServiceTask *task = &serviceTasks.front();
    for (const ServiceTask &row : serviceTasks) {
        task = &row;
        if ((ticket -= row.weight) < 0)
            break;
    }
    const SampleActor &service = serviceNamed(world, task->service, random);
    const bool isFailure = random.below(1000) < task->failed;
    SampleResource resource;
    if (task->resourceType == "user"_L1) {
        do {
            resource = asResource(random.pick(world.people()));
        } while (!resource.name.endsWith(world.tenantOf(service).domain));
    } else {
        resource = world.resource(service.tenant, task->resourceType, random);
    }
    events.push_back({ us, &service, task->action, resource, isFailure ? "failure"_L1 : "success"_L1,
        service.officeAddress, service.userAgent, {}, isFailure ? "Upstream timed out"_L1 : ""_L1,
        sampleDetails(
            { { "grant"_L1, "client_credentials"_L1 }, { "duration_ms"_L1, random.between(8, 900) } }),
        -1 });
}

/// The nightly backup: each tenant's own, at half past one.
void addBackups(
    SampleEvents &events, const SampleWorld &world, const SampleOptions &options, SampleRandom &random)
{
    const qint64 today = (options.nowUs + sampleZone) / sampleDay * sampleDay - sampleZone;
    for (int day = 0; day < options.days; ++day) {
        for (const SampleActor &service : world.services()) {
            if (service.name != "backup-runner"_L1)
                continue;
            const qint64 us = today - day * sampleDay + 90 * sampleMinute + random.below(6 * sampleMinute);
            events.push_back({ us, &service, "data.exported"_L1, { u"backup"_s, {}, u"Nightly backup"_s },
                "success"_L1, service.officeAddress, service.userAgent, {}, ""_L1,
                sampleDetails(
                    { { "format"_L1, "encrypted"_L1 }, { "records"_L1, random.between(380, 460) } }),
                -1 });
        }
    }
}

} // namespace

QString sampleSession(SampleRandom &random)
{
    return random.id("ses_"_L1);
}

void addOrdinaryLife(SampleEvents &events, const SampleWorld &world, const SampleOptions &options,
    qint64 count, SampleRandom &random)
{
    const OfficeClock clock(options);
    const qint64 spanUs = options.days * sampleDay;
    SampleEvents life;
    life.reserve(static_cast<std::size_t>(count + 64));
    const auto isPast = [&](const SampleEvent &event) {
        return event.us < options.nowUs - sampleSecond && event.us >= options.nowUs - spanUs;
    };
    const auto dropFrom = [&](std::size_t first) {
        life.erase(std::remove_if(life.begin() + static_cast<std::ptrdiff_t>(first), life.end(),
                       [&](const SampleEvent &event) { return !isPast(event); }),
            life.end());
    };
    if (count > options.days * 60ll)
        addBackups(life, world, options, random);
    dropFrom(0);
    while (static_cast<qint64>(life.size()) < count) {
        const std::size_t before = life.size();
        if (random.chance(serviceTurns))
            addServiceEvent(life, world,
                options.nowUs - 2 * sampleSecond - random.below(spanUs - 3 * sampleSecond), random);
        else
            addOfficeSession(life, world, random.pick(world.people()), clock.pick(random), random);
        dropFrom(before);
    }
    life.resize(static_cast<std::size_t>(count));
    events.insert(events.end(), std::make_move_iterator(life.begin()), std::make_move_iterator(life.end()));
}

} // namespace Audit
