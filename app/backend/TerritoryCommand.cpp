// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend/Command.h"
#include "app/backend/DeviceJson.h"
#include "backend/territory/BeginEpoch.h"
#include "backend/territory/FoundTerritory.h"
#include "backend/territory/Recovery.h"
#include "backend/territory/RotateKey.h"
#include "core/base/Base64Url.h"

#include <algorithm>
#include <limits>

namespace comptoir::app {

namespace {

void print(DeskFolder &desk, const backend::Territory &territory, const Output &output)
{
    output.print(
        {{QStringLiteral("territory"), QString::fromLatin1(territory.id.text())},
         {QStringLiteral("name"), territory.name},
         {QStringLiteral("host"), territory.host},
         {QStringLiteral("epoch"), territory.epoch},
         {QStringLiteral("root_fingerprint"), base64url::encode(desk.keys().rootFingerprint())}});
}

Result<void> create(DeskFolder &desk, const Options &options, const Output &output)
{
    COMPTOIR_TRY(const auto transaction, desk.storage().begin());
    COMPTOIR_TRY(const backend::Territory territory,
                 backend::FoundTerritory(desk.keys(), desk.clock(), desk.entropy())
                     .run(*transaction, options.text(QStringLiteral("name")),
                          options.text(QStringLiteral("host"))));
    COMPTOIR_CHECK(transaction->commit());
    print(desk, territory, output);
    return {};
}

void addPlace(QJsonObject &json, const QString &whose, const backend::BooksMark &mark)
{
    json.insert(whose + QStringLiteral("_epoch"), mark.epoch);
    json.insert(whose + QStringLiteral("_feed"), mark.position.feedHead);
    json.insert(whose + QStringLiteral("_op"), mark.position.newestOp);
    json.insert(whose + QStringLiteral("_act"), mark.position.newestAct);
}

Result<void> restored(DeskFolder &desk, const Options &, const Output &output)
{
    COMPTOIR_TRY(const auto mark, desk.mark().read());
    COMPTOIR_TRY(const auto transaction, desk.storage().begin());
    COMPTOIR_TRY(const backend::BooksMark found, backend::markOf(*transaction));
    COMPTOIR_TRY(
        const backend::Territory territory,
        backend::BeginEpoch(desk.keys(), desk.clock(), desk.entropy()).run(*transaction, mark));
    COMPTOIR_TRY(const auto missing, backend::missingDevices(*transaction));
    COMPTOIR_CHECK(transaction->commit());
    COMPTOIR_CHECK(desk.markBooks());
    QJsonObject json{{QStringLiteral("epoch"), territory.epoch},
                     {QStringLiteral("awaited_devices"), qint64(missing.size())}};
    addPlace(json, QStringLiteral("database"), found);
    if (mark)
        addPlace(json, QStringLiteral("mark"), *mark);
    output.print(json);
    return {};
}

Result<void> clockIsRight(DeskFolder &desk, const Options &, const Output &output)
{
    COMPTOIR_CHECK(desk.clockMark().write());
    output.print({{QStringLiteral("time"), desk.clock().now().toIso()}});
    return {};
}

/// The tills that the town still waits for.
Result<std::vector<backend::DeviceStanding>> awaited(backend::StorageTransaction &transaction)
{
    COMPTOIR_TRY(const auto missing, backend::missingDevices(transaction));
    COMPTOIR_TRY(auto standings, backend::listDeviceStandings(transaction));
    standings.erase(std::remove_if(standings.begin(), standings.end(),
                                   [&](const backend::DeviceStanding &standing) {
                                       return std::find(missing.begin(), missing.end(),
                                                        standing.device)
                                           == missing.end();
                                   }),
                    standings.end());
    return standings;
}

Result<void> recovery(DeskFolder &desk, const Options &options, const Output &output)
{
    COMPTOIR_TRY(const auto transaction, desk.storage().begin());
    if (options.has(QStringLiteral("lift"))) {
        const QString reason = options.text(QStringLiteral("reason")).trimmed();
        if (reason.isEmpty())
            return fail("cli/bad-option", QStringLiteral("reason"));
        COMPTOIR_CHECK(backend::liftRecovery(*transaction, desk.clock().now(), reason));
        COMPTOIR_CHECK(transaction->commit());
        output.print({{QStringLiteral("recovery"), false}});
        return {};
    }
    COMPTOIR_TRY(const auto underWay, backend::recoveryUnderWay(*transaction));
    QJsonObject json{{QStringLiteral("recovery"), underWay.has_value()}};
    if (underWay) {
        json.insert(QStringLiteral("began"), underWay->began.toIso());
        json.insert(QStringLiteral("expected"), underWay->expected);
        json.insert(QStringLiteral("synced"), underWay->synced);
    }
    output.print(json);
    COMPTOIR_TRY(const auto standings, awaited(*transaction));
    for (const backend::DeviceStanding &standing : standings)
        output.print(toJson(standing));
    return {};
}

Result<void> keyset(DeskFolder &desk, const Options &, const Output &output)
{
    COMPTOIR_TRY(const auto transaction, desk.storage().begin());
    COMPTOIR_TRY(const wire::SignedDoc document, backend::readKeyset(*transaction));
    output.print(document.toJson());
    return {};
}

Result<void> protocolEnd(DeskFolder &desk, const Options &options, const Output &output)
{
    std::optional<backend::Territory::ProtocolEnd> end;
    if (options.has(QStringLiteral("next-min"))) {
        COMPTOIR_TRY(const qint64 nextMin, options.integer(QStringLiteral("next-min"), 1, 1000));
        COMPTOIR_TRY(const Day from, options.day(QStringLiteral("from")));
        end = backend::Territory::ProtocolEnd{int(nextMin), from.toIso()};
    }
    COMPTOIR_TRY(const auto transaction, desk.storage().begin());
    COMPTOIR_CHECK(backend::announceProtocolEnd(*transaction, desk.clock().now(), end));
    COMPTOIR_CHECK(transaction->commit());
    output.print(
        {{QStringLiteral("next_min_protocol"), end ? QJsonValue(end->nextMin) : QJsonValue()},
         {QStringLiteral("next_min_from"), end ? QJsonValue(end->from) : QJsonValue()}});
    return {};
}

Result<void> rotateKey(DeskFolder &desk, const Options &options, const Output &output)
{
    const QString use = options.text(QStringLiteral("use"));
    backend::RotateKey::Order order;
    if (use == u"policy")
        order.use = vouchers::KeyUse::Policy;
    else if (use == u"voucher")
        order.use = vouchers::KeyUse::Voucher;
    else if (use != u"ack")
        return fail("cli/bad-option", QStringLiteral("use"));
    if (options.has(QStringLiteral("campaign"))) {
        COMPTOIR_TRY(const qint64 number,
                     options.integer(QStringLiteral("campaign"), 1,
                                     std::numeric_limits<vouchers::CampaignNumber>::max()));
        order.campaign = vouchers::CampaignNumber(number);
    }
    if (options.has(QStringLiteral("keep"))) {
        COMPTOIR_TRY(const qint64 days, options.integer(QStringLiteral("keep"), 1, 3650));
        order.keptDays = int(days);
    }
    COMPTOIR_TRY(const auto transaction, desk.storage().begin());
    COMPTOIR_TRY(const int id,
                 backend::RotateKey(desk.keys(), desk.clock()).run(*transaction, order));
    COMPTOIR_CHECK(transaction->commit());
    output.print({{QStringLiteral("key"), id}, {QStringLiteral("use"), use}});
    return {};
}

} // namespace

std::vector<Command> territoryCommands()
{
    return {
        {QStringLiteral("territory create"),
         QStringLiteral("Found the territory of an empty data folder."),
         {{QStringLiteral("name"), QStringLiteral("NAME"), QStringLiteral("The town's name.")},
          {QStringLiteral("host"), QStringLiteral("HOST"),
           QStringLiteral("Host printed in voucher codes; the shorter, the smaller the QR.")}},
         create},
        {QStringLiteral("territory keyset"),
         QStringLiteral("Print the signed keyset."),
         {},
         keyset},
        {QStringLiteral("territory rotate-key"),
         QStringLiteral("Sign with a new key; the old one counts for a while."),
         {{QStringLiteral("use"), QStringLiteral("ack|policy|voucher"),
           QStringLiteral("What it signs.")},
          {QStringLiteral("campaign"), QStringLiteral("NUMBER"),
           QStringLiteral("Whose vouchers, for --use voucher."), CommandOption::Need::Optional},
          {QStringLiteral("keep"), QStringLiteral("DAYS"),
           QStringLiteral("How long the old one counts (60); an issuer's counts on."),
           CommandOption::Need::Optional}},
         rotateKey},
        {QStringLiteral("territory protocol"),
         QStringLiteral("Announce the end of old tills, so that they warn in time; or take it "
                        "back."),
         {{QStringLiteral("next-min"), QStringLiteral("NUMBER"),
           QStringLiteral("The oldest protocol that is understood then; without it: no end."),
           CommandOption::Need::Optional},
          {QStringLiteral("from"), QStringLiteral("DAY"),
           QStringLiteral("From when on, 90 days ahead or more."), CommandOption::Need::Optional}},
         protocolEnd},
        {QStringLiteral("territory restored"),
         QStringLiteral("A backup was put back: let tills read anew and send what it lacks."),
         {},
         restored,
         true},
        {QStringLiteral("territory clock-is-right"),
         QStringLiteral("This machine's clock jumped, and is right as it is: go on."),
         {},
         clockIsRight,
         true},
        {QStringLiteral("territory recovery"),
         QStringLiteral("Which tills the restored town waits for; or wait no longer."),
         {{QStringLiteral("lift"),
           {},
           QStringLiteral("Wait no longer: payouts and whole online amounts again."),
           CommandOption::Need::Flag},
          {QStringLiteral("reason"), QStringLiteral("TEXT"), QStringLiteral("Why, for the audit."),
           CommandOption::Need::Optional}},
         recovery}};
}

} // namespace comptoir::app
