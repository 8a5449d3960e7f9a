// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/viewstore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

class TestViewStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsViewsByName();
    void givesEachNameAFileOfItsOwn();
    void passesOverWhatIsNoView();
    void saysWhereItCannotWrite();
};

void TestViewStore::keepsViewsByName()
{
    const QTemporaryDir home;
    const ViewStore store(home.filePath(u"new/views"_s));
    QCOMPARE(store.all(), QList<SavedView>());
    const SavedView failures { u"Failures, 24 h"_s, { .result = u"failure"_s } };
    const SavedView admins { u"admins"_s, { .action = u"role.assigned"_s } };
    QVERIFY(store.save(failures));
    QVERIFY(store.save(admins));
    QCOMPARE(store.all(), (QList { admins, failures }));
    QVERIFY(store.pathOf(u"Failures, 24 h"_s).endsWith(u"/failures-24-h.view.json"_s));

    const SavedView changed { u"admins"_s, { .action = u"role.removed"_s } };
    QVERIFY(store.save(changed));
    QCOMPARE(store.all(), (QList { changed, failures }));
    store.remove(u"admins"_s);
    QCOMPARE(store.all(), QList { failures });
}

void TestViewStore::givesEachNameAFileOfItsOwn()
{
    const QTemporaryDir home;
    const ViewStore store(home.path());
    for (const QString &name : { u"a b"_s, u"a/b"_s, u"../a"_s, u"…"_s, u"—"_s })
        QVERIFY(store.save({ name, {} }));
    QCOMPARE(store.all().size(), 5);
    QCOMPARE(QDir(home.path()).entryList(QDir::Files).size(), 5);
}

void TestViewStore::passesOverWhatIsNoView()
{
    const QTemporaryDir home;
    QFile file(home.filePath(u"broken.view.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    const ViewStore store(home.path());
    QVERIFY(store.all().isEmpty());
    QVERIFY(store.save({ u"broken"_s, {} }));
    QCOMPARE(store.all().size(), 1);
    QVERIFY(QFile::exists(home.filePath(u"broken.view.json"_s))); // somebody else's file stays
    QVERIFY(QFile::exists(home.filePath(u"broken-2.view.json"_s)));
}

void TestViewStore::saysWhereItCannotWrite()
{
    const QTemporaryDir home;
    QFile file(home.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!ViewStore(home.filePath(u"file/views"_s)).save({ u"v"_s, {} }));
}

QTEST_GUILESS_MAIN(TestViewStore)
#include "tst_viewstore.moc"
