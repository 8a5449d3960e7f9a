// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/csv.h"
#include "entryview.h"
#include "exportbar.h"
#include "service/import.h"
#include "service/localservice.h"
#include "service/sampledata.h"
#include "support/canary.h"
#include "windowtest.h"

#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QToolButton>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

/// From the first start to a file in hand, as a person does it: key presses and clicks on the real window,
/// over the real service on loopback. The database is the judge of the file.
class TestStory : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<OwnSettings> m_settings;
    std::shared_ptr<LocalService> m_service;

    QString database() const { return m_folder.filePath(u"entries.sqlite"_s); }

    QString writeSample() const
    {
        QFile file(m_folder.filePath(u"sample.jsonl"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no sample file");
        SampleOptions options;
        options.entries = 5000;
        options.nowUs = nowMicroseconds();
        generateSample(options, [&](const QByteArray &entry) { file.write(entry + '\n'); });
        return file.fileName();
    }

    /// A real service over a database of its own, which the judge then reads too.
    LocalSource serve(const QString &file, const QString &title)
    {
        QFile::remove(database());
        const auto report = importFiles(database(), { file });
        if (!report || report->rejected > 0)
            qFatal("%s was not imported", qPrintable(file));
        const QByteArray token = canary;
        ServiceOptions service;
        service.database = database();
        service.token = token;
        auto started = LocalService::start(service);
        if (!started)
            qFatal("the service did not start");
        m_service = std::move(*started);
        LocalSource source;
        source.server = m_service->url();
        source.token = Token(token);
        source.title = title;
        source.service = m_service;
        return source;
    }

    QSet<QString> idsInDatabase(const QString &column, const QString &value) const
    {
        QSet<QString> ids;
        {
            QSqlDatabase judge = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"judge"_s);
            judge.setDatabaseName(database());
            judge.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
            if (!judge.open())
                qFatal("the judge cannot open the database");
            QSqlQuery query(judge);
            query.prepare(u"SELECT id FROM entry WHERE "_s + column + u" = ?"_s);
            query.addBindValue(value);
            if (!query.exec())
                qFatal("the judge cannot ask");
            while (query.next())
                ids.insert(query.value(0).toString());
        }
        QSqlDatabase::removeDatabase(u"judge"_s);
        return ids;
    }

    /// Ctrl+E, exact values, all fields, a name, Enter; until the file is there.
    static void exportAllFields(MainWindow &window, const QString &path)
    {
        QTest::keyClick(&window, Qt::Key_E, Qt::ControlModifier);
        auto *dialog = childOf<QDialog>(window, u"exportDialog"_s);
        QTest::keyClick(childOf<QComboBox>(*dialog, u"exportColumns"_s), Qt::Key_Down);
        QTest::keyClick(childOf<QComboBox>(*dialog, u"exportForm"_s), Qt::Key_Down);
        auto *pathEdit = childOf<QLineEdit>(*dialog, u"exportPath"_s);
        QTest::keyClick(pathEdit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(pathEdit, path);
        QTest::keyClick(pathEdit, Qt::Key_Return);
        auto *bar = window.findChild<ExportBar *>();
        QVERIFY(bar);
        QTRY_VERIFY_WITH_TIMEOUT(!bar->isRunning(), 60000);
        QVERIFY2(QFile::exists(path), qPrintable(bar->text()));
    }

    static QList<QStringList> rowsOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? parseCsv(file.readAll()) : QList<QStringList>();
    }

    static QSet<QString> idsOf(const QString &path)
    {
        QList<QStringList> rows = rowsOf(path);
        const auto column = rows.takeFirst().indexOf(u"id"_s);
        QSet<QString> ids;
        for (const QStringList &row : rows)
            ids.insert(row.value(column));
        return ids;
    }

private Q_SLOTS:
    void initTestCase() { m_settings = std::make_unique<OwnSettings>(); }

    void fromFirstRunToAFileThatEqualsTheDatabase()
    {
        LocalSources sources;
        sources.openSample = [this](const LocalSources::Handler &handler) {
            handler(serve(writeSample(), u"Sample data"_s));
        };
        MainWindow window(sources);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        EntryTableModel &entries = window.workspace().entries();
        auto *view = window.findChild<EntryView *>();

        // First run: one key press to sample data.
        QCOMPARE(window.focusWidget()->objectName(), u"openSample"_s);
        QTest::keyClick(window.focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(entries.rowCount() > 0);
        QTRY_VERIFY(window.workspace().stats().stats().has_value());

        // The range that every source starts with is seen, and goes.
        QVERIFY(childOf<QToolButton>(window, u"rangeButton"_s)->text().contains(u"7"_s));
        childOf<QAction>(window, u"range_all"_s)->trigger();
        QTRY_COMPARE(entries.state(), EntryTableModel::State::Ready);
        QVERIFY(window.workspace().query().isUnfiltered());

        // Filter by an address: typed, Enter.
        int failure = 0;
        while (entries.entry(failure).ipAddress.isEmpty() || entries.entry(failure).actorEmail.isEmpty())
            ++failure;
        const QString address = entries.entry(failure).ipAddress;
        typeInto(childOf(window, u"filter_ip_address"_s), address);
        QTRY_VERIFY(entries.state() == EntryTableModel::State::Ready && entries.rowsMatchQuery());
        QCOMPARE(window.workspace().query().ipAddress, address);
        QVERIFY(entries.rowCount() > 0);
        for (int row = 0; row < entries.rowCount(); ++row)
            QCOMPARE(entries.entry(row).ipAddress, address);
        QCOMPARE(entries.report().reportedTotal, idsInDatabase(u"ip_address"_s, address).size());

        // Open an entry: the arrow keys move, the details follow and fill in.
        int chosen = 0;
        while (entries.entry(chosen).actorEmail.isEmpty())
            ++chosen;
        view->setFocus();
        const QModelIndex actorCell = entries.index(chosen, static_cast<int>(Column::Actor));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(actorCell).center());
        QTRY_VERIFY(window.workspace().detail().isWhole());
        QCOMPARE(window.workspace().detail().detail()->entry.id, entries.entry(chosen).id);

        // Follow its actor: one key chord on the cell.
        const QString actor = entries.entry(chosen).actorEmail;
        QTest::keyClick(view, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(window.workspace().query().actorEmail, actor);
        QVERIFY(window.workspace().query().ipAddress.isEmpty());
        QTRY_VERIFY(entries.state() == EntryTableModel::State::Ready && entries.rowsMatchQuery());

        // Export: Ctrl+E, a name, all fields, Enter.
        const QString path = m_folder.filePath(u"trail.csv"_s);
        exportAllFields(window, path);

        // The file holds exactly what the database holds.
        QList<QStringList> rows = rowsOf(path);
        const QStringList header = rows.takeFirst();
        for (const QStringList &row : rows)
            QCOMPARE(row.value(header.indexOf(u"actor_email"_s)), actor);
        QCOMPARE(idsOf(path).size(), rows.size());
        QCOMPARE(idsOf(path), idsInDatabase(u"actor_email"_s, actor));
        QCOMPARE(QFile(path).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
    }

    void aRealDaysFailuresLeaveTheWindowWhole()
    {
        const QString real = QStringLiteral(AUDIT_SHARED "/data/iam-attack-simulation.ndjson.gz");
        if (!QFile::exists(real))
            QSKIP("not run: the real entries are not there");
        LocalSources sources;
        sources.openFiles = [this](const QStringList &files, const LocalSources::Handler &handler) {
            handler(serve(files.first(), u"A real day"_s));
        };
        MainWindow window(sources);
        window.show();
        window.opener().openFiles({ real });
        EntryTableModel &entries = window.workspace().entries();
        QTRY_COMPARE(entries.report().reportedTotal, 2900);
        typeInto(childOf(window, u"filter_result"_s), u"failure"_s);
        QTRY_COMPARE(entries.report().reportedTotal, 300);
        QTRY_COMPARE(entries.state(), EntryTableModel::State::Ready);

        const QString path = m_folder.filePath(u"failures.csv"_s);
        exportAllFields(window, path);
        QCOMPARE(rowsOf(path).size(), 301);
        QCOMPARE(idsOf(path).size(), 300);
        QCOMPARE(idsOf(path), idsInDatabase(u"result"_s, u"failure"_s));
    }
};

QTEST_MAIN(TestStory)
#include "tst_story.moc"
