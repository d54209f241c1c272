// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/ServeCards.h"

namespace comptoir::loyalty {

namespace {

QString endOf(const CardCode &card)
{
    return card.text().right(4);
}

CardEvent::Kind eventOf(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Merge:
        return CardEvent::Kind::Merged;
    case LinkKind::Replace:
        return CardEvent::Kind::Replaced;
    case LinkKind::Block:
        break;
    }
    return CardEvent::Kind::Blocked;
}

} // namespace

Result<CardView> ServeCards::card(const CardCode &card) const
{
    CardView view;
    COMPTOIR_TRY(view.programme, m_ledger.on(Day::inTown(m_clock.now())));
    if (!card.isNull()) {
        COMPTOIR_TRY(view.account, m_ledger.account(card));
    }
    return view;
}

Result<void> ServeCards::note(store::Transaction &transaction, const CardEvent &event) const
{
    return m_note ? m_note(transaction, event) : Result<void>();
}

Result<void> ServeCards::changeRules(Programme programme, const QString &by)
{
    COMPTOIR_TRY(const Programme before, m_ledger.newest());
    COMPTOIR_TRY(const bool isUsed, m_ledger.hasEntries());
    if (isUsed && before.version > 0 && before.kind != programme.kind)
        return fail("loyalty/other-kind");
    programme.version = before.version + 1;
    programme.from = Day::inTown(m_clock.now());
    COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_database));
    COMPTOIR_CHECK(LedgerStore::addProgramme(*transaction, programme));
    COMPTOIR_CHECK(
        note(*transaction,
             {CardEvent::Kind::RulesChanged, {{QStringLiteral("rules"), programme.version}}, by}));
    return transaction->commit();
}

Result<CardStatement> ServeCards::statement(const CardCode &card, int count) const
{
    CardStatement statement;
    COMPTOIR_TRY(statement.view, this->card(card));
    COMPTOIR_TRY(statement.entries, m_ledger.statement(card, count));
    return statement;
}

Result<void> ServeCards::correct(const Correction &correction, const QString &by)
{
    COMPTOIR_TRY(const CardView view, card(correction.card));
    if (correction.reason.trimmed().isEmpty())
        return fail("loyalty/no-reason");
    if (correction.points == 0)
        return fail("loyalty/no-points");
    if (view.account.isBlocked)
        return fail("loyalty/blocked");
    Entry entry;
    entry.id = correction.id;
    entry.card = correction.card;
    entry.kind = EntryKind::Correct;
    entry.points = correction.points;
    entry.programme = view.programme.version;
    entry.at = m_clock.now();
    entry.reason = correction.reason.trimmed();
    entry.operatorName = by;
    COMPTOIR_TRY(const auto act, store::OpTransaction::begin(m_database, m_outbox));
    store::Transaction &transaction = act->transaction();
    COMPTOIR_TRY(const bool isNew, LedgerStore::add(transaction, entry));
    if (!isNew)
        return {}; // asked twice
    // A person never takes more than there is; only goods that come back may, by the rules.
    if (correction.points < 0 && view.account.balance + correction.points < 0)
        return fail("loyalty/below-zero", {}, {{QStringLiteral("balance"), view.account.balance}});
    COMPTOIR_CHECK(LedgerStore::addCard(transaction, correction.card, entry.at));
    COMPTOIR_CHECK(act->append(opKindOf(entry.kind), entry.toJson()));
    COMPTOIR_CHECK(note(transaction,
                        {CardEvent::Kind::Corrected,
                         {{QStringLiteral("card"), endOf(correction.card)},
                          {QStringLiteral("points"), correction.points}},
                         by}));
    return act->commit();
}

Result<void> ServeCards::checkLink(const Link &link) const
{
    if (link.reason.trimmed().isEmpty())
        return fail("loyalty/no-reason");
    COMPTOIR_TRY(const Account account, m_ledger.account(link.card));
    if (account.isBlocked)
        return fail("loyalty/blocked");
    if (!account.isKnown)
        return fail("loyalty/unknown-card");
    if (link.kind == LinkKind::Block)
        return {};
    if (link.other.isNull())
        return fail("loyalty/not-a-card");
    if (link.other == link.card)
        return fail("loyalty/same-card");
    COMPTOIR_TRY(const Account other, m_ledger.account(link.other));
    if (other.isBlocked)
        return fail("loyalty/blocked");
    // A new card in a lost one's place has never been seen; of two that are merged both have.
    if (link.kind == LinkKind::Merge && !other.isKnown)
        return fail("loyalty/unknown-card");
    return {};
}

Result<void> ServeCards::link(Link link, const QString &by)
{
    COMPTOIR_CHECK(checkLink(link));
    link.at = m_clock.now();
    link.reason = link.reason.trimmed();
    link.operatorName = by;
    if (link.kind == LinkKind::Block)
        link.other = {};
    COMPTOIR_TRY(const auto act, store::OpTransaction::begin(m_database, m_outbox));
    store::Transaction &transaction = act->transaction();
    COMPTOIR_TRY(const bool isNew, LedgerStore::add(transaction, link));
    if (!isNew)
        return {}; // asked twice
    COMPTOIR_CHECK(act->append("loyalty.link", link.toJson()));
    QJsonObject facts{{QStringLiteral("card"), endOf(link.card)}};
    if (!link.other.isNull()) {
        COMPTOIR_CHECK(LedgerStore::addCard(transaction, link.other, link.at));
        facts.insert(QStringLiteral("other"), endOf(link.other));
    }
    COMPTOIR_CHECK(note(transaction, {eventOf(link.kind), facts, by}));
    return act->commit();
}

} // namespace comptoir::loyalty
