// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fiscal/DailyAggregate.h"

#include "core/base/Identifiers.h"

#include <QJsonArray>

namespace comptoir::fiscal {

void DailyAggregate::add(const Ticket &ticket)
{
    if (ticket.businessDay != m_day)
        return;
    ++m_transactions;
    for (const auto &amount : ticket.vat) {
        auto &rate = m_rates[amount.basisPoints];
        rate.net += amount.net;
        rate.vat += amount.vat;
        rate.gross += amount.gross;
    }
}

Money DailyAggregate::vat() const
{
    Money sum;
    for (const auto &[basisPoints, rate] : m_rates)
        sum += rate.vat;
    return sum;
}

Money DailyAggregate::net() const
{
    Money sum;
    for (const auto &[basisPoints, rate] : m_rates)
        sum += rate.net;
    return sum;
}

Money DailyAggregate::gross() const
{
    Money sum;
    for (const auto &[basisPoints, rate] : m_rates)
        sum += rate.gross;
    return sum;
}

QJsonObject DailyAggregate::toJson(const Establishment &establishment,
                                   const QString &category) const
{
    QJsonArray rates;
    for (const auto &[basisPoints, rate] : m_rates) {
        rates.append(QJsonObject{{QStringLiteral("rateBp"), basisPoints},
                                 {QStringLiteral("baseCents"), rate.net.cents()},
                                 {QStringLiteral("vatCents"), rate.vat.cents()}});
    }
    QJsonArray categories;
    if (m_transactions > 0) {
        categories.append(QJsonObject{{QStringLiteral("code"), category},
                                      {QStringLiteral("txCount"), m_transactions},
                                      {QStringLiteral("rates"), rates}});
    }
    const auto siret = Siret::parse(establishment.registration);
    return {{QStringLiteral("siren"), siret ? sirenOf(*siret).text() : establishment.registration},
            {QStringLiteral("siret"), siret ? siret->text() : QString()},
            {QStringLiteral("day"), m_day.toIso()},
            {QStringLiteral("currency"), QStringLiteral("EUR")},
            {QStringLiteral("vatOnDebits"), establishment.vatOnDebits},
            {QStringLiteral("categories"), categories},
            {QStringLiteral("totalVatCents"), vat().cents()}};
}

} // namespace comptoir::fiscal
