// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/tokenstore.h"

#include <QList>

#include <functional>

namespace Audit {

/// The OS keychain as steps that answer later. A started job always runs to its end and deletes itself:
/// deleting one that runs crashes in the field. There is no fallback to a file, ever.
class Keychain
{
public:
    using Answer = Result<QString, TokenStoreError>;
    using Then = std::function<void(const Answer &)>;
    using Step = std::function<void(const Then &)>;

    explicit Keychain(QString service)
        : m_service(std::move(service))
    {
    }

    Step read(const QString &key) const;
    Step write(const QString &key, const QString &secret) const; ///< answers an empty text
    Step remove(const QString &key) const; ///< answers an empty text, also where there was nothing

    /// One after the other until one fails; the answers' texts joined.
    static void inTurn(const QList<Step> &steps, const Then &then);

private:
    QString m_service;
};

/// The fault behind QtKeychain's error number and text; it uses one number for several.
TokenStoreFault keychainFault(int error, const QString &text);

} // namespace Audit
