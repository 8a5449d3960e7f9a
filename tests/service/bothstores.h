// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/servicefixture.h"
#include "service/testpostgres.h"

#include <QTest>

/// CTest runs a test of the stores twice, once for each engine; this is what the second run sets.
inline bool isOverPostgres()
{
    return qEnvironmentVariable("AUDIT_TEST_STORE") == QStringLiteral("postgresql");
}

/// A fixture over the engine that this run is about.
class StoreFixture : public ServiceFixture
{
public:
    StoreFixture()
        : ServiceFixture(isOverPostgres() ? TestPostgres::instance()->newDatabase() : QString())
    {
    }
};

/// In initTestCase(): nothing of the run is possible without its engine.
#define SKIP_WITHOUT_STORE()                                                                                 \
    do {                                                                                                     \
        if (isOverPostgres() && !TestPostgres::instance())                                                   \
            QSKIP(                                                                                           \
                "not run: PostgreSQL's server (postgresql-15) or Qt's driver (libqt6sql6-psql) is missing"); \
    } while (false)
