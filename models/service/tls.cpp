// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/tls.h"

#include "service/inputfile.h"

namespace Audit {

namespace ssl = boost::asio::ssl;

namespace {

QString wordsOf(const boost::system::error_code &error)
{
    return QString::fromStdString(error.message());
}

} // namespace

Result<std::shared_ptr<ssl::context>, ServiceError> makeTls(const TlsFiles &files)
{
    for (const QString &path : { files.certificate, files.key }) {
        if (const auto readable = openInput(path); !readable)
            return readable.error();
    }
    auto context = std::make_shared<ssl::context>(ssl::context::tls_server);
    context->set_options(
        ssl::context::no_tlsv1 | ssl::context::no_tlsv1_1 | ssl::context::default_workarounds);
    // A key with a passphrase would ask for it on a terminal that a service does not have.
    context->set_password_callback([](std::size_t, ssl::context::password_purpose) { return std::string(); });
    boost::system::error_code error;
    if (context->use_certificate_chain_file(QFile::encodeName(files.certificate).toStdString(), error))
        return ServiceError { ServiceFault::BadCertificate, files.certificate, wordsOf(error) };
    if (context->use_private_key_file(QFile::encodeName(files.key).toStdString(), ssl::context::pem, error))
        return ServiceError { ServiceFault::BadKey, files.key, wordsOf(error) };
    return context;
}

} // namespace Audit
