// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Audit {

/// SplitMix64's mixing step: a bijection, so that different numbers stay different.
constexpr quint64 mixed(quint64 x)
{
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9u;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBu;
    return x ^ (x >> 31);
}

/// Numbers that are the same everywhere for the same seed; the standard library's distributions are not.
class SampleRandom
{
public:
    explicit SampleRandom(quint64 seed)
        : m_state(mixed(seed + 0x9E3779B97F4A7C15u))
    {
    }

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15u;
        return mixed(m_state);
    }
    qint64 below(qint64 bound) { return static_cast<qint64>(next() % static_cast<quint64>(bound)); }
    qint64 between(qint64 least, qint64 most) { return least + below(most - least + 1); }
    bool chance(int percent) { return below(100) < percent; }

    template <class List>
    const auto &pick(const List &list)
    {
        return list[static_cast<decltype(list.size())>(below(static_cast<qint64>(list.size())))];
    }

    /// "usr_4k0z…": a prefix and twelve characters of a-z0-9.
    QString id(QLatin1StringView prefix);

private:
    quint64 m_state;
};

} // namespace Audit
