<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_IE" sourcelanguage="fr_FR">
<context>
    <name>AgeText</name>
    <message>
        <source>%1&#xa0;min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1&#xa0;h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1&#xa0;j</source>
        <translation>%1&#xa0;days</translation>
    </message>
    <message>
        <source>à l’instant</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>il y a %1</source>
        <translation>%1 ago</translation>
    </message>
    <message>
        <source>maintenant</source>
        <translation>now</translation>
    </message>
    <message>
        <source>dans moins d’une minute</source>
        <translation>in less than a minute</translation>
    </message>
    <message>
        <source>dans %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1&#xa0;j</source>
        <comment>behind il y a, dans</comment>
        <translation>%1&#xa0;days</translation>
    </message>
</context>
<context>
    <name>AttentionText</name>
    <message>
        <source>le fonds de garantie de la ville est épuisé</source>
        <translation>the town’s guarantee fund is used up</translation>
    </message>
    <message>
        <source>la liste de cette caisse disait déjà qu’il restait moins</source>
        <translation>this till’s list already said that less was left</translation>
    </message>
    <message>
        <source>la liste de cette caisse le disait déjà inutilisable</source>
        <translation>this till’s list already said it could not be used</translation>
    </message>
    <message>
        <source>plus que le montant permis hors ligne</source>
        <translation>more than the amount allowed offline</translation>
    </message>
    <message>
        <source>plafond hors ligne de ce bon dépassé</source>
        <translation>this voucher’s offline limit exceeded</translation>
    </message>
    <message>
        <source>plafond hors ligne de cette caisse dépassé</source>
        <translation>this till’s offline limit exceeded</translation>
    </message>
    <message>
        <source>plafond du jour hors ligne de cette caisse dépassé</source>
        <translation>this till’s daily offline limit exceeded</translation>
    </message>
    <message>
        <source>trop de bons débités hors ligne de suite</source>
        <translation>too many vouchers debited offline in a row</translation>
    </message>
    <message>
        <source>la liste de cette caisse était trop vieille</source>
        <translation>this till’s list was too old</translation>
    </message>
    <message>
        <source>envoyé trop longtemps après le débit</source>
        <translation>sent too long after the debit</translation>
    </message>
    <message>
        <source>cette campagne n’admet pas de débit hors ligne</source>
        <translation>this campaign allows no offline debit</translation>
    </message>
    <message>
        <source>les règles hors ligne n’étaient pas remplies</source>
        <translation>the offline rules were not met</translation>
    </message>
    <message>
        <source>le bon n’était plus valable ce jour-là</source>
        <translation>the voucher was no longer valid that day</translation>
    </message>
    <message>
        <source>le bon n’était pas encore valable ce jour-là</source>
        <translation>the voucher was not valid yet that day</translation>
    </message>
    <message>
        <source>votre commerce ne participe pas à cette campagne</source>
        <translation>your shop does not take part in this campaign</translation>
    </message>
    <message>
        <source>la campagne était close</source>
        <translation>the campaign was closed</translation>
    </message>
    <message>
        <source>la ville ne connaît pas ce bon</source>
        <translation>the town does not know this voucher</translation>
    </message>
    <message>
        <source>la ville a bloqué ce bon</source>
        <translation>the town blocked this voucher</translation>
    </message>
    <message>
        <source>ce débit avait été abandonné</source>
        <translation>this debit had been abandoned</translation>
    </message>
    <message>
        <source>ce débit était déjà compté</source>
        <translation>this debit was already counted</translation>
    </message>
    <message>
        <source>ce débit était déjà annulé</source>
        <translation>this debit was already undone</translation>
    </message>
    <message>
        <source>c’est un bon de formation</source>
        <translation>it is a training voucher</translation>
    </message>
    <message>
        <source>la ville ne peut pas compter ce débit</source>
        <translation>the town cannot count this debit</translation>
    </message>
    <message>
        <source>raison technique, notée sur la feuille</source>
        <translation>technical reason, noted on the sheet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, bon …%1</source>
        <translation>, voucher …%1</translation>
    </message>
    <message>
        <source>Chez vous</source>
        <translation>At your shop</translation>
    </message>
    <message>
        <source>%1 demandés</source>
        <translation>%1 requested</translation>
    </message>
    <message>
        <source>%1 débités</source>
        <translation>%1 debited</translation>
    </message>
    <message>
        <source>Rien de débité</source>
        <translation>Nothing debited</translation>
    </message>
    <message>
        <source>Dans un autre commerce</source>
        <translation>In another shop</translation>
    </message>
    <message>
        <source>Ce bon a été utilisé</source>
        <translation>This voucher was used</translation>
    </message>
    <message>
        <source>Ce que dit la ville</source>
        <translation>What the town says</translation>
    </message>
    <message>
        <source>Montant que vous avez accepté</source>
        <translation>Amount you accepted</translation>
    </message>
    <message>
        <source>La ville vous paie</source>
        <translation>The town pays you</translation>
    </message>
    <message>
        <source>Débit annulé chez vous</source>
        <translation>Debit undone at your shop</translation>
    </message>
    <message>
        <source>La ville vous paie (%1)</source>
        <translation>The town pays you (%1)</translation>
    </message>
    <message>
        <source>À votre charge</source>
        <translation>At your expense</translation>
    </message>
    <message>
        <source>À votre charge si vous acceptez</source>
        <translation>At your expense if you accept</translation>
    </message>
    <message>
        <source>Le client est-il parti avec ses achats&#x202f;?</source>
        <translation>Did the customer leave with the shopping?</translation>
    </message>
    <message>
        <source>La ville n’a pas pu lire ce débit</source>
        <translation>The town could not read this debit</translation>
    </message>
    <message>
        <source>Ce bon avait déjà servi ailleurs</source>
        <translation>This voucher had already been used elsewhere</translation>
    </message>
    <message>
        <source>Il restait moins sur ce bon</source>
        <translation>Less was left on this voucher</translation>
    </message>
    <message>
        <source>La ville refuse ce débit</source>
        <translation>The town refuses this debit</translation>
    </message>
    <message>
        <source>La ville refuse un débit déjà annulé</source>
        <translation>The town refuses a debit already undone</translation>
    </message>
    <message>
        <source>Comptoir s’est arrêté pendant ce débit. Seul quelqu’un qui était là peut le dire.</source>
        <translation>Comptoir stopped during this debit. Only someone who was there can tell.</translation>
    </message>
    <message>
        <source>C’est une panne. Rien n’est perdu&#xa0;: imprimez la feuille pour votre conseiller.</source>
        <translation>This is a fault. Nothing is lost: print the sheet for your adviser.</translation>
    </message>
    <message>
        <source>Vous l’avez accepté hors ligne. La ville en paie une partie.</source>
        <translation>You accepted it offline. The town pays part of it.</translation>
    </message>
    <message>
        <source>Vous l’avez accepté hors ligne. Il ne restait rien dessus.</source>
        <translation>You accepted it offline. Nothing was left on it.</translation>
    </message>
    <message>
        <source>Vous l’avez accepté&#x202f;; la ville ne le paie pas.</source>
        <translation>You accepted it; the town does not pay it.</translation>
    </message>
    <message>
        <source>Cela ne vous coûte rien.</source>
        <translation>This costs you nothing.</translation>
    </message>
    <message>
        <source>%1, dont %2 à votre charge si vous acceptez.</source>
        <translation>%1, of which %2 at your expense if you accept.</translation>
    </message>
    <message>
        <source>%1, rien à votre charge.</source>
        <translation>%1, nothing at your expense.</translation>
    </message>
    <message>
        <source>Accepté, %1 à votre charge</source>
        <translation>Accepted, %1 at your expense</translation>
    </message>
    <message>
        <source>Pris en note</source>
        <translation>Noted</translation>
    </message>
    <message>
        <source>Feuille imprimée pour la ville</source>
        <translation>Sheet printed for the town</translation>
    </message>
    <message>
        <source>Client parti avec ses achats&#xa0;: débité</source>
        <translation>Customer left with the shopping: debited</translation>
    </message>
    <message>
        <source>Client parti sans ses achats&#xa0;: rien de débité</source>
        <translation>Customer left without the shopping: nothing debited</translation>
    </message>
    <message>
        <source>Accepter, %1</source>
        <translation>Accept, %1</translation>
    </message>
    <message>
        <source>J’ai compris</source>
        <translation>Understood</translation>
    </message>
    <message>
        <source>par %1, %2</source>
        <translation>by %1, %2</translation>
    </message>
    <message>
        <source>rien ne prouve quand cette caisse était à jour</source>
        <translation>nothing proves when this till was up to date</translation>
    </message>
    <message>
        <source>les règles de cette caisse avaient déjà été remplacées</source>
        <translation>this till’s rules had already been replaced</translation>
    </message>
    <message>
        <source>la ville avait retiré cette caisse du service</source>
        <translation>the town had taken this till out of service</translation>
    </message>
    <message>
        <source>ce débit était déjà remboursé</source>
        <translation>this debit had already been refunded</translation>
    </message>
    <message>
        <source>plus que ce qui restait à rembourser</source>
        <translation>more than was left to refund</translation>
    </message>
    <message>
        <source>la ville l’a refusé après examen</source>
        <translation>the town refused it after looking into it</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Prix</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Retiré</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>oui</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>non</source>
        <translation>no</translation>
    </message>
    <message>
        <source>rien</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Sur cette caisse</source>
        <translation>On this till</translation>
    </message>
    <message>
        <source>À la mairie</source>
        <translation>At the town hall</translation>
    </message>
    <message>
        <source>Sur une autre caisse</source>
        <translation>On another till</translation>
    </message>
    <message>
        <source>Deux valeurs&#xa0;: %1</source>
        <translation>Two values: %1</translation>
    </message>
    <message>
        <source>Vous l’avez modifié en même temps qu’une autre personne. La dernière modification vaut tant que vous n’avez pas choisi.</source>
        <translation>You changed this at the same time as somebody else. The latest change counts until you choose.</translation>
    </message>
    <message>
        <source>«&#x202f;%1&#x202f;» ou «&#x202f;%2&#x202f;»</source>
        <translation>“%1” or “%2”</translation>
    </message>
    <message>
        <source>Valeur de cette caisse gardée</source>
        <translation>This till’s value kept</translation>
    </message>
    <message>
        <source>Autre valeur prise</source>
        <translation>Other value taken</translation>
    </message>
    <message>
        <source>Modèle inconnu</source>
        <translation>Unknown model</translation>
    </message>
    <message>
        <source>Nouvelle caisse</source>
        <translation>New till</translation>
    </message>
    <message>
        <source>Son empreinte</source>
        <translation>Its fingerprint</translation>
    </message>
    <message>
        <source>La même doit s’afficher sur elle, dans Synchronisation, «&#x202f;Clés de la boutique&#x202f;».</source>
        <translation>The same must show on it, in Synchronisation, “Keys of the shop”.</translation>
    </message>
    <message>
        <source>Une nouvelle caisse demande à lire les ventes de la boutique</source>
        <translation>A new till asks to read the shop’s sales</translation>
    </message>
    <message>
        <source>N’autorisez que la caisse que vous avez installée, et si les deux empreintes sont les mêmes.</source>
        <translation>Allow only the till that you set up, and only if both fingerprints are the same.</translation>
    </message>
    <message>
        <source>Caisse autorisée à lire les ventes</source>
        <translation>Till allowed to read the sales</translation>
    </message>
    <message>
        <source>Caisse refusée&#xa0;: elle ne lit pas les ventes</source>
        <translation>Till refused: it doesn’t read the sales</translation>
    </message>
    <message>
        <source>ce débit est d’une autre boutique</source>
        <translation>this debit belongs to another shop</translation>
    </message>
    <message>
        <source>il ne restait rien sur ce bon</source>
        <translation>nothing was left on this voucher</translation>
    </message>
    <message>
        <source>il restait moins sur ce bon</source>
        <translation>less was left on this voucher</translation>
    </message>
    <message>
        <source>%1 à remettre sur le bon</source>
        <translation>%1 to put back on the voucher</translation>
    </message>
    <message>
        <source>La ville refuse un remboursement</source>
        <translation>The town refuses a refund</translation>
    </message>
    <message>
        <source>Le bon n’a pas reçu ce montant. Rendez-le au client autrement.</source>
        <translation>The voucher did not get this amount. Give it back to the customer another way.</translation>
    </message>
    <message>
        <source>Terminal de carte</source>
        <translation>Card terminal</translation>
    </message>
    <message>
        <source>%1 à rendre</source>
        <translation>%1 to give back</translation>
    </message>
    <message>
        <source>%1 à payer</source>
        <translation>%1 to pay</translation>
    </message>
    <message>
        <source>La carte a-t-elle payé&#x202f;?</source>
        <translation>Has the card paid?</translation>
    </message>
    <message>
        <source>Une carte a payé, et il n’y a pas de ticket</source>
        <translation>A card has paid, and there is no receipt</translation>
    </message>
    <message>
        <source>La caisse n’a pas reçu la réponse du terminal. Lisez-la sur son journal ou sur son ticket, puis reprenez le ticket en attente.</source>
        <translation>The till got no answer from the terminal. Read it in its log or on its slip, then take the receipt on hold again.</translation>
    </message>
    <message>
        <source>Annulez ce paiement sur le terminal, sinon le client a payé pour rien.</source>
        <translation>Cancel this payment on the terminal, otherwise the customer has paid for nothing.</translation>
    </message>
    <message>
        <source>Carte acceptée</source>
        <translation>Card accepted</translation>
    </message>
    <message>
        <source>Carte refusée&#xa0;: rien de payé</source>
        <translation>Card declined: nothing paid</translation>
    </message>
    <message>
        <source>Paiement par carte annulé sur le terminal</source>
        <translation>Card payment cancelled on the terminal</translation>
    </message>
    <message>
        <source>le serveur refuse l’adresse du client</source>
        <translation>the server refuses the customer’s address</translation>
    </message>
    <message>
        <source>le serveur refuse ce message</source>
        <translation>the server refuses this message</translation>
    </message>
    <message>
        <source>sept jours d’essais n’ont pas suffi</source>
        <translation>seven days of trying were not enough</translation>
    </message>
    <message>
        <source>le serveur refuse l’identifiant ou le mot de passe</source>
        <translation>the server refuses the user name or the password</translation>
    </message>
    <message>
        <source>le mot de passe manque</source>
        <translation>the password is missing</translation>
    </message>
    <message>
        <source>le serveur refuse l’adresse de la boutique</source>
        <translation>the server refuses the shop’s address</translation>
    </message>
    <message>
        <source>le serveur ne prouve pas qui il est</source>
        <translation>the server does not prove who it is</translation>
    </message>
    <message>
        <source>le serveur d’envoi refuse ce compte</source>
        <translation>the mail server refuses this account</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Receipt %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Un ticket n’est pas parti par mail</source>
        <translation>A receipt did not leave by mail</translation>
    </message>
    <message>
        <source>Aucun ticket ne part par mail</source>
        <translation>No receipt leaves by mail</translation>
    </message>
    <message>
        <source>L’adresse est effacée de la caisse. Si le client revient, imprimez le ticket ou montrez son code QR depuis le journal.</source>
        <translation>The address is erased from the till. If the customer comes back, print the receipt or show its QR code from the journal.</translation>
    </message>
    <message>
        <source>Ticket %1, %2</source>
        <translation>Receipt %1, %2</translation>
    </message>
    <message>
        <source>Envoi des tickets repris</source>
        <translation>Sending of receipts resumed</translation>
    </message>
    <message>
        <source>une copie a été reprise&#xa0;: ce ticket est peut-être déjà parti</source>
        <translation>a copy was brought back: this receipt may already have left</translation>
    </message>
    <message>
        <source>Rien n’est perdu&#xa0;: les tickets attendent ici. Corrigez le compte dans Réglages, «&#x202f;Tickets par mail&#x202f;», puis réessayez.</source>
        <translation>Nothing is lost: the receipts wait here. Correct the account in Settings, “Receipts by mail”, then try again.</translation>
    </message>
    <message>
        <source>Pris en note&#xa0;: ticket non envoyé</source>
        <translation>Noted: receipt not sent</translation>
    </message>
</context>
<context>
    <name>CatalogueText</name>
    <message>
        <source>litre</source>
        <translation>litre</translation>
    </message>
    <message>
        <source>mètre</source>
        <translation>metre</translation>
    </message>
    <message>
        <source>pièce</source>
        <translation>piece</translation>
    </message>
    <message>
        <source>prix à taper</source>
        <translation>price to type</translation>
    </message>
    <message>
        <source>Taux normal</source>
        <translation>Standard rate</translation>
    </message>
    <message>
        <source>Taux intermédiaire</source>
        <translation>Intermediate rate</translation>
    </message>
    <message>
        <source>Taux réduit</source>
        <translation>Reduced rate</translation>
    </message>
    <message>
        <source>Taux particulier</source>
        <translation>Special rate</translation>
    </message>
    <message>
        <source>Taux zéro</source>
        <translation>Zero rate</translation>
    </message>
    <message>
        <source>Exonéré</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>Brun</source>
        <translation>Brown</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Pink</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <source>Pétrole</source>
        <translation>Teal</translation>
    </message>
    <message>
        <source>Bleu</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Gris</source>
        <translation>Grey</translation>
    </message>
    <message>
        <source>Chocolat</source>
        <translation>Chocolate</translation>
    </message>
</context>
<context>
    <name>CounterSections</name>
    <message>
        <source>Montant à débiter</source>
        <translation>Amount to debit</translation>
    </message>
    <message>
        <source>Chiffres et virgule</source>
        <translation>Digits and decimal point</translation>
    </message>
    <message>
        <source>Débiter, ou valider la réponse</source>
        <translation>Debit, or confirm the answer</translation>
    </message>
    <message>
        <source>Ne pas débiter, bon suivant</source>
        <translation>Do not debit, next voucher</translation>
    </message>
    <message>
        <source>Effacer le dernier chiffre</source>
        <translation>Delete the last digit</translation>
    </message>
    <message>
        <source>Effacer le montant</source>
        <translation>Clear the amount</translation>
    </message>
    <message>
        <source>Taper le code</source>
        <translation>Type the code</translation>
    </message>
    <message>
        <source>Revoir la dernière réponse</source>
        <translation>See the last answer again</translation>
    </message>
    <message>
        <source>Preuve de débit</source>
        <translation>Proof of debit</translation>
    </message>
    <message>
        <source>Bons</source>
        <translation>Vouchers</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Synchroniser maintenant</source>
        <translation>Synchronise now</translation>
    </message>
    <message>
        <source>À régler</source>
        <translation>To sort out</translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Matériel</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Verrouiller</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Bienvenue</source>
        <translation>Welcome</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>hier à %1</source>
        <translation>yesterday at %1</translation>
    </message>
    <message>
        <source>%1 à %2</source>
        <translation>%1 at %2</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Rien n’a été débité.</source>
        <translation>Nothing was debited.</translation>
    </message>
    <message>
        <source>Vos débits enregistrés restent acquis.</source>
        <translation>Your saved debits remain yours.</translation>
    </message>
    <message>
        <source>Disque plein&#xa0;: débits arrêtés</source>
        <translation>Disk full: debits stopped</translation>
    </message>
    <message>
        <source>Cet appareil n’a plus de place pour enregistrer un débit.</source>
        <translation>This device has no room left to save a debit.</translation>
    </message>
    <message>
        <source>Libérez de la place, puis touchez de nouveau Débiter.</source>
        <translation>Free some space, then tap Debit again.</translation>
    </message>
    <message>
        <source>Le disque ne répond pas</source>
        <translation>The disk does not respond</translation>
    </message>
    <message>
        <source>L’enregistrement a échoué.</source>
        <translation>Saving failed.</translation>
    </message>
    <message>
        <source>Réessayez. Si cela recommence, redémarrez l’appareil et prévenez votre conseiller.</source>
        <translation>Try again. If it keeps happening, restart the device and tell your adviser.</translation>
    </message>
    <message>
        <source>Données de la caisse abîmées</source>
        <translation>Till data damaged</translation>
    </message>
    <message>
        <source>Le fichier de la caisse ne se lit plus correctement.</source>
        <translation>The till’s file can no longer be read properly.</translation>
    </message>
    <message>
        <source>N’effacez rien. Prévenez votre conseiller&#xa0;: une copie existe sur cet appareil.</source>
        <translation>Delete nothing. Tell your adviser: there is a copy on this device.</translation>
    </message>
    <message>
        <source>Comptoir est trop ancien pour ces données</source>
        <translation>Comptoir is too old for this data</translation>
    </message>
    <message>
        <source>Une version plus récente a déjà ouvert cette caisse.</source>
        <translation>A newer version has already opened this till.</translation>
    </message>
    <message>
        <source>Installez la dernière version de Comptoir.</source>
        <translation>Install the latest version of Comptoir.</translation>
    </message>
    <message>
        <source>La caisse est occupée</source>
        <translation>The till is busy</translation>
    </message>
    <message>
        <source>Une autre fenêtre de Comptoir enregistre.</source>
        <translation>Another Comptoir window is saving.</translation>
    </message>
    <message>
        <source>Fermez l’autre fenêtre, puis réessayez.</source>
        <translation>Close the other window, then try again.</translation>
    </message>
    <message>
        <source>L’enregistrement a échoué</source>
        <translation>Saving failed</translation>
    </message>
    <message>
        <source>La caisse n’a pas pu écrire ses données.</source>
        <translation>The till could not write its data.</translation>
    </message>
    <message>
        <source>Réessayez. Si cela recommence, prévenez votre conseiller.</source>
        <translation>Try again. If it keeps happening, tell your adviser.</translation>
    </message>
    <message>
        <source>Cette caisse n’est inscrite dans aucune ville</source>
        <translation>This till is not enrolled in any town</translation>
    </message>
    <message>
        <source>Elle ne connaît pas encore les bons à accepter.</source>
        <translation>It does not yet know which vouchers to accept.</translation>
    </message>
    <message>
        <source>Demandez un code d’invitation à la mairie, puis présentez-le.</source>
        <translation>Ask the town hall for an invitation code, then show it.</translation>
    </message>
    <message>
        <source>La caisse s’arrête</source>
        <translation>The till is stopping</translation>
    </message>
    <message>
        <source>Elle n’a pas pu terminer cette demande.</source>
        <translation>It could not finish this request.</translation>
    </message>
    <message>
        <source>Relancez Comptoir, puis regardez les derniers passages.</source>
        <translation>Restart Comptoir, then look at the latest scans.</translation>
    </message>
    <message>
        <source>Ce n’est pas une invitation</source>
        <translation>This is not an invitation</translation>
    </message>
    <message>
        <source>Ce code ne vient pas de l’écran d’inscription de la mairie.</source>
        <translation>This code does not come from the town hall’s enrolment screen.</translation>
    </message>
    <message>
        <source>Présentez le carré affiché par le guichet, ou collez son texte entier.</source>
        <translation>Show the QR code displayed by the desk, or paste its whole text.</translation>
    </message>
    <message>
        <source>Invitation d’un format plus récent</source>
        <translation>Invitation in a newer format</translation>
    </message>
    <message>
        <source>Cette version de Comptoir ne sait pas la lire.</source>
        <translation>This version of Comptoir cannot read it.</translation>
    </message>
    <message>
        <source>Installez la dernière version de Comptoir, puis réessayez.</source>
        <translation>Install the latest version of Comptoir, then try again.</translation>
    </message>
    <message>
        <source>Adresse non protégée</source>
        <translation>Address not protected</translation>
    </message>
    <message>
        <source>L’invitation mène à un serveur sans connexion chiffrée.</source>
        <translation>The invitation leads to a server without an encrypted connection.</translation>
    </message>
    <message>
        <source>Ne continuez pas. Demandez une autre invitation à la mairie.</source>
        <translation>Do not continue. Ask the town hall for another invitation.</translation>
    </message>
    <message>
        <source>Invitation expirée</source>
        <translation>Invitation expired</translation>
    </message>
    <message>
        <source>Une invitation vaut quinze minutes.</source>
        <translation>An invitation is valid for fifteen minutes.</translation>
    </message>
    <message>
        <source>Demandez-en une nouvelle au guichet.</source>
        <translation>Ask the desk for a new one.</translation>
    </message>
    <message>
        <source>Invitation déjà utilisée</source>
        <translation>Invitation already used</translation>
    </message>
    <message>
        <source>Une autre caisse s’est inscrite avec ce code.</source>
        <translation>Another till enrolled with this code.</translation>
    </message>
    <message>
        <source>Si ce n’est pas vous, prévenez la mairie. Demandez une nouvelle invitation.</source>
        <translation>If that was not you, tell the town hall. Ask for a new invitation.</translation>
    </message>
    <message>
        <source>Inscription refusée par le guichet</source>
        <translation>Enrolment refused by the desk</translation>
    </message>
    <message>
        <source>Le guichet a annulé cette invitation.</source>
        <translation>The desk cancelled this invitation.</translation>
    </message>
    <message>
        <source>Invitation inconnue</source>
        <translation>Unknown invitation</translation>
    </message>
    <message>
        <source>La mairie ne connaît pas ce code.</source>
        <translation>The town hall does not know this code.</translation>
    </message>
    <message>
        <source>Demandez une nouvelle invitation au guichet.</source>
        <translation>Ask the desk for a new invitation.</translation>
    </message>
    <message>
        <source>Le guichet n’a pas confirmé cette caisse.</source>
        <translation>The desk did not confirm this till.</translation>
    </message>
    <message>
        <source>Comparez les six chiffres avec le guichet, puis recommencez.</source>
        <translation>Compare the six digits with the desk, then start again.</translation>
    </message>
    <message>
        <source>L’inscription n’a pas abouti</source>
        <translation>The enrolment did not go through</translation>
    </message>
    <message>
        <source>La ville n’a pas accepté cette invitation.</source>
        <translation>The town did not accept this invitation.</translation>
    </message>
    <message>
        <source>Ce serveur n’est pas celui de l’invitation</source>
        <translation>This server is not the one of the invitation</translation>
    </message>
    <message>
        <source>Sa clé n’est pas celle que la mairie a mise dans le code.</source>
        <translation>Its key is not the one the town hall put into the code.</translation>
    </message>
    <message>
        <source>Ne continuez pas. Prévenez la mairie.</source>
        <translation>Do not continue. Tell the town hall.</translation>
    </message>
    <message>
        <source>Réponse non authentique</source>
        <translation>Answer not genuine</translation>
    </message>
    <message>
        <source>Le serveur a répondu sans la bonne signature&#x202f;; sa réponse est ignorée.</source>
        <translation>The server answered without the right signature; its answer is ignored.</translation>
    </message>
    <message>
        <source>Continuez hors ligne et prévenez votre conseiller.</source>
        <translation>Carry on offline and tell your adviser.</translation>
    </message>
    <message>
        <source>La ville a un problème de clés</source>
        <translation>The town has a problem with its keys</translation>
    </message>
    <message>
        <source>Son serveur ne peut pas signer ses réponses.</source>
        <translation>Its server cannot sign its answers.</translation>
    </message>
    <message>
        <source>Continuez hors ligne. La mairie doit s’en occuper.</source>
        <translation>Carry on offline. The town hall must deal with it.</translation>
    </message>
    <message>
        <source>Clés périmées</source>
        <translation>Outdated keys</translation>
    </message>
    <message>
        <source>Le serveur a envoyé des clés plus anciennes que les vôtres.</source>
        <translation>The server sent keys older than yours.</translation>
    </message>
    <message>
        <source>Le réseau demande une connexion</source>
        <translation>The network asks you to sign in</translation>
    </message>
    <message>
        <source>Une page d’accueil du Wi-Fi répond à la place de la ville.</source>
        <translation>A Wi-Fi welcome page answers in place of the town.</translation>
    </message>
    <message>
        <source>Ouvrez un navigateur et acceptez les conditions du Wi-Fi.</source>
        <translation>Open a browser and accept the Wi-Fi conditions.</translation>
    </message>
    <message>
        <source>Le serveur de la ville est en panne</source>
        <translation>The town’s server is out of order</translation>
    </message>
    <message>
        <source>Il répond, mais par une erreur.</source>
        <translation>It answers, but with an error.</translation>
    </message>
    <message>
        <source>Continuez&#xa0;: la caisse réessaie toute seule.</source>
        <translation>Carry on: the till tries again by itself.</translation>
    </message>
    <message>
        <source>Réponse trop ancienne</source>
        <translation>Answer too old</translation>
    </message>
    <message>
        <source>La réponse reçue n’est pas celle de cette demande&#x202f;; elle est ignorée.</source>
        <translation>The answer received does not belong to this request; it is ignored.</translation>
    </message>
    <message>
        <source>Connexion non sûre</source>
        <translation>Connection not secure</translation>
    </message>
    <message>
        <source>Le certificat du serveur n’est pas valable, ou l’heure de l’appareil est fausse.</source>
        <translation>The server’s certificate is not valid, or the device’s clock is wrong.</translation>
    </message>
    <message>
        <source>Vérifiez la date et l’heure de l’appareil.</source>
        <translation>Check the date and time of the device.</translation>
    </message>
    <message>
        <source>Pas de contact avec la ville</source>
        <translation>No contact with the town</translation>
    </message>
    <message>
        <source>Le réseau manque ou le serveur est arrêté.</source>
        <translation>There is no network or the server is stopped.</translation>
    </message>
    <message>
        <source>Cette caisse n’est plus acceptée</source>
        <translation>This till is no longer accepted</translation>
    </message>
    <message>
        <source>La mairie a retiré cet appareil.</source>
        <translation>The town hall removed this device.</translation>
    </message>
    <message>
        <source>Appelez la mairie. Ne supprimez rien&#xa0;: ce qui est enregistré sera repris.</source>
        <translation>Call the town hall. Delete nothing: what is saved will be taken over.</translation>
    </message>
    <message>
        <source>La ville ne reconnaît pas cette caisse</source>
        <translation>The town does not recognise this till</translation>
    </message>
    <message>
        <source>Son inscription n’est pas valable.</source>
        <translation>Its enrolment is not valid.</translation>
    </message>
    <message>
        <source>Appelez la mairie.</source>
        <translation>Call the town hall.</translation>
    </message>
    <message>
        <source>Sa preuve d’identité n’a pas été acceptée.</source>
        <translation>Its proof of identity was not accepted.</translation>
    </message>
    <message>
        <source>La caisse réessaie toute seule. Si cela dure, appelez la mairie.</source>
        <translation>The till tries again by itself. If it lasts, call the town hall.</translation>
    </message>
    <message>
        <source>La ville a mis trop de temps à répondre</source>
        <translation>The town took too long to answer</translation>
    </message>
    <message>
        <source>La demande n’était plus valable.</source>
        <translation>The request was no longer valid.</translation>
    </message>
    <message>
        <source>La caisse réessaie toute seule.</source>
        <translation>The till tries again by itself.</translation>
    </message>
    <message>
        <source>Mise à jour nécessaire</source>
        <translation>Update needed</translation>
    </message>
    <message>
        <source>La ville ne parle plus avec cette version de Comptoir.</source>
        <translation>The town no longer works with this version of Comptoir.</translation>
    </message>
    <message>
        <source>Installez la dernière version. Rien n’est perdu.</source>
        <translation>Install the latest version. Nothing is lost.</translation>
    </message>
    <message>
        <source>Deux copies de cette caisse existent</source>
        <translation>There are two copies of this till</translation>
    </message>
    <message>
        <source>Une copie de ses données a servi sur un autre appareil.</source>
        <translation>A copy of its data was used on another device.</translation>
    </message>
    <message>
        <source>N’utilisez qu’un des deux appareils et prévenez votre conseiller.</source>
        <translation>Use only one of the two devices and tell your adviser.</translation>
    </message>
    <message>
        <source>La synchronisation n’a pas abouti</source>
        <translation>The synchronisation did not go through</translation>
    </message>
    <message>
        <source>La ville n’a pas pu prendre cet envoi.</source>
        <translation>The town could not take this delivery.</translation>
    </message>
    <message>
        <source>La liste des bons est à recharger</source>
        <translation>The voucher list must be loaded again</translation>
    </message>
    <message>
        <source>La ville ne garde plus la suite de votre liste.</source>
        <translation>The town no longer keeps the rest of your list.</translation>
    </message>
    <message>
        <source>La caisse la recharge toute seule.</source>
        <translation>The till loads it again by itself.</translation>
    </message>
    <message>
        <source>Solde insuffisant</source>
        <translation>Balance too low</translation>
    </message>
    <message>
        <source>Le bon a servi entre-temps.</source>
        <translation>The voucher was used meanwhile.</translation>
    </message>
    <message>
        <source>Présentez de nouveau le bon pour voir son solde.</source>
        <translation>Show the voucher again to see its balance.</translation>
    </message>
    <message>
        <source>Présentez de nouveau le bon</source>
        <translation>Show the voucher again</translation>
    </message>
    <message>
        <source>Trop de bons ont été présentés depuis celui-ci.</source>
        <translation>Too many vouchers have been shown since this one.</translation>
    </message>
    <message>
        <source>Scannez-le encore une fois.</source>
        <translation>Scan it once more.</translation>
    </message>
    <message>
        <source>Montant trop élevé</source>
        <translation>Amount too high</translation>
    </message>
    <message>
        <source>Le bon ne permet pas ce montant.</source>
        <translation>The voucher does not allow this amount.</translation>
    </message>
    <message>
        <source>Baissez le montant ou touchez Tout.</source>
        <translation>Lower the amount or tap All.</translation>
    </message>
    <message>
        <source>Montant vide</source>
        <translation>Amount empty</translation>
    </message>
    <message>
        <source>Aucun montant n’est tapé.</source>
        <translation>No amount has been typed.</translation>
    </message>
    <message>
        <source>Tapez le montant à débiter.</source>
        <translation>Type the amount to debit.</translation>
    </message>
    <message>
        <source>Bon à utiliser en une fois</source>
        <translation>Voucher for one use</translation>
    </message>
    <message>
        <source>Ce bon ne se débite qu’en entier.</source>
        <translation>This voucher can only be debited in full.</translation>
    </message>
    <message>
        <source>Touchez Tout.</source>
        <translation>Tap All.</translation>
    </message>
    <message>
        <source>Ce débit est déjà clos</source>
        <translation>This debit is already closed</translation>
    </message>
    <message>
        <source>Il a été annulé ou repris entre-temps.</source>
        <translation>It has been undone or resumed in the meantime.</translation>
    </message>
    <message>
        <source>Regardez les derniers passages.</source>
        <translation>Look at the latest scans.</translation>
    </message>
    <message>
        <source>Bon bloqué</source>
        <translation>Voucher blocked</translation>
    </message>
    <message>
        <source>La mairie a bloqué ce bon.</source>
        <translation>The town hall blocked this voucher.</translation>
    </message>
    <message>
        <source>Le porteur doit s’adresser à la mairie.</source>
        <translation>The holder must contact the town hall.</translation>
    </message>
    <message>
        <source>Débit abandonné</source>
        <translation>Debit abandoned</translation>
    </message>
    <message>
        <source>Ce débit avait été annulé.</source>
        <translation>This debit had been cancelled.</translation>
    </message>
    <message>
        <source>Présentez de nouveau le bon.</source>
        <translation>Show the voucher again.</translation>
    </message>
    <message>
        <source>Débit déjà enregistré</source>
        <translation>Debit already saved</translation>
    </message>
    <message>
        <source>Il ne peut plus être abandonné.</source>
        <translation>It can no longer be abandoned.</translation>
    </message>
    <message>
        <source>Ce débit vous est acquis.</source>
        <translation>This debit is yours.</translation>
    </message>
    <message>
        <source>Annulez-le dans les derniers passages s’il le faut.</source>
        <translation>Undo it in the latest scans if needed.</translation>
    </message>
    <message>
        <source>Trop tard pour annuler</source>
        <translation>Too late to undo</translation>
    </message>
    <message>
        <source>Le délai fixé par la campagne est passé.</source>
        <translation>The time set by the campaign has passed.</translation>
    </message>
    <message>
        <source>Le débit vous reste acquis.</source>
        <translation>The debit remains yours.</translation>
    </message>
    <message>
        <source>La mairie peut rendre le montant au porteur.</source>
        <translation>The town hall can give the amount back to the holder.</translation>
    </message>
    <message>
        <source>Ce bon ne peut pas être débité</source>
        <translation>This voucher cannot be debited</translation>
    </message>
    <message>
        <source>La caisse ou la ville ne l’a pas reconnu.</source>
        <translation>The till or the town did not recognise it.</translation>
    </message>
    <message>
        <source>Présentez de nouveau le bon, ou tapez son code.</source>
        <translation>Show the voucher again, or type its code.</translation>
    </message>
    <message>
        <source>Débit refusé par la règle hors ligne</source>
        <translation>Debit refused by the offline rule</translation>
    </message>
    <message>
        <source>La ville limite les débits sans réseau.</source>
        <translation>The town limits debits without a network.</translation>
    </message>
    <message>
        <source>Connectez-vous, puis présentez de nouveau le bon.</source>
        <translation>Connect, then show the voucher again.</translation>
    </message>
    <message>
        <source>Le serveur de la ville a mal répondu</source>
        <translation>The town’s server gave a wrong answer</translation>
    </message>
    <message>
        <source>Une demande n’a pas été comprise.</source>
        <translation>A request was not understood.</translation>
    </message>
    <message>
        <source>Coffre des clés fermé</source>
        <translation>Key safe closed</translation>
    </message>
    <message>
        <source>Le trousseau du système ne s’ouvre pas.</source>
        <translation>The system’s keyring does not open.</translation>
    </message>
    <message>
        <source>Ouvrez la session de l’appareil, puis relancez Comptoir.</source>
        <translation>Sign in to the device, then restart Comptoir.</translation>
    </message>
    <message>
        <source>Code trop long</source>
        <translation>Code too long</translation>
    </message>
    <message>
        <source>Ce code ne peut pas être un bon.</source>
        <translation>This code cannot be a voucher.</translation>
    </message>
    <message>
        <source>Présentez le carré du bon.</source>
        <translation>Show the voucher’s QR code.</translation>
    </message>
    <message>
        <source>Campagne inconnue</source>
        <translation>Unknown campaign</translation>
    </message>
    <message>
        <source>La ville ne connaît pas cette campagne ou l’a close.</source>
        <translation>The town does not know this campaign or has closed it.</translation>
    </message>
    <message>
        <source>La liste des codes n’est pas prête</source>
        <translation>The code list is not ready</translation>
    </message>
    <message>
        <source>La ville la prépare encore.</source>
        <translation>The town is still preparing it.</translation>
    </message>
    <message>
        <source>Fonds de garantie épuisé</source>
        <translation>Guarantee fund used up</translation>
    </message>
    <message>
        <source>La ville doit décider de ce débit.</source>
        <translation>The town must decide on this debit.</translation>
    </message>
    <message>
        <source>Émission refusée</source>
        <translation>Issue refused</translation>
    </message>
    <message>
        <source>La demande du guichet ne va pas.</source>
        <translation>The desk’s request is not right.</translation>
    </message>
    <message>
        <source>Le guichet doit la corriger.</source>
        <translation>The desk must correct it.</translation>
    </message>
    <message>
        <source>Écriture refusée</source>
        <translation>Entry refused</translation>
    </message>
    <message>
        <source>Une autre écriture porte le même numéro.</source>
        <translation>Another entry has the same number.</translation>
    </message>
    <message>
        <source>La mairie doit s’en occuper.</source>
        <translation>The town hall must deal with it.</translation>
    </message>
    <message>
        <source>Commerçant refusé</source>
        <translation>Merchant refused</translation>
    </message>
    <message>
        <source>La fiche du commerçant ne va pas.</source>
        <translation>The merchant’s record is not right.</translation>
    </message>
    <message>
        <source>Boutique refusée</source>
        <translation>Shop refused</translation>
    </message>
    <message>
        <source>La fiche de la boutique ne va pas.</source>
        <translation>The shop’s record is not right.</translation>
    </message>
    <message>
        <source>Nom refusé</source>
        <translation>Name refused</translation>
    </message>
    <message>
        <source>Ce nom est vide ou trop long.</source>
        <translation>This name is empty or too long.</translation>
    </message>
    <message>
        <source>Choisissez un autre nom.</source>
        <translation>Choose another name.</translation>
    </message>
    <message>
        <source>Commande inconnue</source>
        <translation>Unknown command</translation>
    </message>
    <message>
        <source>Une option n’est pas comprise.</source>
        <translation>An option was not understood.</translation>
    </message>
    <message>
        <source>Relisez l’aide de la commande.</source>
        <translation>Read the command’s help.</translation>
    </message>
    <message>
        <source>Réponse illisible</source>
        <translation>Unreadable answer</translation>
    </message>
    <message>
        <source>Une donnée reçue n’a pas la forme attendue&#x202f;; elle est ignorée.</source>
        <translation>Something received does not have the expected form; it is ignored.</translation>
    </message>
    <message>
        <source>Mettez Comptoir à jour. Si cela dure, prévenez votre conseiller.</source>
        <translation>Update Comptoir. If it lasts, tell your adviser.</translation>
    </message>
    <message>
        <source>Clés illisibles</source>
        <translation>Unreadable keys</translation>
    </message>
    <message>
        <source>Le coffre des clés de cet appareil ne s’ouvre pas.</source>
        <translation>This device’s key safe does not open.</translation>
    </message>
    <message>
        <source>Redémarrez l’appareil. Si cela dure, il faut réinscrire la caisse.</source>
        <translation>Restart the device. If it lasts, the till must be enrolled again.</translation>
    </message>
    <message>
        <source>Preuve non enregistrée</source>
        <translation>Proof not saved</translation>
    </message>
    <message>
        <source>Le fichier n’a pas pu être écrit.</source>
        <translation>The file could not be written.</translation>
    </message>
    <message>
        <source>Le débit, lui, est enregistré.</source>
        <translation>The debit itself is saved.</translation>
    </message>
    <message>
        <source>Libérez de la place, puis touchez de nouveau Preuve.</source>
        <translation>Free some space, then tap Proof again.</translation>
    </message>
    <message>
        <source>Cela n’a pas marché</source>
        <translation>That did not work</translation>
    </message>
    <message>
        <source>Comptoir a rencontré une panne qu’il ne connaît pas.</source>
        <translation>Comptoir met a fault it does not know.</translation>
    </message>
    <message>
        <source>Cette question a déjà sa réponse</source>
        <translation>This question already has its answer</translation>
    </message>
    <message>
        <source>Elle a été réglée entre-temps.</source>
        <translation>It has been settled in the meantime.</translation>
    </message>
    <message>
        <source>Regardez sous «&#x202f;Réglé&#x202f;».</source>
        <translation>Look under “Settled”.</translation>
    </message>
    <message>
        <source>Feuille non enregistrée</source>
        <translation>Sheet not saved</translation>
    </message>
    <message>
        <source>Libérez de la place, puis touchez de nouveau Imprimer.</source>
        <translation>Free some space, then tap Print again.</translation>
    </message>
    <message>
        <source>Réponse non enregistrée</source>
        <translation>Answer not saved</translation>
    </message>
    <message>
        <source>Cette réponse ne va pas avec la question.</source>
        <translation>This answer does not fit the question.</translation>
    </message>
    <message>
        <source>Rouvrez la question et choisissez de nouveau.</source>
        <translation>Open the question again and choose once more.</translation>
    </message>
    <message>
        <source>Pas d’imprimante réglée</source>
        <translation>No printer set up</translation>
    </message>
    <message>
        <source>L’adresse de l’imprimante manque ou ne se lit pas.</source>
        <translation>The printer’s address is missing or cannot be read.</translation>
    </message>
    <message>
        <source>Choisissez l’imprimante dans Matériel, avec son adresse.</source>
        <translation>Choose the printer in Hardware, with its address.</translation>
    </message>
    <message>
        <source>Imprimante débranchée</source>
        <translation>Printer unplugged</translation>
    </message>
    <message>
        <source>Aucune imprimante ne répond à cette prise.</source>
        <translation>No printer answers on this port.</translation>
    </message>
    <message>
        <source>Vérifiez le câble, allumez l’imprimante, puis réessayez.</source>
        <translation>Check the cable, switch the printer on, then try again.</translation>
    </message>
    <message>
        <source>Imprimante interdite</source>
        <translation>Printer not allowed</translation>
    </message>
    <message>
        <source>Cet appareil ne laisse pas Comptoir écrire à l’imprimante.</source>
        <translation>This device does not let Comptoir write to the printer.</translation>
    </message>
    <message>
        <source>L’imprimante s’est arrêtée</source>
        <translation>The printer stopped</translation>
    </message>
    <message>
        <source>Elle a pris le début, puis plus rien.</source>
        <translation>It took the beginning, then nothing more.</translation>
    </message>
    <message>
        <source>Regardez le papier et le capot, puis éteignez et rallumez-la.</source>
        <translation>Look at the paper and the cover, then switch it off and on.</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas</source>
        <translation>The printer does not answer</translation>
    </message>
    <message>
        <source>Personne ne répond à cette adresse.</source>
        <translation>Nobody answers at this address.</translation>
    </message>
    <message>
        <source>Allumez l’imprimante et vérifiez son adresse&#xa0;: elle l’imprime elle-même si vous tenez son bouton à l’allumage.</source>
        <translation>Switch the printer on and check its address: it prints it itself if you hold its button while switching on.</translation>
    </message>
    <message>
        <source>Libérez de la place, puis réessayez.</source>
        <translation>Free some space, then try again.</translation>
    </message>
    <message>
        <source>Code trop court ou trop long</source>
        <translation>Code too short or too long</translation>
    </message>
    <message>
        <source>Un code a quatre à six chiffres.</source>
        <translation>A code has four to six digits.</translation>
    </message>
    <message>
        <source>Tapez quatre, cinq ou six chiffres.</source>
        <translation>Type four, five or six digits.</translation>
    </message>
    <message>
        <source>Des chiffres seulement</source>
        <translation>Digits only</translation>
    </message>
    <message>
        <source>Un code n’a ni lettres ni signes.</source>
        <translation>A code has no letters or signs.</translation>
    </message>
    <message>
        <source>Il manque un nom</source>
        <translation>A name is missing</translation>
    </message>
    <message>
        <source>L’écran de verrouillage doit nommer chaque personne.</source>
        <translation>The lock screen must name each person.</translation>
    </message>
    <message>
        <source>Tapez un prénom ou un surnom.</source>
        <translation>Type a first name or a nickname.</translation>
    </message>
    <message>
        <source>Ce nom est déjà pris</source>
        <translation>This name is already taken</translation>
    </message>
    <message>
        <source>Deux personnes de même nom se confondraient.</source>
        <translation>Two people with the same name would be confused.</translation>
    </message>
    <message>
        <source>Ajoutez une initiale, par exemple.</source>
        <translation>Add an initial, for example.</translation>
    </message>
    <message>
        <source>Il faut garder un responsable</source>
        <translation>One manager must remain</translation>
    </message>
    <message>
        <source>Sans responsable, personne ne pourrait plus changer les droits.</source>
        <translation>Without a manager, nobody could change the rights any more.</translation>
    </message>
    <message>
        <source>Nommez d’abord un autre responsable.</source>
        <translation>Name another manager first.</translation>
    </message>
    <message>
        <source>Personne inconnue</source>
        <translation>Unknown person</translation>
    </message>
    <message>
        <source>Elle ne travaille plus à cette caisse.</source>
        <translation>They no longer work at this till.</translation>
    </message>
    <message>
        <source>Réglages illisibles</source>
        <translation>Unreadable settings</translation>
    </message>
    <message>
        <source>Vos débits ne sont pas concernés.</source>
        <translation>Your debits are not affected.</translation>
    </message>
    <message>
        <source>Choisissez de nouveau vos réglages.</source>
        <translation>Choose your settings again.</translation>
    </message>
    <message>
        <source>Réglage non enregistré</source>
        <translation>Setting not saved</translation>
    </message>
    <message>
        <source>Il vaut jusqu’à la fermeture de Comptoir, mais le disque l’a refusé.</source>
        <translation>It holds until Comptoir closes, but the disk refused it.</translation>
    </message>
    <message>
        <source>Libérez de la place, puis changez-le encore une fois.</source>
        <translation>Free some space, then change it once more.</translation>
    </message>
    <message>
        <source>Ajoutez l’utilisateur au groupe «&#x202f;lp&#x202f;», ou demandez à votre conseiller.</source>
        <translation>Add the user to the group “lp”, or ask your adviser.</translation>
    </message>
    <message>
        <source>Leur fichier était abîmé&#xa0;: il est mis de côté, Comptoir repart avec les réglages d’origine.</source>
        <translation>Their file was damaged: it is set aside, Comptoir starts with the original settings.</translation>
    </message>
    <message>
        <source>Ce code n’ouvre pas ce fichier</source>
        <translation>This code doesn’t open this file</translation>
    </message>
    <message>
        <source>Il est d’un autre fichier ou d’une autre boutique.</source>
        <translation>It belongs to another file or another shop.</translation>
    </message>
    <message>
        <source>Prenez le code noté lors de la sauvegarde.</source>
        <translation>Take the code that was noted when saving.</translation>
    </message>
    <message>
        <source>Fichier d’une autre ville</source>
        <translation>File of another town</translation>
    </message>
    <message>
        <source>Cette caisse ne peut pas le transmettre.</source>
        <translation>This till can’t pass it on.</translation>
    </message>
    <message>
        <source>Utilisez une caisse de la même ville.</source>
        <translation>Use a till of the same town.</translation>
    </message>
    <message>
        <source>Fichier d’un format plus récent</source>
        <translation>File in a newer format</translation>
    </message>
    <message>
        <source>Une version plus récente de Comptoir l’a écrit.</source>
        <translation>A newer version of Comptoir wrote it.</translation>
    </message>
    <message>
        <source>Installez la dernière version.</source>
        <translation>Install the latest version.</translation>
    </message>
    <message>
        <source>Fichier de cette caisse</source>
        <translation>File of this till</translation>
    </message>
    <message>
        <source>Ses opérations sont déjà ici.</source>
        <translation>Its operations are already here.</translation>
    </message>
    <message>
        <source>Il n’y a rien à faire.</source>
        <translation>There is nothing to do.</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas lisible</source>
        <translation>This file can’t be read</translation>
    </message>
    <message>
        <source>Il est abîmé, incomplet ou d’un autre genre.</source>
        <translation>It is damaged, incomplete or of another kind.</translation>
    </message>
    <message>
        <source>Copiez-le de nouveau depuis la caisse d’origine.</source>
        <translation>Copy it again from the original till.</translation>
    </message>
    <message>
        <source>Une faute de frappe dans le code</source>
        <translation>A typing mistake in the code</translation>
    </message>
    <message>
        <source>Un caractère au moins n’est pas le bon.</source>
        <translation>At least one character is wrong.</translation>
    </message>
    <message>
        <source>Relisez le code groupe par groupe.</source>
        <translation>Check the code group by group.</translation>
    </message>
    <message>
        <source>Ce n’est pas un code de secours</source>
        <translation>This isn’t a recovery code</translation>
    </message>
    <message>
        <source>Le code a six groupes de six caractères.</source>
        <translation>The code has six groups of six characters.</translation>
    </message>
    <message>
        <source>Relisez le code imprimé.</source>
        <translation>Check the printed code.</translation>
    </message>
    <message>
        <source>Ventes encore fermées sur cette caisse</source>
        <translation>Sales still locked on this till</translation>
    </message>
    <message>
        <source>Leur clé n’est pas encore arrivée ici.</source>
        <translation>Their key hasn’t arrived here yet.</translation>
    </message>
    <message>
        <source>Autorisez cette caisse depuis une autre, ou tapez le code.</source>
        <translation>Allow this till from another one, or type the code.</translation>
    </message>
    <message>
        <source>Les clés de la boutique ne passent pas</source>
        <translation>The shop’s keys don’t get through</translation>
    </message>
    <message>
        <source>La ville n’a pas accepté la clé de cette caisse.</source>
        <translation>The town didn’t accept this till’s key.</translation>
    </message>
    <message>
        <source>Prévenez votre conseiller.</source>
        <translation>Tell your adviser.</translation>
    </message>
    <message>
        <source>Montant limité pour le moment</source>
        <translation>Amount limited for the moment</translation>
    </message>
    <message>
        <source>La mairie remet ses comptes à jour après une panne.</source>
        <translation>The town hall is updating its books after a failure.</translation>
    </message>
    <message>
        <source>Débitez moins, ou réessayez plus tard.</source>
        <translation>Debit less, or try again later.</translation>
    </message>
    <message>
        <source>L’incident n’est pas clos</source>
        <translation>The incident isn’t closed</translation>
    </message>
    <message>
        <source>Il manque un motif, ou il a déjà été décidé autrement.</source>
        <translation>A reason is missing, or it was already decided otherwise.</translation>
    </message>
    <message>
        <source>Aucun montant n’a bougé.</source>
        <translation>No amount has moved.</translation>
    </message>
    <message>
        <source>Relisez la liste des incidents, puis donnez un motif.</source>
        <translation>Check the list of incidents, then give a reason.</translation>
    </message>
    <message>
        <source>Débit déjà remboursé</source>
        <translation>Debit already refunded</translation>
    </message>
    <message>
        <source>Une partie est déjà revenue sur le bon.</source>
        <translation>Part of it is already back on the voucher.</translation>
    </message>
    <message>
        <source>Rien de plus n’a été rendu.</source>
        <translation>Nothing more was given back.</translation>
    </message>
    <message>
        <source>Remboursez le reste au lieu d’annuler.</source>
        <translation>Refund the rest instead of undoing.</translation>
    </message>
    <message>
        <source>Il reste moins que cela à rembourser sur ce débit.</source>
        <translation>Less than that is left to refund on this debit.</translation>
    </message>
    <message>
        <source>Rien n’a été rendu.</source>
        <translation>Nothing was given back.</translation>
    </message>
    <message>
        <source>Choisissez un montant plus petit.</source>
        <translation>Choose a smaller amount.</translation>
    </message>
    <message>
        <source>Photo trop lourde</source>
        <translation>Photo too large</translation>
    </message>
    <message>
        <source>La ville prend des photos de 8 Mo au plus.</source>
        <translation>The town takes photos of 8 MB at most.</translation>
    </message>
    <message>
        <source>Choisissez une photo plus petite.</source>
        <translation>Choose a smaller photo.</translation>
    </message>
    <message>
        <source>Plus de place pour vos photos</source>
        <translation>No more room for your photos</translation>
    </message>
    <message>
        <source>La ville garde 256 Mo de photos par boutique.</source>
        <translation>The town keeps 256 MB of photos for each shop.</translation>
    </message>
    <message>
        <source>Retirez des photos qui ne servent plus.</source>
        <translation>Remove photos that are no longer used.</translation>
    </message>
    <message>
        <source>La photo n’est pas passée</source>
        <translation>The photo didn’t get through</translation>
    </message>
    <message>
        <source>Elle est arrivée incomplète ou abîmée.</source>
        <translation>It arrived incomplete or damaged.</translation>
    </message>
    <message>
        <source>La caisse la renvoie toute seule.</source>
        <translation>The till sends it again by itself.</translation>
    </message>
    <message>
        <source>Fiche trop longue</source>
        <translation>Entry too long</translation>
    </message>
    <message>
        <source>La ville ne prend pas autant de texte.</source>
        <translation>The town doesn’t take that much text.</translation>
    </message>
    <message>
        <source>Raccourcissez-la, puis enregistrez de nouveau.</source>
        <translation>Shorten it, then save again.</translation>
    </message>
    <message>
        <source>Ce code n’ouvre aucune vente d’ici</source>
        <translation>This code opens none of the sales here</translation>
    </message>
    <message>
        <source>Il est d’une autre boutique, ou un plus récent l’a remplacé.</source>
        <translation>It belongs to another shop, or a newer one has replaced it.</translation>
    </message>
    <message>
        <source>Prenez la dernière page imprimée, une fois la caisse en ligne.</source>
        <translation>Take the page printed last, once the till is online.</translation>
    </message>
    <message>
        <source>Comptoir est déjà ouvert</source>
        <translation>Comptoir is already open</translation>
    </message>
    <message>
        <source>Une autre fenêtre tient les données de cette caisse.</source>
        <translation>Another window is using this till’s data.</translation>
    </message>
    <message>
        <source>Continuez dans l’autre fenêtre, ou fermez-la d’abord.</source>
        <translation>Carry on in the other window, or close it first.</translation>
    </message>
    <message>
        <source>Cette caisse est déjà inscrite</source>
        <translation>This till is already enrolled</translation>
    </message>
    <message>
        <source>Elle ne peut pas servir une seconde inscription.</source>
        <translation>It can’t be enrolled a second time.</translation>
    </message>
    <message>
        <source>Continuez&#xa0;: il n’y a rien à faire.</source>
        <translation>Carry on: there is nothing to do.</translation>
    </message>
    <message>
        <source>Bon déjà utilisé</source>
        <translation>Voucher already used</translation>
    </message>
    <message>
        <source>Il ne reste rien sur ce bon.</source>
        <translation>Nothing is left on this voucher.</translation>
    </message>
    <message>
        <source>Demandez un autre moyen de paiement.</source>
        <translation>Ask for another means of payment.</translation>
    </message>
    <message>
        <source>Bon expiré</source>
        <translation>Voucher expired</translation>
    </message>
    <message>
        <source>Sa date de validité est passée.</source>
        <translation>Its date has passed.</translation>
    </message>
    <message>
        <source>Le porteur peut s’adresser à la mairie.</source>
        <translation>The holder can ask at the town hall.</translation>
    </message>
    <message>
        <source>Bon pas encore valable</source>
        <translation>Voucher not yet valid</translation>
    </message>
    <message>
        <source>Sa période n’a pas commencé.</source>
        <translation>Its period has not begun.</translation>
    </message>
    <message>
        <source>Le porteur peut revenir plus tard.</source>
        <translation>The holder can come back later.</translation>
    </message>
    <message>
        <source>Campagne d’autres commerces</source>
        <translation>Campaign of other merchants</translation>
    </message>
    <message>
        <source>Votre boutique ne participe pas à cette campagne.</source>
        <translation>Your shop does not take part in this campaign.</translation>
    </message>
    <message>
        <source>Campagne close</source>
        <translation>Campaign closed</translation>
    </message>
    <message>
        <source>La mairie a fermé cette campagne.</source>
        <translation>The town hall has closed this campaign.</translation>
    </message>
    <message>
        <source>Code inconnu</source>
        <translation>Unknown code</translation>
    </message>
    <message>
        <source>Aucun bon de la ville n’a ce code.</source>
        <translation>No voucher of the town has this code.</translation>
    </message>
    <message>
        <source>Relisez le code imprimé sous le carré.</source>
        <translation>Read the code printed under the QR code again.</translation>
    </message>
    <message>
        <source>Code à vérifier en ligne</source>
        <translation>Code to be checked online</translation>
    </message>
    <message>
        <source>Sans réseau, un code tapé ne se vérifie pas.</source>
        <translation>Without a network a typed code can’t be checked.</translation>
    </message>
    <message>
        <source>Scannez le carré du bon, ou réessayez en ligne.</source>
        <translation>Scan the voucher’s QR code, or try again online.</translation>
    </message>
    <message>
        <source>Débit déjà annulé</source>
        <translation>Debit already undone</translation>
    </message>
    <message>
        <source>Ce débit est déjà revenu sur le bon.</source>
        <translation>This debit is already back on the voucher.</translation>
    </message>
    <message>
        <source>Débit d’une autre boutique</source>
        <translation>Debit of another shop</translation>
    </message>
    <message>
        <source>Seule la boutique qui a débité le bon peut le rembourser.</source>
        <translation>Only the shop that debited the voucher can refund it.</translation>
    </message>
    <message>
        <source>Le client peut y retourner avec son bon.</source>
        <translation>The customer can go back there with the voucher.</translation>
    </message>
    <message>
        <source>Remboursement non enregistré</source>
        <translation>Refund not saved</translation>
    </message>
    <message>
        <source>La caisse n’a pas pu l’écrire sur son disque.</source>
        <translation>The till could not write it to its disk.</translation>
    </message>
    <message>
        <source>Libérez de la place, puis recommencez.</source>
        <translation>Make room, then start again.</translation>
    </message>
    <message>
        <source>La ville a trop de demandes</source>
        <translation>The town has too many requests</translation>
    </message>
    <message>
        <source>Beaucoup de caisses lui parlent en même temps.</source>
        <translation>Many tills are talking to it at once.</translation>
    </message>
    <message>
        <source>Patientez un instant&#xa0;: la caisse réessaie toute seule.</source>
        <translation>Wait a moment: the till tries again by itself.</translation>
    </message>
    <message>
        <source>La clé de cette caisse change déjà</source>
        <translation>This till’s key is being changed already</translation>
    </message>
    <message>
        <source>La ville n’a pas encore confirmé la nouvelle clé.</source>
        <translation>The town hasn’t confirmed the new key yet.</translation>
    </message>
    <message>
        <source>Attendez que la caisse soit en ligne&#xa0;: elle termine seule.</source>
        <translation>Wait until the till is online: it finishes by itself.</translation>
    </message>
    <message>
        <source>Ce fichier contredit un autre</source>
        <translation>This file contradicts another one</translation>
    </message>
    <message>
        <source>Deux copies de la même caisse ont servi.</source>
        <translation>Two copies of the same till have been in use.</translation>
    </message>
    <message>
        <source>Gardez les deux fichiers et prévenez votre conseiller.</source>
        <translation>Keep both files and tell your adviser.</translation>
    </message>
    <message>
        <source>Ticket vide</source>
        <translation>Empty receipt</translation>
    </message>
    <message>
        <source>Il n’y a rien à encaisser.</source>
        <translation>There is nothing to take payment for.</translation>
    </message>
    <message>
        <source>Ajoutez un article.</source>
        <translation>Add an item.</translation>
    </message>
    <message>
        <source>Paiement incomplet</source>
        <translation>Payment incomplete</translation>
    </message>
    <message>
        <source>Il manque de l’argent pour ce ticket.</source>
        <translation>This receipt is not fully paid.</translation>
    </message>
    <message>
        <source>Ajoutez un moyen de paiement.</source>
        <translation>Add a means of payment.</translation>
    </message>
    <message>
        <source>Ce moyen de paiement ne rend pas la monnaie.</source>
        <translation>This means of payment gives no change.</translation>
    </message>
    <message>
        <source>Corrigez le montant.</source>
        <translation>Correct the amount.</translation>
    </message>
    <message>
        <source>Trop d’espèces</source>
        <translation>Too much cash</translation>
    </message>
    <message>
        <source>La loi limite les espèces à {most_c} par ticket.</source>
        <translation>The law limits cash to {most_c} per receipt.</translation>
    </message>
    <message>
        <source>Encaissez le reste autrement.</source>
        <translation>Take the rest another way.</translation>
    </message>
    <message>
        <source>Déjà encaissé</source>
        <translation>Already paid</translation>
    </message>
    <message>
        <source>Cette vente est déjà le ticket n°&#xa0;{number}.</source>
        <translation>This sale is already receipt no.&#xa0;{number}.</translation>
    </message>
    <message>
        <source>Ne l’encaissez pas une seconde fois.</source>
        <translation>Do not take payment a second time.</translation>
    </message>
    <message>
        <source>Trop d’articles rendus</source>
        <translation>Too many items returned</translation>
    </message>
    <message>
        <source>«&#x202f;{label}&#x202f;»&#xa0;: il n’en reste pas autant à rendre.</source>
        <translation>“{label}”: there are not that many left to return.</translation>
    </message>
    <message>
        <source>Corrigez la quantité ou le prix.</source>
        <translation>Correct the quantity or the price.</translation>
    </message>
    <message>
        <source>Rendre d’abord sur le bon</source>
        <translation>Refund to the voucher first</translation>
    </message>
    <message>
        <source>Une partie a été payée avec un bon.</source>
        <translation>Part of it was paid with a voucher.</translation>
    </message>
    <message>
        <source>Remettez au moins {least_c} sur ce bon.</source>
        <translation>Put at least {least_c} back on this voucher.</translation>
    </message>
    <message>
        <source>Ticket introuvable</source>
        <translation>Receipt not found</translation>
    </message>
    <message>
        <source>Ce ticket n’existe pas, ou c’est déjà un remboursement.</source>
        <translation>This receipt does not exist, or it is already a refund.</translation>
    </message>
    <message>
        <source>Vérifiez le numéro.</source>
        <translation>Check the number.</translation>
    </message>
    <message>
        <source>TVA inconnue</source>
        <translation>Unknown VAT</translation>
    </message>
    <message>
        <source>«&#x202f;{label}&#x202f;» n’a pas de taux de TVA valable aujourd’hui.</source>
        <translation>“{label}” has no VAT rate valid today.</translation>
    </message>
    <message>
        <source>Choisissez un autre rayon ou un autre taux.</source>
        <translation>Choose another department or another rate.</translation>
    </message>
    <message>
        <source>Montant trop grand</source>
        <translation>Amount too large</translation>
    </message>
    <message>
        <source>Le prix ou la quantité dépasse ce qu’un ticket peut contenir.</source>
        <translation>The price or quantity is more than a receipt can hold.</translation>
    </message>
    <message>
        <source>Vérifiez la saisie.</source>
        <translation>Check what was typed.</translation>
    </message>
    <message>
        <source>Ticket illisible</source>
        <translation>Unreadable receipt</translation>
    </message>
    <message>
        <source>Ce ticket en cours est abîmé&#x202f;; rien n’a été encaissé.</source>
        <translation>This current receipt is damaged; no payment was taken.</translation>
    </message>
    <message>
        <source>Recommencez la vente.</source>
        <translation>Start the sale again.</translation>
    </message>
    <message>
        <source>Ticket déjà repris</source>
        <translation>Receipt already resumed</translation>
    </message>
    <message>
        <source>Ce ticket n’est plus en attente.</source>
        <translation>This receipt is no longer on hold.</translation>
    </message>
    <message>
        <source>Regardez le ticket en cours.</source>
        <translation>Look at the current receipt.</translation>
    </message>
    <message>
        <source>Trop de tickets en attente</source>
        <translation>Too many receipts on hold</translation>
    </message>
    <message>
        <source>Huit tickets attendent déjà&#x202f;; rien n’est perdu.</source>
        <translation>Eight receipts are already on hold; nothing is lost.</translation>
    </message>
    <message>
        <source>Reprenez-en un ou encaissez-le, puis recommencez.</source>
        <translation>Resume one or take its payment, then start again.</translation>
    </message>
    <message>
        <source>La vente n’est pas enregistrée</source>
        <translation>The sale is not saved</translation>
    </message>
    <message>
        <source>La caisse n’a pas pu terminer cette demande&#x202f;; le ticket est resté.</source>
        <translation>The till could not finish this request; the receipt is still there.</translation>
    </message>
    <message>
        <source>Bon déjà sur ce ticket</source>
        <translation>Voucher already on this receipt</translation>
    </message>
    <message>
        <source>Ce bon est déjà réservé.</source>
        <translation>This voucher is already reserved.</translation>
    </message>
    <message>
        <source>Retirez-le d’abord pour changer le montant.</source>
        <translation>Remove it first to change the amount.</translation>
    </message>
    <message>
        <source>Bon à scanner de nouveau</source>
        <translation>Scan the voucher again</translation>
    </message>
    <message>
        <source>La réservation de ce bon n’est plus là&#x202f;; rien n’a été débité.</source>
        <translation>The reservation of this voucher is gone; nothing was debited.</translation>
    </message>
    <message>
        <source>Scannez-le de nouveau.</source>
        <translation>Scan it again.</translation>
    </message>
    <message>
        <source>Bon refusé</source>
        <translation>Voucher refused</translation>
    </message>
    <message>
        <source>Le bon ne peut plus être débité maintenant&#x202f;; la vente n’est pas enregistrée.</source>
        <translation>The voucher can no longer be debited now; the sale is not saved.</translation>
    </message>
    <message>
        <source>Retirez le bon et payez autrement.</source>
        <translation>Remove the voucher and pay another way.</translation>
    </message>
    <message>
        <source>Le terminal de carte ne répond pas</source>
        <translation>The card terminal does not answer</translation>
    </message>
    <message>
        <source>Vérifiez qu’il est allumé et relié, ou choisissez un autre moyen de paiement.</source>
        <translation>Check that it is on and connected, or choose another means of payment.</translation>
    </message>
    <message>
        <source>Le terminal de carte est occupé</source>
        <translation>The card terminal is busy</translation>
    </message>
    <message>
        <source>Terminez ce qu’il affiche, puis recommencez.</source>
        <translation>Finish what it shows, then start again.</translation>
    </message>
    <message>
        <source>Le terminal de carte a mal répondu</source>
        <translation>The card terminal gave a wrong answer</translation>
    </message>
    <message>
        <source>La caisse ne sait pas lire sa réponse.</source>
        <translation>The till cannot read its answer.</translation>
    </message>
    <message>
        <source>Regardez ce qu’affiche le terminal avant de recommencer.</source>
        <translation>Look at what the terminal shows before you start again.</translation>
    </message>
    <message>
        <source>Impression interrompue</source>
        <translation>Printing interrupted</translation>
    </message>
    <message>
        <source>La liaison a été coupée pendant l’envoi&#xa0;: une partie est peut-être imprimée.</source>
        <translation>The connection was cut while sending: part of it may be printed.</translation>
    </message>
    <message>
        <source>Regardez le papier, puis réimprimez ou oubliez.</source>
        <translation>Look at the paper, then print again or drop it.</translation>
    </message>
    <message>
        <source>Imprimé ou non&#x202f;?</source>
        <translation>Printed or not?</translation>
    </message>
    <message>
        <source>La caisse s’est arrêtée pendant l’envoi.</source>
        <translation>The till stopped while sending.</translation>
    </message>
    <message>
        <source>Trop tard pour imprimer seul</source>
        <translation>Too late to print by itself</translation>
    </message>
    <message>
        <source>L’imprimante n’était pas prête à temps.</source>
        <translation>The printer was not ready in time.</translation>
    </message>
    <message>
        <source>Touchez Réessayer si le papier sert encore.</source>
        <translation>Tap Try again if the paper is still needed.</translation>
    </message>
    <message>
        <source>Impression introuvable</source>
        <translation>Print job not found</translation>
    </message>
    <message>
        <source>Elle est déjà imprimée ou oubliée.</source>
        <translation>It is already printed or dropped.</translation>
    </message>
    <message>
        <source>Envoi en cours</source>
        <translation>Being sent</translation>
    </message>
    <message>
        <source>Ces données partent vers l’imprimante.</source>
        <translation>This data is on its way to the printer.</translation>
    </message>
    <message>
        <source>Attendez quelques secondes.</source>
        <translation>Wait a few seconds.</translation>
    </message>
    <message>
        <source>PDF non enregistré</source>
        <translation>PDF not saved</translation>
    </message>
    <message>
        <source>Choisissez un autre dossier ou libérez de la place.</source>
        <translation>Choose another folder or free some space.</translation>
    </message>
    <message>
        <source>Pas d’envoi par courriel</source>
        <translation>No sending by email</translation>
    </message>
    <message>
        <source>Cette caisse n’a pas de boîte d’envoi.</source>
        <translation>This till has no mailbox to send from.</translation>
    </message>
    <message>
        <source>Imprimez le ticket, ou montrez son code QR.</source>
        <translation>Print the receipt, or show its QR code.</translation>
    </message>
    <message>
        <source>Tiroir fermé en formation</source>
        <translation>Drawer closed in training</translation>
    </message>
    <message>
        <source>En formation le tiroir reste fermé.</source>
        <translation>In training the drawer stays closed.</translation>
    </message>
    <message>
        <source>Quittez la formation pour l’ouvrir.</source>
        <translation>Leave training to open it.</translation>
    </message>
    <message>
        <source>La journée est déjà ouverte</source>
        <translation>The day is already open</translation>
    </message>
    <message>
        <source>Elle a commencé le {day}.</source>
        <translation>It began on {day}.</translation>
    </message>
    <message>
        <source>Clôturez-la avant d’en ouvrir une autre.</source>
        <translation>Close it before you open another.</translation>
    </message>
    <message>
        <source>Aucune journée ouverte</source>
        <translation>No day is open</translation>
    </message>
    <message>
        <source>Il n’y a rien à compter.</source>
        <translation>There is nothing to count.</translation>
    </message>
    <message>
        <source>Ouvrez la journée, ou faites une vente.</source>
        <translation>Open the day, or make a sale.</translation>
    </message>
    <message>
        <source>Montant négatif</source>
        <translation>Negative amount</translation>
    </message>
    <message>
        <source>Un tiroir ne contient pas moins que rien.</source>
        <translation>A drawer does not hold less than nothing.</translation>
    </message>
    <message>
        <source>Rien à clôturer</source>
        <translation>Nothing to close</translation>
    </message>
    <message>
        <source>Cette période est déjà clôturée, ou elle n’a pas de vente.</source>
        <translation>This period is already closed, or it has no sale.</translation>
    </message>
    <message>
        <source>Regardez la liste des clôtures.</source>
        <translation>Look at the list of closings.</translation>
    </message>
    <message>
        <source>Période en cours</source>
        <translation>Period not over yet</translation>
    </message>
    <message>
        <source>Elle se termine le {until}.</source>
        <translation>It ends on {until}.</translation>
    </message>
    <message>
        <source>Clôturez-la après ce jour.</source>
        <translation>Close it after that day.</translation>
    </message>
    <message>
        <source>Clôture introuvable</source>
        <translation>Closing not found</translation>
    </message>
    <message>
        <source>Aucune clôture n’a ce numéro.</source>
        <translation>No closing has this number.</translation>
    </message>
    <message>
        <source>Choisissez-en une dans la liste.</source>
        <translation>Choose one from the list.</translation>
    </message>
    <message>
        <source>Le livre de caisse ne répond pas</source>
        <translation>The cash book does not respond</translation>
    </message>
    <message>
        <source>Cette opération n’a pas pu être inscrite&#x202f;; rien n’est enregistré.</source>
        <translation>This operation could not be entered; nothing is saved.</translation>
    </message>
    <message>
        <source>Clé de la caisse illisible</source>
        <translation>Unreadable till key</translation>
    </message>
    <message>
        <source>Le fichier qui signe le livre de caisse est abîmé.</source>
        <translation>The file that signs the cash book is damaged.</translation>
    </message>
    <message>
        <source>N’effacez rien. Prévenez votre conseiller.</source>
        <translation>Delete nothing. Tell your adviser.</translation>
    </message>
    <message>
        <source>Textes de loi illisibles</source>
        <translation>Unreadable legal texts</translation>
    </message>
    <message>
        <source>Les taux et les mentions n’ont pas pu être lus.</source>
        <translation>The rates and the legal wording could not be read.</translation>
    </message>
    <message>
        <source>Réinstallez Comptoir.</source>
        <translation>Reinstall Comptoir.</translation>
    </message>
    <message>
        <source>Nom manquant</source>
        <translation>Name missing</translation>
    </message>
    <message>
        <source>L’article ou le rayon n’a pas de nom&#x202f;; il n’est pas enregistré.</source>
        <translation>The item or department has no name; it is not saved.</translation>
    </message>
    <message>
        <source>Donnez-lui un nom.</source>
        <translation>Give it a name.</translation>
    </message>
    <message>
        <source>Code déjà utilisé</source>
        <translation>Code already used</translation>
    </message>
    <message>
        <source>Le code {code} appartient déjà à «&#x202f;{name}&#x202f;».</source>
        <translation>Code {code} already belongs to “{name}”.</translation>
    </message>
    <message>
        <source>Corrigez le code, ou ouvrez cet article.</source>
        <translation>Correct the code, or open that item.</translation>
    </message>
    <message>
        <source>Code-barres faux</source>
        <translation>Wrong barcode</translation>
    </message>
    <message>
        <source>Le dernier chiffre de {code} devrait être {expected}.</source>
        <translation>The last digit of {code} should be {expected}.</translation>
    </message>
    <message>
        <source>Comparez avec l’emballage.</source>
        <translation>Compare with the packaging.</translation>
    </message>
    <message>
        <source>Prix négatif</source>
        <translation>Negative price</translation>
    </message>
    <message>
        <source>Un prix ne peut pas être inférieur à zéro.</source>
        <translation>A price cannot be below zero.</translation>
    </message>
    <message>
        <source>Corrigez le prix.</source>
        <translation>Correct the price.</translation>
    </message>
    <message>
        <source>Rayon manquant</source>
        <translation>Department missing</translation>
    </message>
    <message>
        <source>Ce rayon n’existe pas ou n’existe plus.</source>
        <translation>This department does not exist or no longer exists.</translation>
    </message>
    <message>
        <source>Choisissez un rayon.</source>
        <translation>Choose a department.</translation>
    </message>
    <message>
        <source>Rayon utilisé</source>
        <translation>Department in use</translation>
    </message>
    <message>
        <source>Des articles y sont encore, par exemple «&#x202f;{name}&#x202f;».</source>
        <translation>It still has items, for example “{name}”.</translation>
    </message>
    <message>
        <source>Déplacez-les d’abord.</source>
        <translation>Move them first.</translation>
    </message>
    <message>
        <source>Règle illisible</source>
        <translation>Unreadable rule</translation>
    </message>
    <message>
        <source>La ligne {line} des étiquettes de balance ne se lit pas.</source>
        <translation>Line {line} of the scale labels cannot be read.</translation>
    </message>
    <message>
        <source>Corrigez-la.</source>
        <translation>Correct it.</translation>
    </message>
    <message>
        <source>Liste vide</source>
        <translation>Empty list</translation>
    </message>
    <message>
        <source>Ce fichier ne contient aucune ligne.</source>
        <translation>This file contains no line.</translation>
    </message>
    <message>
        <source>Vérifiez que la première feuille est la bonne, puis recommencez.</source>
        <translation>Check that the first sheet is the right one, then start again.</translation>
    </message>
    <message>
        <source>Fichier trop grand</source>
        <translation>File too large</translation>
    </message>
    <message>
        <source>Ce fichier dépasse ce qu’une boutique peut vendre (200 000 lignes, 64 Mo).</source>
        <translation>This file is more than a shop can sell (200,000 lines, 64&#xa0;MB).</translation>
    </message>
    <message>
        <source>Enregistrez seulement la liste des articles, puis recommencez.</source>
        <translation>Save only the list of items, then start again.</translation>
    </message>
    <message>
        <source>Fichier illisible</source>
        <translation>Unreadable file</translation>
    </message>
    <message>
        <source>Ce n’est ni une liste CSV ni un classeur XLSX, ou le fichier est abîmé.</source>
        <translation>It is neither a CSV list nor an XLSX workbook, or the file is damaged.</translation>
    </message>
    <message>
        <source>Exportez-le à nouveau en CSV ou en XLSX.</source>
        <translation>Export it again as CSV or XLSX.</translation>
    </message>
    <message>
        <source>Ancien format Excel</source>
        <translation>Old Excel format</translation>
    </message>
    <message>
        <source>Les fichiers .xls ne peuvent pas être lus.</source>
        <translation>.xls files cannot be read.</translation>
    </message>
    <message>
        <source>Ouvrez-le dans votre tableur et enregistrez-le en .xlsx ou en .csv.</source>
        <translation>Open it in your spreadsheet program and save it as .xlsx or .csv.</translation>
    </message>
    <message>
        <source>Guillemet non fermé</source>
        <translation>Quotation mark not closed</translation>
    </message>
    <message>
        <source>Un guillemet ouvert à la ligne {line} n’est jamais refermé.</source>
        <translation>A quotation mark opened on line {line} is never closed.</translation>
    </message>
    <message>
        <source>Corrigez cette ligne, puis recommencez.</source>
        <translation>Correct that line, then start again.</translation>
    </message>
    <message>
        <source>Pas de colonne pour le nom</source>
        <translation>No column for the name</translation>
    </message>
    <message>
        <source>Aucune colonne ne donne le nom des articles.</source>
        <translation>No column gives the items’ names.</translation>
    </message>
    <message>
        <source>Indiquez laquelle, puis recommencez.</source>
        <translation>Say which one, then start again.</translation>
    </message>
    <message>
        <source>Le catalogue a changé</source>
        <translation>The catalogue has changed</translation>
    </message>
    <message>
        <source>Un article ou un rayon a changé depuis la vérification&#x202f;; rien n’a été importé.</source>
        <translation>An item or department has changed since the check; nothing was imported.</translation>
    </message>
    <message>
        <source>Vérifiez la liste à nouveau.</source>
        <translation>Check the list again.</translation>
    </message>
    <message>
        <source>Code arrondi par le tableur</source>
        <translation>Code rounded by the spreadsheet</translation>
    </message>
    <message>
        <source>{code} n’est plus un code-barres.</source>
        <translation>{code} is no longer a barcode.</translation>
    </message>
    <message>
        <source>Mettez la colonne au format texte et exportez à nouveau.</source>
        <translation>Set the column to text format and export again.</translation>
    </message>
    <message>
        <source>Code deux fois dans la liste</source>
        <translation>Code twice in the list</translation>
    </message>
    <message>
        <source>{code} est déjà à la ligne {line}.</source>
        <translation>{code} is already on line {line}.</translation>
    </message>
    <message>
        <source>Gardez-le sur une seule ligne.</source>
        <translation>Keep it on one line only.</translation>
    </message>
    <message>
        <source>Article deux fois dans la liste</source>
        <translation>Item twice in the list</translation>
    </message>
    <message>
        <source>«&#x202f;{name}&#x202f;» est déjà à la ligne {line}.</source>
        <translation>“{name}” is already on line {line}.</translation>
    </message>
    <message>
        <source>Supprimez une ligne ou donnez un code à chacune.</source>
        <translation>Delete one line or give each a code.</translation>
    </message>
    <message>
        <source>{vat} n’est pas un taux en vigueur.</source>
        <translation>{vat} is not a rate in force.</translation>
    </message>
    <message>
        <source>Choisissez un des taux du pays.</source>
        <translation>Choose one of the country’s rates.</translation>
    </message>
    <message>
        <source>Prix illisible</source>
        <translation>Unreadable price</translation>
    </message>
    <message>
        <source>«&#x202f;{price}&#x202f;» se lit de plusieurs façons, ou n’est pas un prix.</source>
        <translation>“{price}” can be read in several ways, or is not a price.</translation>
    </message>
    <message>
        <source>Écrivez par exemple 12,50.</source>
        <translation>Write for example 12.50.</translation>
    </message>
    <message>
        <source>Stock illisible</source>
        <translation>Unreadable stock</translation>
    </message>
    <message>
        <source>«&#x202f;{quantity}&#x202f;» n’est pas une quantité.</source>
        <translation>“{quantity}” is not a quantity.</translation>
    </message>
    <message>
        <source>Écrivez un nombre, avec trois décimales au plus.</source>
        <translation>Write a number with at most three decimals.</translation>
    </message>
    <message>
        <source>Unité inconnue</source>
        <translation>Unknown unit</translation>
    </message>
    <message>
        <source>«&#x202f;{unit}&#x202f;» n’est pas connu.</source>
        <translation>“{unit}” is not known.</translation>
    </message>
    <message>
        <source>Utilisez pièce, kg, l ou m.</source>
        <translation>Use piece, kg, l or m.</translation>
    </message>
    <message>
        <source>Numéro de balance faux</source>
        <translation>Wrong scale number</translation>
    </message>
    <message>
        <source>«&#x202f;{code}&#x202f;» doit avoir de un à sept chiffres.</source>
        <translation>“{code}” must have one to seven digits.</translation>
    </message>
    <message>
        <source>Corrigez-le.</source>
        <translation>Correct it.</translation>
    </message>
    <message>
        <source>Âge illisible</source>
        <translation>Unreadable age</translation>
    </message>
    <message>
        <source>«&#x202f;{age}&#x202f;» n’est pas un âge entre 0 et 99.</source>
        <translation>“{age}” is not an age between 0 and 99.</translation>
    </message>
    <message>
        <source>Le catalogue n’a pas changé</source>
        <translation>The catalogue has not changed</translation>
    </message>
    <message>
        <source>Cette demande n’a pas pu être suivie.</source>
        <translation>This request could not be carried out.</translation>
    </message>
    <message>
        <source>Vérifiez ce qui est écrit, puis recommencez.</source>
        <translation>Check what is written, then start again.</translation>
    </message>
    <message>
        <source>Vérification interrompue</source>
        <translation>Check interrupted</translation>
    </message>
    <message>
        <source>Le livre de caisse n’a pas pu être lu jusqu’au bout.</source>
        <translation>The cash book could not be read to the end.</translation>
    </message>
    <message>
        <source>Relancez la vérification.</source>
        <translation>Start the check again.</translation>
    </message>
    <message>
        <source>Code impossible à imprimer</source>
        <translation>Code cannot be printed</translation>
    </message>
    <message>
        <source>Ce code ne peut pas devenir un code-barres.</source>
        <translation>This code cannot be made into a barcode.</translation>
    </message>
    <message>
        <source>Vérifiez ses chiffres.</source>
        <translation>Check its digits.</translation>
    </message>
    <message>
        <source>Numéro incomplet</source>
        <translation>Number incomplete</translation>
    </message>
    <message>
        <source>Il n’a pas le bon nombre de chiffres.</source>
        <translation>It does not have the right number of digits.</translation>
    </message>
    <message>
        <source>Comparez avec vos papiers.</source>
        <translation>Compare with your papers.</translation>
    </message>
    <message>
        <source>Numéro inexact</source>
        <translation>Number not right</translation>
    </message>
    <message>
        <source>Ses chiffres de contrôle ne vont pas ensemble.</source>
        <translation>Its check digits do not match.</translation>
    </message>
    <message>
        <source>Numéro illisible</source>
        <translation>Unreadable number</translation>
    </message>
    <message>
        <source>Il contient autre chose que des chiffres.</source>
        <translation>It contains something other than digits.</translation>
    </message>
    <message>
        <source>Une carte a payé ce ticket</source>
        <translation>A card has paid for this receipt</translation>
    </message>
    <message>
        <source>{amount_c} ont été payés par carte, ou peut-être.</source>
        <translation>{amount_c} were paid by card, or perhaps were.</translation>
    </message>
    <message>
        <source>Touchez Encaisser&#x202f;: gardez ce paiement, ou annulez-le sur le terminal.</source>
        <translation>Tap Take payment: keep this payment, or cancel it on the terminal.</translation>
    </message>
    <message>
        <source>Paiement par carte déjà terminé</source>
        <translation>Card payment already over</translation>
    </message>
    <message>
        <source>Ce paiement par carte a déjà sa réponse.</source>
        <translation>This card payment has its answer already.</translation>
    </message>
    <message>
        <source>Regardez le dernier ticket avant d’encaisser de nouveau.</source>
        <translation>Look at the last receipt before you take payment again.</translation>
    </message>
    <message>
        <source>Un paiement est en cours</source>
        <translation>A payment is under way</translation>
    </message>
    <message>
        <source>La page Vente a déjà un client.</source>
        <translation>The Sale page has a customer already.</translation>
    </message>
    <message>
        <source>Terminez ce paiement, puis recommencez.</source>
        <translation>Finish that payment, then try again.</translation>
    </message>
    <message>
        <source>Article hors du ticket</source>
        <translation>Item not on the receipt</translation>
    </message>
    <message>
        <source>Ce retour ne contient que les articles de son ticket.</source>
        <translation>This return holds only the items of its receipt.</translation>
    </message>
    <message>
        <source>Retirez «&#x202f;{label}&#x202f;», ou faites un autre retour.</source>
        <translation>Take “{label}” out, or make another return.</translation>
    </message>
    <message>
        <source>L’argent repart comme il est venu</source>
        <translation>Money goes back as it came</translation>
    </message>
    <message>
        <source>Par ce moyen, il reste {most_c} à rendre sur ce ticket.</source>
        <translation>This way, {most_c} are left to give back on this receipt.</translation>
    </message>
    <message>
        <source>Rendez le reste par l’autre moyen.</source>
        <translation>Give the rest back the other way.</translation>
    </message>
    <message>
        <source>Ce bon a payé un ticket</source>
        <translation>This voucher has paid for a receipt</translation>
    </message>
    <message>
        <source>Il a payé le ticket n°&#xa0;{number}.</source>
        <translation>It has paid for receipt no. {number}.</translation>
    </message>
    <message>
        <source>Ouvrez ce ticket dans Caisse, Journal, puis touchez Rembourser.</source>
        <translation>Open that receipt in Till, Journal, then tap Refund.</translation>
    </message>
    <message>
        <source>Invitation d’exercice</source>
        <translation>Practice invitation</translation>
    </message>
    <message>
        <source>Une ville d’exercice n’inscrit pas une vraie caisse.</source>
        <translation>A practice town enrols no real till.</translation>
    </message>
    <message>
        <source>Demandez une vraie invitation au guichet.</source>
        <translation>Ask the desk for a real invitation.</translation>
    </message>
    <message>
        <source>Aucune étiquette</source>
        <translation>No label</translation>
    </message>
    <message>
        <source>La liste ne montre aucun article.</source>
        <translation>The list shows no item.</translation>
    </message>
    <message>
        <source>Montrez d’abord les articles à étiqueter.</source>
        <translation>Show the items to be labelled first.</translation>
    </message>
    <message>
        <source>Clé ou dossier absent</source>
        <translation>Stick or folder missing</translation>
    </message>
    <message>
        <source>Le dossier {folder} n’est pas là&#x202f;; les copies d’avant sont intactes.</source>
        <translation>The folder {folder} is not there; the earlier copies are intact.</translation>
    </message>
    <message>
        <source>Branchez la clé, puis touchez Copier maintenant.</source>
        <translation>Plug the stick in, then tap Copy now.</translation>
    </message>
    <message>
        <source>Plus de place pour une copie</source>
        <translation>No room left for a copy</translation>
    </message>
    <message>
        <source>Il ne reste pas assez de place dans {folder}&#x202f;; les copies d’avant sont intactes et la caisse continue.</source>
        <translation>There is not enough room in {folder}; the earlier copies are intact and the till goes on.</translation>
    </message>
    <message>
        <source>Libérez de la place ou choisissez une autre clé.</source>
        <translation>Make room or choose another stick.</translation>
    </message>
    <message>
        <source>Copie abîmée</source>
        <translation>Copy damaged</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas une copie entière&#x202f;; rien n’a changé.</source>
        <translation>This file is not a whole copy; nothing has changed.</translation>
    </message>
    <message>
        <source>Choisissez une autre copie.</source>
        <translation>Choose another copy.</translation>
    </message>
    <message>
        <source>Copie inexacte</source>
        <translation>Copy not right</translation>
    </message>
    <message>
        <source>Un enregistrement de caisse ({chain} n°&#xa0;{number}) ne va pas avec les autres&#x202f;; rien n’a changé.</source>
        <translation>A till record ({chain} no. {number}) does not fit the others; nothing has changed.</translation>
    </message>
    <message>
        <source>Choisissez une autre copie et prévenez votre conseiller.</source>
        <translation>Choose another copy and tell your adviser.</translation>
    </message>
    <message>
        <source>Pas une copie de caisse</source>
        <translation>Not a copy of a till</translation>
    </message>
    <message>
        <source>Ce fichier ne contient pas de livre de caisse.</source>
        <translation>This file holds no books of a till.</translation>
    </message>
    <message>
        <source>Copie introuvable</source>
        <translation>Copy not found</translation>
    </message>
    <message>
        <source>Ce fichier n’est plus là.</source>
        <translation>This file is no longer there.</translation>
    </message>
    <message>
        <source>Branchez la clé où il est, ou choisissez une autre copie.</source>
        <translation>Plug in the stick it is on, or choose another copy.</translation>
    </message>
    <message>
        <source>Redémarrez d’abord</source>
        <translation>Restart first</translation>
    </message>
    <message>
        <source>Une copie est déjà en train de prendre la place.</source>
        <translation>A copy is taking the place already.</translation>
    </message>
    <message>
        <source>Fermez Comptoir, ouvrez-le, puis recommencez.</source>
        <translation>Close Comptoir, open it, then try again.</translation>
    </message>
    <message>
        <source>La copie n’est pas faite</source>
        <translation>The copy was not made</translation>
    </message>
    <message>
        <source>Les copies d’avant sont intactes et la caisse continue.</source>
        <translation>The earlier copies are intact and the till goes on.</translation>
    </message>
    <message>
        <source>Touchez Copier maintenant pour réessayer.</source>
        <translation>Tap Copy now to try again.</translation>
    </message>
    <message>
        <source>Fin de contrat&#xa0;: la caisse ne s’ouvre plus</source>
        <translation>End of contract: the till opens no more</translation>
    </message>
    <message>
        <source>Le dernier jour prévu était le {last_day}.</source>
        <translation>The last day planned was {last_day}.</translation>
    </message>
    <message>
        <source>Un responsable peut le reporter dans les réglages.</source>
        <translation>A manager can move it in the settings.</translation>
    </message>
    <message>
        <source>Ce badge n’est pas d’ici</source>
        <translation>This badge is not from here</translation>
    </message>
    <message>
        <source>Cette caisse ne l’a jamais fait.</source>
        <translation>This till never made it.</translation>
    </message>
    <message>
        <source>Tapez votre code, ou demandez un badge au responsable.</source>
        <translation>Type your code, or ask the manager for a badge.</translation>
    </message>
    <message>
        <source>Ce badge a été retiré</source>
        <translation>This badge was withdrawn</translation>
    </message>
    <message>
        <source>Il n’ouvre plus la caisse.</source>
        <translation>It opens the till no more.</translation>
    </message>
    <message>
        <source>Il faut l’accord d’un responsable</source>
        <translation>A manager has to agree</translation>
    </message>
    <message>
        <source>Cette personne n’a pas ce droit.</source>
        <translation>This person does not have that right.</translation>
    </message>
    <message>
        <source>Demandez le code ou le badge d’un responsable.</source>
        <translation>Ask for a manager’s code or badge.</translation>
    </message>
    <message>
        <source>Pas d’horaires</source>
        <translation>No opening hours</translation>
    </message>
    <message>
        <source>Aucun horaire n’est indiqué.</source>
        <translation>No opening hours are given.</translation>
    </message>
    <message>
        <source>Heure impossible</source>
        <translation>Impossible time</translation>
    </message>
    <message>
        <source>Une heure s’écrit de 00:00 à 24:00.</source>
        <translation>A time goes from 00:00 to 24:00.</translation>
    </message>
    <message>
        <source>Corrigez l’heure, par exemple 09:00.</source>
        <translation>Correct the time, for example 09:00.</translation>
    </message>
    <message>
        <source>La fin est avant le début</source>
        <translation>The end is before the beginning</translation>
    </message>
    <message>
        <source>Après minuit, une plage peut aller jusqu’à 08:00, pas plus loin.</source>
        <translation>After midnight a span can go on until 08:00, no further.</translation>
    </message>
    <message>
        <source>Vérifiez les deux heures.</source>
        <translation>Check both times.</translation>
    </message>
    <message>
        <source>Deux plages se croisent</source>
        <translation>Two spans overlap</translation>
    </message>
    <message>
        <source>Une plage commence avant la fin de la précédente, ou de la nuit d’avant.</source>
        <translation>A span begins before the end of the last one, or of the night before.</translation>
    </message>
    <message>
        <source>Corrigez ou réunissez les deux plages.</source>
        <translation>Correct or join the two spans.</translation>
    </message>
    <message>
        <source>Vacances scolaires inconnues</source>
        <translation>School holidays unknown</translation>
    </message>
    <message>
        <source>Les vacances scolaires n’ont pas de calendrier ici&#x202f;: ce texte est affiché tel quel.</source>
        <translation>There is no calendar of school holidays here; this text is shown as it is.</translation>
    </message>
    <message>
        <source>Indiquez plutôt des dates.</source>
        <translation>Give dates instead.</translation>
    </message>
    <message>
        <source>Horaires non compris</source>
        <translation>Opening hours not understood</translation>
    </message>
    <message>
        <source>Ce texte est affiché tel quel&#x202f;; personne n’en déduit que vous êtes ouvert.</source>
        <translation>This text is shown as it is; nobody concludes from it that you are open.</translation>
    </message>
    <message>
        <source>Remplissez plutôt la semaine, jour par jour.</source>
        <translation>Fill in the week instead, day by day.</translation>
    </message>
    <message>
        <source>Jours fériés inconnus</source>
        <translation>Public holidays unknown</translation>
    </message>
    <message>
        <source>Ce pays ou cette région n’a pas de calendrier ici.</source>
        <translation>There is no calendar here for this country or region.</translation>
    </message>
    <message>
        <source>Choisissez un pays et une région de la liste.</source>
        <translation>Choose a country and a region from the list.</translation>
    </message>
    <message>
        <source>Pas de nom</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>Sans nom, personne ne trouve votre commerce.</source>
        <translation>Without a name nobody finds your shop.</translation>
    </message>
    <message>
        <source>Écrivez le nom de votre enseigne.</source>
        <translation>Write the name of your shop.</translation>
    </message>
    <message>
        <source>Pas de titre</source>
        <translation>No title</translation>
    </message>
    <message>
        <source>Une annonce est affichée par son titre.</source>
        <translation>A post is shown by its title.</translation>
    </message>
    <message>
        <source>Écrivez quelques mots.</source>
        <translation>Write a few words.</translation>
    </message>
    <message>
        <source>Pas de lieu</source>
        <translation>No place</translation>
    </message>
    <message>
        <source>Un marché a une place ou une ville.</source>
        <translation>A market has a square or a town.</translation>
    </message>
    <message>
        <source>Écrivez où se tient le marché.</source>
        <translation>Write where the market is.</translation>
    </message>
    <message>
        <source>Texte trop long</source>
        <translation>Text too long</translation>
    </message>
    <message>
        <source>Ce champ a de la place pour {max} signes.</source>
        <translation>This field has room for {max} characters.</translation>
    </message>
    <message>
        <source>Raccourcissez le texte.</source>
        <translation>Shorten the text.</translation>
    </message>
    <message>
        <source>Signe illisible</source>
        <translation>Unreadable character</translation>
    </message>
    <message>
        <source>Le texte contient un signe que personne ne voit.</source>
        <translation>The text holds a character that nobody sees.</translation>
    </message>
    <message>
        <source>Retapez le texte.</source>
        <translation>Type the text again.</translation>
    </message>
    <message>
        <source>Numéro de téléphone incorrect</source>
        <translation>Wrong phone number</translation>
    </message>
    <message>
        <source>Il manque des chiffres, ou il y en a trop.</source>
        <translation>Digits are missing, or there are too many.</translation>
    </message>
    <message>
        <source>Vérifiez le numéro, par exemple 06 12 34 56 78</source>
        <translation>Check the number, for example 06 12 34 56 78.</translation>
    </message>
    <message>
        <source>Adresse e-mail incorrecte</source>
        <translation>Wrong e-mail address</translation>
    </message>
    <message>
        <source>Une adresse s’écrit nom@domaine.fr.</source>
        <translation>An address is written name@domain.fr.</translation>
    </message>
    <message>
        <source>Vérifiez l’adresse.</source>
        <translation>Check the address.</translation>
    </message>
    <message>
        <source>Adresse du site incorrecte</source>
        <translation>Wrong website address</translation>
    </message>
    <message>
        <source>Une adresse de site s’écrit www.exemple.fr.</source>
        <translation>A website is written www.example.fr.</translation>
    </message>
    <message>
        <source>Code postal incorrect</source>
        <translation>Wrong postcode</translation>
    </message>
    <message>
        <source>Cinq chiffres en France et en Allemagne, quatre en Belgique.</source>
        <translation>Five digits in France and Germany, four in Belgium.</translation>
    </message>
    <message>
        <source>Vérifiez le code postal et le pays.</source>
        <translation>Check the postcode and the country.</translation>
    </message>
    <message>
        <source>Pays ou région inconnus</source>
        <translation>Country or region unknown</translation>
    </message>
    <message>
        <source>Les jours fériés de ce lieu ne sont pas connus ici.</source>
        <translation>The public holidays of this place are not known here.</translation>
    </message>
    <message>
        <source>Catégorie inconnue</source>
        <translation>Category unknown</translation>
    </message>
    <message>
        <source>Cette catégorie n’est pas dans la liste.</source>
        <translation>This category is not in the list.</translation>
    </message>
    <message>
        <source>Choisissez-en une autre.</source>
        <translation>Choose another one.</translation>
    </message>
    <message>
        <source>Langue inconnue</source>
        <translation>Language unknown</translation>
    </message>
    <message>
        <source>Les textes sont en quatre langues&#xa0;: fr, nl, de, en.</source>
        <translation>The texts are in four languages: fr, nl, de, en.</translation>
    </message>
    <message>
        <source>Choisissez une de ces langues.</source>
        <translation>Choose one of these languages.</translation>
    </message>
    <message>
        <source>Mesure impossible</source>
        <translation>Impossible measure</translation>
    </message>
    <message>
        <source>Au plus 99 marches&#x202f;; une porte de 30 cm à 10 m.</source>
        <translation>At most 99 steps; a door of 30 cm to 10 m.</translation>
    </message>
    <message>
        <source>Vérifiez la mesure.</source>
        <translation>Check the measure.</translation>
    </message>
    <message>
        <source>Le dernier jour est avant le premier.</source>
        <translation>The last day is before the first.</translation>
    </message>
    <message>
        <source>Vérifiez les deux dates.</source>
        <translation>Check both dates.</translation>
    </message>
    <message>
        <source>Horaires affichés tels quels</source>
        <translation>Opening hours shown as they are</translation>
    </message>
    <message>
        <source>Ces horaires ne sont pas compris&#x202f;: personne ne peut dire si vous êtes ouvert.</source>
        <translation>These hours are not understood; nobody can tell whether you are open.</translation>
    </message>
    <message>
        <source>Point hors de la carte</source>
        <translation>Point off the map</translation>
    </message>
    <message>
        <source>La latitude va de −90 à 90, la longitude de −180 à 180.</source>
        <translation>Latitude goes from −90 to 90, longitude from −180 to 180.</translation>
    </message>
    <message>
        <source>Vérifiez les deux nombres.</source>
        <translation>Check both numbers.</translation>
    </message>
    <message>
        <source>Point illisible</source>
        <translation>Unreadable point</translation>
    </message>
    <message>
        <source>Un point s’écrit en degrés, par exemple 50,467388.</source>
        <translation>A point is written in degrees, for example 50.467388.</translation>
    </message>
    <message>
        <source>Fichier sans numéros</source>
        <translation>File without numbers</translation>
    </message>
    <message>
        <source>Aucune colonne n’a de numéro SIRET ou d’entreprise (BCE).</source>
        <translation>No column has a SIRET or company number (BCE).</translation>
    </message>
    <message>
        <source>Choisissez un extrait SIRENE ou BCE.</source>
        <translation>Choose an extract of SIRENE or BCE.</translation>
    </message>
    <message>
        <source>Ligne sans numéro</source>
        <translation>Row without a number</translation>
    </message>
    <message>
        <source>Cette ligne n’a pas de numéro SIRET ou d’entreprise.</source>
        <translation>This row has no SIRET or company number.</translation>
    </message>
    <message>
        <source>Complétez la ligne, ou laissez-la.</source>
        <translation>Complete the row, or leave it.</translation>
    </message>
    <message>
        <source>Établissement fermé</source>
        <translation>Establishment closed</translation>
    </message>
    <message>
        <source>Le registre dit que cet établissement est fermé.</source>
        <translation>The register says that this establishment is closed.</translation>
    </message>
    <message>
        <source>Numéro absent du fichier</source>
        <translation>Number not in the file</translation>
    </message>
    <message>
        <source>Ce fichier ne contient pas ce numéro.</source>
        <translation>This file does not hold this number.</translation>
    </message>
    <message>
        <source>Vérifiez le numéro, ou remplissez la fiche à la main.</source>
        <translation>Check the number, or fill in the listing by hand.</translation>
    </message>
    <message>
        <source>Indiquez des heures, ou «&#x202f;fermé&#x202f;».</source>
        <translation>Give hours, or “closed”.</translation>
    </message>
    <message>
        <source>Code de carte inexact</source>
        <translation>Wrong card code</translation>
    </message>
    <message>
        <source>Un signe est faux ou deux sont échangés.</source>
        <translation>One character is wrong or two are swapped.</translation>
    </message>
    <message>
        <source>Comparez avec la carte, ou scannez-la.</source>
        <translation>Compare with the card, or scan it.</translation>
    </message>
    <message>
        <source>Ce n’est pas une carte de fidélité</source>
        <translation>This is not a loyalty card</translation>
    </message>
    <message>
        <source>Le code n’a pas 12 signes, ou la carte est abîmée.</source>
        <translation>The code does not have 12 characters, or the card is damaged.</translation>
    </message>
    <message>
        <source>Tapez le code écrit sous le carré.</source>
        <translation>Type the code written below the square.</translation>
    </message>
    <message>
        <source>Cette carte a été remplacée ou bloquée</source>
        <translation>This card was replaced or blocked</translation>
    </message>
    <message>
        <source>Elle ne compte plus de points.</source>
        <translation>It counts no points any more.</translation>
    </message>
    <message>
        <source>Demandez la nouvelle carte.</source>
        <translation>Ask for the new card.</translation>
    </message>
    <message>
        <source>Pas assez de points sur la carte</source>
        <translation>Not enough points on the card</translation>
    </message>
    <message>
        <source>La carte a {balance}.</source>
        <translation>The card has {balance}.</translation>
    </message>
    <message>
        <source>Revenez à la vente et retirez la récompense.</source>
        <translation>Go back to the sale and take the reward out.</translation>
    </message>
    <message>
        <source>La fidélité n’a pas pu être comptée</source>
        <translation>The loyalty points could not be counted</translation>
    </message>
    <message>
        <source>Les règles du programme ont changé ou ne se lisent pas.</source>
        <translation>The rules of the programme have changed or can’t be read.</translation>
    </message>
    <message>
        <source>Adresse mail incomplète</source>
        <translation>Mail address incomplete</translation>
    </message>
    <message>
        <source>Il manque quelque chose, ou un signe n’y a pas sa place.</source>
        <translation>Something is missing, or a character has no place in it.</translation>
    </message>
    <message>
        <source>Relisez-la avec le client&#xa0;: nom@domaine.fr.</source>
        <translation>Read it over with the customer: name@domain.fr.</translation>
    </message>
    <message>
        <source>Pas de mail en formation</source>
        <translation>No mail in training</translation>
    </message>
    <message>
        <source>En formation, rien ne part vers de vraies personnes.</source>
        <translation>In training nothing leaves for real people.</translation>
    </message>
    <message>
        <source>Quittez la formation pour envoyer des tickets.</source>
        <translation>Leave training to send receipts.</translation>
    </message>
    <message>
        <source>Le serveur d’envoi est occupé</source>
        <translation>The mail server is busy</translation>
    </message>
    <message>
        <source>Il demande de revenir plus tard.</source>
        <translation>It asks to come back later.</translation>
    </message>
    <message>
        <source>La caisse réessaie seule.</source>
        <translation>The till tries again by itself.</translation>
    </message>
    <message>
        <source>Serveur d’envoi introuvable</source>
        <translation>Mail server not found</translation>
    </message>
    <message>
        <source>Il n’y a pas de réseau, ou le nom du serveur contient une faute.</source>
        <translation>There is no network, or the name of the server has a mistake in it.</translation>
    </message>
    <message>
        <source>Vérifiez le réseau, puis le nom du serveur.</source>
        <translation>Check the network, then the name of the server.</translation>
    </message>
    <message>
        <source>Serveur d’envoi injoignable</source>
        <translation>Mail server out of reach</translation>
    </message>
    <message>
        <source>Rien ne répond à cette adresse et à ce port.</source>
        <translation>Nothing answers at this address and port.</translation>
    </message>
    <message>
        <source>Vérifiez le réseau et le port, presque toujours 465 ou 587.</source>
        <translation>Check the network and the port, nearly always 465 or 587.</translation>
    </message>
    <message>
        <source>Le serveur d’envoi ne répond pas</source>
        <translation>The mail server does not answer</translation>
    </message>
    <message>
        <source>La conversation s’est arrêtée en route.</source>
        <translation>The conversation stopped on the way.</translation>
    </message>
    <message>
        <source>Réessayez&#x202f;; vérifiez que le port va avec le chiffrement choisi.</source>
        <translation>Try again; check that the port goes with the chosen encryption.</translation>
    </message>
    <message>
        <source>Serveur d’envoi non reconnu</source>
        <translation>Mail server not recognised</translation>
    </message>
    <message>
        <source>Son certificat ne prouve pas que c’est bien lui.</source>
        <translation>Its certificate does not prove that it is the one.</translation>
    </message>
    <message>
        <source>Vérifiez le nom du serveur et le chiffrement&#x202f;; sur un Wi-Fi public, changez de réseau.</source>
        <translation>Check the name of the server and the encryption; on public Wi-Fi, change the network.</translation>
    </message>
    <message>
        <source>Pas de chiffrement</source>
        <translation>No encryption</translation>
    </message>
    <message>
        <source>Ce serveur ne propose pas STARTTLS.</source>
        <translation>This server does not offer STARTTLS.</translation>
    </message>
    <message>
        <source>Chiffrement obligatoire</source>
        <translation>Encryption required</translation>
    </message>
    <message>
        <source>Sans chiffrement, tout le réseau lirait le mot de passe et les tickets.</source>
        <translation>Without encryption the whole network could read the password and the receipts.</translation>
    </message>
    <message>
        <source>Choisissez TLS ou STARTTLS.</source>
        <translation>Choose TLS or STARTTLS.</translation>
    </message>
    <message>
        <source>Identifiant ou mot de passe refusé</source>
        <translation>User name or password refused</translation>
    </message>
    <message>
        <source>Le serveur d’envoi ne les accepte pas.</source>
        <translation>The mail server does not accept them.</translation>
    </message>
    <message>
        <source>Retapez-les&#x202f;; beaucoup de fournisseurs demandent un mot de passe d’application.</source>
        <translation>Type them again; many providers ask for an app password.</translation>
    </message>
    <message>
        <source>Mot de passe manquant</source>
        <translation>Password missing</translation>
    </message>
    <message>
        <source>Il n’est pas enregistré sur cet appareil.</source>
        <translation>It is not kept on this device.</translation>
    </message>
    <message>
        <source>Tapez le mot de passe du compte.</source>
        <translation>Type the password of the account.</translation>
    </message>
    <message>
        <source>Adresse de la boutique refusée</source>
        <translation>The shop’s address was refused</translation>
    </message>
    <message>
        <source>Le serveur n’envoie pas au nom de cette adresse.</source>
        <translation>The server does not send in the name of this address.</translation>
    </message>
    <message>
        <source>Mettez l’adresse qui appartient à ce compte.</source>
        <translation>Put in the address that belongs to this account.</translation>
    </message>
    <message>
        <source>Adresse refusée</source>
        <translation>Address refused</translation>
    </message>
    <message>
        <source>Le serveur ne veut pas de ce destinataire.</source>
        <translation>The server does not want this recipient.</translation>
    </message>
    <message>
        <source>Relisez l’adresse.</source>
        <translation>Read the address over.</translation>
    </message>
    <message>
        <source>Message refusé</source>
        <translation>Message refused</translation>
    </message>
    <message>
        <source>Le serveur ne veut pas de ce message.</source>
        <translation>The server does not want this message.</translation>
    </message>
    <message>
        <source>Demandez à votre fournisseur pourquoi.</source>
        <translation>Ask your provider why.</translation>
    </message>
    <message>
        <source>Le serveur d’envoi refuse la caisse</source>
        <translation>The mail server refuses the till</translation>
    </message>
    <message>
        <source>Il ne parle pas à cet appareil ou à ce réseau.</source>
        <translation>It does not talk to this device or this network.</translation>
    </message>
    <message>
        <source>Vérifiez le serveur et le port avec votre fournisseur.</source>
        <translation>Check server and port with your provider.</translation>
    </message>
    <message>
        <source>Ticket non envoyé</source>
        <translation>Receipt not sent</translation>
    </message>
    <message>
        <source>Sept jours d’essais n’ont pas suffi.</source>
        <translation>Seven days of trying were not enough.</translation>
    </message>
    <message>
        <source>Imprimez le ticket si le client revient.</source>
        <translation>Print the receipt if the customer comes back.</translation>
    </message>
    <message>
        <source>Ticket peut-être déjà envoyé</source>
        <translation>Receipt perhaps sent already</translation>
    </message>
    <message>
        <source>Une copie des données a été reprise.</source>
        <translation>A copy of the data was brought back.</translation>
    </message>
    <message>
        <source>Choisissez «&#x202f;TLS dès le début&#x202f;», port 465.</source>
        <translation>Choose “TLS from the start”, port 465.</translation>
    </message>
    <message>
        <source>La fiche est restée comme elle était.</source>
        <translation>The form stayed as it was.</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas une photo</source>
        <translation>This file is not a photo</translation>
    </message>
    <message>
        <source>La caisse n’y trouve pas d’image qu’elle sait lire.</source>
        <translation>The till finds no picture in it that it can read.</translation>
    </message>
    <message>
        <source>Choisissez une image JPEG ou PNG.</source>
        <translation>Choose a JPEG or PNG picture.</translation>
    </message>
    <message>
        <source>La caisse prend des fichiers de {max_mb} Mo au plus.</source>
        <translation>The till takes files of {max_mb} MB at most.</translation>
    </message>
    <message>
        <source>Choisissez une photo plus légère.</source>
        <translation>Choose a lighter photo.</translation>
    </message>
    <message>
        <source>Photo trop grande</source>
        <translation>Photo too large</translation>
    </message>
    <message>
        <source>De ce format, la caisse prend {max_mp} millions de points au plus.</source>
        <translation>In this format the till takes {max_mp} million pixels at most.</translation>
    </message>
    <message>
        <source>Photo abîmée</source>
        <translation>Photo damaged</translation>
    </message>
    <message>
        <source>Le fichier est incomplet ou ne se décode pas.</source>
        <translation>The file is incomplete or can’t be decoded.</translation>
    </message>
    <message>
        <source>Copiez la photo une nouvelle fois, ou choisissez-en une autre.</source>
        <translation>Copy the photo again, or choose another.</translation>
    </message>
    <message>
        <source>Cette carte n’a encore rien compté</source>
        <translation>This card has not counted anything yet</translation>
    </message>
    <message>
        <source>Aucune vente ne l’a jamais prise.</source>
        <translation>No sale has ever used it.</translation>
    </message>
    <message>
        <source>Vérifiez que c’est la bonne carte.</source>
        <translation>Check that it is the right card.</translation>
    </message>
    <message>
        <source>C’est la même carte</source>
        <translation>It is the same card</translation>
    </message>
    <message>
        <source>Il en faut deux.</source>
        <translation>Two are needed.</translation>
    </message>
    <message>
        <source>Scannez l’autre carte.</source>
        <translation>Scan the other card.</translation>
    </message>
    <message>
        <source>Il manque la raison</source>
        <translation>The reason is missing</translation>
    </message>
    <message>
        <source>Elle reste dans la liste de la carte.</source>
        <translation>It stays in the card’s list.</translation>
    </message>
    <message>
        <source>Écrivez-la en quelques mots.</source>
        <translation>Write it in a few words.</translation>
    </message>
    <message>
        <source>Combien&#x202f;?</source>
        <translation>How much?</translation>
    </message>
    <message>
        <source>Ce nombre ne se lit pas ou vaut zéro.</source>
        <translation>This number can’t be read or is zero.</translation>
    </message>
    <message>
        <source>Tapez ce qu’il faut ajouter ou retirer.</source>
        <translation>Type what to add or take away.</translation>
    </message>
    <message>
        <source>La carte n’a pas autant</source>
        <translation>The card does not have that much</translation>
    </message>
    <message>
        <source>Une correction ne la met pas sous zéro.</source>
        <translation>A correction does not take it below zero.</translation>
    </message>
    <message>
        <source>Retirez au plus ce qu’elle a.</source>
        <translation>Take away at most what it has.</translation>
    </message>
    <message>
        <source>Le programme compte déjà autre chose</source>
        <translation>The programme already counts something else</translation>
    </message>
    <message>
        <source>Ce qui est sur les cartes aurait un autre sens.</source>
        <translation>What is on the cards would mean something else.</translation>
    </message>
    <message>
        <source>Changez les nombres, pas ce que l’on compte.</source>
        <translation>Change the numbers, not what is counted.</translation>
    </message>
    <message>
        <source>Personne à qui écrire</source>
        <translation>Nobody to write to</translation>
    </message>
    <message>
        <source>Aucun client de cette liste n’a dit oui.</source>
        <translation>No customer on this list said yes.</translation>
    </message>
    <message>
        <source>Demandez-le à la caisse, carte par carte.</source>
        <translation>Ask at the till, card by card.</translation>
    </message>
    <message>
        <source>Rien n’est écrit</source>
        <translation>Nothing is written</translation>
    </message>
    <message>
        <source>Il faut au moins un prénom ou une adresse.</source>
        <translation>At least a first name or an address is needed.</translation>
    </message>
    <message>
        <source>Écrivez-le, ou laissez la carte anonyme.</source>
        <translation>Write it down, or leave the card anonymous.</translation>
    </message>
    <message>
        <source>Adresse mail inexacte</source>
        <translation>Wrong email address</translation>
    </message>
    <message>
        <source>Elle s’écrit nom@exemple.fr.</source>
        <translation>It looks like name@example.com.</translation>
    </message>
    <message>
        <source>Relisez-la avec le client.</source>
        <translation>Read it again with the customer.</translation>
    </message>
    <message>
        <source>Numéro de téléphone inexact</source>
        <translation>Wrong phone number</translation>
    </message>
    <message>
        <source>Relisez-le avec le client.</source>
        <translation>Read it again with the customer.</translation>
    </message>
    <message>
        <source>Ce jour n’existe pas</source>
        <translation>There is no such day</translation>
    </message>
    <message>
        <source>L’anniversaire s’écrit jour/mois, sans année.</source>
        <translation>The birthday is written day/month, without a year.</translation>
    </message>
    <message>
        <source>Par exemple 21/11.</source>
        <translation>For example 21/11.</translation>
    </message>
    <message>
        <source>Il manque l’adresse mail</source>
        <translation>The email address is missing</translation>
    </message>
    <message>
        <source>Le client accepte les mails, mais n’a pas d’adresse.</source>
        <translation>The customer accepts emails but has no address.</translation>
    </message>
    <message>
        <source>Écrivez-la, ou retirez l’accord.</source>
        <translation>Write it down, or take the consent away.</translation>
    </message>
    <message>
        <source>Il manque le téléphone</source>
        <translation>The phone number is missing</translation>
    </message>
    <message>
        <source>Le client accepte les SMS, mais n’a pas de numéro.</source>
        <translation>The customer accepts text messages but has no number.</translation>
    </message>
    <message>
        <source>Écrivez-le, ou retirez l’accord.</source>
        <translation>Write it down, or take the consent away.</translation>
    </message>
    <message>
        <source>Ni cartes ni points dans cette liste</source>
        <translation>Cards or points are missing in this list</translation>
    </message>
    <message>
        <source>Une colonne a les codes des cartes, une autre les points.</source>
        <translation>One column has the codes of the cards, another the points.</translation>
    </message>
    <message>
        <source>Ajoutez la colonne qui manque.</source>
        <translation>Add the missing column.</translation>
    </message>
    <message>
        <source>Il manque la carte</source>
        <translation>The card is missing</translation>
    </message>
    <message>
        <source>La case est vide.</source>
        <translation>The cell is empty.</translation>
    </message>
    <message>
        <source>Écrivez le code de la carte.</source>
        <translation>Write the code of the card.</translation>
    </message>
    <message>
        <source>Carte deux fois dans la liste</source>
        <translation>Card twice in the list</translation>
    </message>
    <message>
        <source>Elle est déjà à la ligne {line}.</source>
        <translation>It is on line {line} already.</translation>
    </message>
    <message>
        <source>Gardez une seule ligne.</source>
        <translation>Keep one line only.</translation>
    </message>
    <message>
        <source>Carte déjà reprise</source>
        <translation>Card already taken over</translation>
    </message>
    <message>
        <source>Une carte n’est reprise qu’une fois.</source>
        <translation>A card is taken over once only.</translation>
    </message>
    <message>
        <source>Corrigez-la à la main s’il le faut.</source>
        <translation>Correct it by hand if need be.</translation>
    </message>
    <message>
        <source>Points illisibles</source>
        <translation>Points can’t be read</translation>
    </message>
    <message>
        <source>«&#x202f;{points}&#x202f;» n’est pas un nombre de zéro ou plus.</source>
        <translation>“{points}” is not a number of zero or more.</translation>
    </message>
    <message>
        <source>Corrigez la case.</source>
        <translation>Correct the cell.</translation>
    </message>
    <message>
        <source>Trop de points pour une carte</source>
        <translation>Too many points for one card</translation>
    </message>
    <message>
        <source>«&#x202f;{points}&#x202f;» est sans doute un autre nombre.</source>
        <translation>“{points}” is probably another number.</translation>
    </message>
    <message>
        <source>Vérifiez la colonne.</source>
        <translation>Check the column.</translation>
    </message>
    <message>
        <source>Le code est bon, les clés manquent</source>
        <translation>The code is right, the keys are missing</translation>
    </message>
    <message>
        <source>Une caisse de la boutique doit encore les envoyer.</source>
        <translation>A till of the shop still has to send them.</translation>
    </message>
    <message>
        <source>Mettez les caisses en ligne et réessayez dans une minute.</source>
        <translation>Bring the tills online and try again in a minute.</translation>
    </message>
    <message>
        <source>Date impossible</source>
        <translation>Impossible date</translation>
    </message>
    <message>
        <source>Une date s’écrit jour/mois/année.</source>
        <translation>A date is written day/month/year.</translation>
    </message>
    <message>
        <source>Corrigez-la, par exemple 24/12/2026.</source>
        <translation>Correct it, for example 24/12/2026.</translation>
    </message>
    <message>
        <source>Pas encore de ville</source>
        <translation>No town yet</translation>
    </message>
    <message>
        <source>Une fiche paraît sur les pages d’une ville.</source>
        <translation>A listing appears on the pages of a town.</translation>
    </message>
    <message>
        <source>Elle est gardée ici&#x202f;; demandez une invitation à votre ville.</source>
        <translation>It is kept here; ask your town for an invitation.</translation>
    </message>
    <message>
        <source>Une photo manque</source>
        <translation>A photo is missing</translation>
    </message>
    <message>
        <source>Son fichier n’est plus sur cette caisse&#x202f;; rien n’a été publié.</source>
        <translation>Its file is no longer on this till; nothing was published.</translation>
    </message>
    <message>
        <source>Retirez la photo, ou choisissez-la de nouveau.</source>
        <translation>Remove the photo, or choose it again.</translation>
    </message>
</context>
<context>
    <name>ItemTilesModel</name>
    <message>
        <source>Prix à taper</source>
        <translation>Price to type</translation>
    </message>
    <message>
        <source>TVA %1</source>
        <translation>VAT %1</translation>
    </message>
</context>
<context>
    <name>ListingText</name>
    <message>
        <source>Nom, catégorie</source>
        <translation>Name, category</translation>
    </message>
    <message>
        <source>Adresse, carte</source>
        <translation>Address, map</translation>
    </message>
    <message>
        <source>Horaires</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Paiements, services</source>
        <translation>Payment, services</translation>
    </message>
    <message>
        <source>Accessibilité</source>
        <translation>Accessibility</translation>
    </message>
    <message>
        <source>Marchés</source>
        <translation>Markets</translation>
    </message>
    <message>
        <source>Actualités, offres</source>
        <translation>News, offers</translation>
    </message>
    <message>
        <source>Écrivez le nom du commerce</source>
        <translation>Write the name of the shop</translation>
    </message>
    <message>
        <source>Choisissez votre catégorie</source>
        <translation>Choose your category</translation>
    </message>
    <message>
        <source>Écrivez votre adresse</source>
        <translation>Write your address</translation>
    </message>
    <message>
        <source>Placez-vous sur la carte</source>
        <translation>Put yourself on the map</translation>
    </message>
    <message>
        <source>Indiquez vos horaires</source>
        <translation>Give your opening hours</translation>
    </message>
    <message>
        <source>Ajoutez un téléphone ou une adresse mail</source>
        <translation>Add a phone number or a mail address</translation>
    </message>
    <message>
        <source>Ajoutez une photo&#xa0;: façade, intérieur, produit</source>
        <translation>Add a photo: front, inside, product</translation>
    </message>
    <message>
        <source>Présentez-vous en quelques phrases (120 à 600 signes)</source>
        <translation>Introduce yourself in a few sentences (120 to 600 characters)</translation>
    </message>
    <message>
        <source>Dites comment on peut payer chez vous</source>
        <translation>Say how people can pay</translation>
    </message>
    <message>
        <source>Dites comment on entre chez vous</source>
        <translation>Say how people get in</translation>
    </message>
    <message>
        <source>Confirmez que vos horaires sont justes</source>
        <translation>Confirm that your hours are right</translation>
    </message>
    <message>
        <source>nom</source>
        <translation>name</translation>
    </message>
    <message>
        <source>raison sociale</source>
        <translation>company name</translation>
    </message>
    <message>
        <source>numéro d’entreprise</source>
        <translation>company number</translation>
    </message>
    <message>
        <source>catégorie</source>
        <translation>category</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>adresse</source>
        <translation>address</translation>
    </message>
    <message>
        <source>téléphone</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>adresse mail</source>
        <translation>mail address</translation>
    </message>
    <message>
        <source>site</source>
        <translation>website</translation>
    </message>
    <message>
        <source>horaires confirmés</source>
        <translation>hours confirmed</translation>
    </message>
    <message>
        <source>horaires</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>jours exceptionnels</source>
        <translation>special days</translation>
    </message>
    <message>
        <source>services</source>
        <translation>services</translation>
    </message>
    <message>
        <source>paiements</source>
        <translation>payments</translation>
    </message>
    <message>
        <source>accès</source>
        <translation>access</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>photos</translation>
    </message>
    <message>
        <source>marchés</source>
        <translation>markets</translation>
    </message>
    <message>
        <source>actualités</source>
        <translation>news</translation>
    </message>
    <message>
        <source>Confirmez vos prochains jours fériés</source>
        <translation>Confirm your next public holidays</translation>
    </message>
    <message>
        <source>Dites si vous ouvrez le %1</source>
        <translation>Say whether you open on %1</translation>
    </message>
    <message>
        <source>Horaires à vérifier</source>
        <translation>Hours to be checked</translation>
    </message>
    <message>
        <source>Ouvert</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Fermé</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Ouvert, jusqu’à %1</source>
        <translation>Open until %1</translation>
    </message>
    <message>
        <source>Fermé, ouvre à %1</source>
        <translation>Closed, opens at %1</translation>
    </message>
    <message>
        <source>Fermé, ouvre demain à %1</source>
        <translation>Closed, opens tomorrow at %1</translation>
    </message>
    <message>
        <source>Fermé, ouvre %1 à %2</source>
        <translation>Closed, opens %1 at %2</translation>
    </message>
    <message>
        <source>%1 (à vérifier)</source>
        <translation>%1 (to be checked)</translation>
    </message>
    <message>
        <source>fermé</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date of a day, in the letters of Qt</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>Actualité</source>
        <translation>News</translation>
    </message>
    <message>
        <source>Offre</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>Événement</source>
        <translation>Event</translation>
    </message>
</context>
<context>
    <name>ListingWords</name>
    <message>
        <source>Boulangerie</source>
        <translation>Bakery</translation>
    </message>
    <message>
        <source>Pâtisserie</source>
        <translation>Pastry shop</translation>
    </message>
    <message>
        <source>Boucherie, charcuterie</source>
        <translation>Butcher</translation>
    </message>
    <message>
        <source>Poissonnerie</source>
        <translation>Fishmonger</translation>
    </message>
    <message>
        <source>Primeur</source>
        <translation>Greengrocer</translation>
    </message>
    <message>
        <source>Fromagerie</source>
        <translation>Cheese shop</translation>
    </message>
    <message>
        <source>Épicerie fine, traiteur</source>
        <translation>Delicatessen</translation>
    </message>
    <message>
        <source>Caviste</source>
        <translation>Wine shop</translation>
    </message>
    <message>
        <source>Épicerie</source>
        <translation>Grocery</translation>
    </message>
    <message>
        <source>Supermarché</source>
        <translation>Supermarket</translation>
    </message>
    <message>
        <source>Magasin bio</source>
        <translation>Organic shop</translation>
    </message>
    <message>
        <source>Vente à la ferme</source>
        <translation>Farm shop</translation>
    </message>
    <message>
        <source>Tabac</source>
        <translation>Tobacconist</translation>
    </message>
    <message>
        <source>Presse, papeterie</source>
        <translation>Newsagent, stationery</translation>
    </message>
    <message>
        <source>Librairie</source>
        <translation>Bookshop</translation>
    </message>
    <message>
        <source>Vêtements</source>
        <translation>Clothes</translation>
    </message>
    <message>
        <source>Chaussures</source>
        <translation>Shoes</translation>
    </message>
    <message>
        <source>Maroquinerie</source>
        <translation>Leather goods</translation>
    </message>
    <message>
        <source>Bijouterie, horlogerie</source>
        <translation>Jewellery, watches</translation>
    </message>
    <message>
        <source>Parfumerie, cosmétiques</source>
        <translation>Perfume, cosmetics</translation>
    </message>
    <message>
        <source>Fleuriste</source>
        <translation>Florist</translation>
    </message>
    <message>
        <source>Cadeaux, décoration</source>
        <translation>Gifts, decoration</translation>
    </message>
    <message>
        <source>Jeux et jouets</source>
        <translation>Games and toys</translation>
    </message>
    <message>
        <source>Articles de sport</source>
        <translation>Sports goods</translation>
    </message>
    <message>
        <source>Vélos</source>
        <translation>Bicycles</translation>
    </message>
    <message>
        <source>Quincaillerie, bricolage</source>
        <translation>Hardware, DIY</translation>
    </message>
    <message>
        <source>Meubles</source>
        <translation>Furniture</translation>
    </message>
    <message>
        <source>Électroménager, image et son</source>
        <translation>Appliances, audio and video</translation>
    </message>
    <message>
        <source>Informatique</source>
        <translation>Computers</translation>
    </message>
    <message>
        <source>Téléphonie</source>
        <translation>Phones</translation>
    </message>
    <message>
        <source>Opticien</source>
        <translation>Optician</translation>
    </message>
    <message>
        <source>Pharmacie</source>
        <translation>Pharmacy</translation>
    </message>
    <message>
        <source>Animalerie</source>
        <translation>Pet shop</translation>
    </message>
    <message>
        <source>Seconde main, brocante</source>
        <translation>Second hand</translation>
    </message>
    <message>
        <source>Artisanat d’art</source>
        <translation>Arts and crafts</translation>
    </message>
    <message>
        <source>Coiffure</source>
        <translation>Hairdresser</translation>
    </message>
    <message>
        <source>Institut de beauté</source>
        <translation>Beauty salon</translation>
    </message>
    <message>
        <source>Pressing, laverie</source>
        <translation>Dry cleaner, laundry</translation>
    </message>
    <message>
        <source>Cordonnerie, clés</source>
        <translation>Shoe repair, keys</translation>
    </message>
    <message>
        <source>Garage automobile</source>
        <translation>Car repair</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restaurant</translation>
    </message>
    <message>
        <source>Restauration rapide</source>
        <translation>Fast food</translation>
    </message>
    <message>
        <source>Café, bar</source>
        <translation>Café, bar</translation>
    </message>
    <message>
        <source>Hôtel</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>Marché&#xa0;: alimentation</source>
        <translation>Market: food</translation>
    </message>
    <message>
        <source>Marché&#xa0;: autres produits</source>
        <translation>Market: other goods</translation>
    </message>
    <message>
        <source>Autre commerce</source>
        <translation>Other shop</translation>
    </message>
    <message>
        <source>Livraison</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Retrait en boutique</source>
        <translation>Collection in the shop</translation>
    </message>
    <message>
        <source>Commande</source>
        <translation>Orders taken</translation>
    </message>
    <message>
        <source>Réparation</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>Paquet cadeau</source>
        <translation>Gift wrapping</translation>
    </message>
    <message>
        <source>Rendez-vous</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <source>Service à domicile</source>
        <translation>Home visits</translation>
    </message>
    <message>
        <source>À emporter</source>
        <translation>Takeaway</translation>
    </message>
    <message>
        <source>Places assises</source>
        <translation>Seating</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Parking</translation>
    </message>
    <message>
        <source>Espace enfants</source>
        <translation>Children’s corner</translation>
    </message>
    <message>
        <source>Point relais colis</source>
        <translation>Parcel point</translation>
    </message>
    <message>
        <source>Espèces</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Carte bancaire</source>
        <translation>Bank card</translation>
    </message>
    <message>
        <source>Sans contact</source>
        <translation>Contactless</translation>
    </message>
    <message>
        <source>Chèque</source>
        <translation>Cheque</translation>
    </message>
    <message>
        <source>Virement</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Titre-restaurant</source>
        <translation>Meal voucher</translation>
    </message>
    <message>
        <source>Écochèque</source>
        <translation>Eco voucher</translation>
    </message>
    <message>
        <source>Chèque-cadeau</source>
        <translation>Gift voucher</translation>
    </message>
    <message>
        <source>Chèque-vacances</source>
        <translation>Holiday voucher</translation>
    </message>
    <message>
        <source>Bons d’achat de la ville</source>
        <translation>The town’s shopping vouchers</translation>
    </message>
    <message>
        <source>Monnaie locale</source>
        <translation>Local currency</translation>
    </message>
    <message>
        <source>Entrée de plain-pied</source>
        <translation>Level entrance</translation>
    </message>
    <message>
        <source>Rampe fixe</source>
        <translation>Fixed ramp</translation>
    </message>
    <message>
        <source>Rampe mobile, sur demande</source>
        <translation>Portable ramp, on request</translation>
    </message>
    <message>
        <source>Porte automatique</source>
        <translation>Automatic door</translation>
    </message>
    <message>
        <source>Boucle magnétique</source>
        <translation>Hearing loop</translation>
    </message>
    <message>
        <source>Toilettes accessibles</source>
        <translation>Accessible toilet</translation>
    </message>
    <message>
        <source>Place de parking adaptée à côté</source>
        <translation>Accessible parking nearby</translation>
    </message>
    <message>
        <source>Langue des signes</source>
        <translation>Sign language</translation>
    </message>
    <message>
        <source>Chiens d’assistance bienvenus</source>
        <translation>Assistance dogs welcome</translation>
    </message>
    <message>
        <source>Jour de l’An</source>
        <translation>New Year’s Day</translation>
    </message>
    <message>
        <source>Épiphanie</source>
        <translation>Epiphany</translation>
    </message>
    <message>
        <source>Journée des femmes</source>
        <translation>Women’s Day</translation>
    </message>
    <message>
        <source>Vendredi saint</source>
        <translation>Good Friday</translation>
    </message>
    <message>
        <source>Pâques</source>
        <translation>Easter Sunday</translation>
    </message>
    <message>
        <source>Lundi de Pâques</source>
        <translation>Easter Monday</translation>
    </message>
    <message>
        <source>Fête du Travail</source>
        <translation>Labour Day</translation>
    </message>
    <message>
        <source>8 mai</source>
        <translation>8 May</translation>
    </message>
    <message>
        <source>Jour de la Libération</source>
        <translation>Liberation Day</translation>
    </message>
    <message>
        <source>Ascension</source>
        <translation>Ascension</translation>
    </message>
    <message>
        <source>Pentecôte</source>
        <translation>Whit Sunday</translation>
    </message>
    <message>
        <source>Lundi de Pentecôte</source>
        <translation>Whit Monday</translation>
    </message>
    <message>
        <source>Fête-Dieu</source>
        <translation>Corpus Christi</translation>
    </message>
    <message>
        <source>Abolition de l’esclavage</source>
        <translation>Abolition of slavery</translation>
    </message>
    <message>
        <source>17 juin 1953</source>
        <translation>17 June 1953</translation>
    </message>
    <message>
        <source>14 juillet</source>
        <translation>14 July</translation>
    </message>
    <message>
        <source>Fête nationale belge</source>
        <translation>Belgian National Day</translation>
    </message>
    <message>
        <source>Assomption</source>
        <translation>Assumption</translation>
    </message>
    <message>
        <source>Journée des enfants</source>
        <translation>Children’s Day</translation>
    </message>
    <message>
        <source>Fête de l’Unité allemande</source>
        <translation>German Unity Day</translation>
    </message>
    <message>
        <source>Fête de la Réformation</source>
        <translation>Reformation Day</translation>
    </message>
    <message>
        <source>Toussaint</source>
        <translation>All Saints</translation>
    </message>
    <message>
        <source>11 novembre</source>
        <translation>11 November</translation>
    </message>
    <message>
        <source>Jour de repentance</source>
        <translation>Day of Repentance</translation>
    </message>
    <message>
        <source>Noël</source>
        <translation>Christmas</translation>
    </message>
    <message>
        <source>Saint-Étienne</source>
        <translation>Boxing Day</translation>
    </message>
    <message>
        <source>Façade</source>
        <translation>Front</translation>
    </message>
    <message>
        <source>Intérieur</source>
        <translation>Inside</translation>
    </message>
    <message>
        <source>Produit</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>French</translation>
    </message>
    <message>
        <source>Néerlandais</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <source>Allemand</source>
        <translation>German</translation>
    </message>
    <message>
        <source>Anglais</source>
        <translation>English</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Moselle</source>
        <translation>Moselle</translation>
    </message>
    <message>
        <source>Bas-Rhin</source>
        <translation>Bas-Rhin</translation>
    </message>
    <message>
        <source>Haut-Rhin</source>
        <translation>Haut-Rhin</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Guyane</source>
        <translation>French Guiana</translation>
    </message>
    <message>
        <source>La Réunion</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>Allemagne</source>
        <translation>Germany</translation>
    </message>
    <message>
        <source>Bade-Wurtemberg</source>
        <translation>Baden-Württemberg</translation>
    </message>
    <message>
        <source>Bavière</source>
        <translation>Bavaria</translation>
    </message>
    <message>
        <source>Berlin</source>
        <translation>Berlin</translation>
    </message>
    <message>
        <source>Brandebourg</source>
        <translation>Brandenburg</translation>
    </message>
    <message>
        <source>Brême</source>
        <translation>Bremen</translation>
    </message>
    <message>
        <source>Hambourg</source>
        <translation>Hamburg</translation>
    </message>
    <message>
        <source>Hesse</source>
        <translation>Hesse</translation>
    </message>
    <message>
        <source>Mecklembourg-Poméranie</source>
        <translation>Mecklenburg-Vorpommern</translation>
    </message>
    <message>
        <source>Basse-Saxe</source>
        <translation>Lower Saxony</translation>
    </message>
    <message>
        <source>Rhénanie-du-Nord-Westphalie</source>
        <translation>North Rhine-Westphalia</translation>
    </message>
    <message>
        <source>Rhénanie-Palatinat</source>
        <translation>Rhineland-Palatinate</translation>
    </message>
    <message>
        <source>Sarre</source>
        <translation>Saarland</translation>
    </message>
    <message>
        <source>Saxe</source>
        <translation>Saxony</translation>
    </message>
    <message>
        <source>Saxe-Anhalt</source>
        <translation>Saxony-Anhalt</translation>
    </message>
    <message>
        <source>Schleswig-Holstein</source>
        <translation>Schleswig-Holstein</translation>
    </message>
    <message>
        <source>Thuringe</source>
        <translation>Thuringia</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Raison sociale</source>
        <translation>Company name</translation>
    </message>
    <message>
        <source>Numéro d’entreprise</source>
        <translation>Company number</translation>
    </message>
    <message>
        <source>Catégorie</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Adresse mail</source>
        <translation>Mail address</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Horaires</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Horaires confirmés</source>
        <translation>Hours confirmed</translation>
    </message>
    <message>
        <source>Marches à la porte</source>
        <translation>Steps at the door</translation>
    </message>
    <message>
        <source>Largeur de la porte</source>
        <translation>Width of the door</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Ce qu’on voit sur la photo</source>
        <translation>What the photo shows</translation>
    </message>
    <message>
        <source>Place dans la liste</source>
        <translation>Place in the list</translation>
    </message>
    <message>
        <source>Marché</source>
        <translation>Market</translation>
    </message>
    <message>
        <source>Genre de l’annonce</source>
        <translation>Kind of post</translation>
    </message>
    <message>
        <source>Titre de l’annonce</source>
        <translation>Title of the post</translation>
    </message>
    <message>
        <source>Texte de l’annonce</source>
        <translation>Text of the post</translation>
    </message>
    <message>
        <source>Parution de l’annonce</source>
        <translation>Appearance of the post</translation>
    </message>
    <message>
        <source>Dates de l’annonce</source>
        <translation>Dates of the post</translation>
    </message>
    <message>
        <source>Retiré</source>
        <translation>Taken out</translation>
    </message>
    <message>
        <source>comme d’habitude</source>
        <translation>as usual</translation>
    </message>
    <message>
        <source>fermé</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>Description (%1)</source>
        <translation>Description (%1)</translation>
    </message>
    <message>
        <source>Horaires du %1</source>
        <translation>Hours of %1</translation>
    </message>
    <message>
        <source>une autre photo</source>
        <translation>another photo</translation>
    </message>
</context>
<context>
    <name>LoyaltyText</name>
    <message>
        <source>%1 tampon</source>
        <translation>%1 stamp</translation>
    </message>
    <message>
        <source>%1 tampons</source>
        <translation>%1 stamps</translation>
    </message>
    <message>
        <source>%1 point</source>
        <translation>%1 point</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>%1 par achat, %2 valent %3</source>
        <translation>%1 a purchase, %2 are worth %3</translation>
    </message>
    <message>
        <source>%1 par euro, %2 valent %3</source>
        <translation>%1 a euro, %2 are worth %3</translation>
    </message>
    <message>
        <source>%1 % du prix sur la carte, à utiliser dès %2</source>
        <translation>%1 % of the price on the card, to be used from %2</translation>
    </message>
    <message>
        <source>Utiliser %1&#xa0;: %2</source>
        <translation>Use %1: %2</translation>
    </message>
    <message>
        <source>Fidélité&#xa0;: %1</source>
        <translation>Loyalty: %1</translation>
    </message>
    <message>
        <source>achats à partir de %1</source>
        <translation>purchases from %1</translation>
    </message>
    <message>
        <source>%1 en plus au premier achat</source>
        <translation>%1 extra with the first purchase</translation>
    </message>
    <message>
        <source>%1 en plus à l’anniversaire</source>
        <translation>%1 extra on the birthday</translation>
    </message>
    <message>
        <source>tout est perdu après %1 mois sans visite</source>
        <translation>all is lost after %1 months without a visit</translation>
    </message>
</context>
<context>
    <name>RoleText</name>
    <message>
        <source>Caisse</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Responsable</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Conseiller</source>
        <translation>Adviser</translation>
    </message>
    <message>
        <source>avec un code</source>
        <translation>with a code</translation>
    </message>
    <message>
        <source>sans code</source>
        <translation>without a code</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>badge</translation>
    </message>
    <message>
        <source>jusqu’au %1</source>
        <translation>until %1</translation>
    </message>
</context>
<context>
    <name>ScenarioText</name>
    <message>
        <source>Panne de réseau</source>
        <translation>Network down</translation>
    </message>
    <message>
        <source>Le réseau est coupé. Un client paie quand même avec un bon.</source>
        <translation>The network is cut. A customer still pays with a voucher.</translation>
    </message>
    <message>
        <source>Vendez un article et encaissez-le avec le bon.</source>
        <translation>Sell an item and take the voucher for it.</translation>
    </message>
    <message>
        <source>Attendez le retour du réseau.</source>
        <translation>Wait for the network to come back.</translation>
    </message>
    <message>
        <source>Laissez la caisse envoyer ce qui attend.</source>
        <translation>Let the till send what is waiting.</translation>
    </message>
    <message>
        <source>Vente, un article, Encaisser, Bon d’achat, puis Montrer le bon.</source>
        <translation>Sale, an item, Take payment, Shopping voucher, then Show the voucher.</translation>
    </message>
    <message>
        <source>Le réseau revient tout seul.</source>
        <translation>The network comes back by itself.</translation>
    </message>
    <message>
        <source>Plus, Synchronisation&#xa0;: Synchroniser maintenant.</source>
        <translation>More, Synchronisation: Synchronise now.</translation>
    </message>
    <message>
        <source>Sans réseau, la caisse vend et garde tout. Elle l’envoie à son retour.</source>
        <translation>Without a network the till sells and keeps everything. It sends it once it is back.</translation>
    </message>
    <message>
        <source>Bon présenté deux fois</source>
        <translation>Voucher shown twice</translation>
    </message>
    <message>
        <source>Un client paie avec un bon. Un autre présente le même bon.</source>
        <translation>A customer pays with a voucher. Another one shows the same voucher.</translation>
    </message>
    <message>
        <source>Débitez le bon en entier.</source>
        <translation>Debit the whole voucher.</translation>
    </message>
    <message>
        <source>Faites montrer le bon encore.</source>
        <translation>Have the voucher shown again.</translation>
    </message>
    <message>
        <source>Encaissez un article autrement.</source>
        <translation>Take payment for an item another way.</translation>
    </message>
    <message>
        <source>Bons, Montrer le bon, Tout, puis Débiter.</source>
        <translation>Vouchers, Show the voucher, All, then Debit.</translation>
    </message>
    <message>
        <source>Touchez de nouveau Montrer le bon et lisez la réponse.</source>
        <translation>Tap Show the voucher again and read the answer.</translation>
    </message>
    <message>
        <source>Vente, un article, Encaisser, en espèces par exemple.</source>
        <translation>Sale, an item, Take payment, in cash for instance.</translation>
    </message>
    <message>
        <source>Un bon déjà débité est refusé. Le client paie autrement.</source>
        <translation>A voucher debited already is refused. The customer pays another way.</translation>
    </message>
    <message>
        <source>Bon expiré</source>
        <translation>Expired voucher</translation>
    </message>
    <message>
        <source>Un client présente un bon dont la date est passée.</source>
        <translation>A customer shows a voucher whose date has passed.</translation>
    </message>
    <message>
        <source>Faites montrer le bon et lisez la réponse.</source>
        <translation>Have the voucher shown and read the answer.</translation>
    </message>
    <message>
        <source>Bons, puis Montrer le bon.</source>
        <translation>Vouchers, then Show the voucher.</translation>
    </message>
    <message>
        <source>Un bon expiré n’est pas débité. La date est dite au client.</source>
        <translation>An expired voucher is not debited. The customer is told the date.</translation>
    </message>
    <message>
        <source>Plus de papier</source>
        <translation>Out of paper</translation>
    </message>
    <message>
        <source>L’imprimante n’a plus de papier et un client veut son ticket.</source>
        <translation>The printer is out of paper and a customer wants a receipt.</translation>
    </message>
    <message>
        <source>Vendez un article et encaissez-le.</source>
        <translation>Sell an item and take payment.</translation>
    </message>
    <message>
        <source>Imprimez le ticket.</source>
        <translation>Print the receipt.</translation>
    </message>
    <message>
        <source>Remettez du papier&#xa0;: le ticket sort.</source>
        <translation>Put paper in: the receipt comes out.</translation>
    </message>
    <message>
        <source>Touchez Imprimer après la vente, ou Ctrl+P.</source>
        <translation>Tap Print after the sale, or Ctrl+P.</translation>
    </message>
    <message>
        <source>Touchez Remettre du papier. Le ticket qui attend sort, ou touchez Réessayer.</source>
        <translation>Tap Put paper in. The waiting receipt comes out, or tap Try again.</translation>
    </message>
    <message>
        <source>Une imprimante en panne n’empêche pas de vendre. Le ticket attend.</source>
        <translation>A printer that is down stops no sale. The receipt waits.</translation>
    </message>
    <message>
        <source>Prix faux</source>
        <translation>Wrong price</translation>
    </message>
    <message>
        <source>«&#x202f;%1&#x202f;» est affiché %2 en rayon. La caisse demande %3.</source>
        <translation>“%1” is marked %2 on the shelf. The till asks %3.</translation>
    </message>
    <message>
        <source>Miche d’exercice</source>
        <translation>Practice loaf</translation>
    </message>
    <message>
        <source>Vendez l’article à %1.</source>
        <translation>Sell the item for %1.</translation>
    </message>
    <message>
        <source>Ajoutez l’article, touchez sa ligne, puis Prix (F7)&#xa0;: %1. Vendu trop cher&#x202f;? Remboursez le ticket et recommencez.</source>
        <translation>Add the item, tap its line, then Price (F7): %1. Sold too dear? Refund the receipt and start again.</translation>
    </message>
    <message>
        <source>Le prix affiché au client est le prix qu’il paie. Corrigez ensuite le catalogue.</source>
        <translation>The customer pays the price that is shown. Correct the catalogue afterwards.</translation>
    </message>
    <message>
        <source>Remboursement</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>Un client rapporte un article qu’il vient d’acheter.</source>
        <translation>A customer brings back an item bought just now.</translation>
    </message>
    <message>
        <source>Remboursez-le depuis son ticket.</source>
        <translation>Refund it from its receipt.</translation>
    </message>
    <message>
        <source>Caisse, Journal des tickets, le ticket, puis Rembourser.</source>
        <translation>Till, Receipts journal, the receipt, then Refund.</translation>
    </message>
    <message>
        <source>Un remboursement part du ticket d’origine et reste dans les livres.</source>
        <translation>A refund starts from the first receipt and stays in the books.</translation>
    </message>
</context>
<context>
    <name>SettingsCatalogue</name>
    <message>
        <source>Non</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Boutique</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Telle que la ville la connaît.</source>
        <translation>As the town knows it.</translation>
    </message>
    <message>
        <source>Ville</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Elle émet les bons et les rembourse.</source>
        <translation>It issues the vouchers and refunds them.</translation>
    </message>
    <message>
        <source>Caisse</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Cet appareil.</source>
        <translation>This device.</translation>
    </message>
    <message>
        <source>Langue de l’écran</source>
        <translation>Screen language</translation>
    </message>
    <message>
        <source>Change tout de suite, sans redémarrer.</source>
        <translation>Changes at once, without restarting.</translation>
    </message>
    <message>
        <source>Celle de l’appareil</source>
        <translation>The device’s</translation>
    </message>
    <message>
        <source>Thème</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Système</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Clair</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Sombre</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Extérieur</source>
        <translation>Outdoor</translation>
    </message>
    <message>
        <source>Extérieur, nuit</source>
        <translation>Outdoor, night</translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Cette page montre le résultat aussitôt.</source>
        <translation>This page shows the result at once.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Densité</source>
        <translation>Density</translation>
    </message>
    <message>
        <source>À la souris, les boutons peuvent être plus petits.</source>
        <translation>With a mouse, the buttons can be smaller.</translation>
    </message>
    <message>
        <source>Doigt</source>
        <translation>Finger</translation>
    </message>
    <message>
        <source>Souris</source>
        <translation>Mouse</translation>
    </message>
    <message>
        <source>Pour gaucher</source>
        <translation>Left-handed</translation>
    </message>
    <message>
        <source>Le montant et les boutons passent à gauche.</source>
        <translation>The amount and the buttons move to the left.</translation>
    </message>
    <message>
        <source>Animations réduites</source>
        <translation>Reduced animations</translation>
    </message>
    <message>
        <source>Les panneaux apparaissent sans glisser.</source>
        <translation>Panels appear without sliding.</translation>
    </message>
    <message>
        <source>Sons</source>
        <translation>Sounds</translation>
    </message>
    <message>
        <source>Chaque réponse a le sien, reconnaissable au rythme.</source>
        <translation>Each answer has its own, known by its rhythm.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Par-dessus celui de l’appareil.</source>
        <translation>On top of the device’s.</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Éclair à chaque réponse</source>
        <translation>Flash at each answer</translation>
    </message>
    <message>
        <source>Langue des preuves</source>
        <translation>Language of the proofs</translation>
    </message>
    <message>
        <source>De ce qui est imprimé ou remis au client.</source>
        <translation>Of what is printed or handed to the customer.</translation>
    </message>
    <message>
        <source>Celle de l’écran</source>
        <translation>The screen’s</translation>
    </message>
    <message>
        <source>Retour après un débit</source>
        <translation>Return after a debit</translation>
    </message>
    <message>
        <source>L’écran redevient prêt de lui-même.</source>
        <translation>The screen gets ready again by itself.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Jamais</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Image de la caméra</source>
        <translation>Camera picture</translation>
    </message>
    <message>
        <source>Sans image, la lecture continue.</source>
        <translation>Without a picture, reading goes on.</translation>
    </message>
    <message>
        <source>Essayer les appareils</source>
        <translation>Try the devices</translation>
    </message>
    <message>
        <source>Lecteur, imprimante et caméra, l’un après l’autre.</source>
        <translation>Reader, printer and camera, one after the other.</translation>
    </message>
    <message>
        <source>Essayer</source>
        <translation>Try</translation>
    </message>
    <message>
        <source>Clavier du lecteur</source>
        <translation>Reader’s keyboard</translation>
    </message>
    <message>
        <source>Préfixe du lecteur</source>
        <translation>Reader’s prefix</translation>
    </message>
    <message>
        <source>Ce qu’il tape avant chaque code, s’il est réglé ainsi.</source>
        <translation>What it types before each code, if it is set up so.</translation>
    </message>
    <message>
        <source>Imprimante</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Aucune</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Réseau</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Câble</source>
        <translation>Cable</translation>
    </message>
    <message>
        <source>Adresse de l’imprimante</source>
        <translation>Printer’s address</translation>
    </message>
    <message>
        <source>Sur le réseau, ou le nom du port.</source>
        <translation>On the network, or the name of the port.</translation>
    </message>
    <message>
        <source>Largeur du papier</source>
        <translation>Paper width</translation>
    </message>
    <message>
        <source>Personnes à la caisse</source>
        <translation>People at the till</translation>
    </message>
    <message>
        <source>Nom, droits et code de chacun.</source>
        <translation>Name, rights and code of each.</translation>
    </message>
    <message>
        <source>Verrouillage automatique</source>
        <translation>Automatic lock</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>Invité sans code</source>
        <translation>Guest without a code</translation>
    </message>
    <message>
        <source>L’écran verrouillé propose d’entrer sans nom.</source>
        <translation>The lock screen offers to go in without a name.</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Ce qui est envoyé, ce qui attend, et l’âge des données.</source>
        <translation>What is sent, what waits, and how old the data is.</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Ce que la caisse enregistre</source>
        <translation>What the till saves</translation>
    </message>
    <message>
        <source>Ce qu’elle envoie à la ville</source>
        <translation>What it sends to the town</translation>
    </message>
    <message>
        <source>Les débits, signés par cet appareil. Les noms et les codes des personnes restent ici.</source>
        <translation>The debits, signed by this device. People’s names and codes stay here.</translation>
    </message>
    <message>
        <source>Les autres codes</source>
        <translation>Other codes</translation>
    </message>
    <message>
        <source>Un code qui n’est pas un bon n’est ni montré, ni gardé.</source>
        <translation>A code that is not a voucher is neither shown nor kept.</translation>
    </message>
    <message>
        <source>Dossier des données</source>
        <translation>Data folder</translation>
    </message>
    <message>
        <source>À ne pas copier sur un autre appareil.</source>
        <translation>Not to be copied to another device.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>À donner à votre conseiller.</source>
        <translation>To give to your adviser.</translation>
    </message>
    <message>
        <source>Affichage et son</source>
        <translation>Display and sound</translation>
    </message>
    <message>
        <source>Bons</source>
        <translation>Vouchers</translation>
    </message>
    <message>
        <source>Matériel</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Opérateurs et droits</source>
        <translation>Staff and rights</translation>
    </message>
    <message>
        <source>Confidentialité</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Avancé</source>
        <translation>Advanced</translation>
    </message>
    <message>
        <source>Extérieur&#xa0;: noir sur blanc, plus grand, pour le soleil.</source>
        <translation>Outdoor: black on white, larger, for the sun.</translation>
    </message>
    <message>
        <source>Le bord de l’écran s’allume&#x202f;; toujours quand il n’y a pas de son.</source>
        <translation>The edge of the screen lights up; always when there is no sound.</translation>
    </message>
    <message>
        <source>Trouvé par l’essai&#x202f;; vide&#xa0;: reconnu à chaque lecture.</source>
        <translation>Found by the test; empty: recognised at each reading.</translation>
    </message>
    <message>
        <source>Pour la page d’essai&#x202f;; les preuves s’enregistrent en fichier.</source>
        <translation>For the test page; proofs are saved as a file.</translation>
    </message>
    <message>
        <source>En caractères&#xa0;: 32 pour 58 mm, 42 ou 48 pour 80 mm.</source>
        <translation>In characters: 32 for 58&#xa0;mm, 42 or 48 for 80&#xa0;mm.</translation>
    </message>
    <message>
        <source>Quand personne ne touche la caisse&#x202f;; jamais pendant un débit.</source>
        <translation>When nobody touches the till; never during a debit.</translation>
    </message>
    <message>
        <source>Chaque débit&#xa0;: heure, montant, fin du code du bon. Jamais le nom du client, ni les images de la caméra.</source>
        <translation>Each debit: time, amount, end of the voucher’s code. Never the customer’s name, nor camera pictures.</translation>
    </message>
    <message>
        <source>Code de secours de la boutique</source>
        <translation>Recovery code of the shop</translation>
    </message>
    <message>
        <source>Pour relire les ventes si les caisses sont perdues.</source>
        <translation>To read the sales again if the tills are lost.</translation>
    </message>
    <message>
        <source>Mentions des tickets</source>
        <translation>Receipt details</translation>
    </message>
    <message>
        <source>Adresse, SIRET ou numéro d’entreprise, TVA.</source>
        <translation>Address, SIRET or enterprise number, VAT.</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Écran de vente</source>
        <translation>Sale screen</translation>
    </message>
    <message>
        <source>Se change aussi en haut de la vente.</source>
        <translation>Can also be changed at the top of the sale.</translation>
    </message>
    <message>
        <source>Grille</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Étiquettes de balance</source>
        <translation>Scale labels</translation>
    </message>
    <message>
        <source>Titres-restaurant</source>
        <translation>Meal vouchers</translation>
    </message>
    <message>
        <source>Proposés à l’encaissement.</source>
        <translation>Offered at payment.</translation>
    </message>
    <message>
        <source>Chèques</source>
        <translation>Cheques</translation>
    </message>
    <message>
        <source>Virements</source>
        <translation>Transfers</translation>
    </message>
    <message>
        <source>Terminal de carte</source>
        <translation>Card terminal</translation>
    </message>
    <message>
        <source>Caisse et tickets</source>
        <translation>Till and receipts</translation>
    </message>
    <message>
        <source>Paiements</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Une règle par étiquette&#x202f;; vide&#xa0;: les réglages usuels.</source>
        <translation>One rule per label; empty: the usual settings.</translation>
    </message>
    <message>
        <source>Son adresse sur le réseau (Caisse-AP)&#x202f;; vide&#xa0;: il est à part.</source>
        <translation>Its address on the network (Caisse-AP); empty: it is separate.</translation>
    </message>
    <message>
        <source>Au-delà, la caisse demande le code ou le badge d’un responsable.</source>
        <translation>Above it, the till asks for a manager’s code or badge.</translation>
    </message>
    <message>
        <source>Remise de la caisse</source>
        <translation>Discount at the till</translation>
    </message>
    <message>
        <source>Remise du conseiller</source>
        <translation>Adviser’s discount</translation>
    </message>
    <message>
        <source>Copies et export</source>
        <translation>Copies and export</translation>
    </message>
    <message>
        <source>Une copie se fait seule après chaque clôture et chaque jour.</source>
        <translation>A copy is made by itself after each closing and every day.</translation>
    </message>
    <message>
        <source>Écran pour le client</source>
        <translation>Screen for the customer</translation>
    </message>
    <message>
        <source>Sur un second écran branché&#xa0;: articles, total, rendu. Jamais sur celui-ci.</source>
        <translation>On a second screen that is plugged in: articles, total, change. Never on this one.</translation>
    </message>
    <message>
        <source>Tickets par mail</source>
        <translation>Receipts by mail</translation>
    </message>
    <message>
        <source>Envoyés par la boîte mail de la boutique&#x202f;; sans réseau, ils attendent ici.</source>
        <translation>Sent by the shop’s own mailbox; without a network they wait here.</translation>
    </message>
    <message>
        <source>Photos sur les touches</source>
        <translation>Photos on the buttons</translation>
    </message>
    <message>
        <source>De la vente&#x202f;; sans photo, la touche reste.</source>
        <translation>Of the sale; without a photo the button stays as it is.</translation>
    </message>
</context>
<context>
    <name>ShopLists</name>
    <message>
        <source>Divers</source>
        <translation>Sundries</translation>
    </message>
    <message>
        <source>articles_%1.csv</source>
        <translation>items_%1.csv</translation>
    </message>
    <message>
        <source>etiquettes_%1.pdf</source>
        <translation>labels_%1.pdf</translation>
    </message>
</context>
<context>
    <name>ShopSections</name>
    <message>
        <source>Chercher un article</source>
        <translation>Search for an item</translation>
    </message>
    <message>
        <source>3 *</source>
        <translation>3 *</translation>
    </message>
    <message>
        <source>Quantité de la ligne</source>
        <translation>Line quantity</translation>
    </message>
    <message>
        <source>Remise ou prix de la ligne</source>
        <translation>Line discount or price</translation>
    </message>
    <message>
        <source>Mettre en attente, reprendre</source>
        <translation>Put on hold, resume</translation>
    </message>
    <message>
        <source>Encaisser par carte</source>
        <translation>Take payment by card</translation>
    </message>
    <message>
        <source>Retirer la ligne</source>
        <translation>Remove the line</translation>
    </message>
    <message>
        <source>Nouvelle vente</source>
        <translation>New sale</translation>
    </message>
    <message>
        <source>Réimprimer le dernier ticket</source>
        <translation>Reprint the last receipt</translation>
    </message>
    <message>
        <source>Ouvrir le tiroir</source>
        <translation>Open the drawer</translation>
    </message>
    <message>
        <source>Caisse</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Enregistrer l’article</source>
        <translation>Save the item</translation>
    </message>
    <message>
        <source>Article suivant</source>
        <translation>Next item</translation>
    </message>
    <message>
        <source>Article précédent</source>
        <translation>Previous item</translation>
    </message>
    <message>
        <source>Vente</source>
        <translation>Sale</translation>
    </message>
    <message>
        <source>Multiplier&#xa0;: 3 puis * puis l’article</source>
        <translation>Multiply: 3 then * then the item</translation>
    </message>
    <message>
        <source>Encaisser&#x202f;; puis espèces, le compte juste</source>
        <translation>Take payment; then cash, exact amount</translation>
    </message>
    <message>
        <source>Carte de fidélité</source>
        <translation>Loyalty card</translation>
    </message>
    <message>
        <source>Fidélité</source>
        <translation>Loyalty</translation>
    </message>
    <message>
        <source>Écran client ici</source>
        <translation>Customer screen here</translation>
    </message>
    <message>
        <source>Ma fiche</source>
        <translation>My listing</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>Disque plein&#xa0;: débits arrêtés</source>
        <translation>Disk full: debits stopped</translation>
    </message>
    <message>
        <source>Disque plein</source>
        <translation>Disk full</translation>
    </message>
    <message>
        <source>À régler %1</source>
        <translation>To sort out %1</translation>
    </message>
    <message>
        <source>Caisse refusée</source>
        <translation>Till refused</translation>
    </message>
    <message>
        <source>Données du %1</source>
        <translation>Data of %1</translation>
    </message>
    <message>
        <source>Hors ligne · %1 à envoyer</source>
        <translation>Offline · %1 to send</translation>
    </message>
    <message>
        <source>Hors ligne</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Envoi %1</source>
        <translation>Sending %1</translation>
    </message>
    <message>
        <source>%1 à envoyer</source>
        <translation>%1 to send</translation>
    </message>
    <message>
        <source>À jour %1</source>
        <translation>Up to date %1</translation>
    </message>
    <message>
        <source>Pas encore synchronisé</source>
        <translation>Not synchronised yet</translation>
    </message>
    <message>
        <source>Le disque est plein&#xa0;: rien de nouveau ne peut être enregistré.</source>
        <translation>The disk is full: nothing new can be saved.</translation>
    </message>
    <message>
        <source>Tout est enregistré&#x202f;; la seconde copie prend du retard.</source>
        <translation>Everything is saved; the second copy is lagging behind.</translation>
    </message>
    <message>
        <source>Tout est enregistré sur cet appareil.</source>
        <translation>Everything is saved on this device.</translation>
    </message>
    <message>
        <source>Rien à envoyer&#xa0;: la ville a tout reçu.</source>
        <translation>Nothing to send: the town has received everything.</translation>
    </message>
    <message numerus="yes">
        <source>%n élément(s) part(ent) vers la ville.</source>
        <translation>
            <numerusform>%n item is going to the town.</numerusform>
            <numerusform>%n items are going to the town.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n élément(s) attend(ent) le réseau.</source>
        <translation>
            <numerusform>%n item is waiting for the network.</numerusform>
            <numerusform>%n items are waiting for the network.</numerusform>
        </translation>
    </message>
    <message>
        <source>La ville n’a pas encore été jointe.</source>
        <translation>The town has not been reached yet.</translation>
    </message>
    <message>
        <source>Pas de réseau. Vous pouvez continuer&#xa0;: tout partira plus tard.</source>
        <translation>No network. You can carry on: everything will be sent later.</translation>
    </message>
    <message>
        <source>Le réseau marche, le serveur de la ville ne répond pas. Continuez.</source>
        <translation>The network works, the town’s server does not answer. Carry on.</translation>
    </message>
    <message>
        <source>La ville refuse cette caisse. Appelez la mairie&#x202f;; rien n’est perdu.</source>
        <translation>The town refuses this till. Call the town hall; nothing is lost.</translation>
    </message>
    <message>
        <source>La ville répond.</source>
        <translation>The town answers.</translation>
    </message>
    <message>
        <source>Caisse à vérifier</source>
        <translation>Check the till</translation>
    </message>
    <message>
        <source>La ville a reçu autre chose de cette caisse que ce qui est ici. Prévenez votre conseiller&#x202f;; rien n’est perdu.</source>
        <translation>The town received something else from this till than what is here. Tell your adviser; nothing is lost.</translation>
    </message>
    <message>
        <source>Rien à envoyer</source>
        <translation>Nothing to send</translation>
    </message>
    <message>
        <source>Envoi en cours</source>
        <translation>Being sent</translation>
    </message>
    <message>
        <source>À envoyer, prochain essai %1</source>
        <translation>To send, next try %1</translation>
    </message>
    <message>
        <source>À envoyer</source>
        <translation>To send</translation>
    </message>
    <message>
        <source>arrêté</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>pas de réseau</source>
        <translation>no network</translation>
    </message>
    <message>
        <source>Wi-Fi à ouvrir</source>
        <translation>Wi-Fi to open</translation>
    </message>
    <message>
        <source>serveur muet</source>
        <translation>server silent</translation>
    </message>
    <message>
        <source>caisse refusée</source>
        <translation>till refused</translation>
    </message>
    <message>
        <source>pas encore essayé</source>
        <translation>not tried yet</translation>
    </message>
    <message>
        <source>en route</source>
        <translation>on its way</translation>
    </message>
    <message numerus="yes">
        <source>%n bon(s) débité(s)</source>
        <translation>
            <numerusform>%n voucher debited</numerusform>
            <numerusform>%n vouchers debited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n débit(s) annulé(s)</source>
        <translation>
            <numerusform>%n debit undone</numerusform>
            <numerusform>%n debits undone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n débit(s) abandonné(s)</source>
        <translation>
            <numerusform>%n debit abandoned</numerusform>
            <numerusform>%n debits abandoned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n débit(s) en suspens</source>
        <translation>
            <numerusform>%n debit pending</numerusform>
            <numerusform>%n debits pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n autre(s) élément(s)</source>
        <translation>
            <numerusform>%n other item</numerusform>
            <numerusform>%n other items</numerusform>
        </translation>
    </message>
    <message>
        <source>de %1 à %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>%1 libres</source>
        <translation>%1 free</translation>
    </message>
    <message>
        <source>à l’heure</source>
        <translation>right on time</translation>
    </message>
    <message>
        <source>en avance de %1</source>
        <translation>%1 fast</translation>
    </message>
    <message>
        <source>en retard de %1</source>
        <translation>%1 slow</translation>
    </message>
    <message>
        <source>Essai de la connexion…</source>
        <translation>Testing the connection…</translation>
    </message>
    <message>
        <source>Synchronisation en cours…</source>
        <translation>Synchronising…</translation>
    </message>
    <message>
        <source>Essai à %1&#xa0;: %2</source>
        <translation>Test at %1: %2</translation>
    </message>
    <message>
        <source>Synchronisé à %1&#xa0;: la ville a tout reçu.</source>
        <translation>Synchronised at %1: the town has received everything.</translation>
    </message>
    <message>
        <source>Mise à jour requise</source>
        <translation>Update needed</translation>
    </message>
    <message>
        <source>Dernier échange %1</source>
        <translation>Last exchange %1</translation>
    </message>
    <message>
        <source>Le Wi-Fi demande une connexion. Ouvrez sa page dans le navigateur.</source>
        <translation>The Wi-Fi wants a login. Open its page in the browser.</translation>
    </message>
    <message>
        <source>Cette application est trop ancienne pour la ville. Mettez-la à jour&#x202f;; vous pouvez continuer, rien n’est perdu.</source>
        <translation>This app is too old for the town. Update it; you can go on, nothing is lost.</translation>
    </message>
    <message>
        <source>La ville répond mal. L’envoi est réessayé tout seul.</source>
        <translation>The town answers badly. Sending is tried again by itself.</translation>
    </message>
    <message numerus="yes">
        <source>%n opération(s) sauvée(s) d’une autre caisse</source>
        <translation>
            <numerusform>%n operation rescued from another till</numerusform>
            <numerusform>%n operations rescued from another till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n élément(s) attend(ent) la mise à jour.</source>
        <translation>
            <numerusform>%n item is waiting for the update.</numerusform>
            <numerusform>%n items are waiting for the update.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n élément(s) attend(ent) ici.</source>
        <translation>
            <numerusform>%n item is waiting here.</numerusform>
            <numerusform>%n items are waiting here.</numerusform>
        </translation>
    </message>
    <message>
        <source>Le Wi-Fi demande une connexion. Les débits attendent ici, rien n’est perdu.</source>
        <translation>The Wi-Fi wants you to sign in. Debits wait here, nothing is lost.</translation>
    </message>
    <message>
        <source>Ouvrir sa page</source>
        <translation>Open its page</translation>
    </message>
    <message>
        <source>Comptoir est trop ancien pour la ville&#xa0;: rien ne part avant sa mise à jour. Vous pouvez continuer, rien n’est perdu.</source>
        <translation>Comptoir is too old for the town: nothing leaves before it is updated. You can carry on, nothing is lost.</translation>
    </message>
    <message>
        <source>Mettez Comptoir à jour avant le %1&#xa0;: après, plus rien ne partira vers la ville.</source>
        <translation>Update Comptoir before %1: after that, nothing more will leave for the town.</translation>
    </message>
    <message>
        <source>Fichier refusé</source>
        <translation>File refused</translation>
    </message>
    <message>
        <source>La ville a déjà une autre suite de cette caisse. Sauvez de nouveau depuis elle, ou prévenez votre conseiller.</source>
        <translation>The town already has another continuation of this till. Save again from that till, or tell your adviser.</translation>
    </message>
    <message>
        <source>Il manque à la ville ce qui précède ce fichier. Ouvrez aussi les fichiers plus anciens de cette caisse.</source>
        <translation>The town lacks what comes before this file. Open this till’s older files too.</translation>
    </message>
    <message>
        <source>Cette caisse est d’une autre boutique et sert encore&#xa0;: c’est à elle d’envoyer.</source>
        <translation>This till belongs to another shop and is still in use: it has to send by itself.</translation>
    </message>
    <message>
        <source>La ville ne connaît pas cette caisse. Appelez la mairie&#x202f;; gardez le fichier.</source>
        <translation>The town does not know this till. Call the town hall; keep the file.</translation>
    </message>
    <message>
        <source>La ville n’a pas pu prendre ce fichier. Gardez-le et prévenez votre conseiller.</source>
        <translation>The town could not take this file. Keep it and tell your adviser.</translation>
    </message>
    <message>
        <source>refusé</source>
        <translation>refused</translation>
    </message>
    <message numerus="yes">
        <source>%n perdue(s) ici&#x202f;; la ville les a peut-être. Prévenez votre conseiller.</source>
        <translation>
            <numerusform>%n is lost here; the town may have it. Tell your adviser.</numerusform>
            <numerusform>%n are lost here; the town may have them. Tell your adviser.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingSections</name>
    <message>
        <source>Terminez d’abord l’encaissement.</source>
        <translation>Finish the payment first.</translation>
    </message>
    <message>
        <source>S’entraîner</source>
        <translation>Practise</translation>
    </message>
    <message>
        <source>Quitter l’entraînement</source>
        <translation>Leave practice</translation>
    </message>
    <message>
        <source>Passer en réel</source>
        <translation>Go live</translation>
    </message>
    <message>
        <source>Formation</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>FORMATION</source>
        <translation>TRAINING</translation>
    </message>
</context>
<context>
    <name>TrainingWords</name>
    <message>
        <source>Miche d’exercice</source>
        <translation>Practice loaf</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>Bon valable</source>
        <translation>Voucher valid</translation>
    </message>
    <message>
        <source>Vérifié en ligne à {time}. Le reste demeure sur le bon.</source>
        <translation>Checked online at {time}. The rest stays on the voucher.</translation>
    </message>
    <message>
        <source>{debited} débités</source>
        <translation>{debited} debited</translation>
    </message>
    <message>
        <source>Enregistré et confirmé par la ville.</source>
        <translation>Saved and confirmed by the town.</translation>
    </message>
    <message>
        <source>Bon débité</source>
        <translation>Voucher debited</translation>
    </message>
    <message>
        <source>Ce bon s’utilise en une seule fois, sans rendu.</source>
        <translation>This voucher is used in one go, without change.</translation>
    </message>
    <message>
        <source>Bon en une fois</source>
        <translation>Voucher in one go</translation>
    </message>
    <message>
        <source>Valable, à confirmer</source>
        <translation>Valid, to be confirmed</translation>
    </message>
    <message>
        <source>Authentique. Le solde sera confirmé avec le réseau.</source>
        <translation>Genuine. The balance will be confirmed once there is a network.</translation>
    </message>
    <message>
        <source>Valable hors ligne</source>
        <translation>Valid offline</translation>
    </message>
    <message>
        <source>Vérification ancienne ({age})</source>
        <translation>Old check ({age})</translation>
    </message>
    <message>
        <source>La liste des bons date de {age}&#xa0;: le montant est réduit.</source>
        <translation>Age of the voucher list: {age}. The amount is reduced.</translation>
    </message>
    <message>
        <source>Liste ancienne</source>
        <translation>Old list</translation>
    </message>
    <message>
        <source>Expire bientôt</source>
        <translation>Expires soon</translation>
    </message>
    <message>
        <source>Valable jusqu’au {lastDay} inclus. Il peut être débité.</source>
        <translation>Valid up to and including {lastDay}. It can be debited.</translation>
    </message>
    <message>
        <source>Déjà utilisé</source>
        <translation>Already used</translation>
    </message>
    <message>
        <source>Ce bon est vide. Rien n’a été débité.</source>
        <translation>This voucher is empty. Nothing was debited.</translation>
    </message>
    <message>
        <source>Déjà débité ici à {lastUsed}</source>
        <translation>Already debited here: {lastUsed}</translation>
    </message>
    <message>
        <source>Cette caisse l’a déjà débité de {debited}. Rien de plus n’a été pris.</source>
        <translation>This till has already debited {debited} from it. Nothing more was taken.</translation>
    </message>
    <message>
        <source>Déjà débité ici</source>
        <translation>Already debited here</translation>
    </message>
    <message>
        <source>Expiré le {lastDay}</source>
        <translation>Expired on {lastDay}</translation>
    </message>
    <message>
        <source>Ce bon n’est plus valable. Rien n’a été débité.</source>
        <translation>This voucher is no longer valid. Nothing was debited.</translation>
    </message>
    <message>
        <source>Expiré</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Valable à partir du {validFrom}</source>
        <translation>Valid from {validFrom}</translation>
    </message>
    <message>
        <source>Trop tôt pour ce bon. Rien n’a été débité.</source>
        <translation>Too early for this voucher. Nothing was debited.</translation>
    </message>
    <message>
        <source>Pas encore valable</source>
        <translation>Not valid yet</translation>
    </message>
    <message>
        <source>Pas valable dans cette commune</source>
        <translation>Not valid in this town</translation>
    </message>
    <message>
        <source>Ce bon vient d’un autre territoire. Rien n’a été débité.</source>
        <translation>This voucher comes from another territory. Nothing was debited.</translation>
    </message>
    <message>
        <source>Autre commune</source>
        <translation>Other town</translation>
    </message>
    <message>
        <source>Bon bloqué</source>
        <translation>Voucher blocked</translation>
    </message>
    <message>
        <source>Le porteur doit s’adresser à la mairie. Rien n’a été débité.</source>
        <translation>The holder must contact the town hall. Nothing was debited.</translation>
    </message>
    <message>
        <source>Bon non authentique</source>
        <translation>Not genuine</translation>
    </message>
    <message>
        <source>Sa signature n’est pas celle de la ville. Rien n’a été débité.</source>
        <translation>Its signature is not the town’s. Nothing was debited.</translation>
    </message>
    <message>
        <source>Non authentique</source>
        <translation>Not genuine</translation>
    </message>
    <message>
        <source>Limite hors ligne atteinte</source>
        <translation>Offline limit reached</translation>
    </message>
    <message>
        <source>Connectez-vous pour débiter ce bon. Rien n’a été débité.</source>
        <translation>Connect to debit this voucher. Nothing was debited.</translation>
    </message>
    <message>
        <source>Limite hors ligne</source>
        <translation>Offline limit</translation>
    </message>
    <message>
        <source>Bon de formation</source>
        <translation>Training voucher</translation>
    </message>
    <message>
        <source>Ce bon sert à s’exercer et ne vaut rien. Rien n’a été débité.</source>
        <translation>This voucher is for practice and is worth nothing. Nothing was debited.</translation>
    </message>
    <message>
        <source>Carte de fidélité</source>
        <translation>Loyalty card</translation>
    </message>
    <message>
        <source>Ce n’est pas un bon. Demandez au client son bon d’achat.</source>
        <translation>This is not a voucher. Ask the customer for the shopping voucher.</translation>
    </message>
    <message>
        <source>Code d’un article</source>
        <translation>Code of an item</translation>
    </message>
    <message>
        <source>Ce n’est pas un bon. Le code du bon est carré.</source>
        <translation>This is not a voucher. The voucher’s code is square.</translation>
    </message>
    <message>
        <source>Ce n’est pas un bon</source>
        <translation>Not a voucher</translation>
    </message>
    <message>
        <source>Ce code n’a été ni affiché ni gardé.</source>
        <translation>This code was neither shown nor kept.</translation>
    </message>
    <message>
        <source>Pas un bon</source>
        <translation>Not a voucher</translation>
    </message>
    <message>
        <source>Code illisible</source>
        <translation>Unreadable code</translation>
    </message>
    <message>
        <source>Montez la luminosité du téléphone, lissez le papier, ou tapez le code.</source>
        <translation>Turn up the phone’s brightness, smooth the paper, or type the code.</translation>
    </message>
    <message>
        <source>Bon d’un format plus récent</source>
        <translation>Voucher in a newer format</translation>
    </message>
    <message>
        <source>Mettez Comptoir à jour, ou tapez le code imprimé sous le carré.</source>
        <translation>Update Comptoir, or type the code printed under the QR code.</translation>
    </message>
    <message>
        <source>Format plus récent</source>
        <translation>Newer format</translation>
    </message>
    <message>
        <source>Débit annulé</source>
        <translation>Debit undone</translation>
    </message>
    <message>
        <source>{debited} sont revenus sur le bon.</source>
        <translation>{debited} is back on the voucher.</translation>
    </message>
    <message>
        <source>Rien n’a été débité</source>
        <translation>Nothing was debited</translation>
    </message>
    <message>
        <source>Le débit a été abandonné avant d’être enregistré.</source>
        <translation>The debit was abandoned before it was saved.</translation>
    </message>
    <message>
        <source>Abandonné</source>
        <translation>Abandoned</translation>
    </message>
    <message>
        <source>Authentique. Solde à confirmer avec le réseau.</source>
        <translation>Genuine. Balance to be confirmed once there is a network.</translation>
    </message>
    <message>
        <source>Authentique. Hors ligne, {most} au plus en une fois.</source>
        <translation>Genuine. Offline, {most} at most in one go.</translation>
    </message>
    <message>
        <source>Authentique. Hors ligne, encore {most} sur ce bon ici.</source>
        <translation>Genuine. Offline, {most} more on this voucher here.</translation>
    </message>
    <message>
        <source>Authentique. Cette caisse peut encore débiter {most} hors ligne.</source>
        <translation>Genuine. This till can still debit {most} offline.</translation>
    </message>
    <message>
        <source>Authentique. Cette caisse peut encore débiter {most} aujourd’hui.</source>
        <translation>Genuine. This till can still debit {most} today.</translation>
    </message>
    <message>
        <source>La liste des bons date de {age}. Connectez-vous pour débiter ce bon.</source>
        <translation>Age of the voucher list: {age}. Connect to debit this voucher.</translation>
    </message>
    <message>
        <source>L’heure de cet appareil est douteuse. Vérifiez la date du bon avec le client.</source>
        <translation>This device’s clock is doubtful. Check the voucher’s date with the customer.</translation>
    </message>
    <message>
        <source>La campagne est close. Rien n’a été débité.</source>
        <translation>The campaign is closed. Nothing was debited.</translation>
    </message>
    <message>
        <source>Votre boutique ne participe pas à cette campagne. Rien n’a été débité.</source>
        <translation>Your shop does not take part in this campaign. Nothing was debited.</translation>
    </message>
    <message>
        <source>Ce bon a été annulé ou remplacé. Le porteur doit s’adresser à la mairie.</source>
        <translation>This voucher was cancelled or replaced. The holder must contact the town hall.</translation>
    </message>
    <message>
        <source>D’après la dernière liste, ce bon est vide. Connectez-vous pour vérifier.</source>
        <translation>According to the last list, this voucher is empty. Connect to check.</translation>
    </message>
    <message>
        <source>Hors ligne, aucun débit n’est permis.</source>
        <translation>Offline, no debit is allowed.</translation>
    </message>
    <message>
        <source>Hors ligne, ce bon a déjà été débité du maximum ici. Connectez-vous.</source>
        <translation>Offline, this voucher has already been debited to its maximum here. Connect.</translation>
    </message>
    <message>
        <source>Cette caisse a débité son maximum hors ligne. Connectez-vous.</source>
        <translation>This till has debited its offline maximum. Connect.</translation>
    </message>
    <message>
        <source>Cette caisse a débité son maximum du jour hors ligne. Connectez-vous.</source>
        <translation>This till has debited its offline maximum for the day. Connect.</translation>
    </message>
    <message>
        <source>Trop de débits hors ligne depuis la dernière synchronisation. Connectez-vous.</source>
        <translation>Too many offline debits since the last synchronisation. Connect.</translation>
    </message>
    <message>
        <source>La dernière synchronisation est trop ancienne. Connectez-vous.</source>
        <translation>The last synchronisation is too old. Connect.</translation>
    </message>
    <message>
        <source>Cette caisse n’a pas encore la liste des bons. Connectez-vous une fois.</source>
        <translation>This till does not have the voucher list yet. Connect once.</translation>
    </message>
    <message>
        <source>Cette campagne ne se débite qu’en ligne. Connectez-vous.</source>
        <translation>This campaign is debited online only. Connect.</translation>
    </message>
    <message>
        <source>Un certificat de santé. Il n’a été ni affiché ni gardé.</source>
        <translation>A health certificate. It was neither shown nor kept.</translation>
    </message>
    <message>
        <source>Un cachet officiel. Il n’a été ni affiché ni gardé.</source>
        <translation>An official seal. It was neither shown nor kept.</translation>
    </message>
    <message>
        <source>Un code de connexion personnel. Il n’a été ni affiché ni gardé.</source>
        <translation>A personal sign-in code. It was neither shown nor kept.</translation>
    </message>
    <message>
        <source>Des données ou une invitation de caisse. Rien n’a été gardé.</source>
        <translation>Data or a till invitation. Nothing was kept.</translation>
    </message>
    <message>
        <source>Un lien internet. Il n’a été ni ouvert ni gardé.</source>
        <translation>An internet link. It was neither opened nor kept.</translation>
    </message>
    <message>
        <source>Un accès Wi-Fi. Il n’a été ni affiché ni gardé.</source>
        <translation>A Wi-Fi access. It was neither shown nor kept.</translation>
    </message>
    <message>
        <source>Un code de paiement. Il n’a été ni affiché ni gardé.</source>
        <translation>A payment code. It was neither shown nor kept.</translation>
    </message>
    <message>
        <source>Une carte de visite. Elle n’a été ni affichée ni gardée.</source>
        <translation>A business card. It was neither shown nor kept.</translation>
    </message>
    <message>
        <source>Le code du bon est abîmé ou coupé. Tapez les 12 caractères imprimés dessous.</source>
        <translation>The voucher’s code is damaged or cut off. Type the 12 characters printed below it.</translation>
    </message>
    <message>
        <source>Un caractère ne va pas. Relisez les 12 caractères du bon.</source>
        <translation>One character is wrong. Read the voucher’s 12 characters again.</translation>
    </message>
    <message>
        <source>Il faut 12 lettres et chiffres, comme 7Q2K 9FXA 01MB.</source>
        <translation>It takes 12 letters and digits, such as 7Q2K 9FXA 01MB.</translation>
    </message>
    <message>
        <source>Sans réseau, un code tapé ne se vérifie pas. Présentez le carré du bon.</source>
        <translation>Without a network, a typed code cannot be checked. Show the voucher’s QR code.</translation>
    </message>
    <message>
        <source>Aucun bon ne porte ce code. Relisez les 12 caractères du bon.</source>
        <translation>No voucher bears this code. Read the voucher’s 12 characters again.</translation>
    </message>
    <message>
        <source>Le bon a servi entre-temps&#xa0;: il y reste {balance}.</source>
        <translation>The voucher was used in the meantime: {balance} is left on it.</translation>
    </message>
    <message>
        <source>Le débit a été abandonné. Le bon est intact.</source>
        <translation>The debit was abandoned. The voucher is untouched.</translation>
    </message>
    <message>
        <source>«&#x202f;Ce bon a déjà servi. La mairie vous renseigne.&#x202f;»</source>
        <translation>“This voucher has already been used. The town hall can tell you more.”</translation>
    </message>
    <message>
        <source>«&#x202f;La date de ce bon est passée. La mairie vous renseigne.&#x202f;»</source>
        <translation>“This voucher’s date has passed. The town hall can tell you more.”</translation>
    </message>
    <message>
        <source>«&#x202f;Ce bon est bloqué. La mairie vous en dira la raison.&#x202f;»</source>
        <translation>“This voucher is blocked. The town hall will tell you why.”</translation>
    </message>
    <message>
        <source>«&#x202f;Je ne peux pas lire ce bon. Montrez-le à la mairie.&#x202f;»</source>
        <translation>“I cannot read this voucher. Show it to the town hall.”</translation>
    </message>
    <message>
        <source>«&#x202f;Le bon est bon, le réseau manque. On réessaie&#x202f;?&#x202f;»</source>
        <translation>“The voucher is fine, the network is missing. Shall we try again?”</translation>
    </message>
    <message>
        <source>durée inconnue</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>{debited} débités, à confirmer</source>
        <translation>{debited} debited, to be confirmed</translation>
    </message>
    <message>
        <source>Horloge à vérifier</source>
        <translation>Check the clock</translation>
    </message>
    <message>
        <source>Valable, montant réduit</source>
        <translation>Valid, amount reduced</translation>
    </message>
    <message>
        <source>Enregistré sur cet appareil. La ville le confirmera.</source>
        <translation>Saved on this device. The town will confirm it.</translation>
    </message>
    <message>
        <source>L’appareil a redémarré sans réseau&#xa0;: le montant est réduit.</source>
        <translation>The device restarted without a network: the amount is reduced.</translation>
    </message>
    <message>
        <source>Cette caisse a déjà vidé ce bon. Rien de plus n’a été pris.</source>
        <translation>This till has already emptied this voucher. Nothing more was taken.</translation>
    </message>
    <message>
        <source>Reste sur le bon</source>
        <translation>Left on the voucher</translation>
    </message>
    <message>
        <source>Solde du bon</source>
        <translation>Voucher balance</translation>
    </message>
    <message>
        <source>Dernier solde connu, %1</source>
        <translation>Last known balance, %1</translation>
    </message>
    <message>
        <source>Reste hors ligne sur cet appareil</source>
        <translation>Left offline on this device</translation>
    </message>
    <message>
        <source>Dernier usage</source>
        <translation>Last used</translation>
    </message>
    <message>
        <source>%1, ici</source>
        <translation>%1, here</translation>
    </message>
    <message>
        <source>%1, autre commerce</source>
        <translation>%1, another shop</translation>
    </message>
    <message>
        <source>aucun, premier débit</source>
        <translation>never, first debit</translation>
    </message>
    <message>
        <source>Expire le</source>
        <translation>Expires on</translation>
    </message>
    <message>
        <source>Campagne</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>Commune du bon</source>
        <translation>Town of the voucher</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Vous serez payé, quoi qu’il arrive.</source>
        <translation>You will be paid, whatever happens.</translation>
    </message>
    <message>
        <source>Si le bon a servi ailleurs, le fonds de garantie paie.</source>
        <translation>If the voucher was used elsewhere, the guarantee fund pays.</translation>
    </message>
    <message>
        <source>À dire au client</source>
        <translation>What to tell the customer</translation>
    </message>
    <message>
        <source>Débité puis annulé</source>
        <translation>Debited, then undone</translation>
    </message>
    <message>
        <source>Refusé par la ville</source>
        <translation>Refused by the town</translation>
    </message>
    <message>
        <source>Débité, à confirmer</source>
        <translation>Debited, to be confirmed</translation>
    </message>
    <message>
        <source>enregistré ici</source>
        <translation>saved here</translation>
    </message>
    <message>
        <source>reçu par la ville</source>
        <translation>received by the town</translation>
    </message>
    <message>
        <source>en lieu sûr à la ville</source>
        <translation>safe with the town</translation>
    </message>
    <message>
        <source>refusé par la ville</source>
        <translation>refused by the town</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Bon de {face} (en une fois)</source>
        <translation>Voucher of {face} (in one go)</translation>
    </message>
    <message>
        <source>Valable pour {most} sur {asked}</source>
        <translation>Valid for {most} of {asked}</translation>
    </message>
    <message>
        <source>Une partie des articles seulement. Le reste se paie autrement.</source>
        <translation>Only for some of the items. The rest is paid another way.</translation>
    </message>
    <message>
        <source>Valable en partie</source>
        <translation>Valid in part</translation>
    </message>
    <message>
        <source>Pas valable pour ces articles</source>
        <translation>Not valid for these items</translation>
    </message>
    <message>
        <source>Une règle de la campagne l’exclut. Rien n’a été débité.</source>
        <translation>A rule of the campaign excludes it. Nothing was debited.</translation>
    </message>
    <message>
        <source>Hors règle</source>
        <translation>Outside the rules</translation>
    </message>
    <message>
        <source>Code de retrait</source>
        <translation>Collection code</translation>
    </message>
    <message>
        <source>Lecture…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Le code est lu, la réponse arrive.</source>
        <translation>The code has been read, the answer is coming.</translation>
    </message>
    <message>
        <source>Pendant la formation, un vrai bon n’est pas débité. Rien n’a été débité.</source>
        <translation>During training, a real voucher is not debited. Nothing was debited.</translation>
    </message>
    <message>
        <source>Déjà débité ici, {lastUsed}</source>
        <translation>Already debited here, {lastUsed}</translation>
    </message>
    <message>
        <source>Bon réel en formation</source>
        <translation>Real voucher in training</translation>
    </message>
    <message>
        <source>Commande {subject}</source>
        <translation>Order {subject}</translation>
    </message>
    <message>
        <source>{subject}. Rien n’a été débité.</source>
        <translation>{subject}. Nothing was debited.</translation>
    </message>
    <message>
        <source>Avec ce bon</source>
        <translation>With this voucher</translation>
    </message>
    <message>
        <source>À payer autrement</source>
        <translation>To pay another way</translation>
    </message>
    <message>
        <source>Ce bon, hors ligne</source>
        <translation>This voucher, offline</translation>
    </message>
    <message>
        <source>%1 sur %2 max</source>
        <translation>%1 of %2 max</translation>
    </message>
    <message>
        <source>%1 max</source>
        <translation>%1 max</translation>
    </message>
    <message>
        <source>Cet appareil, hors ligne</source>
        <translation>This device, offline</translation>
    </message>
    <message>
        <source>il reste %1 sur %2</source>
        <translation>%1 left of %2</translation>
    </message>
    <message>
        <source>il reste %1</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>Article&#xa0;: {subject}</source>
        <translation>Item: {subject}</translation>
    </message>
    <message>
        <source>Ce n’est pas un bon&#xa0;: une commande à remettre.</source>
        <translation>This is not a voucher: an order to hand over.</translation>
    </message>
    <message>
        <source>Rien à rendre en espèces&#xa0;: le bon a ce montant dès que la ville l’a reçu.</source>
        <translation>Give nothing back in cash: the voucher has this amount as soon as the town has received it.</translation>
    </message>
    <message>
        <source>{debited} remboursés sur le bon</source>
        <translation>{debited} refunded to the voucher</translation>
    </message>
    <message>
        <source>Restait sur le bon</source>
        <translation>Was left on the voucher</translation>
    </message>
    <message>
        <source>Débité</source>
        <translation>Debited</translation>
    </message>
    <message>
        <source>Déjà remboursé sur le bon</source>
        <translation>Already refunded to the voucher</translation>
    </message>
    <message>
        <source>Remboursé en partie</source>
        <translation>Partly refunded</translation>
    </message>
    <message>
        <source>Remboursé</source>
        <translation>Refunded</translation>
    </message>
    <message>
        <source>Un débit précédent n’est pas encore arrivé à la ville. Le bon est intact&#xa0;: réessayez dans un instant.</source>
        <translation>An earlier debit has not reached the town yet. The voucher is untouched: try again in a moment.</translation>
    </message>
</context>
<context>
    <name>comptoir::app::Counter</name>
    <message>
        <source>Comptoir ne peut pas démarrer</source>
        <translation>Comptoir cannot start</translation>
    </message>
    <message>
        <source>Bon de %1 à l’écran&#xa0;: rien n’est perdu.</source>
        <translation>Voucher of %1 on the screen: nothing is lost.</translation>
    </message>
    <message>
        <source>Copie reprise&#xa0;: tout y est, la numérotation continue.</source>
        <translation>Copy put back: everything is there, the numbers go on.</translation>
    </message>
    <message numerus="yes">
        <source>Copie reprise&#xa0;: %n ticket(s) fait(s) ensuite manque(nt). La suite porte la série %1&#x202f;; prévenez votre comptable.</source>
        <translation>
            <numerusform>Copy put back: %n later receipt is missing. What follows carries series %1; tell your accountant.</numerusform>
            <numerusform>Copy put back: %n later receipts are missing. What follows carries series %1; tell your accountant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copie reprise&#xa0;: des tickets faits ensuite manquent peut-être. La suite porte la série %1&#x202f;; prévenez votre comptable.</source>
        <translation>Copy put back: later receipts may be missing. What follows carries series %1; tell your accountant.</translation>
    </message>
</context>
<context>
    <name>comptoir::app::CounterShop</name>
    <message>
        <source>Boulangerie, pâtisserie</source>
        <translation>Bakery, pastries</translation>
    </message>
    <message>
        <source>Primeur, épicerie</source>
        <translation>Greengrocer, grocery</translation>
    </message>
    <message>
        <source>Marché</source>
        <translation>Market</translation>
    </message>
    <message>
        <source>Librairie, papeterie, jeux</source>
        <translation>Books, stationery, games</translation>
    </message>
    <message>
        <source>Vêtements</source>
        <translation>Clothing</translation>
    </message>
    <message>
        <source>Équipement, outillage, services</source>
        <translation>Equipment, tools, services</translation>
    </message>
    <message>
        <source>Autre commerce</source>
        <translation>Other shop</translation>
    </message>
    <message>
        <source>Mentions des tickets</source>
        <translation>Receipt details</translation>
    </message>
    <message>
        <source>Ouvrir le tiroir</source>
        <translation>Open the drawer</translation>
    </message>
</context>
<context>
    <name>comptoir::app::Till</name>
    <message>
        <source>Données abîmées&#xa0;: reconstituées depuis la copie de sécurité, rien n’est perdu.</source>
        <translation>Data damaged: rebuilt from the backup copy, nothing is lost.</translation>
    </message>
    <message>
        <source>Commerce d’exercice</source>
        <translation>Practice shop</translation>
    </message>
</context>
<context>
    <name>comptoir::attention::AdviserSheet</name>
    <message>
        <source>Question à la ville&#xa0;: %1</source>
        <translation>Question to the town: %1</translation>
    </message>
    <message>
        <source>Débité chez nous le</source>
        <translation>Debited with us on</translation>
    </message>
    <message>
        <source>Utilisé dans un autre commerce le</source>
        <translation>Used in another shop on</translation>
    </message>
    <message>
        <source>Campagne</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>Code du bon</source>
        <translation>Voucher code</translation>
    </message>
    <message>
        <source>Raison donnée par la ville</source>
        <translation>Reason given by the town</translation>
    </message>
    <message>
        <source>Numéro de l’opération</source>
        <translation>Operation number</translation>
    </message>
    <message>
        <source>Question à la ville</source>
        <translation>Question to the town</translation>
    </message>
</context>
<context>
    <name>comptoir::attention::AttentionPage</name>
    <message>
        <source>À régler</source>
        <translation>To sort out</translation>
    </message>
    <message>
        <source>À régler · %1</source>
        <translation>To sort out · %1</translation>
    </message>
    <message>
        <source>Réglé · %1</source>
        <translation>Settled · %1</translation>
    </message>
    <message>
        <source>Afficher les plus anciens</source>
        <translation>Show older ones</translation>
    </message>
    <message>
        <source>Décider</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Décider&#xa0;: %1</source>
        <translation>Decide: %1</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Imprimer encore&#xa0;: %1</source>
        <translation>Print again: %1</translation>
    </message>
    <message>
        <source>Rien à régler</source>
        <translation>Nothing to sort out</translation>
    </message>
    <message>
        <source>Aucune réponse encore</source>
        <translation>No answer yet</translation>
    </message>
    <message>
        <source>Si la ville refuse un débit ou n’en paie qu’une partie, la question arrive ici.</source>
        <translation>If the town refuses a debit or pays only part of it, the question comes here.</translation>
    </message>
    <message>
        <source>Ce que vous réglez reste ici, avec qui et quand.</source>
        <translation>What you settle stays here, with who and when.</translation>
    </message>
    <message>
        <source>Aucune réponse n’est enregistrée.</source>
        <translation>No answer is saved.</translation>
    </message>
    <message>
        <source>Actualiser</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Rien ne disparaît&#xa0;: chaque réponse est gardée dans «&#x202f;Réglé&#x202f;», avec qui et quand.</source>
        <translation>Nothing disappears: each answer is kept in “Settled”, with who and when.</translation>
    </message>
    <message>
        <source>Accepter %1 à votre charge&#x202f;?</source>
        <translation>Accept %1 at your expense?</translation>
    </message>
    <message>
        <source>La ville paie %1 sur %2. Cette réponse ne se reprend pas.</source>
        <translation>The town pays %1 of %2. This answer cannot be taken back.</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Autoriser une caisse</source>
        <translation>Allow a till</translation>
    </message>
    <message>
        <source>Refuser une caisse</source>
        <translation>Refuse a till</translation>
    </message>
</context>
<context>
    <name>comptoir::attention::QuestionCard</name>
    <message>
        <source>Oui, débiter %1</source>
        <translation>Yes, debit %1</translation>
    </message>
    <message>
        <source>Non, ne rien débiter</source>
        <translation>No, debit nothing</translation>
    </message>
    <message>
        <source>Imprimer pour la ville</source>
        <translation>Print for the town</translation>
    </message>
    <message>
        <source>Décider plus tard</source>
        <translation>Decide later</translation>
    </message>
    <message>
        <source>Garder ma valeur</source>
        <translation>Keep my value</translation>
    </message>
    <message>
        <source>Prendre l’autre</source>
        <translation>Take the other</translation>
    </message>
    <message>
        <source>Autoriser</source>
        <translation>Allow</translation>
    </message>
    <message>
        <source>Refuser</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>ACCEPTÉ</source>
        <translation>ACCEPTED</translation>
    </message>
    <message>
        <source>REFUSÉ, ou rien</source>
        <translation>DECLINED, or nothing</translation>
    </message>
    <message>
        <source>Annulé sur le terminal</source>
        <translation>Cancelled on the terminal</translation>
    </message>
    <message>
        <source>J’ai compris</source>
        <translation>Understood</translation>
    </message>
    <message>
        <source>Réessayer maintenant</source>
        <translation>Try again now</translation>
    </message>
</context>
<context>
    <name>comptoir::backup::CopiesPane</name>
    <message>
        <source>Copier maintenant</source>
        <translation>Copy now</translation>
    </message>
    <message>
        <source>Choisir la clé de la seconde copie</source>
        <translation>Choose the stick of the second copy</translation>
    </message>
    <message>
        <source>Tout emporter</source>
        <translation>Take everything along</translation>
    </message>
    <message>
        <source>Articles, tickets, clôtures et archives, en formats ouverts.</source>
        <translation>Items, receipts, closings and archives, in open formats.</translation>
    </message>
    <message>
        <source>Reprendre une copie</source>
        <translation>Put a copy back</translation>
    </message>
    <message>
        <source>Ne pas reprendre cette copie</source>
        <translation>Don’t put this copy back</translation>
    </message>
    <message>
        <source>Fermer Comptoir</source>
        <translation>Close Comptoir</translation>
    </message>
    <message>
        <source>Copie en cours… Vous pouvez continuer à vendre.</source>
        <translation>Copying… You can go on selling.</translation>
    </message>
    <message>
        <source>Aucune copie pour l’instant. La première se fait à la clôture.</source>
        <translation>No copy yet. The first is made at the closing.</translation>
    </message>
    <message>
        <source>Dernière copie vérifiée&#xa0;: %1.</source>
        <translation>Last copy checked: %1.</translation>
    </message>
    <message>
        <source>Pas de seconde copie. Sur une clé USB, elle protège aussi d’un disque cassé ou d’un vol.</source>
        <translation>No second copy. On a USB stick it also guards against a broken disk or a theft.</translation>
    </message>
    <message>
        <source>Seconde copie dans %1&#xa0;: aucune pour l’instant.</source>
        <translation>Second copy in %1: none yet.</translation>
    </message>
    <message>
        <source>Seconde copie dans %1&#xa0;: %2.</source>
        <translation>Second copy in %1: %2.</translation>
    </message>
    <message>
        <source>Une copie prendra la place des données au prochain démarrage. Jusque-là, rien ne change&#x202f;; l’état d’aujourd’hui est gardé à côté.</source>
        <translation>A copy takes the place of the data at the next start. Until then nothing changes; today’s state is kept beside it.</translation>
    </message>
    <message>
        <source>Copie faite et relue&#xa0;: elle est entière.</source>
        <translation>Copy made and read again: it is whole.</translation>
    </message>
    <message>
        <source>Clé USB «&#x202f;%1&#x202f;»</source>
        <translation>USB stick “%1”</translation>
    </message>
    <message>
        <source>Où mettre la seconde copie&#x202f;?</source>
        <translation>Where does the second copy go?</translation>
    </message>
    <message>
        <source>Pas de seconde copie</source>
        <translation>No second copy</translation>
    </message>
    <message>
        <source>La copie n’est pas reprise. Rien n’a changé.</source>
        <translation>The copy is not put back. Nothing has changed.</translation>
    </message>
    <message>
        <source>Où mettre le fichier&#x202f;?</source>
        <translation>Where does the file go?</translation>
    </message>
    <message>
        <source>Sur cet appareil</source>
        <translation>On this device</translation>
    </message>
    <message>
        <source>Le fichier se prépare… Vous pouvez continuer à vendre.</source>
        <translation>The file is being made… You can go on selling.</translation>
    </message>
    <message>
        <source>Tout est dans %1. Le fichier README.txt dit ce que chaque partie contient.</source>
        <translation>Everything is in %1. The file README.txt says what each part holds.</translation>
    </message>
</context>
<context>
    <name>comptoir::backup::RestoreSheet</name>
    <message>
        <source>Reprendre une copie</source>
        <translation>Put a copy back</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Reprendre cette copie</source>
        <translation>Put this copy back</translation>
    </message>
    <message>
        <source>Recherche des copies…</source>
        <translation>Looking for copies…</translation>
    </message>
    <message>
        <source>Quelle copie reprendre&#x202f;? La plus récente est en premier.</source>
        <translation>Put which copy back? The latest comes first.</translation>
    </message>
    <message>
        <source>%1, seconde copie</source>
        <translation>%1, second copy</translation>
    </message>
    <message>
        <source>La copie est relue en entier…</source>
        <translation>The whole copy is being read…</translation>
    </message>
    <message numerus="yes">
        <source>Cette copie est entière&#xa0;: %1, %n ticket(s), jusqu’au %2 à %3.</source>
        <translation>
            <numerusform>This copy is whole: %1, %n receipt, until %2 at %3.</numerusform>
            <numerusform>This copy is whole: %1, %n receipts, until %2 at %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Elle ne vient pas de l’histoire de cette caisse&#xa0;: vérifiez que c’est la bonne.</source>
        <translation>It does not come from this till’s history: check that it is the right one.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) fait(s) depuis n’y sont pas. Leurs numéros ne seront pas donnés une seconde fois&#xa0;: la suite porte une nouvelle série, et le journal le dit.</source>
        <translation>
            <numerusform>%n receipt made since is not in it. Its number will not be given again: what follows carries a new series, and the log says so.</numerusform>
            <numerusform>%n receipts made since are not in it. Their numbers will not be given again: what follows carries a new series, and the log says so.</numerusform>
        </translation>
    </message>
    <message>
        <source>L’état d’aujourd’hui est gardé à côté. La copie prend sa place au prochain démarrage.</source>
        <translation>Today’s state is kept beside it. The copy takes its place at the next start.</translation>
    </message>
    <message>
        <source>La copie est prête. Fermez Comptoir, puis ouvrez-le de nouveau.</source>
        <translation>The copy is ready. Close Comptoir, then open it again.</translation>
    </message>
    <message>
        <source>Fermer Comptoir</source>
        <translation>Close Comptoir</translation>
    </message>
    <message>
        <source>Chercher sur la clé «&#x202f;%1&#x202f;»</source>
        <translation>Search the stick “%1”</translation>
    </message>
    <message>
        <source>Chercher de nouveau</source>
        <translation>Search again</translation>
    </message>
    <message>
        <source>Aucune copie ici. Branchez la clé USB où elles sont.</source>
        <translation>There is no copy here. Plug in the USB stick that holds them.</translation>
    </message>
</context>
<context>
    <name>comptoir::catalogue::CatalogueController</name>
    <message>
        <source>Créer un article</source>
        <translation>Make an item</translation>
    </message>
    <message>
        <source>Enregistrer %1</source>
        <translation>Save %1</translation>
    </message>
    <message>
        <source>Archiver %1</source>
        <translation>Archive %1</translation>
    </message>
    <message>
        <source>Archiver un rayon</source>
        <translation>Archive a department</translation>
    </message>
</context>
<context>
    <name>comptoir::catalogue::CataloguePage</name>
    <message>
        <source>Tout</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Favoris</source>
        <translation>Favourites</translation>
    </message>
    <message>
        <source>Sans prix</source>
        <translation>No price</translation>
    </message>
    <message>
        <source>Sans code</source>
        <translation>No code</translation>
    </message>
    <message>
        <source>Stock à zéro</source>
        <translation>None in stock</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Chercher un article, un code</source>
        <translation>Search for an item, a code</translation>
    </message>
    <message>
        <source>Montrer</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Le catalogue est vide</source>
        <translation>The catalogue is empty</translation>
    </message>
    <message>
        <source>Créer un premier article</source>
        <translation>Create a first item</translation>
    </message>
    <message>
        <source>Nouvel article</source>
        <translation>New item</translation>
    </message>
    <message>
        <source>Rayons</source>
        <translation>Departments</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Étiquettes</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Touchez un article</source>
        <translation>Tap an item</translation>
    </message>
    <message>
        <source>Aucun article ici.</source>
        <translation>No items here.</translation>
    </message>
    <message>
        <source>Enregistré&#xa0;: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Vous vendez déjà&#xa0;: un montant et un rayon suffisent. Un catalogue fait gagner du temps.</source>
        <translation>You can sell already: an amount and a department are enough. A catalogue saves time.</translation>
    </message>
    <message>
        <source>Ou scannez-le&#xa0;: un code inconnu ouvre un nouvel article.</source>
        <translation>Or scan it: an unknown code opens a new item.</translation>
    </message>
    <message>
        <source>Étiquettes enregistrées&#xa0;: %1</source>
        <translation>Labels saved: %1</translation>
    </message>
    <message>
        <source>Aucun article ne ressemble à «&#x202f;%1&#x202f;».</source>
        <translation>No item looks like “%1”.</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Autres actions</source>
        <translation>More actions</translation>
    </message>
    <message>
        <source>Étiquettes de la liste&#xa0;: quel papier&#x202f;?</source>
        <translation>Labels of the list: which paper?</translation>
    </message>
    <message>
        <source>A4, 24 étiquettes de 70 × 37 mm</source>
        <translation>A4, 24 labels of 70 × 37 mm</translation>
    </message>
    <message>
        <source>A4, 40 étiquettes de 52,5 × 29,7 mm</source>
        <translation>A4, 40 labels of 52.5 × 29.7 mm</translation>
    </message>
    <message>
        <source>Rouleau de 57 × 32 mm</source>
        <translation>Roll of 57 × 32 mm</translation>
    </message>
    <message>
        <source>Étiquettes en cours…</source>
        <translation>Making labels…</translation>
    </message>
    <message>
        <source>Export en cours…</source>
        <translation>Exporting…</translation>
    </message>
    <message>
        <source>Articles enregistrés&#xa0;: %1</source>
        <translation>Items saved: %1</translation>
    </message>
</context>
<context>
    <name>comptoir::catalogue::DepartmentForm</name>
    <message>
        <source>Nouveau rayon</source>
        <translation>New department</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Nom du rayon</source>
        <translation>Department name</translation>
    </message>
    <message>
        <source>Deux lettres pour ses articles</source>
        <translation>Two letters for its items</translation>
    </message>
    <message>
        <source>TVA</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>Couleur</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Garantie légale sur le ticket</source>
        <translation>Legal guarantee on the receipt</translation>
    </message>
    <message>
        <source>Prestation de service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Une note est proposée à partir du montant légal.</source>
        <translation>A bill is offered from the legal amount on.</translation>
    </message>
    <message>
        <source>Appareils, outils, meubles, jouets&#xa0;: le papier sort toujours.</source>
        <translation>Appliances, tools, furniture, toys: the paper is always printed.</translation>
    </message>
</context>
<context>
    <name>comptoir::catalogue::DepartmentSheet</name>
    <message>
        <source>Rayons</source>
        <translation>Departments</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Nouveau rayon</source>
        <translation>New department</translation>
    </message>
</context>
<context>
    <name>comptoir::catalogue::ImportSheet</name>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nom court du ticket</source>
        <translation>Short name on the receipt</translation>
    </message>
    <message>
        <source>Prix TTC</source>
        <translation>Price incl. VAT</translation>
    </message>
    <message>
        <source>Codes-barres</source>
        <translation>Barcodes</translation>
    </message>
    <message>
        <source>Rayon</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Taux de TVA</source>
        <translation>VAT rate</translation>
    </message>
    <message>
        <source>Unité</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Code de balance</source>
        <translation>Scale code</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Favori</source>
        <translation>Favourite</translation>
    </message>
    <message>
        <source>Retrait en magasin</source>
        <translation>Collect in store</translation>
    </message>
    <message>
        <source>Ne pas importer</source>
        <translation>Don’t import</translation>
    </message>
    <message>
        <source>Couleur</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Âge minimum</source>
        <translation>Minimum age</translation>
    </message>
    <message>
        <source>tableur</source>
        <translation>spreadsheet</translation>
    </message>
    <message>
        <source>Choisir la liste des articles</source>
        <translation>Choose the list of items</translation>
    </message>
    <message>
        <source>Listes (*.csv *.txt *.tsv *.xlsx);;Tous (*)</source>
        <translation>Lists (*.csv *.txt *.tsv *.xlsx);;All (*)</translation>
    </message>
    <message>
        <source>Importer des articles</source>
        <translation>Import items</translation>
    </message>
    <message>
        <source>Feuille du classeur</source>
        <translation>Sheet of the workbook</translation>
    </message>
    <message>
        <source>Lignes refusées</source>
        <translation>Refused rows</translation>
    </message>
    <message>
        <source>Ne rien importer</source>
        <translation>Import nothing</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Lecture de la liste…</source>
        <translation>Reading the list…</translation>
    </message>
    <message>
        <source>%1&#xa0;: liste de %2</source>
        <translation>%1: list from %2</translation>
    </message>
    <message>
        <source>Odoo exporte souvent des prix hors TVA. Vérifiez-les avant d’importer.</source>
        <translation>Odoo often exports prices without VAT. Check them before you import.</translation>
    </message>
    <message>
        <source>Quelle feuille&#x202f;?</source>
        <translation>Which sheet?</translation>
    </message>
    <message>
        <source>Ce que contiennent les colonnes</source>
        <translation>What the columns hold</translation>
    </message>
    <message>
        <source>Colonne %1</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>Que contient cette colonne&#x202f;?</source>
        <translation>What does this column hold?</translation>
    </message>
    <message>
        <source>Vérification de la liste…</source>
        <translation>Checking the list…</translation>
    </message>
    <message>
        <source>Lignes lues&#xa0;: %1. Nouveaux articles&#xa0;: %2. Modifiés&#xa0;: %3. Inchangés&#xa0;: %4. Lignes refusées&#xa0;: %5.</source>
        <translation>Rows read: %1. New items: %2. Changed: %3. Unchanged: %4. Refused rows: %5.</translation>
    </message>
    <message>
        <source>Touchez une ligne refusée pour lire pourquoi.</source>
        <translation>Tap a refused row to read why.</translation>
    </message>
    <message>
        <source>Un import ne s’annule pas.</source>
        <translation>An import can’t be undone.</translation>
    </message>
    <message>
        <source>Importer 1 article</source>
        <translation>Import 1 item</translation>
    </message>
    <message>
        <source>Importer %1 articles</source>
        <translation>Import %1 items</translation>
    </message>
    <message>
        <source>Import en cours…</source>
        <translation>Importing…</translation>
    </message>
    <message>
        <source>C’est fait. Articles créés&#xa0;: %1, modifiés&#xa0;: %2. Lignes refusées&#xa0;: %3.</source>
        <translation>Done. New items: %1, changed: %2. Refused rows: %3.</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>comptoir::catalogue::ItemForm</name>
    <message>
        <source>Retirer du catalogue</source>
        <translation>Remove from the catalogue</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nom sur le ticket</source>
        <translation>Name on the receipt</translation>
    </message>
    <message>
        <source>Prix TTC</source>
        <translation>Price incl. VAT</translation>
    </message>
    <message>
        <source>à la vente</source>
        <translation>at the sale</translation>
    </message>
    <message>
        <source>Vendu</source>
        <translation>Sold</translation>
    </message>
    <message>
        <source>à la pièce</source>
        <translation>by the piece</translation>
    </message>
    <message>
        <source>au kilo</source>
        <translation>by the kilo</translation>
    </message>
    <message>
        <source>au litre</source>
        <translation>by the litre</translation>
    </message>
    <message>
        <source>au mètre</source>
        <translation>by the metre</translation>
    </message>
    <message>
        <source>Rayon</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>TVA</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>Codes-barres</source>
        <translation>Barcodes</translation>
    </message>
    <message>
        <source>scannez, ou séparez par une virgule</source>
        <translation>scan, or separate with a comma</translation>
    </message>
    <message>
        <source>scannez</source>
        <translation>scan</translation>
    </message>
    <message>
        <source>Numéro sur la balance</source>
        <translation>Number on the scale</translation>
    </message>
    <message>
        <source>Favori</source>
        <translation>Favourite</translation>
    </message>
    <message>
        <source>Sur la première page de la vente.</source>
        <translation>On the first page of the sale.</translation>
    </message>
    <message>
        <source>Suivre le stock</source>
        <translation>Track the stock</translation>
    </message>
    <message>
        <source>Il se vend aussi à zéro.</source>
        <translation>It still sells at zero.</translation>
    </message>
    <message>
        <source>Compté en rayon</source>
        <translation>Counted on the shelf</translation>
    </message>
    <message>
        <source>À retirer sur commande</source>
        <translation>Order and collect</translation>
    </message>
    <message>
        <source>Les clients peuvent le réserver.</source>
        <translation>Customers can reserve it.</translation>
    </message>
    <message>
        <source>Interdit aux mineurs</source>
        <translation>Not for minors</translation>
    </message>
    <message>
        <source>La caisse rappelle de vérifier l’âge.</source>
        <translation>The till reminds you to check the age.</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>à choisir</source>
        <translation>to choose</translation>
    </message>
    <message>
        <source>celle du rayon, %1</source>
        <translation>the department’s, %1</translation>
    </message>
    <message>
        <source>Celle du rayon</source>
        <translation>The department’s</translation>
    </message>
    <message>
        <source>vide&#xa0;: tapé à la vente</source>
        <translation>empty: typed at the sale</translation>
    </message>
    <message>
        <source>Ce prix ne se lit pas&#xa0;: écrivez par exemple 12,50.</source>
        <translation>This price cannot be read: write for example 12.50.</translation>
    </message>
    <message>
        <source>Couleur</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>celle du rayon</source>
        <translation>the department’s</translation>
    </message>
    <message>
        <source>Choisir une photo</source>
        <translation>Choose a photo</translation>
    </message>
    <message>
        <source>Images (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</source>
        <translation>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>Photo de l’article</source>
        <translation>Photo of the item</translation>
    </message>
</context>
<context>
    <name>comptoir::catalogue::LabelSheet</name>
    <message>
        <source>%1 le kg</source>
        <translation>%1 per kg</translation>
    </message>
    <message>
        <source>%1 le litre</source>
        <translation>%1 per litre</translation>
    </message>
    <message>
        <source>%1 le mètre</source>
        <translation>%1 per metre</translation>
    </message>
</context>
<context>
    <name>comptoir::catalogue::RefusedModel</name>
    <message>
        <source>Ligne %1&#xa0;: %2</source>
        <translation>Row %1: %2</translation>
    </message>
</context>
<context>
    <name>comptoir::customer::CustomerView</name>
    <message>
        <source>Un instant…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Présentez votre carte</source>
        <translation>Present your card</translation>
    </message>
    <message>
        <source>Insérez votre carte</source>
        <translation>Insert your card</translation>
    </message>
    <message>
        <source>Tapez votre code</source>
        <translation>Type your PIN</translation>
    </message>
    <message>
        <source>Demande à la banque…</source>
        <translation>Asking the bank…</translation>
    </message>
    <message>
        <source>Retirez votre carte</source>
        <translation>Take your card</translation>
    </message>
    <message>
        <source>Présentez votre carte encore une fois</source>
        <translation>Present your card once more</translation>
    </message>
    <message>
        <source>Essayez une autre carte</source>
        <translation>Try another card</translation>
    </message>
    <message>
        <source>Ne présentez qu’une carte</source>
        <translation>Present one card only</translation>
    </message>
    <message>
        <source>Arrondi</source>
        <translation>Rounding</translation>
    </message>
    <message>
        <source>À vous rendre</source>
        <translation>You get back</translation>
    </message>
    <message>
        <source>Par carte</source>
        <translation>By card</translation>
    </message>
    <message>
        <source>Présentez votre bon</source>
        <translation>Show your voucher</translation>
    </message>
    <message>
        <source>Votre bon paie %1. Il restera %2 dessus.</source>
        <translation>Your voucher pays %1. %2 will remain on it.</translation>
    </message>
    <message>
        <source>Votre bon paie %1.</source>
        <translation>Your voucher pays %1.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Reste à payer</source>
        <translation>Left to pay</translation>
    </message>
    <message>
        <source>Remboursé</source>
        <translation>Paid back</translation>
    </message>
    <message>
        <source>Rendu</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Payé</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Reste sur votre bon</source>
        <translation>Left on your voucher</translation>
    </message>
    <message>
        <source>Merci, et à bientôt&#x202f;!</source>
        <translation>Thank you, see you soon!</translation>
    </message>
    <message>
        <source>Votre ticket&#xa0;: lisez ce code avec votre téléphone</source>
        <translation>Your receipt: read this code with your phone</translation>
    </message>
    <message>
        <source>Ce bon est déjà utilisé</source>
        <translation>This voucher is already used</translation>
    </message>
    <message>
        <source>Ce bon a expiré</source>
        <translation>This voucher has expired</translation>
    </message>
    <message>
        <source>Ce bon n’est pas encore valable</source>
        <translation>This voucher is not valid yet</translation>
    </message>
    <message>
        <source>Ce code ne peut pas servir ici</source>
        <translation>This code can’t be used here</translation>
    </message>
    <message>
        <source>Remise</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>Récompense fidélité</source>
        <translation>Loyalty reward</translation>
    </message>
    <message>
        <source>Débité</source>
        <translation>Debited</translation>
    </message>
    <message>
        <source>Débit annulé</source>
        <translation>Debit undone</translation>
    </message>
    <message>
        <source>Bon accepté</source>
        <translation>Voucher accepted</translation>
    </message>
    <message>
        <source>Sur votre bon</source>
        <translation>On your voucher</translation>
    </message>
    <message>
        <source>Bon valable</source>
        <translation>Voucher valid</translation>
    </message>
    <message>
        <source>Les bons de la ville sont acceptés ici.</source>
        <translation>The town’s vouchers are accepted here.</translation>
    </message>
    <message>
        <source>Bons acceptés ici&#xa0;: %1</source>
        <translation>Vouchers accepted here: %1</translation>
    </message>
    <message>
        <source>ENTRAÎNEMENT&#xa0;: rien n’est vendu</source>
        <translation>PRACTICE: nothing is sold</translation>
    </message>
</context>
<context>
    <name>comptoir::customer::CustomerWindow</name>
    <message>
        <source>Écran client</source>
        <translation>Customer screen</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Fermer l’écran client</source>
        <translation>Close the customer screen</translation>
    </message>
</context>
<context>
    <name>comptoir::enrolment::EnrolmentPage</name>
    <message>
        <source>Inscrire cette caisse</source>
        <translation>Enrol this till</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>J’ai un code d’invitation</source>
        <translation>I have an invitation code</translation>
    </message>
    <message>
        <source>Présentez à la caméra le carré que la mairie affiche. Sans caméra, collez ici le texte de l’invitation.</source>
        <translation>Show the camera the QR code displayed by the town hall. Without a camera, paste the invitation’s text here.</translation>
    </message>
    <message>
        <source>Texte de l’invitation</source>
        <translation>Text of the invitation</translation>
    </message>
    <message>
        <source>Une invitation sert une fois et vaut quinze minutes.</source>
        <translation>An invitation works once and is valid for fifteen minutes.</translation>
    </message>
    <message>
        <source>Contact avec la mairie…</source>
        <translation>Contacting the town hall…</translation>
    </message>
    <message>
        <source>Cela prend quelques secondes.</source>
        <translation>This takes a few seconds.</translation>
    </message>
    <message>
        <source>Comparez ces six chiffres</source>
        <translation>Compare these six digits</translation>
    </message>
    <message>
        <source>Le guichet doit voir les mêmes à l’écran. S’ils diffèrent, annulez.</source>
        <translation>The desk must see the same ones on its screen. If they differ, cancel.</translation>
    </message>
    <message>
        <source>Chiffres à comparer&#xa0;: %1</source>
        <translation>Digits to compare: %1</translation>
    </message>
    <message>
        <source>Bienvenue à %1</source>
        <translation>Welcome to %1</translation>
    </message>
    <message>
        <source>Cette caisse est celle de %1. Elle peut débiter les bons de la ville.</source>
        <translation>This till is the one of %1. It can debit the town’s vouchers.</translation>
    </message>
    <message>
        <source>Commencer</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation>Start again</translation>
    </message>
</context>
<context>
    <name>comptoir::format::ReceiptText</name>
    <message>
        <source>SIRET&#xa0;: %1</source>
        <translation>SIRET: %1</translation>
    </message>
    <message>
        <source>N°&#xa0;d’entreprise&#xa0;: %1</source>
        <translation>Enterprise no.: %1</translation>
    </message>
    <message>
        <source>N°&#xa0;TVA&#xa0;: %1</source>
        <translation>VAT no.: %1</translation>
    </message>
    <message>
        <source>Ticket n°&#xa0;%1</source>
        <translation>Receipt no.&#xa0;%1</translation>
    </message>
    <message>
        <source>DOCUMENT PROVISOIRE</source>
        <translation>PROVISIONAL DOCUMENT</translation>
    </message>
    <message>
        <source>Ceci n’est pas un ticket de caisse&#xa0;: rien n’est encore payé.</source>
        <translation>This is not a till receipt: nothing is paid yet.</translation>
    </message>
    <message>
        <source>FACTICE</source>
        <translation>TRAINING</translation>
    </message>
    <message>
        <source>DUPLICATA %1</source>
        <translation>DUPLICATE %1</translation>
    </message>
    <message>
        <source>Duplicata du %1</source>
        <translation>Duplicate of %1</translation>
    </message>
    <message>
        <source>REMBOURSEMENT</source>
        <translation>REFUND</translation>
    </message>
    <message>
        <source>Du ticket n°&#xa0;%1</source>
        <translation>Of receipt no.&#xa0;%1</translation>
    </message>
    <message>
        <source>Motif&#xa0;: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>Caisse %1</source>
        <translation>Till %1</translation>
    </message>
    <message>
        <source>Servi par %1</source>
        <translation>Served by %1</translation>
    </message>
    <message>
        <source>Signature %1</source>
        <translation>Signature %1</translation>
    </message>
    <message>
        <source>… et %1 autres lignes</source>
        <translation>… and %1 more lines</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>quantity and what</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Remise</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>Remise (%1)</source>
        <translation>Discount (%1)</translation>
    </message>
    <message>
        <source>Après remise</source>
        <translation>After discount</translation>
    </message>
    <message>
        <source>Nombre de lignes&#xa0;: %1</source>
        <translation>Number of lines: %1</translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>TOTAL</translation>
    </message>
    <message>
        <source>Arrondi des espèces</source>
        <translation>Cash rounding</translation>
    </message>
    <message>
        <source>Total arrondi</source>
        <translation>Rounded total</translation>
    </message>
    <message>
        <source>TVA</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>HT</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Taxe</source>
        <translation>Tax</translation>
    </message>
    <message>
        <source>TTC</source>
        <translation>Gross</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Rendu</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Réf. %1</source>
        <translation>Ref. %1</translation>
    </message>
    <message>
        <source>Reste sur le bon</source>
        <translation>Left on the voucher</translation>
    </message>
    <message>
        <source>Valable jusqu’au %1</source>
        <translation>Valid until %1</translation>
    </message>
    <message>
        <source>Bon d’achat débité</source>
        <translation>Shopping voucher debited</translation>
    </message>
    <message>
        <source>Montant débité</source>
        <translation>Amount debited</translation>
    </message>
    <message>
        <source>PROVISOIRE, à confirmer par la ville</source>
        <translation>PROVISIONAL, to be confirmed by the town</translation>
    </message>
    <message>
        <source>Espèces</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Carte bancaire</source>
        <translation>Bank card</translation>
    </message>
    <message>
        <source>Bon d’achat</source>
        <translation>Shopping voucher</translation>
    </message>
    <message>
        <source>Titre-restaurant</source>
        <translation>Meal voucher</translation>
    </message>
    <message>
        <source>Chèque</source>
        <translation>Cheque</translation>
    </message>
    <message>
        <source>Virement</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Carte cadeau</source>
        <translation>Gift card</translation>
    </message>
    <message>
        <source>LECTURE X</source>
        <translation>X READING</translation>
    </message>
    <message>
        <source>Lecture en cours de journée&#xa0;: rien n’est clôturé.</source>
        <translation>Reading during the day: nothing is closed.</translation>
    </message>
    <message>
        <source>CLÔTURE Z n°&#xa0;%1</source>
        <translation>Z CLOSING no.&#xa0;%1</translation>
    </message>
    <message>
        <source>CLÔTURE DU MOIS n°&#xa0;%1</source>
        <translation>MONTH CLOSING no.&#xa0;%1</translation>
    </message>
    <message>
        <source>CLÔTURE DE L’ANNÉE n°&#xa0;%1</source>
        <translation>YEAR CLOSING no.&#xa0;%1</translation>
    </message>
    <message>
        <source>Période&#xa0;: %1</source>
        <translation>Period: %1</translation>
    </message>
    <message>
        <source>Ouverture&#xa0;: %1</source>
        <translation>Opened: %1</translation>
    </message>
    <message>
        <source>Clôture&#xa0;: %1</source>
        <translation>Closed: %1</translation>
    </message>
    <message>
        <source>Par %1</source>
        <translation>By %1</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>Du n°&#xa0;%1 au n°&#xa0;%2</source>
        <translation>No.&#xa0;%1 to no.&#xa0;%2</translation>
    </message>
    <message>
        <source>dont remboursements</source>
        <translation>of which refunds</translation>
    </message>
    <message>
        <source>Remboursé</source>
        <translation>Refunded</translation>
    </message>
    <message>
        <source>Remises accordées</source>
        <translation>Discounts given</translation>
    </message>
    <message>
        <source>Règlements</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a means of payment and how often</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ouvertures du tiroir sans vente</source>
        <translation>Drawer opened without sale</translation>
    </message>
    <message>
        <source>Duplicata</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>Lignes supprimées</source>
        <translation>Removed lines</translation>
    </message>
    <message>
        <source>Total perpétuel</source>
        <translation>Perpetual total</translation>
    </message>
    <message>
        <source>Total perpétuel absolu</source>
        <translation>Perpetual total (abs.)</translation>
    </message>
    <message>
        <source>Tiroir-caisse</source>
        <translation>Cash drawer</translation>
    </message>
    <message>
        <source>Fond de caisse</source>
        <translation>Opening float</translation>
    </message>
    <message>
        <source>Entrées et sorties</source>
        <translation>Cash in and out</translation>
    </message>
    <message>
        <source>Espèces attendues</source>
        <translation>Expected cash</translation>
    </message>
    <message>
        <source>Espèces comptées</source>
        <translation>Counted cash</translation>
    </message>
    <message>
        <source>Écart</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>COMPTAGE DU TIROIR</source>
        <translation>DRAWER COUNT</translation>
    </message>
    <message>
        <source>Compté avant de connaître le montant attendu</source>
        <translation>Counted before knowing the expected amount</translation>
    </message>
    <message>
        <source>Laissé dans le tiroir</source>
        <translation>Left in the drawer</translation>
    </message>
    <message>
        <source>Signature&#xa0;:</source>
        <translation>Signature:</translation>
    </message>
    <message>
        <source>Carte de fidélité …%1</source>
        <comment>its last characters</comment>
        <translation>Loyalty card …%1</translation>
    </message>
    <message>
        <source>Points gagnés</source>
        <translation>Points earned</translation>
    </message>
    <message>
        <source>Points utilisés</source>
        <translation>Points used</translation>
    </message>
    <message>
        <source>Solde de points</source>
        <translation>Points balance</translation>
    </message>
    <message>
        <source>Tampons gagnés</source>
        <translation>Stamps earned</translation>
    </message>
    <message>
        <source>Tampons utilisés</source>
        <translation>Stamps used</translation>
    </message>
    <message>
        <source>Solde de tampons</source>
        <translation>Stamps balance</translation>
    </message>
    <message>
        <source>Crédité sur la carte</source>
        <translation>Added to the card</translation>
    </message>
    <message>
        <source>Pris sur la carte</source>
        <translation>Taken from the card</translation>
    </message>
    <message>
        <source>Solde de la carte</source>
        <translation>Card balance</translation>
    </message>
</context>
<context>
    <name>comptoir::gallery::GalleryPage</name>
    <message>
        <source>Thème</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Clair</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Sombre</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Extérieur</source>
        <translation>Outdoor</translation>
    </message>
    <message>
        <source>Extérieur, nuit</source>
        <translation>Outdoor, night</translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Densité</source>
        <translation>Density</translation>
    </message>
    <message>
        <source>Doigt</source>
        <translation>Finger</translation>
    </message>
    <message>
        <source>Souris</source>
        <translation>Mouse</translation>
    </message>
</context>
<context>
    <name>comptoir::hardware::CameraCard</name>
    <message>
        <source>un bon</source>
        <translation>a voucher</translation>
    </message>
    <message>
        <source>un article</source>
        <translation>an item</translation>
    </message>
    <message>
        <source>une adresse de site</source>
        <translation>a web address</translation>
    </message>
    <message>
        <source>un accès Wi-Fi</source>
        <translation>a Wi-Fi access</translation>
    </message>
    <message>
        <source>un contact</source>
        <translation>a contact</translation>
    </message>
    <message>
        <source>un paiement</source>
        <translation>a payment</translation>
    </message>
    <message>
        <source>un passe sanitaire</source>
        <translation>a health pass</translation>
    </message>
    <message>
        <source>un code</source>
        <translation>a code</translation>
    </message>
    <message>
        <source>Caméra</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Montrez-lui un code</source>
        <translation>Show it a code</translation>
    </message>
    <message>
        <source>À une main de distance, bien éclairé, sans reflet. Sans caméra, un lecteur ou le clavier suffit.</source>
        <translation>A hand away, well lit, without glare. Without a camera, a reader or the keyboard is enough.</translation>
    </message>
    <message>
        <source>Elle a lu %1</source>
        <translation>It read %1</translation>
    </message>
    <message>
        <source>Seule la sorte de code est regardée&#x202f;; son contenu n’est pas gardé.</source>
        <translation>Only the kind of code is looked at; its content is not kept.</translation>
    </message>
</context>
<context>
    <name>comptoir::hardware::DeviceDoctorController</name>
    <message>
        <source>Lisez la plus longue règle restée sur une seule ligne.</source>
        <translation>Read the longest rule that stayed on a single line.</translation>
    </message>
    <message>
        <source>Page d’essai</source>
        <translation>Test page</translation>
    </message>
</context>
<context>
    <name>comptoir::hardware::DevicesPage</name>
    <message>
        <source>Matériel</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Rien n’est obligatoire&#xa0;: un bon se débite aussi en tapant son code.</source>
        <translation>Nothing is required: a voucher can also be debited by typing its code.</translation>
    </message>
</context>
<context>
    <name>comptoir::hardware::DrawerCard</name>
    <message>
        <source>Tiroir</source>
        <translation>Drawer</translation>
    </message>
    <message>
        <source>Sans tiroir</source>
        <translation>No drawer</translation>
    </message>
    <message>
        <source>Il se branche sur l’imprimante&#xa0;: réglez-la d’abord.</source>
        <translation>It plugs into the printer: set that up first.</translation>
    </message>
    <message>
        <source>Pas encore essayé</source>
        <translation>Not tried yet</translation>
    </message>
    <message>
        <source>L’imprimante lui donne l’ordre.</source>
        <translation>The printer gives it the order.</translation>
    </message>
    <message>
        <source>Ouvrir le tiroir</source>
        <translation>Open the drawer</translation>
    </message>
    <message>
        <source>Ouverture…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Il s’ouvre</source>
        <translation>It opens</translation>
    </message>
    <message>
        <source>Il reste fermé</source>
        <translation>It stays closed</translation>
    </message>
    <message>
        <source>Son câble va dans la prise de l’imprimante marquée DK, pas dans celle du réseau. Vérifiez aussi qu’il n’est pas fermé à clé.</source>
        <translation>Its cable goes into the printer’s socket marked DK, not the network one. Check also that it is not locked with a key.</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>S’est-il ouvert&#x202f;?</source>
        <translation>Did it open?</translation>
    </message>
</context>
<context>
    <name>comptoir::hardware::PrinterCard</name>
    <message>
        <source>Imprimante</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Aucune</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Réseau</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Caractères par ligne</source>
        <translation>Characters per line</translation>
    </message>
    <message>
        <source>Adresse de l’imprimante</source>
        <translation>Printer’s address</translation>
    </message>
    <message>
        <source>Prise de l’imprimante</source>
        <translation>Printer’s port</translation>
    </message>
    <message>
        <source>Adresse, par exemple 192.168.1.50</source>
        <translation>Address, for example 192.168.1.50</translation>
    </message>
    <message>
        <source>Sans imprimante</source>
        <translation>No printer</translation>
    </message>
    <message>
        <source>Rien n’oblige à imprimer&#xa0;: une preuve en PDF existe toujours.</source>
        <translation>You need not print: there is always a proof as a PDF.</translation>
    </message>
    <message>
        <source>Pas encore essayée</source>
        <translation>Not tried yet</translation>
    </message>
    <message>
        <source>La page d’essai montre les accents et la largeur du papier.</source>
        <translation>The test page shows the accents and the paper width.</translation>
    </message>
    <message>
        <source>Imprimer une page d’essai</source>
        <translation>Print a test page</translation>
    </message>
    <message>
        <source>Envoi de la page…</source>
        <translation>Sending the page…</translation>
    </message>
    <message>
        <source>Quelques secondes au plus.</source>
        <translation>A few seconds at most.</translation>
    </message>
    <message>
        <source>Regardez le papier et répondez.</source>
        <translation>Look at the paper and answer.</translation>
    </message>
    <message>
        <source>Tout est net</source>
        <translation>All is clear</translation>
    </message>
    <message>
        <source>Des signes sont faux</source>
        <translation>Some signs are wrong</translation>
    </message>
    <message>
        <source>Des lignes débordent</source>
        <translation>Lines run over</translation>
    </message>
    <message>
        <source>Rien, ou du blanc</source>
        <translation>Nothing, or blank</translation>
    </message>
    <message numerus="yes">
        <source>Prête, %n caractères par ligne</source>
        <translation>
            <numerusform>Ready, %n character per line</numerusform>
            <numerusform>Ready, %n characters per line</numerusform>
        </translation>
    </message>
    <message>
        <source>Réimprimer la page</source>
        <translation>Print the page again</translation>
    </message>
    <message>
        <source>Les accents sont faux</source>
        <translation>The accents are wrong</translation>
    </message>
    <message>
        <source>Éteignez l’imprimante, rallumez-la en tenant son bouton et choisissez la page de codes 858 (n° 19), puis réessayez.</source>
        <translation>Switch the printer off, on again holding its button, choose code page 858 (no. 19), then try again.</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Prenez la plus longue dont la fin n’est pas passée à la ligne.</source>
        <translation>Take the longest one whose end did not go to the next line.</translation>
    </message>
    <message>
        <source>Rien ne s’imprime</source>
        <translation>Nothing is printed</translation>
    </message>
    <message>
        <source>Papier blanc&#xa0;: retournez le rouleau, l’impression est sur la face lisse. Rien du tout&#xa0;: fermez le capot, vérifiez le papier et le câble.</source>
        <translation>Blank paper: turn the roll over, it prints on the smooth side. Nothing at all: close the cover, check the paper and the cable.</translation>
    </message>
    <message>
        <source>Celle qui finit par %1</source>
        <translation>The one ending in %1</translation>
    </message>
    <message>
        <source>Que voyez-vous&#x202f;?</source>
        <translation>What do you see?</translation>
    </message>
    <message>
        <source>Quelle règle tient sur une ligne&#x202f;?</source>
        <translation>Which rule fits on one line?</translation>
    </message>
</context>
<context>
    <name>comptoir::hardware::ScannerCard</name>
    <message>
        <source>Lecteur de codes</source>
        <translation>Code reader</translation>
    </message>
    <message>
        <source>AZERTY français</source>
        <translation>French AZERTY</translation>
    </message>
    <message>
        <source>AZERTY belge</source>
        <translation>Belgian AZERTY</translation>
    </message>
    <message>
        <source>QWERTZ allemand</source>
        <translation>German QWERTZ</translation>
    </message>
    <message>
        <source>QWERTY</source>
        <translation>QWERTY</translation>
    </message>
    <message>
        <source>Scannez ce code</source>
        <translation>Scan this code</translation>
    </message>
    <message>
        <source>Avec le lecteur, à l’écran ou imprimé. Il est au format des bons.</source>
        <translation>With the reader, on screen or printed. It has the vouchers’ format.</translation>
    </message>
    <message>
        <source>Ce n’était pas ce code</source>
        <translation>That was not this code</translation>
    </message>
    <message>
        <source>Le lecteur marche. Scannez celui-ci, et rien d’autre.</source>
        <translation>The reader works. Scan this one, and nothing else.</translation>
    </message>
    <message>
        <source>Imprimer ce code</source>
        <translation>Print this code</translation>
    </message>
    <message>
        <source>Arrêter l’essai</source>
        <translation>Stop the test</translation>
    </message>
    <message>
        <source>Réglé&#xa0;: %1</source>
        <translation>Set: %1</translation>
    </message>
    <message>
        <source>Refaites l’essai si vous changez de lecteur ou de clavier.</source>
        <translation>Repeat the test if you change the reader or keyboard.</translation>
    </message>
    <message>
        <source>Pas encore essayé</source>
        <translation>Not tried yet</translation>
    </message>
    <message>
        <source>Un lecteur tape comme un clavier. Un code d’essai montre s’il tape juste ici.</source>
        <translation>A reader types like a keyboard. A test code shows whether it types correctly here.</translation>
    </message>
    <message>
        <source>Essayer le lecteur</source>
        <translation>Try the reader</translation>
    </message>
    <message>
        <source>La touche Verr. Maj. est enfoncée&#xa0;: Comptoir en tient compte.</source>
        <translation>Caps Lock is on: Comptoir takes it into account.</translation>
    </message>
    <message>
        <source>Un suffixe gêne</source>
        <translation>A suffix is in the way</translation>
    </message>
    <message>
        <source>Votre lecteur tape juste&#xa0;: rien à corriger</source>
        <translation>Your reader types correctly: nothing to correct</translation>
    </message>
    <message>
        <source>Votre lecteur tape en %1&#xa0;: corrigé</source>
        <translation>Your reader types in %1: corrected</translation>
    </message>
    <message>
        <source>Il tape «&#x202f;%1&#x202f;» avant chaque code&#xa0;: Comptoir l’enlève.</source>
        <translation>It types “%1” before each code: Comptoir removes it.</translation>
    </message>
    <message>
        <source>Il ajoute «&#x202f;%1&#x202f;» après chaque code&#xa0;: ôtez ce suffixe avec la notice du lecteur, puis refaites l’essai.</source>
        <translation>It adds “%1” after each code: remove this suffix using the reader’s manual, then repeat the test.</translation>
    </message>
</context>
<context>
    <name>comptoir::hardware::TestCodeSheet</name>
    <message>
        <source>Code d’essai du lecteur</source>
        <translation>Reader test code</translation>
    </message>
    <message>
        <source>Dans Comptoir, ouvrez Matériel, touchez «&#x202f;Essayer le lecteur&#x202f;», puis scannez ce code.</source>
        <translation>In Comptoir, open Hardware, tap “Try the reader”, then scan this code.</translation>
    </message>
</context>
<context>
    <name>comptoir::help::FirstAidCard</name>
    <message>
        <source>Il n’y a plus de réseau</source>
        <translation>The network is gone</translation>
    </message>
    <message>
        <source>Vous pouvez continuer. Tout est enregistré sur cet appareil et partira tout seul plus tard.</source>
        <translation>You can carry on. Everything is saved on this device and will be sent by itself later.</translation>
    </message>
    <message>
        <source>Vérifiez que la box est allumée et que le Wi-Fi de l’appareil est activé.</source>
        <translation>Check that the router is on and that the device’s Wi-Fi is switched on.</translation>
    </message>
    <message>
        <source>Si le Wi-Fi demande un mot de passe ou une page d’accueil, ouvrez un navigateur et acceptez.</source>
        <translation>If the Wi-Fi asks for a password or a welcome page, open a browser and accept.</translation>
    </message>
    <message>
        <source>internet wifi hors ligne connexion panne box synchronisation</source>
        <translation>internet wifi offline connection outage router sync network</translation>
    </message>
    <message>
        <source>Un bon a été débité deux fois</source>
        <translation>A voucher was debited twice</translation>
    </message>
    <message>
        <source>Un débit s’annule pendant quelques minutes, sur la caisse qui l’a fait. L’argent revient sur le bon.</source>
        <translation>A debit can be undone for a few minutes, on the till that made it. The money goes back onto the voucher.</translation>
    </message>
    <message>
        <source>Ouvrez Bons et touchez le débit en trop dans la liste des derniers passages.</source>
        <translation>Open Vouchers and tap the extra debit in the list of latest scans.</translation>
    </message>
    <message>
        <source>Donnez ces indications à la mairie, qui recrédite le bon.</source>
        <translation>Give these details to the town hall, which puts the money back onto the voucher.</translation>
    </message>
    <message>
        <source>deux fois erreur montant annuler rembourser trop</source>
        <translation>twice double mistake amount undo cancel refund too much</translation>
    </message>
    <message>
        <source>Un client a perdu son bon</source>
        <translation>A customer has lost a voucher</translation>
    </message>
    <message>
        <source>Envoyez le client à la mairie, avec une pièce d’identité et, s’il l’a, le courrier du bon.</source>
        <translation>Send the customer to the town hall, with proof of identity and, if they have it, the voucher’s letter.</translation>
    </message>
    <message>
        <source>vol volé oublié égaré bloqué remplacer trouvé</source>
        <translation>theft stolen forgotten mislaid blocked replace found</translation>
    </message>
    <message>
        <source>Il y a une coupure de courant</source>
        <translation>There is a power cut</translation>
    </message>
    <message>
        <source>Rallumez l’appareil et ouvrez Comptoir. Il retrouve tout seul ses données.</source>
        <translation>Switch the device on again and open Comptoir. It finds its data by itself.</translation>
    </message>
    <message>
        <source>Vérifiez dans Bons que les derniers passages sont là.</source>
        <translation>Check in Vouchers that the latest scans are there.</translation>
    </message>
    <message>
        <source>Si l’appareil reste éteint, notez heure, montant et code des bons sur papier et saisissez-les ensuite.</source>
        <translation>If the device stays off, write down the time, amount and code of the vouchers and enter them later.</translation>
    </message>
    <message>
        <source>panne électricité éteint batterie redémarrer planté bloqué</source>
        <translation>outage power electricity off battery restart crashed frozen</translation>
    </message>
    <message>
        <source>Le lecteur écrit des lettres fausses</source>
        <translation>The code reader writes wrong letters</translation>
    </message>
    <message>
        <source>Vérifiez que le voyant de verrouillage des majuscules est éteint.</source>
        <translation>Check that the Caps Lock light is off.</translation>
    </message>
    <message>
        <source>Si rien n’arrive, débranchez et rebranchez le câble du lecteur.</source>
        <translation>If nothing arrives, unplug the reader’s cable and plug it in again.</translation>
    </message>
    <message>
        <source>En attendant, scannez avec la caméra ou tapez le code écrit sous le carré.</source>
        <translation>Meanwhile, scan with the camera or type the code written below the QR code.</translation>
    </message>
    <message>
        <source>scanner douchette clavier azerty chiffres accents code-barres</source>
        <translation>scanner reader gun keyboard azerty digits accents barcode</translation>
    </message>
    <message>
        <source>L’image de la caméra est noire</source>
        <translation>The camera picture is black</translation>
    </message>
    <message>
        <source>Regardez s’il y a un cache, un autocollant ou de la buée devant l’objectif.</source>
        <translation>Look for a cover, a sticker or mist in front of the lens.</translation>
    </message>
    <message>
        <source>Fermez les autres programmes qui utilisent la caméra (visioconférence).</source>
        <translation>Close other programs that use the camera (video calls).</translation>
    </message>
    <message>
        <source>Débranchez et rebranchez la caméra, ou redémarrez l’appareil.</source>
        <translation>Unplug the camera and plug it in again, or restart the device.</translation>
    </message>
    <message>
        <source>Tapez le code écrit sous le carré (touche F3).</source>
        <translation>Type the code written below the QR code (key F3).</translation>
    </message>
    <message>
        <source>vidéo image sombre webcam objectif scanner</source>
        <translation>video picture dark webcam lens scanner</translation>
    </message>
    <message>
        <source>L’imprimante n’imprime pas</source>
        <translation>The printer does not print</translation>
    </message>
    <message>
        <source>Le débit est fait, même sans papier. Une preuve se refait à tout moment.</source>
        <translation>The debit is done, even without paper. A proof can be made again at any time.</translation>
    </message>
    <message>
        <source>Vérifiez le papier (côté brillant vers la tête), le capot et le voyant.</source>
        <translation>Check the paper (shiny side towards the head), the cover and the light.</translation>
    </message>
    <message>
        <source>Éteignez l’imprimante, comptez jusqu’à dix, rallumez.</source>
        <translation>Switch the printer off, count to ten, switch it on again.</translation>
    </message>
    <message>
        <source>Ouvrez Plus, Matériel, Imprimante, et lancez la page d’essai.</source>
        <translation>Open More, Hardware, Printer, and start the test page.</translation>
    </message>
    <message>
        <source>Si les accents ou la largeur sont faux, choisissez un autre modèle de papier sur cette page.</source>
        <translation>If the accents or the width are wrong, choose another kind of paper on that page.</translation>
    </message>
    <message>
        <source>En attendant, la preuve peut être ouverte en PDF (Ctrl + P) ou notée à la main.</source>
        <translation>Meanwhile, the proof can be opened as a PDF (Ctrl + P) or noted by hand.</translation>
    </message>
    <message>
        <source>ticket papier rouleau preuve bourrage page d’essai</source>
        <translation>receipt paper roll proof jam test page</translation>
    </message>
    <message>
        <source>Quelqu’un a oublié son code</source>
        <translation>Someone has forgotten their code</translation>
    </message>
    <message>
        <source>Une autre personne déverrouille avec son propre code.</source>
        <translation>Another person unlocks with their own code.</translation>
    </message>
    <message>
        <source>Un responsable ouvre Réglages, Opérateurs, choisit la personne et lui donne un nouveau code.</source>
        <translation>A manager opens Settings, Staff, chooses the person and gives them a new code.</translation>
    </message>
    <message>
        <source>S’il n’y a plus aucun responsable, appelez votre conseiller.</source>
        <translation>If there is no manager left, call your adviser.</translation>
    </message>
    <message>
        <source>pin mot de passe verrouillage verrou opérateur</source>
        <translation>pin password lock staff code</translation>
    </message>
    <message>
        <source>Débitez les bons comme d’habitude. La réponse est ambre&#xa0;: «&#x202f;Valable, à confirmer&#x202f;».</source>
        <translation>Debit vouchers as usual. The answer is amber: “Valid, to be confirmed”.</translation>
    </message>
    <message>
        <source>Respectez le montant affiché&#xa0;: au-delà, le risque est pour la boutique.</source>
        <translation>Keep to the amount shown: beyond it, the risk is the shop’s.</translation>
    </message>
    <message>
        <source>Au retour du réseau, ouvrez Synchronisation (Ctrl + Y)&#xa0;: le nombre à envoyer descend à zéro.</source>
        <translation>When the network is back, open Synchronisation (Ctrl + Y): the number to send drops to zero.</translation>
    </message>
    <message>
        <source>Touchez «&#x202f;Annuler&#x202f;» tant que le temps n’est pas écoulé.</source>
        <translation>Tap “Undo” while there is still time.</translation>
    </message>
    <message>
        <source>Si le délai est passé, ne rendez pas d’espèces&#xa0;: notez l’heure, le montant et les derniers caractères du code.</source>
        <translation>If the time is up, give no cash back: note the time, the amount and the last characters of the code.</translation>
    </message>
    <message>
        <source>Un bon perdu n’est pas perdu pour toujours&#xa0;: la mairie peut le bloquer et en refaire un.</source>
        <translation>A lost voucher is not lost for ever: the town hall can block it and make a new one.</translation>
    </message>
    <message>
        <source>N’acceptez pas une photo d’écran douteuse&#xa0;: scannez, la caisse sait si le bon est bloqué.</source>
        <translation>Do not accept a doubtful photo of a screen: scan, the till knows whether the voucher is blocked.</translation>
    </message>
    <message>
        <source>Si vous trouvez un bon, gardez-le et appelez la mairie&#xa0;: elle prévient la personne.</source>
        <translation>If you find a voucher, keep it and call the town hall: they will tell the person.</translation>
    </message>
    <message>
        <source>Rien de ce qui était affiché «&#x202f;débité&#x202f;» n’est perdu, même si l’appareil s’est éteint d’un coup.</source>
        <translation>Nothing that was shown as “debited” is lost, even if the device went off suddenly.</translation>
    </message>
    <message>
        <source>S’il demande «&#x202f;Le client est-il parti avec ses achats&#x202f;?&#x202f;», répondez selon ce qui s’est passé&#xa0;: c’est ce débit-là qui était en cours.</source>
        <translation>If it asks “Did the customer leave with the shopping?”, answer as it happened: that debit was the one under way.</translation>
    </message>
    <message>
        <source>Le lecteur marche&#x202f;; il croit seulement que le clavier est américain.</source>
        <translation>The reader works; it only thinks that the keyboard is American.</translation>
    </message>
    <message>
        <source>Ouvrez Plus, Matériel, Lecteur de codes, et scannez le code d’essai&#xa0;: la caisse apprend sa façon d’écrire.</source>
        <translation>Open More, Hardware, Code reader, and scan the test code: the till learns how it writes.</translation>
    </message>
    <message>
        <source>On peut toujours débiter&#xa0;: lecteur de codes ou code tapé font la même chose.</source>
        <translation>You can still debit: a code reader or a typed code does the same.</translation>
    </message>
    <message>
        <source>Touchez l’image ou la touche F4&#xa0;: la caméra s’endort après une minute sans code.</source>
        <translation>Tap the picture or press F4: the camera goes to sleep after a minute without a code.</translation>
    </message>
    <message>
        <source>La boutique n’est jamais bloquée&#xa0;: les ventes en cours restent derrière le verrou.</source>
        <translation>The shop is never stuck: sales in progress stay behind the lock.</translation>
    </message>
    <message>
        <source>Après trois erreurs, il faut patienter un peu&#xa0;: 5, 15, puis 60 secondes.</source>
        <translation>After three mistakes you have to wait a little: 5, 15, then 60 seconds.</translation>
    </message>
</context>
<context>
    <name>comptoir::help::HelpPage</name>
    <message>
        <source>Que faire si…</source>
        <translation>What to do if…</translation>
    </message>
    <message>
        <source>Chercher dans l’aide</source>
        <translation>Search the help</translation>
    </message>
    <message>
        <source>Aucune fiche ne correspond. Essayez un autre mot, ou appelez votre conseiller.</source>
        <translation>No card matches. Try another word, or call your adviser.</translation>
    </message>
    <message>
        <source>Fichier pour le dépannage</source>
        <translation>Troubleshooting file</translation>
    </message>
    <message>
        <source>Sans nom, sans code et sans montant</source>
        <translation>No names, codes or amounts</translation>
    </message>
    <message>
        <source>Fiche</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Toutes les fiches</source>
        <translation>All cards</translation>
    </message>
    <message>
        <source>Imprimer la fiche</source>
        <translation>Print the card</translation>
    </message>
    <message>
        <source>Ouvert pour être imprimé ou envoyé.</source>
        <translation>Opened for printing or sending.</translation>
    </message>
    <message>
        <source>Réseau, bon perdu…</source>
        <translation>Network, lost voucher…</translation>
    </message>
    <message>
        <source>Enregistré&#xa0;: %1</source>
        <translation>Saved: %1</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::AccessPane</name>
    <message>
        <source>Marches à la porte</source>
        <translation>Steps at the door</translation>
    </message>
    <message>
        <source>non dit</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>aucune</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Largeur de la porte, en centimètres</source>
        <translation>Width of the door, in centimetres</translation>
    </message>
    <message>
        <source>par exemple 90</source>
        <translation>for example 90</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::AddressPane</name>
    <message>
        <source>Pays</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Belgique</source>
        <translation>Belgium</translation>
    </message>
    <message>
        <source>Allemagne</source>
        <translation>Germany</translation>
    </message>
    <message>
        <source>Numéro et rue</source>
        <translation>Number and street</translation>
    </message>
    <message>
        <source>Code postal</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Jours fériés</source>
        <translation>Public holidays</translation>
    </message>
    <message>
        <source>Repère sur la carte&#xa0;: coordonnées ou lien collé</source>
        <translation>Point on the map: coordinates or a pasted link</translation>
    </message>
    <message>
        <source>48.7788, 2.2905</source>
        <translation>48.7788, 2.2905</translation>
    </message>
    <message>
        <source>Sur une carte en ligne, un appui long sur votre porte donne les coordonnées.</source>
        <translation>On an online map, a long press on your door gives the coordinates.</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::BlocksPane</name>
    <message>
        <source>Votre fiche</source>
        <translation>Your listing</translation>
    </message>
    <message>
        <source>Y aller</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>Ce que voient les habitants</source>
        <translation>What residents see</translation>
    </message>
    <message>
        <source>Fiche complète</source>
        <translation>Complete listing</translation>
    </message>
    <message>
        <source>Bonne fiche</source>
        <translation>Good listing</translation>
    </message>
    <message>
        <source>Fiche à compléter</source>
        <translation>Listing to be completed</translation>
    </message>
    <message>
        <source>pas encore publié</source>
        <translation>not published yet</translation>
    </message>
    <message numerus="yes">
        <source>%n bloc(s) complet(s)</source>
        <translation>
            <numerusform>%n part complete</numerusform>
            <numerusform>%n parts complete</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <translation>%1 (+%2)</translation>
    </message>
    <message>
        <source>%1 à compléter</source>
        <translation>%1 to complete</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::ContactPane</name>
    <message>
        <source>Téléphone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Adresse mail</source>
        <translation>Mail address</translation>
    </message>
    <message>
        <source>Site ou page</source>
        <translation>Website or page</translation>
    </message>
    <message>
        <source>Ces moyens de vous joindre sont publics.</source>
        <translation>These ways to reach you are public.</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::DaySheet</name>
    <message>
        <source>Un jour exceptionnel</source>
        <translation>A special day</translation>
    </message>
    <message>
        <source>Ne rien dire de ce jour</source>
        <translation>Say nothing about this day</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Garder</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>jj/mm/aaaa</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>Ce jour-là</source>
        <translation>On that day</translation>
    </message>
    <message>
        <source>Comme d’habitude</source>
        <translation>As usual</translation>
    </message>
    <message>
        <source>Fermé</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Autres heures</source>
        <translation>Other hours</translation>
    </message>
    <message>
        <source>Pourquoi, si vous voulez</source>
        <translation>Why, if you like</translation>
    </message>
    <message>
        <source>Pourquoi&#xa0;: inventaire, congés…</source>
        <translation>Why: stocktaking, holidays…</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::ElementSheet</name>
    <message>
        <source>Retirer de la fiche</source>
        <translation>Take off the listing</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Garder</source>
        <translation>Keep</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::HoursPane</name>
    <message>
        <source>Confirmer</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Jours exceptionnels</source>
        <translation>Special days</translation>
    </message>
    <message>
        <source>Un autre jour…</source>
        <translation>Another day…</translation>
    </message>
    <message>
        <source>Horaires de la semaine</source>
        <translation>Hours of the week</translation>
    </message>
    <message>
        <source>Copier le lundi…</source>
        <translation>Copy Monday…</translation>
    </message>
    <message>
        <source>Jours fériés</source>
        <translation>Public holidays</translation>
    </message>
    <message>
        <source>Comme d’habitude</source>
        <translation>As usual</translation>
    </message>
    <message>
        <source>Fermé</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Autres heures</source>
        <translation>Other hours</translation>
    </message>
    <message>
        <source>Vos horaires en disent plus qu’une semaine</source>
        <translation>Your hours say more than a week</translation>
    </message>
    <message>
        <source>Remplir la semaine à la place</source>
        <translation>Fill in the week instead</translation>
    </message>
    <message>
        <source>Tous les jours</source>
        <translation>Every day</translation>
    </message>
    <message>
        <source>Du mardi au vendredi</source>
        <translation>Tuesday to Friday</translation>
    </message>
    <message>
        <source>Du mardi au samedi</source>
        <translation>Tuesday to Saturday</translation>
    </message>
    <message>
        <source>Copier les heures du lundi vers</source>
        <translation>Copy Monday’s hours to</translation>
    </message>
    <message>
        <source>Vos horaires sont-ils toujours justes&#x202f;?</source>
        <translation>Are your hours still right?</translation>
    </message>
    <message>
        <source>Oui, confirmer</source>
        <translation>Yes, confirm</translation>
    </message>
    <message>
        <source>%1 approche&#xa0;: ouvrez-vous&#x202f;?</source>
        <translation>%1 is coming: will you open?</translation>
    </message>
    <message>
        <source>Répondre</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>à confirmer</source>
        <translation>to be confirmed</translation>
    </message>
    <message>
        <source>%1
Ce texte est montré tel quel&#x202f;; personne n’en déduit que vous êtes ouvert.</source>
        <translation>%1
This text is shown as it is; nobody takes it to mean that you are open.</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::ListingController</name>
    <message>
        <source>Publier la fiche</source>
        <translation>Publish the listing</translation>
    </message>
    <message numerus="yes">
        <source>Publié&#xa0;: %n changement(s). La ville les reçoit maintenant, ou au prochain réseau.</source>
        <translation>
            <numerusform>Published: %n change. The town receives it now, or with the next network.</numerusform>
            <numerusform>Published: %n changes. The town receives them now, or with the next network.</numerusform>
        </translation>
    </message>
    <message>
        <source>horaires</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>affiche</source>
        <translation>poster</translation>
    </message>
    <message>
        <source>bons acceptés</source>
        <translation>vouchers</translation>
    </message>
    <message>
        <source>%1 %2.pdf</source>
        <translation>%1 %2.pdf</translation>
    </message>
    <message>
        <source>Enregistré&#xa0;: %1</source>
        <translation>Saved: %1</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::ListingPage</name>
    <message>
        <source>Ma fiche</source>
        <translation>My listing</translation>
    </message>
    <message>
        <source>Tout annuler (maintenir)</source>
        <translation>Undo all (hold)</translation>
    </message>
    <message>
        <source>Ce que voient les habitants</source>
        <translation>What residents see</translation>
    </message>
    <message>
        <source>Tout est publié.</source>
        <translation>Everything is published.</translation>
    </message>
    <message>
        <source>Rien n’est écrit encore.</source>
        <translation>Nothing is written yet.</translation>
    </message>
    <message>
        <source>Gardé sur cette caisse&#xa0;: %1. Cela paraîtra quand une ville aura inscrit la boutique.</source>
        <translation>Kept on this till: %1. It will appear once a town has enrolled the shop.</translation>
    </message>
    <message>
        <source>Pas encore publié&#xa0;: %1</source>
        <translation>Not published yet: %1</translation>
    </message>
    <message>
        <source>Publier</source>
        <translation>Publish</translation>
    </message>
    <message numerus="yes">
        <source>Publier %n changement(s)</source>
        <translation>
            <numerusform>Publish %n change</numerusform>
            <numerusform>Publish %n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>autres</source>
        <translation>others</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::ListingPaper</name>
    <message>
        <source>Horaires</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>fermé</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>Jours fériés</source>
        <translation>Public holidays</translation>
    </message>
    <message>
        <source>comme d’habitude</source>
        <translation>as usual</translation>
    </message>
    <message>
        <source>Notre fiche, nos horaires du moment</source>
        <translation>Our listing, our hours right now</translation>
    </message>
    <message>
        <source>Bons d’achat acceptés ici</source>
        <translation>Shopping vouchers accepted here</translation>
    </message>
    <message>
        <source>Bons d’achat de %1 acceptés ici</source>
        <translation>Shopping vouchers of %1 accepted here</translation>
    </message>
    <message>
        <source>FACTICE</source>
        <translation>TRAINING</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::MarketSheet</name>
    <message>
        <source>Un marché</source>
        <translation>A market</translation>
    </message>
    <message>
        <source>Place, emplacement</source>
        <translation>Square, stand</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Marché</source>
        <translation>Market</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::MarketsPane</name>
    <message>
        <source>Vos marchés paraissent sur votre fiche avec leur jour et leur place.</source>
        <translation>Your markets appear on your listing with their day and place.</translation>
    </message>
    <message>
        <source>Ajouter un marché…</source>
        <translation>Add a market…</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::NamePane</name>
    <message>
        <source>Nom du commerce</source>
        <translation>Name of the shop</translation>
    </message>
    <message>
        <source>Catégorie</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Autre catégorie</source>
        <translation>Other category</translation>
    </message>
    <message>
        <source>Numéro SIRET ou d’entreprise</source>
        <translation>SIRET or company number</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Raison sociale</source>
        <translation>Company name</translation>
    </message>
    <message>
        <source>Remplir depuis un fichier SIRENE ou BCE…</source>
        <translation>Fill in from a SIRENE or BCE file…</translation>
    </message>
    <message>
        <source>à choisir</source>
        <translation>to be chosen</translation>
    </message>
    <message>
        <source>aucune</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Aucune</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Listes (*.csv *.xlsx *.txt)</source>
        <translation>Lists (*.csv *.xlsx *.txt)</translation>
    </message>
    <message>
        <source>Rempli depuis la ligne %1 du fichier&#xa0;: relisez.</source>
        <translation>Filled in from line %1 of the file: read it through.</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::NewsPane</name>
    <message>
        <source>Une actualité reste 60 jours&#x202f;; une offre ou un événement, jusqu’à sa fin. Écrits d’avance, ils paraissent à leur date.</source>
        <translation>News stays for 60 days; an offer or event until its end. Written ahead, they appear on their date.</translation>
    </message>
    <message>
        <source>Écrire une annonce…</source>
        <translation>Write a post…</translation>
    </message>
    <message>
        <source>paraît le %1</source>
        <translation>appears on %1</translation>
    </message>
    <message>
        <source>terminé</source>
        <translation>over</translation>
    </message>
    <message>
        <source>jusqu’au %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>le %1</source>
        <translation>on %1</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>visible</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::PaperSheet</name>
    <message>
        <source>Une affiche pour la vitrine</source>
        <translation>A poster for the window</translation>
    </message>
    <message>
        <source>Affiche</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Horaires de porte</source>
        <translation>Hours for the door</translation>
    </message>
    <message>
        <source>Code de la fiche</source>
        <translation>Code of the listing</translation>
    </message>
    <message>
        <source>Bons acceptés ici</source>
        <translation>Vouchers accepted here</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::PaymentsPane</name>
    <message>
        <source>On peut payer par</source>
        <translation>One can pay by</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::PhoneCard</name>
    <message>
        <source>%1 (aujourd’hui)</source>
        <translation>%1 (today)</translation>
    </message>
    <message>
        <source>Nom du commerce</source>
        <translation>Name of the shop</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::PhotosPane</name>
    <message>
        <source>Chaque photo est réduite et débarrassée de ses informations cachées (lieu, appareil) avant d’être gardée. Pas de client reconnaissable sans son accord.</source>
        <translation>Each photo is made smaller and freed of hidden information (place, camera) before it is kept. No recognisable customer without their consent.</translation>
    </message>
    <message>
        <source>Ce qu’on voit sur la photo</source>
        <translation>What the photo shows</translation>
    </message>
    <message>
        <source>Ce qu’on voit, pour qui ne voit pas</source>
        <translation>What it shows, for who can’t see it</translation>
    </message>
    <message>
        <source>Images (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff)</source>
        <translation>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff)</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::PostSheet</name>
    <message>
        <source>Une annonce</source>
        <translation>A post</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Premier jour, jj/mm/aaaa</source>
        <translation>First day, dd/mm/yyyy</translation>
    </message>
    <message>
        <source>Dernier jour, jj/mm/aaaa</source>
        <translation>Last day, dd/mm/yyyy</translation>
    </message>
    <message>
        <source>Paraît le, jj/mm/aaaa</source>
        <translation>Appears on, dd/mm/yyyy</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::PreviewPane</name>
    <message>
        <source>Ce que voient les habitants</source>
        <translation>What residents see</translation>
    </message>
    <message>
        <source>Aperçu</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Affiche</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Imprimer une affiche…</source>
        <translation>Print a poster…</translation>
    </message>
    <message>
        <source>Langue de l’aperçu</source>
        <translation>Language of the preview</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::SpansEditor</name>
    <message>
        <source>Fermé</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>%1&#xa0;: ouvre à</source>
        <translation>%1: opens at</translation>
    </message>
    <message>
        <source>à</source>
        <comment>between two times</comment>
        <translation>to</translation>
    </message>
    <message>
        <source>%1&#xa0;: ferme à</source>
        <translation>%1: closes at</translation>
    </message>
    <message>
        <source>%1&#xa0;: ajouter des heures</source>
        <translation>%1: add hours</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::StoryPane</name>
    <message>
        <source>Langue</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Ce que vous faites, depuis quand, ce qui vous distingue&#xa0;: comme vous le diriez à quelqu’un qui entre.</source>
        <translation>What you do, since when, what makes you different: as you would say it to someone who comes in.</translation>
    </message>
    <message>
        <source>%1 signes&#x202f;; 120 à 600 se lisent bien</source>
        <translation>%1 characters; 120 to 600 read well</translation>
    </message>
</context>
<context>
    <name>comptoir::loyalty::AccountPane</name>
    <message>
        <source>gagné</source>
        <translation>earned</translation>
    </message>
    <message>
        <source>utilisé</source>
        <translation>used</translation>
    </message>
    <message>
        <source>repris avec un retour</source>
        <translation>taken back with a return</translation>
    </message>
    <message>
        <source>rendu avec un retour</source>
        <translation>given back with a return</translation>
    </message>
    <message>
        <source>expiré</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>corrigé</source>
        <translation>corrected</translation>
    </message>
    <message>
        <source>ticket n° %1</source>
        <translation>ticket no. %1</translation>
    </message>
    <message>
        <source>Cette carte a été remplacée ou bloquée&#xa0;: elle ne compte plus et ne paie plus.</source>
        <translation>This card was replaced or blocked: it no longer counts or pays.</translation>
    </message>
    <message>
        <source>Ce qui a été compté</source>
        <translation>What was counted</translation>
    </message>
    <message>
        <source>Corriger</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Remplacer</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Réunir deux cartes</source>
        <translation>Merge two cards</translation>
    </message>
    <message>
        <source>Bloquer</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>%1 (récompense dès %2)</source>
        <translation>%1 (reward from %2)</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>À utiliser maintenant&#xa0;: %1</source>
        <translation>To use now: %1</translation>
    </message>
    <message>
        <source>Pas encore de récompense.</source>
        <translation>No reward yet.</translation>
    </message>
    <message>
        <source>Carte neuve&#xa0;: elle compte dès son premier achat.</source>
        <translation>New card: it counts from its first purchase.</translation>
    </message>
    <message>
        <source>Rien pour l’instant.</source>
        <translation>Nothing yet.</translation>
    </message>
    <message>
        <source>Dernier passage le %1</source>
        <translation>Last visit on %1</translation>
    </message>
    <message>
        <source>compte jusqu’au %1</source>
        <translation>counts until %1</translation>
    </message>
    <message>
        <source>La personne</source>
        <translation>The person</translation>
    </message>
</context>
<context>
    <name>comptoir::loyalty::CardActSheet</name>
    <message>
        <source>Corriger la carte</source>
        <translation>Correct the card</translation>
    </message>
    <message>
        <source>Remplacer une carte perdue</source>
        <translation>Replace a lost card</translation>
    </message>
    <message>
        <source>Réunir deux cartes</source>
        <translation>Merge two cards</translation>
    </message>
    <message>
        <source>Bloquer la carte</source>
        <translation>Block the card</translation>
    </message>
    <message>
        <source>La correction reste visible dans la liste de la carte.</source>
        <translation>The correction stays visible in the card’s list.</translation>
    </message>
    <message>
        <source>Scannez la carte neuve&#xa0;: elle reprend tout, et celle-ci ne vaut plus rien.</source>
        <translation>Scan the new card: it takes everything over, and this one is worth nothing any more.</translation>
    </message>
    <message>
        <source>Scannez l’autre carte&#xa0;: les deux deviennent un seul compte et restent valables.</source>
        <translation>Scan the other card: both become one account and stay valid.</translation>
    </message>
    <message>
        <source>Elle ne comptera plus et ne paiera plus. Cela ne s’annule pas.</source>
        <translation>It will no longer count or pay. This can’t be undone.</translation>
    </message>
    <message>
        <source>Corriger</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Remplacer</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Réunir</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Bloquer</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Raison</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Code de la carte neuve</source>
        <translation>Code of the new card</translation>
    </message>
    <message>
        <source>Code de l’autre carte</source>
        <translation>Code of the other card</translation>
    </message>
    <message>
        <source>Sens</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>Combien d’euros</source>
        <translation>How many euros</translation>
    </message>
    <message>
        <source>Combien de tampons</source>
        <translation>How many stamps</translation>
    </message>
    <message>
        <source>Combien de points</source>
        <translation>How many points</translation>
    </message>
</context>
<context>
    <name>comptoir::loyalty::CardPaper</name>
    <message>
        <source>Carte de fidélité</source>
        <translation>Loyalty card</translation>
    </message>
    <message>
        <source>FACTICE</source>
        <translation>TRAINING</translation>
    </message>
    <message>
        <source>À montrer à chaque achat. La carte ne porte aucun nom&#xa0;: gardez-la comme de l’argent.</source>
        <translation>Show it with each purchase. The card bears no name: keep it like money.</translation>
    </message>
</context>
<context>
    <name>comptoir::loyalty::FindPane</name>
    <message>
        <source>Scannez une carte, ou tapez le code écrit sous le carré.</source>
        <translation>Scan a card, or type the code under the square.</translation>
    </message>
    <message>
        <source>Code de la carte</source>
        <translation>Card code</translation>
    </message>
    <message>
        <source>Imprimer des cartes</source>
        <translation>Print cards</translation>
    </message>
    <message>
        <source>Dix cartes neuves sur une page A4, à découper</source>
        <translation>Ten new cards on an A4 page, to cut out</translation>
    </message>
    <message>
        <source>Imprimer une carte</source>
        <translation>Print a card</translation>
    </message>
    <message>
        <source>Une carte neuve sur le papier des tickets</source>
        <translation>A new card on receipt paper</translation>
    </message>
    <message>
        <source>Changer les règles</source>
        <translation>Change the rules</translation>
    </message>
    <message>
        <source>Ce qui a été gagné reste</source>
        <translation>What was earned stays</translation>
    </message>
    <message>
        <source>Chercher la carte</source>
        <translation>Find the card</translation>
    </message>
    <message>
        <source>Écrire aux clients</source>
        <translation>Write to customers</translation>
    </message>
    <message>
        <source>Des listes pour votre mail ou vos SMS, de qui a dit oui</source>
        <translation>Lists for your emails or text messages, of who said yes</translation>
    </message>
    <message>
        <source>Reprendre des cartes</source>
        <translation>Take over cards</translation>
    </message>
    <message>
        <source>Une liste de cartes et de points, d’un tableur</source>
        <translation>A list of cards and points, from a spreadsheet</translation>
    </message>
</context>
<context>
    <name>comptoir::loyalty::ImportCardsSheet</name>
    <message>
        <source>… et %1 autres</source>
        <translation>… and %1 more</translation>
    </message>
    <message>
        <source>Ligne %1</source>
        <translation>Line %1</translation>
    </message>
    <message>
        <source>Choisir la liste des cartes</source>
        <translation>Choose the list of cards</translation>
    </message>
    <message>
        <source>Listes (*.csv *.txt *.tsv *.xlsx);;Tous (*)</source>
        <translation>Lists (*.csv *.txt *.tsv *.xlsx);;All (*)</translation>
    </message>
    <message>
        <source>Reprendre des cartes</source>
        <translation>Take over cards</translation>
    </message>
    <message>
        <source>La liste se lit…</source>
        <translation>The list is being read…</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Reprendre</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Cartes à reprendre&#xa0;: %1, avec %2 en tout.</source>
        <translation>Cards to take over: %1, with %2 in all.</translation>
    </message>
    <message>
        <source>Lignes laissées de côté&#xa0;: %1. Corrigez-les dans le fichier et reprenez-le&#xa0;: ce qui est passé ne comptera pas deux fois.</source>
        <translation>Lines left out: %1. Correct them in the file and take it again: what came over will not count twice.</translation>
    </message>
</context>
<context>
    <name>comptoir::loyalty::LoyaltyController</name>
    <message>
        <source>Choisissez d’abord les règles du programme.</source>
        <translation>Choose the programme’s rules first.</translation>
    </message>
    <message>
        <source>Programme de fidélité</source>
        <translation>Loyalty programme</translation>
    </message>
    <message>
        <source>Les règles valent dès maintenant.</source>
        <translation>The rules hold from now on.</translation>
    </message>
    <message>
        <source>Corriger une carte de fidélité</source>
        <translation>Correct a loyalty card</translation>
    </message>
    <message>
        <source>Remplacer, réunir ou bloquer une carte</source>
        <translation>Replace, merge or block a card</translation>
    </message>
    <message>
        <source>cartes_%1.pdf</source>
        <translation>cards_%1.pdf</translation>
    </message>
    <message>
        <source>Dix cartes neuves sont dans %1. Une carte compte dès son premier achat.</source>
        <translation>Ten new cards are in %1. A card counts from its first purchase.</translation>
    </message>
    <message>
        <source>La carte s’imprime.</source>
        <translation>The card is being printed.</translation>
    </message>
    <message>
        <source>Reprendre des cartes</source>
        <translation>Take over cards</translation>
    </message>
    <message>
        <source>Cartes reprises&#xa0;: %1.</source>
        <translation>Cards taken over: %1.</translation>
    </message>
    <message>
        <source>La personne derrière une carte</source>
        <translation>The person behind a card</translation>
    </message>
    <message>
        <source>Effacer une personne</source>
        <translation>Erase a person</translation>
    </message>
    <message>
        <source>Enregistré dans %1.</source>
        <translation>Saved in %1.</translation>
    </message>
    <message>
        <source>Donner ses données à une personne</source>
        <translation>Give a person their data</translation>
    </message>
    <message>
        <source>personne_%1.json</source>
        <translation>person_%1.json</translation>
    </message>
    <message>
        <source>Liste de clients</source>
        <translation>List of customers</translation>
    </message>
    <message>
        <source>Adresse mail</source>
        <translation>Email address</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>clients_%1_%2.csv</source>
        <translation>customers_%1_%2.csv</translation>
    </message>
</context>
<context>
    <name>comptoir::loyalty::LoyaltyPage</name>
    <message>
        <source>Fidélité</source>
        <translation>Loyalty</translation>
    </message>
    <message>
        <source>Carte %1</source>
        <translation>Card %1</translation>
    </message>
    <message>
        <source>Règles du programme</source>
        <translation>Programme rules</translation>
    </message>
    <message>
        <source>Écrire aux clients</source>
        <translation>Write to customers</translation>
    </message>
</context>
<context>
    <name>comptoir::loyalty::MessagesPane</name>
    <message>
        <source>Anniversaires du mois</source>
        <translation>Birthdays this month</translation>
    </message>
    <message>
        <source>Récompense prête</source>
        <translation>Reward ready</translation>
    </message>
    <message>
        <source>Pas vus depuis 60 jours</source>
        <translation>Not seen for 60 days</translation>
    </message>
    <message>
        <source>La liste sert à votre propre mail ou SMS. N’y sont que les personnes qui ont dit oui. Dites dans chaque message qui écrit et comment refuser, par exemple «&#x202f;Répondez STOP ».</source>
        <translation>The list is for your own emails or text messages. Only people who said yes are on it. Say in each message who writes and how to refuse, for example “Reply STOP”.</translation>
    </message>
    <message>
        <source>Ce que les listes ont donné</source>
        <translation>What came of the lists</translation>
    </message>
    <message>
        <source>Liste des adresses mail</source>
        <translation>List of email addresses</translation>
    </message>
    <message>
        <source>Liste des téléphones</source>
        <translation>List of phone numbers</translation>
    </message>
    <message>
        <source>Clients nommés&#xa0;: %1. Oui au mail&#xa0;: %2, oui au SMS&#xa0;: %3.</source>
        <translation>Customers with a name: %1. Yes to emails: %2, yes to text messages: %3.</translation>
    </message>
    <message>
        <source>%1, %2&#xa0;: %3 personnes, %4 revenues en 30 jours, %5 récompenses</source>
        <translation>%1, %2: %3 people, %4 back within 30 days, %5 rewards</translation>
    </message>
    <message>
        <source>Aucune liste pour l’instant.</source>
        <translation>No list so far.</translation>
    </message>
</context>
<context>
    <name>comptoir::loyalty::PersonSheet</name>
    <message>
        <source>Personne n’est nommé&#xa0;: la carte est anonyme.</source>
        <translation>Nobody is named: the card is anonymous.</translation>
    </message>
    <message>
        <source>accepte les mails</source>
        <translation>accepts emails</translation>
    </message>
    <message>
        <source>accepte les SMS</source>
        <translation>accepts text messages</translation>
    </message>
    <message>
        <source>La personne derrière la carte</source>
        <translation>The person behind the card</translation>
    </message>
    <message>
        <source>Seulement si la personne le souhaite. Cela reste sur cette caisse, ne va ni à la ville ni sur les tickets, et s’efface trois ans après son dernier passage.</source>
        <translation>Only if the person wishes it. It stays on this till, goes neither to the town nor onto receipts, and is erased three years after the last visit.</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Adresse mail</source>
        <translation>Email address</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Anniversaire, jour/mois</source>
        <translation>Birthday, day/month</translation>
    </message>
    <message>
        <source>Offres par mail</source>
        <translation>Offers by email</translation>
    </message>
    <message>
        <source>Offres par SMS</source>
        <translation>Offers by text message</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>%1 peut m’écrire ses offres par mail. Je peux dire non à tout moment.</source>
        <translation>%1 may email me its offers. I can say no at any time.</translation>
    </message>
    <message>
        <source>%1 peut m’envoyer ses offres par SMS. Je peux dire non à tout moment.</source>
        <translation>%1 may text me its offers. I can say no at any time.</translation>
    </message>
    <message>
        <source>Lui donner ses données</source>
        <translation>Give them their data</translation>
    </message>
    <message>
        <source>Un fichier avec tout ce que la caisse sait de cette personne</source>
        <translation>A file with all that the till knows of this person</translation>
    </message>
    <message>
        <source>Effacer enlève le nom, les adresses et les accords. La carte garde ses points&#x202f;; les tickets n’ont aucun nom. Les copies de sauvegarde l’oublient avec le temps.</source>
        <translation>Erasing takes away the name, the addresses and the consents. The card keeps its points; receipts have no name. Backup copies forget it in time.</translation>
    </message>
    <message>
        <source>Effacer cette personne (maintenir)</source>
        <translation>Erase this person (hold)</translation>
    </message>
</context>
<context>
    <name>comptoir::loyalty::RulesPane</name>
    <message>
        <source>Trois questions, et le programme marche dès la prochaine vente, même sans réseau.</source>
        <translation>Three questions, and the programme works from the next sale on, even without a network.</translation>
    </message>
    <message>
        <source>Ce qui a été gagné reste&#xa0;: les nouvelles règles valent pour la suite.</source>
        <translation>What was earned stays: the new rules are for what follows.</translation>
    </message>
    <message>
        <source>1. Que compte-t-on&#x202f;?</source>
        <translation>1. What is counted?</translation>
    </message>
    <message>
        <source>Ce que l’on compte</source>
        <translation>What is counted</translation>
    </message>
    <message>
        <source>Tampons</source>
        <translation>Stamps</translation>
    </message>
    <message>
        <source>Points par euro</source>
        <translation>Points per euro</translation>
    </message>
    <message>
        <source>Cagnotte</source>
        <translation>Cashback</translation>
    </message>
    <message>
        <source>Cela ne change plus après la première vente avec une carte&#xa0;: ce qui est sur les cartes aurait un autre sens.</source>
        <translation>This can’t change after the first sale with a card: what is on the cards would mean something else.</translation>
    </message>
    <message>
        <source>Les règles, en une phrase</source>
        <translation>The rules in one sentence</translation>
    </message>
    <message>
        <source>Commencer le programme</source>
        <translation>Start the programme</translation>
    </message>
    <message>
        <source>Changer les règles</source>
        <translation>Change the rules</translation>
    </message>
    <message>
        <source>2. Combien de tampons par achat&#x202f;?</source>
        <translation>2. How many stamps a purchase?</translation>
    </message>
    <message>
        <source>2. Quel pour-cent du prix va sur la carte&#x202f;?</source>
        <translation>2. What percentage of the price goes onto the card?</translation>
    </message>
    <message>
        <source>2. Combien de points par euro&#x202f;?</source>
        <translation>2. How many points per euro?</translation>
    </message>
    <message>
        <source>3. À partir de combien de tampons&#x202f;?</source>
        <translation>3. From how many stamps on?</translation>
    </message>
    <message>
        <source>3. À partir de combien d’euros sur la carte&#x202f;?</source>
        <translation>3. From how many euros on the card?</translation>
    </message>
    <message>
        <source>3. À partir de combien de points&#x202f;?</source>
        <translation>3. From how many points on?</translation>
    </message>
    <message>
        <source>… quelle réduction, en euros&#x202f;?</source>
        <translation>… what reduction, in euros?</translation>
    </message>
    <message>
        <source>Un pour-cent entre 0,01 et 100.</source>
        <translation>A percentage between 0.01 and 100.</translation>
    </message>
    <message>
        <source>Un nombre entier de 1 à 1000.</source>
        <translation>A whole number from 1 to 1000.</translation>
    </message>
    <message>
        <source>Un nombre entier, 1 ou plus.</source>
        <translation>A whole number, 1 or more.</translation>
    </message>
    <message>
        <source>Corrigez la réponse marquée.</source>
        <translation>Correct the marked answer.</translation>
    </message>
    <message>
        <source>Si vous voulez (laissez vide sinon)</source>
        <translation>If you like (else leave empty)</translation>
    </message>
    <message>
        <source>Achat à partir duquel on compte, en euros</source>
        <translation>Purchase from which it counts, in euros</translation>
    </message>
    <message>
        <source>Tampons offerts avec le premier achat</source>
        <translation>Stamps with the first purchase</translation>
    </message>
    <message>
        <source>Euros offerts avec le premier achat</source>
        <translation>Euros with the first purchase</translation>
    </message>
    <message>
        <source>Points offerts avec le premier achat</source>
        <translation>Points with the first purchase</translation>
    </message>
    <message>
        <source>Tampons offerts à l’anniversaire</source>
        <translation>Stamps on the birthday</translation>
    </message>
    <message>
        <source>Euros offerts à l’anniversaire</source>
        <translation>Euros on the birthday</translation>
    </message>
    <message>
        <source>Points offerts à l’anniversaire</source>
        <translation>Points on the birthday</translation>
    </message>
    <message>
        <source>Mois sans visite après lesquels tout est perdu</source>
        <translation>Months without a visit after which all is lost</translation>
    </message>
    <message>
        <source>Un montant, ou rien.</source>
        <translation>An amount, or nothing.</translation>
    </message>
    <message>
        <source>Un nombre entier, ou rien.</source>
        <translation>A whole number, or nothing.</translation>
    </message>
    <message>
        <source>De 1 à 120 mois, ou rien.</source>
        <translation>1 to 120 months, or nothing.</translation>
    </message>
    <message>
        <source>Un montant, 0,01&#xa0;€ ou plus.</source>
        <translation>An amount of €0.01 or more.</translation>
    </message>
</context>
<context>
    <name>comptoir::onboarding::LanguageStep</name>
    <message>
        <source>Bon valable&#xa0;: %1</source>
        <translation>Voucher valid: %1</translation>
    </message>
    <message>
        <source>Affichage</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Clair</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Sombre</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Soleil</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Ce texte se lit-il bien de là où vous travaillez&#x202f;?</source>
        <translation>Is this text easy to read from where you work?</translation>
    </message>
</context>
<context>
    <name>comptoir::onboarding::OperatorsStep</name>
    <message>
        <source>Je suis seul, sans code</source>
        <translation>I am alone, no code</translation>
    </message>
    <message>
        <source>La caisse s’ouvre toujours. Un code peut venir plus tard.</source>
        <translation>The till always opens. A code can come later.</translation>
    </message>
    <message>
        <source>Nous sommes plusieurs</source>
        <translation>There are several of us</translation>
    </message>
    <message>
        <source>Chacun a son nom et son code&#xa0;: on sait qui a débité quoi.</source>
        <translation>Each has a name and a code: you know who debited what.</translation>
    </message>
    <message>
        <source>Prénom ou surnom</source>
        <translation>First name or nickname</translation>
    </message>
    <message>
        <source>Code de 4 à 6 chiffres</source>
        <translation>Code of 4 to 6 digits</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>%1 (responsable)</source>
        <translation>%1 (manager)</translation>
    </message>
    <message>
        <source>Vous d’abord&#xa0;: vous serez responsable.</source>
        <translation>You first: you will be the manager.</translation>
    </message>
    <message>
        <source>À cette caisse&#xa0;: %1</source>
        <translation>At this till: %1</translation>
    </message>
</context>
<context>
    <name>comptoir::onboarding::ReadyStep</name>
    <message>
        <source>Encaisser un bon</source>
        <translation>Take a voucher</translation>
    </message>
    <message>
        <source>Scannez le bon, tapez le montant, débitez.</source>
        <translation>Scan the voucher, type the amount, debit.</translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Affichage, sons, matériel, personnes&#xa0;: tout s’y reprend.</source>
        <translation>Display, sounds, hardware, people: change it all there.</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Que faire si…&#xa0;: sans réseau, sans imprimante, bon refusé.</source>
        <translation>What to do if…: no network, no printer, voucher refused.</translation>
    </message>
    <message>
        <source>Faire une vente</source>
        <translation>Make a sale</translation>
    </message>
    <message>
        <source>Un montant et un rayon suffisent&#x202f;; le catalogue peut attendre.</source>
        <translation>An amount and a department are enough; the catalogue can wait.</translation>
    </message>
</context>
<context>
    <name>comptoir::onboarding::ShopStep</name>
    <message>
        <source>Nom de la boutique</source>
        <translation>Shop name</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Belgique</source>
        <translation>Belgium</translation>
    </message>
    <message>
        <source>Numéro d’entreprise (facultatif)</source>
        <translation>Enterprise number (optional)</translation>
    </message>
    <message>
        <source>SIRET (facultatif)</source>
        <translation>SIRET (optional)</translation>
    </message>
    <message>
        <source>Que vendez-vous surtout&#x202f;? Les rayons et leur TVA en viennent.</source>
        <translation>What do you mainly sell? The departments and their VAT come from it.</translation>
    </message>
</context>
<context>
    <name>comptoir::onboarding::StartStep</name>
    <message>
        <source>J’ai un code d’invitation</source>
        <translation>I have an invitation code</translation>
    </message>
    <message>
        <source>Remis par la ville ou la CCI&#xa0;: boutique et bons sont prêts.</source>
        <translation>From the town or the chamber of commerce: shop and vouchers are ready.</translation>
    </message>
    <message>
        <source>Une boutique et des bons inventés, sur cet appareil. Rien n’est réel.</source>
        <translation>An invented shop and vouchers, on this device. Nothing is real.</translation>
    </message>
    <message>
        <source>Vendre tout de suite</source>
        <translation>Sell right away</translation>
    </message>
    <message>
        <source>Le nom de la boutique suffit. Sans compte, sans réseau.</source>
        <translation>The shop name is enough. No account, no network.</translation>
    </message>
    <message>
        <source>J’avais déjà Comptoir&#xa0;: reprendre une copie</source>
        <translation>I already had Comptoir: bring a copy back</translation>
    </message>
    <message>
        <source>M’entraîner d’abord</source>
        <translation>Practise first</translation>
    </message>
</context>
<context>
    <name>comptoir::onboarding::StepsPanel</name>
    <message>
        <source>%1&#xa0;: fait</source>
        <translation>%1: done</translation>
    </message>
    <message>
        <source>%1&#xa0;: en cours</source>
        <translation>%1: under way</translation>
    </message>
    <message>
        <source>%1&#xa0;: à venir</source>
        <translation>%1: to do</translation>
    </message>
    <message>
        <source>Étapes</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Votre premier bon en moins de deux minutes.</source>
        <translation>Your first voucher in less than two minutes.</translation>
    </message>
    <message>
        <source>Chaque étape peut être passée et reprise plus tard dans les réglages.</source>
        <translation>Each step can be skipped and taken up later in the settings.</translation>
    </message>
</context>
<context>
    <name>comptoir::onboarding::WelcomePage</name>
    <message>
        <source>Langue et affichage</source>
        <translation>Language and display</translation>
    </message>
    <message>
        <source>Commencer</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Opérateurs</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Matériel</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>C’est prêt</source>
        <translation>All set</translation>
    </message>
    <message>
        <source>Montrez votre invitation</source>
        <translation>Show your invitation</translation>
    </message>
    <message>
        <source>Essayez votre matériel</source>
        <translation>Try your hardware</translation>
    </message>
    <message>
        <source>Bienvenue</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Étape %1 sur %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>J’ai une invitation</source>
        <translation>I have an invitation</translation>
    </message>
    <message>
        <source>Continuer sans code</source>
        <translation>Continue without a code</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Ajouter et continuer</source>
        <translation>Add and continue</translation>
    </message>
    <message>
        <source>Encaisser un premier bon</source>
        <translation>Take a first voucher</translation>
    </message>
    <message>
        <source>Tout se change plus tard dans les réglages.</source>
        <translation>Everything can be changed later in the settings.</translation>
    </message>
    <message>
        <source>Sans réseau, sans compte.</source>
        <translation>No network, no account.</translation>
    </message>
    <message>
        <source>Il faut le réseau.</source>
        <translation>A network is needed.</translation>
    </message>
    <message>
        <source>Rien n’est obligatoire.</source>
        <translation>Nothing is required.</translation>
    </message>
    <message>
        <source>Bienvenue. Quelle langue parlez-vous&#x202f;?</source>
        <translation>Welcome. Which language do you speak?</translation>
    </message>
    <message>
        <source>Par quoi voulez-vous commencer&#x202f;?</source>
        <translation>How would you like to start?</translation>
    </message>
    <message>
        <source>Qui travaille à cette caisse&#x202f;?</source>
        <translation>Who works at this till?</translation>
    </message>
    <message>
        <source>C’est prêt. Et maintenant&#x202f;?</source>
        <translation>All set. What now?</translation>
    </message>
    <message>
        <source>Boutique</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Votre boutique, telle que vos tickets la nomment</source>
        <translation>Your shop, as your receipts name it</translation>
    </message>
    <message>
        <source>Vendre tout de suite</source>
        <translation>Sell right away</translation>
    </message>
    <message>
        <source>Faire une première vente</source>
        <translation>Make a first sale</translation>
    </message>
    <message>
        <source>L’adresse et les rayons se complètent plus tard.</source>
        <translation>The address and the departments can be filled in later.</translation>
    </message>
    <message>
        <source>Commencer l’entraînement</source>
        <translation>Start practising</translation>
    </message>
</context>
<context>
    <name>comptoir::photos::PhotoField</name>
    <message>
        <source>Choisir une photo…</source>
        <translation>Choose a photo…</translation>
    </message>
    <message>
        <source>Retirer la photo</source>
        <translation>Remove the photo</translation>
    </message>
    <message>
        <source>Choisir une autre photo…</source>
        <translation>Choose another photo…</translation>
    </message>
    <message>
        <source>La photo se prépare…</source>
        <translation>The photo is being prepared…</translation>
    </message>
    <message>
        <source>Son fichier n’est pas sur cette caisse.</source>
        <translation>Its file is not on this till.</translation>
    </message>
    <message>
        <source>Ou déposez une image ici.</source>
        <translation>Or drop a picture here.</translation>
    </message>
</context>
<context>
    <name>comptoir::sales::CardPane</name>
    <message>
        <source>Connexion au terminal…</source>
        <translation>Connecting to the terminal…</translation>
    </message>
    <message>
        <source>Présentez, insérez ou glissez la carte.</source>
        <translation>Tap, insert or swipe the card.</translation>
    </message>
    <message>
        <source>Insérez la carte.</source>
        <translation>Insert the card.</translation>
    </message>
    <message>
        <source>Le client tape son code.</source>
        <translation>The customer types their code.</translation>
    </message>
    <message>
        <source>Demande à la banque…</source>
        <translation>Asking the bank…</translation>
    </message>
    <message>
        <source>Retirez la carte.</source>
        <translation>Remove the card.</translation>
    </message>
    <message>
        <source>Carte non lue&#xa0;: présentez-la encore une fois.</source>
        <translation>Card not read: present it once more.</translation>
    </message>
    <message>
        <source>Essayez une autre carte.</source>
        <translation>Try another card.</translation>
    </message>
    <message>
        <source>Plusieurs cartes&#xa0;: n’en présentez qu’une.</source>
        <translation>Several cards: present only one.</translation>
    </message>
    <message>
        <source>Carte retirée trop tôt&#xa0;: présentez-la encore une fois.</source>
        <translation>Card removed too early: present it once more.</translation>
    </message>
    <message>
        <source>ACCEPTÉ</source>
        <translation>ACCEPTED</translation>
    </message>
    <message>
        <source>REFUSÉ</source>
        <translation>REFUSED</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation>I don’t know</translation>
    </message>
    <message>
        <source>Revenir sans payer par carte</source>
        <translation>Back without paying by card</translation>
    </message>
    <message>
        <source>Le terminal a la main</source>
        <translation>The terminal takes over</translation>
    </message>
    <message>
        <source>Résultat inconnu</source>
        <translation>Result unknown</translation>
    </message>
    <message>
        <source>Tapez ce montant sur le terminal</source>
        <translation>Type this amount on the terminal</translation>
    </message>
    <message>
        <source>La liaison a été coupée. Ne relancez rien&#xa0;: que dit l’écran du terminal&#x202f;?</source>
        <translation>The connection was cut. Do not start anything again: what does the terminal’s screen say?</translation>
    </message>
    <message>
        <source>Que dit ensuite son écran&#x202f;?</source>
        <translation>What does its screen say next?</translation>
    </message>
    <message>
        <source>Arrêter le paiement</source>
        <translation>Stop the payment</translation>
    </message>
</context>
<context>
    <name>comptoir::sales::CartPane</name>
    <message>
        <source>Ticket</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Nouvelle vente (Ctrl+N)</source>
        <translation>New sale (Ctrl+N)</translation>
    </message>
    <message>
        <source>Autres actions (Ctrl+M)</source>
        <translation>Other actions (Ctrl+M)</translation>
    </message>
    <message>
        <source>Réimprimer</source>
        <translation>Reprint</translation>
    </message>
    <message>
        <source>Rembourser</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>Touchez un article, ou scannez son code.</source>
        <translation>Tap an item, or scan its code.</translation>
    </message>
    <message>
        <source>«&#x202f;3&#x202f;» puis un article&#xa0;: trois d’un coup.</source>
        <translation>“3” then an item: three at once.</translation>
    </message>
    <message>
        <source>Tapez quelques lettres pour chercher.</source>
        <translation>Type a few letters to search.</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Receipt %1</translation>
    </message>
    <message>
        <source>En attente · %1</source>
        <translation>On hold · %1</translation>
    </message>
</context>
<context>
    <name>comptoir::sales::DepartmentTabs</name>
    <message>
        <source>Rayons suivants</source>
        <translation>Next departments</translation>
    </message>
    <message>
        <source>Favoris</source>
        <translation>Favourites</translation>
    </message>
    <message>
        <source>Tout</source>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>comptoir::sales::DonePane</name>
    <message>
        <source>Nouvelle vente</source>
        <translation>New sale</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Pas de ticket</source>
        <translation>No receipt</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Envoyer</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Adresse du client</source>
        <translation>Customer’s address</translation>
    </message>
    <message>
        <source>Ticket envoyé à l’imprimante.</source>
        <translation>Receipt sent to the printer.</translation>
    </message>
    <message>
        <source>Le client photographie ce code.</source>
        <translation>The customer photographs this code.</translation>
    </message>
    <message>
        <source>Ticket non imprimé. La vente est faite. %1</source>
        <translation>Receipt not printed. The sale is done. %1</translation>
    </message>
    <message>
        <source>%1 remboursés · ticket %2</source>
        <translation>%1 refunded · receipt %2</translation>
    </message>
    <message>
        <source>%1 payés · ticket %2</source>
        <translation>%1 paid · receipt %2</translation>
    </message>
    <message>
        <source>À rendre</source>
        <translation>Change due</translation>
    </message>
    <message>
        <source>Payé. À rendre&#xa0;: %1</source>
        <translation>Paid. Change due: %1</translation>
    </message>
    <message>
        <source>Payé.</source>
        <translation>Paid.</translation>
    </message>
    <message>
        <source>Le ticket part par mail, ou dès qu’il y a du réseau.</source>
        <translation>The receipt leaves by mail, or as soon as there is a network.</translation>
    </message>
</context>
<context>
    <name>comptoir::sales::ItemTilesModel</name>
    <message>
        <source>Article libre</source>
        <translation>Open item</translation>
    </message>
    <message>
        <source>Rayon, montant</source>
        <translation>Department, amount</translation>
    </message>
</context>
<context>
    <name>comptoir::sales::PayController</name>
    <message>
        <source>Carte à vérifier</source>
        <translation>Card to check</translation>
    </message>
    <message>
        <source>Annuler un paiement</source>
        <translation>Cancel a payment</translation>
    </message>
</context>
<context>
    <name>comptoir::sales::PayPage</name>
    <message>
        <source>Encaissement</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Déjà rendu</source>
        <translation>Already given back</translation>
    </message>
    <message>
        <source>Paiements reçus</source>
        <translation>Payments received</translation>
    </message>
    <message>
        <source>Total à rendre</source>
        <translation>Total to give back</translation>
    </message>
    <message>
        <source>Total à payer</source>
        <translation>Total to pay</translation>
    </message>
    <message>
        <source>Déjà reçu</source>
        <translation>Already received</translation>
    </message>
    <message>
        <source>Reste à rendre</source>
        <translation>Left to give back</translation>
    </message>
    <message>
        <source>Reste à payer</source>
        <translation>Left to pay</translation>
    </message>
    <message>
        <source>Arrondi légal des espèces&#xa0;: %1</source>
        <translation>Legal cash rounding: %1</translation>
    </message>
    <message>
        <source>au plus %1</source>
        <translation>%1 at most</translation>
    </message>
    <message>
        <source>Plafond %1</source>
        <translation>Limit %1</translation>
    </message>
    <message>
        <source>Terminal relié</source>
        <translation>Connected terminal</translation>
    </message>
    <message>
        <source>Terminal autonome</source>
        <translation>Separate terminal</translation>
    </message>
    <message>
        <source>Accepté hors ligne</source>
        <translation>Accepted offline</translation>
    </message>
    <message>
        <source>Espèces rendues</source>
        <translation>Cash given back</translation>
    </message>
    <message>
        <source>Espèces reçues</source>
        <translation>Cash received</translation>
    </message>
    <message>
        <source>juste</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>Espèces %1</source>
        <translation>Cash %1</translation>
    </message>
    <message>
        <source>Pas plus de %1 en espèces pour un ticket&#xa0;: la loi l’interdit. Faites payer le reste autrement.</source>
        <translation>No more than %1 in cash for one receipt: the law forbids it. Take the rest another way.</translation>
    </message>
    <message>
        <source>Carte refusée. Rien n’a été débité&#xa0;: essayez une autre carte ou un autre moyen.</source>
        <translation>Card refused. Nothing was debited: try another card or another means.</translation>
    </message>
    <message>
        <source>Paiement par carte annulé. Rien n’a été débité.</source>
        <translation>Card payment cancelled. Nothing was debited.</translation>
    </message>
    <message>
        <source>+&#xa0;%1&#xa0;€</source>
        <translation>+€%1</translation>
    </message>
    <message>
        <source>À rendre</source>
        <translation>Change due</translation>
    </message>
    <message>
        <source>Valider</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Rembourser</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>Cette carte est déjà débitée</source>
        <translation>This card is already debited</translation>
    </message>
    <message>
        <source>Annulez d’abord ce paiement sur le terminal, sinon le client paie deux fois.</source>
        <translation>Cancel this payment on the terminal first, or the customer pays twice.</translation>
    </message>
    <message>
        <source>Garder le paiement</source>
        <translation>Keep the payment</translation>
    </message>
    <message>
        <source>Annulé sur le terminal</source>
        <translation>Cancelled on the terminal</translation>
    </message>
</context>
<context>
    <name>comptoir::sales::QrView</name>
    <message>
        <source>Ticket à photographier</source>
        <translation>Receipt to photograph</translation>
    </message>
</context>
<context>
    <name>comptoir::sales::QuestionSheet</name>
    <message>
        <source>Article libre</source>
        <translation>Open item</translation>
    </message>
    <message>
        <source>Vendre %1</source>
        <translation>Sell %1</translation>
    </message>
    <message>
        <source>Prix de «&#x202f;%1&#x202f;»</source>
        <translation>Price of “%1”</translation>
    </message>
    <message>
        <source>Interdit aux moins de %1 ans</source>
        <translation>Not for under-%1s</translation>
    </message>
    <message>
        <source>Quantité de «&#x202f;%1&#x202f;»</source>
        <translation>Quantity of “%1”</translation>
    </message>
    <message>
        <source>Remise sur tout le ticket</source>
        <translation>Discount on the whole receipt</translation>
    </message>
    <message>
        <source>Remise sur «&#x202f;%1&#x202f;»</source>
        <translation>Discount on “%1”</translation>
    </message>
    <message>
        <source>Note pour «&#x202f;%1&#x202f;»</source>
        <translation>Note for “%1”</translation>
    </message>
    <message>
        <source>Pourquoi ce retour&#x202f;?</source>
        <translation>Why this return?</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Le client a %1 ans</source>
        <translation>The customer is %1</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Appliquer</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Le rayon donne le taux de TVA.</source>
        <translation>The department gives the VAT rate.</translation>
    </message>
    <message>
        <source>L’article reste inconnu du catalogue&#x202f;; le rayon donne sa TVA.</source>
        <translation>The item stays unknown to the catalogue; the department gives its VAT.</translation>
    </message>
    <message>
        <source>Cet article n’a pas de prix dans le catalogue.</source>
        <translation>This item has no price in the catalogue.</translation>
    </message>
    <message>
        <source>%1 le %2. Combien&#x202f;?</source>
        <translation>%1 per %2. How much?</translation>
    </message>
    <message>
        <source>«&#x202f;%1&#x202f;»&#xa0;: demandez une pièce d’identité si vous avez un doute.</source>
        <translation>“%1”: ask for proof of identity if in doubt.</translation>
    </message>
    <message>
        <source>Ne pas vendre</source>
        <translation>Do not sell</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>En pour cent</source>
        <translation>In percent</translation>
    </message>
    <message>
        <source>En euros</source>
        <translation>In euros</translation>
    </message>
    <message>
        <source>Défectueux</source>
        <translation>Faulty</translation>
    </message>
    <message>
        <source>Ne convient pas</source>
        <translation>Not suitable</translation>
    </message>
    <message>
        <source>Erreur de caisse</source>
        <translation>Till mistake</translation>
    </message>
    <message>
        <source>Poids</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Quantité</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Remise</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>Montant</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Sans sucre, pour 18 h…</source>
        <translation>No sugar, for 18:00…</translation>
    </message>
    <message>
        <source>ou dites-le autrement</source>
        <translation>or say it another way</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Raison</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Carte de fidélité</source>
        <translation>Loyalty card</translation>
    </message>
    <message>
        <source>Prendre cette carte</source>
        <translation>Take this card</translation>
    </message>
    <message>
        <source>Scannez la carte, ou tapez les 12 signes de son code.</source>
        <translation>Scan the card, or type the 12 characters of its code.</translation>
    </message>
    <message>
        <source>7Q2K 9FXA 01MB</source>
        <translation>7Q2K 9FXA 01MB</translation>
    </message>
    <message>
        <source>Code de la carte</source>
        <translation>Code of the card</translation>
    </message>
</context>
<context>
    <name>comptoir::sales::RowsSheet</name>
    <message>
        <source>Revenir</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>comptoir::sales::SaleText</name>
    <message>
        <source>%1 pièce</source>
        <translation>%1 each</translation>
    </message>
    <message>
        <source>remise %1</source>
        <translation>discount %1</translation>
    </message>
    <message>
        <source>du ticket %1</source>
        <translation>of receipt %1</translation>
    </message>
    <message numerus="yes">
        <source>%n art.</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Dernier&#xa0;: n° %1 · %2 · %3</source>
        <translation>Last: no.&#xa0;%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Espèces</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Carte</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Bon ou QR</source>
        <translation>Voucher or QR</translation>
    </message>
    <message>
        <source>Titre-restaurant</source>
        <translation>Meal voucher</translation>
    </message>
    <message>
        <source>Chèque</source>
        <translation>Cheque</translation>
    </message>
    <message>
        <source>Virement</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Carte cadeau</source>
        <translation>Gift card</translation>
    </message>
</context>
<context>
    <name>comptoir::sales::SalesPage</name>
    <message>
        <source>Vente</source>
        <translation>Sale</translation>
    </message>
</context>
<context>
    <name>comptoir::sales::SellController</name>
    <message>
        <source>«&#x202f;%1&#x202f;» retiré du ticket</source>
        <translation>“%1” removed from the receipt</translation>
    </message>
    <message>
        <source>Ticket abandonné</source>
        <translation>Receipt abandoned</translation>
    </message>
    <message>
        <source>Rembourser %1</source>
        <translation>Refund %1</translation>
    </message>
    <message>
        <source>Remise de %1</source>
        <translation>Discount of %1</translation>
    </message>
    <message>
        <source>Changer le prix</source>
        <translation>Change the price</translation>
    </message>
    <message>
        <source>carte de fidélité</source>
        <translation>loyalty card</translation>
    </message>
    <message>
        <source>carte&#xa0;: %1</source>
        <translation>card: %1</translation>
    </message>
    <message>
        <source>Programme de fidélité</source>
        <translation>Loyalty programme</translation>
    </message>
</context>
<context>
    <name>comptoir::sales::SellPage</name>
    <message>
        <source>Quantité de la ligne</source>
        <translation>Line quantity</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Remise sur la ligne</source>
        <translation>Line discount</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>Prix de la ligne</source>
        <translation>Line price</translation>
    </message>
    <message>
        <source>Maj + F7</source>
        <translation>Shift + F7</translation>
    </message>
    <message>
        <source>Note sur la ligne</source>
        <translation>Line note</translation>
    </message>
    <message>
        <source>Remise sur tout le ticket</source>
        <translation>Discount on the whole receipt</translation>
    </message>
    <message>
        <source>Mettre en attente</source>
        <translation>Put on hold</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Reprendre un ticket en attente</source>
        <translation>Resume a receipt on hold</translation>
    </message>
    <message>
        <source>Vérifier un prix</source>
        <translation>Check a price</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Annuler le dernier geste</source>
        <translation>Undo the last step</translation>
    </message>
    <message>
        <source>Ctrl + Z</source>
        <translation>Ctrl + Z</translation>
    </message>
    <message>
        <source>Revenir à une vente</source>
        <translation>Back to a sale</translation>
    </message>
    <message>
        <source>Retour d’articles</source>
        <translation>Return of items</translation>
    </message>
    <message>
        <source>Ouvrir le tiroir</source>
        <translation>Open the drawer</translation>
    </message>
    <message>
        <source>Ctrl + D</source>
        <translation>Ctrl + D</translation>
    </message>
    <message>
        <source>Abandonner ce ticket</source>
        <translation>Abandon this receipt</translation>
    </message>
    <message>
        <source>Autres actions</source>
        <translation>Other actions</translation>
    </message>
    <message>
        <source>Détail de la TVA</source>
        <translation>VAT details</translation>
    </message>
    <message>
        <source>%1 sur %2 hors taxe&#xa0;: %3</source>
        <translation>%1 on %2 excl. VAT: %3</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Tickets en attente</source>
        <translation>Receipts on hold</translation>
    </message>
    <message>
        <source>Vente</source>
        <translation>Sale</translation>
    </message>
    <message>
        <source>Compris</source>
        <translation>Understood</translation>
    </message>
    <message>
        <source>Ne pas utiliser la récompense</source>
        <translation>Don’t use the reward</translation>
    </message>
    <message>
        <source>Prendre une autre carte</source>
        <translation>Take another card</translation>
    </message>
    <message>
        <source>Retirer la carte de ce ticket</source>
        <translation>Take the card off this ticket</translation>
    </message>
    <message>
        <source>Carte %1</source>
        <translation>Card %1</translation>
    </message>
    <message>
        <source>Choisir un programme de fidélité</source>
        <translation>Choose a loyalty programme</translation>
    </message>
    <message>
        <source>Carte de fidélité</source>
        <translation>Loyalty card</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
</context>
<context>
    <name>comptoir::sales::ShelfPane</name>
    <message>
        <source>Article, prix ou code-barres</source>
        <translation>Item, price or barcode</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Grille</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Vendre au prix…</source>
        <translation>Sell at the price…</translation>
    </message>
    <message>
        <source>Créer l’article</source>
        <translation>Create the item</translation>
    </message>
    <message>
        <source>Rechercher</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Ajouter au ticket</source>
        <translation>Add to the receipt</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>Aucun article ne correspond. Essayez un autre mot, ou «&#x202f;Article libre&#x202f;».</source>
        <translation>No item matches. Try another word, or “Open item”.</translation>
    </message>
    <message>
        <source>Vérification de prix&#xa0;: scannez ou touchez un article, rien n’est vendu.</source>
        <translation>Price check: scan or tap an item, nothing is sold.</translation>
    </message>
    <message>
        <source>Aucun rayon encore&#xa0;: créez-en un dans le catalogue pour commencer à vendre.</source>
        <translation>No department yet: create one in the catalogue to start selling.</translation>
    </message>
    <message>
        <source>Tapez un montant, puis touchez son rayon.</source>
        <translation>Type an amount, then tap its department.</translation>
    </message>
    <message>
        <source>Mode scan</source>
        <translation>Scan mode</translation>
    </message>
    <message>
        <source>Mode grille</source>
        <translation>Grid mode</translation>
    </message>
    <message>
        <source>%1 inconnu</source>
        <translation>%1 unknown</translation>
    </message>
    <message>
        <source>Ce code n’est pas dans le catalogue. Rien n’a été ajouté.</source>
        <translation>This code is not in the catalogue. Nothing was added.</translation>
    </message>
    <message>
        <source>prix à taper</source>
        <translation>price to type</translation>
    </message>
    <message>
        <source>Prix vérifié, rien n’a été ajouté.</source>
        <translation>Price checked, nothing was added.</translation>
    </message>
</context>
<context>
    <name>comptoir::sales::TenderList</name>
    <message>
        <source>Code …%1</source>
        <translation>Code …%1</translation>
    </message>
    <message>
        <source>il reste %1 sur le bon</source>
        <translation>%1 left on the voucher</translation>
    </message>
    <message>
        <source>à confirmer</source>
        <translation>to be confirmed</translation>
    </message>
    <message>
        <source>Bon</source>
        <translation>Voucher</translation>
    </message>
    <message>
        <source>Retirer %1</source>
        <translation>Remove %1</translation>
    </message>
</context>
<context>
    <name>comptoir::sales::TotalPane</name>
    <message>
        <source>Qté</source>
        <translation>Qty</translation>
    </message>
    <message>
        <source>Prix</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Remise</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>Encaisser</source>
        <translation>Take payment</translation>
    </message>
    <message>
        <source>Rendre</source>
        <translation>Give back</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Clavier</source>
        <translation>Keypad</translation>
    </message>
    <message>
        <source>Ajoutez d’abord un article.</source>
        <translation>Add an item first.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>remise %1</source>
        <translation>discount %1</translation>
    </message>
    <message>
        <source>TVA %1</source>
        <translation>VAT %1</translation>
    </message>
    <message>
        <source>fidélité %1</source>
        <translation>loyalty %1</translation>
    </message>
</context>
<context>
    <name>comptoir::sales::VoucherTenderPane</name>
    <message>
        <source>Autre moyen de paiement</source>
        <translation>Other means of payment</translation>
    </message>
    <message>
        <source>Utiliser</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>ou tapez le code&#xa0;: 7Q2K 9FXA 01MB</source>
        <translation>or type the code: 7Q2K 9FXA 01MB</translation>
    </message>
    <message>
        <source>ou tapez le code</source>
        <translation>or type the code</translation>
    </message>
    <message>
        <source>Code du bon</source>
        <translation>Voucher code</translation>
    </message>
    <message>
        <source>Vérifier</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Reste à payer&#xa0;: %1</source>
        <translation>Left to pay: %1</translation>
    </message>
    <message>
        <source>Lecture…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Ce bon s’utilise en une fois et vaut %1 de plus que le reste à payer. Ajoutez un article, ou choisissez un autre moyen.</source>
        <translation>This voucher is for one use and is worth %1 more than what is left to pay. Add an item, or choose another means.</translation>
    </message>
</context>
<context>
    <name>comptoir::scan::CameraView</name>
    <message>
        <source>Image de la caméra</source>
        <translation>Camera picture</translation>
    </message>
    <message>
        <source>Présentez le code dans le cadre</source>
        <translation>Hold the code inside the frame</translation>
    </message>
    <message>
        <source>Image masquée. La caméra lit toujours les codes et ne garde rien.</source>
        <translation>Picture hidden. The camera still reads the codes and keeps nothing.</translation>
    </message>
</context>
<context>
    <name>comptoir::settings::MailPane</name>
    <message>
        <source>Adresse de la boutique</source>
        <translation>The shop’s address</translation>
    </message>
    <message>
        <source>boutique@exemple.fr</source>
        <translation>shop@example.com</translation>
    </message>
    <message>
        <source>Serveur d’envoi (SMTP)</source>
        <translation>Sending server (SMTP)</translation>
    </message>
    <message>
        <source>smtp.exemple.fr</source>
        <translation>smtp.example.com</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>465 ou 587</source>
        <translation>465 or 587</translation>
    </message>
    <message>
        <source>Identifiant</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Souvent l’adresse elle-même</source>
        <translation>Often the address itself</translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Chiffrement</source>
        <translation>Encryption</translation>
    </message>
    <message>
        <source>TLS dès le début</source>
        <translation>TLS from the start</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Aucun (même appareil)</source>
        <translation>None (same device)</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Enregistré.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Envoyer un essai</source>
        <translation>Send a trial</translation>
    </message>
    <message>
        <source>Ne plus envoyer de tickets par mail</source>
        <translation>Send no more receipts by mail</translation>
    </message>
    <message>
        <source>Tickets par mail</source>
        <translation>Receipts by mail</translation>
    </message>
    <message>
        <source>Celui de ce compte</source>
        <translation>The one of this account</translation>
    </message>
    <message>
        <source>En formation, rien ne part par mail.</source>
        <translation>In training nothing leaves by mail.</translation>
    </message>
    <message>
        <source>Le nom du serveur manque ou contient une faute. Votre fournisseur le donne, souvent smtp.…</source>
        <translation>The name of the server is missing or has a mistake. Your provider gives it, often smtp.…</translation>
    </message>
    <message>
        <source>Le port est un nombre, presque toujours 465 ou 587.</source>
        <translation>The port is a number, nearly always 465 or 587.</translation>
    </message>
    <message>
        <source>Le mot de passe manque.</source>
        <translation>The password is missing.</translation>
    </message>
    <message>
        <source>Compte oublié. Le bouton Envoyer n’est plus proposé.</source>
        <translation>Account forgotten. The button Send is not offered any more.</translation>
    </message>
    <message>
        <source>Essai en cours…</source>
        <translation>Trial under way…</translation>
    </message>
    <message>
        <source>Essai de Comptoir</source>
        <translation>Comptoir trial</translation>
    </message>
    <message>
        <source>Les tickets par mail fonctionnent.</source>
        <translation>Receipts by mail work.</translation>
    </message>
    <message>
        <source>Essai envoyé à %1. Regardez s’il est arrivé.</source>
        <translation>Trial sent to %1. See whether it has arrived.</translation>
    </message>
    <message>
        <source>Le mot de passe reste sur cet appareil&#xa0;: ni les copies, ni l’export ne l’emportent. Souvent, il faut un mot de passe d’application.</source>
        <translation>The password stays on this device: neither copies nor the export take it along. Often an app password is needed.</translation>
    </message>
    <message>
        <source>Enregistré&#x202f;; tapez pour le changer</source>
        <translation>Saved; type to change it</translation>
    </message>
    <message>
        <source>L’adresse de la boutique n’est pas complète&#xa0;: il faut nom@domaine.fr.</source>
        <translation>The shop’s address is not complete: it has to be name@domain.fr.</translation>
    </message>
</context>
<context>
    <name>comptoir::settings::SettingView</name>
    <message>
        <source>%1&#xa0;: moins</source>
        <translation>%1: less</translation>
    </message>
    <message>
        <source>%1&#xa0;: plus</source>
        <translation>%1: more</translation>
    </message>
</context>
<context>
    <name>comptoir::settings::SettingsPage</name>
    <message>
        <source>Réglages</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Chercher un réglage</source>
        <translation>Search the settings</translation>
    </message>
    <message>
        <source>Inconnu</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>changé %1</source>
        <translation>changed %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Par défaut</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>Par défaut · %1</source>
        <translation>Default · %1</translation>
    </message>
    <message>
        <source>La valeur du fichier n’allait pas&#xa0;: elle a été corrigée.</source>
        <translation>The file’s value was not right: it has been corrected.</translation>
    </message>
    <message>
        <source>Aucun réglage ne dit «&#x202f;%1&#x202f;». Essayez un autre mot.</source>
        <translation>No setting says “%1”. Try another word.</translation>
    </message>
</context>
<context>
    <name>comptoir::shell::CameraDesk</name>
    <message>
        <source>Approchez le code</source>
        <translation>Bring the code closer</translation>
    </message>
    <message>
        <source>Trop sombre&#xa0;: éclairez le code</source>
        <translation>Too dark: light the code</translation>
    </message>
    <message>
        <source>Reflet&#xa0;: inclinez le code</source>
        <translation>Glare: tilt the code</translation>
    </message>
    <message>
        <source>Flou&#xa0;: tenez le code sans bouger</source>
        <translation>Blurred: hold the code still</translation>
    </message>
</context>
<context>
    <name>comptoir::shell::CommandSheet</name>
    <message>
        <source>Chercher une action</source>
        <translation>Find an action</translation>
    </message>
    <message>
        <source>Écran, action ou réglage</source>
        <translation>Screen, action or setting</translation>
    </message>
    <message>
        <source>Actions trouvées</source>
        <translation>Actions found</translation>
    </message>
    <message>
        <source>Rien trouvé. Essayez un autre mot.</source>
        <translation>Nothing found. Try another word.</translation>
    </message>
    <message>
        <source>Que voulez-vous faire&#x202f;?</source>
        <translation>What do you want to do?</translation>
    </message>
</context>
<context>
    <name>comptoir::shell::FailurePage</name>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>comptoir::shell::KeyText</name>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Espace</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Retour arrière</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Suppr</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Maj</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>%1 du pavé</source>
        <translation>Keypad %1</translation>
    </message>
    <message>
        <source>Touches de cet écran</source>
        <translation>Keys of this screen</translation>
    </message>
    <message>
        <source>Chercher une action</source>
        <translation>Find an action</translation>
    </message>
    <message>
        <source>Scanner ou taper un code</source>
        <translation>Scan or type a code</translation>
    </message>
    <message>
        <source>Annuler ce qui vient d’être fait</source>
        <translation>Undo what was just done</translation>
    </message>
    <message>
        <source>Revenir en arrière</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Écran suivant</source>
        <translation>Next screen</translation>
    </message>
    <message>
        <source>Écran précédent</source>
        <translation>Previous screen</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Verrouiller</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Plein écran</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>Affichage extérieur</source>
        <translation>Outdoor display</translation>
    </message>
    <message>
        <source>Texte plus grand</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Texte plus petit</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Texte à sa taille normale</source>
        <translation>Text at its normal size</translation>
    </message>
</context>
<context>
    <name>comptoir::shell::KeysSheet</name>
    <message>
        <source>Touches du clavier</source>
        <translation>Keyboard keys</translation>
    </message>
    <message>
        <source>Fermer ou revenir, sans rien perdre</source>
        <translation>Close or go back, losing nothing</translation>
    </message>
    <message>
        <source>Partout</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Que faire si…</source>
        <translation>What to do if…</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>comptoir::shell::MainWindow</name>
    <message>
        <source>Comptoir</source>
        <translation>Comptoir</translation>
    </message>
    <message>
        <source>%1 – Comptoir</source>
        <translation>%1 – Comptoir</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>More</translation>
    </message>
    <message>
        <source>écran</source>
        <translation>screen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>comptoir::shell::MorePage</name>
    <message numerus="yes">
        <source>%1, %n en attente</source>
        <translation>
            <numerusform>%1, %n item waiting</numerusform>
            <numerusform>%1, %n items waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::shell::OperatorChip</name>
    <message>
        <source>Changer de personne ou verrouiller</source>
        <translation>Change person or lock</translation>
    </message>
    <message>
        <source>Au comptoir&#xa0;: %1</source>
        <translation>At the counter: %1</translation>
    </message>
</context>
<context>
    <name>comptoir::shell::RailItem</name>
    <message numerus="yes">
        <source>%1, %n en attente</source>
        <translation>
            <numerusform>%1, %n item waiting</numerusform>
            <numerusform>%1, %n items waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::shell::RailNav</name>
    <message>
        <source>Écrans</source>
        <translation>Screens</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>comptoir::shell::TopStrip</name>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Retour (Alt+←)</source>
        <translation>Back (Alt+←)</translation>
    </message>
    <message>
        <source>Heure&#xa0;: %1</source>
        <translation>Time: %1</translation>
    </message>
</context>
<context>
    <name>comptoir::staff::BadgeCamera</name>
    <message>
        <source>Présentez le badge à la caméra.</source>
        <translation>Show the badge to the camera.</translation>
    </message>
</context>
<context>
    <name>comptoir::staff::BadgePaper</name>
    <message>
        <source>Badge de %1</source>
        <translation>Badge of %1</translation>
    </message>
    <message>
        <source>Jusqu’au %1</source>
        <translation>Until %1</translation>
    </message>
    <message>
        <source>Ce badge ouvre la caisse comme une clé. Perdu, il se retire dans les réglages, et ne vaut plus rien.</source>
        <translation>This badge opens the till like a key. If it is lost, it is withdrawn in the settings and is worth nothing.</translation>
    </message>
</context>
<context>
    <name>comptoir::staff::BadgeSheet</name>
    <message>
        <source>Badge de %1</source>
        <translation>Badge of %1</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Un nouveau badge remplace celui d’avant, qui ne vaudra plus rien.</source>
        <translation>A new badge replaces the one before, which is worth nothing any more.</translation>
    </message>
    <message>
        <source>Le badge ouvre la caisse et vaut le code. Il n’est montré qu’une fois.</source>
        <translation>The badge opens the till and counts as the code. It is shown only once.</translation>
    </message>
    <message>
        <source>La page est ouverte&#xa0;: imprimez-la. Elle s’efface de cet appareil quand vous fermez cette feuille.</source>
        <translation>The page is open: print it. It is erased from this device when you close this sheet.</translation>
    </message>
</context>
<context>
    <name>comptoir::staff::IdleNotice</name>
    <message numerus="yes">
        <source>Verrouillage dans %n s. Touchez l’écran ou une touche pour rester.</source>
        <translation>
            <numerusform>Locking in %n&#xa0;second. Tap the screen or press a key to stay.</numerusform>
            <numerusform>Locking in %n&#xa0;seconds. Tap the screen or press a key to stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::staff::LockPane</name>
    <message>
        <source>Code d’%1</source>
        <translation>%1’s code</translation>
    </message>
    <message>
        <source>Code de %1</source>
        <translation>%1’s code</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date of today on the lock, in the letters of Qt</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>Caisse verrouillée</source>
        <translation>Till locked</translation>
    </message>
    <message>
        <source>Invité</source>
        <translation>Guest</translation>
    </message>
    <message numerus="yes">
        <source>Ce n’est pas ce code. Nouvel essai dans %n s.</source>
        <translation>
            <numerusform>That is not the code. Try again in %n&#xa0;second.</numerusform>
            <numerusform>That is not the code. Try again in %n&#xa0;seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Vous pouvez réessayer.</source>
        <translation>You can try again.</translation>
    </message>
    <message>
        <source>Ce n’est pas ce code. Essayez encore.</source>
        <translation>That is not the code. Try again.</translation>
    </message>
    <message>
        <source>Qui est à la caisse&#x202f;?</source>
        <translation>Who is at the till?</translation>
    </message>
    <message>
        <source>Sans code&#xa0;: touchez le nom ou Entrée.</source>
        <translation>No code: tap the name or press Enter.</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Présenter un badge à la caméra</source>
        <translation>Show a badge to the camera</translation>
    </message>
</context>
<context>
    <name>comptoir::staff::OperatorEditSheet</name>
    <message>
        <source>Ajouter une personne</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Nom sur l’écran</source>
        <translation>Name on the screen</translation>
    </message>
    <message>
        <source>Retirer %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Droits</source>
        <translation>Rights</translation>
    </message>
    <message>
        <source>Choisir un code</source>
        <translation>Choose a code</translation>
    </message>
    <message>
        <source>Sans code</source>
        <translation>No code</translation>
    </message>
    <message>
        <source>Suivant</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Le même code encore une fois</source>
        <translation>The same code once more</translation>
    </message>
    <message>
        <source>Les deux codes diffèrent. Recommencez.</source>
        <translation>The two codes differ. Start again.</translation>
    </message>
    <message>
        <source>Nouveau code prêt à être enregistré.</source>
        <translation>New code ready to be saved.</translation>
    </message>
    <message>
        <source>La caisse demande son code.</source>
        <translation>The till asks for their code.</translation>
    </message>
    <message>
        <source>La caisse ne lui demande aucun code.</source>
        <translation>The till asks them for no code.</translation>
    </message>
    <message>
        <source>Nouveau code&#xa0;: 4 à 6 chiffres, puis Entrée</source>
        <translation>New code: 4 to 6 digits, then Enter</translation>
    </message>
    <message>
        <source>Dernier jour à la caisse</source>
        <translation>Last day at the till</translation>
    </message>
    <message>
        <source>jj/mm/aaaa&#x202f;; vide&#xa0;: sans fin</source>
        <translation>dd/mm/yyyy; empty: no end</translation>
    </message>
    <message>
        <source>Faire un badge</source>
        <translation>Make a badge</translation>
    </message>
    <message>
        <source>Retirer le badge</source>
        <translation>Withdraw the badge</translation>
    </message>
    <message>
        <source>Un badge ouvre la caisse pour cette personne. Perdu&#x202f;? Retirez-le&#xa0;: il ne vaut plus rien.</source>
        <translation>A badge opens the till for this person. Lost? Withdraw it: it is worth nothing any more.</translation>
    </message>
    <message>
        <source>Aucun badge.</source>
        <translation>No badge.</translation>
    </message>
    <message>
        <source>Ce n’est pas une date. Tapez par exemple 31/08/2026.</source>
        <translation>This is not a date. Type 31/08/2026 for instance.</translation>
    </message>
</context>
<context>
    <name>comptoir::staff::OperatorSheet</name>
    <message>
        <source>Invité à la caisse</source>
        <translation>Guest at the till</translation>
    </message>
    <message>
        <source>%1 est à la caisse</source>
        <translation>%1 is at the till</translation>
    </message>
    <message>
        <source>Ce qui est en cours reste en place.</source>
        <translation>What is in progress stays in place.</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Verrouiller</source>
        <translation>Lock</translation>
    </message>
</context>
<context>
    <name>comptoir::staff::OperatorsPane</name>
    <message>
        <source>Ajouter une personne</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Modifier %1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>Personne n’est inscrit&#xa0;: la caisse s’ouvre sans code.</source>
        <translation>Nobody is listed: the till opens without a code.</translation>
    </message>
</context>
<context>
    <name>comptoir::staff::OverrideSheet</name>
    <message>
        <source>Revenir</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Ce n’est pas ce code. Essayez encore.</source>
        <translation>That is not the code. Try again.</translation>
    </message>
    <message numerus="yes">
        <source>Ce n’est pas ce code. Nouvel essai dans %n s.</source>
        <translation>
            <numerusform>That is not the code. Try again in %n&#xa0;second.</numerusform>
            <numerusform>That is not the code. Try again in %n&#xa0;seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Vous pouvez réessayer.</source>
        <translation>You can try again.</translation>
    </message>
    <message>
        <source>%1&#xa0;: code responsable</source>
        <translation>%1: manager code</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Présenter un badge à la caméra</source>
        <translation>Show a badge to the camera</translation>
    </message>
</context>
<context>
    <name>comptoir::staff::PinPad</name>
    <message>
        <source>Effacer le dernier chiffre</source>
        <translation>Delete the last digit</translation>
    </message>
    <message numerus="yes">
        <source>%n chiffre(s) sur %1</source>
        <translation>
            <numerusform>%n digit of %1</numerusform>
            <numerusform>%n digits of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chiffre(s) sur 4 à 6</source>
        <translation>
            <numerusform>%n digit of 4 to 6</numerusform>
            <numerusform>%n digits of 4 to 6</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::sync::CodeEntry</name>
    <message>
        <source>Groupe %1</source>
        <translation>Group %1</translation>
    </message>
    <message>
        <source>Groupe %1&#xa0;: une faute de frappe.</source>
        <translation>Group %1: a typing mistake.</translation>
    </message>
    <message>
        <source>Groupes %1&#xa0;: une faute de frappe.</source>
        <translation>Groups %1: a typing mistake.</translation>
    </message>
</context>
<context>
    <name>comptoir::sync::DeliverySheet</name>
    <message>
        <source>Ouvrir un fichier de secours</source>
        <translation>Open a rescue file</translation>
    </message>
    <message>
        <source>Chercher encore</source>
        <translation>Search again</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Transmettre</source>
        <translation>Pass on</translation>
    </message>
    <message>
        <source>Recherche des fichiers de secours…</source>
        <translation>Looking for rescue files…</translation>
    </message>
    <message>
        <source>Aucun fichier de secours d’une autre caisse. Branchez la clé USB, puis cherchez encore.</source>
        <translation>No rescue file of another till. Plug in the USB stick, then search again.</translation>
    </message>
    <message>
        <source>Quel fichier transmettre à la ville&#x202f;? Le plus récent est en premier.</source>
        <translation>Which file should go to the town? The newest comes first.</translation>
    </message>
    <message>
        <source>Cet appareil</source>
        <translation>This device</translation>
    </message>
    <message>
        <source>Clé USB «&#x202f;%1&#x202f;»</source>
        <translation>USB stick “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%1&#xa0;: %n opération(s) du %2, %3</source>
        <translation>
            <numerusform>%1: %n operation of %2, %3</numerusform>
            <numerusform>%1: %n operations of %2, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, caisse %2&#xa0;: %n opération(s) du %3. Tapez le code du fichier, ou le code de secours de la boutique.</source>
        <translation>
            <numerusform>%1, till %2: %n operation of %3. Type the file’s code or the shop’s recovery code.</numerusform>
            <numerusform>%1, till %2: %n operations of %3. Type the file’s code or the shop’s recovery code.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opération(s) de %1 reprise(s). Cette caisse les transmet à la ville dès qu’elle a le réseau, une seule fois.</source>
        <translation>
            <numerusform>%n operation of %1 taken over. This till passes it to the town as soon as it has a network, once only.</numerusform>
            <numerusform>%n operations of %1 taken over. This till passes them to the town as soon as it has a network, once only.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tout ce fichier était déjà ici. Rien n’est compté deux fois.</source>
        <translation>All of this file was here already. Nothing counts twice.</translation>
    </message>
</context>
<context>
    <name>comptoir::sync::RecoveryPage</name>
    <message>
        <source>Code de secours</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Code de secours de la boutique</source>
        <translation>Recovery code of the shop</translation>
    </message>
    <message>
        <source>Fait le %1</source>
        <translation>Made on %1</translation>
    </message>
    <message>
        <source>Si toutes les caisses sont perdues, tapez ce code sur une caisse neuve de la boutique&#xa0;: elle relit les ventes. Il ouvre aussi les fichiers de secours.</source>
        <translation>If all tills are lost, type this code on a new till of the shop: it reads the sales again. It opens the rescue files too.</translation>
    </message>
    <message>
        <source>Gardez cette page hors de la boutique. Qui l’a peut lire les ventes&#x202f;; la ville n’en a pas de copie.</source>
        <translation>Keep this page outside the shop. Who has it can read the sales; the town has no copy of it.</translation>
    </message>
</context>
<context>
    <name>comptoir::sync::RescueSheet</name>
    <message>
        <source>Sauver les opérations non envoyées</source>
        <translation>Save the operations not sent</translation>
    </message>
    <message>
        <source>Le fichier est chiffré. Une autre caisse ou votre conseiller peut le transmettre à la ville, une seule fois. Où l’enregistrer&#x202f;?</source>
        <translation>The file is encrypted. Another till or your adviser can hand it to the town, once only. Where should it be saved?</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Clé USB «&#x202f;%1&#x202f;»</source>
        <translation>USB stick “%1”</translation>
    </message>
    <message>
        <source>Cet appareil</source>
        <translation>This device</translation>
    </message>
    <message numerus="yes">
        <source>%n opération(s) enregistrée(s) dans %1.</source>
        <translation>
            <numerusform>%n operation saved in %1.</numerusform>
            <numerusform>%n operations saved in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Code du fichier&#xa0;: %1</source>
        <translation>Code of the file: %1</translation>
    </message>
    <message>
        <source>Notez ce code&#xa0;: sans lui, personne n’ouvre le fichier. Il n’est montré qu’une fois.</source>
        <translation>Note this code: without it nobody opens the file. It is shown only once.</translation>
    </message>
    <message>
        <source>Ensuite, sur une autre caisse&#xa0;: Synchronisation, «&#x202f;Ouvrir un fichier de secours&#x202f;».</source>
        <translation>Then, on another till: Synchronisation, “Open a rescue file”.</translation>
    </message>
</context>
<context>
    <name>comptoir::sync::ShopKeysSheet</name>
    <message>
        <source>Clés de la boutique</source>
        <translation>Keys of the shop</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Code de secours&#xa0;: aucun code.</source>
        <translation>Recovery code: no code.</translation>
    </message>
    <message>
        <source>Code de secours&#xa0;: code fait le %1.</source>
        <translation>Recovery code: made on %1.</translation>
    </message>
    <message>
        <source>La ville ne l’a pas encore&#xa0;: il lui parvient dès que le réseau revient.</source>
        <translation>The town doesn’t have it yet: it gets there as soon as the network is back.</translation>
    </message>
    <message>
        <source>La ville garde les ventes de la boutique sous clé. Si toutes les caisses sont perdues, seul le code imprimé les ouvre.</source>
        <translation>The town keeps the shop’s sales locked. If all tills are lost, only the printed code opens them.</translation>
    </message>
    <message numerus="yes">
        <source>Les ventes de %n autre(s) caisse(s) ne se lisent pas encore ici. Autorisez cette caisse depuis l’autre, dans «&#x202f;À régler&#x202f;», ou tapez le code.</source>
        <translation>
            <numerusform>The sales of %n other till can’t be read here yet. Allow this till from the other one, in “To sort out”, or type the code.</numerusform>
            <numerusform>The sales of %n other tills can’t be read here yet. Allow this till from the other one, in “To sort out”, or type the code.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taper le code de secours</source>
        <translation>Type the recovery code</translation>
    </message>
    <message>
        <source>Faire un nouveau code</source>
        <translation>Make a new code</translation>
    </message>
    <message>
        <source>Faire un code de secours</source>
        <translation>Make a recovery code</translation>
    </message>
    <message>
        <source>Empreinte de cette caisse</source>
        <translation>Fingerprint of this till</translation>
    </message>
    <message>
        <source>Empreinte de cette caisse&#xa0;: %1</source>
        <translation>Fingerprint of this till: %1</translation>
    </message>
    <message>
        <source>Code de secours</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Imprimez ce code ou recopiez-le, et gardez-le hors de la boutique. Il n’est montré qu’une fois.</source>
        <translation>Print this code or copy it, and keep it outside the shop. It is shown only once.</translation>
    </message>
    <message>
        <source>Code de secours&#xa0;: %1</source>
        <translation>Recovery code: %1</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Je l’ai noté</source>
        <translation>I have noted it</translation>
    </message>
    <message>
        <source>La page est ouverte&#xa0;: imprimez-la. Elle s’efface de cet appareil quand vous fermez cette feuille.</source>
        <translation>The page is open: print it. It is erased from this device when you close this sheet.</translation>
    </message>
    <message>
        <source>Pour être sûr que la copie est bonne, tapez les groupes %1 et %2.</source>
        <translation>To be sure that the copy is right, type groups %1 and %2.</translation>
    </message>
    <message>
        <source>Revoir le code</source>
        <translation>Show the code again</translation>
    </message>
    <message>
        <source>Confirmer</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Ces groupes sont d’un autre code. Relisez la page que vous venez de faire.</source>
        <translation>These groups belong to another code. Check the page that you have just made.</translation>
    </message>
    <message>
        <source>Tapez le code de secours de la boutique, groupe par groupe.</source>
        <translation>Type the shop’s recovery code, group by group.</translation>
    </message>
    <message>
        <source>Lire les ventes</source>
        <translation>Read the sales</translation>
    </message>
    <message>
        <source>Code accepté&#xa0;: cette caisse lit les ventes de la boutique.</source>
        <translation>Code accepted: this till reads the shop’s sales.</translation>
    </message>
    <message>
        <source>Code accepté. Cette caisse avait déjà toutes ces clés.</source>
        <translation>Code accepted. This till already had all these keys.</translation>
    </message>
</context>
<context>
    <name>comptoir::sync::SyncChip</name>
    <message>
        <source>Synchronisation (Ctrl+Y)</source>
        <translation>Synchronisation (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Synchronisation&#xa0;: %1</source>
        <translation>Synchronisation: %1</translation>
    </message>
</context>
<context>
    <name>comptoir::sync::SyncPage</name>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Synchroniser maintenant</source>
        <translation>Synchronise now</translation>
    </message>
    <message>
        <source>Dernier échange réussi</source>
        <translation>Last successful exchange</translation>
    </message>
    <message>
        <source>jamais</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Envoi en cours…</source>
        <translation>Sending…</translation>
    </message>
    <message>
        <source>Tester la connexion</source>
        <translation>Test the connection</translation>
    </message>
    <message>
        <source>Bons débités</source>
        <translation>Debited vouchers</translation>
    </message>
    <message>
        <source>Liste des bons, clés</source>
        <translation>Voucher list, keys</translation>
    </message>
    <message>
        <source>Cet appareil</source>
        <translation>This device</translation>
    </message>
    <message>
        <source>Horloge</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Sauver les opérations non envoyées…</source>
        <translation>Save the operations not sent…</translation>
    </message>
    <message>
        <source>Ouvrir la page de connexion</source>
        <translation>Open the login page</translation>
    </message>
    <message>
        <source>Application à mettre à jour avant le</source>
        <translation>App to be updated before</translation>
    </message>
    <message>
        <source>Ouvrir un fichier de secours…</source>
        <translation>Open a rescue file…</translation>
    </message>
    <message>
        <source>Clés de la boutique…</source>
        <translation>Keys of the shop…</translation>
    </message>
    <message>
        <source>Opérations illisibles sur le disque</source>
        <translation>Unreadable operations on the disk</translation>
    </message>
    <message>
        <source>Clés de la boutique</source>
        <translation>Keys of the shop</translation>
    </message>
</context>
<context>
    <name>comptoir::till::AmountSheet</name>
    <message>
        <source>Fond de caisse</source>
        <translation>Opening float</translation>
    </message>
    <message>
        <source>Ouvrir la journée</source>
        <translation>Open the day</translation>
    </message>
    <message>
        <source>Fond de caisse pour demain</source>
        <translation>Float for tomorrow</translation>
    </message>
    <message>
        <source>Garder</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Entrée ou sortie d’espèces</source>
        <translation>Cash in or out</translation>
    </message>
    <message>
        <source>Noter</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>Montant</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Sens</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Raison</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Raison&#xa0;: monnaie, achat…</source>
        <translation>Reason: change, purchase…</translation>
    </message>
    <message>
        <source>Hors du tiroir</source>
        <translation>Out of the drawer</translation>
    </message>
    <message>
        <source>Dans le tiroir</source>
        <translation>Into the drawer</translation>
    </message>
</context>
<context>
    <name>comptoir::till::ClosePane</name>
    <message>
        <source>Étape d’avant</source>
        <translation>Previous step</translation>
    </message>
    <message>
        <source>Clôturer la journée</source>
        <translation>Close the day</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Reste à faire</source>
        <translation>Still to do</translation>
    </message>
    <message>
        <source>Rien de cela n’empêche de clôturer. Vous pouvez quitter et revenir.</source>
        <translation>None of this stops you from closing. You can leave and come back.</translation>
    </message>
    <message>
        <source>Comptez le tiroir</source>
        <translation>Count the drawer</translation>
    </message>
    <message>
        <source>Écart</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Raison de l’écart</source>
        <translation>Reason for the difference</translation>
    </message>
    <message>
        <source>Erreur de rendu de monnaie</source>
        <translation>Wrong change given</translation>
    </message>
    <message>
        <source>Prélèvement non noté</source>
        <translation>Withdrawal not noted</translation>
    </message>
    <message>
        <source>Cause inconnue</source>
        <translation>Cause unknown</translation>
    </message>
    <message>
        <source>Fond de caisse pour demain</source>
        <translation>Float for tomorrow</translation>
    </message>
    <message>
        <source>Relisez avant de clôturer</source>
        <translation>Read it through before closing</translation>
    </message>
    <message>
        <source>Définitif</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Une journée clôturée ne se rouvre pas. L’envoi se fait dès que le réseau est là.</source>
        <translation>A closed day can’t be opened again. It is sent as soon as there is a network.</translation>
    </message>
    <message>
        <source>La journée est clôturée</source>
        <translation>The day is closed</translation>
    </message>
    <message>
        <source>Terminé</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Imprimer le Z</source>
        <translation>Print the Z</translation>
    </message>
    <message>
        <source>Compté&#xa0;: %1
Attendu&#xa0;: %2
Écart&#xa0;: %3</source>
        <translation>Counted: %1
Expected: %2
Difference: %3</translation>
    </message>
    <message>
        <source>Clôture n° %1
Total&#xa0;: %2
Écart&#xa0;: %3</source>
        <translation>Closing no. %1
Total: %2
Difference: %3</translation>
    </message>
    <message>
        <source>Tickets en attente&#xa0;: %1
Envois en attente du réseau&#xa0;: %2</source>
        <translation>Receipts on hold: %1
Waiting for the network: %2</translation>
    </message>
    <message>
        <source>Compté&#xa0;: %1</source>
        <translation>Counted: %1</translation>
    </message>
    <message>
        <source>Fond du matin&#xa0;: %1
Ventes en espèces&#xa0;: %2
Entrées et sorties&#xa0;: %3</source>
        <translation>Morning float: %1
Cash sales: %2
In and out: %3</translation>
    </message>
</context>
<context>
    <name>comptoir::till::ClosingsPane</name>
    <message>
        <source>Aucune clôture pour l’instant.</source>
        <translation>No closings yet.</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Mois</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>N° %1 · écart %2</source>
        <translation>No. %1 · difference %2</translation>
    </message>
</context>
<context>
    <name>comptoir::till::EstablishmentSheet</name>
    <message>
        <source>Mentions des tickets</source>
        <translation>Receipt details</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Nom sur les tickets</source>
        <translation>Name on receipts</translation>
    </message>
    <message>
        <source>Rue et numéro</source>
        <translation>Street and number</translation>
    </message>
    <message>
        <source>Code postal et ville</source>
        <translation>Postcode and town</translation>
    </message>
    <message>
        <source>Téléphone ou site (facultatif)</source>
        <translation>Phone or website (optional)</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Belgique</source>
        <translation>Belgium</translation>
    </message>
    <message>
        <source>Numéro de TVA (facultatif)</source>
        <translation>VAT number (optional)</translation>
    </message>
    <message>
        <source>Un mot au bas du ticket (facultatif)</source>
        <translation>A few words at the foot of the receipt (optional)</translation>
    </message>
    <message>
        <source>Franchise de TVA</source>
        <translation>VAT exemption scheme</translation>
    </message>
    <message>
        <source>Numéro d’entreprise</source>
        <translation>Enterprise number</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Code NACE (facultatif)</source>
        <translation>NACE code (optional)</translation>
    </message>
    <message>
        <source>Code APE (facultatif)</source>
        <translation>APE code (optional)</translation>
    </message>
    <message>
        <source>Aucune TVA n’est facturée&#x202f;; le ticket le dit.</source>
        <translation>No VAT is charged; the receipt says so.</translation>
    </message>
</context>
<context>
    <name>comptoir::till::HomePane</name>
    <message>
        <source>Ventes&#xa0;: %1</source>
        <translation>Sales: %1</translation>
    </message>
    <message>
        <source>Tickets&#xa0;: %1, dont remboursements&#xa0;: %2 (%3)</source>
        <translation>Receipts: %1, of which refunds: %2 (%3)</translation>
    </message>
    <message>
        <source>TVA %1&#xa0;: %2 sur %3</source>
        <translation>VAT %1: %2 on %3</translation>
    </message>
    <message>
        <source>La journée d’avant n’est pas clôturée.</source>
        <translation>The day before is not closed.</translation>
    </message>
    <message>
        <source>Clôturer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Entrée ou sortie d’espèces</source>
        <translation>Cash in or out</translation>
    </message>
    <message>
        <source>Imprimer le point (X)</source>
        <translation>Print the reading (X)</translation>
    </message>
    <message>
        <source>Ouvrir le tiroir</source>
        <translation>Open the drawer</translation>
    </message>
    <message>
        <source>Journal des tickets</source>
        <translation>Receipts journal</translation>
    </message>
    <message>
        <source>Clôtures</source>
        <translation>Closings</translation>
    </message>
    <message>
        <source>Vérifier les livres</source>
        <translation>Check the books</translation>
    </message>
    <message>
        <source>Archiver</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Exporter pour le comptable</source>
        <translation>Export for the accountant</translation>
    </message>
    <message>
        <source>Ouvrir la journée</source>
        <translation>Open the day</translation>
    </message>
    <message>
        <source>Clôturer la journée</source>
        <translation>Close the day</translation>
    </message>
    <message>
        <source>Ouverte depuis %1 · fond de caisse %2</source>
        <translation>Open since %1 · float %2</translation>
    </message>
    <message>
        <source>Aucune journée ouverte</source>
        <translation>No day open</translation>
    </message>
    <message>
        <source>Reprendre la clôture</source>
        <translation>Go on closing</translation>
    </message>
    <message>
        <source>Les 30 derniers jours</source>
        <translation>The last 30 days</translation>
    </message>
    <message>
        <source>Ce mois</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Cette année</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Écritures comptables (FEC)</source>
        <translation>Accounting entries (FEC)</translation>
    </message>
    <message>
        <source>Tickets (tableur)</source>
        <translation>Receipts (spreadsheet)</translation>
    </message>
    <message>
        <source>Lignes (tableur)</source>
        <translation>Lines (spreadsheet)</translation>
    </message>
    <message>
        <source>Déclaration des ventes (e-reporting)</source>
        <translation>Sales report (e-reporting)</translation>
    </message>
    <message>
        <source>La journée du %1 n’avait pas été clôturée&#xa0;: elle l’a été sans comptage à la première vente suivante. L’écart éventuel apparaîtra au prochain comptage du tiroir.</source>
        <translation>The day of %1 had not been closed: it was closed without a count at the next sale. Any difference will show when the drawer is counted next.</translation>
    </message>
    <message>
        <source>Attestation du logiciel (modèle à signer)</source>
        <translation>Software attestation (template to sign)</translation>
    </message>
</context>
<context>
    <name>comptoir::till::JournalPane</name>
    <message>
        <source>Chercher&#xa0;: numéro, montant, heure, article</source>
        <translation>Search: number, amount, time, item</translation>
    </message>
    <message>
        <source>Chercher</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>Aucun ticket pour l’instant.</source>
        <translation>No receipts yet.</translation>
    </message>
    <message>
        <source>Aucun ticket ne ressemble à «&#xa0;%1&#xa0;».</source>
        <translation>No receipt looks like “%1”.</translation>
    </message>
</context>
<context>
    <name>comptoir::till::PaperPane</name>
    <message>
        <source>Imprimer à nouveau</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Rembourser</source>
        <translation>Refund</translation>
    </message>
</context>
<context>
    <name>comptoir::till::RefundPane</name>
    <message>
        <source>Rembourser</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>%1
%2 · reste %3</source>
        <translation>%1
%2 · %3 left</translation>
    </message>
    <message>
        <source>%1
Déjà repris</source>
        <translation>%1
Already taken back</translation>
    </message>
    <message>
        <source>Raison du retour</source>
        <translation>Reason for the return</translation>
    </message>
    <message>
        <source>Raison&#xa0;: défaut, erreur…</source>
        <translation>Reason: fault, mistake…</translation>
    </message>
    <message>
        <source>D’abord sur le bon&#xa0;: %1</source>
        <translation>First onto the voucher: %1</translation>
    </message>
    <message>
        <source>Choisissez ce qui revient et dites pourquoi.</source>
        <translation>Choose what comes back and say why.</translation>
    </message>
</context>
<context>
    <name>comptoir::till::TicketListModel</name>
    <message>
        <source>N° %1 · remboursement</source>
        <translation>No. %1 · refund</translation>
    </message>
    <message>
        <source>N° %1</source>
        <translation>No. %1</translation>
    </message>
</context>
<context>
    <name>comptoir::till::TillController</name>
    <message>
        <source>La journée est ouverte.</source>
        <translation>The day is open.</translation>
    </message>
    <message>
        <source>Mouvement noté&#xa0;: %1</source>
        <translation>Movement noted: %1</translation>
    </message>
    <message>
        <source>Le papier part à l’imprimante.</source>
        <translation>The paper is on its way to the printer.</translation>
    </message>
    <message>
        <source>Vérification en cours…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Les livres sont intacts&#xa0;: %1 enregistrements vérifiés.</source>
        <translation>The books are intact: %1 records checked.</translation>
    </message>
    <message>
        <source>Un enregistrement ne va pas&#xa0;: n° %1 (%2). Continuez à vendre et appelez votre conseiller.</source>
        <translation>A record is not right: no. %1 (%2). Go on selling and call your adviser.</translation>
    </message>
    <message>
        <source>Archiver les livres</source>
        <translation>Archive the books</translation>
    </message>
    <message>
        <source>Archive enregistrée&#xa0;: %1</source>
        <translation>Archive saved: %1</translation>
    </message>
    <message>
        <source>Fichier enregistré&#xa0;: %1</source>
        <translation>File saved: %1</translation>
    </message>
    <message>
        <source>Clôturer la journée</source>
        <translation>Close the day</translation>
    </message>
    <message>
        <source>Rembourser %1</source>
        <translation>Refund %1</translation>
    </message>
    <message>
        <source>Voir les clôtures</source>
        <translation>See the closings</translation>
    </message>
    <message>
        <source>Imprimer le point (X)</source>
        <translation>Print the reading (X)</translation>
    </message>
    <message>
        <source>Imprimer une clôture</source>
        <translation>Print a closing</translation>
    </message>
    <message>
        <source>Exporter pour le comptable</source>
        <translation>Export for the accountant</translation>
    </message>
</context>
<context>
    <name>comptoir::till::TillPage</name>
    <message>
        <source>Caisse</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Clôture · %1/%2</source>
        <translation>Closing · %1/%2</translation>
    </message>
    <message>
        <source>Journée clôturée</source>
        <translation>Day closed</translation>
    </message>
    <message>
        <source>Journal des tickets</source>
        <translation>Receipts journal</translation>
    </message>
    <message>
        <source>Ticket n° %1</source>
        <translation>Receipt no. %1</translation>
    </message>
    <message>
        <source>Rembourser n° %1</source>
        <translation>Refund no. %1</translation>
    </message>
    <message>
        <source>Clôtures</source>
        <translation>Closings</translation>
    </message>
    <message>
        <source>Clôture n° %1</source>
        <translation>Closing no. %1</translation>
    </message>
</context>
<context>
    <name>comptoir::training::TrainingBar</name>
    <message>
        <source>Montrer le bon</source>
        <translation>Show the voucher</translation>
    </message>
    <message>
        <source>Remettre du papier</source>
        <translation>Put paper in</translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>FORMATION&#xa0;: rien n’est réel</source>
        <translation>TRAINING: nothing is real</translation>
    </message>
    <message>
        <source>Réussi&#x202f;! %1</source>
        <translation>Done! %1</translation>
    </message>
    <message>
        <source>FORMATION · %1 · %2</source>
        <translation>TRAINING · %1 · %2</translation>
    </message>
    <message>
        <source>Étape %1 sur %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>Exercices</source>
        <translation>Exercises</translation>
    </message>
</context>
<context>
    <name>comptoir::training::TrainingPage</name>
    <message>
        <source>Formation</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Passer en réel</source>
        <translation>Go live</translation>
    </message>
    <message>
        <source>Quitter l’entraînement</source>
        <translation>Leave practice</translation>
    </message>
    <message>
        <source>Réussi</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Tous les exercices sont réussis.</source>
        <translation>All exercises are done.</translation>
    </message>
    <message>
        <source>Exercices réussis&#xa0;: %1 sur %2</source>
        <translation>Exercises done: %1 of %2</translation>
    </message>
    <message>
        <source>Réussi&#x202f;! %1</source>
        <translation>Done! %1</translation>
    </message>
    <message>
        <source>Autre exercice</source>
        <translation>Another exercise</translation>
    </message>
    <message>
        <source>Arrêter l’exercice</source>
        <translation>Stop the exercise</translation>
    </message>
</context>
<context>
    <name>comptoir::training::TrainingVeil</name>
    <message>
        <source>FORMATION</source>
        <translation>TRAINING</translation>
    </message>
</context>
<context>
    <name>comptoir::training::WaySheet</name>
    <message>
        <source>S’entraîner</source>
        <translation>Practise</translation>
    </message>
    <message>
        <source>La caisse passe sur des données d’exercice, avec votre catalogue. Rien n’est vendu, rien n’est envoyé, le tiroir reste fermé. Vos vraies données attendent ici, intactes.</source>
        <translation>The till moves to practice data, with your catalogue. Nothing is sold, nothing is sent, the drawer stays shut. Your real data wait here, intact.</translation>
    </message>
    <message>
        <source>Quitter l’entraînement</source>
        <translation>Leave practice</translation>
    </message>
    <message>
        <source>La caisse revient à vos vraies données. Les exercices restent de côté pour la prochaine fois.</source>
        <translation>The till returns to your real data. The exercises are kept for next time.</translation>
    </message>
    <message>
        <source>Passer en réel</source>
        <translation>Go live</translation>
    </message>
    <message>
        <source>Les rayons, articles, réglages et opérateurs créés ici rejoignent la vraie caisse. Ce qu’elle a déjà ne change pas. Aucune vente et aucun bon d’exercice ne suivent.</source>
        <translation>Departments, items, settings and people made here join the real till. What it has already does not change. No sale and no practice voucher comes along.</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>L’accueil vous demande à qui est la boutique. Les rayons, articles, réglages et opérateurs que vous avez créés ici vous y attendent&#x202f;; les articles inventés, les ventes et les bons d’exercice restent ici.</source>
        <translation>The welcome asks whose shop it is. The departments, articles, settings and operators that you made here wait for you there; the invented articles, the sales and the practice vouchers stay here.</translation>
    </message>
    <message>
        <source>La caisse revient à l’accueil, où vous choisissez par quoi commencer. Les exercices restent de côté pour la prochaine fois.</source>
        <translation>The till goes back to the welcome, where you choose where to begin. The exercises are kept for the next time.</translation>
    </message>
</context>
<context>
    <name>comptoir::vouchers::AmountPane</name>
    <message>
        <source>Montant à débiter</source>
        <translation>Amount to debit</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Débité</source>
        <translation>Debited</translation>
    </message>
    <message>
        <source>Reste à payer</source>
        <translation>Left to pay</translation>
    </message>
    <message>
        <source>dû %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>max %1</source>
        <translation>max %1</translation>
    </message>
    <message>
        <source>hors ligne</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>Tout</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Dû</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Derniers passages</source>
        <translation>Latest scans</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
</context>
<context>
    <name>comptoir::vouchers::PrimaryBar</name>
    <message>
        <source>Disque plein&#xa0;: débits arrêtés.</source>
        <translation>Disk full: debits stopped.</translation>
    </message>
    <message>
        <source>Scannez le bon.</source>
        <translation>Scan the voucher.</translation>
    </message>
    <message>
        <source>Tapez le montant ou scannez le bon.</source>
        <translation>Type the amount or scan the voucher.</translation>
    </message>
    <message>
        <source>Lecture…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Tapez le montant à débiter.</source>
        <translation>Type the amount to debit.</translation>
    </message>
    <message>
        <source>Restera sur le bon</source>
        <translation>Will be left on the voucher</translation>
    </message>
    <message>
        <source>Scannez un autre bon ou encaissez le reste.</source>
        <translation>Scan another voucher or take payment for the rest.</translation>
    </message>
    <message>
        <source>provisoire</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>Débit en cours…</source>
        <translation>Debiting…</translation>
    </message>
    <message>
        <source>Débiter</source>
        <translation>Debit</translation>
    </message>
    <message>
        <source>Bon suivant</source>
        <translation>Next voucher</translation>
    </message>
</context>
<context>
    <name>comptoir::vouchers::ProofSlip</name>
    <message>
        <source>Bon d’achat débité</source>
        <translation>Shopping voucher debited</translation>
    </message>
    <message>
        <source>PROVISOIRE, à confirmer par la ville</source>
        <translation>PROVISIONAL, to be confirmed by the town</translation>
    </message>
    <message>
        <source>Montant débité</source>
        <translation>Amount debited</translation>
    </message>
    <message>
        <source>Reste sur le bon</source>
        <translation>Left on the voucher</translation>
    </message>
    <message>
        <source>Bon valable jusqu’au</source>
        <translation>Voucher valid until</translation>
    </message>
    <message>
        <source>Code du bon</source>
        <translation>Voucher code</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Preuve de débit</source>
        <translation>Proof of debit</translation>
    </message>
</context>
<context>
    <name>comptoir::vouchers::ReadyPane</name>
    <message>
        <source>ou tapez le code&#xa0;: 7Q2K 9FXA 01MB</source>
        <translation>or type the code: 7Q2K 9FXA 01MB</translation>
    </message>
    <message>
        <source>Code du bon</source>
        <translation>Voucher code</translation>
    </message>
    <message>
        <source>Vérifier</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Dernier passage</source>
        <translation>Latest scan</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Le client est-il parti avec les articles&#x202f;?</source>
        <translation>Did the customer leave with the items?</translation>
    </message>
    <message>
        <source>Oui, débiter</source>
        <translation>Yes, debit</translation>
    </message>
    <message>
        <source>Non, ne rien débiter</source>
        <translation>No, debit nothing</translation>
    </message>
    <message>
        <source>Lecture…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Hors ligne&#xa0;: encore %1 sur cet appareil</source>
        <translation>Offline: %1 left on this device</translation>
    </message>
    <message>
        <source>Vérification en ligne</source>
        <translation>Checking online</translation>
    </message>
    <message>
        <source>Vérification hors ligne</source>
        <translation>Checking offline</translation>
    </message>
    <message>
        <source>%1 · %2 · %3. La caisse s’est arrêtée pendant ce débit.</source>
        <translation>%1 · %2 · %3. The till stopped during this debit.</translation>
    </message>
    <message>
        <source>Masquer l’image</source>
        <translation>Hide the picture</translation>
    </message>
    <message>
        <source>Montrer l’image</source>
        <translation>Show the picture</translation>
    </message>
    <message>
        <source>ou tapez le code</source>
        <translation>or type the code</translation>
    </message>
</context>
<context>
    <name>comptoir::vouchers::RecentList</name>
    <message>
        <source>Derniers passages</source>
        <translation>Latest scans</translation>
    </message>
</context>
<context>
    <name>comptoir::vouchers::RefundSheet</name>
    <message>
        <source>Rembourser sur le bon</source>
        <translation>Refund to the voucher</translation>
    </message>
    <message>
        <source>Bon …%1&#xa0;: %2 débités, %3.</source>
        <translation>Voucher …%1: %2 debited, %3.</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Article rapporté</source>
        <translation>Item brought back</translation>
    </message>
    <message>
        <source>Erreur de montant</source>
        <translation>Wrong amount</translation>
    </message>
    <message>
        <source>Ne rendez pas d’espèces&#xa0;: le bon reçoit ce montant. Cela ne s’annule pas.</source>
        <translation>Give no cash: the voucher gets this amount. This can’t be undone.</translation>
    </message>
    <message>
        <source>Ne rendez pas d’espèces&#xa0;: le bon reçoit ce montant dès que la caisse est de nouveau en ligne. Cela ne s’annule pas.</source>
        <translation>Give no cash: the voucher gets this amount as soon as the till is online again. This can’t be undone.</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Montant à rembourser</source>
        <translation>Amount to refund</translation>
    </message>
    <message>
        <source>Tout</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>max %1</source>
        <translation>max %1</translation>
    </message>
    <message>
        <source>Rembourser %1</source>
        <translation>Refund %1</translation>
    </message>
    <message>
        <source>Rembourser</source>
        <translation>Refund</translation>
    </message>
</context>
<context>
    <name>comptoir::vouchers::SplitBar</name>
    <message>
        <source>À débiter</source>
        <translation>To debit</translation>
    </message>
    <message>
        <source>Restera</source>
        <translation>Will remain</translation>
    </message>
</context>
<context>
    <name>comptoir::vouchers::VouchersPage</name>
    <message>
        <source>Bons</source>
        <translation>Vouchers</translation>
    </message>
    <message>
        <source>Preuve</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Taper le code</source>
        <translation>Type the code</translation>
    </message>
    <message>
        <source>Ne pas débiter</source>
        <translation>Do not debit</translation>
    </message>
    <message>
        <source>Ce bon ne rend pas la monnaie</source>
        <translation>This voucher gives no change</translation>
    </message>
    <message>
        <source>Le client est d’accord</source>
        <translation>The customer agrees</translation>
    </message>
    <message>
        <source>Annuler ce débit (%1)</source>
        <translation>Undo this debit (%1)</translation>
    </message>
    <message>
        <source>Abandonner</source>
        <translation>Abandon</translation>
    </message>
    <message>
        <source>%1 seront perdus pour le client&#xa0;: le bon vaut plus que ce qu’il doit.</source>
        <translation>The customer will lose %1: the voucher is worth more than what is due.</translation>
    </message>
    <message>
        <source>Rembourser sur le bon…</source>
        <translation>Refund to the voucher…</translation>
    </message>
    <message>
        <source>Ouvrir la fidélité</source>
        <translation>Open loyalty</translation>
    </message>
</context>
<context>
    <name>comptoir::widgets::CameraSlot</name>
    <message>
        <source>Relancer la caméra (F4)</source>
        <translation>Restart the camera (F4)</translation>
    </message>
    <message>
        <source>La caméra démarre…</source>
        <translation>The camera is starting…</translation>
    </message>
    <message>
        <source>Présentez le code dans le cadre</source>
        <translation>Hold the code inside the frame</translation>
    </message>
    <message>
        <source>Caméra en pause</source>
        <translation>Camera paused</translation>
    </message>
    <message>
        <source>Elle s’arrête après une minute sans code. Touchez ici ou F4.</source>
        <translation>It stops after a minute without a code. Tap here or press F4.</translation>
    </message>
    <message>
        <source>Pas de caméra</source>
        <translation>No camera</translation>
    </message>
    <message>
        <source>Branchez une caméra ou un lecteur de codes, ou tapez le code.</source>
        <translation>Plug in a camera or a code reader, or type the code.</translation>
    </message>
    <message>
        <source>Caméra débranchée</source>
        <translation>Camera unplugged</translation>
    </message>
    <message>
        <source>Rebranchez-la&#xa0;: elle repart seule. En attendant, tapez le code.</source>
        <translation>Plug it in again: it starts by itself. Meanwhile, type the code.</translation>
    </message>
    <message>
        <source>Caméra refusée ou occupée</source>
        <translation>Camera refused or busy</translation>
    </message>
    <message>
        <source>Fermez l’application qui s’en sert, ou autorisez-la, puis F4.</source>
        <translation>Close the application that uses it, or allow it, then F4.</translation>
    </message>
</context>
<context>
    <name>comptoir::widgets::CartView</name>
    <message>
        <source>Quantité</source>
        <translation>Quantity</translation>
    </message>
</context>
<context>
    <name>comptoir::widgets::ChoiceSheet</name>
    <message>
        <source>Revenir</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>comptoir::widgets::HoldButton</name>
    <message>
        <source>Maintenez 2 secondes</source>
        <translation>Hold for 2 seconds</translation>
    </message>
</context>
<context>
    <name>comptoir::widgets::Keypad</name>
    <message>
        <source>Effacer le dernier chiffre</source>
        <translation>Delete the last digit</translation>
    </message>
    <message>
        <source>virgule</source>
        <translation>point</translation>
    </message>
</context>
<context>
    <name>comptoir::widgets::PageHeader</name>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Retour (Échap)</source>
        <translation>Back (Esc)</translation>
    </message>
</context>
<context>
    <name>comptoir::widgets::PinDots</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message numerus="yes">
        <source>%n chiffre(s) sur %1</source>
        <translation>
            <numerusform>%n digit of %1</numerusform>
            <numerusform>%n digits of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::widgets::ScoreRing</name>
    <message>
        <source>%1 sur 100</source>
        <translation>%1 out of 100</translation>
    </message>
    <message>
        <source>sur 100</source>
        <translation>out of 100</translation>
    </message>
</context>
<context>
    <name>comptoir::widgets::SearchField</name>
    <message>
        <source>Vider la recherche</source>
        <translation>Clear the search</translation>
    </message>
</context>
<context>
    <name>comptoir::widgets::StepList</name>
    <message>
        <source>%1&#xa0;: fait</source>
        <translation>%1: done</translation>
    </message>
    <message>
        <source>%1&#xa0;: en cours</source>
        <translation>%1: under way</translation>
    </message>
    <message>
        <source>%1&#xa0;: à venir</source>
        <translation>%1: to do</translation>
    </message>
</context>
<context>
    <name>comptoir::widgets::Stepper</name>
    <message>
        <source>%1&#xa0;: moins</source>
        <translation>%1: less</translation>
    </message>
    <message>
        <source>%1&#xa0;: plus</source>
        <translation>%1: more</translation>
    </message>
</context>
<context>
    <name>comptoir::widgets::TileGrid</name>
    <message>
        <source>stock à zéro</source>
        <translation>none in stock</translation>
    </message>
    <message>
        <source>%1 dans le ticket</source>
        <translation>%1 on the ticket</translation>
    </message>
    <message>
        <source>Page précédente</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>comptoir::widgets::UndoBar</name>
    <message>
        <source>Annuler</source>
        <comment>undo</comment>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Annuler (Ctrl+Z)</source>
        <translation>Undo (Ctrl+Z)</translation>
    </message>
</context>
</TS>
