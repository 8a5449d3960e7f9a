// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/samplerandom.h"

#include <QList>
#include <QString>

#include <map>
#include <vector>

namespace Audit {

struct SampleTenant
{
    QString id;
    QString name;
    QString partnerId;
    QString domain; ///< "acme.example"
    int network = 0; ///< its office is 10.network.*
};

/// Who does something: a person, a service account, or the system itself.
struct SampleActor
{
    QString id;
    QString email; ///< null for service accounts and the system
    QString name;
    QString type; ///< "user", "admin", "service", "scim", "system"
    int tenant = 0;
    QString officeAddress;
    QString homeAddress;
    QString userAgent;
};

/// Something that things are done to.
struct SampleResource
{
    QString type;
    QString id;
    QString name;
};

/// The partners, tenants, people and service accounts of one seed; account names are roles, none is a
/// person's.
class SampleWorld
{
public:
    explicit SampleWorld(SampleRandom &random);

    const std::vector<SampleTenant> &tenants() const { return m_tenants; }
    const std::vector<SampleActor> &people() const { return m_people; }
    const std::vector<SampleActor> &services() const { return m_services; }
    const SampleActor &system() const { return m_system; }
    /// The account of that name in a tenant; must exist.
    const SampleActor &person(int tenant, QLatin1StringView account) const;
    const SampleTenant &tenantOf(const SampleActor &actor) const;
    bool isAdministrator(const SampleActor &actor) const { return actor.type == QLatin1StringView("admin"); }

    /// A resource of a kind in a tenant, the same few again and again.
    const SampleResource &resource(int tenant, QLatin1StringView type, SampleRandom &random) const;

private:
    void addTenants(SampleRandom &random);
    void addPeople(SampleRandom &random);
    void addServices(SampleRandom &random);
    void addResources(SampleRandom &random);

    std::vector<SampleTenant> m_tenants;
    std::vector<SampleActor> m_people;
    std::vector<SampleActor> m_services;
    SampleActor m_system;
    std::map<std::pair<int, QString>, std::vector<SampleResource>> m_resources;
};

SampleResource asResource(const SampleActor &person);

} // namespace Audit
