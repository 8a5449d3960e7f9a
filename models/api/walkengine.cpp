// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/walkengine.h"

#include "api/walkcourse.h"

namespace Audit {

WalkEngine::WalkEngine(WalkPlan plan, RowLedger &ledger)
    : d(std::make_unique<Private>(std::move(plan), ledger))
{
}

WalkEngine::~WalkEngine() = default;

std::optional<WalkRequest> WalkEngine::next()
{
    return d->next();
}

bool WalkEngine::isWaiting() const
{
    return d->flights.isWaiting();
}

WalkTaken WalkEngine::take(quint64 serial, const Page &page)
{
    return d->take(serial, page);
}

bool WalkEngine::refuse(quint64 serial, const ApiError &error)
{
    return d->refuse(serial, error);
}

void WalkEngine::dropRequests()
{
    d->flights.dropUnanswered();
}

bool WalkEngine::finished() const
{
    return d->isDone;
}

const WalkReport &WalkEngine::report() const
{
    return d->book.report();
}

void WalkEngine::wantSeal()
{
    d->goOnWithPasses();
}

QByteArray WalkEngine::state() const
{
    return d->state();
}

bool WalkEngine::restore(const QByteArray &state)
{
    return d->restore(state);
}

} // namespace Audit
