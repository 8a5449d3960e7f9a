// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>
#include <optional>

namespace Audit {

/// An IP address; IPv4 stands as the mapped IPv6 address (RFC 4291 §2.5.5.2), so both spellings are equal.
using HostAddress = std::array<unsigned char, 16>;

/// "198.51.100.7", "2001:db8::7"; a zone behind "%" is left out. None where it is no address.
std::optional<HostAddress> parseHostAddress(QStringView text);

/// Addresses that begin with the same bits (CIDR, RFC 4632).
struct IpNetwork
{
    HostAddress address {};
    int bits = 128; ///< of the 128

    bool contains(const HostAddress &other) const;
    bool operator==(const IpNetwork &) const = default;
};

/// "10.8.0.0/16", "2001:db8::/32". None without a slash, or where it is none.
std::optional<IpNetwork> parseIpNetwork(QStringView text);

} // namespace Audit
