// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/SaleOp.h"

#include "core/base/Base64Url.h"

#include <QJsonArray>

namespace comptoir::sales {

namespace {

QJsonObject lineJson(const fiscal::TicketLine &line)
{
    QJsonObject json{{QStringLiteral("label"), line.label},
                     {QStringLiteral("qty"), line.quantity.thousandths()},
                     {QStringLiteral("total_c"), line.total.cents()},
                     {QStringLiteral("vat_bp"), line.vatBasisPoints}};
    if (!line.product.isEmpty())
        json.insert(QStringLiteral("product"), QString::fromLatin1(line.product));
    if (line.returnedFrom != 0)
        json.insert(QStringLiteral("from"), line.returnedFrom);
    return json;
}

QJsonObject paymentJson(const fiscal::Payment &payment)
{
    QJsonObject json{
        {QStringLiteral("means"), QString::fromLatin1(fiscal::meansName(payment.means))},
        {QStringLiteral("amount_c"), payment.amount.cents()}};
    if (!payment.commit.isEmpty())
        json.insert(QStringLiteral("commit"), QString::fromLatin1(payment.commit));
    return json;
}

} // namespace

QJsonObject saleOp(const fiscal::Ticket &ticket)
{
    QJsonArray lines, payments;
    for (const fiscal::TicketLine &line : ticket.lines)
        lines.append(lineJson(line));
    for (const fiscal::Payment &payment : ticket.payments)
        payments.append(paymentJson(payment));
    return {{QStringLiteral("sale"), QString::fromLatin1(ticket.saleId)},
            {QStringLiteral("number"), ticket.number},
            {QStringLiteral("day"), ticket.businessDay.toIso()},
            {QStringLiteral("total_c"), ticket.total.cents()},
            {QStringLiteral("rounding_c"), ticket.rounding.cents()},
            {QStringLiteral("lines"), lines},
            {QStringLiteral("payments"), payments},
            {QStringLiteral("head"),
             QJsonObject{{QStringLiteral("register"), ticket.registerId},
                         {QStringLiteral("hash"), base64url::encode(ticket.hash)},
                         {QStringLiteral("signature"), base64url::encode(ticket.signature)},
                         {QStringLiteral("perpetual_c"), ticket.perpetual.cents()}}}};
}

} // namespace comptoir::sales
