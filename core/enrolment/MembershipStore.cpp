// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enrolment/MembershipStore.h"

namespace comptoir::enrolment {

Result<void> MembershipStore::insert(store::Transaction &transaction, const Membership &membership,
                                     const QUrl &server, const QByteArray &rootFingerprint)
{
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO membership(one, server, root_fingerprint, town, shop_name, "
                       "merchant_name, status) VALUES (1, ?, ?, ?, ?, ?, 'active')"),
        {server.toString(), rootFingerprint, membership.town, membership.shop,
         membership.merchant}));
    return {};
}

Result<Membership> MembershipStore::read() const
{
    COMPTOIR_TRY(
        const auto row,
        m_database.first(QStringLiteral("SELECT town, shop_name, merchant_name FROM membership")));
    if (!row)
        return fail("till/not-enrolled");
    return Membership{row->text(0), row->text(1), row->text(2)};
}

} // namespace comptoir::enrolment
