// SPDX-License-Identifier: GPL-3.0-or-later
// Lists that are asked for again and again while the log changes: what is remembered never outlives what it
// shows.
#include "service/bothstores.h"
#include "service/prune.h"
#include "service/rawhttp.h"
#include "service/unzipped.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

const QByteArray listPath = "/api/v1/admin/audit/";
constexpr qint64 endOf2025 = 1'767'225'600'000'000;

QByteArray lines(int from, int until)
{
    QByteArray text;
    for (int i = from; i < until; ++i)
        text += json("{'id':'e" + QByteArray::number(i) + "','timestamp':'20" + QByteArray::number(25 + i % 2)
            + "-05-17T12:00:00Z','action':'user.login','user_agent':'" + QByteArray(100, 'u') + "'}\n");
    return text;
}

} // namespace

class TestListAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { SKIP_WITHOUT_STORE(); }

    void init()
    {
        m_fixture = std::make_unique<StoreFixture>();
        m_fixture->import(lines(0, 20));
        m_url = m_fixture->start();
    }

    void cleanup() { m_fixture.reset(); }

    /// Entries of a megabyte make no page of a gigabyte: the client is told how many it can have at once.
    void sayHowManyLargeEntriesAPageHolds()
    {
        QByteArray large;
        for (int i = 0; i < 40; ++i)
            large += json("{'id':'large" + QByteArray::number(i)
                         + "','timestamp':'2027-05-17T12:00:00Z','action':'a','details':'")
                + QByteArray(1 << 20, 'x') + json("'}\n");
        m_fixture->import(large);
        const RawAnswer refused = rawGet(m_url, listPath + "?per_page=40");
        QCOMPARE(refused.status, 422);
        const QJsonObject fault
            = QJsonDocument::fromJson(refused.body).object()["detail"_L1].toArray()[0].toObject();
        QCOMPARE(fault["type"_L1].toString(), u"less_than_equal"_s);
        QCOMPARE(fault["input"_L1].toString(), u"40"_s);
        const int fitting = fault["ctx"_L1].toObject()["le"_L1].toInt();
        QCOMPARE(fitting, 31); // in 32 MiB
        const QByteArray size = QByteArray::number(fitting);
        QCOMPARE(itemsIn(plain("?per_page=" + size)), fitting);
        QCOMPARE(plain("?per_page=" + size + "&page=2").count("\"id\":"), 40 + 20 - fitting);
    }

    void areTheSameHoweverOftenAndInWhicheverCoding()
    {
        const QByteArray first = plain();
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(plain(), first);
            QCOMPARE(zipped(), first);
        }
        QVERIFY(plain("?per_page=3") != first);
        QCOMPARE(itemsIn(plain("?per_page=3")), 3);
        QCOMPARE(itemsIn(zipped("?action=user.logout")), 0);
        QCOMPARE(plain(), first);
    }

    void holdWhatCame()
    {
        for (int until = 21; until < 26; ++until) {
            askInBothCodings();
            m_fixture->import(lines(until - 1, until));
            QCOMPARE(itemsIn(plain()), until);
            QCOMPARE(itemsIn(zipped()), until);
        }
    }

    void holdNothingThatIsGone()
    {
        askInBothCodings();
        const auto gone = pruneEntries(m_fixture->database(), endOf2025);
        QVERIFY(gone);
        QCOMPARE(*gone, 10);
        QCOMPARE(itemsIn(plain()), 10);
        QCOMPARE(itemsIn(zipped()), 10);
        m_fixture->import(lines(20, 30)); // as many as before: the total alone would tell nothing
        QCOMPARE(itemsIn(plain()), 20);
        QCOMPARE(itemsIn(zipped()), 20);
    }

private:
    QByteArray plain(const QByteArray &query = {}) const { return rawGet(m_url, listPath + query).body; }

    QByteArray zipped(const QByteArray &query = {}) const
    {
        const RawAnswer answer
            = rawGet(m_url, listPath + query, Testing::canary, "Accept-Encoding: gzip\r\n");
        const bool isZipped = answer.header("Content-Encoding") == "gzip";
        return isZipped ? unzipped(answer.body) : answer.body;
    }

    void askInBothCodings() const
    {
        for (int i = 0; i < 3; ++i)
            QCOMPARE(zipped(), plain());
    }

    /// How many, after a look that the total says the same.
    static int itemsIn(const QByteArray &body)
    {
        const QJsonObject page = QJsonDocument::fromJson(body).object();
        const qsizetype items = page["items"_L1].toArray().size();
        const qsizetype perPage = page["per_page"_L1].toInt();
        return page["total"_L1].toInt() == items || items == perPage ? int(items) : -1;
    }

    std::unique_ptr<StoreFixture> m_fixture;
    QUrl m_url;
};

QTEST_GUILESS_MAIN(TestListAnswers)
#include "tst_listanswers.moc"
