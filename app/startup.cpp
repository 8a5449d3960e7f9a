// SPDX-License-Identifier: GPL-3.0-or-later
#include "startup.h"

#include <QLocale>
#include <QLoggingCategory>
#include <QTranslator>

#include <sys/stat.h>

namespace Audit {

void prepareProcess(const QString &program)
{
    ::umask(077);
    QCoreApplication::setOrganizationName(QStringLiteral("audit-console"));
    QCoreApplication::setApplicationName(program);
    QCoreApplication::setApplicationVersion(QStringLiteral(AUDIT_VERSION));
}

void installTranslations(QCoreApplication &application)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(QLocale(), QStringLiteral("audit-console"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(translator);
}

} // namespace Audit
