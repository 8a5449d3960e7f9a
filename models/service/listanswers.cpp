// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/listanswers.h"

#include "service/gzip.h"

namespace Audit {

namespace {

QByteArray keyOf(const ListAnswers::Question &question)
{
    const ListRequest &request = question.request;
    return selectionKey(request.selection) + (question.zipped ? "\nzipped " : "\n")
        + QByteArray::number(request.page) + '/' + QByteArray::number(request.perPage);
}

} // namespace

std::optional<AnswerMemory::Known> ListAnswers::remembered(const Question &question) const
{
    return m_memory.find(keyOf(question));
}

Result<Answer, StoreFault> ListAnswers::ask(Store &store, const Question &question)
{
    const QByteArray key = keyOf(question);
    if (const auto known = m_memory.find(key)) {
        const auto mark = logMark(store.database());
        if (mark && *mark == known->mark) {
            m_watch->getReady();
            return known->answer;
        }
    }
    const ListRequest &request = question.request;
    const auto page = store.page(request.selection, request.page, request.perPage);
    if (!page)
        return page.error();
    if (page->fitting)
        return invalidAnswer({ tooLargeAPage(*page->fitting, request.perPage) });
    Answer answer = listAnswer(request, *page);
    if (question.zipped)
        compress(answer);
    m_memory.remember(key, { page->mark, answer });
    m_watch->getReady();
    return answer;
}

} // namespace Audit
