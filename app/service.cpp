// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands.h"
#include "startup.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    Audit::prepareProcess(u"audit-service"_s);
    QCoreApplication application(argc, argv);
    Audit::installTranslations(application);
    return Audit::runServiceProgram(application.arguments().mid(1));
}
