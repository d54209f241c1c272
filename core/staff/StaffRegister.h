// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staff/OperatorStore.h"
#include "core/staff/StaffDesk.h"
#include "core/staff/StaffEvent.h"

#include <functional>

namespace comptoir::staff {

/// Who works at this till, and whether PIN and badge are theirs. Needs no territory: a till is
/// locked before it is enrolled too. Errors as in StaffDesk.
class StaffRegister
{
public:
    StaffRegister(store::Database &database, const Clock &clock, Entropy &entropy,
                  StaffLog log = {})
        : m_database(database),
          m_store(database),
          m_clock(clock),
          m_entropy(entropy),
          m_log(std::move(log))
    {}

    Result<std::vector<Operator>> operators() const { return m_store.active(); }
    Result<Operator> save(const Operator &person, const QString &pin, const QString &by = {});
    Result<void> remove(OperatorId id, const QString &by = {});
    Result<Unlocking> unlock(const Proof &proof);
    Result<Unlocking> unlock(OperatorId id, const QString &pin) { return unlock({id, pin}); }
    Result<Unlocking> allow(const Override &request);
    Result<void> noteLeft(OperatorId id);
    Result<void> noteGuest();
    Result<QString> makeBadge(OperatorId id, const QString &by);
    Result<void> withdrawBadge(OperatorId id, const QString &by);

private:
    using Write = std::function<Result<void>(store::Transaction &)>;

    Result<OperatorRecord> changed(const Operator &person, const QString &pin);
    Result<void> checkName(const Operator &person) const;
    /// `after`: as the operator will be; nullopt: gone.
    Result<void> checkManagers(OperatorId id, const std::optional<Operator> &after) const;
    /// Whether the proof is good, and whose it is; a refusal is in the log with `about`.
    Result<Unlocking> look(const Proof &proof, const QJsonObject &about);
    Result<OperatorRecord> recordOf(const Proof &proof, const QJsonObject &about);
    Result<Unlocking> lookAtPin(const OperatorRecord &record, const QString &pin,
                                const QJsonObject &about);
    void keepTries(OperatorId id, const FailedTries &tries);
    void noteRefused(const QString &name, const QByteArray &why, QJsonObject facts);
    Result<void> log(store::Transaction &transaction, const StaffEvent &event);
    Result<void> write(const Write &act);

    store::Database &m_database;
    OperatorStore m_store;
    const Clock &m_clock;
    Entropy &m_entropy;
    const StaffLog m_log;
    QHash<OperatorId, FailedTries> m_unwritten;
};

} // namespace comptoir::staff
