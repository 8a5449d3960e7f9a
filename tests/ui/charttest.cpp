// SPDX-License-Identifier: GPL-3.0-or-later
#include "charttest.h"

#include "support/canary.h"

using namespace Qt::StringLiterals;

namespace Audit::Testing {

namespace {

QByteArray entryOf(int number)
{
    static const char *const results[] = { "success", "success", "failure", "success", "denied" };
    static const char *const actions[] = { "user.login", "user.login", "role.assigned", "token.issued",
        "user.logout", "user.login", "group.created", "key.rotated", "report.read", "<b>report.sent</b>" };
    return "{\"id\":\"e" + QByteArray::number(number) + "\",\"timestamp\":\""
        + utcText(newestUs - number * minute).toLatin1() + "\",\"action\":\"" + actions[number % 10]
        + "\",\"result\":\"" + results[number % 5] + "\",\"ip_address\":\"198.51.100.7\"}";
}

/// The entries of the page within the time that is asked for.
ScriptedReply listOf(const ScriptedRequest &request)
{
    const auto bound = [&request](const QString &name, qint64 otherwise) {
        const auto time = parseServerTime(request.parameter(name).value_or(QString()));
        return time ? time->us : otherwise;
    };
    QByteArrayList rows;
    for (int number = 0; number < all; ++number) {
        const qint64 us = newestUs - number * minute;
        if (us >= bound(u"start_time"_s, 0) && us <= bound(u"end_time"_s, newestUs))
            rows.append(entryOf(number));
    }
    const qsizetype total = rows.size();
    const int perPage = qMax(1, request.number(u"per_page"_s));
    rows = rows.mid(qsizetype(request.number(u"page"_s) - 1) * perPage, perPage);
    return ScriptedReply::json(
        "{\"items\":[" + rows.join(',') + "],\"total\":" + QByteArray::number(total) + "}", 200,
        { { "Date", "Sun, 22 Nov 2026 14:02:11 GMT" } });
}

constexpr char statistics[]
    = R"({"total":40,"bucket_seconds":3600,"time_series":[{"bucket":"2026-11-22T10:00:00Z","count":15},)"
      R"({"bucket":"2026-11-22T13:00:00Z","count":25}]})";

} // namespace

void ChartTest::init()
{
    m_settings = std::make_unique<OwnSettings>();
    m_server = std::make_unique<ScriptedServer>();
    m_server->answerWith([](const ScriptedRequest &request) {
        if (request.path().endsWith("/stats"))
            return ScriptedReply::json(statistics);
        return request.path().endsWith("/audit/") ? listOf(request) : ScriptedReply::json(R"({"items":[]})");
    });
    m_window = std::make_unique<MainWindow>(LocalSources {});
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    workspace().setFirstQuery({ .start = TimeBound::absolute(newestUs - 4 * hour + second),
        .end = TimeBound::absolute(newestUs + minute - 1) });
    Source source;
    source.name = u"test"_s;
    source.server = m_server->url();
    source.token = Token(canary);
    workspace().open(source);
    QTRY_COMPARE(workspace().entries().state(), EntryTableModel::State::Ready);
    QTRY_VERIFY(!workspace().stats().isFetching());
}

void ChartTest::cleanup()
{
    m_window.reset();
    m_server.reset();
}

void ChartTest::openFetched()
{
    EntryTableModel &entries = workspace().entries();
    while (!entries.report().complete) {
        if (entries.canFetchMore({}))
            entries.fetchMore({});
        QTRY_COMPARE(entries.state(), EntryTableModel::State::Ready);
    }
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    QTest::keyClick(m_window.get(), Qt::Key_G, Qt::ControlModifier);
    QTRY_COMPARE(chart().data().entries, qint64(all));
}

QPoint ChartTest::placeOf(qint64 us)
{
    const TimeSpan axis = chart().data().axis;
    const double share = double(us - axis.startUs) / double(axis.length());
    return { int(share * chart().plot().canvas().widget()->width()),
        chart().plot().canvas().widget()->height() / 2 };
}

} // namespace Audit::Testing
