// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/notebook.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

/// Marks, notes and names for values, in a real file.
class TestNotebook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void makesNoFileUntilThereIsSomethingToKeep();
    void keepsMarksNotesAndLabels();
    void tellsServersApart();
    void takesAwayWhatIsEmpty();
    void marksAllOrNone();
    void keepsAnySpelling_data();
    void keepsAnySpelling();
    void seesWhatAnotherWindowWrote();
    void leavesAlienFilesAlone_data();
    void leavesAlienFilesAlone();
    void saysWhatCouldNotBeKept();
    void keepsNothingWhenClosed();

private:
    QString path() const { return m_folder->filePath(u"kept/notebook.sqlite"_s); }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestNotebook::makesNoFileUntilThereIsSomethingToKeep()
{
    Notebook notebook;
    QVERIFY(notebook.open(path(), u"here"_s));
    QVERIFY(notebook.isOpen());
    QVERIFY(!notebook.isMarked(u"a"_s));
    QVERIFY(!QFile::exists(path()));
    notebook.toggleMarks({ u"a"_s });
    QVERIFY(notebook.isMarked(u"a"_s));
    QCOMPARE(QFileInfo(path()).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
        QFile::Permissions());
}

void TestNotebook::keepsMarksNotesAndLabels()
{
    const Label office { u"office VPN"_s, 2 };
    {
        Notebook notebook;
        QVERIFY(notebook.open(path(), u"here"_s));
        notebook.toggleMarks({ u"a"_s, u"b"_s });
        notebook.setNote(u"a"_s, u"asked Ms. V.\nshe did not"_s);
        notebook.setLabel(Field::IpAddress, u"198.51.100.7"_s, office);
    }
    Notebook again;
    QVERIFY(again.open(path(), u"here"_s));
    QVERIFY(again.isMarked(u"a"_s) && again.isMarked(u"b"_s));
    QCOMPARE(again.marks(), 2);
    QCOMPARE(again.note(u"a"_s), u"asked Ms. V.\nshe did not"_s);
    QCOMPARE(again.label(Field::IpAddress, u"198.51.100.7"_s), office);
    QVERIFY(!again.label(Field::ActorId, u"198.51.100.7"_s));
}

void TestNotebook::tellsServersApart()
{
    Notebook notebook;
    QVERIFY(notebook.open(path(), u"here"_s));
    notebook.toggleMarks({ u"a"_s });
    notebook.setNote(u"a"_s, u"here"_s);
    QVERIFY(notebook.open(path(), u"there"_s));
    QVERIFY(!notebook.isMarked(u"a"_s));
    QVERIFY(notebook.note(u"a"_s).isEmpty());
    notebook.toggleMarks({ u"a"_s });
    notebook.toggleMarks({ u"a"_s });
    QVERIFY(notebook.open(path(), u"here"_s));
    QVERIFY(notebook.isMarked(u"a"_s));
}

void TestNotebook::takesAwayWhatIsEmpty()
{
    Notebook notebook;
    QVERIFY(notebook.open(path(), u"here"_s));
    notebook.setNote(u"a"_s, u"something"_s);
    notebook.setNote(u"a"_s, {});
    notebook.setLabel(Field::ActorId, u"u1"_s, Label { u"a name"_s, 1 });
    notebook.setLabel(Field::ActorId, u"u1"_s, std::nullopt);
    notebook.setLabel(Field::ActorId, u"u2"_s, Label { {}, 1 });
    QVERIFY(!notebook.hasLabels());
    QVERIFY(notebook.open(path(), u"here"_s));
    QVERIFY(notebook.note(u"a"_s).isEmpty());
    QVERIFY(!notebook.hasLabels());
}

void TestNotebook::marksAllOrNone()
{
    Notebook notebook;
    QVERIFY(notebook.open(path(), u"here"_s));
    QStringList ids;
    for (int id = 0; id < 5000; ++id)
        ids.append(u"e%1"_s.arg(id));
    notebook.toggleMarks({ ids[7], QString() });
    QCOMPARE(notebook.marks(), 1);
    notebook.toggleMarks(ids);
    QCOMPARE(notebook.marks(), 5000);
    notebook.toggleMarks(ids.sliced(0, 4999));
    QCOMPARE(notebook.marks(), 1);
    QVERIFY(notebook.open(path(), u"here"_s));
    QCOMPARE(notebook.marks(), 1);
    QVERIFY(notebook.isMarked(ids[4999]));
}

void TestNotebook::keepsAnySpelling_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes") << u"a' OR '1'='1"_s;
    QTest::newRow("zero") << QString(u"a\0b"_s);
    QTest::newRow("zero alone") << QString(QChar(u'\0'));
    QTest::newRow("lone high surrogate") << QString(QChar(0xd800)) + u'x';
    QTest::newRow("lone low surrogate") << QString(QChar(0xdc00));
    QTest::newRow("beyond the plane") << u"\U0001f600"_s;
    QTest::newRow("right to left") << u"\u202eabc"_s;
    QTest::newRow("long") << QString(1'000'000, u'ä');
    QTest::newRow("noncharacter") << QString(QChar(0xffff));
}

void TestNotebook::keepsAnySpelling()
{
    QFETCH(const QString, text);
    {
        Notebook notebook;
        QVERIFY(notebook.open(path(), text));
        notebook.toggleMarks({ text });
        notebook.setNote(text, text);
        notebook.setLabel(Field::Action, text, Label { text, 5 });
    }
    Notebook again;
    QVERIFY(again.open(path(), text));
    QVERIFY(again.isMarked(text));
    QVERIFY(again.note(text) == text);
    QVERIFY(again.label(Field::Action, text) && again.label(Field::Action, text)->text == text);
    again.toggleMarks({ text });
    QCOMPARE(again.marks(), 0);
}

void TestNotebook::seesWhatAnotherWindowWrote()
{
    Notebook here;
    Notebook there;
    QVERIFY(here.open(path(), u"here"_s));
    QVERIFY(there.open(path(), u"here"_s));
    const QSignalSpy changed(&there, &Notebook::changed);
    there.refresh();
    QCOMPARE(changed.size(), 0);
    here.toggleMarks({ u"a"_s });
    there.refresh();
    QVERIFY(there.isMarked(u"a"_s));
    QCOMPARE(changed.size(), 1);
    there.refresh();
    QCOMPARE(changed.size(), 1);
    there.setNote(u"a"_s, u"from there"_s);
    here.setNote(u"b"_s, u"from here"_s);
    here.refresh();
    QCOMPARE(here.note(u"a"_s), u"from there"_s);
    QCOMPARE(here.note(u"b"_s), u"from here"_s);
}

void TestNotebook::leavesAlienFilesAlone_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<int>("fault");
    QTest::newRow("another program's")
        << u"CREATE TABLE note (id INTEGER)"_s << static_cast<int>(NotebookFault::NotOurs);
    QTest::newRow("a newer version's")
        << u"PRAGMA user_version = 2"_s << static_cast<int>(NotebookFault::Newer);
    QTest::newRow("no database") << QString() << static_cast<int>(NotebookFault::CannotOpen);
}

void TestNotebook::leavesAlienFilesAlone()
{
    QFETCH(const QString, statement);
    QFETCH(const int, fault);
    const QString alien = m_folder->filePath(u"alien"_s);
    if (fault == static_cast<int>(NotebookFault::Newer)) {
        Notebook notebook;
        QVERIFY(notebook.open(alien, u"here"_s));
        notebook.toggleMarks({ u"a"_s });
    }
    if (statement.isEmpty()) {
        QFile file(alien);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("a letter to somebody, longer than a page of a database has as its first bytes.");
    } else {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"alien"_s);
        database.setDatabaseName(alien);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(statement));
        database.close();
    }
    QSqlDatabase::removeDatabase(u"alien"_s);
    const QByteArray before = contents(alien);
    Notebook notebook;
    const auto opened = notebook.open(alien, u"here"_s);
    QVERIFY(!opened);
    QCOMPARE(static_cast<int>(opened.error().fault), fault);
    QCOMPARE(opened.error().path, alien);
    QVERIFY(!notebook.isOpen());
    notebook.toggleMarks({ u"b"_s });
    QVERIFY(!notebook.isMarked(u"b"_s));
    QCOMPARE(contents(alien), before);
}

/// The folder cannot be made: a file stands in its place.
void TestNotebook::saysWhatCouldNotBeKept()
{
    QFile file(m_folder->filePath(u"kept"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    Notebook notebook;
    QVERIFY(notebook.open(path(), u"here"_s));
    QSignalSpy failed(&notebook, &Notebook::failed);
    notebook.toggleMarks({ u"a"_s });
    notebook.setNote(u"a"_s, u"text"_s);
    QCOMPARE(failed.size(), 2);
    QCOMPARE(failed[0][0].value<NotebookError>().fault, NotebookFault::CannotOpen);
    QVERIFY(!failed[0][0].value<NotebookError>().why.isEmpty());
    QVERIFY(!notebook.isMarked(u"a"_s));
    QVERIFY(notebook.note(u"a"_s).isEmpty());
}

void TestNotebook::keepsNothingWhenClosed()
{
    Notebook notebook;
    QVERIFY(notebook.open(path(), u"here"_s));
    notebook.toggleMarks({ u"a"_s });
    notebook.close();
    QVERIFY(!notebook.isOpen());
    QCOMPARE(notebook.marks(), 0);
    notebook.toggleMarks({ u"b"_s });
    notebook.setNote(u"b"_s, u"text"_s);
    notebook.setLabel(Field::Id, u"b"_s, Label { u"name"_s, 0 });
    QCOMPARE(notebook.marks(), 0);
    QVERIFY(notebook.open(path(), u"here"_s));
    QCOMPARE(notebook.marks(), 1);
}

QTEST_GUILESS_MAIN(TestNotebook)
#include "tst_notebook.moc"
