// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/resultkind.h"

#include <QLatin1StringView>

#include <array>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

struct Word
{
    QLatin1StringView text;
    ResultKind kind;
};

constexpr std::array words {
    Word { "success"_L1, ResultKind::Success },
    Word { "succeeded"_L1, ResultKind::Success },
    Word { "successful"_L1, ResultKind::Success },
    Word { "ok"_L1, ResultKind::Success },
    Word { "true"_L1, ResultKind::Success },
    Word { "pass"_L1, ResultKind::Success },
    Word { "passed"_L1, ResultKind::Success },
    Word { "allow"_L1, ResultKind::Success },
    Word { "allowed"_L1, ResultKind::Success },
    Word { "granted"_L1, ResultKind::Success },
    Word { "completed"_L1, ResultKind::Success },
    Word { "failure"_L1, ResultKind::Failure },
    Word { "failed"_L1, ResultKind::Failure },
    Word { "fail"_L1, ResultKind::Failure },
    Word { "false"_L1, ResultKind::Failure },
    Word { "error"_L1, ResultKind::Failure },
    Word { "errored"_L1, ResultKind::Failure },
    Word { "timeout"_L1, ResultKind::Failure },
    Word { "denied"_L1, ResultKind::Denied },
    Word { "deny"_L1, ResultKind::Denied },
    Word { "forbidden"_L1, ResultKind::Denied },
    Word { "blocked"_L1, ResultKind::Denied },
    Word { "block"_L1, ResultKind::Denied },
    Word { "reject"_L1, ResultKind::Denied },
    Word { "rejected"_L1, ResultKind::Denied },
    Word { "refused"_L1, ResultKind::Denied },
    Word { "unauthorized"_L1, ResultKind::Denied },
    Word { "unauthorised"_L1, ResultKind::Denied },
    Word { "access_denied"_L1, ResultKind::Denied },
};

} // namespace

ResultKind classifyResult(QStringView result)
{
    const QStringView trimmed = result.trimmed();
    for (const Word &word : words) {
        if (trimmed.compare(word.text, Qt::CaseInsensitive) == 0)
            return word.kind;
    }
    return ResultKind::Other;
}

} // namespace Audit
