// SPDX-License-Identifier: GPL-3.0-or-later
#include "prismserver.h"
#include "service/bothstores.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 sampleNow = 1'760'000'000'000'000;

struct Answer
{
    int status = 0;
    QByteArray type;
    QByteArray body;
    QJsonArray violations; ///< Prism's, against the document

    QStringList violationsOf(const QString &side) const
    {
        QStringList found;
        for (const auto &violation : violations) {
            const QJsonObject object = violation.toObject();
            if (object["location"_L1].toArray().first().toString() == side)
                found += object["message"_L1].toString();
        }
        return found;
    }
};

} // namespace

/// Our service behind Prism as a validating proxy: every answer is what the document says, and every request
/// that the document allows is answered.
class TestPrismProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersAsTheDocumentSays_data();
    void answersAsTheDocumentSays();
    void refusesAsTheDocumentSays_data();
    void refusesAsTheDocumentSays();
    void refusesAMissingToken();
    void seesAViolation();

private:
    Answer get(const QByteArray &target, const QByteArray &token);

    std::unique_ptr<StoreFixture> m_fixture;
    const QByteArray m_token = makeServiceToken();
    PrismServer m_prism;
    QNetworkAccessManager m_network;
    QByteArray m_someId;
};

void TestPrismProxy::initTestCase()
{
    SKIP_WITHOUT_STORE();
    m_fixture = std::make_unique<StoreFixture>();
    SampleOptions sample;
    sample.entries = 2000;
    sample.nowUs = sampleNow;
    QVERIFY(importSample(m_fixture->database(), sample));

    const QUrl url = m_fixture->start({}, m_token);
    QVERIFY2(m_prism.startProxy(url), qPrintable(m_prism.problem()));

    const Answer first = get("/api/v1/admin/audit/?per_page=1", m_token);
    const QJsonArray items = QJsonDocument::fromJson(first.body).object()["items"_L1].toArray();
    QCOMPARE(items.size(), 1);
    m_someId = items.first().toObject()["id"_L1].toString().toUtf8().toPercentEncoding();
    QVERIFY(!m_someId.isEmpty());
}

Answer TestPrismProxy::get(const QByteArray &target, const QByteArray &token)
{
    QNetworkRequest request(QUrl::fromEncoded(m_prism.url().toEncoded() + target));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token);
    const std::unique_ptr<QNetworkReply> reply(m_network.get(request));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!finished.wait(20'000))
        return {};
    return { reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
        reply->rawHeader("Content-Type"), reply->readAll(),
        QJsonDocument::fromJson(reply->rawHeader("sl-violations")).array() };
}

void TestPrismProxy::answersAsTheDocumentSays_data()
{
    QTest::addColumn<QByteArray>("target");

    const QByteArray list = "/api/v1/admin/audit/";
    const QByteArray range = "start_time=2025-09-20T00:00:00Z&end_time=2025-10-09T12:00:00.5%2B02:00";
    QTest::newRow("list") << list;
    QTest::newRow("second page") << list + "?page=2&per_page=100";
    QTest::newRow("largest page") << list + "?per_page=1000";
    QTest::newRow("page past the end") << list + "?page=100000&per_page=1000";
    QTest::newRow("nothing matches") << list + "?actor_id=nobody";
    QTest::newRow("range") << list + '?' + range;
    for (const char *filter : { "tenant_id", "partner_id", "actor_id", "actor_email", "action",
             "resource_type", "resource_id", "result", "ip_address" })
        QTest::addRow("%s", filter) << list + '?' + filter + "=a%2Bb%20%C3%A4";
    QTest::newRow("failures") << list + "?result=failure";
    QTest::newRow("actions") << list + "actions";
    QTest::newRow("resource types") << list + "resource-types";
    QTest::newRow("stats") << list + "stats";
    QTest::newRow("stats of a range") << list + "stats?" + range;
    QTest::newRow("stats of an empty range") << list + "stats?end_time=1999-01-01T00:00:00Z";
    QTest::newRow("stats of a tenant") << list + "stats?tenant_id=nobody";
}

void TestPrismProxy::answersAsTheDocumentSays()
{
    QFETCH(QByteArray, target);
    const Answer answer = get(target, m_token);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.type.startsWith("application/json"));
    QCOMPARE(answer.violations, QJsonArray());
}

void TestPrismProxy::refusesAsTheDocumentSays_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");

    QTest::newRow("page 0") << QByteArray("/api/v1/admin/audit/?page=0") << 422;
    QTest::newRow("page no number") << QByteArray("/api/v1/admin/audit/?page=two") << 422;
    QTest::newRow("per_page too large") << QByteArray("/api/v1/admin/audit/?per_page=1001") << 422;
    QTest::newRow("no time") << QByteArray("/api/v1/admin/audit/?start_time=yesterday") << 422;
    QTest::newRow("no time for stats") << QByteArray("/api/v1/admin/audit/stats?end_time=soon") << 422;
    QTest::newRow("unknown entry") << QByteArray("/api/v1/admin/audit/no-such-entry") << 404;
}

void TestPrismProxy::refusesAsTheDocumentSays()
{
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    const Answer answer = get(target, m_token);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.violationsOf(u"response"_s), QStringList());
    QCOMPARE(answer.violationsOf(u"request"_s).isEmpty(), status != 422); // both call the same requests wrong
}

void TestPrismProxy::refusesAMissingToken()
{
    for (const QByteArray &token : { QByteArray(), QByteArray("wrong") }) {
        const Answer answer = get("/api/v1/admin/audit/", token);
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.violationsOf(u"response"_s), QStringList());
    }
    const Answer entry = get("/api/v1/admin/audit/" + m_someId, m_token);
    QCOMPARE(entry.status, 200);
    QCOMPARE(entry.violations, QJsonArray());
}

void TestPrismProxy::seesAViolation()
{
    const Answer answer = get("/api/v1/admin/audit/?per_page=abc", m_token);
    QVERIFY(!answer.violations.isEmpty());
}

QTEST_GUILESS_MAIN(TestPrismProxy)
#include "tst_prism_proxy.moc"
