// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "tables/comparisonmodel.h"

#include <QTest>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

namespace {

Entry entryOf(const QByteArray &json)
{
    return decodeEntry(json).value();
}

const QByteArray first = R"({"id":"e1","timestamp":"2026-11-22T14:00:00Z","action":"role.assigned",)"
                         R"("actor_email":"ann@acme.example","details":{"role":"admin","scope":{"a":1}}})";
const QByteArray second
    = R"({"id":"e2","timestamp":"2026-11-22T14:05:00Z","action":"role.assigned",)"
      R"("ip_address":"198.51.100.7","details":{"role":"user","scope":{"a":1}},"odd":true})";

} // namespace

class TestComparisonModel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ComparisonModel> m_model;

    /// "title|first|second" of each row.
    QStringList rows() const
    {
        QStringList all;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < m_model->columnCount(); ++column)
                cells.append(m_model->index(row, column).data().toString());
            all.append(cells.join(u'|'));
        }
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<ComparisonModel>(
            [](Field field) { return QString(fieldInfo(field).name); }, u"Field"_s);
        strict(*m_model);
    }

    void showsOnlyWhatDiffers()
    {
        m_model->setEntries({ entryOf(first), entryOf(second) });
        QCOMPARE(rows(),
            (QStringList { u"id|e1|e2"_s, u"timestamp|2026-11-22T14:00:00Z|2026-11-22T14:05:00Z"_s,
                u"actor_email|ann@acme.example|"_s, u"ip_address||198.51.100.7"_s, u"role|admin|user"_s }));
        QCOMPARE(m_model->equalRows(), 2);
        QVERIFY(!m_model->index(0, 1).data(ComparisonModel::EqualRole).toBool());
        QCOMPARE(m_model->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Field"_s);
        QVERIFY(m_model->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString().contains(u"14:00:00"_s));
    }

    void showsWhatIsEqualWhenAsked()
    {
        m_model->setEntries({ entryOf(first), entryOf(second) });
        m_model->showEqual(true);
        QCOMPARE(m_model->rowCount(), 7);
        QVERIFY(rows().contains(u"action|role.assigned|role.assigned"_s));
        QVERIFY(rows().contains(u"scope.a|1|1"_s));
        m_model->showEqual(false);
        QCOMPARE(m_model->rowCount(), 5);
    }

    void tellsFieldAndValueOfACell()
    {
        m_model->setEntries({ entryOf(first), entryOf(second) });
        const QModelIndex address = m_model->index(3, 2);
        QCOMPARE(address.data(ComparisonModel::FieldRole).toInt(), static_cast<int>(Field::IpAddress));
        QCOMPARE(address.data(ComparisonModel::ValueRole).toString(), u"198.51.100.7"_s);
        QCOMPARE(m_model->index(4, 1).data(ComparisonModel::FieldRole).toInt(), -1);
        QCOMPARE(m_model->entry(2).id, u"e2"_s);
    }

    void comparesTwoToFour_data()
    {
        QTest::addColumn<int>("given");
        QTest::addColumn<int>("columns");
        QTest::newRow("none") << 0 << 0;
        QTest::newRow("one") << 1 << 0;
        QTest::newRow("two") << 2 << 3;
        QTest::newRow("four") << 4 << 5;
        QTest::newRow("five") << 5 << 0;
    }

    void comparesTwoToFour()
    {
        QFETCH(int, given);
        QFETCH(int, columns);
        m_model->setEntries({ entryOf(first), entryOf(second) });
        m_model->setEntries(QList<Entry>(given, entryOf(first)));
        QCOMPARE(m_model->columnCount(), columns);
        QCOMPARE(m_model->rowCount(), 0); // the same entry does not differ from itself
    }

    void fillsInTheFullEntries()
    {
        Wire wire;
        wire.server.answerWith([](const ScriptedRequest &request) {
            if (request.path().endsWith("e2"))
                return ScriptedReply::json(R"({"detail":"gone"})", 404);
            return ScriptedReply::json(first.chopped(1) + R"(,"only_here":"x"})");
        });
        m_model->setClient(&wire.client);
        m_model->setEntries({ entryOf(first), entryOf(second) });
        QCOMPARE(m_model->rowCount(), 5); // at once, of the list
        QTRY_VERIFY(rows().contains(u"only_here|x|"_s));
        QTRY_VERIFY(!m_model->isFetching());
        QVERIFY(rows().contains(u"id|e1|e2"_s)); // what could not be had is as the list told it
        m_model->setClient(nullptr);
        QCOMPARE(m_model->columnCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestComparisonModel)
#include "tst_comparisonmodel.moc"
