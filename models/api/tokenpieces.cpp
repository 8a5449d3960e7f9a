// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/tokenpieces.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

constexpr auto mark = "audit-token-pieces"_L1;
constexpr qsizetype pieceBytes = 1000;
constexpr int mostPieces = 64;

QString sha256(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toLatin1(), QCryptographicHash::Sha256).toHex());
}

} // namespace

std::optional<TokenPieces> TokenPieces::parse(const QString &text)
{
    const QStringList words = text.split(u' ');
    if (words.size() != 4 || words.at(0) != mark)
        return std::nullopt;
    const TokenPieces header { words.at(1), words.at(2).toInt(), words.at(3) };
    if (header.count < 1 || header.count > mostPieces)
        return std::nullopt;
    return header;
}

QString TokenPieces::text() const
{
    return QStringList { mark, generation, QString::number(count), sha256 }.join(u' ');
}

QStringList TokenPieces::keys(const QString &connection) const
{
    QStringList keys;
    for (int piece = 1; piece <= count; ++piece)
        keys += u"%1 [%2 %3/%4]"_s.arg(connection, generation).arg(piece).arg(count);
    return keys;
}

bool TokenPieces::matches(const QString &token) const
{
    return Audit::sha256(token) == sha256;
}

SplitToken splitToken(const Token &token)
{
    const QString text = QString::fromLatin1(token.secret());
    if (text.size() <= pieceBytes)
        return { text, std::nullopt, {} };
    SplitToken split;
    for (qsizetype at = 0; at < text.size(); at += pieceBytes)
        split.pieces += text.mid(at, pieceBytes);
    const quint64 generation = QRandomGenerator::system()->generate64();
    split.header = TokenPieces { QString::number(generation, 16), int(split.pieces.size()), sha256(text) };
    split.entry = split.header->text();
    return split;
}

} // namespace Audit
