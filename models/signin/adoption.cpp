// SPDX-License-Identifier: GPL-3.0-or-later
// How a new sign-in becomes the one that is kept.
#include "signin/tokenkeeper.h"

namespace Audit {

PendingCall TokenKeeper::adopt(
    const Grant &grant, std::function<void(const Result<Done, TokenStoreError> &)> handler)
{
    const auto waiter = std::make_shared<Adopted>(std::move(handler));
    m_adoption
        = acquireLock(m_kept.refreshKey(), m_kept.lockPatience, [this, grant, waiter](const auto &lock) {
              if (!lock) {
                  const TokenStoreError late { TokenStoreFault::TimedOut, lock.error().detail };
                  return endAdoption(grant, late, waiter);
              }
              m_adoptionLock = *lock;
              store(grant, waiter);
          });
    return Adopted::callOf(waiter);
}

/// A sign-in that cannot be renewed leaves none of an older one behind, which may be another person's.
void TokenKeeper::store(const Grant &grant, const std::shared_ptr<Adopted> &waiter)
{
    const auto stored = [this, grant, waiter](const Result<Done, TokenStoreError> &result) {
        endAdoption(grant, result, waiter);
    };
    if (grant.tokens.refresh.isEmpty())
        m_adoption = m_store.remove(m_kept.refreshKey(), stored);
    else
        m_adoption = m_store.write(m_kept.refreshKey(), grant.tokens.refresh, stored);
}

void TokenKeeper::endAdoption(
    const Grant &grant, const Result<Done, TokenStoreError> &stored, const std::shared_ptr<Adopted> &waiter)
{
    m_adoptionLock.reset();
    m_provider = grant.provider;
    m_kept.settings.issuer = grant.provider.issuer;
    m_kept.isExpected = stored.has_value() && !grant.tokens.refresh.isEmpty();
    m_unstored.reset();
    if (!stored && !grant.tokens.refresh.isEmpty())
        m_unstored = UnstoredToken { grant.tokens.refresh, {} };
    m_hasEnded = false;
    use(grant.tokens, grant.facts);
    waiter->answer(stored);
}

} // namespace Audit
