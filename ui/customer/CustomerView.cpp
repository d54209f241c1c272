// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/CustomerView.h"

#include "ui/format/MoneyText.h"
#include "ui/format/VerdictText.h"
#include "ui/sales/SaleText.h"
#include "ui/sales/SalesController.h"
#include "ui/vouchers/VouchersController.h"

#include <QCoreApplication>

namespace comptoir::customer {

using fiscal::Means;
using format::moneyText;
using sales::CardPrompt;
using sales::PayController;
using vouchers::Verdict;
using vouchers::VerdictId;
using Scene = CustomerView::Scene;

namespace {

struct CustomerText
{
    Q_DECLARE_TR_FUNCTIONS(CustomerText)
};

QString cardText(CardPrompt prompt)
{
    switch (prompt) {
    case CardPrompt::Connecting:
    case CardPrompt::Processing:
        return CustomerText::tr("Un instant, s’il vous plaît");
    case CardPrompt::Present:
        return CustomerText::tr("Présentez votre carte");
    case CardPrompt::Insert:
        return CustomerText::tr("Insérez votre carte");
    case CardPrompt::EnterPin:
        return CustomerText::tr("Tapez votre code sur le terminal");
    case CardPrompt::RemoveCard:
        return CustomerText::tr("Retirez votre carte");
    case CardPrompt::Retry:
    case CardPrompt::RemovedTooEarly:
        return CustomerText::tr("Présentez votre carte encore une fois");
    case CardPrompt::OtherCard:
        return CustomerText::tr("Essayez une autre carte");
    case CardPrompt::SeveralCards:
        return CustomerText::tr("Présentez une seule carte");
    }
    return {};
}

/// The whole queue reads it: of a refusal the plain fact, and never that somebody would have
/// cheated or lost something.
QString voucherWord(const Verdict &verdict)
{
    switch (verdict.id) {
    case VerdictId::V0Checking:
        return CustomerText::tr("Un instant, s’il vous plaît");
    case VerdictId::G1Valid:
    case VerdictId::G3Indivisible:
    case VerdictId::A1Provisional:
    case VerdictId::A2ListOld:
    case VerdictId::A3ExpiresSoon:
    case VerdictId::A4PartlyEligible:
        return CustomerText::tr("Bon valable");
    case VerdictId::R1Spent:
    case VerdictId::R1DebitedHere:
        return CustomerText::tr("Ce bon est déjà utilisé");
    case VerdictId::R2Expired:
        return CustomerText::tr("Ce bon a expiré");
    case VerdictId::R3NotYetValid:
        return CustomerText::tr("Ce bon n’est pas encore valable");
    case VerdictId::Undone:
        return CustomerText::tr("Le débit est annulé");
    default:
        return CustomerText::tr("Ce code ne peut pas servir ici");
    }
}

bool isUsable(VerdictId id)
{
    return id == VerdictId::G1Valid || id == VerdictId::G3Indivisible
        || id == VerdictId::A1Provisional || id == VerdictId::A2ListOld
        || id == VerdictId::A3ExpiresSoon || id == VerdictId::A4PartlyEligible;
}

void addLines(CustomerView &view, sales::SellController &sell)
{
    const auto &lines = sell.cart().lines;
    const auto &priced = sell.priced();
    for (size_t i = 0; i < lines.size(); ++i) {
        const bool isPriced = priced && i < priced->lines.size();
        const sales::PricedLine price = isPriced ? priced->lines[i] : sales::PricedLine();
        view.lines.push_back({sales::quantityText(lines[i].quantity, lines[i].unit), lines[i].label,
                              sales::columnText(price.before - price.ownDiscount)});
        if (sell.selected() == &lines[i])
            view.current = int(i);
    }
    if (view.current < 0)
        view.current = int(lines.size()) - 1;
    if (priced && priced->ticketDiscount.isPositive())
        view.facts.push_back({CustomerText::tr("Remise"), moneyText(-priced->ticketDiscount)});
}

void addLeft(CustomerView &view, Money left, bool isProvisional)
{
    view.facts.push_back({isProvisional ? CustomerText::tr("Reste sur le bon, à confirmer")
                                        : CustomerText::tr("Reste sur le bon"),
                          moneyText(left)});
}

/// What was handed over, and what each voucher still holds. `Given`: a tender before the sale is
/// done, a payment of its ticket after.
template <typename Given>
void addGiven(CustomerView &view, const Given &given, bool isRefund)
{
    const Money amount = given.amount < Money() ? -given.amount : given.amount;
    view.facts.push_back({sales::meansText(given.means), moneyText(amount)});
    if (given.means == Means::TownVoucher && given.remaining && !isRefund)
        addLeft(view, *given.remaining, given.provisional);
}

void showVoucher(CustomerView &view, const Verdict &verdict)
{
    if (format::saysDebited(verdict)) {
        view.answer = CustomerText::tr("%1 débités").arg(moneyText(verdict.debited));
        if (!verdict.isPast)
            addLeft(view, verdict.remaining, verdict.provisional);
        return;
    }
    view.answer = voucherWord(verdict);
    if (isUsable(verdict.id))
        view.facts.push_back({CustomerText::tr("Sur le bon"), moneyText(verdict.balance)});
}

void showThanks(CustomerView &view, const PayController &pay)
{
    const auto &done = *pay.done();
    view.scene = Scene::Thanks;
    const Money total = done.ticket.total;
    view.total = pay.isRefund() && total < Money() ? -total : total;
    view.totalTitle = pay.isRefund() ? CustomerText::tr("Remboursé") : CustomerText::tr("Payé");
    for (const fiscal::Payment &payment : done.ticket.payments)
        if (!payment.isChange)
            addGiven(view, payment, pay.isRefund());
    if (done.change.isPositive())
        view.answer = CustomerText::tr("Rendu %1").arg(moneyText(done.change));
    view.prompt = CustomerText::tr("Merci et à bientôt !");
    view.qr = pay.qrText();
}

void showPayment(CustomerView &view, sales::SalesController &sales)
{
    using Phase = PayController::Phase;
    const PayController &pay = sales.pay();
    view.scene = Scene::Payment;
    addLines(view, sales.sell());
    view.total = pay.balance().total;
    if (!pay.balance().rounding.isZero())
        view.facts.push_back({CustomerText::tr("Arrondi"), moneyText(pay.balance().rounding)});
    for (const sales::Tender &tender : pay.tenders())
        addGiven(view, tender, pay.isRefund());
    const bool isPartPaid = !pay.tenders().empty() && pay.balance().remaining.isPositive();
    if (isPartPaid)
        view.facts.push_back(
            {CustomerText::tr("Reste à payer"), moneyText(pay.balance().remaining)});
    if (pay.balance().change.isPositive())
        view.answer = CustomerText::tr("Rendu %1").arg(moneyText(pay.balance().change));
    if (pay.phase() == Phase::Completing)
        view.prompt = CustomerText::tr("Un instant, s’il vous plaît");
    if (pay.phase() == Phase::Card) {
        const bool isDoubtful = !pay.terminalRuns() && pay.outcome();
        view.answer = moneyText(pay.cardAmount());
        view.prompt = isDoubtful ? CustomerText::tr("Un instant, s’il vous plaît")
            : pay.terminalRuns() ? cardText(pay.prompt())
                                 : CustomerText::tr("Présentez votre carte");
    }
    if (pay.phase() != Phase::Voucher)
        return;
    if (pay.verdict())
        showVoucher(view, *pay.verdict());
    else
        view.prompt = pay.isChecking() ? CustomerText::tr("Un instant, s’il vous plaît")
                                       : CustomerText::tr("Présentez votre bon");
}

} // namespace

CustomerView customerView(const CustomerSources &sources)
{
    CustomerView view;
    view.isTraining = sources.isTraining;
    view.shop = sources.shop;
    view.takesVouchers = sources.takesVouchers;
    if (sources.isLocked) {
        view.scene = Scene::Pause;
        view.prompt = CustomerText::tr("Un instant, s’il vous plaît");
        return view;
    }
    sales::SalesController &sales = sources.sales;
    const bool isReturn = sales.isPaying() ? sales.pay().isRefund() : sales.sell().cart().isReturn;
    view.totalTitle = isReturn ? CustomerText::tr("À vous rendre") : CustomerText::tr("Total");
    if (sales.isPaying()) {
        if (sales.pay().phase() == PayController::Phase::Done && sales.pay().done())
            showThanks(view, sales.pay());
        else
            showPayment(view, sales);
    } else if (!sales.sell().cart().isEmpty()) {
        view.scene = Scene::Ticket;
        addLines(view, sales.sell());
        view.total = sales.sell().total();
    } else if (const auto &verdict = sources.vouchers.verdict(); verdict && !verdict->isPast) {
        view.scene = Scene::Voucher;
        showVoucher(view, *verdict);
    }
    return view;
}

} // namespace comptoir::customer
