// SPDX-License-Identifier: GPL-3.0-or-later
// A PostgreSQL database that somebody may not change, or that holds no log yet.
#include "service/bothstores.h"
#include "service/prune.h"
#include "service/schema.h"
#include "service/store.h"

#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

const QByteArray entry = json("{'id':'p1','timestamp':'2026-05-17T12:00:00Z','action':'user.login'}\n");

} // namespace

class TestPostgresOwner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!TestPostgres::instance())
            QSKIP("not run: PostgreSQL's server (postgresql-15) or Qt's driver (libqt6sql6-psql) is missing");
    }

    void saysWhoBringsAnOlderDatabaseUpToDate_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("who may only read") << u"user=audit"_s << u"user=reader"_s;
        QTest::newRow("where nothing is written")
            << u"user=audit"_s << u"user=audit&options=-c%20default_transaction_read_only%3Don"_s;
    }

    void saysWhoBringsAnOlderDatabaseUpToDate()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        ServiceFixture fixture(TestPostgres::instance()->newDatabase());
        fixture.import(entry);
        {
            const auto owner = Store::open(fixture.database(), Store::Access::ReadWrite);
            Database &database = (*owner)->database();
            QVERIFY(database.execute(u"DELETE FROM audit_schema WHERE version = %1"_s.arg(schemaVersion)));
            static_cast<void>(database.execute(u"CREATE ROLE reader LOGIN"_s)); // there since the first row
            QVERIFY(database.execute(u"GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader"_s));
        }
        const QString address = QString(fixture.database()).replace(before, after);
        const auto refused = Store::open(address, Store::Access::ReadOnly);
        QVERIFY(!refused);
        QCOMPARE(int(refused.error().fault), int(ServiceFault::OlderDatabase));
        QVERIFY(Store::open(fixture.database(), Store::Access::ReadWrite));
        const auto store = Store::open(address, Store::Access::ReadOnly);
        QVERIFY2(store, store ? "" : qUtf8Printable(store.error().systemText));
        QCOMPARE((*store)->page({}, 1, 10)->total, 1);
    }

    void prunesNoDatabaseWithoutALog()
    {
        const QString address = TestPostgres::instance()->newDatabase();
        const auto pruned = pruneEntries(address, 0);
        QVERIFY(!pruned);
        QCOMPARE(int(pruned.error().fault), int(ServiceFault::NoLogThere));
        const auto database
            = Database::open(DatabaseAddress::parse(address).value(), Database::Access::ReadOnly);
        QCOMPARE(*(*database)->number(
                     u"SELECT count(*) FROM information_schema.tables WHERE table_schema = 'public'"_s),
            0);
    }
};

QTEST_GUILESS_MAIN(TestPostgresOwner)
#include "tst_postgresowner.moc"
