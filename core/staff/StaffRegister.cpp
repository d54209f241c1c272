// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staff/StaffRegister.h"

#include "core/staff/BadgeCode.h"

#include <algorithm>

namespace comptoir::staff {

namespace {

using Kind = StaffEvent::Kind;

QJsonObject factsOf(const Operator &person)
{
    QJsonObject facts{{u"id"_qs, QString::fromLatin1(person.id.text())},
                      {u"name"_qs, person.name},
                      {u"role"_qs, QString::fromLatin1(roleName(person.role))},
                      {u"pin"_qs, person.hasPin}};
    if (person.lastDay)
        facts.insert(u"last_day"_qs, person.lastDay->toIso());
    return facts;
}

QString meansOf(const Proof &proof)
{
    return proof.badge.isEmpty() ? u"pin"_qs : u"badge"_qs;
}

} // namespace

Result<Operator> StaffRegister::save(const Operator &person, const QString &pin, const QString &by)
{
    COMPTOIR_TRY(OperatorRecord record, changed(person, pin));
    COMPTOIR_CHECK(checkName(record.person));
    COMPTOIR_CHECK(checkManagers(record.person.id, record.person));
    const bool isNew = person.id.isNull();
    const bool newPin = !pin.isEmpty();
    QJsonObject facts = factsOf(record.person);
    facts.insert(u"new_pin"_qs, newPin);
    COMPTOIR_CHECK(write([&](store::Transaction &transaction) -> Result<void> {
        if (isNew)
            COMPTOIR_CHECK(m_store.insert(transaction, record, m_clock.now()));
        else
            COMPTOIR_CHECK(m_store.update(transaction, record));
        if (newPin && !isNew)
            COMPTOIR_CHECK(m_store.setTries(transaction, record.person.id, {}));
        return log(transaction, {isNew ? Kind::Added : Kind::Changed, facts, by});
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
    record.person.lastDay = person.lastDay;
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

// A manager whose last day is known is none who stays: the day after it nobody could let anybody
// do more.
Result<void> StaffRegister::checkManagers(OperatorId id, const std::optional<Operator> &after) const
{
    COMPTOIR_TRY(auto operators, m_store.active());
    const auto stays = [](const Operator &person) { return !person.lastDay; };
    const auto leads = [&](const Operator &person) {
        return stays(person) && may(person.role, Right::EditStaff);
    };
    const bool before = std::any_of(operators.begin(), operators.end(), leads);
    std::erase_if(operators, [id](const Operator &person) { return person.id == id; });
    if (after)
        operators.push_back(*after);
    // Somebody without a PIN is asked for nothing; with one, nobody could let them do more.
    const bool somebodyLocked = std::any_of(
        operators.begin(), operators.end(),
        [](const Operator &person) { return person.hasPin || person.lastDay; });
    const bool led = std::any_of(operators.begin(), operators.end(), leads);
    const bool everybodyLeaves = !operators.empty()
        && std::none_of(operators.begin(), operators.end(), stays);
    if ((before && !led && somebodyLocked) || everybodyLeaves)
        return fail("staff/last-manager");
    return {};
}

Result<void> StaffRegister::remove(OperatorId id, const QString &by)
{
    COMPTOIR_TRY(const OperatorRecord record, m_store.record(id));
    COMPTOIR_CHECK(checkManagers(id, std::nullopt));
    return write([&](store::Transaction &transaction) -> Result<void> {
        COMPTOIR_CHECK(m_store.withdrawBadge(transaction, id, m_clock.now()));
        COMPTOIR_CHECK(m_store.deactivate(transaction, id));
        return log(transaction, {Kind::Removed, factsOf(record.person), by});
    });
}

// --- PIN and badge -------------------------------------------------------------------------------

Result<Unlocking> StaffRegister::unlock(const Proof &proof)
{
    COMPTOIR_TRY(const Unlocking unlocking, look(proof, {}));
    if (!unlocking.unlocked)
        return unlocking;
    COMPTOIR_TRY(const OperatorRecord record, m_store.record(unlocking.person));
    const QString means = record.pin || !proof.badge.isEmpty() ? meansOf(proof) : u"none"_qs;
    // A full disk must not keep the shop out; its sales are refused and say why.
    (void)write([&](store::Transaction &transaction) {
        return log(transaction, {Kind::CameIn, {{u"means"_qs, means}}, record.person.name});
    });
    return unlocking;
}

Result<Unlocking> StaffRegister::allow(const Override &request)
{
    QJsonObject facts{{u"act"_qs, QString::fromLatin1(rightName(request.act.right))},
                      {u"amount_c"_qs, request.act.amount.cents()},
                      {u"asked_by"_qs, request.askedBy},
                      {u"means"_qs, meansOf(request.proof)}};
    COMPTOIR_TRY(const Unlocking unlocking, look(request.proof, facts));
    if (!unlocking.unlocked)
        return unlocking;
    COMPTOIR_TRY(const OperatorRecord record, m_store.record(unlocking.person));
    if (!may(record.person.role, request.act.right)) {
        noteRefused(record.person.name, "no-right", facts);
        return fail("staff/not-allowed");
    }
    facts.insert(u"allowed_by"_qs, record.person.name);
    // What is not in the log was not allowed.
    COMPTOIR_CHECK(write([&](store::Transaction &transaction) {
        return log(transaction, {Kind::Allowed, facts, request.askedBy});
    }));
    return unlocking;
}

Result<OperatorRecord> StaffRegister::recordOf(const Proof &proof, const QJsonObject &about)
{
    if (proof.badge.isEmpty())
        return m_store.record(proof.person);
    const auto code = BadgeCode::parse(proof.badge);
    std::optional<BadgeRow> badge;
    if (code) {
        COMPTOIR_TRY(badge, m_store.badge(code->hash()));
    }
    if (!badge) {
        noteRefused({}, "badge-unknown", about);
        return fail("staff/badge-unknown");
    }
    const auto record = m_store.record(badge->person);
    if (badge->isWithdrawn || !record) {
        noteRefused(m_store.nameOf(badge->person).value_or(QString()), "badge-withdrawn", about);
        return fail("staff/badge-withdrawn");
    }
    return record;
}

Result<Unlocking> StaffRegister::look(const Proof &proof, const QJsonObject &about)
{
    COMPTOIR_TRY(const OperatorRecord record, recordOf(proof, about));
    const Operator &person = record.person;
    if (person.lastDay && Day::inTown(m_clock.now()) > *person.lastDay) {
        noteRefused(person.name, "ended", about);
        return fail("staff/ended", {}, {{u"last_day"_qs, person.lastDay->toIso()}});
    }
    if (!record.pin || !proof.badge.isEmpty())
        return Unlocking{true, 0, person.id};
    return lookAtPin(record, proof.pin, about);
}

Result<Unlocking> StaffRegister::lookAtPin(const OperatorRecord &record, const QString &pin,
                                           const QJsonObject &about)
{
    const OperatorId id = record.person.id;
    FailedTries tries = m_unwritten.value(id, record.tries);
    if (const int wait = PinPolicy::secondsLeft(tries, m_clock); wait > 0)
        return Unlocking{false, wait, id};
    // Counted before it is looked at: who pulls the plug while it is compared has used a try.
    tries = {tries.count + 1, m_clock.bootId(), m_clock.bootMs()};
    keepTries(id, tries);
    const auto typed = Pin::parse(pin);
    if (!typed || !record.pin->matches(*typed)) {
        QJsonObject facts = about;
        facts.insert(u"tries"_qs, tries.count);
        noteRefused(record.person.name, "wrong-pin", facts);
        return Unlocking{false, PinPolicy::secondsLeft(tries, m_clock), id};
    }
    keepTries(id, {});
    return Unlocking{true, 0, id};
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

// --- Badges --------------------------------------------------------------------------------------

Result<QString> StaffRegister::makeBadge(OperatorId id, const QString &by)
{
    COMPTOIR_TRY(const OperatorRecord record, m_store.record(id));
    const BadgeCode code = BadgeCode::draw(m_entropy);
    COMPTOIR_CHECK(write([&](store::Transaction &transaction) -> Result<void> {
        COMPTOIR_CHECK(m_store.withdrawBadge(transaction, id, m_clock.now()));
        COMPTOIR_CHECK(m_store.insertBadge(transaction, id, code.hash(), m_clock.now()));
        return log(transaction, {Kind::BadgeMade, factsOf(record.person), by});
    }));
    return code.text();
}

Result<void> StaffRegister::withdrawBadge(OperatorId id, const QString &by)
{
    COMPTOIR_TRY(const OperatorRecord record, m_store.record(id));
    if (!record.person.hasBadge)
        return {};
    return write([&](store::Transaction &transaction) -> Result<void> {
        COMPTOIR_CHECK(m_store.withdrawBadge(transaction, id, m_clock.now()));
        return log(transaction, {Kind::BadgeWithdrawn, factsOf(record.person), by});
    });
}

// --- The log -------------------------------------------------------------------------------------

Result<void> StaffRegister::noteLeft(OperatorId id)
{
    COMPTOIR_TRY(const QString name, m_store.nameOf(id));
    return write([&](store::Transaction &transaction) {
        return log(transaction, {Kind::WentOut, {}, name});
    });
}

Result<void> StaffRegister::noteGuest()
{
    return write([&](store::Transaction &transaction) {
        return log(transaction, {Kind::CameIn, {{u"means"_qs, u"guest"_qs}}, {}});
    });
}

void StaffRegister::noteRefused(const QString &name, const QByteArray &why, QJsonObject facts)
{
    facts.insert(u"why"_qs, QString::fromLatin1(why));
    // Refused it is in any case, also when the disk is full.
    (void)write([&](store::Transaction &transaction) {
        return log(transaction, {Kind::Refused, facts, name});
    });
}

Result<void> StaffRegister::log(store::Transaction &transaction, const StaffEvent &event)
{
    return m_log ? m_log(transaction, event) : Result<void>();
}

Result<void> StaffRegister::write(const Write &act)
{
    COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_database));
    COMPTOIR_CHECK(act(*transaction));
    return transaction->commit();
}

} // namespace comptoir::staff
