// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend/Command.h"
#include "app/backend/SheetLanguage.h"
#include "backend/enrolment/CancelEnrolment.h"
#include "backend/enrolment/ConfirmEnrolment.h"
#include "backend/enrolment/CreateEnrolment.h"
#include "backend/merchants/Device.h"
#include "backend/merchants/RevokeDevice.h"
#include "backend/merchants/Shop.h"
#include "backend/territory/Territory.h"

namespace comptoir::app {

namespace {

using Need = CommandOption::Need;

QString stateName(const backend::Enrolment &enrolment, Instant now)
{
    switch (enrolment.state) {
    case backend::EnrolmentState::Confirmed:
        return QStringLiteral("confirmed");
    case backend::EnrolmentState::Cancelled:
        return QStringLiteral("cancelled");
    case backend::EnrolmentState::Claimed:
        return now < enrolment.expires ? QStringLiteral("claimed") : QStringLiteral("expired");
    case backend::EnrolmentState::Open:
        break;
    }
    return now < enrolment.expires ? QStringLiteral("open") : QStringLiteral("expired");
}

Result<backend::EnrolmentConfirm> confirmFrom(const Options &options)
{
    const QString text = options.text(QStringLiteral("confirm"));
    if (text == u"auto")
        return backend::EnrolmentConfirm::Auto;
    if (text.isEmpty() || text == u"sas")
        return backend::EnrolmentConfirm::Sas;
    return fail("cli/bad-option", QStringLiteral("confirm"));
}

Result<void> create(DeskFolder &desk, const Options &options, const Output &output,
                    Painter *painter)
{
    const QString path = options.text(QStringLiteral("png"));
    if (!path.isEmpty() && painter == nullptr)
        return fail("cli/no-painter");
    COMPTOIR_TRY(const auto shopId, options.id<ShopId>(QStringLiteral("shop")));
    COMPTOIR_TRY(const auto confirm, confirmFrom(options));
    const auto wording = sheetWording(options.has(QStringLiteral("lang"))
                                          ? options.text(QStringLiteral("lang"))
                                          : QStringLiteral("fr"));
    if (!wording)
        return fail("cli/bad-option", QStringLiteral("lang"));
    COMPTOIR_TRY(const auto transaction, desk.storage().begin());
    COMPTOIR_TRY(const auto territory, backend::readTerritory(*transaction));
    COMPTOIR_TRY(const auto ticket,
                 backend::CreateEnrolment(desk.keys(), desk.clock(), desk.entropy())
                     .run(*transaction, shopId, confirm));
    COMPTOIR_TRY(const backend::Shop shop, backend::readShop(*transaction, shopId));
    COMPTOIR_CHECK(transaction->commit());
    const QString url = options.has(QStringLiteral("url")) ? options.text(QStringLiteral("url"))
                                                           : u"https://" + territory.host.toLower();
    const QString qrText = ticket.qrText(url);
    if (!path.isEmpty()) {
        const QString until = ticket.expires.toUtc().toLocalTime().toString(
            QStringLiteral("HH:mm"));
        COMPTOIR_CHECK(painter->card({territory.name, shop.name, qrText, until}, *wording, path));
    }
    output.print({{QStringLiteral("enrolment"), QString::fromLatin1(ticket.id.text())},
                  {QStringLiteral("shop"), QString::fromLatin1(shopId.text())},
                  {QStringLiteral("qr"), qrText},
                  {QStringLiteral("expires"), ticket.expires.toIso()}});
    return {};
}

Result<void> confirm(DeskFolder &desk, const Options &options, const Output &output)
{
    COMPTOIR_TRY(const auto id, options.id<EnrolmentId>(QStringLiteral("enrolment")));
    const QString sas = options.text(QStringLiteral("sas")).remove(QLatin1Char(' '));
    COMPTOIR_TRY(const auto transaction, desk.storage().begin());
    COMPTOIR_TRY(
        const backend::Enrolment enrolment,
        backend::ConfirmEnrolment(desk.clock(), desk.entropy()).run(*transaction, id, sas));
    COMPTOIR_CHECK(transaction->commit());
    output.print({{QStringLiteral("enrolment"), QString::fromLatin1(id.text())},
                  {QStringLiteral("device"), QString::fromLatin1(enrolment.device.text())}});
    return {};
}

Result<void> list(DeskFolder &desk, const Options &, const Output &output)
{
    COMPTOIR_TRY(const auto transaction, desk.storage().begin());
    COMPTOIR_TRY(const auto enrolments, backend::listEnrolments(*transaction));
    COMPTOIR_TRY(const auto devices, backend::listDevices(*transaction));
    for (const backend::Enrolment &enrolment : enrolments) {
        if (enrolment.state == backend::EnrolmentState::Confirmed)
            continue; // its device is listed below
        output.print({{QStringLiteral("enrolment"), QString::fromLatin1(enrolment.id.text())},
                      {QStringLiteral("shop"), QString::fromLatin1(enrolment.shop.text())},
                      {QStringLiteral("status"), stateName(enrolment, desk.clock().now())},
                      {QStringLiteral("sas"), enrolment.sas},
                      {QStringLiteral("model"), enrolment.model},
                      {QStringLiteral("expires"), enrolment.expires.toIso()}});
    }
    for (const backend::Device &device : devices) {
        output.print({{QStringLiteral("device"), QString::fromLatin1(device.id.text())},
                      {QStringLiteral("shop"), QString::fromLatin1(device.shop.text())},
                      {QStringLiteral("shop_name"), device.shopName},
                      {QStringLiteral("status"), device.status},
                      {QStringLiteral("model"), device.model},
                      {QStringLiteral("app"), device.app},
                      {QStringLiteral("enrolled"), device.enrolled.toIso()},
                      {QStringLiteral("last_seen"),
                       device.lastSeen ? device.lastSeen->toIso() : QString()}});
    }
    return {};
}

Result<void> revoke(DeskFolder &desk, const Options &options, const Output &output)
{
    const bool isDevice = options.has(QStringLiteral("device"));
    if (isDevice == options.has(QStringLiteral("enrolment")))
        return fail("cli/bad-option", QStringLiteral("device or enrolment"));
    COMPTOIR_TRY(const auto transaction, desk.storage().begin());
    if (isDevice) {
        COMPTOIR_TRY(const auto device, options.id<DeviceId>(QStringLiteral("device")));
        COMPTOIR_CHECK(backend::RevokeDevice(desk.clock()).run(*transaction, device));
    } else {
        COMPTOIR_TRY(const auto enrolment, options.id<EnrolmentId>(QStringLiteral("enrolment")));
        COMPTOIR_CHECK(backend::CancelEnrolment(desk.clock()).run(*transaction, enrolment));
    }
    COMPTOIR_CHECK(transaction->commit());
    const QString name = isDevice ? QStringLiteral("device") : QStringLiteral("enrolment");
    output.print({{name, options.text(name)},
                  {QStringLiteral("status"),
                   isDevice ? QStringLiteral("revoked") : QStringLiteral("cancelled")}});
    return {};
}

} // namespace

std::vector<Command> enrolCommands(Painter *painter)
{
    const auto invite = [painter](DeskFolder &desk, const Options &options, const Output &output) {
        return create(desk, options, output, painter);
    };
    const CommandOption enrolment{QStringLiteral("enrolment"), QStringLiteral("ID"),
                                  QStringLiteral("The enrolment.")};
    CommandOption maybeEnrolment = enrolment;
    maybeEnrolment.need = Need::Optional;
    return {
        {QStringLiteral("enrol create"),
         QStringLiteral("Invite a till into a shop, for 15 minutes."),
         {{QStringLiteral("shop"), QStringLiteral("ID"), QStringLiteral("The shop.")},
          {QStringLiteral("confirm"), QStringLiteral("sas|auto"),
           QStringLiteral("Compare six digits (sas), or trust whoever has the QR."),
           Need::Optional},
          {QStringLiteral("url"), QStringLiteral("URL"),
           QStringLiteral("Where tills reach this backend (https:// and the territory's host)."),
           Need::Optional},
          {QStringLiteral("png"), QStringLiteral("FILE"), QStringLiteral("A card to print."),
           Need::Optional},
          {QStringLiteral("lang"), QStringLiteral("fr|nl|de|en"), QStringLiteral("Language (fr)."),
           Need::Optional}},
         invite},
        {QStringLiteral("enrol confirm"),
         QStringLiteral("Let in the till that shows these six digits."),
         {enrolment,
          {QStringLiteral("sas"), QStringLiteral("DIGITS"), QStringLiteral("What it shows.")}},
         confirm},
        {QStringLiteral("enrol list"), QStringLiteral("Invitations and tills."), {}, list},
        {QStringLiteral("enrol revoke"),
         QStringLiteral("Shut out a till, or withdraw an invitation."),
         {{QStringLiteral("device"), QStringLiteral("ID"), QStringLiteral("The till."),
           Need::Optional},
          maybeEnrolment},
         revoke}};
}

} // namespace comptoir::app
