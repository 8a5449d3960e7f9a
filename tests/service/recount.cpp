// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/recount.h"

#include "domain/json.h"
#include "service/database.h"

#include <QDateTime>
#include <QRegularExpression>

#include <array>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

const QString nothing = u"(none)"_s;

QString shown(const QString &text)
{
    return text.isNull() ? nothing : u'"' + text + u'"';
}

/// As the schema says of texts: a NUL is kept as U+001A and 0, what UTF-8 cannot hold as U+001A, 3 and its
/// digits.
QString unescaped(QString text)
{
    static const QRegularExpression unit(QChar(0x1A) + u"3([0-9a-f]{4})"_s);
    for (auto found = unit.match(text); found.hasMatch(); found = unit.match(text))
        text.replace(
            found.capturedStart(), found.capturedLength(), QChar(found.captured(1).toUShort(nullptr, 16)));
    return text.replace(QString(QChar(0x1A)) + u'0', QString(QChar(u'\0')));
}

QString keyOf(int span, int dimension, const QString &owner, const QString &start, const QString &value)
{
    return u"%1|%2|%3|%4|%5"_s.arg(span).arg(dimension).arg(owner, start, value);
}

/// The starts of an instant's hour, day, month and year, as dates write them.
std::array<QString, 4> startsOf(qint64 us)
{
    const qint64 seconds = us >= 0 ? us / 1'000'000 : -((-us + 999'999) / 1'000'000);
    const QDateTime time = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    return { time.toString(u"yyyy-MM-dd HH"_s), time.toString(u"yyyy-MM-dd 00"_s),
        time.toString(u"yyyy-MM-01 00"_s), time.toString(u"yyyy-01-01 00"_s) };
}

void recount(const Entry &entry, QMap<QString, qint64> &counts)
{
    const QString owner = shown(entry.tenantId) + u'/' + shown(entry.partnerId);
    const std::array values { shown(entry.result) + u'+' + nothing, shown(entry.action) + u'+' + nothing,
        shown(entry.resourceType) + u'+' + nothing, shown(entry.actorId) + u'+' + shown(entry.actorEmail),
        shown(entry.ipAddress) + u'+' + nothing };
    const auto starts = startsOf(*entry.timeUs);
    for (int span = 0; span < 4; ++span) {
        for (int dimension = 0; dimension < 5; ++dimension) {
            for (const QString &whose : { u"all"_s, owner })
                ++counts[keyOf(span + 1, dimension + 1, whose, starts[std::size_t(span)],
                    values[std::size_t(dimension)])];
        }
    }
}

/// Everything at once: these tables are small in tests.
QMap<qint64, QString> names(Database &database)
{
    QMap<qint64, QString> names { { 0, nothing } };
    auto rows = database.run(u"SELECT id, name FROM value_name"_s);
    while (rows->next())
        names[rows->number(0)] = shown(unescaped(u""_s + rows->text(1)));
    return names;
}

QMap<qint64, QString> owners(Database &database, const QMap<qint64, QString> &names)
{
    QMap<qint64, QString> owners { { 0, u"all"_s } };
    auto rows = database.run(u"SELECT id, tenant, partner FROM owner"_s);
    while (rows->next())
        owners[rows->number(0)] = names[rows->number(1)] + u'/' + names[rows->number(2)];
    return owners;
}

} // namespace

Counts countsOf(Database &database)
{
    Counts counts;
    const auto values = names(database);
    const auto whose = owners(database, values);
    auto kept = database.run(u"SELECT span, dimension, owner, start_us, value, other, entries FROM rollup"_s);
    while (kept->next())
        counts.kept[keyOf(kept->value(0).toInt(), kept->value(1).toInt(), whose[kept->number(2)],
            startsOf(kept->number(3))[0], values[kept->number(4)] + u'+' + values[kept->number(5)])]
            += kept->number(6);
    auto entries = database.run(u"SELECT body FROM entry"_s);
    while (entries->next()) {
        const auto entry = decodeEntry(entries->value(0).toByteArray());
        recount(*entry, counts.recounted);
        ++counts.entries;
    }
    return counts;
}

QString firstDifference(const Counts &counts)
{
    for (auto count = counts.recounted.cbegin(); count != counts.recounted.cend(); ++count) {
        if (counts.kept.value(count.key()) != count.value())
            return u"%1: kept %2, recounted %3"_s.arg(count.key())
                .arg(counts.kept.value(count.key()))
                .arg(count.value());
    }
    for (auto count = counts.kept.cbegin(); count != counts.kept.cend(); ++count) {
        if (!counts.recounted.contains(count.key()))
            return u"%1: kept %2, but there is nothing"_s.arg(count.key()).arg(count.value());
    }
    return {};
}
