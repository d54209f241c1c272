<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_BE" sourcelanguage="fr_FR">
<context>
    <name>AgeText</name>
    <message>
        <source>%1&#xa0;min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1&#xa0;h</source>
        <translation>%1&#xa0;u</translation>
    </message>
    <message>
        <source>%1&#xa0;j</source>
        <translation>%1&#xa0;dagen</translation>
    </message>
    <message>
        <source>à l’instant</source>
        <translation>zojuist</translation>
    </message>
    <message>
        <source>il y a %1</source>
        <translation>%1 geleden</translation>
    </message>
    <message>
        <source>maintenant</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>dans moins d’une minute</source>
        <translation>in minder dan een minuut</translation>
    </message>
    <message>
        <source>dans %1</source>
        <translation>over %1</translation>
    </message>
    <message>
        <source>%1&#xa0;j</source>
        <comment>behind il y a, dans</comment>
        <translation>%1&#xa0;dagen</translation>
    </message>
</context>
<context>
    <name>AttentionText</name>
    <message>
        <source>le fonds de garantie de la ville est épuisé</source>
        <translation>het garantiefonds van de gemeente is op</translation>
    </message>
    <message>
        <source>la liste de cette caisse disait déjà qu’il restait moins</source>
        <translation>de lijst van deze kassa zei al dat er minder op stond</translation>
    </message>
    <message>
        <source>la liste de cette caisse le disait déjà inutilisable</source>
        <translation>volgens de lijst van deze kassa was hij al niet meer bruikbaar</translation>
    </message>
    <message>
        <source>plus que le montant permis hors ligne</source>
        <translation>meer dan het bedrag dat offline mag</translation>
    </message>
    <message>
        <source>plafond hors ligne de ce bon dépassé</source>
        <translation>offlinelimiet van deze bon overschreden</translation>
    </message>
    <message>
        <source>plafond hors ligne de cette caisse dépassé</source>
        <translation>offlinelimiet van deze kassa overschreden</translation>
    </message>
    <message>
        <source>plafond du jour hors ligne de cette caisse dépassé</source>
        <translation>offlinelimiet per dag van deze kassa overschreden</translation>
    </message>
    <message>
        <source>trop de bons débités hors ligne de suite</source>
        <translation>te veel bonnen na elkaar offline afgeboekt</translation>
    </message>
    <message>
        <source>la liste de cette caisse était trop vieille</source>
        <translation>de lijst van deze kassa was te oud</translation>
    </message>
    <message>
        <source>envoyé trop longtemps après le débit</source>
        <translation>te lang na de afboeking verzonden</translation>
    </message>
    <message>
        <source>cette campagne n’admet pas de débit hors ligne</source>
        <translation>deze campagne laat geen offline afboeking toe</translation>
    </message>
    <message>
        <source>les règles hors ligne n’étaient pas remplies</source>
        <translation>de offlineregels waren niet vervuld</translation>
    </message>
    <message>
        <source>le bon n’était plus valable ce jour-là</source>
        <translation>de bon was die dag niet meer geldig</translation>
    </message>
    <message>
        <source>le bon n’était pas encore valable ce jour-là</source>
        <translation>de bon was die dag nog niet geldig</translation>
    </message>
    <message>
        <source>votre commerce ne participe pas à cette campagne</source>
        <translation>uw handelszaak doet niet mee aan deze campagne</translation>
    </message>
    <message>
        <source>la campagne était close</source>
        <translation>de campagne was afgesloten</translation>
    </message>
    <message>
        <source>la ville ne connaît pas ce bon</source>
        <translation>de gemeente kent deze bon niet</translation>
    </message>
    <message>
        <source>la ville a bloqué ce bon</source>
        <translation>de gemeente heeft deze bon geblokkeerd</translation>
    </message>
    <message>
        <source>ce débit avait été abandonné</source>
        <translation>deze afboeking was afgebroken</translation>
    </message>
    <message>
        <source>ce débit était déjà compté</source>
        <translation>deze afboeking was al geteld</translation>
    </message>
    <message>
        <source>ce débit était déjà annulé</source>
        <translation>deze afboeking was al geannuleerd</translation>
    </message>
    <message>
        <source>c’est un bon de formation</source>
        <translation>het is een oefenbon</translation>
    </message>
    <message>
        <source>la ville ne peut pas compter ce débit</source>
        <translation>de gemeente kan deze afboeking niet tellen</translation>
    </message>
    <message>
        <source>raison technique, notée sur la feuille</source>
        <translation>technische reden, op het blad vermeld</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, bon …%1</source>
        <translation>, bon …%1</translation>
    </message>
    <message>
        <source>Chez vous</source>
        <translation>Bij u</translation>
    </message>
    <message>
        <source>%1 demandés</source>
        <translation>%1 gevraagd</translation>
    </message>
    <message>
        <source>%1 débités</source>
        <translation>%1 afgeboekt</translation>
    </message>
    <message>
        <source>Rien de débité</source>
        <translation>Niets afgeboekt</translation>
    </message>
    <message>
        <source>Dans un autre commerce</source>
        <translation>Bij een andere handelaar</translation>
    </message>
    <message>
        <source>Ce bon a été utilisé</source>
        <translation>Deze bon is gebruikt</translation>
    </message>
    <message>
        <source>Ce que dit la ville</source>
        <translation>Wat de gemeente zegt</translation>
    </message>
    <message>
        <source>Montant que vous avez accepté</source>
        <translation>Bedrag dat u aanvaard hebt</translation>
    </message>
    <message>
        <source>La ville vous paie</source>
        <translation>De gemeente betaalt u</translation>
    </message>
    <message>
        <source>Débit annulé chez vous</source>
        <translation>Afboeking bij u geannuleerd</translation>
    </message>
    <message>
        <source>La ville vous paie (%1)</source>
        <translation>De gemeente betaalt u (%1)</translation>
    </message>
    <message>
        <source>À votre charge</source>
        <translation>Te uwen laste</translation>
    </message>
    <message>
        <source>À votre charge si vous acceptez</source>
        <translation>Te uwen laste als u aanvaardt</translation>
    </message>
    <message>
        <source>Le client est-il parti avec ses achats&#x202f;?</source>
        <translation>Is de klant met de aankopen vertrokken?</translation>
    </message>
    <message>
        <source>La ville n’a pas pu lire ce débit</source>
        <translation>De gemeente kon deze afboeking niet lezen</translation>
    </message>
    <message>
        <source>Ce bon avait déjà servi ailleurs</source>
        <translation>Deze bon was elders al gebruikt</translation>
    </message>
    <message>
        <source>Il restait moins sur ce bon</source>
        <translation>Er stond minder op deze bon</translation>
    </message>
    <message>
        <source>La ville refuse ce débit</source>
        <translation>De gemeente weigert deze afboeking</translation>
    </message>
    <message>
        <source>La ville refuse un débit déjà annulé</source>
        <translation>De gemeente weigert een al geannuleerde afboeking</translation>
    </message>
    <message>
        <source>Comptoir s’est arrêté pendant ce débit. Seul quelqu’un qui était là peut le dire.</source>
        <translation>Comptoir is tijdens deze afboeking gestopt. Alleen wie erbij was, kan het zeggen.</translation>
    </message>
    <message>
        <source>C’est une panne. Rien n’est perdu&#xa0;: imprimez la feuille pour votre conseiller.</source>
        <translation>Dit is een storing. Er is niets verloren: druk het blad af voor uw adviseur.</translation>
    </message>
    <message>
        <source>Vous l’avez accepté hors ligne. La ville en paie une partie.</source>
        <translation>U hebt hem offline aanvaard. De gemeente betaalt een deel.</translation>
    </message>
    <message>
        <source>Vous l’avez accepté hors ligne. Il ne restait rien dessus.</source>
        <translation>U hebt hem offline aanvaard. Er stond niets meer op.</translation>
    </message>
    <message>
        <source>Vous l’avez accepté&#x202f;; la ville ne le paie pas.</source>
        <translation>U hebt hem aanvaard; de gemeente betaalt hem niet.</translation>
    </message>
    <message>
        <source>Cela ne vous coûte rien.</source>
        <translation>Dit kost u niets.</translation>
    </message>
    <message>
        <source>%1, dont %2 à votre charge si vous acceptez.</source>
        <translation>%1, waarvan %2 te uwen laste als u aanvaardt.</translation>
    </message>
    <message>
        <source>%1, rien à votre charge.</source>
        <translation>%1, niets te uwen laste.</translation>
    </message>
    <message>
        <source>Accepté, %1 à votre charge</source>
        <translation>Aanvaard, %1 te uwen laste</translation>
    </message>
    <message>
        <source>Pris en note</source>
        <translation>Genoteerd</translation>
    </message>
    <message>
        <source>Feuille imprimée pour la ville</source>
        <translation>Blad afgedrukt voor de gemeente</translation>
    </message>
    <message>
        <source>Client parti avec ses achats&#xa0;: débité</source>
        <translation>Klant met aankopen vertrokken: afgeboekt</translation>
    </message>
    <message>
        <source>Client parti sans ses achats&#xa0;: rien de débité</source>
        <translation>Klant zonder aankopen vertrokken: niets afgeboekt</translation>
    </message>
    <message>
        <source>Accepter, %1</source>
        <translation>Aanvaarden, %1</translation>
    </message>
    <message>
        <source>J’ai compris</source>
        <translation>Begrepen</translation>
    </message>
    <message>
        <source>par %1, %2</source>
        <translation>door %1, %2</translation>
    </message>
    <message>
        <source>rien ne prouve quand cette caisse était à jour</source>
        <translation>niets bewijst wanneer deze kassa bijgewerkt was</translation>
    </message>
    <message>
        <source>les règles de cette caisse avaient déjà été remplacées</source>
        <translation>de regels van deze kassa waren al vervangen</translation>
    </message>
    <message>
        <source>la ville avait retiré cette caisse du service</source>
        <translation>de gemeente had deze kassa uit dienst genomen</translation>
    </message>
    <message>
        <source>ce débit était déjà remboursé</source>
        <translation>deze afboeking was al terugbetaald</translation>
    </message>
    <message>
        <source>plus que ce qui restait à rembourser</source>
        <translation>meer dan wat nog terug te betalen was</translation>
    </message>
    <message>
        <source>la ville l’a refusé après examen</source>
        <translation>de gemeente heeft ze na onderzoek geweigerd</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Prix</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Retiré</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>oui</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>non</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>rien</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>Sur cette caisse</source>
        <translation>Op deze kassa</translation>
    </message>
    <message>
        <source>À la mairie</source>
        <translation>Bij de gemeente</translation>
    </message>
    <message>
        <source>Sur une autre caisse</source>
        <translation>Op een andere kassa</translation>
    </message>
    <message>
        <source>Deux valeurs&#xa0;: %1</source>
        <translation>Twee waarden: %1</translation>
    </message>
    <message>
        <source>Vous l’avez modifié en même temps qu’une autre personne. La dernière modification vaut tant que vous n’avez pas choisi.</source>
        <translation>U hebt dit gewijzigd op hetzelfde moment als iemand anders. De laatste wijziging geldt zolang u niet gekozen hebt.</translation>
    </message>
    <message>
        <source>«&#x202f;%1&#x202f;» ou «&#x202f;%2&#x202f;»</source>
        <translation>“%1” of “%2”</translation>
    </message>
    <message>
        <source>Valeur de cette caisse gardée</source>
        <translation>Waarde van deze kassa behouden</translation>
    </message>
    <message>
        <source>Autre valeur prise</source>
        <translation>Andere waarde genomen</translation>
    </message>
    <message>
        <source>Modèle inconnu</source>
        <translation>Onbekend model</translation>
    </message>
    <message>
        <source>Nouvelle caisse</source>
        <translation>Nieuwe kassa</translation>
    </message>
    <message>
        <source>Son empreinte</source>
        <translation>Haar vingerafdruk</translation>
    </message>
    <message>
        <source>La même doit s’afficher sur elle, dans Synchronisation, «&#x202f;Clés de la boutique&#x202f;».</source>
        <translation>Dezelfde moet op haar scherm staan, in Synchronisatie, “Sleutels van de winkel”.</translation>
    </message>
    <message>
        <source>Une nouvelle caisse demande à lire les ventes de la boutique</source>
        <translation>Een nieuwe kassa vraagt om de verkopen van de winkel te lezen</translation>
    </message>
    <message>
        <source>N’autorisez que la caisse que vous avez installée, et si les deux empreintes sont les mêmes.</source>
        <translation>Sta alleen de kassa toe die u geïnstalleerd hebt, en alleen als beide vingerafdrukken gelijk zijn.</translation>
    </message>
    <message>
        <source>Caisse autorisée à lire les ventes</source>
        <translation>Kassa mag de verkopen lezen</translation>
    </message>
    <message>
        <source>Caisse refusée&#xa0;: elle ne lit pas les ventes</source>
        <translation>Kassa geweigerd: ze leest de verkopen niet</translation>
    </message>
    <message>
        <source>ce débit est d’une autre boutique</source>
        <translation>deze afboeking is van een andere winkel</translation>
    </message>
    <message>
        <source>il ne restait rien sur ce bon</source>
        <translation>er stond niets meer op deze bon</translation>
    </message>
    <message>
        <source>il restait moins sur ce bon</source>
        <translation>er stond minder op deze bon</translation>
    </message>
    <message>
        <source>%1 à remettre sur le bon</source>
        <translation>%1 terug te zetten op de bon</translation>
    </message>
    <message>
        <source>La ville refuse un remboursement</source>
        <translation>De gemeente weigert een terugbetaling</translation>
    </message>
    <message>
        <source>Le bon n’a pas reçu ce montant. Rendez-le au client autrement.</source>
        <translation>De bon heeft dit bedrag niet gekregen. Geef het de klant op een andere manier terug.</translation>
    </message>
    <message>
        <source>Terminal de carte</source>
        <translation>Betaalterminal</translation>
    </message>
    <message>
        <source>%1 à rendre</source>
        <translation>%1 terug te geven</translation>
    </message>
    <message>
        <source>%1 à payer</source>
        <translation>%1 te betalen</translation>
    </message>
    <message>
        <source>La carte a-t-elle payé&#x202f;?</source>
        <translation>Heeft de kaart betaald?</translation>
    </message>
    <message>
        <source>Une carte a payé, et il n’y a pas de ticket</source>
        <translation>Een kaart heeft betaald en er is geen kasticket</translation>
    </message>
    <message>
        <source>La caisse n’a pas reçu la réponse du terminal. Lisez-la sur son journal ou sur son ticket, puis reprenez le ticket en attente.</source>
        <translation>De kassa kreeg het antwoord van de terminal niet. Lees het in zijn lijst of op zijn ticket en herneem dan het kasticket in de wacht.</translation>
    </message>
    <message>
        <source>Annulez ce paiement sur le terminal, sinon le client a payé pour rien.</source>
        <translation>Annuleer deze betaling op de terminal, anders heeft de klant voor niets betaald.</translation>
    </message>
    <message>
        <source>Carte acceptée</source>
        <translation>Kaart aanvaard</translation>
    </message>
    <message>
        <source>Carte refusée&#xa0;: rien de payé</source>
        <translation>Kaart geweigerd: niets betaald</translation>
    </message>
    <message>
        <source>Paiement par carte annulé sur le terminal</source>
        <translation>Kaartbetaling geannuleerd op de terminal</translation>
    </message>
    <message>
        <source>le serveur refuse l’adresse du client</source>
        <translation>de server weigert het adres van de klant</translation>
    </message>
    <message>
        <source>le serveur refuse ce message</source>
        <translation>de server weigert dit bericht</translation>
    </message>
    <message>
        <source>sept jours d’essais n’ont pas suffi</source>
        <translation>zeven dagen proberen was niet genoeg</translation>
    </message>
    <message>
        <source>le serveur refuse l’identifiant ou le mot de passe</source>
        <translation>de server weigert de gebruikersnaam of het wachtwoord</translation>
    </message>
    <message>
        <source>le mot de passe manque</source>
        <translation>het wachtwoord ontbreekt</translation>
    </message>
    <message>
        <source>le serveur refuse l’adresse de la boutique</source>
        <translation>de server weigert het adres van de winkel</translation>
    </message>
    <message>
        <source>le serveur ne prouve pas qui il est</source>
        <translation>de server bewijst niet wie hij is</translation>
    </message>
    <message>
        <source>le serveur d’envoi refuse ce compte</source>
        <translation>de mailserver weigert deze account</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Un ticket n’est pas parti par mail</source>
        <translation>Een ticket is niet per mail vertrokken</translation>
    </message>
    <message>
        <source>Aucun ticket ne part par mail</source>
        <translation>Er vertrekt geen enkel ticket per mail</translation>
    </message>
    <message>
        <source>L’adresse est effacée de la caisse. Si le client revient, imprimez le ticket ou montrez son code QR depuis le journal.</source>
        <translation>Het adres is van de kassa gewist. Komt de klant terug, druk het ticket dan af of toon de QR-code vanuit het journaal.</translation>
    </message>
    <message>
        <source>Ticket %1, %2</source>
        <translation>Ticket %1, %2</translation>
    </message>
    <message>
        <source>Envoi des tickets repris</source>
        <translation>Versturen van tickets hervat</translation>
    </message>
    <message>
        <source>une copie a été reprise&#xa0;: ce ticket est peut-être déjà parti</source>
        <translation>een kopie is teruggezet: dit ticket is misschien al verstuurd</translation>
    </message>
    <message>
        <source>Rien n’est perdu&#xa0;: les tickets attendent ici. Corrigez le compte dans Réglages, «&#x202f;Tickets par mail&#x202f;», puis réessayez.</source>
        <translation>Er is niets verloren: de tickets wachten hier. Verbeter de account in Instellingen, “Tickets per mail”, en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Pris en note&#xa0;: ticket non envoyé</source>
        <translation>Genoteerd: ticket niet verstuurd</translation>
    </message>
</context>
<context>
    <name>CatalogueText</name>
    <message>
        <source>litre</source>
        <translation>liter</translation>
    </message>
    <message>
        <source>mètre</source>
        <translation>meter</translation>
    </message>
    <message>
        <source>pièce</source>
        <translation>stuk</translation>
    </message>
    <message>
        <source>prix à taper</source>
        <translation>prijs in te tikken</translation>
    </message>
    <message>
        <source>Taux normal</source>
        <translation>Normaal tarief</translation>
    </message>
    <message>
        <source>Taux intermédiaire</source>
        <translation>Tussentarief</translation>
    </message>
    <message>
        <source>Taux réduit</source>
        <translation>Verlaagd tarief</translation>
    </message>
    <message>
        <source>Taux particulier</source>
        <translation>Bijzonder tarief</translation>
    </message>
    <message>
        <source>Taux zéro</source>
        <translation>Nultarief</translation>
    </message>
    <message>
        <source>Exonéré</source>
        <translation>Vrijgesteld</translation>
    </message>
    <message>
        <source>Brun</source>
        <translation>Bruin</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oranje</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Roze</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olijf</translation>
    </message>
    <message>
        <source>Pétrole</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Bleu</source>
        <translation>Blauw</translation>
    </message>
    <message>
        <source>Gris</source>
        <translation>Grijs</translation>
    </message>
    <message>
        <source>Chocolat</source>
        <translation>Chocolade</translation>
    </message>
</context>
<context>
    <name>CounterSections</name>
    <message>
        <source>Montant à débiter</source>
        <translation>Af te boeken bedrag</translation>
    </message>
    <message>
        <source>Chiffres et virgule</source>
        <translation>Cijfers en komma</translation>
    </message>
    <message>
        <source>Débiter, ou valider la réponse</source>
        <translation>Afboeken of het antwoord bevestigen</translation>
    </message>
    <message>
        <source>Ne pas débiter, bon suivant</source>
        <translation>Niet afboeken, volgende bon</translation>
    </message>
    <message>
        <source>Effacer le dernier chiffre</source>
        <translation>Laatste cijfer wissen</translation>
    </message>
    <message>
        <source>Effacer le montant</source>
        <translation>Bedrag wissen</translation>
    </message>
    <message>
        <source>Taper le code</source>
        <translation>Code intikken</translation>
    </message>
    <message>
        <source>Revoir la dernière réponse</source>
        <translation>Laatste antwoord opnieuw zien</translation>
    </message>
    <message>
        <source>Preuve de débit</source>
        <translation>Bewijs van afboeking</translation>
    </message>
    <message>
        <source>Bons</source>
        <translation>Bonnen</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisatie</translation>
    </message>
    <message>
        <source>Synchroniser maintenant</source>
        <translation>Nu synchroniseren</translation>
    </message>
    <message>
        <source>À régler</source>
        <translation>Te regelen</translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Matériel</source>
        <translation>Apparatuur</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Verrouiller</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Bienvenue</source>
        <translation>Welkom</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>hier à %1</source>
        <translation>gisteren om %1</translation>
    </message>
    <message>
        <source>%1 à %2</source>
        <translation>%1 om %2</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Rien n’a été débité.</source>
        <translation>Er is niets afgeboekt.</translation>
    </message>
    <message>
        <source>Vos débits enregistrés restent acquis.</source>
        <translation>U behoudt de opgeslagen afboekingen.</translation>
    </message>
    <message>
        <source>Disque plein&#xa0;: débits arrêtés</source>
        <translation>Schijf vol: afboeken gestopt</translation>
    </message>
    <message>
        <source>Cet appareil n’a plus de place pour enregistrer un débit.</source>
        <translation>Dit toestel heeft geen plaats meer om een afboeking op te slaan.</translation>
    </message>
    <message>
        <source>Libérez de la place, puis touchez de nouveau Débiter.</source>
        <translation>Maak plaats vrij en tik opnieuw op Afboeken.</translation>
    </message>
    <message>
        <source>Le disque ne répond pas</source>
        <translation>De schijf antwoordt niet</translation>
    </message>
    <message>
        <source>L’enregistrement a échoué.</source>
        <translation>Het opslaan is mislukt.</translation>
    </message>
    <message>
        <source>Réessayez. Si cela recommence, redémarrez l’appareil et prévenez votre conseiller.</source>
        <translation>Probeer opnieuw. Lukt het weer niet, herstart dan het toestel en verwittig uw adviseur.</translation>
    </message>
    <message>
        <source>Données de la caisse abîmées</source>
        <translation>Gegevens van de kassa beschadigd</translation>
    </message>
    <message>
        <source>Le fichier de la caisse ne se lit plus correctement.</source>
        <translation>Het bestand van de kassa is niet meer goed leesbaar.</translation>
    </message>
    <message>
        <source>N’effacez rien. Prévenez votre conseiller&#xa0;: une copie existe sur cet appareil.</source>
        <translation>Wis niets. Verwittig uw adviseur: er staat een kopie op dit toestel.</translation>
    </message>
    <message>
        <source>Comptoir est trop ancien pour ces données</source>
        <translation>Comptoir is te oud voor deze gegevens</translation>
    </message>
    <message>
        <source>Une version plus récente a déjà ouvert cette caisse.</source>
        <translation>Een nieuwere versie heeft deze kassa al geopend.</translation>
    </message>
    <message>
        <source>Installez la dernière version de Comptoir.</source>
        <translation>Installeer de nieuwste versie van Comptoir.</translation>
    </message>
    <message>
        <source>La caisse est occupée</source>
        <translation>De kassa is bezet</translation>
    </message>
    <message>
        <source>Une autre fenêtre de Comptoir enregistre.</source>
        <translation>Een ander venster van Comptoir is aan het opslaan.</translation>
    </message>
    <message>
        <source>Fermez l’autre fenêtre, puis réessayez.</source>
        <translation>Sluit het andere venster en probeer opnieuw.</translation>
    </message>
    <message>
        <source>L’enregistrement a échoué</source>
        <translation>Het opslaan is mislukt</translation>
    </message>
    <message>
        <source>La caisse n’a pas pu écrire ses données.</source>
        <translation>De kassa kon haar gegevens niet wegschrijven.</translation>
    </message>
    <message>
        <source>Réessayez. Si cela recommence, prévenez votre conseiller.</source>
        <translation>Probeer opnieuw. Lukt het weer niet, verwittig dan uw adviseur.</translation>
    </message>
    <message>
        <source>Cette caisse n’est inscrite dans aucune ville</source>
        <translation>Deze kassa is met geen enkele gemeente gekoppeld</translation>
    </message>
    <message>
        <source>Elle ne connaît pas encore les bons à accepter.</source>
        <translation>Ze weet nog niet welke bonnen ze mag aannemen.</translation>
    </message>
    <message>
        <source>Demandez un code d’invitation à la mairie, puis présentez-le.</source>
        <translation>Vraag de gemeente een uitnodigingscode en toon die.</translation>
    </message>
    <message>
        <source>La caisse s’arrête</source>
        <translation>De kassa stopt</translation>
    </message>
    <message>
        <source>Elle n’a pas pu terminer cette demande.</source>
        <translation>Ze kon deze vraag niet afwerken.</translation>
    </message>
    <message>
        <source>Relancez Comptoir, puis regardez les derniers passages.</source>
        <translation>Herstart Comptoir en bekijk de laatste scans.</translation>
    </message>
    <message>
        <source>Ce n’est pas une invitation</source>
        <translation>Dit is geen uitnodiging</translation>
    </message>
    <message>
        <source>Ce code ne vient pas de l’écran d’inscription de la mairie.</source>
        <translation>Deze code komt niet van het koppelscherm van de gemeente.</translation>
    </message>
    <message>
        <source>Présentez le carré affiché par le guichet, ou collez son texte entier.</source>
        <translation>Toon de QR-code die het loket laat zien, of plak de volledige tekst.</translation>
    </message>
    <message>
        <source>Invitation d’un format plus récent</source>
        <translation>Uitnodiging in een nieuwer formaat</translation>
    </message>
    <message>
        <source>Cette version de Comptoir ne sait pas la lire.</source>
        <translation>Deze versie van Comptoir kan ze niet lezen.</translation>
    </message>
    <message>
        <source>Installez la dernière version de Comptoir, puis réessayez.</source>
        <translation>Installeer de nieuwste versie van Comptoir en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Adresse non protégée</source>
        <translation>Adres niet beveiligd</translation>
    </message>
    <message>
        <source>L’invitation mène à un serveur sans connexion chiffrée.</source>
        <translation>De uitnodiging leidt naar een server zonder versleutelde verbinding.</translation>
    </message>
    <message>
        <source>Ne continuez pas. Demandez une autre invitation à la mairie.</source>
        <translation>Ga niet verder. Vraag de gemeente een andere uitnodiging.</translation>
    </message>
    <message>
        <source>Invitation expirée</source>
        <translation>Uitnodiging vervallen</translation>
    </message>
    <message>
        <source>Une invitation vaut quinze minutes.</source>
        <translation>Een uitnodiging is een kwartier geldig.</translation>
    </message>
    <message>
        <source>Demandez-en une nouvelle au guichet.</source>
        <translation>Vraag een nieuwe aan het loket.</translation>
    </message>
    <message>
        <source>Invitation déjà utilisée</source>
        <translation>Uitnodiging al gebruikt</translation>
    </message>
    <message>
        <source>Une autre caisse s’est inscrite avec ce code.</source>
        <translation>Een andere kassa is met deze code gekoppeld.</translation>
    </message>
    <message>
        <source>Si ce n’est pas vous, prévenez la mairie. Demandez une nouvelle invitation.</source>
        <translation>Was u dat niet, verwittig dan de gemeente. Vraag een nieuwe uitnodiging.</translation>
    </message>
    <message>
        <source>Inscription refusée par le guichet</source>
        <translation>Koppeling geweigerd door het loket</translation>
    </message>
    <message>
        <source>Le guichet a annulé cette invitation.</source>
        <translation>Het loket heeft deze uitnodiging ingetrokken.</translation>
    </message>
    <message>
        <source>Invitation inconnue</source>
        <translation>Uitnodiging onbekend</translation>
    </message>
    <message>
        <source>La mairie ne connaît pas ce code.</source>
        <translation>De gemeente kent deze code niet.</translation>
    </message>
    <message>
        <source>Demandez une nouvelle invitation au guichet.</source>
        <translation>Vraag een nieuwe uitnodiging aan het loket.</translation>
    </message>
    <message>
        <source>Le guichet n’a pas confirmé cette caisse.</source>
        <translation>Het loket heeft deze kassa niet bevestigd.</translation>
    </message>
    <message>
        <source>Comparez les six chiffres avec le guichet, puis recommencez.</source>
        <translation>Vergelijk de zes cijfers met het loket en begin opnieuw.</translation>
    </message>
    <message>
        <source>L’inscription n’a pas abouti</source>
        <translation>De koppeling is niet gelukt</translation>
    </message>
    <message>
        <source>La ville n’a pas accepté cette invitation.</source>
        <translation>De gemeente heeft deze uitnodiging niet aanvaard.</translation>
    </message>
    <message>
        <source>Ce serveur n’est pas celui de l’invitation</source>
        <translation>Deze server is niet die van de uitnodiging</translation>
    </message>
    <message>
        <source>Sa clé n’est pas celle que la mairie a mise dans le code.</source>
        <translation>Zijn sleutel is niet die welke de gemeente in de code zette.</translation>
    </message>
    <message>
        <source>Ne continuez pas. Prévenez la mairie.</source>
        <translation>Ga niet verder. Verwittig de gemeente.</translation>
    </message>
    <message>
        <source>Réponse non authentique</source>
        <translation>Antwoord niet echt</translation>
    </message>
    <message>
        <source>Le serveur a répondu sans la bonne signature&#x202f;; sa réponse est ignorée.</source>
        <translation>De server antwoordde zonder de juiste handtekening; zijn antwoord telt niet.</translation>
    </message>
    <message>
        <source>Continuez hors ligne et prévenez votre conseiller.</source>
        <translation>Werk offline verder en verwittig uw adviseur.</translation>
    </message>
    <message>
        <source>La ville a un problème de clés</source>
        <translation>De gemeente heeft een sleutelprobleem</translation>
    </message>
    <message>
        <source>Son serveur ne peut pas signer ses réponses.</source>
        <translation>Haar server kan zijn antwoorden niet ondertekenen.</translation>
    </message>
    <message>
        <source>Continuez hors ligne. La mairie doit s’en occuper.</source>
        <translation>Werk offline verder. De gemeente moet dit oplossen.</translation>
    </message>
    <message>
        <source>Clés périmées</source>
        <translation>Sleutels verouderd</translation>
    </message>
    <message>
        <source>Le serveur a envoyé des clés plus anciennes que les vôtres.</source>
        <translation>De server stuurde oudere sleutels dan de uwe.</translation>
    </message>
    <message>
        <source>Le réseau demande une connexion</source>
        <translation>Het netwerk vraagt om aan te melden</translation>
    </message>
    <message>
        <source>Une page d’accueil du Wi-Fi répond à la place de la ville.</source>
        <translation>Een startpagina van de wifi antwoordt in plaats van de gemeente.</translation>
    </message>
    <message>
        <source>Ouvrez un navigateur et acceptez les conditions du Wi-Fi.</source>
        <translation>Open een browser en aanvaard de voorwaarden van de wifi.</translation>
    </message>
    <message>
        <source>Le serveur de la ville est en panne</source>
        <translation>De server van de gemeente heeft een storing</translation>
    </message>
    <message>
        <source>Il répond, mais par une erreur.</source>
        <translation>Hij antwoordt, maar met een fout.</translation>
    </message>
    <message>
        <source>Continuez&#xa0;: la caisse réessaie toute seule.</source>
        <translation>Werk verder: de kassa probeert vanzelf opnieuw.</translation>
    </message>
    <message>
        <source>Réponse trop ancienne</source>
        <translation>Antwoord te oud</translation>
    </message>
    <message>
        <source>La réponse reçue n’est pas celle de cette demande&#x202f;; elle est ignorée.</source>
        <translation>Het ontvangen antwoord hoort niet bij deze vraag; het telt niet.</translation>
    </message>
    <message>
        <source>Connexion non sûre</source>
        <translation>Verbinding niet veilig</translation>
    </message>
    <message>
        <source>Le certificat du serveur n’est pas valable, ou l’heure de l’appareil est fausse.</source>
        <translation>Het certificaat van de server is niet geldig, of het toestel staat op een verkeerd uur.</translation>
    </message>
    <message>
        <source>Vérifiez la date et l’heure de l’appareil.</source>
        <translation>Kijk de datum en het uur van het toestel na.</translation>
    </message>
    <message>
        <source>Pas de contact avec la ville</source>
        <translation>Geen contact met de gemeente</translation>
    </message>
    <message>
        <source>Le réseau manque ou le serveur est arrêté.</source>
        <translation>Er is geen netwerk of de server staat stil.</translation>
    </message>
    <message>
        <source>Cette caisse n’est plus acceptée</source>
        <translation>Deze kassa wordt niet meer aanvaard</translation>
    </message>
    <message>
        <source>La mairie a retiré cet appareil.</source>
        <translation>De gemeente heeft dit toestel geschrapt.</translation>
    </message>
    <message>
        <source>Appelez la mairie. Ne supprimez rien&#xa0;: ce qui est enregistré sera repris.</source>
        <translation>Bel de gemeente. Verwijder niets: wat opgeslagen is, wordt overgenomen.</translation>
    </message>
    <message>
        <source>La ville ne reconnaît pas cette caisse</source>
        <translation>De gemeente herkent deze kassa niet</translation>
    </message>
    <message>
        <source>Son inscription n’est pas valable.</source>
        <translation>Haar koppeling is niet geldig.</translation>
    </message>
    <message>
        <source>Appelez la mairie.</source>
        <translation>Bel de gemeente.</translation>
    </message>
    <message>
        <source>Sa preuve d’identité n’a pas été acceptée.</source>
        <translation>Haar identiteitsbewijs is niet aanvaard.</translation>
    </message>
    <message>
        <source>La caisse réessaie toute seule. Si cela dure, appelez la mairie.</source>
        <translation>De kassa probeert vanzelf opnieuw. Blijft het duren, bel dan de gemeente.</translation>
    </message>
    <message>
        <source>La ville a mis trop de temps à répondre</source>
        <translation>De gemeente deed te lang over het antwoord</translation>
    </message>
    <message>
        <source>La demande n’était plus valable.</source>
        <translation>De vraag was niet meer geldig.</translation>
    </message>
    <message>
        <source>La caisse réessaie toute seule.</source>
        <translation>De kassa probeert vanzelf opnieuw.</translation>
    </message>
    <message>
        <source>Mise à jour nécessaire</source>
        <translation>Update nodig</translation>
    </message>
    <message>
        <source>La ville ne parle plus avec cette version de Comptoir.</source>
        <translation>De gemeente werkt niet meer met deze versie van Comptoir.</translation>
    </message>
    <message>
        <source>Installez la dernière version. Rien n’est perdu.</source>
        <translation>Installeer de nieuwste versie. Er is niets verloren.</translation>
    </message>
    <message>
        <source>Deux copies de cette caisse existent</source>
        <translation>Er bestaan twee kopieën van deze kassa</translation>
    </message>
    <message>
        <source>Une copie de ses données a servi sur un autre appareil.</source>
        <translation>Een kopie van haar gegevens is op een ander toestel gebruikt.</translation>
    </message>
    <message>
        <source>N’utilisez qu’un des deux appareils et prévenez votre conseiller.</source>
        <translation>Gebruik maar één van beide toestellen en verwittig uw adviseur.</translation>
    </message>
    <message>
        <source>La synchronisation n’a pas abouti</source>
        <translation>De synchronisatie is niet gelukt</translation>
    </message>
    <message>
        <source>La ville n’a pas pu prendre cet envoi.</source>
        <translation>De gemeente kon deze zending niet aannemen.</translation>
    </message>
    <message>
        <source>La liste des bons est à recharger</source>
        <translation>De bonnenlijst moet opnieuw geladen worden</translation>
    </message>
    <message>
        <source>La ville ne garde plus la suite de votre liste.</source>
        <translation>De gemeente bewaart het vervolg van uw lijst niet meer.</translation>
    </message>
    <message>
        <source>La caisse la recharge toute seule.</source>
        <translation>De kassa laadt ze vanzelf opnieuw.</translation>
    </message>
    <message>
        <source>Solde insuffisant</source>
        <translation>Onvoldoende saldo</translation>
    </message>
    <message>
        <source>Le bon a servi entre-temps.</source>
        <translation>De bon is intussen gebruikt.</translation>
    </message>
    <message>
        <source>Présentez de nouveau le bon pour voir son solde.</source>
        <translation>Toon de bon opnieuw om het saldo te zien.</translation>
    </message>
    <message>
        <source>Présentez de nouveau le bon</source>
        <translation>Toon de bon opnieuw</translation>
    </message>
    <message>
        <source>Trop de bons ont été présentés depuis celui-ci.</source>
        <translation>Sindsdien zijn er te veel bonnen getoond.</translation>
    </message>
    <message>
        <source>Scannez-le encore une fois.</source>
        <translation>Scan hem nog een keer.</translation>
    </message>
    <message>
        <source>Montant trop élevé</source>
        <translation>Bedrag te hoog</translation>
    </message>
    <message>
        <source>Le bon ne permet pas ce montant.</source>
        <translation>De bon laat dit bedrag niet toe.</translation>
    </message>
    <message>
        <source>Baissez le montant ou touchez Tout.</source>
        <translation>Verlaag het bedrag of tik op Alles.</translation>
    </message>
    <message>
        <source>Montant vide</source>
        <translation>Bedrag leeg</translation>
    </message>
    <message>
        <source>Aucun montant n’est tapé.</source>
        <translation>Er is geen bedrag ingetikt.</translation>
    </message>
    <message>
        <source>Tapez le montant à débiter.</source>
        <translation>Tik het af te boeken bedrag in.</translation>
    </message>
    <message>
        <source>Bon à utiliser en une fois</source>
        <translation>Bon voor één keer</translation>
    </message>
    <message>
        <source>Ce bon ne se débite qu’en entier.</source>
        <translation>Deze bon wordt alleen in zijn geheel afgeboekt.</translation>
    </message>
    <message>
        <source>Touchez Tout.</source>
        <translation>Tik op Alles.</translation>
    </message>
    <message>
        <source>Ce débit est déjà clos</source>
        <translation>Deze afboeking is al afgesloten</translation>
    </message>
    <message>
        <source>Il a été annulé ou repris entre-temps.</source>
        <translation>Ze is intussen geannuleerd of hernomen.</translation>
    </message>
    <message>
        <source>Regardez les derniers passages.</source>
        <translation>Bekijk de laatste scans.</translation>
    </message>
    <message>
        <source>Bon bloqué</source>
        <translation>Bon geblokkeerd</translation>
    </message>
    <message>
        <source>La mairie a bloqué ce bon.</source>
        <translation>De gemeente heeft deze bon geblokkeerd.</translation>
    </message>
    <message>
        <source>Le porteur doit s’adresser à la mairie.</source>
        <translation>De houder moet zich tot de gemeente wenden.</translation>
    </message>
    <message>
        <source>Débit abandonné</source>
        <translation>Afboeking opgegeven</translation>
    </message>
    <message>
        <source>Ce débit avait été annulé.</source>
        <translation>Deze afboeking was geannuleerd.</translation>
    </message>
    <message>
        <source>Présentez de nouveau le bon.</source>
        <translation>Toon de bon opnieuw.</translation>
    </message>
    <message>
        <source>Débit déjà enregistré</source>
        <translation>Afboeking al opgeslagen</translation>
    </message>
    <message>
        <source>Il ne peut plus être abandonné.</source>
        <translation>Ze kan niet meer opgegeven worden.</translation>
    </message>
    <message>
        <source>Ce débit vous est acquis.</source>
        <translation>U behoudt deze afboeking.</translation>
    </message>
    <message>
        <source>Annulez-le dans les derniers passages s’il le faut.</source>
        <translation>Annuleer ze zo nodig in de laatste scans.</translation>
    </message>
    <message>
        <source>Trop tard pour annuler</source>
        <translation>Te laat om te annuleren</translation>
    </message>
    <message>
        <source>Le délai fixé par la campagne est passé.</source>
        <translation>De termijn van de campagne is voorbij.</translation>
    </message>
    <message>
        <source>Le débit vous reste acquis.</source>
        <translation>U blijft de afboeking behouden.</translation>
    </message>
    <message>
        <source>La mairie peut rendre le montant au porteur.</source>
        <translation>De gemeente kan het bedrag aan de houder teruggeven.</translation>
    </message>
    <message>
        <source>Ce bon ne peut pas être débité</source>
        <translation>Deze bon kan niet afgeboekt worden</translation>
    </message>
    <message>
        <source>La caisse ou la ville ne l’a pas reconnu.</source>
        <translation>De kassa of de gemeente heeft hem niet herkend.</translation>
    </message>
    <message>
        <source>Présentez de nouveau le bon, ou tapez son code.</source>
        <translation>Toon de bon opnieuw of tik de code in.</translation>
    </message>
    <message>
        <source>Débit refusé par la règle hors ligne</source>
        <translation>Afboeking geweigerd door de offlineregel</translation>
    </message>
    <message>
        <source>La ville limite les débits sans réseau.</source>
        <translation>De gemeente beperkt de afboekingen zonder netwerk.</translation>
    </message>
    <message>
        <source>Connectez-vous, puis présentez de nouveau le bon.</source>
        <translation>Maak verbinding en toon de bon opnieuw.</translation>
    </message>
    <message>
        <source>Le serveur de la ville a mal répondu</source>
        <translation>De server van de gemeente gaf een fout antwoord</translation>
    </message>
    <message>
        <source>Une demande n’a pas été comprise.</source>
        <translation>Een vraag is niet begrepen.</translation>
    </message>
    <message>
        <source>Coffre des clés fermé</source>
        <translation>Sleutelkluis gesloten</translation>
    </message>
    <message>
        <source>Le trousseau du système ne s’ouvre pas.</source>
        <translation>De sleutelbos van het systeem gaat niet open.</translation>
    </message>
    <message>
        <source>Ouvrez la session de l’appareil, puis relancez Comptoir.</source>
        <translation>Meld u aan op het toestel en herstart Comptoir.</translation>
    </message>
    <message>
        <source>Code trop long</source>
        <translation>Code te lang</translation>
    </message>
    <message>
        <source>Ce code ne peut pas être un bon.</source>
        <translation>Deze code kan geen bon zijn.</translation>
    </message>
    <message>
        <source>Présentez le carré du bon.</source>
        <translation>Toon de QR-code van de bon.</translation>
    </message>
    <message>
        <source>Campagne inconnue</source>
        <translation>Campagne onbekend</translation>
    </message>
    <message>
        <source>La ville ne connaît pas cette campagne ou l’a close.</source>
        <translation>De gemeente kent deze campagne niet of heeft ze afgesloten.</translation>
    </message>
    <message>
        <source>La liste des codes n’est pas prête</source>
        <translation>De codelijst is niet klaar</translation>
    </message>
    <message>
        <source>La ville la prépare encore.</source>
        <translation>De gemeente maakt ze nog klaar.</translation>
    </message>
    <message>
        <source>Fonds de garantie épuisé</source>
        <translation>Garantiefonds op</translation>
    </message>
    <message>
        <source>La ville doit décider de ce débit.</source>
        <translation>De gemeente moet over deze afboeking beslissen.</translation>
    </message>
    <message>
        <source>Émission refusée</source>
        <translation>Uitgifte geweigerd</translation>
    </message>
    <message>
        <source>La demande du guichet ne va pas.</source>
        <translation>De vraag van het loket klopt niet.</translation>
    </message>
    <message>
        <source>Le guichet doit la corriger.</source>
        <translation>Het loket moet ze verbeteren.</translation>
    </message>
    <message>
        <source>Écriture refusée</source>
        <translation>Boeking geweigerd</translation>
    </message>
    <message>
        <source>Une autre écriture porte le même numéro.</source>
        <translation>Een andere boeking heeft hetzelfde nummer.</translation>
    </message>
    <message>
        <source>La mairie doit s’en occuper.</source>
        <translation>De gemeente moet dit oplossen.</translation>
    </message>
    <message>
        <source>Commerçant refusé</source>
        <translation>Handelaar geweigerd</translation>
    </message>
    <message>
        <source>La fiche du commerçant ne va pas.</source>
        <translation>De fiche van de handelaar klopt niet.</translation>
    </message>
    <message>
        <source>Boutique refusée</source>
        <translation>Winkel geweigerd</translation>
    </message>
    <message>
        <source>La fiche de la boutique ne va pas.</source>
        <translation>De fiche van de winkel klopt niet.</translation>
    </message>
    <message>
        <source>Nom refusé</source>
        <translation>Naam geweigerd</translation>
    </message>
    <message>
        <source>Ce nom est vide ou trop long.</source>
        <translation>Deze naam is leeg of te lang.</translation>
    </message>
    <message>
        <source>Choisissez un autre nom.</source>
        <translation>Kies een andere naam.</translation>
    </message>
    <message>
        <source>Commande inconnue</source>
        <translation>Opdracht onbekend</translation>
    </message>
    <message>
        <source>Une option n’est pas comprise.</source>
        <translation>Een optie is niet begrepen.</translation>
    </message>
    <message>
        <source>Relisez l’aide de la commande.</source>
        <translation>Lees de hulp van de opdracht na.</translation>
    </message>
    <message>
        <source>Réponse illisible</source>
        <translation>Antwoord onleesbaar</translation>
    </message>
    <message>
        <source>Une donnée reçue n’a pas la forme attendue&#x202f;; elle est ignorée.</source>
        <translation>Een ontvangen gegeven heeft niet de verwachte vorm; het telt niet.</translation>
    </message>
    <message>
        <source>Mettez Comptoir à jour. Si cela dure, prévenez votre conseiller.</source>
        <translation>Werk Comptoir bij. Blijft het duren, verwittig dan uw adviseur.</translation>
    </message>
    <message>
        <source>Clés illisibles</source>
        <translation>Sleutels onleesbaar</translation>
    </message>
    <message>
        <source>Le coffre des clés de cet appareil ne s’ouvre pas.</source>
        <translation>De sleutelkluis van dit toestel gaat niet open.</translation>
    </message>
    <message>
        <source>Redémarrez l’appareil. Si cela dure, il faut réinscrire la caisse.</source>
        <translation>Herstart het toestel. Blijft het duren, dan moet de kassa opnieuw gekoppeld worden.</translation>
    </message>
    <message>
        <source>Preuve non enregistrée</source>
        <translation>Bewijs niet opgeslagen</translation>
    </message>
    <message>
        <source>Le fichier n’a pas pu être écrit.</source>
        <translation>Het bestand kon niet weggeschreven worden.</translation>
    </message>
    <message>
        <source>Le débit, lui, est enregistré.</source>
        <translation>De afboeking zelf is wel opgeslagen.</translation>
    </message>
    <message>
        <source>Libérez de la place, puis touchez de nouveau Preuve.</source>
        <translation>Maak plaats vrij en tik opnieuw op Bewijs.</translation>
    </message>
    <message>
        <source>Cela n’a pas marché</source>
        <translation>Dat is niet gelukt</translation>
    </message>
    <message>
        <source>Comptoir a rencontré une panne qu’il ne connaît pas.</source>
        <translation>Comptoir kreeg een storing die het niet kent.</translation>
    </message>
    <message>
        <source>Cette question a déjà sa réponse</source>
        <translation>Deze vraag is al beantwoord</translation>
    </message>
    <message>
        <source>Elle a été réglée entre-temps.</source>
        <translation>Ze is intussen geregeld.</translation>
    </message>
    <message>
        <source>Regardez sous «&#x202f;Réglé&#x202f;».</source>
        <translation>Kijk onder “Geregeld”.</translation>
    </message>
    <message>
        <source>Feuille non enregistrée</source>
        <translation>Blad niet opgeslagen</translation>
    </message>
    <message>
        <source>Libérez de la place, puis touchez de nouveau Imprimer.</source>
        <translation>Maak plaats vrij en tik opnieuw op Afdrukken.</translation>
    </message>
    <message>
        <source>Réponse non enregistrée</source>
        <translation>Antwoord niet opgeslagen</translation>
    </message>
    <message>
        <source>Cette réponse ne va pas avec la question.</source>
        <translation>Dit antwoord past niet bij de vraag.</translation>
    </message>
    <message>
        <source>Rouvrez la question et choisissez de nouveau.</source>
        <translation>Open de vraag opnieuw en kies nog een keer.</translation>
    </message>
    <message>
        <source>Pas d’imprimante réglée</source>
        <translation>Geen printer ingesteld</translation>
    </message>
    <message>
        <source>L’adresse de l’imprimante manque ou ne se lit pas.</source>
        <translation>Het adres van de printer ontbreekt of is niet leesbaar.</translation>
    </message>
    <message>
        <source>Choisissez l’imprimante dans Matériel, avec son adresse.</source>
        <translation>Kies de printer in Apparatuur, met zijn adres.</translation>
    </message>
    <message>
        <source>Imprimante débranchée</source>
        <translation>Printer losgekoppeld</translation>
    </message>
    <message>
        <source>Aucune imprimante ne répond à cette prise.</source>
        <translation>Op deze aansluiting antwoordt geen printer.</translation>
    </message>
    <message>
        <source>Vérifiez le câble, allumez l’imprimante, puis réessayez.</source>
        <translation>Kijk de kabel na, zet de printer aan en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Imprimante interdite</source>
        <translation>Printer niet toegestaan</translation>
    </message>
    <message>
        <source>Cet appareil ne laisse pas Comptoir écrire à l’imprimante.</source>
        <translation>Dit toestel laat Comptoir niet naar de printer schrijven.</translation>
    </message>
    <message>
        <source>L’imprimante s’est arrêtée</source>
        <translation>De printer is gestopt</translation>
    </message>
    <message>
        <source>Elle a pris le début, puis plus rien.</source>
        <translation>Hij nam het begin aan, daarna niets meer.</translation>
    </message>
    <message>
        <source>Regardez le papier et le capot, puis éteignez et rallumez-la.</source>
        <translation>Kijk papier en deksel na, zet hem uit en weer aan.</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas</source>
        <translation>De printer antwoordt niet</translation>
    </message>
    <message>
        <source>Personne ne répond à cette adresse.</source>
        <translation>Op dit adres antwoordt niemand.</translation>
    </message>
    <message>
        <source>Allumez l’imprimante et vérifiez son adresse&#xa0;: elle l’imprime elle-même si vous tenez son bouton à l’allumage.</source>
        <translation>Zet de printer aan en kijk zijn adres na: hij drukt het zelf af als u bij het aanzetten zijn knop inhoudt.</translation>
    </message>
    <message>
        <source>Libérez de la place, puis réessayez.</source>
        <translation>Maak plaats vrij en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Code trop court ou trop long</source>
        <translation>Code te kort of te lang</translation>
    </message>
    <message>
        <source>Un code a quatre à six chiffres.</source>
        <translation>Een code heeft vier tot zes cijfers.</translation>
    </message>
    <message>
        <source>Tapez quatre, cinq ou six chiffres.</source>
        <translation>Tik vier, vijf of zes cijfers in.</translation>
    </message>
    <message>
        <source>Des chiffres seulement</source>
        <translation>Alleen cijfers</translation>
    </message>
    <message>
        <source>Un code n’a ni lettres ni signes.</source>
        <translation>Een code heeft geen letters of tekens.</translation>
    </message>
    <message>
        <source>Il manque un nom</source>
        <translation>Er ontbreekt een naam</translation>
    </message>
    <message>
        <source>L’écran de verrouillage doit nommer chaque personne.</source>
        <translation>Het vergrendelscherm moet iedereen bij naam noemen.</translation>
    </message>
    <message>
        <source>Tapez un prénom ou un surnom.</source>
        <translation>Tik een voornaam of een roepnaam in.</translation>
    </message>
    <message>
        <source>Ce nom est déjà pris</source>
        <translation>Deze naam bestaat al</translation>
    </message>
    <message>
        <source>Deux personnes de même nom se confondraient.</source>
        <translation>Twee mensen met dezelfde naam geven verwarring.</translation>
    </message>
    <message>
        <source>Ajoutez une initiale, par exemple.</source>
        <translation>Voeg bijvoorbeeld een initiaal toe.</translation>
    </message>
    <message>
        <source>Il faut garder un responsable</source>
        <translation>Er moet een verantwoordelijke blijven</translation>
    </message>
    <message>
        <source>Sans responsable, personne ne pourrait plus changer les droits.</source>
        <translation>Zonder verantwoordelijke kan niemand de rechten nog wijzigen.</translation>
    </message>
    <message>
        <source>Nommez d’abord un autre responsable.</source>
        <translation>Wijs eerst een andere verantwoordelijke aan.</translation>
    </message>
    <message>
        <source>Personne inconnue</source>
        <translation>Persoon onbekend</translation>
    </message>
    <message>
        <source>Elle ne travaille plus à cette caisse.</source>
        <translation>Ze werkt niet meer aan deze kassa.</translation>
    </message>
    <message>
        <source>Réglages illisibles</source>
        <translation>Instellingen onleesbaar</translation>
    </message>
    <message>
        <source>Vos débits ne sont pas concernés.</source>
        <translation>Uw afboekingen blijven onaangeroerd.</translation>
    </message>
    <message>
        <source>Choisissez de nouveau vos réglages.</source>
        <translation>Kies uw instellingen opnieuw.</translation>
    </message>
    <message>
        <source>Réglage non enregistré</source>
        <translation>Instelling niet opgeslagen</translation>
    </message>
    <message>
        <source>Il vaut jusqu’à la fermeture de Comptoir, mais le disque l’a refusé.</source>
        <translation>Ze geldt tot Comptoir sluit, maar de schijf weigerde ze.</translation>
    </message>
    <message>
        <source>Libérez de la place, puis changez-le encore une fois.</source>
        <translation>Maak plaats vrij en wijzig ze nog een keer.</translation>
    </message>
    <message>
        <source>Ajoutez l’utilisateur au groupe «&#x202f;lp&#x202f;», ou demandez à votre conseiller.</source>
        <translation>Voeg de gebruiker toe aan de groep “lp”, of vraag het uw adviseur.</translation>
    </message>
    <message>
        <source>Leur fichier était abîmé&#xa0;: il est mis de côté, Comptoir repart avec les réglages d’origine.</source>
        <translation>Het bestand was beschadigd: het is opzijgezet, Comptoir start met de oorspronkelijke instellingen.</translation>
    </message>
    <message>
        <source>Ce code n’ouvre pas ce fichier</source>
        <translation>Deze code opent dit bestand niet</translation>
    </message>
    <message>
        <source>Il est d’un autre fichier ou d’une autre boutique.</source>
        <translation>Hij hoort bij een ander bestand of een andere winkel.</translation>
    </message>
    <message>
        <source>Prenez le code noté lors de la sauvegarde.</source>
        <translation>Neem de code die bij het opslaan genoteerd is.</translation>
    </message>
    <message>
        <source>Fichier d’une autre ville</source>
        <translation>Bestand van een andere gemeente</translation>
    </message>
    <message>
        <source>Cette caisse ne peut pas le transmettre.</source>
        <translation>Deze kassa kan het niet doorsturen.</translation>
    </message>
    <message>
        <source>Utilisez une caisse de la même ville.</source>
        <translation>Gebruik een kassa van dezelfde gemeente.</translation>
    </message>
    <message>
        <source>Fichier d’un format plus récent</source>
        <translation>Bestand in een nieuwer formaat</translation>
    </message>
    <message>
        <source>Une version plus récente de Comptoir l’a écrit.</source>
        <translation>Een nieuwere versie van Comptoir heeft het geschreven.</translation>
    </message>
    <message>
        <source>Installez la dernière version.</source>
        <translation>Installeer de nieuwste versie.</translation>
    </message>
    <message>
        <source>Fichier de cette caisse</source>
        <translation>Bestand van deze kassa</translation>
    </message>
    <message>
        <source>Ses opérations sont déjà ici.</source>
        <translation>De verrichtingen ervan staan al hier.</translation>
    </message>
    <message>
        <source>Il n’y a rien à faire.</source>
        <translation>Er hoeft niets te gebeuren.</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas lisible</source>
        <translation>Dit bestand is niet leesbaar</translation>
    </message>
    <message>
        <source>Il est abîmé, incomplet ou d’un autre genre.</source>
        <translation>Het is beschadigd, onvolledig of van een andere soort.</translation>
    </message>
    <message>
        <source>Copiez-le de nouveau depuis la caisse d’origine.</source>
        <translation>Kopieer het opnieuw van de oorspronkelijke kassa.</translation>
    </message>
    <message>
        <source>Une faute de frappe dans le code</source>
        <translation>Een typefout in de code</translation>
    </message>
    <message>
        <source>Un caractère au moins n’est pas le bon.</source>
        <translation>Minstens één teken is niet juist.</translation>
    </message>
    <message>
        <source>Relisez le code groupe par groupe.</source>
        <translation>Lees de code groep per groep na.</translation>
    </message>
    <message>
        <source>Ce n’est pas un code de secours</source>
        <translation>Dit is geen noodcode</translation>
    </message>
    <message>
        <source>Le code a six groupes de six caractères.</source>
        <translation>De code heeft zes groepen van zes tekens.</translation>
    </message>
    <message>
        <source>Relisez le code imprimé.</source>
        <translation>Lees de afgedrukte code na.</translation>
    </message>
    <message>
        <source>Ventes encore fermées sur cette caisse</source>
        <translation>Verkopen nog gesloten op deze kassa</translation>
    </message>
    <message>
        <source>Leur clé n’est pas encore arrivée ici.</source>
        <translation>De sleutel ervan is hier nog niet aangekomen.</translation>
    </message>
    <message>
        <source>Autorisez cette caisse depuis une autre, ou tapez le code.</source>
        <translation>Geef deze kassa toestemming op een andere, of typ de code.</translation>
    </message>
    <message>
        <source>Les clés de la boutique ne passent pas</source>
        <translation>De sleutels van de winkel komen er niet door</translation>
    </message>
    <message>
        <source>La ville n’a pas accepté la clé de cette caisse.</source>
        <translation>De gemeente heeft de sleutel van deze kassa niet aanvaard.</translation>
    </message>
    <message>
        <source>Prévenez votre conseiller.</source>
        <translation>Verwittig uw adviseur.</translation>
    </message>
    <message>
        <source>Montant limité pour le moment</source>
        <translation>Bedrag voorlopig beperkt</translation>
    </message>
    <message>
        <source>La mairie remet ses comptes à jour après une panne.</source>
        <translation>De gemeente werkt haar boeken bij na een storing.</translation>
    </message>
    <message>
        <source>Débitez moins, ou réessayez plus tard.</source>
        <translation>Boek minder af, of probeer later opnieuw.</translation>
    </message>
    <message>
        <source>L’incident n’est pas clos</source>
        <translation>Het incident is niet afgesloten</translation>
    </message>
    <message>
        <source>Il manque un motif, ou il a déjà été décidé autrement.</source>
        <translation>Er ontbreekt een reden, of er is al anders beslist.</translation>
    </message>
    <message>
        <source>Aucun montant n’a bougé.</source>
        <translation>Er is geen bedrag verplaatst.</translation>
    </message>
    <message>
        <source>Relisez la liste des incidents, puis donnez un motif.</source>
        <translation>Lees de lijst van incidenten na en geef dan een reden.</translation>
    </message>
    <message>
        <source>Débit déjà remboursé</source>
        <translation>Afboeking al terugbetaald</translation>
    </message>
    <message>
        <source>Une partie est déjà revenue sur le bon.</source>
        <translation>Een deel staat al terug op de bon.</translation>
    </message>
    <message>
        <source>Rien de plus n’a été rendu.</source>
        <translation>Er is niets meer teruggegeven.</translation>
    </message>
    <message>
        <source>Remboursez le reste au lieu d’annuler.</source>
        <translation>Betaal de rest terug in plaats van te annuleren.</translation>
    </message>
    <message>
        <source>Il reste moins que cela à rembourser sur ce débit.</source>
        <translation>Er blijft minder dan dat terug te betalen op deze afboeking.</translation>
    </message>
    <message>
        <source>Rien n’a été rendu.</source>
        <translation>Er is niets teruggegeven.</translation>
    </message>
    <message>
        <source>Choisissez un montant plus petit.</source>
        <translation>Kies een kleiner bedrag.</translation>
    </message>
    <message>
        <source>Photo trop lourde</source>
        <translation>Foto te groot</translation>
    </message>
    <message>
        <source>La ville prend des photos de 8 Mo au plus.</source>
        <translation>De gemeente neemt foto’s van hoogstens 8 MB.</translation>
    </message>
    <message>
        <source>Choisissez une photo plus petite.</source>
        <translation>Kies een kleinere foto.</translation>
    </message>
    <message>
        <source>Plus de place pour vos photos</source>
        <translation>Geen plaats meer voor uw foto’s</translation>
    </message>
    <message>
        <source>La ville garde 256 Mo de photos par boutique.</source>
        <translation>De gemeente bewaart 256 MB foto’s per winkel.</translation>
    </message>
    <message>
        <source>Retirez des photos qui ne servent plus.</source>
        <translation>Verwijder foto’s die niet meer nodig zijn.</translation>
    </message>
    <message>
        <source>La photo n’est pas passée</source>
        <translation>De foto is niet doorgekomen</translation>
    </message>
    <message>
        <source>Elle est arrivée incomplète ou abîmée.</source>
        <translation>Ze is onvolledig of beschadigd aangekomen.</translation>
    </message>
    <message>
        <source>La caisse la renvoie toute seule.</source>
        <translation>De kassa stuurt ze vanzelf opnieuw.</translation>
    </message>
    <message>
        <source>Fiche trop longue</source>
        <translation>Fiche te lang</translation>
    </message>
    <message>
        <source>La ville ne prend pas autant de texte.</source>
        <translation>De gemeente neemt niet zoveel tekst.</translation>
    </message>
    <message>
        <source>Raccourcissez-la, puis enregistrez de nouveau.</source>
        <translation>Maak ze korter en sla opnieuw op.</translation>
    </message>
    <message>
        <source>Ce code n’ouvre aucune vente d’ici</source>
        <translation>Deze code opent hier geen enkele verkoop</translation>
    </message>
    <message>
        <source>Il est d’une autre boutique, ou un plus récent l’a remplacé.</source>
        <translation>Hij hoort bij een andere winkel, of een nieuwere heeft hem vervangen.</translation>
    </message>
    <message>
        <source>Prenez la dernière page imprimée, une fois la caisse en ligne.</source>
        <translation>Neem de laatst afgedrukte pagina, zodra de kassa online is.</translation>
    </message>
    <message>
        <source>Comptoir est déjà ouvert</source>
        <translation>Comptoir is al open</translation>
    </message>
    <message>
        <source>Une autre fenêtre tient les données de cette caisse.</source>
        <translation>Een ander venster gebruikt de gegevens van deze kassa.</translation>
    </message>
    <message>
        <source>Continuez dans l’autre fenêtre, ou fermez-la d’abord.</source>
        <translation>Werk verder in het andere venster, of sluit het eerst.</translation>
    </message>
    <message>
        <source>Cette caisse est déjà inscrite</source>
        <translation>Deze kassa is al gekoppeld</translation>
    </message>
    <message>
        <source>Elle ne peut pas servir une seconde inscription.</source>
        <translation>Ze kan geen tweede keer gekoppeld worden.</translation>
    </message>
    <message>
        <source>Continuez&#xa0;: il n’y a rien à faire.</source>
        <translation>Ga verder: u hoeft niets te doen.</translation>
    </message>
    <message>
        <source>Bon déjà utilisé</source>
        <translation>Bon al gebruikt</translation>
    </message>
    <message>
        <source>Il ne reste rien sur ce bon.</source>
        <translation>Er staat niets meer op deze bon.</translation>
    </message>
    <message>
        <source>Demandez un autre moyen de paiement.</source>
        <translation>Vraag een ander betaalmiddel.</translation>
    </message>
    <message>
        <source>Bon expiré</source>
        <translation>Bon vervallen</translation>
    </message>
    <message>
        <source>Sa date de validité est passée.</source>
        <translation>De vervaldatum is voorbij.</translation>
    </message>
    <message>
        <source>Le porteur peut s’adresser à la mairie.</source>
        <translation>De houder kan bij de gemeente terecht.</translation>
    </message>
    <message>
        <source>Bon pas encore valable</source>
        <translation>Bon nog niet geldig</translation>
    </message>
    <message>
        <source>Sa période n’a pas commencé.</source>
        <translation>De periode is nog niet begonnen.</translation>
    </message>
    <message>
        <source>Le porteur peut revenir plus tard.</source>
        <translation>De houder kan later terugkomen.</translation>
    </message>
    <message>
        <source>Campagne d’autres commerces</source>
        <translation>Campagne van andere handelaars</translation>
    </message>
    <message>
        <source>Votre boutique ne participe pas à cette campagne.</source>
        <translation>Uw winkel doet niet mee aan deze campagne.</translation>
    </message>
    <message>
        <source>Campagne close</source>
        <translation>Campagne afgesloten</translation>
    </message>
    <message>
        <source>La mairie a fermé cette campagne.</source>
        <translation>De gemeente heeft deze campagne afgesloten.</translation>
    </message>
    <message>
        <source>Code inconnu</source>
        <translation>Onbekende code</translation>
    </message>
    <message>
        <source>Aucun bon de la ville n’a ce code.</source>
        <translation>Geen enkele bon van de gemeente heeft deze code.</translation>
    </message>
    <message>
        <source>Relisez le code imprimé sous le carré.</source>
        <translation>Lees de code onder de QR-code opnieuw.</translation>
    </message>
    <message>
        <source>Code à vérifier en ligne</source>
        <translation>Code online te controleren</translation>
    </message>
    <message>
        <source>Sans réseau, un code tapé ne se vérifie pas.</source>
        <translation>Zonder netwerk kan een getypte code niet gecontroleerd worden.</translation>
    </message>
    <message>
        <source>Scannez le carré du bon, ou réessayez en ligne.</source>
        <translation>Scan de QR-code van de bon, of probeer opnieuw online.</translation>
    </message>
    <message>
        <source>Débit déjà annulé</source>
        <translation>Afboeking al geannuleerd</translation>
    </message>
    <message>
        <source>Ce débit est déjà revenu sur le bon.</source>
        <translation>Deze afboeking staat al terug op de bon.</translation>
    </message>
    <message>
        <source>Débit d’une autre boutique</source>
        <translation>Afboeking van een andere winkel</translation>
    </message>
    <message>
        <source>Seule la boutique qui a débité le bon peut le rembourser.</source>
        <translation>Alleen de winkel die de bon heeft afgeboekt, kan terugbetalen.</translation>
    </message>
    <message>
        <source>Le client peut y retourner avec son bon.</source>
        <translation>De klant kan er met de bon terug naartoe.</translation>
    </message>
    <message>
        <source>Remboursement non enregistré</source>
        <translation>Terugbetaling niet opgeslagen</translation>
    </message>
    <message>
        <source>La caisse n’a pas pu l’écrire sur son disque.</source>
        <translation>De kassa kon ze niet op de schijf schrijven.</translation>
    </message>
    <message>
        <source>Libérez de la place, puis recommencez.</source>
        <translation>Maak plaats vrij en begin opnieuw.</translation>
    </message>
    <message>
        <source>La ville a trop de demandes</source>
        <translation>De gemeente krijgt te veel aanvragen</translation>
    </message>
    <message>
        <source>Beaucoup de caisses lui parlent en même temps.</source>
        <translation>Veel kassa’s spreken haar tegelijk aan.</translation>
    </message>
    <message>
        <source>Patientez un instant&#xa0;: la caisse réessaie toute seule.</source>
        <translation>Even geduld: de kassa probeert vanzelf opnieuw.</translation>
    </message>
    <message>
        <source>La clé de cette caisse change déjà</source>
        <translation>De sleutel van deze kassa wordt al gewijzigd</translation>
    </message>
    <message>
        <source>La ville n’a pas encore confirmé la nouvelle clé.</source>
        <translation>De stad heeft de nieuwe sleutel nog niet bevestigd.</translation>
    </message>
    <message>
        <source>Attendez que la caisse soit en ligne&#xa0;: elle termine seule.</source>
        <translation>Wacht tot de kassa online is: ze maakt het zelf af.</translation>
    </message>
    <message>
        <source>Ce fichier contredit un autre</source>
        <translation>Dit bestand spreekt een ander tegen</translation>
    </message>
    <message>
        <source>Deux copies de la même caisse ont servi.</source>
        <translation>Er werden twee kopieën van dezelfde kassa gebruikt.</translation>
    </message>
    <message>
        <source>Gardez les deux fichiers et prévenez votre conseiller.</source>
        <translation>Bewaar beide bestanden en verwittig uw adviseur.</translation>
    </message>
    <message>
        <source>Ticket vide</source>
        <translation>Kasticket leeg</translation>
    </message>
    <message>
        <source>Il n’y a rien à encaisser.</source>
        <translation>Er valt niets af te rekenen.</translation>
    </message>
    <message>
        <source>Ajoutez un article.</source>
        <translation>Voeg een artikel toe.</translation>
    </message>
    <message>
        <source>Paiement incomplet</source>
        <translation>Betaling onvolledig</translation>
    </message>
    <message>
        <source>Il manque de l’argent pour ce ticket.</source>
        <translation>Er ontbreekt geld voor dit kasticket.</translation>
    </message>
    <message>
        <source>Ajoutez un moyen de paiement.</source>
        <translation>Voeg een betaalmiddel toe.</translation>
    </message>
    <message>
        <source>Ce moyen de paiement ne rend pas la monnaie.</source>
        <translation>Dit betaalmiddel geeft geen geld terug.</translation>
    </message>
    <message>
        <source>Corrigez le montant.</source>
        <translation>Verbeter het bedrag.</translation>
    </message>
    <message>
        <source>Trop d’espèces</source>
        <translation>Te veel contant geld</translation>
    </message>
    <message>
        <source>La loi limite les espèces à {most_c} par ticket.</source>
        <translation>De wet beperkt contant geld tot {most_c} per kasticket.</translation>
    </message>
    <message>
        <source>Encaissez le reste autrement.</source>
        <translation>Reken de rest anders af.</translation>
    </message>
    <message>
        <source>Déjà encaissé</source>
        <translation>Al afgerekend</translation>
    </message>
    <message>
        <source>Cette vente est déjà le ticket n°&#xa0;{number}.</source>
        <translation>Deze verkoop is al kasticket nr.&#xa0;{number}.</translation>
    </message>
    <message>
        <source>Ne l’encaissez pas une seconde fois.</source>
        <translation>Reken hem geen tweede keer af.</translation>
    </message>
    <message>
        <source>Trop d’articles rendus</source>
        <translation>Te veel artikelen teruggebracht</translation>
    </message>
    <message>
        <source>«&#x202f;{label}&#x202f;»&#xa0;: il n’en reste pas autant à rendre.</source>
        <translation>“{label}”: zoveel kan er niet meer teruggebracht worden.</translation>
    </message>
    <message>
        <source>Corrigez la quantité ou le prix.</source>
        <translation>Verbeter het aantal of de prijs.</translation>
    </message>
    <message>
        <source>Rendre d’abord sur le bon</source>
        <translation>Eerst teruggeven op de bon</translation>
    </message>
    <message>
        <source>Une partie a été payée avec un bon.</source>
        <translation>Een deel is met een bon betaald.</translation>
    </message>
    <message>
        <source>Remettez au moins {least_c} sur ce bon.</source>
        <translation>Zet minstens {least_c} terug op deze bon.</translation>
    </message>
    <message>
        <source>Ticket introuvable</source>
        <translation>Kasticket niet gevonden</translation>
    </message>
    <message>
        <source>Ce ticket n’existe pas, ou c’est déjà un remboursement.</source>
        <translation>Dit kasticket bestaat niet, of het is al een terugbetaling.</translation>
    </message>
    <message>
        <source>Vérifiez le numéro.</source>
        <translation>Kijk het nummer na.</translation>
    </message>
    <message>
        <source>TVA inconnue</source>
        <translation>Btw onbekend</translation>
    </message>
    <message>
        <source>«&#x202f;{label}&#x202f;» n’a pas de taux de TVA valable aujourd’hui.</source>
        <translation>“{label}” heeft geen btw-tarief dat vandaag geldig is.</translation>
    </message>
    <message>
        <source>Choisissez un autre rayon ou un autre taux.</source>
        <translation>Kies een andere afdeling of een ander tarief.</translation>
    </message>
    <message>
        <source>Montant trop grand</source>
        <translation>Bedrag te groot</translation>
    </message>
    <message>
        <source>Le prix ou la quantité dépasse ce qu’un ticket peut contenir.</source>
        <translation>De prijs of het aantal is groter dan op een kasticket past.</translation>
    </message>
    <message>
        <source>Vérifiez la saisie.</source>
        <translation>Kijk na wat u hebt ingetikt.</translation>
    </message>
    <message>
        <source>Ticket illisible</source>
        <translation>Kasticket onleesbaar</translation>
    </message>
    <message>
        <source>Ce ticket en cours est abîmé&#x202f;; rien n’a été encaissé.</source>
        <translation>Dit lopende kasticket is beschadigd; er is niets afgerekend.</translation>
    </message>
    <message>
        <source>Recommencez la vente.</source>
        <translation>Begin de verkoop opnieuw.</translation>
    </message>
    <message>
        <source>Ticket déjà repris</source>
        <translation>Kasticket al hernomen</translation>
    </message>
    <message>
        <source>Ce ticket n’est plus en attente.</source>
        <translation>Dit kasticket staat niet meer in de wacht.</translation>
    </message>
    <message>
        <source>Regardez le ticket en cours.</source>
        <translation>Bekijk het lopende kasticket.</translation>
    </message>
    <message>
        <source>Trop de tickets en attente</source>
        <translation>Te veel kastickets in de wacht</translation>
    </message>
    <message>
        <source>Huit tickets attendent déjà&#x202f;; rien n’est perdu.</source>
        <translation>Er wachten al acht kastickets; er is niets verloren.</translation>
    </message>
    <message>
        <source>Reprenez-en un ou encaissez-le, puis recommencez.</source>
        <translation>Herneem er een of reken het af, en begin opnieuw.</translation>
    </message>
    <message>
        <source>La vente n’est pas enregistrée</source>
        <translation>De verkoop is niet opgeslagen</translation>
    </message>
    <message>
        <source>La caisse n’a pas pu terminer cette demande&#x202f;; le ticket est resté.</source>
        <translation>De kassa kon deze vraag niet afwerken; het kasticket is gebleven.</translation>
    </message>
    <message>
        <source>Bon déjà sur ce ticket</source>
        <translation>Bon staat al op dit kasticket</translation>
    </message>
    <message>
        <source>Ce bon est déjà réservé.</source>
        <translation>Deze bon is al gereserveerd.</translation>
    </message>
    <message>
        <source>Retirez-le d’abord pour changer le montant.</source>
        <translation>Verwijder hem eerst om het bedrag te wijzigen.</translation>
    </message>
    <message>
        <source>Bon à scanner de nouveau</source>
        <translation>Bon opnieuw te scannen</translation>
    </message>
    <message>
        <source>La réservation de ce bon n’est plus là&#x202f;; rien n’a été débité.</source>
        <translation>De reservering van deze bon is er niet meer; er is niets afgeboekt.</translation>
    </message>
    <message>
        <source>Scannez-le de nouveau.</source>
        <translation>Scan hem opnieuw.</translation>
    </message>
    <message>
        <source>Bon refusé</source>
        <translation>Bon geweigerd</translation>
    </message>
    <message>
        <source>Le bon ne peut plus être débité maintenant&#x202f;; la vente n’est pas enregistrée.</source>
        <translation>De bon kan nu niet meer afgeboekt worden; de verkoop is niet opgeslagen.</translation>
    </message>
    <message>
        <source>Retirez le bon et payez autrement.</source>
        <translation>Verwijder de bon en laat anders betalen.</translation>
    </message>
    <message>
        <source>Le terminal de carte ne répond pas</source>
        <translation>De betaalterminal antwoordt niet</translation>
    </message>
    <message>
        <source>Vérifiez qu’il est allumé et relié, ou choisissez un autre moyen de paiement.</source>
        <translation>Kijk na of hij aan staat en verbonden is, of kies een ander betaalmiddel.</translation>
    </message>
    <message>
        <source>Le terminal de carte est occupé</source>
        <translation>De betaalterminal is bezet</translation>
    </message>
    <message>
        <source>Terminez ce qu’il affiche, puis recommencez.</source>
        <translation>Werk af wat hij toont en begin opnieuw.</translation>
    </message>
    <message>
        <source>Le terminal de carte a mal répondu</source>
        <translation>De betaalterminal gaf een fout antwoord</translation>
    </message>
    <message>
        <source>La caisse ne sait pas lire sa réponse.</source>
        <translation>De kassa kan zijn antwoord niet lezen.</translation>
    </message>
    <message>
        <source>Regardez ce qu’affiche le terminal avant de recommencer.</source>
        <translation>Kijk wat de terminal toont voor u opnieuw begint.</translation>
    </message>
    <message>
        <source>Impression interrompue</source>
        <translation>Afdrukken onderbroken</translation>
    </message>
    <message>
        <source>La liaison a été coupée pendant l’envoi&#xa0;: une partie est peut-être imprimée.</source>
        <translation>De verbinding viel weg tijdens het verzenden: misschien is een deel afgedrukt.</translation>
    </message>
    <message>
        <source>Regardez le papier, puis réimprimez ou oubliez.</source>
        <translation>Bekijk het papier en druk opnieuw af, of schrap de afdruk.</translation>
    </message>
    <message>
        <source>Imprimé ou non&#x202f;?</source>
        <translation>Afgedrukt of niet?</translation>
    </message>
    <message>
        <source>La caisse s’est arrêtée pendant l’envoi.</source>
        <translation>De kassa is tijdens het verzenden gestopt.</translation>
    </message>
    <message>
        <source>Trop tard pour imprimer seul</source>
        <translation>Te laat om vanzelf af te drukken</translation>
    </message>
    <message>
        <source>L’imprimante n’était pas prête à temps.</source>
        <translation>De printer was niet op tijd klaar.</translation>
    </message>
    <message>
        <source>Touchez Réessayer si le papier sert encore.</source>
        <translation>Tik op Opnieuw proberen als het papier nog nodig is.</translation>
    </message>
    <message>
        <source>Impression introuvable</source>
        <translation>Afdruk niet gevonden</translation>
    </message>
    <message>
        <source>Elle est déjà imprimée ou oubliée.</source>
        <translation>Ze is al afgedrukt of geschrapt.</translation>
    </message>
    <message>
        <source>Envoi en cours</source>
        <translation>Wordt verzonden</translation>
    </message>
    <message>
        <source>Ces données partent vers l’imprimante.</source>
        <translation>Deze gegevens gaan naar de printer.</translation>
    </message>
    <message>
        <source>Attendez quelques secondes.</source>
        <translation>Wacht enkele seconden.</translation>
    </message>
    <message>
        <source>PDF non enregistré</source>
        <translation>Pdf niet opgeslagen</translation>
    </message>
    <message>
        <source>Choisissez un autre dossier ou libérez de la place.</source>
        <translation>Kies een andere map of maak plaats vrij.</translation>
    </message>
    <message>
        <source>Pas d’envoi par courriel</source>
        <translation>Niet te verzenden per e-mail</translation>
    </message>
    <message>
        <source>Cette caisse n’a pas de boîte d’envoi.</source>
        <translation>Deze kassa heeft geen postvak om te verzenden.</translation>
    </message>
    <message>
        <source>Imprimez le ticket, ou montrez son code QR.</source>
        <translation>Druk het kasticket af of toon de QR-code.</translation>
    </message>
    <message>
        <source>Tiroir fermé en formation</source>
        <translation>Lade dicht in oefenmodus</translation>
    </message>
    <message>
        <source>En formation le tiroir reste fermé.</source>
        <translation>In de oefenmodus blijft de lade dicht.</translation>
    </message>
    <message>
        <source>Quittez la formation pour l’ouvrir.</source>
        <translation>Verlaat de oefenmodus om ze te openen.</translation>
    </message>
    <message>
        <source>La journée est déjà ouverte</source>
        <translation>De dag is al geopend</translation>
    </message>
    <message>
        <source>Elle a commencé le {day}.</source>
        <translation>Hij begon op {day}.</translation>
    </message>
    <message>
        <source>Clôturez-la avant d’en ouvrir une autre.</source>
        <translation>Sluit hem af voor u een andere opent.</translation>
    </message>
    <message>
        <source>Aucune journée ouverte</source>
        <translation>Geen dag geopend</translation>
    </message>
    <message>
        <source>Il n’y a rien à compter.</source>
        <translation>Er valt niets te tellen.</translation>
    </message>
    <message>
        <source>Ouvrez la journée, ou faites une vente.</source>
        <translation>Open de dag of doe een verkoop.</translation>
    </message>
    <message>
        <source>Montant négatif</source>
        <translation>Negatief bedrag</translation>
    </message>
    <message>
        <source>Un tiroir ne contient pas moins que rien.</source>
        <translation>In een lade zit nooit minder dan niets.</translation>
    </message>
    <message>
        <source>Rien à clôturer</source>
        <translation>Niets af te sluiten</translation>
    </message>
    <message>
        <source>Cette période est déjà clôturée, ou elle n’a pas de vente.</source>
        <translation>Deze periode is al afgesloten, of ze heeft geen verkoop.</translation>
    </message>
    <message>
        <source>Regardez la liste des clôtures.</source>
        <translation>Bekijk de lijst van de afsluitingen.</translation>
    </message>
    <message>
        <source>Période en cours</source>
        <translation>Lopende periode</translation>
    </message>
    <message>
        <source>Elle se termine le {until}.</source>
        <translation>Ze eindigt op {until}.</translation>
    </message>
    <message>
        <source>Clôturez-la après ce jour.</source>
        <translation>Sluit ze af na die dag.</translation>
    </message>
    <message>
        <source>Clôture introuvable</source>
        <translation>Afsluiting niet gevonden</translation>
    </message>
    <message>
        <source>Aucune clôture n’a ce numéro.</source>
        <translation>Geen enkele afsluiting heeft dit nummer.</translation>
    </message>
    <message>
        <source>Choisissez-en une dans la liste.</source>
        <translation>Kies er een in de lijst.</translation>
    </message>
    <message>
        <source>Le livre de caisse ne répond pas</source>
        <translation>Het kasboek antwoordt niet</translation>
    </message>
    <message>
        <source>Cette opération n’a pas pu être inscrite&#x202f;; rien n’est enregistré.</source>
        <translation>Deze verrichting kon niet ingeschreven worden; er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>Clé de la caisse illisible</source>
        <translation>Sleutel van de kassa onleesbaar</translation>
    </message>
    <message>
        <source>Le fichier qui signe le livre de caisse est abîmé.</source>
        <translation>Het bestand dat het kasboek ondertekent, is beschadigd.</translation>
    </message>
    <message>
        <source>N’effacez rien. Prévenez votre conseiller.</source>
        <translation>Wis niets. Verwittig uw adviseur.</translation>
    </message>
    <message>
        <source>Textes de loi illisibles</source>
        <translation>Wetteksten onleesbaar</translation>
    </message>
    <message>
        <source>Les taux et les mentions n’ont pas pu être lus.</source>
        <translation>De tarieven en vermeldingen konden niet gelezen worden.</translation>
    </message>
    <message>
        <source>Réinstallez Comptoir.</source>
        <translation>Installeer Comptoir opnieuw.</translation>
    </message>
    <message>
        <source>Nom manquant</source>
        <translation>Naam ontbreekt</translation>
    </message>
    <message>
        <source>L’article ou le rayon n’a pas de nom&#x202f;; il n’est pas enregistré.</source>
        <translation>Het artikel of de afdeling heeft geen naam; er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>Donnez-lui un nom.</source>
        <translation>Geef een naam.</translation>
    </message>
    <message>
        <source>Code déjà utilisé</source>
        <translation>Code al gebruikt</translation>
    </message>
    <message>
        <source>Le code {code} appartient déjà à «&#x202f;{name}&#x202f;».</source>
        <translation>De code {code} hoort al bij “{name}”.</translation>
    </message>
    <message>
        <source>Corrigez le code, ou ouvrez cet article.</source>
        <translation>Verbeter de code of open dat artikel.</translation>
    </message>
    <message>
        <source>Code-barres faux</source>
        <translation>Streepjescode fout</translation>
    </message>
    <message>
        <source>Le dernier chiffre de {code} devrait être {expected}.</source>
        <translation>Het laatste cijfer van {code} zou {expected} moeten zijn.</translation>
    </message>
    <message>
        <source>Comparez avec l’emballage.</source>
        <translation>Vergelijk met de verpakking.</translation>
    </message>
    <message>
        <source>Prix négatif</source>
        <translation>Negatieve prijs</translation>
    </message>
    <message>
        <source>Un prix ne peut pas être inférieur à zéro.</source>
        <translation>Een prijs kan niet onder nul liggen.</translation>
    </message>
    <message>
        <source>Corrigez le prix.</source>
        <translation>Verbeter de prijs.</translation>
    </message>
    <message>
        <source>Rayon manquant</source>
        <translation>Afdeling ontbreekt</translation>
    </message>
    <message>
        <source>Ce rayon n’existe pas ou n’existe plus.</source>
        <translation>Deze afdeling bestaat niet of niet meer.</translation>
    </message>
    <message>
        <source>Choisissez un rayon.</source>
        <translation>Kies een afdeling.</translation>
    </message>
    <message>
        <source>Rayon utilisé</source>
        <translation>Afdeling in gebruik</translation>
    </message>
    <message>
        <source>Des articles y sont encore, par exemple «&#x202f;{name}&#x202f;».</source>
        <translation>Er zitten nog artikelen in, bijvoorbeeld “{name}”.</translation>
    </message>
    <message>
        <source>Déplacez-les d’abord.</source>
        <translation>Verplaats ze eerst.</translation>
    </message>
    <message>
        <source>Règle illisible</source>
        <translation>Regel onleesbaar</translation>
    </message>
    <message>
        <source>La ligne {line} des étiquettes de balance ne se lit pas.</source>
        <translation>Regel {line} van de weegschaaletiketten is niet leesbaar.</translation>
    </message>
    <message>
        <source>Corrigez-la.</source>
        <translation>Verbeter ze.</translation>
    </message>
    <message>
        <source>Liste vide</source>
        <translation>Lijst leeg</translation>
    </message>
    <message>
        <source>Ce fichier ne contient aucune ligne.</source>
        <translation>Dit bestand bevat geen enkele regel.</translation>
    </message>
    <message>
        <source>Vérifiez que la première feuille est la bonne, puis recommencez.</source>
        <translation>Kijk na of het eerste blad het juiste is en begin opnieuw.</translation>
    </message>
    <message>
        <source>Fichier trop grand</source>
        <translation>Bestand te groot</translation>
    </message>
    <message>
        <source>Ce fichier dépasse ce qu’une boutique peut vendre (200 000 lignes, 64 Mo).</source>
        <translation>Dit bestand is groter dan wat een winkel kan verkopen (200.000 regels, 64&#xa0;MB).</translation>
    </message>
    <message>
        <source>Enregistrez seulement la liste des articles, puis recommencez.</source>
        <translation>Sla alleen de lijst van de artikelen op en begin opnieuw.</translation>
    </message>
    <message>
        <source>Fichier illisible</source>
        <translation>Bestand onleesbaar</translation>
    </message>
    <message>
        <source>Ce n’est ni une liste CSV ni un classeur XLSX, ou le fichier est abîmé.</source>
        <translation>Dit is geen CSV-lijst en geen XLSX-werkmap, of het bestand is beschadigd.</translation>
    </message>
    <message>
        <source>Exportez-le à nouveau en CSV ou en XLSX.</source>
        <translation>Exporteer het opnieuw als CSV of XLSX.</translation>
    </message>
    <message>
        <source>Ancien format Excel</source>
        <translation>Oud Excel-formaat</translation>
    </message>
    <message>
        <source>Les fichiers .xls ne peuvent pas être lus.</source>
        <translation>Bestanden met .xls kunnen niet gelezen worden.</translation>
    </message>
    <message>
        <source>Ouvrez-le dans votre tableur et enregistrez-le en .xlsx ou en .csv.</source>
        <translation>Open het in uw rekenblad en sla het op als .xlsx of .csv.</translation>
    </message>
    <message>
        <source>Guillemet non fermé</source>
        <translation>Aanhalingsteken niet gesloten</translation>
    </message>
    <message>
        <source>Un guillemet ouvert à la ligne {line} n’est jamais refermé.</source>
        <translation>Een aanhalingsteken op regel {line} wordt nooit gesloten.</translation>
    </message>
    <message>
        <source>Corrigez cette ligne, puis recommencez.</source>
        <translation>Verbeter die regel en begin opnieuw.</translation>
    </message>
    <message>
        <source>Pas de colonne pour le nom</source>
        <translation>Geen kolom voor de naam</translation>
    </message>
    <message>
        <source>Aucune colonne ne donne le nom des articles.</source>
        <translation>Geen enkele kolom geeft de naam van de artikelen.</translation>
    </message>
    <message>
        <source>Indiquez laquelle, puis recommencez.</source>
        <translation>Duid aan welke, en begin opnieuw.</translation>
    </message>
    <message>
        <source>Le catalogue a changé</source>
        <translation>De catalogus is gewijzigd</translation>
    </message>
    <message>
        <source>Un article ou un rayon a changé depuis la vérification&#x202f;; rien n’a été importé.</source>
        <translation>Een artikel of afdeling is sinds de controle gewijzigd; er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>Vérifiez la liste à nouveau.</source>
        <translation>Kijk de lijst opnieuw na.</translation>
    </message>
    <message>
        <source>Code arrondi par le tableur</source>
        <translation>Code afgerond door het rekenblad</translation>
    </message>
    <message>
        <source>{code} n’est plus un code-barres.</source>
        <translation>{code} is geen streepjescode meer.</translation>
    </message>
    <message>
        <source>Mettez la colonne au format texte et exportez à nouveau.</source>
        <translation>Zet de kolom in tekstformaat en exporteer opnieuw.</translation>
    </message>
    <message>
        <source>Code deux fois dans la liste</source>
        <translation>Code twee keer in de lijst</translation>
    </message>
    <message>
        <source>{code} est déjà à la ligne {line}.</source>
        <translation>{code} staat al op regel {line}.</translation>
    </message>
    <message>
        <source>Gardez-le sur une seule ligne.</source>
        <translation>Laat hem op één regel staan.</translation>
    </message>
    <message>
        <source>Article deux fois dans la liste</source>
        <translation>Artikel twee keer in de lijst</translation>
    </message>
    <message>
        <source>«&#x202f;{name}&#x202f;» est déjà à la ligne {line}.</source>
        <translation>“{name}” staat al op regel {line}.</translation>
    </message>
    <message>
        <source>Supprimez une ligne ou donnez un code à chacune.</source>
        <translation>Verwijder een regel of geef elke regel een code.</translation>
    </message>
    <message>
        <source>{vat} n’est pas un taux en vigueur.</source>
        <translation>{vat} is geen geldend tarief.</translation>
    </message>
    <message>
        <source>Choisissez un des taux du pays.</source>
        <translation>Kies een van de tarieven van het land.</translation>
    </message>
    <message>
        <source>Prix illisible</source>
        <translation>Prijs onleesbaar</translation>
    </message>
    <message>
        <source>«&#x202f;{price}&#x202f;» se lit de plusieurs façons, ou n’est pas un prix.</source>
        <translation>“{price}” kan op verschillende manieren gelezen worden, of is geen prijs.</translation>
    </message>
    <message>
        <source>Écrivez par exemple 12,50.</source>
        <translation>Schrijf bijvoorbeeld 12,50.</translation>
    </message>
    <message>
        <source>Stock illisible</source>
        <translation>Voorraad onleesbaar</translation>
    </message>
    <message>
        <source>«&#x202f;{quantity}&#x202f;» n’est pas une quantité.</source>
        <translation>“{quantity}” is geen hoeveelheid.</translation>
    </message>
    <message>
        <source>Écrivez un nombre, avec trois décimales au plus.</source>
        <translation>Schrijf een getal met hoogstens drie decimalen.</translation>
    </message>
    <message>
        <source>Unité inconnue</source>
        <translation>Eenheid onbekend</translation>
    </message>
    <message>
        <source>«&#x202f;{unit}&#x202f;» n’est pas connu.</source>
        <translation>“{unit}” is niet bekend.</translation>
    </message>
    <message>
        <source>Utilisez pièce, kg, l ou m.</source>
        <translation>Gebruik stuk, kg, l of m.</translation>
    </message>
    <message>
        <source>Numéro de balance faux</source>
        <translation>Weegschaalnummer fout</translation>
    </message>
    <message>
        <source>«&#x202f;{code}&#x202f;» doit avoir de un à sept chiffres.</source>
        <translation>“{code}” moet één tot zeven cijfers hebben.</translation>
    </message>
    <message>
        <source>Corrigez-le.</source>
        <translation>Verbeter het.</translation>
    </message>
    <message>
        <source>Âge illisible</source>
        <translation>Leeftijd onleesbaar</translation>
    </message>
    <message>
        <source>«&#x202f;{age}&#x202f;» n’est pas un âge entre 0 et 99.</source>
        <translation>“{age}” is geen leeftijd tussen 0 en 99.</translation>
    </message>
    <message>
        <source>Le catalogue n’a pas changé</source>
        <translation>De catalogus is niet gewijzigd</translation>
    </message>
    <message>
        <source>Cette demande n’a pas pu être suivie.</source>
        <translation>Deze vraag kon niet uitgevoerd worden.</translation>
    </message>
    <message>
        <source>Vérifiez ce qui est écrit, puis recommencez.</source>
        <translation>Kijk na wat er staat en begin opnieuw.</translation>
    </message>
    <message>
        <source>Vérification interrompue</source>
        <translation>Controle onderbroken</translation>
    </message>
    <message>
        <source>Le livre de caisse n’a pas pu être lu jusqu’au bout.</source>
        <translation>Het kasboek kon niet tot het einde gelezen worden.</translation>
    </message>
    <message>
        <source>Relancez la vérification.</source>
        <translation>Start de controle opnieuw.</translation>
    </message>
    <message>
        <source>Code impossible à imprimer</source>
        <translation>Code niet af te drukken</translation>
    </message>
    <message>
        <source>Ce code ne peut pas devenir un code-barres.</source>
        <translation>Van deze code is geen streepjescode te maken.</translation>
    </message>
    <message>
        <source>Vérifiez ses chiffres.</source>
        <translation>Kijk de cijfers na.</translation>
    </message>
    <message>
        <source>Numéro incomplet</source>
        <translation>Nummer onvolledig</translation>
    </message>
    <message>
        <source>Il n’a pas le bon nombre de chiffres.</source>
        <translation>Het heeft niet het juiste aantal cijfers.</translation>
    </message>
    <message>
        <source>Comparez avec vos papiers.</source>
        <translation>Vergelijk met uw papieren.</translation>
    </message>
    <message>
        <source>Numéro inexact</source>
        <translation>Nummer onjuist</translation>
    </message>
    <message>
        <source>Ses chiffres de contrôle ne vont pas ensemble.</source>
        <translation>De controlecijfers kloppen niet.</translation>
    </message>
    <message>
        <source>Numéro illisible</source>
        <translation>Nummer onleesbaar</translation>
    </message>
    <message>
        <source>Il contient autre chose que des chiffres.</source>
        <translation>Het bevat iets anders dan cijfers.</translation>
    </message>
    <message>
        <source>Une carte a payé ce ticket</source>
        <translation>Een kaart heeft dit kasticket betaald</translation>
    </message>
    <message>
        <source>{amount_c} ont été payés par carte, ou peut-être.</source>
        <translation>{amount_c} is zeker of misschien met de kaart betaald.</translation>
    </message>
    <message>
        <source>Touchez Encaisser&#x202f;: gardez ce paiement, ou annulez-le sur le terminal.</source>
        <translation>Tik op Afrekenen: behoud deze betaling of annuleer ze op de terminal.</translation>
    </message>
    <message>
        <source>Paiement par carte déjà terminé</source>
        <translation>Kaartbetaling al afgerond</translation>
    </message>
    <message>
        <source>Ce paiement par carte a déjà sa réponse.</source>
        <translation>Deze kaartbetaling heeft al een antwoord.</translation>
    </message>
    <message>
        <source>Regardez le dernier ticket avant d’encaisser de nouveau.</source>
        <translation>Bekijk het laatste kasticket voor u opnieuw afrekent.</translation>
    </message>
    <message>
        <source>Un paiement est en cours</source>
        <translation>Er is een betaling bezig</translation>
    </message>
    <message>
        <source>La page Vente a déjà un client.</source>
        <translation>Op de pagina Verkoop staat al een klant.</translation>
    </message>
    <message>
        <source>Terminez ce paiement, puis recommencez.</source>
        <translation>Rond deze betaling af en begin opnieuw.</translation>
    </message>
    <message>
        <source>Article hors du ticket</source>
        <translation>Artikel niet van dit kasticket</translation>
    </message>
    <message>
        <source>Ce retour ne contient que les articles de son ticket.</source>
        <translation>Deze terugname bevat alleen artikelen van haar kasticket.</translation>
    </message>
    <message>
        <source>Retirez «&#x202f;{label}&#x202f;», ou faites un autre retour.</source>
        <translation>Verwijder “{label}” of begin een andere terugname.</translation>
    </message>
    <message>
        <source>L’argent repart comme il est venu</source>
        <translation>Het geld gaat terug zoals het kwam</translation>
    </message>
    <message>
        <source>Par ce moyen, il reste {most_c} à rendre sur ce ticket.</source>
        <translation>Met dit betaalmiddel is op dit kasticket nog {most_c} terug te geven.</translation>
    </message>
    <message>
        <source>Rendez le reste par l’autre moyen.</source>
        <translation>Geef de rest terug met het andere betaalmiddel.</translation>
    </message>
    <message>
        <source>Ce bon a payé un ticket</source>
        <translation>Deze bon betaalde een kasticket</translation>
    </message>
    <message>
        <source>Il a payé le ticket n°&#xa0;{number}.</source>
        <translation>Hij betaalde kasticket nr.&#xa0;{number}.</translation>
    </message>
    <message>
        <source>Ouvrez ce ticket dans Caisse, Journal, puis touchez Rembourser.</source>
        <translation>Open dit kasticket in Kassa, Lijst van kastickets, en tik op Terugbetalen.</translation>
    </message>
    <message>
        <source>Invitation d’exercice</source>
        <translation>Oefenuitnodiging</translation>
    </message>
    <message>
        <source>Une ville d’exercice n’inscrit pas une vraie caisse.</source>
        <translation>Een oefengemeente koppelt geen echte kassa.</translation>
    </message>
    <message>
        <source>Demandez une vraie invitation au guichet.</source>
        <translation>Vraag een echte uitnodiging aan het loket.</translation>
    </message>
    <message>
        <source>Aucune étiquette</source>
        <translation>Geen etiketten</translation>
    </message>
    <message>
        <source>La liste ne montre aucun article.</source>
        <translation>De lijst toont geen enkel artikel.</translation>
    </message>
    <message>
        <source>Montrez d’abord les articles à étiqueter.</source>
        <translation>Toon eerst de artikelen die een etiket krijgen.</translation>
    </message>
    <message>
        <source>Clé ou dossier absent</source>
        <translation>USB-stick of map ontbreekt</translation>
    </message>
    <message>
        <source>Le dossier {folder} n’est pas là&#x202f;; les copies d’avant sont intactes.</source>
        <translation>De map {folder} is er niet; de vorige kopieën zijn ongeschonden.</translation>
    </message>
    <message>
        <source>Branchez la clé, puis touchez Copier maintenant.</source>
        <translation>Steek de USB-stick in en tik op Nu kopiëren.</translation>
    </message>
    <message>
        <source>Plus de place pour une copie</source>
        <translation>Geen plaats meer voor een kopie</translation>
    </message>
    <message>
        <source>Il ne reste pas assez de place dans {folder}&#x202f;; les copies d’avant sont intactes et la caisse continue.</source>
        <translation>Er is te weinig plaats in {folder}; de vorige kopieën zijn ongeschonden en de kassa werkt verder.</translation>
    </message>
    <message>
        <source>Libérez de la place ou choisissez une autre clé.</source>
        <translation>Maak plaats vrij of kies een andere USB-stick.</translation>
    </message>
    <message>
        <source>Copie abîmée</source>
        <translation>Kopie beschadigd</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas une copie entière&#x202f;; rien n’a changé.</source>
        <translation>Dit bestand is geen volledige kopie; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Choisissez une autre copie.</source>
        <translation>Kies een andere kopie.</translation>
    </message>
    <message>
        <source>Copie inexacte</source>
        <translation>Kopie klopt niet</translation>
    </message>
    <message>
        <source>Un enregistrement de caisse ({chain} n°&#xa0;{number}) ne va pas avec les autres&#x202f;; rien n’a changé.</source>
        <translation>Een boeking van de kassa ({chain} nr.&#xa0;{number}) past niet bij de andere; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Choisissez une autre copie et prévenez votre conseiller.</source>
        <translation>Kies een andere kopie en verwittig uw adviseur.</translation>
    </message>
    <message>
        <source>Pas une copie de caisse</source>
        <translation>Geen kopie van een kassa</translation>
    </message>
    <message>
        <source>Ce fichier ne contient pas de livre de caisse.</source>
        <translation>Dit bestand bevat geen kasboek.</translation>
    </message>
    <message>
        <source>Copie introuvable</source>
        <translation>Kopie niet gevonden</translation>
    </message>
    <message>
        <source>Ce fichier n’est plus là.</source>
        <translation>Dit bestand is er niet meer.</translation>
    </message>
    <message>
        <source>Branchez la clé où il est, ou choisissez une autre copie.</source>
        <translation>Steek de USB-stick in waarop het staat of kies een andere kopie.</translation>
    </message>
    <message>
        <source>Redémarrez d’abord</source>
        <translation>Herstart eerst</translation>
    </message>
    <message>
        <source>Une copie est déjà en train de prendre la place.</source>
        <translation>Er staat al een kopie klaar om over te nemen.</translation>
    </message>
    <message>
        <source>Fermez Comptoir, ouvrez-le, puis recommencez.</source>
        <translation>Sluit Comptoir, open het en begin opnieuw.</translation>
    </message>
    <message>
        <source>La copie n’est pas faite</source>
        <translation>De kopie is niet gemaakt</translation>
    </message>
    <message>
        <source>Les copies d’avant sont intactes et la caisse continue.</source>
        <translation>De vorige kopieën zijn ongeschonden en de kassa werkt verder.</translation>
    </message>
    <message>
        <source>Touchez Copier maintenant pour réessayer.</source>
        <translation>Tik op Nu kopiëren om opnieuw te proberen.</translation>
    </message>
    <message>
        <source>Fin de contrat&#xa0;: la caisse ne s’ouvre plus</source>
        <translation>Einde contract: de kassa gaat niet meer open</translation>
    </message>
    <message>
        <source>Le dernier jour prévu était le {last_day}.</source>
        <translation>De laatste voorziene dag was {last_day}.</translation>
    </message>
    <message>
        <source>Un responsable peut le reporter dans les réglages.</source>
        <translation>Een verantwoordelijke kan hem in de instellingen verschuiven.</translation>
    </message>
    <message>
        <source>Ce badge n’est pas d’ici</source>
        <translation>Deze badge is niet van hier</translation>
    </message>
    <message>
        <source>Cette caisse ne l’a jamais fait.</source>
        <translation>Deze kassa heeft hem nooit gemaakt.</translation>
    </message>
    <message>
        <source>Tapez votre code, ou demandez un badge au responsable.</source>
        <translation>Tik uw code in of vraag de verantwoordelijke een badge.</translation>
    </message>
    <message>
        <source>Ce badge a été retiré</source>
        <translation>Deze badge is ingetrokken</translation>
    </message>
    <message>
        <source>Il n’ouvre plus la caisse.</source>
        <translation>Hij opent de kassa niet meer.</translation>
    </message>
    <message>
        <source>Il faut l’accord d’un responsable</source>
        <translation>Een verantwoordelijke moet akkoord gaan</translation>
    </message>
    <message>
        <source>Cette personne n’a pas ce droit.</source>
        <translation>Deze persoon heeft dit recht niet.</translation>
    </message>
    <message>
        <source>Demandez le code ou le badge d’un responsable.</source>
        <translation>Vraag de code of de badge van een verantwoordelijke.</translation>
    </message>
    <message>
        <source>Pas d’horaires</source>
        <translation>Geen openingsuren</translation>
    </message>
    <message>
        <source>Aucun horaire n’est indiqué.</source>
        <translation>Er zijn geen openingsuren opgegeven.</translation>
    </message>
    <message>
        <source>Heure impossible</source>
        <translation>Onmogelijk uur</translation>
    </message>
    <message>
        <source>Une heure s’écrit de 00:00 à 24:00.</source>
        <translation>Een uur gaat van 00:00 tot 24:00.</translation>
    </message>
    <message>
        <source>Corrigez l’heure, par exemple 09:00.</source>
        <translation>Verbeter het uur, bijvoorbeeld 09:00.</translation>
    </message>
    <message>
        <source>La fin est avant le début</source>
        <translation>Het einde komt voor het begin</translation>
    </message>
    <message>
        <source>Après minuit, une plage peut aller jusqu’à 08:00, pas plus loin.</source>
        <translation>Na middernacht kan een periode tot 08:00 gaan, niet verder.</translation>
    </message>
    <message>
        <source>Vérifiez les deux heures.</source>
        <translation>Controleer beide uren.</translation>
    </message>
    <message>
        <source>Deux plages se croisent</source>
        <translation>Twee periodes overlappen</translation>
    </message>
    <message>
        <source>Une plage commence avant la fin de la précédente, ou de la nuit d’avant.</source>
        <translation>Een periode begint voor het einde van de vorige, of van de nacht ervoor.</translation>
    </message>
    <message>
        <source>Corrigez ou réunissez les deux plages.</source>
        <translation>Verbeter of verenig beide periodes.</translation>
    </message>
    <message>
        <source>Vacances scolaires inconnues</source>
        <translation>Schoolvakanties onbekend</translation>
    </message>
    <message>
        <source>Les vacances scolaires n’ont pas de calendrier ici&#x202f;: ce texte est affiché tel quel.</source>
        <translation>Schoolvakanties hebben hier geen kalender; deze tekst wordt getoond zoals hij is.</translation>
    </message>
    <message>
        <source>Indiquez plutôt des dates.</source>
        <translation>Geef liever datums op.</translation>
    </message>
    <message>
        <source>Horaires non compris</source>
        <translation>Openingsuren niet begrepen</translation>
    </message>
    <message>
        <source>Ce texte est affiché tel quel&#x202f;; personne n’en déduit que vous êtes ouvert.</source>
        <translation>Deze tekst wordt getoond zoals hij is; niemand leidt eruit af dat u open bent.</translation>
    </message>
    <message>
        <source>Remplissez plutôt la semaine, jour par jour.</source>
        <translation>Vul liever de week in, dag per dag.</translation>
    </message>
    <message>
        <source>Jours fériés inconnus</source>
        <translation>Feestdagen onbekend</translation>
    </message>
    <message>
        <source>Ce pays ou cette région n’a pas de calendrier ici.</source>
        <translation>Dit land of deze regio heeft hier geen kalender.</translation>
    </message>
    <message>
        <source>Choisissez un pays et une région de la liste.</source>
        <translation>Kies een land en een regio uit de lijst.</translation>
    </message>
    <message>
        <source>Pas de nom</source>
        <translation>Geen naam</translation>
    </message>
    <message>
        <source>Sans nom, personne ne trouve votre commerce.</source>
        <translation>Zonder naam vindt niemand uw zaak.</translation>
    </message>
    <message>
        <source>Écrivez le nom de votre enseigne.</source>
        <translation>Vul de naam van uw zaak in.</translation>
    </message>
    <message>
        <source>Pas de titre</source>
        <translation>Geen titel</translation>
    </message>
    <message>
        <source>Une annonce est affichée par son titre.</source>
        <translation>Een bericht wordt met zijn titel getoond.</translation>
    </message>
    <message>
        <source>Écrivez quelques mots.</source>
        <translation>Schrijf een paar woorden.</translation>
    </message>
    <message>
        <source>Pas de lieu</source>
        <translation>Geen plaats</translation>
    </message>
    <message>
        <source>Un marché a une place ou une ville.</source>
        <translation>Een markt heeft een plein of een stad.</translation>
    </message>
    <message>
        <source>Écrivez où se tient le marché.</source>
        <translation>Schrijf waar de markt is.</translation>
    </message>
    <message>
        <source>Texte trop long</source>
        <translation>Tekst te lang</translation>
    </message>
    <message>
        <source>Ce champ a de la place pour {max} signes.</source>
        <translation>Dit veld heeft plaats voor {max} tekens.</translation>
    </message>
    <message>
        <source>Raccourcissez le texte.</source>
        <translation>Maak de tekst korter.</translation>
    </message>
    <message>
        <source>Signe illisible</source>
        <translation>Onleesbaar teken</translation>
    </message>
    <message>
        <source>Le texte contient un signe que personne ne voit.</source>
        <translation>De tekst bevat een teken dat niemand ziet.</translation>
    </message>
    <message>
        <source>Retapez le texte.</source>
        <translation>Typ de tekst opnieuw.</translation>
    </message>
    <message>
        <source>Numéro de téléphone incorrect</source>
        <translation>Telefoonnummer onjuist</translation>
    </message>
    <message>
        <source>Il manque des chiffres, ou il y en a trop.</source>
        <translation>Er ontbreken cijfers, of er zijn er te veel.</translation>
    </message>
    <message>
        <source>Vérifiez le numéro, par exemple 06 12 34 56 78</source>
        <translation>Controleer het nummer, bijvoorbeeld 06 12 34 56 78.</translation>
    </message>
    <message>
        <source>Adresse e-mail incorrecte</source>
        <translation>E-mailadres onjuist</translation>
    </message>
    <message>
        <source>Une adresse s’écrit nom@domaine.fr.</source>
        <translation>Een adres wordt geschreven als naam@domein.be.</translation>
    </message>
    <message>
        <source>Vérifiez l’adresse.</source>
        <translation>Controleer het adres.</translation>
    </message>
    <message>
        <source>Adresse du site incorrecte</source>
        <translation>Adres van de website onjuist</translation>
    </message>
    <message>
        <source>Une adresse de site s’écrit www.exemple.fr.</source>
        <translation>Een website wordt geschreven als www.voorbeeld.be.</translation>
    </message>
    <message>
        <source>Code postal incorrect</source>
        <translation>Postcode onjuist</translation>
    </message>
    <message>
        <source>Cinq chiffres en France et en Allemagne, quatre en Belgique.</source>
        <translation>Vijf cijfers in Frankrijk en Duitsland, vier in België.</translation>
    </message>
    <message>
        <source>Vérifiez le code postal et le pays.</source>
        <translation>Controleer de postcode en het land.</translation>
    </message>
    <message>
        <source>Pays ou région inconnus</source>
        <translation>Land of regio onbekend</translation>
    </message>
    <message>
        <source>Les jours fériés de ce lieu ne sont pas connus ici.</source>
        <translation>De feestdagen van deze plaats zijn hier niet bekend.</translation>
    </message>
    <message>
        <source>Catégorie inconnue</source>
        <translation>Categorie onbekend</translation>
    </message>
    <message>
        <source>Cette catégorie n’est pas dans la liste.</source>
        <translation>Deze categorie staat niet in de lijst.</translation>
    </message>
    <message>
        <source>Choisissez-en une autre.</source>
        <translation>Kies een andere.</translation>
    </message>
    <message>
        <source>Langue inconnue</source>
        <translation>Taal onbekend</translation>
    </message>
    <message>
        <source>Les textes sont en quatre langues&#xa0;: fr, nl, de, en.</source>
        <translation>De teksten zijn in vier talen: fr, nl, de, en.</translation>
    </message>
    <message>
        <source>Choisissez une de ces langues.</source>
        <translation>Kies een van deze talen.</translation>
    </message>
    <message>
        <source>Mesure impossible</source>
        <translation>Onmogelijke maat</translation>
    </message>
    <message>
        <source>Au plus 99 marches&#x202f;; une porte de 30 cm à 10 m.</source>
        <translation>Hoogstens 99 treden; een deur van 30 cm tot 10 m.</translation>
    </message>
    <message>
        <source>Vérifiez la mesure.</source>
        <translation>Controleer de maat.</translation>
    </message>
    <message>
        <source>Le dernier jour est avant le premier.</source>
        <translation>De laatste dag komt voor de eerste.</translation>
    </message>
    <message>
        <source>Vérifiez les deux dates.</source>
        <translation>Controleer beide datums.</translation>
    </message>
    <message>
        <source>Horaires affichés tels quels</source>
        <translation>Openingsuren getoond zoals ze zijn</translation>
    </message>
    <message>
        <source>Ces horaires ne sont pas compris&#x202f;: personne ne peut dire si vous êtes ouvert.</source>
        <translation>Deze openingsuren worden niet begrepen; niemand kan zeggen of u open bent.</translation>
    </message>
    <message>
        <source>Point hors de la carte</source>
        <translation>Punt buiten de kaart</translation>
    </message>
    <message>
        <source>La latitude va de −90 à 90, la longitude de −180 à 180.</source>
        <translation>De breedtegraad gaat van −90 tot 90, de lengtegraad van −180 tot 180.</translation>
    </message>
    <message>
        <source>Vérifiez les deux nombres.</source>
        <translation>Controleer beide getallen.</translation>
    </message>
    <message>
        <source>Point illisible</source>
        <translation>Onleesbaar punt</translation>
    </message>
    <message>
        <source>Un point s’écrit en degrés, par exemple 50,467388.</source>
        <translation>Een punt wordt in graden geschreven, bijvoorbeeld 50,467388.</translation>
    </message>
    <message>
        <source>Fichier sans numéros</source>
        <translation>Bestand zonder nummers</translation>
    </message>
    <message>
        <source>Aucune colonne n’a de numéro SIRET ou d’entreprise (BCE).</source>
        <translation>Geen enkele kolom heeft een SIRET- of ondernemingsnummer (KBO).</translation>
    </message>
    <message>
        <source>Choisissez un extrait SIRENE ou BCE.</source>
        <translation>Kies een uittreksel van SIRENE of KBO.</translation>
    </message>
    <message>
        <source>Ligne sans numéro</source>
        <translation>Rij zonder nummer</translation>
    </message>
    <message>
        <source>Cette ligne n’a pas de numéro SIRET ou d’entreprise.</source>
        <translation>Deze rij heeft geen SIRET- of ondernemingsnummer.</translation>
    </message>
    <message>
        <source>Complétez la ligne, ou laissez-la.</source>
        <translation>Vul de rij aan, of laat ze weg.</translation>
    </message>
    <message>
        <source>Établissement fermé</source>
        <translation>Vestiging gesloten</translation>
    </message>
    <message>
        <source>Le registre dit que cet établissement est fermé.</source>
        <translation>Het register zegt dat deze vestiging gesloten is.</translation>
    </message>
    <message>
        <source>Numéro absent du fichier</source>
        <translation>Nummer niet in het bestand</translation>
    </message>
    <message>
        <source>Ce fichier ne contient pas ce numéro.</source>
        <translation>Dit bestand bevat dit nummer niet.</translation>
    </message>
    <message>
        <source>Vérifiez le numéro, ou remplissez la fiche à la main.</source>
        <translation>Controleer het nummer, of vul de fiche zelf in.</translation>
    </message>
    <message>
        <source>Indiquez des heures, ou «&#x202f;fermé&#x202f;».</source>
        <translation>Geef uren op, of “gesloten”.</translation>
    </message>
    <message>
        <source>Code de carte inexact</source>
        <translation>Kaartcode onjuist</translation>
    </message>
    <message>
        <source>Un signe est faux ou deux sont échangés.</source>
        <translation>Eén teken is fout of twee zijn verwisseld.</translation>
    </message>
    <message>
        <source>Comparez avec la carte, ou scannez-la.</source>
        <translation>Vergelijk met de kaart, of scan ze.</translation>
    </message>
    <message>
        <source>Ce n’est pas une carte de fidélité</source>
        <translation>Dit is geen klantenkaart</translation>
    </message>
    <message>
        <source>Le code n’a pas 12 signes, ou la carte est abîmée.</source>
        <translation>De code heeft geen 12 tekens, of de kaart is beschadigd.</translation>
    </message>
    <message>
        <source>Tapez le code écrit sous le carré.</source>
        <translation>Typ de code die onder het vierkant staat.</translation>
    </message>
    <message>
        <source>Cette carte a été remplacée ou bloquée</source>
        <translation>Deze kaart is vervangen of geblokkeerd</translation>
    </message>
    <message>
        <source>Elle ne compte plus de points.</source>
        <translation>Ze telt geen punten meer.</translation>
    </message>
    <message>
        <source>Demandez la nouvelle carte.</source>
        <translation>Vraag de nieuwe kaart.</translation>
    </message>
    <message>
        <source>Pas assez de points sur la carte</source>
        <translation>Niet genoeg punten op de kaart</translation>
    </message>
    <message>
        <source>La carte a {balance}.</source>
        <translation>De kaart heeft {balance}.</translation>
    </message>
    <message>
        <source>Revenez à la vente et retirez la récompense.</source>
        <translation>Ga terug naar de verkoop en haal de beloning weg.</translation>
    </message>
    <message>
        <source>La fidélité n’a pas pu être comptée</source>
        <translation>De klantenkaart kon niet worden geteld</translation>
    </message>
    <message>
        <source>Les règles du programme ont changé ou ne se lisent pas.</source>
        <translation>De regels van het programma zijn veranderd of onleesbaar.</translation>
    </message>
    <message>
        <source>Adresse mail incomplète</source>
        <translation>Mailadres onvolledig</translation>
    </message>
    <message>
        <source>Il manque quelque chose, ou un signe n’y a pas sa place.</source>
        <translation>Er ontbreekt iets, of een teken hoort er niet.</translation>
    </message>
    <message>
        <source>Relisez-la avec le client&#xa0;: nom@domaine.fr.</source>
        <translation>Lees het na met de klant: naam@domein.be.</translation>
    </message>
    <message>
        <source>Pas de mail en formation</source>
        <translation>Geen mail tijdens de oefening</translation>
    </message>
    <message>
        <source>En formation, rien ne part vers de vraies personnes.</source>
        <translation>Tijdens de oefening vertrekt er niets naar echte mensen.</translation>
    </message>
    <message>
        <source>Quittez la formation pour envoyer des tickets.</source>
        <translation>Verlaat de oefening om tickets te versturen.</translation>
    </message>
    <message>
        <source>Le serveur d’envoi est occupé</source>
        <translation>De mailserver is bezet</translation>
    </message>
    <message>
        <source>Il demande de revenir plus tard.</source>
        <translation>Hij vraagt om later terug te komen.</translation>
    </message>
    <message>
        <source>La caisse réessaie seule.</source>
        <translation>De kassa probeert vanzelf opnieuw.</translation>
    </message>
    <message>
        <source>Serveur d’envoi introuvable</source>
        <translation>Mailserver niet gevonden</translation>
    </message>
    <message>
        <source>Il n’y a pas de réseau, ou le nom du serveur contient une faute.</source>
        <translation>Er is geen netwerk, of de naam van de server bevat een fout.</translation>
    </message>
    <message>
        <source>Vérifiez le réseau, puis le nom du serveur.</source>
        <translation>Controleer het netwerk, dan de naam van de server.</translation>
    </message>
    <message>
        <source>Serveur d’envoi injoignable</source>
        <translation>Mailserver onbereikbaar</translation>
    </message>
    <message>
        <source>Rien ne répond à cette adresse et à ce port.</source>
        <translation>Niets antwoordt op dit adres en deze poort.</translation>
    </message>
    <message>
        <source>Vérifiez le réseau et le port, presque toujours 465 ou 587.</source>
        <translation>Controleer het netwerk en de poort, bijna altijd 465 of 587.</translation>
    </message>
    <message>
        <source>Le serveur d’envoi ne répond pas</source>
        <translation>De mailserver antwoordt niet</translation>
    </message>
    <message>
        <source>La conversation s’est arrêtée en route.</source>
        <translation>Het gesprek is onderweg gestopt.</translation>
    </message>
    <message>
        <source>Réessayez&#x202f;; vérifiez que le port va avec le chiffrement choisi.</source>
        <translation>Probeer opnieuw; controleer of de poort bij de gekozen versleuteling past.</translation>
    </message>
    <message>
        <source>Serveur d’envoi non reconnu</source>
        <translation>Mailserver niet herkend</translation>
    </message>
    <message>
        <source>Son certificat ne prouve pas que c’est bien lui.</source>
        <translation>Zijn certificaat bewijst niet dat hij het is.</translation>
    </message>
    <message>
        <source>Vérifiez le nom du serveur et le chiffrement&#x202f;; sur un Wi-Fi public, changez de réseau.</source>
        <translation>Controleer de naam van de server en de versleuteling; op een openbare wifi neemt u een ander netwerk.</translation>
    </message>
    <message>
        <source>Pas de chiffrement</source>
        <translation>Geen versleuteling</translation>
    </message>
    <message>
        <source>Ce serveur ne propose pas STARTTLS.</source>
        <translation>Deze server biedt geen STARTTLS.</translation>
    </message>
    <message>
        <source>Chiffrement obligatoire</source>
        <translation>Versleuteling verplicht</translation>
    </message>
    <message>
        <source>Sans chiffrement, tout le réseau lirait le mot de passe et les tickets.</source>
        <translation>Zonder versleuteling zou het hele netwerk het wachtwoord en de tickets kunnen lezen.</translation>
    </message>
    <message>
        <source>Choisissez TLS ou STARTTLS.</source>
        <translation>Kies TLS of STARTTLS.</translation>
    </message>
    <message>
        <source>Identifiant ou mot de passe refusé</source>
        <translation>Gebruikersnaam of wachtwoord geweigerd</translation>
    </message>
    <message>
        <source>Le serveur d’envoi ne les accepte pas.</source>
        <translation>De mailserver aanvaardt ze niet.</translation>
    </message>
    <message>
        <source>Retapez-les&#x202f;; beaucoup de fournisseurs demandent un mot de passe d’application.</source>
        <translation>Typ ze opnieuw; veel providers vragen een app-wachtwoord.</translation>
    </message>
    <message>
        <source>Mot de passe manquant</source>
        <translation>Wachtwoord ontbreekt</translation>
    </message>
    <message>
        <source>Il n’est pas enregistré sur cet appareil.</source>
        <translation>Het is niet op dit apparaat bewaard.</translation>
    </message>
    <message>
        <source>Tapez le mot de passe du compte.</source>
        <translation>Typ het wachtwoord van de account.</translation>
    </message>
    <message>
        <source>Adresse de la boutique refusée</source>
        <translation>Adres van de winkel geweigerd</translation>
    </message>
    <message>
        <source>Le serveur n’envoie pas au nom de cette adresse.</source>
        <translation>De server verstuurt niet in naam van dit adres.</translation>
    </message>
    <message>
        <source>Mettez l’adresse qui appartient à ce compte.</source>
        <translation>Vul het adres in dat bij deze account hoort.</translation>
    </message>
    <message>
        <source>Adresse refusée</source>
        <translation>Adres geweigerd</translation>
    </message>
    <message>
        <source>Le serveur ne veut pas de ce destinataire.</source>
        <translation>De server wil deze ontvanger niet.</translation>
    </message>
    <message>
        <source>Relisez l’adresse.</source>
        <translation>Lees het adres na.</translation>
    </message>
    <message>
        <source>Message refusé</source>
        <translation>Bericht geweigerd</translation>
    </message>
    <message>
        <source>Le serveur ne veut pas de ce message.</source>
        <translation>De server wil dit bericht niet.</translation>
    </message>
    <message>
        <source>Demandez à votre fournisseur pourquoi.</source>
        <translation>Vraag uw provider waarom.</translation>
    </message>
    <message>
        <source>Le serveur d’envoi refuse la caisse</source>
        <translation>De mailserver weigert de kassa</translation>
    </message>
    <message>
        <source>Il ne parle pas à cet appareil ou à ce réseau.</source>
        <translation>Hij praat niet met dit apparaat of dit netwerk.</translation>
    </message>
    <message>
        <source>Vérifiez le serveur et le port avec votre fournisseur.</source>
        <translation>Controleer server en poort met uw provider.</translation>
    </message>
    <message>
        <source>Ticket non envoyé</source>
        <translation>Ticket niet verstuurd</translation>
    </message>
    <message>
        <source>Sept jours d’essais n’ont pas suffi.</source>
        <translation>Zeven dagen proberen was niet genoeg.</translation>
    </message>
    <message>
        <source>Imprimez le ticket si le client revient.</source>
        <translation>Druk het ticket af als de klant terugkomt.</translation>
    </message>
    <message>
        <source>Ticket peut-être déjà envoyé</source>
        <translation>Ticket misschien al verstuurd</translation>
    </message>
    <message>
        <source>Une copie des données a été reprise.</source>
        <translation>Een kopie van de gegevens is teruggezet.</translation>
    </message>
    <message>
        <source>Choisissez «&#x202f;TLS dès le début&#x202f;», port 465.</source>
        <translation>Kies “TLS vanaf het begin”, poort 465.</translation>
    </message>
    <message>
        <source>La fiche est restée comme elle était.</source>
        <translation>De fiche is gebleven zoals ze was.</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas une photo</source>
        <translation>Dit bestand is geen foto</translation>
    </message>
    <message>
        <source>La caisse n’y trouve pas d’image qu’elle sait lire.</source>
        <translation>De kassa vindt er geen afbeelding in die ze kan lezen.</translation>
    </message>
    <message>
        <source>Choisissez une image JPEG ou PNG.</source>
        <translation>Kies een JPEG- of PNG-afbeelding.</translation>
    </message>
    <message>
        <source>La caisse prend des fichiers de {max_mb} Mo au plus.</source>
        <translation>De kassa neemt bestanden van hoogstens {max_mb} MB.</translation>
    </message>
    <message>
        <source>Choisissez une photo plus légère.</source>
        <translation>Kies een lichtere foto.</translation>
    </message>
    <message>
        <source>Photo trop grande</source>
        <translation>Foto te groot</translation>
    </message>
    <message>
        <source>De ce format, la caisse prend {max_mp} millions de points au plus.</source>
        <translation>In dit formaat neemt de kassa hoogstens {max_mp} miljoen pixels.</translation>
    </message>
    <message>
        <source>Photo abîmée</source>
        <translation>Foto beschadigd</translation>
    </message>
    <message>
        <source>Le fichier est incomplet ou ne se décode pas.</source>
        <translation>Het bestand is onvolledig of kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Copiez la photo une nouvelle fois, ou choisissez-en une autre.</source>
        <translation>Kopieer de foto opnieuw of kies een andere.</translation>
    </message>
    <message>
        <source>Cette carte n’a encore rien compté</source>
        <translation>Deze kaart heeft nog niets gespaard</translation>
    </message>
    <message>
        <source>Aucune vente ne l’a jamais prise.</source>
        <translation>Ze is nog nooit bij een verkoop gebruikt.</translation>
    </message>
    <message>
        <source>Vérifiez que c’est la bonne carte.</source>
        <translation>Kijk na of het de juiste kaart is.</translation>
    </message>
    <message>
        <source>C’est la même carte</source>
        <translation>Het is dezelfde kaart</translation>
    </message>
    <message>
        <source>Il en faut deux.</source>
        <translation>Er zijn er twee nodig.</translation>
    </message>
    <message>
        <source>Scannez l’autre carte.</source>
        <translation>Scan de andere kaart.</translation>
    </message>
    <message>
        <source>Il manque la raison</source>
        <translation>De reden ontbreekt</translation>
    </message>
    <message>
        <source>Elle reste dans la liste de la carte.</source>
        <translation>Ze blijft in de lijst van de kaart staan.</translation>
    </message>
    <message>
        <source>Écrivez-la en quelques mots.</source>
        <translation>Schrijf die in enkele woorden.</translation>
    </message>
    <message>
        <source>Combien&#x202f;?</source>
        <translation>Hoeveel?</translation>
    </message>
    <message>
        <source>Ce nombre ne se lit pas ou vaut zéro.</source>
        <translation>Dit getal is onleesbaar of nul.</translation>
    </message>
    <message>
        <source>Tapez ce qu’il faut ajouter ou retirer.</source>
        <translation>Typ wat erbij of eraf moet.</translation>
    </message>
    <message>
        <source>La carte n’a pas autant</source>
        <translation>Zoveel staat er niet op de kaart</translation>
    </message>
    <message>
        <source>Une correction ne la met pas sous zéro.</source>
        <translation>Een correctie brengt haar niet onder nul.</translation>
    </message>
    <message>
        <source>Retirez au plus ce qu’elle a.</source>
        <translation>Haal er hoogstens af wat erop staat.</translation>
    </message>
    <message>
        <source>Le programme compte déjà autre chose</source>
        <translation>Het programma telt al iets anders</translation>
    </message>
    <message>
        <source>Ce qui est sur les cartes aurait un autre sens.</source>
        <translation>Wat op de kaarten staat, zou iets anders betekenen.</translation>
    </message>
    <message>
        <source>Changez les nombres, pas ce que l’on compte.</source>
        <translation>Wijzig de getallen, niet wat er wordt geteld.</translation>
    </message>
    <message>
        <source>Personne à qui écrire</source>
        <translation>Niemand om naar te schrijven</translation>
    </message>
    <message>
        <source>Aucun client de cette liste n’a dit oui.</source>
        <translation>Geen klant op deze lijst heeft ja gezegd.</translation>
    </message>
    <message>
        <source>Demandez-le à la caisse, carte par carte.</source>
        <translation>Vraag het aan de kassa, kaart per kaart.</translation>
    </message>
    <message>
        <source>Rien n’est écrit</source>
        <translation>Er staat niets</translation>
    </message>
    <message>
        <source>Il faut au moins un prénom ou une adresse.</source>
        <translation>Er is minstens een voornaam of een adres nodig.</translation>
    </message>
    <message>
        <source>Écrivez-le, ou laissez la carte anonyme.</source>
        <translation>Vul het in, of laat de kaart anoniem.</translation>
    </message>
    <message>
        <source>Adresse mail inexacte</source>
        <translation>Onjuist mailadres</translation>
    </message>
    <message>
        <source>Elle s’écrit nom@exemple.fr.</source>
        <translation>Ze ziet eruit als naam@voorbeeld.be.</translation>
    </message>
    <message>
        <source>Relisez-la avec le client.</source>
        <translation>Lees het na met de klant.</translation>
    </message>
    <message>
        <source>Numéro de téléphone inexact</source>
        <translation>Onjuist telefoonnummer</translation>
    </message>
    <message>
        <source>Relisez-le avec le client.</source>
        <translation>Lees het na met de klant.</translation>
    </message>
    <message>
        <source>Ce jour n’existe pas</source>
        <translation>Die dag bestaat niet</translation>
    </message>
    <message>
        <source>L’anniversaire s’écrit jour/mois, sans année.</source>
        <translation>De verjaardag schrijft u als dag/maand, zonder jaar.</translation>
    </message>
    <message>
        <source>Par exemple 21/11.</source>
        <translation>Bijvoorbeeld 21/11.</translation>
    </message>
    <message>
        <source>Il manque l’adresse mail</source>
        <translation>Het mailadres ontbreekt</translation>
    </message>
    <message>
        <source>Le client accepte les mails, mais n’a pas d’adresse.</source>
        <translation>De klant wil mails, maar heeft geen adres.</translation>
    </message>
    <message>
        <source>Écrivez-la, ou retirez l’accord.</source>
        <translation>Vul het in, of zet het akkoord uit.</translation>
    </message>
    <message>
        <source>Il manque le téléphone</source>
        <translation>Het telefoonnummer ontbreekt</translation>
    </message>
    <message>
        <source>Le client accepte les SMS, mais n’a pas de numéro.</source>
        <translation>De klant wil sms’en, maar heeft geen nummer.</translation>
    </message>
    <message>
        <source>Écrivez-le, ou retirez l’accord.</source>
        <translation>Vul het in, of zet het akkoord uit.</translation>
    </message>
    <message>
        <source>Ni cartes ni points dans cette liste</source>
        <translation>Geen kaarten of geen punten in deze lijst</translation>
    </message>
    <message>
        <source>Une colonne a les codes des cartes, une autre les points.</source>
        <translation>Eén kolom heeft de codes van de kaarten, een andere de punten.</translation>
    </message>
    <message>
        <source>Ajoutez la colonne qui manque.</source>
        <translation>Voeg de ontbrekende kolom toe.</translation>
    </message>
    <message>
        <source>Il manque la carte</source>
        <translation>De kaart ontbreekt</translation>
    </message>
    <message>
        <source>La case est vide.</source>
        <translation>Het vak is leeg.</translation>
    </message>
    <message>
        <source>Écrivez le code de la carte.</source>
        <translation>Vul de code van de kaart in.</translation>
    </message>
    <message>
        <source>Carte deux fois dans la liste</source>
        <translation>Kaart twee keer in de lijst</translation>
    </message>
    <message>
        <source>Elle est déjà à la ligne {line}.</source>
        <translation>Ze staat al op regel {line}.</translation>
    </message>
    <message>
        <source>Gardez une seule ligne.</source>
        <translation>Houd één regel over.</translation>
    </message>
    <message>
        <source>Carte déjà reprise</source>
        <translation>Kaart al overgenomen</translation>
    </message>
    <message>
        <source>Une carte n’est reprise qu’une fois.</source>
        <translation>Een kaart wordt maar één keer overgenomen.</translation>
    </message>
    <message>
        <source>Corrigez-la à la main s’il le faut.</source>
        <translation>Verbeter ze zo nodig met de hand.</translation>
    </message>
    <message>
        <source>Points illisibles</source>
        <translation>Onleesbare punten</translation>
    </message>
    <message>
        <source>«&#x202f;{points}&#x202f;» n’est pas un nombre de zéro ou plus.</source>
        <translation>“{points}” is geen getal van nul of meer.</translation>
    </message>
    <message>
        <source>Corrigez la case.</source>
        <translation>Verbeter het vak.</translation>
    </message>
    <message>
        <source>Trop de points pour une carte</source>
        <translation>Te veel punten voor één kaart</translation>
    </message>
    <message>
        <source>«&#x202f;{points}&#x202f;» est sans doute un autre nombre.</source>
        <translation>“{points}” is wellicht een ander getal.</translation>
    </message>
    <message>
        <source>Vérifiez la colonne.</source>
        <translation>Controleer de kolom.</translation>
    </message>
    <message>
        <source>Le code est bon, les clés manquent</source>
        <translation>De code klopt, de sleutels ontbreken nog</translation>
    </message>
    <message>
        <source>Une caisse de la boutique doit encore les envoyer.</source>
        <translation>Een kassa van de winkel moet ze nog verzenden.</translation>
    </message>
    <message>
        <source>Mettez les caisses en ligne et réessayez dans une minute.</source>
        <translation>Zet de kassa’s online en probeer het over een minuut opnieuw.</translation>
    </message>
    <message>
        <source>Date impossible</source>
        <translation>Onmogelijke datum</translation>
    </message>
    <message>
        <source>Une date s’écrit jour/mois/année.</source>
        <translation>Een datum schrijft men dag/maand/jaar.</translation>
    </message>
    <message>
        <source>Corrigez-la, par exemple 24/12/2026.</source>
        <translation>Verbeter ze, bijvoorbeeld 24/12/2026.</translation>
    </message>
    <message>
        <source>Pas encore de ville</source>
        <translation>Nog geen stad</translation>
    </message>
    <message>
        <source>Une fiche paraît sur les pages d’une ville.</source>
        <translation>Een fiche verschijnt op de pagina’s van een stad.</translation>
    </message>
    <message>
        <source>Elle est gardée ici&#x202f;; demandez une invitation à votre ville.</source>
        <translation>Ze is hier bewaard; vraag uw stad om een uitnodiging.</translation>
    </message>
    <message>
        <source>Une photo manque</source>
        <translation>Er ontbreekt een foto</translation>
    </message>
    <message>
        <source>Son fichier n’est plus sur cette caisse&#x202f;; rien n’a été publié.</source>
        <translation>Het bestand staat niet meer op deze kassa; er is niets gepubliceerd.</translation>
    </message>
    <message>
        <source>Retirez la photo, ou choisissez-la de nouveau.</source>
        <translation>Haal de foto weg, of kies ze opnieuw.</translation>
    </message>
</context>
<context>
    <name>ItemTilesModel</name>
    <message>
        <source>Prix à taper</source>
        <translation>Prijs in te tikken</translation>
    </message>
    <message>
        <source>TVA %1</source>
        <translation>Btw %1</translation>
    </message>
</context>
<context>
    <name>ListingText</name>
    <message>
        <source>Nom, catégorie</source>
        <translation>Naam, categorie</translation>
    </message>
    <message>
        <source>Adresse, carte</source>
        <translation>Adres, kaart</translation>
    </message>
    <message>
        <source>Horaires</source>
        <translation>Openingsuren</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto’s</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Paiements, services</source>
        <translation>Betaling, diensten</translation>
    </message>
    <message>
        <source>Accessibilité</source>
        <translation>Toegankelijkheid</translation>
    </message>
    <message>
        <source>Marchés</source>
        <translation>Markten</translation>
    </message>
    <message>
        <source>Actualités, offres</source>
        <translation>Nieuws, aanbiedingen</translation>
    </message>
    <message>
        <source>Écrivez le nom du commerce</source>
        <translation>Schrijf de naam van de zaak</translation>
    </message>
    <message>
        <source>Choisissez votre catégorie</source>
        <translation>Kies uw categorie</translation>
    </message>
    <message>
        <source>Écrivez votre adresse</source>
        <translation>Schrijf uw adres</translation>
    </message>
    <message>
        <source>Placez-vous sur la carte</source>
        <translation>Zet uzelf op de kaart</translation>
    </message>
    <message>
        <source>Indiquez vos horaires</source>
        <translation>Geef uw openingsuren op</translation>
    </message>
    <message>
        <source>Ajoutez un téléphone ou une adresse mail</source>
        <translation>Voeg een telefoonnummer of mailadres toe</translation>
    </message>
    <message>
        <source>Ajoutez une photo&#xa0;: façade, intérieur, produit</source>
        <translation>Voeg een foto toe: gevel, binnen, product</translation>
    </message>
    <message>
        <source>Présentez-vous en quelques phrases (120 à 600 signes)</source>
        <translation>Stel u voor in enkele zinnen (120 tot 600 tekens)</translation>
    </message>
    <message>
        <source>Dites comment on peut payer chez vous</source>
        <translation>Zeg hoe men bij u kan betalen</translation>
    </message>
    <message>
        <source>Dites comment on entre chez vous</source>
        <translation>Zeg hoe men bij u binnenkomt</translation>
    </message>
    <message>
        <source>Confirmez que vos horaires sont justes</source>
        <translation>Bevestig dat uw openingsuren kloppen</translation>
    </message>
    <message>
        <source>nom</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>raison sociale</source>
        <translation>firmanaam</translation>
    </message>
    <message>
        <source>numéro d’entreprise</source>
        <translation>ondernemingsnummer</translation>
    </message>
    <message>
        <source>catégorie</source>
        <translation>categorie</translation>
    </message>
    <message>
        <source>description</source>
        <translation>beschrijving</translation>
    </message>
    <message>
        <source>adresse</source>
        <translation>adres</translation>
    </message>
    <message>
        <source>téléphone</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>adresse mail</source>
        <translation>mailadres</translation>
    </message>
    <message>
        <source>site</source>
        <translation>website</translation>
    </message>
    <message>
        <source>horaires confirmés</source>
        <translation>uren bevestigd</translation>
    </message>
    <message>
        <source>horaires</source>
        <translation>openingsuren</translation>
    </message>
    <message>
        <source>jours exceptionnels</source>
        <translation>bijzondere dagen</translation>
    </message>
    <message>
        <source>services</source>
        <translation>diensten</translation>
    </message>
    <message>
        <source>paiements</source>
        <translation>betaling</translation>
    </message>
    <message>
        <source>accès</source>
        <translation>toegang</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>foto’s</translation>
    </message>
    <message>
        <source>marchés</source>
        <translation>markten</translation>
    </message>
    <message>
        <source>actualités</source>
        <translation>nieuws</translation>
    </message>
    <message>
        <source>Confirmez vos prochains jours fériés</source>
        <translation>Bevestig uw volgende feestdagen</translation>
    </message>
    <message>
        <source>Dites si vous ouvrez le %1</source>
        <translation>Zeg of u open bent op %1</translation>
    </message>
    <message>
        <source>Horaires à vérifier</source>
        <translation>Uren te controleren</translation>
    </message>
    <message>
        <source>Ouvert</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Fermé</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Ouvert, jusqu’à %1</source>
        <translation>Open, tot %1</translation>
    </message>
    <message>
        <source>Fermé, ouvre à %1</source>
        <translation>Gesloten, opent om %1</translation>
    </message>
    <message>
        <source>Fermé, ouvre demain à %1</source>
        <translation>Gesloten, opent morgen om %1</translation>
    </message>
    <message>
        <source>Fermé, ouvre %1 à %2</source>
        <translation>Gesloten, opent %1 om %2</translation>
    </message>
    <message>
        <source>%1 (à vérifier)</source>
        <translation>%1 (te controleren)</translation>
    </message>
    <message>
        <source>fermé</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date of a day, in the letters of Qt</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>Actualité</source>
        <translation>Nieuws</translation>
    </message>
    <message>
        <source>Offre</source>
        <translation>Aanbieding</translation>
    </message>
    <message>
        <source>Événement</source>
        <translation>Evenement</translation>
    </message>
</context>
<context>
    <name>ListingWords</name>
    <message>
        <source>Boulangerie</source>
        <translation>Bakkerij</translation>
    </message>
    <message>
        <source>Pâtisserie</source>
        <translation>Banketbakkerij</translation>
    </message>
    <message>
        <source>Boucherie, charcuterie</source>
        <translation>Slagerij, beenhouwerij</translation>
    </message>
    <message>
        <source>Poissonnerie</source>
        <translation>Viswinkel</translation>
    </message>
    <message>
        <source>Primeur</source>
        <translation>Groente en fruit</translation>
    </message>
    <message>
        <source>Fromagerie</source>
        <translation>Kaaswinkel</translation>
    </message>
    <message>
        <source>Épicerie fine, traiteur</source>
        <translation>Delicatessen, traiteur</translation>
    </message>
    <message>
        <source>Caviste</source>
        <translation>Wijnhandel</translation>
    </message>
    <message>
        <source>Épicerie</source>
        <translation>Kruidenier</translation>
    </message>
    <message>
        <source>Supermarché</source>
        <translation>Supermarkt</translation>
    </message>
    <message>
        <source>Magasin bio</source>
        <translation>Biowinkel</translation>
    </message>
    <message>
        <source>Vente à la ferme</source>
        <translation>Hoevewinkel</translation>
    </message>
    <message>
        <source>Tabac</source>
        <translation>Tabakswinkel</translation>
    </message>
    <message>
        <source>Presse, papeterie</source>
        <translation>Kranten, papierwaren</translation>
    </message>
    <message>
        <source>Librairie</source>
        <translation>Boekhandel</translation>
    </message>
    <message>
        <source>Vêtements</source>
        <translation>Kleding</translation>
    </message>
    <message>
        <source>Chaussures</source>
        <translation>Schoenen</translation>
    </message>
    <message>
        <source>Maroquinerie</source>
        <translation>Lederwaren</translation>
    </message>
    <message>
        <source>Bijouterie, horlogerie</source>
        <translation>Juwelen, uurwerken</translation>
    </message>
    <message>
        <source>Parfumerie, cosmétiques</source>
        <translation>Parfumerie, cosmetica</translation>
    </message>
    <message>
        <source>Fleuriste</source>
        <translation>Bloemist</translation>
    </message>
    <message>
        <source>Cadeaux, décoration</source>
        <translation>Geschenken, decoratie</translation>
    </message>
    <message>
        <source>Jeux et jouets</source>
        <translation>Spellen en speelgoed</translation>
    </message>
    <message>
        <source>Articles de sport</source>
        <translation>Sportartikelen</translation>
    </message>
    <message>
        <source>Vélos</source>
        <translation>Fietsen</translation>
    </message>
    <message>
        <source>Quincaillerie, bricolage</source>
        <translation>IJzerwaren, doe-het-zelf</translation>
    </message>
    <message>
        <source>Meubles</source>
        <translation>Meubelen</translation>
    </message>
    <message>
        <source>Électroménager, image et son</source>
        <translation>Elektro, beeld en geluid</translation>
    </message>
    <message>
        <source>Informatique</source>
        <translation>Informatica</translation>
    </message>
    <message>
        <source>Téléphonie</source>
        <translation>Telefonie</translation>
    </message>
    <message>
        <source>Opticien</source>
        <translation>Opticien</translation>
    </message>
    <message>
        <source>Pharmacie</source>
        <translation>Apotheek</translation>
    </message>
    <message>
        <source>Animalerie</source>
        <translation>Dierenwinkel</translation>
    </message>
    <message>
        <source>Seconde main, brocante</source>
        <translation>Tweedehands, brocante</translation>
    </message>
    <message>
        <source>Artisanat d’art</source>
        <translation>Kunstambacht</translation>
    </message>
    <message>
        <source>Coiffure</source>
        <translation>Kapper</translation>
    </message>
    <message>
        <source>Institut de beauté</source>
        <translation>Schoonheidssalon</translation>
    </message>
    <message>
        <source>Pressing, laverie</source>
        <translation>Droogkuis, wassalon</translation>
    </message>
    <message>
        <source>Cordonnerie, clés</source>
        <translation>Schoenmaker, sleutels</translation>
    </message>
    <message>
        <source>Garage automobile</source>
        <translation>Autogarage</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restaurant</translation>
    </message>
    <message>
        <source>Restauration rapide</source>
        <translation>Snackbar</translation>
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
        <translation>Markt: voeding</translation>
    </message>
    <message>
        <source>Marché&#xa0;: autres produits</source>
        <translation>Markt: andere producten</translation>
    </message>
    <message>
        <source>Autre commerce</source>
        <translation>Andere handelszaak</translation>
    </message>
    <message>
        <source>Livraison</source>
        <translation>Levering</translation>
    </message>
    <message>
        <source>Retrait en boutique</source>
        <translation>Afhalen in de winkel</translation>
    </message>
    <message>
        <source>Commande</source>
        <translation>Bestelling</translation>
    </message>
    <message>
        <source>Réparation</source>
        <translation>Herstelling</translation>
    </message>
    <message>
        <source>Paquet cadeau</source>
        <translation>Geschenkverpakking</translation>
    </message>
    <message>
        <source>Rendez-vous</source>
        <translation>Op afspraak</translation>
    </message>
    <message>
        <source>Service à domicile</source>
        <translation>Aan huis</translation>
    </message>
    <message>
        <source>À emporter</source>
        <translation>Om mee te nemen</translation>
    </message>
    <message>
        <source>Places assises</source>
        <translation>Zitplaatsen</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wifi</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Parking</translation>
    </message>
    <message>
        <source>Espace enfants</source>
        <translation>Kinderhoek</translation>
    </message>
    <message>
        <source>Point relais colis</source>
        <translation>Afhaalpunt pakjes</translation>
    </message>
    <message>
        <source>Espèces</source>
        <translation>Contant</translation>
    </message>
    <message>
        <source>Carte bancaire</source>
        <translation>Bankkaart</translation>
    </message>
    <message>
        <source>Sans contact</source>
        <translation>Contactloos</translation>
    </message>
    <message>
        <source>Chèque</source>
        <translation>Cheque</translation>
    </message>
    <message>
        <source>Virement</source>
        <translation>Overschrijving</translation>
    </message>
    <message>
        <source>Titre-restaurant</source>
        <translation>Maaltijdcheque</translation>
    </message>
    <message>
        <source>Écochèque</source>
        <translation>Ecocheque</translation>
    </message>
    <message>
        <source>Chèque-cadeau</source>
        <translation>Cadeaucheque</translation>
    </message>
    <message>
        <source>Chèque-vacances</source>
        <translation>Vakantiecheque</translation>
    </message>
    <message>
        <source>Bons d’achat de la ville</source>
        <translation>Waardebonnen van de stad</translation>
    </message>
    <message>
        <source>Monnaie locale</source>
        <translation>Lokale munt</translation>
    </message>
    <message>
        <source>Entrée de plain-pied</source>
        <translation>Gelijkvloerse ingang</translation>
    </message>
    <message>
        <source>Rampe fixe</source>
        <translation>Vaste helling</translation>
    </message>
    <message>
        <source>Rampe mobile, sur demande</source>
        <translation>Mobiele helling, op vraag</translation>
    </message>
    <message>
        <source>Porte automatique</source>
        <translation>Automatische deur</translation>
    </message>
    <message>
        <source>Boucle magnétique</source>
        <translation>Ringleiding</translation>
    </message>
    <message>
        <source>Toilettes accessibles</source>
        <translation>Toegankelijk toilet</translation>
    </message>
    <message>
        <source>Place de parking adaptée à côté</source>
        <translation>Aangepaste parkeerplaats dichtbij</translation>
    </message>
    <message>
        <source>Langue des signes</source>
        <translation>Gebarentaal</translation>
    </message>
    <message>
        <source>Chiens d’assistance bienvenus</source>
        <translation>Assistentiehonden welkom</translation>
    </message>
    <message>
        <source>Jour de l’An</source>
        <translation>Nieuwjaar</translation>
    </message>
    <message>
        <source>Épiphanie</source>
        <translation>Driekoningen</translation>
    </message>
    <message>
        <source>Journée des femmes</source>
        <translation>Vrouwendag</translation>
    </message>
    <message>
        <source>Vendredi saint</source>
        <translation>Goede Vrijdag</translation>
    </message>
    <message>
        <source>Pâques</source>
        <translation>Pasen</translation>
    </message>
    <message>
        <source>Lundi de Pâques</source>
        <translation>Paasmaandag</translation>
    </message>
    <message>
        <source>Fête du Travail</source>
        <translation>Dag van de Arbeid</translation>
    </message>
    <message>
        <source>8 mai</source>
        <translation>8 mei</translation>
    </message>
    <message>
        <source>Jour de la Libération</source>
        <translation>Bevrijdingsdag</translation>
    </message>
    <message>
        <source>Ascension</source>
        <translation>Hemelvaart</translation>
    </message>
    <message>
        <source>Pentecôte</source>
        <translation>Pinksteren</translation>
    </message>
    <message>
        <source>Lundi de Pentecôte</source>
        <translation>Pinkstermaandag</translation>
    </message>
    <message>
        <source>Fête-Dieu</source>
        <translation>Sacramentsdag</translation>
    </message>
    <message>
        <source>Abolition de l’esclavage</source>
        <translation>Afschaffing van de slavernij</translation>
    </message>
    <message>
        <source>17 juin 1953</source>
        <translation>17 juni 1953</translation>
    </message>
    <message>
        <source>14 juillet</source>
        <translation>14 juli</translation>
    </message>
    <message>
        <source>Fête nationale belge</source>
        <translation>Belgische nationale feestdag</translation>
    </message>
    <message>
        <source>Assomption</source>
        <translation>O.L.V.-Hemelvaart</translation>
    </message>
    <message>
        <source>Journée des enfants</source>
        <translation>Kinderdag</translation>
    </message>
    <message>
        <source>Fête de l’Unité allemande</source>
        <translation>Dag van de Duitse eenheid</translation>
    </message>
    <message>
        <source>Fête de la Réformation</source>
        <translation>Hervormingsdag</translation>
    </message>
    <message>
        <source>Toussaint</source>
        <translation>Allerheiligen</translation>
    </message>
    <message>
        <source>11 novembre</source>
        <translation>11 november</translation>
    </message>
    <message>
        <source>Jour de repentance</source>
        <translation>Boete- en bededag</translation>
    </message>
    <message>
        <source>Noël</source>
        <translation>Kerstmis</translation>
    </message>
    <message>
        <source>Saint-Étienne</source>
        <translation>Tweede kerstdag</translation>
    </message>
    <message>
        <source>Façade</source>
        <translation>Gevel</translation>
    </message>
    <message>
        <source>Intérieur</source>
        <translation>Binnen</translation>
    </message>
    <message>
        <source>Produit</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Frans</translation>
    </message>
    <message>
        <source>Néerlandais</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>Allemand</source>
        <translation>Duits</translation>
    </message>
    <message>
        <source>Anglais</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankrijk</translation>
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
        <translation>Frans-Guyana</translation>
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
        <translation>Duitsland</translation>
    </message>
    <message>
        <source>Bade-Wurtemberg</source>
        <translation>Baden-Württemberg</translation>
    </message>
    <message>
        <source>Bavière</source>
        <translation>Beieren</translation>
    </message>
    <message>
        <source>Berlin</source>
        <translation>Berlijn</translation>
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
        <translation>Hessen</translation>
    </message>
    <message>
        <source>Mecklembourg-Poméranie</source>
        <translation>Mecklenburg-Voor-Pommeren</translation>
    </message>
    <message>
        <source>Basse-Saxe</source>
        <translation>Nedersaksen</translation>
    </message>
    <message>
        <source>Rhénanie-du-Nord-Westphalie</source>
        <translation>Noordrijn-Westfalen</translation>
    </message>
    <message>
        <source>Rhénanie-Palatinat</source>
        <translation>Rijnland-Palts</translation>
    </message>
    <message>
        <source>Sarre</source>
        <translation>Saarland</translation>
    </message>
    <message>
        <source>Saxe</source>
        <translation>Saksen</translation>
    </message>
    <message>
        <source>Saxe-Anhalt</source>
        <translation>Saksen-Anhalt</translation>
    </message>
    <message>
        <source>Schleswig-Holstein</source>
        <translation>Sleeswijk-Holstein</translation>
    </message>
    <message>
        <source>Thuringe</source>
        <translation>Thüringen</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Raison sociale</source>
        <translation>Firmanaam</translation>
    </message>
    <message>
        <source>Numéro d’entreprise</source>
        <translation>Ondernemingsnummer</translation>
    </message>
    <message>
        <source>Catégorie</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Adresse mail</source>
        <translation>Mailadres</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Horaires</source>
        <translation>Openingsuren</translation>
    </message>
    <message>
        <source>Horaires confirmés</source>
        <translation>Uren bevestigd</translation>
    </message>
    <message>
        <source>Marches à la porte</source>
        <translation>Treden aan de deur</translation>
    </message>
    <message>
        <source>Largeur de la porte</source>
        <translation>Breedte van de deur</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Ce qu’on voit sur la photo</source>
        <translation>Wat men op de foto ziet</translation>
    </message>
    <message>
        <source>Place dans la liste</source>
        <translation>Plaats in de lijst</translation>
    </message>
    <message>
        <source>Marché</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Genre de l’annonce</source>
        <translation>Soort bericht</translation>
    </message>
    <message>
        <source>Titre de l’annonce</source>
        <translation>Titel van het bericht</translation>
    </message>
    <message>
        <source>Texte de l’annonce</source>
        <translation>Tekst van het bericht</translation>
    </message>
    <message>
        <source>Parution de l’annonce</source>
        <translation>Verschijning van het bericht</translation>
    </message>
    <message>
        <source>Dates de l’annonce</source>
        <translation>Data van het bericht</translation>
    </message>
    <message>
        <source>Retiré</source>
        <translation>Weggenomen</translation>
    </message>
    <message>
        <source>comme d’habitude</source>
        <translation>zoals gewoonlijk</translation>
    </message>
    <message>
        <source>fermé</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>Description (%1)</source>
        <translation>Beschrijving (%1)</translation>
    </message>
    <message>
        <source>Horaires du %1</source>
        <translation>Openingsuren van %1</translation>
    </message>
    <message>
        <source>une autre photo</source>
        <translation>een andere foto</translation>
    </message>
</context>
<context>
    <name>LoyaltyText</name>
    <message>
        <source>%1 tampon</source>
        <translation>%1 stempel</translation>
    </message>
    <message>
        <source>%1 tampons</source>
        <translation>%1 stempels</translation>
    </message>
    <message>
        <source>%1 point</source>
        <translation>%1 punt</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 punten</translation>
    </message>
    <message>
        <source>%1 par achat, %2 valent %3</source>
        <translation>%1 per aankoop, %2 is %3 waard</translation>
    </message>
    <message>
        <source>%1 par euro, %2 valent %3</source>
        <translation>%1 per euro, %2 is %3 waard</translation>
    </message>
    <message>
        <source>%1 % du prix sur la carte, à utiliser dès %2</source>
        <translation>%1 % van de prijs op de kaart, te gebruiken vanaf %2</translation>
    </message>
    <message>
        <source>Utiliser %1&#xa0;: %2</source>
        <translation>%1 gebruiken: %2</translation>
    </message>
    <message>
        <source>Fidélité&#xa0;: %1</source>
        <translation>Klantenkaart: %1</translation>
    </message>
    <message>
        <source>achats à partir de %1</source>
        <translation>aankopen vanaf %1</translation>
    </message>
    <message>
        <source>%1 en plus au premier achat</source>
        <translation>%1 extra bij de eerste aankoop</translation>
    </message>
    <message>
        <source>%1 en plus à l’anniversaire</source>
        <translation>%1 extra op de verjaardag</translation>
    </message>
    <message>
        <source>tout est perdu après %1 mois sans visite</source>
        <translation>alles vervalt na %1 maanden zonder bezoek</translation>
    </message>
</context>
<context>
    <name>RoleText</name>
    <message>
        <source>Caisse</source>
        <translation>Kassa</translation>
    </message>
    <message>
        <source>Responsable</source>
        <translation>Verantwoordelijke</translation>
    </message>
    <message>
        <source>Conseiller</source>
        <translation>Adviseur</translation>
    </message>
    <message>
        <source>avec un code</source>
        <translation>met een code</translation>
    </message>
    <message>
        <source>sans code</source>
        <translation>zonder code</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>badge</translation>
    </message>
    <message>
        <source>jusqu’au %1</source>
        <translation>tot en met %1</translation>
    </message>
</context>
<context>
    <name>ScenarioText</name>
    <message>
        <source>Panne de réseau</source>
        <translation>Netwerkstoring</translation>
    </message>
    <message>
        <source>Le réseau est coupé. Un client paie quand même avec un bon.</source>
        <translation>Het netwerk is weg. Een klant betaalt toch met een bon.</translation>
    </message>
    <message>
        <source>Vendez un article et encaissez-le avec le bon.</source>
        <translation>Verkoop een artikel en reken het af met de bon.</translation>
    </message>
    <message>
        <source>Attendez le retour du réseau.</source>
        <translation>Wacht tot het netwerk terug is.</translation>
    </message>
    <message>
        <source>Laissez la caisse envoyer ce qui attend.</source>
        <translation>Laat de kassa verzenden wat wacht.</translation>
    </message>
    <message>
        <source>Vente, un article, Encaisser, Bon d’achat, puis Montrer le bon.</source>
        <translation>Verkoop, een artikel, Afrekenen, Waardebon, dan Bon tonen.</translation>
    </message>
    <message>
        <source>Le réseau revient tout seul.</source>
        <translation>Het netwerk komt vanzelf terug.</translation>
    </message>
    <message>
        <source>Plus, Synchronisation&#xa0;: Synchroniser maintenant.</source>
        <translation>Meer, Synchronisatie: Nu synchroniseren.</translation>
    </message>
    <message>
        <source>Sans réseau, la caisse vend et garde tout. Elle l’envoie à son retour.</source>
        <translation>Zonder netwerk verkoopt de kassa en bewaart ze alles. Ze verzendt het zodra het netwerk terug is.</translation>
    </message>
    <message>
        <source>Bon présenté deux fois</source>
        <translation>Bon twee keer getoond</translation>
    </message>
    <message>
        <source>Un client paie avec un bon. Un autre présente le même bon.</source>
        <translation>Een klant betaalt met een bon. Een andere klant toont dezelfde bon.</translation>
    </message>
    <message>
        <source>Débitez le bon en entier.</source>
        <translation>Boek de bon volledig af.</translation>
    </message>
    <message>
        <source>Faites montrer le bon encore.</source>
        <translation>Laat de bon nog eens tonen.</translation>
    </message>
    <message>
        <source>Encaissez un article autrement.</source>
        <translation>Reken een artikel anders af.</translation>
    </message>
    <message>
        <source>Bons, Montrer le bon, Tout, puis Débiter.</source>
        <translation>Bonnen, Bon tonen, Alles, dan Afboeken.</translation>
    </message>
    <message>
        <source>Touchez de nouveau Montrer le bon et lisez la réponse.</source>
        <translation>Tik opnieuw op Bon tonen en lees het antwoord.</translation>
    </message>
    <message>
        <source>Vente, un article, Encaisser, en espèces par exemple.</source>
        <translation>Verkoop, een artikel, Afrekenen, bijvoorbeeld contant.</translation>
    </message>
    <message>
        <source>Un bon déjà débité est refusé. Le client paie autrement.</source>
        <translation>Een al afgeboekte bon wordt geweigerd. De klant betaalt anders.</translation>
    </message>
    <message>
        <source>Bon expiré</source>
        <translation>Bon vervallen</translation>
    </message>
    <message>
        <source>Un client présente un bon dont la date est passée.</source>
        <translation>Een klant toont een bon waarvan de datum voorbij is.</translation>
    </message>
    <message>
        <source>Faites montrer le bon et lisez la réponse.</source>
        <translation>Laat de bon tonen en lees het antwoord.</translation>
    </message>
    <message>
        <source>Bons, puis Montrer le bon.</source>
        <translation>Bonnen, dan Bon tonen.</translation>
    </message>
    <message>
        <source>Un bon expiré n’est pas débité. La date est dite au client.</source>
        <translation>Een vervallen bon wordt niet afgeboekt. De klant krijgt de datum te horen.</translation>
    </message>
    <message>
        <source>Plus de papier</source>
        <translation>Papier op</translation>
    </message>
    <message>
        <source>L’imprimante n’a plus de papier et un client veut son ticket.</source>
        <translation>De printer heeft geen papier meer en een klant wil zijn kasticket.</translation>
    </message>
    <message>
        <source>Vendez un article et encaissez-le.</source>
        <translation>Verkoop een artikel en reken het af.</translation>
    </message>
    <message>
        <source>Imprimez le ticket.</source>
        <translation>Druk het kasticket af.</translation>
    </message>
    <message>
        <source>Remettez du papier&#xa0;: le ticket sort.</source>
        <translation>Leg papier in: het kasticket komt eruit.</translation>
    </message>
    <message>
        <source>Touchez Imprimer après la vente, ou Ctrl+P.</source>
        <translation>Tik na de verkoop op Afdrukken of druk op Ctrl+P.</translation>
    </message>
    <message>
        <source>Touchez Remettre du papier. Le ticket qui attend sort, ou touchez Réessayer.</source>
        <translation>Tik op Papier inleggen. Het wachtende kasticket komt eruit, of tik op Opnieuw proberen.</translation>
    </message>
    <message>
        <source>Une imprimante en panne n’empêche pas de vendre. Le ticket attend.</source>
        <translation>Met een defecte printer kunt u toch verkopen. Het kasticket wacht.</translation>
    </message>
    <message>
        <source>Prix faux</source>
        <translation>Verkeerde prijs</translation>
    </message>
    <message>
        <source>«&#x202f;%1&#x202f;» est affiché %2 en rayon. La caisse demande %3.</source>
        <translation>“%1” staat in het rek voor %2. De kassa vraagt %3.</translation>
    </message>
    <message>
        <source>Miche d’exercice</source>
        <translation>Oefenbrood</translation>
    </message>
    <message>
        <source>Vendez l’article à %1.</source>
        <translation>Verkoop het artikel voor %1.</translation>
    </message>
    <message>
        <source>Ajoutez l’article, touchez sa ligne, puis Prix (F7)&#xa0;: %1. Vendu trop cher&#x202f;? Remboursez le ticket et recommencez.</source>
        <translation>Voeg het artikel toe, tik op de regel, dan op Prijs (F7): %1. Te duur verkocht? Betaal het kasticket terug en begin opnieuw.</translation>
    </message>
    <message>
        <source>Le prix affiché au client est le prix qu’il paie. Corrigez ensuite le catalogue.</source>
        <translation>De klant betaalt de prijs die hij ziet staan. Verbeter daarna de catalogus.</translation>
    </message>
    <message>
        <source>Remboursement</source>
        <translation>Terugbetaling</translation>
    </message>
    <message>
        <source>Un client rapporte un article qu’il vient d’acheter.</source>
        <translation>Een klant brengt een artikel terug dat hij net kocht.</translation>
    </message>
    <message>
        <source>Remboursez-le depuis son ticket.</source>
        <translation>Betaal het terug vanaf het kasticket.</translation>
    </message>
    <message>
        <source>Caisse, Journal des tickets, le ticket, puis Rembourser.</source>
        <translation>Kassa, Lijst van kastickets, het kasticket, dan Terugbetalen.</translation>
    </message>
    <message>
        <source>Un remboursement part du ticket d’origine et reste dans les livres.</source>
        <translation>Een terugbetaling vertrekt van het oorspronkelijke kasticket en blijft in de boeken.</translation>
    </message>
</context>
<context>
    <name>SettingsCatalogue</name>
    <message>
        <source>Non</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Boutique</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>Telle que la ville la connaît.</source>
        <translation>Zoals de gemeente hem kent.</translation>
    </message>
    <message>
        <source>Ville</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Elle émet les bons et les rembourse.</source>
        <translation>Ze geeft de bonnen uit en betaalt ze terug.</translation>
    </message>
    <message>
        <source>Caisse</source>
        <translation>Kassa</translation>
    </message>
    <message>
        <source>Cet appareil.</source>
        <translation>Dit toestel.</translation>
    </message>
    <message>
        <source>Langue de l’écran</source>
        <translation>Taal van het scherm</translation>
    </message>
    <message>
        <source>Change tout de suite, sans redémarrer.</source>
        <translation>Verandert meteen, zonder herstart.</translation>
    </message>
    <message>
        <source>Celle de l’appareil</source>
        <translation>Die van het toestel</translation>
    </message>
    <message>
        <source>Thème</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Système</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Clair</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Sombre</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Extérieur</source>
        <translation>Buiten</translation>
    </message>
    <message>
        <source>Extérieur, nuit</source>
        <translation>Buiten, nacht</translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Cette page montre le résultat aussitôt.</source>
        <translation>Deze pagina toont het meteen.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Densité</source>
        <translation>Dichtheid</translation>
    </message>
    <message>
        <source>À la souris, les boutons peuvent être plus petits.</source>
        <translation>Met de muis mogen de knoppen kleiner zijn.</translation>
    </message>
    <message>
        <source>Doigt</source>
        <translation>Vinger</translation>
    </message>
    <message>
        <source>Souris</source>
        <translation>Muis</translation>
    </message>
    <message>
        <source>Pour gaucher</source>
        <translation>Voor linkshandigen</translation>
    </message>
    <message>
        <source>Le montant et les boutons passent à gauche.</source>
        <translation>Het bedrag en de knoppen gaan naar links.</translation>
    </message>
    <message>
        <source>Animations réduites</source>
        <translation>Minder animaties</translation>
    </message>
    <message>
        <source>Les panneaux apparaissent sans glisser.</source>
        <translation>De panelen verschijnen zonder te schuiven.</translation>
    </message>
    <message>
        <source>Sons</source>
        <translation>Geluiden</translation>
    </message>
    <message>
        <source>Chaque réponse a le sien, reconnaissable au rythme.</source>
        <translation>Elk antwoord heeft het zijne, herkenbaar aan het ritme.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Par-dessus celui de l’appareil.</source>
        <translation>Bovenop dat van het toestel.</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation>Beluisteren</translation>
    </message>
    <message>
        <source>Éclair à chaque réponse</source>
        <translation>Flits bij elk antwoord</translation>
    </message>
    <message>
        <source>Langue des preuves</source>
        <translation>Taal van de bewijzen</translation>
    </message>
    <message>
        <source>De ce qui est imprimé ou remis au client.</source>
        <translation>Van wat afgedrukt of aan de klant gegeven wordt.</translation>
    </message>
    <message>
        <source>Celle de l’écran</source>
        <translation>Die van het scherm</translation>
    </message>
    <message>
        <source>Retour après un débit</source>
        <translation>Terug na een afboeking</translation>
    </message>
    <message>
        <source>L’écran redevient prêt de lui-même.</source>
        <translation>Het scherm wordt vanzelf weer klaar.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Jamais</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>Image de la caméra</source>
        <translation>Camerabeeld</translation>
    </message>
    <message>
        <source>Sans image, la lecture continue.</source>
        <translation>Zonder beeld leest ze gewoon verder.</translation>
    </message>
    <message>
        <source>Essayer les appareils</source>
        <translation>Toestellen testen</translation>
    </message>
    <message>
        <source>Lecteur, imprimante et caméra, l’un après l’autre.</source>
        <translation>Codelezer, printer en camera, een voor een.</translation>
    </message>
    <message>
        <source>Essayer</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Clavier du lecteur</source>
        <translation>Toetsenbord van de lezer</translation>
    </message>
    <message>
        <source>Préfixe du lecteur</source>
        <translation>Prefix van de lezer</translation>
    </message>
    <message>
        <source>Ce qu’il tape avant chaque code, s’il est réglé ainsi.</source>
        <translation>Wat hij voor elke code tikt, als hij zo is ingesteld.</translation>
    </message>
    <message>
        <source>Imprimante</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Aucune</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Réseau</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Câble</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>Adresse de l’imprimante</source>
        <translation>Adres van de printer</translation>
    </message>
    <message>
        <source>Sur le réseau, ou le nom du port.</source>
        <translation>Op het netwerk, of de naam van de poort.</translation>
    </message>
    <message>
        <source>Largeur du papier</source>
        <translation>Breedte van het papier</translation>
    </message>
    <message>
        <source>Personnes à la caisse</source>
        <translation>Personen aan de kassa</translation>
    </message>
    <message>
        <source>Nom, droits et code de chacun.</source>
        <translation>Naam, rechten en code van elk.</translation>
    </message>
    <message>
        <source>Verrouillage automatique</source>
        <translation>Automatisch vergrendelen</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>Invité sans code</source>
        <translation>Gast zonder code</translation>
    </message>
    <message>
        <source>L’écran verrouillé propose d’entrer sans nom.</source>
        <translation>Het vergrendelde scherm laat binnen zonder naam.</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisatie</translation>
    </message>
    <message>
        <source>Ce qui est envoyé, ce qui attend, et l’âge des données.</source>
        <translation>Wat verzonden wordt, wat wacht, en hoe oud de gegevens zijn.</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Ce que la caisse enregistre</source>
        <translation>Wat de kassa opslaat</translation>
    </message>
    <message>
        <source>Ce qu’elle envoie à la ville</source>
        <translation>Wat ze naar de gemeente verzendt</translation>
    </message>
    <message>
        <source>Les débits, signés par cet appareil. Les noms et les codes des personnes restent ici.</source>
        <translation>De afboekingen, ondertekend door dit toestel. De namen en codes van de personen blijven hier.</translation>
    </message>
    <message>
        <source>Les autres codes</source>
        <translation>Andere codes</translation>
    </message>
    <message>
        <source>Un code qui n’est pas un bon n’est ni montré, ni gardé.</source>
        <translation>Een code die geen bon is, wordt niet getoond en niet bewaard.</translation>
    </message>
    <message>
        <source>Dossier des données</source>
        <translation>Map met gegevens</translation>
    </message>
    <message>
        <source>À ne pas copier sur un autre appareil.</source>
        <translation>Niet naar een ander toestel kopiëren.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>À donner à votre conseiller.</source>
        <translation>Door te geven aan uw adviseur.</translation>
    </message>
    <message>
        <source>Affichage et son</source>
        <translation>Weergave en geluid</translation>
    </message>
    <message>
        <source>Bons</source>
        <translation>Bonnen</translation>
    </message>
    <message>
        <source>Matériel</source>
        <translation>Apparatuur</translation>
    </message>
    <message>
        <source>Opérateurs et droits</source>
        <translation>Medewerkers en rechten</translation>
    </message>
    <message>
        <source>Confidentialité</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Avancé</source>
        <translation>Geavanceerd</translation>
    </message>
    <message>
        <source>Extérieur&#xa0;: noir sur blanc, plus grand, pour le soleil.</source>
        <translation>Buiten: zwart op wit, groter, voor in de zon.</translation>
    </message>
    <message>
        <source>Le bord de l’écran s’allume&#x202f;; toujours quand il n’y a pas de son.</source>
        <translation>De rand van het scherm licht op; altijd als er geen geluid is.</translation>
    </message>
    <message>
        <source>Trouvé par l’essai&#x202f;; vide&#xa0;: reconnu à chaque lecture.</source>
        <translation>Gevonden door de test; leeg: bij elke lezing herkend.</translation>
    </message>
    <message>
        <source>Pour la page d’essai&#x202f;; les preuves s’enregistrent en fichier.</source>
        <translation>Voor de testpagina; bewijzen worden als bestand opgeslagen.</translation>
    </message>
    <message>
        <source>En caractères&#xa0;: 32 pour 58 mm, 42 ou 48 pour 80 mm.</source>
        <translation>In tekens: 32 voor 58&#xa0;mm, 42 of 48 voor 80&#xa0;mm.</translation>
    </message>
    <message>
        <source>Quand personne ne touche la caisse&#x202f;; jamais pendant un débit.</source>
        <translation>Als niemand de kassa aanraakt; nooit tijdens een afboeking.</translation>
    </message>
    <message>
        <source>Chaque débit&#xa0;: heure, montant, fin du code du bon. Jamais le nom du client, ni les images de la caméra.</source>
        <translation>Elke afboeking: uur, bedrag, einde van de code van de bon. Nooit de naam van de klant of de camerabeelden.</translation>
    </message>
    <message>
        <source>Code de secours de la boutique</source>
        <translation>Noodcode van de winkel</translation>
    </message>
    <message>
        <source>Pour relire les ventes si les caisses sont perdues.</source>
        <translation>Om de verkopen terug te lezen als de kassa’s verloren zijn.</translation>
    </message>
    <message>
        <source>Mentions des tickets</source>
        <translation>Vermeldingen op kastickets</translation>
    </message>
    <message>
        <source>Adresse, SIRET ou numéro d’entreprise, TVA.</source>
        <translation>Adres, SIRET of ondernemingsnummer, btw.</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Écran de vente</source>
        <translation>Verkoopscherm</translation>
    </message>
    <message>
        <source>Se change aussi en haut de la vente.</source>
        <translation>Ook te wijzigen bovenaan bij de verkoop.</translation>
    </message>
    <message>
        <source>Grille</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Étiquettes de balance</source>
        <translation>Weegschaaletiketten</translation>
    </message>
    <message>
        <source>Titres-restaurant</source>
        <translation>Maaltijdcheques</translation>
    </message>
    <message>
        <source>Proposés à l’encaissement.</source>
        <translation>Aangeboden bij het afrekenen.</translation>
    </message>
    <message>
        <source>Chèques</source>
        <translation>Cheques</translation>
    </message>
    <message>
        <source>Virements</source>
        <translation>Overschrijvingen</translation>
    </message>
    <message>
        <source>Terminal de carte</source>
        <translation>Betaalterminal</translation>
    </message>
    <message>
        <source>Caisse et tickets</source>
        <translation>Kassa en kastickets</translation>
    </message>
    <message>
        <source>Paiements</source>
        <translation>Betalingen</translation>
    </message>
    <message>
        <source>Une règle par étiquette&#x202f;; vide&#xa0;: les réglages usuels.</source>
        <translation>Eén regel per etiket; leeg: de gewone instellingen.</translation>
    </message>
    <message>
        <source>Son adresse sur le réseau (Caisse-AP)&#x202f;; vide&#xa0;: il est à part.</source>
        <translation>Zijn adres op het netwerk (Caisse-AP); leeg: hij staat apart.</translation>
    </message>
    <message>
        <source>Au-delà, la caisse demande le code ou le badge d’un responsable.</source>
        <translation>Daarboven vraagt de kassa de code of de badge van een verantwoordelijke.</translation>
    </message>
    <message>
        <source>Remise de la caisse</source>
        <translation>Korting van de kassa</translation>
    </message>
    <message>
        <source>Remise du conseiller</source>
        <translation>Korting van de adviseur</translation>
    </message>
    <message>
        <source>Copies et export</source>
        <translation>Kopieën en export</translation>
    </message>
    <message>
        <source>Une copie se fait seule après chaque clôture et chaque jour.</source>
        <translation>Na elke afsluiting en elke dag wordt vanzelf een kopie gemaakt.</translation>
    </message>
    <message>
        <source>Écran pour le client</source>
        <translation>Scherm voor de klant</translation>
    </message>
    <message>
        <source>Sur un second écran branché&#xa0;: articles, total, rendu. Jamais sur celui-ci.</source>
        <translation>Op een tweede scherm dat is aangesloten: artikelen, totaal, wisselgeld. Nooit op dit scherm.</translation>
    </message>
    <message>
        <source>Tickets par mail</source>
        <translation>Tickets per mail</translation>
    </message>
    <message>
        <source>Envoyés par la boîte mail de la boutique&#x202f;; sans réseau, ils attendent ici.</source>
        <translation>Verstuurd met de mailbox van de winkel; zonder netwerk wachten ze hier.</translation>
    </message>
    <message>
        <source>Photos sur les touches</source>
        <translation>Foto’s op de toetsen</translation>
    </message>
    <message>
        <source>De la vente&#x202f;; sans photo, la touche reste.</source>
        <translation>Van de verkoop; zonder foto blijft de toets zoals ze is.</translation>
    </message>
</context>
<context>
    <name>ShopLists</name>
    <message>
        <source>Divers</source>
        <translation>Diversen</translation>
    </message>
    <message>
        <source>articles_%1.csv</source>
        <translation>artikelen_%1.csv</translation>
    </message>
    <message>
        <source>etiquettes_%1.pdf</source>
        <translation>etiketten_%1.pdf</translation>
    </message>
</context>
<context>
    <name>ShopSections</name>
    <message>
        <source>Chercher un article</source>
        <translation>Artikel zoeken</translation>
    </message>
    <message>
        <source>3 *</source>
        <translation>3 *</translation>
    </message>
    <message>
        <source>Quantité de la ligne</source>
        <translation>Aantal van de regel</translation>
    </message>
    <message>
        <source>Remise ou prix de la ligne</source>
        <translation>Korting of prijs van de regel</translation>
    </message>
    <message>
        <source>Mettre en attente, reprendre</source>
        <translation>In de wacht zetten, hernemen</translation>
    </message>
    <message>
        <source>Encaisser par carte</source>
        <translation>Afrekenen met kaart</translation>
    </message>
    <message>
        <source>Retirer la ligne</source>
        <translation>Regel verwijderen</translation>
    </message>
    <message>
        <source>Nouvelle vente</source>
        <translation>Nieuwe verkoop</translation>
    </message>
    <message>
        <source>Réimprimer le dernier ticket</source>
        <translation>Laatste kasticket opnieuw afdrukken</translation>
    </message>
    <message>
        <source>Ouvrir le tiroir</source>
        <translation>Lade openen</translation>
    </message>
    <message>
        <source>Caisse</source>
        <translation>Kassa</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogus</translation>
    </message>
    <message>
        <source>Enregistrer l’article</source>
        <translation>Artikel opslaan</translation>
    </message>
    <message>
        <source>Article suivant</source>
        <translation>Volgend artikel</translation>
    </message>
    <message>
        <source>Article précédent</source>
        <translation>Vorig artikel</translation>
    </message>
    <message>
        <source>Vente</source>
        <translation>Verkoop</translation>
    </message>
    <message>
        <source>Multiplier&#xa0;: 3 puis * puis l’article</source>
        <translation>Vermenigvuldigen: 3, dan *, dan het artikel</translation>
    </message>
    <message>
        <source>Encaisser&#x202f;; puis espèces, le compte juste</source>
        <translation>Afrekenen; dan contant, gepast</translation>
    </message>
    <message>
        <source>Carte de fidélité</source>
        <translation>Klantenkaart</translation>
    </message>
    <message>
        <source>Fidélité</source>
        <translation>Klantenkaart</translation>
    </message>
    <message>
        <source>Écran client ici</source>
        <translation>Klantenscherm hier</translation>
    </message>
    <message>
        <source>Ma fiche</source>
        <translation>Mijn fiche</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>Disque plein&#xa0;: débits arrêtés</source>
        <translation>Schijf vol: afboeken gestopt</translation>
    </message>
    <message>
        <source>Disque plein</source>
        <translation>Schijf vol</translation>
    </message>
    <message>
        <source>À régler %1</source>
        <translation>Te regelen %1</translation>
    </message>
    <message>
        <source>Caisse refusée</source>
        <translation>Kassa geweigerd</translation>
    </message>
    <message>
        <source>Données du %1</source>
        <translation>Gegevens van %1</translation>
    </message>
    <message>
        <source>Hors ligne · %1 à envoyer</source>
        <translation>Offline · %1 te verzenden</translation>
    </message>
    <message>
        <source>Hors ligne</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Envoi %1</source>
        <translation>Verzendt %1</translation>
    </message>
    <message>
        <source>%1 à envoyer</source>
        <translation>%1 te verzenden</translation>
    </message>
    <message>
        <source>À jour %1</source>
        <translation>Actueel %1</translation>
    </message>
    <message>
        <source>Pas encore synchronisé</source>
        <translation>Nog niet gesynchroniseerd</translation>
    </message>
    <message>
        <source>Le disque est plein&#xa0;: rien de nouveau ne peut être enregistré.</source>
        <translation>De schijf is vol: er kan niets nieuws opgeslagen worden.</translation>
    </message>
    <message>
        <source>Tout est enregistré&#x202f;; la seconde copie prend du retard.</source>
        <translation>Alles is opgeslagen; de tweede kopie loopt achter.</translation>
    </message>
    <message>
        <source>Tout est enregistré sur cet appareil.</source>
        <translation>Alles is op dit toestel opgeslagen.</translation>
    </message>
    <message>
        <source>Rien à envoyer&#xa0;: la ville a tout reçu.</source>
        <translation>Niets te verzenden: de gemeente heeft alles ontvangen.</translation>
    </message>
    <message numerus="yes">
        <source>%n élément(s) part(ent) vers la ville.</source>
        <translation>
            <numerusform>%n element gaat naar de gemeente.</numerusform>
            <numerusform>%n elementen gaan naar de gemeente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n élément(s) attend(ent) le réseau.</source>
        <translation>
            <numerusform>%n element wacht op het netwerk.</numerusform>
            <numerusform>%n elementen wachten op het netwerk.</numerusform>
        </translation>
    </message>
    <message>
        <source>La ville n’a pas encore été jointe.</source>
        <translation>De gemeente is nog niet bereikt.</translation>
    </message>
    <message>
        <source>Pas de réseau. Vous pouvez continuer&#xa0;: tout partira plus tard.</source>
        <translation>Geen netwerk. U kunt verder werken: alles wordt later verzonden.</translation>
    </message>
    <message>
        <source>Le réseau marche, le serveur de la ville ne répond pas. Continuez.</source>
        <translation>Het netwerk werkt, de server van de gemeente antwoordt niet. Werk verder.</translation>
    </message>
    <message>
        <source>La ville refuse cette caisse. Appelez la mairie&#x202f;; rien n’est perdu.</source>
        <translation>De gemeente weigert deze kassa. Bel de gemeente; er is niets verloren.</translation>
    </message>
    <message>
        <source>La ville répond.</source>
        <translation>De gemeente antwoordt.</translation>
    </message>
    <message>
        <source>Caisse à vérifier</source>
        <translation>Kassa na te kijken</translation>
    </message>
    <message>
        <source>La ville a reçu autre chose de cette caisse que ce qui est ici. Prévenez votre conseiller&#x202f;; rien n’est perdu.</source>
        <translation>De gemeente kreeg van deze kassa iets anders dan wat hier staat. Verwittig uw adviseur; er is niets verloren.</translation>
    </message>
    <message>
        <source>Rien à envoyer</source>
        <translation>Niets te verzenden</translation>
    </message>
    <message>
        <source>Envoi en cours</source>
        <translation>Wordt verzonden</translation>
    </message>
    <message>
        <source>À envoyer, prochain essai %1</source>
        <translation>Te verzenden, volgende poging %1</translation>
    </message>
    <message>
        <source>À envoyer</source>
        <translation>Te verzenden</translation>
    </message>
    <message>
        <source>arrêté</source>
        <translation>gestopt</translation>
    </message>
    <message>
        <source>pas de réseau</source>
        <translation>geen netwerk</translation>
    </message>
    <message>
        <source>Wi-Fi à ouvrir</source>
        <translation>wifi-login nodig</translation>
    </message>
    <message>
        <source>serveur muet</source>
        <translation>server antwoordt niet</translation>
    </message>
    <message>
        <source>caisse refusée</source>
        <translation>kassa geweigerd</translation>
    </message>
    <message>
        <source>pas encore essayé</source>
        <translation>nog niet geprobeerd</translation>
    </message>
    <message>
        <source>en route</source>
        <translation>onderweg</translation>
    </message>
    <message numerus="yes">
        <source>%n bon(s) débité(s)</source>
        <translation>
            <numerusform>%n bon afgeboekt</numerusform>
            <numerusform>%n bonnen afgeboekt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n débit(s) annulé(s)</source>
        <translation>
            <numerusform>%n afboeking geannuleerd</numerusform>
            <numerusform>%n afboekingen geannuleerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n débit(s) abandonné(s)</source>
        <translation>
            <numerusform>%n afboeking afgebroken</numerusform>
            <numerusform>%n afboekingen afgebroken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n débit(s) en suspens</source>
        <translation>
            <numerusform>%n openstaande afboeking</numerusform>
            <numerusform>%n openstaande afboekingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n autre(s) élément(s)</source>
        <translation>
            <numerusform>%n ander element</numerusform>
            <numerusform>%n andere elementen</numerusform>
        </translation>
    </message>
    <message>
        <source>de %1 à %2</source>
        <translation>van %1 tot %2</translation>
    </message>
    <message>
        <source>%1 libres</source>
        <translation>%1 vrij</translation>
    </message>
    <message>
        <source>à l’heure</source>
        <translation>loopt juist</translation>
    </message>
    <message>
        <source>en avance de %1</source>
        <translation>loopt %1 voor</translation>
    </message>
    <message>
        <source>en retard de %1</source>
        <translation>loopt %1 achter</translation>
    </message>
    <message>
        <source>Essai de la connexion…</source>
        <translation>Verbinding testen…</translation>
    </message>
    <message>
        <source>Synchronisation en cours…</source>
        <translation>Bezig met synchroniseren…</translation>
    </message>
    <message>
        <source>Essai à %1&#xa0;: %2</source>
        <translation>Test om %1: %2</translation>
    </message>
    <message>
        <source>Synchronisé à %1&#xa0;: la ville a tout reçu.</source>
        <translation>Gesynchroniseerd om %1: de gemeente heeft alles ontvangen.</translation>
    </message>
    <message>
        <source>Mise à jour requise</source>
        <translation>Update nodig</translation>
    </message>
    <message>
        <source>Dernier échange %1</source>
        <translation>Laatste uitwisseling %1</translation>
    </message>
    <message>
        <source>Le Wi-Fi demande une connexion. Ouvrez sa page dans le navigateur.</source>
        <translation>De wifi vraagt om in te loggen. Open de pagina ervan in de browser.</translation>
    </message>
    <message>
        <source>Cette application est trop ancienne pour la ville. Mettez-la à jour&#x202f;; vous pouvez continuer, rien n’est perdu.</source>
        <translation>Deze app is te oud voor de gemeente. Werk ze bij; u kunt verder werken, er gaat niets verloren.</translation>
    </message>
    <message>
        <source>La ville répond mal. L’envoi est réessayé tout seul.</source>
        <translation>De gemeente antwoordt niet goed. Het verzenden wordt vanzelf opnieuw geprobeerd.</translation>
    </message>
    <message numerus="yes">
        <source>%n opération(s) sauvée(s) d’une autre caisse</source>
        <translation>
            <numerusform>%n verrichting gered van een andere kassa</numerusform>
            <numerusform>%n verrichtingen gered van een andere kassa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n élément(s) attend(ent) la mise à jour.</source>
        <translation>
            <numerusform>%n item wacht op de update.</numerusform>
            <numerusform>%n items wachten op de update.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n élément(s) attend(ent) ici.</source>
        <translation>
            <numerusform>%n item wacht hier.</numerusform>
            <numerusform>%n items wachten hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Le Wi-Fi demande une connexion. Les débits attendent ici, rien n’est perdu.</source>
        <translation>De wifi vraagt om aan te melden. De afboekingen wachten hier, er gaat niets verloren.</translation>
    </message>
    <message>
        <source>Ouvrir sa page</source>
        <translation>Aanmeldpagina openen</translation>
    </message>
    <message>
        <source>Comptoir est trop ancien pour la ville&#xa0;: rien ne part avant sa mise à jour. Vous pouvez continuer, rien n’est perdu.</source>
        <translation>Comptoir is te oud voor de gemeente: er vertrekt niets voor de update. U kunt verder werken, er gaat niets verloren.</translation>
    </message>
    <message>
        <source>Mettez Comptoir à jour avant le %1&#xa0;: après, plus rien ne partira vers la ville.</source>
        <translation>Werk Comptoir bij vóór %1: daarna vertrekt er niets meer naar de gemeente.</translation>
    </message>
    <message>
        <source>Fichier refusé</source>
        <translation>Bestand geweigerd</translation>
    </message>
    <message>
        <source>La ville a déjà une autre suite de cette caisse. Sauvez de nouveau depuis elle, ou prévenez votre conseiller.</source>
        <translation>De gemeente heeft al een ander vervolg van deze kassa. Maak er een nieuw noodbestand van, of verwittig uw adviseur.</translation>
    </message>
    <message>
        <source>Il manque à la ville ce qui précède ce fichier. Ouvrez aussi les fichiers plus anciens de cette caisse.</source>
        <translation>De gemeente mist wat aan dit bestand voorafgaat. Open ook de oudere bestanden van deze kassa.</translation>
    </message>
    <message>
        <source>Cette caisse est d’une autre boutique et sert encore&#xa0;: c’est à elle d’envoyer.</source>
        <translation>Deze kassa is van een andere winkel en wordt nog gebruikt: zij moet zelf versturen.</translation>
    </message>
    <message>
        <source>La ville ne connaît pas cette caisse. Appelez la mairie&#x202f;; gardez le fichier.</source>
        <translation>De gemeente kent deze kassa niet. Bel de gemeente; bewaar het bestand.</translation>
    </message>
    <message>
        <source>La ville n’a pas pu prendre ce fichier. Gardez-le et prévenez votre conseiller.</source>
        <translation>De gemeente kon dit bestand niet aannemen. Bewaar het en verwittig uw adviseur.</translation>
    </message>
    <message>
        <source>refusé</source>
        <translation>geweigerd</translation>
    </message>
    <message numerus="yes">
        <source>%n perdue(s) ici&#x202f;; la ville les a peut-être. Prévenez votre conseiller.</source>
        <translation>
            <numerusform>%n is hier verloren; de gemeente heeft ze misschien. Verwittig uw adviseur.</numerusform>
            <numerusform>%n zijn hier verloren; de gemeente heeft ze misschien. Verwittig uw adviseur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingSections</name>
    <message>
        <source>Terminez d’abord l’encaissement.</source>
        <translation>Rond eerst de betaling af.</translation>
    </message>
    <message>
        <source>S’entraîner</source>
        <translation>Oefenen</translation>
    </message>
    <message>
        <source>Quitter l’entraînement</source>
        <translation>Oefenmodus verlaten</translation>
    </message>
    <message>
        <source>Passer en réel</source>
        <translation>Echt beginnen</translation>
    </message>
    <message>
        <source>Formation</source>
        <translation>Oefenmodus</translation>
    </message>
    <message>
        <source>FORMATION</source>
        <translation>OEFENING</translation>
    </message>
</context>
<context>
    <name>TrainingWords</name>
    <message>
        <source>Miche d’exercice</source>
        <translation>Oefenbrood</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>Bon valable</source>
        <translation>Bon geldig</translation>
    </message>
    <message>
        <source>Vérifié en ligne à {time}. Le reste demeure sur le bon.</source>
        <translation>Online nagekeken om {time}. De rest blijft op de bon.</translation>
    </message>
    <message>
        <source>{debited} débités</source>
        <translation>{debited} afgeboekt</translation>
    </message>
    <message>
        <source>Enregistré et confirmé par la ville.</source>
        <translation>Opgeslagen en bevestigd door de gemeente.</translation>
    </message>
    <message>
        <source>Bon débité</source>
        <translation>Bon afgeboekt</translation>
    </message>
    <message>
        <source>Ce bon s’utilise en une seule fois, sans rendu.</source>
        <translation>Deze bon wordt in één keer gebruikt, zonder wisselgeld.</translation>
    </message>
    <message>
        <source>Bon en une fois</source>
        <translation>Bon in één keer</translation>
    </message>
    <message>
        <source>Valable, à confirmer</source>
        <translation>Geldig, nog te bevestigen</translation>
    </message>
    <message>
        <source>Authentique. Le solde sera confirmé avec le réseau.</source>
        <translation>Echt. Het saldo wordt bevestigd zodra er netwerk is.</translation>
    </message>
    <message>
        <source>Valable hors ligne</source>
        <translation>Offline geldig</translation>
    </message>
    <message>
        <source>Vérification ancienne ({age})</source>
        <translation>Oude controle ({age})</translation>
    </message>
    <message>
        <source>La liste des bons date de {age}&#xa0;: le montant est réduit.</source>
        <translation>Ouderdom van de bonnenlijst: {age}. Het bedrag is verlaagd.</translation>
    </message>
    <message>
        <source>Liste ancienne</source>
        <translation>Oude lijst</translation>
    </message>
    <message>
        <source>Expire bientôt</source>
        <translation>Vervalt binnenkort</translation>
    </message>
    <message>
        <source>Valable jusqu’au {lastDay} inclus. Il peut être débité.</source>
        <translation>Geldig tot en met {lastDay}. Hij kan afgeboekt worden.</translation>
    </message>
    <message>
        <source>Déjà utilisé</source>
        <translation>Al gebruikt</translation>
    </message>
    <message>
        <source>Ce bon est vide. Rien n’a été débité.</source>
        <translation>Deze bon is leeg. Er is niets afgeboekt.</translation>
    </message>
    <message>
        <source>Déjà débité ici à {lastUsed}</source>
        <translation>Hier al afgeboekt: {lastUsed}</translation>
    </message>
    <message>
        <source>Cette caisse l’a déjà débité de {debited}. Rien de plus n’a été pris.</source>
        <translation>Deze kassa heeft er al {debited} van afgeboekt. Er is niets extra genomen.</translation>
    </message>
    <message>
        <source>Déjà débité ici</source>
        <translation>Hier al afgeboekt</translation>
    </message>
    <message>
        <source>Expiré le {lastDay}</source>
        <translation>Vervallen op {lastDay}</translation>
    </message>
    <message>
        <source>Ce bon n’est plus valable. Rien n’a été débité.</source>
        <translation>Deze bon is niet meer geldig. Er is niets afgeboekt.</translation>
    </message>
    <message>
        <source>Expiré</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>Valable à partir du {validFrom}</source>
        <translation>Geldig vanaf {validFrom}</translation>
    </message>
    <message>
        <source>Trop tôt pour ce bon. Rien n’a été débité.</source>
        <translation>Te vroeg voor deze bon. Er is niets afgeboekt.</translation>
    </message>
    <message>
        <source>Pas encore valable</source>
        <translation>Nog niet geldig</translation>
    </message>
    <message>
        <source>Pas valable dans cette commune</source>
        <translation>Niet geldig in deze gemeente</translation>
    </message>
    <message>
        <source>Ce bon vient d’un autre territoire. Rien n’a été débité.</source>
        <translation>Deze bon komt uit een ander gebied. Er is niets afgeboekt.</translation>
    </message>
    <message>
        <source>Autre commune</source>
        <translation>Andere gemeente</translation>
    </message>
    <message>
        <source>Bon bloqué</source>
        <translation>Bon geblokkeerd</translation>
    </message>
    <message>
        <source>Le porteur doit s’adresser à la mairie. Rien n’a été débité.</source>
        <translation>De houder moet zich tot de gemeente wenden. Er is niets afgeboekt.</translation>
    </message>
    <message>
        <source>Bon non authentique</source>
        <translation>Niet echt</translation>
    </message>
    <message>
        <source>Sa signature n’est pas celle de la ville. Rien n’a été débité.</source>
        <translation>De handtekening is niet die van de gemeente. Er is niets afgeboekt.</translation>
    </message>
    <message>
        <source>Non authentique</source>
        <translation>Niet echt</translation>
    </message>
    <message>
        <source>Limite hors ligne atteinte</source>
        <translation>Offlinelimiet bereikt</translation>
    </message>
    <message>
        <source>Connectez-vous pour débiter ce bon. Rien n’a été débité.</source>
        <translation>Maak verbinding om deze bon af te boeken. Er is niets afgeboekt.</translation>
    </message>
    <message>
        <source>Limite hors ligne</source>
        <translation>Offlinelimiet</translation>
    </message>
    <message>
        <source>Bon de formation</source>
        <translation>Oefenbon</translation>
    </message>
    <message>
        <source>Ce bon sert à s’exercer et ne vaut rien. Rien n’a été débité.</source>
        <translation>Deze bon dient om te oefenen en is niets waard. Er is niets afgeboekt.</translation>
    </message>
    <message>
        <source>Carte de fidélité</source>
        <translation>Klantenkaart</translation>
    </message>
    <message>
        <source>Ce n’est pas un bon. Demandez au client son bon d’achat.</source>
        <translation>Dit is geen bon. Vraag de klant naar de waardebon.</translation>
    </message>
    <message>
        <source>Code d’un article</source>
        <translation>Code van een artikel</translation>
    </message>
    <message>
        <source>Ce n’est pas un bon. Le code du bon est carré.</source>
        <translation>Dit is geen bon. De code van de bon is vierkant.</translation>
    </message>
    <message>
        <source>Ce n’est pas un bon</source>
        <translation>Geen bon</translation>
    </message>
    <message>
        <source>Ce code n’a été ni affiché ni gardé.</source>
        <translation>Deze code is niet getoond en niet bewaard.</translation>
    </message>
    <message>
        <source>Pas un bon</source>
        <translation>Geen bon</translation>
    </message>
    <message>
        <source>Code illisible</source>
        <translation>Code onleesbaar</translation>
    </message>
    <message>
        <source>Montez la luminosité du téléphone, lissez le papier, ou tapez le code.</source>
        <translation>Zet het scherm van de telefoon helderder, strijk het papier glad of tik de code in.</translation>
    </message>
    <message>
        <source>Bon d’un format plus récent</source>
        <translation>Bon in een nieuwer formaat</translation>
    </message>
    <message>
        <source>Mettez Comptoir à jour, ou tapez le code imprimé sous le carré.</source>
        <translation>Werk Comptoir bij, of tik de code in die onder de QR-code staat.</translation>
    </message>
    <message>
        <source>Format plus récent</source>
        <translation>Nieuwer formaat</translation>
    </message>
    <message>
        <source>Débit annulé</source>
        <translation>Afboeking geannuleerd</translation>
    </message>
    <message>
        <source>{debited} sont revenus sur le bon.</source>
        <translation>{debited} staat weer op de bon.</translation>
    </message>
    <message>
        <source>Rien n’a été débité</source>
        <translation>Er is niets afgeboekt</translation>
    </message>
    <message>
        <source>Le débit a été abandonné avant d’être enregistré.</source>
        <translation>De afboeking is opgegeven voor ze opgeslagen was.</translation>
    </message>
    <message>
        <source>Abandonné</source>
        <translation>Opgegeven</translation>
    </message>
    <message>
        <source>Authentique. Solde à confirmer avec le réseau.</source>
        <translation>Echt. Saldo te bevestigen zodra er netwerk is.</translation>
    </message>
    <message>
        <source>Authentique. Hors ligne, {most} au plus en une fois.</source>
        <translation>Echt. Offline hoogstens {most} in één keer.</translation>
    </message>
    <message>
        <source>Authentique. Hors ligne, encore {most} sur ce bon ici.</source>
        <translation>Echt. Offline hier nog {most} op deze bon.</translation>
    </message>
    <message>
        <source>Authentique. Cette caisse peut encore débiter {most} hors ligne.</source>
        <translation>Echt. Deze kassa kan offline nog {most} afboeken.</translation>
    </message>
    <message>
        <source>Authentique. Cette caisse peut encore débiter {most} aujourd’hui.</source>
        <translation>Echt. Deze kassa kan vandaag nog {most} afboeken.</translation>
    </message>
    <message>
        <source>La liste des bons date de {age}. Connectez-vous pour débiter ce bon.</source>
        <translation>Ouderdom van de bonnenlijst: {age}. Maak verbinding om deze bon af te boeken.</translation>
    </message>
    <message>
        <source>L’heure de cet appareil est douteuse. Vérifiez la date du bon avec le client.</source>
        <translation>De klok van dit toestel is twijfelachtig. Kijk de datum van de bon na met de klant.</translation>
    </message>
    <message>
        <source>La campagne est close. Rien n’a été débité.</source>
        <translation>De campagne is afgesloten. Er is niets afgeboekt.</translation>
    </message>
    <message>
        <source>Votre boutique ne participe pas à cette campagne. Rien n’a été débité.</source>
        <translation>Uw winkel doet niet mee aan deze campagne. Er is niets afgeboekt.</translation>
    </message>
    <message>
        <source>Ce bon a été annulé ou remplacé. Le porteur doit s’adresser à la mairie.</source>
        <translation>Deze bon is geannuleerd of vervangen. De houder moet zich tot de gemeente wenden.</translation>
    </message>
    <message>
        <source>D’après la dernière liste, ce bon est vide. Connectez-vous pour vérifier.</source>
        <translation>Volgens de laatste lijst is deze bon leeg. Maak verbinding om na te kijken.</translation>
    </message>
    <message>
        <source>Hors ligne, aucun débit n’est permis.</source>
        <translation>Offline is geen afboeking toegestaan.</translation>
    </message>
    <message>
        <source>Hors ligne, ce bon a déjà été débité du maximum ici. Connectez-vous.</source>
        <translation>Offline is van deze bon hier al het maximum afgeboekt. Maak verbinding.</translation>
    </message>
    <message>
        <source>Cette caisse a débité son maximum hors ligne. Connectez-vous.</source>
        <translation>Deze kassa heeft offline haar maximum afgeboekt. Maak verbinding.</translation>
    </message>
    <message>
        <source>Cette caisse a débité son maximum du jour hors ligne. Connectez-vous.</source>
        <translation>Deze kassa heeft offline haar maximum van de dag afgeboekt. Maak verbinding.</translation>
    </message>
    <message>
        <source>Trop de débits hors ligne depuis la dernière synchronisation. Connectez-vous.</source>
        <translation>Te veel offline afboekingen sinds de laatste synchronisatie. Maak verbinding.</translation>
    </message>
    <message>
        <source>La dernière synchronisation est trop ancienne. Connectez-vous.</source>
        <translation>De laatste synchronisatie is te oud. Maak verbinding.</translation>
    </message>
    <message>
        <source>Cette caisse n’a pas encore la liste des bons. Connectez-vous une fois.</source>
        <translation>Deze kassa heeft de bonnenlijst nog niet. Maak één keer verbinding.</translation>
    </message>
    <message>
        <source>Cette campagne ne se débite qu’en ligne. Connectez-vous.</source>
        <translation>Deze campagne wordt alleen online afgeboekt. Maak verbinding.</translation>
    </message>
    <message>
        <source>Un certificat de santé. Il n’a été ni affiché ni gardé.</source>
        <translation>Een gezondheidscertificaat. Het is niet getoond en niet bewaard.</translation>
    </message>
    <message>
        <source>Un cachet officiel. Il n’a été ni affiché ni gardé.</source>
        <translation>Een officieel zegel. Het is niet getoond en niet bewaard.</translation>
    </message>
    <message>
        <source>Un code de connexion personnel. Il n’a été ni affiché ni gardé.</source>
        <translation>Een persoonlijke aanmeldcode. Hij is niet getoond en niet bewaard.</translation>
    </message>
    <message>
        <source>Des données ou une invitation de caisse. Rien n’a été gardé.</source>
        <translation>Gegevens of een uitnodiging voor een kassa. Er is niets bewaard.</translation>
    </message>
    <message>
        <source>Un lien internet. Il n’a été ni ouvert ni gardé.</source>
        <translation>Een internetlink. Hij is niet geopend en niet bewaard.</translation>
    </message>
    <message>
        <source>Un accès Wi-Fi. Il n’a été ni affiché ni gardé.</source>
        <translation>Een wifi-toegang. Hij is niet getoond en niet bewaard.</translation>
    </message>
    <message>
        <source>Un code de paiement. Il n’a été ni affiché ni gardé.</source>
        <translation>Een betaalcode. Hij is niet getoond en niet bewaard.</translation>
    </message>
    <message>
        <source>Une carte de visite. Elle n’a été ni affichée ni gardée.</source>
        <translation>Een visitekaartje. Het is niet getoond en niet bewaard.</translation>
    </message>
    <message>
        <source>Le code du bon est abîmé ou coupé. Tapez les 12 caractères imprimés dessous.</source>
        <translation>De code van de bon is beschadigd of afgesneden. Tik de 12 tekens in die eronder staan.</translation>
    </message>
    <message>
        <source>Un caractère ne va pas. Relisez les 12 caractères du bon.</source>
        <translation>Er is een verkeerd teken. Lees de 12 tekens van de bon na.</translation>
    </message>
    <message>
        <source>Il faut 12 lettres et chiffres, comme 7Q2K 9FXA 01MB.</source>
        <translation>Het moeten 12 letters en cijfers zijn, zoals 7Q2K 9FXA 01MB.</translation>
    </message>
    <message>
        <source>Sans réseau, un code tapé ne se vérifie pas. Présentez le carré du bon.</source>
        <translation>Zonder netwerk is een ingetikte code niet na te kijken. Toon de QR-code van de bon.</translation>
    </message>
    <message>
        <source>Aucun bon ne porte ce code. Relisez les 12 caractères du bon.</source>
        <translation>Geen enkele bon heeft deze code. Lees de 12 tekens van de bon na.</translation>
    </message>
    <message>
        <source>Le bon a servi entre-temps&#xa0;: il y reste {balance}.</source>
        <translation>De bon is intussen gebruikt: er staat nog {balance} op.</translation>
    </message>
    <message>
        <source>Le débit a été abandonné. Le bon est intact.</source>
        <translation>De afboeking is opgegeven. De bon is ongeschonden.</translation>
    </message>
    <message>
        <source>«&#x202f;Ce bon a déjà servi. La mairie vous renseigne.&#x202f;»</source>
        <translation>“Deze bon is al gebruikt. De gemeente kan u meer vertellen.”</translation>
    </message>
    <message>
        <source>«&#x202f;La date de ce bon est passée. La mairie vous renseigne.&#x202f;»</source>
        <translation>“De datum van deze bon is voorbij. De gemeente kan u meer vertellen.”</translation>
    </message>
    <message>
        <source>«&#x202f;Ce bon est bloqué. La mairie vous en dira la raison.&#x202f;»</source>
        <translation>“Deze bon is geblokkeerd. De gemeente zal u zeggen waarom.”</translation>
    </message>
    <message>
        <source>«&#x202f;Je ne peux pas lire ce bon. Montrez-le à la mairie.&#x202f;»</source>
        <translation>“Ik kan deze bon niet lezen. Toon hem aan de gemeente.”</translation>
    </message>
    <message>
        <source>«&#x202f;Le bon est bon, le réseau manque. On réessaie&#x202f;?&#x202f;»</source>
        <translation>“De bon is in orde, het netwerk ontbreekt. Proberen we opnieuw?”</translation>
    </message>
    <message>
        <source>durée inconnue</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>{debited} débités, à confirmer</source>
        <translation>{debited} afgeboekt, nog te bevestigen</translation>
    </message>
    <message>
        <source>Horloge à vérifier</source>
        <translation>Klok na te kijken</translation>
    </message>
    <message>
        <source>Valable, montant réduit</source>
        <translation>Geldig, verlaagd bedrag</translation>
    </message>
    <message>
        <source>Enregistré sur cet appareil. La ville le confirmera.</source>
        <translation>Op dit toestel opgeslagen. De gemeente zal het bevestigen.</translation>
    </message>
    <message>
        <source>L’appareil a redémarré sans réseau&#xa0;: le montant est réduit.</source>
        <translation>Het toestel is zonder netwerk herstart: het bedrag is verlaagd.</translation>
    </message>
    <message>
        <source>Cette caisse a déjà vidé ce bon. Rien de plus n’a été pris.</source>
        <translation>Deze kassa heeft deze bon al leeggemaakt. Er is niets extra genomen.</translation>
    </message>
    <message>
        <source>Reste sur le bon</source>
        <translation>Nog op de bon</translation>
    </message>
    <message>
        <source>Solde du bon</source>
        <translation>Saldo van de bon</translation>
    </message>
    <message>
        <source>Dernier solde connu, %1</source>
        <translation>Laatst bekende saldo, %1</translation>
    </message>
    <message>
        <source>Reste hors ligne sur cet appareil</source>
        <translation>Nog offline op dit toestel</translation>
    </message>
    <message>
        <source>Dernier usage</source>
        <translation>Laatst gebruikt</translation>
    </message>
    <message>
        <source>%1, ici</source>
        <translation>%1, hier</translation>
    </message>
    <message>
        <source>%1, autre commerce</source>
        <translation>%1, andere handelaar</translation>
    </message>
    <message>
        <source>aucun, premier débit</source>
        <translation>nooit, eerste afboeking</translation>
    </message>
    <message>
        <source>Expire le</source>
        <translation>Vervalt op</translation>
    </message>
    <message>
        <source>Campagne</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Commune du bon</source>
        <translation>Gemeente van de bon</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Vous serez payé, quoi qu’il arrive.</source>
        <translation>U wordt betaald, wat er ook gebeurt.</translation>
    </message>
    <message>
        <source>Si le bon a servi ailleurs, le fonds de garantie paie.</source>
        <translation>Is de bon elders gebruikt, dan betaalt het garantiefonds.</translation>
    </message>
    <message>
        <source>À dire au client</source>
        <translation>Te zeggen aan de klant</translation>
    </message>
    <message>
        <source>Débité puis annulé</source>
        <translation>Afgeboekt en geannuleerd</translation>
    </message>
    <message>
        <source>Refusé par la ville</source>
        <translation>Geweigerd door de gemeente</translation>
    </message>
    <message>
        <source>Débité, à confirmer</source>
        <translation>Afgeboekt, nog te bevestigen</translation>
    </message>
    <message>
        <source>enregistré ici</source>
        <translation>hier opgeslagen</translation>
    </message>
    <message>
        <source>reçu par la ville</source>
        <translation>ontvangen door de gemeente</translation>
    </message>
    <message>
        <source>en lieu sûr à la ville</source>
        <translation>veilig bij de gemeente</translation>
    </message>
    <message>
        <source>refusé par la ville</source>
        <translation>geweigerd door de gemeente</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Bon de {face} (en une fois)</source>
        <translation>Bon van {face} (in één keer)</translation>
    </message>
    <message>
        <source>Valable pour {most} sur {asked}</source>
        <translation>Geldig voor {most} van {asked}</translation>
    </message>
    <message>
        <source>Une partie des articles seulement. Le reste se paie autrement.</source>
        <translation>Maar voor een deel van de artikelen. De rest wordt anders betaald.</translation>
    </message>
    <message>
        <source>Valable en partie</source>
        <translation>Gedeeltelijk geldig</translation>
    </message>
    <message>
        <source>Pas valable pour ces articles</source>
        <translation>Niet geldig voor deze artikelen</translation>
    </message>
    <message>
        <source>Une règle de la campagne l’exclut. Rien n’a été débité.</source>
        <translation>Een regel van de campagne sluit dit uit. Er is niets afgeboekt.</translation>
    </message>
    <message>
        <source>Hors règle</source>
        <translation>Buiten de regels</translation>
    </message>
    <message>
        <source>Code de retrait</source>
        <translation>Afhaalcode</translation>
    </message>
    <message>
        <source>Lecture…</source>
        <translation>Lezen…</translation>
    </message>
    <message>
        <source>Le code est lu, la réponse arrive.</source>
        <translation>De code is gelezen, het antwoord komt.</translation>
    </message>
    <message>
        <source>Pendant la formation, un vrai bon n’est pas débité. Rien n’a été débité.</source>
        <translation>In de oefenmodus wordt een echte bon niet afgeboekt. Er is niets afgeboekt.</translation>
    </message>
    <message>
        <source>Déjà débité ici, {lastUsed}</source>
        <translation>Hier al afgeboekt, {lastUsed}</translation>
    </message>
    <message>
        <source>Bon réel en formation</source>
        <translation>Echte bon in oefenmodus</translation>
    </message>
    <message>
        <source>Commande {subject}</source>
        <translation>Bestelling {subject}</translation>
    </message>
    <message>
        <source>{subject}. Rien n’a été débité.</source>
        <translation>{subject}. Er is niets afgeboekt.</translation>
    </message>
    <message>
        <source>Avec ce bon</source>
        <translation>Met deze bon</translation>
    </message>
    <message>
        <source>À payer autrement</source>
        <translation>Anders te betalen</translation>
    </message>
    <message>
        <source>Ce bon, hors ligne</source>
        <translation>Deze bon, offline</translation>
    </message>
    <message>
        <source>%1 sur %2 max</source>
        <translation>%1 van max. %2</translation>
    </message>
    <message>
        <source>%1 max</source>
        <translation>max. %1</translation>
    </message>
    <message>
        <source>Cet appareil, hors ligne</source>
        <translation>Dit toestel, offline</translation>
    </message>
    <message>
        <source>il reste %1 sur %2</source>
        <translation>nog %1 van %2</translation>
    </message>
    <message>
        <source>il reste %1</source>
        <translation>nog %1</translation>
    </message>
    <message>
        <source>Article&#xa0;: {subject}</source>
        <translation>Artikel: {subject}</translation>
    </message>
    <message>
        <source>Ce n’est pas un bon&#xa0;: une commande à remettre.</source>
        <translation>Dit is geen bon: een bestelling om mee te geven.</translation>
    </message>
    <message>
        <source>Rien à rendre en espèces&#xa0;: le bon a ce montant dès que la ville l’a reçu.</source>
        <translation>Geef niets in contanten terug: de bon krijgt dit bedrag zodra de gemeente het heeft ontvangen.</translation>
    </message>
    <message>
        <source>{debited} remboursés sur le bon</source>
        <translation>{debited} terugbetaald op de bon</translation>
    </message>
    <message>
        <source>Restait sur le bon</source>
        <translation>Stond nog op de bon</translation>
    </message>
    <message>
        <source>Débité</source>
        <translation>Afgeboekt</translation>
    </message>
    <message>
        <source>Déjà remboursé sur le bon</source>
        <translation>Al terugbetaald op de bon</translation>
    </message>
    <message>
        <source>Remboursé en partie</source>
        <translation>Gedeeltelijk terugbetaald</translation>
    </message>
    <message>
        <source>Remboursé</source>
        <translation>Terugbetaald</translation>
    </message>
    <message>
        <source>Un débit précédent n’est pas encore arrivé à la ville. Le bon est intact&#xa0;: réessayez dans un instant.</source>
        <translation>Een vorige afboeking is nog niet bij de gemeente aangekomen. De bon is onaangeroerd: probeer zo dadelijk opnieuw.</translation>
    </message>
</context>
<context>
    <name>comptoir::app::Counter</name>
    <message>
        <source>Comptoir ne peut pas démarrer</source>
        <translation>Comptoir kan niet starten</translation>
    </message>
    <message>
        <source>Bon de %1 à l’écran&#xa0;: rien n’est perdu.</source>
        <translation>Bon van %1 op het scherm: er is niets verloren.</translation>
    </message>
    <message>
        <source>Copie reprise&#xa0;: tout y est, la numérotation continue.</source>
        <translation>Kopie teruggezet: alles staat erin, de nummering loopt door.</translation>
    </message>
    <message numerus="yes">
        <source>Copie reprise&#xa0;: %n ticket(s) fait(s) ensuite manque(nt). La suite porte la série %1&#x202f;; prévenez votre comptable.</source>
        <translation>
            <numerusform>Kopie teruggezet: %n kasticket van daarna ontbreekt. Het vervolg krijgt reeks %1; verwittig uw boekhouder.</numerusform>
            <numerusform>Kopie teruggezet: %n kastickets van daarna ontbreken. Het vervolg krijgt reeks %1; verwittig uw boekhouder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copie reprise&#xa0;: des tickets faits ensuite manquent peut-être. La suite porte la série %1&#x202f;; prévenez votre comptable.</source>
        <translation>Kopie teruggezet: misschien ontbreken kastickets van daarna. Het vervolg krijgt reeks %1; verwittig uw boekhouder.</translation>
    </message>
</context>
<context>
    <name>comptoir::app::CounterShop</name>
    <message>
        <source>Boulangerie, pâtisserie</source>
        <translation>Bakkerij, banketbakkerij</translation>
    </message>
    <message>
        <source>Primeur, épicerie</source>
        <translation>Groenteboer, kruidenier</translation>
    </message>
    <message>
        <source>Marché</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Librairie, papeterie, jeux</source>
        <translation>Boeken, papierwaren, spellen</translation>
    </message>
    <message>
        <source>Vêtements</source>
        <translation>Kleding</translation>
    </message>
    <message>
        <source>Équipement, outillage, services</source>
        <translation>Uitrusting, gereedschap, diensten</translation>
    </message>
    <message>
        <source>Autre commerce</source>
        <translation>Andere handelszaak</translation>
    </message>
    <message>
        <source>Mentions des tickets</source>
        <translation>Vermeldingen op kastickets</translation>
    </message>
    <message>
        <source>Ouvrir le tiroir</source>
        <translation>Lade openen</translation>
    </message>
</context>
<context>
    <name>comptoir::app::Till</name>
    <message>
        <source>Données abîmées&#xa0;: reconstituées depuis la copie de sécurité, rien n’est perdu.</source>
        <translation>Gegevens beschadigd: hersteld uit de reservekopie, er is niets verloren.</translation>
    </message>
    <message>
        <source>Commerce d’exercice</source>
        <translation>Oefenwinkel</translation>
    </message>
</context>
<context>
    <name>comptoir::attention::AdviserSheet</name>
    <message>
        <source>Question à la ville&#xa0;: %1</source>
        <translation>Vraag aan de gemeente: %1</translation>
    </message>
    <message>
        <source>Débité chez nous le</source>
        <translation>Bij ons afgeboekt op</translation>
    </message>
    <message>
        <source>Utilisé dans un autre commerce le</source>
        <translation>Bij een andere handelaar gebruikt op</translation>
    </message>
    <message>
        <source>Campagne</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Code du bon</source>
        <translation>Code van de bon</translation>
    </message>
    <message>
        <source>Raison donnée par la ville</source>
        <translation>Reden van de gemeente</translation>
    </message>
    <message>
        <source>Numéro de l’opération</source>
        <translation>Nummer van de verrichting</translation>
    </message>
    <message>
        <source>Question à la ville</source>
        <translation>Vraag aan de gemeente</translation>
    </message>
</context>
<context>
    <name>comptoir::attention::AttentionPage</name>
    <message>
        <source>À régler</source>
        <translation>Te regelen</translation>
    </message>
    <message>
        <source>À régler · %1</source>
        <translation>Te regelen · %1</translation>
    </message>
    <message>
        <source>Réglé · %1</source>
        <translation>Geregeld · %1</translation>
    </message>
    <message>
        <source>Afficher les plus anciens</source>
        <translation>Oudere tonen</translation>
    </message>
    <message>
        <source>Décider</source>
        <translation>Beslissen</translation>
    </message>
    <message>
        <source>Décider&#xa0;: %1</source>
        <translation>Beslissen: %1</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Imprimer encore&#xa0;: %1</source>
        <translation>Opnieuw afdrukken: %1</translation>
    </message>
    <message>
        <source>Rien à régler</source>
        <translation>Niets te regelen</translation>
    </message>
    <message>
        <source>Aucune réponse encore</source>
        <translation>Nog geen antwoord</translation>
    </message>
    <message>
        <source>Si la ville refuse un débit ou n’en paie qu’une partie, la question arrive ici.</source>
        <translation>Als de gemeente een afboeking weigert of maar deels betaalt, komt de vraag hier.</translation>
    </message>
    <message>
        <source>Ce que vous réglez reste ici, avec qui et quand.</source>
        <translation>Wat u regelt, blijft hier, met wie en wanneer.</translation>
    </message>
    <message>
        <source>Aucune réponse n’est enregistrée.</source>
        <translation>Er is geen antwoord opgeslagen.</translation>
    </message>
    <message>
        <source>Actualiser</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Rien ne disparaît&#xa0;: chaque réponse est gardée dans «&#x202f;Réglé&#x202f;», avec qui et quand.</source>
        <translation>Niets verdwijnt: elk antwoord blijft in “Geregeld”, met wie en wanneer.</translation>
    </message>
    <message>
        <source>Accepter %1 à votre charge&#x202f;?</source>
        <translation>%1 te uwen laste aanvaarden?</translation>
    </message>
    <message>
        <source>La ville paie %1 sur %2. Cette réponse ne se reprend pas.</source>
        <translation>De gemeente betaalt %1 van %2. Dit antwoord is definitief.</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Autoriser une caisse</source>
        <translation>Een kassa toestaan</translation>
    </message>
    <message>
        <source>Refuser une caisse</source>
        <translation>Een kassa weigeren</translation>
    </message>
</context>
<context>
    <name>comptoir::attention::QuestionCard</name>
    <message>
        <source>Oui, débiter %1</source>
        <translation>Ja, %1 afboeken</translation>
    </message>
    <message>
        <source>Non, ne rien débiter</source>
        <translation>Nee, niets afboeken</translation>
    </message>
    <message>
        <source>Imprimer pour la ville</source>
        <translation>Afdrukken voor gemeente</translation>
    </message>
    <message>
        <source>Décider plus tard</source>
        <translation>Later beslissen</translation>
    </message>
    <message>
        <source>Garder ma valeur</source>
        <translation>Mijn waarde behouden</translation>
    </message>
    <message>
        <source>Prendre l’autre</source>
        <translation>De andere nemen</translation>
    </message>
    <message>
        <source>Autoriser</source>
        <translation>Toestaan</translation>
    </message>
    <message>
        <source>Refuser</source>
        <translation>Weigeren</translation>
    </message>
    <message>
        <source>ACCEPTÉ</source>
        <translation>AANVAARD</translation>
    </message>
    <message>
        <source>REFUSÉ, ou rien</source>
        <translation>GEWEIGERD, of niets</translation>
    </message>
    <message>
        <source>Annulé sur le terminal</source>
        <translation>Geannuleerd op de terminal</translation>
    </message>
    <message>
        <source>J’ai compris</source>
        <translation>Begrepen</translation>
    </message>
    <message>
        <source>Réessayer maintenant</source>
        <translation>Nu opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>comptoir::backup::CopiesPane</name>
    <message>
        <source>Copier maintenant</source>
        <translation>Nu kopiëren</translation>
    </message>
    <message>
        <source>Choisir la clé de la seconde copie</source>
        <translation>USB-stick van de tweede kopie kiezen</translation>
    </message>
    <message>
        <source>Tout emporter</source>
        <translation>Alles meenemen</translation>
    </message>
    <message>
        <source>Articles, tickets, clôtures et archives, en formats ouverts.</source>
        <translation>Artikelen, kastickets, afsluitingen en archieven, in open formaten.</translation>
    </message>
    <message>
        <source>Reprendre une copie</source>
        <translation>Een kopie terugzetten</translation>
    </message>
    <message>
        <source>Ne pas reprendre cette copie</source>
        <translation>Deze kopie niet terugzetten</translation>
    </message>
    <message>
        <source>Fermer Comptoir</source>
        <translation>Comptoir sluiten</translation>
    </message>
    <message>
        <source>Copie en cours… Vous pouvez continuer à vendre.</source>
        <translation>Bezig met kopiëren… U kunt verder verkopen.</translation>
    </message>
    <message>
        <source>Aucune copie pour l’instant. La première se fait à la clôture.</source>
        <translation>Nog geen kopie. De eerste wordt bij de afsluiting gemaakt.</translation>
    </message>
    <message>
        <source>Dernière copie vérifiée&#xa0;: %1.</source>
        <translation>Laatste nagekeken kopie: %1.</translation>
    </message>
    <message>
        <source>Pas de seconde copie. Sur une clé USB, elle protège aussi d’un disque cassé ou d’un vol.</source>
        <translation>Geen tweede kopie. Op een USB-stick beschermt ze ook tegen een kapotte schijf of diefstal.</translation>
    </message>
    <message>
        <source>Seconde copie dans %1&#xa0;: aucune pour l’instant.</source>
        <translation>Tweede kopie in %1: nog geen.</translation>
    </message>
    <message>
        <source>Seconde copie dans %1&#xa0;: %2.</source>
        <translation>Tweede kopie in %1: %2.</translation>
    </message>
    <message>
        <source>Une copie prendra la place des données au prochain démarrage. Jusque-là, rien ne change&#x202f;; l’état d’aujourd’hui est gardé à côté.</source>
        <translation>Bij de volgende start neemt een kopie de plaats van de gegevens in. Tot dan verandert er niets; de toestand van vandaag wordt ernaast bewaard.</translation>
    </message>
    <message>
        <source>Copie faite et relue&#xa0;: elle est entière.</source>
        <translation>Kopie gemaakt en nagelezen: ze is volledig.</translation>
    </message>
    <message>
        <source>Clé USB «&#x202f;%1&#x202f;»</source>
        <translation>USB-stick “%1”</translation>
    </message>
    <message>
        <source>Où mettre la seconde copie&#x202f;?</source>
        <translation>Waar komt de tweede kopie?</translation>
    </message>
    <message>
        <source>Pas de seconde copie</source>
        <translation>Geen tweede kopie</translation>
    </message>
    <message>
        <source>La copie n’est pas reprise. Rien n’a changé.</source>
        <translation>De kopie wordt niet teruggezet. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Où mettre le fichier&#x202f;?</source>
        <translation>Waar komt het bestand?</translation>
    </message>
    <message>
        <source>Sur cet appareil</source>
        <translation>Op dit toestel</translation>
    </message>
    <message>
        <source>Le fichier se prépare… Vous pouvez continuer à vendre.</source>
        <translation>Het bestand wordt klaargemaakt… U kunt verder verkopen.</translation>
    </message>
    <message>
        <source>Tout est dans %1. Le fichier README.txt dit ce que chaque partie contient.</source>
        <translation>Alles staat in %1. Het bestand README.txt zegt wat elk deel bevat.</translation>
    </message>
</context>
<context>
    <name>comptoir::backup::RestoreSheet</name>
    <message>
        <source>Reprendre une copie</source>
        <translation>Een kopie terugzetten</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Reprendre cette copie</source>
        <translation>Deze kopie terugzetten</translation>
    </message>
    <message>
        <source>Recherche des copies…</source>
        <translation>Kopieën zoeken…</translation>
    </message>
    <message>
        <source>Quelle copie reprendre&#x202f;? La plus récente est en premier.</source>
        <translation>Welke kopie terugzetten? De nieuwste staat bovenaan.</translation>
    </message>
    <message>
        <source>%1, seconde copie</source>
        <translation>%1, tweede kopie</translation>
    </message>
    <message>
        <source>La copie est relue en entier…</source>
        <translation>De kopie wordt volledig nagelezen…</translation>
    </message>
    <message numerus="yes">
        <source>Cette copie est entière&#xa0;: %1, %n ticket(s), jusqu’au %2 à %3.</source>
        <translation>
            <numerusform>Deze kopie is volledig: %1, %n kasticket, tot %2 om %3.</numerusform>
            <numerusform>Deze kopie is volledig: %1, %n kastickets, tot %2 om %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Elle ne vient pas de l’histoire de cette caisse&#xa0;: vérifiez que c’est la bonne.</source>
        <translation>Ze hoort niet bij de geschiedenis van deze kassa: kijk na of het de juiste is.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) fait(s) depuis n’y sont pas. Leurs numéros ne seront pas donnés une seconde fois&#xa0;: la suite porte une nouvelle série, et le journal le dit.</source>
        <translation>
            <numerusform>%n kasticket van daarna staat er niet in. Het nummer wordt geen tweede keer gegeven: het vervolg krijgt een nieuwe reeks, en de boeken vermelden het.</numerusform>
            <numerusform>%n kastickets van daarna staan er niet in. Hun nummers worden geen tweede keer gegeven: het vervolg krijgt een nieuwe reeks, en de boeken vermelden het.</numerusform>
        </translation>
    </message>
    <message>
        <source>L’état d’aujourd’hui est gardé à côté. La copie prend sa place au prochain démarrage.</source>
        <translation>De toestand van vandaag wordt ernaast bewaard. De kopie neemt bij de volgende start de plaats ervan in.</translation>
    </message>
    <message>
        <source>La copie est prête. Fermez Comptoir, puis ouvrez-le de nouveau.</source>
        <translation>De kopie is klaar. Sluit Comptoir en open het opnieuw.</translation>
    </message>
    <message>
        <source>Fermer Comptoir</source>
        <translation>Comptoir sluiten</translation>
    </message>
    <message>
        <source>Chercher sur la clé «&#x202f;%1&#x202f;»</source>
        <translation>Op de stick “%1” zoeken</translation>
    </message>
    <message>
        <source>Chercher de nouveau</source>
        <translation>Opnieuw zoeken</translation>
    </message>
    <message>
        <source>Aucune copie ici. Branchez la clé USB où elles sont.</source>
        <translation>Hier is geen kopie. Sluit de USB-stick aan waarop ze staan.</translation>
    </message>
</context>
<context>
    <name>comptoir::catalogue::CatalogueController</name>
    <message>
        <source>Créer un article</source>
        <translation>Een artikel maken</translation>
    </message>
    <message>
        <source>Enregistrer %1</source>
        <translation>%1 opslaan</translation>
    </message>
    <message>
        <source>Archiver %1</source>
        <translation>%1 archiveren</translation>
    </message>
    <message>
        <source>Archiver un rayon</source>
        <translation>Een afdeling archiveren</translation>
    </message>
</context>
<context>
    <name>comptoir::catalogue::CataloguePage</name>
    <message>
        <source>Tout</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Favoris</source>
        <translation>Favorieten</translation>
    </message>
    <message>
        <source>Sans prix</source>
        <translation>Zonder prijs</translation>
    </message>
    <message>
        <source>Sans code</source>
        <translation>Zonder code</translation>
    </message>
    <message>
        <source>Stock à zéro</source>
        <translation>Voorraad nul</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogus</translation>
    </message>
    <message>
        <source>Chercher un article, un code</source>
        <translation>Artikel of code zoeken</translation>
    </message>
    <message>
        <source>Montrer</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikelen</translation>
    </message>
    <message>
        <source>Le catalogue est vide</source>
        <translation>De catalogus is leeg</translation>
    </message>
    <message>
        <source>Créer un premier article</source>
        <translation>Eerste artikel maken</translation>
    </message>
    <message>
        <source>Nouvel article</source>
        <translation>Nieuw artikel</translation>
    </message>
    <message>
        <source>Rayons</source>
        <translation>Afdelingen</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Étiquettes</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Touchez un article</source>
        <translation>Tik op een artikel</translation>
    </message>
    <message>
        <source>Aucun article ici.</source>
        <translation>Geen artikel hier.</translation>
    </message>
    <message>
        <source>Enregistré&#xa0;: %1</source>
        <translation>Opgeslagen: %1</translation>
    </message>
    <message>
        <source>Vous vendez déjà&#xa0;: un montant et un rayon suffisent. Un catalogue fait gagner du temps.</source>
        <translation>U kunt al verkopen: een bedrag en een afdeling volstaan. Met een catalogus wint u tijd.</translation>
    </message>
    <message>
        <source>Ou scannez-le&#xa0;: un code inconnu ouvre un nouvel article.</source>
        <translation>Of scan het: een onbekende code opent een nieuw artikel.</translation>
    </message>
    <message>
        <source>Étiquettes enregistrées&#xa0;: %1</source>
        <translation>Etiketten opgeslagen: %1</translation>
    </message>
    <message>
        <source>Aucun article ne ressemble à «&#x202f;%1&#x202f;».</source>
        <translation>Geen enkel artikel lijkt op “%1”.</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Autres actions</source>
        <translation>Andere acties</translation>
    </message>
    <message>
        <source>Étiquettes de la liste&#xa0;: quel papier&#x202f;?</source>
        <translation>Etiketten van de lijst: welk papier?</translation>
    </message>
    <message>
        <source>A4, 24 étiquettes de 70 × 37 mm</source>
        <translation>A4, 24 etiketten van 70 × 37&#xa0;mm</translation>
    </message>
    <message>
        <source>A4, 40 étiquettes de 52,5 × 29,7 mm</source>
        <translation>A4, 40 etiketten van 52,5 × 29,7&#xa0;mm</translation>
    </message>
    <message>
        <source>Rouleau de 57 × 32 mm</source>
        <translation>Rol van 57 × 32&#xa0;mm</translation>
    </message>
    <message>
        <source>Étiquettes en cours…</source>
        <translation>Etiketten maken…</translation>
    </message>
    <message>
        <source>Export en cours…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Articles enregistrés&#xa0;: %1</source>
        <translation>Artikelen opgeslagen: %1</translation>
    </message>
</context>
<context>
    <name>comptoir::catalogue::DepartmentForm</name>
    <message>
        <source>Nouveau rayon</source>
        <translation>Nieuwe afdeling</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Nom du rayon</source>
        <translation>Afdelingsnaam</translation>
    </message>
    <message>
        <source>Deux lettres pour ses articles</source>
        <translation>Twee letters voor de artikelen</translation>
    </message>
    <message>
        <source>TVA</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>Couleur</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Garantie légale sur le ticket</source>
        <translation>Wettelijke garantie op kasticket</translation>
    </message>
    <message>
        <source>Prestation de service</source>
        <translation>Dienstverlening</translation>
    </message>
    <message>
        <source>Une note est proposée à partir du montant légal.</source>
        <translation>Vanaf het wettelijke bedrag wordt een nota aangeboden.</translation>
    </message>
    <message>
        <source>Appareils, outils, meubles, jouets&#xa0;: le papier sort toujours.</source>
        <translation>Toestellen, gereedschap, meubels, speelgoed: het papier komt er altijd uit.</translation>
    </message>
</context>
<context>
    <name>comptoir::catalogue::DepartmentSheet</name>
    <message>
        <source>Rayons</source>
        <translation>Afdelingen</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Nouveau rayon</source>
        <translation>Nieuwe afdeling</translation>
    </message>
</context>
<context>
    <name>comptoir::catalogue::ImportSheet</name>
    <message>
        <source>Nom</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Nom court du ticket</source>
        <translation>Korte naam op het kasticket</translation>
    </message>
    <message>
        <source>Prix TTC</source>
        <translation>Prijs incl. btw</translation>
    </message>
    <message>
        <source>Codes-barres</source>
        <translation>Streepjescodes</translation>
    </message>
    <message>
        <source>Rayon</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Taux de TVA</source>
        <translation>Btw-tarief</translation>
    </message>
    <message>
        <source>Unité</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Code de balance</source>
        <translation>Weegschaalcode</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Voorraad</translation>
    </message>
    <message>
        <source>Favori</source>
        <translation>Favoriet</translation>
    </message>
    <message>
        <source>Retrait en magasin</source>
        <translation>Afhalen in de winkel</translation>
    </message>
    <message>
        <source>Ne pas importer</source>
        <translation>Niet importeren</translation>
    </message>
    <message>
        <source>Couleur</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Âge minimum</source>
        <translation>Minimumleeftijd</translation>
    </message>
    <message>
        <source>tableur</source>
        <translation>rekenblad</translation>
    </message>
    <message>
        <source>Choisir la liste des articles</source>
        <translation>Artikellijst kiezen</translation>
    </message>
    <message>
        <source>Listes (*.csv *.txt *.tsv *.xlsx);;Tous (*)</source>
        <translation>Lijsten (*.csv *.txt *.tsv *.xlsx);;Alle (*)</translation>
    </message>
    <message>
        <source>Importer des articles</source>
        <translation>Artikelen importeren</translation>
    </message>
    <message>
        <source>Feuille du classeur</source>
        <translation>Blad van de werkmap</translation>
    </message>
    <message>
        <source>Lignes refusées</source>
        <translation>Geweigerde regels</translation>
    </message>
    <message>
        <source>Ne rien importer</source>
        <translation>Niets importeren</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Lecture de la liste…</source>
        <translation>Lijst lezen…</translation>
    </message>
    <message>
        <source>%1&#xa0;: liste de %2</source>
        <translation>%1: lijst uit %2</translation>
    </message>
    <message>
        <source>Odoo exporte souvent des prix hors TVA. Vérifiez-les avant d’importer.</source>
        <translation>Odoo exporteert vaak prijzen zonder btw. Kijk ze na voor u importeert.</translation>
    </message>
    <message>
        <source>Quelle feuille&#x202f;?</source>
        <translation>Welk blad?</translation>
    </message>
    <message>
        <source>Ce que contiennent les colonnes</source>
        <translation>Wat de kolommen bevatten</translation>
    </message>
    <message>
        <source>Colonne %1</source>
        <translation>Kolom %1</translation>
    </message>
    <message>
        <source>Que contient cette colonne&#x202f;?</source>
        <translation>Wat bevat deze kolom?</translation>
    </message>
    <message>
        <source>Vérification de la liste…</source>
        <translation>Lijst nakijken…</translation>
    </message>
    <message>
        <source>Lignes lues&#xa0;: %1. Nouveaux articles&#xa0;: %2. Modifiés&#xa0;: %3. Inchangés&#xa0;: %4. Lignes refusées&#xa0;: %5.</source>
        <translation>Gelezen regels: %1. Nieuwe artikelen: %2. Gewijzigd: %3. Ongewijzigd: %4. Geweigerde regels: %5.</translation>
    </message>
    <message>
        <source>Touchez une ligne refusée pour lire pourquoi.</source>
        <translation>Tik op een geweigerde regel om te lezen waarom.</translation>
    </message>
    <message>
        <source>Un import ne s’annule pas.</source>
        <translation>Importeren is definitief.</translation>
    </message>
    <message>
        <source>Importer 1 article</source>
        <translation>1 artikel importeren</translation>
    </message>
    <message>
        <source>Importer %1 articles</source>
        <translation>%1 artikelen importeren</translation>
    </message>
    <message>
        <source>Import en cours…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>C’est fait. Articles créés&#xa0;: %1, modifiés&#xa0;: %2. Lignes refusées&#xa0;: %3.</source>
        <translation>Klaar. Nieuwe artikelen: %1, gewijzigd: %2. Geweigerde regels: %3.</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>comptoir::catalogue::ItemForm</name>
    <message>
        <source>Retirer du catalogue</source>
        <translation>Uit catalogus verwijderen</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Nom sur le ticket</source>
        <translation>Naam op het kasticket</translation>
    </message>
    <message>
        <source>Prix TTC</source>
        <translation>Prijs incl. btw</translation>
    </message>
    <message>
        <source>à la vente</source>
        <translation>bij de verkoop</translation>
    </message>
    <message>
        <source>Vendu</source>
        <translation>Verkocht</translation>
    </message>
    <message>
        <source>à la pièce</source>
        <translation>per stuk</translation>
    </message>
    <message>
        <source>au kilo</source>
        <translation>per kilo</translation>
    </message>
    <message>
        <source>au litre</source>
        <translation>per liter</translation>
    </message>
    <message>
        <source>au mètre</source>
        <translation>per meter</translation>
    </message>
    <message>
        <source>Rayon</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>TVA</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>Codes-barres</source>
        <translation>Streepjescodes</translation>
    </message>
    <message>
        <source>scannez, ou séparez par une virgule</source>
        <translation>scan, of scheid met een komma</translation>
    </message>
    <message>
        <source>scannez</source>
        <translation>scan</translation>
    </message>
    <message>
        <source>Numéro sur la balance</source>
        <translation>Nummer op de weegschaal</translation>
    </message>
    <message>
        <source>Favori</source>
        <translation>Favoriet</translation>
    </message>
    <message>
        <source>Sur la première page de la vente.</source>
        <translation>Op de eerste pagina van de verkoop.</translation>
    </message>
    <message>
        <source>Suivre le stock</source>
        <translation>Voorraad volgen</translation>
    </message>
    <message>
        <source>Il se vend aussi à zéro.</source>
        <translation>Ook bij nul te verkopen.</translation>
    </message>
    <message>
        <source>Compté en rayon</source>
        <translation>Geteld in de winkel</translation>
    </message>
    <message>
        <source>À retirer sur commande</source>
        <translation>Af te halen op bestelling</translation>
    </message>
    <message>
        <source>Les clients peuvent le réserver.</source>
        <translation>Klanten kunnen het reserveren.</translation>
    </message>
    <message>
        <source>Interdit aux mineurs</source>
        <translation>Verboden voor minderjarigen</translation>
    </message>
    <message>
        <source>La caisse rappelle de vérifier l’âge.</source>
        <translation>De kassa herinnert eraan de leeftijd na te kijken.</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>à choisir</source>
        <translation>te kiezen</translation>
    </message>
    <message>
        <source>celle du rayon, %1</source>
        <translation>die van de afdeling, %1</translation>
    </message>
    <message>
        <source>Celle du rayon</source>
        <translation>Die van de afdeling</translation>
    </message>
    <message>
        <source>vide&#xa0;: tapé à la vente</source>
        <translation>leeg: bij de verkoop ingetikt</translation>
    </message>
    <message>
        <source>Ce prix ne se lit pas&#xa0;: écrivez par exemple 12,50.</source>
        <translation>Deze prijs is niet leesbaar: schrijf bijvoorbeeld 12,50.</translation>
    </message>
    <message>
        <source>Couleur</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>celle du rayon</source>
        <translation>die van de afdeling</translation>
    </message>
    <message>
        <source>Choisir une photo</source>
        <translation>Een foto kiezen</translation>
    </message>
    <message>
        <source>Images (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</source>
        <translation>Afbeeldingen (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>Photo de l’article</source>
        <translation>Foto van het artikel</translation>
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
        <translation>%1 per liter</translation>
    </message>
    <message>
        <source>%1 le mètre</source>
        <translation>%1 per meter</translation>
    </message>
</context>
<context>
    <name>comptoir::catalogue::RefusedModel</name>
    <message>
        <source>Ligne %1&#xa0;: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
</context>
<context>
    <name>comptoir::customer::CustomerView</name>
    <message>
        <source>Un instant…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Présentez votre carte</source>
        <translation>Houd uw kaart voor</translation>
    </message>
    <message>
        <source>Insérez votre carte</source>
        <translation>Steek uw kaart in</translation>
    </message>
    <message>
        <source>Tapez votre code</source>
        <translation>Typ uw code</translation>
    </message>
    <message>
        <source>Demande à la banque…</source>
        <translation>Navraag bij de bank…</translation>
    </message>
    <message>
        <source>Retirez votre carte</source>
        <translation>Neem uw kaart weg</translation>
    </message>
    <message>
        <source>Présentez votre carte encore une fois</source>
        <translation>Houd uw kaart nog eens voor</translation>
    </message>
    <message>
        <source>Essayez une autre carte</source>
        <translation>Probeer een andere kaart</translation>
    </message>
    <message>
        <source>Ne présentez qu’une carte</source>
        <translation>Houd maar één kaart voor</translation>
    </message>
    <message>
        <source>Arrondi</source>
        <translation>Afronding</translation>
    </message>
    <message>
        <source>À vous rendre</source>
        <translation>U krijgt terug</translation>
    </message>
    <message>
        <source>Par carte</source>
        <translation>Met de kaart</translation>
    </message>
    <message>
        <source>Présentez votre bon</source>
        <translation>Toon uw bon</translation>
    </message>
    <message>
        <source>Votre bon paie %1. Il restera %2 dessus.</source>
        <translation>Uw bon betaalt %1. Er blijft %2 op staan.</translation>
    </message>
    <message>
        <source>Votre bon paie %1.</source>
        <translation>Uw bon betaalt %1.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Reste à payer</source>
        <translation>Nog te betalen</translation>
    </message>
    <message>
        <source>Remboursé</source>
        <translation>Terugbetaald</translation>
    </message>
    <message>
        <source>Rendu</source>
        <translation>Wisselgeld</translation>
    </message>
    <message>
        <source>Payé</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Reste sur votre bon</source>
        <translation>Blijft op uw bon</translation>
    </message>
    <message>
        <source>Merci, et à bientôt&#x202f;!</source>
        <translation>Bedankt en tot ziens!</translation>
    </message>
    <message>
        <source>Votre ticket&#xa0;: lisez ce code avec votre téléphone</source>
        <translation>Uw ticket: lees deze code met uw telefoon</translation>
    </message>
    <message>
        <source>Ce bon est déjà utilisé</source>
        <translation>Deze bon is al gebruikt</translation>
    </message>
    <message>
        <source>Ce bon a expiré</source>
        <translation>Deze bon is vervallen</translation>
    </message>
    <message>
        <source>Ce bon n’est pas encore valable</source>
        <translation>Deze bon is nog niet geldig</translation>
    </message>
    <message>
        <source>Ce code ne peut pas servir ici</source>
        <translation>Deze code kan hier niet dienen</translation>
    </message>
    <message>
        <source>Remise</source>
        <translation>Korting</translation>
    </message>
    <message>
        <source>Récompense fidélité</source>
        <translation>Beloning klantenkaart</translation>
    </message>
    <message>
        <source>Débité</source>
        <translation>Afgeboekt</translation>
    </message>
    <message>
        <source>Débit annulé</source>
        <translation>Afboeking geannuleerd</translation>
    </message>
    <message>
        <source>Bon accepté</source>
        <translation>Bon aanvaard</translation>
    </message>
    <message>
        <source>Sur votre bon</source>
        <translation>Op uw bon</translation>
    </message>
    <message>
        <source>Bon valable</source>
        <translation>Bon geldig</translation>
    </message>
    <message>
        <source>Les bons de la ville sont acceptés ici.</source>
        <translation>De bonnen van de stad worden hier aanvaard.</translation>
    </message>
    <message>
        <source>Bons acceptés ici&#xa0;: %1</source>
        <translation>Hier aanvaarde bonnen: %1</translation>
    </message>
    <message>
        <source>ENTRAÎNEMENT&#xa0;: rien n’est vendu</source>
        <translation>OEFENING: er wordt niets verkocht</translation>
    </message>
</context>
<context>
    <name>comptoir::customer::CustomerWindow</name>
    <message>
        <source>Écran client</source>
        <translation>Klantenscherm</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Fermer l’écran client</source>
        <translation>Het klantenscherm sluiten</translation>
    </message>
</context>
<context>
    <name>comptoir::enrolment::EnrolmentPage</name>
    <message>
        <source>Inscrire cette caisse</source>
        <translation>Deze kassa koppelen</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>J’ai un code d’invitation</source>
        <translation>Ik heb een uitnodigingscode</translation>
    </message>
    <message>
        <source>Présentez à la caméra le carré que la mairie affiche. Sans caméra, collez ici le texte de l’invitation.</source>
        <translation>Toon de QR-code van de gemeente aan de camera. Geen camera? Plak hier de tekst van de uitnodiging.</translation>
    </message>
    <message>
        <source>Texte de l’invitation</source>
        <translation>Tekst van de uitnodiging</translation>
    </message>
    <message>
        <source>Une invitation sert une fois et vaut quinze minutes.</source>
        <translation>Een uitnodiging werkt één keer en is een kwartier geldig.</translation>
    </message>
    <message>
        <source>Contact avec la mairie…</source>
        <translation>Contact met de gemeente…</translation>
    </message>
    <message>
        <source>Cela prend quelques secondes.</source>
        <translation>Dit duurt enkele seconden.</translation>
    </message>
    <message>
        <source>Comparez ces six chiffres</source>
        <translation>Vergelijk deze zes cijfers</translation>
    </message>
    <message>
        <source>Le guichet doit voir les mêmes à l’écran. S’ils diffèrent, annulez.</source>
        <translation>Het loket moet dezelfde op het scherm zien. Verschillen ze, annuleer dan.</translation>
    </message>
    <message>
        <source>Chiffres à comparer&#xa0;: %1</source>
        <translation>Te vergelijken cijfers: %1</translation>
    </message>
    <message>
        <source>Bienvenue à %1</source>
        <translation>Welkom in %1</translation>
    </message>
    <message>
        <source>Cette caisse est celle de %1. Elle peut débiter les bons de la ville.</source>
        <translation>Deze kassa is die van %1. Ze kan de bonnen van de gemeente afboeken.</translation>
    </message>
    <message>
        <source>Commencer</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation>Opnieuw beginnen</translation>
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
        <translation>Ondernemingsnr.: %1</translation>
    </message>
    <message>
        <source>N°&#xa0;TVA&#xa0;: %1</source>
        <translation>Btw-nr.: %1</translation>
    </message>
    <message>
        <source>Ticket n°&#xa0;%1</source>
        <translation>Kasticket nr.&#xa0;%1</translation>
    </message>
    <message>
        <source>DOCUMENT PROVISOIRE</source>
        <translation>VOORLOPIG DOCUMENT</translation>
    </message>
    <message>
        <source>Ceci n’est pas un ticket de caisse&#xa0;: rien n’est encore payé.</source>
        <translation>Dit is geen kasticket: er is nog niets betaald.</translation>
    </message>
    <message>
        <source>FACTICE</source>
        <translation>OEFENING</translation>
    </message>
    <message>
        <source>DUPLICATA %1</source>
        <translation>DUPLICAAT %1</translation>
    </message>
    <message>
        <source>Duplicata du %1</source>
        <translation>Duplicaat van %1</translation>
    </message>
    <message>
        <source>REMBOURSEMENT</source>
        <translation>TERUGBETALING</translation>
    </message>
    <message>
        <source>Du ticket n°&#xa0;%1</source>
        <translation>Van kasticket nr.&#xa0;%1</translation>
    </message>
    <message>
        <source>Motif&#xa0;: %1</source>
        <translation>Reden: %1</translation>
    </message>
    <message>
        <source>Caisse %1</source>
        <translation>Kassa %1</translation>
    </message>
    <message>
        <source>Servi par %1</source>
        <translation>Bediend door %1</translation>
    </message>
    <message>
        <source>Signature %1</source>
        <translation>Handtekening %1</translation>
    </message>
    <message>
        <source>… et %1 autres lignes</source>
        <translation>… en nog %1 regels</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>quantity and what</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Remise</source>
        <translation>Korting</translation>
    </message>
    <message>
        <source>Remise (%1)</source>
        <translation>Korting (%1)</translation>
    </message>
    <message>
        <source>Après remise</source>
        <translation>Na korting</translation>
    </message>
    <message>
        <source>Nombre de lignes&#xa0;: %1</source>
        <translation>Aantal regels: %1</translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>TOTAAL</translation>
    </message>
    <message>
        <source>Arrondi des espèces</source>
        <translation>Afronding contant</translation>
    </message>
    <message>
        <source>Total arrondi</source>
        <translation>Afgerond totaal</translation>
    </message>
    <message>
        <source>TVA</source>
        <translation>Tarief</translation>
    </message>
    <message>
        <source>HT</source>
        <translation>Excl.</translation>
    </message>
    <message>
        <source>Taxe</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>TTC</source>
        <translation>Incl.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Rendu</source>
        <translation>Teruggegeven</translation>
    </message>
    <message>
        <source>Réf. %1</source>
        <translation>Ref. %1</translation>
    </message>
    <message>
        <source>Reste sur le bon</source>
        <translation>Nog op de bon</translation>
    </message>
    <message>
        <source>Valable jusqu’au %1</source>
        <translation>Geldig tot %1</translation>
    </message>
    <message>
        <source>Bon d’achat débité</source>
        <translation>Waardebon afgeboekt</translation>
    </message>
    <message>
        <source>Montant débité</source>
        <translation>Afgeboekt bedrag</translation>
    </message>
    <message>
        <source>PROVISOIRE, à confirmer par la ville</source>
        <translation>VOORLOPIG, te bevestigen door de gemeente</translation>
    </message>
    <message>
        <source>Espèces</source>
        <translation>Contant</translation>
    </message>
    <message>
        <source>Carte bancaire</source>
        <translation>Bankkaart</translation>
    </message>
    <message>
        <source>Bon d’achat</source>
        <translation>Waardebon</translation>
    </message>
    <message>
        <source>Titre-restaurant</source>
        <translation>Maaltijdcheque</translation>
    </message>
    <message>
        <source>Chèque</source>
        <translation>Cheque</translation>
    </message>
    <message>
        <source>Virement</source>
        <translation>Overschrijving</translation>
    </message>
    <message>
        <source>Carte cadeau</source>
        <translation>Cadeaukaart</translation>
    </message>
    <message>
        <source>LECTURE X</source>
        <translation>X-LEZING</translation>
    </message>
    <message>
        <source>Lecture en cours de journée&#xa0;: rien n’est clôturé.</source>
        <translation>Lezing tijdens de dag: er is niets afgesloten.</translation>
    </message>
    <message>
        <source>CLÔTURE Z n°&#xa0;%1</source>
        <translation>Z-AFSLUITING nr.&#xa0;%1</translation>
    </message>
    <message>
        <source>CLÔTURE DU MOIS n°&#xa0;%1</source>
        <translation>MAANDAFSLUITING nr.&#xa0;%1</translation>
    </message>
    <message>
        <source>CLÔTURE DE L’ANNÉE n°&#xa0;%1</source>
        <translation>JAARAFSLUITING nr.&#xa0;%1</translation>
    </message>
    <message>
        <source>Période&#xa0;: %1</source>
        <translation>Periode: %1</translation>
    </message>
    <message>
        <source>Ouverture&#xa0;: %1</source>
        <translation>Opening: %1</translation>
    </message>
    <message>
        <source>Clôture&#xa0;: %1</source>
        <translation>Afsluiting: %1</translation>
    </message>
    <message>
        <source>Par %1</source>
        <translation>Door %1</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Kastickets</translation>
    </message>
    <message>
        <source>Du n°&#xa0;%1 au n°&#xa0;%2</source>
        <translation>Van nr.&#xa0;%1 tot nr.&#xa0;%2</translation>
    </message>
    <message>
        <source>dont remboursements</source>
        <translation>waarvan terugbetalingen</translation>
    </message>
    <message>
        <source>Remboursé</source>
        <translation>Terugbetaald</translation>
    </message>
    <message>
        <source>Remises accordées</source>
        <translation>Gegeven kortingen</translation>
    </message>
    <message>
        <source>Règlements</source>
        <translation>Betalingen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a means of payment and how often</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ouvertures du tiroir sans vente</source>
        <translation>Lade open zonder verkoop</translation>
    </message>
    <message>
        <source>Duplicata</source>
        <translation>Duplicaten</translation>
    </message>
    <message>
        <source>Lignes supprimées</source>
        <translation>Verwijderde regels</translation>
    </message>
    <message>
        <source>Total perpétuel</source>
        <translation>Doorlopend totaal</translation>
    </message>
    <message>
        <source>Total perpétuel absolu</source>
        <translation>Doorlopend absoluut totaal</translation>
    </message>
    <message>
        <source>Tiroir-caisse</source>
        <translation>Kassalade</translation>
    </message>
    <message>
        <source>Fond de caisse</source>
        <translation>Beginkas</translation>
    </message>
    <message>
        <source>Entrées et sorties</source>
        <translation>Geld in en uit</translation>
    </message>
    <message>
        <source>Espèces attendues</source>
        <translation>Contant verwacht</translation>
    </message>
    <message>
        <source>Espèces comptées</source>
        <translation>Contant geteld</translation>
    </message>
    <message>
        <source>Écart</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>COMPTAGE DU TIROIR</source>
        <translation>TELLING VAN DE LADE</translation>
    </message>
    <message>
        <source>Compté avant de connaître le montant attendu</source>
        <translation>Geteld voor het verwachte bedrag bekend was</translation>
    </message>
    <message>
        <source>Laissé dans le tiroir</source>
        <translation>In de lade gelaten</translation>
    </message>
    <message>
        <source>Signature&#xa0;:</source>
        <translation>Handtekening:</translation>
    </message>
    <message>
        <source>Carte de fidélité …%1</source>
        <comment>its last characters</comment>
        <translation>Klantenkaart …%1</translation>
    </message>
    <message>
        <source>Points gagnés</source>
        <translation>Gespaarde punten</translation>
    </message>
    <message>
        <source>Points utilisés</source>
        <translation>Gebruikte punten</translation>
    </message>
    <message>
        <source>Solde de points</source>
        <translation>Puntensaldo</translation>
    </message>
    <message>
        <source>Tampons gagnés</source>
        <translation>Gespaarde stempels</translation>
    </message>
    <message>
        <source>Tampons utilisés</source>
        <translation>Gebruikte stempels</translation>
    </message>
    <message>
        <source>Solde de tampons</source>
        <translation>Stempelsaldo</translation>
    </message>
    <message>
        <source>Crédité sur la carte</source>
        <translation>Op de kaart gezet</translation>
    </message>
    <message>
        <source>Pris sur la carte</source>
        <translation>Van de kaart gehaald</translation>
    </message>
    <message>
        <source>Solde de la carte</source>
        <translation>Saldo van de kaart</translation>
    </message>
</context>
<context>
    <name>comptoir::gallery::GalleryPage</name>
    <message>
        <source>Thème</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Clair</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Sombre</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Extérieur</source>
        <translation>Buiten</translation>
    </message>
    <message>
        <source>Extérieur, nuit</source>
        <translation>Buiten, nacht</translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Densité</source>
        <translation>Dichtheid</translation>
    </message>
    <message>
        <source>Doigt</source>
        <translation>Vinger</translation>
    </message>
    <message>
        <source>Souris</source>
        <translation>Muis</translation>
    </message>
</context>
<context>
    <name>comptoir::hardware::CameraCard</name>
    <message>
        <source>un bon</source>
        <translation>een bon</translation>
    </message>
    <message>
        <source>un article</source>
        <translation>een artikel</translation>
    </message>
    <message>
        <source>une adresse de site</source>
        <translation>een webadres</translation>
    </message>
    <message>
        <source>un accès Wi-Fi</source>
        <translation>een wifi-toegang</translation>
    </message>
    <message>
        <source>un contact</source>
        <translation>een contact</translation>
    </message>
    <message>
        <source>un paiement</source>
        <translation>een betaling</translation>
    </message>
    <message>
        <source>un passe sanitaire</source>
        <translation>een gezondheidspas</translation>
    </message>
    <message>
        <source>un code</source>
        <translation>een code</translation>
    </message>
    <message>
        <source>Caméra</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Montrez-lui un code</source>
        <translation>Toon haar een code</translation>
    </message>
    <message>
        <source>À une main de distance, bien éclairé, sans reflet. Sans caméra, un lecteur ou le clavier suffit.</source>
        <translation>Op een hand afstand, goed verlicht, zonder weerschijn. Zonder camera volstaat een lezer of het toetsenbord.</translation>
    </message>
    <message>
        <source>Elle a lu %1</source>
        <translation>Gelezen: %1</translation>
    </message>
    <message>
        <source>Seule la sorte de code est regardée&#x202f;; son contenu n’est pas gardé.</source>
        <translation>Alleen de soort code wordt bekeken; de inhoud wordt niet bewaard.</translation>
    </message>
</context>
<context>
    <name>comptoir::hardware::DeviceDoctorController</name>
    <message>
        <source>Lisez la plus longue règle restée sur une seule ligne.</source>
        <translation>Zoek de langste regel die op één lijn bleef.</translation>
    </message>
    <message>
        <source>Page d’essai</source>
        <translation>Testpagina</translation>
    </message>
</context>
<context>
    <name>comptoir::hardware::DevicesPage</name>
    <message>
        <source>Matériel</source>
        <translation>Apparatuur</translation>
    </message>
    <message>
        <source>Rien n’est obligatoire&#xa0;: un bon se débite aussi en tapant son code.</source>
        <translation>Niets is verplicht: u boekt een bon ook af door zijn code in te tikken.</translation>
    </message>
</context>
<context>
    <name>comptoir::hardware::DrawerCard</name>
    <message>
        <source>Tiroir</source>
        <translation>Lade</translation>
    </message>
    <message>
        <source>Sans tiroir</source>
        <translation>Zonder lade</translation>
    </message>
    <message>
        <source>Il se branche sur l’imprimante&#xa0;: réglez-la d’abord.</source>
        <translation>Ze wordt op de printer aangesloten: stel die eerst in.</translation>
    </message>
    <message>
        <source>Pas encore essayé</source>
        <translation>Nog niet getest</translation>
    </message>
    <message>
        <source>L’imprimante lui donne l’ordre.</source>
        <translation>De printer geeft haar het bevel.</translation>
    </message>
    <message>
        <source>Ouvrir le tiroir</source>
        <translation>Lade openen</translation>
    </message>
    <message>
        <source>Ouverture…</source>
        <translation>Openen…</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Il s’ouvre</source>
        <translation>Ze gaat open</translation>
    </message>
    <message>
        <source>Il reste fermé</source>
        <translation>Ze blijft dicht</translation>
    </message>
    <message>
        <source>Son câble va dans la prise de l’imprimante marquée DK, pas dans celle du réseau. Vérifiez aussi qu’il n’est pas fermé à clé.</source>
        <translation>Haar kabel gaat in de aansluiting DK van de printer, niet in die van het netwerk. Kijk ook na of ze niet op slot is.</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>S’est-il ouvert&#x202f;?</source>
        <translation>Ging ze open?</translation>
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
        <translation>Geen</translation>
    </message>
    <message>
        <source>Réseau</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Caractères par ligne</source>
        <translation>Tekens per regel</translation>
    </message>
    <message>
        <source>Adresse de l’imprimante</source>
        <translation>Adres van de printer</translation>
    </message>
    <message>
        <source>Prise de l’imprimante</source>
        <translation>Poort van de printer</translation>
    </message>
    <message>
        <source>Adresse, par exemple 192.168.1.50</source>
        <translation>Adres, bijvoorbeeld 192.168.1.50</translation>
    </message>
    <message>
        <source>Sans imprimante</source>
        <translation>Zonder printer</translation>
    </message>
    <message>
        <source>Rien n’oblige à imprimer&#xa0;: une preuve en PDF existe toujours.</source>
        <translation>Afdrukken hoeft niet: er is altijd een bewijs als pdf.</translation>
    </message>
    <message>
        <source>Pas encore essayée</source>
        <translation>Nog niet getest</translation>
    </message>
    <message>
        <source>La page d’essai montre les accents et la largeur du papier.</source>
        <translation>De testpagina toont de accenten en de breedte van het papier.</translation>
    </message>
    <message>
        <source>Imprimer une page d’essai</source>
        <translation>Testpagina afdrukken</translation>
    </message>
    <message>
        <source>Envoi de la page…</source>
        <translation>Pagina wordt verzonden…</translation>
    </message>
    <message>
        <source>Quelques secondes au plus.</source>
        <translation>Hoogstens enkele seconden.</translation>
    </message>
    <message>
        <source>Regardez le papier et répondez.</source>
        <translation>Bekijk het papier en antwoord.</translation>
    </message>
    <message>
        <source>Tout est net</source>
        <translation>Alles is scherp</translation>
    </message>
    <message>
        <source>Des signes sont faux</source>
        <translation>Verkeerde tekens</translation>
    </message>
    <message>
        <source>Des lignes débordent</source>
        <translation>Regels lopen over</translation>
    </message>
    <message>
        <source>Rien, ou du blanc</source>
        <translation>Niets of alleen wit</translation>
    </message>
    <message numerus="yes">
        <source>Prête, %n caractères par ligne</source>
        <translation>
            <numerusform>Klaar, %n teken per regel</numerusform>
            <numerusform>Klaar, %n tekens per regel</numerusform>
        </translation>
    </message>
    <message>
        <source>Réimprimer la page</source>
        <translation>Opnieuw afdrukken</translation>
    </message>
    <message>
        <source>Les accents sont faux</source>
        <translation>De accenten kloppen niet</translation>
    </message>
    <message>
        <source>Éteignez l’imprimante, rallumez-la en tenant son bouton et choisissez la page de codes 858 (n° 19), puis réessayez.</source>
        <translation>Zet de printer uit, zet hem aan terwijl u zijn knop inhoudt, kies codepagina 858 (nr. 19) en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Prenez la plus longue dont la fin n’est pas passée à la ligne.</source>
        <translation>Neem de langste waarvan het einde niet op de volgende lijn staat.</translation>
    </message>
    <message>
        <source>Rien ne s’imprime</source>
        <translation>Er wordt niets afgedrukt</translation>
    </message>
    <message>
        <source>Papier blanc&#xa0;: retournez le rouleau, l’impression est sur la face lisse. Rien du tout&#xa0;: fermez le capot, vérifiez le papier et le câble.</source>
        <translation>Wit papier: draai de rol om, er wordt op de gladde kant gedrukt. Helemaal niets: sluit het deksel, kijk papier en kabel na.</translation>
    </message>
    <message>
        <source>Celle qui finit par %1</source>
        <translation>Die eindigt op %1</translation>
    </message>
    <message>
        <source>Que voyez-vous&#x202f;?</source>
        <translation>Wat ziet u?</translation>
    </message>
    <message>
        <source>Quelle règle tient sur une ligne&#x202f;?</source>
        <translation>Welke regel past op één lijn?</translation>
    </message>
</context>
<context>
    <name>comptoir::hardware::ScannerCard</name>
    <message>
        <source>Lecteur de codes</source>
        <translation>Codelezer</translation>
    </message>
    <message>
        <source>AZERTY français</source>
        <translation>AZERTY (Frankrijk)</translation>
    </message>
    <message>
        <source>AZERTY belge</source>
        <translation>AZERTY (België)</translation>
    </message>
    <message>
        <source>QWERTZ allemand</source>
        <translation>QWERTZ (Duitsland)</translation>
    </message>
    <message>
        <source>QWERTY</source>
        <translation>QWERTY</translation>
    </message>
    <message>
        <source>Scannez ce code</source>
        <translation>Scan deze code</translation>
    </message>
    <message>
        <source>Avec le lecteur, à l’écran ou imprimé. Il est au format des bons.</source>
        <translation>Met de lezer, op het scherm of afgedrukt. Hij heeft de vorm van de bonnen.</translation>
    </message>
    <message>
        <source>Ce n’était pas ce code</source>
        <translation>Dat was deze code niet</translation>
    </message>
    <message>
        <source>Le lecteur marche. Scannez celui-ci, et rien d’autre.</source>
        <translation>De lezer werkt. Scan deze, en niets anders.</translation>
    </message>
    <message>
        <source>Imprimer ce code</source>
        <translation>Deze code afdrukken</translation>
    </message>
    <message>
        <source>Arrêter l’essai</source>
        <translation>Test stoppen</translation>
    </message>
    <message>
        <source>Réglé&#xa0;: %1</source>
        <translation>Ingesteld: %1</translation>
    </message>
    <message>
        <source>Refaites l’essai si vous changez de lecteur ou de clavier.</source>
        <translation>Test opnieuw als u een andere lezer of ander toetsenbord neemt.</translation>
    </message>
    <message>
        <source>Pas encore essayé</source>
        <translation>Nog niet getest</translation>
    </message>
    <message>
        <source>Un lecteur tape comme un clavier. Un code d’essai montre s’il tape juste ici.</source>
        <translation>Een lezer tikt als een toetsenbord. Een testcode toont of hij hier juist tikt.</translation>
    </message>
    <message>
        <source>Essayer le lecteur</source>
        <translation>Lezer testen</translation>
    </message>
    <message>
        <source>La touche Verr. Maj. est enfoncée&#xa0;: Comptoir en tient compte.</source>
        <translation>Caps Lock staat aan: Comptoir houdt er rekening mee.</translation>
    </message>
    <message>
        <source>Un suffixe gêne</source>
        <translation>Een suffix stoort</translation>
    </message>
    <message>
        <source>Votre lecteur tape juste&#xa0;: rien à corriger</source>
        <translation>Uw lezer tikt juist: niets te verbeteren</translation>
    </message>
    <message>
        <source>Votre lecteur tape en %1&#xa0;: corrigé</source>
        <translation>Uw lezer tikt in %1: verbeterd</translation>
    </message>
    <message>
        <source>Il tape «&#x202f;%1&#x202f;» avant chaque code&#xa0;: Comptoir l’enlève.</source>
        <translation>Hij tikt “%1” voor elke code: Comptoir haalt dat weg.</translation>
    </message>
    <message>
        <source>Il ajoute «&#x202f;%1&#x202f;» après chaque code&#xa0;: ôtez ce suffixe avec la notice du lecteur, puis refaites l’essai.</source>
        <translation>Hij voegt “%1” toe na elke code: verwijder dat suffix met de handleiding van de lezer en test opnieuw.</translation>
    </message>
</context>
<context>
    <name>comptoir::hardware::TestCodeSheet</name>
    <message>
        <source>Code d’essai du lecteur</source>
        <translation>Testcode voor de lezer</translation>
    </message>
    <message>
        <source>Dans Comptoir, ouvrez Matériel, touchez «&#x202f;Essayer le lecteur&#x202f;», puis scannez ce code.</source>
        <translation>Open Apparatuur in Comptoir, tik op “Lezer testen” en scan deze code.</translation>
    </message>
</context>
<context>
    <name>comptoir::help::FirstAidCard</name>
    <message>
        <source>Il n’y a plus de réseau</source>
        <translation>Er is geen netwerk meer</translation>
    </message>
    <message>
        <source>Vous pouvez continuer. Tout est enregistré sur cet appareil et partira tout seul plus tard.</source>
        <translation>U kunt verder werken. Alles is op dit toestel opgeslagen en wordt later vanzelf verzonden.</translation>
    </message>
    <message>
        <source>Vérifiez que la box est allumée et que le Wi-Fi de l’appareil est activé.</source>
        <translation>Kijk na of de modem aan staat en of de wifi van het toestel is ingeschakeld.</translation>
    </message>
    <message>
        <source>Si le Wi-Fi demande un mot de passe ou une page d’accueil, ouvrez un navigateur et acceptez.</source>
        <translation>Vraagt de wifi een wachtwoord of een onthaalpagina, open dan een browser en aanvaard.</translation>
    </message>
    <message>
        <source>internet wifi hors ligne connexion panne box synchronisation</source>
        <translation>internet wifi offline verbinding panne modem synchronisatie netwerk</translation>
    </message>
    <message>
        <source>Un bon a été débité deux fois</source>
        <translation>Een bon is twee keer afgeboekt</translation>
    </message>
    <message>
        <source>Un débit s’annule pendant quelques minutes, sur la caisse qui l’a fait. L’argent revient sur le bon.</source>
        <translation>Een afboeking kunt u enkele minuten lang annuleren, op de kassa die ze deed. Het geld komt terug op de bon.</translation>
    </message>
    <message>
        <source>Ouvrez Bons et touchez le débit en trop dans la liste des derniers passages.</source>
        <translation>Open Bonnen en tik op de overtollige afboeking in de lijst van de laatste scans.</translation>
    </message>
    <message>
        <source>Donnez ces indications à la mairie, qui recrédite le bon.</source>
        <translation>Geef deze gegevens aan de gemeente; zij zet het bedrag terug op de bon.</translation>
    </message>
    <message>
        <source>deux fois erreur montant annuler rembourser trop</source>
        <translation>twee keer dubbel fout bedrag annuleren terugbetalen te veel</translation>
    </message>
    <message>
        <source>Un client a perdu son bon</source>
        <translation>Een klant is zijn bon kwijt</translation>
    </message>
    <message>
        <source>Envoyez le client à la mairie, avec une pièce d’identité et, s’il l’a, le courrier du bon.</source>
        <translation>Stuur de klant naar de gemeente, met een identiteitsbewijs en zo mogelijk de brief van de bon.</translation>
    </message>
    <message>
        <source>vol volé oublié égaré bloqué remplacer trouvé</source>
        <translation>diefstal gestolen vergeten kwijt geblokkeerd vervangen gevonden</translation>
    </message>
    <message>
        <source>Il y a une coupure de courant</source>
        <translation>De stroom valt uit</translation>
    </message>
    <message>
        <source>Rallumez l’appareil et ouvrez Comptoir. Il retrouve tout seul ses données.</source>
        <translation>Zet het toestel weer aan en open Comptoir. Het vindt zijn gegevens vanzelf terug.</translation>
    </message>
    <message>
        <source>Vérifiez dans Bons que les derniers passages sont là.</source>
        <translation>Kijk in Bonnen na of de laatste scans er staan.</translation>
    </message>
    <message>
        <source>Si l’appareil reste éteint, notez heure, montant et code des bons sur papier et saisissez-les ensuite.</source>
        <translation>Blijft het toestel uit, noteer dan uur, bedrag en code van de bonnen op papier en voer ze later in.</translation>
    </message>
    <message>
        <source>panne électricité éteint batterie redémarrer planté bloqué</source>
        <translation>panne stroom elektriciteit uit batterij herstarten vastgelopen geblokkeerd</translation>
    </message>
    <message>
        <source>Le lecteur écrit des lettres fausses</source>
        <translation>De codelezer schrijft verkeerde letters</translation>
    </message>
    <message>
        <source>Vérifiez que le voyant de verrouillage des majuscules est éteint.</source>
        <translation>Kijk na of het lampje van Caps Lock uit is.</translation>
    </message>
    <message>
        <source>Si rien n’arrive, débranchez et rebranchez le câble du lecteur.</source>
        <translation>Komt er niets aan, trek dan de kabel van de lezer uit en steek hem weer in.</translation>
    </message>
    <message>
        <source>En attendant, scannez avec la caméra ou tapez le code écrit sous le carré.</source>
        <translation>Scan intussen met de camera of tik de code in die onder de QR-code staat.</translation>
    </message>
    <message>
        <source>scanner douchette clavier azerty chiffres accents code-barres</source>
        <translation>scanner handscanner toetsenbord azerty cijfers accenten streepjescode barcode</translation>
    </message>
    <message>
        <source>L’image de la caméra est noire</source>
        <translation>Het camerabeeld is zwart</translation>
    </message>
    <message>
        <source>Regardez s’il y a un cache, un autocollant ou de la buée devant l’objectif.</source>
        <translation>Kijk of er een klepje, een sticker of damp voor de lens zit.</translation>
    </message>
    <message>
        <source>Fermez les autres programmes qui utilisent la caméra (visioconférence).</source>
        <translation>Sluit andere programma’s die de camera gebruiken (videogesprekken).</translation>
    </message>
    <message>
        <source>Débranchez et rebranchez la caméra, ou redémarrez l’appareil.</source>
        <translation>Trek de camera uit en steek ze weer in, of herstart het toestel.</translation>
    </message>
    <message>
        <source>Tapez le code écrit sous le carré (touche F3).</source>
        <translation>Tik de code in die onder de QR-code staat (toets F3).</translation>
    </message>
    <message>
        <source>vidéo image sombre webcam objectif scanner</source>
        <translation>video beeld donker webcam lens scanner</translation>
    </message>
    <message>
        <source>L’imprimante n’imprime pas</source>
        <translation>De printer drukt niet af</translation>
    </message>
    <message>
        <source>Le débit est fait, même sans papier. Une preuve se refait à tout moment.</source>
        <translation>De afboeking is gebeurd, ook zonder papier. Een bewijs kunt u altijd opnieuw maken.</translation>
    </message>
    <message>
        <source>Vérifiez le papier (côté brillant vers la tête), le capot et le voyant.</source>
        <translation>Kijk het papier na (glanzende kant naar de kop), het deksel en het lampje.</translation>
    </message>
    <message>
        <source>Éteignez l’imprimante, comptez jusqu’à dix, rallumez.</source>
        <translation>Zet de printer uit, tel tot tien en zet hem weer aan.</translation>
    </message>
    <message>
        <source>Ouvrez Plus, Matériel, Imprimante, et lancez la page d’essai.</source>
        <translation>Open Meer, Apparatuur, Printer en start de testpagina.</translation>
    </message>
    <message>
        <source>Si les accents ou la largeur sont faux, choisissez un autre modèle de papier sur cette page.</source>
        <translation>Kloppen de accenten of de breedte niet, kies dan op die pagina een ander papier.</translation>
    </message>
    <message>
        <source>En attendant, la preuve peut être ouverte en PDF (Ctrl + P) ou notée à la main.</source>
        <translation>Intussen kunt u het bewijs als pdf openen (Ctrl + P) of met de hand noteren.</translation>
    </message>
    <message>
        <source>ticket papier rouleau preuve bourrage page d’essai</source>
        <translation>ticket kasticket papier rol bewijs vastgelopen testpagina</translation>
    </message>
    <message>
        <source>Quelqu’un a oublié son code</source>
        <translation>Iemand is zijn code vergeten</translation>
    </message>
    <message>
        <source>Une autre personne déverrouille avec son propre code.</source>
        <translation>Iemand anders ontgrendelt met de eigen code.</translation>
    </message>
    <message>
        <source>Un responsable ouvre Réglages, Opérateurs, choisit la personne et lui donne un nouveau code.</source>
        <translation>Een verantwoordelijke opent Instellingen, Medewerkers, kiest de persoon en geeft een nieuwe code.</translation>
    </message>
    <message>
        <source>S’il n’y a plus aucun responsable, appelez votre conseiller.</source>
        <translation>Is er geen verantwoordelijke meer, bel dan uw adviseur.</translation>
    </message>
    <message>
        <source>pin mot de passe verrouillage verrou opérateur</source>
        <translation>pin wachtwoord vergrendeling slot medewerker code</translation>
    </message>
    <message>
        <source>Débitez les bons comme d’habitude. La réponse est ambre&#xa0;: «&#x202f;Valable, à confirmer&#x202f;».</source>
        <translation>Boek de bonnen af zoals anders. Het antwoord is oranje: “Geldig, nog te bevestigen”.</translation>
    </message>
    <message>
        <source>Respectez le montant affiché&#xa0;: au-delà, le risque est pour la boutique.</source>
        <translation>Blijf binnen het getoonde bedrag: daarboven draagt de winkel het risico.</translation>
    </message>
    <message>
        <source>Au retour du réseau, ouvrez Synchronisation (Ctrl + Y)&#xa0;: le nombre à envoyer descend à zéro.</source>
        <translation>Is het netwerk terug, open dan Synchronisatie (Ctrl + Y): het aantal te verzenden zakt naar nul.</translation>
    </message>
    <message>
        <source>Touchez «&#x202f;Annuler&#x202f;» tant que le temps n’est pas écoulé.</source>
        <translation>Tik op “Annuleren” zolang de tijd loopt.</translation>
    </message>
    <message>
        <source>Si le délai est passé, ne rendez pas d’espèces&#xa0;: notez l’heure, le montant et les derniers caractères du code.</source>
        <translation>Is de tijd voorbij, geef dan geen contant geld terug: noteer uur, bedrag en de laatste tekens van de code.</translation>
    </message>
    <message>
        <source>Un bon perdu n’est pas perdu pour toujours&#xa0;: la mairie peut le bloquer et en refaire un.</source>
        <translation>Een verloren bon is niet voorgoed weg: de gemeente kan hem blokkeren en een nieuwe maken.</translation>
    </message>
    <message>
        <source>N’acceptez pas une photo d’écran douteuse&#xa0;: scannez, la caisse sait si le bon est bloqué.</source>
        <translation>Aanvaard geen twijfelachtige foto van een scherm: scan, de kassa weet of de bon geblokkeerd is.</translation>
    </message>
    <message>
        <source>Si vous trouvez un bon, gardez-le et appelez la mairie&#xa0;: elle prévient la personne.</source>
        <translation>Vindt u een bon, houd hem dan bij en bel de gemeente: zij verwittigt de persoon.</translation>
    </message>
    <message>
        <source>Rien de ce qui était affiché «&#x202f;débité&#x202f;» n’est perdu, même si l’appareil s’est éteint d’un coup.</source>
        <translation>Wat als “afgeboekt” werd getoond, is nooit verloren, ook niet als het toestel plots uitviel.</translation>
    </message>
    <message>
        <source>S’il demande «&#x202f;Le client est-il parti avec ses achats&#x202f;?&#x202f;», répondez selon ce qui s’est passé&#xa0;: c’est ce débit-là qui était en cours.</source>
        <translation>Vraagt het “Is de klant met de aankopen vertrokken?”, antwoord dan zoals het gegaan is: die afboeking was bezig.</translation>
    </message>
    <message>
        <source>Le lecteur marche&#x202f;; il croit seulement que le clavier est américain.</source>
        <translation>De lezer werkt; hij denkt alleen dat het toetsenbord Amerikaans is.</translation>
    </message>
    <message>
        <source>Ouvrez Plus, Matériel, Lecteur de codes, et scannez le code d’essai&#xa0;: la caisse apprend sa façon d’écrire.</source>
        <translation>Open Meer, Apparatuur, Codelezer en scan de testcode: de kassa leert hoe hij schrijft.</translation>
    </message>
    <message>
        <source>On peut toujours débiter&#xa0;: lecteur de codes ou code tapé font la même chose.</source>
        <translation>Afboeken kan altijd: een codelezer of een ingetikte code doet hetzelfde.</translation>
    </message>
    <message>
        <source>Touchez l’image ou la touche F4&#xa0;: la caméra s’endort après une minute sans code.</source>
        <translation>Tik op het beeld of druk op F4: de camera slaapt in na een minuut zonder code.</translation>
    </message>
    <message>
        <source>La boutique n’est jamais bloquée&#xa0;: les ventes en cours restent derrière le verrou.</source>
        <translation>De winkel zit nooit vast: lopende verkopen blijven achter het slot bewaard.</translation>
    </message>
    <message>
        <source>Après trois erreurs, il faut patienter un peu&#xa0;: 5, 15, puis 60 secondes.</source>
        <translation>Na drie fouten is het even wachten: 5, 15, dan 60 seconden.</translation>
    </message>
</context>
<context>
    <name>comptoir::help::HelpPage</name>
    <message>
        <source>Que faire si…</source>
        <translation>Wat als…</translation>
    </message>
    <message>
        <source>Chercher dans l’aide</source>
        <translation>Zoeken in de hulp</translation>
    </message>
    <message>
        <source>Aucune fiche ne correspond. Essayez un autre mot, ou appelez votre conseiller.</source>
        <translation>Geen enkele fiche past. Probeer een ander woord of bel uw adviseur.</translation>
    </message>
    <message>
        <source>Fichier pour le dépannage</source>
        <translation>Bestand voor herstel</translation>
    </message>
    <message>
        <source>Sans nom, sans code et sans montant</source>
        <translation>Zonder naam, code of bedrag</translation>
    </message>
    <message>
        <source>Fiche</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Toutes les fiches</source>
        <translation>Alle fiches</translation>
    </message>
    <message>
        <source>Imprimer la fiche</source>
        <translation>Fiche afdrukken</translation>
    </message>
    <message>
        <source>Ouvert pour être imprimé ou envoyé.</source>
        <translation>Geopend om af te drukken of te verzenden.</translation>
    </message>
    <message>
        <source>Réseau, bon perdu…</source>
        <translation>Netwerk, bon kwijt…</translation>
    </message>
    <message>
        <source>Enregistré&#xa0;: %1</source>
        <translation>Opgeslagen: %1</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::AccessPane</name>
    <message>
        <source>Marches à la porte</source>
        <translation>Treden aan de deur</translation>
    </message>
    <message>
        <source>non dit</source>
        <translation>niet gezegd</translation>
    </message>
    <message>
        <source>aucune</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Largeur de la porte, en centimètres</source>
        <translation>Breedte van de deur, in centimeter</translation>
    </message>
    <message>
        <source>par exemple 90</source>
        <translation>bijvoorbeeld 90</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::AddressPane</name>
    <message>
        <source>Pays</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankrijk</translation>
    </message>
    <message>
        <source>Belgique</source>
        <translation>België</translation>
    </message>
    <message>
        <source>Allemagne</source>
        <translation>Duitsland</translation>
    </message>
    <message>
        <source>Numéro et rue</source>
        <translation>Straat en nummer</translation>
    </message>
    <message>
        <source>Code postal</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Jours fériés</source>
        <translation>Feestdagen</translation>
    </message>
    <message>
        <source>Repère sur la carte&#xa0;: coordonnées ou lien collé</source>
        <translation>Punt op de kaart: coördinaten of geplakte link</translation>
    </message>
    <message>
        <source>48.7788, 2.2905</source>
        <translation>50.4674, 4.8720</translation>
    </message>
    <message>
        <source>Sur une carte en ligne, un appui long sur votre porte donne les coordonnées.</source>
        <translation>Op een onlinekaart geeft lang drukken op uw deur de coördinaten.</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::BlocksPane</name>
    <message>
        <source>Votre fiche</source>
        <translation>Uw fiche</translation>
    </message>
    <message>
        <source>Y aller</source>
        <translation>Erheen</translation>
    </message>
    <message>
        <source>Ce que voient les habitants</source>
        <translation>Wat de inwoners zien</translation>
    </message>
    <message>
        <source>Fiche complète</source>
        <translation>Volledige fiche</translation>
    </message>
    <message>
        <source>Bonne fiche</source>
        <translation>Goede fiche</translation>
    </message>
    <message>
        <source>Fiche à compléter</source>
        <translation>Fiche aan te vullen</translation>
    </message>
    <message>
        <source>pas encore publié</source>
        <translation>nog niet gepubliceerd</translation>
    </message>
    <message numerus="yes">
        <source>%n bloc(s) complet(s)</source>
        <translation>
            <numerusform>%n blok volledig</numerusform>
            <numerusform>%n blokken volledig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <translation>%1 (+%2)</translation>
    </message>
    <message>
        <source>%1 à compléter</source>
        <translation>%1 aan te vullen</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::ContactPane</name>
    <message>
        <source>Téléphone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Adresse mail</source>
        <translation>Mailadres</translation>
    </message>
    <message>
        <source>Site ou page</source>
        <translation>Website of pagina</translation>
    </message>
    <message>
        <source>Ces moyens de vous joindre sont publics.</source>
        <translation>Deze contactgegevens zijn openbaar.</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::DaySheet</name>
    <message>
        <source>Un jour exceptionnel</source>
        <translation>Een bijzondere dag</translation>
    </message>
    <message>
        <source>Ne rien dire de ce jour</source>
        <translation>Niets zeggen over die dag</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Garder</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>jj/mm/aaaa</source>
        <translation>dd/mm/jjjj</translation>
    </message>
    <message>
        <source>Ce jour-là</source>
        <translation>Die dag</translation>
    </message>
    <message>
        <source>Comme d’habitude</source>
        <translation>Zoals gewoonlijk</translation>
    </message>
    <message>
        <source>Fermé</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Autres heures</source>
        <translation>Andere uren</translation>
    </message>
    <message>
        <source>Pourquoi, si vous voulez</source>
        <translation>Waarom, als u wilt</translation>
    </message>
    <message>
        <source>Pourquoi&#xa0;: inventaire, congés…</source>
        <translation>Waarom: inventaris, vakantie…</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::ElementSheet</name>
    <message>
        <source>Retirer de la fiche</source>
        <translation>Van de fiche halen</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Garder</source>
        <translation>Bewaren</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::HoursPane</name>
    <message>
        <source>Confirmer</source>
        <translation>Bevestigen</translation>
    </message>
    <message>
        <source>Jours exceptionnels</source>
        <translation>Bijzondere dagen</translation>
    </message>
    <message>
        <source>Un autre jour…</source>
        <translation>Een andere dag…</translation>
    </message>
    <message>
        <source>Horaires de la semaine</source>
        <translation>Openingsuren van de week</translation>
    </message>
    <message>
        <source>Copier le lundi…</source>
        <translation>Maandag kopiëren…</translation>
    </message>
    <message>
        <source>Jours fériés</source>
        <translation>Feestdagen</translation>
    </message>
    <message>
        <source>Comme d’habitude</source>
        <translation>Zoals gewoonlijk</translation>
    </message>
    <message>
        <source>Fermé</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Autres heures</source>
        <translation>Andere uren</translation>
    </message>
    <message>
        <source>Vos horaires en disent plus qu’une semaine</source>
        <translation>Uw uren zeggen meer dan een week</translation>
    </message>
    <message>
        <source>Remplir la semaine à la place</source>
        <translation>In plaats daarvan de week invullen</translation>
    </message>
    <message>
        <source>Tous les jours</source>
        <translation>Alle dagen</translation>
    </message>
    <message>
        <source>Du mardi au vendredi</source>
        <translation>Van dinsdag tot vrijdag</translation>
    </message>
    <message>
        <source>Du mardi au samedi</source>
        <translation>Van dinsdag tot zaterdag</translation>
    </message>
    <message>
        <source>Copier les heures du lundi vers</source>
        <translation>De uren van maandag kopiëren naar</translation>
    </message>
    <message>
        <source>Vos horaires sont-ils toujours justes&#x202f;?</source>
        <translation>Kloppen uw openingsuren nog?</translation>
    </message>
    <message>
        <source>Oui, confirmer</source>
        <translation>Ja, bevestigen</translation>
    </message>
    <message>
        <source>%1 approche&#xa0;: ouvrez-vous&#x202f;?</source>
        <translation>%1 komt eraan: bent u open?</translation>
    </message>
    <message>
        <source>Répondre</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>à confirmer</source>
        <translation>te bevestigen</translation>
    </message>
    <message>
        <source>%1
Ce texte est montré tel quel&#x202f;; personne n’en déduit que vous êtes ouvert.</source>
        <translation>%1
Deze tekst wordt getoond zoals hij is; niemand leidt eruit af dat u open bent.</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::ListingController</name>
    <message>
        <source>Publier la fiche</source>
        <translation>De fiche publiceren</translation>
    </message>
    <message numerus="yes">
        <source>Publié&#xa0;: %n changement(s). La ville les reçoit maintenant, ou au prochain réseau.</source>
        <translation>
            <numerusform>Gepubliceerd: %n wijziging. De stad ontvangt ze nu, of bij het volgende netwerk.</numerusform>
            <numerusform>Gepubliceerd: %n wijzigingen. De stad ontvangt ze nu, of bij het volgende netwerk.</numerusform>
        </translation>
    </message>
    <message>
        <source>horaires</source>
        <translation>openingsuren</translation>
    </message>
    <message>
        <source>affiche</source>
        <translation>affiche</translation>
    </message>
    <message>
        <source>bons acceptés</source>
        <translation>bonnen aanvaard</translation>
    </message>
    <message>
        <source>%1 %2.pdf</source>
        <translation>%1 %2.pdf</translation>
    </message>
    <message>
        <source>Enregistré&#xa0;: %1</source>
        <translation>Bewaard: %1</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::ListingPage</name>
    <message>
        <source>Ma fiche</source>
        <translation>Mijn fiche</translation>
    </message>
    <message>
        <source>Tout annuler (maintenir)</source>
        <translation>Alles ongedaan maken (ingedrukt houden)</translation>
    </message>
    <message>
        <source>Ce que voient les habitants</source>
        <translation>Wat de inwoners zien</translation>
    </message>
    <message>
        <source>Tout est publié.</source>
        <translation>Alles is gepubliceerd.</translation>
    </message>
    <message>
        <source>Rien n’est écrit encore.</source>
        <translation>Er is nog niets geschreven.</translation>
    </message>
    <message>
        <source>Gardé sur cette caisse&#xa0;: %1. Cela paraîtra quand une ville aura inscrit la boutique.</source>
        <translation>Bewaard op deze kassa: %1. Het verschijnt zodra een stad de winkel heeft ingeschreven.</translation>
    </message>
    <message>
        <source>Pas encore publié&#xa0;: %1</source>
        <translation>Nog niet gepubliceerd: %1</translation>
    </message>
    <message>
        <source>Publier</source>
        <translation>Publiceren</translation>
    </message>
    <message numerus="yes">
        <source>Publier %n changement(s)</source>
        <translation>
            <numerusform>%n wijziging publiceren</numerusform>
            <numerusform>%n wijzigingen publiceren</numerusform>
        </translation>
    </message>
    <message>
        <source>autres</source>
        <translation>andere</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::ListingPaper</name>
    <message>
        <source>Horaires</source>
        <translation>Openingsuren</translation>
    </message>
    <message>
        <source>fermé</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>Jours fériés</source>
        <translation>Feestdagen</translation>
    </message>
    <message>
        <source>comme d’habitude</source>
        <translation>zoals gewoonlijk</translation>
    </message>
    <message>
        <source>Notre fiche, nos horaires du moment</source>
        <translation>Onze fiche, onze uren van nu</translation>
    </message>
    <message>
        <source>Bons d’achat acceptés ici</source>
        <translation>Waardebonnen hier aanvaard</translation>
    </message>
    <message>
        <source>Bons d’achat de %1 acceptés ici</source>
        <translation>Waardebonnen van %1 hier aanvaard</translation>
    </message>
    <message>
        <source>FACTICE</source>
        <translation>OEFENING</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::MarketSheet</name>
    <message>
        <source>Un marché</source>
        <translation>Een markt</translation>
    </message>
    <message>
        <source>Place, emplacement</source>
        <translation>Plein, standplaats</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Marché</source>
        <translation>Markt</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::MarketsPane</name>
    <message>
        <source>Vos marchés paraissent sur votre fiche avec leur jour et leur place.</source>
        <translation>Uw markten verschijnen op uw fiche met dag en plaats.</translation>
    </message>
    <message>
        <source>Ajouter un marché…</source>
        <translation>Een markt toevoegen…</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::NamePane</name>
    <message>
        <source>Nom du commerce</source>
        <translation>Naam van de zaak</translation>
    </message>
    <message>
        <source>Catégorie</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Autre catégorie</source>
        <translation>Andere categorie</translation>
    </message>
    <message>
        <source>Numéro SIRET ou d’entreprise</source>
        <translation>SIRET- of ondernemingsnummer</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>optioneel</translation>
    </message>
    <message>
        <source>Raison sociale</source>
        <translation>Firmanaam</translation>
    </message>
    <message>
        <source>Remplir depuis un fichier SIRENE ou BCE…</source>
        <translation>Invullen uit een SIRENE- of KBO-bestand…</translation>
    </message>
    <message>
        <source>à choisir</source>
        <translation>te kiezen</translation>
    </message>
    <message>
        <source>aucune</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Aucune</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Listes (*.csv *.xlsx *.txt)</source>
        <translation>Lijsten (*.csv *.xlsx *.txt)</translation>
    </message>
    <message>
        <source>Rempli depuis la ligne %1 du fichier&#xa0;: relisez.</source>
        <translation>Ingevuld uit regel %1 van het bestand: lees na.</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::NewsPane</name>
    <message>
        <source>Une actualité reste 60 jours&#x202f;; une offre ou un événement, jusqu’à sa fin. Écrits d’avance, ils paraissent à leur date.</source>
        <translation>Nieuws blijft 60 dagen; een aanbieding of evenement tot het einde. Vooraf geschreven verschijnen ze op hun datum.</translation>
    </message>
    <message>
        <source>Écrire une annonce…</source>
        <translation>Een bericht schrijven…</translation>
    </message>
    <message>
        <source>paraît le %1</source>
        <translation>verschijnt op %1</translation>
    </message>
    <message>
        <source>terminé</source>
        <translation>afgelopen</translation>
    </message>
    <message>
        <source>jusqu’au %1</source>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>le %1</source>
        <translation>op %1</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>zichtbaar</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::PaperSheet</name>
    <message>
        <source>Une affiche pour la vitrine</source>
        <translation>Een affiche voor het raam</translation>
    </message>
    <message>
        <source>Affiche</source>
        <translation>Affiche</translation>
    </message>
    <message>
        <source>Horaires de porte</source>
        <translation>Uren voor de deur</translation>
    </message>
    <message>
        <source>Code de la fiche</source>
        <translation>Code van de fiche</translation>
    </message>
    <message>
        <source>Bons acceptés ici</source>
        <translation>Bonnen hier aanvaard</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formaat</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Afdrukken</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::PaymentsPane</name>
    <message>
        <source>On peut payer par</source>
        <translation>Betalen kan met</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Diensten</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::PhoneCard</name>
    <message>
        <source>%1 (aujourd’hui)</source>
        <translation>%1 (vandaag)</translation>
    </message>
    <message>
        <source>Nom du commerce</source>
        <translation>Naam van de zaak</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::PhotosPane</name>
    <message>
        <source>Chaque photo est réduite et débarrassée de ses informations cachées (lieu, appareil) avant d’être gardée. Pas de client reconnaissable sans son accord.</source>
        <translation>Elke foto wordt verkleind en ontdaan van verborgen informatie (plaats, toestel) voor ze bewaard wordt. Geen herkenbare klant zonder toestemming.</translation>
    </message>
    <message>
        <source>Ce qu’on voit sur la photo</source>
        <translation>Wat men op de foto ziet</translation>
    </message>
    <message>
        <source>Ce qu’on voit, pour qui ne voit pas</source>
        <translation>Wat men ziet, voor wie niet ziet</translation>
    </message>
    <message>
        <source>Images (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff)</source>
        <translation>Afbeeldingen (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff)</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::PostSheet</name>
    <message>
        <source>Une annonce</source>
        <translation>Een bericht</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Premier jour, jj/mm/aaaa</source>
        <translation>Eerste dag, dd/mm/jjjj</translation>
    </message>
    <message>
        <source>Dernier jour, jj/mm/aaaa</source>
        <translation>Laatste dag, dd/mm/jjjj</translation>
    </message>
    <message>
        <source>Paraît le, jj/mm/aaaa</source>
        <translation>Verschijnt op, dd/mm/jjjj</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::PreviewPane</name>
    <message>
        <source>Ce que voient les habitants</source>
        <translation>Wat de inwoners zien</translation>
    </message>
    <message>
        <source>Aperçu</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Affiche</source>
        <translation>Affiche</translation>
    </message>
    <message>
        <source>Imprimer une affiche…</source>
        <translation>Een affiche afdrukken…</translation>
    </message>
    <message>
        <source>Langue de l’aperçu</source>
        <translation>Taal van het voorbeeld</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::SpansEditor</name>
    <message>
        <source>Fermé</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>%1&#xa0;: ouvre à</source>
        <translation>%1: opent om</translation>
    </message>
    <message>
        <source>à</source>
        <comment>between two times</comment>
        <translation>tot</translation>
    </message>
    <message>
        <source>%1&#xa0;: ferme à</source>
        <translation>%1: sluit om</translation>
    </message>
    <message>
        <source>%1&#xa0;: ajouter des heures</source>
        <translation>%1: uren toevoegen</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::StoryPane</name>
    <message>
        <source>Langue</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Ce que vous faites, depuis quand, ce qui vous distingue&#xa0;: comme vous le diriez à quelqu’un qui entre.</source>
        <translation>Wat u doet, sinds wanneer, wat u anders maakt: zoals u het zou zeggen aan wie binnenkomt.</translation>
    </message>
    <message>
        <source>%1 signes&#x202f;; 120 à 600 se lisent bien</source>
        <translation>%1 tekens; 120 tot 600 lezen goed</translation>
    </message>
</context>
<context>
    <name>comptoir::loyalty::AccountPane</name>
    <message>
        <source>gagné</source>
        <translation>gespaard</translation>
    </message>
    <message>
        <source>utilisé</source>
        <translation>gebruikt</translation>
    </message>
    <message>
        <source>repris avec un retour</source>
        <translation>teruggenomen bij een retour</translation>
    </message>
    <message>
        <source>rendu avec un retour</source>
        <translation>teruggegeven bij een retour</translation>
    </message>
    <message>
        <source>expiré</source>
        <translation>vervallen</translation>
    </message>
    <message>
        <source>corrigé</source>
        <translation>gecorrigeerd</translation>
    </message>
    <message>
        <source>ticket n° %1</source>
        <translation>ticket nr. %1</translation>
    </message>
    <message>
        <source>Cette carte a été remplacée ou bloquée&#xa0;: elle ne compte plus et ne paie plus.</source>
        <translation>Deze kaart is vervangen of geblokkeerd: ze telt en betaalt niet meer.</translation>
    </message>
    <message>
        <source>Ce qui a été compté</source>
        <translation>Wat is geteld</translation>
    </message>
    <message>
        <source>Corriger</source>
        <translation>Corrigeren</translation>
    </message>
    <message>
        <source>Remplacer</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Réunir deux cartes</source>
        <translation>Twee kaarten samenvoegen</translation>
    </message>
    <message>
        <source>Bloquer</source>
        <translation>Blokkeren</translation>
    </message>
    <message>
        <source>%1 (récompense dès %2)</source>
        <translation>%1 (beloning vanaf %2)</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>À utiliser maintenant&#xa0;: %1</source>
        <translation>Nu te gebruiken: %1</translation>
    </message>
    <message>
        <source>Pas encore de récompense.</source>
        <translation>Nog geen beloning.</translation>
    </message>
    <message>
        <source>Carte neuve&#xa0;: elle compte dès son premier achat.</source>
        <translation>Nieuwe kaart: ze telt vanaf de eerste aankoop.</translation>
    </message>
    <message>
        <source>Rien pour l’instant.</source>
        <translation>Nog niets.</translation>
    </message>
    <message>
        <source>Dernier passage le %1</source>
        <translation>Laatste bezoek op %1</translation>
    </message>
    <message>
        <source>compte jusqu’au %1</source>
        <translation>telt tot en met %1</translation>
    </message>
    <message>
        <source>La personne</source>
        <translation>De persoon</translation>
    </message>
</context>
<context>
    <name>comptoir::loyalty::CardActSheet</name>
    <message>
        <source>Corriger la carte</source>
        <translation>De kaart corrigeren</translation>
    </message>
    <message>
        <source>Remplacer une carte perdue</source>
        <translation>Een verloren kaart vervangen</translation>
    </message>
    <message>
        <source>Réunir deux cartes</source>
        <translation>Twee kaarten samenvoegen</translation>
    </message>
    <message>
        <source>Bloquer la carte</source>
        <translation>De kaart blokkeren</translation>
    </message>
    <message>
        <source>La correction reste visible dans la liste de la carte.</source>
        <translation>De correctie blijft zichtbaar in de lijst van de kaart.</translation>
    </message>
    <message>
        <source>Scannez la carte neuve&#xa0;: elle reprend tout, et celle-ci ne vaut plus rien.</source>
        <translation>Scan de nieuwe kaart: ze neemt alles over en deze is niets meer waard.</translation>
    </message>
    <message>
        <source>Scannez l’autre carte&#xa0;: les deux deviennent un seul compte et restent valables.</source>
        <translation>Scan de andere kaart: beide worden één rekening en blijven geldig.</translation>
    </message>
    <message>
        <source>Elle ne comptera plus et ne paiera plus. Cela ne s’annule pas.</source>
        <translation>Ze telt en betaalt dan niet meer. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Corriger</source>
        <translation>Corrigeren</translation>
    </message>
    <message>
        <source>Remplacer</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Réunir</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>Bloquer</source>
        <translation>Blokkeren</translation>
    </message>
    <message>
        <source>Raison</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Code de la carte neuve</source>
        <translation>Code van de nieuwe kaart</translation>
    </message>
    <message>
        <source>Code de l’autre carte</source>
        <translation>Code van de andere kaart</translation>
    </message>
    <message>
        <source>Sens</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Aftrekken</translation>
    </message>
    <message>
        <source>Combien d’euros</source>
        <translation>Hoeveel euro</translation>
    </message>
    <message>
        <source>Combien de tampons</source>
        <translation>Hoeveel stempels</translation>
    </message>
    <message>
        <source>Combien de points</source>
        <translation>Hoeveel punten</translation>
    </message>
</context>
<context>
    <name>comptoir::loyalty::CardPaper</name>
    <message>
        <source>Carte de fidélité</source>
        <translation>Klantenkaart</translation>
    </message>
    <message>
        <source>FACTICE</source>
        <translation>OEFENING</translation>
    </message>
    <message>
        <source>À montrer à chaque achat. La carte ne porte aucun nom&#xa0;: gardez-la comme de l’argent.</source>
        <translation>Toon ze bij elke aankoop. Er staat geen naam op de kaart: bewaar ze als geld.</translation>
    </message>
</context>
<context>
    <name>comptoir::loyalty::FindPane</name>
    <message>
        <source>Scannez une carte, ou tapez le code écrit sous le carré.</source>
        <translation>Scan een kaart of typ de code onder het vierkant.</translation>
    </message>
    <message>
        <source>Code de la carte</source>
        <translation>Code van de kaart</translation>
    </message>
    <message>
        <source>Imprimer des cartes</source>
        <translation>Kaarten afdrukken</translation>
    </message>
    <message>
        <source>Dix cartes neuves sur une page A4, à découper</source>
        <translation>Tien nieuwe kaarten op een A4-blad, om uit te knippen</translation>
    </message>
    <message>
        <source>Imprimer une carte</source>
        <translation>Een kaart afdrukken</translation>
    </message>
    <message>
        <source>Une carte neuve sur le papier des tickets</source>
        <translation>Een nieuwe kaart op kassapapier</translation>
    </message>
    <message>
        <source>Changer les règles</source>
        <translation>De regels wijzigen</translation>
    </message>
    <message>
        <source>Ce qui a été gagné reste</source>
        <translation>Wat is gespaard, blijft</translation>
    </message>
    <message>
        <source>Chercher la carte</source>
        <translation>De kaart zoeken</translation>
    </message>
    <message>
        <source>Écrire aux clients</source>
        <translation>Klanten schrijven</translation>
    </message>
    <message>
        <source>Des listes pour votre mail ou vos SMS, de qui a dit oui</source>
        <translation>Lijsten voor uw mail of sms, van wie ja zei</translation>
    </message>
    <message>
        <source>Reprendre des cartes</source>
        <translation>Kaarten overnemen</translation>
    </message>
    <message>
        <source>Une liste de cartes et de points, d’un tableur</source>
        <translation>Een lijst met kaarten en punten, uit een rekenblad</translation>
    </message>
</context>
<context>
    <name>comptoir::loyalty::ImportCardsSheet</name>
    <message>
        <source>… et %1 autres</source>
        <translation>… en nog %1</translation>
    </message>
    <message>
        <source>Ligne %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Choisir la liste des cartes</source>
        <translation>De lijst met kaarten kiezen</translation>
    </message>
    <message>
        <source>Listes (*.csv *.txt *.tsv *.xlsx);;Tous (*)</source>
        <translation>Lijsten (*.csv *.txt *.tsv *.xlsx);;Alle (*)</translation>
    </message>
    <message>
        <source>Reprendre des cartes</source>
        <translation>Kaarten overnemen</translation>
    </message>
    <message>
        <source>La liste se lit…</source>
        <translation>De lijst wordt gelezen…</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Reprendre</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Cartes à reprendre&#xa0;: %1, avec %2 en tout.</source>
        <translation>Over te nemen kaarten: %1, samen met %2.</translation>
    </message>
    <message>
        <source>Lignes laissées de côté&#xa0;: %1. Corrigez-les dans le fichier et reprenez-le&#xa0;: ce qui est passé ne comptera pas deux fois.</source>
        <translation>Overgeslagen regels: %1. Verbeter ze in het bestand en neem het opnieuw: wat al over is, telt geen twee keer.</translation>
    </message>
</context>
<context>
    <name>comptoir::loyalty::LoyaltyController</name>
    <message>
        <source>Choisissez d’abord les règles du programme.</source>
        <translation>Kies eerst de regels van het programma.</translation>
    </message>
    <message>
        <source>Programme de fidélité</source>
        <translation>Klantenprogramma</translation>
    </message>
    <message>
        <source>Les règles valent dès maintenant.</source>
        <translation>De regels gelden vanaf nu.</translation>
    </message>
    <message>
        <source>Corriger une carte de fidélité</source>
        <translation>Een klantenkaart corrigeren</translation>
    </message>
    <message>
        <source>Remplacer, réunir ou bloquer une carte</source>
        <translation>Een kaart vervangen, samenvoegen of blokkeren</translation>
    </message>
    <message>
        <source>cartes_%1.pdf</source>
        <translation>kaarten_%1.pdf</translation>
    </message>
    <message>
        <source>Dix cartes neuves sont dans %1. Une carte compte dès son premier achat.</source>
        <translation>Tien nieuwe kaarten staan in %1. Een kaart telt vanaf de eerste aankoop.</translation>
    </message>
    <message>
        <source>La carte s’imprime.</source>
        <translation>De kaart wordt afgedrukt.</translation>
    </message>
    <message>
        <source>Reprendre des cartes</source>
        <translation>Kaarten overnemen</translation>
    </message>
    <message>
        <source>Cartes reprises&#xa0;: %1.</source>
        <translation>Overgenomen kaarten: %1.</translation>
    </message>
    <message>
        <source>La personne derrière une carte</source>
        <translation>De persoon achter een kaart</translation>
    </message>
    <message>
        <source>Effacer une personne</source>
        <translation>Een persoon wissen</translation>
    </message>
    <message>
        <source>Enregistré dans %1.</source>
        <translation>Bewaard in %1.</translation>
    </message>
    <message>
        <source>Donner ses données à une personne</source>
        <translation>Iemand zijn gegevens geven</translation>
    </message>
    <message>
        <source>personne_%1.json</source>
        <translation>persoon_%1.json</translation>
    </message>
    <message>
        <source>Liste de clients</source>
        <translation>Klantenlijst</translation>
    </message>
    <message>
        <source>Adresse mail</source>
        <translation>Mailadres</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punten</translation>
    </message>
    <message>
        <source>clients_%1_%2.csv</source>
        <translation>klanten_%1_%2.csv</translation>
    </message>
</context>
<context>
    <name>comptoir::loyalty::LoyaltyPage</name>
    <message>
        <source>Fidélité</source>
        <translation>Klantenkaart</translation>
    </message>
    <message>
        <source>Carte %1</source>
        <translation>Kaart %1</translation>
    </message>
    <message>
        <source>Règles du programme</source>
        <translation>Regels van het programma</translation>
    </message>
    <message>
        <source>Écrire aux clients</source>
        <translation>Klanten schrijven</translation>
    </message>
</context>
<context>
    <name>comptoir::loyalty::MessagesPane</name>
    <message>
        <source>Anniversaires du mois</source>
        <translation>Verjaardagen van de maand</translation>
    </message>
    <message>
        <source>Récompense prête</source>
        <translation>Beloning klaar</translation>
    </message>
    <message>
        <source>Pas vus depuis 60 jours</source>
        <translation>60 dagen niet gezien</translation>
    </message>
    <message>
        <source>La liste sert à votre propre mail ou SMS. N’y sont que les personnes qui ont dit oui. Dites dans chaque message qui écrit et comment refuser, par exemple «&#x202f;Répondez STOP ».</source>
        <translation>De lijst dient voor uw eigen mail of sms. Alleen wie ja zei, staat erop. Zeg in elk bericht wie schrijft en hoe men weigert, bijvoorbeeld “Antwoord STOP”.</translation>
    </message>
    <message>
        <source>Ce que les listes ont donné</source>
        <translation>Wat de lijsten opbrachten</translation>
    </message>
    <message>
        <source>Liste des adresses mail</source>
        <translation>Lijst met mailadressen</translation>
    </message>
    <message>
        <source>Liste des téléphones</source>
        <translation>Lijst met telefoonnummers</translation>
    </message>
    <message>
        <source>Clients nommés&#xa0;: %1. Oui au mail&#xa0;: %2, oui au SMS&#xa0;: %3.</source>
        <translation>Klanten met naam: %1. Ja voor mail: %2, ja voor sms: %3.</translation>
    </message>
    <message>
        <source>%1, %2&#xa0;: %3 personnes, %4 revenues en 30 jours, %5 récompenses</source>
        <translation>%1, %2: %3 personen, %4 terug binnen 30 dagen, %5 beloningen</translation>
    </message>
    <message>
        <source>Aucune liste pour l’instant.</source>
        <translation>Nog geen lijst.</translation>
    </message>
</context>
<context>
    <name>comptoir::loyalty::PersonSheet</name>
    <message>
        <source>Personne n’est nommé&#xa0;: la carte est anonyme.</source>
        <translation>Er is niemand genoemd: de kaart is anoniem.</translation>
    </message>
    <message>
        <source>accepte les mails</source>
        <translation>wil mails</translation>
    </message>
    <message>
        <source>accepte les SMS</source>
        <translation>wil sms’en</translation>
    </message>
    <message>
        <source>La personne derrière la carte</source>
        <translation>De persoon achter de kaart</translation>
    </message>
    <message>
        <source>Seulement si la personne le souhaite. Cela reste sur cette caisse, ne va ni à la ville ni sur les tickets, et s’efface trois ans après son dernier passage.</source>
        <translation>Alleen als de persoon dat wil. Het blijft op deze kassa, gaat niet naar de stad en niet op de tickets, en wordt drie jaar na het laatste bezoek gewist.</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Adresse mail</source>
        <translation>Mailadres</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Anniversaire, jour/mois</source>
        <translation>Verjaardag, dag/maand</translation>
    </message>
    <message>
        <source>Offres par mail</source>
        <translation>Aanbiedingen per mail</translation>
    </message>
    <message>
        <source>Offres par SMS</source>
        <translation>Aanbiedingen per sms</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>%1 peut m’écrire ses offres par mail. Je peux dire non à tout moment.</source>
        <translation>%1 mag mij haar aanbiedingen mailen. Ik kan op elk moment nee zeggen.</translation>
    </message>
    <message>
        <source>%1 peut m’envoyer ses offres par SMS. Je peux dire non à tout moment.</source>
        <translation>%1 mag mij haar aanbiedingen per sms sturen. Ik kan op elk moment nee zeggen.</translation>
    </message>
    <message>
        <source>Lui donner ses données</source>
        <translation>De gegevens meegeven</translation>
    </message>
    <message>
        <source>Un fichier avec tout ce que la caisse sait de cette personne</source>
        <translation>Een bestand met alles wat de kassa van deze persoon weet</translation>
    </message>
    <message>
        <source>Effacer enlève le nom, les adresses et les accords. La carte garde ses points&#x202f;; les tickets n’ont aucun nom. Les copies de sauvegarde l’oublient avec le temps.</source>
        <translation>Wissen verwijdert naam, adressen en akkoorden. De kaart houdt haar punten; op tickets staat geen naam. De reservekopieën vergeten het mettertijd.</translation>
    </message>
    <message>
        <source>Effacer cette personne (maintenir)</source>
        <translation>Deze persoon wissen (ingedrukt houden)</translation>
    </message>
</context>
<context>
    <name>comptoir::loyalty::RulesPane</name>
    <message>
        <source>Trois questions, et le programme marche dès la prochaine vente, même sans réseau.</source>
        <translation>Drie vragen en het programma werkt vanaf de volgende verkoop, ook zonder netwerk.</translation>
    </message>
    <message>
        <source>Ce qui a été gagné reste&#xa0;: les nouvelles règles valent pour la suite.</source>
        <translation>Wat is gespaard, blijft: de nieuwe regels gelden voor later.</translation>
    </message>
    <message>
        <source>1. Que compte-t-on&#x202f;?</source>
        <translation>1. Wat wordt er geteld?</translation>
    </message>
    <message>
        <source>Ce que l’on compte</source>
        <translation>Wat er wordt geteld</translation>
    </message>
    <message>
        <source>Tampons</source>
        <translation>Stempels</translation>
    </message>
    <message>
        <source>Points par euro</source>
        <translation>Punten per euro</translation>
    </message>
    <message>
        <source>Cagnotte</source>
        <translation>Spaarpot</translation>
    </message>
    <message>
        <source>Cela ne change plus après la première vente avec une carte&#xa0;: ce qui est sur les cartes aurait un autre sens.</source>
        <translation>Dit verandert niet meer na de eerste verkoop met een kaart: wat op de kaarten staat, zou iets anders betekenen.</translation>
    </message>
    <message>
        <source>Les règles, en une phrase</source>
        <translation>De regels in één zin</translation>
    </message>
    <message>
        <source>Commencer le programme</source>
        <translation>Het programma starten</translation>
    </message>
    <message>
        <source>Changer les règles</source>
        <translation>De regels wijzigen</translation>
    </message>
    <message>
        <source>2. Combien de tampons par achat&#x202f;?</source>
        <translation>2. Hoeveel stempels per aankoop?</translation>
    </message>
    <message>
        <source>2. Quel pour-cent du prix va sur la carte&#x202f;?</source>
        <translation>2. Welk percentage van de prijs gaat naar de kaart?</translation>
    </message>
    <message>
        <source>2. Combien de points par euro&#x202f;?</source>
        <translation>2. Hoeveel punten per euro?</translation>
    </message>
    <message>
        <source>3. À partir de combien de tampons&#x202f;?</source>
        <translation>3. Vanaf hoeveel stempels?</translation>
    </message>
    <message>
        <source>3. À partir de combien d’euros sur la carte&#x202f;?</source>
        <translation>3. Vanaf hoeveel euro op de kaart?</translation>
    </message>
    <message>
        <source>3. À partir de combien de points&#x202f;?</source>
        <translation>3. Vanaf hoeveel punten?</translation>
    </message>
    <message>
        <source>… quelle réduction, en euros&#x202f;?</source>
        <translation>… welke korting, in euro?</translation>
    </message>
    <message>
        <source>Un pour-cent entre 0,01 et 100.</source>
        <translation>Een percentage tussen 0,01 en 100.</translation>
    </message>
    <message>
        <source>Un nombre entier de 1 à 1000.</source>
        <translation>Een geheel getal van 1 tot 1000.</translation>
    </message>
    <message>
        <source>Un nombre entier, 1 ou plus.</source>
        <translation>Een geheel getal, 1 of meer.</translation>
    </message>
    <message>
        <source>Corrigez la réponse marquée.</source>
        <translation>Verbeter het aangeduide antwoord.</translation>
    </message>
    <message>
        <source>Si vous voulez (laissez vide sinon)</source>
        <translation>Als u wilt (anders leeg laten)</translation>
    </message>
    <message>
        <source>Achat à partir duquel on compte, en euros</source>
        <translation>Aankoop vanaf wanneer het telt, in euro</translation>
    </message>
    <message>
        <source>Tampons offerts avec le premier achat</source>
        <translation>Stempels bij de eerste aankoop</translation>
    </message>
    <message>
        <source>Euros offerts avec le premier achat</source>
        <translation>Euro bij de eerste aankoop</translation>
    </message>
    <message>
        <source>Points offerts avec le premier achat</source>
        <translation>Punten bij de eerste aankoop</translation>
    </message>
    <message>
        <source>Tampons offerts à l’anniversaire</source>
        <translation>Stempels op de verjaardag</translation>
    </message>
    <message>
        <source>Euros offerts à l’anniversaire</source>
        <translation>Euro op de verjaardag</translation>
    </message>
    <message>
        <source>Points offerts à l’anniversaire</source>
        <translation>Punten op de verjaardag</translation>
    </message>
    <message>
        <source>Mois sans visite après lesquels tout est perdu</source>
        <translation>Maanden zonder bezoek waarna alles vervalt</translation>
    </message>
    <message>
        <source>Un montant, ou rien.</source>
        <translation>Een bedrag, of niets.</translation>
    </message>
    <message>
        <source>Un nombre entier, ou rien.</source>
        <translation>Een geheel getal, of niets.</translation>
    </message>
    <message>
        <source>De 1 à 120 mois, ou rien.</source>
        <translation>1 tot 120 maanden, of niets.</translation>
    </message>
    <message>
        <source>Un montant, 0,01&#xa0;€ ou plus.</source>
        <translation>Een bedrag van 0,01 € of meer.</translation>
    </message>
</context>
<context>
    <name>comptoir::onboarding::LanguageStep</name>
    <message>
        <source>Bon valable&#xa0;: %1</source>
        <translation>Bon geldig: %1</translation>
    </message>
    <message>
        <source>Affichage</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Clair</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Sombre</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Soleil</source>
        <translation>Zon</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Ce texte se lit-il bien de là où vous travaillez&#x202f;?</source>
        <translation>Leest deze tekst vlot van waar u werkt?</translation>
    </message>
</context>
<context>
    <name>comptoir::onboarding::OperatorsStep</name>
    <message>
        <source>Je suis seul, sans code</source>
        <translation>Ik ben alleen, zonder code</translation>
    </message>
    <message>
        <source>La caisse s’ouvre toujours. Un code peut venir plus tard.</source>
        <translation>De kassa gaat altijd open. Een code kan later nog.</translation>
    </message>
    <message>
        <source>Nous sommes plusieurs</source>
        <translation>We zijn met meer</translation>
    </message>
    <message>
        <source>Chacun a son nom et son code&#xa0;: on sait qui a débité quoi.</source>
        <translation>Elk een naam en een code: zo weet u wie wat heeft afgeboekt.</translation>
    </message>
    <message>
        <source>Prénom ou surnom</source>
        <translation>Voornaam of roepnaam</translation>
    </message>
    <message>
        <source>Code de 4 à 6 chiffres</source>
        <translation>Code van 4 tot 6 cijfers</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>%1 (responsable)</source>
        <translation>%1 (verantwoordelijke)</translation>
    </message>
    <message>
        <source>Vous d’abord&#xa0;: vous serez responsable.</source>
        <translation>U eerst: u wordt verantwoordelijke.</translation>
    </message>
    <message>
        <source>À cette caisse&#xa0;: %1</source>
        <translation>Aan deze kassa: %1</translation>
    </message>
</context>
<context>
    <name>comptoir::onboarding::ReadyStep</name>
    <message>
        <source>Encaisser un bon</source>
        <translation>Een bon afrekenen</translation>
    </message>
    <message>
        <source>Scannez le bon, tapez le montant, débitez.</source>
        <translation>Scan de bon, tik het bedrag in, boek af.</translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Affichage, sons, matériel, personnes&#xa0;: tout s’y reprend.</source>
        <translation>Weergave, geluiden, apparatuur, personen: alles is daar te wijzigen.</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Que faire si…&#xa0;: sans réseau, sans imprimante, bon refusé.</source>
        <translation>Wat als…: geen netwerk, geen printer, bon geweigerd.</translation>
    </message>
    <message>
        <source>Faire une vente</source>
        <translation>Verkoop doen</translation>
    </message>
    <message>
        <source>Un montant et un rayon suffisent&#x202f;; le catalogue peut attendre.</source>
        <translation>Een bedrag en een afdeling volstaan; de catalogus kan wachten.</translation>
    </message>
</context>
<context>
    <name>comptoir::onboarding::ShopStep</name>
    <message>
        <source>Nom de la boutique</source>
        <translation>Naam van de winkel</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankrijk</translation>
    </message>
    <message>
        <source>Belgique</source>
        <translation>België</translation>
    </message>
    <message>
        <source>Numéro d’entreprise (facultatif)</source>
        <translation>Ondernemingsnummer (niet verplicht)</translation>
    </message>
    <message>
        <source>SIRET (facultatif)</source>
        <translation>SIRET (niet verplicht)</translation>
    </message>
    <message>
        <source>Que vendez-vous surtout&#x202f;? Les rayons et leur TVA en viennent.</source>
        <translation>Wat verkoopt u vooral? Daaruit volgen de afdelingen en hun btw.</translation>
    </message>
</context>
<context>
    <name>comptoir::onboarding::StartStep</name>
    <message>
        <source>J’ai un code d’invitation</source>
        <translation>Ik heb een uitnodigingscode</translation>
    </message>
    <message>
        <source>Remis par la ville ou la CCI&#xa0;: boutique et bons sont prêts.</source>
        <translation>Van de gemeente of de handelskamer: winkel en bonnen zijn klaar.</translation>
    </message>
    <message>
        <source>Une boutique et des bons inventés, sur cet appareil. Rien n’est réel.</source>
        <translation>Een verzonnen winkel en bonnen, op dit toestel. Niets is echt.</translation>
    </message>
    <message>
        <source>Vendre tout de suite</source>
        <translation>Meteen verkopen</translation>
    </message>
    <message>
        <source>Le nom de la boutique suffit. Sans compte, sans réseau.</source>
        <translation>De naam van de winkel volstaat. Zonder account, zonder netwerk.</translation>
    </message>
    <message>
        <source>J’avais déjà Comptoir&#xa0;: reprendre une copie</source>
        <translation>Ik had Comptoir al: een kopie terugzetten</translation>
    </message>
    <message>
        <source>M’entraîner d’abord</source>
        <translation>Eerst oefenen</translation>
    </message>
</context>
<context>
    <name>comptoir::onboarding::StepsPanel</name>
    <message>
        <source>%1&#xa0;: fait</source>
        <translation>%1: klaar</translation>
    </message>
    <message>
        <source>%1&#xa0;: en cours</source>
        <translation>%1: bezig</translation>
    </message>
    <message>
        <source>%1&#xa0;: à venir</source>
        <translation>%1: nog te doen</translation>
    </message>
    <message>
        <source>Étapes</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>Votre premier bon en moins de deux minutes.</source>
        <translation>Uw eerste bon in minder dan twee minuten.</translation>
    </message>
    <message>
        <source>Chaque étape peut être passée et reprise plus tard dans les réglages.</source>
        <translation>Elke stap kunt u overslaan en later in de instellingen hernemen.</translation>
    </message>
</context>
<context>
    <name>comptoir::onboarding::WelcomePage</name>
    <message>
        <source>Langue et affichage</source>
        <translation>Taal en weergave</translation>
    </message>
    <message>
        <source>Commencer</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Uitnodiging</translation>
    </message>
    <message>
        <source>Opérateurs</source>
        <translation>Medewerkers</translation>
    </message>
    <message>
        <source>Matériel</source>
        <translation>Apparatuur</translation>
    </message>
    <message>
        <source>C’est prêt</source>
        <translation>Het is klaar</translation>
    </message>
    <message>
        <source>Montrez votre invitation</source>
        <translation>Toon uw uitnodiging</translation>
    </message>
    <message>
        <source>Essayez votre matériel</source>
        <translation>Test uw apparatuur</translation>
    </message>
    <message>
        <source>Bienvenue</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Étape %1 sur %2</source>
        <translation>Stap %1 van %2</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>J’ai une invitation</source>
        <translation>Ik heb een uitnodiging</translation>
    </message>
    <message>
        <source>Continuer sans code</source>
        <translation>Doorgaan zonder code</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Ajouter et continuer</source>
        <translation>Toevoegen en doorgaan</translation>
    </message>
    <message>
        <source>Encaisser un premier bon</source>
        <translation>Een eerste bon afrekenen</translation>
    </message>
    <message>
        <source>Tout se change plus tard dans les réglages.</source>
        <translation>Alles kan later in de instellingen.</translation>
    </message>
    <message>
        <source>Sans réseau, sans compte.</source>
        <translation>Zonder netwerk, zonder account.</translation>
    </message>
    <message>
        <source>Il faut le réseau.</source>
        <translation>Er is netwerk nodig.</translation>
    </message>
    <message>
        <source>Rien n’est obligatoire.</source>
        <translation>Niets is verplicht.</translation>
    </message>
    <message>
        <source>Bienvenue. Quelle langue parlez-vous&#x202f;?</source>
        <translation>Welkom. Welke taal spreekt u?</translation>
    </message>
    <message>
        <source>Par quoi voulez-vous commencer&#x202f;?</source>
        <translation>Waarmee wilt u beginnen?</translation>
    </message>
    <message>
        <source>Qui travaille à cette caisse&#x202f;?</source>
        <translation>Wie werkt aan deze kassa?</translation>
    </message>
    <message>
        <source>C’est prêt. Et maintenant&#x202f;?</source>
        <translation>Het is klaar. En nu?</translation>
    </message>
    <message>
        <source>Boutique</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>Votre boutique, telle que vos tickets la nomment</source>
        <translation>Uw winkel, zoals hij op uw kastickets staat</translation>
    </message>
    <message>
        <source>Vendre tout de suite</source>
        <translation>Meteen verkopen</translation>
    </message>
    <message>
        <source>Faire une première vente</source>
        <translation>Eerste verkoop doen</translation>
    </message>
    <message>
        <source>L’adresse et les rayons se complètent plus tard.</source>
        <translation>Adres en afdelingen kunt u later aanvullen.</translation>
    </message>
    <message>
        <source>Commencer l’entraînement</source>
        <translation>De oefening starten</translation>
    </message>
</context>
<context>
    <name>comptoir::photos::PhotoField</name>
    <message>
        <source>Choisir une photo…</source>
        <translation>Een foto kiezen…</translation>
    </message>
    <message>
        <source>Retirer la photo</source>
        <translation>De foto weghalen</translation>
    </message>
    <message>
        <source>Choisir une autre photo…</source>
        <translation>Een andere foto kiezen…</translation>
    </message>
    <message>
        <source>La photo se prépare…</source>
        <translation>De foto wordt klaargemaakt…</translation>
    </message>
    <message>
        <source>Son fichier n’est pas sur cette caisse.</source>
        <translation>Het bestand staat niet op deze kassa.</translation>
    </message>
    <message>
        <source>Ou déposez une image ici.</source>
        <translation>Of zet hier een afbeelding neer.</translation>
    </message>
</context>
<context>
    <name>comptoir::sales::CardPane</name>
    <message>
        <source>Connexion au terminal…</source>
        <translation>Verbinden met de terminal…</translation>
    </message>
    <message>
        <source>Présentez, insérez ou glissez la carte.</source>
        <translation>Houd de kaart tegen, steek ze in of haal ze door.</translation>
    </message>
    <message>
        <source>Insérez la carte.</source>
        <translation>Steek de kaart in.</translation>
    </message>
    <message>
        <source>Le client tape son code.</source>
        <translation>De klant tikt de code in.</translation>
    </message>
    <message>
        <source>Demande à la banque…</source>
        <translation>De bank wordt gevraagd…</translation>
    </message>
    <message>
        <source>Retirez la carte.</source>
        <translation>Neem de kaart uit.</translation>
    </message>
    <message>
        <source>Carte non lue&#xa0;: présentez-la encore une fois.</source>
        <translation>Kaart niet gelezen: bied ze nog een keer aan.</translation>
    </message>
    <message>
        <source>Essayez une autre carte.</source>
        <translation>Probeer een andere kaart.</translation>
    </message>
    <message>
        <source>Plusieurs cartes&#xa0;: n’en présentez qu’une.</source>
        <translation>Meerdere kaarten: bied er maar één aan.</translation>
    </message>
    <message>
        <source>Carte retirée trop tôt&#xa0;: présentez-la encore une fois.</source>
        <translation>Kaart te vroeg weggenomen: bied ze nog een keer aan.</translation>
    </message>
    <message>
        <source>ACCEPTÉ</source>
        <translation>AANVAARD</translation>
    </message>
    <message>
        <source>REFUSÉ</source>
        <translation>GEWEIGERD</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation>Ik weet het niet</translation>
    </message>
    <message>
        <source>Revenir sans payer par carte</source>
        <translation>Terug zonder kaartbetaling</translation>
    </message>
    <message>
        <source>Le terminal a la main</source>
        <translation>De terminal is aan zet</translation>
    </message>
    <message>
        <source>Résultat inconnu</source>
        <translation>Resultaat onbekend</translation>
    </message>
    <message>
        <source>Tapez ce montant sur le terminal</source>
        <translation>Tik dit bedrag in op de terminal</translation>
    </message>
    <message>
        <source>La liaison a été coupée. Ne relancez rien&#xa0;: que dit l’écran du terminal&#x202f;?</source>
        <translation>De verbinding viel weg. Start niets opnieuw: wat staat er op de terminal?</translation>
    </message>
    <message>
        <source>Que dit ensuite son écran&#x202f;?</source>
        <translation>Wat staat er daarna op het scherm?</translation>
    </message>
    <message>
        <source>Arrêter le paiement</source>
        <translation>Betaling stoppen</translation>
    </message>
</context>
<context>
    <name>comptoir::sales::CartPane</name>
    <message>
        <source>Ticket</source>
        <translation>Kasticket</translation>
    </message>
    <message>
        <source>Nouvelle vente (Ctrl+N)</source>
        <translation>Nieuwe verkoop (Ctrl+N)</translation>
    </message>
    <message>
        <source>Autres actions (Ctrl+M)</source>
        <translation>Andere acties (Ctrl+M)</translation>
    </message>
    <message>
        <source>Réimprimer</source>
        <translation>Opnieuw afdrukken</translation>
    </message>
    <message>
        <source>Rembourser</source>
        <translation>Terugbetalen</translation>
    </message>
    <message>
        <source>Touchez un article, ou scannez son code.</source>
        <translation>Tik op een artikel of scan de code.</translation>
    </message>
    <message>
        <source>«&#x202f;3&#x202f;» puis un article&#xa0;: trois d’un coup.</source>
        <translation>“3” en dan een artikel: drie in één keer.</translation>
    </message>
    <message>
        <source>Tapez quelques lettres pour chercher.</source>
        <translation>Tik enkele letters in om te zoeken.</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Kasticket %1</translation>
    </message>
    <message>
        <source>En attente · %1</source>
        <translation>In de wacht · %1</translation>
    </message>
</context>
<context>
    <name>comptoir::sales::DepartmentTabs</name>
    <message>
        <source>Rayons suivants</source>
        <translation>Volgende afdelingen</translation>
    </message>
    <message>
        <source>Favoris</source>
        <translation>Favorieten</translation>
    </message>
    <message>
        <source>Tout</source>
        <translation>Alles</translation>
    </message>
</context>
<context>
    <name>comptoir::sales::DonePane</name>
    <message>
        <source>Nouvelle vente</source>
        <translation>Nieuwe verkoop</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Pas de ticket</source>
        <translation>Geen kasticket</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Envoyer</source>
        <translation>Verzenden</translation>
    </message>
    <message>
        <source>Adresse du client</source>
        <translation>Adres van de klant</translation>
    </message>
    <message>
        <source>Ticket envoyé à l’imprimante.</source>
        <translation>Kasticket naar de printer verzonden.</translation>
    </message>
    <message>
        <source>Le client photographie ce code.</source>
        <translation>De klant fotografeert deze code.</translation>
    </message>
    <message>
        <source>Ticket non imprimé. La vente est faite. %1</source>
        <translation>Kasticket niet afgedrukt. De verkoop is gedaan. %1</translation>
    </message>
    <message>
        <source>%1 remboursés · ticket %2</source>
        <translation>%1 terugbetaald · kasticket %2</translation>
    </message>
    <message>
        <source>%1 payés · ticket %2</source>
        <translation>%1 betaald · kasticket %2</translation>
    </message>
    <message>
        <source>À rendre</source>
        <translation>Terug te geven</translation>
    </message>
    <message>
        <source>Payé. À rendre&#xa0;: %1</source>
        <translation>Betaald. Terug te geven: %1</translation>
    </message>
    <message>
        <source>Payé.</source>
        <translation>Betaald.</translation>
    </message>
    <message>
        <source>Le ticket part par mail, ou dès qu’il y a du réseau.</source>
        <translation>Het ticket vertrekt per mail, of zodra er netwerk is.</translation>
    </message>
</context>
<context>
    <name>comptoir::sales::ItemTilesModel</name>
    <message>
        <source>Article libre</source>
        <translation>Vrij artikel</translation>
    </message>
    <message>
        <source>Rayon, montant</source>
        <translation>Afdeling, bedrag</translation>
    </message>
</context>
<context>
    <name>comptoir::sales::PayController</name>
    <message>
        <source>Carte à vérifier</source>
        <translation>Kaart na te kijken</translation>
    </message>
    <message>
        <source>Annuler un paiement</source>
        <translation>Een betaling annuleren</translation>
    </message>
</context>
<context>
    <name>comptoir::sales::PayPage</name>
    <message>
        <source>Encaissement</source>
        <translation>Afrekenen</translation>
    </message>
    <message>
        <source>Déjà rendu</source>
        <translation>Al teruggegeven</translation>
    </message>
    <message>
        <source>Paiements reçus</source>
        <translation>Ontvangen betalingen</translation>
    </message>
    <message>
        <source>Total à rendre</source>
        <translation>Totaal terug te geven</translation>
    </message>
    <message>
        <source>Total à payer</source>
        <translation>Totaal te betalen</translation>
    </message>
    <message>
        <source>Déjà reçu</source>
        <translation>Al ontvangen</translation>
    </message>
    <message>
        <source>Reste à rendre</source>
        <translation>Nog terug te geven</translation>
    </message>
    <message>
        <source>Reste à payer</source>
        <translation>Nog te betalen</translation>
    </message>
    <message>
        <source>Arrondi légal des espèces&#xa0;: %1</source>
        <translation>Wettelijke afronding contant: %1</translation>
    </message>
    <message>
        <source>au plus %1</source>
        <translation>hoogstens %1</translation>
    </message>
    <message>
        <source>Plafond %1</source>
        <translation>Maximum %1</translation>
    </message>
    <message>
        <source>Terminal relié</source>
        <translation>Terminal verbonden</translation>
    </message>
    <message>
        <source>Terminal autonome</source>
        <translation>Terminal apart</translation>
    </message>
    <message>
        <source>Accepté hors ligne</source>
        <translation>Offline aanvaard</translation>
    </message>
    <message>
        <source>Espèces rendues</source>
        <translation>Contant teruggegeven</translation>
    </message>
    <message>
        <source>Espèces reçues</source>
        <translation>Contant ontvangen</translation>
    </message>
    <message>
        <source>juste</source>
        <translation>gepast</translation>
    </message>
    <message>
        <source>Espèces %1</source>
        <translation>Contant %1</translation>
    </message>
    <message>
        <source>Pas plus de %1 en espèces pour un ticket&#xa0;: la loi l’interdit. Faites payer le reste autrement.</source>
        <translation>Niet meer dan %1 contant voor één kasticket: de wet verbiedt het. Laat de rest anders betalen.</translation>
    </message>
    <message>
        <source>Carte refusée. Rien n’a été débité&#xa0;: essayez une autre carte ou un autre moyen.</source>
        <translation>Kaart geweigerd. Er is niets afgeschreven: probeer een andere kaart of een ander middel.</translation>
    </message>
    <message>
        <source>Paiement par carte annulé. Rien n’a été débité.</source>
        <translation>Kaartbetaling geannuleerd. Er is niets afgeschreven.</translation>
    </message>
    <message>
        <source>+&#xa0;%1&#xa0;€</source>
        <translation>+&#xa0;€&#xa0;%1</translation>
    </message>
    <message>
        <source>À rendre</source>
        <translation>Terug te geven</translation>
    </message>
    <message>
        <source>Valider</source>
        <translation>Bevestigen</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Rembourser</source>
        <translation>Terugbetalen</translation>
    </message>
    <message>
        <source>Cette carte est déjà débitée</source>
        <translation>Van deze kaart is al afgeschreven</translation>
    </message>
    <message>
        <source>Annulez d’abord ce paiement sur le terminal, sinon le client paie deux fois.</source>
        <translation>Annuleer deze betaling eerst op de terminal, anders betaalt de klant twee keer.</translation>
    </message>
    <message>
        <source>Garder le paiement</source>
        <translation>Betaling behouden</translation>
    </message>
    <message>
        <source>Annulé sur le terminal</source>
        <translation>Geannuleerd op de terminal</translation>
    </message>
</context>
<context>
    <name>comptoir::sales::QrView</name>
    <message>
        <source>Ticket à photographier</source>
        <translation>Kasticket om te fotograferen</translation>
    </message>
</context>
<context>
    <name>comptoir::sales::QuestionSheet</name>
    <message>
        <source>Article libre</source>
        <translation>Vrij artikel</translation>
    </message>
    <message>
        <source>Vendre %1</source>
        <translation>%1 verkopen</translation>
    </message>
    <message>
        <source>Prix de «&#x202f;%1&#x202f;»</source>
        <translation>Prijs van “%1”</translation>
    </message>
    <message>
        <source>Interdit aux moins de %1 ans</source>
        <translation>Verboden onder %1&#xa0;jaar</translation>
    </message>
    <message>
        <source>Quantité de «&#x202f;%1&#x202f;»</source>
        <translation>Aantal van “%1”</translation>
    </message>
    <message>
        <source>Remise sur tout le ticket</source>
        <translation>Korting op het hele kasticket</translation>
    </message>
    <message>
        <source>Remise sur «&#x202f;%1&#x202f;»</source>
        <translation>Korting op “%1”</translation>
    </message>
    <message>
        <source>Note pour «&#x202f;%1&#x202f;»</source>
        <translation>Notitie bij “%1”</translation>
    </message>
    <message>
        <source>Pourquoi ce retour&#x202f;?</source>
        <translation>Waarom teruggebracht?</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Le client a %1 ans</source>
        <translation>De klant is %1&#xa0;jaar</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Appliquer</source>
        <translation>Toepassen</translation>
    </message>
    <message>
        <source>Le rayon donne le taux de TVA.</source>
        <translation>De afdeling bepaalt het btw-tarief.</translation>
    </message>
    <message>
        <source>L’article reste inconnu du catalogue&#x202f;; le rayon donne sa TVA.</source>
        <translation>Het artikel blijft onbekend in de catalogus; de afdeling bepaalt de btw.</translation>
    </message>
    <message>
        <source>Cet article n’a pas de prix dans le catalogue.</source>
        <translation>Dit artikel heeft geen prijs in de catalogus.</translation>
    </message>
    <message>
        <source>%1 le %2. Combien&#x202f;?</source>
        <translation>%1 per %2. Hoeveel?</translation>
    </message>
    <message>
        <source>«&#x202f;%1&#x202f;»&#xa0;: demandez une pièce d’identité si vous avez un doute.</source>
        <translation>“%1”: vraag bij twijfel een identiteitsbewijs.</translation>
    </message>
    <message>
        <source>Ne pas vendre</source>
        <translation>Niet verkopen</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>En pour cent</source>
        <translation>In procent</translation>
    </message>
    <message>
        <source>En euros</source>
        <translation>In euro</translation>
    </message>
    <message>
        <source>Défectueux</source>
        <translation>Defect</translation>
    </message>
    <message>
        <source>Ne convient pas</source>
        <translation>Past niet</translation>
    </message>
    <message>
        <source>Erreur de caisse</source>
        <translation>Fout aan de kassa</translation>
    </message>
    <message>
        <source>Poids</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Quantité</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Remise</source>
        <translation>Korting</translation>
    </message>
    <message>
        <source>Montant</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Sans sucre, pour 18 h…</source>
        <translation>Zonder suiker, voor 18&#xa0;u…</translation>
    </message>
    <message>
        <source>ou dites-le autrement</source>
        <translation>of zeg het anders</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Raison</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Carte de fidélité</source>
        <translation>Klantenkaart</translation>
    </message>
    <message>
        <source>Prendre cette carte</source>
        <translation>Deze kaart nemen</translation>
    </message>
    <message>
        <source>Scannez la carte, ou tapez les 12 signes de son code.</source>
        <translation>Scan de kaart, of typ de 12 tekens van de code.</translation>
    </message>
    <message>
        <source>7Q2K 9FXA 01MB</source>
        <translation>7Q2K 9FXA 01MB</translation>
    </message>
    <message>
        <source>Code de la carte</source>
        <translation>Code van de kaart</translation>
    </message>
</context>
<context>
    <name>comptoir::sales::RowsSheet</name>
    <message>
        <source>Revenir</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>comptoir::sales::SaleText</name>
    <message>
        <source>%1 pièce</source>
        <translation>%1 per stuk</translation>
    </message>
    <message>
        <source>remise %1</source>
        <translation>korting %1</translation>
    </message>
    <message>
        <source>du ticket %1</source>
        <translation>van kasticket %1</translation>
    </message>
    <message numerus="yes">
        <source>%n art.</source>
        <translation>
            <numerusform>%n artikel</numerusform>
            <numerusform>%n artikelen</numerusform>
        </translation>
    </message>
    <message>
        <source>Dernier&#xa0;: n° %1 · %2 · %3</source>
        <translation>Laatste: nr.&#xa0;%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Espèces</source>
        <translation>Contant</translation>
    </message>
    <message>
        <source>Carte</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Bon ou QR</source>
        <translation>Bon of QR</translation>
    </message>
    <message>
        <source>Titre-restaurant</source>
        <translation>Maaltijdcheque</translation>
    </message>
    <message>
        <source>Chèque</source>
        <translation>Cheque</translation>
    </message>
    <message>
        <source>Virement</source>
        <translation>Overschrijving</translation>
    </message>
    <message>
        <source>Carte cadeau</source>
        <translation>Cadeaukaart</translation>
    </message>
</context>
<context>
    <name>comptoir::sales::SalesPage</name>
    <message>
        <source>Vente</source>
        <translation>Verkoop</translation>
    </message>
</context>
<context>
    <name>comptoir::sales::SellController</name>
    <message>
        <source>«&#x202f;%1&#x202f;» retiré du ticket</source>
        <translation>“%1” van het kasticket verwijderd</translation>
    </message>
    <message>
        <source>Ticket abandonné</source>
        <translation>Kasticket opgegeven</translation>
    </message>
    <message>
        <source>Rembourser %1</source>
        <translation>%1 terugbetalen</translation>
    </message>
    <message>
        <source>Remise de %1</source>
        <translation>Korting van %1</translation>
    </message>
    <message>
        <source>Changer le prix</source>
        <translation>De prijs wijzigen</translation>
    </message>
    <message>
        <source>carte de fidélité</source>
        <translation>klantenkaart</translation>
    </message>
    <message>
        <source>carte&#xa0;: %1</source>
        <translation>kaart: %1</translation>
    </message>
    <message>
        <source>Programme de fidélité</source>
        <translation>Klantenprogramma</translation>
    </message>
</context>
<context>
    <name>comptoir::sales::SellPage</name>
    <message>
        <source>Quantité de la ligne</source>
        <translation>Aantal van de regel</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Remise sur la ligne</source>
        <translation>Korting op de regel</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>Prix de la ligne</source>
        <translation>Prijs van de regel</translation>
    </message>
    <message>
        <source>Maj + F7</source>
        <translation>Shift + F7</translation>
    </message>
    <message>
        <source>Note sur la ligne</source>
        <translation>Notitie bij de regel</translation>
    </message>
    <message>
        <source>Remise sur tout le ticket</source>
        <translation>Korting op het hele kasticket</translation>
    </message>
    <message>
        <source>Mettre en attente</source>
        <translation>In de wacht zetten</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Reprendre un ticket en attente</source>
        <translation>Kasticket in de wacht hernemen</translation>
    </message>
    <message>
        <source>Vérifier un prix</source>
        <translation>Prijs nakijken</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Annuler le dernier geste</source>
        <translation>Laatste handeling ongedaan maken</translation>
    </message>
    <message>
        <source>Ctrl + Z</source>
        <translation>Ctrl + Z</translation>
    </message>
    <message>
        <source>Revenir à une vente</source>
        <translation>Terug naar een verkoop</translation>
    </message>
    <message>
        <source>Retour d’articles</source>
        <translation>Artikelen terugnemen</translation>
    </message>
    <message>
        <source>Ouvrir le tiroir</source>
        <translation>Lade openen</translation>
    </message>
    <message>
        <source>Ctrl + D</source>
        <translation>Ctrl + D</translation>
    </message>
    <message>
        <source>Abandonner ce ticket</source>
        <translation>Dit kasticket opgeven</translation>
    </message>
    <message>
        <source>Autres actions</source>
        <translation>Andere acties</translation>
    </message>
    <message>
        <source>Détail de la TVA</source>
        <translation>Btw in detail</translation>
    </message>
    <message>
        <source>%1 sur %2 hors taxe&#xa0;: %3</source>
        <translation>%1 op %2 zonder btw: %3</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Tickets en attente</source>
        <translation>Kastickets in de wacht</translation>
    </message>
    <message>
        <source>Vente</source>
        <translation>Verkoop</translation>
    </message>
    <message>
        <source>Compris</source>
        <translation>Begrepen</translation>
    </message>
    <message>
        <source>Ne pas utiliser la récompense</source>
        <translation>De beloning niet gebruiken</translation>
    </message>
    <message>
        <source>Prendre une autre carte</source>
        <translation>Een andere kaart nemen</translation>
    </message>
    <message>
        <source>Retirer la carte de ce ticket</source>
        <translation>De kaart van dit ticket halen</translation>
    </message>
    <message>
        <source>Carte %1</source>
        <translation>Kaart %1</translation>
    </message>
    <message>
        <source>Choisir un programme de fidélité</source>
        <translation>Een klantenprogramma kiezen</translation>
    </message>
    <message>
        <source>Carte de fidélité</source>
        <translation>Klantenkaart</translation>
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
        <translation>Artikel, prijs of streepjescode</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Grille</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikelen</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Vendre au prix…</source>
        <translation>Verkopen voor…</translation>
    </message>
    <message>
        <source>Créer l’article</source>
        <translation>Artikel maken</translation>
    </message>
    <message>
        <source>Rechercher</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Ajouter au ticket</source>
        <translation>Aan kasticket toevoegen</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>Aucun article ne correspond. Essayez un autre mot, ou «&#x202f;Article libre&#x202f;».</source>
        <translation>Geen enkel artikel past. Probeer een ander woord, of “Vrij artikel”.</translation>
    </message>
    <message>
        <source>Vérification de prix&#xa0;: scannez ou touchez un article, rien n’est vendu.</source>
        <translation>Prijscontrole: scan of tik op een artikel, er wordt niets verkocht.</translation>
    </message>
    <message>
        <source>Aucun rayon encore&#xa0;: créez-en un dans le catalogue pour commencer à vendre.</source>
        <translation>Nog geen afdeling: maak er een in de catalogus om te beginnen verkopen.</translation>
    </message>
    <message>
        <source>Tapez un montant, puis touchez son rayon.</source>
        <translation>Tik een bedrag in en tik dan op de afdeling.</translation>
    </message>
    <message>
        <source>Mode scan</source>
        <translation>Scanmodus</translation>
    </message>
    <message>
        <source>Mode grille</source>
        <translation>Rastermodus</translation>
    </message>
    <message>
        <source>%1 inconnu</source>
        <translation>%1 onbekend</translation>
    </message>
    <message>
        <source>Ce code n’est pas dans le catalogue. Rien n’a été ajouté.</source>
        <translation>Deze code staat niet in de catalogus. Er is niets toegevoegd.</translation>
    </message>
    <message>
        <source>prix à taper</source>
        <translation>prijs in te tikken</translation>
    </message>
    <message>
        <source>Prix vérifié, rien n’a été ajouté.</source>
        <translation>Prijs nagekeken, er is niets toegevoegd.</translation>
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
        <translation>nog %1 op de bon</translation>
    </message>
    <message>
        <source>à confirmer</source>
        <translation>te bevestigen</translation>
    </message>
    <message>
        <source>Bon</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Retirer %1</source>
        <translation>%1 verwijderen</translation>
    </message>
</context>
<context>
    <name>comptoir::sales::TotalPane</name>
    <message>
        <source>Qté</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Prix</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Remise</source>
        <translation>Korting</translation>
    </message>
    <message>
        <source>Encaisser</source>
        <translation>Afrekenen</translation>
    </message>
    <message>
        <source>Rendre</source>
        <translation>Teruggeven</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Clavier</source>
        <translation>Toetsenbord</translation>
    </message>
    <message>
        <source>Ajoutez d’abord un article.</source>
        <translation>Voeg eerst een artikel toe.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikelen</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Kasticket</translation>
    </message>
    <message>
        <source>remise %1</source>
        <translation>korting %1</translation>
    </message>
    <message>
        <source>TVA %1</source>
        <translation>btw %1</translation>
    </message>
    <message>
        <source>fidélité %1</source>
        <translation>klantenkaart %1</translation>
    </message>
</context>
<context>
    <name>comptoir::sales::VoucherTenderPane</name>
    <message>
        <source>Autre moyen de paiement</source>
        <translation>Ander betaalmiddel</translation>
    </message>
    <message>
        <source>Utiliser</source>
        <translation>Gebruiken</translation>
    </message>
    <message>
        <source>ou tapez le code&#xa0;: 7Q2K 9FXA 01MB</source>
        <translation>of tik de code in: 7Q2K 9FXA 01MB</translation>
    </message>
    <message>
        <source>ou tapez le code</source>
        <translation>of tik de code in</translation>
    </message>
    <message>
        <source>Code du bon</source>
        <translation>Code van de bon</translation>
    </message>
    <message>
        <source>Vérifier</source>
        <translation>Nakijken</translation>
    </message>
    <message>
        <source>Reste à payer&#xa0;: %1</source>
        <translation>Nog te betalen: %1</translation>
    </message>
    <message>
        <source>Lecture…</source>
        <translation>Lezen…</translation>
    </message>
    <message>
        <source>Ce bon s’utilise en une fois et vaut %1 de plus que le reste à payer. Ajoutez un article, ou choisissez un autre moyen.</source>
        <translation>Deze bon wordt in één keer gebruikt en is %1 meer waard dan wat nog te betalen is. Voeg een artikel toe of kies een ander middel.</translation>
    </message>
</context>
<context>
    <name>comptoir::scan::CameraView</name>
    <message>
        <source>Image de la caméra</source>
        <translation>Camerabeeld</translation>
    </message>
    <message>
        <source>Présentez le code dans le cadre</source>
        <translation>Houd de code in het kader</translation>
    </message>
    <message>
        <source>Image masquée. La caméra lit toujours les codes et ne garde rien.</source>
        <translation>Beeld verborgen. De camera leest nog altijd de codes en bewaart niets.</translation>
    </message>
</context>
<context>
    <name>comptoir::settings::MailPane</name>
    <message>
        <source>Adresse de la boutique</source>
        <translation>Adres van de winkel</translation>
    </message>
    <message>
        <source>boutique@exemple.fr</source>
        <translation>winkel@voorbeeld.be</translation>
    </message>
    <message>
        <source>Serveur d’envoi (SMTP)</source>
        <translation>Server voor versturen (SMTP)</translation>
    </message>
    <message>
        <source>smtp.exemple.fr</source>
        <translation>smtp.voorbeeld.be</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>465 ou 587</source>
        <translation>465 of 587</translation>
    </message>
    <message>
        <source>Identifiant</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Souvent l’adresse elle-même</source>
        <translation>Vaak het adres zelf</translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Chiffrement</source>
        <translation>Versleuteling</translation>
    </message>
    <message>
        <source>TLS dès le début</source>
        <translation>TLS vanaf het begin</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Aucun (même appareil)</source>
        <translation>Geen (zelfde apparaat)</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Enregistré.</source>
        <translation>Bewaard.</translation>
    </message>
    <message>
        <source>Envoyer un essai</source>
        <translation>Een proef versturen</translation>
    </message>
    <message>
        <source>Ne plus envoyer de tickets par mail</source>
        <translation>Geen tickets meer per mail versturen</translation>
    </message>
    <message>
        <source>Tickets par mail</source>
        <translation>Tickets per mail</translation>
    </message>
    <message>
        <source>Celui de ce compte</source>
        <translation>Dat van deze account</translation>
    </message>
    <message>
        <source>En formation, rien ne part par mail.</source>
        <translation>Tijdens de oefening vertrekt er niets per mail.</translation>
    </message>
    <message>
        <source>Le nom du serveur manque ou contient une faute. Votre fournisseur le donne, souvent smtp.…</source>
        <translation>De naam van de server ontbreekt of bevat een fout. Uw provider geeft hem, vaak smtp.…</translation>
    </message>
    <message>
        <source>Le port est un nombre, presque toujours 465 ou 587.</source>
        <translation>De poort is een getal, bijna altijd 465 of 587.</translation>
    </message>
    <message>
        <source>Le mot de passe manque.</source>
        <translation>Het wachtwoord ontbreekt.</translation>
    </message>
    <message>
        <source>Compte oublié. Le bouton Envoyer n’est plus proposé.</source>
        <translation>Account vergeten. De knop Versturen wordt niet meer getoond.</translation>
    </message>
    <message>
        <source>Essai en cours…</source>
        <translation>Proef bezig…</translation>
    </message>
    <message>
        <source>Essai de Comptoir</source>
        <translation>Proef van Comptoir</translation>
    </message>
    <message>
        <source>Les tickets par mail fonctionnent.</source>
        <translation>Tickets per mail werken.</translation>
    </message>
    <message>
        <source>Essai envoyé à %1. Regardez s’il est arrivé.</source>
        <translation>Proef verstuurd naar %1. Kijk of hij is aangekomen.</translation>
    </message>
    <message>
        <source>Le mot de passe reste sur cet appareil&#xa0;: ni les copies, ni l’export ne l’emportent. Souvent, il faut un mot de passe d’application.</source>
        <translation>Het wachtwoord blijft op dit apparaat: kopieën en export nemen het niet mee. Vaak is een app-wachtwoord nodig.</translation>
    </message>
    <message>
        <source>Enregistré&#x202f;; tapez pour le changer</source>
        <translation>Bewaard; typ om het te wijzigen</translation>
    </message>
    <message>
        <source>L’adresse de la boutique n’est pas complète&#xa0;: il faut nom@domaine.fr.</source>
        <translation>Het adres van de winkel is niet volledig: het moet naam@domein.be zijn.</translation>
    </message>
</context>
<context>
    <name>comptoir::settings::SettingView</name>
    <message>
        <source>%1&#xa0;: moins</source>
        <translation>%1: minder</translation>
    </message>
    <message>
        <source>%1&#xa0;: plus</source>
        <translation>%1: meer</translation>
    </message>
</context>
<context>
    <name>comptoir::settings::SettingsPage</name>
    <message>
        <source>Réglages</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Chercher un réglage</source>
        <translation>Instelling zoeken</translation>
    </message>
    <message>
        <source>Inconnu</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>changé %1</source>
        <translation>gewijzigd %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Par défaut</source>
        <translation>Standaard</translation>
    </message>
    <message>
        <source>Par défaut · %1</source>
        <translation>Standaard · %1</translation>
    </message>
    <message>
        <source>La valeur du fichier n’allait pas&#xa0;: elle a été corrigée.</source>
        <translation>De waarde in het bestand klopte niet: ze is verbeterd.</translation>
    </message>
    <message>
        <source>Aucun réglage ne dit «&#x202f;%1&#x202f;». Essayez un autre mot.</source>
        <translation>Geen enkele instelling zegt “%1”. Probeer een ander woord.</translation>
    </message>
</context>
<context>
    <name>comptoir::shell::CameraDesk</name>
    <message>
        <source>Approchez le code</source>
        <translation>Kom dichter met de code</translation>
    </message>
    <message>
        <source>Trop sombre&#xa0;: éclairez le code</source>
        <translation>Te donker: belicht de code</translation>
    </message>
    <message>
        <source>Reflet&#xa0;: inclinez le code</source>
        <translation>Weerschijn: kantel de code</translation>
    </message>
    <message>
        <source>Flou&#xa0;: tenez le code sans bouger</source>
        <translation>Wazig: houd de code stil</translation>
    </message>
</context>
<context>
    <name>comptoir::shell::CommandSheet</name>
    <message>
        <source>Chercher une action</source>
        <translation>Actie zoeken</translation>
    </message>
    <message>
        <source>Écran, action ou réglage</source>
        <translation>Scherm, actie of instelling</translation>
    </message>
    <message>
        <source>Actions trouvées</source>
        <translation>Gevonden acties</translation>
    </message>
    <message>
        <source>Rien trouvé. Essayez un autre mot.</source>
        <translation>Niets gevonden. Probeer een ander woord.</translation>
    </message>
    <message>
        <source>Que voulez-vous faire&#x202f;?</source>
        <translation>Wat wilt u doen?</translation>
    </message>
</context>
<context>
    <name>comptoir::shell::FailurePage</name>
    <message>
        <source>Fermer</source>
        <translation>Sluiten</translation>
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
        <translation>Spatie</translation>
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
        <translation>%1 (numeriek)</translation>
    </message>
    <message>
        <source>Touches de cet écran</source>
        <translation>Toetsen van dit scherm</translation>
    </message>
    <message>
        <source>Chercher une action</source>
        <translation>Actie zoeken</translation>
    </message>
    <message>
        <source>Scanner ou taper un code</source>
        <translation>Code scannen of intikken</translation>
    </message>
    <message>
        <source>Annuler ce qui vient d’être fait</source>
        <translation>Laatste actie ongedaan maken</translation>
    </message>
    <message>
        <source>Revenir en arrière</source>
        <translation>Teruggaan</translation>
    </message>
    <message>
        <source>Écran suivant</source>
        <translation>Volgend scherm</translation>
    </message>
    <message>
        <source>Écran précédent</source>
        <translation>Vorig scherm</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisatie</translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Verrouiller</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Plein écran</source>
        <translation>Volledig scherm</translation>
    </message>
    <message>
        <source>Affichage extérieur</source>
        <translation>Buitenweergave</translation>
    </message>
    <message>
        <source>Texte plus grand</source>
        <translation>Grotere tekst</translation>
    </message>
    <message>
        <source>Texte plus petit</source>
        <translation>Kleinere tekst</translation>
    </message>
    <message>
        <source>Texte à sa taille normale</source>
        <translation>Tekst op normale grootte</translation>
    </message>
</context>
<context>
    <name>comptoir::shell::KeysSheet</name>
    <message>
        <source>Touches du clavier</source>
        <translation>Toetsen van het toetsenbord</translation>
    </message>
    <message>
        <source>Fermer ou revenir, sans rien perdre</source>
        <translation>Sluiten of terug, zonder iets te verliezen</translation>
    </message>
    <message>
        <source>Partout</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>Que faire si…</source>
        <translation>Wat als…</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Sluiten</translation>
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
        <translation>Meer</translation>
    </message>
    <message>
        <source>écran</source>
        <translation>scherm</translation>
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
            <numerusform>%1, %n wacht</numerusform>
            <numerusform>%1, %n wachten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::shell::OperatorChip</name>
    <message>
        <source>Changer de personne ou verrouiller</source>
        <translation>Van persoon wisselen of vergrendelen</translation>
    </message>
    <message>
        <source>Au comptoir&#xa0;: %1</source>
        <translation>Aan de toonbank: %1</translation>
    </message>
</context>
<context>
    <name>comptoir::shell::RailItem</name>
    <message numerus="yes">
        <source>%1, %n en attente</source>
        <translation>
            <numerusform>%1, %n wacht</numerusform>
            <numerusform>%1, %n wachten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::shell::RailNav</name>
    <message>
        <source>Écrans</source>
        <translation>Schermen</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Meer</translation>
    </message>
</context>
<context>
    <name>comptoir::shell::TopStrip</name>
    <message>
        <source>Retour</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Retour (Alt+←)</source>
        <translation>Terug (Alt+←)</translation>
    </message>
    <message>
        <source>Heure&#xa0;: %1</source>
        <translation>Uur: %1</translation>
    </message>
</context>
<context>
    <name>comptoir::staff::BadgeCamera</name>
    <message>
        <source>Présentez le badge à la caméra.</source>
        <translation>Houd de badge voor de camera.</translation>
    </message>
</context>
<context>
    <name>comptoir::staff::BadgePaper</name>
    <message>
        <source>Badge de %1</source>
        <translation>Badge van %1</translation>
    </message>
    <message>
        <source>Jusqu’au %1</source>
        <translation>Tot en met %1</translation>
    </message>
    <message>
        <source>Ce badge ouvre la caisse comme une clé. Perdu, il se retire dans les réglages, et ne vaut plus rien.</source>
        <translation>Deze badge opent de kassa als een sleutel. Verloren? Trek hem in de instellingen in, dan werkt hij niet meer.</translation>
    </message>
</context>
<context>
    <name>comptoir::staff::BadgeSheet</name>
    <message>
        <source>Badge de %1</source>
        <translation>Badge van %1</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Un nouveau badge remplace celui d’avant, qui ne vaudra plus rien.</source>
        <translation>Een nieuwe badge vervangt de vorige, die dan niet meer werkt.</translation>
    </message>
    <message>
        <source>Le badge ouvre la caisse et vaut le code. Il n’est montré qu’une fois.</source>
        <translation>De badge opent de kassa en geldt als de code. Hij wordt maar één keer getoond.</translation>
    </message>
    <message>
        <source>La page est ouverte&#xa0;: imprimez-la. Elle s’efface de cet appareil quand vous fermez cette feuille.</source>
        <translation>De pagina is open: druk ze af. Ze wordt van dit toestel gewist als u dit venster sluit.</translation>
    </message>
</context>
<context>
    <name>comptoir::staff::IdleNotice</name>
    <message numerus="yes">
        <source>Verrouillage dans %n s. Touchez l’écran ou une touche pour rester.</source>
        <translation>
            <numerusform>Vergrendeling over %n&#xa0;seconde. Tik op het scherm of een toets om te blijven.</numerusform>
            <numerusform>Vergrendeling over %n&#xa0;seconden. Tik op het scherm of een toets om te blijven.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::staff::LockPane</name>
    <message>
        <source>Code d’%1</source>
        <translation>Code van %1</translation>
    </message>
    <message>
        <source>Code de %1</source>
        <translation>Code van %1</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date of today on the lock, in the letters of Qt</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>Caisse verrouillée</source>
        <translation>Kassa vergrendeld</translation>
    </message>
    <message>
        <source>Invité</source>
        <translation>Gast</translation>
    </message>
    <message numerus="yes">
        <source>Ce n’est pas ce code. Nouvel essai dans %n s.</source>
        <translation>
            <numerusform>Dat is de code niet. Nieuwe poging over %n&#xa0;seconde.</numerusform>
            <numerusform>Dat is de code niet. Nieuwe poging over %n&#xa0;seconden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Vous pouvez réessayer.</source>
        <translation>U kunt opnieuw proberen.</translation>
    </message>
    <message>
        <source>Ce n’est pas ce code. Essayez encore.</source>
        <translation>Dat is de code niet. Probeer opnieuw.</translation>
    </message>
    <message>
        <source>Qui est à la caisse&#x202f;?</source>
        <translation>Wie staat aan de kassa?</translation>
    </message>
    <message>
        <source>Sans code&#xa0;: touchez le nom ou Entrée.</source>
        <translation>Zonder code: tik op de naam of druk op Enter.</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Présenter un badge à la caméra</source>
        <translation>Een badge voor de camera houden</translation>
    </message>
</context>
<context>
    <name>comptoir::staff::OperatorEditSheet</name>
    <message>
        <source>Ajouter une personne</source>
        <translation>Persoon toevoegen</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Nom sur l’écran</source>
        <translation>Naam op het scherm</translation>
    </message>
    <message>
        <source>Retirer %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>Droits</source>
        <translation>Rechten</translation>
    </message>
    <message>
        <source>Choisir un code</source>
        <translation>Code kiezen</translation>
    </message>
    <message>
        <source>Sans code</source>
        <translation>Zonder code</translation>
    </message>
    <message>
        <source>Suivant</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Le même code encore une fois</source>
        <translation>Dezelfde code nog een keer</translation>
    </message>
    <message>
        <source>Les deux codes diffèrent. Recommencez.</source>
        <translation>De twee codes verschillen. Begin opnieuw.</translation>
    </message>
    <message>
        <source>Nouveau code prêt à être enregistré.</source>
        <translation>Nieuwe code klaar om op te slaan.</translation>
    </message>
    <message>
        <source>La caisse demande son code.</source>
        <translation>De kassa vraagt de code.</translation>
    </message>
    <message>
        <source>La caisse ne lui demande aucun code.</source>
        <translation>De kassa vraagt geen code.</translation>
    </message>
    <message>
        <source>Nouveau code&#xa0;: 4 à 6 chiffres, puis Entrée</source>
        <translation>Nieuwe code: 4 tot 6 cijfers, dan Enter</translation>
    </message>
    <message>
        <source>Dernier jour à la caisse</source>
        <translation>Laatste dag aan de kassa</translation>
    </message>
    <message>
        <source>jj/mm/aaaa&#x202f;; vide&#xa0;: sans fin</source>
        <translation>dd/mm/jjjj; leeg: zonder einde</translation>
    </message>
    <message>
        <source>Faire un badge</source>
        <translation>Badge maken</translation>
    </message>
    <message>
        <source>Retirer le badge</source>
        <translation>Badge intrekken</translation>
    </message>
    <message>
        <source>Un badge ouvre la caisse pour cette personne. Perdu&#x202f;? Retirez-le&#xa0;: il ne vaut plus rien.</source>
        <translation>Een badge opent de kassa voor deze persoon. Verloren? Trek hem in: hij werkt dan niet meer.</translation>
    </message>
    <message>
        <source>Aucun badge.</source>
        <translation>Geen badge.</translation>
    </message>
    <message>
        <source>Ce n’est pas une date. Tapez par exemple 31/08/2026.</source>
        <translation>Dit is geen datum. Tik bijvoorbeeld 31/08/2026 in.</translation>
    </message>
</context>
<context>
    <name>comptoir::staff::OperatorSheet</name>
    <message>
        <source>Invité à la caisse</source>
        <translation>Gast aan de kassa</translation>
    </message>
    <message>
        <source>%1 est à la caisse</source>
        <translation>%1 staat aan de kassa</translation>
    </message>
    <message>
        <source>Ce qui est en cours reste en place.</source>
        <translation>Wat bezig is, blijft staan.</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Verrouiller</source>
        <translation>Vergrendelen</translation>
    </message>
</context>
<context>
    <name>comptoir::staff::OperatorsPane</name>
    <message>
        <source>Ajouter une personne</source>
        <translation>Persoon toevoegen</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Modifier %1</source>
        <translation>%1 wijzigen</translation>
    </message>
    <message>
        <source>Personne n’est inscrit&#xa0;: la caisse s’ouvre sans code.</source>
        <translation>Niemand is ingeschreven: de kassa gaat open zonder code.</translation>
    </message>
</context>
<context>
    <name>comptoir::staff::OverrideSheet</name>
    <message>
        <source>Revenir</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Ce n’est pas ce code. Essayez encore.</source>
        <translation>Dat is de code niet. Probeer opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>Ce n’est pas ce code. Nouvel essai dans %n s.</source>
        <translation>
            <numerusform>Dat is de code niet. Nieuwe poging over %n&#xa0;seconde.</numerusform>
            <numerusform>Dat is de code niet. Nieuwe poging over %n&#xa0;seconden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Vous pouvez réessayer.</source>
        <translation>U kunt opnieuw proberen.</translation>
    </message>
    <message>
        <source>%1&#xa0;: code responsable</source>
        <translation>%1: code verantwoordelijke</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Présenter un badge à la caméra</source>
        <translation>Een badge voor de camera houden</translation>
    </message>
</context>
<context>
    <name>comptoir::staff::PinPad</name>
    <message>
        <source>Effacer le dernier chiffre</source>
        <translation>Laatste cijfer wissen</translation>
    </message>
    <message numerus="yes">
        <source>%n chiffre(s) sur %1</source>
        <translation>
            <numerusform>%n cijfer van %1</numerusform>
            <numerusform>%n cijfers van %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chiffre(s) sur 4 à 6</source>
        <translation>
            <numerusform>%n cijfer van 4 tot 6</numerusform>
            <numerusform>%n cijfers van 4 tot 6</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::sync::CodeEntry</name>
    <message>
        <source>Groupe %1</source>
        <translation>Groep %1</translation>
    </message>
    <message>
        <source>Groupe %1&#xa0;: une faute de frappe.</source>
        <translation>Groep %1: een typefout.</translation>
    </message>
    <message>
        <source>Groupes %1&#xa0;: une faute de frappe.</source>
        <translation>Groepen %1: een typefout.</translation>
    </message>
</context>
<context>
    <name>comptoir::sync::DeliverySheet</name>
    <message>
        <source>Ouvrir un fichier de secours</source>
        <translation>Een noodbestand openen</translation>
    </message>
    <message>
        <source>Chercher encore</source>
        <translation>Opnieuw zoeken</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Transmettre</source>
        <translation>Doorsturen</translation>
    </message>
    <message>
        <source>Recherche des fichiers de secours…</source>
        <translation>Noodbestanden zoeken…</translation>
    </message>
    <message>
        <source>Aucun fichier de secours d’une autre caisse. Branchez la clé USB, puis cherchez encore.</source>
        <translation>Geen noodbestand van een andere kassa. Steek de USB-stick in en zoek opnieuw.</translation>
    </message>
    <message>
        <source>Quel fichier transmettre à la ville&#x202f;? Le plus récent est en premier.</source>
        <translation>Welk bestand moet naar de gemeente? Het nieuwste staat bovenaan.</translation>
    </message>
    <message>
        <source>Cet appareil</source>
        <translation>Dit toestel</translation>
    </message>
    <message>
        <source>Clé USB «&#x202f;%1&#x202f;»</source>
        <translation>USB-stick “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%1&#xa0;: %n opération(s) du %2, %3</source>
        <translation>
            <numerusform>%1: %n verrichting van %2, %3</numerusform>
            <numerusform>%1: %n verrichtingen van %2, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, caisse %2&#xa0;: %n opération(s) du %3. Tapez le code du fichier, ou le code de secours de la boutique.</source>
        <translation>
            <numerusform>%1, kassa %2: %n verrichting van %3. Typ de code van het bestand of de noodcode van de winkel.</numerusform>
            <numerusform>%1, kassa %2: %n verrichtingen van %3. Typ de code van het bestand of de noodcode van de winkel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opération(s) de %1 reprise(s). Cette caisse les transmet à la ville dès qu’elle a le réseau, une seule fois.</source>
        <translation>
            <numerusform>%n verrichting van %1 overgenomen. Deze kassa stuurt ze naar de gemeente zodra er netwerk is, één keer.</numerusform>
            <numerusform>%n verrichtingen van %1 overgenomen. Deze kassa stuurt ze naar de gemeente zodra er netwerk is, één keer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tout ce fichier était déjà ici. Rien n’est compté deux fois.</source>
        <translation>Dit hele bestand stond al hier. Niets telt dubbel.</translation>
    </message>
</context>
<context>
    <name>comptoir::sync::RecoveryPage</name>
    <message>
        <source>Code de secours</source>
        <translation>Noodcode</translation>
    </message>
    <message>
        <source>Code de secours de la boutique</source>
        <translation>Noodcode van de winkel</translation>
    </message>
    <message>
        <source>Fait le %1</source>
        <translation>Gemaakt op %1</translation>
    </message>
    <message>
        <source>Si toutes les caisses sont perdues, tapez ce code sur une caisse neuve de la boutique&#xa0;: elle relit les ventes. Il ouvre aussi les fichiers de secours.</source>
        <translation>Als alle kassa’s verloren zijn, typ deze code op een nieuwe kassa van de winkel: ze leest de verkopen terug. Hij opent ook de noodbestanden.</translation>
    </message>
    <message>
        <source>Gardez cette page hors de la boutique. Qui l’a peut lire les ventes&#x202f;; la ville n’en a pas de copie.</source>
        <translation>Bewaar deze pagina buiten de winkel. Wie ze heeft, kan de verkopen lezen; de gemeente heeft er geen kopie van.</translation>
    </message>
</context>
<context>
    <name>comptoir::sync::RescueSheet</name>
    <message>
        <source>Sauver les opérations non envoyées</source>
        <translation>Niet-verzonden verrichtingen opslaan</translation>
    </message>
    <message>
        <source>Le fichier est chiffré. Une autre caisse ou votre conseiller peut le transmettre à la ville, une seule fois. Où l’enregistrer&#x202f;?</source>
        <translation>Het bestand is versleuteld. Een andere kassa of uw adviseur kan het één keer aan de gemeente doorgeven. Waar opslaan?</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Clé USB «&#x202f;%1&#x202f;»</source>
        <translation>USB-stick “%1”</translation>
    </message>
    <message>
        <source>Cet appareil</source>
        <translation>Dit toestel</translation>
    </message>
    <message numerus="yes">
        <source>%n opération(s) enregistrée(s) dans %1.</source>
        <translation>
            <numerusform>%n verrichting opgeslagen in %1.</numerusform>
            <numerusform>%n verrichtingen opgeslagen in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Code du fichier&#xa0;: %1</source>
        <translation>Code van het bestand: %1</translation>
    </message>
    <message>
        <source>Notez ce code&#xa0;: sans lui, personne n’ouvre le fichier. Il n’est montré qu’une fois.</source>
        <translation>Noteer deze code: zonder deze code opent niemand het bestand. Hij wordt maar één keer getoond.</translation>
    </message>
    <message>
        <source>Ensuite, sur une autre caisse&#xa0;: Synchronisation, «&#x202f;Ouvrir un fichier de secours&#x202f;».</source>
        <translation>Daarna, op een andere kassa: Synchronisatie, “Een noodbestand openen”.</translation>
    </message>
</context>
<context>
    <name>comptoir::sync::ShopKeysSheet</name>
    <message>
        <source>Clés de la boutique</source>
        <translation>Sleutels van de winkel</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Code de secours&#xa0;: aucun code.</source>
        <translation>Noodcode: geen code.</translation>
    </message>
    <message>
        <source>Code de secours&#xa0;: code fait le %1.</source>
        <translation>Noodcode: code gemaakt op %1.</translation>
    </message>
    <message>
        <source>La ville ne l’a pas encore&#xa0;: il lui parvient dès que le réseau revient.</source>
        <translation>De gemeente heeft hem nog niet: hij komt er zodra het netwerk terug is.</translation>
    </message>
    <message>
        <source>La ville garde les ventes de la boutique sous clé. Si toutes les caisses sont perdues, seul le code imprimé les ouvre.</source>
        <translation>De gemeente bewaart de verkopen van de winkel op slot. Als alle kassa’s verloren zijn, opent alleen de afgedrukte code ze.</translation>
    </message>
    <message numerus="yes">
        <source>Les ventes de %n autre(s) caisse(s) ne se lisent pas encore ici. Autorisez cette caisse depuis l’autre, dans «&#x202f;À régler&#x202f;», ou tapez le code.</source>
        <translation>
            <numerusform>De verkopen van %n andere kassa zijn hier nog niet te lezen. Sta deze kassa toe op de andere, in “Te regelen”, of typ de code.</numerusform>
            <numerusform>De verkopen van %n andere kassa’s zijn hier nog niet te lezen. Sta deze kassa toe op de andere, in “Te regelen”, of typ de code.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taper le code de secours</source>
        <translation>De noodcode typen</translation>
    </message>
    <message>
        <source>Faire un nouveau code</source>
        <translation>Een nieuwe code maken</translation>
    </message>
    <message>
        <source>Faire un code de secours</source>
        <translation>Een noodcode maken</translation>
    </message>
    <message>
        <source>Empreinte de cette caisse</source>
        <translation>Vingerafdruk van deze kassa</translation>
    </message>
    <message>
        <source>Empreinte de cette caisse&#xa0;: %1</source>
        <translation>Vingerafdruk van deze kassa: %1</translation>
    </message>
    <message>
        <source>Code de secours</source>
        <translation>Noodcode</translation>
    </message>
    <message>
        <source>Imprimez ce code ou recopiez-le, et gardez-le hors de la boutique. Il n’est montré qu’une fois.</source>
        <translation>Druk deze code af of schrijf hem over, en bewaar hem buiten de winkel. Hij wordt maar één keer getoond.</translation>
    </message>
    <message>
        <source>Code de secours&#xa0;: %1</source>
        <translation>Noodcode: %1</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Je l’ai noté</source>
        <translation>Ik heb hem genoteerd</translation>
    </message>
    <message>
        <source>La page est ouverte&#xa0;: imprimez-la. Elle s’efface de cet appareil quand vous fermez cette feuille.</source>
        <translation>De pagina is open: druk ze af. Ze wordt van dit toestel gewist als u dit venster sluit.</translation>
    </message>
    <message>
        <source>Pour être sûr que la copie est bonne, tapez les groupes %1 et %2.</source>
        <translation>Om zeker te zijn dat de kopie juist is, typ de groepen %1 en %2.</translation>
    </message>
    <message>
        <source>Revoir le code</source>
        <translation>Code opnieuw tonen</translation>
    </message>
    <message>
        <source>Confirmer</source>
        <translation>Bevestigen</translation>
    </message>
    <message>
        <source>Ces groupes sont d’un autre code. Relisez la page que vous venez de faire.</source>
        <translation>Deze groepen horen bij een andere code. Lees de pagina na die u net gemaakt hebt.</translation>
    </message>
    <message>
        <source>Tapez le code de secours de la boutique, groupe par groupe.</source>
        <translation>Typ de noodcode van de winkel, groep per groep.</translation>
    </message>
    <message>
        <source>Lire les ventes</source>
        <translation>De verkopen lezen</translation>
    </message>
    <message>
        <source>Code accepté&#xa0;: cette caisse lit les ventes de la boutique.</source>
        <translation>Code aanvaard: deze kassa leest de verkopen van de winkel.</translation>
    </message>
    <message>
        <source>Code accepté. Cette caisse avait déjà toutes ces clés.</source>
        <translation>Code aanvaard. Deze kassa had al deze sleutels.</translation>
    </message>
</context>
<context>
    <name>comptoir::sync::SyncChip</name>
    <message>
        <source>Synchronisation (Ctrl+Y)</source>
        <translation>Synchronisatie (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Synchronisation&#xa0;: %1</source>
        <translation>Synchronisatie: %1</translation>
    </message>
</context>
<context>
    <name>comptoir::sync::SyncPage</name>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisatie</translation>
    </message>
    <message>
        <source>Synchroniser maintenant</source>
        <translation>Nu synchroniseren</translation>
    </message>
    <message>
        <source>Dernier échange réussi</source>
        <translation>Laatste geslaagde uitwisseling</translation>
    </message>
    <message>
        <source>jamais</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>Envoi en cours…</source>
        <translation>Verzenden…</translation>
    </message>
    <message>
        <source>Tester la connexion</source>
        <translation>Verbinding testen</translation>
    </message>
    <message>
        <source>Bons débités</source>
        <translation>Afgeboekte bonnen</translation>
    </message>
    <message>
        <source>Liste des bons, clés</source>
        <translation>Bonnenlijst, sleutels</translation>
    </message>
    <message>
        <source>Cet appareil</source>
        <translation>Dit toestel</translation>
    </message>
    <message>
        <source>Horloge</source>
        <translation>Klok</translation>
    </message>
    <message>
        <source>Sauver les opérations non envoyées…</source>
        <translation>Niet-verzonden verrichtingen opslaan…</translation>
    </message>
    <message>
        <source>Ouvrir la page de connexion</source>
        <translation>Inlogpagina openen</translation>
    </message>
    <message>
        <source>Application à mettre à jour avant le</source>
        <translation>App bij te werken vóór</translation>
    </message>
    <message>
        <source>Ouvrir un fichier de secours…</source>
        <translation>Een noodbestand openen…</translation>
    </message>
    <message>
        <source>Clés de la boutique…</source>
        <translation>Sleutels van de winkel…</translation>
    </message>
    <message>
        <source>Opérations illisibles sur le disque</source>
        <translation>Onleesbare bewerkingen op de schijf</translation>
    </message>
    <message>
        <source>Clés de la boutique</source>
        <translation>Sleutels van de winkel</translation>
    </message>
</context>
<context>
    <name>comptoir::till::AmountSheet</name>
    <message>
        <source>Fond de caisse</source>
        <translation>Beginkas</translation>
    </message>
    <message>
        <source>Ouvrir la journée</source>
        <translation>De dag openen</translation>
    </message>
    <message>
        <source>Fond de caisse pour demain</source>
        <translation>Beginkas voor morgen</translation>
    </message>
    <message>
        <source>Garder</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Entrée ou sortie d’espèces</source>
        <translation>Contant in of uit</translation>
    </message>
    <message>
        <source>Noter</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>Montant</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Sens</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>Raison</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Raison&#xa0;: monnaie, achat…</source>
        <translation>Reden: wisselgeld, aankoop…</translation>
    </message>
    <message>
        <source>Hors du tiroir</source>
        <translation>Uit de lade</translation>
    </message>
    <message>
        <source>Dans le tiroir</source>
        <translation>In de lade</translation>
    </message>
</context>
<context>
    <name>comptoir::till::ClosePane</name>
    <message>
        <source>Étape d’avant</source>
        <translation>Vorige stap</translation>
    </message>
    <message>
        <source>Clôturer la journée</source>
        <translation>De dag afsluiten</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Reste à faire</source>
        <translation>Nog te doen</translation>
    </message>
    <message>
        <source>Rien de cela n’empêche de clôturer. Vous pouvez quitter et revenir.</source>
        <translation>Niets hiervan belet het afsluiten. U kunt weggaan en terugkomen.</translation>
    </message>
    <message>
        <source>Comptez le tiroir</source>
        <translation>Tel de lade</translation>
    </message>
    <message>
        <source>Écart</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Raison de l’écart</source>
        <translation>Reden van het verschil</translation>
    </message>
    <message>
        <source>Erreur de rendu de monnaie</source>
        <translation>Fout bij het teruggeven</translation>
    </message>
    <message>
        <source>Prélèvement non noté</source>
        <translation>Niet genoteerde opname</translation>
    </message>
    <message>
        <source>Cause inconnue</source>
        <translation>Onbekende oorzaak</translation>
    </message>
    <message>
        <source>Fond de caisse pour demain</source>
        <translation>Beginkas voor morgen</translation>
    </message>
    <message>
        <source>Relisez avant de clôturer</source>
        <translation>Lees na voor u afsluit</translation>
    </message>
    <message>
        <source>Définitif</source>
        <translation>Definitief</translation>
    </message>
    <message>
        <source>Une journée clôturée ne se rouvre pas. L’envoi se fait dès que le réseau est là.</source>
        <translation>Een afgesloten dag gaat niet meer open. Versturen gebeurt zodra er netwerk is.</translation>
    </message>
    <message>
        <source>La journée est clôturée</source>
        <translation>De dag is afgesloten</translation>
    </message>
    <message>
        <source>Terminé</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Imprimer le Z</source>
        <translation>De Z afdrukken</translation>
    </message>
    <message>
        <source>Compté&#xa0;: %1
Attendu&#xa0;: %2
Écart&#xa0;: %3</source>
        <translation>Geteld: %1
Verwacht: %2
Verschil: %3</translation>
    </message>
    <message>
        <source>Clôture n° %1
Total&#xa0;: %2
Écart&#xa0;: %3</source>
        <translation>Afsluiting nr. %1
Totaal: %2
Verschil: %3</translation>
    </message>
    <message>
        <source>Tickets en attente&#xa0;: %1
Envois en attente du réseau&#xa0;: %2</source>
        <translation>Kastickets in de wacht: %1
Wacht op het netwerk: %2</translation>
    </message>
    <message>
        <source>Compté&#xa0;: %1</source>
        <translation>Geteld: %1</translation>
    </message>
    <message>
        <source>Fond du matin&#xa0;: %1
Ventes en espèces&#xa0;: %2
Entrées et sorties&#xa0;: %3</source>
        <translation>Beginkas: %1
Contante verkoop: %2
In en uit: %3</translation>
    </message>
</context>
<context>
    <name>comptoir::till::ClosingsPane</name>
    <message>
        <source>Aucune clôture pour l’instant.</source>
        <translation>Nog geen afsluitingen.</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Mois</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>N° %1 · écart %2</source>
        <translation>Nr. %1 · verschil %2</translation>
    </message>
</context>
<context>
    <name>comptoir::till::EstablishmentSheet</name>
    <message>
        <source>Mentions des tickets</source>
        <translation>Vermeldingen op kastickets</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Nom sur les tickets</source>
        <translation>Naam op de kastickets</translation>
    </message>
    <message>
        <source>Rue et numéro</source>
        <translation>Straat en nummer</translation>
    </message>
    <message>
        <source>Code postal et ville</source>
        <translation>Postcode en plaats</translation>
    </message>
    <message>
        <source>Téléphone ou site (facultatif)</source>
        <translation>Telefoon of website (niet verplicht)</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankrijk</translation>
    </message>
    <message>
        <source>Belgique</source>
        <translation>België</translation>
    </message>
    <message>
        <source>Numéro de TVA (facultatif)</source>
        <translation>Btw-nummer (niet verplicht)</translation>
    </message>
    <message>
        <source>Un mot au bas du ticket (facultatif)</source>
        <translation>Een woordje onderaan het kasticket (niet verplicht)</translation>
    </message>
    <message>
        <source>Franchise de TVA</source>
        <translation>Vrijstelling van btw</translation>
    </message>
    <message>
        <source>Numéro d’entreprise</source>
        <translation>Ondernemingsnummer</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Code NACE (facultatif)</source>
        <translation>NACE-code (niet verplicht)</translation>
    </message>
    <message>
        <source>Code APE (facultatif)</source>
        <translation>APE-code (niet verplicht)</translation>
    </message>
    <message>
        <source>Aucune TVA n’est facturée&#x202f;; le ticket le dit.</source>
        <translation>Er wordt geen btw aangerekend; het kasticket vermeldt het.</translation>
    </message>
</context>
<context>
    <name>comptoir::till::HomePane</name>
    <message>
        <source>Ventes&#xa0;: %1</source>
        <translation>Verkoop: %1</translation>
    </message>
    <message>
        <source>Tickets&#xa0;: %1, dont remboursements&#xa0;: %2 (%3)</source>
        <translation>Kastickets: %1, waarvan terugbetalingen: %2 (%3)</translation>
    </message>
    <message>
        <source>TVA %1&#xa0;: %2 sur %3</source>
        <translation>Btw %1: %2 op %3</translation>
    </message>
    <message>
        <source>La journée d’avant n’est pas clôturée.</source>
        <translation>De vorige dag is niet afgesloten.</translation>
    </message>
    <message>
        <source>Clôturer</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Entrée ou sortie d’espèces</source>
        <translation>Contant in of uit</translation>
    </message>
    <message>
        <source>Imprimer le point (X)</source>
        <translation>De stand afdrukken (X)</translation>
    </message>
    <message>
        <source>Ouvrir le tiroir</source>
        <translation>De lade openen</translation>
    </message>
    <message>
        <source>Journal des tickets</source>
        <translation>Lijst van kastickets</translation>
    </message>
    <message>
        <source>Clôtures</source>
        <translation>Afsluitingen</translation>
    </message>
    <message>
        <source>Vérifier les livres</source>
        <translation>De boeken nakijken</translation>
    </message>
    <message>
        <source>Archiver</source>
        <translation>Archiveren</translation>
    </message>
    <message>
        <source>Exporter pour le comptable</source>
        <translation>Exporteren voor de boekhouder</translation>
    </message>
    <message>
        <source>Ouvrir la journée</source>
        <translation>De dag openen</translation>
    </message>
    <message>
        <source>Clôturer la journée</source>
        <translation>De dag afsluiten</translation>
    </message>
    <message>
        <source>Ouverte depuis %1 · fond de caisse %2</source>
        <translation>Open sinds %1 · beginkas %2</translation>
    </message>
    <message>
        <source>Aucune journée ouverte</source>
        <translation>Geen dag open</translation>
    </message>
    <message>
        <source>Reprendre la clôture</source>
        <translation>Verder met afsluiten</translation>
    </message>
    <message>
        <source>Les 30 derniers jours</source>
        <translation>De laatste 30 dagen</translation>
    </message>
    <message>
        <source>Ce mois</source>
        <translation>Deze maand</translation>
    </message>
    <message>
        <source>Cette année</source>
        <translation>Dit jaar</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Écritures comptables (FEC)</source>
        <translation>Boekingen (FEC)</translation>
    </message>
    <message>
        <source>Tickets (tableur)</source>
        <translation>Kastickets (rekenblad)</translation>
    </message>
    <message>
        <source>Lignes (tableur)</source>
        <translation>Regels (rekenblad)</translation>
    </message>
    <message>
        <source>Déclaration des ventes (e-reporting)</source>
        <translation>Aangifte van de verkoop (e-reporting)</translation>
    </message>
    <message>
        <source>La journée du %1 n’avait pas été clôturée&#xa0;: elle l’a été sans comptage à la première vente suivante. L’écart éventuel apparaîtra au prochain comptage du tiroir.</source>
        <translation>De dag van %1 was niet afgesloten: dat gebeurde zonder telling bij de eerste verkoop erna. Een eventueel verschil verschijnt bij de volgende telling van de lade.</translation>
    </message>
    <message>
        <source>Attestation du logiciel (modèle à signer)</source>
        <translation>Attest van de software (model om te ondertekenen)</translation>
    </message>
</context>
<context>
    <name>comptoir::till::JournalPane</name>
    <message>
        <source>Chercher&#xa0;: numéro, montant, heure, article</source>
        <translation>Zoeken: nummer, bedrag, uur, artikel</translation>
    </message>
    <message>
        <source>Chercher</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Kastickets</translation>
    </message>
    <message>
        <source>Aucun ticket pour l’instant.</source>
        <translation>Nog geen kastickets.</translation>
    </message>
    <message>
        <source>Aucun ticket ne ressemble à «&#xa0;%1&#xa0;».</source>
        <translation>Geen kasticket lijkt op “%1”.</translation>
    </message>
</context>
<context>
    <name>comptoir::till::PaperPane</name>
    <message>
        <source>Imprimer à nouveau</source>
        <translation>Opnieuw afdrukken</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Rembourser</source>
        <translation>Terugbetalen</translation>
    </message>
</context>
<context>
    <name>comptoir::till::RefundPane</name>
    <message>
        <source>Rembourser</source>
        <translation>Terugbetalen</translation>
    </message>
    <message>
        <source>%1
%2 · reste %3</source>
        <translation>%1
%2 · blijft %3</translation>
    </message>
    <message>
        <source>%1
Déjà repris</source>
        <translation>%1
Al teruggenomen</translation>
    </message>
    <message>
        <source>Raison du retour</source>
        <translation>Reden van terugbrengen</translation>
    </message>
    <message>
        <source>Raison&#xa0;: défaut, erreur…</source>
        <translation>Reden: defect, vergissing…</translation>
    </message>
    <message>
        <source>D’abord sur le bon&#xa0;: %1</source>
        <translation>Eerst op de bon: %1</translation>
    </message>
    <message>
        <source>Choisissez ce qui revient et dites pourquoi.</source>
        <translation>Kies wat terugkomt en zeg waarom.</translation>
    </message>
</context>
<context>
    <name>comptoir::till::TicketListModel</name>
    <message>
        <source>N° %1 · remboursement</source>
        <translation>Nr. %1 · terugbetaling</translation>
    </message>
    <message>
        <source>N° %1</source>
        <translation>Nr. %1</translation>
    </message>
</context>
<context>
    <name>comptoir::till::TillController</name>
    <message>
        <source>La journée est ouverte.</source>
        <translation>De dag is open.</translation>
    </message>
    <message>
        <source>Mouvement noté&#xa0;: %1</source>
        <translation>Beweging genoteerd: %1</translation>
    </message>
    <message>
        <source>Le papier part à l’imprimante.</source>
        <translation>Het papier gaat naar de printer.</translation>
    </message>
    <message>
        <source>Vérification en cours…</source>
        <translation>Bezig met nakijken…</translation>
    </message>
    <message>
        <source>Les livres sont intacts&#xa0;: %1 enregistrements vérifiés.</source>
        <translation>De boeken zijn ongeschonden: %1 records nagekeken.</translation>
    </message>
    <message>
        <source>Un enregistrement ne va pas&#xa0;: n° %1 (%2). Continuez à vendre et appelez votre conseiller.</source>
        <translation>Een record klopt niet: nr. %1 (%2). Verkoop verder en bel uw adviseur.</translation>
    </message>
    <message>
        <source>Archiver les livres</source>
        <translation>De boeken archiveren</translation>
    </message>
    <message>
        <source>Archive enregistrée&#xa0;: %1</source>
        <translation>Archief bewaard: %1</translation>
    </message>
    <message>
        <source>Fichier enregistré&#xa0;: %1</source>
        <translation>Bestand bewaard: %1</translation>
    </message>
    <message>
        <source>Clôturer la journée</source>
        <translation>De dag afsluiten</translation>
    </message>
    <message>
        <source>Rembourser %1</source>
        <translation>%1 terugbetalen</translation>
    </message>
    <message>
        <source>Voir les clôtures</source>
        <translation>De afsluitingen bekijken</translation>
    </message>
    <message>
        <source>Imprimer le point (X)</source>
        <translation>De stand afdrukken (X)</translation>
    </message>
    <message>
        <source>Imprimer une clôture</source>
        <translation>Een afsluiting afdrukken</translation>
    </message>
    <message>
        <source>Exporter pour le comptable</source>
        <translation>Exporteren voor de boekhouder</translation>
    </message>
</context>
<context>
    <name>comptoir::till::TillPage</name>
    <message>
        <source>Caisse</source>
        <translation>Kassa</translation>
    </message>
    <message>
        <source>Clôture · %1/%2</source>
        <translation>Afsluiting · %1/%2</translation>
    </message>
    <message>
        <source>Journée clôturée</source>
        <translation>Dag afgesloten</translation>
    </message>
    <message>
        <source>Journal des tickets</source>
        <translation>Lijst van kastickets</translation>
    </message>
    <message>
        <source>Ticket n° %1</source>
        <translation>Kasticket nr. %1</translation>
    </message>
    <message>
        <source>Rembourser n° %1</source>
        <translation>Nr. %1 terugbetalen</translation>
    </message>
    <message>
        <source>Clôtures</source>
        <translation>Afsluitingen</translation>
    </message>
    <message>
        <source>Clôture n° %1</source>
        <translation>Afsluiting nr. %1</translation>
    </message>
</context>
<context>
    <name>comptoir::training::TrainingBar</name>
    <message>
        <source>Montrer le bon</source>
        <translation>Bon tonen</translation>
    </message>
    <message>
        <source>Remettre du papier</source>
        <translation>Papier inleggen</translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation>Verlaten</translation>
    </message>
    <message>
        <source>FORMATION&#xa0;: rien n’est réel</source>
        <translation>OEFENING: niets is echt</translation>
    </message>
    <message>
        <source>Réussi&#x202f;! %1</source>
        <translation>Gelukt! %1</translation>
    </message>
    <message>
        <source>FORMATION · %1 · %2</source>
        <translation>OEFENING · %1 · %2</translation>
    </message>
    <message>
        <source>Étape %1 sur %2</source>
        <translation>Stap %1 van %2</translation>
    </message>
    <message>
        <source>Exercices</source>
        <translation>Oefeningen</translation>
    </message>
</context>
<context>
    <name>comptoir::training::TrainingPage</name>
    <message>
        <source>Formation</source>
        <translation>Oefenmodus</translation>
    </message>
    <message>
        <source>Passer en réel</source>
        <translation>Echt beginnen</translation>
    </message>
    <message>
        <source>Quitter l’entraînement</source>
        <translation>Oefenmodus verlaten</translation>
    </message>
    <message>
        <source>Réussi</source>
        <translation>Gelukt</translation>
    </message>
    <message>
        <source>Tous les exercices sont réussis.</source>
        <translation>Alle oefeningen zijn gelukt.</translation>
    </message>
    <message>
        <source>Exercices réussis&#xa0;: %1 sur %2</source>
        <translation>Gelukte oefeningen: %1 van %2</translation>
    </message>
    <message>
        <source>Réussi&#x202f;! %1</source>
        <translation>Gelukt! %1</translation>
    </message>
    <message>
        <source>Autre exercice</source>
        <translation>Andere oefening</translation>
    </message>
    <message>
        <source>Arrêter l’exercice</source>
        <translation>Oefening stoppen</translation>
    </message>
</context>
<context>
    <name>comptoir::training::TrainingVeil</name>
    <message>
        <source>FORMATION</source>
        <translation>OEFENING</translation>
    </message>
</context>
<context>
    <name>comptoir::training::WaySheet</name>
    <message>
        <source>S’entraîner</source>
        <translation>Oefenen</translation>
    </message>
    <message>
        <source>La caisse passe sur des données d’exercice, avec votre catalogue. Rien n’est vendu, rien n’est envoyé, le tiroir reste fermé. Vos vraies données attendent ici, intactes.</source>
        <translation>De kassa gaat over op oefengegevens, met uw catalogus. Er wordt niets verkocht en niets verzonden, de lade blijft dicht. Uw echte gegevens wachten hier, ongeschonden.</translation>
    </message>
    <message>
        <source>Quitter l’entraînement</source>
        <translation>Oefenmodus verlaten</translation>
    </message>
    <message>
        <source>La caisse revient à vos vraies données. Les exercices restent de côté pour la prochaine fois.</source>
        <translation>De kassa keert terug naar uw echte gegevens. De oefeningen blijven bewaard voor de volgende keer.</translation>
    </message>
    <message>
        <source>Passer en réel</source>
        <translation>Echt beginnen</translation>
    </message>
    <message>
        <source>Les rayons, articles, réglages et opérateurs créés ici rejoignent la vraie caisse. Ce qu’elle a déjà ne change pas. Aucune vente et aucun bon d’exercice ne suivent.</source>
        <translation>De afdelingen, artikelen, instellingen en medewerkers die hier gemaakt zijn, gaan naar de echte kassa. Wat ze al heeft, verandert niet. Oefenverkopen en oefenbonnen gaan niet mee.</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>L’accueil vous demande à qui est la boutique. Les rayons, articles, réglages et opérateurs que vous avez créés ici vous y attendent&#x202f;; les articles inventés, les ventes et les bons d’exercice restent ici.</source>
        <translation>Het welkom vraagt van wie de winkel is. De afdelingen, artikelen, instellingen en operatoren die u hier maakte, wachten er op u; de verzonnen artikelen, de verkopen en de oefenbonnen blijven hier.</translation>
    </message>
    <message>
        <source>La caisse revient à l’accueil, où vous choisissez par quoi commencer. Les exercices restent de côté pour la prochaine fois.</source>
        <translation>De kassa keert terug naar het welkom, waar u kiest waarmee u begint. De oefeningen blijven opzij voor de volgende keer.</translation>
    </message>
</context>
<context>
    <name>comptoir::vouchers::AmountPane</name>
    <message>
        <source>Montant à débiter</source>
        <translation>Af te boeken bedrag</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Débité</source>
        <translation>Afgeboekt</translation>
    </message>
    <message>
        <source>Reste à payer</source>
        <translation>Nog te betalen</translation>
    </message>
    <message>
        <source>dû %1</source>
        <translation>te betalen %1</translation>
    </message>
    <message>
        <source>max %1</source>
        <translation>max. %1</translation>
    </message>
    <message>
        <source>hors ligne</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>Tout</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Dû</source>
        <translation>Te betalen</translation>
    </message>
    <message>
        <source>Derniers passages</source>
        <translation>Laatste scans</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max.</translation>
    </message>
</context>
<context>
    <name>comptoir::vouchers::PrimaryBar</name>
    <message>
        <source>Disque plein&#xa0;: débits arrêtés.</source>
        <translation>Schijf vol: afboeken gestopt.</translation>
    </message>
    <message>
        <source>Scannez le bon.</source>
        <translation>Scan de bon.</translation>
    </message>
    <message>
        <source>Tapez le montant ou scannez le bon.</source>
        <translation>Tik het bedrag in of scan de bon.</translation>
    </message>
    <message>
        <source>Lecture…</source>
        <translation>Lezen…</translation>
    </message>
    <message>
        <source>Tapez le montant à débiter.</source>
        <translation>Tik het af te boeken bedrag in.</translation>
    </message>
    <message>
        <source>Restera sur le bon</source>
        <translation>Blijft op de bon</translation>
    </message>
    <message>
        <source>Scannez un autre bon ou encaissez le reste.</source>
        <translation>Scan nog een bon of reken de rest af.</translation>
    </message>
    <message>
        <source>provisoire</source>
        <translation>voorlopig</translation>
    </message>
    <message>
        <source>Débit en cours…</source>
        <translation>Bezig met afboeken…</translation>
    </message>
    <message>
        <source>Débiter</source>
        <translation>Afboeken</translation>
    </message>
    <message>
        <source>Bon suivant</source>
        <translation>Volgende bon</translation>
    </message>
</context>
<context>
    <name>comptoir::vouchers::ProofSlip</name>
    <message>
        <source>Bon d’achat débité</source>
        <translation>Waardebon afgeboekt</translation>
    </message>
    <message>
        <source>PROVISOIRE, à confirmer par la ville</source>
        <translation>VOORLOPIG, te bevestigen door de gemeente</translation>
    </message>
    <message>
        <source>Montant débité</source>
        <translation>Afgeboekt bedrag</translation>
    </message>
    <message>
        <source>Reste sur le bon</source>
        <translation>Nog op de bon</translation>
    </message>
    <message>
        <source>Bon valable jusqu’au</source>
        <translation>Bon geldig tot en met</translation>
    </message>
    <message>
        <source>Code du bon</source>
        <translation>Code van de bon</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Preuve de débit</source>
        <translation>Bewijs van afboeking</translation>
    </message>
</context>
<context>
    <name>comptoir::vouchers::ReadyPane</name>
    <message>
        <source>ou tapez le code&#xa0;: 7Q2K 9FXA 01MB</source>
        <translation>of tik de code in: 7Q2K 9FXA 01MB</translation>
    </message>
    <message>
        <source>Code du bon</source>
        <translation>Code van de bon</translation>
    </message>
    <message>
        <source>Vérifier</source>
        <translation>Nakijken</translation>
    </message>
    <message>
        <source>Dernier passage</source>
        <translation>Laatste scan</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Le client est-il parti avec les articles&#x202f;?</source>
        <translation>Is de klant met de artikelen vertrokken?</translation>
    </message>
    <message>
        <source>Oui, débiter</source>
        <translation>Ja, afboeken</translation>
    </message>
    <message>
        <source>Non, ne rien débiter</source>
        <translation>Nee, niets afboeken</translation>
    </message>
    <message>
        <source>Lecture…</source>
        <translation>Lezen…</translation>
    </message>
    <message>
        <source>Hors ligne&#xa0;: encore %1 sur cet appareil</source>
        <translation>Offline: nog %1 op dit toestel</translation>
    </message>
    <message>
        <source>Vérification en ligne</source>
        <translation>Online controle</translation>
    </message>
    <message>
        <source>Vérification hors ligne</source>
        <translation>Offline controle</translation>
    </message>
    <message>
        <source>%1 · %2 · %3. La caisse s’est arrêtée pendant ce débit.</source>
        <translation>%1 · %2 · %3. De kassa is tijdens deze afboeking gestopt.</translation>
    </message>
    <message>
        <source>Masquer l’image</source>
        <translation>Beeld verbergen</translation>
    </message>
    <message>
        <source>Montrer l’image</source>
        <translation>Beeld tonen</translation>
    </message>
    <message>
        <source>ou tapez le code</source>
        <translation>of typ de code</translation>
    </message>
</context>
<context>
    <name>comptoir::vouchers::RecentList</name>
    <message>
        <source>Derniers passages</source>
        <translation>Laatste scans</translation>
    </message>
</context>
<context>
    <name>comptoir::vouchers::RefundSheet</name>
    <message>
        <source>Rembourser sur le bon</source>
        <translation>Terugbetalen op de bon</translation>
    </message>
    <message>
        <source>Bon …%1&#xa0;: %2 débités, %3.</source>
        <translation>Bon …%1: %2 afgeboekt, %3.</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Article rapporté</source>
        <translation>Artikel teruggebracht</translation>
    </message>
    <message>
        <source>Erreur de montant</source>
        <translation>Verkeerd bedrag</translation>
    </message>
    <message>
        <source>Ne rendez pas d’espèces&#xa0;: le bon reçoit ce montant. Cela ne s’annule pas.</source>
        <translation>Geef geen contant geld: de bon krijgt dit bedrag. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Ne rendez pas d’espèces&#xa0;: le bon reçoit ce montant dès que la caisse est de nouveau en ligne. Cela ne s’annule pas.</source>
        <translation>Geef geen contant geld: de bon krijgt dit bedrag zodra de kassa weer online is. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Montant à rembourser</source>
        <translation>Terug te betalen bedrag</translation>
    </message>
    <message>
        <source>Tout</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>max %1</source>
        <translation>max. %1</translation>
    </message>
    <message>
        <source>Rembourser %1</source>
        <translation>%1 terugbetalen</translation>
    </message>
    <message>
        <source>Rembourser</source>
        <translation>Terugbetalen</translation>
    </message>
</context>
<context>
    <name>comptoir::vouchers::SplitBar</name>
    <message>
        <source>À débiter</source>
        <translation>Af te boeken</translation>
    </message>
    <message>
        <source>Restera</source>
        <translation>Blijft over</translation>
    </message>
</context>
<context>
    <name>comptoir::vouchers::VouchersPage</name>
    <message>
        <source>Bons</source>
        <translation>Bonnen</translation>
    </message>
    <message>
        <source>Preuve</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Taper le code</source>
        <translation>Code intikken</translation>
    </message>
    <message>
        <source>Ne pas débiter</source>
        <translation>Niet afboeken</translation>
    </message>
    <message>
        <source>Ce bon ne rend pas la monnaie</source>
        <translation>Deze bon geeft geen wisselgeld</translation>
    </message>
    <message>
        <source>Le client est d’accord</source>
        <translation>De klant gaat akkoord</translation>
    </message>
    <message>
        <source>Annuler ce débit (%1)</source>
        <translation>Deze afboeking annuleren (%1)</translation>
    </message>
    <message>
        <source>Abandonner</source>
        <translation>Opgeven</translation>
    </message>
    <message>
        <source>%1 seront perdus pour le client&#xa0;: le bon vaut plus que ce qu’il doit.</source>
        <translation>De klant verliest %1: de bon is meer waard dan het verschuldigde bedrag.</translation>
    </message>
    <message>
        <source>Rembourser sur le bon…</source>
        <translation>Terugbetalen op de bon…</translation>
    </message>
    <message>
        <source>Ouvrir la fidélité</source>
        <translation>Klantenkaart openen</translation>
    </message>
</context>
<context>
    <name>comptoir::widgets::CameraSlot</name>
    <message>
        <source>Relancer la caméra (F4)</source>
        <translation>Camera opnieuw starten (F4)</translation>
    </message>
    <message>
        <source>La caméra démarre…</source>
        <translation>De camera start…</translation>
    </message>
    <message>
        <source>Présentez le code dans le cadre</source>
        <translation>Houd de code in het kader</translation>
    </message>
    <message>
        <source>Caméra en pause</source>
        <translation>Camera in pauze</translation>
    </message>
    <message>
        <source>Elle s’arrête après une minute sans code. Touchez ici ou F4.</source>
        <translation>Ze stopt na een minuut zonder code. Tik hier of op F4.</translation>
    </message>
    <message>
        <source>Pas de caméra</source>
        <translation>Geen camera</translation>
    </message>
    <message>
        <source>Branchez une caméra ou un lecteur de codes, ou tapez le code.</source>
        <translation>Sluit een camera of een codelezer aan, of tik de code in.</translation>
    </message>
    <message>
        <source>Caméra débranchée</source>
        <translation>Camera losgekoppeld</translation>
    </message>
    <message>
        <source>Rebranchez-la&#xa0;: elle repart seule. En attendant, tapez le code.</source>
        <translation>Sluit ze weer aan: ze start vanzelf. Tik intussen de code in.</translation>
    </message>
    <message>
        <source>Caméra refusée ou occupée</source>
        <translation>Camera geweigerd of bezet</translation>
    </message>
    <message>
        <source>Fermez l’application qui s’en sert, ou autorisez-la, puis F4.</source>
        <translation>Sluit het programma dat ze gebruikt of geef toestemming, en druk op F4.</translation>
    </message>
</context>
<context>
    <name>comptoir::widgets::CartView</name>
    <message>
        <source>Quantité</source>
        <translation>Aantal</translation>
    </message>
</context>
<context>
    <name>comptoir::widgets::ChoiceSheet</name>
    <message>
        <source>Revenir</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>comptoir::widgets::HoldButton</name>
    <message>
        <source>Maintenez 2 secondes</source>
        <translation>2 seconden ingedrukt houden</translation>
    </message>
</context>
<context>
    <name>comptoir::widgets::Keypad</name>
    <message>
        <source>Effacer le dernier chiffre</source>
        <translation>Laatste cijfer wissen</translation>
    </message>
    <message>
        <source>virgule</source>
        <translation>komma</translation>
    </message>
</context>
<context>
    <name>comptoir::widgets::PageHeader</name>
    <message>
        <source>Retour</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Retour (Échap)</source>
        <translation>Terug (Esc)</translation>
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
            <numerusform>%n cijfer van %1</numerusform>
            <numerusform>%n cijfers van %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::widgets::ScoreRing</name>
    <message>
        <source>%1 sur 100</source>
        <translation>%1 op 100</translation>
    </message>
    <message>
        <source>sur 100</source>
        <translation>op 100</translation>
    </message>
</context>
<context>
    <name>comptoir::widgets::SearchField</name>
    <message>
        <source>Vider la recherche</source>
        <translation>Zoekopdracht wissen</translation>
    </message>
</context>
<context>
    <name>comptoir::widgets::StepList</name>
    <message>
        <source>%1&#xa0;: fait</source>
        <translation>%1: klaar</translation>
    </message>
    <message>
        <source>%1&#xa0;: en cours</source>
        <translation>%1: bezig</translation>
    </message>
    <message>
        <source>%1&#xa0;: à venir</source>
        <translation>%1: nog te doen</translation>
    </message>
</context>
<context>
    <name>comptoir::widgets::Stepper</name>
    <message>
        <source>%1&#xa0;: moins</source>
        <translation>%1: minder</translation>
    </message>
    <message>
        <source>%1&#xa0;: plus</source>
        <translation>%1: meer</translation>
    </message>
</context>
<context>
    <name>comptoir::widgets::TileGrid</name>
    <message>
        <source>stock à zéro</source>
        <translation>voorraad nul</translation>
    </message>
    <message>
        <source>%1 dans le ticket</source>
        <translation>%1 op het ticket</translation>
    </message>
    <message>
        <source>Page précédente</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
</context>
<context>
    <name>comptoir::widgets::UndoBar</name>
    <message>
        <source>Annuler</source>
        <comment>undo</comment>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Annuler (Ctrl+Z)</source>
        <translation>Ongedaan maken (Ctrl+Z)</translation>
    </message>
</context>
</TS>
