// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exportjob.h"

#include <QString>

namespace Audit {

QString exportResultText(const ExportResult &result);
QString exportErrorText(const ExportError &error);

} // namespace Audit
