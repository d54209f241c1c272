// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verify/BookFacts.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace comptoir::cli::verify {

namespace {

/// Members of an object, and whether all that were asked for are there as whole numbers.
class Members
{
public:
    explicit Members(QJsonObject json) : m_json(std::move(json)) {}
    qint64 number(QStringView name)
    {
        const auto value = m_json[name];
        const qint64 number = value.toInteger();
        // Sums of what is larger would leave the range.
        if (!value.isDouble() || number != value.toInteger(1) || qAbs(number) > (qint64(1) << 53)) {
            m_complete = false;
            return 0;
        }
        return number;
    }
    /// Nothing where it stands for zero.
    qint64 numberOr0(QStringView name) { return m_json.contains(name) ? number(name) : 0; }
    QString text(QStringView name) const { return m_json[name].toString(); }
    QJsonArray array(QStringView name) const { return m_json[name].toArray(); }
    bool isComplete() const { return m_complete; }

private:
    QJsonObject m_json;
    bool m_complete = true;
};

/// The amounts of VAT by rate; false when one is not net + VAT = gross.
bool readVat(const QJsonArray &rates, Sums &sums)
{
    bool sound = true;
    for (const auto &entry : rates) {
        Members rate(entry.toObject());
        const int basisPoints = int(rate.number(u"rate"));
        const qint64 net = rate.number(u"net"), vat = rate.number(u"vat");
        sums.net[basisPoints] += net;
        sums.vat[basisPoints] += vat;
        sound = sound && net + vat == rate.number(u"gross") && rate.isComplete();
    }
    return sound;
}

template <typename Key>
QString differenceOf(const std::map<Key, qint64> &a, const std::map<Key, qint64> &b,
                     const QString &words)
{
    std::map<Key, qint64> rest = a;
    for (const auto &[key, value] : b)
        rest[key] -= value;
    const bool equal = std::all_of(rest.begin(), rest.end(),
                                   [](const auto &entry) { return entry.second == 0; });
    return equal ? QString() : words;
}

} // namespace

Sums &Sums::operator+=(const Sums &other)
{
    tickets += other.tickets;
    refunds += other.refunds;
    total += other.total;
    refunded += other.refunded;
    rounding += other.rounding;
    for (const auto &[rate, cents] : other.net)
        net[rate] += cents;
    for (const auto &[rate, cents] : other.vat)
        vat[rate] += cents;
    for (const auto &[name, cents] : other.means)
        means[name] += cents;
    return *this;
}

QString Sums::differenceFrom(const Sums &other) const
{
    const auto said = [](const char *what, qint64 mine, qint64 theirs) {
        return QStringLiteral("%1: %2, of the tickets %3")
            .arg(QString::fromLatin1(what))
            .arg(mine)
            .arg(theirs);
    };
    if (tickets != other.tickets)
        return said("tickets", tickets, other.tickets);
    if (refunds != other.refunds)
        return said("refunds", refunds, other.refunds);
    if (total != other.total)
        return said("total", total, other.total);
    if (refunded != other.refunded)
        return said("refunded", refunded, other.refunded);
    if (rounding != other.rounding)
        return said("rounding", rounding, other.rounding);
    for (const auto &text : {differenceOf(net, other.net, QStringLiteral("net amounts")),
                             differenceOf(vat, other.vat, QStringLiteral("VAT")),
                             differenceOf(means, other.means, QStringLiteral("means"))}) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

std::optional<TicketFacts> ticketFacts(const QByteArray &payload)
{
    const auto json = QJsonDocument::fromJson(payload);
    Members ticket(json.object());
    TicketFacts facts;
    facts.number = ticket.number(u"number");
    facts.day = ticket.text(u"businessDay");
    facts.perpetual = ticket.number(u"perpetual");
    facts.perpetualAbsolute = ticket.number(u"perpetualAbsolute");
    Sums &sums = facts.sums;
    sums.tickets = 1;
    sums.refunds = ticket.text(u"kind") == u"refund" ? 1 : 0;
    sums.total = ticket.number(u"total");
    sums.refunded = sums.refunds ? sums.total : 0;
    sums.rounding = ticket.numberOr0(u"rounding");
    bool sound = readVat(ticket.array(u"vat"), sums);
    for (const auto &entry : ticket.array(u"lines")) {
        Members line(entry.toObject());
        facts.linesTotal += line.number(u"total");
        sound = sound && line.isComplete();
    }
    for (const auto &entry : ticket.array(u"payments")) {
        Members payment(entry.toObject());
        sums.means[payment.text(u"means").toLatin1()] += payment.number(u"amount");
        sound = sound && payment.isComplete();
    }
    return sound && ticket.isComplete() ? std::optional(facts) : std::nullopt;
}

std::optional<ClosingFacts> closingFacts(const QByteArray &payload)
{
    const auto json = QJsonDocument::fromJson(payload);
    Members closing(json.object());
    ClosingFacts facts;
    facts.isDay = closing.text(u"period") == u"day";
    facts.name = closing.text(u"name");
    facts.firstDay = closing.text(u"firstDay");
    facts.lastDay = closing.text(u"lastDay");
    facts.firstTicket = closing.numberOr0(u"firstTicket");
    facts.lastTicket = closing.numberOr0(u"lastTicket");
    facts.perpetual = closing.number(u"perpetual");
    facts.perpetualAbsolute = closing.number(u"perpetualAbsolute");
    Sums &sums = facts.sums;
    sums.tickets = closing.number(u"tickets");
    sums.refunds = closing.numberOr0(u"refunds");
    sums.total = closing.number(u"total");
    sums.refunded = closing.numberOr0(u"refunded");
    sums.rounding = closing.numberOr0(u"rounding");
    bool sound = readVat(closing.array(u"vat"), sums);
    for (const auto &entry : closing.array(u"means")) {
        Members means(entry.toObject());
        sums.means[means.text(u"means").toLatin1()] += means.number(u"amount");
        sound = sound && means.isComplete();
    }
    return sound && closing.isComplete() ? std::optional(facts) : std::nullopt;
}

std::optional<ClockStep> clockStep(const StoredRecord &event)
{
    if (event.kind != "clock-set-back")
        return std::nullopt;
    const auto facts = QJsonDocument::fromJson(event.payload)[u"facts"];
    const auto msOf = [&](QStringView name) {
        return QDateTime::fromString(facts[name].toString(), Qt::ISODateWithMs).toMSecsSinceEpoch();
    };
    return ClockStep{msOf(u"from"), msOf(u"to")};
}

QByteArray wrongColumn(const StoredRecord &record)
{
    const auto document = QJsonDocument::fromJson(record.payload);
    const auto json = document.object();
    const bool isTotals = record.chain == "totals";
    const auto kind = json[isTotals ? u"period" : u"kind"];
    if (kind.toString().toUtf8() != record.kind)
        return "kind";
    const auto at = json[isTotals ? u"closedAt" : u"at"];
    return at.toInteger(-1) == record.atMs ? QByteArray() : QByteArray("time");
}

} // namespace comptoir::cli::verify
