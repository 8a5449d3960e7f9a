// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/savedview.h"

#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

class TestSavedView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatItWrites_data();
    void readsWhatItWrites();
    void keepsRelativeTimesRelative();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
};

void TestSavedView::readsWhatItWrites_data()
{
    QTest::addColumn<SavedView>("view");
    QTest::newRow("everything") << SavedView { u"Everything"_s, {} };
    QTest::newRow("relative") << SavedView { u"Failures"_s,
        { .result = u"failure"_s, .start = TimeBound::relative(86400), .end = TimeBound::relative(0) } };
    QTest::newRow("absolute") << SavedView { u"A day"_s,
        { .tenantId = u"t"_s,
            .partnerId = u"p"_s,
            .actorId = u"a"_s,
            .start = TimeBound::absolute(1'795'356'131'482'000),
            .end = TimeBound::absolute(1'795'356'132'000'000) } };
    QTest::newRow("with columns") << SavedView { u"Columns"_s, {},
        { u"time"_s, u"details.a b.c[0]"_s, u"$.device"_s } };
    QTest::newRow("hostile columns") << SavedView { u"\U0001F512 locks"_s, {},
        { u"details.\u202Eevil\n\U0001F600"_s, u"details."_s + QString(3000, u'x') } };
    QTest::newRow("refined") << SavedView { u"Not “us”"_s,
        { .action = u"user.login"_s,
            .refinements
            = { *parseRefinement(u"ip_address!=10.0.0.0/8"_s), *parseRefinement(u"off *~\"a,b\""_s) } } };
}

void TestSavedView::readsWhatItWrites()
{
    QFETCH(SavedView, view);
    const auto read = decodeView(encodeView(view));
    QVERIFY(read);
    QCOMPARE(*read, view);
}

void TestSavedView::keepsRelativeTimesRelative()
{
    const QByteArray bytes = encodeView({ u"v"_s, { .start = TimeBound::relative(30ll * 86400) } });
    QVERIFY2(bytes.contains("\"start_time\": \"-30d\""), bytes);
}

void TestSavedView::namesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ViewError::Kind>("kind");
    QTest::addColumn<QString>("member");
    using Kind = ViewError::Kind;
    const auto bad = [](const char *name, const QByteArray &rest, const QString &member) {
        QTest::newRow(name) << "{\"audit_view\":1," + rest + "}" << Kind::BadMember << member;
    };
    QTest::newRow("no JSON") << QByteArray("x") << Kind::NotJson << QString();
    QTest::newRow("a list") << QByteArray("[]") << Kind::NotJson << QString();
    QTest::newRow("huge") << QByteArray(2 << 20, ' ') + "{}" << Kind::NotJson << QString();
    QTest::newRow("something else") << QByteArray("{\"name\":\"x\"}") << Kind::NotAView << QString();
    QTest::newRow("newer") << QByteArray("{\"audit_view\":2}") << Kind::OtherVersion << QString();
    bad("no name", R"("query":{})", u"name"_s);
    bad("empty name", R"("name":" ","query":{})", u"name"_s);
    bad("name of two lines", R"("name":"a\nb","query":{})", u"name"_s);
    bad("no question", R"("name":"a")", u"query"_s);
    bad("unknown member", R"("name":"a","query":{},"colour":"red")", u"colour"_s);
    bad("unknown filter", R"("name":"a","query":{"colour":"red"})", u"query.colour"_s);
    bad("filter that is no text", R"("name":"a","query":{"action":7})", u"query.action"_s);
    bad("empty filter", R"("name":"a","query":{"action":""})", u"query.action"_s);
    bad("no time", R"("name":"a","query":{"start_time":"soon"})", u"query.start_time"_s);
    bad("empty time", R"("name":"a","query":{"end_time":""})", u"query.end_time"_s);
    bad("no condition", R"("name":"a","query":{"refinements":["x"]})", u"query.refinements"_s);
    bad("conditions that are no list", R"("name":"a","query":{"refinements":"action=x"})",
        u"query.refinements"_s);
    bad("columns that are no list", R"("name":"a","query":{},"columns":"time")", u"columns"_s);
    bad("a column that is no text", R"("name":"a","query":{},"columns":["time",7])", u"columns"_s);
    bad("an empty column", R"("name":"a","query":{},"columns":["time",""])", u"columns"_s);
}

void TestSavedView::namesWhatIsWrong()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ViewError::Kind, kind);
    QFETCH(QString, member);
    const auto read = decodeView(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, kind);
    QCOMPARE(read.error().member, member);
}

QTEST_GUILESS_MAIN(TestSavedView)
#include "tst_savedview.moc"
