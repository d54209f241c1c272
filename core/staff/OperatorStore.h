// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staff/Operator.h"
#include "core/staff/Pin.h"
#include "core/staff/PinPolicy.h"
#include "core/store/Database.h"

#include <vector>

namespace comptoir::staff {

/// An operator with what the lock compares.
struct OperatorRecord
{
    Operator person;
    std::optional<PinHash> pin;
    FailedTries tries;
};

/// A badge by its hash.
struct BadgeRow
{
    OperatorId person;
    bool isWithdrawn = false;
};

/// "cashier", "manager", "adviser": as the table and the log say it.
QByteArray roleName(Role role);

/// SQL of the operators. Who leaves becomes inactive and loses the PIN; the name stays.
class OperatorStore
{
public:
    explicit OperatorStore(store::Database &database) : m_database(database) {}

    /// Those who work here now, by the time they came.
    Result<std::vector<Operator>> active() const;
    /// Active or not: the name behind an id of the past.
    Result<QString> nameOf(OperatorId id) const;
    /// "staff/unknown" unless active.
    Result<OperatorRecord> record(OperatorId id) const;

    Result<void> insert(store::Transaction &transaction, const OperatorRecord &record,
                        Instant created);
    /// Name, role, last day and PIN.
    Result<void> update(store::Transaction &transaction, const OperatorRecord &record);
    Result<void> setTries(store::Transaction &transaction, OperatorId id, const FailedTries &tries);
    Result<void> deactivate(store::Transaction &transaction, OperatorId id);

    Result<std::optional<BadgeRow>> badge(const QByteArray &hash) const;
    Result<void> insertBadge(store::Transaction &transaction, OperatorId id, const QByteArray &hash,
                             Instant made);
    /// The valid one, if there is one.
    Result<void> withdrawBadge(store::Transaction &transaction, OperatorId id, Instant at);

private:
    store::Database &m_database;
};

} // namespace comptoir::staff
