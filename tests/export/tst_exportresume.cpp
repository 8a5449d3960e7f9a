// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportdesk.h"
#include "export/logserver.h"
#include "support/canary.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int entriesInLog = 1'000;
constexpr int lastGood = 9; ///< answers before the fault

/// No more files than are open already, and `more`.
class FewFiles
{
public:
    explicit FewFiles(int more)
    {
        ::getrlimit(RLIMIT_NOFILE, &m_before);
        rlimit few = m_before;
        few.rlim_cur = rlim_t(QDir(u"/proc/self/fd"_s).entryList(QDir::Files | QDir::System).size() + more);
        ::setrlimit(RLIMIT_NOFILE, &few);
    }
    ~FewFiles() { ::setrlimit(RLIMIT_NOFILE, &m_before); }
    Q_DISABLE_COPY_MOVE(FewFiles)

private:
    rlimit m_before {};
};

} // namespace

/// What stands in the way of an export, and of going on with one.
class TestExportResume : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void startsAnewWhereTheSpoolIsDamaged_data();
    void startsAnewWhereTheSpoolIsDamaged();
    void startsAnewWhereAFileIsMissing_data();
    void startsAnewWhereAFileIsMissing();
    void refusesASecondJobOnTheSameSpool();
    void refusesAnotherQuestion_data();
    void refusesAnotherQuestion();
    void saysThatTheStateFolderCannotBeWritten();
    void followsNoLinkInTheStateFolder();
    void followsNoLinkAsTheTarget();
    void keepsTheSpoolWhenTheTargetFolderIsGone();
    void neverTakesAnotherFileForItsOwn();
    void removesThePartWithTheSpool();
    void keepsEverythingForItsOwnerOnly();
    void survivesWithoutFileDescriptors();

private:
    /// An export that was interrupted; its id.
    QString interrupted(const ExportRequest &request)
    {
        m_server->instead = [](int number) {
            return number > lastGood ? std::optional(ScriptedReply::json("{}", 503)) : std::nullopt;
        };
        ExportJob job(request, m_desk->place());
        const bool rests = outcomeOf(job).pause.has_value();
        m_server->instead = {};
        return rests ? job.id() : QString();
    }
    ExportRequest request() const { return m_desk->request(m_server->url()); }
    QString inSpool(const QString &id, const QString &name) const
    {
        return m_desk->state() + u"/exports/"_s + id + u'/' + name;
    }
    void checkWhole() const
    {
        QVERIFY(m_desk->isProven());
        QCOMPARE(m_desk->sortedLines(), m_server->entries());
    }

    std::unique_ptr<LogServer> m_server;
    std::unique_ptr<ExportDesk> m_desk;
};

void TestExportResume::init()
{
    m_server = std::make_unique<LogServer>(entriesInLog);
    m_desk = std::make_unique<ExportDesk>();
}

void TestExportResume::startsAnewWhereTheSpoolIsDamaged_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 5; ++seed) {
        for (const QString &name : { u"cursor.json"_s, u"pass-1.index"_s, u"rows.jsonl"_s })
            QTest::addRow("%s, %d", qPrintable(name), seed) << name << seed;
    }
}

void TestExportResume::startsAnewWhereTheSpoolIsDamaged()
{
    QFETCH(QString, name);
    QFETCH(int, seed);
    const QString id = interrupted(request());
    QVERIFY(!id.isEmpty());
    QFile file(inSpool(id, name));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    QRandomGenerator dice { quint32(seed) };
    // A digit or a brace, not white space between them, which means nothing.
    qsizetype place = 0;
    do {
        place = dice.bounded(int(bytes.size()));
    } while (name.endsWith("json"_L1) && !QChar::fromLatin1(bytes[place]).isLetterOrNumber());
    bytes[place] = char(bytes[place] ^ 1);
    file.seek(0);
    file.write(bytes);
    file.close();

    ExportJob job(request(), m_desk->place(id));
    const Outcome outcome = outcomeOf(job);
    QVERIFY(outcome.result);
    QCOMPARE(outcome.startedAnew, 1);
    checkWhole();
    // What was damaged can still be looked at.
    QCOMPARE(m_desk->stateNames(), QStringList { id + u".broken"_s });
}

void TestExportResume::startsAnewWhereAFileIsMissing_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : { u"rows.jsonl"_s, u"pass-1.index"_s, u"timeless.index"_s })
        QTest::newRow(qPrintable(name)) << name;
}

void TestExportResume::startsAnewWhereAFileIsMissing()
{
    QFETCH(QString, name);
    const QString id = interrupted(request());
    QVERIFY(QFile::remove(inSpool(id, name)));
    ExportJob job(request(), m_desk->place(id));
    const Outcome outcome = outcomeOf(job);
    QVERIFY(outcome.result);
    QCOMPARE(outcome.startedAnew, 1);
    checkWhole();
}

void TestExportResume::refusesASecondJobOnTheSameSpool()
{
    const auto unavailable = ScriptedReply::json("{}", 503);
    m_server->instead
        = [&](int number) { return number > lastGood ? std::optional(unavailable) : std::nullopt; };
    ExportJob first(request(), m_desk->place());
    QVERIFY(outcomeOf(first).pause);
    m_server->instead = {};
    ExportJob second(request(), m_desk->place(first.id()));
    const Outcome outcome = outcomeOf(second);
    QVERIFY(outcome.error && outcome.error->file);
    QCOMPARE(outcome.error->file->fault, FileFault::Busy);
    QVERIFY(outcomeOf(first, [&] { first.resume(Token(canary)); }).result);
    checkWhole();
}

void TestExportResume::refusesAnotherQuestion_data()
{
    QTest::addColumn<std::function<void(ExportRequest &)>>("change");
    using Change = std::function<void(ExportRequest &)>;
    QTest::newRow("server") << Change(
        [](ExportRequest &request) { request.server = QUrl(u"http://127.0.0.1:9"_s); });
    QTest::newRow("query") << Change([](ExportRequest &request) { request.query.action = u"other"_s; });
    QTest::newRow("person") << Change([](ExportRequest &request) { request.subject = u"somebody"_s; });
}

void TestExportResume::refusesAnotherQuestion()
{
    QFETCH(std::function<void(ExportRequest &)>, change);
    const QString id = interrupted(request());
    ExportRequest other = request();
    change(other);
    ExportJob job(other, m_desk->place(id));
    const Outcome outcome = outcomeOf(job);
    QVERIFY(outcome.error && outcome.error->file);
    QCOMPARE(outcome.error->file->fault, FileFault::OtherExport);
    QCOMPARE(m_desk->store().interrupted().size(), 1);
    QCOMPARE(m_desk->names(), QStringList());
}

void TestExportResume::saysThatTheStateFolderCannotBeWritten()
{
    ExportPlace place = m_desk->place();
    place.state = u"/proc/audit-console"_s; // not even root writes there
    ExportJob job(request(), place);
    const Outcome outcome = outcomeOf(job);
    QVERIFY(outcome.error && outcome.error->file);
    QCOMPARE(outcome.error->file->fault, FileFault::CannotCreate);
    QCOMPARE(outcome.error->file->path, place.state);
    QCOMPARE(m_server->answers(), 0);
}

void TestExportResume::followsNoLinkInTheStateFolder()
{
    const QTemporaryDir elsewhere;
    QVERIFY(QFile::link(elsewhere.path(), m_desk->state()));
    ExportJob job(request(), m_desk->place());
    QVERIFY(outcomeOf(job).error);
    QVERIFY(QDir(elsewhere.path()).isEmpty());
}

void TestExportResume::followsNoLinkAsTheTarget()
{
    const QString precious = m_desk->inFiles(u"precious"_s);
    QFile file(precious);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("precious") == 8);
    file.close();
    QVERIFY(QFile::link(precious, m_desk->path()));
    {
        ExportJob job(request(), m_desk->place());
        const Outcome outcome = outcomeOf(job);
        QVERIFY(outcome.error && outcome.error->file);
        QCOMPARE(outcome.error->file->fault, FileFault::Exists);
    }
    ExportRequest replacing = request();
    replacing.replace = true;
    ExportJob job(replacing, m_desk->place());
    QVERIFY(outcomeOf(job).result);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "precious");
    QCOMPARE(m_desk->sortedLines(), m_server->entries());
}

void TestExportResume::keepsTheSpoolWhenTheTargetFolderIsGone()
{
    const QString folder = m_desk->inFiles(u"deeper"_s);
    QVERIFY(QDir().mkdir(folder));
    ExportRequest there = request();
    there.path = folder + u"/entries"_s;
    const QString id = interrupted(there);
    QVERIFY(QDir().rmdir(folder));
    {
        ExportJob job(there, m_desk->place(id));
        const Outcome outcome = outcomeOf(job);
        QVERIFY(outcome.error && outcome.error->file);
        QCOMPARE(outcome.error->file->fault, FileFault::CannotCreate);
        QVERIFY(outcome.error->isKept);
    }
    QVERIFY(QDir().mkdir(folder));
    ExportJob job(there, m_desk->place(id));
    QVERIFY(outcomeOf(job).result);
}

void TestExportResume::neverTakesAnotherFileForItsOwn()
{
    const QString id = interrupted(request());
    QFile other(m_desk->path());
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("other") == 5);
    other.close();
    {
        ExportJob job(request(), m_desk->place(id));
        const Outcome outcome = outcomeOf(job);
        QVERIFY(outcome.error && outcome.error->file);
        QCOMPARE(outcome.error->file->fault, FileFault::Exists);
        QVERIFY(outcome.error->isKept);
    }
    QCOMPARE(m_desk->contents(), "other");
    QVERIFY(other.remove());
    ExportJob job(request(), m_desk->place(id));
    QVERIFY(outcomeOf(job).result);
    checkWhole();
}

void TestExportResume::removesThePartWithTheSpool()
{
    const QString id = interrupted(request());
    QFile part(m_desk->path() + u'.' + id.left(8) + u".part"_s);
    QVERIFY(part.open(QIODevice::WriteOnly));
    QVERIFY(m_desk->store().discard(id));
    QCOMPARE(m_desk->names(), QStringList());
    QCOMPARE(m_desk->stateNames(), QStringList());
}

void TestExportResume::keepsEverythingForItsOwnerOnly()
{
    const mode_t before = ::umask(0);
    const QString id = interrupted(request());
    ::umask(before);
    QVERIFY(!id.isEmpty());
    const QDir spool(inSpool(id, {}));
    QStringList paths { m_desk->state(), m_desk->state() + u"/exports"_s, spool.path() };
    for (const QString &name : spool.entryList(QDir::Files | QDir::Hidden))
        paths.append(spool.filePath(name));
    QVERIFY(paths.size() > 6);
    for (const QString &path : paths) {
        struct stat facts;
        QCOMPARE(::stat(path.toUtf8().constData(), &facts), 0);
        QVERIFY2((facts.st_mode & 077) == 0, qPrintable(path));
    }
}

void TestExportResume::survivesWithoutFileDescriptors()
{
    {
        std::optional<FewFiles> few;
        m_server->instead = [&few](int number) {
            if (number == lastGood)
                few.emplace(0);
            return std::nullopt;
        };
        ExportPlace place = m_desk->place();
        place.commitPause = std::chrono::milliseconds(0);
        ExportJob job(request(), place);
        const Outcome outcome = outcomeOf(job);
        QVERIFY(outcome.error && outcome.error->file);
        QVERIFY(outcome.error->isKept);
    }
    m_server->instead = {};
    QCOMPARE(m_desk->names(), QStringList());
    const QList<InterruptedExport> waiting = m_desk->store().interrupted();
    QCOMPARE(waiting.size(), 1);
    ExportJob job(request(), m_desk->place(waiting[0].id));
    const Outcome outcome = outcomeOf(job);
    QVERIFY(outcome.result);
    QCOMPARE(outcome.startedAnew, 0);
    checkWhole();
}

QTEST_GUILESS_MAIN(TestExportResume)
#include "tst_exportresume.moc"
