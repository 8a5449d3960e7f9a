// SPDX-License-Identifier: GPL-3.0-or-later
// A day of a real cloud account, through import and HTTP.
#include "domain/json.h"
#include "service/importsource.h"
#include "service/rawhttp.h"
#include "service/servicefixture.h"

#include <QHash>
#include <QSet>
#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

const QString file = QStringLiteral(AUDIT_SHARED "/data/iam-attack-simulation.ndjson.gz");
constexpr qint64 entryCount = 2900;

} // namespace

class TestRealData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(file))
            QSKIP("not run: ../shared/data/iam-attack-simulation.ndjson.gz is not here");
        const auto report = importFiles(m_fixture.database(), { file });
        QVERIFY(report);
        QCOMPARE(report->read, entryCount);
        QCOMPARE(report->added, entryCount);
        QCOMPARE(report->rejected, 0);
        m_url = m_fixture.start();
    }

    void addsNothingTheSecondTime()
    {
        const auto report = importFiles(m_fixture.database(), { file });
        QVERIFY(report);
        QCOMPARE(report->added, 0);
        QCOMPARE(report->known, entryCount);
    }

    void countsTheFailures() { QCOMPARE(all("result=failure").size(), 300); }

    void findsWhatOneAddressDid()
    {
        const QList<Entry> entries = all("ip_address=10.8.8.10");
        QCOMPARE(entries.size(), 281);
        QCOMPARE(std::count_if(entries.cbegin(), entries.cend(),
                     [](const Entry &entry) { return entry.result == u"failure"_s; }),
            15);
        QCOMPARE(all("ip_address=10.8.8.10&result=failure").size(), 15);
    }

    void findsWhereTheSecretsWent()
    {
        const QList<Entry> entries = all("action=secretsmanager.GetSecretValue");
        QCOMPARE(entries.size(), 60);
        for (const Entry &entry : entries)
            QCOMPARE(entry.ipAddress, u"192.168.10.20"_s);
    }

    void namesActionsAndResourceTypes()
    {
        const auto actions = decodeNames(get("actions").body, NameList::Actions);
        QVERIFY(actions);
        QCOMPARE(actions->size(), 262);
        const auto types = decodeNames(get("resource-types").body, NameList::ResourceTypes);
        QVERIFY(types);
        QCOMPARE(types->size(), 31);
    }

    void holdsItsBusiestSecond()
    {
        QHash<qint64, int> perSecond;
        for (const Entry &entry : all({}))
            ++perSecond[*entry.timeUs / 1'000'000];
        QCOMPARE(*std::max_element(perSecond.cbegin(), perSecond.cend()), 110);
    }

    void servesTheLinesOfTheFileByteForByte()
    {
        QSet<QByteArray> lines;
        ImportSource source;
        QVERIFY(source.open(file));
        QByteArray line;
        while (source.nextLine(line) == ImportSource::Read::Line)
            lines += line;
        QCOMPARE(lines.size(), entryCount);
        const QList<Entry> entries = all({});
        QCOMPARE(entries.size(), entryCount);
        for (const Entry &entry : entries)
            QVERIFY2(lines.remove(entry.raw), entry.raw);
        QVERIFY(lines.isEmpty());
    }

    void servesOneEntryByItsId()
    {
        const Entry entry = all("action=secretsmanager.GetSecretValue").constFirst();
        QCOMPARE(get(entry.id.toUtf8()).body, entry.raw);
    }

    void countsTheSameInItsStatistics()
    {
        const auto stats = decodeStats(get("stats").body);
        QVERIFY(stats);
        QCOMPARE(stats->total, std::optional<qint64>(entryCount));
        qint64 inSeries = 0;
        for (const SeriesPoint &point : stats->series)
            inSeries += point.total;
        QCOMPARE(inSeries, entryCount);
        QVERIFY(stats->series.size() >= 40 && stats->series.size() <= 121);
    }

private:
    RawAnswer get(const QByteArray &target) const { return rawGet(m_url, "/api/v1/admin/audit/" + target); }

    /// All pages of a question, newest first.
    QList<Entry> all(const QByteArray &query) const
    {
        QList<Entry> entries;
        for (int page = 1;; ++page) {
            const auto decoded
                = decodePage(get("?per_page=500&page=" + QByteArray::number(page) + '&' + query).body);
            if (!decoded || decoded->entries.isEmpty())
                return entries;
            entries += decoded->entries;
        }
    }

    ServiceFixture m_fixture;
    QUrl m_url;
};

QTEST_GUILESS_MAIN(TestRealData)
#include "tst_realdata.moc"
