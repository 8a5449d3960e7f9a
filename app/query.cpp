// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/commands.h"
#include "query/secret.h"
#include "startup.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const Audit::Token environment = Audit::takeTokenFromEnvironment();
    Audit::prepareProcess(u"audit-query"_s);
    QCoreApplication application(argc, argv);
    Audit::installTranslations(application);
    return Audit::runQuery(application.arguments().mid(1), environment);
}
