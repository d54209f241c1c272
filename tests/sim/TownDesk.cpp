// SPDX-License-Identifier: GPL-3.0-or-later
// What people at the town's desk do, with the backend's own acts.
#include "backend/campaigns/ChangePolicy.h"
#include "backend/campaigns/CloseCampaign.h"
#include "backend/campaigns/IssueVouchers.h"
#include "backend/campaigns/OpenCampaign.h"
#include "backend/campaigns/PrintableVoucher.h"
#include "backend/enrolment/ConfirmEnrolment.h"
#include "backend/enrolment/Enrolment.h"
#include "backend/merchants/AddMerchant.h"
#include "backend/merchants/AddShop.h"
#include "backend/merchants/JoinCampaign.h"
#include "backend/merchants/RevokeDevice.h"
#include "backend/territory/Territory.h"
#include "backend/vouchers/BlockVoucher.h"
#include "core/base/Assert.h"
#include "tests/sim/TownMachine.h"

namespace comptoir::sim {

using namespace backend;

vouchers::OfflineTerms TownMachine::rolledTerms()
{
    vouchers::OfflineTerms terms;
    terms.floor = Money::fromCents(m_dice.between(5, 25) * 100);
    terms.capVoucher = Money::fromCents(m_dice.between(5, 30) * 100);
    terms.capTill = Money::fromCents(m_dice.between(20, 300) * 100);
    terms.capTillDay = Money::fromCents(terms.capTill.cents() * m_dice.between(1, 3));
    terms.maxCount = int(m_dice.between(3, 40));
    const bool small = m_universe.has(Feature::SmallGuarantee);
    terms.guarantee = Money::fromCents(small ? m_dice.between(1, 15) * 100 : 500'000);
    return terms;
}

void TownMachine::openCampaigns()
{
    for (int i = 1; i <= m_universe.plan.campaigns; ++i) {
        const auto number = vouchers::CampaignNumber(i);
        m_terms[number] = rolledTerms();
        const bool opened = act(
            "open campaign", [&](StorageTransaction &transaction) -> Result<void> {
                COMPTOIR_CHECK(ChangePolicy(m_pattern.keys(), clock)
                                   .run(transaction, number, m_terms[number]));
                return OpenCampaign(m_pattern.keys(), clock).run(transaction, number);
            });
        COMPTOIR_ASSERT(opened);
    }
}

std::vector<Paper> TownMachine::issue(vouchers::CampaignNumber campaign, int count)
{
    std::vector<Paper> papers;
    const qint64 faces[] = {500, 1000, 2500};
    const Money face = Money::fromCents(faces[m_dice.below(3)]);
    const quint8 flags = m_dice.chance(20) ? quint8(vouchers::Indivisible) : quint8(0);
    const IssuanceId id = IssuanceId::mint(clock.now(), m_entropy);
    const Day lastDay = Day::inTown(clock.now()).plusDays(int(m_dice.between(3, 60)));
    const bool issued = act("issue", [&](StorageTransaction &transaction) -> Result<void> {
        COMPTOIR_CHECK(IssueVouchers(clock, m_entropy)
                           .run(transaction, {id, campaign, count, face, lastDay, flags}));
        COMPTOIR_TRY(const auto printed, printableVouchers(transaction, m_pattern.keys(), id));
        for (const PrintableVoucher &voucher : printed)
            papers.push_back({voucher.terms, voucher.url, false});
        return {};
    });
    return issued ? papers : std::vector<Paper>(); // nothing is printed before it is committed
}

void TownMachine::changePolicy(vouchers::CampaignNumber campaign)
{
    act("policy", [&](StorageTransaction &transaction) -> Result<void> {
        COMPTOIR_CHECK(
            ChangePolicy(m_pattern.keys(), clock).run(transaction, campaign, rolledTerms()));
        return {};
    });
}

ShopId TownMachine::addShop(int number)
{
    ShopId shop;
    const QString name = QStringLiteral("Boutique %1").arg(number);
    const bool added = act("add shop", [&](StorageTransaction &transaction) -> Result<void> {
        COMPTOIR_TRY(const MerchantId merchant,
                     AddMerchant(clock, m_entropy).run(transaction, name));
        COMPTOIR_TRY(shop, AddShop(clock, m_entropy).run(transaction, merchant, name));
        for (int i = 1; i <= m_universe.plan.campaigns; ++i) {
            // One shop or another stays away from one campaign or another.
            if (i == 1 || m_dice.chance(80))
                COMPTOIR_CHECK(
                    JoinCampaign(clock).run(transaction, shop, vouchers::CampaignNumber(i)));
        }
        return {};
    });
    COMPTOIR_ASSERT(added);
    return shop;
}

app::DeviceMarker TownMachine::enrol(ShopId shop, const crypto::PrivateKey &key)
{
    app::DeviceMarker marker;
    const bool done = act("enrol", [&](StorageTransaction &transaction) -> Result<void> {
        Enrolment enrolment;
        enrolment.id = EnrolmentId::mint(clock.now(), m_entropy);
        enrolment.shop = shop;
        enrolment.codeHash = enrolmentCodeHash(m_entropy.bytes(enrolmentCodeSize));
        enrolment.expires = clock.now().plusSeconds(900);
        enrolment.publicKey = key.publicKey().bytes();
        enrolment.model = QStringLiteral("sim");
        enrolment.app = enrolment.model;
        COMPTOIR_CHECK(insertEnrolment(transaction, enrolment, clock.now()));
        COMPTOIR_CHECK(ConfirmEnrolment(clock, m_entropy).grant(transaction, enrolment));
        COMPTOIR_TRY(const Territory territory, readTerritory(transaction));
        marker.server = QUrl(QStringLiteral("https://town.example"));
        marker.rootFingerprint = m_pattern.keys().rootFingerprint();
        marker.device = enrolment.device;
        marker.shop = shop;
        marker.epoch = territory.epoch.toUtf8();
        marker.membership = {territory.name, QStringLiteral("Boutique"),
                             QStringLiteral("Marchand")};
        COMPTOIR_TRY(marker.keyset, readKeyset(transaction));
        return {};
    });
    COMPTOIR_ASSERT(done);
    return marker;
}

void TownMachine::block(const Paper &paper)
{
    act("block", [&](StorageTransaction &transaction) {
        return BlockVoucher(clock).run(transaction, paper.terms.campaign, paper.terms.serial,
                                       QStringLiteral("lost"));
    });
}

void TownMachine::forgetRemoved()
{
    act("forget", [&](StorageTransaction &transaction) -> Result<void> {
        COMPTOIR_CHECK(transaction.run(QStringLiteral(
            "UPDATE feed_stream SET min_n = (SELECT n FROM feed_head WHERE one = 1)")));
        return {};
    });
}

void TownMachine::revoke(DeviceId device)
{
    act("revoke", [&](StorageTransaction &transaction) {
        return RevokeDevice(clock).run(transaction, device);
    });
}

void TownMachine::close(vouchers::CampaignNumber campaign)
{
    act("close campaign", [&](StorageTransaction &transaction) {
        return CloseCampaign(m_pattern.keys(), clock).run(transaction, campaign);
    });
}

} // namespace comptoir::sim
