// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/json.h"
#include "tables/entryrows.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

Entry entryOf(const QByteArray &json)
{
    return *decodeEntry(json);
}

/// Entries of a small world, newest first, some without this or that.
QList<Entry> someEntries(int count)
{
    QRandomGenerator random(7);
    QList<Entry> entries;
    for (int number = 0; number < count; ++number) {
        QByteArray json = "{\"id\":\"e" + QByteArray::number(number) + "\"";
        if (random.bounded(50) > 0)
            json += ",\"timestamp\":\"2026-11-"
                + QByteArray::number(28 - number * 20 / count).rightJustified(2, '0') + "T"
                + QByteArray::number(random.bounded(24)).rightJustified(2, '0') + ":00:00Z\"";
        const auto maybe = [&](const char *name, const QByteArray &value) {
            if (random.bounded(10) > 0)
                json += ",\"" + QByteArray(name) + "\":\"" + value + '"';
        };
        maybe("action", random.bounded(2) > 0 ? "user.login" : "user.Delete");
        maybe("actor_email", "a" + QByteArray::number(random.bounded(30)) + "@x.example");
        maybe("actor_id", "u" + QByteArray::number(random.bounded(30)));
        maybe("ip_address", "10.0." + QByteArray::number(random.bounded(4)) + ".1");
        maybe("request_id", QByteArray::number(random.generate64(), 16));
        json += ",\"success\":" + QByteArray(random.bounded(3) > 0 ? "true" : "false");
        json += ",\"details\":{\"note\":\"n" + QByteArray::number(random.bounded(20)) + "\"}}";
        entries.append(entryOf(json));
    }
    return entries;
}

QStringList idsOf(const EntryRows &rows)
{
    QStringList ids;
    for (const quint32 row : rows.shown())
        ids.append(rows.store().text(row, Field::Id));
    return ids;
}

void siftAll(EntryRows &rows)
{
    while (!rows.isSifted())
        rows.show(rows.sift());
}

} // namespace

/// A million entries in little memory are the same entries.
class TestEntryRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesTextsBack_data();
    void givesTextsBack();
    void givesHalvesOfCharactersBack();
    void ranksAsTextsSort_data() { givesTextsBack_data(); }
    void ranksAsTextsSort();
    void givesBodiesBack();
    void givesEntriesBack();
    void hidesWhatTheSieveHides_data();
    void hidesWhatTheSieveHides();
    void putsALateOneAtItsPlace_data();
    void putsALateOneAtItsPlace();
    void sortsByAColumn_data();
    void sortsByAColumn();
    void sortsByWhatStandsAtAPath();
    void sortsManyByAPathInTurns();

private:
    static QStringList texts(int count, int values);
};

/// With nulls before the first value and between, and an empty one.
QStringList TestEntryRows::texts(int count, int values)
{
    QRandomGenerator random(3);
    QStringList texts;
    for (int row = 0; row < count; ++row) {
        const int value = random.bounded(values + 2);
        texts.append(row < 5 || value == 0 ? QString()
                : value == 1               ? u""_s
                             : u"straße-%1"_s.arg(qint64(value) * 7919 % (qint64(values) * 3)));
    }
    return texts;
}

void TestEntryRows::givesTextsBack_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("values");
    QTest::newRow("few values") << 5000 << 10;
    QTest::newRow("most are their own") << 20'000 << 10'000'000;
    QTest::newRow("more than two bytes number") << 400'000 << 90'000;
    QTest::newRow("one") << 100 << 1;
}

void TestEntryRows::givesTextsBack()
{
    QFETCH(const int, count);
    QFETCH(const int, values);
    const QStringList given = texts(count, values);
    TextColumn column;
    for (const QString &text : given)
        column.append(text);
    QCOMPARE(column.size(), std::size_t(count));
    const auto isMeant = [](const QString &text) { return text.endsWith(u'7'); };
    std::vector<quint32> rows(column.size());
    std::iota(rows.begin(), rows.end(), 0U);
    const std::span half(rows.data(), rows.size() / 2);
    TextColumn::Verdicts known;
    std::vector<char> fitting = column.fitting(isMeant, half, known);
    const auto rest = column.fitting(isMeant, std::span(rows).subspan(half.size()), known);
    fitting.insert(fitting.end(), rest.begin(), rest.end());
    for (qsizetype row = 0; row < given.size(); ++row) {
        const QString text = column.text(std::size_t(row));
        QCOMPARE(text, given[row]);
        QCOMPARE(text.isNull(), given[row].isNull());
        QCOMPARE(fitting[std::size_t(row)] != 0, given[row].endsWith(u'7'));
    }
}

/// A filter made from such a text has to find it again.
void TestEntryRows::givesHalvesOfCharactersBack()
{
    TextColumn column;
    QStringList given;
    for (int row = 0; row < 20'000; ++row) {
        QString text = u"of its own %1 "_s.arg(row);
        if (row % 100 == 0)
            text += QChar(row % 200 == 0 ? 0xd83d : 0xde00);
        given.append(text);
        column.append(text);
    }
    for (qsizetype row = 0; row < given.size(); ++row)
        QVERIFY(column.text(std::size_t(row)) == given[row]);
}

void TestEntryRows::ranksAsTextsSort()
{
    QFETCH(const int, count);
    QFETCH(const int, values);
    const QStringList given = texts(count, values);
    TextColumn column;
    for (const QString &text : given)
        column.append(text);
    const std::vector<quint32> ranks = column.ranks();
    std::vector<qsizetype> rows(std::size_t(given.size()), 0);
    for (std::size_t row = 0; row < rows.size(); ++row)
        rows[row] = qsizetype(row);
    std::sort(rows.begin(), rows.end(), [&ranks](qsizetype one, qsizetype other) {
        return ranks[std::size_t(one)] < ranks[std::size_t(other)];
    });
    for (std::size_t at = 1; at < rows.size(); ++at) {
        const QString &before = given[rows[at - 1]];
        const QString &after = given[rows[at]];
        const bool isSame = ranks[std::size_t(rows[at - 1])] == ranks[std::size_t(rows[at])];
        QCOMPARE(isSame, before == after && before.isNull() == after.isNull());
        QVERIFY(before <= after);
        QVERIFY(!after.isNull() || before.isNull());
    }
}

void TestEntryRows::givesBodiesBack()
{
    QRandomGenerator random(5);
    QByteArrayList given;
    PackedBodies bodies;
    for (int row = 0; row < 2000; ++row) {
        const qsizetype size = row % 500 == 499 ? 3'000'000 : row % 100 == 7 ? 300'000 : random.bounded(900);
        given.append(QByteArray(size, char('a' + random.bounded(26))));
        bodies.append(given.constLast());
    }
    for (int look = 0; look < 1000; ++look) {
        const int row = random.bounded(2000);
        QVERIFY(bodies.at(std::size_t(row)) == given[row]);
    }
}

void TestEntryRows::givesEntriesBack()
{
    const QList<Entry> given = someEntries(1000);
    EntryStore store;
    for (const Entry &entry : given)
        store.append(entry);
    for (quint32 row = 0; row < store.size(); ++row) {
        const Entry &entry = given[row];
        QCOMPARE(store.entry(row), entry);
        QCOMPARE(store.timeUs(row), entry.timeUs);
        for (const FieldInfo &info : allFields())
            QCOMPARE(store.text(row, info.field), fieldText(entry, info.field));
        Entry outline = store.outline(row);
        outline.timestamp = entry.timestamp;
        outline.details = entry.details;
        outline.raw = entry.raw;
        QCOMPARE(outline, entry);
    }
}

void TestEntryRows::hidesWhatTheSieveHides_data()
{
    QTest::addColumn<QStringList>("conditions");
    for (const char *conditions :
        { "", "action=user.login", "action!=user.delete", "ip_address=10.0.0.0/23", "actor_email~A1",
            "timestamp@9-17", "timestamp!@9-17 action=user.login", "*~n7", "*!~n7 actor_id=u3,u4",
            "*~failure", "result=failure request_id~ab", "timestamp~11-2", "details~n1", "off action=x" })
        QTest::newRow(conditions)
            << QString::fromLatin1(conditions).replace(u"off "_s, u"off_"_s).split(u' ', Qt::SkipEmptyParts);
}

void TestEntryRows::hidesWhatTheSieveHides()
{
    QFETCH(const QStringList, conditions);
    QList<Refinement> refinements;
    for (QString text : conditions) {
        const auto refinement = parseRefinement(text.replace(u"off_"_s, u"off "_s));
        QVERIFY2(refinement, qPrintable(text));
        refinements.append(*refinement);
    }
    const QList<Entry> given = someEntries(6000);
    RowSieve sieve(refinements);
    QStringList expected;
    for (const Entry &entry : given) {
        if (sieve.take(entry))
            expected.append(entry.id);
    }
    EntryRows rows;
    rows.refine(refinements);
    rows.append(given.first(100)); // some before, the others later
    siftAll(rows);
    rows.append(given.sliced(100));
    siftAll(rows);
    QCOMPARE(idsOf(rows), expected);
    QCOMPARE(rows.sieve().hidden(), sieve.hidden());
    rows.refine(refinements);
    siftAll(rows);
    QCOMPARE(idsOf(rows), expected);
    QCOMPARE(rows.sieve().hidden(), sieve.hidden());
}

void TestEntryRows::putsALateOneAtItsPlace_data()
{
    QTest::addColumn<QString>("condition");
    QTest::newRow("nothing hidden") << u"off action=x"_s;
    QTest::newRow("in one go") << u"action!=user.delete"_s;
    QTest::newRow("in portions") << u"*!~n3"_s;
}

void TestEntryRows::putsALateOneAtItsPlace()
{
    QFETCH(const QString, condition);
    const QList<Refinement> refinements { *parseRefinement(condition) };
    EntryRows rows;
    rows.refine(refinements);
    rows.append(someEntries(5000));
    rows.show(rows.sift()); // where it goes in portions, not all of them yet
    int late = 0;
    for (const char *time : { "2026-11-30T00:00:00Z", "2026-11-20T12:00:00Z", "2026-11-10T12:00:00Z",
             "2026-11-10T12:00:00Z", "2020-01-01T00:00:00Z" }) {
        ++late;
        const Entry entry = entryOf("{\"id\":\"late" + QByteArray::number(late) + "\",\"timestamp\":\""
            + QByteArray(time) + "\",\"action\":\"user." + (late == 3 ? "delete" : "login") + "\"}");
        rows.show(rows.insert(entry));
        if (late == 2)
            rows.show(rows.sift());
    }
    siftAll(rows);

    RowSieve sieve(refinements);
    QStringList expected;
    for (const quint32 row : rows.fetched()) {
        if (sieve.take(rows.store().entry(row)))
            expected.append(rows.store().text(row, Field::Id));
    }
    QCOMPARE(idsOf(rows), expected);
    QCOMPARE(rows.sieve().hidden(), sieve.hidden());
    QCOMPARE(rows.fetched().size(), std::size_t(5005));
    QCOMPARE(expected.constFirst(), u"late1"_s);
    QCOMPARE(expected.constLast(), u"late5"_s);
}

void TestEntryRows::sortsByAColumn_data()
{
    QTest::addColumn<Column>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    for (const Column column :
        { Column::Time, Column::Action, Column::Actor, Column::RequestId, Column::Partner }) {
        QTest::addRow("%d up", int(column)) << column << Qt::AscendingOrder;
        QTest::addRow("%d down", int(column)) << column << Qt::DescendingOrder;
    }
}

void TestEntryRows::sortsByAColumn()
{
    QFETCH(const Column, column);
    QFETCH(const Qt::SortOrder, order);
    QList<Entry> given = someEntries(6000);
    EntryRows rows;
    rows.append(given);
    siftAll(rows);
    rows.setSorting({ { column, order } });
    rows.setShown(rows.sorted());

    const auto key = [column](const Entry &entry) {
        QStringList parts;
        for (const Field field : columnFields(column))
            parts.append(column == Column::Time
                    ? QString::number(entry.timeUs.value_or(0)).rightJustified(20, u'0')
                    : fieldText(entry, field));
        return parts;
    };
    std::stable_sort(given.begin(), given.end(), [&](const Entry &one, const Entry &other) {
        return order == Qt::AscendingOrder ? key(one) < key(other) : key(other) < key(one);
    });
    QStringList expected;
    for (const Entry &entry : given)
        expected.append(entry.id);
    QCOMPARE(idsOf(rows), expected);
    rows.setSorting({});
    rows.setShown(rows.sorted());
    QCOMPARE(idsOf(rows).constFirst(), u"e0"_s);
    QCOMPARE(idsOf(rows).constLast(), u"e5999"_s);
}

/// Numbers as numbers, then texts, and those without any at the end where they began.
void TestEntryRows::sortsByWhatStandsAtAPath()
{
    const QByteArrayList values { "10", "\"b\"", "9", "-1.5", "", "\"9.0\"", "\"\"", "true", "-20", "1e3",
        "0", "-0.0" };
    EntryRows rows;
    const auto add = [&rows](int number, const QByteArray &value) {
        const QByteArray details = value.isEmpty() ? "{}" : "{\"n\":" + value + "}";
        rows.append(
            { entryOf("{\"id\":\"e" + QByteArray::number(number) + "\",\"details\":" + details + "}") });
    };
    for (int number = 0; number < values.size(); ++number)
        add(number, values[number]);
    siftAll(rows);
    rows.setSorting({ { u"details.n"_s, Qt::AscendingOrder } });
    QVERIFY(!rows.canSort());
    while (!rows.canSort())
        rows.readOn();
    rows.setShown(rows.sorted());
    QCOMPARE(idsOf(rows).join(u' '), u"e4 e8 e3 e10 e11 e2 e5 e0 e9 e6 e1 e7"_s);

    // What was read before is not read again, and what comes later is.
    rows.setSorting({ { u"details.n"_s, Qt::DescendingOrder } });
    QVERIFY(rows.canSort());
    add(12, "9.5");
    siftAll(rows);
    QVERIFY(!rows.canSort());
    rows.readOn();
    rows.setShown(rows.sorted());
    QCOMPARE(idsOf(rows).join(u' '), u"e7 e1 e6 e9 e0 e12 e2 e5 e10 e11 e3 e8 e4"_s);
}

void TestEntryRows::sortsManyByAPathInTurns()
{
    QList<Entry> given = someEntries(30'000);
    EntryRows rows;
    rows.append(given);
    siftAll(rows);
    rows.setSorting({ { u"details.note"_s, Qt::AscendingOrder } });
    int turns = 0;
    for (; !rows.canSort(); ++turns)
        rows.readOn();
    QVERIFY(turns > 1);
    rows.setShown(rows.sorted());
    std::stable_sort(given.begin(), given.end(),
        [](const Entry &one, const Entry &other) { return one.details < other.details; });
    QStringList expected;
    for (const Entry &entry : given)
        expected.append(entry.id);
    QCOMPARE(idsOf(rows), expected);
    // Others take their place: nothing is known of them.
    rows.clear();
    rows.append({ given.constFirst() });
    QVERIFY(!rows.canSort());
}

QTEST_GUILESS_MAIN(TestEntryRows)
#include "tst_entryrows.moc"
