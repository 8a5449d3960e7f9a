// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/servicestarter.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Audit;
using namespace Qt::StringLiterals;

class TestServiceStarter : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString fileWith(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

    static LocalSource open(const QStringList &files)
    {
        ServiceStarter starter;
        std::optional<LocalSource> answer;
        starter.sources().openFiles(files, [&](const LocalSource &source) { answer = source; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20000))
            qFatal("no answer");
        return *answer;
    }

private Q_SLOTS:
    void aFileWithABadLineOpensAndNamesTheLine()
    {
        const QString path = fileWith(u"two.jsonl"_s,
            "{\"id\":\"1\",\"timestamp\":\"2026-11-22T14:00:00Z\",\"action\":\"a\"}\n"
            "{\"id\":\"2\",\n"
            "{\"id\":\"3\",\"timestamp\":\"2026-11-22T14:00:01Z\",\"action\":\"b\"}\n");
        const LocalSource source = open({ path });
        QVERIFY2(source.problem.isEmpty(), qPrintable(source.problem));
        QCOMPARE(source.title, u"two.jsonl"_s);
        QVERIFY2(
            source.note.contains(u"2"_s) && source.note.contains(u"two.jsonl"_s), qPrintable(source.note));
        QVERIFY(source.server.isValid());
        QVERIFY(source.token.isUsable());
    }

    void whatHoldsNoEntriesIsNamed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("hello\n");
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\0\0\0",
            7);
    }

    void whatHoldsNoEntriesIsNamed()
    {
        QFETCH(QByteArray, content);
        const LocalSource source = open({ fileWith(u"strange.jsonl"_s, content) });
        QVERIFY(source.problem.contains(u"strange.jsonl"_s));
        QVERIFY(!source.service);
    }

    void aFileThatIsNotThereIsNamed()
    {
        const LocalSource source = open({ m_folder.filePath(u"missing.jsonl"_s) });
        QVERIFY(source.problem.contains(u"missing.jsonl"_s));
    }
};

QTEST_GUILESS_MAIN(TestServiceStarter)
#include "tst_servicestarter.moc"
