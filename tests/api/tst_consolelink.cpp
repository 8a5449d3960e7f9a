// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/consolelink.h"

#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Audit::LinkError::Kind)
Q_DECLARE_METATYPE(Audit::ConsoleLink)

namespace {

const LinkPlace server { LinkPlace::Kind::Server, QUrl(u"https://scaikey.example/acme"_s) };

Query hardQuery()
{
    Query query;
    query.actorEmail = u"o'neill+a&b=c%41@acme.example"_s;
    query.action = u"user.\u0142ogin \u202e\n"_s;
    query.start = TimeBound::absolute(1'795'356'131'000'001);
    query.end = TimeBound::relative(3600);
    query.refinements = { { Field::IpAddress, Refinement::Test::Is, { u"10.8.0.0/16"_s, u"::1"_s }, true },
        { std::nullopt, Refinement::Test::Contains, { u"a,b"_s } } };
    return query;
}

} // namespace

class TestConsoleLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsPeopleMaySeeIt()
    {
        QCOMPARE(encodeLink({ server, u"log_7499"_s }),
            u"audit-console:entry?server=https://scaikey.example/acme&id=log_7499"_s);
        Query query;
        query.result = u"failure"_s;
        query.start = TimeBound::relative(86400);
        QCOMPARE(encodeLink({ { LinkPlace::Kind::Sample }, {}, query }),
            u"audit-console:view?source=sample&result=failure&start_time=-24h"_s);
    }

    void comesBackAsItWas_data()
    {
        QTest::addColumn<ConsoleLink>("link");
        QTest::newRow("entry") << ConsoleLink { server, u"log_7499"_s };
        QTest::newRow("entry with a hostile id") << ConsoleLink { server, u"../a?b#c&d=\u202e%00 +"_s };
        QTest::newRow("everything") << ConsoleLink { server, {}, Query() };
        QTest::newRow("hard question") << ConsoleLink { server, {}, hardQuery() };
        QTest::newRow("sample") << ConsoleLink { { LinkPlace::Kind::Sample }, {}, hardQuery() };
        QTest::newRow("files") << ConsoleLink {
            { LinkPlace::Kind::Files, {}, { u"/srv/a b.jsonl"_s, u"/srv/\u00e9&=.gz"_s } }, u"x"_s
        };
    }

    void comesBackAsItWas()
    {
        QFETCH(ConsoleLink, link);
        const QString text = encodeLink(link);
        const auto read = parseLink(text);
        QVERIFY2(read, qPrintable(text));
        QCOMPARE(*read, link);
        for (const QChar character : text)
            QVERIFY(character > u' ' && character < u'\x7f');
    }

    void refusesWhatMayMislead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<LinkError::Kind>("kind");
        QTest::addColumn<QString>("member");
        using Kind = LinkError::Kind;
        const auto row = [](const char *name, const QString &text, Kind kind, const QString &member = {}) {
            QTest::newRow(name) << text << kind << member;
        };
        const QString entry = u"audit-console:entry?server=https://a.example&id=1"_s;
        const QString view = u"audit-console:view?server=https://a.example"_s;
        row("nothing", QString(), Kind::NotALink);
        row("another scheme", u"https://a.example/?id=1"_s, Kind::NotALink);
        row("another kind", u"audit-console:export?server=https://a.example"_s, Kind::NotALink);
        row("no members", u"audit-console:entry"_s, Kind::NotALink);
        row("too long", view + u"&action="_s + QString(longestLink, u'a'), Kind::TooLong);
        row("a blank", entry + u" x"_s, Kind::BadText);
        row("right to left", entry + u"\u202e"_s, Kind::BadText);
        row("a line break", entry + u"\n"_s, Kind::BadText);
        row("half an escape", entry + u"%2"_s, Kind::BadText);
        row("no escape", entry + u"%zz"_s, Kind::BadText);
        row("no text behind the escapes", entry + u"%ff"_s, Kind::BadText);
        row("a member without a value", view + u"&action"_s, Kind::BadText);
        row("an empty member", view + u"&"_s, Kind::BadText);
        row("no place", u"audit-console:entry?id=1"_s, Kind::NoPlace);
        row("server and sample", entry + u"&source=sample"_s, Kind::SeveralPlaces);
        row("server and file", entry + u"&file=/srv/a"_s, Kind::SeveralPlaces);
        row("two servers", entry + u"&server=https://b.example"_s, Kind::BadMember, u"server"_s);
        row("plain http", u"audit-console:entry?server=http://a.example&id=1"_s, Kind::BadAddress);
        row("a password", u"audit-console:entry?server=https://me:x@a.example&id=1"_s, Kind::BadAddress);
        row("a script", u"audit-console:entry?server=javascript:alert(1)&id=1"_s, Kind::BadAddress);
        row("file as server", u"audit-console:entry?server=file:///etc/passwd&id=1"_s, Kind::BadAddress);
        row("another source", u"audit-console:entry?source=other&id=1"_s, Kind::BadMember, u"source"_s);
        row("relative path", u"audit-console:entry?file=a.jsonl&id=1"_s, Kind::BadFile);
        row("path with a detour", u"audit-console:entry?file=/srv/../etc/a&id=1"_s, Kind::BadFile);
        row("path on another machine", u"audit-console:entry?file=//host/a&id=1"_s, Kind::BadFile);
        row("path with a zero", u"audit-console:entry?file=/a%00b&id=1"_s, Kind::BadFile);
        row("no id", u"audit-console:entry?server=https://a.example"_s, Kind::NoEntry);
        row("an empty id", u"audit-console:entry?server=https://a.example&id="_s, Kind::NoEntry);
        row("two ids", entry + u"&id=2"_s, Kind::BadMember, u"id"_s);
        row("a token", entry + u"&token=abc"_s, Kind::BadMember, u"token"_s);
        row("an unknown filter", view + u"&colour=red"_s, Kind::BadMember, u"colour"_s);
        row("an entry with a filter", entry + u"&action=x"_s, Kind::BadMember, u"action"_s);
        row("a filter twice", view + u"&action=x&action=y"_s, Kind::BadMember, u"action"_s);
        row("no time", view + u"&start_time=soon"_s, Kind::BadMember, u"start_time"_s);
        row("no condition", view + u"&refinements=nonsense"_s, Kind::BadMember, u"refinements"_s);
    }

    void refusesWhatMayMislead()
    {
        QFETCH(QString, text);
        const auto link = parseLink(text);
        QVERIFY(!link);
        QTEST(link.error().kind, "kind");
        QTEST(link.error().member, "member");
    }
};

QTEST_GUILESS_MAIN(TestConsoleLink)
#include "tst_consolelink.moc"
