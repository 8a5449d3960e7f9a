// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "tables/entrytablemodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

namespace {

Query byAction(const QString &action)
{
    Query query;
    query.action = action;
    return query;
}

/// Half a second newer than the last entry of the first page.
const QByteArray lateRow
    = "{\"id\":\"late\",\"timestamp\":\"" + utcText(newestUs - 198'500'000).toLatin1() + "\"}";

} // namespace

class TestEntryTableModel : public QObject
{
    Q_OBJECT

private:
    /// A log of `count` entries that pages and counts as a good server does.
    static ScriptedServer::Answer logOf(int count)
    {
        return [count](const ScriptedRequest &request) {
            const int perPage = request.number(u"per_page"_s);
            const auto end = parseServerTime(request.parameter(u"end_time"_s).value_or(QString()));
            const int above = end ? int(std::max<qint64>(newestUs - end->us + 999'999, 0) / 1'000'000) : 0;
            const int first = above + (request.number(u"page"_s) - 1) * perPage;
            return ScriptedReply::json(pageOf(first, std::clamp(count - first, 0, perPage), count));
        };
    }

private Q_SLOTS:
    void showsRowsAndFetchesMoreUntilTheEnd()
    {
        Wire wire;
        wire.server.answerWith(logOf(450));
        EntryTableModel model;
        strict(model);
        model.setClient(&wire.client);
        model.setQuery({});
        QTRY_COMPARE(model.state(), EntryTableModel::State::Ready);
        QVERIFY(model.rowCount() > 0 && model.rowCount() < 450);
        while (model.canFetchMore({})) {
            model.fetchMore({});
            QTRY_COMPARE(model.state(), EntryTableModel::State::Ready);
        }
        QCOMPARE(model.rowCount(), 450);
        QVERIFY(model.report().complete);
        QCOMPARE(model.report().reportedTotal, 450);
    }

    void keepsRowsWhenTheNextPageFails()
    {
        Wire wire;
        wire.server.answerWith(logOf(450));
        EntryTableModel model;
        strict(model);
        model.setClient(&wire.client);
        model.setQuery({});
        QTRY_COMPARE(model.state(), EntryTableModel::State::Ready);
        const int before = model.rowCount();

        wire.server.alwaysAnswer(ScriptedReply::json("{\"detail\":\"broken\"}", 500));
        model.fetchMore({});
        QTRY_COMPARE(model.state(), EntryTableModel::State::Failed);
        QCOMPARE(model.rowCount(), before);
        QCOMPARE(model.error()->kind, ErrorKind::ServerFault);
        QVERIFY(model.rowsMatchQuery());

        wire.server.answerWith(logOf(450));
        model.retry();
        QTRY_COMPARE(model.state(), EntryTableModel::State::Ready);
        QVERIFY(model.rowCount() > before);
    }

    void keepsTheOldRowsWhenANewQuestionFails()
    {
        Wire wire;
        wire.server.answerWith(logOf(20));
        EntryTableModel model;
        strict(model);
        model.setClient(&wire.client);
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 20);

        wire.server.alwaysAnswer(ScriptedReply::json("{\"detail\":\"no\"}", 403));
        model.setQuery(byAction(u"x"_s));
        QTRY_COMPARE(model.state(), EntryTableModel::State::Failed);
        QCOMPARE(model.rowCount(), 20);
        QVERIFY(!model.rowsMatchQuery());
    }

    void showsWhatStandsAtAPath()
    {
        Wire wire;
        const QByteArray row = "{\"id\":\"e1\",\"timestamp\":\"" + utcText(newestUs).toLatin1()
            + "\",\"details\":{\"role\":\"admin\"}}";
        wire.server.answerWith([&row](const ScriptedRequest &request) {
            return ScriptedReply::json(request.number(u"page"_s) == 1
                    ? "{\"items\":[" + row + "],\"total\":1}"
                    : R"({"items":[],"total":1})");
        });
        EntryTableModel model;
        strict(model);
        const int usual = model.columnCount();
        model.setClient(&wire.client);
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 1);
        model.addPath(u"details.role"_s);
        model.addPath(u"details.role"_s);
        QCOMPARE(model.columnCount(), usual + 1);
        const QModelIndex cell = model.index(0, usual);
        QCOMPARE(cell.data().toString(), u"admin"_s);
        QCOMPARE(cell.data(EntryTableModel::FieldRole).toInt(), -1);
        QCOMPARE(model.headerData(usual, Qt::Horizontal, Qt::DisplayRole).toString(), u"details.role"_s);
        model.setPaths({ u"details.other"_s, u"$.odd"_s });
        QCOMPARE(model.columnCount(), usual + 2);
        QCOMPARE(model.index(0, usual).data().toString(), QString());
        model.removePath(u"details.other"_s);
        QCOMPARE(model.paths(), QStringList { u"$.odd"_s });
    }

    void theLatestQuestionWins()
    {
        Wire wire;
        // The first question is never answered in time; the second is.
        wire.server.answerWith([](const ScriptedRequest &request) {
            if (request.parameter(u"action"_s) == u"slow"_s)
                return ScriptedReply::silence();
            return ScriptedReply::json(pageOf(0, request.number(u"page"_s) == 1 ? 3 : 0, 3));
        });
        EntryTableModel model;
        strict(model);
        model.setClient(&wire.client);
        model.setQuery(byAction(u"slow"_s));
        QTRY_VERIFY(!wire.server.requests().isEmpty());
        model.setQuery(byAction(u"user.login"_s));
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(model.query().action, u"user.login"_s);
        QTRY_VERIFY(wire.server.dropped() > 0); // the first request was aborted, not only ignored
    }

    void putsLateEntriesAtTheirPlace()
    {
        Wire wire;
        int asked = 0;
        const auto log = logOf(450);
        // While the first page is shown, an entry comes in that is older than its last but one.
        wire.server.answerWith([&](const ScriptedRequest &request) {
            ScriptedReply reply = log(request);
            if (++asked == 2) {
                QByteArray body = reply.head.mid(reply.head.indexOf("\r\n\r\n") + 4);
                reply = ScriptedReply::json(body.insert(body.indexOf("},{") + 1, "," + lateRow));
            }
            return reply;
        });
        EntryTableModel model;
        strict(model);
        model.setClient(&wire.client);
        model.setQuery({});
        QTRY_COMPARE(model.state(), EntryTableModel::State::Ready);
        const int before = model.rowCount();
        model.fetchMore({});
        QTRY_COMPARE(model.state(), EntryTableModel::State::Ready);
        QVERIFY(model.rowCount() > before + 1);
        QCOMPARE(model.entry(before - 1).id, u"late"_s);
        QCOMPARE(model.report().late, 1);
    }

    void stopLeavesTheRowsAndGoesOnLater()
    {
        Wire wire;
        wire.server.answerWith(logOf(450));
        EntryTableModel model;
        strict(model);
        model.setClient(&wire.client);
        model.setQuery({});
        QTRY_COMPARE(model.state(), EntryTableModel::State::Ready);
        const int before = model.rowCount();
        model.fetchMore({});
        QCOMPARE(model.state(), EntryTableModel::State::Loading);
        model.stop();
        QCOMPARE(model.state(), EntryTableModel::State::Ready);
        QCOMPARE(model.rowCount(), before);
        while (model.canFetchMore({})) {
            model.fetchMore({});
            QTRY_COMPARE(model.state(), EntryTableModel::State::Ready);
        }
        QCOMPARE(model.rowCount(), 450);
    }

    void anEmptyAnswerEmptiesTheTable()
    {
        Wire wire;
        wire.server.answerWith(logOf(20));
        EntryTableModel model;
        strict(model);
        model.setClient(&wire.client);
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 20);
        wire.server.answerWith(logOf(0));
        model.setQuery(byAction(u"none"_s));
        QTRY_COMPARE(model.state(), EntryTableModel::State::Ready);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.rowsMatchQuery());
    }

    void cellsAreSafeAndCapped()
    {
        Wire wire;
        const QByteArray hostile = "\\u001b[31m\\u202eevil" + QByteArray(5000, 'x');
        wire.server.answerWith([&](const ScriptedRequest &request) {
            return ScriptedReply::json(request.number(u"page"_s) == 1
                    ? "{\"items\":[{\"id\":\"1\",\"action\":\"" + hostile + "\"}]}"
                    : QByteArray("{\"items\":[]}"));
        });
        EntryTableModel model;
        strict(model);
        model.setClient(&wire.client);
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 1);
        const QModelIndex cell = model.index(0, static_cast<int>(Column::Action));
        const QString shown = cell.data(Qt::DisplayRole).toString();
        QVERIFY(shown.size() < 400);
        QVERIFY(!shown.contains(QChar(0x1b)) && !shown.contains(QChar(0x202e)));
        QVERIFY(cell.data(EntryTableModel::ValueRole).toString().size() > 5000);
        QCOMPARE(cell.data(EntryTableModel::FieldRole).toInt(), static_cast<int>(Field::Action));
    }

    void theTimeColumnFollowsTheClock()
    {
        Wire wire;
        wire.server.answerWith(logOf(1));
        EntryTableModel model;
        strict(model);
        model.setClient(&wire.client);
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 1);
        const QModelIndex time = model.index(0, static_cast<int>(Column::Time));
        QCOMPARE(time.data().toString(), TimeFormat().dateTime(newestUs));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        const TimeFormat india(QTimeZone("Asia/Kolkata"));
        model.setTimeFormat(india);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(time.data().toString(), india.dateTime(newestUs));
        constexpr qint64 halfPastFiveHours = 19'800'000'000;
        QCOMPARE(
            time.data().toString().left(19), TimeFormat().dateTime(newestUs + halfPastFiveHours).left(19));
    }

    void timesAreCountedFromAnInstantAndFromTheRowAbove()
    {
        Wire wire;
        wire.server.answerWith(logOf(3));
        EntryTableModel model;
        strict(model);
        model.setClient(&wire.client);
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 3);
        const auto interval
            = [&model](int row) { return model.index(row, int(Column::Interval)).data().toString(); };
        QCOMPARE(interval(0), QString());
        QCOMPARE(interval(1), u"−00:00:01.000"_s);
        model.setTimeZero(newestUs - 2'000'000);
        const auto time = [&model](int row) { return model.index(row, int(Column::Time)).data().toString(); };
        QCOMPARE(time(0), u"+00:00:02.000"_s);
        QCOMPARE(time(2), u"+00:00:00.000"_s);

        Entry late;
        late.id = u"late"_s;
        late.timeUs = newestUs - 500'000;
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.insertNewer({ late });
        QCOMPARE(changed.count(), 1); // the row below stands below another one
        QCOMPARE(interval(1), u"−00:00:00.500"_s);
        QCOMPARE(interval(2), u"−00:00:00.500"_s);
        model.setTimeZero(std::nullopt);
        QCOMPARE(time(0), TimeFormat().dateTime(newestUs));
    }
};

QTEST_GUILESS_MAIN(TestEntryTableModel)
#include "tst_entrytablemodel.moc"
