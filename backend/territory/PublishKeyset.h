// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/territory/KeyRing.h"

namespace comptoir::backend {

/// Signs the next version of the keyset with the root key and puts it into the feed. To be done in
/// the transaction that changed a key.
class PublishKeyset
{
public:
    explicit PublishKeyset(const KeyRing &keys) : m_keys(keys) {}
    Result<void> run(StorageTransaction &transaction);

private:
    const KeyRing &m_keys;
};

} // namespace comptoir::backend
