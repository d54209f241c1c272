// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fiscal/Ticket.h"

#include "core/base/Base64Url.h"
#include "sync/wire/Json.h"

#include <array>

namespace comptoir::fiscal {

namespace {

constexpr qint64 farthest = Q_INT64_C(1) << 50; ///< exact in any JSON reader

struct MeansName
{
    Means means;
    const char *name;
};
constexpr std::array meansNames{
    MeansName{Means::Cash, "CASH"},
    MeansName{Means::Card, "CARD"},
    MeansName{Means::TownVoucher, "TOWN_VOUCHER"},
    MeansName{Means::MealVoucher, "MEAL_VOUCHER"},
    MeansName{Means::Cheque, "CHEQUE"},
    MeansName{Means::Transfer, "TRANSFER"},
    MeansName{Means::GiftCard, "GIFT_CARD"},
};
constexpr std::array unitNames{"C62", "KGM", "LTR", "MTR"}; // UN/CEFACT 20

/// What is empty is not written: a year of tickets is kept for six.
void put(QJsonObject &json, const char *name, const QString &text)
{
    if (!text.isEmpty())
        json.insert(QLatin1String(name), text);
}
void put(QJsonObject &json, const char *name, qint64 value)
{
    if (value != 0)
        json.insert(QLatin1String(name), value);
}
void put(QJsonObject &json, const char *name, bool value)
{
    if (value)
        json.insert(QLatin1String(name), true);
}

qint64 number(wire::Fields &fields, QStringView name)
{
    return fields.has(name) ? fields.integer(name, -farthest, farthest) : 0;
}
QString text(wire::Fields &fields, QStringView name)
{
    return fields.has(name) ? fields.text(name) : QString();
}
bool flag(wire::Fields &fields, QStringView name)
{
    return fields.has(name) && fields.boolean(name);
}
Money money(wire::Fields &fields, QStringView name)
{
    return Money::fromCents(number(fields, name));
}

QJsonObject lineToJson(const TicketLine &line)
{
    QJsonObject json;
    put(json, "product", QString::fromLatin1(line.product));
    put(json, "code", line.code);
    put(json, "label", line.label);
    put(json, "department", line.department);
    put(json, "qty", line.quantity.thousandths());
    json.insert(u"unit"_qs, QLatin1String(unitNames[size_t(line.unit)]));
    put(json, "price_c", line.unitPrice.cents());
    put(json, "discount_c", line.discount.cents());
    put(json, "discount_reason", line.discountReason);
    put(json, "total_c", line.total.cents());
    put(json, "vat_class", QString::fromLatin1(line.vatClass));
    put(json, "vat_bp", qint64(line.vatBasisPoints));
    put(json, "note", line.note);
    put(json, "returned_from", line.returnedFrom);
    put(json, "returned_rank", qint64(line.returnedRank));
    return json;
}

Result<TicketLine> lineFromJson(const QJsonObject &json)
{
    wire::Fields fields(json);
    TicketLine line;
    line.product = text(fields, u"product").toLatin1();
    line.code = text(fields, u"code");
    line.label = text(fields, u"label");
    line.department = text(fields, u"department");
    line.quantity = Quantity::fromThousandths(number(fields, u"qty"));
    const QString unit = text(fields, u"unit");
    for (size_t i = 0; i < unitNames.size(); ++i) {
        if (unit == QLatin1String(unitNames[i]))
            line.unit = Unit(i);
    }
    line.unitPrice = money(fields, u"price_c");
    line.discount = money(fields, u"discount_c");
    line.discountReason = text(fields, u"discount_reason");
    line.total = money(fields, u"total_c");
    line.vatClass = text(fields, u"vat_class").toLatin1();
    line.vatBasisPoints = int(number(fields, u"vat_bp"));
    line.note = text(fields, u"note");
    line.returnedFrom = number(fields, u"returned_from");
    line.returnedRank = int(number(fields, u"returned_rank"));
    COMPTOIR_CHECK(fields.done());
    return line;
}

QJsonObject paymentToJson(const Payment &payment)
{
    QJsonObject json{{u"means"_qs, QString::fromLatin1(meansName(payment.means))}};
    put(json, "amount_c", payment.amount.cents());
    put(json, "change", payment.isChange);
    put(json, "reference", payment.reference);
    put(json, "commit", QString::fromLatin1(payment.commit));
    if (payment.remaining)
        json.insert(u"remaining_c"_qs, payment.remaining->cents());
    if (payment.lastDay)
        json.insert(u"last_day"_qs, payment.lastDay->toIso());
    put(json, "provisional", payment.provisional);
    put(json, "slip", payment.slip);
    return json;
}

Result<Payment> paymentFromJson(const QJsonObject &json)
{
    wire::Fields fields(json);
    Payment payment;
    const auto means = meansNamed(fields.text(u"means").toLatin1());
    if (!means)
        fields.reject(u"means");
    payment.means = means.value_or(Means::Cash);
    payment.amount = money(fields, u"amount_c");
    payment.isChange = flag(fields, u"change");
    payment.reference = text(fields, u"reference");
    payment.commit = text(fields, u"commit").toLatin1();
    if (fields.has(u"remaining_c"))
        payment.remaining = money(fields, u"remaining_c");
    if (fields.has(u"last_day"))
        payment.lastDay = Day::fromIso(text(fields, u"last_day"));
    payment.provisional = flag(fields, u"provisional");
    payment.slip = text(fields, u"slip");
    COMPTOIR_CHECK(fields.done());
    return payment;
}

QJsonArray vatToJson(const std::vector<VatAmount> &amounts)
{
    QJsonArray json;
    for (const VatAmount &amount : amounts)
        json.append(QJsonObject{{u"bp"_qs, amount.basisPoints},
                                {u"net_c"_qs, amount.net.cents()},
                                {u"vat_c"_qs, amount.vat.cents()},
                                {u"gross_c"_qs, amount.gross.cents()}});
    return json;
}

Result<void> readLists(wire::Fields &fields, Ticket &ticket)
{
    for (const QJsonValue &line : fields.array(u"lines")) {
        COMPTOIR_TRY(TicketLine read, lineFromJson(line.toObject()));
        ticket.lines.push_back(std::move(read));
    }
    for (const QJsonValue &payment : fields.array(u"payments")) {
        COMPTOIR_TRY(Payment read, paymentFromJson(payment.toObject()));
        ticket.payments.push_back(std::move(read));
    }
    for (const QJsonValue &amount : fields.array(u"vat")) {
        wire::Fields of(amount.toObject());
        VatAmount read{int(number(of, u"bp")), money(of, u"net_c"), money(of, u"vat_c"),
                       money(of, u"gross_c")};
        COMPTOIR_CHECK(of.done());
        ticket.vat.push_back(read);
    }
    return {};
}

Result<Ticket> readTicket(const QJsonObject &json)
{
    wire::Fields fields(json);
    Ticket ticket;
    ticket.kind = fields.text(u"kind") == u"refund" ? TicketKind::Refund : TicketKind::Sale;
    ticket.number = number(fields, u"number");
    ticket.registerId = text(fields, u"register");
    ticket.at = Instant::fromMs(fields.integer(u"at_ms", 0, farthest));
    ticket.utcOffsetMinutes = int(number(fields, u"utc_offset"));
    const auto day = Day::fromIso(fields.text(u"day"));
    if (!day)
        fields.reject(u"day");
    ticket.businessDay = day.value_or(Day());
    ticket.operatorId = text(fields, u"operator_id").toLatin1();
    ticket.operatorName = text(fields, u"operator");
    ticket.total = money(fields, u"total_c");
    ticket.net = money(fields, u"net_c");
    ticket.rounding = money(fields, u"rounding_c");
    ticket.original = number(fields, u"original");
    ticket.reason = text(fields, u"reason");
    ticket.note = text(fields, u"note");
    ticket.saleId = text(fields, u"sale").toLatin1();
    ticket.approvedBy = text(fields, u"approved_by");
    ticket.identity = number(fields, u"identity");
    ticket.software = text(fields, u"software");
    ticket.perpetual = money(fields, u"perpetual_c");
    ticket.perpetualAbsolute = money(fields, u"perpetual_abs_c");
    COMPTOIR_CHECK(readLists(fields, ticket));
    COMPTOIR_CHECK(fields.done());
    return ticket;
}

} // namespace

QByteArray meansName(Means means)
{
    return meansNames[size_t(means)].name;
}

std::optional<Means> meansNamed(QByteArrayView name)
{
    for (const MeansName &known : meansNames) {
        if (name == known.name)
            return known.means;
    }
    return std::nullopt;
}

QJsonObject Ticket::toJson() const
{
    QJsonArray lineList, paymentList;
    for (const TicketLine &line : lines)
        lineList.append(lineToJson(line));
    for (const Payment &payment : payments)
        paymentList.append(paymentToJson(payment));
    QJsonObject json{{u"kind"_qs, kind == TicketKind::Refund ? u"refund"_qs : u"sale"_qs},
                     {u"number"_qs, number},
                     {u"register"_qs, registerId},
                     {u"at_ms"_qs, at.ms()},
                     {u"day"_qs, businessDay.toIso()},
                     {u"total_c"_qs, total.cents()},
                     {u"net_c"_qs, net.cents()},
                     {u"perpetual_c"_qs, perpetual.cents()},
                     {u"perpetual_abs_c"_qs, perpetualAbsolute.cents()},
                     {u"lines"_qs, lineList},
                     {u"payments"_qs, paymentList},
                     {u"vat"_qs, vatToJson(vat)}};
    put(json, "utc_offset", qint64(utcOffsetMinutes));
    put(json, "operator_id", QString::fromLatin1(operatorId));
    put(json, "operator", operatorName);
    put(json, "rounding_c", rounding.cents());
    put(json, "original", original);
    put(json, "reason", reason);
    put(json, "note", note);
    put(json, "sale", QString::fromLatin1(saleId));
    put(json, "approved_by", approvedBy);
    put(json, "identity", identity);
    put(json, "software", software);
    return json;
}

Result<Ticket> Ticket::fromJson(const QJsonObject &json)
{
    auto ticket = readTicket(json);
    return ticket ? ticket : fail("fiscal/unreadable", ticket.error().detail);
}

QString signatureExtract(const QByteArray &signature)
{
    const QString text = base64url::encode(signature);
    QString extract;
    for (const int place : {3, 7, 13, 19})
        extract += text.mid(place - 1, 1);
    return extract;
}

} // namespace comptoir::fiscal
