// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/sampleworld.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

struct TenantRow
{
    QStringView name;
    QLatin1StringView domain;
    int partner;
    qsizetype people; ///< the first so many of the accounts below
};

constexpr std::array tenantRows {
    TenantRow { u"Acme Freight", "acme.example"_L1, 0, 43 },
    TenantRow { u"Harbour Savings Bank", "harbour-bank.example"_L1, 0, 30 },
    TenantRow { u"Delta Waterworks", "delta-waterworks.example"_L1, 0, 22 },
    TenantRow { u"Tulip Clinics", "tulip-clinics.example"_L1, 1, 20 },
    TenantRow { u"Bäckerei Süd", "baeckerei-sued.example"_L1, 1, 14 },
    TenantRow { u"City Archive", "city-archive.example"_L1, 1, 11 },
};

struct AccountRow
{
    QLatin1StringView name;
    bool isAdministrator = false;
};

constexpr std::array accountRows {
    AccountRow { "it.admin"_L1, true },
    AccountRow { "helpdesk1"_L1, true },
    AccountRow { "helpdesk2"_L1, true },
    AccountRow { "hr.officer"_L1, true },
    AccountRow { "finance.lead"_L1 },
    AccountRow { "finance.clerk1"_L1 },
    AccountRow { "payroll.officer"_L1 },
    AccountRow { "sales.north"_L1 },
    AccountRow { "sales.south"_L1 },
    AccountRow { "reception"_L1 },
    AccountRow { "planning.desk"_L1 },
    AccountRow { "procurement"_L1 },
    AccountRow { "legal.counsel"_L1 },
    AccountRow { "security.officer"_L1, true },
    AccountRow { "finance.clerk2"_L1 },
    AccountRow { "hr.assistant"_L1 },
    AccountRow { "marketing.editor"_L1 },
    AccountRow { "quality.lead"_L1 },
    AccountRow { "data.analyst"_L1 },
    AccountRow { "project.office"_L1 },
    AccountRow { "support.desk1"_L1 },
    AccountRow { "support.desk2"_L1 },
    AccountRow { "board.secretary"_L1 },
    AccountRow { "helpdesk3"_L1, true },
    AccountRow { "web.editor"_L1 },
    AccountRow { "facility.desk"_L1 },
    AccountRow { "trainee1"_L1 },
    AccountRow { "trainee2"_L1 },
    AccountRow { "sales.desk1"_L1 },
    AccountRow { "sales.desk2"_L1 },
    AccountRow { "warehouse.lead"_L1 },
    AccountRow { "warehouse.shift1"_L1 },
    AccountRow { "warehouse.shift2"_L1 },
    AccountRow { "warehouse.shift3"_L1 },
    AccountRow { "customs.desk1"_L1 },
    AccountRow { "customs.desk2"_L1 },
    AccountRow { "dispatch.day"_L1 },
    AccountRow { "dispatch.night"_L1 },
    AccountRow { "fleet.manager"_L1 },
    AccountRow { "driver.desk1"_L1 },
    AccountRow { "driver.desk2"_L1 },
    AccountRow { "driver.desk3"_L1 },
    AccountRow { "gate.control"_L1 },
};

constexpr std::array userAgents {
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36"_L1,
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:127.0) Gecko/20100101 Firefox/127.0"_L1,
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 14_5) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15"_L1,
    "Mozilla/5.0 (X11; Linux x86_64; rv:115.0) Gecko/20100101 Firefox/115.0"_L1,
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148"_L1,
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Edg/126.0.0.0"_L1,
};

struct ServiceRow
{
    QLatin1StringView name;
    QLatin1StringView type;
    QLatin1StringView userAgent;
};

constexpr std::array serviceRows {
    ServiceRow { "scim-bridge"_L1, "scim"_L1, "scim-bridge/2.4"_L1 },
    ServiceRow { "hr-sync"_L1, "service"_L1, "hr-sync/1.9 (java/17)"_L1 },
    ServiceRow { "backup-runner"_L1, "service"_L1, "backup-runner/5.2"_L1 },
    ServiceRow { "monitoring-probe"_L1, "service"_L1, "probe/3.1"_L1 },
};

struct ResourceRow
{
    QLatin1StringView type;
    QLatin1StringView prefix;
    std::array<QLatin1StringView, 6> names;
};

constexpr std::array resourceRows {
    ResourceRow { "application"_L1, "app_"_L1,
        { "Staff Portal"_L1, "Webmail"_L1, "Finance Suite"_L1, "Time Sheets"_L1, "Ticket Desk"_L1,
            "Document Store"_L1 } },
    ResourceRow { "group"_L1, "grp_"_L1,
        { "all-staff"_L1, "finance-readers"_L1, "remote-access"_L1, "project-aurora"_L1, "printer-users"_L1,
            "newsletter"_L1 } },
    ResourceRow { "role"_L1, "rol_"_L1,
        { "viewer"_L1, "editor"_L1, "approver"_L1, "report_author"_L1, "group_owner"_L1, "auditor"_L1 } },
    ResourceRow { "report"_L1, "rpt_"_L1,
        { "Monthly sign-ins"_L1, "Licence use"_L1, "Stale accounts"_L1, "Open invoices"_L1,
            "Customer list"_L1, "Shift plan"_L1 } },
    ResourceRow { "policy"_L1, "pol_"_L1,
        { "Password rules"_L1, "Session length"_L1, "Sign-in from abroad"_L1, "Second factor"_L1,
            "Guest access"_L1, "Retention"_L1 } },
    ResourceRow { "webhook"_L1, "whk_"_L1,
        { "Ticket Desk events"_L1, "HR events"_L1, "Billing events"_L1, "SIEM feed"_L1, "Door system"_L1,
            "Chat notices"_L1 } },
};

/// "hr.assistant" as "HR assistant".
QString titled(QLatin1StringView account)
{
    QString name = QString(account).replace(u'.', u' ');
    const bool isAbbreviation = name.startsWith("it "_L1) || name.startsWith("hr "_L1);
    const qsizetype capitals = isAbbreviation ? 2 : 1;
    return name.left(capitals).toUpper() + name.mid(capitals);
}

/// Most people work from IPv4, some homes have IPv6; all of it documentation space.
QString homeAddress(SampleRandom &random)
{
    if (random.chance(20))
        return u"2001:db8:%1:%2::%3"_s.arg(random.between(0x10, 0xFFF), 0, 16)
            .arg(random.between(1, 0xFF), 0, 16)
            .arg(random.between(2, 0xFFFE), 0, 16);
    const QString net = random.chance(50) ? u"192.0.2"_s : u"198.51.100"_s;
    return u"%1.%2"_s.arg(net).arg(random.between(2, 160)); // the stories come from above
}

} // namespace

QString SampleRandom::id(QLatin1StringView prefix)
{
    constexpr char alphabet[] = "0123456789abcdefghijklmnopqrstuvwxyz";
    QString id = prefix;
    for (int i = 0; i < 12; ++i)
        id += QLatin1Char(alphabet[below(36)]);
    return id;
}

SampleWorld::SampleWorld(SampleRandom &random)
{
    addTenants(random);
    addPeople(random);
    addServices(random);
    addResources(random);
    m_system = { u"system"_s, {}, u"System"_s, u"system"_s, 0, {}, {}, {} };
}

void SampleWorld::addTenants(SampleRandom &random)
{
    const std::array partners { random.id("prt_"_L1), random.id("prt_"_L1) };
    int network = 20;
    for (const TenantRow &row : tenantRows) {
        m_tenants.push_back({ random.id("tnt_"_L1), row.name.toString(),
            partners[static_cast<std::size_t>(row.partner)], row.domain, network });
        network += 10;
    }
}

void SampleWorld::addPeople(SampleRandom &random)
{
    for (int tenant = 0; tenant < static_cast<int>(tenantRows.size()); ++tenant) {
        const TenantRow &row = tenantRows[static_cast<std::size_t>(tenant)];
        for (qsizetype i = 0; i < row.people; ++i) {
            const AccountRow &account = accountRows[static_cast<std::size_t>(i)];
            m_people.push_back({ random.id("usr_"_L1), account.name + "@"_L1 + row.domain,
                titled(account.name), account.isAdministrator ? u"admin"_s : u"user"_s, tenant,
                u"10.%1.%2.%3"_s.arg(20 + tenant * 10).arg(random.between(1, 6)).arg(random.between(10, 250)),
                homeAddress(random), random.pick(userAgents) });
        }
    }
}

void SampleWorld::addServices(SampleRandom &random)
{
    for (int tenant = 0; tenant < static_cast<int>(m_tenants.size()); ++tenant) {
        for (const ServiceRow &row : serviceRows) {
            const QString address = u"10.%1.0.%2"_s.arg(20 + tenant * 10).arg(random.between(4, 60));
            m_services.push_back(
                { random.id("app_"_L1), {}, row.name, row.type, tenant, address, address, row.userAgent });
        }
    }
}

void SampleWorld::addResources(SampleRandom &random)
{
    for (int tenant = 0; tenant < static_cast<int>(m_tenants.size()); ++tenant) {
        for (const ResourceRow &row : resourceRows) {
            auto &kind = m_resources[{ tenant, row.type }];
            for (const QLatin1StringView name : row.names)
                kind.push_back({ row.type, random.id(row.prefix), name });
        }
    }
}

const SampleActor &SampleWorld::person(int tenant, QLatin1StringView account) const
{
    const QString email = account + "@"_L1 + m_tenants[static_cast<std::size_t>(tenant)].domain;
    for (const SampleActor &person : m_people) {
        if (person.email == email)
            return person;
    }
    Q_UNREACHABLE();
}

const SampleTenant &SampleWorld::tenantOf(const SampleActor &actor) const
{
    return m_tenants[static_cast<std::size_t>(actor.tenant)];
}

const SampleResource &SampleWorld::resource(int tenant, QLatin1StringView type, SampleRandom &random) const
{
    return random.pick(m_resources.at({ tenant, type }));
}

SampleResource asResource(const SampleActor &person)
{
    return { u"user"_s, person.id, person.email };
}

} // namespace Audit
