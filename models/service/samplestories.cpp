// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/samplestories.h"

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr int acme = 0;
constexpr int bank = 1;
constexpr int waterworks = 2;
constexpr int storyDays = 21;
constexpr auto scriptAgent = "python-requests/2.31.0"_L1;

/// Writes one story's entries: who acts from where stays until it is changed.
class Narrator
{
public:
    Narrator(SampleEvents &events, const SampleWorld &sampleWorld, const SampleOptions &options,
        SampleRandom &sampleRandom)
        : world(sampleWorld)
        , random(sampleRandom)
        , m_events(events)
        , m_options(options)
    {
    }

    /// So many days ago at an office's clock time; nearer where the whole span is too short for it.
    qint64 at(int daysAgo, int hour, int minute) const
    {
        const qint64 midnight = (m_options.nowUs + sampleZone) / sampleDay * sampleDay - sampleZone;
        const qint64 us = midnight - daysAgo * sampleDay + hour * sampleHour + minute * sampleMinute;
        if (m_options.days >= storyDays)
            return us;
        return m_options.nowUs - (m_options.nowUs - us) / storyDays * m_options.days;
    }
    qint64 ago(qint64 us) const { return m_options.nowUs - us; }

    void play(const SampleActor &actor, const QString &address, const QString &userAgent = {})
    {
        m_actor = &actor;
        m_address = address;
        m_userAgent = userAgent.isEmpty() ? actor.userAgent : userAgent;
        m_session = sampleSession(random);
    }

    SampleEvent &tell(
        qint64 us, QLatin1StringView action, const SampleResource &resource, const QByteArray &details = {})
    {
        m_events.push_back({ us + random.below(900'000), m_actor, action, resource, "success"_L1, m_address,
            m_userAgent, m_session, ""_L1, details, -1 });
        return m_events.back();
    }

    void tellOf(QLatin1StringView result, QLatin1StringView error, qint64 us, QLatin1StringView action,
        const SampleResource &resource, const QByteArray &details = {})
    {
        SampleEvent &event = tell(us, action, resource, details);
        event.result = result;
        event.error = error;
    }

    const SampleWorld &world;
    SampleRandom &random;

private:
    SampleEvents &m_events;
    const SampleOptions &m_options;
    const SampleActor *m_actor = nullptr;
    QString m_address;
    QString m_userAgent;
    QString m_session;
};

SampleResource thing(Narrator &story, QLatin1StringView type, QLatin1StringView prefix, const QString &name)
{
    return { type, story.random.id(prefix), name };
}

/// One round over all accounts: the same guess for each, eleven seconds apart; answers when the victim's turn
/// was.
qint64 sprayRound(Narrator &story, qint64 startUs, bool succeeds)
{
    qint64 us = startUs;
    qint64 victimUs = 0;
    int tried = 0;
    for (const SampleActor &target : story.world.people()) {
        if (target.tenant != acme || tried == Story::sprayedAccounts)
            continue;
        ++tried;
        us += 11 * sampleSecond;
        const bool isVictim = target.email == Story::sprayVictim;
        if (isVictim)
            victimUs = us;
        story.play(target, Story::sprayAddress, scriptAgent);
        if (isVictim && succeeds)
            story.tell(us, "user.login"_L1, asResource(target),
                sampleDetails({ { "method"_L1, "password"_L1 }, { "mfa"_L1, "none"_L1 } }));
        else
            story.tellOf("failure"_L1, "Invalid credentials"_L1, us, "user.login"_L1, asResource(target),
                sampleDetails({ { "method"_L1, "password"_L1 }, { "reason"_L1, "invalid_credentials"_L1 } }));
    }
    return victimUs;
}

void tellOfSpraying(Narrator &story)
{
    const qint64 start = story.ago(7 * sampleHour + 12 * sampleMinute);
    sprayRound(story, start, false);
    const qint64 in = sprayRound(story, start + 38 * sampleMinute, true);
    const SampleActor &victim = story.world.person(acme, "warehouse.shift2"_L1);
    story.play(victim, Story::sprayAddress);
    const SampleResource webmail = thing(story, "application"_L1, "app_"_L1, u"Webmail"_s);
    const SampleResource finance = thing(story, "application"_L1, "app_"_L1, u"Finance Suite"_s);
    const SampleResource customers = thing(story, "report"_L1, "rpt_"_L1, u"Customer addresses"_s);
    story.tell(in + 14 * sampleSecond, "token.issued"_L1, webmail,
        sampleDetails({ { "grant"_L1, "authorization_code"_L1 }, { "scope"_L1, "openid mail"_L1 } }));
    story.tell(in + 3 * sampleMinute, "user.mfa_enrolled"_L1, asResource(victim),
        sampleDetails({ { "factor"_L1, "totp"_L1 }, { "device"_L1, "new device"_L1 } }));
    story.tell(in + 5 * sampleMinute, "user.forwarding_changed"_L1, asResource(victim),
        sampleChange(
            { { "forward_to"_L1, QString(u""_s) } }, { { "forward_to"_L1, "copy@mailbox.example"_L1 } }));
    for (int i = 0; i < 3; ++i)
        story.tellOf("denied"_L1, "Not permitted for this role"_L1, in + (9 + i) * sampleMinute,
            "application.accessed"_L1, finance);
    story.tell(in + 17 * sampleMinute, "report.viewed"_L1, customers);
    story.tell(in + 22 * sampleMinute, "data.exported"_L1, customers,
        sampleDetails({ { "format"_L1, "csv"_L1 }, { "records"_L1, 1840 } }));
    story.tell(in + 41 * sampleMinute, "token.personal_created"_L1, asResource(victim),
        sampleDetails({ { "scope"_L1, "mail.read files.read"_L1 }, { "expires_in_days"_L1, 365 } }));
    story.tell(in + 4 * sampleHour, "token.refreshed"_L1, webmail);
}

void tellOfFirstSteps(Narrator &story, const SampleActor &climber, const SampleResource &leads)
{
    const SampleResource userManager = thing(story, "role"_L1, "rol_"_L1, u"user_manager"_s);
    const SampleResource tenantAdmin = thing(story, "role"_L1, "rol_"_L1, u"tenant_admin"_s);
    const QByteArray self = sampleDetails({ { "member"_L1, climber.email } });
    for (int i = 0; i < 2; ++i)
        story.tellOf("denied"_L1, "Requires tenant_admin"_L1, story.at(19, 16, 52 + i), "role.assigned"_L1,
            tenantAdmin, self);
    story.tell(story.at(17, 18, 34), "group.member_added"_L1, leads, self);
    story.tell(story.at(12, 18, 47), "group.updated"_L1, leads,
        sampleChange({ { "permissions"_L1, "users:read users:unlock"_L1 } },
            { { "permissions"_L1, "users:read users:unlock roles:assign"_L1 } }));
    story.tell(story.at(9, 18, 51), "role.assigned"_L1, userManager, self);
}

void tellOfClimbing(Narrator &story)
{
    const SampleActor &climber = story.world.person(acme, "helpdesk2"_L1);
    const SampleResource leads = thing(story, "group"_L1, "grp_"_L1, u"helpdesk-leads"_s);
    story.play(climber, climber.officeAddress);
    tellOfFirstSteps(story, climber, leads);

    const SampleResource sync = thing(story, "application"_L1, "app_"_L1, u"Reporting Sync"_s);
    story.play(climber, climber.homeAddress);
    story.tell(story.at(6, 21, 8), "application.created"_L1, sync,
        sampleDetails({ { "type"_L1, "SERVICE"_L1 }, { "allowed_scopes"_L1, "users:read"_L1 } }));
    story.tell(story.at(6, 21, 13), "application.updated"_L1, sync,
        sampleChange({ { "allowed_scopes"_L1, "users:read"_L1 } },
            { { "allowed_scopes"_L1, "users:read admin:read admin:write"_L1 } }));
    story.tell(story.at(5, 21, 2), "application.secret_rotated"_L1, sync);
    story.tell(story.at(4, 20, 40), "role.assigned"_L1, thing(story, "role"_L1, "rol_"_L1, u"tenant_admin"_s),
        sampleDetails({ { "member"_L1, "Reporting Sync"_L1 }, { "member_id"_L1, sync.id } }));
    const SampleActor &lead = story.world.person(acme, "finance.lead"_L1);
    story.tell(story.at(3, 22, 6), "user.mfa_disabled"_L1, asResource(lead),
        sampleDetails({ { "via"_L1, "Reporting Sync"_L1 }, { "reason"_L1, "device lost"_L1 } }));
    story.tell(story.at(3, 22, 19), "policy.updated"_L1,
        thing(story, "policy"_L1, "pol_"_L1, u"Payment approval"_s),
        sampleChange({ { "approvers"_L1, 2 } }, { { "approvers"_L1, 1 } }));
    story.tell(story.at(2, 18, 31), "group.member_removed"_L1, leads,
        sampleDetails({ { "member"_L1, climber.email } }));
}

void tellOfNight(Narrator &story)
{
    const SampleActor &account = story.world.person(bank, "payroll.officer"_L1);
    const SampleResource accounts = thing(story, "report"_L1, "rpt_"_L1, u"Account holders"_s);
    story.play(account, Story::nightAddress, "curl/8.5.0"_L1);
    const qint64 start = story.at(4, 2, 13);
    story.tell(start, "user.login"_L1, asResource(account),
        sampleDetails(
            { { "method"_L1, "password"_L1 }, { "mfa"_L1, "sms"_L1 }, { "device"_L1, "new device"_L1 } }));
    qint64 us = start + 40 * sampleSecond;
    for (int part = 1; part <= 28; ++part) {
        us += 84 * sampleSecond + story.random.below(9 * sampleSecond);
        const QByteArray details = sampleDetails({ { "format"_L1, "csv"_L1 }, { "part"_L1, part },
            { "records"_L1, story.random.between(4800, 5000) } });
        if (part == 9 || part == 20)
            story.tellOf("failure"_L1, "Export limit reached, try later"_L1, us, "data.exported"_L1, accounts,
                details);
        else
            story.tell(us, "data.exported"_L1, accounts, details);
    }
    story.tell(us + sampleMinute, "user.logout"_L1, asResource(account));
}

void tellOfEvenings(Narrator &story, const SampleActor &leaver)
{
    const SampleResource list = thing(story, "report"_L1, "rpt_"_L1, u"Customer list"_s);
    const SampleResource pricing = thing(story, "application"_L1, "app_"_L1, u"Pricing models"_s);
    qint64 records = 120;
    for (int day = 9; day >= 4; --day) {
        story.play(leaver, leaver.homeAddress);
        story.tell(story.at(day, 19, 30 + day), "user.login"_L1, asResource(leaver),
            sampleDetails({ { "method"_L1, "password"_L1 }, { "mfa"_L1, "totp"_L1 } }));
        story.tell(story.at(day, 19, 37 + day), "report.viewed"_L1, list);
        story.tell(story.at(day, 19, 41 + day), "data.exported"_L1, list,
            sampleDetails({ { "format"_L1, "csv"_L1 }, { "records"_L1, records } }));
        story.tellOf("denied"_L1, "Not permitted for this role"_L1, story.at(day, 19, 44 + day),
            "application.accessed"_L1, pricing);
        records *= 2;
    }
    story.tell(story.at(4, 20, 2), "user.forwarding_changed"_L1, asResource(leaver),
        sampleChange({ { "forward_to"_L1, QString(u""_s) } },
            { { "forward_to"_L1, "sales.south@mailbox.example"_L1 } }));
}

void tellOfLeaving(Narrator &story)
{
    const SampleActor &leaver = story.world.person(waterworks, "sales.south"_L1);
    const SampleActor &officer = story.world.person(waterworks, "hr.officer"_L1);
    story.play(officer, officer.officeAddress);
    story.tell(story.at(10, 11, 20), "user.updated"_L1, asResource(leaver),
        sampleChange({ { "employment"_L1, "permanent"_L1 } }, { { "employment"_L1, "ends this month"_L1 } }));
    tellOfEvenings(story, leaver);
    story.play(officer, officer.officeAddress);
    story.tell(story.at(3, 16, 30), "user.deactivated"_L1, asResource(leaver));
    story.tell(story.at(3, 16, 31), "session.revoked"_L1, asResource(leaver));
    story.play(leaver, leaver.homeAddress);
    for (int i = 0; i < 4; ++i)
        story.tellOf("denied"_L1, "Account deactivated"_L1, story.at(3, 17, 5 + i), "user.login"_L1,
            asResource(leaver), sampleDetails({ { "method"_L1, "password"_L1 } }));
    // A refresh token that nobody thought of still opens the door.
    const SampleResource store = thing(story, "application"_L1, "app_"_L1, u"Document Store"_s);
    for (int i = 0; i < 3; ++i) {
        story.tell(story.at(2, 21, 10 + 20 * i), "token.refreshed"_L1, store,
            sampleDetails({ { "grant"_L1, "refresh_token"_L1 }, { "expires_in"_L1, 3600 } }));
        story.tell(story.at(2, 21, 12 + 20 * i), "application.accessed"_L1, store);
    }
}

} // namespace

void addStories(
    SampleEvents &events, const SampleWorld &world, const SampleOptions &options, SampleRandom &random)
{
    Narrator story(events, world, options, random);
    tellOfSpraying(story);
    tellOfClimbing(story);
    tellOfNight(story);
    tellOfLeaving(story);
}

} // namespace Audit
