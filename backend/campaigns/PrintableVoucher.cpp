// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/campaigns/PrintableVoucher.h"

#include "backend/campaigns/DeskCampaign.h"
#include "backend/territory/Territory.h"
#include "core/base/Assert.h"
#include "core/vouchers/HumanCode.h"

namespace comptoir::backend {

Result<std::vector<PrintableVoucher>> printableVouchers(StorageTransaction &transaction,
                                                        const KeyRing &keys, IssuanceId id)
{
    COMPTOIR_TRY(const auto issuance, findIssuance(transaction, id));
    if (!issuance)
        return fail("issuance/unknown", QString::fromLatin1(id.text()));
    COMPTOIR_TRY(const Territory territory, readTerritory(transaction));
    COMPTOIR_TRY(const DeskCampaign campaign, readCampaign(transaction, issuance->order.campaign));
    COMPTOIR_TRY(
        const Rows rows,
        transaction.select(
            QStringLiteral("SELECT serial, human_code FROM voucher "
                           "WHERE campaign = ? AND serial BETWEEN ? AND ? ORDER BY serial"),
            {qint64(issuance->order.campaign), qint64(issuance->first),
             qint64(issuance->first) + issuance->order.count - 1}));
    COMPTOIR_ASSERT(qint64(rows.size()) == issuance->order.count);
    const QByteArray root = keys.rootFingerprint();
    std::vector<PrintableVoucher> printed;
    printed.reserve(rows.size());
    for (const Row &row : rows) {
        const vouchers::VoucherTerms terms{
            campaign.issuerKey,   issuance->order.campaign, vouchers::Serial(row.integer(0)),
            issuance->order.face, issuance->order.lastDay,  issuance->order.flags};
        const auto code = vouchers::VoucherCode::make(terms, keys.key(campaign.issuerKey), root);
        COMPTOIR_TRY(const auto human, vouchers::HumanCode::parse(row.text(1)));
        printed.push_back({terms, code.url(territory.host), human.grouped()});
    }
    return printed;
}

} // namespace comptoir::backend
