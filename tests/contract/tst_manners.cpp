// SPDX-License-Identifier: GPL-3.0-or-later
// The manners of the real back end, cell by cell, asked over raw sockets of every store that the service has.
#include "service/rawhttp.h"
#include "service/servicefixture.h"
#include "service/testpostgres.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <array>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

const QByteArray base = "/api/v1/admin/audit";

/// A kind of store: what it is called, and the service over one that holds the entries.
struct StoreUnderTest
{
    const char *name;
    QUrl (*start)(ServiceFixture &fixture, const QByteArray &entries);
};

const std::array stores {
    StoreUnderTest { "SQLite",
        [](ServiceFixture &fixture, const QByteArray &entries) {
            fixture.import(entries);
            return fixture.start();
        } },
    StoreUnderTest { "PostgreSQL",
        [](ServiceFixture &fixture, const QByteArray &entries) {
            TestPostgres *server = TestPostgres::instance();
            if (!server)
                return QUrl();
            fixture.setDatabase(server->newDatabase());
            fixture.import(entries);
            return fixture.start();
        } },
};

QByteArray entries()
{
    return json(
        "{'id':'a','timestamp':'2026-05-17T11:59:59.999999Z','action':'user.login','result':''}\n"
        "{'id':'b','timestamp':'2026-05-17T12:00:00Z','action':'user.login','result':'SUCCESS'}\n"
        "{'id':'c','timestamp':'2026-05-17T12:00:00.000001Z','action':'a+b','actor_email':'x+y@z.example'}\n"
        "{'id':'d','timestamp':'2026-05-18T00:00:00Z','action':'User.Login','tenant_id':'tnt_1'}\n"
        "{'id':'a/b ?#%ü','timestamp':'2020-01-01T00:00:00Z','action':'odd'}\n"
        "{'id':'..','timestamp':'2020-01-01T00:00:00Z','action':'odd'}\n"
        "{'id':'a+b','timestamp':'2020-01-01T00:00:00Z','action':'odd'}");
}

/// A complaint as the framework words it, with ' for the quotes.
QByteArray fault(const QByteArray &type, const QByteArray &name, const QByteArray &message,
    const QByteArray &input, const QByteArray &context = {})
{
    return "{'type':'" + type + "','loc':['query','" + name + "'],'msg':'" + message + "','input':'" + input
        + "'" + (context.isEmpty() ? QByteArray() : ",'ctx':{" + context + '}') + '}';
}

QByteArray noInteger(const QByteArray &name, const QByteArray &input)
{
    return fault(
        "int_parsing", name, "Input should be a valid integer, unable to parse string as an integer", input);
}

QByteArray tooSmall(const QByteArray &name, const QByteArray &input)
{
    return fault("greater_than_equal", name, "Input should be greater than or equal to 1", input, "'ge':1");
}

QByteArray tooLarge(const QByteArray &name, const QByteArray &input, const QByteArray &bound)
{
    return fault(
        "less_than_equal", name, "Input should be less than or equal to " + bound, input, "'le':" + bound);
}

QByteArray noTime(const QByteArray &name, const QByteArray &input, const QByteArray &why)
{
    return fault("datetime_from_date_parsing", name, "Input should be a valid datetime or date, " + why,
        input, "'error':'" + why + "'");
}

QStringList idsOf(const RawAnswer &answer)
{
    QStringList ids;
    for (const auto &item : QJsonDocument::fromJson(answer.body).object()["items"_L1].toArray())
        ids += item.toObject()["id"_L1].toString();
    return ids;
}

} // namespace

class TestManners : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (std::size_t i = 0; i < stores.size(); ++i)
            m_urls[i] = stores[i].start(m_fixtures[i], entries());
        if (!TestPostgres::instance())
            qWarning("not run over PostgreSQL: its server or Qt's driver for it is missing");
    }

    void complainsInTheFrameworksWords_data();
    void complainsInTheFrameworksWords();
    void selects_data();
    void selects();
    void answersPathsAndMethods_data();
    void answersPathsAndMethods();
    void findsAnEntryByItsEncodedId_data();
    void findsAnEntryByItsEncodedId();

private:
    /// One row for every store; the first column is the store's place.
    template <class... Values>
    static void addCell(const char *name, const Values &...values)
    {
        for (std::size_t i = 0; i < stores.size(); ++i) {
            if (i > 0 && !TestPostgres::instance())
                continue;
            QTestData &row = QTest::addRow("%s: %s", stores[i].name, name) << int(i);
            (row << ... << values);
        }
    }

    std::array<ServiceFixture, stores.size()> m_fixtures;
    std::array<QUrl, stores.size()> m_urls;
};

void TestManners::complainsInTheFrameworksWords_data()
{
    QTest::addColumn<int>("store");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("faults");
    const auto row
        = [](const char *target, const QByteArray &faults) { addCell(target, base + target, faults); };
    const QByteArray extra = "unexpected extra characters at the end of the input";
    row("/?page=abc", noInteger("page", "abc"));
    row("/?page=", noInteger("page", ""));
    row("/?page", noInteger("page", ""));
    row("/?page=1.5", noInteger("page", "1.5"));
    row("/?page=%C3%BC%0A", noInteger("page", "ü\\n"));
    row("/?page=0", tooSmall("page", "0"));
    row("/?page=-3", tooSmall("page", "-3"));
    row("/?per_page=0", tooSmall("per_page", "0"));
    row("/?per_page=1001", tooLarge("per_page", "1001", "1000"));
    row("/?start_time=nope", noTime("start_time", "nope", "input is too short"));
    row("/?start_time=", noTime("start_time", "", "input is too short"));
    row("/?end_time=", noTime("end_time", "", "input is too short"));
    row("/?start_time=2026-05-17T12:00:00+02:00", noTime("start_time", "2026-05-17T12:00:00 02:00", extra));
    row("/?end_time=2026-13-01",
        noTime("end_time", "2026-13-01", "month value is outside expected range of 1-12"));
    row("/?end_time=nope&page=abc&start_time=x&per_page=-1",
        noInteger("page", "abc") + ',' + tooSmall("per_page", "-1") + ','
            + noTime("start_time", "x", "input is too short") + ','
            + noTime("end_time", "nope", "input is too short"));
    row("/stats?start_time=nope&end_time=",
        noTime("start_time", "nope", "input is too short") + ','
            + noTime("end_time", "", "input is too short"));
}

void TestManners::complainsInTheFrameworksWords()
{
    QFETCH(int, store);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, faults);
    const RawAnswer answer = rawGet(m_urls[std::size_t(store)], target);
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.header("Content-Type"), "application/json");
    QCOMPARE(answer.body, json("{'detail':[" + faults + "]}"));
}

void TestManners::selects_data()
{
    QTest::addColumn<int>("store");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QStringList>("ids");
    const auto row
        = [](const char *query, const QStringList &ids) { addCell(query, QByteArray(query), ids); };
    const QStringList newest { u"d"_s, u"c"_s, u"b"_s, u"a"_s };
    row("start_time=2026-05-17", newest);
    row("start_time=2026-05-17&sort=asc&Action=none&limit=1&cursor=x", newest);
    row("start_time=2026-05-17&per_page=1&per_page=3", newest.mid(0, 3));
    row("start_time=2026-05-17&per_page=3&page=2", { u"a"_s });
    row("page=9", {});
    row("result=", { u"a"_s });
    row("result", { u"a"_s });
    row("action=", {});
    row("action=user.login", { u"b"_s, u"a"_s });
    row("action=User.Login", { u"d"_s });
    row("action=a%2Bb", { u"c"_s });
    row("action=a+b", {});
    row("actor_email=x%2By@z.example", { u"c"_s });
    row("tenant_id=tnt_1", { u"d"_s });
    row("tenant_id=tnt_%", {});
    row("tenant_id=' OR 1=1 --", {});
    row("start_time=2026-05-17T12:00:00Z&end_time=2026-05-17T12:00:00Z", { u"b"_s });
    row("start_time=2026-05-17T12:00:00&end_time=2026-05-17T12:00:00.000001", { u"c"_s, u"b"_s });
    row("start_time=2026-05-17T14:00:00.000001%2B02:00&end_time=2026-05-17T12:00:00.9Z", { u"c"_s });
    row("start_time=1779019200&end_time=1779019200", { u"b"_s });
    row("start_time=2026-05-18", { u"d"_s });
}

void TestManners::selects()
{
    QFETCH(int, store);
    QFETCH(QByteArray, query);
    QFETCH(QStringList, ids);
    const RawAnswer answer = rawGet(m_urls[std::size_t(store)], base + "/?" + query.replace(' ', "%20"));
    QCOMPARE(answer.status, 200);
    QCOMPARE(idsOf(answer), ids);
}

void TestManners::answersPathsAndMethods_data()
{
    QTest::addColumn<int>("store");
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *request, int status, const QByteArray &header, const QByteArray &body) {
        QByteArray line = request;
        line.replace("BASE", base);
        addCell(
            request, line, status, QByteArray(header).replace("BASE", "http://127.0.0.1" + base), json(body));
    };
    const QByteArray notFound = "{'detail':'Not Found'}";
    const QByteArray notAllowed = "{'detail':'Method Not Allowed'}";
    row("GET BASE", 307, "Location: BASE/", "");
    row("GET BASE?action=a%2Bb&page=2", 307, "Location: BASE/?action=a%2Bb&page=2", "");
    row("GET BASE?", 307, "Location: BASE/?", "");
    row("GET BASE/actions/", 307, "Location: BASE/actions", "");
    row("GET BASE/resource-types//", 307, "Location: BASE/resource-types", "");
    row("GET BASE/stats/?start_time=x", 307, "Location: BASE/stats?start_time=x", "");
    row("GET BASE/a/", 307, "Location: BASE/a", "");
    row("POST BASE", 307, "Location: BASE/", "");
    for (const char *request : { "POST BASE/", "PUT BASE/actions", "DELETE BASE/a", "PATCH BASE/stats",
             "OPTIONS BASE/", "POST BASE/resource-types" })
        row(request, 405, "Allow: GET", notAllowed);
    row("GET BASE/none", 404, "", notFound);
    row("GET BASE/a/b", 404, "", notFound);
    row("POST BASE/a/b", 404, "", notFound);
    row("GET BASE//", 404, "", notFound);
    row("GET /", 404, "", notFound);
    row("GET BASE/%61ctions", 200, "", "{'actions':['User.Login','a+b','odd','user.login']}");
    row("GET BASE/actions?page=0", 200, "", "{'actions':['User.Login','a+b','odd','user.login']}");
    row("GET BASE/resource-types", 200, "", "{'resource_types':[]}");
}

void TestManners::answersPathsAndMethods()
{
    QFETCH(int, store);
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, body);
    RawConnection connection(m_urls[std::size_t(store)]);
    connection.send(
        request + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + Testing::canary + "\r\n\r\n");
    const RawAnswer answer = connection.read();
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.body, body);
    if (!header.isEmpty())
        QVERIFY2(answer.headers.contains(header), answer.headers.join('\n'));
}

void TestManners::findsAnEntryByItsEncodedId_data()
{
    QTest::addColumn<int>("store");
    QTest::addColumn<QByteArray>("segment");
    QTest::addColumn<QString>("id");
    addCell("everything encoded", QByteArray("a%2Fb%20%3F%23%25%C3%BC"), u"a/b ?#%ü"_s);
    addCell("small digits", QByteArray("a%2fb%20%3f%23%25%c3%bc"), u"a/b ?#%ü"_s);
    addCell("dots", QByteArray("%2E%2E"), u".."_s);
    addCell("a plus is a plus", QByteArray("a+b"), u"a+b"_s);
    addCell("an encoded plus", QByteArray("a%2Bb"), u"a+b"_s);
}

void TestManners::findsAnEntryByItsEncodedId()
{
    QFETCH(int, store);
    QFETCH(QByteArray, segment);
    QFETCH(QString, id);
    const RawAnswer answer = rawGet(m_urls[std::size_t(store)], base + '/' + segment);
    QCOMPARE(answer.status, 200);
    QCOMPARE(QJsonDocument::fromJson(answer.body).object()["id"_L1].toString(), id);
}

QTEST_GUILESS_MAIN(TestManners)
#include "tst_manners.moc"
