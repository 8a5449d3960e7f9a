// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/samplelife.h"

namespace Audit {

/// Hours of the past, each as likely as an office is busy in it.
class OfficeClock
{
public:
    explicit OfficeClock(const SampleOptions &options);
    qint64 pick(SampleRandom &random) const;

private:
    qint64 m_nowUs;
    std::vector<qint64> m_cumulated;
};

/// One person's session: sign-in, a few things done, often a sign-out.
void addOfficeSession(SampleEvents &events, const SampleWorld &world, const SampleActor &actor,
    qint64 startUs, SampleRandom &random);

} // namespace Audit
