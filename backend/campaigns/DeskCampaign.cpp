// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/campaigns/DeskCampaign.h"

#include "backend/feed/FeedWriter.h"
#include "sync/wire/Json.h"

#include <array>

namespace comptoir::backend {

namespace {

using vouchers::CampaignNumber;
using vouchers::CampaignStatus;
using vouchers::OfflineTerms;

constexpr std::array<QLatin1String, 3> statusNames{QLatin1String("draft"), QLatin1String("open"),
                                                   QLatin1String("closed")};

QString columns()
{
    return QStringLiteral(
        "SELECT c.number, c.ver, c.name, c.currency, c.budget_c, c.issued_c, c.valid_from, "
        "c.valid_until, c.status, c.undo_s, c.issuer_key, c.next_serial, p.terms, "
        "c.policy_floor "
        "FROM campaign c JOIN campaign_policy p "
        "ON p.campaign = c.number AND p.ver = c.policy_ver ");
}

Result<vouchers::Campaign> publishedFrom(const Row &row)
{
    vouchers::Campaign published;
    published.number = CampaignNumber(row.integer(0));
    published.version = int(row.integer(1));
    published.name = row.text(2);
    published.currency = row.text(3);
    published.validFrom = Day::fromVoucherDays(int(row.integer(6)));
    published.validUntil = Day::fromVoucherDays(int(row.integer(7)));
    const auto status = std::find(statusNames.begin(), statusNames.end(), row.text(8));
    published.status = CampaignStatus(status - statusNames.begin());
    published.undoSeconds = int(row.integer(9));
    COMPTOIR_TRY(const QJsonObject terms, wire::parseObject(row.text(12).toUtf8()));
    COMPTOIR_TRY(published.policy, OfflineTerms::fromJson(terms));
    return published;
}

Result<DeskCampaign> campaignFrom(StorageTransaction &transaction, const Row &row)
{
    DeskCampaign campaign;
    COMPTOIR_TRY(campaign.published, publishedFrom(row));
    campaign.budget = Money::fromCents(row.integer(4));
    campaign.issued = Money::fromCents(row.integer(5));
    campaign.issuerKey = int(row.integer(10));
    campaign.nextSerial = row.integer(11);
    campaign.policyFloor = int(row.integer(13));
    COMPTOIR_TRY(
        const Rows faces,
        transaction.select(
            QStringLiteral("SELECT face_c FROM campaign_face WHERE campaign = ? ORDER BY face_c"),
            {row.integer(0)}));
    for (const Row &face : faces)
        campaign.faces.push_back(Money::fromCents(face.integer(0)));
    return campaign;
}

Result<Row> rowOf(StorageTransaction &transaction, CampaignNumber number)
{
    COMPTOIR_TRY(auto row, transaction.first(campaignByNumber(number)));
    if (!row)
        return fail("campaign/unknown", QString::number(number));
    return *std::move(row);
}

bool isSensible(const OfflineTerms &terms)
{
    const auto least = std::min({terms.floor.cents(), terms.capVoucher.cents(),
                                 terms.capTill.cents(), terms.capTillDay.cents(),
                                 terms.guarantee.cents(), qint64(terms.maxCount),
                                 terms.ageFullSeconds, terms.presentSeconds});
    return least >= 0 && terms.ageFullSeconds <= terms.ageHalfSeconds;
}

} // namespace

QString statusName(CampaignStatus status)
{
    return statusNames[size_t(status)];
}

Result<DeskCampaign> readCampaign(StorageTransaction &transaction, CampaignNumber number)
{
    COMPTOIR_TRY(const Row row, rowOf(transaction, number));
    return campaignFrom(transaction, row);
}

Question campaignByNumber(CampaignNumber number)
{
    return {columns() + QStringLiteral("WHERE c.number = ?"), {qint64(number)}};
}

Result<vouchers::Campaign> readPublished(StorageTransaction &transaction, CampaignNumber number)
{
    COMPTOIR_TRY(const Row row, rowOf(transaction, number));
    return publishedFrom(row);
}

Result<std::vector<DeskCampaign>> listCampaigns(StorageTransaction &transaction)
{
    COMPTOIR_TRY(const Rows rows,
                 transaction.select(columns() + QStringLiteral("ORDER BY c.number")));
    std::vector<DeskCampaign> campaigns;
    for (const Row &row : rows) {
        COMPTOIR_TRY(DeskCampaign campaign, campaignFrom(transaction, row));
        campaigns.push_back(std::move(campaign));
    }
    return campaigns;
}

Result<int> countTills(StorageTransaction &transaction, CampaignNumber number)
{
    COMPTOIR_TRY(
        const auto joined,
        transaction.first(
            QStringLiteral("SELECT COUNT(*) FROM device d JOIN shop_campaign s ON s.shop = d.shop "
                           "WHERE d.status = 'active' AND s.campaign = ?"),
            {qint64(number)}));
    if (joined->integer(0) > 0)
        return int(joined->integer(0));
    COMPTOIR_TRY(
        const auto all,
        transaction.first(QStringLiteral("SELECT COUNT(*) FROM device WHERE status = 'active'")));
    return int(all->integer(0));
}

Result<void> publishCampaign(StorageTransaction &transaction, const KeyRing &keys,
                             CampaignNumber number)
{
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("UPDATE campaign SET ver = ver + 1 WHERE number = ?"), {qint64(number)}));
    COMPTOIR_TRY(const DeskCampaign campaign, readCampaign(transaction, number));
    const auto document = keys.sign(crypto::campaignDomain, vouchers::KeyUse::Policy,
                                    campaign.published.toJson());
    COMPTOIR_TRY(const qint64 change,
                 publishNoted(transaction,
                              {.stream = QStringLiteral("territory"),
                               .entity = QStringLiteral("campaign"),
                               .id = QString::number(number),
                               .version = campaign.published.version,
                               .body = document.toJson()}));
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("UPDATE campaign_policy SET change = ? WHERE campaign = ? AND ver = ? AND "
                       "change IS NULL"),
        {change, qint64(number), qint64(campaign.published.policy.version)}));
    return {};
}

Result<void> insertPolicy(StorageTransaction &transaction, CampaignNumber number,
                          const OfflineTerms &terms)
{
    if (!isSensible(terms))
        return fail("campaign/bad-policy");
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO campaign_policy(campaign, ver, terms) VALUES (?, ?, ?)"),
        {qint64(number), qint64(terms.version), QString::fromUtf8(wire::compact(terms.toJson()))}));
    return {};
}

} // namespace comptoir::backend
