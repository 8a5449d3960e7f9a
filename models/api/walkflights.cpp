// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/walkflights.h"

#include <algorithm>
#include <utility>

namespace Audit {

const WalkFlight *WalkFlights::begin(WalkFlight flight)
{
    if (m_flights.size() >= most)
        return nullptr;
    flight.serial = ++m_lastSerial;
    return &m_flights.emplace_back(std::move(flight));
}

WalkFlight *WalkFlights::bySerial(quint64 serial)
{
    const auto found = std::find_if(m_flights.begin(), m_flights.end(),
        [serial](const WalkFlight &flight) { return flight.serial == serial; });
    return found == m_flights.end() ? nullptr : &*found;
}

bool WalkFlights::hasPage(int page) const
{
    return std::any_of(m_flights.cbegin(), m_flights.cend(),
        [page](const WalkFlight &flight) { return !flight.isAhead && flight.page == page; });
}

std::optional<WalkFlight> WalkFlights::takePage(int page)
{
    const auto found = std::find_if(m_flights.begin(), m_flights.end(),
        [page](const WalkFlight &flight) { return !flight.isAhead && flight.page == page && flight.answer; });
    if (found == m_flights.end())
        return std::nullopt;
    WalkFlight flight = std::move(*found);
    m_flights.erase(found);
    return flight;
}

void WalkFlights::drop(quint64 serial)
{
    std::erase_if(m_flights, [serial](const WalkFlight &flight) { return flight.serial == serial; });
}

void WalkFlights::dropStep()
{
    std::erase_if(m_flights, [](const WalkFlight &flight) { return !flight.isAhead; });
}

void WalkFlights::dropUnanswered()
{
    std::erase_if(m_flights, [](const WalkFlight &flight) { return !flight.answer; });
}

bool WalkFlights::isWaiting() const
{
    return std::any_of(
        m_flights.cbegin(), m_flights.cend(), [](const WalkFlight &flight) { return !flight.answer; });
}

std::optional<qint64> WalkFlights::lowestAhead() const
{
    std::optional<qint64> lowest;
    for (const WalkFlight &flight : m_flights) {
        if (flight.isAhead)
            lowest = flight.window.topUs;
    }
    return lowest;
}

std::optional<WalkWindow> WalkFlights::adoptAhead(qint64 topUs, int *perPage)
{
    WalkFlight *adopted = nullptr;
    for (WalkFlight &flight : m_flights) {
        if (flight.isAhead && *flight.window.topUs >= topUs)
            adopted = &flight;
    }
    if (!adopted)
        return std::nullopt;
    adopted->isAhead = false;
    const WalkWindow window = adopted->window;
    *perPage = adopted->perPage;
    std::erase_if(m_flights, [&window](const WalkFlight &flight) {
        return flight.isAhead && *flight.window.topUs >= *window.topUs;
    });
    return window;
}

} // namespace Audit
