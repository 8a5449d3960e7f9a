// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/json.h"
#include "fuzz.h"

using namespace Audit;

void tryInput(const QByteArray &input)
{
    const ApiError error = decodeError(422, input);
    promise(error.kind == ErrorKind::Invalid);
    promise(error.detail.size() <= 4096);
    promise(!error.retryAfterSeconds || (*error.retryAfterSeconds >= 1 && *error.retryAfterSeconds <= 900));
}
