// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/sampledata.h"

namespace Audit {

void generateSample(const SampleOptions &, const std::function<void(const QByteArray &entry)> &) { }

} // namespace Audit
