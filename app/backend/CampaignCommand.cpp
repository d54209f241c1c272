// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend/Command.h"
#include "backend/campaigns/ChangePolicy.h"
#include "backend/campaigns/CloseCampaign.h"
#include "backend/campaigns/CreateCampaign.h"
#include "backend/campaigns/OpenCampaign.h"
#include "backend/storage/Locks.h"
#include "core/vouchers/Exposure.h"
#include "sync/wire/Json.h"

#include <QJsonArray>

#include <array>
#include <limits>

namespace comptoir::app {

namespace {

using Need = CommandOption::Need;

/// For a campaign that no till knows yet: the caps are chosen before the shops come.
constexpr int assumedTills = 300;
constexpr int maxTills = 100'000;

QString euros(Money amount)
{
    return QStringLiteral("%1.%2 EUR")
        .arg(amount.cents() / 100)
        .arg(amount.cents() % 100, 2, 10, QLatin1Char('0'));
}

/// What the caps can cost, for one share of tills without a network.
QJsonObject exposureRow(const backend::DeskCampaign &campaign, const vouchers::Fleet &fleet)
{
    const vouchers::OfflineTerms &terms = campaign.published.policy;
    vouchers::Exposure worst;
    Money copied;
    for (const Money face : campaign.faces) {
        const auto one = vouchers::exposure(terms, fleet, face);
        if (copied.isZero() || one.worstVoucher > worst.worstVoucher) {
            worst = one;
            copied = face;
        }
    }
    const QString says =
        QStringLiteral("With these caps the town can lose at most %1: the guarantee fund's %2, and "
                       "%3 that %4 of %5 tills may still debit before they hear of its end. Copies "
                       "of one voucher of %6 overspend at most %7.")
            .arg(euros(worst.worstInAll), euros(worst.worstInAll - worst.worstWindow),
                 euros(worst.worstWindow), QString::number(worst.tillsOffline),
                 QString::number(fleet.tills), euros(copied), euros(worst.worstVoucher));
    return {{QStringLiteral("tills"), fleet.tills},
            {QStringLiteral("offline_percent"), fleet.offlinePercent},
            {QStringLiteral("tills_offline"), worst.tillsOffline},
            {QStringLiteral("face_c"), copied.cents()},
            {QStringLiteral("worst_voucher_c"), worst.worstVoucher.cents()},
            {QStringLiteral("worst_window_c"), worst.worstWindow.cents()},
            {QStringLiteral("worst_c"), worst.worstInAll.cents()},
            {QStringLiteral("says"), says}};
}

/// A usual day, and the outage of an area.
std::array<QJsonObject, 2> exposureTable(const backend::DeskCampaign &campaign, int tills)
{
    return {exposureRow(campaign, {tills, 2}), exposureRow(campaign, {tills, 10})};
}

QJsonObject toJson(const backend::DeskCampaign &campaign)
{
    QJsonArray faces;
    for (const Money face : campaign.faces)
        faces.append(face.cents());
    const vouchers::Campaign &published = campaign.published;
    return {{QStringLiteral("campaign"), qint64(published.number)},
            {QStringLiteral("name"), published.name},
            {QStringLiteral("status"), backend::statusName(published.status)},
            {QStringLiteral("ver"), published.version},
            {QStringLiteral("budget_c"), campaign.budget.cents()},
            {QStringLiteral("issued_c"), campaign.issued.cents()},
            {QStringLiteral("issued"), campaign.nextSerial},
            {QStringLiteral("faces_c"), faces},
            {QStringLiteral("valid_from"), published.validFrom.toIso()},
            {QStringLiteral("valid_until"), published.validUntil.toIso()},
            {QStringLiteral("undo_s"), published.undoSeconds},
            {QStringLiteral("policy"), published.policy.toJson()}};
}

Result<vouchers::CampaignNumber> campaignNumber(const Options &options)
{
    COMPTOIR_TRY(const qint64 number,
                 options.integer(QStringLiteral("campaign"), 1,
                                 std::numeric_limits<vouchers::CampaignNumber>::max()));
    return vouchers::CampaignNumber(number);
}

/// The members that `json` has, over the terms as they are; unknown members are refused, for a
/// mistyped cap must not pass for one that was set.
Result<vouchers::OfflineTerms> changedTerms(const vouchers::OfflineTerms &terms,
                                            const QString &json)
{
    COMPTOIR_TRY(const QJsonObject changes, wire::parseObject(json.toUtf8()));
    QJsonObject merged = terms.toJson();
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        if (!merged.contains(change.key()) || change.key() == u"ver")
            return fail("cli/bad-option", u"policy: " + change.key());
        merged.insert(change.key(), change.value());
    }
    return vouchers::OfflineTerms::fromJson(merged);
}

Result<void> printCampaign(backend::StorageTransaction &transaction,
                           vouchers::CampaignNumber number, const Output &output)
{
    COMPTOIR_TRY(const auto campaign, backend::readCampaign(transaction, number));
    COMPTOIR_CHECK(transaction.commit());
    output.print(toJson(campaign));
    return {};
}

/// The campaign with what its caps can cost: for who just set them.
Result<void> printWithExposure(backend::StorageTransaction &transaction,
                               vouchers::CampaignNumber number, const Output &output)
{
    COMPTOIR_TRY(const auto campaign, backend::readCampaign(transaction, number));
    COMPTOIR_TRY(const int tills, backend::countTills(transaction, number));
    COMPTOIR_CHECK(transaction.commit());
    QJsonObject json = toJson(campaign);
    const auto table = exposureTable(campaign, tills > 0 ? tills : assumedTills);
    json.insert(QStringLiteral("exposure"), QJsonArray{table[0], table[1]});
    json.insert(QStringLiteral("exposure_says"), table[1].value(QStringLiteral("says")));
    output.print(json);
    return {};
}

Result<void> create(DeskFolder &desk, const Options &options, const Output &output)
{
    backend::CampaignPlan plan;
    plan.name = options.text(QStringLiteral("name"));
    COMPTOIR_TRY(plan.budget, options.money(QStringLiteral("budget")));
    COMPTOIR_TRY(plan.faces, options.moneyList(QStringLiteral("faces")));
    COMPTOIR_TRY(plan.validFrom, options.day(QStringLiteral("from")));
    COMPTOIR_TRY(plan.validUntil, options.day(QStringLiteral("until")));
    if (options.has(QStringLiteral("undo"))) {
        COMPTOIR_TRY(const qint64 undo, options.integer(QStringLiteral("undo"), 0, 7 * 24 * 3600));
        plan.undoSeconds = int(undo);
    }
    if (options.has(QStringLiteral("policy"))) {
        COMPTOIR_TRY(plan.policy,
                     changedTerms(plan.policy, options.text(QStringLiteral("policy"))));
    }
    COMPTOIR_TRY(const auto transaction, desk.storage().begin());
    COMPTOIR_TRY(
        const auto number,
        backend::CreateCampaign(desk.keys(), desk.clock(), desk.entropy()).run(*transaction, plan));
    return printWithExposure(*transaction, number, output);
}

Result<void> open(DeskFolder &desk, const Options &options, const Output &output)
{
    COMPTOIR_TRY(const auto number, campaignNumber(options));
    COMPTOIR_TRY(const auto transaction, desk.storage().begin());
    COMPTOIR_CHECK(backend::OpenCampaign(desk.keys(), desk.clock()).run(*transaction, number));
    return printCampaign(*transaction, number, output);
}

Result<void> close(DeskFolder &desk, const Options &options, const Output &output)
{
    COMPTOIR_TRY(const auto number, campaignNumber(options));
    COMPTOIR_TRY(const auto transaction, desk.storage().begin());
    COMPTOIR_CHECK(backend::CloseCampaign(desk.keys(), desk.clock()).run(*transaction, number));
    return printCampaign(*transaction, number, output);
}

Result<void> policy(DeskFolder &desk, const Options &options, const Output &output)
{
    COMPTOIR_TRY(const auto number, campaignNumber(options));
    COMPTOIR_TRY(const auto transaction, desk.storage().begin());
    // Before it is read: an emptied fund may just be ending offline debits.
    COMPTOIR_CHECK(transaction->serialise(backend::lock::campaign(number)));
    COMPTOIR_TRY(const auto campaign, backend::readCampaign(*transaction, number));
    COMPTOIR_TRY(const auto terms,
                 changedTerms(campaign.published.policy, options.text(QStringLiteral("policy"))));
    COMPTOIR_CHECK(
        backend::ChangePolicy(desk.keys(), desk.clock()).run(*transaction, number, terms));
    return printWithExposure(*transaction, number, output);
}

Result<void> exposure(DeskFolder &desk, const Options &options, const Output &output)
{
    COMPTOIR_TRY(const auto number, campaignNumber(options));
    COMPTOIR_TRY(const auto transaction, desk.storage().begin());
    COMPTOIR_TRY(const auto campaign, backend::readCampaign(*transaction, number));
    COMPTOIR_TRY(qint64 tills, backend::countTills(*transaction, number));
    if (options.has(QStringLiteral("tills"))) {
        COMPTOIR_TRY(tills, options.integer(QStringLiteral("tills"), 1, maxTills));
    }
    for (const QJsonObject &row : exposureTable(campaign, tills > 0 ? int(tills) : assumedTills))
        output.print(row);
    return {};
}

Result<void> list(DeskFolder &desk, const Options &, const Output &output)
{
    COMPTOIR_TRY(const auto transaction, desk.storage().begin());
    COMPTOIR_TRY(const auto campaigns, backend::listCampaigns(*transaction));
    for (const backend::DeskCampaign &campaign : campaigns)
        output.print(toJson(campaign));
    return {};
}

CommandOption policyOption(Need need)
{
    return {QStringLiteral("policy"), QStringLiteral("JSON"),
            QStringLiteral("Offline terms that differ, as in docs/protocol.md §3."), need};
}

} // namespace

std::vector<Command> campaignCommands()
{
    const CommandOption number{QStringLiteral("campaign"), QStringLiteral("NUMBER"),
                               QStringLiteral("The campaign.")};
    return {
        {QStringLiteral("campaign create"),
         QStringLiteral("Set up a campaign as a draft."),
         {{QStringLiteral("name"), QStringLiteral("NAME"), QStringLiteral("Its name.")},
          {QStringLiteral("budget"), QStringLiteral("EUROS"),
           QStringLiteral("What may be issued in all.")},
          {QStringLiteral("faces"), QStringLiteral("EUROS,…"), QStringLiteral("The face values.")},
          {QStringLiteral("from"), QStringLiteral("DAY"),
           QStringLiteral("First valid day, 2026-11-01.")},
          {QStringLiteral("until"), QStringLiteral("DAY"), QStringLiteral("Last valid day.")},
          {QStringLiteral("undo"), QStringLiteral("SECONDS"),
           QStringLiteral("How long a till can undo a debit (300)."), Need::Optional},
          policyOption(Need::Optional)},
         create},
        {QStringLiteral("campaign open"),
         QStringLiteral("Let tills take its vouchers."),
         {number},
         open},
        {QStringLiteral("campaign close"), QStringLiteral("End it for ever."), {number}, close},
        {QStringLiteral("campaign policy"),
         QStringLiteral("Change its offline terms; the old version is kept."),
         {number, policyOption(Need::Required)},
         policy},
        {QStringLiteral("campaign exposure"),
         QStringLiteral("What the town can lose with its caps, usually and in an outage."),
         {number,
          {QStringLiteral("tills"), QStringLiteral("COUNT"),
           QStringLiteral("For so many tills; without it those that there are."), Need::Optional}},
         exposure},
        {QStringLiteral("campaign list"), QStringLiteral("All campaigns."), {}, list}};
}

} // namespace comptoir::app
