// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/vouchers/LostVouchers.h"

#include "backend/Audit.h"
#include "backend/campaigns/DeskCampaign.h"
#include "backend/ledger/Ledger.h"
#include "backend/storage/Locks.h"
#include "backend/vouchers/VoucherStore.h"
#include "core/crypto/Digest.h"

namespace comptoir::backend {

Result<bool> LostVouchers::mayBe(vouchers::CampaignNumber campaign, vouchers::Serial serial)
{
    COMPTOIR_TRY(
        const auto row,
        m_transaction.first(QStringLiteral("SELECT 1 FROM lost_serials WHERE campaign = ? AND "
                                           "first_serial <= ? AND next_serial > ?"),
                            {qint64(campaign), qint64(serial), qint64(serial)}));
    if (!row)
        return false;
    COMPTOIR_TRY(const auto voucher, VoucherStore(m_transaction).find(campaign, serial));
    return !voucher;
}

Result<void> LostVouchers::takeBack(const vouchers::VoucherTerms &terms, Instant now)
{
    COMPTOIR_CHECK(m_transaction.serialise(lock::campaign(terms.campaign)));
    COMPTOIR_TRY(const bool lost, mayBe(terms.campaign, terms.serial));
    if (!lost)
        return fail("voucher/unknown");
    COMPTOIR_TRY(const DeskCampaign campaign, readCampaign(m_transaction, terms.campaign));
    const Money left = campaign.budget - campaign.issued;
    if (terms.face > left)
        return fail("issuance/over-budget", {}, {{QStringLiteral("left_c"), left.cents()}});
    const QString name = QStringLiteral("%1/%2").arg(terms.campaign).arg(terms.serial);
    COMPTOIR_CHECK(m_transaction.run(
        QStringLiteral("UPDATE campaign SET issued_c = issued_c + ? WHERE number = ?"),
        {terms.face.cents(), qint64(terms.campaign)}));
    // The code for people is known to its paper alone: a name that nobody can type.
    COMPTOIR_CHECK(m_transaction.run(
        QStringLiteral("INSERT INTO voucher(campaign, serial, face_c, last_day, flags, human_code) "
                       "VALUES (?, ?, ?, ?, ?, ?)"),
        {qint64(terms.campaign), qint64(terms.serial), terms.face.cents(),
         qint64(terms.lastDay.voucherDays()), qint64(terms.flags), name}));
    COMPTOIR_CHECK(
        post(m_transaction,
             {.cause = crypto::sha256({QByteArrayView("taken back "), name.toUtf8()}).first(16),
              .debit = Account::campaignFund(terms.campaign),
              .credit = Account::voucherLiability(terms.campaign),
              .amount = terms.face,
              .at = now}));
    return audit(m_transaction, now, QStringLiteral("voucher.taken-back"), name,
                 QString::number(terms.face.cents()));
}

} // namespace comptoir::backend
