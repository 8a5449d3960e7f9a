// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/filewriter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

int interruptions = 0;
int syncs = 0;

/// Never more than three bytes at once, and interrupted now and then.
ssize_t haltingWrite(int file, const void *bytes, size_t size)
{
    if (++interruptions % 5 == 0) {
        errno = EINTR;
        return -1;
    }
    return ::write(file, bytes, std::min<size_t>(size, 3));
}

ssize_t fullDisk(int, const void *, size_t)
{
    errno = ENOSPC;
    return -1;
}

ssize_t brokenDisk(int, const void *, size_t)
{
    errno = EIO;
    return -1;
}

int failingSync(int)
{
    errno = EIO;
    return -1;
}

/// The file's own sync works, the directory's does not.
int failingSecondSync(int file)
{
    return ++syncs == 1 ? ::fsync(file) : failingSync(file);
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

} // namespace

class TestFileWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        interruptions = 0;
        syncs = 0;
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"entries.csv"_s);
    }

    void givesTheNameOnlyWhenTheFileIsWhole();
    void createsThePartForItsOwnerOnly();
    void writesOnAfterShortAndInterruptedWrites();
    void leavesNothingAfterAFailure_data();
    void leavesNothingAfterAFailure();
    void leavesNothingWhenDropped();
    void refusesATakenName();
    void refusesANameTakenMeanwhile();
    void replacesAFileWhenAskedTo();
    void keepsTheOldFileWhenReplacingFails();
    void isNotStoppedByAStalePart();
    void doesNotFollowALinkInPlaceOfThePart();
    void saysWhyItCannotCreate_data();
    void saysWhyItCannotCreate();
    void writesUnderALongName();

private:
    QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestFileWriter::givesTheNameOnlyWhenTheFileIsWhole()
{
    FileWriter writer;
    QVERIFY(writer.open(m_path, false));
    QVERIFY(writer.write("one\n"));
    QVERIFY(!QFile::exists(m_path));
    QVERIFY(writer.write("two\n"));
    QVERIFY(writer.commit());
    QCOMPARE(contentsOf(m_path), "one\ntwo\n");
    QCOMPARE(writer.bytesWritten(), 8);
    QCOMPARE(names(), QStringList { u"entries.csv"_s });
}

void TestFileWriter::createsThePartForItsOwnerOnly()
{
    const mode_t before = ::umask(0);
    FileWriter writer;
    const bool opened = writer.open(m_path, false).has_value();
    ::umask(before);
    QVERIFY(opened);
    struct stat state;
    QCOMPARE(::stat(QFile::encodeName(m_path + u".part"_s).constData(), &state), 0);
    QCOMPARE(state.st_mode & 0777u, 0600u);
}

void TestFileWriter::writesOnAfterShortAndInterruptedWrites()
{
    const FileCalls calls { haltingWrite, ::fsync };
    FileWriter writer(calls);
    const QByteArray text("0123456789abcdefghijklmnopqrstuvwxyz");
    QVERIFY(writer.open(m_path, false));
    QVERIFY(writer.write(text));
    QVERIFY(writer.commit());
    QVERIFY(interruptions > 5);
    QCOMPARE(contentsOf(m_path), text);
}

void TestFileWriter::leavesNothingAfterAFailure_data()
{
    QTest::addColumn<FileCalls>("calls");
    QTest::addColumn<FileFault>("fault");

    QTest::newRow("full disk") << FileCalls { fullDisk, ::fsync } << FileFault::DiskFull;
    QTest::newRow("broken disk") << FileCalls { brokenDisk, ::fsync } << FileFault::CannotWrite;
    QTest::newRow("file not synced") << FileCalls { ::write, failingSync } << FileFault::CannotSync;
    QTest::newRow("folder not synced") << FileCalls { ::write, failingSecondSync } << FileFault::CannotSync;
}

void TestFileWriter::leavesNothingAfterAFailure()
{
    QFETCH(FileCalls, calls);
    QFETCH(FileFault, fault);
    FileWriter writer(calls);
    QVERIFY(writer.open(m_path, false));
    QVERIFY(writer.write("a few bytes, which wait in the buffer"));
    const auto committed = writer.commit();
    QVERIFY(!committed);
    QCOMPARE(committed.error().fault, fault);
    QCOMPARE(committed.error().path, m_path);
    QVERIFY(!committed.error().systemText.isEmpty());
    QCOMPARE(names(), QStringList());
}

void TestFileWriter::leavesNothingWhenDropped()
{
    {
        FileWriter writer;
        QVERIFY(writer.open(m_path, false));
        QVERIFY(writer.write(QByteArray(1'000'000, 'x')));
        QCOMPARE(names(), QStringList { u"entries.csv.part"_s });
    }
    QCOMPARE(names(), QStringList());
}

void TestFileWriter::refusesATakenName()
{
    QFile taken(m_path);
    QVERIFY(taken.open(QIODevice::WriteOnly) && taken.write("old") == 3);
    taken.close();
    FileWriter writer;
    const auto opened = writer.open(m_path, false);
    QVERIFY(!opened);
    QCOMPARE(opened.error().fault, FileFault::Exists);
    QCOMPARE(contentsOf(m_path), "old");
    QCOMPARE(names().size(), 1);
}

void TestFileWriter::refusesANameTakenMeanwhile()
{
    FileWriter writer;
    QVERIFY(writer.open(m_path, false));
    QVERIFY(writer.write("new"));
    QFile taken(m_path);
    QVERIFY(taken.open(QIODevice::WriteOnly) && taken.write("old") == 3);
    taken.close();
    const auto committed = writer.commit();
    QVERIFY(!committed);
    QCOMPARE(committed.error().fault, FileFault::Exists);
    QCOMPARE(contentsOf(m_path), "old");
    QCOMPARE(names().size(), 1);
}

void TestFileWriter::replacesAFileWhenAskedTo()
{
    QFile taken(m_path);
    QVERIFY(taken.open(QIODevice::WriteOnly) && taken.write("old") == 3);
    taken.close();
    FileWriter writer;
    QVERIFY(writer.open(m_path, true));
    QVERIFY(writer.write("new"));
    QCOMPARE(contentsOf(m_path), "old");
    QVERIFY(writer.commit());
    QCOMPARE(contentsOf(m_path), "new");
}

void TestFileWriter::keepsTheOldFileWhenReplacingFails()
{
    QFile taken(m_path);
    QVERIFY(taken.open(QIODevice::WriteOnly) && taken.write("old") == 3);
    taken.close();
    const FileCalls calls { fullDisk, ::fsync };
    FileWriter writer(calls);
    QVERIFY(writer.open(m_path, true));
    QVERIFY(writer.write("new"));
    QVERIFY(!writer.commit());
    QCOMPARE(contentsOf(m_path), "old");
    QCOMPARE(names().size(), 1);
}

void TestFileWriter::isNotStoppedByAStalePart()
{
    QFile stale(m_path + u".part"_s);
    QVERIFY(stale.open(QIODevice::WriteOnly) && stale.write("stale") == 5);
    stale.close();
    FileWriter writer;
    QVERIFY(writer.open(m_path, false));
    QVERIFY(writer.write("new"));
    QVERIFY(writer.commit());
    QCOMPARE(contentsOf(m_path), "new");
    QCOMPARE(contentsOf(stale.fileName()), "stale");
    QCOMPARE(names().size(), 2);
}

void TestFileWriter::doesNotFollowALinkInPlaceOfThePart()
{
    const QString victim = m_folder->filePath(u"victim"_s);
    QVERIFY(QFile::link(victim, m_path + u".part"_s));
    FileWriter writer;
    QVERIFY(writer.open(m_path, false));
    QVERIFY(writer.write("new"));
    QVERIFY(writer.commit());
    QVERIFY(!QFile::exists(victim));
    QCOMPARE(contentsOf(m_path), "new");
}

void TestFileWriter::saysWhyItCannotCreate_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("replace");
    QTest::addColumn<FileFault>("fault");

    QTest::newRow("no such folder") << u"missing/entries.csv"_s << false << FileFault::CannotCreate;
    QTest::newRow("a folder's name") << u"folder"_s << true << FileFault::CannotCreate;
    QTest::newRow("a folder's name, not to be replaced") << u"folder"_s << false << FileFault::Exists;
    QTest::newRow("no name") << u"folder/"_s << false << FileFault::CannotCreate;
}

void TestFileWriter::saysWhyItCannotCreate()
{
    QFETCH(QString, name);
    QFETCH(bool, replace);
    QFETCH(FileFault, fault);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    FileWriter writer;
    const auto opened = writer.open(m_folder->filePath(name), replace);
    QVERIFY(!opened);
    QCOMPARE(opened.error().fault, fault);
    QCOMPARE(names(), QStringList());
}

void TestFileWriter::writesUnderALongName()
{
    const QString path = m_folder->filePath(QString(255, u'n'));
    FileWriter writer;
    QVERIFY(writer.open(path, false));
    QVERIFY(writer.write("long"));
    QVERIFY(writer.commit());
    QCOMPARE(contentsOf(path), "long");
}

QTEST_GUILESS_MAIN(TestFileWriter)
#include "tst_filewriter.moc"
