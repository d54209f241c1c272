// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fiscal/DailyAggregate.h"

#include "core/base/Identifiers.h"
#include "core/base/Rounding.h"

#include <QJsonArray>

namespace comptoir::fiscal {

namespace {

/// The lines of one rate in a ticket.
struct RateLines
{
    bool hasGoods = false;
    bool hasServices = false;
    Money services; ///< with VAT
};

void add(VatAmount &sum, const VatAmount &amount)
{
    sum.net += amount.net;
    sum.vat += amount.vat;
    sum.gross += amount.gross;
}

VatAmount servicesOf(const VatAmount &amount, const RateLines &lines)
{
    if (!lines.hasServices)
        return {amount.basisPoints, {}, {}, {}};
    if (!lines.hasGoods)
        return amount;
    const Money net = withoutVat(lines.services, amount.basisPoints);
    return {amount.basisPoints, net, lines.services - net, lines.services};
}

} // namespace

void DailyAggregate::add(const Ticket &ticket)
{
    if (ticket.businessDay != m_day)
        return;
    ++m_transactions;
    std::map<int, RateLines> rates;
    RateLines all;
    for (const auto &line : ticket.lines) {
        RateLines &rate = rates[line.vatBasisPoints];
        (line.isService ? rate.hasServices : rate.hasGoods) = true;
        (line.isService ? all.hasServices : all.hasGoods) = true;
        if (line.isService)
            rate.services += line.total;
    }
    m_services.transactions += all.hasServices ? 1 : 0;
    m_goods.transactions += all.hasGoods || !all.hasServices ? 1 : 0;
    for (const auto &amount : ticket.vat) {
        const RateLines &lines = rates[amount.basisPoints];
        const VatAmount services = servicesOf(amount, lines);
        if (lines.hasServices)
            fiscal::add(m_services.rates[amount.basisPoints], services);
        if (lines.hasGoods || !lines.hasServices)
            fiscal::add(m_goods.rates[amount.basisPoints],
                        {amount.basisPoints, amount.net - services.net, amount.vat - services.vat,
                         amount.gross - services.gross});
    }
}

Money DailyAggregate::sumOf(Money VatAmount::*amount) const
{
    Money sum;
    for (const auto *category : {&m_goods, &m_services}) {
        for (const auto &[basisPoints, rate] : category->rates)
            sum += rate.*amount;
    }
    return sum;
}

Money DailyAggregate::vat() const
{
    return sumOf(&VatAmount::vat);
}

Money DailyAggregate::net() const
{
    return sumOf(&VatAmount::net);
}

Money DailyAggregate::gross() const
{
    return sumOf(&VatAmount::gross);
}

QJsonObject DailyAggregate::toJson(const Establishment &establishment) const
{
    QJsonArray categories;
    for (const auto *category : {&m_goods, &m_services}) {
        if (category->transactions == 0)
            continue;
        QJsonArray rates;
        for (const auto &[basisPoints, rate] : category->rates) {
            rates.append(QJsonObject{{QStringLiteral("rateBp"), basisPoints},
                                     {QStringLiteral("baseCents"), rate.net.cents()},
                                     {QStringLiteral("vatCents"), rate.vat.cents()}});
        }
        categories.append(QJsonObject{{QStringLiteral("code"), category->code},
                                      {QStringLiteral("txCount"), category->transactions},
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
