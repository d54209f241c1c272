// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staff/OperatorStore.h"

namespace comptoir::staff {

namespace {

QString roleText(Role role)
{
    return role == Role::Manager ? QStringLiteral("manager") : QStringLiteral("cashier");
}

/// Columns: id, name, role, pin_digits.
Operator operatorOf(const store::Row &row)
{
    const int digits = int(row.integer(3));
    return {OperatorId::fromBytes(row.bytes(0)).value_or(OperatorId()), row.text(1),
            row.text(2) == u"manager" ? Role::Manager : Role::Cashier, digits > 0, digits};
}

/// Values of pin_digits, pin_salt, pin_rounds, pin_hash.
store::Arguments pinArguments(const OperatorRecord &record)
{
    if (!record.pin)
        return {qint64(0), QVariant(), QVariant(), QVariant()};
    return {qint64(record.person.pinDigits), record.pin->salt, qint64(record.pin->rounds),
            record.pin->hash};
}

} // namespace

Result<std::vector<Operator>> OperatorStore::active() const
{
    COMPTOIR_TRY(const store::Rows rows,
                 m_database.select(QStringLiteral("SELECT id, name, role, pin_digits FROM operator "
                                                  "WHERE active = 1 ORDER BY created_ms, id")));
    std::vector<Operator> operators;
    for (const store::Row &row : rows)
        operators.push_back(operatorOf(row));
    return operators;
}

Result<QString> OperatorStore::nameOf(OperatorId id) const
{
    COMPTOIR_TRY(
        const auto row,
        m_database.first(QStringLiteral("SELECT name FROM operator WHERE id = ?"), {id.bytes()}));
    if (!row)
        return fail("staff/unknown");
    return row->text(0);
}

Result<OperatorRecord> OperatorStore::record(OperatorId id) const
{
    COMPTOIR_TRY(
        const auto row,
        m_database.first(QStringLiteral("SELECT id, name, role, pin_digits, pin_salt, pin_rounds, "
                                        "pin_hash, failed, failed_boot, failed_boot_ms "
                                        "FROM operator WHERE id = ? AND active = 1"),
                         {id.bytes()}));
    if (!row)
        return fail("staff/unknown");
    OperatorRecord record;
    record.person = operatorOf(*row);
    if (record.person.hasPin)
        record.pin = PinHash{row->bytes(4), int(row->integer(5)), row->bytes(6)};
    record.tries = {int(row->integer(7)), row->text(8).toLatin1(), row->integer(9)};
    return record;
}

Result<void> OperatorStore::insert(store::Transaction &transaction, const OperatorRecord &record,
                                   Instant created)
{
    const Operator &person = record.person;
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO operator(id, name, role, created_ms, pin_digits, pin_salt, "
                       "pin_rounds, pin_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        store::Arguments{person.id.bytes(), person.name, roleText(person.role), created.ms()}
            + pinArguments(record)));
    return {};
}

Result<void> OperatorStore::update(store::Transaction &transaction, const OperatorRecord &record)
{
    const Operator &person = record.person;
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("UPDATE operator SET name = ?, role = ?, pin_digits = ?, pin_salt = ?, "
                       "pin_rounds = ?, pin_hash = ? WHERE id = ?"),
        store::Arguments{person.name, roleText(person.role)} + pinArguments(record)
            + store::Arguments{person.id.bytes()}));
    return {};
}

Result<void> OperatorStore::setTries(store::Transaction &transaction, OperatorId id,
                                     const FailedTries &tries)
{
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("UPDATE operator SET failed = ?, failed_boot = ?, failed_boot_ms = ? "
                       "WHERE id = ?"),
        {qint64(tries.count), QString::fromLatin1(tries.bootId), tries.bootMs, id.bytes()}));
    return {};
}

Result<void> OperatorStore::deactivate(store::Transaction &transaction, OperatorId id)
{
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("UPDATE operator SET active = 0, pin_digits = 0, pin_salt = NULL, "
                       "pin_rounds = NULL, pin_hash = NULL WHERE id = ?"),
        {id.bytes()}));
    return {};
}

} // namespace comptoir::staff
