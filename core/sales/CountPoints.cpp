// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/CountPoints.h"

#include <algorithm>
#include <map>

namespace comptoir::sales {

using loyalty::Entry;
using loyalty::EntryKind;

namespace {

/// What the parts of a discount may lose when goods come back one by one: no point stays for it.
constexpr Money centsOfRounding = Money::fromCents(5);

Entry entryOf(const fiscal::Ticket &ticket, EntryKind kind, qint64 original = 0)
{
    Entry entry;
    entry.id = Entry::idOf(ticket.saleId, kind, original);
    entry.kind = kind;
    entry.registerId = ticket.registerId;
    entry.ticket = ticket.number;
    entry.original = original;
    entry.at = ticket.at;
    entry.operatorName = ticket.operatorName;
    return entry;
}

/// What of `first` goes back when goods for `amount` come back, after what already did: of all
/// parts together never more than the whole, and all of it with the last part.
Entry turned(const Entry &first, const std::vector<Entry> &before, Money amount, Entry entry)
{
    Money back = amount;
    qint64 moved = 0, movedOfTown = 0;
    for (const Entry &one : before) {
        if (one.kind != entry.kind || one.card != first.card)
            continue;
        back += one.base;
        moved += one.points;
        movedOfTown += one.townPoints;
    }
    if (first.base - back <= centsOfRounding)
        back = first.base;
    const qint64 sign = first.points < 0 ? 1 : -1;
    const qint64 points = std::abs(first.points);
    entry.card = first.card;
    entry.programme = first.programme;
    entry.base = amount;
    entry.points = sign * loyalty::shareOfPoints(points, back, first.base) - moved;
    entry.townPoints = -loyalty::shareOfPoints(first.townPoints, back, first.base) - movedOfTown;
    return entry;
}

} // namespace

Result<void> CountPoints::checkReward(const Cart &cart, Money taken, Day day) const
{
    const loyalty::Reward &reward = cart.loyalty.reward;
    if (reward == loyalty::Reward())
        return {};
    COMPTOIR_TRY(const loyalty::Programme programme, m_ledger.on(day));
    if (cart.isReturn || cart.loyalty.card.isNull() || taken != reward.amount
        || !loyalty::isFair(programme, reward))
        return fail("loyalty/other-rules");
    COMPTOIR_TRY(const loyalty::Account account, m_ledger.account(cart.loyalty.card));
    if (account.isBlocked)
        return fail("loyalty/blocked");
    if (account.balance < reward.points)
        return fail("loyalty/not-enough", {}, {{QStringLiteral("balance"), account.balance}});
    return {};
}

Result<std::vector<Entry>> CountPoints::entriesOf(const Cart &cart, const fiscal::Ticket &draft,
                                                  Day day) const
{
    if (cart.isReturn)
        return ofReturn(draft, day);
    return cart.loyalty.card.isNull() ? std::vector<Entry>() : ofSale(cart, draft, day);
}

Result<std::optional<fiscal::TicketPoints>> CountPoints::onTicket(const Cart &cart,
                                                                  const std::vector<Entry> &entries,
                                                                  Day day) const
{
    const loyalty::CardCode card = entries.empty() ? cart.loyalty.card : entries.front().card;
    COMPTOIR_TRY(const loyalty::Programme programme, m_ledger.on(day));
    const bool isOne = std::all_of(entries.begin(), entries.end(),
                                   [&card](const Entry &entry) { return entry.card == card; });
    if (card.isNull() || programme.version == 0 || !isOne)
        return std::nullopt;
    COMPTOIR_TRY(const loyalty::Account account, m_ledger.account(card));
    if (account.isBlocked)
        return std::nullopt;
    fiscal::TicketPoints points{card.text().right(4), nameOf(programme.kind), 0, 0,
                                account.balance};
    for (const Entry &entry : entries) {
        const bool isUse = entry.kind == EntryKind::Burn || entry.kind == EntryKind::GiveBack;
        (isUse ? points.used : points.earned) += isUse ? -entry.points : entry.points;
        points.balance += entry.points;
    }
    return points;
}

Result<void> CountPoints::book(store::OpTransaction &act, const Cart &cart,
                               const fiscal::Ticket &ticket, std::vector<Entry> &entries)
{
    if (!cart.isReturn && !cart.loyalty.card.isNull())
        COMPTOIR_CHECK(
            loyalty::LedgerStore::addCard(act.transaction(), cart.loyalty.card, ticket.at));
    for (Entry &entry : entries) {
        entry.registerId = ticket.registerId;
        entry.ticket = ticket.number;
        COMPTOIR_TRY(const bool isNew, loyalty::LedgerStore::add(act.transaction(), entry));
        if (!isNew)
            continue;
        COMPTOIR_TRY(const QJsonObject body, bodyOf(entry));
        COMPTOIR_CHECK(act.append(loyalty::opKindOf(entry.kind), body));
    }
    return {};
}

Result<QJsonObject> CountPoints::bodyOf(const Entry &entry) const
{
    QJsonObject body = entry.toJson();
    if (entry.townPoints > 0) {
        COMPTOIR_TRY(const loyalty::Programme rules, m_ledger.version(entry.programme));
        body.insert(QStringLiteral("point"), loyalty::PointValue::of(rules).toJson());
    }
    return body;
}

Result<std::vector<Entry>> CountPoints::ofSale(const Cart &cart, const fiscal::Ticket &ticket,
                                               Day day) const
{
    std::vector<Entry> entries;
    COMPTOIR_TRY(loyalty::Programme programme, m_ledger.on(day));
    COMPTOIR_TRY(const auto townDay, m_townDays.on(day));
    if (townDay)
        programme.bonusDays.push_back(*townDay);
    COMPTOIR_TRY(const loyalty::Account account, m_ledger.account(cart.loyalty.card));
    // A card that was replaced or blocked earns nothing; the sale itself must not fail for it.
    if (programme.version == 0 || account.isBlocked)
        return entries;
    COMPTOIR_TRY(const bool isBirthday, isFirstOfBirthday(programme, account, day));
    loyalty::Purchase purchase{day, {}, account.everEarned, !account.hasBought, isBirthday};
    for (size_t i = 0; i < cart.lines.size(); ++i) {
        const CartLine &line = cart.lines[i];
        purchase.lines.push_back({line.department.isNull() ? QByteArray() : line.department.text(),
                                  line.item.isNull() ? QByteArray() : line.item.text(),
                                  ticket.lines.at(i).total});
    }
    const auto add = [&](EntryKind kind, qint64 points) -> Entry & {
        Entry entry = entryOf(ticket, kind);
        entry.card = cart.loyalty.card;
        entry.points = points;
        entry.programme = programme.version;
        entry.base = ticket.total;
        return entries.emplace_back(std::move(entry));
    };
    if (cart.loyalty.reward.points > 0)
        add(EntryKind::Burn, -cart.loyalty.reward.points);
    const loyalty::Earned earned = loyalty::earned(programme, purchase);
    if (earned.points() > 0)
        add(EntryKind::Earn, earned.points()).townPoints = earned.town;
    return entries;
}

// Of the week around it: who comes on the day itself is rare.
Result<bool> CountPoints::isFirstOfBirthday(const loyalty::Programme &programme,
                                            const loyalty::Account &account, Day day) const
{
    if (programme.birthday == 0)
        return false;
    COMPTOIR_TRY(const auto known, m_people.of(account.card));
    const auto week = known ? loyalty::birthdayWeek(known->person.birthday, day) : std::nullopt;
    return week && Day::inTown(account.lastVisit) < *week;
}

Result<std::vector<Entry>> CountPoints::ofReturn(const fiscal::Ticket &refund, Day day) const
{
    std::map<qint64, Money> amounts;
    for (const fiscal::TicketLine &line : refund.lines) {
        if (line.returnedFrom != 0)
            amounts[line.returnedFrom] -= line.total;
    }
    std::vector<Entry> entries;
    for (const auto &[original, amount] : amounts) {
        COMPTOIR_TRY(const auto some, turnedBack(refund, original, amount, day));
        entries.insert(entries.end(), some.begin(), some.end());
    }
    return entries;
}

Result<std::vector<Entry>> CountPoints::turnedBack(const fiscal::Ticket &refund, qint64 original,
                                                   Money amount, Day day) const
{
    std::vector<Entry> entries;
    COMPTOIR_TRY(const auto first, m_ledger.ofTicket(original));
    COMPTOIR_TRY(const auto before, m_ledger.becauseOf(original));
    COMPTOIR_TRY(const loyalty::Programme programme, m_ledger.on(day));
    for (const Entry &one : first) {
        if (one.kind != EntryKind::Earn && one.kind != EntryKind::Burn)
            continue;
        const auto kind = one.kind == EntryKind::Earn ? EntryKind::TakeBack : EntryKind::GiveBack;
        Entry entry = turned(one, before, amount, entryOf(refund, kind, original));
        if (kind == EntryKind::TakeBack && !programme.belowZero) {
            COMPTOIR_TRY(const loyalty::Account account, m_ledger.account(one.card));
            entry.points = std::max(entry.points, -std::max<qint64>(account.balance, 0));
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace comptoir::sales
