// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/FoundDemo.h"

#include "app/backend/SheetLanguage.h"
#include "backend/campaigns/CreateCampaign.h"
#include "backend/campaigns/IssueVouchers.h"
#include "backend/campaigns/OpenCampaign.h"
#include "backend/campaigns/PrintableVoucher.h"
#include "backend/merchants/AddMerchant.h"
#include "backend/merchants/AddShop.h"
#include "backend/merchants/JoinCampaign.h"
#include "backend/merchants/Shop.h"
#include "backend/print/VoucherSheet.h"
#include "backend/territory/FoundTerritory.h"
#include "backend/territory/Territory.h"

#include <QDir>

namespace comptoir::app {

namespace {

using backend::StorageTransaction;

struct Founded
{
    ShopId shop;
    std::vector<backend::PrintableVoucher> vouchers;
};

Result<Founded> found(DeskFolder &desk, StorageTransaction &transaction, const DemoPlan &demo)
{
    backend::KeyRing &keys = desk.keys();
    Clock &clock = desk.clock();
    Entropy &entropy = desk.entropy();
    COMPTOIR_CHECK(
        backend::FoundTerritory(keys, clock, entropy).run(transaction, demo.town, demo.host));
    COMPTOIR_TRY(const MerchantId merchant,
                 backend::AddMerchant(clock, entropy).run(transaction, demo.merchant));
    Founded founded;
    COMPTOIR_TRY(founded.shop,
                 backend::AddShop(clock, entropy).run(transaction, merchant, demo.shop));
    const Day today = Day::inTown(clock.now());
    backend::CampaignPlan plan;
    plan.name = demo.campaign;
    plan.budget = demo.budget;
    plan.faces = {Money::fromCents(1000), Money::fromCents(2000), Money::fromCents(5000)};
    plan.validFrom = today.plusDays(-7);
    plan.validUntil = today.plusDays(demo.days);
    COMPTOIR_TRY(const auto campaign,
                 backend::CreateCampaign(keys, clock, entropy).run(transaction, plan));
    COMPTOIR_CHECK(backend::OpenCampaign(keys, clock).run(transaction, campaign));
    COMPTOIR_CHECK(backend::JoinCampaign(clock).run(transaction, founded.shop, campaign));
    for (const auto &[count, face] :
         {std::pair<int, Money>{6, plan.faces[1]}, {2, plan.faces[0]}, {2, plan.faces[2]}}) {
        const backend::IssuanceOrder order{backend::IssuanceId::mint(clock.now(), entropy),
                                           campaign,
                                           count,
                                           face,
                                           plan.validUntil,
                                           demo.flags};
        COMPTOIR_CHECK(backend::IssueVouchers(clock, entropy).run(transaction, order));
        COMPTOIR_TRY(const auto printed, backend::printableVouchers(transaction, keys, order.id));
        founded.vouchers.insert(founded.vouchers.end(), printed.begin(), printed.end());
    }
    return founded;
}

Result<void> print(const Founded &founded, const DemoPlan &plan, const DemoPapers &papers)
{
    const backend::VoucherSheet sheet(plan.town, plan.campaign,
                                      *sheetWording(QStringLiteral("fr")));
    COMPTOIR_CHECK(sheet.writePdf(papers.sheet, founded.vouchers));
    COMPTOIR_TRY(const QImage page, sheet.page(0, founded.vouchers));
    if (!page.save(QString(papers.sheet).replace(QStringLiteral(".pdf"), QStringLiteral(".png"))))
        return fail("store/disk-io", papers.sheet);
    for (const backend::PrintableVoucher &voucher : founded.vouchers) {
        COMPTOIR_TRY(const QImage single, sheet.single(voucher));
        const QString name = papers.pictures
            + QStringLiteral("/bon-%1.png").arg(voucher.terms.serial, 3, 10, QLatin1Char('0'));
        if (!single.save(name))
            return fail("store/disk-io", name);
    }
    return {};
}

} // namespace

DemoPlan DemoPlan::training(const QString &shop)
{
    DemoPlan plan;
    plan.town = QStringLiteral("Formation");
    plan.host = QStringView(vouchers::trainingHost).toString();
    plan.merchant = shop;
    plan.shop = shop;
    plan.campaign = QStringLiteral("Bons d’exercice");
    plan.budget = Money::fromCents(100'000'000);
    plan.days = 3650;
    plan.flags = vouchers::Training;
    return plan;
}

Result<DemoPapers> foundDemo(DeskFolder &desk, const QString &folder, const DemoPlan &plan)
{
    DemoPapers papers;
    papers.sheet = folder + QStringLiteral("/bons.pdf");
    papers.pictures = folder + QStringLiteral("/bons");
    if (!QDir().mkpath(papers.pictures))
        return fail("store/disk-io", papers.pictures);
    COMPTOIR_TRY(const auto transaction, desk.storage().begin());
    if (backend::readTerritory(*transaction)) {
        COMPTOIR_TRY(const auto shops, backend::listShops(*transaction));
        papers.shop = shops.empty() ? ShopId() : shops.front().id;
        return papers;
    }
    COMPTOIR_TRY(const Founded founded, found(desk, *transaction, plan));
    papers.shop = founded.shop;
    COMPTOIR_CHECK(print(founded, plan, papers));
    COMPTOIR_CHECK(transaction->commit());
    return papers;
}

Result<QString> issueDemoVoucher(DeskFolder &desk, const DemoPlan &plan, Money face, Day lastDay)
{
    COMPTOIR_TRY(const auto transaction, desk.storage().begin());
    COMPTOIR_TRY(const auto campaigns, backend::listCampaigns(*transaction));
    if (campaigns.empty())
        return fail("issuance/unknown");
    const vouchers::Campaign &campaign = campaigns.front().published;
    const backend::IssuanceOrder order{
        backend::IssuanceId::mint(desk.clock().now(), desk.entropy()),
        campaign.number,
        1,
        face,
        std::min(lastDay, campaign.validUntil),
        plan.flags};
    COMPTOIR_CHECK(backend::IssueVouchers(desk.clock(), desk.entropy()).run(*transaction, order));
    COMPTOIR_TRY(const auto printed,
                 backend::printableVouchers(*transaction, desk.keys(), order.id));
    COMPTOIR_CHECK(transaction->commit());
    return printed.front().url;
}

} // namespace comptoir::app
