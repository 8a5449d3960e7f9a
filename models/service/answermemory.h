// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/answers.h"
#include "service/storememory.h"

namespace Audit {

/// Answers that were right as of a state of the log. Any thread may ask.
class AnswerMemory
{
public:
    struct Known
    {
        LogMark mark;
        Answer answer;
    };
    std::optional<Known> find(const QByteArray &question) const;
    /// The oldest ones go where all together grow beyond 32 MiB.
    void remember(const QByteArray &question, const Known &known);

private:
    mutable std::mutex m_mutex;
    QCache<QByteArray, Known> m_answers { 32 << 20 }; ///< by their bytes
};

} // namespace Audit
