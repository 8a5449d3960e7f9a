// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/pendingcall.h"
#include "domain/result.h"

#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace Audit {

/// Runs the event loop until the call has answered; none where it did not within 30 s.
/// `start` is handed the handler and returns the call.
template <class T, class E = ApiError, class Start>
std::optional<Result<T, E>> answerOf(const Start &start)
{
    std::optional<Result<T, E>> answer;
    QEventLoop loop;
    QTimer::singleShot(std::chrono::seconds(30), &loop, &QEventLoop::quit);
    const PendingCall call = start(std::function([&](const Result<T, E> &result) {
        answer = result;
        loop.quit();
    }));
    loop.exec();
    return answer;
}

} // namespace Audit
