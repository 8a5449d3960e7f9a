// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/rowsight.h"
#include "domain/page.h"

#include <deque>
#include <optional>

namespace Audit {

/// A request that was given out.
struct WalkFlight
{
    quint64 serial = 0;
    WalkWindow window;
    int page = 1;
    int perPage = 1;
    bool isAhead = false; ///< for a step that has not begun
    std::optional<Page> answer {}; ///< held until its turn
};

/// The requests in flight and the answers that wait for their turn.
class WalkFlights
{
public:
    static constexpr std::size_t most = 4;

    /// None where enough are in flight.
    const WalkFlight *begin(WalkFlight flight);
    WalkFlight *bySerial(quint64 serial);
    bool hasPage(int page) const; ///< of the open step
    /// The open step's page, once it is answered; it leaves the list.
    std::optional<WalkFlight> takePage(int page);
    void drop(quint64 serial);
    void dropStep(); ///< the open step's
    void dropAll() { m_flights.clear(); }
    void dropUnanswered();
    bool isWaiting() const;

    /// The lowest end that was asked for ahead.
    std::optional<qint64> lowestAhead() const;
    /// The flight ahead with the lowest end that is not below `topUs` becomes the open step's first page;
    /// what ends above it is dropped. None where there is no such flight.
    std::optional<WalkWindow> adoptAhead(qint64 topUs, int *perPage);

private:
    std::deque<WalkFlight> m_flights; ///< those ahead have falling ends
    quint64 m_lastSerial = 0;
};

} // namespace Audit
