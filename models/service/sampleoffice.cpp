// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/sampleoffice.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

/// How busy an office is at each hour of its day.
constexpr std::array<int, 24> hourWeights { 2, 1, 1, 1, 1, 3, 12, 42, 92, 100, 96, 88, 58, 76, 94, 90, 74, 46,
    22, 14, 11, 9, 6, 3 };
/// Monday to Sunday.
constexpr std::array<int, 7> dayWeights { 104, 100, 98, 100, 86, 16, 10 };

constexpr qint64 longestSession = 10 * sampleHour;

struct RoutineRow
{
    QLatin1StringView action;
    QLatin1StringView resourceType; ///< "user" is a colleague, "self" the actor
    int weight;
    int denied; ///< of a thousand
    int failed;
};

constexpr std::array staffRoutine {
    RoutineRow { "token.issued"_L1, "application"_L1, 30, 4, 6 },
    RoutineRow { "token.refreshed"_L1, "application"_L1, 26, 0, 12 },
    RoutineRow { "application.accessed"_L1, "application"_L1, 22, 45, 4 },
    RoutineRow { "report.viewed"_L1, "report"_L1, 10, 30, 2 },
    RoutineRow { "user.profile_updated"_L1, "self"_L1, 3, 0, 10 },
    RoutineRow { "user.password_changed"_L1, "self"_L1, 1, 0, 160 },
    RoutineRow { "consent.granted"_L1, "application"_L1, 2, 0, 0 },
    RoutineRow { "data.exported"_L1, "report"_L1, 1, 90, 20 },
};

constexpr std::array administratorRoutine {
    RoutineRow { "token.issued"_L1, "application"_L1, 16, 2, 4 },
    RoutineRow { "token.refreshed"_L1, "application"_L1, 12, 0, 8 },
    RoutineRow { "user.updated"_L1, "user"_L1, 14, 6, 10 },
    RoutineRow { "user.password_reset"_L1, "user"_L1, 8, 5, 8 },
    RoutineRow { "user.unlocked"_L1, "user"_L1, 5, 0, 0 },
    RoutineRow { "user.created"_L1, "user"_L1, 3, 0, 60 },
    RoutineRow { "group.member_added"_L1, "group"_L1, 9, 15, 5 },
    RoutineRow { "group.member_removed"_L1, "group"_L1, 5, 10, 5 },
    RoutineRow { "role.assigned"_L1, "role"_L1, 3, 60, 0 },
    RoutineRow { "role.removed"_L1, "role"_L1, 2, 20, 0 },
    RoutineRow { "application.updated"_L1, "application"_L1, 3, 30, 10 },
    RoutineRow { "application.secret_rotated"_L1, "application"_L1, 1, 0, 0 },
    RoutineRow { "policy.updated"_L1, "policy"_L1, 1, 120, 0 },
    RoutineRow { "session.revoked"_L1, "user"_L1, 3, 0, 0 },
    RoutineRow { "audit.viewed"_L1, "report"_L1, 6, 20, 0 },
    RoutineRow { "webhook.updated"_L1, "webhook"_L1, 1, 0, 40 },
    RoutineRow { "tenant.updated"_L1, "tenant"_L1, 1, 80, 0 },
};

constexpr std::array departments { "Finance"_L1, "Sales"_L1, "Operations"_L1, "Support"_L1, "Planning"_L1 };

template <class Rows>
const RoutineRow &weighted(const Rows &rows, SampleRandom &random)
{
    int sum = 0;
    for (const RoutineRow &row : rows)
        sum += row.weight;
    qint64 ticket = random.below(sum);
    for (const RoutineRow &row : rows) {
        ticket -= row.weight;
        if (ticket < 0)
            return row;
    }
    return rows.back();
}

qint64 weightAt(qint64 us)
{
    const qint64 local = us + sampleZone + sampleHour / 2;
    const auto hour = static_cast<std::size_t>(local / sampleHour % 24);
    const auto weekday = static_cast<std::size_t>((local / sampleDay + 3) % 7); // 1970-01-01 was a Thursday
    return qint64(hourWeights[hour]) * dayWeights[weekday];
}

/// Writes one person's session into the events: sign-in, a few things done, often a sign-out.
class OfficeSession
{
public:
    OfficeSession(SampleEvents &events, const SampleWorld &world, const SampleActor &actor, qint64 startUs,
        SampleRandom &random)
        : m_events(events)
        , m_world(world)
        , m_actor(actor)
        , m_random(random)
        , m_us(startUs)
        , m_session(sampleSession(random))
        , m_address(random.chance(26) ? actor.homeAddress : actor.officeAddress)
    {
    }

    void run()
    {
        signIn();
        const qint64 things = m_random.between(2, 9);
        for (qint64 i = 0; i < things; ++i)
            routine();
        signOut();
    }

private:
    SampleEvent &add(QLatin1StringView action, const SampleResource &resource, qint64 afterUs)
    {
        m_us += afterUs + m_random.below(sampleSecond);
        m_events.push_back({ m_us, &m_actor, action, resource, "success"_L1, m_address, m_actor.userAgent,
            m_session, ""_L1, {}, -1 });
        return m_events.back();
    }

    void signIn()
    {
        const SampleResource portal = m_world.resource(m_actor.tenant, "application"_L1, m_random);
        for (int tries = 0; tries < 3 && m_random.chance(13); ++tries) {
            SampleEvent &failed
                = add("user.login"_L1, asResource(m_actor), m_random.between(4, 20) * sampleSecond);
            failed.result = "failure"_L1;
            failed.error = "Invalid credentials"_L1;
            failed.session.clear();
            failed.details = sampleDetails({ { "method"_L1, "password"_L1 },
                { "reason"_L1, "invalid_credentials"_L1 }, { "attempt"_L1, tries + 1 } });
        }
        add("user.login"_L1, asResource(m_actor), m_random.between(2, 30) * sampleSecond).details
            = sampleDetails(
                { { "method"_L1, "password"_L1 }, { "mfa"_L1, m_random.chance(70) ? "totp"_L1 : "none"_L1 },
                    { "application"_L1, portal.name } });
        add("token.issued"_L1, portal, sampleSecond).details = sampleDetails(
            { { "grant"_L1, "authorization_code"_L1 }, { "scope"_L1, "openid profile email"_L1 } });
    }

    void routine()
    {
        const bool isAdministrator = m_world.isAdministrator(m_actor);
        const RoutineRow &row
            = isAdministrator ? weighted(administratorRoutine, m_random) : weighted(staffRoutine, m_random);
        SampleEvent &event = add(row.action, resourceFor(row), m_random.between(20, 1500) * sampleSecond);
        event.details = detailsFor(row);
        const qint64 fate = m_random.below(1000);
        if (fate < row.denied) {
            event.result = "denied"_L1;
            event.error = "Not permitted for this role"_L1;
        } else if (fate < row.denied + row.failed) {
            event.result = "failure"_L1;
            event.error = "The request could not be completed"_L1;
        }
    }

    SampleResource resourceFor(const RoutineRow &row)
    {
        if (row.resourceType == "self"_L1)
            return asResource(m_actor);
        if (row.resourceType == "user"_L1)
            return asResource(colleague());
        if (row.resourceType == "tenant"_L1) {
            const SampleTenant &tenant = m_world.tenantOf(m_actor);
            return { row.resourceType, tenant.id, tenant.name };
        }
        return m_world.resource(m_actor.tenant, row.resourceType, m_random);
    }

    const SampleActor &colleague()
    {
        for (;;) {
            const SampleActor &person = m_random.pick(m_world.people());
            if (person.tenant == m_actor.tenant)
                return person;
        }
    }

    QByteArray detailsFor(const RoutineRow &row)
    {
        if (row.action == "user.updated"_L1 || row.action == "user.profile_updated"_L1)
            return sampleChange({ { "department"_L1, m_random.pick(departments) },
                                    { "phone"_L1, u"+31 20 555 %1"_s.arg(m_random.between(1000, 9999)) } },
                { { "department"_L1, m_random.pick(departments) },
                    { "phone"_L1, u"+31 20 555 %1"_s.arg(m_random.between(1000, 9999)) } });
        if (row.action.startsWith("group.member"_L1) || row.action.startsWith("role."_L1))
            return sampleDetails({ { "member"_L1, colleague().email } });
        if (row.action == "data.exported"_L1)
            return sampleDetails({ { "format"_L1, "csv"_L1 }, { "records"_L1, m_random.between(12, 420) } });
        if (row.action == "tenant.updated"_L1)
            return sampleChange(
                { { "support_contact"_L1, "servicedesk"_L1 } }, { { "support_contact"_L1, "helpdesk"_L1 } });
        if (row.action == "policy.updated"_L1)
            return sampleChange({ { "max_session_hours"_L1, 12 } }, { { "max_session_hours"_L1, 10 } });
        if (row.action.startsWith("token."_L1))
            return sampleDetails({ { "grant"_L1, "refresh_token"_L1 }, { "expires_in"_L1, 3600 } });
        return {};
    }

    void signOut()
    {
        if (m_random.chance(45)) {
            add("user.logout"_L1, asResource(m_actor), m_random.between(30, 3600) * sampleSecond);
        } else if (m_random.chance(60)) {
            m_us += longestSession;
            m_events.push_back(
                { m_us, &m_world.system(), "session.expired"_L1, asResource(m_actor), "success"_L1, {}, {},
                    m_session, ""_L1, sampleDetails({ { "idle_minutes"_L1, 600 } }), m_actor.tenant });
        }
    }

    SampleEvents &m_events;
    const SampleWorld &m_world;
    const SampleActor &m_actor;
    SampleRandom &m_random;
    qint64 m_us;
    QString m_session;
    QString m_address;
};

} // namespace

OfficeClock::OfficeClock(const SampleOptions &options)
    : m_nowUs(options.nowUs)
{
    qint64 sum = 0;
    for (qint64 hour = 0; hour < options.days * 24ll; ++hour)
        m_cumulated.push_back(sum += weightAt(m_nowUs - (hour + 1) * sampleHour));
}

qint64 OfficeClock::pick(SampleRandom &random) const
{
    const qint64 ticket = random.below(std::max<qint64>(m_cumulated.back(), 1));
    const auto slot = std::upper_bound(m_cumulated.cbegin(), m_cumulated.cend(), ticket);
    const qint64 hour = std::distance(m_cumulated.cbegin(), slot);
    return m_nowUs - (hour + 1) * sampleHour + random.below(sampleHour);
}

void addOfficeSession(SampleEvents &events, const SampleWorld &world, const SampleActor &actor,
    qint64 startUs, SampleRandom &random)
{
    OfficeSession(events, world, actor, startUs, random).run();
}

} // namespace Audit
