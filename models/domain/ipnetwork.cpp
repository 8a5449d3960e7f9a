// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ipnetwork.h"

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <arpa/inet.h>

namespace Audit {

namespace {

constexpr int bitsOfAddress = 128;
constexpr int bitsOfIpv4 = 32;
constexpr qsizetype longestText = 64;

bool isIpv4(QStringView text)
{
    return text.contains(u'.') && !text.contains(u':');
}

} // namespace

std::optional<HostAddress> parseHostAddress(QStringView text)
{
    if (text.size() > longestText)
        return std::nullopt;
    HostAddress address {};
    const QByteArray bytes = text.first(text.contains(u'%') ? text.indexOf(u'%') : text.size()).toLatin1();
    if (!isIpv4(text))
        return ::inet_pton(AF_INET6, bytes.constData(), address.data()) == 1 ? std::optional(address)
                                                                             : std::nullopt;
    address[10] = address[11] = 0xFF;
    return ::inet_pton(AF_INET, bytes.constData(), address.data() + 12) == 1 ? std::optional(address)
                                                                             : std::nullopt;
}

bool IpNetwork::contains(const HostAddress &other) const
{
    const auto whole = static_cast<std::size_t>(bits / 8);
    if (!std::equal(address.begin(), address.begin() + whole, other.begin()))
        return false;
    const int rest = bits % 8;
    const unsigned mask = 0xFFU << (8 - rest) & 0xFFU;
    return rest == 0 || (address[whole] & mask) == (other[whole] & mask);
}

std::optional<IpNetwork> parseIpNetwork(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0)
        return std::nullopt;
    const auto address = parseHostAddress(text.first(slash));
    const QString digits = text.sliced(slash + 1).toString();
    bool isNumber = false;
    const int given = digits.toInt(&isNumber);
    const int most = isIpv4(text.first(slash)) ? bitsOfIpv4 : bitsOfAddress;
    const bool isPlain = std::all_of(
        digits.begin(), digits.end(), [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
    if (!address || !isNumber || !isPlain || given > most)
        return std::nullopt;
    return IpNetwork { *address, bitsOfAddress - most + given };
}

} // namespace Audit
