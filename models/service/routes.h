// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/listanswers.h"
#include "service/parameters.h"
#include "service/reach.h"

#include <functional>
#include <optional>
#include <variant>

namespace Audit {

/// Work for a store thread.
using StoreTask = std::function<Answer(Store &)>;

/// The token names a key that is not there yet: fetch() calls back once keys were fetched, in any thread, and
/// the request is decided again.
struct KeysWanted
{
    std::function<void(std::function<void()>)> fetch;
};

/// What is remembered may be right: look() calls back in the I/O thread, at once or later, with the answer or
/// with none where it is too old or nobody can tell. Then `otherwise` finds one.
struct LookWanted
{
    using Seen = std::function<void(std::optional<Answer>)>;
    using Look = std::function<void(Seen)>;
    Look look;
    StoreTask otherwise;
};

using Decision = std::variant<Answer, StoreTask, KeysWanted, LookWanted>;

/// A question whose asker may ask.
struct Asked
{
    QueryParameters parameters;
    Reach reach;
    ListAnswers &lists; ///< outlives the store's threads
    bool wantsGzip = false;
};

/// What it takes to answer under a path without an id; none where there is no such endpoint. Parameters that
/// are no good are answered at once.
using Route = Decision (*)(const Asked &);
Route routeOf(QByteArrayView path);

/// The entry with that id, if the asker may see it.
StoreTask entryTask(const QString &id, const Reach &reach);

} // namespace Audit
