// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/routes.h"

#include "domain/endpoints.h"

#include <QLoggingCategory>

#include <array>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

Q_LOGGING_CATEGORY(log, "audit.service")

Answer unavailable(const StoreFault &fault)
{
    qCWarning(log, "The database did not answer: %s", qUtf8Printable(fault.text));
    return unavailableAnswer();
}

/// The answer if the log still is as it was then.
LookWanted::Look lookFor(const AnswerMemory::Known &known, LogWatch &watch)
{
    return [known, &watch](LookWanted::Seen seen) {
        watch.look([known, seen = std::move(seen)](std::optional<LogMark> mark) {
            seen(mark == known.mark ? std::optional(known.answer) : std::nullopt);
        });
    };
}

Decision listTask(const Asked &asked)
{
    auto request = parseListRequest(asked.parameters);
    if (!request)
        return invalidAnswer(request.error());
    asked.reach.narrow(request->selection);
    const ListAnswers::Question question { *request, asked.wantsGzip };
    const StoreTask find = [lists = &asked.lists, question](Store &store) {
        auto answer = lists->ask(store, question);
        return answer ? std::move(answer).value() : unavailable(answer.error());
    };
    if (const auto known = asked.lists.remembered(question))
        return LookWanted { lookFor(*known, asked.lists.watch()), find };
    return find;
}

Decision statsTask(const Asked &asked)
{
    auto request = parseStatsRequest(asked.parameters);
    if (!request)
        return invalidAnswer(request.error());
    asked.reach.narrow(request->selection);
    return StoreTask([selection = request->selection](Store &store) {
        const auto stats = computeStats(store, selection);
        return stats ? statsAnswer(*stats) : unavailable(stats.error());
    });
}

StoreTask namesTask(Dimension dimension, QLatin1StringView key, const Reach &reach)
{
    Selection visible;
    reach.narrow(visible);
    return [=](Store &store) {
        const auto names = store.names(dimension, visible);
        return names ? namesAnswer(key, *names) : unavailable(names.error());
    };
}

Decision actionsTask(const Asked &asked)
{
    return namesTask(Dimension::Action, "actions"_L1, asked.reach);
}

Decision resourceTypesTask(const Asked &asked)
{
    return namesTask(Dimension::ResourceType, "resource_types"_L1, asked.reach);
}

struct NamedRoute
{
    QByteArrayView path;
    Route route;
};

const std::array routes {
    NamedRoute { Endpoint::list, listTask },
    NamedRoute { Endpoint::actions, actionsTask },
    NamedRoute { Endpoint::resourceTypes, resourceTypesTask },
    NamedRoute { Endpoint::stats, statsTask },
};

} // namespace

Route routeOf(QByteArrayView path)
{
    for (const NamedRoute &known : routes) {
        if (known.path == path)
            return known.route;
    }
    return nullptr;
}

StoreTask entryTask(const QString &id, const Reach &reach)
{
    Selection visible;
    reach.narrow(visible);
    return [id, visible](Store &store) {
        const auto body = store.body(id, visible);
        if (!body)
            return unavailable(body.error());
        return body->has_value() ? Answer { 200, **body } : detailAnswer(404, "Not Found"_L1);
    };
}

} // namespace Audit
