// SPDX-License-Identifier: GPL-3.0-or-later
// Every endpoint, asked as each role for what belongs to others.
#include "service/mint.h"
#include "service/rawhttp.h"
#include "service/servicefixture.h"

#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

const QByteArray base = "/api/v1/admin/audit/";

struct Caller
{
    const char *name;
    QJsonObject claims;
    QByteArray sees; ///< the ids among a, b, c, d
};

/// a and b belong to two tenants of one partner, c to another partner's, d to nobody.
QByteArray entries()
{
    QByteArray text;
    const auto add = [&text](const char *id, const QByteArray &owner) {
        text += QByteArray("{'id':'") + id + "','timestamp':'2026-05-17T12:00:00Z','action':'act." + id
            + "','resource_type':'type." + id + "','actor_id':'actor." + id + "','ip_address':'192.0.2.1'"
            + owner + "}\n";
    };
    add("a", ",'tenant_id':'t1','partner_id':'p1'");
    add("b", ",'tenant_id':'t2','partner_id':'p1'");
    add("c", ",'tenant_id':'t3','partner_id':'p2'");
    add("d", "");
    return json(text);
}

QList<Caller> callers()
{
    const QString role = u"role"_s;
    const QJsonValue none;
    return {
        { "super_admin", { { role, u"super_admin"_s }, { u"tenant_id"_s, u"t1"_s } }, "abcd" },
        { "partner_admin", { { role, u"partner_admin"_s }, { u"partner_id"_s, u"p1"_s } }, "ab" },
        { "partner_admin with a tenant",
            { { role, u"partner_admin"_s }, { u"partner_id"_s, u"p1"_s }, { u"tenant_id"_s, u"t3"_s } },
            "ab" },
        { "tenant_admin", { { role, u"tenant_admin"_s }, { u"tenant_id"_s, u"t1"_s } }, "a" },
        { "tenant_admin with the platform's scope",
            { { role, u"tenant_admin"_s }, { u"tenant_id"_s, u"t3"_s }, { u"platform_token"_s, true },
                { u"scope"_s, u"admin:read"_s } },
            "c" },
        { "tenant_admin of nothing there", { { role, u"tenant_admin"_s }, { u"tenant_id"_s, u"t9"_s } }, "" },
        { "platform", { { role, none }, { u"platform_token"_s, true }, { u"scope"_s, u"x admin:read"_s } },
            "abcd" },
    };
}

} // namespace

class TestRoles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_key = Mint::makeKey("ES256");
        TokenRules rules;
        rules.issuers = { Mint::issuer };
        rules.audiences = { Mint::audience };
        rules.keySet = m_fixture.write(u"keys.json"_s, Mint::keySet({ { u"k"_s, m_key } }));
        m_fixture.import(entries());
        m_url = m_fixture.start({}, {}, rules);
    }

    void showsEachCallerTheirOwnOnly_data()
    {
        QTest::addColumn<int>("caller");
        QTest::addColumn<QByteArray>("query");
        const QByteArrayList queries { "", "?tenant_id=t1", "?tenant_id=t2", "?tenant_id=t3",
            "?partner_id=p1", "?partner_id=p2", "?tenant_id=t3&partner_id=p2",
            "?tenant_id=", "?partner_id=", "?tenant_id=t3&tenant_id=t1", "?actor_id=actor.c", "?action=act.c",
            "?action=act.d", "?resource_type=type.b", "?ip_address=192.0.2.1",
            "?start_time=2026-01-01&end_time=2027-01-01", "?per_page=1000&page=1" };
        const QList<Caller> all = callers();
        for (int i = 0; i < all.size(); ++i) {
            for (const QByteArray &query : queries)
                QTest::addRow("%s %s", all[i].name, query.constData()) << i << query;
        }
    }

    void showsEachCallerTheirOwnOnly()
    {
        QFETCH(int, caller);
        QFETCH(QByteArray, query);
        const QByteArray sees = callers()[caller].sees;
        for (const char *endpoint : { "", "actions", "resource-types", "stats" }) {
            const RawAnswer answer = get(caller, endpoint + query);
            QCOMPARE(answer.status, 200);
            for (const char id : QByteArrayView("abcd")) {
                const bool isThere = answer.body.contains(QByteArray("act.") + id + '"')
                    || answer.body.contains(QByteArray("type.") + id + '"');
                QVERIFY2(!isThere || sees.contains(id), answer.body);
                if (query.isEmpty())
                    QCOMPARE(isThere, sees.contains(id));
            }
        }
        const QByteArray body = get(caller, "stats" + query).body;
        const qsizetype at = body.indexOf("\"total\":") + 8;
        QVERIFY2(body.mid(at, body.indexOf(',', at) - at).toInt() <= sees.size(), body);
    }

    void findsEachCallerTheirOwnOnlyById()
    {
        const QList<Caller> all = callers();
        for (int i = 0; i < all.size(); ++i) {
            for (const char id : QByteArrayView("abcd")) {
                const RawAnswer answer = get(i, QByteArray(1, id) + "?tenant_id=t3");
                QCOMPARE(answer.status, all[i].sees.contains(id) ? 200 : 404);
                if (answer.status == 404)
                    QCOMPARE(answer.body, get(i, "unknown").body);
            }
        }
    }

    void says403WhereATokenGrantsNothing()
    {
        const QByteArray token = Mint::token(m_key, "ES256", u"k"_s,
            Mint::claims(
                { { u"role"_s, {} }, { u"platform_token"_s, true }, { u"scope"_s, u"users:read"_s } }));
        for (const char *endpoint : { "", "actions", "resource-types", "stats", "a" }) {
            const RawAnswer answer = rawGet(m_url, base + endpoint, token);
            QCOMPARE(answer.status, 403);
            QCOMPARE(
                answer.body, json("{'detail':'Platform token requires admin:read or admin:write scope'}"));
        }
    }

    void says401WhereATokenProvesNothing()
    {
        const QByteArray other = Mint::token(Mint::makeKey("ES256"), "ES256", u"k"_s, Mint::claims());
        for (const char *endpoint : { "", "actions", "resource-types", "stats", "a" }) {
            QCOMPARE(rawGet(m_url, base + endpoint, other).status, 401);
            QCOMPARE(rawGet(m_url, base + endpoint, {}).status, 401);
        }
    }

private:
    RawAnswer get(int caller, const QByteArray &target) const
    {
        const QByteArray token = Mint::token(m_key, "ES256", u"k"_s, Mint::claims(callers()[caller].claims));
        return rawGet(m_url, base + target, token);
    }

    ServiceFixture m_fixture;
    QByteArray m_key;
    QUrl m_url;
};

QTEST_GUILESS_MAIN(TestRoles)
#include "tst_roles.moc"
