// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/FirstAidCard.h"

#include "ui/format/SearchText.h"

#include <algorithm>

namespace comptoir::help {

namespace {

FirstAidCard noNetwork()
{
    return {
        "pas-de-reseau",
        "wifi-off",
        FirstAidCard::tr("Il n’y a plus de réseau"),
        FirstAidCard::tr(
            "Vous pouvez continuer. Tout est enregistré sur cet appareil et partira tout "
            "seul plus tard."),
        {FirstAidCard::tr("Débitez les bons comme d’habitude. La réponse est ambre : « Valable, à "
                          "confirmer »."),
         FirstAidCard::tr(
             "Respectez le montant affiché : au-delà, le risque est pour la boutique."),
         FirstAidCard::tr(
             "Vérifiez que la box est allumée et que le Wi-Fi de l’appareil est activé."),
         FirstAidCard::tr("Si le Wi-Fi demande un mot de passe ou une page d’accueil, ouvrez un "
                          "navigateur et acceptez."),
         FirstAidCard::tr("Au retour du réseau, ouvrez Synchronisation (Ctrl + Y) : le nombre à "
                          "envoyer descend à zéro.")},
        FirstAidCard::tr("internet wifi hors ligne connexion panne box synchronisation")};
}

FirstAidCard doubleDebit()
{
    return {
        "double-debit",
        "credit-card",
        FirstAidCard::tr("Un bon a été débité deux fois"),
        FirstAidCard::tr("Un débit s’annule pendant quelques minutes, sur la caisse qui l’a fait. "
                         "L’argent revient sur le bon."),
        {FirstAidCard::tr("Ouvrez Bons et touchez le débit en trop dans la liste des derniers "
                          "passages."),
         FirstAidCard::tr("Touchez « Annuler » tant que le temps n’est pas écoulé."),
         FirstAidCard::tr(
             "Si le délai est passé, ne rendez pas d’espèces : notez l’heure, le montant "
             "et les derniers caractères du code."),
         FirstAidCard::tr("Donnez ces indications à la mairie, qui recrédite le bon.")},
        FirstAidCard::tr("deux fois erreur montant annuler rembourser trop")};
}

FirstAidCard lostVoucher()
{
    return {"bon-perdu",
            "ticket-off",
            FirstAidCard::tr("Un client a perdu son bon"),
            FirstAidCard::tr(
                "Un bon perdu n’est pas perdu pour toujours : la mairie peut le bloquer et en "
                "refaire un."),
            {FirstAidCard::tr(
                 "N’acceptez pas une photo d’écran douteuse : scannez, la caisse sait si le "
                 "bon est bloqué."),
             FirstAidCard::tr(
                 "Envoyez le client à la mairie, avec une pièce d’identité et, s’il l’a, le "
                 "courrier du bon."),
             FirstAidCard::tr(
                 "Si vous trouvez un bon, gardez-le et appelez la mairie : elle prévient la "
                 "personne.")},
            FirstAidCard::tr("vol volé oublié égaré bloqué remplacer trouvé")};
}

FirstAidCard powerCut()
{
    return {
        "coupure",
        "plug-connected-x",
        FirstAidCard::tr("Il y a une coupure de courant"),
        FirstAidCard::tr("Rien de ce qui était affiché « débité » n’est perdu, même si l’appareil "
                         "s’est éteint d’un coup."),
        {FirstAidCard::tr(
             "Rallumez l’appareil et ouvrez Comptoir. Il retrouve tout seul ses données."),
         FirstAidCard::tr(
             "S’il demande « Le client est-il parti avec ses achats ? », répondez selon "
             "ce qui s’est passé : c’est ce débit-là qui était en cours."),
         FirstAidCard::tr("Vérifiez dans Bons que les derniers passages sont là."),
         FirstAidCard::tr("Si l’appareil reste éteint, notez heure, montant et code des bons sur "
                          "papier et saisissez-les ensuite.")},
        FirstAidCard::tr("panne électricité éteint batterie redémarrer planté bloqué")};
}

FirstAidCard scannerLetters()
{
    return {
        "lecteur-lettres",
        "keyboard-off",
        FirstAidCard::tr("Le lecteur écrit des lettres fausses"),
        FirstAidCard::tr("Le lecteur marche ; il croit seulement que le clavier est américain."),
        {FirstAidCard::tr(
             "Ouvrez Plus, Matériel, Lecteur de codes, et scannez le code d’essai : la "
             "caisse apprend sa façon d’écrire."),
         FirstAidCard::tr("Vérifiez que le voyant de verrouillage des majuscules est éteint."),
         FirstAidCard::tr("Si rien n’arrive, débranchez et rebranchez le câble du lecteur."),
         FirstAidCard::tr("En attendant, scannez avec la caméra ou tapez le code écrit sous le "
                          "carré.")},
        FirstAidCard::tr("scanner douchette clavier azerty chiffres accents code-barres")};
}

FirstAidCard blackCamera()
{
    return {
        "camera-noire",
        "camera-off",
        FirstAidCard::tr("L’image de la caméra est noire"),
        FirstAidCard::tr("On peut toujours débiter : lecteur de codes ou code tapé font la même "
                         "chose."),
        {FirstAidCard::tr(
             "Touchez l’image ou la touche F4 : la caméra s’endort après une minute sans "
             "code."),
         FirstAidCard::tr("Regardez s’il y a un cache, un autocollant ou de la buée devant "
                          "l’objectif."),
         FirstAidCard::tr(
             "Fermez les autres programmes qui utilisent la caméra (visioconférence)."),
         FirstAidCard::tr("Débranchez et rebranchez la caméra, ou redémarrez l’appareil."),
         FirstAidCard::tr("Tapez le code écrit sous le carré (touche F3).")},
        FirstAidCard::tr("vidéo image sombre webcam objectif scanner")};
}

FirstAidCard printer()
{
    return {
        "imprimante",
        "printer",
        FirstAidCard::tr("L’imprimante n’imprime pas"),
        FirstAidCard::tr(
            "Le débit est fait, même sans papier. Une preuve se refait à tout moment."),
        {FirstAidCard::tr(
             "Vérifiez le papier (côté brillant vers la tête), le capot et le voyant."),
         FirstAidCard::tr("Éteignez l’imprimante, comptez jusqu’à dix, rallumez."),
         FirstAidCard::tr("Ouvrez Plus, Matériel, Imprimante, et lancez la page d’essai."),
         FirstAidCard::tr("Si les accents ou la largeur sont faux, choisissez un autre modèle de "
                          "papier sur cette page."),
         FirstAidCard::tr(
             "En attendant, la preuve peut être ouverte en PDF (Ctrl + P) ou notée à la "
             "main.")},
        FirstAidCard::tr("ticket papier rouleau preuve bourrage page d’essai")};
}

FirstAidCard forgottenPin()
{
    return {"code-oublie",
            "lock-question",
            FirstAidCard::tr("Quelqu’un a oublié son code"),
            FirstAidCard::tr(
                "La boutique n’est jamais bloquée : les ventes en cours restent derrière le "
                "verrou."),
            {FirstAidCard::tr("Une autre personne déverrouille avec son propre code."),
             FirstAidCard::tr(
                 "Un responsable ouvre Réglages, Opérateurs, choisit la personne et lui donne "
                 "un nouveau code."),
             FirstAidCard::tr(
                 "Après trois erreurs, il faut patienter un peu : 5, 15, puis 60 secondes."),
             FirstAidCard::tr("S’il n’y a plus aucun responsable, appelez votre conseiller.")},
            FirstAidCard::tr("pin mot de passe verrouillage verrou opérateur")};
}

} // namespace

std::vector<FirstAidCard> firstAidCards()
{
    return {noNetwork(), printer(),        doubleDebit(), lostVoucher(),
            powerCut(),  scannerLetters(), blackCamera(), forgottenPin()};
}

std::vector<FirstAidCard> matching(std::vector<FirstAidCard> cards, const QString &query)
{
    std::vector<std::pair<int, FirstAidCard>> scored;
    for (FirstAidCard &card : cards) {
        const int title = 2 * format::matchScore(query, card.title);
        const int all = format::matchScore(
            query, card.title + u' ' + card.keywords + u' ' + card.steps.join(u' '));
        if (all > 0)
            scored.emplace_back(std::max(title, all), std::move(card));
    }
    std::stable_sort(scored.begin(), scored.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<FirstAidCard> found;
    for (auto &[score, card] : scored)
        found.push_back(std::move(card));
    return found;
}

} // namespace comptoir::help
