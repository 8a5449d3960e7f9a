// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/walkwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace Audit {

QString uncertainText(qint64 reportedTotal)
{
    return QCoreApplication::translate("WalkWords", "not certain to be complete: the server counts %1")
        .arg(QLocale().toString(reportedTotal));
}

} // namespace Audit
