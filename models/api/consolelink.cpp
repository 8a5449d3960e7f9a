// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/consolelink.h"

#include "domain/querymembers.h"

#include <QDir>
#include <QSet>

#include <algorithm>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

constexpr auto entryWord = "entry"_L1;
constexpr auto viewWord = "view"_L1;
constexpr auto serverMember = "server"_L1;
constexpr auto sourceMember = "source"_L1;
constexpr auto sampleWord = "sample"_L1;
constexpr auto fileMember = "file"_L1;
constexpr auto idMember = "id"_L1;

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, ":/,@!*"));
}

QList<QueryMember> placeMembers(const LinkPlace &place)
{
    if (place.kind == LinkPlace::Kind::Server)
        return { { serverMember, place.server.toString(QUrl::FullyEncoded) } };
    if (place.kind == LinkPlace::Kind::Sample)
        return { { sourceMember, sampleWord } };
    QList<QueryMember> members;
    for (const QString &file : place.files)
        members.append({ fileMember, file });
    return members;
}

/// Visible ASCII only: anything else in a link is a trap for the eye or a broken copy.
bool isPlain(const QString &text)
{
    return std::all_of(
        text.begin(), text.end(), [](QChar character) { return character > u' ' && character < u'\x7f'; });
}

bool isHexadecimal(QChar character)
{
    const char16_t code = character.toLower().unicode();
    return (code >= u'0' && code <= u'9') || (code >= u'a' && code <= u'f');
}

/// None where a percent sign encodes nothing, or the bytes are no text.
std::optional<QString> decoded(QStringView text)
{
    for (qsizetype at = text.indexOf(u'%'); at >= 0; at = text.indexOf(u'%', at + 1)) {
        const QStringView digits = text.mid(at + 1, 2);
        if (digits.size() != 2 || !std::all_of(digits.begin(), digits.end(), isHexadecimal))
            return std::nullopt;
    }
    const QByteArray bytes = QByteArray::fromPercentEncoding(text.toLatin1());
    const QString result = QString::fromUtf8(bytes);
    return result.toUtf8() == bytes ? std::optional(result) : std::nullopt;
}

std::optional<QList<QueryMember>> membersOf(QStringView text)
{
    QList<QueryMember> members;
    for (const QStringView part : text.split(u'&')) {
        const qsizetype equals = part.indexOf(u'=');
        const auto name = decoded(part.left(std::max(equals, qsizetype(0))));
        const auto value = decoded(part.mid(equals + 1));
        if (equals < 1 || !name || !value)
            return std::nullopt;
        members.append({ *name, *value });
    }
    return members;
}

/// A folder is left to the person, and so is what another machine or a device would answer.
bool isFile(const QString &path)
{
    return QDir::isAbsolutePath(path) && !path.startsWith("//"_L1) && QDir::cleanPath(path) == path
        && !path.contains(QChar(u'\0'));
}

/// Reads the members one by one into a link.
class LinkReader
{
public:
    explicit LinkReader(bool isEntry)
        : m_isEntry(isEntry)
    {
    }

    std::optional<LinkError> take(const QueryMember &member)
    {
        const bool mayRepeat = member.name == refinementsMember || member.name == fileMember;
        if (!mayRepeat && m_seen.contains(member.name))
            return badMember(member);
        m_seen.insert(member.name);
        if (member.name == serverMember)
            return takeServer(member.text);
        if (member.name == sourceMember)
            return member.text == sampleWord ? takePlace(LinkPlace::Kind::Sample) : badMember(member);
        if (member.name == fileMember)
            return takeFile(member.text);
        if (m_isEntry && member.name == idMember)
            m_link.entryId = member.text;
        else if (m_isEntry || !readQueryMember(member, m_link.query))
            return badMember(member);
        return std::nullopt;
    }

    Result<ConsoleLink, LinkError> result() const
    {
        if (!m_hasPlace)
            return LinkError { LinkError::Kind::NoPlace };
        if (m_isEntry && m_link.entryId.isEmpty())
            return LinkError { LinkError::Kind::NoEntry };
        return m_link;
    }

private:
    static LinkError badMember(const QueryMember &member)
    {
        return { LinkError::Kind::BadMember, member.name };
    }

    std::optional<LinkError> takePlace(LinkPlace::Kind kind)
    {
        const bool isAnother = m_hasPlace && (kind != LinkPlace::Kind::Files || m_link.place.kind != kind);
        m_link.place.kind = kind;
        m_hasPlace = true;
        return isAnother ? std::optional(LinkError { LinkError::Kind::SeveralPlaces }) : std::nullopt;
    }

    std::optional<LinkError> takeServer(const QString &address)
    {
        const auto server = parseServerAddress(address);
        if (!server)
            return LinkError { LinkError::Kind::BadAddress, {}, server.error() };
        m_link.place.server = *server;
        return takePlace(LinkPlace::Kind::Server);
    }

    std::optional<LinkError> takeFile(const QString &path)
    {
        if (!isFile(path))
            return LinkError { LinkError::Kind::BadFile };
        m_link.place.files.append(path);
        return takePlace(LinkPlace::Kind::Files);
    }

    bool m_isEntry;
    bool m_hasPlace = false;
    QSet<QString> m_seen;
    ConsoleLink m_link;
};

} // namespace

QString encodeLink(const ConsoleLink &link)
{
    const bool isEntry = !link.entryId.isEmpty();
    QList<QueryMember> members = placeMembers(link.place);
    members += isEntry ? QList<QueryMember> { { idMember, link.entryId } } : queryMembers(link.query);
    QStringList parts;
    for (const QueryMember &member : std::as_const(members))
        parts.append(member.name + u'=' + encoded(member.text));
    return linkScheme + (isEntry ? entryWord : viewWord) + u'?' + parts.join(u'&');
}

Result<ConsoleLink, LinkError> parseLink(const QString &text)
{
    if (text.size() > longestLink)
        return LinkError { LinkError::Kind::TooLong };
    const qsizetype mark = text.indexOf(u'?');
    const QStringView kind = QStringView(text).left(mark).mid(linkScheme.size());
    if (!looksLikeALink(text) || mark < 0 || (kind != entryWord && kind != viewWord))
        return LinkError { LinkError::Kind::NotALink };
    const auto members = isPlain(text) ? membersOf(QStringView(text).mid(mark + 1)) : std::nullopt;
    if (!members)
        return LinkError { LinkError::Kind::BadText };
    LinkReader reader(kind == entryWord);
    for (const QueryMember &member : *members) {
        if (const auto error = reader.take(member))
            return *error;
    }
    return reader.result();
}

bool looksLikeALink(const QString &text)
{
    return text.startsWith(linkScheme, Qt::CaseInsensitive);
}

} // namespace Audit
