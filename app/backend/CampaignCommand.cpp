// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend/Command.h"
#include "backend/campaigns/ChangePolicy.h"
#include "backend/campaigns/CloseCampaign.h"
#include "backend/campaigns/CreateCampaign.h"
#include "backend/campaigns/OpenCampaign.h"
#include "sync/wire/Json.h"

#include <QJsonArray>

#include <limits>

namespace comptoir::app {

namespace {

using Need = CommandOption::Need;

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
    return printCampaign(*transaction, number, output);
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
    COMPTOIR_TRY(const auto campaign, backend::readCampaign(*transaction, number));
    COMPTOIR_TRY(const auto terms,
                 changedTerms(campaign.published.policy, options.text(QStringLiteral("policy"))));
    COMPTOIR_CHECK(
        backend::ChangePolicy(desk.keys(), desk.clock()).run(*transaction, number, terms));
    return printCampaign(*transaction, number, output);
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
        {QStringLiteral("campaign list"), QStringLiteral("All campaigns."), {}, list}};
}

} // namespace comptoir::app
