// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/json.h"
#include "fixture.h"
#include "tables/entrydetailmodel.h"

#include <QTest>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

namespace {

DetailTitles plainTitles()
{
    return { [](DetailGroup group) { return u"group %1"_s.arg(static_cast<int>(group)); },
        [](Field field) { return QString(fieldInfo(field).name); } };
}

/// "title=value" of every row below the groups.
QStringList rowsOf(const EntryDetailModel &model)
{
    QStringList rows;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        for (int row = 0; row < model.rowCount(parent); ++row)
            rows.append(model.index(row, 0, parent).data().toString() + u'='
                + model.index(row, 1, parent).data().toString());
    }
    return rows;
}

Entry shortEntry()
{
    return *decodeEntry(R"({"id":"e/1","timestamp":"2026-11-22T14:00:00Z","action":"role.assigned"})");
}

} // namespace

class TestEntryDetailModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheRowAtOnceAndTheFullEntryWhenItArrives()
    {
        Wire wire;
        wire.server.alwaysAnswer(ScriptedReply::json(
            R"({"id":"e/1","timestamp":"2026-11-22T14:00:00Z","action":"role.assigned","ip_address":"192.0.2.9",)"
            R"("details":{"before":{"roles":[]},"after":{"roles":["tenant_admin"]}},"device":{"os":"x"}})"));
        EntryDetailModel model(plainTitles());
        strict(model);
        model.setClient(&wire.client);
        model.setEntry(shortEntry());
        QVERIFY(!model.isWhole());
        QVERIFY(rowsOf(model).contains(u"id=e/1"_s));
        QVERIFY(!rowsOf(model).contains(u"ip_address=192.0.2.9"_s));

        QTRY_VERIFY(model.isWhole());
        const QStringList rows = rowsOf(model);
        QVERIFY(rows.contains(u"ip_address=192.0.2.9"_s));
        QVERIFY(rows.contains(u"after.roles[0]=tenant_admin"_s));
        QVERIFY(rows.contains(u"device.os=x"_s));
        QCOMPARE(wire.server.requests().last().target, QByteArray("/api/v1/admin/audit/e%2F1"));
    }

    void keepsTheRowWhenTheFullEntryDoesNotCome()
    {
        Wire wire;
        wire.server.alwaysAnswer(ScriptedReply::json(R"({"detail":"Not found"})", 404));
        EntryDetailModel model(plainTitles());
        strict(model);
        model.setClient(&wire.client);
        model.setEntry(shortEntry());
        QTRY_VERIFY(model.error().has_value());
        QCOMPARE(model.error()->kind, ErrorKind::NotFound);
        QVERIFY(rowsOf(model).contains(u"id=e/1"_s));
        QVERIFY(!model.isWhole());

        wire.server.alwaysAnswer(ScriptedReply::json(R"({"id":"e/1","action":"role.assigned"})"));
        model.retry();
        QTRY_VERIFY(model.isWhole());
        QVERIFY(!model.error());
    }

    void theLastSelectedEntryWins()
    {
        Wire wire;
        wire.server.answerWith([](const ScriptedRequest &request) {
            if (request.path().endsWith("slow"))
                return ScriptedReply::silence();
            return ScriptedReply::json(R"({"id":"quick","action":"a"})");
        });
        EntryDetailModel model(plainTitles());
        strict(model);
        model.setClient(&wire.client);
        model.setEntry(*decodeEntry(R"({"id":"slow","action":"a"})"));
        model.setEntry(*decodeEntry(R"({"id":"quick","action":"a"})"));
        QTRY_VERIFY(model.isWhole());
        QCOMPARE(model.detail()->entry.id, u"quick"_s);
    }

    void anEntryWithoutAnIdIsShownAndNotFetched()
    {
        Wire wire;
        EntryDetailModel model(plainTitles());
        strict(model);
        model.setClient(&wire.client);
        model.setEntry(*decodeEntry(R"({"action":"a","ip_address":"192.0.2.1"})"));
        QVERIFY(!model.isFetching());
        QVERIFY(rowsOf(model).contains(u"ip_address=192.0.2.1"_s));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestEntryDetailModel)
#include "tst_entrydetailmodel.moc"
