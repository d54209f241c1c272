// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staff/StaffRegister.h"

#include <algorithm>

namespace comptoir::staff {

Result<Operator> StaffRegister::save(const Operator &person, const QString &pin)
{
    COMPTOIR_TRY(OperatorRecord record, changed(person, pin));
    COMPTOIR_CHECK(checkName(record.person));
    COMPTOIR_CHECK(checkManagers(record.person.id, record.person));
    const bool isNew = person.id.isNull();
    const bool newPin = !pin.isEmpty();
    COMPTOIR_CHECK(write([&](store::Transaction &transaction) -> Result<void> {
        if (isNew)
            return m_store.insert(transaction, record, m_clock.now());
        COMPTOIR_CHECK(m_store.update(transaction, record));
        return newPin ? m_store.setTries(transaction, record.person.id, {}) : Result<void>();
    }));
    if (newPin)
        m_unwritten.remove(record.person.id);
    return record.person;
}

Result<OperatorRecord> StaffRegister::changed(const Operator &person, const QString &pin)
{
    OperatorRecord record;
    if (!person.id.isNull()) {
        COMPTOIR_TRY(record, m_store.record(person.id));
    } else {
        record.person.id = OperatorId::mint(m_clock.now(), m_entropy);
    }
    record.person.name = person.name.simplified();
    record.person.role = person.role;
    if (!pin.isEmpty() || (person.hasPin && !record.pin)) {
        COMPTOIR_TRY(const Pin typed, Pin::parse(pin));
        record.pin = PinHash::of(typed, m_entropy);
        record.person.pinDigits = typed.digitCount();
    } else if (!person.hasPin) {
        record.pin.reset();
        record.person.pinDigits = 0;
    }
    record.person.hasPin = record.pin.has_value();
    return record;
}

Result<void> StaffRegister::checkName(const Operator &person) const
{
    if (person.name.isEmpty())
        return fail("staff/name-empty");
    COMPTOIR_TRY(const auto operators, m_store.active());
    const bool taken = std::any_of(operators.begin(), operators.end(), [&](const Operator &other) {
        return other.id != person.id && other.name.toCaseFolded() == person.name.toCaseFolded();
    });
    return taken ? Result<void>(fail("staff/name-taken")) : Result<void>();
}

Result<void> StaffRegister::checkManagers(OperatorId id, const std::optional<Operator> &after) const
{
    COMPTOIR_TRY(auto operators, m_store.active());
    const auto isManager = [](const Operator &person) { return person.role == Role::Manager; };
    const bool before = std::any_of(operators.begin(), operators.end(), isManager);
    std::erase_if(operators, [id](const Operator &person) { return person.id == id; });
    if (after)
        operators.push_back(*after);
    const bool stays = std::any_of(operators.begin(), operators.end(), isManager);
    // Somebody without a PIN is asked for nothing; with one, nobody could let them do more.
    const bool somebodyLocked = std::any_of(operators.begin(), operators.end(),
                                            [](const Operator &person) { return person.hasPin; });
    if (before && !stays && somebodyLocked)
        return fail("staff/last-manager");
    return {};
}

Result<void> StaffRegister::remove(OperatorId id)
{
    COMPTOIR_CHECK(m_store.record(id));
    COMPTOIR_CHECK(checkManagers(id, std::nullopt));
    return write(
        [&](store::Transaction &transaction) { return m_store.deactivate(transaction, id); });
}

Result<Unlocking> StaffRegister::unlock(OperatorId id, const QString &pin)
{
    COMPTOIR_TRY(const OperatorRecord record, m_store.record(id));
    if (!record.pin)
        return Unlocking{true, 0};
    FailedTries tries = m_unwritten.value(id, record.tries);
    if (const int wait = PinPolicy::secondsLeft(tries, m_clock); wait > 0)
        return Unlocking{false, wait};
    // Counted before it is looked at: who pulls the plug while it is compared has used a try.
    tries = {tries.count + 1, m_clock.bootId(), m_clock.bootMs()};
    keepTries(id, tries);
    const auto typed = Pin::parse(pin);
    if (!typed || !record.pin->matches(*typed))
        return Unlocking{false, PinPolicy::secondsLeft(tries, m_clock)};
    keepTries(id, {});
    return Unlocking{true, 0};
}

// A full disk must not keep the shop out: then this run remembers what could not be written.
void StaffRegister::keepTries(OperatorId id, const FailedTries &tries)
{
    const auto kept = write(
        [&](store::Transaction &transaction) { return m_store.setTries(transaction, id, tries); });
    if (kept)
        m_unwritten.remove(id);
    else
        m_unwritten[id] = tries;
}

Result<void> StaffRegister::write(const std::function<Result<void>(store::Transaction &)> &act)
{
    COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_database));
    COMPTOIR_CHECK(act(*transaction));
    return transaction->commit();
}

} // namespace comptoir::staff
