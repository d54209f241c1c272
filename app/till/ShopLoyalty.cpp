// SPDX-License-Identifier: GPL-3.0-or-later
// Loyalty cards as the window sees them.
#include "app/till/AskTill.h"
#include "app/till/StaffJournal.h"
#include "core/catalogue/SheetReader.h"

namespace comptoir::app {

QFuture<Result<loyalty::CardView>> ShopDesk::card(const loyalty::CardCode &card)
{
    return askTill<loyalty::CardView>(m_post,
                                      [card](ShopTill &till) { return till.cards().card(card); });
}

QFuture<Result<void>> ShopDesk::changeRules(const loyalty::Programme &programme, const QString &by)
{
    return askTill<void>(m_post, [programme, by](ShopTill &till) -> Result<void> {
        COMPTOIR_CHECK(till.demand(staff::Right::ChangeSettings, by));
        return till.cards().changeRules(programme, by);
    });
}

QFuture<Result<loyalty::CardStatement>> ShopDesk::statement(const loyalty::CardCode &card,
                                                            int count)
{
    return askTill<loyalty::CardStatement>(
        m_post, [=](ShopTill &till) { return till.cards().statement(card, count); });
}

// Points are worth money, so who moves them must be who may give money back.
QFuture<Result<void>> ShopDesk::correct(const loyalty::Correction &correction, const QString &by)
{
    return askTill<void>(m_post, [=](ShopTill &till) -> Result<void> {
        COMPTOIR_CHECK(till.demand(staff::Right::Refund, by));
        return till.cards().correct(correction, by);
    });
}

QFuture<Result<void>> ShopDesk::link(const loyalty::Link &link, const QString &by)
{
    return askTill<void>(m_post, [=](ShopTill &till) -> Result<void> {
        COMPTOIR_CHECK(till.demand(staff::Right::Refund, by));
        return till.cards().link(link, by);
    });
}

QFuture<Result<loyalty::CardsPlan>> ShopDesk::planImport(const QString &path)
{
    return askTill<loyalty::CardsPlan>(m_post,
                                       [path](ShopTill &till) { return till.planCards(path); });
}

QFuture<Result<void>> ShopDesk::import(const loyalty::CardsPlan &plan, const QString &by)
{
    return askTill<void>(m_post, [=](ShopTill &till) -> Result<void> {
        COMPTOIR_CHECK(till.demand(staff::Right::ChangeSettings, by));
        return till.importCards(plan, by);
    });
}

QFuture<Result<std::optional<loyalty::KnownPerson>>> ShopDesk::person(const loyalty::CardCode &card)
{
    return askTill<std::optional<loyalty::KnownPerson>>(
        m_post, [card](ShopTill &till) { return till.cardholders().person(card); });
}

QFuture<Result<void>> ShopDesk::savePerson(const loyalty::PersonForm &form, const QString &by)
{
    return askTill<void>(m_post, [=](ShopTill &till) -> Result<void> {
        COMPTOIR_CHECK(till.demand(staff::Right::SeeCustomers, by));
        return till.cardholders().save(form, law::countryCode(till.law().country()), by);
    });
}

QFuture<Result<QByteArray>> ShopDesk::exportPerson(const loyalty::CardCode &card, const QString &by)
{
    return askTill<QByteArray>(m_post, [=](ShopTill &till) -> Result<QByteArray> {
        COMPTOIR_CHECK(till.demand(staff::Right::ExportBooks, by));
        return till.cardholders().exported(card, by);
    });
}

QFuture<Result<void>> ShopDesk::erasePerson(const loyalty::CardCode &card, const QString &by)
{
    return askTill<void>(m_post, [=](ShopTill &till) -> Result<void> {
        COMPTOIR_CHECK(till.demand(staff::Right::ExportBooks, by));
        return till.cardholders().erase(card, by);
    });
}

QFuture<Result<loyalty::SegmentCounts>> ShopDesk::segment(loyalty::Segment segment)
{
    return askTill<loyalty::SegmentCounts>(
        m_post, [segment](ShopTill &till) { return till.cardholders().counts(segment); });
}

QFuture<Result<QByteArray>> ShopDesk::takeList(const loyalty::ListOrder &order, const QString &by)
{
    return askTill<QByteArray>(m_post, [=](ShopTill &till) -> Result<QByteArray> {
        COMPTOIR_CHECK(till.demand(staff::Right::ExportBooks, by));
        return till.cardholders().list(order, by);
    });
}

QFuture<Result<std::vector<loyalty::Message>>> ShopDesk::messages(int count)
{
    return askTill<std::vector<loyalty::Message>>(
        m_post, [count](ShopTill &till) { return till.cardholders().messages(count); });
}

void ShopTill::forgetTheAway()
{
    // What fails is done at the next start or closing.
    (void)m_expiry.run(m_ground.clock.now());
    (void)m_cardholders.forgetOld();
}

Result<loyalty::CardsPlan> ShopTill::planCards(const QString &path)
{
    COMPTOIR_TRY(const auto sheet, catalogue::sheetAt(path));
    COMPTOIR_TRY(const loyalty::CardView view, m_cards.card({}));
    COMPTOIR_TRY(auto plan, loyalty::planCards(sheet, view.programme.kind));
    return m_cardImport.checked(std::move(plan));
}

Result<void> ShopTill::importCards(const loyalty::CardsPlan &plan, const QString &by)
{
    COMPTOIR_TRY(const loyalty::CardView view, m_cards.card({}));
    loyalty::Entry likeAll;
    likeAll.programme = view.programme.version;
    likeAll.at = m_ground.clock.now();
    likeAll.reason = QStringLiteral("import");
    likeAll.operatorName = by;
    const loyalty::CardEvent event{loyalty::CardEvent::Kind::Imported,
                                   {{QStringLiteral("cards"), qint64(plan.rows.size())},
                                    {QStringLiteral("points"), plan.points}},
                                   by};
    return m_cardImport.run(plan, likeAll, [&](store::Transaction &transaction) -> Result<void> {
        COMPTOIR_CHECK(m_journal.log(transaction, eventOf(event)));
        return {};
    });
}

QFuture<Result<void>> ShopDesk::print(const print::Document &document)
{
    auto answer = askTill<void>(
        m_post, [document](ShopTill &till) { return till.paper().print(document); });
    m_post([](ShopTill *till) {
        if (till)
            till->printer().work();
    });
    return answer;
}

} // namespace comptoir::app
