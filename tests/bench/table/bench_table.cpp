// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../support/canary.h"
#include "api/client.h"
#include "benchrows.h"
#include "domain/json.h"
#include "entryview.h"
#include "plaintable.h"
#include "service/import.h"
#include "service/localservice.h"
#include "tables/entrytablemodel.h"
#include "tables/topvaluesmodel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <malloc.h>
#include <unistd.h>

using namespace Audit;
using namespace Audit::Bench;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int frames = 600;

double residentBytes()
{
    ::malloc_trim(0);
    QFile file(u"/proc/self/statm"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QByteArrayList pages = isOpen ? file.readAll().split(' ') : QByteArrayList();
    return pages.value(1).toDouble() * double(::sysconf(_SC_PAGESIZE));
}

double msOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double percentile99(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times.empty() ? 0 : times[times.size() * 99 / 100];
}

/// One step down, painted.
double frame(QTableView &view, int step)
{
    return msOf([&] {
        QScrollBar &bar = *view.verticalScrollBar();
        bar.setValue(bar.value() + step > bar.maximum() ? 0 : bar.value() + step);
        view.viewport()->repaint();
    });
}

double scroll(QTableView &view, int step)
{
    std::vector<double> times;
    for (int at = 0; at < frames; ++at)
        times.push_back(frame(view, step));
    return percentile99(times);
}

Query with(const char *condition)
{
    Query query;
    if (*condition)
        query.refinements.append(*parseRefinement(QString::fromLatin1(condition)));
    return query;
}

constexpr char condition[] = "action!=user.login";

/// The console's table, fed by the real service.
class OurTable
{
public:
    QJsonObject run(const QUrl &service)
    {
        m_session = std::make_unique<Session>(service, Token(canary));
        m_client = std::make_unique<AuditClient>(*m_session);
        m_model.setClient(m_client.get());
        m_view.setEntries(&m_model);
        m_view.resize(1200, 800);
        m_view.show();
        fetchAll();
        measure();
        return m_facts;
    }

private:
    void fetchAll()
    {
        m_model.setQuery({});
        waitUntilReady();
        scroll(m_view, 60); // whatever painting takes once
        const double before = residentBytes();
        const int rowsBefore = m_model.rowCount();
        std::vector<double> whileFetching;
        m_facts[u"fetch ms"_s] = msOf([&] {
            // painting may have asked for more already
            for (waitUntilReady(); m_model.canFetchMore({}); waitUntilReady()) {
                m_model.fetchMore({});
                waitUntilReady();
                whileFetching.push_back(frame(m_view, 60));
            }
        });
        m_facts[u"rows"_s] = m_model.rowCount();
        m_facts[u"frame while fetching ms"_s] = percentile99(whileFetching);
        m_facts[u"bytes per row"_s] = (residentBytes() - before) / (m_model.rowCount() - rowsBefore);
    }

    void measure()
    {
        m_facts[u"frame ms"_s] = scroll(m_view, 60);
        m_facts[u"page frame ms"_s] = scroll(m_view, 800);
        m_facts[u"refine ms"_s] = msOf([&] { ask(with(condition)); });
        m_facts[u"refined"_s] = m_model.rowCount();
        m_facts[u"clear ms"_s] = msOf([&] { ask({}); });
        m_facts[u"network ms"_s] = msOf([&] { ask(with("ip_address=10.2.0.0/16")); });
        ask({});
        m_facts[u"sort ms"_s] = msOf([&] { m_model.sortBy({ { Column::Action, Qt::AscendingOrder } }); });
        m_facts[u"sort by own values ms"_s] = msOf([&] {
            m_model.sortBy({ { Column::RequestId, Qt::AscendingOrder } });
        });
        m_model.sortBy({});
        m_facts[u"group ms"_s] = msOf([&] {
            TopValuesModel top;
            top.begin(Column::Actor);
            for (int row = 0; row < m_model.rowCount(); ++row)
                top.count(m_model.outline(row));
            top.settle();
        });
    }

    void ask(const Query &query)
    {
        m_model.setQuery(query);
        waitUntilReady();
    }

    void waitUntilReady()
    {
        while (m_model.state() == EntryTableModel::State::Loading)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (m_model.state() != EntryTableModel::State::Ready)
            qFatal("the table is not ready");
    }

    std::unique_ptr<Session> m_session;
    std::unique_ptr<AuditClient> m_client;
    EntryTableModel m_model;
    EntryView m_view;
    QJsonObject m_facts;
};

QJsonObject runPlain(const QString &path, bool refines)
{
    QJsonObject facts;
    PlainTable table;
    PlainProxy proxy(table);
    QTableView view;
    view.setModel(&proxy);
    view.resize(1200, 800);
    view.show();
    QCoreApplication::processEvents();
    const double before = residentBytes();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no rows");
    std::vector<Entry> rows;
    while (!file.atEnd())
        rows.push_back(*decodeEntry(file.readLine().trimmed()));
    proxy.setSourceModel(nullptr);
    table.rows = std::move(rows);
    proxy.setSourceModel(&table);
    facts[u"rows"_s] = int(table.rows.size());
    facts[u"frame ms"_s] = scroll(view, 3);
    facts[u"bytes per row"_s] = (residentBytes() - before) / double(table.rows.size());
    facts[u"sort ms"_s] = msOf([&] { proxy.sort(int(Column::Action), Qt::AscendingOrder); });
    proxy.sort(-1);
    if (refines) {
        facts[u"refine ms"_s] = msOf([&] { proxy.refine(with(condition).refinements); });
        facts[u"refined"_s] = proxy.rowCount();
        facts[u"clear ms"_s] = msOf([&] { proxy.refine({}); });
    }
    return facts;
}

/// In a process of its own, so that its memory is its own.
QJsonObject inChild(const QStringList &arguments)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), arguments);
    child.waitForFinished(-1);
    const QJsonObject facts = QJsonDocument::fromJson(child.readAllStandardOutput()).object();
    if (facts.isEmpty())
        qFatal("a measurement ended without figures");
    return facts;
}

/// The service stays in this process: its memory is not the table's.
QJsonObject oursInChild(const QString &database)
{
    ServiceOptions options;
    options.database = database;
    options.token = canary;
    auto service = LocalService::start(options);
    if (!service)
        qFatal("the service does not start");
    return inChild({ u"ours"_s, (*service)->url().toString() });
}

QString makeRows(const QString &folder, int count)
{
    const QString path = folder + u"/%1.jsonl"_s.arg(count);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no room for the rows");
    BenchRows rows;
    for (int row = 0; row < count; ++row)
        file.write(rows.next() + '\n');
    file.close();
    const auto report = importFiles(folder + u"/%1.sqlite"_s.arg(count), { path });
    if (!report || report->rejected > 0)
        qFatal("the rows are not taken");
    return path;
}

void print(const char *title, const QJsonObject &facts)
{
    std::printf("\n%s\n", title);
    for (auto fact = facts.begin(); fact != facts.end(); ++fact)
        std::printf("  %-28s %14.2f\n", qPrintable(fact.key()), fact->toDouble());
}

void printRatio(const char *what, double theirs, double ours, double aim)
{
    std::printf("  %-52s %8.1f   (aim: %.0f)\n", what, ours > 0 ? theirs / ours : 0, aim);
}

void compare(int many, int some)
{
    const QTemporaryDir folder;
    const QString manyPath = makeRows(folder.path(), many);
    const QString somePath = makeRows(folder.path(), some);
    const QJsonObject ours = oursInChild(folder.filePath(u"%1.sqlite"_s.arg(many)));
    const QJsonObject oursSome = oursInChild(folder.filePath(u"%1.sqlite"_s.arg(some)));
    const QJsonObject plain = inChild({ u"plain"_s, manyPath });
    const QJsonObject plainSome = inChild({ u"plain-refined"_s, somePath });
    print("the console's table", ours);
    print("the console's table, fewer rows", oursSome);
    print("a struct for each row", plain);
    print("a struct for each row and QSortFilterProxyModel, fewer rows", plainSome);
    const auto value = [](const QJsonObject &facts, const char *name) {
        return facts[QLatin1StringView(name)].toDouble();
    };
    std::printf("\nratios, the others to ours\n");
    printRatio("memory", value(plain, "bytes per row"), value(ours, "bytes per row"), 4);
    printRatio("sort", value(plain, "sort ms"), value(ours, "sort ms"), 10);
    printRatio("refine, fewer rows", value(plainSome, "refine ms"), value(oursSome, "refine ms"), 20);
    printRatio(
        "clear the refinement, fewer rows", value(plainSome, "clear ms"), value(oursSome, "clear ms"), 20);
    std::printf(
        "\nmemory per row %.0f bytes (aim: under 300); frame at the 99th percentile %.1f ms, while pages "
        "come %.1f ms (aim: under 16)\n",
        value(ours, "bytes per row"), value(ours, "frame ms"), value(ours, "frame while fetching ms"));
}

} // namespace

/// bench_table [ROWS [FEWER]]: a million and a hundred thousand where nothing is said.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString mode = arguments.value(1);
    if (mode == u"ours"_s) {
        OurTable table;
        std::puts(QJsonDocument(table.run(QUrl(arguments.value(2)))).toJson().constData());
    } else if (mode.startsWith(u"plain"_s)) {
        std::puts(
            QJsonDocument(runPlain(arguments.value(2), mode == u"plain-refined"_s)).toJson().constData());
    } else {
        compare(mode.isEmpty() ? 1'000'000 : mode.toInt(), arguments.value(2, u"100000"_s).toInt());
    }
    return 0;
}
