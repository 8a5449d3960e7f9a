// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/changesmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

class TestChangesModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsOnePathAboveItsLines();
    void showsHostileTextSafely();
};

void TestChangesModel::showsOnePathAboveItsLines()
{
    ChangesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setChanges({ { u"role"_s, u"user"_s, u"admin"_s }, { u"groups"_s, u"dev"_s, {} },
        { u"groups"_s, {}, u"ops"_s } });
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row)
        lines.append(model.index(row).data().toString());
    QCOMPARE(
        lines, (QStringList { u"role"_s, u"− user"_s, u"+ admin"_s, u"groups"_s, u"− dev"_s, u"+ ops"_s }));
    QCOMPARE(model.changes(), 3);
    model.setChanges({});
    QCOMPARE(model.rowCount(), 0);
}

void TestChangesModel::showsHostileTextSafely()
{
    ChangesModel model;
    model.setChanges({ { u"a\u202Eb"_s, u"x\ny"_s, QString(2000, u'z') } });
    QCOMPARE(model.index(0).data().toString(), u"a⟦U+202E⟧b"_s);
    QCOMPARE(model.index(1).data().toString(), u"− x␊y"_s);
    QVERIFY(model.index(2).data().toString().size() < 600);
    QCOMPARE(model.index(1).data(ChangesModel::ValueRole).toString(), u"x\ny"_s);
}

QTEST_GUILESS_MAIN(TestChangesModel)
#include "tst_changesmodel.moc"
