// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/DeskFolder.h"
#include "core/base/Id.h"
#include "core/vouchers/Keyset.h"

namespace comptoir::app {

/// What kind of town: the one that shows Comptoir, or one for exercises.
struct DemoPlan
{
    QString town = QStringLiteral("Sceaux");
    QString host = QStringLiteral("BONS.EXAMPLE");
    QString merchant = QStringLiteral("Marchal");
    QString shop = QStringLiteral("Boulangerie Marchal");
    QString campaign = QStringLiteral("Bons d’achat de Noël");
    Money budget = Money::fromCents(1'000'000);
    int days = 200; ///< that the campaign is open
    quint8 flags = 0; ///< vouchers::VoucherFlag
    /// A town whose vouchers are good in training only.
    static DemoPlan training(const QString &shop);
};

struct DemoPapers
{
    ShopId shop;
    QString sheet;
    QString pictures;
};

/// Founds the demo town in an empty folder, with a campaign that is open today and a sheet of
/// vouchers of 10, 20 and 50 €; finds it again in a folder that has one.
Result<DemoPapers> foundDemo(DeskFolder &desk, const QString &folder, const DemoPlan &plan = {});
/// One more voucher of the campaign, "" of none: the text of its code. "issuance/…"
Result<QString> issueDemoVoucher(DeskFolder &desk, const DemoPlan &plan, Money face, Day lastDay);

} // namespace comptoir::app
