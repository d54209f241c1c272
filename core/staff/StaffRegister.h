// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staff/OperatorStore.h"
#include "core/staff/StaffDesk.h"

#include <functional>

namespace comptoir::staff {

/// Who works at this till, and whether the PIN is theirs. Needs no territory: a till is locked
/// before it is enrolled too. Errors as in StaffDesk.
class StaffRegister
{
public:
    StaffRegister(store::Database &database, const Clock &clock, Entropy &entropy)
        : m_database(database),
          m_store(database),
          m_clock(clock),
          m_entropy(entropy)
    {}

    Result<std::vector<Operator>> operators() const { return m_store.active(); }
    Result<Operator> save(const Operator &person, const QString &pin);
    Result<void> remove(OperatorId id);
    Result<Unlocking> unlock(OperatorId id, const QString &pin);

private:
    Result<OperatorRecord> changed(const Operator &person, const QString &pin);
    Result<void> checkName(const Operator &person) const;
    /// `after`: as the operator will be; nullopt: gone.
    Result<void> checkManagers(OperatorId id, const std::optional<Operator> &after) const;
    void keepTries(OperatorId id, const FailedTries &tries);
    Result<void> write(const std::function<Result<void>(store::Transaction &)> &act);

    store::Database &m_database;
    OperatorStore m_store;
    const Clock &m_clock;
    Entropy &m_entropy;
    QHash<OperatorId, FailedTries> m_unwritten;
};

} // namespace comptoir::staff
