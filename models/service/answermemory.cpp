// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/answermemory.h"

namespace Audit {

std::optional<AnswerMemory::Known> AnswerMemory::find(const QByteArray &question) const
{
    const std::scoped_lock lock(m_mutex);
    const Known *known = m_answers.object(question);
    return known ? std::optional(*known) : std::nullopt;
}

void AnswerMemory::remember(const QByteArray &question, const Known &known)
{
    const std::scoped_lock lock(m_mutex);
    m_answers.insert(question, new Known(known), question.size() + known.answer.body.size());
}

} // namespace Audit
