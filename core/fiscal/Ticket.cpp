// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fiscal/Ticket.h"

#include "core/base/Base64Url.h"
#include "core/fiscal/JsonFields.h"

#include <QJsonArray>

#include <array>

namespace comptoir::fiscal {

namespace {

constexpr std::array<QByteArrayView, 7> meansNames{
    "CASH", "CARD", "TOWN_VOUCHER", "MEAL_VOUCHER", "CHEQUE", "TRANSFER", "GIFT_CARD"};
constexpr std::array<QByteArrayView, 4> unitCodes{"C62", "KGM", "LTR", "MTR"};

QJsonObject toJson(const TicketLine &line)
{
    JsonFields json;
    json.text(u"product", QString::fromLatin1(line.product)).text(u"code", line.code);
    json.text(u"label", line.label).text(u"department", line.department);
    json.number(u"quantity", line.quantity.thousandths());
    json.text(u"unit", QString::fromLatin1(unitCodes[size_t(line.unit)].toByteArray()));
    json.number(u"unitPrice", line.unitPrice.cents());
    json.numberUnless0(u"discount", line.discount.cents());
    json.text(u"discountReason", line.discountReason);
    json.number(u"total", line.total.cents());
    json.text(u"vatClass", QString::fromLatin1(line.vatClass));
    json.number(u"rate", line.vatBasisPoints).text(u"note", line.note);
    json.flag(u"guarantee", line.hasGuarantee).flag(u"service", line.isService);
    json.numberUnless0(u"returnedFrom", line.returnedFrom);
    json.numberUnless0(u"returnedRank", line.returnedRank);
    return json.object();
}

Result<TicketLine> lineOf(const QJsonObject &object)
{
    JsonReader json(object);
    TicketLine line;
    line.product = json.text(u"product").toLatin1();
    line.code = json.text(u"code");
    line.label = json.text(u"label");
    line.department = json.text(u"department");
    line.quantity = Quantity::fromThousandths(json.number(u"quantity"));
    line.unit = Unit(json.oneOf(u"unit", unitCodes));
    line.unitPrice = json.money(u"unitPrice");
    line.discount = json.moneyOr0(u"discount");
    line.discountReason = json.text(u"discountReason");
    line.total = json.money(u"total");
    line.vatClass = json.text(u"vatClass").toLatin1();
    line.vatBasisPoints = int(json.number(u"rate"));
    line.note = json.text(u"note");
    line.hasGuarantee = json.flag(u"guarantee");
    line.isService = json.flag(u"service");
    line.returnedFrom = json.numberOr0(u"returnedFrom");
    line.returnedRank = int(json.numberOr0(u"returnedRank"));
    COMPTOIR_CHECK(json.check());
    return line;
}

QJsonObject toJson(const Payment &payment)
{
    JsonFields json;
    json.text(u"means", QString::fromLatin1(meansName(payment.means)));
    json.number(u"amount", payment.amount.cents()).flag(u"change", payment.isChange);
    json.text(u"reference", payment.reference);
    json.text(u"commit", QString::fromLatin1(payment.commit));
    if (payment.remaining)
        json.number(u"remaining", payment.remaining->cents());
    if (payment.lastDay)
        json.text(u"lastDay", payment.lastDay->toIso());
    json.flag(u"provisional", payment.provisional).text(u"slip", payment.slip);
    return json.object();
}

Result<Payment> paymentOf(const QJsonObject &object)
{
    JsonReader json(object);
    Payment payment;
    const auto means = meansNamed(json.text(u"means").toLatin1());
    if (!means)
        return fail("fiscal/unreadable", QStringLiteral("means"));
    payment.means = *means;
    payment.amount = json.money(u"amount");
    payment.isChange = json.flag(u"change");
    payment.reference = json.text(u"reference");
    payment.commit = json.text(u"commit").toLatin1();
    if (json.has(u"remaining"))
        payment.remaining = json.money(u"remaining");
    if (json.has(u"lastDay"))
        payment.lastDay = json.day(u"lastDay");
    payment.provisional = json.flag(u"provisional");
    payment.slip = json.text(u"slip");
    COMPTOIR_CHECK(json.check());
    return payment;
}

QJsonObject toJson(const TicketPoints &points)
{
    JsonFields json;
    json.text(u"card", points.card).text(u"kind", QString::fromLatin1(points.kind));
    json.numberUnless0(u"earned", points.earned).numberUnless0(u"used", points.used);
    json.number(u"balance", points.balance);
    return json.object();
}

Result<TicketPoints> pointsOf(const QJsonObject &object)
{
    JsonReader json(object);
    TicketPoints points;
    points.card = json.text(u"card");
    points.kind = json.text(u"kind").toLatin1();
    points.earned = json.numberOr0(u"earned");
    points.used = json.numberOr0(u"used");
    points.balance = json.number(u"balance");
    COMPTOIR_CHECK(json.check());
    return points;
}

} // namespace

QByteArray meansName(Means means)
{
    return meansNames[size_t(means)].toByteArray();
}

std::optional<Means> meansNamed(QByteArrayView name)
{
    for (size_t i = 0; i < meansNames.size(); ++i) {
        if (meansNames[i] == name)
            return Means(i);
    }
    return std::nullopt;
}

QJsonObject Ticket::toJson() const
{
    JsonFields json;
    json.text(u"kind",
              kind == TicketKind::Sale ? QStringLiteral("sale") : QStringLiteral("refund"));
    json.number(u"number", number).text(u"register", registerId).number(u"at", at.ms());
    json.number(u"utcOffset", utcOffsetMinutes).text(u"businessDay", businessDay.toIso());
    json.text(u"operatorId", QString::fromLatin1(operatorId)).text(u"operator", operatorName);
    json.list(u"lines", lines, [](const auto &line) { return fiscal::toJson(line); });
    json.list(u"vat", vat, vatJson);
    json.list(u"payments", payments, [](const auto &payment) { return fiscal::toJson(payment); });
    json.number(u"total", total.cents()).number(u"net", net.cents());
    json.numberUnless0(u"rounding", rounding.cents()).numberUnless0(u"original", original);
    json.text(u"reason", reason).text(u"note", note);
    json.text(u"sale", QString::fromLatin1(saleId)).text(u"approvedBy", approvedBy);
    json.numberUnless0(u"identity", identity).text(u"software", software);
    json.number(u"perpetual", perpetual.cents());
    json.number(u"perpetualAbsolute", perpetualAbsolute.cents());
    if (points)
        json.child(u"loyalty", fiscal::toJson(*points));
    return json.object();
}

Result<Ticket> Ticket::fromJson(const QJsonObject &object)
{
    static constexpr std::array<QByteArrayView, 2> kinds{"sale", "refund"};
    JsonReader json(object);
    Ticket ticket;
    ticket.kind = TicketKind(json.oneOf(u"kind", kinds));
    ticket.number = json.number(u"number");
    ticket.registerId = json.text(u"register");
    ticket.at = Instant::fromMs(json.number(u"at"));
    ticket.utcOffsetMinutes = int(json.number(u"utcOffset"));
    ticket.businessDay = json.day(u"businessDay");
    ticket.operatorId = json.text(u"operatorId").toLatin1();
    ticket.operatorName = json.text(u"operator");
    COMPTOIR_TRY(ticket.lines, json.list(u"lines", lineOf));
    COMPTOIR_TRY(ticket.vat, json.list(u"vat", vatOf));
    COMPTOIR_TRY(ticket.payments, json.list(u"payments", paymentOf));
    ticket.total = json.money(u"total");
    ticket.net = json.money(u"net");
    ticket.rounding = json.moneyOr0(u"rounding");
    ticket.original = json.numberOr0(u"original");
    ticket.reason = json.text(u"reason");
    ticket.note = json.text(u"note");
    ticket.saleId = json.text(u"sale").toLatin1();
    ticket.approvedBy = json.text(u"approvedBy");
    ticket.identity = json.numberOr0(u"identity");
    ticket.software = json.text(u"software");
    ticket.perpetual = json.money(u"perpetual");
    ticket.perpetualAbsolute = json.money(u"perpetualAbsolute");
    if (json.has(u"loyalty")) {
        COMPTOIR_TRY(ticket.points, pointsOf(object[u"loyalty"].toObject()));
    }
    COMPTOIR_CHECK(json.check());
    return ticket;
}

QString signatureExtract(const QByteArray &signature)
{
    const QString text = base64url::encode(signature);
    QString extract;
    for (const int place : {3, 7, 13, 19}) // from 1
        extract += text.size() >= place ? text[place - 1] : QChar(u'-');
    return extract;
}

} // namespace comptoir::fiscal
