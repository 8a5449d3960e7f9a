// SPDX-License-Identifier: GPL-3.0-or-later
// What goes over the wire, byte for byte, against files written by hand; and the same files through the
// client's reader, so that writer and reader cannot agree on a mistake.
#include "domain/json.h"
#include "service/rawhttp.h"
#include "service/servicefixture.h"

#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

QByteArray golden(const QString &name)
{
    QFile file(QStringLiteral(AUDIT_SOURCE "/tests/service/golden/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qUtf8Printable(file.fileName()));
    return file.readAll().chopped(1);
}

} // namespace

class TestWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture.import(json("{'id':'e1','timestamp':'2026-05-17T12:00:00.000001Z','action':'"
                              "quote\\\"back\\\\slash\\ttab\\u0001\\u0000',"
                              "'result':'success','actor_id':'usr_1','resource_type':'user'}\n")
            + golden(u"entry"_s) + '\n'
            + json("{'id':'e3','timestamp':'2026-05-17T12:00:02Z','action':'user.login','result':'failure',"
                   "'actor_email':'b@x.example','ip_address':'192.0.2.9'}\n"));
        m_url = m_fixture.start();
        m_emptyUrl = m_empty.start();
    }

    void answersAsTheFilesSay_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("status");
        QTest::newRow("list") << QByteArray("?per_page=2") << u"list"_s << 200;
        QTest::newRow("no entries") << QByteArray("?page=4&action=none") << u"empty"_s << 200;
        QTest::newRow("actions") << QByteArray("actions") << u"actions"_s << 200;
        QTest::newRow("resource types") << QByteArray("resource-types") << u"resource-types"_s << 200;
        QTest::newRow("stats") << QByteArray("stats") << u"stats"_s << 200;
        QTest::newRow("stats of nothing") << QByteArray("stats?tenant_id=none") << u"stats-empty"_s << 200;
        QTest::newRow("entry") << QByteArray("e2") << u"entry"_s << 200;
        QTest::newRow("four faults at once")
            << QByteArray("?page=a%22b&per_page=1001&start_time=&end_time=2026-05-17T12:00:00+02:00")
            << u"invalid"_s << 422;
        QTest::newRow("page 0") << QByteArray("?page=0") << u"invalid-low"_s << 422;
    }

    void answersAsTheFilesSay()
    {
        QFETCH(QByteArray, target);
        QFETCH(QString, file);
        QFETCH(int, status);
        const RawAnswer answer = rawGet(m_url, "/api/v1/admin/audit/" + target);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.body, golden(file));
    }

    void answersOverAnEmptyDatabase()
    {
        QCOMPARE(rawGet(m_emptyUrl, "/api/v1/admin/audit/stats").body, golden(u"stats-empty"_s));
        QCOMPARE(rawGet(m_emptyUrl, "/api/v1/admin/audit/actions").body, json("{'actions':[]}"));
        QCOMPARE(rawGet(m_emptyUrl, "/api/v1/admin/audit/?page=4").body, golden(u"empty"_s));
    }

    void isReadAsMeantByTheClient()
    {
        const auto page = decodePage(golden(u"list"_s));
        QVERIFY(page);
        QCOMPARE(page->total, std::optional<qint64>(3));
        QCOMPARE(page->pages, std::optional<qint64>(2));
        QCOMPARE(page->entries.size(), 2);
        QCOMPARE(page->entries[1].raw, golden(u"entry"_s));
        const auto stats = decodeStats(golden(u"stats"_s));
        QVERIFY(stats);
        QCOMPARE(stats->total, std::optional<qint64>(3));
        QCOMPARE(stats->series.size(), 3);
        QCOMPARE(stats->bucketSeconds, std::optional<qint64>(1));
        QCOMPARE(stats->series[2].byResult.constFirst().label, u"failure"_s);
        QCOMPARE(decodeNames(golden(u"actions"_s), NameList::Actions)->size(), 2);
        const ApiError error = decodeError(422, golden(u"invalid"_s));
        QCOMPARE(error.kind, ErrorKind::Invalid);
        QCOMPARE(error.fields.size(), 4);
        QCOMPARE(error.fields[1].field, u"per_page"_s);
    }

    void countsWhatATenantAndARangeHold()
    {
        const RawAnswer answer = rawGet(
            m_url, "/api/v1/admin/audit/stats?start_time=2026-05-17T12:00:01Z&end_time=2026-05-17T13:00:00Z");
        const auto stats = decodeStats(answer.body);
        QVERIFY(stats);
        QCOMPARE(stats->total, std::optional<qint64>(2));
        QCOMPARE(stats->bucketSeconds, std::optional<qint64>(60));
        QCOMPARE(stats->series.size(), 61);
    }

    void ignoresParametersThatItDoesNotKnow()
    {
        QCOMPARE(rawGet(m_url, "/api/v1/admin/audit/?per_page=2&sort=asc&q=x").body, golden(u"list"_s));
        const RawAnswer filtered = rawGet(m_url, "/api/v1/admin/audit/stats?action=none&result=none");
        QCOMPARE(filtered.body, golden(u"stats"_s));
    }

private:
    ServiceFixture m_fixture;
    ServiceFixture m_empty;
    QUrl m_url;
    QUrl m_emptyUrl;
};

QTEST_GUILESS_MAIN(TestWire)
#include "tst_wire.moc"
