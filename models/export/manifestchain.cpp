// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/manifestchain.h"

#include "export/plainfile.h"
#include "export/runninghash.h"

#include <QDirIterator>

#include <tuple>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

/// More exports than anybody keeps in one folder; reading them takes seconds.
constexpr int mostManifests = 20'000;
constexpr qint64 mostBytes = 268'435'456;

} // namespace

ManifestChain::ManifestChain(const QString &folder)
{
    QDirIterator files(
        folder, { u"*.manifest.json"_s }, QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    while (files.hasNext() && m_names.size() < mostManifests && m_bytesRead < mostBytes) {
        const QString path = files.next();
        m_names.insert(files.fileName());
        read(path, files.fileName());
    }
}

void ManifestChain::read(const QString &path, const QString &fileName)
{
    const auto bytes = loadPlainFile(path, largestManifest);
    if (!bytes)
        return;
    m_bytesRead += bytes->size();
    if (const auto manifest = decodeManifest(*bytes))
        m_byHash.insert(sha256Hex(*bytes), { fileName, manifest->createdLocalUs, manifest->previous });
}

std::optional<ManifestLink> ManifestChain::newest(const QString &exceptFileName) const
{
    std::optional<ManifestLink> link;
    qint64 createdUs = 0;
    for (auto known = m_byHash.begin(); known != m_byHash.end(); ++known) {
        if (known->fileName == exceptFileName)
            continue;
        // Two of one instant: the same one wins whatever order the folder is read in.
        if (!link || std::tie(known->createdUs, known->fileName) > std::tie(createdUs, link->fileName)) {
            createdUs = known->createdUs;
            link = ManifestLink { known->fileName, known.key() };
        }
    }
    return link;
}

ManifestChain::Walked ManifestChain::walk(const Manifest &from) const
{
    Walked walked;
    std::optional<ManifestLink> next = from.previous;
    while (next && walked.links <= m_byHash.size()) {
        const auto known = m_byHash.find(next->sha256);
        if (known == m_byHash.end()) {
            walked.state = m_names.contains(next->fileName) ? ChainState::Changed : ChainState::Missing;
            walked.brokenAt = next->fileName;
            return walked;
        }
        walked.state = ChainState::Intact;
        ++walked.links;
        next = known->previous;
    }
    return walked;
}

std::optional<ManifestLink> newestManifest(const QString &folder, const QString &exceptFileName)
{
    return ManifestChain(folder).newest(exceptFileName);
}

} // namespace Audit
