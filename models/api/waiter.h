// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/pendingcall.h"

#include <functional>
#include <memory>
#include <utility>

namespace Audit {

/// Somebody who waits for an answer that is on its way in any case: dropping the call drops the answer alone.
template <class Answer>
class Waiter
{
public:
    using Handler = std::function<void(const Answer &)>;

    explicit Waiter(Handler handler)
        : m_handler(std::move(handler))
    {
    }

    void answer(const Answer &answer)
    {
        if (const Handler handler = std::exchange(m_handler, {}))
            handler(answer);
    }

    static PendingCall callOf(const std::shared_ptr<Waiter> &waiter)
    {
        return PendingCall(std::make_unique<Call>(waiter));
    }

private:
    class Call final : public PendingCall::Request
    {
    public:
        explicit Call(std::shared_ptr<Waiter> waiter)
            : m_waiter(std::move(waiter))
        {
        }
        ~Call() override { m_waiter->m_handler = {}; }
        Q_DISABLE_COPY_MOVE(Call)

        bool isRunning() const override { return static_cast<bool>(m_waiter->m_handler); }

    private:
        std::shared_ptr<Waiter> m_waiter;
    };

    Handler m_handler;
};

} // namespace Audit
