// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/Cart.h"
#include "sync/wire/Json.h"

namespace comptoir::sales {

namespace {

constexpr qint64 mostCents = 1'000'000'000'000;
constexpr qsizetype longestText = 1 << 20;

QString latin1(const QByteArray &text)
{
    return QString::fromLatin1(text);
}

/// Ids that may be null are left out.
template <typename IdType>
void put(QJsonObject &json, const QString &name, const IdType &id)
{
    if (!id.isNull())
        json.insert(name, latin1(id.text()));
}

void put(QJsonObject &json, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        json.insert(name, text);
}

template <typename IdType>
IdType idIn(wire::Fields &fields, QStringView name)
{
    return fields.has(name) ? fields.id<IdType>(name) : IdType();
}

QString textIn(wire::Fields &fields, QStringView name)
{
    return fields.has(name) ? fields.text(name, longestText) : QString();
}

QJsonObject discountJson(const Discount &discount)
{
    QJsonObject json{{QStringLiteral("bp"), discount.basisPoints},
                     {QStringLiteral("amount_c"), discount.amount.cents()}};
    put(json, QStringLiteral("reason"), discount.reason);
    return json;
}

Result<Discount> discountFrom(const QJsonObject &json)
{
    wire::Fields fields(json);
    Discount discount;
    discount.basisPoints = int(fields.integer(u"bp", -10'000, 10'000));
    discount.amount = Money::fromCents(fields.integer(u"amount_c", -mostCents, mostCents));
    discount.reason = textIn(fields, u"reason");
    COMPTOIR_CHECK(fields.done());
    return discount;
}

QJsonObject approvalJson(const Approval &approval)
{
    return {{QStringLiteral("discount_c"), approval.discount.cents()},
            {QStringLiteral("prices_c"), approval.prices.cents()},
            {QStringLiteral("refund_c"), approval.refund.cents()}};
}

Result<Approval> approvalFrom(const QJsonObject &json)
{
    wire::Fields fields(json);
    const Approval approval{Money::fromCents(fields.integer(u"discount_c", 0, mostCents)),
                            Money::fromCents(fields.integer(u"prices_c", 0, mostCents)),
                            Money::fromCents(fields.integer(u"refund_c", 0, mostCents))};
    COMPTOIR_CHECK(fields.done());
    return approval;
}

QJsonObject loyaltyJson(const CartLoyalty &loyalty)
{
    QJsonObject json{{QStringLiteral("card"), loyalty.card.text()},
                     {QStringLiteral("points"), loyalty.reward.points},
                     {QStringLiteral("amount_c"), loyalty.reward.amount.cents()}};
    put(json, QStringLiteral("words"), loyalty.rewardWords);
    return json;
}

Result<CartLoyalty> loyaltyFrom(const QJsonObject &json)
{
    wire::Fields fields(json);
    CartLoyalty loyalty;
    COMPTOIR_TRY(loyalty.card, loyalty::CardCode::parse(fields.text(u"card", 64)));
    loyalty.reward = {fields.integer(u"points", 0, mostCents),
                      Money::fromCents(fields.integer(u"amount_c", 0, mostCents))};
    loyalty.rewardWords = textIn(fields, u"words");
    COMPTOIR_CHECK(fields.done());
    return loyalty;
}

QJsonObject lineJson(const CartLine &line)
{
    QJsonObject json{{QStringLiteral("id"), line.id},
                     {QStringLiteral("label"), line.label},
                     {QStringLiteral("vat"), latin1(line.vatClass)},
                     {QStringLiteral("quantity_m"), line.quantity.thousandths()},
                     {QStringLiteral("unit"), int(line.unit)},
                     {QStringLiteral("price_c"), line.unitPrice.cents()},
                     {QStringLiteral("service"), line.isService},
                     {QStringLiteral("guarantee"), line.hasGuarantee}};
    put(json, QStringLiteral("item"), line.item);
    put(json, QStringLiteral("code"), line.code);
    put(json, QStringLiteral("department"), line.department);
    put(json, QStringLiteral("department_name"), line.departmentName);
    put(json, QStringLiteral("note"), line.note);
    if (line.discount != Discount())
        json.insert(QStringLiteral("discount"), discountJson(line.discount));
    if (line.listPrice)
        json.insert(QStringLiteral("list_c"), line.listPrice->cents());
    if (line.returnedFrom != 0) {
        json.insert(QStringLiteral("returned_from"), line.returnedFrom);
        json.insert(QStringLiteral("returned_rank"), line.returnedRank);
        if (line.soldAtBasisPoints)
            json.insert(QStringLiteral("sold_at_bp"), *line.soldAtBasisPoints);
    }
    return json;
}

Result<CartLine> lineFrom(const QJsonObject &json)
{
    wire::Fields fields(json);
    CartLine line;
    line.id = int(fields.integer(u"id", 1, 1 << 30));
    line.item = idIn<catalogue::ItemId>(fields, u"item");
    line.code = textIn(fields, u"code");
    line.label = fields.text(u"label", longestText);
    line.department = idIn<catalogue::DepartmentId>(fields, u"department");
    line.departmentName = textIn(fields, u"department_name");
    line.vatClass = fields.text(u"vat", 64).toLatin1();
    line.quantity = Quantity::fromThousandths(fields.integer(u"quantity_m", 1, mostCents));
    line.unit = Unit(fields.integer(u"unit", 0, qint64(Unit::Metre)));
    line.unitPrice = Money::fromCents(fields.integer(u"price_c", 0, mostCents));
    if (fields.has(u"list_c"))
        line.listPrice = Money::fromCents(fields.integer(u"list_c", 0, mostCents));
    line.note = textIn(fields, u"note");
    line.isService = fields.boolean(u"service");
    line.hasGuarantee = fields.boolean(u"guarantee");
    if (fields.has(u"discount")) {
        COMPTOIR_TRY(line.discount, discountFrom(fields.object(u"discount")));
    }
    if (fields.has(u"returned_from")) {
        line.returnedFrom = fields.integer(u"returned_from", 1, mostCents);
        line.returnedRank = int(fields.integer(u"returned_rank", 0, 1 << 30));
        if (fields.has(u"sold_at_bp"))
            line.soldAtBasisPoints = int(fields.integer(u"sold_at_bp", 0, 10'000));
    }
    COMPTOIR_CHECK(fields.done());
    return line;
}

Result<Cart> cartFrom(const QJsonObject &json)
{
    wire::Fields fields(json);
    Cart cart;
    cart.id = fields.id<SaleId>(u"id");
    cart.started = Instant::fromMs(fields.integer(u"started_ms", 0, qint64(1) << 47));
    cart.note = textIn(fields, u"note");
    cart.isReturn = fields.boolean(u"return");
    cart.returnReason = textIn(fields, u"return_reason");
    cart.approvedBy = textIn(fields, u"approved_by");
    if (fields.has(u"approved")) {
        COMPTOIR_TRY(cart.approved, approvalFrom(fields.object(u"approved")));
    }
    if (fields.has(u"loyalty")) {
        COMPTOIR_TRY(cart.loyalty, loyaltyFrom(fields.object(u"loyalty")));
    }
    cart.nextLine = int(fields.integer(u"next", 1, 1 << 30));
    if (fields.has(u"returned_from"))
        cart.returnedFrom = fields.integer(u"returned_from", 1, mostCents);
    if (fields.has(u"discount")) {
        COMPTOIR_TRY(cart.discount, discountFrom(fields.object(u"discount")));
    }
    for (const QJsonValue &value : fields.array(u"lines")) {
        COMPTOIR_TRY(CartLine line, lineFrom(value.toObject()));
        if (line.id >= cart.nextLine)
            fields.reject(u"next");
        cart.lines.push_back(std::move(line));
    }
    COMPTOIR_CHECK(fields.done());
    return cart;
}

} // namespace

QJsonObject Cart::toJson() const
{
    QJsonArray all;
    for (const CartLine &line : lines)
        all.append(lineJson(line));
    QJsonObject json{{QStringLiteral("id"), latin1(id.text())},
                     {QStringLiteral("started_ms"), started.ms()},
                     {QStringLiteral("return"), isReturn},
                     {QStringLiteral("next"), nextLine},
                     {QStringLiteral("lines"), all}};
    put(json, QStringLiteral("note"), note);
    put(json, QStringLiteral("return_reason"), returnReason);
    put(json, QStringLiteral("approved_by"), approvedBy);
    if (approved != Approval())
        json.insert(QStringLiteral("approved"), approvalJson(approved));
    if (!loyalty.card.isNull())
        json.insert(QStringLiteral("loyalty"), loyaltyJson(loyalty));
    if (returnedFrom != 0)
        json.insert(QStringLiteral("returned_from"), returnedFrom);
    if (discount != Discount())
        json.insert(QStringLiteral("discount"), discountJson(discount));
    return json;
}

Result<Cart> Cart::fromJson(const QJsonObject &json)
{
    auto cart = cartFrom(json);
    if (!cart)
        return fail("sales/unreadable", cart.error().detail, cart.error().facts);
    return cart;
}

} // namespace comptoir::sales
