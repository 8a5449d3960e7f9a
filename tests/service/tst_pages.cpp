// SPDX-License-Identifier: GPL-3.0-or-later
// Pages, however they are come upon: in order, by jumps, by filters, while the log grows.
#include "service/bothstores.h"
#include "service/store.h"
#include "service/wildentries.h"

#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

QByteArrayList wildLines(quint32 seed, int count)
{
    WildEntries wild(seed);
    QByteArrayList lines;
    for (int i = 0; i < count; ++i)
        lines += wild.next();
    return lines;
}

QList<Selection> selections()
{
    const std::pair result { "result"_L1, u"success"_s };
    const std::pair type { "resource_type"_L1, u"user"_s };
    const std::pair tenant { "tenant_id"_L1, u"t1"_s };
    const std::pair thing { "resource_id"_L1, u"r1"_s };
    const qint64 base = 493'400ll * 3'600'000'000;
    return { {}, { { result }, {}, {} }, { { result, type }, {}, {} }, { { tenant }, {}, {} },
        { { thing }, {}, {} }, { { tenant, result, type }, {}, {} }, { {}, base - 1, {} },
        { {}, {}, base + 1 }, { { result }, base - 40'000'000'000'000, base + 1'234'567'890'123 },
        { {}, base, base } };
}

} // namespace

class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        SKIP_WITHOUT_STORE();
        m_fixture = std::make_unique<StoreFixture>();
        m_lines = wildLines(7, 2000);
        QCOMPARE(m_fixture->import(m_lines.join('\n')).added, 2000);
        for (const QByteArray &line : m_lines)
            m_entries += decodeEntry(line).value();
    }

    void holdEachEntryOnceInTheirOrder_data()
    {
        QTest::addColumn<int>("selection");
        QTest::addColumn<int>("perPage");
        for (int i = 0; i < selections().size(); ++i) {
            for (const int perPage : { 1, 7, 50, 1000 })
                QTest::addRow("%d by %d", i, perPage) << i << perPage;
        }
    }

    void holdEachEntryOnceInTheirOrder()
    {
        QFETCH(int, selection);
        QFETCH(int, perPage);
        const Selection asked = selections()[selection];
        const QList<QByteArray> expected = listed(asked);
        const qsizetype pages = qMin<qsizetype>((expected.size() + perPage - 1) / perPage, 300);
        const auto inOrder = open();
        for (int page = 1; page <= pages + 1; ++page)
            check(*inOrder, asked, page, perPage, expected);
        const auto byJumps = open();
        QRandomGenerator random(quint32(selection * 100 + perPage));
        for (int jump = 0; jump < 40; ++jump)
            check(*byJumps, asked, random.bounded(int(expected.size()) / perPage + 3) + 1, perPage, expected);
    }

    void stayRightWhileTheLogGrows()
    {
        const StoreFixture fixture;
        auto store = std::move(Store::open(fixture.database(), Store::Access::ReadOnly)).value();
        const QByteArrayList lines = wildLines(8, 900);
        for (int end = 150; end <= 900; end += 150) {
            fixture.import(lines.mid(end - 150, 150).join('\n'));
            QList<Entry> entries;
            for (const QByteArray &line : lines.mid(0, end))
                entries += decodeEntry(line).value();
            for (const Selection &selection : selections()) {
                const QList<QByteArray> expected = listed(selection, entries);
                for (int page = 1; page <= 6; ++page)
                    check(*store, selection, page, 20, expected);
            }
        }
    }

private:
    std::unique_ptr<Store> open() const
    {
        return std::move(Store::open(m_fixture->database(), Store::Access::ReadOnly)).value();
    }

    QList<QByteArray> listed(const Selection &selection) const { return listed(selection, m_entries); }

    /// By the rules alone: those that are selected, newest first, the later inserted first within an instant.
    static QList<QByteArray> listed(const Selection &selection, const QList<Entry> &entries)
    {
        QList<std::pair<qint64, qsizetype>> order;
        for (qsizetype i = 0; i < entries.size(); ++i) {
            if (isSelected(entries[i], selection))
                order += { *entries[i].timeUs, i };
        }
        std::sort(order.begin(), order.end(), std::greater<>());
        QList<QByteArray> bodies;
        for (const auto &[us, i] : order)
            bodies += entries[i].raw;
        return bodies;
    }

    static bool isSelected(const Entry &entry, const Selection &selection)
    {
        const QHash<QLatin1StringView, QString> values { { "result"_L1, entry.result },
            { "resource_type"_L1, entry.resourceType }, { "tenant_id"_L1, entry.tenantId },
            { "resource_id"_L1, entry.resourceId } };
        const auto fits = [&](const auto &condition) { return values[condition.first] == condition.second; };
        return std::all_of(selection.equal.begin(), selection.equal.end(), fits)
            && (!selection.startUs || *entry.timeUs >= *selection.startUs)
            && (!selection.endUs || *entry.timeUs <= *selection.endUs);
    }

    static void check(
        Store &store, const Selection &selection, int page, int perPage, const QList<QByteArray> &expected)
    {
        const auto stored = store.page(selection, page, perPage);
        QVERIFY2(stored, stored ? "" : qUtf8Printable(stored.error().text));
        QCOMPARE(stored->total, expected.size());
        QCOMPARE(
            stored->bodies, expected.mid(qMin<qsizetype>((page - 1) * perPage, expected.size()), perPage));
    }

    std::unique_ptr<StoreFixture> m_fixture;
    QByteArrayList m_lines;
    QList<Entry> m_entries;
};

QTEST_GUILESS_MAIN(TestPages)
#include "tst_pages.moc"
