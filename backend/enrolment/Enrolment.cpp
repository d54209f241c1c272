// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/enrolment/Enrolment.h"

#include "backend/storage/Locks.h"
#include "core/base/Assert.h"
#include "core/crypto/Digest.h"

#include <algorithm>
#include <array>

namespace comptoir::backend {

namespace {

constexpr int wrongCodesAllowed = 5;
constexpr std::array<QLatin1String, 4> stateNames{QLatin1String("open"), QLatin1String("claimed"),
                                                  QLatin1String("confirmed"),
                                                  QLatin1String("cancelled")};
constexpr std::array<QLatin1String, 2> confirmNames{QLatin1String("auto"), QLatin1String("sas")};

QString columns()
{
    return QStringLiteral(
        "SELECT id, shop, code_hash, wrong_codes, confirm, state, expires_ms, pub, sas, "
        "device, model, app FROM enrolment ");
}

template <typename Names>
auto indexOf(const Names &names, const QString &name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    COMPTOIR_ASSERT(found != names.end()); // the table's CHECK allows no other
    return found - names.begin();
}

Enrolment enrolmentFrom(const Row &row)
{
    const auto id = EnrolmentId::fromBytes(row.bytes(0));
    const auto shop = ShopId::fromBytes(row.bytes(1));
    COMPTOIR_ASSERT(id && shop);
    Enrolment enrolment;
    enrolment.id = *id;
    enrolment.shop = *shop;
    enrolment.codeHash = row.bytes(2);
    enrolment.wrongCodes = int(row.integer(3));
    enrolment.confirm = EnrolmentConfirm(indexOf(confirmNames, row.text(4)));
    enrolment.state = EnrolmentState(indexOf(stateNames, row.text(5)));
    enrolment.expires = Instant::fromMs(row.integer(6));
    enrolment.publicKey = row.bytes(7);
    enrolment.sas = row.text(8);
    enrolment.device = DeviceId::fromBytes(row.bytes(9)).value_or(DeviceId());
    enrolment.model = row.text(10);
    enrolment.app = row.text(11);
    return enrolment;
}

} // namespace

QByteArray enrolmentCodeHash(const QByteArray &code)
{
    return crypto::sha256({code});
}

Result<Enrolment> readEnrolment(StorageTransaction &transaction, EnrolmentId id)
{
    COMPTOIR_CHECK(transaction.serialise(lock::enrolment(id)));
    COMPTOIR_TRY(const auto row,
                 transaction.first(columns() + QStringLiteral("WHERE id = ?"), {id.bytes()}));
    if (!row)
        return fail("enrolment/unknown");
    return enrolmentFrom(*row);
}

Result<std::vector<Enrolment>> listEnrolments(StorageTransaction &transaction)
{
    COMPTOIR_TRY(const Rows rows,
                 transaction.select(columns() + QStringLiteral("ORDER BY created_ms DESC, id")));
    std::vector<Enrolment> enrolments;
    std::transform(rows.begin(), rows.end(), std::back_inserter(enrolments), enrolmentFrom);
    return enrolments;
}

Result<void> insertEnrolment(StorageTransaction &transaction, const Enrolment &enrolment,
                             Instant now)
{
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral(
            "INSERT INTO enrolment(id, shop, code_hash, confirm, state, created_ms, expires_ms) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {enrolment.id.bytes(), enrolment.shop.bytes(), enrolment.codeHash,
         QString(confirmNames[size_t(enrolment.confirm)]),
         QString(stateNames[size_t(enrolment.state)]), now.ms(), enrolment.expires.ms()}));
    return {};
}

Result<void> updateEnrolment(StorageTransaction &transaction, const Enrolment &enrolment)
{
    const QVariant device = enrolment.device.isNull() ? QVariant() : enrolment.device.bytes();
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral(
            "UPDATE enrolment SET wrong_codes = ?, state = ?, pub = ?, sas = ?, device = ?, "
            "model = ?, app = ? WHERE id = ?"),
        {qint64(enrolment.wrongCodes), QString(stateNames[size_t(enrolment.state)]),
         enrolment.publicKey, enrolment.sas, device, enrolment.model, enrolment.app,
         enrolment.id.bytes()}));
    return {};
}

Result<void> proveCode(StorageTransaction &transaction, Enrolment &enrolment,
                       const QByteArray &code)
{
    if (enrolment.state == EnrolmentState::Cancelled)
        return fail("enrolment/cancelled");
    if (crypto::equalInConstantTime(enrolment.codeHash, enrolmentCodeHash(code)))
        return {};
    ++enrolment.wrongCodes;
    if (enrolment.wrongCodes >= wrongCodesAllowed && enrolment.state != EnrolmentState::Confirmed)
        enrolment.state = EnrolmentState::Cancelled;
    COMPTOIR_CHECK(updateEnrolment(transaction, enrolment));
    return fail("enrolment/wrong-code");
}

} // namespace comptoir::backend
