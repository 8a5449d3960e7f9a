// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartplot.h"
#include "chartstrip.h"
#include "hand.h"
#include "support/canary.h"
#include "support/scriptedserver.h"
#include "turnwatch.h"
#include "windowtest.h"
#include "words/fieldwords.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QTableView>
#include <QWheelEvent>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1'000'000;
/// Of the newest entry; the chart ends with it where a question names it as its end.
constexpr qint64 newestUs = 1'795'355'940LL * second; ///< 2026-11-22T13:59:00Z
constexpr int all = 240; ///< entries, one a minute

QByteArray entryOf(int number)
{
    static const char *const results[] = { "success", "success", "failure", "success", "denied" };
    static const char *const actions[] = { "user.login", "user.login", "role.assigned", "token.issued",
        "user.logout", "user.login", "group.created", "key.rotated", "report.read", "<b>report.sent</b>" };
    return "{\"id\":\"e" + QByteArray::number(number) + "\",\"timestamp\":\""
        + utcText(newestUs - number * 60 * second).toLatin1() + "\",\"action\":\"" + actions[number % 10]
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
        const qint64 us = newestUs - number * 60 * second;
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

/// Time by hand: the chart by mouse, wheel and keys, what it says and saves; steps, and times counted from an
/// entry.
class TestChart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void neverMixesTheServicesNumbersWithItsOwn();
    void hatchesWhatIsNotFetched();
    void splitsByAnotherField();
    void aDragNarrowsAndBackLeadsBack();
    void theWheelZoomsAboutThePointer();
    void theKeyboardMovesExtendsAndNarrows();
    void aPartOfABarLeadsOn();
    void aPersonsNameStandsInTheLegend();
    void escapeLeavesTheBarsFirst();
    void logarithmicHeightsAreSaid();
    void showsAsATable();
    void savesPictureAndFile();
    void stepsByHoursAndDays();
    void countsTimesFromAnEntry();
    void looksTheSameInBothColours();

private:
    ChartStrip &chart() { return *m_window->findChild<ChartStrip *>(); }
    Workspace &workspace() { return m_window->workspace(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&chart().plot(), key, modifiers);
    }
    void openFetched();
    QPoint placeOf(qint64 us);
    void settle(qint64 entries) { QTRY_COMPARE(chart().data().entries, entries); }

    std::unique_ptr<OwnSettings> m_settings;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<MainWindow> m_window;
};

void TestChart::init()
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
    workspace().setFirstQuery({ .start = TimeBound::absolute(newestUs - 4 * 3600 * second + second),
        .end = TimeBound::absolute(newestUs + 60 * second - 1) });
    Source source;
    source.name = u"test"_s;
    source.server = m_server->url();
    source.token = Token(canary);
    workspace().open(source);
    QTRY_COMPARE(workspace().entries().state(), EntryTableModel::State::Ready);
    QTRY_VERIFY(!workspace().stats().isFetching());
}

void TestChart::cleanup()
{
    m_window.reset();
    m_server.reset();
}

/// All entries fetched, the chart of them, and the keys in it.
void TestChart::openFetched()
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

QPoint TestChart::placeOf(qint64 us)
{
    const TimeSpan axis = chart().data().axis;
    const double share = double(us - axis.startUs) / double(axis.length());
    return { int(share * chart().plot().canvas().widget()->width()),
        chart().plot().canvas().widget()->height() / 2 };
}

void TestChart::neverMixesTheServicesNumbersWithItsOwn()
{
    QCOMPARE(chart().data().source, ChartData::Source::Statistics);
    QCOMPARE(chart().data().entries, 40);
    QVERIFY2(chart().caption().contains(u"service statistics"_s), qPrintable(chart().caption()));
    openFetched();
    QCOMPARE(chart().data().source, ChartData::Source::Fetched);
    QVERIFY2(chart().caption().contains(u"240 fetched entries"_s), qPrintable(chart().caption()));
    QVERIFY(!chart().caption().contains(u"service statistics"_s));
    QTest::mouseClick(childOf<QAbstractButton>(*m_window, u"chartOfStatistics"_s), Qt::LeftButton);
    QCOMPARE(chart().data().entries, 40);
    QVERIFY(chart().caption().contains(u"service statistics"_s));
}

void TestChart::hatchesWhatIsNotFetched()
{
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    QTRY_COMPARE(chart().data().entries, qint64(200)); // the first page
    QCOMPARE(*chart().data().fetchedFromUs, newestUs - 199 * 60 * second);
    QVERIFY2(chart().caption().contains(u"not fetched"_s), qPrintable(chart().caption()));
    QVERIFY2(chart().caption().contains(u"240 match"_s), qPrintable(chart().caption()));
    QTest::keyClick(m_window.get(), Qt::Key_G, Qt::ControlModifier);
    QTest::keyClick(&chart().plot(), Qt::Key_Home);
    QVERIFY2(chart().plot().readOut().contains(u"not fetched"_s), qPrintable(chart().plot().readOut()));
    const QImage image = chart().plot().canvas().widget()->grab().toImage();
    const QPoint hatched = placeOf(newestUs - 239 * 60 * second);
    bool hasLines = false;
    for (int y = 10; y < 40; ++y)
        hasLines
            = hasLines || image.pixelColor(QPoint(hatched.x(), y)) != image.pixelColor(image.width() - 3, 8);
    QVERIFY(hasLines);
}

void TestChart::splitsByAnotherField()
{
    openFetched();
    auto *split = childOf<QComboBox>(*m_window, u"chartSplit"_s);
    split->setFocus();
    QTest::keyClick(split, Qt::Key_Down);
    QTRY_COMPARE(chart().data().splitBy, Column::Action);
    QCOMPARE(chart().data().parts.size(), 7);
    QCOMPARE(chart().data().parts[0].value, u"user.login"_s);
    QCOMPARE(chart().data().parts[0].sum, 72);
    QVERIFY(chart().data().parts[6].isRest());
    QVERIFY2(chart().caption().contains(u"split by Action"_s), qPrintable(chart().caption()));
    QTest::mouseClick(childOf<QAbstractButton>(*m_window, u"chartOfStatistics"_s), Qt::LeftButton);
    QVERIFY(!split->isEnabled()); // the service knows results only
}

void TestChart::aDragNarrowsAndBackLeadsBack()
{
    openFetched();
    const Query before = workspace().query();
    QWidget *canvas = chart().plot().canvas().widget();
    const qint64 from = newestUs - 120 * 60 * second;
    const qint64 to = newestUs - 60 * 60 * second;
    QTest::mousePress(canvas, Qt::LeftButton, {}, placeOf(from));
    QTest::mouseMove(canvas, placeOf(to) / 2 + placeOf(from) / 2);
    QTest::mouseMove(canvas, placeOf(to));
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, placeOf(to));
    QVERIFY(workspace().query() != before);
    const qint64 bucket = chart().data().bucketSeconds * second;
    QVERIFY(qAbs(workspace().query().start.microseconds() - from) <= 2 * bucket);
    QVERIFY(qAbs(workspace().query().end.microseconds() - to) <= 2 * bucket);
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(workspace().query(), before);
}

void TestChart::theWheelZoomsAboutThePointer()
{
    openFetched();
    QWidget *canvas = chart().plot().canvas().widget();
    const qint64 about = newestUs - 60 * 60 * second;
    const auto turn = [&](int steps) {
        const QPointF place = placeOf(about);
        QWheelEvent wheel(place, canvas->mapToGlobal(place), {}, { 0, 120 * steps }, Qt::NoButton, {},
            Qt::NoScrollPhase, false);
        QApplication::sendEvent(canvas, &wheel);
    };
    const auto length = [this] {
        return workspace().query().end.microseconds() + 1 - workspace().query().start.microseconds();
    };
    turn(1);
    QTRY_COMPARE(length(), 3 * 3600 * second);
    QVERIFY(workspace().query().start.microseconds() < about);
    QVERIFY(workspace().query().end.microseconds() > about);
    QTRY_VERIFY(chart().data().axis.length() < 4 * 3600 * second);
    const auto asked = m_server->requests().size();
    turn(1);
    chart().setSplit(Column::Action); // what is counted anew takes nothing back
    turn(1);
    QTRY_COMPARE(length(), 1800 * second); // two steps are one question
    QTRY_VERIFY(chart().data().axis.length() < 3600 * second);
    const auto lists = std::count_if(m_server->requests().begin() + asked, m_server->requests().end(),
        [](const ScriptedRequest &request) { return request.path().endsWith("/stats"); });
    QCOMPARE(lists, 1);
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(length(), 3 * 3600 * second);
}

void TestChart::theKeyboardMovesExtendsAndNarrows()
{
    openFetched();
    QVERIFY(chart().plot().hasFocus());
    QVERIFY(chart().plot().chosen().has_value()); // it stands somewhere as soon as one comes by keys
    press(Qt::Key_End);
    press(Qt::Key_Left);
    const TimeSpan one = *chart().plot().chosen();
    press(Qt::Key_Left, Qt::ShiftModifier);
    press(Qt::Key_Left, Qt::ShiftModifier);
    const TimeSpan three = *chart().plot().chosen();
    QCOMPARE(three.length(), 3 * one.length());
    QCOMPARE(three.endUs, one.endUs);
    const QString told = chart().plot().accessibleName();
    QVERIFY2(told.contains(u"15 entries"_s) && told.contains(u"Success"_s), qPrintable(told));
    QCOMPARE(childOf<QLabel>(*m_window, u"chartReadOut"_s)->text(), told);
    press(Qt::Key_Return);
    QCOMPARE(workspace().query().start, TimeBound::absolute(three.startUs));
    QCOMPARE(workspace().query().end, TimeBound::absolute(three.endUs - 1));
    settle(15);
}

void TestChart::aPartOfABarLeadsOn()
{
    openFetched();
    press(Qt::Key_End);
    QVERIFY(!chart().plot().part());
    press(Qt::Key_Up);
    QVERIFY(chart().plot().part().has_value());
    const auto &part = chart().data().parts[*chart().plot().part()];
    QVERIFY2(chart().plot().readOut().endsWith(u"on "_s + resultKindTitle(*part.kind)),
        qPrintable(chart().plot().readOut()));
    press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(workspace().query().refinements.size(), 1);
    const Refinement without = workspace().query().refinements.constFirst();
    QCOMPARE(without.field, std::optional(Field::Result));
    QVERIFY(without.isExcluded && classifyResult(without.values.constFirst()) == part.kind);
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(workspace().entries().state(), EntryTableModel::State::Ready);

    auto *split = childOf<QComboBox>(*m_window, u"chartSplit"_s);
    split->setFocus();
    QTest::keyClick(split, Qt::Key_Down);
    QTRY_COMPARE(chart().data().splitBy, Column::Action);
    const auto &buckets = chart().data().buckets;
    const auto &last = *std::find_if(
        buckets.rbegin(), buckets.rend(), [](const ChartData::Bucket &bucket) { return bucket.total > 0; });
    // At the foot of the bar lies its first part.
    ChartCanvas &canvas = chart().plot().canvas();
    const qint64 middle = last.span.startUs + last.span.length() / 2;
    QPoint foot(0, canvas.widget()->height() - 1);
    while (canvas.instantAt(foot.x()) < middle)
        ++foot.rx();
    while (foot.y() > 0 && canvas.countAt(foot.y()) <= 0)
        --foot.ry();
    QTest::mouseClick(canvas.widget(), Qt::LeftButton, {}, foot);
    QVERIFY(chart().plot().part().has_value());
    const QString action = chart().data().parts[*chart().plot().part()].value;
    press(Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(workspace().query().action, action);
}

void TestChart::aPersonsNameStandsInTheLegend()
{
    openFetched();
    auto *split = childOf<QComboBox>(*m_window, u"chartSplit"_s);
    split->setFocus();
    QTest::keyClick(split, Qt::Key_Down);
    QTRY_COMPARE(chart().data().splitBy, Column::Action);
    workspace().notebook().setLabel(Field::Action, u"user.login"_s, Label { u"door"_s, 1 });
    const auto *legend = childOf(*m_window, u"chartLegend"_s);
    QTRY_VERIFY2(legend->accessibleDescription().contains(u"user.login (door)"_s),
        qPrintable(legend->accessibleDescription()));
}

void TestChart::escapeLeavesTheBarsFirst()
{
    openFetched();
    QVERIFY(chart().plot().chosen().has_value());
    press(Qt::Key_Escape);
    QVERIFY(!chart().plot().chosen().has_value());
    QVERIFY(!childOf<QLabel>(*m_window, u"chartReadOut"_s)->isVisible());
}

void TestChart::logarithmicHeightsAreSaid()
{
    openFetched();
    QTest::mouseClick(childOf<QAbstractButton>(*m_window, u"chartLogarithmic"_s), Qt::LeftButton);
    QVERIFY2(chart().caption().contains(u"logarithmic"_s), qPrintable(chart().caption()));
    QTest::mouseClick(childOf<QAbstractButton>(*m_window, u"chartLogarithmic"_s), Qt::LeftButton);
    QVERIFY(!chart().caption().contains(u"logarithmic"_s));
}

void TestChart::showsAsATable()
{
    openFetched();
    childOf<QAction>(*m_window, u"chartAsTable"_s)->trigger();
    auto *table = childOf<QTableView>(*m_window, u"chartTable"_s);
    QCOMPARE(table->model()->rowCount(), int(chart().data().buckets.size()));
    QCOMPARE(childOf<QLabel>(*m_window, u"chartTableCaption"_s)->text(), chart().caption());
    const int row = chart().data().bucketAt(newestUs);
    const TimeSpan span = chart().data().buckets[std::size_t(row)].span;
    table->setCurrentIndex(table->model()->index(row, 0));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(workspace().query().start, TimeBound::absolute(span.startUs));
}

void TestChart::savesPictureAndFile()
{
    openFetched();
    const QString folder = m_settings->path();
    QVERIFY(chart().savePicture(folder + u"/chart.png"_s));
    QVERIFY(!QImage(folder + u"/chart.png"_s).isNull());
    QVERIFY(chart().saveCsv(folder + u"/chart.csv"_s));
    QFile file(folder + u"/chart.csv"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto rows = parseCsv(file.readAll());
    QCOMPARE(rows.size(), qsizetype(chart().data().buckets.size()) + 1);
    qint64 sum = 0;
    for (const QStringList &row : rows.mid(1))
        sum += row.value(6).toLongLong();
    QCOMPARE(sum, qint64(all));
    QVERIFY(!chart().savePicture(folder + u"/none/chart.png"_s));
}

void TestChart::stepsByHoursAndDays()
{
    const auto step = [this](Qt::Key key, Qt::KeyboardModifiers modifiers) {
        const qint64 before = workspace().query().start.microseconds();
        QTest::keyClick(m_window.get(), key, modifiers);
        return (workspace().query().start.microseconds() - before) / second;
    };
    const Query before = workspace().query();
    QCOMPARE(step(Qt::Key_PageDown, Qt::AltModifier), -3600);
    QCOMPARE(step(Qt::Key_PageDown, Qt::AltModifier | Qt::ShiftModifier), -86400);
    QCOMPARE(step(Qt::Key_PageUp, Qt::AltModifier | Qt::ShiftModifier), 86400);
    QCOMPARE(step(Qt::Key_PageUp, Qt::AltModifier), 3600);
    QCOMPARE(workspace().query(), before);
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(workspace().query() != before);
}

void TestChart::countsTimesFromAnEntry()
{
    auto *view = childOf<QTableView>(*m_window, u"entries"_s);
    view->setFocus();
    view->setCurrentIndex(view->model()->index(2, 0));
    QTest::keyClick(view, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(view->model()->index(0, 0).data().toString(), u"+00:02:00.000"_s);
    view->setColumnHidden(static_cast<int>(Column::Interval), false);
    QDir().mkpath(QStringLiteral(AUDIT_PICTURES));
    for (const ThemeChoice theme : { ThemeChoice::Dark, ThemeChoice::Light }) {
        Theme::instance().apply(theme);
        const QString name = theme == ThemeChoice::Dark ? u"dark"_s : u"light"_s;
        QVERIFY(m_window->grab().save(QStringLiteral(AUDIT_PICTURES) + u"/time-zero-"_s + name + u".png"_s));
    }
    const QString header = view->model()->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString();
    QVERIFY2(header.contains(u"From 2026-11-22 13:57:00 UTC"_s), qPrintable(header));
    const auto *action = childOf<QAction>(*m_window, u"timeZero"_s);
    QVERIFY(action->isChecked());
    childOf<QAction>(*m_window, u"newTabAction"_s)->trigger();
    QVERIFY(!action->isChecked()); // it belongs to its tab
    workspace().setCurrent(0);
    QVERIFY(action->isChecked());
    QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(view->model()->index(0, 0).data().toString(), u"2026-11-22 13:59:00.000"_s);
    QVERIFY(!action->isChecked());
}

void TestChart::looksTheSameInBothColours()
{
    QDir().mkpath(QStringLiteral(AUDIT_PICTURES));
    const auto picture = [this](const QString &name) {
        QCoreApplication::processEvents(); // the canvas draws in the event loop's next turn
        QVERIFY(chart().grab().save(QStringLiteral(AUDIT_PICTURES) + u"/chart-"_s + name + u".png"_s));
    };
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    settle(200);
    childOf<QComboBox>(*m_window, u"chartSplit"_s)->setCurrentIndex(1);
    QTRY_COMPARE(chart().data().parts.size(), 7);
    QTest::keyClick(m_window.get(), Qt::Key_G, Qt::ControlModifier);
    press(Qt::Key_Left, Qt::ShiftModifier);
    for (const ThemeChoice theme : { ThemeChoice::Dark, ThemeChoice::Light }) {
        Theme::instance().apply(theme);
        const QString name = theme == ThemeChoice::Dark ? u"dark"_s : u"light"_s;
        picture(u"by-action-"_s + name);
        childOf<QComboBox>(*m_window, u"chartSplit"_s)->setCurrentIndex(0);
        QTRY_COMPARE(chart().data().splitBy, Column::Result);
        childOf<QAbstractButton>(*m_window, u"chartLogarithmic"_s)->click();
        picture(u"log-"_s + name);
        childOf<QAbstractButton>(*m_window, u"chartLogarithmic"_s)->click();
        chart().setSource(ChartData::Source::Statistics);
        picture(u"statistics-"_s + name);
        chart().setSource(ChartData::Source::Fetched);
        childOf<QComboBox>(*m_window, u"chartSplit"_s)->setCurrentIndex(1);
        QTRY_COMPARE(chart().data().splitBy, Column::Action);
        QVERIFY(
            chart().picture().save(QStringLiteral(AUDIT_PICTURES) + u"/chart-saved-"_s + name + u".png"_s));
        QVERIFY(
            m_window->grab().save(QStringLiteral(AUDIT_PICTURES) + u"/chart-window-"_s + name + u".png"_s));
    }
}

AUDIT_WATCHED_MAIN(TestChart)
#include "tst_chart.moc"
