// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/verifyfacts.h"
#include "export/manifest.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace Audit {

/// The manifests of one folder, as links of chains. Reads each once, regular files only, of a bounded size
/// and number.
class ManifestChain
{
public:
    explicit ManifestChain(const QString &folder);

    /// The newest by its own recorded time, leaving one name out.
    std::optional<ManifestLink> newest(const QString &exceptFileName) const;

    struct Walked
    {
        ChainState state = ChainState::First;
        qint64 links = 0;
        QString brokenAt {};
    };
    /// From the manifest back to the first one, link by link.
    Walked walk(const Manifest &from) const;

private:
    struct Known
    {
        QString fileName;
        qint64 createdUs = 0;
        std::optional<ManifestLink> previous;
    };
    void read(const QString &path, const QString &fileName);

    qint64 m_bytesRead = 0;
    QHash<QByteArray, Known> m_byHash;
    QSet<QString> m_names; ///< every file of such a name, readable or not
};

} // namespace Audit
