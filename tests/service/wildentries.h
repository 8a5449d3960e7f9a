// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"
#include "domain/json.h"

#include <QDateTime>
#include <QRandomGenerator>

/// Entries that leave no case out: several years (or a shorter time, where there are many), instants on every
/// kind of border, many at one instant, values that are absent, empty, odd. The same for the same seed.
class WildEntries
{
public:
    explicit WildEntries(quint32 seed, int hours = 20'000)
        : m_random(seed)
        , m_hours(hours)
    {
    }

    QByteArray next()
    {
        QByteArray line
            = "{\"id\":\"w" + QByteArray::number(++m_number) + "\",\"timestamp\":\"" + time() + '"';
        line += member("tenant_id", { "t1", "t2", "t3", "" });
        line += member("partner_id", { "p1", "p2" });
        line += member("actor_id", { "u1", "u2", "u3", "u4", "" });
        line += member("actor_email", { "a@x.example", "b@x.example", "c\\udbff", "c?" });
        line
            += member("action", { "user.login", "user.logout", "a\\u0000b", "\xC3\xA9\xF0\x9F\x98\x80", "" });
        line += member("resource_type", { "user", "key", "k\\uffff", "k\\ufffd" });
        line += member("resource_id", { "r1", "r2", "r3" });
        line += member("result", { "success", "failure", "denied" });
        line += member("ip_address", { "192.0.2.1", "192.0.2.2", "2001:db8::1" });
        return line + '}';
    }

    qint64 microseconds()
    {
        constexpr qint64 hour = 3'600'000'000;
        constexpr qint64 base = 493'400 * hour; // in 2026
        const qint64 us = base + m_random.bounded(m_hours) * hour - m_hours / 2 * hour;
        switch (m_random.bounded(5)) {
        case 0:
            return us;
        case 1:
            return us - 1;
        case 2:
            return base; // many at one instant
        case 3:
            return m_random.bounded(2) ? -us / 20 : us + m_random.bounded(1'000'000);
        default:
            return us + qint64(m_random.bounded(3600)) * 1'000'000 + m_random.bounded(1'000'000);
        }
    }

    QRandomGenerator &random() { return m_random; }

private:
    QByteArray time()
    {
        const qint64 us = microseconds();
        const qint64 fraction = ((us % 1'000'000) + 1'000'000) % 1'000'000;
        const auto whole = QDateTime::fromSecsSinceEpoch((us - fraction) / 1'000'000, Qt::UTC);
        return whole.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")).toLatin1() + '.'
            + QByteArray::number(fraction).rightJustified(6, '0') + 'Z';
    }

    QByteArray member(const char *name, const QByteArrayList &values)
    {
        const int choice = m_random.bounded(int(values.size()) + 1);
        if (choice == values.size())
            return m_random.bounded(2) ? QByteArray() : ",\"" + QByteArray(name) + "\":null";
        return ",\"" + QByteArray(name) + "\":\"" + values[choice] + '"';
    }

    QRandomGenerator m_random;
    int m_hours;
    int m_number = 0;
};
