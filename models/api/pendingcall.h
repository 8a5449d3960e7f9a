// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace Audit {

/// A request in flight, owned by whoever waits for it. Replacing or dropping it aborts the request, and its
/// handler is then never called: the latest question wins by ownership. A handler may replace or drop its own
/// call.
class PendingCall
{
public:
    /// What the client keeps of a call; its destructor aborts.
    class Request
    {
    public:
        virtual ~Request() = default;
        virtual bool isRunning() const = 0;
    };

    PendingCall() = default;
    explicit PendingCall(std::unique_ptr<Request> request)
        : m_request(std::move(request))
    {
    }

    bool isRunning() const { return m_request && m_request->isRunning(); }
    void cancel() { m_request.reset(); }

private:
    std::unique_ptr<Request> m_request;
};

} // namespace Audit
