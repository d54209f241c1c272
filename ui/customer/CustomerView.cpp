// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/CustomerView.h"

#include "ui/format/MoneyText.h"
#include "ui/sales/SaleText.h"
#include "ui/sales/SalesController.h"

#include <QCoreApplication>

#include <algorithm>

namespace comptoir::customer {

using format::moneyText;
using sales::PayController;
using Phase = PayController::Phase;
using Scene = CustomerView::Scene;
using theme::Tone;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(comptoir::customer::CustomerView)
};

QString cardText(sales::CardPrompt prompt)
{
    using sales::CardPrompt;
    switch (prompt) {
    case CardPrompt::Connecting:
        return Words::tr("Un instant…");
    case CardPrompt::Present:
        return Words::tr("Présentez votre carte");
    case CardPrompt::Insert:
        return Words::tr("Insérez votre carte");
    case CardPrompt::EnterPin:
        return Words::tr("Tapez votre code");
    case CardPrompt::Processing:
        return Words::tr("Demande à la banque…");
    case CardPrompt::RemoveCard:
        return Words::tr("Retirez votre carte");
    case CardPrompt::Retry:
    case CardPrompt::RemovedTooEarly:
        return Words::tr("Présentez votre carte encore une fois");
    case CardPrompt::OtherCard:
        return Words::tr("Essayez une autre carte");
    case CardPrompt::SeveralCards:
        return Words::tr("Ne présentez qu’une carte");
    }
    return {};
}

void addLines(const sales::Cart &cart, const Result<sales::Priced> &priced, CustomerView &view)
{
    for (size_t i = 0; i < cart.lines.size(); ++i) {
        const sales::CartLine &line = cart.lines[i];
        const bool isOne = line.unit == Unit::Piece && line.quantity == Quantity::ofPieces(1);
        const bool isPriced = priced && i < priced->lines.size();
        view.lines.push_back(
            {isOne ? QString() : sales::quantityText(line.quantity, line.unit), line.label,
             isPriced ? sales::lineText(line, priced->lines[i]).total : QString()});
    }
    if (!priced)
        return;
    if (!priced->ticketDiscount.isZero())
        view.reductions.push_back(
            {{}, Words::tr("Remise"), sales::columnText(-priced->ticketDiscount)});
    if (!priced->reward.isZero())
        view.reductions.push_back(
            {{}, Words::tr("Récompense fidélité"), sales::columnText(-priced->reward)});
}

void addTenders(const PayController &pay, CustomerView &view)
{
    for (const sales::Tender &tender : pay.tenders())
        view.sums.emplace_back(sales::meansText(tender.means), moneyText(tender.amount));
    if (!pay.balance().rounding.isZero())
        view.sums.emplace_back(Words::tr("Arrondi"), moneyText(pay.balance().rounding));
}

void askForCard(const PayController &pay, CustomerView &view)
{
    view.amount = moneyText(pay.cardAmount());
    view.title = pay.isRefund() ? Words::tr("À vous rendre") : Words::tr("Par carte");
    if (pay.terminalRuns())
        view.prompt = cardText(pay.prompt());
    else if (!pay.ports().terminal()) // one that stands alone says the rest itself
        view.prompt = cardText(sales::CardPrompt::Present);
}

/// Without a word of what happened before: the queue reads it too, and nobody is accused (ux.md
/// §7).
QString refusalText(vouchers::VerdictId verdict)
{
    using vouchers::VerdictId;
    switch (verdict) {
    case VerdictId::R1Spent:
    case VerdictId::R1DebitedHere:
        return Words::tr("Ce bon est déjà utilisé");
    case VerdictId::R2Expired:
        return Words::tr("Ce bon a expiré");
    case VerdictId::R3NotYetValid:
        return Words::tr("Ce bon n’est pas encore valable");
    default:
        return Words::tr("Ce code ne peut pas servir ici");
    }
}

void showVoucher(const PayController &pay, CustomerView &view)
{
    if (pay.isChecking()) {
        view.prompt = Words::tr("Un instant…");
    } else if (!pay.verdict()) {
        view.prompt = Words::tr("Présentez votre bon");
    } else if (pay.canUseVoucher()) {
        view.tone = Tone::Ok;
        const Money left = pay.verdict()->balance - pay.voucherAmount();
        view.prompt = left.isPositive() && !pay.verdict()->indivisible
            ? Words::tr("Votre bon paie %1. Il restera %2 dessus.")
                  .arg(moneyText(pay.voucherAmount()), moneyText(left))
            : Words::tr("Votre bon paie %1.").arg(moneyText(pay.voucherAmount()));
    } else {
        view.tone = Tone::No;
        view.prompt = refusalText(pay.verdict()->id);
    }
}

/// Whether it is one at all: a card, an article or a code that can't be read is for the seller.
bool isVoucher(const vouchers::Verdict &verdict)
{
    using vouchers::VerdictId;
    const VerdictId id = verdict.id;
    return id <= VerdictId::R9Training || id == VerdictId::Undone;
}

/// A voucher without a sale: its word, and what is left on it.
void showVoucherAlone(const CustomerPlace &place, CustomerView &view)
{
    const vouchers::Verdict &verdict = *place.voucher;
    const bool isUndone = verdict.id == vouchers::VerdictId::Undone;
    view.scene = Scene::Voucher;
    view.tone = Tone::Ok;
    if (isUndone || verdict.debited.isPositive()) {
        view.title = Words::tr("Reste sur votre bon");
        view.amount = moneyText(verdict.remaining);
        if (!isUndone)
            view.sums.emplace_back(Words::tr("Débité"), moneyText(verdict.debited));
        view.prompt = isUndone ? Words::tr("Débit annulé") : Words::tr("Bon accepté");
    } else if (place.isVoucherGood) {
        view.title = Words::tr("Sur votre bon");
        view.amount = moneyText(verdict.balance);
        view.prompt = Words::tr("Bon valable");
    } else {
        view.tone = Tone::No;
        view.prompt = refusalText(verdict.id);
    }
}

/// Few enough names to be read from a step away.
QString acceptedText(const CustomerPlace &place)
{
    constexpr int mostNames = 4;
    if (place.campaigns.isEmpty())
        return place.takesVouchers ? Words::tr("Les bons de la ville sont acceptés ici.")
                                   : QString();
    QString names = place.campaigns.first(std::min<qsizetype>(mostNames, place.campaigns.size()))
                        .join(u", "_qs);
    if (place.campaigns.size() > mostNames)
        names += u"…"_qs;
    return Words::tr("Bons acceptés ici\u00a0: %1").arg(names);
}

void showPayment(const PayController &pay, CustomerView &view)
{
    view.scene = Scene::Payment;
    const sales::Balance &balance = pay.balance();
    view.title = pay.isRefund() ? Words::tr("À vous rendre")
        : pay.tenders().empty() ? Words::tr("Total")
                                : Words::tr("Reste à payer");
    view.amount = moneyText(pay.tenders().empty() ? balance.total : balance.remaining);
    addTenders(pay, view);
    if (balance.change.isPositive())
        view.sums.emplace_back(Words::tr("À vous rendre"), moneyText(balance.change));
    if (pay.phase() == Phase::Card)
        askForCard(pay, view);
    else if (pay.phase() == Phase::Voucher)
        showVoucher(pay, view);
}

void showDone(const PayController &pay, CustomerView &view)
{
    view.scene = Scene::Done;
    const sales::CompletedSale &sale = *pay.done();
    const bool isBack = sale.ticket.total < Money();
    view.title = isBack            ? Words::tr("Remboursé")
        : sale.change.isPositive() ? Words::tr("Rendu")
                                   : Words::tr("Payé");
    view.amount = moneyText(isBack                         ? -sale.ticket.total
                                : sale.change.isPositive() ? sale.change
                                                           : sale.ticket.total);
    if (!isBack && sale.change.isPositive())
        view.sums.emplace_back(Words::tr("Total"), moneyText(sale.ticket.total));
    for (const vouchers::Verdict &verdict : sale.vouchers)
        view.sums.emplace_back(Words::tr("Reste sur votre bon"), moneyText(verdict.remaining));
    view.tone = Tone::Ok;
    view.qr = pay.qrText();
    view.prompt = view.qr.isEmpty()
        ? Words::tr("Merci, et à bientôt !")
        : Words::tr("Votre ticket : lisez ce code avec votre téléphone");
}

} // namespace

CustomerView customerView(sales::SalesController &sales, const CustomerPlace &place)
{
    CustomerView view;
    view.shop = place.shop;
    view.language = place.language;
    if (place.isTraining)
        view.training = Words::tr("ENTRAÎNEMENT : rien n’est vendu");
    const PayController &pay = sales.pay();
    const sales::SellController &sell = sales.sell();
    const bool isSelling = sales.isPaying() || !sell.cart().isEmpty();
    if (place.isLocked || !isSelling) {
        if (!place.isLocked && place.voucher && isVoucher(*place.voucher))
            showVoucherAlone(place, view);
        else
            view.accepted = acceptedText(place);
        return view;
    }
    if (sales.isPaying() && pay.done()) {
        showDone(pay, view);
        return view;
    }
    const sales::Cart &cart = sales.isPaying() ? pay.cart() : sell.cart();
    addLines(cart, sell.priced(), view);
    if (sales.isPaying()) {
        showPayment(pay, view);
        return view;
    }
    view.scene = Scene::Sale;
    view.title = cart.isReturn ? Words::tr("À vous rendre") : Words::tr("Total");
    view.amount = moneyText(sell.total());
    return view;
}

} // namespace comptoir::customer
