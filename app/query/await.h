// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/pendingcall.h"
#include "interrupt.h"

#include <QEventLoop>

#include <functional>
#include <optional>

namespace Audit {

/// Asks, and runs the event loop until the answer is there. None where the person interrupted; the question
/// is dropped then.
template <class Answer>
std::optional<Answer> await(
    Interrupt &interrupt, const std::function<PendingCall(std::function<void(const Answer &)>)> &ask)
{
    if (Interrupt::happened())
        return {};
    std::optional<Answer> answer;
    QEventLoop loop;
    QObject::connect(&interrupt, &Interrupt::interrupted, &loop, &QEventLoop::quit);
    const PendingCall call = ask([&](const Answer &given) {
        answer.emplace(given);
        loop.quit();
    });
    loop.exec();
    return answer;
}

} // namespace Audit
