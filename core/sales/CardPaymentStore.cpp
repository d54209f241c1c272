// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/CardPaymentStore.h"

#include "core/base/Assert.h"

#include <algorithm>
#include <array>

namespace comptoir::sales {

namespace {

using State = CardPayment::State;

// As in resources/sql/till/0022_card_payment.sql, in the order of the enum.
constexpr std::array<QLatin1String, 6> stateNames{
    QLatin1String("begun"),   QLatin1String("unknown"),    QLatin1String("accepted"),
    QLatin1String("refused"), QLatin1String("taken-back"), QLatin1String("booked")};

const QString columns = QStringLiteral("id, sale, amount_c, is_refund, at_ms, seller, state, "
                                       "reference, slip, answered_by, answered_ms");

CardPayment paymentFrom(const store::Row &row)
{
    CardPayment payment;
    payment.id = CardPaymentId::fromBytes(row.bytes(0)).value_or(CardPaymentId());
    payment.sale = SaleId::fromBytes(row.bytes(1)).value_or(SaleId());
    payment.amount = Money::fromCents(row.integer(2));
    payment.isRefund = row.integer(3) != 0;
    payment.at = Instant::fromMs(row.integer(4));
    payment.seller = row.text(5);
    const auto name = std::find(stateNames.begin(), stateNames.end(), row.text(6));
    COMPTOIR_ASSERT(name != stateNames.end()); // the table checks it
    payment.state = State(name - stateNames.begin());
    payment.reference = row.text(7);
    payment.slip = row.text(8);
    payment.answeredBy = row.text(9);
    if (!row.isNull(10))
        payment.answeredAt = Instant::fromMs(row.integer(10));
    return payment;
}

Result<std::vector<CardPayment>> paymentsFrom(const Result<std::vector<store::Row>> &rows)
{
    if (!rows)
        return fail(rows.error());
    std::vector<CardPayment> payments;
    std::transform(rows->begin(), rows->end(), std::back_inserter(payments), paymentFrom);
    return payments;
}

/// Never null: the columns are not.
QString text(const QString &value)
{
    return value.isNull() ? QStringLiteral("") : value;
}

} // namespace

QString nameOf(CardPayment::State state)
{
    return stateNames.at(size_t(state));
}

Result<void> CardPaymentStore::begin(store::Transaction &transaction, const CardPayment &payment)
{
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO card_payment(id, sale, amount_c, is_refund, at_ms, seller) "
                       "VALUES (?, ?, ?, ?, ?, ?)"),
        {payment.id.bytes(), payment.sale.bytes(), payment.amount.cents(),
         qint64(payment.isRefund ? 1 : 0), payment.at.ms(), text(payment.seller)}));
    return {};
}

Result<std::optional<CardPayment>> CardPaymentStore::find(CardPaymentId id) const
{
    const QString sql = QStringLiteral("SELECT %1 FROM card_payment WHERE id = ?").arg(columns);
    COMPTOIR_TRY(const auto row, m_database.first(sql, {id.bytes()}));
    return row ? std::optional(paymentFrom(*row)) : std::nullopt;
}

Result<void> CardPaymentStore::answer(store::Transaction &transaction, const CardAnswer &answer)
{
    COMPTOIR_TRY(const auto payment, find(answer.payment));
    const bool isBegun = payment
        && (payment->state == State::Begun || payment->state == State::Unknown);
    const bool isPaid = payment && payment->state == State::Accepted
        && answer.state == State::TakenBack;
    if (!isBegun && !isPaid)
        return fail("sales/card-not-open");
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("UPDATE card_payment SET state = ?, reference = CASE WHEN ? = '' THEN "
                       "reference ELSE ? END, slip = CASE WHEN ? = '' THEN slip ELSE ? END WHERE "
                       "id = ?"),
        {nameOf(answer.state), text(answer.reference), text(answer.reference), text(answer.slip),
         text(answer.slip), answer.payment.bytes()}));
    return {};
}

Result<void> CardPaymentStore::noteAnswer(store::Transaction &transaction, CardPaymentId id,
                                          const QString &by, Instant at)
{
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("UPDATE card_payment SET answered_by = ?, answered_ms = ? WHERE id = ?"),
        {text(by), at.ms(), id.bytes()}));
    return {};
}

Result<void> CardPaymentStore::forgetTerminals(store::Transaction &transaction)
{
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("UPDATE card_payment SET state = 'unknown' WHERE state = 'begun'")));
    return {};
}

Result<std::vector<CardPayment>> CardPaymentStore::openOf(SaleId sale) const
{
    return paymentsFrom(m_database.select(
        QStringLiteral("SELECT %1 FROM card_payment WHERE sale = ? AND state IN ('begun', "
                       "'unknown', 'accepted') ORDER BY at_ms, id")
            .arg(columns),
        {sale.bytes()}));
}

Result<std::vector<CardPayment>> CardPaymentStore::questions() const
{
    return paymentsFrom(m_database.select(
        QStringLiteral("SELECT %1 FROM card_payment c WHERE state = 'unknown' OR (state = "
                       "'accepted' AND NOT EXISTS (SELECT 1 FROM kept_cart k WHERE k.sale = "
                       "c.sale) AND NOT EXISTS (SELECT 1 FROM parked_cart p WHERE p.sale = "
                       "c.sale)) ORDER BY at_ms, id")
            .arg(columns)));
}

Result<std::vector<CardPayment>> CardPaymentStore::answered(int count) const
{
    return paymentsFrom(
        m_database.select(QStringLiteral("SELECT %1 FROM card_payment WHERE answered_ms IS NOT "
                                         "NULL ORDER BY answered_ms DESC, id LIMIT ?")
                              .arg(columns),
                          {qint64(count)}));
}

Result<void> CardPaymentStore::book(store::Transaction &transaction, SaleId sale,
                                    const std::vector<Tender> &tenders)
{
    COMPTOIR_TRY(const auto open, openOf(sale));
    for (const CardPayment &payment : open) {
        const bool isCounted = std::any_of(
            tenders.begin(), tenders.end(), [&payment](const Tender &tender) {
                return tender.card == payment.id && tender.amount == payment.amount;
            });
        if (!isCounted)
            return fail("sales/card-paid", {},
                        {{QStringLiteral("amount_c"), payment.amount.cents()}});
        COMPTOIR_CHECK(
            transaction.run(QStringLiteral("UPDATE card_payment SET state = 'booked' WHERE id = ?"),
                            {payment.id.bytes()}));
    }
    // One that is over pays nothing a second time.
    const auto isStale = [&open](const Tender &tender) {
        return !tender.card.isNull()
            && std::none_of(open.begin(), open.end(),
                            [&tender](const auto &one) { return one.id == tender.card; });
    };
    if (std::any_of(tenders.begin(), tenders.end(), isStale))
        return fail("sales/card-not-open");
    return {};
}

} // namespace comptoir::sales
