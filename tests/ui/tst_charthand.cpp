// SPDX-License-Identifier: GPL-3.0-or-later
#include "charttest.h"
#include "turnwatch.h"
#include "words/fieldwords.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QTableView>
#include <QWheelEvent>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

/// Time by hand: the chart by mouse, wheel and keys; steps, and times counted from an entry.
class TestChartHand : public ChartTest
{
    Q_OBJECT
private Q_SLOTS:
    void aDragNarrowsAndBackLeadsBack();
    void theWheelZoomsAboutThePointer();
    void theKeyboardMovesExtendsAndNarrows();
    void aPartOfABarLeadsOn();
    void escapeLeavesTheBarsFirst();
    void stepsByHoursAndDays();
    void countsTimesFromAnEntry();
};

void TestChartHand::aDragNarrowsAndBackLeadsBack()
{
    openFetched();
    const Query before = workspace().query();
    QWidget *canvas = chart().plot().canvas().widget();
    const qint64 from = newestUs - 120 * minute;
    const qint64 to = newestUs - 60 * minute;
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

void TestChartHand::theWheelZoomsAboutThePointer()
{
    openFetched();
    QWidget *canvas = chart().plot().canvas().widget();
    const qint64 about = newestUs - 60 * minute;
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
    QTRY_COMPARE(length(), 3 * hour);
    QVERIFY(workspace().query().start.microseconds() < about);
    QVERIFY(workspace().query().end.microseconds() > about);
    QTRY_VERIFY(chart().data().axis.length() < 4 * hour);
    const auto asked = m_server->requests().size();
    turn(1);
    chart().setSplit(Column::Action); // what is counted anew takes nothing back
    turn(1);
    QTRY_COMPARE(length(), 1800 * second); // two steps are one question
    QTRY_VERIFY(chart().data().axis.length() < hour);
    const auto lists = std::count_if(m_server->requests().begin() + asked, m_server->requests().end(),
        [](const ScriptedRequest &request) { return request.path().endsWith("/stats"); });
    QCOMPARE(lists, 1);
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(length(), 3 * hour);
}

void TestChartHand::theKeyboardMovesExtendsAndNarrows()
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

void TestChartHand::aPartOfABarLeadsOn()
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

void TestChartHand::escapeLeavesTheBarsFirst()
{
    openFetched();
    QVERIFY(chart().plot().chosen().has_value());
    press(Qt::Key_Escape);
    QVERIFY(!chart().plot().chosen().has_value());
    QVERIFY(!childOf<QLabel>(*m_window, u"chartReadOut"_s)->isVisible());
}

void TestChartHand::stepsByHoursAndDays()
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

void TestChartHand::countsTimesFromAnEntry()
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

AUDIT_WATCHED_MAIN(TestChartHand)
#include "tst_charthand.moc"
