// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "tables/namesmodel.h"

#include <QTest>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

class TestNamesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersWhatTheEndpointListsAndWhatRowsHold()
    {
        Wire wire;
        wire.server.alwaysAnswer(ScriptedReply::json(R"({"actions":["user.login","role.assigned"]})"));
        NamesModel model(NamesModel::Source::Actions);
        strict(model);
        model.setClient(&wire.client);
        QTRY_COMPARE(model.listed(), 2);
        model.noteSeen(u"tenant.updated"_s);
        model.noteSeen(u"tenant.updated"_s);
        model.noteSeen(u"app.created"_s);
        QCOMPARE(model.stringList(),
            (QStringList { u"app.created"_s, u"role.assigned"_s, u"tenant.updated"_s, u"user.login"_s }));
    }

    void leavesOutWhatCannotBeShownAsItIs()
    {
        NamesModel model(NamesModel::Source::RowsOnly);
        strict(model);
        model.noteSeen(u"fail\u202eure"_s);
        model.noteSeen({});
        model.noteSeen(u"failure"_s);
        QCOMPARE(model.stringList(), QStringList { u"failure"_s });
    }

    void aFailingEndpointLeavesTheFieldFree()
    {
        Wire wire;
        wire.server.alwaysAnswer(ScriptedReply::json(R"({"detail":"no"})", 403));
        NamesModel model(NamesModel::Source::ResourceTypes);
        strict(model);
        model.setClient(&wire.client);
        QTRY_COMPARE(wire.server.requests().size(), 1);
        model.noteSeen(u"user"_s);
        QVERIFY(!model.listed());
        QCOMPARE(model.stringList(), QStringList { u"user"_s });
    }
};

QTEST_GUILESS_MAIN(TestNamesModel)
#include "tst_namesmodel.moc"
