// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/casefile.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Audit::CaseFault)

class TestCaseFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsItWas()
    {
        const QByteArrayList saved = entries(5000);
        const auto digest = saveCase(path(), facts(), chunksOf(saved));
        QVERIFY(digest);
        QByteArray arrays;
        const auto loaded = loadCase(path(), [&arrays](const CaseChunk &chunk) { arrays += chunk.array; });
        QVERIFY(loaded);
        CaseFacts expected = facts();
        expected.entries = saved.size();
        expected.digest = *digest;
        QCOMPARE(*loaded, expected);
        QCOMPARE(arrays.replace("][", ",\n"), '[' + saved.join(",\n") + ']');
        QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(QFileInfo(path()).size() * 4 < saved.size() * saved.first().size());
    }

    void anEmptyOneIsACaseToo()
    {
        QVERIFY(saveCase(path(), {}, {}));
        const auto loaded = loadCase(path(), [](const CaseChunk &) { QFAIL("no entries were saved"); });
        QVERIFY(loaded && loaded->entries == 0);
    }

    void leavesNothingBesideIt()
    {
        QVERIFY(saveCase(path(), facts(), chunksOf(entries(10))));
        QVERIFY(saveCase(path(), facts(), chunksOf(entries(20))));
        const QString missing = m_folder->filePath(u"missing/a.auditcase"_s);
        const auto refused = saveCase(missing, facts(), {});
        QVERIFY(
            !refused && refused.error().fault == CaseFault::CannotWrite && !refused.error().why.isEmpty());
        QVERIFY(QDir(m_folder->path()).mkdir(u"b.auditcase"_s));
        QVERIFY(!saveCase(m_folder->filePath(u"b.auditcase"_s), facts(), chunksOf(entries(10))));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            (QStringList { u"a.auditcase"_s, u"b.auditcase"_s }));
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<CaseFault>("fault");
        const auto row = [](const char *name, const QString &sql, CaseFault fault) {
            QTest::newRow(name) << sql << fault;
        };
        row("another program's", u"PRAGMA application_id = 7"_s, CaseFault::NotOurs);
        row("a newer version", u"PRAGMA user_version = 2"_s, CaseFault::Newer);
        row("a table more", u"CREATE TABLE other (a)"_s, CaseFault::Damaged);
        row("a trigger", u"CREATE TRIGGER t AFTER INSERT ON mark BEGIN DELETE FROM note; END"_s,
            CaseFault::Damaged);
        row("a view in place of a table", u"DROP TABLE mark; CREATE VIEW mark AS SELECT 1"_s,
            CaseFault::Damaged);
        row("a changed note", u"UPDATE note SET text = 'x'"_s, CaseFault::Damaged);
        row("a removed mark", u"DELETE FROM mark"_s, CaseFault::Damaged);
        row("another server", u"UPDATE fact SET value = 'https://b.example' WHERE name = 'server'"_s,
            CaseFault::Damaged);
        row("no digest", u"DELETE FROM fact WHERE name = 'digest'"_s, CaseFault::Damaged);
        row("entries cut", u"UPDATE chunk SET zlib = substr(zlib, 1, 20)"_s, CaseFault::Damaged);
        row("a size that is not", u"UPDATE chunk SET size = 9000000000000"_s, CaseFault::Damaged);
    }

    void refusesWhatIsNone()
    {
        QFETCH(QString, sql);
        QVERIFY(saveCase(path(), facts(), chunksOf(entries(10))));
        edit(sql);
        const auto loaded = loadCase(path(), [](const CaseChunk &) {});
        QVERIFY(!loaded);
        QTEST(loaded.error().fault, "fault");
    }

    void refusesOtherFiles()
    {
        const auto faultOf = [this](const QByteArray &content) {
            QFile file(path());
            if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
                file.write(content);
            file.close();
            const auto loaded = loadCase(path(), [](const CaseChunk &) {});
            return loaded ? -1 : int(loaded.error().fault);
        };
        QCOMPARE(faultOf("{\"id\":\"1\"}"), int(CaseFault::NotOurs));
        QCOMPARE(faultOf({}), int(CaseFault::NotOurs));
        QFile::remove(path());
        const auto absent = loadCase(path(), [](const CaseChunk &) {});
        QVERIFY(!absent && absent.error().fault == CaseFault::CannotOpen);
    }

    /// Wherever a byte goes wrong, what opens is what was saved.
    void noticesAFlippedByte()
    {
        QVERIFY(saveCase(path(), facts(), chunksOf(entries(40))));
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray good = file.readAll();
        file.close();
        const auto before = loadCase(path(), [](const CaseChunk &) {});
        QVERIFY(before);
        int refused = 0;
        for (qsizetype at = 7; at < good.size(); at += 211) {
            QByteArray bad = good;
            bad[at] = char(bad[at] ^ 0x20);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(bad);
            file.close();
            const auto loaded = loadCase(path(), [](const CaseChunk &) {});
            QVERIFY2(!loaded || *loaded == *before, qPrintable(QString::number(at)));
            refused += !loaded;
        }
        QVERIFY2(refused > 10, qPrintable(QString::number(refused)));
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

private:
    QString path() const { return m_folder->filePath(u"a.auditcase"_s); }

    static QByteArrayList entries(int count)
    {
        QByteArrayList entries;
        for (int number = 0; number < count; ++number)
            entries.append("{\"id\":\"e" + QByteArray::number(number)
                + R"(","timestamp":"2026-11-22T14:02:11Z","action":"user.login","details":{"n":0.10,"text":"a\nb"}})"
                + (number % 2 == 0 ? "" : " \n"));
        return entries;
    }

    static CaseFacts facts()
    {
        CaseFacts facts;
        facts.server = u"https://scaikey.example"_s;
        facts.savedUs = 1'795'356'131'000'000;
        facts.questions = { { { .action = u"user.login"_s, .start = TimeBound::absolute(1) }, true }, {} };
        facts.kept.marks = { { u"e1"_s, 5 }, { QString(QChar(0xd800)), 6 } };
        facts.kept.notes = { { u"e2"_s, { u"asked the desk"_s, 7 } } };
        facts.kept.labels = { { { Field::IpAddress, u"10.8.0.1"_s }, { u"VPN"_s, 2 } } };
        return facts;
    }

    void edit(const QString &sql)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"edit"_s);
            database.setDatabaseName(path());
            QVERIFY(database.open());
            for (const QString &statement :
                sql.contains(u"BEGIN"_s) ? QStringList { sql } : sql.split(u';')) {
                QSqlQuery query(database);
                QVERIFY2(query.exec(statement), qPrintable(statement));
            }
        }
        QSqlDatabase::removeDatabase(u"edit"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCaseFile)
#include "tst_casefile.moc"
