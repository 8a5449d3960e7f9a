// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/fileformat.h"
#include "exportfixture.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowCount = 300;

/// Files end at so many bytes, as on a disk that is full.
class FilesEndAt
{
public:
    explicit FilesEndAt(rlim_t bytes)
    {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit { bytes, m_before.rlim_max };
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FilesEndAt() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FilesEndAt)

private:
    rlimit m_before {};
};

class Bytes : public ByteSink
{
public:
    Result<Done, FileError> write(QByteArrayView bytes) override
    {
        all += bytes;
        return Done {};
    }

    QByteArray all;
};

/// From the sheet's name in the archive to whatever stands behind it: of two books only their time differs.
QByteArray packedSheet(const QByteArray &book)
{
    const qsizetype begin = book.indexOf("xl/worksheets/sheet1.xml");
    return book.mid(begin, book.indexOf("PK\x03\x04", begin) - begin);
}

} // namespace

/// The library that writes workbooks does not look whether its temporary files took what it wrote.
class TestXlsxFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesAWholeWorkbookOrNoneWhereverTheDiskIsFull();

private:
    Result<Done, FileError> write(Bytes &sink) const;

    QTemporaryDir m_folder;
};

Result<Done, FileError> TestXlsxFaults::write(Bytes &sink) const
{
    FormatRequest request;
    request.format = ExportFormat::Xlsx;
    request.columns = { Field::Id, Field::Action };
    request.scratchFolder = m_folder.path();
    const auto format = makeFileFormat(request);
    auto written = format->begin(sink);
    for (int row = 0; written && row < rowCount; ++row)
        written = format->row("{\"id\": \"" + QByteArray::number(row) + "\", \"action\": \"user.login\"}");
    return written ? format->end(fullManifest()) : written;
}

void TestXlsxFaults::givesAWholeWorkbookOrNoneWhereverTheDiskIsFull()
{
    Bytes whole;
    QVERIFY(write(whole));
    QVERIFY(packedSheet(whole.all).size() > 1000);
    int wholes = 0;
    QSet<FileFault> faults;
    for (rlim_t bytes = 0; bytes < 60'000; bytes += 151) {
        Bytes sink;
        const auto written = [&] {
            const FilesEndAt limit(bytes);
            return write(sink);
        }();
        if (written) {
            ++wholes;
            QCOMPARE(packedSheet(sink.all), packedSheet(whole.all));
        } else {
            faults.insert(written.error().fault);
            QVERIFY2(!written.error().systemText.isEmpty(), QByteArray::number(qint64(bytes)).constData());
        }
        QVERIFY(QDir(m_folder.path()).isEmpty());
    }
    QVERIFY(wholes > 0);
    QVERIFY(faults.contains(FileFault::CannotWrite));
    QVERIFY(faults.contains(FileFault::Damaged));
}

QTEST_GUILESS_MAIN(TestXlsxFaults)
#include "tst_xlsxfaults.moc"
