// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasktest.h"

#include "export/manifest.h"
#include "service/import.h"
#include "service/sampledata.h"

#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>

namespace Audit::Testing {

using namespace Qt::StringLiterals;

void TaskTest::initTestCase()
{
    QFile file(m_folder.filePath(u"sample.jsonl"_s));
    QVERIFY(m_words.load(u":/i18n/audit-console_en"_s));
    QCoreApplication::installTranslator(&m_words);
    QVERIFY(QDir().mkpath(QStringLiteral(AUDIT_PICTURES)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    SampleOptions options;
    options.entries = 6000;
    options.nowUs = nowMicroseconds();
    generateSample(options, [&](const QByteArray &entry) { file.write(entry + '\n'); });
    m_sample = file.fileName();
}

void TaskTest::init()
{
    m_settings = std::make_unique<OwnSettings>();
    qputenv("XDG_DATA_HOME", m_settings->path().toUtf8());
    QSettings().setValue(u"export/folder"_s, m_settings->path());
    serve({ m_sample });
}

void TaskTest::cleanup()
{
    m_hand.reset();
    m_window.reset();
    m_service.reset();
}

/// A window that stands where one begins: signed in, a week of entries, the table in focus.
void TaskTest::serve(const QStringList &files)
{
    cleanup();
    m_database = m_settings->path() + u"/entries.sqlite"_s;
    QFile::remove(m_database);
    const auto report = importFiles(m_database, files);
    QVERIFY(report && report->rejected == 0);
    ServiceOptions options;
    options.database = m_database;
    options.token = canary;
    auto started = LocalService::start(options);
    QVERIFY(started);
    m_service = std::move(*started);
    m_window = std::make_unique<MainWindow>(LocalSources {});
    m_window->resize(1440, 900);
    m_window->show();
    Source source;
    source.kind = Source::Kind::Sample;
    source.name = u"Sample data"_s;
    source.server = m_service->url();
    source.token = Token(canary);
    workspace().open(source);
    waitForAnswer();
    QTRY_VERIFY(!workspace().actions().stringList().isEmpty());
    m_hand = std::make_unique<Hand>(*m_window);
    view().setFocus();
}

void TaskTest::waitForAnswer()
{
    QTRY_VERIFY(entries().state() == EntryTableModel::State::Ready && entries().rowsMatchQuery());
}

void TaskTest::clickCell(int row, Column column)
{
    const QModelIndex cell = entries().index(row, static_cast<int>(column));
    m_hand->click(*view().viewport(), view().visualRect(cell).center());
    QCOMPARE(view().currentIndex(), cell);
}

void TaskTest::picture(const QString &name)
{
    QTRY_VERIFY(workspace().detail().isWhole());
    QTRY_VERIFY(workspace().stats().stats().has_value());
    const auto *caption = childOf<QLabel>(*m_window, u"topValuesCaption"_s);
    QTRY_VERIFY(caption->text().contains(u" %1 "_s.arg(entries().rowCount())));
    QVERIFY(m_window->grab().save(QStringLiteral(AUDIT_PICTURES "/") + name + u".png"_s));
}

QString TaskTest::exportByKeys()
{
    m_hand->press(Qt::Key_E, Qt::ControlModifier);
    auto *dialog = childOf<QDialog>(*m_window, u"exportDialog"_s);
    const QString path = childOf<QLineEdit>(*dialog, u"exportPath"_s)->text();
    if (!QTest::qWaitForWindowActive(dialog))
        qFatal("the export dialog is not active");
    m_hand->press(Qt::Key_Return);
    const bool isThere = QTest::qWaitFor([&path] { return QFile::exists(manifestPath(path)); }, 20'000);
    return isThere ? path : QString();
}

} // namespace Audit::Testing
