// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/ScenarioText.h"

#include "ui/format/MoneyText.h"

#include <QCoreApplication>

namespace comptoir::training {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ScenarioText)
};

ScenarioText networkCut()
{
    return {Words::tr("Panne de réseau"),
            Words::tr("Le réseau est coupé. Un client paie quand même avec un bon."),
            {Words::tr("Vendez un article et encaissez-le avec le bon."),
             Words::tr("Attendez le retour du réseau."),
             Words::tr("Laissez la caisse envoyer ce qui attend.")},
            {Words::tr("Vente, un article, Encaisser, Bon d’achat, puis Montrer le bon."),
             Words::tr("Le réseau revient tout seul."),
             Words::tr("Plus, Synchronisation : Synchroniser maintenant.")},
            Words::tr("Sans réseau, la caisse vend et garde tout. Elle l’envoie à son retour.")};
}

ScenarioText doubleVoucher()
{
    return {Words::tr("Bon présenté deux fois"),
            Words::tr("Un client paie avec un bon. Un autre présente le même bon."),
            {Words::tr("Débitez le bon en entier."), Words::tr("Faites montrer le bon encore."),
             Words::tr("Encaissez un article autrement.")},
            {Words::tr("Bons, Montrer le bon, Tout, puis Débiter."),
             Words::tr("Touchez de nouveau Montrer le bon et lisez la réponse."),
             Words::tr("Vente, un article, Encaisser, en espèces par exemple.")},
            Words::tr("Un bon déjà débité est refusé. Le client paie autrement.")};
}

ScenarioText expiredVoucher()
{
    return {Words::tr("Bon expiré"),
            Words::tr("Un client présente un bon dont la date est passée."),
            {Words::tr("Faites montrer le bon et lisez la réponse."),
             Words::tr("Encaissez un article autrement.")},
            {Words::tr("Bons, puis Montrer le bon."),
             Words::tr("Vente, un article, Encaisser, en espèces par exemple.")},
            Words::tr("Un bon expiré n’est pas débité. La date est dite au client.")};
}

ScenarioText paperOut()
{
    return {Words::tr("Plus de papier"),
            Words::tr("L’imprimante n’a plus de papier et un client veut son ticket."),
            {Words::tr("Vendez un article et encaissez-le."), Words::tr("Imprimez le ticket."),
             Words::tr("Remettez du papier : le ticket sort.")},
            {Words::tr("Vente, un article, Encaisser, en espèces par exemple."),
             Words::tr("Touchez Imprimer après la vente, ou Ctrl+P."),
             Words::tr("Touchez Remettre du papier. Le ticket qui attend sort, ou touchez "
                       "Réessayer.")},
            Words::tr("Une imprimante en panne n’empêche pas de vendre. Le ticket attend.")};
}

ScenarioText wrongPrice(const Props &props)
{
    const PracticePrices prices = practicePrices();
    const QString right = format::moneyText(prices.right), wrong = format::moneyText(prices.wrong);
    return {
        Words::tr("Prix faux"),
        Words::tr("« %1 » est affiché %2 en rayon. La caisse demande %3.")
            .arg(props.article.isEmpty() ? Words::tr("Miche d’exercice") : props.article, right,
                 wrong),
        {Words::tr("Vendez l’article à %1.").arg(right)},
        {Words::tr("Ajoutez l’article, touchez sa ligne, puis Prix (F7) : %1. Vendu trop cher ? "
                   "Remboursez le ticket et recommencez.")
             .arg(right)},
        Words::tr("Le prix affiché au client est le prix qu’il paie. Corrigez ensuite le "
                  "catalogue.")};
}

ScenarioText refund()
{
    return {Words::tr("Remboursement"),
            Words::tr("Un client rapporte un article qu’il vient d’acheter."),
            {Words::tr("Vendez un article et encaissez-le."),
             Words::tr("Remboursez-le depuis son ticket.")},
            {Words::tr("Vente, un article, Encaisser, en espèces par exemple."),
             Words::tr("Caisse, Journal des tickets, le ticket, puis Rembourser.")},
            Words::tr("Un remboursement part du ticket d’origine et reste dans les livres.")};
}

} // namespace

ScenarioText scenarioText(Scenario scenario, const Props &props)
{
    switch (scenario) {
    case Scenario::NetworkCut:
        return networkCut();
    case Scenario::DoubleVoucher:
        return doubleVoucher();
    case Scenario::ExpiredVoucher:
        return expiredVoucher();
    case Scenario::PaperOut:
        return paperOut();
    case Scenario::WrongPrice:
        return wrongPrice(props);
    case Scenario::Refund:
        return refund();
    }
    return {};
}

} // namespace comptoir::training
