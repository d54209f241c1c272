// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staff/OperatorStore.h"

namespace comptoir::staff {

namespace {

QString roleText(Role role)
{
    return QString::fromLatin1(roleName(role));
}

Role roleNamed(const QString &name)
{
    return name == u"manager" ? Role::Manager : name == u"adviser" ? Role::Adviser : Role::Cashier;
}

const QString operatorColumns = QStringLiteral(
    "id, name, role, pin_digits, last_day, EXISTS (SELECT 1 FROM operator_badge "
    "WHERE operator = operator.id AND withdrawn_ms IS NULL)");
constexpr int columnCount = 6;

/// Columns: operatorColumns.
Operator operatorOf(const store::Row &row)
{
    const int digits = int(row.integer(3));
    Operator person{OperatorId::fromBytes(row.bytes(0)).value_or(OperatorId()),
                    row.text(1),
                    roleNamed(row.text(2)),
                    digits > 0,
                    digits,
                    {},
                    row.integer(5) != 0};
    if (!row.isNull(4))
        person.lastDay = Day::fromVoucherDays(int(row.integer(4)));
    return person;
}

QVariant lastDayArgument(const Operator &person)
{
    return person.lastDay ? QVariant(qint64(person.lastDay->voucherDays())) : QVariant();
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
                 m_database.select(QStringLiteral("SELECT ") + operatorColumns
                                   + QStringLiteral(" FROM operator WHERE active = 1 "
                                                    "ORDER BY created_ms, id")));
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
    COMPTOIR_TRY(const auto row,
                 m_database.first(QStringLiteral("SELECT ") + operatorColumns
                                      + QStringLiteral(", pin_salt, pin_rounds, pin_hash, failed, "
                                                       "failed_boot, failed_boot_ms "
                                                       "FROM operator WHERE id = ? AND active = 1"),
                                  {id.bytes()}));
    if (!row)
        return fail("staff/unknown");
    OperatorRecord record;
    record.person = operatorOf(*row);
    if (record.person.hasPin)
        record.pin = PinHash{row->bytes(columnCount), int(row->integer(columnCount + 1)),
                             row->bytes(columnCount + 2)};
    record.tries = {int(row->integer(columnCount + 3)), row->text(columnCount + 4).toLatin1(),
                    row->integer(columnCount + 5)};
    return record;
}

Result<void> OperatorStore::insert(store::Transaction &transaction, const OperatorRecord &record,
                                   Instant created)
{
    const Operator &person = record.person;
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO operator(id, name, role, created_ms, last_day, pin_digits, "
                       "pin_salt, pin_rounds, pin_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        store::Arguments{person.id.bytes(), person.name, roleText(person.role), created.ms(),
                         lastDayArgument(person)}
            + pinArguments(record)));
    return {};
}

Result<void> OperatorStore::update(store::Transaction &transaction, const OperatorRecord &record)
{
    const Operator &person = record.person;
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("UPDATE operator SET name = ?, role = ?, last_day = ?, pin_digits = ?, "
                       "pin_salt = ?, pin_rounds = ?, pin_hash = ? WHERE id = ?"),
        store::Arguments{person.name, roleText(person.role), lastDayArgument(person)}
            + pinArguments(record) + store::Arguments{person.id.bytes()}));
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

QByteArray roleName(Role role)
{
    return role == Role::Manager ? "manager" : role == Role::Adviser ? "adviser" : "cashier";
}

Result<std::optional<BadgeRow>> OperatorStore::badge(const QByteArray &hash) const
{
    COMPTOIR_TRY(const auto row,
                 m_database.first(QStringLiteral("SELECT operator, withdrawn_ms IS NOT NULL "
                                                 "FROM operator_badge WHERE secret_hash = ?"),
                                  {hash}));
    if (!row)
        return std::nullopt;
    return BadgeRow{OperatorId::fromBytes(row->bytes(0)).value_or(OperatorId()),
                    row->integer(1) != 0};
}

Result<void> OperatorStore::insertBadge(store::Transaction &transaction, OperatorId id,
                                        const QByteArray &hash, Instant made)
{
    COMPTOIR_CHECK(
        transaction.run(QStringLiteral("INSERT INTO operator_badge(operator, secret_hash, made_ms) "
                                       "VALUES (?, ?, ?)"),
                        {id.bytes(), hash, made.ms()}));
    return {};
}

Result<void> OperatorStore::withdrawBadge(store::Transaction &transaction, OperatorId id,
                                          Instant at)
{
    COMPTOIR_CHECK(transaction.run(QStringLiteral("UPDATE operator_badge SET withdrawn_ms = ? "
                                                  "WHERE operator = ? AND withdrawn_ms IS NULL"),
                                   {at.ms(), id.bytes()}));
    return {};
}

} // namespace comptoir::staff
