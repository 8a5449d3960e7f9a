// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportstore.h"

#include "domain/timetext.h"
#include "export/durablefile.h"
#include "export/exportfinish.h"
#include "export/sealedjson.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <array>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFinished = 50;
constexpr qint64 largestEntry = 1 << 20;

struct ReasonName
{
    PauseReason reason;
    QLatin1StringView name;
};

constexpr std::array reasonNames {
    ReasonName { PauseReason::Stopped, "stopped"_L1 },
    ReasonName { PauseReason::SignedOut, "signed_out"_L1 },
    ReasonName { PauseReason::Unreachable, "unreachable"_L1 },
    ReasonName { PauseReason::ServerBusy, "server_busy"_L1 },
    ReasonName { PauseReason::DiskFull, "disk_full"_L1 },
    ReasonName { PauseReason::Failed, "failed"_L1 },
};

std::optional<PauseReason> decodePause(const std::optional<QJsonObject> &object)
{
    if (!object)
        return std::nullopt;
    const QString name = (*object)["reason"_L1].toString();
    const auto found = std::find_if(
        reasonNames.begin(), reasonNames.end(), [&name](const ReasonName &row) { return row.name == name; });
    return found == reasonNames.end() ? std::nullopt : std::optional(found->reason);
}

QString finishedFolder(const QString &state)
{
    return state + u"/finished"_s;
}

QByteArray entryName(const QString &id)
{
    return id.toLatin1() + ".json";
}

Descriptor openFinished(const QString &state)
{
    const FileCalls &calls = FileCalls::system();
    return Descriptor(calls,
        calls.open(AT_FDCWD, QFile::encodeName(finishedFolder(state)).constData(),
            O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC, 0));
}

QJsonObject encodeFinished(const ExportRequest &request, const ExportResult &result)
{
    return {
        { u"request"_s, encodeRequest(request) },
        { u"path"_s, result.path },
        { u"at_us"_s, nowMicroseconds() },
        { u"rows"_s, result.rows },
        { u"bytes"_s, result.bytes },
        { u"sealed"_s, result.facts.isSealed },
        { u"sha256"_s, QString::fromLatin1(result.facts.sha256) },
    };
}

std::optional<FinishedExport> decodeFinished(const QString &id, const QJsonObject &object)
{
    const auto request = decodeRequest(object["request"_L1].toObject());
    if (!request)
        return std::nullopt;
    return FinishedExport { id, *request, object["path"_L1].toString(), object["at_us"_L1].toInteger(),
        object["rows"_L1].toInteger(), object["bytes"_L1].toInteger(), object["sealed"_L1].toBool(),
        object["sha256"_L1].toString().toLatin1() };
}

qint64 modifiedUs(const QString &path)
{
    return QFileInfo(path).lastModified().toMSecsSinceEpoch() * 1000;
}

} // namespace

QJsonObject encodePause(PauseReason reason)
{
    const auto found = std::find_if(reasonNames.begin(), reasonNames.end(),
        [reason](const ReasonName &row) { return row.reason == reason; });
    return { { u"reason"_s, found == reasonNames.end() ? QString() : QString(found->name) } };
}

QList<InterruptedExport> ExportStore::interrupted() const
{
    QList<InterruptedExport> exports;
    for (const QString &id : ExportFolder::ids(m_state)) {
        const auto asked = ExportFolder::peek(m_state, id, ExportFolder::requestFile);
        const auto request = asked ? decodeRequest(*asked) : std::nullopt;
        if (!request)
            continue;
        InterruptedExport one { id, *request };
        const auto cursor = ExportFolder::peek(m_state, id, ExportFolder::cursorFile);
        one.rows = cursor ? (*cursor)["rows"_L1].toInteger() : 0;
        one.lastUs = modifiedUs(ExportFolder::pathOf(m_state, id));
        one.isRunning = ExportFolder::isBusy(m_state, id);
        one.reason = decodePause(ExportFolder::peek(m_state, id, ExportFolder::restFile));
        exports.append(one);
    }
    std::stable_sort(exports.begin(), exports.end(),
        [](const InterruptedExport &a, const InterruptedExport &b) { return a.lastUs > b.lastUs; });
    return exports;
}

QList<FinishedExport> ExportStore::finished() const
{
    QList<FinishedExport> exports;
    const Descriptor folder = openFinished(m_state);
    for (const QString &name : QDir(finishedFolder(m_state)).entryList({ u"*.json"_s }, QDir::Files)) {
        const auto bytes
            = readWhole(FileCalls::system(), folder.number(), QFile::encodeName(name), largestEntry);
        const auto object = bytes ? unsealJson(*bytes) : std::nullopt;
        const auto one = object ? decodeFinished(name.chopped(5), *object) : std::nullopt;
        if (one)
            exports.append(*one);
    }
    std::stable_sort(exports.begin(), exports.end(),
        [](const FinishedExport &a, const FinishedExport &b) { return a.atUs > b.atUs; });
    return exports;
}

Result<Done, FileError> ExportStore::discard(const QString &id) const
{
    auto folder = ExportFolder::open(m_state, id, FileCalls::system());
    if (!folder)
        return folder.error();
    const auto asked = folder->load(ExportFolder::requestFile);
    if (const auto request = asked ? decodeRequest(*asked) : std::nullopt)
        removeLeftovers(request->path, id);
    folder->remove();
    return Done {};
}

void ExportStore::forget(const QString &id) const
{
    const Descriptor folder = openFinished(m_state);
    if (folder.isOpen())
        ::unlinkat(folder.number(), entryName(id).constData(), 0);
}

void rememberFinished(const QString &state, const ExportRequest &request, const ExportResult &result)
{
    const QString path = finishedFolder(state);
    ::mkdir(QFile::encodeName(path).constData(), 0700);
    const Descriptor folder = openFinished(state);
    if (!folder.isOpen())
        return;
    const SpoolFolder place { folder.number(), path, &FileCalls::system() };
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    [[maybe_unused]] const auto written
        = writeDurably(place, entryName(id), sealJson(encodeFinished(request, result)));
    const ExportStore store(state);
    const QList<FinishedExport> all = store.finished();
    for (qsizetype i = mostFinished; i < all.size(); ++i)
        store.forget(all[i].id);
}

} // namespace Audit
