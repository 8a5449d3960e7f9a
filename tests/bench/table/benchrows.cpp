// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchrows.h"

#include "domain/timetext.h"

#include <array>

namespace Audit::Bench {

namespace {

constexpr std::array actions { "user.login", "user.logout", "user.update", "user.delete", "role.assign",
    "role.remove", "secret.read", "secret.rotate", "token.issue", "token.revoke", "tenant.update",
    "client.create", "client.delete", "mfa.enable", "mfa.disable", "policy.change" };

} // namespace

QByteArray BenchRows::unique()
{
    return QByteArray::number(m_random.generate64(), 16).rightJustified(16, '0')
        + QByteArray::number(m_random.generate64(), 16).rightJustified(16, '0');
}

QByteArray BenchRows::next()
{
    m_us -= m_random.bounded(1, 40'000'000);
    const QByteArray actor = pick("person", 3000);
    return "{\"id\":\"" + unique() + "\",\"timestamp\":\"" + utcText(m_us).toLatin1()
        + "\",\"tenant_id\":\"tnt_" + pick("", 40) + "\",\"actor_id\":\"usr_" + actor
        + "\",\"actor_email\":\"" + actor + "@acme.example\",\"actor_type\":\"user\",\"action\":\""
        + actions[std::size_t(m_random.bounded(int(actions.size())))] + "\",\"resource_type\":\""
        + pick("type", 12) + "\",\"resource_id\":\"" + pick("res_", 100'000) + "\",\"result\":\""
        + (m_random.bounded(8) == 0 ? "failure" : "success") + "\",\"ip_address\":\"10."
        + QByteArray::number(m_random.bounded(4)) + '.' + QByteArray::number(m_random.bounded(64)) + '.'
        + QByteArray::number(m_random.bounded(250))
        + "\",\"user_agent\":\"Mozilla/5.0 (X11; Linux x86_64) Browser/"
        + QByteArray::number(m_random.bounded(60)) + ".0\",\"request_id\":\"" + unique()
        + "\",\"session_id\":\"" + pick("ses_", 50'000) + "\",\"details\":{\"before\":{\"role\":\""
        + pick("role", 9) + "\"},\"after\":{\"role\":\"" + pick("role", 9) + "\"},\"reason\":\""
        + pick("ticket ", 9000) + "\",\"channel\":\"console\"}}";
}

} // namespace Audit::Bench
