// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend/Command.h"
#include "app/backend/SheetLanguage.h"
#include "backend/campaigns/DeskCampaign.h"
#include "backend/campaigns/IssueVouchers.h"
#include "backend/campaigns/PrintableVoucher.h"
#include "backend/territory/Territory.h"
#include "backend/vouchers/BlockVoucher.h"
#include "backend/vouchers/VoucherStore.h"
#include "core/vouchers/HumanCode.h"

#include <QRegularExpression>

#include <limits>

namespace comptoir::app {

namespace {

using Need = CommandOption::Need;

Result<backend::IssuanceOrder> orderFrom(DeskFolder &desk, const Options &options)
{
    backend::IssuanceOrder order;
    order.id = backend::IssuanceId::mint(desk.clock().now(), desk.entropy());
    if (options.has(QStringLiteral("id"))) {
        COMPTOIR_TRY(order.id, options.id<backend::IssuanceId>(QStringLiteral("id")));
    }
    COMPTOIR_TRY(const qint64 campaign,
                 options.integer(QStringLiteral("campaign"), 1,
                                 std::numeric_limits<vouchers::CampaignNumber>::max()));
    order.campaign = vouchers::CampaignNumber(campaign);
    COMPTOIR_TRY(order.count,
                 options.integer(QStringLiteral("count"), 1, backend::IssueVouchers::maxCount));
    COMPTOIR_TRY(order.face, options.money(QStringLiteral("face")));
    order.flags = quint8((options.has(QStringLiteral("indivisible")) ? vouchers::Indivisible : 0)
                         | (options.has(QStringLiteral("training")) ? vouchers::Training : 0));
    return order;
}

Result<void> issue(DeskFolder &desk, const Options &options, const Output &output)
{
    COMPTOIR_TRY(backend::IssuanceOrder order, orderFrom(desk, options));
    COMPTOIR_TRY(const auto transaction, desk.storage().begin());
    if (options.has(QStringLiteral("until"))) {
        COMPTOIR_TRY(order.lastDay, options.day(QStringLiteral("until")));
    } else {
        COMPTOIR_TRY(const auto campaign, backend::readCampaign(*transaction, order.campaign));
        order.lastDay = campaign.published.validUntil;
    }
    COMPTOIR_TRY(const backend::Issuance issuance,
                 backend::IssueVouchers(desk.clock(), desk.entropy()).run(*transaction, order));
    COMPTOIR_CHECK(transaction->commit());
    output.print({{QStringLiteral("issuance"), QString::fromLatin1(order.id.text())},
                  {QStringLiteral("campaign"), qint64(order.campaign)},
                  {QStringLiteral("first"), qint64(issuance.first)},
                  {QStringLiteral("count"), order.count},
                  {QStringLiteral("face_c"), order.face.cents()},
                  {QStringLiteral("last_day"), order.lastDay.toIso()},
                  {QStringLiteral("flags"), order.flags}});
    return {};
}

Result<void> sheet(DeskFolder &desk, const Options &options, const Output &output, Painter *painter)
{
    if (painter == nullptr)
        return fail("cli/no-painter");
    COMPTOIR_TRY(const auto id, options.id<backend::IssuanceId>(QStringLiteral("issuance")));
    const QString language = options.has(QStringLiteral("lang"))
        ? options.text(QStringLiteral("lang"))
        : QStringLiteral("fr");
    const auto wording = sheetWording(language);
    if (!wording)
        return fail("cli/bad-option", QStringLiteral("lang"));
    COMPTOIR_TRY(auto transaction, desk.storage().begin());
    COMPTOIR_TRY(auto vouchers, backend::printableVouchers(*transaction, desk.keys(), id));
    COMPTOIR_TRY(const auto territory, backend::readTerritory(*transaction));
    COMPTOIR_TRY(const auto campaign,
                 backend::readCampaign(*transaction, vouchers.front().terms.campaign));
    transaction.reset(); // painting may take a while, and the server writes too
    const auto count = qint64(vouchers.size());
    COMPTOIR_TRY(
        const int pages,
        painter->sheet({territory.name, campaign.published.name, std::move(vouchers),
                        options.text(QStringLiteral("pdf")), options.text(QStringLiteral("png"))},
                       *wording));
    output.print({{QStringLiteral("issuance"), QString::fromLatin1(id.text())},
                  {QStringLiteral("vouchers"), count},
                  {QStringLiteral("pages"), pages}});
    return {};
}

/// What was scanned, typed, or read from under the QR: an URL, a bare code, the twelve characters
/// or the printed number.
Result<backend::Voucher> voucherNamed(backend::StorageTransaction &transaction, const QString &text)
{
    backend::VoucherStore store(transaction);
    static const QRegularExpression number(QStringLiteral("^([0-9]{1,10})-([0-9]{1,10})$"));
    std::optional<backend::Voucher> voucher;
    if (const auto match = number.match(text.trimmed()); match.hasMatch()) {
        COMPTOIR_TRY(voucher, store.find(match.captured(1).toUInt(), match.captured(2).toUInt()));
    } else if (const auto human = vouchers::HumanCode::parse(text)) {
        COMPTOIR_TRY(voucher, store.findByCode(human->text()));
    } else {
        COMPTOIR_TRY(const auto code, vouchers::VoucherCode::parse(text));
        COMPTOIR_TRY(voucher, store.find(code.terms().campaign, code.terms().serial));
    }
    if (!voucher)
        return fail("voucher/unknown");
    return *voucher;
}

void print(const backend::Voucher &voucher, const Output &output)
{
    output.print(
        {{QStringLiteral("campaign"), qint64(voucher.campaign)},
         {QStringLiteral("serial"), qint64(voucher.serial)},
         {QStringLiteral("status"), voucher.statusName()},
         {QStringLiteral("face_c"), voucher.face.cents()},
         {QStringLiteral("remaining_c"), voucher.remaining().cents()},
         {QStringLiteral("last_day"), voucher.lastDay.toIso()},
         {QStringLiteral("flags"), voucher.flags},
         {QStringLiteral("last_used"), voucher.lastUsed ? voucher.lastUsed->toIso() : QString()}});
}

Result<void> show(DeskFolder &desk, const Options &options, const Output &output)
{
    COMPTOIR_TRY(const auto transaction, desk.storage().begin());
    COMPTOIR_TRY(const auto voucher,
                 voucherNamed(*transaction, options.text(QStringLiteral("voucher"))));
    print(voucher, output);
    return {};
}

Result<void> block(DeskFolder &desk, const Options &options, const Output &output)
{
    COMPTOIR_TRY(const auto transaction, desk.storage().begin());
    const QString name = options.text(QStringLiteral("voucher"));
    COMPTOIR_TRY(const auto voucher, voucherNamed(*transaction, name));
    COMPTOIR_CHECK(backend::BlockVoucher(desk.clock())
                       .run(*transaction, voucher.campaign, voucher.serial,
                            options.text(QStringLiteral("reason"))));
    COMPTOIR_TRY(const auto blocked, voucherNamed(*transaction, name));
    COMPTOIR_CHECK(transaction->commit());
    print(blocked, output);
    return {};
}

} // namespace

std::vector<Command> voucherCommands(Painter *painter)
{
    const auto onPaper = [painter](DeskFolder &desk, const Options &options, const Output &output) {
        return sheet(desk, options, output, painter);
    };
    const auto flag = [](const QString &name, const QString &help) {
        return CommandOption{name, {}, help, Need::Flag};
    };
    const CommandOption named{
        QStringLiteral("voucher"), QStringLiteral("CODE"),
        QStringLiteral("What was scanned, the 12 characters, or the printed number.")};
    return {
        {QStringLiteral("voucher issue"),
         QStringLiteral("Issue vouchers of one face value. The same --id again changes nothing."),
         {{QStringLiteral("campaign"), QStringLiteral("NUMBER"), QStringLiteral("The campaign.")},
          {QStringLiteral("count"), QStringLiteral("N"), QStringLiteral("How many.")},
          {QStringLiteral("face"), QStringLiteral("EUROS"), QStringLiteral("Face value of each.")},
          {QStringLiteral("until"), QStringLiteral("DAY"),
           QStringLiteral("Last valid day; the campaign's if not given."), Need::Optional},
          {QStringLiteral("id"), QStringLiteral("UUID"),
           QStringLiteral("Id of this order, made by you, so that it can be repeated safely."),
           Need::Optional},
          flag(QStringLiteral("training"),
               QStringLiteral("For exercises: tills refuse them for real.")),
          flag(QStringLiteral("indivisible"), QStringLiteral("To be spent at once."))},
         issue},
        {QStringLiteral("voucher sheet"),
         QStringLiteral("Print the vouchers of an issuance."),
         {{QStringLiteral("issuance"), QStringLiteral("ID"), QStringLiteral("The issuance.")},
          {QStringLiteral("pdf"), QStringLiteral("FILE"), QStringLiteral("A4 sheets."),
           Need::Optional},
          {QStringLiteral("png"), QStringLiteral("DIR"),
           QStringLiteral("A picture of each sheet and each voucher."), Need::Optional},
          {QStringLiteral("lang"), QStringLiteral("fr|nl|de|en"), QStringLiteral("Language (fr)."),
           Need::Optional}},
         onPaper},
        {QStringLiteral("voucher show"),
         QStringLiteral("What the town knows of a voucher."),
         {named},
         show},
        {QStringLiteral("voucher block"),
         QStringLiteral("Block a lost, stolen or copied voucher for ever."),
         {named,
          {QStringLiteral("reason"), QStringLiteral("TEXT"), QStringLiteral("For the audit.")}},
         block}};
}

} // namespace comptoir::app
