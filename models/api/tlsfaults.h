// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apierror.h"

#include <QList>
#include <QSslError>

namespace Audit {

/// What a server showed that is not acceptable, with the fact that the sentence needs.
struct TlsRefusal
{
    TlsFault fault = TlsFault::Other;
    QString fact {}; ///< issuer, names or instant, as the certificate has it: untrusted
};

/// The weightiest of several: who vouches comes before for whom, and that before until when.
TlsRefusal refusalOf(const QList<QSslError> &errors);
/// The same for a handshake that ended before a certificate was looked at. OpenSSL's number counts, since its
/// words may be translated.
TlsRefusal refusalOf(const QString &handshakeError);

} // namespace Audit
