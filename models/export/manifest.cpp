// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/manifest.h"

#include "export/manifestform.h"
#include "export/runninghash.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>
#include <initializer_list>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

constexpr char opening[] = "{\n  \"manifest\": \"audit-export\",\n  \"schema\": 2,\n  ";
constexpr qint64 schema = 2;
constexpr char closing[] = "\n}\n";
constexpr char signatureStart[] = ",\n  \"hmac_sha256\": \"";
constexpr char signatureEnd[] = "\"\n}\n";
constexpr qsizetype digestDigits = 64;
constexpr qsizetype signatureSize
    = qsizetype(sizeof(signatureStart) - 1 + digestDigits + sizeof(signatureEnd) - 1);

QByteArray hmacOf(const QByteArray &bytes, const ManifestKey &key)
{
    return QMessageAuthenticationCode::hash(bytes, key.secret, QCryptographicHash::Sha256).toHex();
}

struct SplitManifest
{
    QByteArray signedBytes; ///< the file without the member of the signature
    QByteArray hmac; ///< empty where there is none
};

SplitManifest split(const QByteArray &bytes)
{
    const QByteArrayView tail = QByteArrayView(bytes).last(std::min(signatureSize, bytes.size()));
    const bool isSigned
        = tail.size() == signatureSize && tail.startsWith(signatureStart) && tail.endsWith(signatureEnd);
    if (!isSigned)
        return { bytes, {} };
    return { bytes.chopped(signatureSize) + closing,
        tail.sliced(sizeof(signatureStart) - 1, digestDigits).toByteArray() };
}

bool isSha256Hex(const QByteArray &text)
{
    return text.size() == digestDigits && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    });
}

bool isDigestOrEmpty(const QByteArray &text)
{
    return text.isEmpty() || isSha256Hex(text);
}

bool isPlainName(const QString &name)
{
    return !name.isEmpty() && !name.contains(u'/') && !name.contains(QChar(u'\0')) && name != u"."_s
        && name != u".."_s;
}

bool hasNegative(std::initializer_list<qint64> counts)
{
    return std::any_of(counts.begin(), counts.end(), [](qint64 count) { return count < 0; });
}

/// What no export can have said of itself, though every member is of its kind.
bool isSensible(const Manifest &m)
{
    if (hasNegative({ m.limit.value_or(0), m.lagUs, m.duplicates, m.conflicts, m.late, m.vanished, m.ahead,
            m.unreadable, m.timeless, m.unordered, m.rows, m.notInFull, m.bytes, m.cells.guardedCells,
            m.cells.cutCells, m.cells.replacedCells }))
        return false;
    if (m.notInFull > (m.hasFullDetails ? m.rows : 0))
        return false;
    const bool hasRows = m.rows > 0;
    return isSha256Hex(m.sha256) && isDigestOrEmpty(m.spoolSha256) && isDigestOrEmpty(m.certificateSha256)
        && (!m.previous || (isSha256Hex(m.previous->sha256) && isPlainName(m.previous->fileName)))
        && isPlainName(m.fileName) && m.isSealed == m.unsealed.isEmpty() && m.first.has_value() == hasRows
        && m.last.has_value() == hasRows;
}

/// What a server may make as long as it likes, and nobody needs whole to find the row.
QString bounded(const QString &text)
{
    constexpr qsizetype longest = 1000;
    return text.size() <= longest ? text : text.first(longest - 1) + u'…';
}

std::optional<RowFacts> bounded(const std::optional<RowFacts> &row)
{
    return row ? std::optional(RowFacts { bounded(row->id), bounded(row->timestamp) }) : std::nullopt;
}

} // namespace

QByteArray ManifestKey::id() const
{
    constexpr qsizetype digits = 16;
    return sha256Hex("audit-export key id\n" + secret).first(digits);
}

QByteArray encodeManifest(const Manifest &manifest, const std::optional<ManifestKey> &key)
{
    const bool isSigned = key && key->isUsable();
    Manifest named = manifest;
    named.first = bounded(manifest.first);
    named.last = bounded(manifest.last);
    named.subject = bounded(manifest.subject);
    named.issuer = bounded(manifest.issuer);
    named.keyId = isSigned ? key->id() : QByteArray();
    QByteArray bytes = opening + ManifestForm::write(named) + closing;
    if (!isSigned)
        return bytes;
    return bytes.chopped(qsizetype(sizeof(closing) - 1)) + signatureStart + hmacOf(bytes, *key)
        + signatureEnd;
}

Result<Manifest, ManifestError> decodeManifest(const QByteArray &bytes)
{
    if (bytes.size() > largestManifest)
        return ManifestError::TooLarge;
    const auto document = Json::Document::read(bytes);
    if (!document)
        return ManifestError::NotJson;
    const Json::Members members
        = document->root().isObject() ? Json::members(document->root()) : Json::Members();
    if (Json::find(members, "manifest").text() != u"audit-export"_s)
        return ManifestError::NotAManifest;
    if (Json::find(members, "schema").integer() != schema)
        return ManifestError::UnknownSchema;

    const std::optional<Manifest> manifest = ManifestForm::read(members);
    const SplitManifest parts = split(bytes);
    if (!manifest || !isSensible(*manifest) || parts.hmac.isEmpty() != manifest->keyId.isEmpty()
        || !isDigestOrEmpty(parts.hmac)
        || opening + ManifestForm::write(*manifest) + closing != parts.signedBytes)
        return ManifestError::Malformed;
    return *manifest;
}

SignatureFinding checkSignature(
    const QByteArray &bytes, const Manifest &manifest, const std::optional<ManifestKey> &key)
{
    if (manifest.keyId.isEmpty())
        return SignatureFinding::Unsigned;
    if (!key || !key->isUsable())
        return SignatureFinding::NoKey;
    if (key->id() != manifest.keyId)
        return SignatureFinding::OtherKey;
    const SplitManifest parts = split(bytes);
    return parts.hmac == hmacOf(parts.signedBytes, *key) ? SignatureFinding::Right : SignatureFinding::Wrong;
}

QString manifestPath(const QString &exportPath)
{
    return exportPath + u".manifest.json"_s;
}

} // namespace Audit
