// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/tlsfaults.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSslCertificate>

#include <algorithm>
#include <array>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

using Fact = QString (*)(const QSslCertificate &certificate);

QString first(const QStringList &texts)
{
    return texts.value(0);
}

QString issuerOf(const QSslCertificate &certificate)
{
    const QString name = first(certificate.issuerInfo(QSslCertificate::CommonName));
    return name.isEmpty() ? first(certificate.issuerInfo(QSslCertificate::Organization)) : name;
}

QString namesOf(const QSslCertificate &certificate)
{
    constexpr qsizetype most = 4;
    QStringList names = certificate.subjectAlternativeNames().values();
    if (names.isEmpty())
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    std::sort(names.begin(), names.end());
    return QStringList(names.mid(0, most)).join(u", "_s) + (names.size() > most ? u", …"_s : QString());
}

QString instant(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QString endOf(const QSslCertificate &certificate)
{
    return instant(certificate.expiryDate());
}

QString beginOf(const QSslCertificate &certificate)
{
    return instant(certificate.effectiveDate());
}

struct Row
{
    QSslError::SslError error;
    TlsFault fault;
    Fact fact;
};

/// In the order of their weight.
constexpr std::array rows {
    Row { QSslError::SelfSignedCertificate, TlsFault::SelfSigned, namesOf },
    Row { QSslError::SelfSignedCertificateInChain, TlsFault::UnknownIssuer, issuerOf },
    Row { QSslError::UnableToGetLocalIssuerCertificate, TlsFault::UnknownIssuer, issuerOf },
    Row { QSslError::UnableToGetIssuerCertificate, TlsFault::UnknownIssuer, issuerOf },
    Row { QSslError::UnableToVerifyFirstCertificate, TlsFault::UnknownIssuer, issuerOf },
    Row { QSslError::CertificateUntrusted, TlsFault::UnknownIssuer, issuerOf },
    Row { QSslError::HostNameMismatch, TlsFault::WrongHost, namesOf },
    Row { QSslError::CertificateExpired, TlsFault::Expired, endOf },
    Row { QSslError::CertificateNotYetValid, TlsFault::NotYetValid, beginOf },
};

struct HandshakeRow
{
    int reason;
    TlsFault fault;
};

/// OpenSSL's reason codes of its library 20 (SSL), from openssl/sslerr.h.
constexpr std::array handshakeRows {
    HandshakeRow { 258, TlsFault::OldProtocol }, // SSL_R_UNSUPPORTED_PROTOCOL
    HandshakeRow { 1070, TlsFault::OldProtocol }, // SSL_R_TLSV1_ALERT_PROTOCOL_VERSION
    HandshakeRow { 267, TlsFault::NotTls }, // SSL_R_WRONG_VERSION_NUMBER
};

/// The reason in "error:0A00042E:SSL routines::…"; 0 where there is none of that library.
int reasonIn(const QString &text)
{
    static const QRegularExpression code(u"error:0A([0-9A-F]{6}):"_s);
    const auto match = code.match(text);
    return match.hasMatch() ? match.captured(1).toInt(nullptr, 16) : 0;
}

} // namespace

TlsRefusal refusalOf(const QList<QSslError> &errors)
{
    for (const Row &row : rows) {
        const auto found = std::find_if(errors.begin(), errors.end(),
            [&row](const QSslError &error) { return error.error() == row.error; });
        if (found != errors.end())
            return { row.fault, row.fact(found->certificate()) };
    }
    return { TlsFault::Other, errors.isEmpty() ? QString() : errors.constFirst().errorString() };
}

TlsRefusal refusalOf(const QString &handshakeError)
{
    const int reason = reasonIn(handshakeError);
    const auto found = std::find_if(handshakeRows.begin(), handshakeRows.end(),
        [reason](const HandshakeRow &row) { return row.reason == reason; });
    return { found == handshakeRows.end() ? TlsFault::Other : found->fault, handshakeError };
}

} // namespace Audit
