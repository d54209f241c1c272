// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/VoucherPackStore.h"

#include "sync/wire/ByteReader.h"

#include <algorithm>

namespace comptoir::vouchers {

namespace {

using State = wire::VoucherPack::State;

constexpr Serial together = 4096;
constexpr int sumSize = 3; ///< any face value

} // namespace

Result<void> VoucherPackStore::keep(store::Transaction &transaction, const wire::VoucherPack &pack)
{
    COMPTOIR_CHECK(transaction.run(QStringLiteral("DELETE FROM voucher_pack WHERE campaign = ?"),
                                   {qint64(pack.campaign)}));
    auto balance = pack.balances.begin();
    for (size_t first = 0; first < pack.states.size(); first += together) {
        const size_t end = std::min(first + together, pack.states.size());
        QByteArray states, balances;
        states.reserve(together);
        for (size_t serial = first; serial < end; ++serial)
            states.append(static_cast<char>(pack.states[serial]));
        for (; balance != pack.balances.end() && balance->serial < end; ++balance)
            wire::appendNumber(balances, quint64(balance->remaining.cents()), sumSize);
        COMPTOIR_CHECK(transaction.run(
            QStringLiteral("INSERT INTO voucher_pack(campaign, first_serial, states, balances) "
                           "VALUES (?, ?, ?, ?)"),
            {qint64(pack.campaign), qint64(first), states, balances}));
    }
    return {};
}

Result<PackedVoucher> VoucherPackStore::find(const store::Database &database,
                                             CampaignNumber campaign, Serial serial)
{
    const Serial place = serial % together;
    COMPTOIR_TRY(
        const auto row,
        database.first(QStringLiteral("SELECT states, balances FROM voucher_pack WHERE campaign = "
                                      "? AND first_serial = ?"),
                       {qint64(campaign), qint64(serial - place)}));
    const QByteArray states = row ? row->bytes(0) : QByteArray();
    PackedVoucher voucher;
    if (qsizetype(place) >= states.size())
        return voucher;
    voucher.state = State(states[qsizetype(place)]);
    if (voucher.state != State::PartlyUsed)
        return voucher;
    const auto before = std::count(states.begin(), states.begin() + place,
                                   static_cast<char>(State::PartlyUsed));
    const QByteArray balances = row->bytes(1);
    wire::ByteReader reader(balances);
    reader.take(before * sumSize);
    voucher.remaining = Money::fromCents(qint64(reader.number(sumSize)));
    return voucher;
}

} // namespace comptoir::vouchers
