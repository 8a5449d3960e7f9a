// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/entrypath.h"
#include "domain/json.h"

#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

class TestEntryPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsALeaf_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::newRow("of the details") << pathOfDetail(u"role"_s) << u"admin"_s;
        QTest::newRow("further inside") << u"details.scope.list[1]"_s << u"b"_s;
        QTest::newRow("a number as it stands") << u"details.n"_s << u"1.50"_s;
        QTest::newRow("anywhere else") << pathOfOther(u"device.os[0]"_s) << u"linux"_s;
        QTest::newRow("not there") << u"details.nothing"_s << QString();
        QTest::newRow("more than a leaf") << u"details.scope"_s << QString();
        QTest::newRow("a field, which has a column of its own") << u"$.action"_s << QString();
        QTest::newRow("no path") << u"role"_s << QString();
    }

    void findsALeaf()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        const auto entry = decodeEntry(R"({"id":"e1","action":"a","device":{"os":["linux"]},)"
                                       R"("details":{"role":"admin","n":1.50,"scope":{"list":["a","b"]}}})");
        QVERIFY(entry.has_value());
        QCOMPARE(textAt(*entry, path), text);
    }

    void knowsAPath()
    {
        QVERIFY(isEntryPath(u"details.role") && isEntryPath(u"$.x"));
        QVERIFY(!isEntryPath(u"details.") && !isEntryPath(u"details") && !isEntryPath(u"$.")
            && !isEntryPath(u""));
    }
};

QTEST_GUILESS_MAIN(TestEntryPath)
#include "tst_entrypath.moc"
