// SPDX-License-Identifier: GPL-3.0-or-later
// The loyalty card on the counter.
#include "ui/format/FutureAnswer.h"
#include "ui/sales/LoyaltyText.h"
#include "ui/sales/SellController.h"

namespace comptoir::sales {

using format::whenAnswered;

void SellController::attachCard(const QString &code)
{
    const auto card = loyalty::CardCode::parse(code);
    if (!card)
        return report(card.error());
    Q_EMIT cueGiven(theme::Cue::Click);
    Cart next = m_cart;
    next.loyalty = {*card, {}, {}};
    change(std::move(next));
    readCard();
}

void SellController::detachCard()
{
    Cart next = m_cart;
    next.loyalty = {};
    change(std::move(next));
}

void SellController::readCard()
{
    if (!m_ports.loyalty)
        return;
    whenAnswered(m_ports.loyalty->card(m_cart.loyalty.card), this, [this](const auto &view) {
        if (!view)
            return report(view.error());
        m_loyalty = *view;
        if (m_loyalty.account.isBlocked && m_loyalty.account.card == m_cart.loyalty.card) {
            detachCard();
            return report(Error{"loyalty/blocked", {}, {}});
        }
        Q_EMIT changed();
    });
}

const loyalty::CardView *SellController::loyaltyCard() const
{
    const loyalty::CardCode &card = m_cart.loyalty.card;
    return !card.isNull() && m_loyalty.account.card == card ? &m_loyalty : nullptr;
}

std::optional<loyalty::Reward> SellController::offeredReward() const
{
    const auto *view = loyaltyCard();
    if (!view || m_cart.isReturn || !m_priced)
        return std::nullopt;
    return loyalty::offered(view->programme, view->account.balance,
                            m_priced->total + m_priced->reward);
}

void SellController::useReward(bool use)
{
    Cart next = m_cart;
    next.loyalty.reward = {};
    next.loyalty.rewardWords.clear();
    const auto reward = offeredReward();
    if (use && reward) {
        next.loyalty.reward = *reward;
        next.loyalty.rewardWords = rewardWords(m_loyalty.programme.kind, *reward);
    }
    change(std::move(next));
}

QString SellController::loyaltyText() const
{
    if (m_cart.loyalty.card.isNull())
        return {};
    const auto *view = loyaltyCard();
    if (!view || view->programme.version == 0)
        return tr("carte de fidélité");
    return tr("carte : %1").arg(pointsText(view->programme.kind, view->account.balance));
}

void SellController::chooseRules(const loyalty::Programme &programme)
{
    if (!m_ports.loyalty)
        return;
    const auto go = [this, programme](const QString &by) {
        whenAnswered(m_ports.loyalty->changeRules(programme, by), this, [this](const auto &done) {
            checkDone(done);
            readCard();
        });
    };
    const staff::Act act{staff::Right::ChangeSettings, tr("Programme de fidélité"), {}};
    m_ports.gate.allow ? m_ports.gate.allow(act, go) : go(m_ports.seller().name);
}

} // namespace comptoir::sales
