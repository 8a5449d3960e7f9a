// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/pathtexts.h"

#include "domain/entrypath.h"

#include <QDeadlineTimer>

#include <bit>
#include <chrono>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr std::chrono::milliseconds turnTime(30);
constexpr quint64 signBit = 1ULL << 63;

/// Of the same length for all numbers, and sorting as they do: the bits of a positive one rise with it, those
/// of a negative one fall.
QString numberKey(double number)
{
    const double value = number == 0 ? 0 : number; // there are two zeros
    const auto bits = std::bit_cast<quint64>(value);
    const quint64 rising = (bits & signBit) != 0 ? ~bits : bits | signBit;
    return u"%1"_s.arg(rising, 16, 16, QChar(u'0'));
}

QString sortKey(const QString &text)
{
    if (text.isNull())
        return {};
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? u'0' + numberKey(number) : u'1' + text;
}

} // namespace

void PathTexts::readOn(const EntryStore &store)
{
    const QDeadlineTimer turn(turnTime);
    while (!hasAll(store) && !turn.hasExpired())
        m_keys.append(sortKey(textAt(store.entry(static_cast<quint32>(m_keys.size())), m_path)));
}

std::vector<quint32> PathTexts::ranks(const EntryStore &store) const
{
    std::vector<quint32> ranks = m_keys.ranks();
    ranks.resize(store.size(), 0);
    return ranks;
}

} // namespace Audit
