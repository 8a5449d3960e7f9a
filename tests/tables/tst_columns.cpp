// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/columns.h"

#include <QSet>
#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

class TestColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnHasItsRowInTheTable()
    {
        QSet<QString> keys;
        for (int position = 0; position < static_cast<int>(allColumns().size()); ++position) {
            const ColumnInfo &info = allColumns()[static_cast<std::size_t>(position)];
            QCOMPARE(static_cast<int>(info.column), position);
            QVERIFY(!columnFields(info.column).empty());
            keys.insert(info.key);
        }
        QCOMPARE(keys.size(), static_cast<int>(allColumns().size()));
    }

    void actorShowsTheBestNameAndFiltersByWhatTheServiceKnows_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("filtered");
        QTest::newRow("e-mail") << u"a@b"_s << u"A"_s << u"1"_s << u"a@b"_s << u"a@b"_s;
        QTest::newRow("name without e-mail") << QString() << u"A"_s << u"1"_s << u"A"_s << u"1"_s;
        QTest::newRow("id alone") << QString() << QString() << u"1"_s << u"1"_s << u"1"_s;
        QTest::newRow("nobody") << QString() << QString() << QString() << QString() << QString();
    }

    void actorShowsTheBestNameAndFiltersByWhatTheServiceKnows()
    {
        QFETCH(QString, email);
        QFETCH(QString, name);
        QFETCH(QString, id);
        QFETCH(QString, shown);
        QFETCH(QString, filtered);
        Entry entry;
        entry.actorEmail = email;
        entry.actorName = name;
        entry.actorId = id;
        QCOMPARE(cellText(entry, Column::Actor), shown);
        QCOMPARE(fieldText(entry, cellField(entry, Column::Actor)), filtered);
    }

    void resourceJoinsWhatThereIs()
    {
        Entry entry;
        QCOMPARE(cellText(entry, Column::Resource), QString());
        entry.resourceId = u"usr_1"_s;
        QCOMPARE(cellText(entry, Column::Resource), u"usr_1"_s);
        entry.resourceType = u"user"_s;
        QCOMPARE(cellText(entry, Column::Resource), u"user · usr_1"_s);
        entry.resourceName = u"front desk"_s;
        QCOMPARE(cellText(entry, Column::Resource), u"user · front desk"_s);
    }
};

QTEST_APPLESS_MAIN(TestColumns)
#include "tst_columns.moc"
