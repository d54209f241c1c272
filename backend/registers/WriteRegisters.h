// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/Storage.h"
#include "core/registers/Register.h"

namespace comptoir::backend {

/// What became of a write: where another device's value was not seen by the writer.
struct RegistersWritten
{
    registers::Stamp at; ///< under which it stands; later than asked for if the writer's own was
    registers::Fields others; ///< values that the writer had not seen, by field
    bool lost = false; ///< one of them stays
};

/// Writes fields of one entity of a shop, each if it beats what is there, and publishes the row in
/// the shop's stream. Tills come here by `reg.set`, the desk by itself.
class WriteRegisters
{
public:
    WriteRegisters(StorageTransaction &transaction, ShopId shop, Instant now)
        : m_transaction(transaction),
          m_shop(shop),
          m_now(now)
    {}

    /// `at` counts for all fields; `written` is the writer's own HLC. Errors "register/too-large",
    /// "store/…".
    Result<RegistersWritten> run(const registers::RegisterWrite &write, registers::Stamp at,
                                 wire::Hlc written);
    /// What is there.
    Result<registers::Fields> read(const registers::EntityId &of);

private:
    Result<void> keep(const registers::EntityId &of, const QString &field,
                      const registers::Register &value, wire::Hlc written);
    Result<void> keepReferences(const registers::EntityId &of, const QString &field,
                                const registers::Register &value);
    Result<void> publishRow(const registers::EntityId &of, const registers::Fields &fields);

    StorageTransaction &m_transaction;
    ShopId m_shop;
    Instant m_now;
};

} // namespace comptoir::backend
