// SPDX-License-Identifier: GPL-3.0-or-later
// The complete walk over a day of a real cloud account, 110 entries of it in one second, at any page size.
#include "api/entrywalk.h"
#include "domain/json.h"
#include "service/importsource.h"
#include "service/servicefixture.h"

#include <QEventLoop>
#include <QSet>
#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

const QString file = QStringLiteral(AUDIT_SHARED "/data/iam-attack-simulation.ndjson.gz");

} // namespace

class TestRealWalk : public QObject
{
    Q_OBJECT

private:
    ServiceFixture m_fixture;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<AuditClient> m_client;
    QSet<QString> m_expected;

    void readIds()
    {
        ImportSource source;
        QVERIFY(source.open(file));
        QByteArray line;
        while (source.nextLine(line) == ImportSource::Read::Line) {
            const auto entry = decodeEntry(line);
            QVERIFY(entry);
            m_expected.insert(entry->id);
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(file))
            QSKIP("not run: ../shared/data/iam-attack-simulation.ndjson.gz is not here");
        QVERIFY(importFiles(m_fixture.database(), { file }));
        readIds();
        QCOMPARE(m_expected.size(), 2900);
        m_session = std::make_unique<Session>(m_fixture.start(), Token(Testing::canary));
        m_client = std::make_unique<AuditClient>(*m_session);
    }

    void deliversEachEntryOnce_data()
    {
        QTest::addColumn<int>("perPage");
        for (const int perPage : { 1, 7, 50, 100, 200 })
            QTest::addRow("%d a page", perPage) << perPage;
    }

    void deliversEachEntryOnce()
    {
        QFETCH(int, perPage);
        const auto walk = makeWalk(*m_client, {}, 0, perPage);
        QStringList ids;
        QEventLoop loop;
        const auto take = [&](const QList<Entry> &entries) {
            for (const Entry &entry : entries)
                ids += entry.id;
        };
        connect(walk.get(), &EntryWalk::lateEntriesFetched, &loop, take);
        connect(walk.get(), &EntryWalk::entriesFetched, &loop, [&](const QList<Entry> &entries) {
            take(entries);
            walk->fetchMore();
        });
        connect(walk.get(), &EntryWalk::finished, &loop, [&] {
            if (walk->report().sealed)
                loop.quit();
            else
                walk->seal();
        });
        connect(walk.get(), &EntryWalk::failed, &loop, &QEventLoop::quit);
        walk->fetchMore();
        loop.exec();
        QVERIFY(walk->report().sealed);
        QCOMPARE(ids.size(), m_expected.size());
        QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()), m_expected);
        QVERIFY(!walk->report().contradictsTotal());
        QCOMPARE(walk->report().passes.size(), 2);
        qInfo("%d a page: %d requests", perPage, walk->report().pages);
    }
};

QTEST_GUILESS_MAIN(TestRealWalk)
#include "tst_realwalk.moc"
