// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartcopies.h"
#include "charttest.h"
#include "turnwatch.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QTableView>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

/// What the chart says, shows and saves.
class TestChart : public ChartTest
{
    Q_OBJECT
private Q_SLOTS:
    void neverMixesTheServicesNumbersWithItsOwn();
    void hatchesWhatIsNotFetched();
    void splitsByAnotherField();
    void aPersonsNameStandsInTheLegend();
    void logarithmicHeightsAreSaid();
    void showsAsATable();
    void savesPictureAndFile();
    void looksTheSameInBothColours();
};

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
    QCOMPARE(*chart().data().fetchedFromUs, newestUs - 199 * minute);
    QVERIFY2(chart().caption().contains(u"not fetched"_s), qPrintable(chart().caption()));
    QVERIFY2(chart().caption().contains(u"240 match"_s), qPrintable(chart().caption()));
    QTest::keyClick(m_window.get(), Qt::Key_G, Qt::ControlModifier);
    QTest::keyClick(&chart().plot(), Qt::Key_Home);
    QVERIFY2(chart().plot().readOut().contains(u"not fetched"_s), qPrintable(chart().plot().readOut()));
    const QImage image = chart().plot().canvas().widget()->grab().toImage();
    const QPoint hatched = placeOf(newestUs - 239 * minute);
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
    QVERIFY(chart().copies().savePicture(folder + u"/chart.png"_s));
    QVERIFY(!QImage(folder + u"/chart.png"_s).isNull());
    QVERIFY(chart().copies().saveCsv(folder + u"/chart.csv"_s));
    QFile file(folder + u"/chart.csv"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto rows = parseCsv(file.readAll());
    QCOMPARE(rows.size(), qsizetype(chart().data().buckets.size()) + 1);
    qint64 sum = 0;
    for (const QStringList &row : rows.mid(1))
        sum += row.value(6).toLongLong();
    QCOMPARE(sum, qint64(all));
    QVERIFY(!chart().copies().savePicture(folder + u"/none/chart.png"_s));
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
        QVERIFY(chart().copies().picture().save(
            QStringLiteral(AUDIT_PICTURES) + u"/chart-saved-"_s + name + u".png"_s));
        QVERIFY(
            m_window->grab().save(QStringLiteral(AUDIT_PICTURES) + u"/chart-window-"_s + name + u".png"_s));
    }
}

AUDIT_WATCHED_MAIN(TestChart)
#include "tst_chart.moc"
