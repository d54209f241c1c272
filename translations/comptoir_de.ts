<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="fr_FR">
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
        <translation>%1&#xa0;Tage</translation>
    </message>
    <message>
        <source>à l’instant</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>il y a %1</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>maintenant</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>dans moins d’une minute</source>
        <translation>in weniger als einer Minute</translation>
    </message>
    <message>
        <source>dans %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1&#xa0;j</source>
        <comment>behind il y a, dans</comment>
        <translation>%1&#xa0;Tagen</translation>
    </message>
</context>
<context>
    <name>AttentionText</name>
    <message>
        <source>le fonds de garantie de la ville est épuisé</source>
        <translation>der Garantiefonds der Gemeinde ist erschöpft</translation>
    </message>
    <message>
        <source>la liste de cette caisse disait déjà qu’il restait moins</source>
        <translation>die Liste dieser Kasse sagte schon, dass weniger übrig war</translation>
    </message>
    <message>
        <source>la liste de cette caisse le disait déjà inutilisable</source>
        <translation>laut der Liste dieser Kasse war er schon nicht mehr nutzbar</translation>
    </message>
    <message>
        <source>plus que le montant permis hors ligne</source>
        <translation>mehr als der offline erlaubte Betrag</translation>
    </message>
    <message>
        <source>plafond hors ligne de ce bon dépassé</source>
        <translation>Offline-Limit dieses Gutscheins überschritten</translation>
    </message>
    <message>
        <source>plafond hors ligne de cette caisse dépassé</source>
        <translation>Offline-Limit dieser Kasse überschritten</translation>
    </message>
    <message>
        <source>plafond du jour hors ligne de cette caisse dépassé</source>
        <translation>Offline-Tageslimit dieser Kasse überschritten</translation>
    </message>
    <message>
        <source>trop de bons débités hors ligne de suite</source>
        <translation>zu viele Gutscheine offline hintereinander abgebucht</translation>
    </message>
    <message>
        <source>la liste de cette caisse était trop vieille</source>
        <translation>die Liste dieser Kasse war zu alt</translation>
    </message>
    <message>
        <source>envoyé trop longtemps après le débit</source>
        <translation>zu lange nach der Abbuchung gesendet</translation>
    </message>
    <message>
        <source>cette campagne n’admet pas de débit hors ligne</source>
        <translation>diese Aktion erlaubt keine Offline-Abbuchung</translation>
    </message>
    <message>
        <source>les règles hors ligne n’étaient pas remplies</source>
        <translation>die Offline-Regeln waren nicht erfüllt</translation>
    </message>
    <message>
        <source>le bon n’était plus valable ce jour-là</source>
        <translation>der Gutschein war an dem Tag nicht mehr gültig</translation>
    </message>
    <message>
        <source>le bon n’était pas encore valable ce jour-là</source>
        <translation>der Gutschein war an dem Tag noch nicht gültig</translation>
    </message>
    <message>
        <source>votre commerce ne participe pas à cette campagne</source>
        <translation>Ihr Geschäft nimmt an dieser Aktion nicht teil</translation>
    </message>
    <message>
        <source>la campagne était close</source>
        <translation>die Aktion war beendet</translation>
    </message>
    <message>
        <source>la ville ne connaît pas ce bon</source>
        <translation>die Gemeinde kennt diesen Gutschein nicht</translation>
    </message>
    <message>
        <source>la ville a bloqué ce bon</source>
        <translation>die Gemeinde hat diesen Gutschein gesperrt</translation>
    </message>
    <message>
        <source>ce débit avait été abandonné</source>
        <translation>diese Abbuchung war abgebrochen worden</translation>
    </message>
    <message>
        <source>ce débit était déjà compté</source>
        <translation>diese Abbuchung war schon gezählt</translation>
    </message>
    <message>
        <source>ce débit était déjà annulé</source>
        <translation>diese Abbuchung war schon storniert</translation>
    </message>
    <message>
        <source>c’est un bon de formation</source>
        <translation>es ist ein Übungsgutschein</translation>
    </message>
    <message>
        <source>la ville ne peut pas compter ce débit</source>
        <translation>die Gemeinde kann diese Abbuchung nicht zählen</translation>
    </message>
    <message>
        <source>raison technique, notée sur la feuille</source>
        <translation>technischer Grund, auf dem Blatt vermerkt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, bon …%1</source>
        <translation>, Gutschein&#xa0;…%1</translation>
    </message>
    <message>
        <source>Chez vous</source>
        <translation>Bei Ihnen</translation>
    </message>
    <message>
        <source>%1 demandés</source>
        <translation>%1 angefragt</translation>
    </message>
    <message>
        <source>%1 débités</source>
        <translation>%1 abgebucht</translation>
    </message>
    <message>
        <source>Rien de débité</source>
        <translation>Nichts abgebucht</translation>
    </message>
    <message>
        <source>Dans un autre commerce</source>
        <translation>In einem anderen Geschäft</translation>
    </message>
    <message>
        <source>Ce bon a été utilisé</source>
        <translation>Dieser Gutschein wurde eingelöst</translation>
    </message>
    <message>
        <source>Ce que dit la ville</source>
        <translation>Was die Gemeinde sagt</translation>
    </message>
    <message>
        <source>Montant que vous avez accepté</source>
        <translation>Betrag, den Sie angenommen haben</translation>
    </message>
    <message>
        <source>La ville vous paie</source>
        <translation>Die Gemeinde zahlt Ihnen</translation>
    </message>
    <message>
        <source>Débit annulé chez vous</source>
        <translation>Abbuchung bei Ihnen storniert</translation>
    </message>
    <message>
        <source>La ville vous paie (%1)</source>
        <translation>Die Gemeinde zahlt Ihnen (%1)</translation>
    </message>
    <message>
        <source>À votre charge</source>
        <translation>Zu Ihren Lasten</translation>
    </message>
    <message>
        <source>À votre charge si vous acceptez</source>
        <translation>Zu Ihren Lasten, wenn Sie annehmen</translation>
    </message>
    <message>
        <source>Le client est-il parti avec ses achats&#x202f;?</source>
        <translation>Ist der Kunde mit den Einkäufen gegangen?</translation>
    </message>
    <message>
        <source>La ville n’a pas pu lire ce débit</source>
        <translation>Die Gemeinde konnte diese Abbuchung nicht lesen</translation>
    </message>
    <message>
        <source>Ce bon avait déjà servi ailleurs</source>
        <translation>Dieser Gutschein war schon anderswo eingelöst</translation>
    </message>
    <message>
        <source>Il restait moins sur ce bon</source>
        <translation>Auf diesem Gutschein war weniger übrig</translation>
    </message>
    <message>
        <source>La ville refuse ce débit</source>
        <translation>Die Gemeinde lehnt diese Abbuchung ab</translation>
    </message>
    <message>
        <source>La ville refuse un débit déjà annulé</source>
        <translation>Die Gemeinde lehnt eine schon stornierte Abbuchung ab</translation>
    </message>
    <message>
        <source>Comptoir s’est arrêté pendant ce débit. Seul quelqu’un qui était là peut le dire.</source>
        <translation>Comptoir ist während dieser Abbuchung stehen geblieben. Nur wer dabei war, kann es sagen.</translation>
    </message>
    <message>
        <source>C’est une panne. Rien n’est perdu&#xa0;: imprimez la feuille pour votre conseiller.</source>
        <translation>Das ist eine Störung. Nichts ist verloren: Drucken Sie das Blatt für Ihre Ansprechperson.</translation>
    </message>
    <message>
        <source>Vous l’avez accepté hors ligne. La ville en paie une partie.</source>
        <translation>Sie haben ihn offline angenommen. Die Gemeinde zahlt einen Teil.</translation>
    </message>
    <message>
        <source>Vous l’avez accepté hors ligne. Il ne restait rien dessus.</source>
        <translation>Sie haben ihn offline angenommen. Es war nichts mehr darauf.</translation>
    </message>
    <message>
        <source>Vous l’avez accepté&#x202f;; la ville ne le paie pas.</source>
        <translation>Sie haben ihn angenommen; die Gemeinde zahlt ihn nicht.</translation>
    </message>
    <message>
        <source>Cela ne vous coûte rien.</source>
        <translation>Das kostet Sie nichts.</translation>
    </message>
    <message>
        <source>%1, dont %2 à votre charge si vous acceptez.</source>
        <translation>%1, davon %2 zu Ihren Lasten, wenn Sie annehmen.</translation>
    </message>
    <message>
        <source>%1, rien à votre charge.</source>
        <translation>%1, nichts zu Ihren Lasten.</translation>
    </message>
    <message>
        <source>Accepté, %1 à votre charge</source>
        <translation>Angenommen, %1 zu Ihren Lasten</translation>
    </message>
    <message>
        <source>Pris en note</source>
        <translation>Zur Kenntnis genommen</translation>
    </message>
    <message>
        <source>Feuille imprimée pour la ville</source>
        <translation>Blatt für die Gemeinde gedruckt</translation>
    </message>
    <message>
        <source>Client parti avec ses achats&#xa0;: débité</source>
        <translation>Kunde mit Einkäufen gegangen: abgebucht</translation>
    </message>
    <message>
        <source>Client parti sans ses achats&#xa0;: rien de débité</source>
        <translation>Kunde ohne Einkäufe gegangen: nichts abgebucht</translation>
    </message>
    <message>
        <source>Accepter, %1</source>
        <translation>Annehmen, %1</translation>
    </message>
    <message>
        <source>J’ai compris</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>par %1, %2</source>
        <translation>von %1, %2</translation>
    </message>
    <message>
        <source>rien ne prouve quand cette caisse était à jour</source>
        <translation>nichts belegt, wann diese Kasse auf dem neuesten Stand war</translation>
    </message>
    <message>
        <source>les règles de cette caisse avaient déjà été remplacées</source>
        <translation>die Regeln dieser Kasse waren schon ersetzt</translation>
    </message>
    <message>
        <source>la ville avait retiré cette caisse du service</source>
        <translation>die Gemeinde hatte diese Kasse außer Dienst gestellt</translation>
    </message>
    <message>
        <source>ce débit était déjà remboursé</source>
        <translation>diese Abbuchung war schon erstattet</translation>
    </message>
    <message>
        <source>plus que ce qui restait à rembourser</source>
        <translation>mehr, als noch zu erstatten war</translation>
    </message>
    <message>
        <source>la ville l’a refusé après examen</source>
        <translation>die Gemeinde hat sie nach Prüfung abgelehnt</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Prix</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Retiré</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>oui</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>non</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>rien</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Sur cette caisse</source>
        <translation>An dieser Kasse</translation>
    </message>
    <message>
        <source>À la mairie</source>
        <translation>Bei der Gemeinde</translation>
    </message>
    <message>
        <source>Sur une autre caisse</source>
        <translation>An einer anderen Kasse</translation>
    </message>
    <message>
        <source>Deux valeurs&#xa0;: %1</source>
        <translation>Zwei Werte: %1</translation>
    </message>
    <message>
        <source>Vous l’avez modifié en même temps qu’une autre personne. La dernière modification vaut tant que vous n’avez pas choisi.</source>
        <translation>Sie haben es gleichzeitig mit einer anderen Person geändert. Die letzte Änderung gilt, solange Sie nicht gewählt haben.</translation>
    </message>
    <message>
        <source>«&#x202f;%1&#x202f;» ou «&#x202f;%2&#x202f;»</source>
        <translation>„%1“ oder „%2“</translation>
    </message>
    <message>
        <source>Valeur de cette caisse gardée</source>
        <translation>Wert dieser Kasse behalten</translation>
    </message>
    <message>
        <source>Autre valeur prise</source>
        <translation>Anderer Wert übernommen</translation>
    </message>
    <message>
        <source>Modèle inconnu</source>
        <translation>Unbekanntes Modell</translation>
    </message>
    <message>
        <source>Nouvelle caisse</source>
        <translation>Neue Kasse</translation>
    </message>
    <message>
        <source>Son empreinte</source>
        <translation>Ihr Fingerabdruck</translation>
    </message>
    <message>
        <source>La même doit s’afficher sur elle, dans Synchronisation, «&#x202f;Clés de la boutique&#x202f;».</source>
        <translation>Dort muss derselbe stehen: unter Synchronisierung, „Schlüssel des Geschäfts“.</translation>
    </message>
    <message>
        <source>Une nouvelle caisse demande à lire les ventes de la boutique</source>
        <translation>Eine neue Kasse möchte die Verkäufe des Geschäfts lesen</translation>
    </message>
    <message>
        <source>N’autorisez que la caisse que vous avez installée, et si les deux empreintes sont les mêmes.</source>
        <translation>Erlauben Sie es nur der Kasse, die Sie eingerichtet haben, und nur wenn beide Fingerabdrücke gleich sind.</translation>
    </message>
    <message>
        <source>Caisse autorisée à lire les ventes</source>
        <translation>Kasse darf die Verkäufe lesen</translation>
    </message>
    <message>
        <source>Caisse refusée&#xa0;: elle ne lit pas les ventes</source>
        <translation>Kasse abgelehnt: Sie liest die Verkäufe nicht</translation>
    </message>
    <message>
        <source>ce débit est d’une autre boutique</source>
        <translation>diese Abbuchung ist von einem anderen Geschäft</translation>
    </message>
    <message>
        <source>il ne restait rien sur ce bon</source>
        <translation>auf diesem Gutschein war nichts mehr</translation>
    </message>
    <message>
        <source>il restait moins sur ce bon</source>
        <translation>auf diesem Gutschein war weniger</translation>
    </message>
    <message>
        <source>%1 à remettre sur le bon</source>
        <translation>%1 zurück auf den Gutschein</translation>
    </message>
    <message>
        <source>La ville refuse un remboursement</source>
        <translation>Die Gemeinde lehnt eine Erstattung ab</translation>
    </message>
    <message>
        <source>Le bon n’a pas reçu ce montant. Rendez-le au client autrement.</source>
        <translation>Der Gutschein hat diesen Betrag nicht bekommen. Geben Sie ihn dem Kunden auf andere Weise zurück.</translation>
    </message>
    <message>
        <source>Terminal de carte</source>
        <translation>Kartenterminal</translation>
    </message>
    <message>
        <source>%1 à rendre</source>
        <translation>%1 zurückzugeben</translation>
    </message>
    <message>
        <source>%1 à payer</source>
        <translation>%1 zu zahlen</translation>
    </message>
    <message>
        <source>La carte a-t-elle payé&#x202f;?</source>
        <translation>Hat die Karte gezahlt?</translation>
    </message>
    <message>
        <source>Une carte a payé, et il n’y a pas de ticket</source>
        <translation>Eine Karte hat gezahlt, aber es gibt keinen Kassenbon</translation>
    </message>
    <message>
        <source>La caisse n’a pas reçu la réponse du terminal. Lisez-la sur son journal ou sur son ticket, puis reprenez le ticket en attente.</source>
        <translation>Die Kasse bekam keine Antwort vom Terminal. Lesen Sie sie in dessen Journal oder auf seinem Beleg und holen Sie den geparkten Bon zurück.</translation>
    </message>
    <message>
        <source>Annulez ce paiement sur le terminal, sinon le client a payé pour rien.</source>
        <translation>Stornieren Sie diese Zahlung am Terminal, sonst hat der Kunde für nichts gezahlt.</translation>
    </message>
    <message>
        <source>Carte acceptée</source>
        <translation>Karte angenommen</translation>
    </message>
    <message>
        <source>Carte refusée&#xa0;: rien de payé</source>
        <translation>Karte abgelehnt: nichts gezahlt</translation>
    </message>
    <message>
        <source>Paiement par carte annulé sur le terminal</source>
        <translation>Kartenzahlung am Terminal storniert</translation>
    </message>
    <message>
        <source>le serveur refuse l’adresse du client</source>
        <translation>der Server lehnt die Adresse des Kunden ab</translation>
    </message>
    <message>
        <source>le serveur refuse ce message</source>
        <translation>der Server lehnt diese Nachricht ab</translation>
    </message>
    <message>
        <source>sept jours d’essais n’ont pas suffi</source>
        <translation>sieben Tage Versuche haben nicht gereicht</translation>
    </message>
    <message>
        <source>le serveur refuse l’identifiant ou le mot de passe</source>
        <translation>der Server lehnt Benutzername oder Passwort ab</translation>
    </message>
    <message>
        <source>le mot de passe manque</source>
        <translation>das Passwort fehlt</translation>
    </message>
    <message>
        <source>le serveur refuse l’adresse de la boutique</source>
        <translation>der Server lehnt die Adresse des Geschäfts ab</translation>
    </message>
    <message>
        <source>le serveur ne prouve pas qui il est</source>
        <translation>der Server beweist nicht, wer er ist</translation>
    </message>
    <message>
        <source>le serveur d’envoi refuse ce compte</source>
        <translation>der Mailserver lehnt dieses Konto ab</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Beleg %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Un ticket n’est pas parti par mail</source>
        <translation>Ein Beleg ging nicht per Mail weg</translation>
    </message>
    <message>
        <source>Aucun ticket ne part par mail</source>
        <translation>Kein Beleg geht per Mail weg</translation>
    </message>
    <message>
        <source>L’adresse est effacée de la caisse. Si le client revient, imprimez le ticket ou montrez son code QR depuis le journal.</source>
        <translation>Die Adresse ist aus der Kasse gelöscht. Kommt der Kunde wieder, drucken Sie den Beleg oder zeigen Sie seinen QR-Code aus dem Journal.</translation>
    </message>
    <message>
        <source>Ticket %1, %2</source>
        <translation>Beleg %1, %2</translation>
    </message>
    <message>
        <source>Envoi des tickets repris</source>
        <translation>Versand der Belege fortgesetzt</translation>
    </message>
    <message>
        <source>une copie a été reprise&#xa0;: ce ticket est peut-être déjà parti</source>
        <translation>eine Kopie wurde zurückgeholt: dieser Beleg ist vielleicht schon verschickt</translation>
    </message>
    <message>
        <source>Rien n’est perdu&#xa0;: les tickets attendent ici. Corrigez le compte dans Réglages, «&#x202f;Tickets par mail&#x202f;», puis réessayez.</source>
        <translation>Nichts ist verloren: Die Belege warten hier. Korrigieren Sie das Konto in den Einstellungen, „Belege per Mail“, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Pris en note&#xa0;: ticket non envoyé</source>
        <translation>Vermerkt: Beleg nicht verschickt</translation>
    </message>
</context>
<context>
    <name>CatalogueText</name>
    <message>
        <source>litre</source>
        <translation>Liter</translation>
    </message>
    <message>
        <source>mètre</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>pièce</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>prix à taper</source>
        <translation>Preis tippen</translation>
    </message>
    <message>
        <source>Taux normal</source>
        <translation>Normalsatz</translation>
    </message>
    <message>
        <source>Taux intermédiaire</source>
        <translation>Zwischensatz</translation>
    </message>
    <message>
        <source>Taux réduit</source>
        <translation>Ermäßigter Satz</translation>
    </message>
    <message>
        <source>Taux particulier</source>
        <translation>Sondersatz</translation>
    </message>
    <message>
        <source>Taux zéro</source>
        <translation>Nullsatz</translation>
    </message>
    <message>
        <source>Exonéré</source>
        <translation>Befreit</translation>
    </message>
    <message>
        <source>Brun</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <source>Pétrole</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Bleu</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Gris</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Chocolat</source>
        <translation>Schokolade</translation>
    </message>
</context>
<context>
    <name>CounterSections</name>
    <message>
        <source>Montant à débiter</source>
        <translation>Abzubuchender Betrag</translation>
    </message>
    <message>
        <source>Chiffres et virgule</source>
        <translation>Ziffern und Komma</translation>
    </message>
    <message>
        <source>Débiter, ou valider la réponse</source>
        <translation>Abbuchen oder die Antwort bestätigen</translation>
    </message>
    <message>
        <source>Ne pas débiter, bon suivant</source>
        <translation>Nicht abbuchen, nächster Gutschein</translation>
    </message>
    <message>
        <source>Effacer le dernier chiffre</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
    <message>
        <source>Effacer le montant</source>
        <translation>Betrag löschen</translation>
    </message>
    <message>
        <source>Taper le code</source>
        <translation>Code eingeben</translation>
    </message>
    <message>
        <source>Revoir la dernière réponse</source>
        <translation>Letzte Antwort noch einmal ansehen</translation>
    </message>
    <message>
        <source>Preuve de débit</source>
        <translation>Abbuchungsbeleg</translation>
    </message>
    <message>
        <source>Bons</source>
        <translation>Gutscheine</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>Synchroniser maintenant</source>
        <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>À régler</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Matériel</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Verrouiller</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Bienvenue</source>
        <translation>Willkommen</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>hier à %1</source>
        <translation>gestern um %1</translation>
    </message>
    <message>
        <source>%1 à %2</source>
        <translation>%1 um %2</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Rien n’a été débité.</source>
        <translation>Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>Vos débits enregistrés restent acquis.</source>
        <translation>Ihre gespeicherten Abbuchungen bleiben Ihnen erhalten.</translation>
    </message>
    <message>
        <source>Disque plein&#xa0;: débits arrêtés</source>
        <translation>Speicher voll: keine Abbuchungen</translation>
    </message>
    <message>
        <source>Cet appareil n’a plus de place pour enregistrer un débit.</source>
        <translation>Dieses Gerät hat keinen Platz mehr, um eine Abbuchung zu speichern.</translation>
    </message>
    <message>
        <source>Libérez de la place, puis touchez de nouveau Débiter.</source>
        <translation>Schaffen Sie Platz und tippen Sie dann erneut auf Abbuchen.</translation>
    </message>
    <message>
        <source>Le disque ne répond pas</source>
        <translation>Der Speicher antwortet nicht</translation>
    </message>
    <message>
        <source>L’enregistrement a échoué.</source>
        <translation>Das Speichern ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Réessayez. Si cela recommence, redémarrez l’appareil et prévenez votre conseiller.</source>
        <translation>Versuchen Sie es erneut. Klappt es nicht, Gerät neu starten und Ansprechperson verständigen.</translation>
    </message>
    <message>
        <source>Données de la caisse abîmées</source>
        <translation>Daten der Kasse beschädigt</translation>
    </message>
    <message>
        <source>Le fichier de la caisse ne se lit plus correctement.</source>
        <translation>Die Datei der Kasse lässt sich nicht mehr richtig lesen.</translation>
    </message>
    <message>
        <source>N’effacez rien. Prévenez votre conseiller&#xa0;: une copie existe sur cet appareil.</source>
        <translation>Löschen Sie nichts. Verständigen Sie Ihre Ansprechperson: Auf diesem Gerät gibt es eine Kopie.</translation>
    </message>
    <message>
        <source>Comptoir est trop ancien pour ces données</source>
        <translation>Comptoir ist zu alt für diese Daten</translation>
    </message>
    <message>
        <source>Une version plus récente a déjà ouvert cette caisse.</source>
        <translation>Eine neuere Version hat diese Kasse schon geöffnet.</translation>
    </message>
    <message>
        <source>Installez la dernière version de Comptoir.</source>
        <translation>Installieren Sie die neueste Version von Comptoir.</translation>
    </message>
    <message>
        <source>La caisse est occupée</source>
        <translation>Die Kasse ist belegt</translation>
    </message>
    <message>
        <source>Une autre fenêtre de Comptoir enregistre.</source>
        <translation>Ein anderes Fenster von Comptoir speichert gerade.</translation>
    </message>
    <message>
        <source>Fermez l’autre fenêtre, puis réessayez.</source>
        <translation>Schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>L’enregistrement a échoué</source>
        <translation>Das Speichern ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>La caisse n’a pas pu écrire ses données.</source>
        <translation>Die Kasse konnte ihre Daten nicht schreiben.</translation>
    </message>
    <message>
        <source>Réessayez. Si cela recommence, prévenez votre conseiller.</source>
        <translation>Versuchen Sie es erneut. Klappt es nicht, verständigen Sie Ihre Ansprechperson.</translation>
    </message>
    <message>
        <source>Cette caisse n’est inscrite dans aucune ville</source>
        <translation>Diese Kasse ist in keiner Gemeinde angemeldet</translation>
    </message>
    <message>
        <source>Elle ne connaît pas encore les bons à accepter.</source>
        <translation>Sie weiß noch nicht, welche Gutscheine sie annehmen darf.</translation>
    </message>
    <message>
        <source>Demandez un code d’invitation à la mairie, puis présentez-le.</source>
        <translation>Bitten Sie die Gemeinde um einen Einladungscode und zeigen Sie ihn vor.</translation>
    </message>
    <message>
        <source>La caisse s’arrête</source>
        <translation>Die Kasse hält an</translation>
    </message>
    <message>
        <source>Elle n’a pas pu terminer cette demande.</source>
        <translation>Sie konnte diese Anfrage nicht abschließen.</translation>
    </message>
    <message>
        <source>Relancez Comptoir, puis regardez les derniers passages.</source>
        <translation>Starten Sie Comptoir neu und sehen Sie die letzten Scans an.</translation>
    </message>
    <message>
        <source>Ce n’est pas une invitation</source>
        <translation>Das ist keine Einladung</translation>
    </message>
    <message>
        <source>Ce code ne vient pas de l’écran d’inscription de la mairie.</source>
        <translation>Dieser Code stammt nicht vom Anmeldebildschirm der Gemeinde.</translation>
    </message>
    <message>
        <source>Présentez le carré affiché par le guichet, ou collez son texte entier.</source>
        <translation>Zeigen Sie den QR-Code des Schalters vor oder fügen Sie seinen ganzen Text ein.</translation>
    </message>
    <message>
        <source>Invitation d’un format plus récent</source>
        <translation>Einladung in neuerem Format</translation>
    </message>
    <message>
        <source>Cette version de Comptoir ne sait pas la lire.</source>
        <translation>Diese Version von Comptoir kann sie nicht lesen.</translation>
    </message>
    <message>
        <source>Installez la dernière version de Comptoir, puis réessayez.</source>
        <translation>Installieren Sie die neueste Version von Comptoir und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Adresse non protégée</source>
        <translation>Adresse nicht gesichert</translation>
    </message>
    <message>
        <source>L’invitation mène à un serveur sans connexion chiffrée.</source>
        <translation>Die Einladung führt zu einem Server ohne verschlüsselte Verbindung.</translation>
    </message>
    <message>
        <source>Ne continuez pas. Demandez une autre invitation à la mairie.</source>
        <translation>Machen Sie nicht weiter. Bitten Sie die Gemeinde um eine andere Einladung.</translation>
    </message>
    <message>
        <source>Invitation expirée</source>
        <translation>Einladung abgelaufen</translation>
    </message>
    <message>
        <source>Une invitation vaut quinze minutes.</source>
        <translation>Eine Einladung gilt fünfzehn Minuten.</translation>
    </message>
    <message>
        <source>Demandez-en une nouvelle au guichet.</source>
        <translation>Bitten Sie am Schalter um eine neue.</translation>
    </message>
    <message>
        <source>Invitation déjà utilisée</source>
        <translation>Einladung bereits verwendet</translation>
    </message>
    <message>
        <source>Une autre caisse s’est inscrite avec ce code.</source>
        <translation>Eine andere Kasse hat sich mit diesem Code angemeldet.</translation>
    </message>
    <message>
        <source>Si ce n’est pas vous, prévenez la mairie. Demandez une nouvelle invitation.</source>
        <translation>Waren Sie das nicht, verständigen Sie die Gemeinde. Bitten Sie um eine neue Einladung.</translation>
    </message>
    <message>
        <source>Inscription refusée par le guichet</source>
        <translation>Anmeldung vom Schalter abgelehnt</translation>
    </message>
    <message>
        <source>Le guichet a annulé cette invitation.</source>
        <translation>Der Schalter hat diese Einladung zurückgezogen.</translation>
    </message>
    <message>
        <source>Invitation inconnue</source>
        <translation>Einladung unbekannt</translation>
    </message>
    <message>
        <source>La mairie ne connaît pas ce code.</source>
        <translation>Die Gemeinde kennt diesen Code nicht.</translation>
    </message>
    <message>
        <source>Demandez une nouvelle invitation au guichet.</source>
        <translation>Bitten Sie am Schalter um eine neue Einladung.</translation>
    </message>
    <message>
        <source>Le guichet n’a pas confirmé cette caisse.</source>
        <translation>Der Schalter hat diese Kasse nicht bestätigt.</translation>
    </message>
    <message>
        <source>Comparez les six chiffres avec le guichet, puis recommencez.</source>
        <translation>Vergleichen Sie die sechs Ziffern mit dem Schalter und beginnen Sie neu.</translation>
    </message>
    <message>
        <source>L’inscription n’a pas abouti</source>
        <translation>Die Anmeldung hat nicht geklappt</translation>
    </message>
    <message>
        <source>La ville n’a pas accepté cette invitation.</source>
        <translation>Die Gemeinde hat diese Einladung nicht angenommen.</translation>
    </message>
    <message>
        <source>Ce serveur n’est pas celui de l’invitation</source>
        <translation>Dieser Server ist nicht der aus der Einladung</translation>
    </message>
    <message>
        <source>Sa clé n’est pas celle que la mairie a mise dans le code.</source>
        <translation>Sein Schlüssel ist nicht der, den die Gemeinde in den Code gesetzt hat.</translation>
    </message>
    <message>
        <source>Ne continuez pas. Prévenez la mairie.</source>
        <translation>Machen Sie nicht weiter. Verständigen Sie die Gemeinde.</translation>
    </message>
    <message>
        <source>Réponse non authentique</source>
        <translation>Antwort nicht echt</translation>
    </message>
    <message>
        <source>Le serveur a répondu sans la bonne signature&#x202f;; sa réponse est ignorée.</source>
        <translation>Der Server hat ohne die richtige Signatur geantwortet; seine Antwort zählt nicht.</translation>
    </message>
    <message>
        <source>Continuez hors ligne et prévenez votre conseiller.</source>
        <translation>Arbeiten Sie offline weiter und verständigen Sie Ihre Ansprechperson.</translation>
    </message>
    <message>
        <source>La ville a un problème de clés</source>
        <translation>Die Gemeinde hat ein Schlüsselproblem</translation>
    </message>
    <message>
        <source>Son serveur ne peut pas signer ses réponses.</source>
        <translation>Ihr Server kann seine Antworten nicht signieren.</translation>
    </message>
    <message>
        <source>Continuez hors ligne. La mairie doit s’en occuper.</source>
        <translation>Arbeiten Sie offline weiter. Die Gemeinde muss das lösen.</translation>
    </message>
    <message>
        <source>Clés périmées</source>
        <translation>Schlüssel veraltet</translation>
    </message>
    <message>
        <source>Le serveur a envoyé des clés plus anciennes que les vôtres.</source>
        <translation>Der Server hat ältere Schlüssel geschickt als Ihre.</translation>
    </message>
    <message>
        <source>Le réseau demande une connexion</source>
        <translation>Das Netz verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>Une page d’accueil du Wi-Fi répond à la place de la ville.</source>
        <translation>Eine Startseite des WLANs antwortet anstelle der Gemeinde.</translation>
    </message>
    <message>
        <source>Ouvrez un navigateur et acceptez les conditions du Wi-Fi.</source>
        <translation>Öffnen Sie einen Browser und stimmen Sie den WLAN-Bedingungen zu.</translation>
    </message>
    <message>
        <source>Le serveur de la ville est en panne</source>
        <translation>Der Server der Gemeinde hat eine Störung</translation>
    </message>
    <message>
        <source>Il répond, mais par une erreur.</source>
        <translation>Er antwortet, aber mit einem Fehler.</translation>
    </message>
    <message>
        <source>Continuez&#xa0;: la caisse réessaie toute seule.</source>
        <translation>Arbeiten Sie weiter: Die Kasse versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>Réponse trop ancienne</source>
        <translation>Antwort zu alt</translation>
    </message>
    <message>
        <source>La réponse reçue n’est pas celle de cette demande&#x202f;; elle est ignorée.</source>
        <translation>Die empfangene Antwort gehört nicht zu dieser Anfrage; sie zählt nicht.</translation>
    </message>
    <message>
        <source>Connexion non sûre</source>
        <translation>Verbindung nicht sicher</translation>
    </message>
    <message>
        <source>Le certificat du serveur n’est pas valable, ou l’heure de l’appareil est fausse.</source>
        <translation>Das Zertifikat des Servers ist nicht gültig, oder die Uhr des Geräts geht falsch.</translation>
    </message>
    <message>
        <source>Vérifiez la date et l’heure de l’appareil.</source>
        <translation>Prüfen Sie Datum und Uhrzeit des Geräts.</translation>
    </message>
    <message>
        <source>Pas de contact avec la ville</source>
        <translation>Kein Kontakt zur Gemeinde</translation>
    </message>
    <message>
        <source>Le réseau manque ou le serveur est arrêté.</source>
        <translation>Das Netz fehlt, oder der Server steht still.</translation>
    </message>
    <message>
        <source>Cette caisse n’est plus acceptée</source>
        <translation>Diese Kasse wird nicht mehr angenommen</translation>
    </message>
    <message>
        <source>La mairie a retiré cet appareil.</source>
        <translation>Die Gemeinde hat dieses Gerät entfernt.</translation>
    </message>
    <message>
        <source>Appelez la mairie. Ne supprimez rien&#xa0;: ce qui est enregistré sera repris.</source>
        <translation>Rufen Sie die Gemeinde an. Löschen Sie nichts: Was gespeichert ist, wird übernommen.</translation>
    </message>
    <message>
        <source>La ville ne reconnaît pas cette caisse</source>
        <translation>Die Gemeinde erkennt diese Kasse nicht</translation>
    </message>
    <message>
        <source>Son inscription n’est pas valable.</source>
        <translation>Ihre Anmeldung ist nicht gültig.</translation>
    </message>
    <message>
        <source>Appelez la mairie.</source>
        <translation>Rufen Sie die Gemeinde an.</translation>
    </message>
    <message>
        <source>Sa preuve d’identité n’a pas été acceptée.</source>
        <translation>Ihr Identitätsnachweis wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>La caisse réessaie toute seule. Si cela dure, appelez la mairie.</source>
        <translation>Die Kasse versucht es von selbst wieder. Dauert es an, rufen Sie die Gemeinde an.</translation>
    </message>
    <message>
        <source>La ville a mis trop de temps à répondre</source>
        <translation>Die Gemeinde hat zu lange für die Antwort gebraucht</translation>
    </message>
    <message>
        <source>La demande n’était plus valable.</source>
        <translation>Die Anfrage war nicht mehr gültig.</translation>
    </message>
    <message>
        <source>La caisse réessaie toute seule.</source>
        <translation>Die Kasse versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>Mise à jour nécessaire</source>
        <translation>Aktualisierung nötig</translation>
    </message>
    <message>
        <source>La ville ne parle plus avec cette version de Comptoir.</source>
        <translation>Die Gemeinde arbeitet nicht mehr mit dieser Version von Comptoir.</translation>
    </message>
    <message>
        <source>Installez la dernière version. Rien n’est perdu.</source>
        <translation>Installieren Sie die neueste Version. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Deux copies de cette caisse existent</source>
        <translation>Es gibt zwei Kopien dieser Kasse</translation>
    </message>
    <message>
        <source>Une copie de ses données a servi sur un autre appareil.</source>
        <translation>Eine Kopie ihrer Daten wurde auf einem anderen Gerät benutzt.</translation>
    </message>
    <message>
        <source>N’utilisez qu’un des deux appareils et prévenez votre conseiller.</source>
        <translation>Benutzen Sie nur eines der beiden Geräte und verständigen Sie Ihre Ansprechperson.</translation>
    </message>
    <message>
        <source>La synchronisation n’a pas abouti</source>
        <translation>Die Synchronisierung hat nicht geklappt</translation>
    </message>
    <message>
        <source>La ville n’a pas pu prendre cet envoi.</source>
        <translation>Die Gemeinde konnte diese Sendung nicht annehmen.</translation>
    </message>
    <message>
        <source>La liste des bons est à recharger</source>
        <translation>Die Gutscheinliste muss neu geladen werden</translation>
    </message>
    <message>
        <source>La ville ne garde plus la suite de votre liste.</source>
        <translation>Die Gemeinde hat die Fortsetzung Ihrer Liste nicht mehr.</translation>
    </message>
    <message>
        <source>La caisse la recharge toute seule.</source>
        <translation>Die Kasse lädt sie von selbst neu.</translation>
    </message>
    <message>
        <source>Solde insuffisant</source>
        <translation>Guthaben reicht nicht</translation>
    </message>
    <message>
        <source>Le bon a servi entre-temps.</source>
        <translation>Der Gutschein wurde inzwischen benutzt.</translation>
    </message>
    <message>
        <source>Présentez de nouveau le bon pour voir son solde.</source>
        <translation>Zeigen Sie den Gutschein erneut vor, um sein Guthaben zu sehen.</translation>
    </message>
    <message>
        <source>Présentez de nouveau le bon</source>
        <translation>Gutschein erneut vorzeigen</translation>
    </message>
    <message>
        <source>Trop de bons ont été présentés depuis celui-ci.</source>
        <translation>Seitdem wurden zu viele Gutscheine vorgezeigt.</translation>
    </message>
    <message>
        <source>Scannez-le encore une fois.</source>
        <translation>Scannen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>Montant trop élevé</source>
        <translation>Betrag zu hoch</translation>
    </message>
    <message>
        <source>Le bon ne permet pas ce montant.</source>
        <translation>Der Gutschein lässt diesen Betrag nicht zu.</translation>
    </message>
    <message>
        <source>Baissez le montant ou touchez Tout.</source>
        <translation>Senken Sie den Betrag oder tippen Sie auf Alles.</translation>
    </message>
    <message>
        <source>Montant vide</source>
        <translation>Betrag leer</translation>
    </message>
    <message>
        <source>Aucun montant n’est tapé.</source>
        <translation>Es wurde kein Betrag eingegeben.</translation>
    </message>
    <message>
        <source>Tapez le montant à débiter.</source>
        <translation>Abzubuchenden Betrag eingeben.</translation>
    </message>
    <message>
        <source>Bon à utiliser en une fois</source>
        <translation>Gutschein für einmal</translation>
    </message>
    <message>
        <source>Ce bon ne se débite qu’en entier.</source>
        <translation>Dieser Gutschein wird nur im Ganzen abgebucht.</translation>
    </message>
    <message>
        <source>Touchez Tout.</source>
        <translation>Tippen Sie auf Alles.</translation>
    </message>
    <message>
        <source>Ce débit est déjà clos</source>
        <translation>Abbuchung schon abgeschlossen</translation>
    </message>
    <message>
        <source>Il a été annulé ou repris entre-temps.</source>
        <translation>Sie wurde inzwischen storniert oder fortgesetzt.</translation>
    </message>
    <message>
        <source>Regardez les derniers passages.</source>
        <translation>Sehen Sie die letzten Scans an.</translation>
    </message>
    <message>
        <source>Bon bloqué</source>
        <translation>Gutschein gesperrt</translation>
    </message>
    <message>
        <source>La mairie a bloqué ce bon.</source>
        <translation>Die Gemeinde hat ihn gesperrt.</translation>
    </message>
    <message>
        <source>Le porteur doit s’adresser à la mairie.</source>
        <translation>Der Inhaber muss sich an die Gemeinde wenden.</translation>
    </message>
    <message>
        <source>Débit abandonné</source>
        <translation>Abbuchung aufgegeben</translation>
    </message>
    <message>
        <source>Ce débit avait été annulé.</source>
        <translation>Diese Abbuchung war abgebrochen worden.</translation>
    </message>
    <message>
        <source>Présentez de nouveau le bon.</source>
        <translation>Zeigen Sie den Gutschein erneut vor.</translation>
    </message>
    <message>
        <source>Débit déjà enregistré</source>
        <translation>Abbuchung schon gespeichert</translation>
    </message>
    <message>
        <source>Il ne peut plus être abandonné.</source>
        <translation>Sie kann nicht mehr aufgegeben werden.</translation>
    </message>
    <message>
        <source>Ce débit vous est acquis.</source>
        <translation>Diese Abbuchung gehört Ihnen.</translation>
    </message>
    <message>
        <source>Annulez-le dans les derniers passages s’il le faut.</source>
        <translation>Stornieren Sie sie nötigenfalls in den letzten Scans.</translation>
    </message>
    <message>
        <source>Trop tard pour annuler</source>
        <translation>Zu spät zum Stornieren</translation>
    </message>
    <message>
        <source>Le délai fixé par la campagne est passé.</source>
        <translation>Die Frist der Aktion ist vorbei.</translation>
    </message>
    <message>
        <source>Le débit vous reste acquis.</source>
        <translation>Die Abbuchung bleibt Ihnen erhalten.</translation>
    </message>
    <message>
        <source>La mairie peut rendre le montant au porteur.</source>
        <translation>Die Gemeinde kann dem Inhaber den Betrag zurückgeben.</translation>
    </message>
    <message>
        <source>Ce bon ne peut pas être débité</source>
        <translation>Dieser Gutschein kann nicht abgebucht werden</translation>
    </message>
    <message>
        <source>La caisse ou la ville ne l’a pas reconnu.</source>
        <translation>Die Kasse oder die Gemeinde hat ihn nicht erkannt.</translation>
    </message>
    <message>
        <source>Présentez de nouveau le bon, ou tapez son code.</source>
        <translation>Zeigen Sie den Gutschein erneut vor oder geben Sie seinen Code ein.</translation>
    </message>
    <message>
        <source>Débit refusé par la règle hors ligne</source>
        <translation>Abbuchung durch die Offline-Regel abgelehnt</translation>
    </message>
    <message>
        <source>La ville limite les débits sans réseau.</source>
        <translation>Die Gemeinde begrenzt Abbuchungen ohne Netz.</translation>
    </message>
    <message>
        <source>Connectez-vous, puis présentez de nouveau le bon.</source>
        <translation>Verbinden Sie sich und zeigen Sie den Gutschein erneut vor.</translation>
    </message>
    <message>
        <source>Le serveur de la ville a mal répondu</source>
        <translation>Der Server der Gemeinde hat falsch geantwortet</translation>
    </message>
    <message>
        <source>Une demande n’a pas été comprise.</source>
        <translation>Eine Anfrage wurde nicht verstanden.</translation>
    </message>
    <message>
        <source>Coffre des clés fermé</source>
        <translation>Schlüsseltresor geschlossen</translation>
    </message>
    <message>
        <source>Le trousseau du système ne s’ouvre pas.</source>
        <translation>Der Schlüsselbund des Systems lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Ouvrez la session de l’appareil, puis relancez Comptoir.</source>
        <translation>Melden Sie sich am Gerät an und starten Sie Comptoir neu.</translation>
    </message>
    <message>
        <source>Code trop long</source>
        <translation>Code zu lang</translation>
    </message>
    <message>
        <source>Ce code ne peut pas être un bon.</source>
        <translation>Dieser Code kann kein Gutschein sein.</translation>
    </message>
    <message>
        <source>Présentez le carré du bon.</source>
        <translation>QR-Code des Gutscheins vorzeigen.</translation>
    </message>
    <message>
        <source>Campagne inconnue</source>
        <translation>Aktion unbekannt</translation>
    </message>
    <message>
        <source>La ville ne connaît pas cette campagne ou l’a close.</source>
        <translation>Die Gemeinde kennt diese Aktion nicht oder hat sie beendet.</translation>
    </message>
    <message>
        <source>La liste des codes n’est pas prête</source>
        <translation>Die Codeliste ist nicht fertig</translation>
    </message>
    <message>
        <source>La ville la prépare encore.</source>
        <translation>Die Gemeinde bereitet sie noch vor.</translation>
    </message>
    <message>
        <source>Fonds de garantie épuisé</source>
        <translation>Garantiefonds erschöpft</translation>
    </message>
    <message>
        <source>La ville doit décider de ce débit.</source>
        <translation>Die Gemeinde muss über diese Abbuchung entscheiden.</translation>
    </message>
    <message>
        <source>Émission refusée</source>
        <translation>Ausgabe abgelehnt</translation>
    </message>
    <message>
        <source>La demande du guichet ne va pas.</source>
        <translation>Die Anfrage des Schalters stimmt nicht.</translation>
    </message>
    <message>
        <source>Le guichet doit la corriger.</source>
        <translation>Der Schalter muss sie berichtigen.</translation>
    </message>
    <message>
        <source>Écriture refusée</source>
        <translation>Buchung abgelehnt</translation>
    </message>
    <message>
        <source>Une autre écriture porte le même numéro.</source>
        <translation>Eine andere Buchung hat dieselbe Nummer.</translation>
    </message>
    <message>
        <source>La mairie doit s’en occuper.</source>
        <translation>Die Gemeinde muss das lösen.</translation>
    </message>
    <message>
        <source>Commerçant refusé</source>
        <translation>Händler abgelehnt</translation>
    </message>
    <message>
        <source>La fiche du commerçant ne va pas.</source>
        <translation>Der Eintrag des Händlers stimmt nicht.</translation>
    </message>
    <message>
        <source>Boutique refusée</source>
        <translation>Geschäft abgelehnt</translation>
    </message>
    <message>
        <source>La fiche de la boutique ne va pas.</source>
        <translation>Der Eintrag des Geschäfts stimmt nicht.</translation>
    </message>
    <message>
        <source>Nom refusé</source>
        <translation>Name abgelehnt</translation>
    </message>
    <message>
        <source>Ce nom est vide ou trop long.</source>
        <translation>Dieser Name ist leer oder zu lang.</translation>
    </message>
    <message>
        <source>Choisissez un autre nom.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Commande inconnue</source>
        <translation>Befehl unbekannt</translation>
    </message>
    <message>
        <source>Une option n’est pas comprise.</source>
        <translation>Eine Option wurde nicht verstanden.</translation>
    </message>
    <message>
        <source>Relisez l’aide de la commande.</source>
        <translation>Lesen Sie die Hilfe zum Befehl.</translation>
    </message>
    <message>
        <source>Réponse illisible</source>
        <translation>Antwort unlesbar</translation>
    </message>
    <message>
        <source>Une donnée reçue n’a pas la forme attendue&#x202f;; elle est ignorée.</source>
        <translation>Eine empfangene Angabe hat nicht die erwartete Form; sie zählt nicht.</translation>
    </message>
    <message>
        <source>Mettez Comptoir à jour. Si cela dure, prévenez votre conseiller.</source>
        <translation>Aktualisieren Sie Comptoir. Dauert es an, verständigen Sie Ihre Ansprechperson.</translation>
    </message>
    <message>
        <source>Clés illisibles</source>
        <translation>Schlüssel unlesbar</translation>
    </message>
    <message>
        <source>Le coffre des clés de cet appareil ne s’ouvre pas.</source>
        <translation>Der Schlüsseltresor dieses Geräts lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Redémarrez l’appareil. Si cela dure, il faut réinscrire la caisse.</source>
        <translation>Starten Sie das Gerät neu. Dauert es an, muss die Kasse neu angemeldet werden.</translation>
    </message>
    <message>
        <source>Preuve non enregistrée</source>
        <translation>Beleg nicht gespeichert</translation>
    </message>
    <message>
        <source>Le fichier n’a pas pu être écrit.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Le débit, lui, est enregistré.</source>
        <translation>Die Abbuchung selbst ist gespeichert.</translation>
    </message>
    <message>
        <source>Libérez de la place, puis touchez de nouveau Preuve.</source>
        <translation>Schaffen Sie Platz und tippen Sie dann erneut auf Beleg.</translation>
    </message>
    <message>
        <source>Cela n’a pas marché</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Comptoir a rencontré une panne qu’il ne connaît pas.</source>
        <translation>Comptoir ist auf eine unbekannte Störung gestoßen.</translation>
    </message>
    <message>
        <source>Cette question a déjà sa réponse</source>
        <translation>Diese Frage ist schon beantwortet</translation>
    </message>
    <message>
        <source>Elle a été réglée entre-temps.</source>
        <translation>Sie wurde inzwischen geklärt.</translation>
    </message>
    <message>
        <source>Regardez sous «&#x202f;Réglé&#x202f;».</source>
        <translation>Sehen Sie unter „Geklärt“ nach.</translation>
    </message>
    <message>
        <source>Feuille non enregistrée</source>
        <translation>Blatt nicht gespeichert</translation>
    </message>
    <message>
        <source>Libérez de la place, puis touchez de nouveau Imprimer.</source>
        <translation>Schaffen Sie Platz und tippen Sie dann erneut auf Drucken.</translation>
    </message>
    <message>
        <source>Réponse non enregistrée</source>
        <translation>Antwort nicht gespeichert</translation>
    </message>
    <message>
        <source>Cette réponse ne va pas avec la question.</source>
        <translation>Diese Antwort passt nicht zur Frage.</translation>
    </message>
    <message>
        <source>Rouvrez la question et choisissez de nouveau.</source>
        <translation>Öffnen Sie die Frage erneut und wählen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Pas d’imprimante réglée</source>
        <translation>Kein Drucker eingerichtet</translation>
    </message>
    <message>
        <source>L’adresse de l’imprimante manque ou ne se lit pas.</source>
        <translation>Die Adresse des Druckers fehlt oder ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Choisissez l’imprimante dans Matériel, avec son adresse.</source>
        <translation>Wählen Sie unter Geräte den Drucker mit seiner Adresse.</translation>
    </message>
    <message>
        <source>Imprimante débranchée</source>
        <translation>Drucker abgezogen</translation>
    </message>
    <message>
        <source>Aucune imprimante ne répond à cette prise.</source>
        <translation>An diesem Anschluss antwortet kein Drucker.</translation>
    </message>
    <message>
        <source>Vérifiez le câble, allumez l’imprimante, puis réessayez.</source>
        <translation>Prüfen Sie das Kabel, schalten Sie den Drucker ein und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Imprimante interdite</source>
        <translation>Drucker nicht erlaubt</translation>
    </message>
    <message>
        <source>Cet appareil ne laisse pas Comptoir écrire à l’imprimante.</source>
        <translation>Dieses Gerät lässt Comptoir nicht auf den Drucker schreiben.</translation>
    </message>
    <message>
        <source>L’imprimante s’est arrêtée</source>
        <translation>Der Drucker ist stehen geblieben</translation>
    </message>
    <message>
        <source>Elle a pris le début, puis plus rien.</source>
        <translation>Er hat den Anfang angenommen, dann nichts mehr.</translation>
    </message>
    <message>
        <source>Regardez le papier et le capot, puis éteignez et rallumez-la.</source>
        <translation>Sehen Sie nach Papier und Klappe, dann schalten Sie ihn aus und wieder ein.</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas</source>
        <translation>Der Drucker antwortet nicht</translation>
    </message>
    <message>
        <source>Personne ne répond à cette adresse.</source>
        <translation>Unter dieser Adresse antwortet niemand.</translation>
    </message>
    <message>
        <source>Allumez l’imprimante et vérifiez son adresse&#xa0;: elle l’imprime elle-même si vous tenez son bouton à l’allumage.</source>
        <translation>Schalten Sie den Drucker ein und prüfen Sie seine Adresse: Er druckt sie selbst, wenn Sie beim Einschalten seine Taste halten.</translation>
    </message>
    <message>
        <source>Libérez de la place, puis réessayez.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Code trop court ou trop long</source>
        <translation>Code zu kurz oder zu lang</translation>
    </message>
    <message>
        <source>Un code a quatre à six chiffres.</source>
        <translation>Ein Code hat vier bis sechs Ziffern.</translation>
    </message>
    <message>
        <source>Tapez quatre, cinq ou six chiffres.</source>
        <translation>Geben Sie vier, fünf oder sechs Ziffern ein.</translation>
    </message>
    <message>
        <source>Des chiffres seulement</source>
        <translation>Nur Ziffern</translation>
    </message>
    <message>
        <source>Un code n’a ni lettres ni signes.</source>
        <translation>Ein Code hat keine Buchstaben oder Zeichen.</translation>
    </message>
    <message>
        <source>Il manque un nom</source>
        <translation>Es fehlt ein Name</translation>
    </message>
    <message>
        <source>L’écran de verrouillage doit nommer chaque personne.</source>
        <translation>Der Sperrbildschirm muss jede Person nennen.</translation>
    </message>
    <message>
        <source>Tapez un prénom ou un surnom.</source>
        <translation>Geben Sie einen Vor- oder Rufnamen ein.</translation>
    </message>
    <message>
        <source>Ce nom est déjà pris</source>
        <translation>Dieser Name ist schon vergeben</translation>
    </message>
    <message>
        <source>Deux personnes de même nom se confondraient.</source>
        <translation>Zwei Personen mit gleichem Namen würden verwechselt.</translation>
    </message>
    <message>
        <source>Ajoutez une initiale, par exemple.</source>
        <translation>Fügen Sie zum Beispiel einen Anfangsbuchstaben hinzu.</translation>
    </message>
    <message>
        <source>Il faut garder un responsable</source>
        <translation>Eine verantwortliche Person muss bleiben</translation>
    </message>
    <message>
        <source>Sans responsable, personne ne pourrait plus changer les droits.</source>
        <translation>Ohne verantwortliche Person könnte niemand mehr die Rechte ändern.</translation>
    </message>
    <message>
        <source>Nommez d’abord un autre responsable.</source>
        <translation>Ernennen Sie zuerst eine andere verantwortliche Person.</translation>
    </message>
    <message>
        <source>Personne inconnue</source>
        <translation>Person unbekannt</translation>
    </message>
    <message>
        <source>Elle ne travaille plus à cette caisse.</source>
        <translation>Sie arbeitet nicht mehr an dieser Kasse.</translation>
    </message>
    <message>
        <source>Réglages illisibles</source>
        <translation>Einstellungen unlesbar</translation>
    </message>
    <message>
        <source>Vos débits ne sont pas concernés.</source>
        <translation>Ihre Abbuchungen sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Choisissez de nouveau vos réglages.</source>
        <translation>Wählen Sie Ihre Einstellungen neu.</translation>
    </message>
    <message>
        <source>Réglage non enregistré</source>
        <translation>Einstellung nicht gespeichert</translation>
    </message>
    <message>
        <source>Il vaut jusqu’à la fermeture de Comptoir, mais le disque l’a refusé.</source>
        <translation>Sie gilt, bis Comptoir schließt, aber der Speicher hat sie abgelehnt.</translation>
    </message>
    <message>
        <source>Libérez de la place, puis changez-le encore une fois.</source>
        <translation>Schaffen Sie Platz und ändern Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Ajoutez l’utilisateur au groupe «&#x202f;lp&#x202f;», ou demandez à votre conseiller.</source>
        <translation>Fügen Sie den Benutzer der Gruppe „lp“ hinzu, oder fragen Sie Ihre Ansprechperson.</translation>
    </message>
    <message>
        <source>Leur fichier était abîmé&#xa0;: il est mis de côté, Comptoir repart avec les réglages d’origine.</source>
        <translation>Ihre Datei war beschädigt: Sie ist beiseitegelegt, Comptoir startet mit den ursprünglichen Einstellungen.</translation>
    </message>
    <message>
        <source>Ce code n’ouvre pas ce fichier</source>
        <translation>Dieser Code öffnet diese Datei nicht</translation>
    </message>
    <message>
        <source>Il est d’un autre fichier ou d’une autre boutique.</source>
        <translation>Er gehört zu einer anderen Datei oder einem anderen Geschäft.</translation>
    </message>
    <message>
        <source>Prenez le code noté lors de la sauvegarde.</source>
        <translation>Nehmen Sie den Code, der beim Sichern notiert wurde.</translation>
    </message>
    <message>
        <source>Fichier d’une autre ville</source>
        <translation>Datei einer anderen Gemeinde</translation>
    </message>
    <message>
        <source>Cette caisse ne peut pas le transmettre.</source>
        <translation>Diese Kasse kann sie nicht weiterleiten.</translation>
    </message>
    <message>
        <source>Utilisez une caisse de la même ville.</source>
        <translation>Nehmen Sie eine Kasse derselben Gemeinde.</translation>
    </message>
    <message>
        <source>Fichier d’un format plus récent</source>
        <translation>Datei in einem neueren Format</translation>
    </message>
    <message>
        <source>Une version plus récente de Comptoir l’a écrit.</source>
        <translation>Eine neuere Version von Comptoir hat sie geschrieben.</translation>
    </message>
    <message>
        <source>Installez la dernière version.</source>
        <translation>Installieren Sie die neueste Version.</translation>
    </message>
    <message>
        <source>Fichier de cette caisse</source>
        <translation>Datei dieser Kasse</translation>
    </message>
    <message>
        <source>Ses opérations sont déjà ici.</source>
        <translation>Ihre Vorgänge sind schon hier.</translation>
    </message>
    <message>
        <source>Il n’y a rien à faire.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas lisible</source>
        <translation>Diese Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>Il est abîmé, incomplet ou d’un autre genre.</source>
        <translation>Sie ist beschädigt, unvollständig oder von anderer Art.</translation>
    </message>
    <message>
        <source>Copiez-le de nouveau depuis la caisse d’origine.</source>
        <translation>Kopieren Sie sie noch einmal von der ursprünglichen Kasse.</translation>
    </message>
    <message>
        <source>Une faute de frappe dans le code</source>
        <translation>Ein Tippfehler im Code</translation>
    </message>
    <message>
        <source>Un caractère au moins n’est pas le bon.</source>
        <translation>Mindestens ein Zeichen ist falsch.</translation>
    </message>
    <message>
        <source>Relisez le code groupe par groupe.</source>
        <translation>Lesen Sie den Code Gruppe für Gruppe nach.</translation>
    </message>
    <message>
        <source>Ce n’est pas un code de secours</source>
        <translation>Das ist kein Notfallcode</translation>
    </message>
    <message>
        <source>Le code a six groupes de six caractères.</source>
        <translation>Der Code hat sechs Gruppen zu sechs Zeichen.</translation>
    </message>
    <message>
        <source>Relisez le code imprimé.</source>
        <translation>Lesen Sie den gedruckten Code nach.</translation>
    </message>
    <message>
        <source>Ventes encore fermées sur cette caisse</source>
        <translation>Verkäufe an dieser Kasse noch verschlossen</translation>
    </message>
    <message>
        <source>Leur clé n’est pas encore arrivée ici.</source>
        <translation>Ihr Schlüssel ist hier noch nicht angekommen.</translation>
    </message>
    <message>
        <source>Autorisez cette caisse depuis une autre, ou tapez le code.</source>
        <translation>Erlauben Sie es dieser Kasse an einer anderen, oder tippen Sie den Code.</translation>
    </message>
    <message>
        <source>Les clés de la boutique ne passent pas</source>
        <translation>Die Schlüssel des Geschäfts kommen nicht durch</translation>
    </message>
    <message>
        <source>La ville n’a pas accepté la clé de cette caisse.</source>
        <translation>Die Gemeinde hat den Schlüssel dieser Kasse nicht angenommen.</translation>
    </message>
    <message>
        <source>Prévenez votre conseiller.</source>
        <translation>Sagen Sie Ihrer Ansprechperson Bescheid.</translation>
    </message>
    <message>
        <source>Montant limité pour le moment</source>
        <translation>Betrag im Moment begrenzt</translation>
    </message>
    <message>
        <source>La mairie remet ses comptes à jour après une panne.</source>
        <translation>Die Gemeinde bringt ihre Bücher nach einer Störung in Ordnung.</translation>
    </message>
    <message>
        <source>Débitez moins, ou réessayez plus tard.</source>
        <translation>Buchen Sie weniger ab, oder versuchen Sie es später.</translation>
    </message>
    <message>
        <source>L’incident n’est pas clos</source>
        <translation>Der Vorfall ist nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Il manque un motif, ou il a déjà été décidé autrement.</source>
        <translation>Es fehlt ein Grund, oder es wurde schon anders entschieden.</translation>
    </message>
    <message>
        <source>Aucun montant n’a bougé.</source>
        <translation>Kein Betrag wurde bewegt.</translation>
    </message>
    <message>
        <source>Relisez la liste des incidents, puis donnez un motif.</source>
        <translation>Lesen Sie die Liste der Vorfälle nach und geben Sie dann einen Grund an.</translation>
    </message>
    <message>
        <source>Débit déjà remboursé</source>
        <translation>Abbuchung schon erstattet</translation>
    </message>
    <message>
        <source>Une partie est déjà revenue sur le bon.</source>
        <translation>Ein Teil ist schon wieder auf dem Gutschein.</translation>
    </message>
    <message>
        <source>Rien de plus n’a été rendu.</source>
        <translation>Mehr wurde nicht zurückgegeben.</translation>
    </message>
    <message>
        <source>Remboursez le reste au lieu d’annuler.</source>
        <translation>Erstatten Sie den Rest, statt zu stornieren.</translation>
    </message>
    <message>
        <source>Il reste moins que cela à rembourser sur ce débit.</source>
        <translation>Von dieser Abbuchung ist weniger als das zu erstatten.</translation>
    </message>
    <message>
        <source>Rien n’a été rendu.</source>
        <translation>Es wurde nichts zurückgegeben.</translation>
    </message>
    <message>
        <source>Choisissez un montant plus petit.</source>
        <translation>Wählen Sie einen kleineren Betrag.</translation>
    </message>
    <message>
        <source>Photo trop lourde</source>
        <translation>Foto zu groß</translation>
    </message>
    <message>
        <source>La ville prend des photos de 8 Mo au plus.</source>
        <translation>Die Gemeinde nimmt Fotos bis 8 MB.</translation>
    </message>
    <message>
        <source>Choisissez une photo plus petite.</source>
        <translation>Wählen Sie ein kleineres Foto.</translation>
    </message>
    <message>
        <source>Plus de place pour vos photos</source>
        <translation>Kein Platz mehr für Ihre Fotos</translation>
    </message>
    <message>
        <source>La ville garde 256 Mo de photos par boutique.</source>
        <translation>Die Gemeinde bewahrt je Geschäft 256 MB Fotos auf.</translation>
    </message>
    <message>
        <source>Retirez des photos qui ne servent plus.</source>
        <translation>Entfernen Sie Fotos, die nicht mehr gebraucht werden.</translation>
    </message>
    <message>
        <source>La photo n’est pas passée</source>
        <translation>Das Foto ist nicht durchgekommen</translation>
    </message>
    <message>
        <source>Elle est arrivée incomplète ou abîmée.</source>
        <translation>Es kam unvollständig oder beschädigt an.</translation>
    </message>
    <message>
        <source>La caisse la renvoie toute seule.</source>
        <translation>Die Kasse sendet es von selbst noch einmal.</translation>
    </message>
    <message>
        <source>Fiche trop longue</source>
        <translation>Eintrag zu lang</translation>
    </message>
    <message>
        <source>La ville ne prend pas autant de texte.</source>
        <translation>Die Gemeinde nimmt nicht so viel Text.</translation>
    </message>
    <message>
        <source>Raccourcissez-la, puis enregistrez de nouveau.</source>
        <translation>Kürzen Sie ihn und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>Ce code n’ouvre aucune vente d’ici</source>
        <translation>Dieser Code öffnet hier keinen Verkauf</translation>
    </message>
    <message>
        <source>Il est d’une autre boutique, ou un plus récent l’a remplacé.</source>
        <translation>Er gehört zu einem anderen Geschäft, oder ein neuerer hat ihn ersetzt.</translation>
    </message>
    <message>
        <source>Prenez la dernière page imprimée, une fois la caisse en ligne.</source>
        <translation>Nehmen Sie die zuletzt gedruckte Seite, sobald die Kasse online ist.</translation>
    </message>
    <message>
        <source>Comptoir est déjà ouvert</source>
        <translation>Comptoir ist schon geöffnet</translation>
    </message>
    <message>
        <source>Une autre fenêtre tient les données de cette caisse.</source>
        <translation>Ein anderes Fenster benutzt die Daten dieser Kasse.</translation>
    </message>
    <message>
        <source>Continuez dans l’autre fenêtre, ou fermez-la d’abord.</source>
        <translation>Arbeiten Sie im anderen Fenster weiter, oder schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Cette caisse est déjà inscrite</source>
        <translation>Diese Kasse ist schon angemeldet</translation>
    </message>
    <message>
        <source>Elle ne peut pas servir une seconde inscription.</source>
        <translation>Sie kann nicht ein zweites Mal angemeldet werden.</translation>
    </message>
    <message>
        <source>Continuez&#xa0;: il n’y a rien à faire.</source>
        <translation>Machen Sie weiter: Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Bon déjà utilisé</source>
        <translation>Gutschein schon eingelöst</translation>
    </message>
    <message>
        <source>Il ne reste rien sur ce bon.</source>
        <translation>Auf diesem Gutschein ist nichts mehr.</translation>
    </message>
    <message>
        <source>Demandez un autre moyen de paiement.</source>
        <translation>Bitten Sie um ein anderes Zahlungsmittel.</translation>
    </message>
    <message>
        <source>Bon expiré</source>
        <translation>Gutschein abgelaufen</translation>
    </message>
    <message>
        <source>Sa date de validité est passée.</source>
        <translation>Das Gültigkeitsdatum ist vorbei.</translation>
    </message>
    <message>
        <source>Le porteur peut s’adresser à la mairie.</source>
        <translation>Der Inhaber kann sich an die Gemeinde wenden.</translation>
    </message>
    <message>
        <source>Bon pas encore valable</source>
        <translation>Gutschein noch nicht gültig</translation>
    </message>
    <message>
        <source>Sa période n’a pas commencé.</source>
        <translation>Der Zeitraum hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>Le porteur peut revenir plus tard.</source>
        <translation>Der Inhaber kann später wiederkommen.</translation>
    </message>
    <message>
        <source>Campagne d’autres commerces</source>
        <translation>Aktion anderer Händler</translation>
    </message>
    <message>
        <source>Votre boutique ne participe pas à cette campagne.</source>
        <translation>Ihr Geschäft nimmt an dieser Aktion nicht teil.</translation>
    </message>
    <message>
        <source>Campagne close</source>
        <translation>Aktion beendet</translation>
    </message>
    <message>
        <source>La mairie a fermé cette campagne.</source>
        <translation>Die Gemeinde hat diese Aktion beendet.</translation>
    </message>
    <message>
        <source>Code inconnu</source>
        <translation>Unbekannter Code</translation>
    </message>
    <message>
        <source>Aucun bon de la ville n’a ce code.</source>
        <translation>Kein Gutschein der Gemeinde hat diesen Code.</translation>
    </message>
    <message>
        <source>Relisez le code imprimé sous le carré.</source>
        <translation>Lesen Sie den Code unter dem QR-Code noch einmal.</translation>
    </message>
    <message>
        <source>Code à vérifier en ligne</source>
        <translation>Code ist online zu prüfen</translation>
    </message>
    <message>
        <source>Sans réseau, un code tapé ne se vérifie pas.</source>
        <translation>Ohne Netz lässt sich ein getippter Code nicht prüfen.</translation>
    </message>
    <message>
        <source>Scannez le carré du bon, ou réessayez en ligne.</source>
        <translation>Scannen Sie den QR-Code des Gutscheins, oder versuchen Sie es online noch einmal.</translation>
    </message>
    <message>
        <source>Débit déjà annulé</source>
        <translation>Abbuchung schon storniert</translation>
    </message>
    <message>
        <source>Ce débit est déjà revenu sur le bon.</source>
        <translation>Diese Abbuchung ist schon wieder auf dem Gutschein.</translation>
    </message>
    <message>
        <source>Débit d’une autre boutique</source>
        <translation>Abbuchung eines anderen Geschäfts</translation>
    </message>
    <message>
        <source>Seule la boutique qui a débité le bon peut le rembourser.</source>
        <translation>Nur das Geschäft, das abgebucht hat, kann erstatten.</translation>
    </message>
    <message>
        <source>Le client peut y retourner avec son bon.</source>
        <translation>Der Kunde kann mit dem Gutschein dorthin zurückgehen.</translation>
    </message>
    <message>
        <source>Remboursement non enregistré</source>
        <translation>Erstattung nicht gespeichert</translation>
    </message>
    <message>
        <source>La caisse n’a pas pu l’écrire sur son disque.</source>
        <translation>Die Kasse konnte sie nicht auf die Festplatte schreiben.</translation>
    </message>
    <message>
        <source>Libérez de la place, puis recommencez.</source>
        <translation>Schaffen Sie Platz und fangen Sie noch einmal an.</translation>
    </message>
    <message>
        <source>La ville a trop de demandes</source>
        <translation>Die Gemeinde hat zu viele Anfragen</translation>
    </message>
    <message>
        <source>Beaucoup de caisses lui parlent en même temps.</source>
        <translation>Viele Kassen sprechen gleichzeitig mit ihr.</translation>
    </message>
    <message>
        <source>Patientez un instant&#xa0;: la caisse réessaie toute seule.</source>
        <translation>Einen Moment Geduld: Die Kasse versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>La clé de cette caisse change déjà</source>
        <translation>Der Schlüssel dieser Kasse wird schon gewechselt</translation>
    </message>
    <message>
        <source>La ville n’a pas encore confirmé la nouvelle clé.</source>
        <translation>Die Stadt hat den neuen Schlüssel noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>Attendez que la caisse soit en ligne&#xa0;: elle termine seule.</source>
        <translation>Warten Sie, bis die Kasse online ist: Sie beendet es von selbst.</translation>
    </message>
    <message>
        <source>Ce fichier contredit un autre</source>
        <translation>Diese Datei widerspricht einer anderen</translation>
    </message>
    <message>
        <source>Deux copies de la même caisse ont servi.</source>
        <translation>Zwei Kopien derselben Kasse waren in Gebrauch.</translation>
    </message>
    <message>
        <source>Gardez les deux fichiers et prévenez votre conseiller.</source>
        <translation>Bewahren Sie beide Dateien auf und informieren Sie Ihre Beratung.</translation>
    </message>
    <message>
        <source>Ticket vide</source>
        <translation>Kassenbon leer</translation>
    </message>
    <message>
        <source>Il n’y a rien à encaisser.</source>
        <translation>Es gibt nichts zu kassieren.</translation>
    </message>
    <message>
        <source>Ajoutez un article.</source>
        <translation>Fügen Sie einen Artikel hinzu.</translation>
    </message>
    <message>
        <source>Paiement incomplet</source>
        <translation>Zahlung unvollständig</translation>
    </message>
    <message>
        <source>Il manque de l’argent pour ce ticket.</source>
        <translation>Für diesen Kassenbon fehlt noch Geld.</translation>
    </message>
    <message>
        <source>Ajoutez un moyen de paiement.</source>
        <translation>Fügen Sie ein Zahlungsmittel hinzu.</translation>
    </message>
    <message>
        <source>Ce moyen de paiement ne rend pas la monnaie.</source>
        <translation>Auf dieses Zahlungsmittel gibt es kein Wechselgeld.</translation>
    </message>
    <message>
        <source>Corrigez le montant.</source>
        <translation>Korrigieren Sie den Betrag.</translation>
    </message>
    <message>
        <source>Trop d’espèces</source>
        <translation>Zu viel Bargeld</translation>
    </message>
    <message>
        <source>La loi limite les espèces à {most_c} par ticket.</source>
        <translation>Das Gesetz begrenzt Bargeld auf {most_c} je Kassenbon.</translation>
    </message>
    <message>
        <source>Encaissez le reste autrement.</source>
        <translation>Kassieren Sie den Rest anders.</translation>
    </message>
    <message>
        <source>Déjà encaissé</source>
        <translation>Schon kassiert</translation>
    </message>
    <message>
        <source>Cette vente est déjà le ticket n°&#xa0;{number}.</source>
        <translation>Dieser Verkauf ist schon der Kassenbon Nr. {number}.</translation>
    </message>
    <message>
        <source>Ne l’encaissez pas une seconde fois.</source>
        <translation>Kassieren Sie ihn nicht ein zweites Mal.</translation>
    </message>
    <message>
        <source>Trop d’articles rendus</source>
        <translation>Zu viele Artikel zurück</translation>
    </message>
    <message>
        <source>«&#x202f;{label}&#x202f;»&#xa0;: il n’en reste pas autant à rendre.</source>
        <translation>„{label}“: So viel kann nicht mehr zurückkommen.</translation>
    </message>
    <message>
        <source>Corrigez la quantité ou le prix.</source>
        <translation>Korrigieren Sie Menge oder Preis.</translation>
    </message>
    <message>
        <source>Rendre d’abord sur le bon</source>
        <translation>Zuerst auf den Gutschein</translation>
    </message>
    <message>
        <source>Une partie a été payée avec un bon.</source>
        <translation>Ein Teil wurde mit einem Gutschein bezahlt.</translation>
    </message>
    <message>
        <source>Remettez au moins {least_c} sur ce bon.</source>
        <translation>Geben Sie mindestens {least_c} auf diesen Gutschein zurück.</translation>
    </message>
    <message>
        <source>Ticket introuvable</source>
        <translation>Kassenbon nicht gefunden</translation>
    </message>
    <message>
        <source>Ce ticket n’existe pas, ou c’est déjà un remboursement.</source>
        <translation>Diesen Kassenbon gibt es nicht, oder er ist schon eine Erstattung.</translation>
    </message>
    <message>
        <source>Vérifiez le numéro.</source>
        <translation>Prüfen Sie die Nummer.</translation>
    </message>
    <message>
        <source>TVA inconnue</source>
        <translation>MwSt. unbekannt</translation>
    </message>
    <message>
        <source>«&#x202f;{label}&#x202f;» n’a pas de taux de TVA valable aujourd’hui.</source>
        <translation>„{label}“ hat heute keinen gültigen MwSt.-Satz.</translation>
    </message>
    <message>
        <source>Choisissez un autre rayon ou un autre taux.</source>
        <translation>Wählen Sie eine andere Warengruppe oder einen anderen Satz.</translation>
    </message>
    <message>
        <source>Montant trop grand</source>
        <translation>Betrag zu groß</translation>
    </message>
    <message>
        <source>Le prix ou la quantité dépasse ce qu’un ticket peut contenir.</source>
        <translation>Preis oder Menge übersteigt, was auf einen Kassenbon passt.</translation>
    </message>
    <message>
        <source>Vérifiez la saisie.</source>
        <translation>Prüfen Sie die Eingabe.</translation>
    </message>
    <message>
        <source>Ticket illisible</source>
        <translation>Kassenbon unlesbar</translation>
    </message>
    <message>
        <source>Ce ticket en cours est abîmé&#x202f;; rien n’a été encaissé.</source>
        <translation>Dieser laufende Kassenbon ist beschädigt; es wurde nichts kassiert.</translation>
    </message>
    <message>
        <source>Recommencez la vente.</source>
        <translation>Beginnen Sie den Verkauf neu.</translation>
    </message>
    <message>
        <source>Ticket déjà repris</source>
        <translation>Kassenbon schon zurückgeholt</translation>
    </message>
    <message>
        <source>Ce ticket n’est plus en attente.</source>
        <translation>Dieser Kassenbon ist nicht mehr geparkt.</translation>
    </message>
    <message>
        <source>Regardez le ticket en cours.</source>
        <translation>Sehen Sie auf den laufenden Kassenbon.</translation>
    </message>
    <message>
        <source>Trop de tickets en attente</source>
        <translation>Zu viele geparkte Kassenbons</translation>
    </message>
    <message>
        <source>Huit tickets attendent déjà&#x202f;; rien n’est perdu.</source>
        <translation>Acht Kassenbons warten schon; nichts ist verloren.</translation>
    </message>
    <message>
        <source>Reprenez-en un ou encaissez-le, puis recommencez.</source>
        <translation>Holen Sie einen zurück oder kassieren Sie ihn, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>La vente n’est pas enregistrée</source>
        <translation>Der Verkauf ist nicht gespeichert</translation>
    </message>
    <message>
        <source>La caisse n’a pas pu terminer cette demande&#x202f;; le ticket est resté.</source>
        <translation>Die Kasse konnte das nicht beenden; der Kassenbon ist noch da.</translation>
    </message>
    <message>
        <source>Bon déjà sur ce ticket</source>
        <translation>Gutschein schon auf diesem Kassenbon</translation>
    </message>
    <message>
        <source>Ce bon est déjà réservé.</source>
        <translation>Dieser Gutschein ist schon reserviert.</translation>
    </message>
    <message>
        <source>Retirez-le d’abord pour changer le montant.</source>
        <translation>Nehmen Sie ihn zuerst heraus, um den Betrag zu ändern.</translation>
    </message>
    <message>
        <source>Bon à scanner de nouveau</source>
        <translation>Gutschein noch einmal scannen</translation>
    </message>
    <message>
        <source>La réservation de ce bon n’est plus là&#x202f;; rien n’a été débité.</source>
        <translation>Die Reservierung dieses Gutscheins ist weg; es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>Scannez-le de nouveau.</source>
        <translation>Scannen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>Bon refusé</source>
        <translation>Gutschein abgelehnt</translation>
    </message>
    <message>
        <source>Le bon ne peut plus être débité maintenant&#x202f;; la vente n’est pas enregistrée.</source>
        <translation>Der Gutschein kann jetzt nicht mehr abgebucht werden; der Verkauf ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Retirez le bon et payez autrement.</source>
        <translation>Nehmen Sie den Gutschein heraus und kassieren Sie anders.</translation>
    </message>
    <message>
        <source>Le terminal de carte ne répond pas</source>
        <translation>Das Kartenterminal antwortet nicht</translation>
    </message>
    <message>
        <source>Vérifiez qu’il est allumé et relié, ou choisissez un autre moyen de paiement.</source>
        <translation>Prüfen Sie, ob es an und verbunden ist, oder wählen Sie ein anderes Zahlungsmittel.</translation>
    </message>
    <message>
        <source>Le terminal de carte est occupé</source>
        <translation>Das Kartenterminal ist beschäftigt</translation>
    </message>
    <message>
        <source>Terminez ce qu’il affiche, puis recommencez.</source>
        <translation>Beenden Sie, was es anzeigt, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Le terminal de carte a mal répondu</source>
        <translation>Das Kartenterminal hat falsch geantwortet</translation>
    </message>
    <message>
        <source>La caisse ne sait pas lire sa réponse.</source>
        <translation>Die Kasse kann seine Antwort nicht lesen.</translation>
    </message>
    <message>
        <source>Regardez ce qu’affiche le terminal avant de recommencer.</source>
        <translation>Sehen Sie auf die Anzeige des Terminals, bevor Sie neu beginnen.</translation>
    </message>
    <message>
        <source>Impression interrompue</source>
        <translation>Druck unterbrochen</translation>
    </message>
    <message>
        <source>La liaison a été coupée pendant l’envoi&#xa0;: une partie est peut-être imprimée.</source>
        <translation>Die Verbindung brach beim Senden ab: Ein Teil ist vielleicht gedruckt.</translation>
    </message>
    <message>
        <source>Regardez le papier, puis réimprimez ou oubliez.</source>
        <translation>Sehen Sie auf das Papier, dann drucken Sie neu oder verwerfen.</translation>
    </message>
    <message>
        <source>Imprimé ou non&#x202f;?</source>
        <translation>Gedruckt oder nicht?</translation>
    </message>
    <message>
        <source>La caisse s’est arrêtée pendant l’envoi.</source>
        <translation>Die Kasse wurde beim Senden beendet.</translation>
    </message>
    <message>
        <source>Trop tard pour imprimer seul</source>
        <translation>Zu spät, um von selbst zu drucken</translation>
    </message>
    <message>
        <source>L’imprimante n’était pas prête à temps.</source>
        <translation>Der Drucker war nicht rechtzeitig bereit.</translation>
    </message>
    <message>
        <source>Touchez Réessayer si le papier sert encore.</source>
        <translation>Tippen Sie auf Wiederholen, wenn das Papier noch gebraucht wird.</translation>
    </message>
    <message>
        <source>Impression introuvable</source>
        <translation>Druckauftrag nicht gefunden</translation>
    </message>
    <message>
        <source>Elle est déjà imprimée ou oubliée.</source>
        <translation>Er ist schon gedruckt oder verworfen.</translation>
    </message>
    <message>
        <source>Envoi en cours</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Ces données partent vers l’imprimante.</source>
        <translation>Diese Daten gehen gerade an den Drucker.</translation>
    </message>
    <message>
        <source>Attendez quelques secondes.</source>
        <translation>Warten Sie einige Sekunden.</translation>
    </message>
    <message>
        <source>PDF non enregistré</source>
        <translation>PDF nicht gespeichert</translation>
    </message>
    <message>
        <source>Choisissez un autre dossier ou libérez de la place.</source>
        <translation>Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Pas d’envoi par courriel</source>
        <translation>Kein Versand per E-Mail</translation>
    </message>
    <message>
        <source>Cette caisse n’a pas de boîte d’envoi.</source>
        <translation>Diese Kasse hat kein Postfach zum Senden.</translation>
    </message>
    <message>
        <source>Imprimez le ticket, ou montrez son code QR.</source>
        <translation>Drucken Sie den Kassenbon, oder zeigen Sie seinen QR-Code.</translation>
    </message>
    <message>
        <source>Tiroir fermé en formation</source>
        <translation>Schublade in der Übung zu</translation>
    </message>
    <message>
        <source>En formation le tiroir reste fermé.</source>
        <translation>In der Übung bleibt die Schublade geschlossen.</translation>
    </message>
    <message>
        <source>Quittez la formation pour l’ouvrir.</source>
        <translation>Verlassen Sie die Übung, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>La journée est déjà ouverte</source>
        <translation>Der Tag ist schon offen</translation>
    </message>
    <message>
        <source>Elle a commencé le {day}.</source>
        <translation>Er hat am {day} begonnen.</translation>
    </message>
    <message>
        <source>Clôturez-la avant d’en ouvrir une autre.</source>
        <translation>Schließen Sie ihn ab, bevor Sie einen anderen öffnen.</translation>
    </message>
    <message>
        <source>Aucune journée ouverte</source>
        <translation>Kein Tag offen</translation>
    </message>
    <message>
        <source>Il n’y a rien à compter.</source>
        <translation>Es gibt nichts zu zählen.</translation>
    </message>
    <message>
        <source>Ouvrez la journée, ou faites une vente.</source>
        <translation>Öffnen Sie den Tag, oder machen Sie einen Verkauf.</translation>
    </message>
    <message>
        <source>Montant négatif</source>
        <translation>Betrag unter null</translation>
    </message>
    <message>
        <source>Un tiroir ne contient pas moins que rien.</source>
        <translation>Eine Schublade enthält nicht weniger als nichts.</translation>
    </message>
    <message>
        <source>Rien à clôturer</source>
        <translation>Nichts abzuschließen</translation>
    </message>
    <message>
        <source>Cette période est déjà clôturée, ou elle n’a pas de vente.</source>
        <translation>Dieser Zeitraum ist schon abgeschlossen, oder er hat keinen Verkauf.</translation>
    </message>
    <message>
        <source>Regardez la liste des clôtures.</source>
        <translation>Sehen Sie in die Liste der Abschlüsse.</translation>
    </message>
    <message>
        <source>Période en cours</source>
        <translation>Zeitraum läuft noch</translation>
    </message>
    <message>
        <source>Elle se termine le {until}.</source>
        <translation>Er endet am {until}.</translation>
    </message>
    <message>
        <source>Clôturez-la après ce jour.</source>
        <translation>Schließen Sie ihn nach diesem Tag ab.</translation>
    </message>
    <message>
        <source>Clôture introuvable</source>
        <translation>Abschluss nicht gefunden</translation>
    </message>
    <message>
        <source>Aucune clôture n’a ce numéro.</source>
        <translation>Kein Abschluss hat diese Nummer.</translation>
    </message>
    <message>
        <source>Choisissez-en une dans la liste.</source>
        <translation>Wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>Le livre de caisse ne répond pas</source>
        <translation>Das Kassenbuch antwortet nicht</translation>
    </message>
    <message>
        <source>Cette opération n’a pas pu être inscrite&#x202f;; rien n’est enregistré.</source>
        <translation>Dieser Vorgang konnte nicht eingetragen werden; nichts ist gespeichert.</translation>
    </message>
    <message>
        <source>Clé de la caisse illisible</source>
        <translation>Schlüssel der Kasse unlesbar</translation>
    </message>
    <message>
        <source>Le fichier qui signe le livre de caisse est abîmé.</source>
        <translation>Die Datei, die das Kassenbuch unterschreibt, ist beschädigt.</translation>
    </message>
    <message>
        <source>N’effacez rien. Prévenez votre conseiller.</source>
        <translation>Löschen Sie nichts. Rufen Sie Ihren Berater an.</translation>
    </message>
    <message>
        <source>Textes de loi illisibles</source>
        <translation>Gesetzestexte unlesbar</translation>
    </message>
    <message>
        <source>Les taux et les mentions n’ont pas pu être lus.</source>
        <translation>Sätze und Vermerke konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Réinstallez Comptoir.</source>
        <translation>Installieren Sie Comptoir neu.</translation>
    </message>
    <message>
        <source>Nom manquant</source>
        <translation>Name fehlt</translation>
    </message>
    <message>
        <source>L’article ou le rayon n’a pas de nom&#x202f;; il n’est pas enregistré.</source>
        <translation>Artikel oder Warengruppe hat keinen Namen und ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Donnez-lui un nom.</source>
        <translation>Geben Sie einen Namen.</translation>
    </message>
    <message>
        <source>Code déjà utilisé</source>
        <translation>Code schon vergeben</translation>
    </message>
    <message>
        <source>Le code {code} appartient déjà à «&#x202f;{name}&#x202f;».</source>
        <translation>Der Code {code} gehört schon zu „{name}“.</translation>
    </message>
    <message>
        <source>Corrigez le code, ou ouvrez cet article.</source>
        <translation>Korrigieren Sie den Code, oder öffnen Sie diesen Artikel.</translation>
    </message>
    <message>
        <source>Code-barres faux</source>
        <translation>Strichcode falsch</translation>
    </message>
    <message>
        <source>Le dernier chiffre de {code} devrait être {expected}.</source>
        <translation>Die letzte Ziffer von {code} müsste {expected} sein.</translation>
    </message>
    <message>
        <source>Comparez avec l’emballage.</source>
        <translation>Vergleichen Sie mit der Verpackung.</translation>
    </message>
    <message>
        <source>Prix négatif</source>
        <translation>Preis unter null</translation>
    </message>
    <message>
        <source>Un prix ne peut pas être inférieur à zéro.</source>
        <translation>Ein Preis kann nicht kleiner als null sein.</translation>
    </message>
    <message>
        <source>Corrigez le prix.</source>
        <translation>Korrigieren Sie den Preis.</translation>
    </message>
    <message>
        <source>Rayon manquant</source>
        <translation>Warengruppe fehlt</translation>
    </message>
    <message>
        <source>Ce rayon n’existe pas ou n’existe plus.</source>
        <translation>Diese Warengruppe gibt es nicht oder nicht mehr.</translation>
    </message>
    <message>
        <source>Choisissez un rayon.</source>
        <translation>Wählen Sie eine Warengruppe.</translation>
    </message>
    <message>
        <source>Rayon utilisé</source>
        <translation>Warengruppe in Gebrauch</translation>
    </message>
    <message>
        <source>Des articles y sont encore, par exemple «&#x202f;{name}&#x202f;».</source>
        <translation>Es stehen noch Artikel darin, zum Beispiel „{name}“.</translation>
    </message>
    <message>
        <source>Déplacez-les d’abord.</source>
        <translation>Verschieben Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Règle illisible</source>
        <translation>Regel unlesbar</translation>
    </message>
    <message>
        <source>La ligne {line} des étiquettes de balance ne se lit pas.</source>
        <translation>Zeile {line} der Waagenetiketten ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Corrigez-la.</source>
        <translation>Korrigieren Sie sie.</translation>
    </message>
    <message>
        <source>Liste vide</source>
        <translation>Liste leer</translation>
    </message>
    <message>
        <source>Ce fichier ne contient aucune ligne.</source>
        <translation>Diese Datei enthält keine Zeile.</translation>
    </message>
    <message>
        <source>Vérifiez que la première feuille est la bonne, puis recommencez.</source>
        <translation>Prüfen Sie, ob das erste Blatt das richtige ist, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Fichier trop grand</source>
        <translation>Datei zu groß</translation>
    </message>
    <message>
        <source>Ce fichier dépasse ce qu’une boutique peut vendre (200 000 lignes, 64 Mo).</source>
        <translation>Diese Datei ist größer, als ein Laden verkaufen kann (200 000 Zeilen, 64 MB).</translation>
    </message>
    <message>
        <source>Enregistrez seulement la liste des articles, puis recommencez.</source>
        <translation>Speichern Sie nur die Liste der Artikel, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Fichier illisible</source>
        <translation>Datei unlesbar</translation>
    </message>
    <message>
        <source>Ce n’est ni une liste CSV ni un classeur XLSX, ou le fichier est abîmé.</source>
        <translation>Das ist weder eine CSV-Liste noch eine XLSX-Mappe, oder die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>Exportez-le à nouveau en CSV ou en XLSX.</source>
        <translation>Exportieren Sie sie noch einmal als CSV oder XLSX.</translation>
    </message>
    <message>
        <source>Ancien format Excel</source>
        <translation>Altes Excel-Format</translation>
    </message>
    <message>
        <source>Les fichiers .xls ne peuvent pas être lus.</source>
        <translation>.xls-Dateien können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Ouvrez-le dans votre tableur et enregistrez-le en .xlsx ou en .csv.</source>
        <translation>Öffnen Sie sie in Ihrer Tabelle und speichern Sie sie als .xlsx oder .csv.</translation>
    </message>
    <message>
        <source>Guillemet non fermé</source>
        <translation>Anführungszeichen nicht geschlossen</translation>
    </message>
    <message>
        <source>Un guillemet ouvert à la ligne {line} n’est jamais refermé.</source>
        <translation>Ein Anführungszeichen in Zeile {line} wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Corrigez cette ligne, puis recommencez.</source>
        <translation>Korrigieren Sie diese Zeile, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Pas de colonne pour le nom</source>
        <translation>Keine Spalte für den Namen</translation>
    </message>
    <message>
        <source>Aucune colonne ne donne le nom des articles.</source>
        <translation>Keine Spalte nennt den Namen der Artikel.</translation>
    </message>
    <message>
        <source>Indiquez laquelle, puis recommencez.</source>
        <translation>Sagen Sie welche, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Le catalogue a changé</source>
        <translation>Der Katalog hat sich geändert</translation>
    </message>
    <message>
        <source>Un article ou un rayon a changé depuis la vérification&#x202f;; rien n’a été importé.</source>
        <translation>Seit der Prüfung hat sich ein Artikel oder eine Warengruppe geändert; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Vérifiez la liste à nouveau.</source>
        <translation>Prüfen Sie die Liste noch einmal.</translation>
    </message>
    <message>
        <source>Code arrondi par le tableur</source>
        <translation>Code von der Tabelle gerundet</translation>
    </message>
    <message>
        <source>{code} n’est plus un code-barres.</source>
        <translation>{code} ist kein Strichcode mehr.</translation>
    </message>
    <message>
        <source>Mettez la colonne au format texte et exportez à nouveau.</source>
        <translation>Stellen Sie die Spalte auf Text und exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Code deux fois dans la liste</source>
        <translation>Code zweimal in der Liste</translation>
    </message>
    <message>
        <source>{code} est déjà à la ligne {line}.</source>
        <translation>{code} steht schon in Zeile {line}.</translation>
    </message>
    <message>
        <source>Gardez-le sur une seule ligne.</source>
        <translation>Lassen Sie ihn nur in einer Zeile.</translation>
    </message>
    <message>
        <source>Article deux fois dans la liste</source>
        <translation>Artikel zweimal in der Liste</translation>
    </message>
    <message>
        <source>«&#x202f;{name}&#x202f;» est déjà à la ligne {line}.</source>
        <translation>„{name}“ steht schon in Zeile {line}.</translation>
    </message>
    <message>
        <source>Supprimez une ligne ou donnez un code à chacune.</source>
        <translation>Löschen Sie eine Zeile oder geben Sie jeder einen Code.</translation>
    </message>
    <message>
        <source>{vat} n’est pas un taux en vigueur.</source>
        <translation>{vat} ist kein geltender Satz.</translation>
    </message>
    <message>
        <source>Choisissez un des taux du pays.</source>
        <translation>Wählen Sie einen der Sätze des Landes.</translation>
    </message>
    <message>
        <source>Prix illisible</source>
        <translation>Preis unlesbar</translation>
    </message>
    <message>
        <source>«&#x202f;{price}&#x202f;» se lit de plusieurs façons, ou n’est pas un prix.</source>
        <translation>„{price}“ lässt sich verschieden lesen oder ist kein Preis.</translation>
    </message>
    <message>
        <source>Écrivez par exemple 12,50.</source>
        <translation>Schreiben Sie zum Beispiel 12,50.</translation>
    </message>
    <message>
        <source>Stock illisible</source>
        <translation>Bestand unlesbar</translation>
    </message>
    <message>
        <source>«&#x202f;{quantity}&#x202f;» n’est pas une quantité.</source>
        <translation>„{quantity}“ ist keine Menge.</translation>
    </message>
    <message>
        <source>Écrivez un nombre, avec trois décimales au plus.</source>
        <translation>Schreiben Sie eine Zahl mit höchstens drei Nachkommastellen.</translation>
    </message>
    <message>
        <source>Unité inconnue</source>
        <translation>Einheit unbekannt</translation>
    </message>
    <message>
        <source>«&#x202f;{unit}&#x202f;» n’est pas connu.</source>
        <translation>„{unit}“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Utilisez pièce, kg, l ou m.</source>
        <translation>Schreiben Sie Stück, kg, l oder m.</translation>
    </message>
    <message>
        <source>Numéro de balance faux</source>
        <translation>Waagennummer falsch</translation>
    </message>
    <message>
        <source>«&#x202f;{code}&#x202f;» doit avoir de un à sept chiffres.</source>
        <translation>„{code}“ muss eine bis sieben Ziffern haben.</translation>
    </message>
    <message>
        <source>Corrigez-le.</source>
        <translation>Korrigieren Sie sie.</translation>
    </message>
    <message>
        <source>Âge illisible</source>
        <translation>Alter unlesbar</translation>
    </message>
    <message>
        <source>«&#x202f;{age}&#x202f;» n’est pas un âge entre 0 et 99.</source>
        <translation>„{age}“ ist kein Alter zwischen 0 und 99.</translation>
    </message>
    <message>
        <source>Le catalogue n’a pas changé</source>
        <translation>Der Katalog ist unverändert</translation>
    </message>
    <message>
        <source>Cette demande n’a pas pu être suivie.</source>
        <translation>Das konnte nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>Vérifiez ce qui est écrit, puis recommencez.</source>
        <translation>Prüfen Sie, was da steht, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Vérification interrompue</source>
        <translation>Prüfung unterbrochen</translation>
    </message>
    <message>
        <source>Le livre de caisse n’a pas pu être lu jusqu’au bout.</source>
        <translation>Das Kassenbuch konnte nicht bis zum Ende gelesen werden.</translation>
    </message>
    <message>
        <source>Relancez la vérification.</source>
        <translation>Starten Sie die Prüfung noch einmal.</translation>
    </message>
    <message>
        <source>Code impossible à imprimer</source>
        <translation>Code nicht druckbar</translation>
    </message>
    <message>
        <source>Ce code ne peut pas devenir un code-barres.</source>
        <translation>Aus diesem Code wird kein Strichcode.</translation>
    </message>
    <message>
        <source>Vérifiez ses chiffres.</source>
        <translation>Prüfen Sie seine Ziffern.</translation>
    </message>
    <message>
        <source>Numéro incomplet</source>
        <translation>Nummer unvollständig</translation>
    </message>
    <message>
        <source>Il n’a pas le bon nombre de chiffres.</source>
        <translation>Sie hat nicht die richtige Zahl von Ziffern.</translation>
    </message>
    <message>
        <source>Comparez avec vos papiers.</source>
        <translation>Vergleichen Sie mit Ihren Papieren.</translation>
    </message>
    <message>
        <source>Numéro inexact</source>
        <translation>Nummer falsch</translation>
    </message>
    <message>
        <source>Ses chiffres de contrôle ne vont pas ensemble.</source>
        <translation>Ihre Prüfziffern passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Numéro illisible</source>
        <translation>Nummer unlesbar</translation>
    </message>
    <message>
        <source>Il contient autre chose que des chiffres.</source>
        <translation>Sie enthält anderes als Ziffern.</translation>
    </message>
    <message>
        <source>Une carte a payé ce ticket</source>
        <translation>Eine Karte hat diesen Bon bezahlt</translation>
    </message>
    <message>
        <source>{amount_c} ont été payés par carte, ou peut-être.</source>
        <translation>{amount_c} sind mit Karte bezahlt, oder vielleicht.</translation>
    </message>
    <message>
        <source>Touchez Encaisser&#x202f;: gardez ce paiement, ou annulez-le sur le terminal.</source>
        <translation>Tippen Sie auf Kassieren: behalten Sie diese Zahlung oder stornieren Sie sie am Terminal.</translation>
    </message>
    <message>
        <source>Paiement par carte déjà terminé</source>
        <translation>Kartenzahlung schon beendet</translation>
    </message>
    <message>
        <source>Ce paiement par carte a déjà sa réponse.</source>
        <translation>Diese Kartenzahlung hat schon ihre Antwort.</translation>
    </message>
    <message>
        <source>Regardez le dernier ticket avant d’encaisser de nouveau.</source>
        <translation>Sehen Sie den letzten Kassenbon an, bevor Sie noch einmal kassieren.</translation>
    </message>
    <message>
        <source>Un paiement est en cours</source>
        <translation>Eine Zahlung läuft</translation>
    </message>
    <message>
        <source>La page Vente a déjà un client.</source>
        <translation>Auf der Seite Verkauf steht schon ein Kunde.</translation>
    </message>
    <message>
        <source>Terminez ce paiement, puis recommencez.</source>
        <translation>Beenden Sie diese Zahlung und beginnen Sie dann neu.</translation>
    </message>
    <message>
        <source>Article hors du ticket</source>
        <translation>Artikel nicht von diesem Bon</translation>
    </message>
    <message>
        <source>Ce retour ne contient que les articles de son ticket.</source>
        <translation>Diese Rückgabe enthält nur die Artikel ihres Bons.</translation>
    </message>
    <message>
        <source>Retirez «&#x202f;{label}&#x202f;», ou faites un autre retour.</source>
        <translation>Nehmen Sie „{label}“ heraus oder machen Sie eine andere Rückgabe.</translation>
    </message>
    <message>
        <source>L’argent repart comme il est venu</source>
        <translation>Das Geld geht zurück, wie es kam</translation>
    </message>
    <message>
        <source>Par ce moyen, il reste {most_c} à rendre sur ce ticket.</source>
        <translation>Auf diesem Weg sind bei diesem Bon noch {most_c} zurückzugeben.</translation>
    </message>
    <message>
        <source>Rendez le reste par l’autre moyen.</source>
        <translation>Geben Sie den Rest auf dem anderen Weg zurück.</translation>
    </message>
    <message>
        <source>Ce bon a payé un ticket</source>
        <translation>Dieser Gutschein hat einen Bon bezahlt</translation>
    </message>
    <message>
        <source>Il a payé le ticket n°&#xa0;{number}.</source>
        <translation>Er hat Kassenbon Nr. {number} bezahlt.</translation>
    </message>
    <message>
        <source>Ouvrez ce ticket dans Caisse, Journal, puis touchez Rembourser.</source>
        <translation>Öffnen Sie diesen Bon unter Kasse, Journal, und tippen Sie auf Erstatten.</translation>
    </message>
    <message>
        <source>Invitation d’exercice</source>
        <translation>Übungseinladung</translation>
    </message>
    <message>
        <source>Une ville d’exercice n’inscrit pas une vraie caisse.</source>
        <translation>Eine Übungsgemeinde meldet keine echte Kasse an.</translation>
    </message>
    <message>
        <source>Demandez une vraie invitation au guichet.</source>
        <translation>Bitten Sie am Schalter um eine echte Einladung.</translation>
    </message>
    <message>
        <source>Aucune étiquette</source>
        <translation>Kein Etikett</translation>
    </message>
    <message>
        <source>La liste ne montre aucun article.</source>
        <translation>Die Liste zeigt keinen Artikel.</translation>
    </message>
    <message>
        <source>Montrez d’abord les articles à étiqueter.</source>
        <translation>Zeigen Sie zuerst die Artikel, die ein Etikett bekommen.</translation>
    </message>
    <message>
        <source>Clé ou dossier absent</source>
        <translation>Stick oder Ordner fehlt</translation>
    </message>
    <message>
        <source>Le dossier {folder} n’est pas là&#x202f;; les copies d’avant sont intactes.</source>
        <translation>Der Ordner {folder} ist nicht da; die früheren Kopien sind unversehrt.</translation>
    </message>
    <message>
        <source>Branchez la clé, puis touchez Copier maintenant.</source>
        <translation>Stecken Sie den Stick ein und tippen Sie auf Jetzt kopieren.</translation>
    </message>
    <message>
        <source>Plus de place pour une copie</source>
        <translation>Kein Platz mehr für eine Kopie</translation>
    </message>
    <message>
        <source>Il ne reste pas assez de place dans {folder}&#x202f;; les copies d’avant sont intactes et la caisse continue.</source>
        <translation>In {folder} ist zu wenig Platz; die früheren Kopien sind unversehrt und die Kasse läuft weiter.</translation>
    </message>
    <message>
        <source>Libérez de la place ou choisissez une autre clé.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen anderen Stick.</translation>
    </message>
    <message>
        <source>Copie abîmée</source>
        <translation>Kopie beschädigt</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas une copie entière&#x202f;; rien n’a changé.</source>
        <translation>Diese Datei ist keine ganze Kopie; nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Choisissez une autre copie.</source>
        <translation>Wählen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>Copie inexacte</source>
        <translation>Kopie stimmt nicht</translation>
    </message>
    <message>
        <source>Un enregistrement de caisse ({chain} n°&#xa0;{number}) ne va pas avec les autres&#x202f;; rien n’a changé.</source>
        <translation>Ein Kasseneintrag ({chain} Nr. {number}) passt nicht zu den anderen; nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Choisissez une autre copie et prévenez votre conseiller.</source>
        <translation>Wählen Sie eine andere Kopie und verständigen Sie Ihre Ansprechperson.</translation>
    </message>
    <message>
        <source>Pas une copie de caisse</source>
        <translation>Keine Kopie einer Kasse</translation>
    </message>
    <message>
        <source>Ce fichier ne contient pas de livre de caisse.</source>
        <translation>Diese Datei enthält kein Kassenbuch.</translation>
    </message>
    <message>
        <source>Copie introuvable</source>
        <translation>Kopie nicht gefunden</translation>
    </message>
    <message>
        <source>Ce fichier n’est plus là.</source>
        <translation>Diese Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Branchez la clé où il est, ou choisissez une autre copie.</source>
        <translation>Stecken Sie den Stick ein, auf dem sie liegt, oder wählen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>Redémarrez d’abord</source>
        <translation>Starten Sie zuerst neu</translation>
    </message>
    <message>
        <source>Une copie est déjà en train de prendre la place.</source>
        <translation>Eine Kopie nimmt schon den Platz ein.</translation>
    </message>
    <message>
        <source>Fermez Comptoir, ouvrez-le, puis recommencez.</source>
        <translation>Schließen Sie Comptoir, öffnen Sie es wieder und beginnen Sie neu.</translation>
    </message>
    <message>
        <source>La copie n’est pas faite</source>
        <translation>Die Kopie ist nicht gemacht</translation>
    </message>
    <message>
        <source>Les copies d’avant sont intactes et la caisse continue.</source>
        <translation>Die früheren Kopien sind unversehrt und die Kasse läuft weiter.</translation>
    </message>
    <message>
        <source>Touchez Copier maintenant pour réessayer.</source>
        <translation>Tippen Sie auf Jetzt kopieren, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>Fin de contrat&#xa0;: la caisse ne s’ouvre plus</source>
        <translation>Vertragsende: die Kasse öffnet nicht mehr</translation>
    </message>
    <message>
        <source>Le dernier jour prévu était le {last_day}.</source>
        <translation>Der letzte vorgesehene Tag war der {last_day}.</translation>
    </message>
    <message>
        <source>Un responsable peut le reporter dans les réglages.</source>
        <translation>Eine verantwortliche Person kann ihn in den Einstellungen verschieben.</translation>
    </message>
    <message>
        <source>Ce badge n’est pas d’ici</source>
        <translation>Dieser Ausweis ist nicht von hier</translation>
    </message>
    <message>
        <source>Cette caisse ne l’a jamais fait.</source>
        <translation>Diese Kasse hat ihn nie gemacht.</translation>
    </message>
    <message>
        <source>Tapez votre code, ou demandez un badge au responsable.</source>
        <translation>Geben Sie Ihren Code ein oder bitten Sie um einen Ausweis.</translation>
    </message>
    <message>
        <source>Ce badge a été retiré</source>
        <translation>Dieser Ausweis wurde eingezogen</translation>
    </message>
    <message>
        <source>Il n’ouvre plus la caisse.</source>
        <translation>Er öffnet die Kasse nicht mehr.</translation>
    </message>
    <message>
        <source>Il faut l’accord d’un responsable</source>
        <translation>Eine verantwortliche Person muss zustimmen</translation>
    </message>
    <message>
        <source>Cette personne n’a pas ce droit.</source>
        <translation>Diese Person hat dieses Recht nicht.</translation>
    </message>
    <message>
        <source>Demandez le code ou le badge d’un responsable.</source>
        <translation>Bitten Sie um Code oder Ausweis einer verantwortlichen Person.</translation>
    </message>
    <message>
        <source>Pas d’horaires</source>
        <translation>Keine Öffnungszeiten</translation>
    </message>
    <message>
        <source>Aucun horaire n’est indiqué.</source>
        <translation>Es sind keine Öffnungszeiten angegeben.</translation>
    </message>
    <message>
        <source>Heure impossible</source>
        <translation>Unmögliche Uhrzeit</translation>
    </message>
    <message>
        <source>Une heure s’écrit de 00:00 à 24:00.</source>
        <translation>Eine Uhrzeit geht von 00:00 bis 24:00.</translation>
    </message>
    <message>
        <source>Corrigez l’heure, par exemple 09:00.</source>
        <translation>Korrigieren Sie die Uhrzeit, zum Beispiel 09:00.</translation>
    </message>
    <message>
        <source>La fin est avant le début</source>
        <translation>Das Ende liegt vor dem Anfang</translation>
    </message>
    <message>
        <source>Après minuit, une plage peut aller jusqu’à 08:00, pas plus loin.</source>
        <translation>Nach Mitternacht kann ein Zeitraum bis 08:00 gehen, nicht weiter.</translation>
    </message>
    <message>
        <source>Vérifiez les deux heures.</source>
        <translation>Prüfen Sie beide Uhrzeiten.</translation>
    </message>
    <message>
        <source>Deux plages se croisent</source>
        <translation>Zwei Zeiträume überschneiden sich</translation>
    </message>
    <message>
        <source>Une plage commence avant la fin de la précédente, ou de la nuit d’avant.</source>
        <translation>Ein Zeitraum beginnt vor dem Ende des vorigen oder der Nacht davor.</translation>
    </message>
    <message>
        <source>Corrigez ou réunissez les deux plages.</source>
        <translation>Korrigieren oder verbinden Sie beide Zeiträume.</translation>
    </message>
    <message>
        <source>Vacances scolaires inconnues</source>
        <translation>Schulferien unbekannt</translation>
    </message>
    <message>
        <source>Les vacances scolaires n’ont pas de calendrier ici&#x202f;: ce texte est affiché tel quel.</source>
        <translation>Für Schulferien gibt es hier keinen Kalender; dieser Text wird unverändert angezeigt.</translation>
    </message>
    <message>
        <source>Indiquez plutôt des dates.</source>
        <translation>Geben Sie besser Daten an.</translation>
    </message>
    <message>
        <source>Horaires non compris</source>
        <translation>Öffnungszeiten nicht verstanden</translation>
    </message>
    <message>
        <source>Ce texte est affiché tel quel&#x202f;; personne n’en déduit que vous êtes ouvert.</source>
        <translation>Dieser Text wird unverändert angezeigt; niemand schließt daraus, dass Sie geöffnet haben.</translation>
    </message>
    <message>
        <source>Remplissez plutôt la semaine, jour par jour.</source>
        <translation>Füllen Sie besser die Woche aus, Tag für Tag.</translation>
    </message>
    <message>
        <source>Jours fériés inconnus</source>
        <translation>Feiertage unbekannt</translation>
    </message>
    <message>
        <source>Ce pays ou cette région n’a pas de calendrier ici.</source>
        <translation>Für dieses Land oder diese Region gibt es hier keinen Kalender.</translation>
    </message>
    <message>
        <source>Choisissez un pays et une région de la liste.</source>
        <translation>Wählen Sie Land und Region aus der Liste.</translation>
    </message>
    <message>
        <source>Pas de nom</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>Sans nom, personne ne trouve votre commerce.</source>
        <translation>Ohne Namen findet niemand Ihr Geschäft.</translation>
    </message>
    <message>
        <source>Écrivez le nom de votre enseigne.</source>
        <translation>Geben Sie den Namen Ihres Geschäfts ein.</translation>
    </message>
    <message>
        <source>Pas de titre</source>
        <translation>Kein Titel</translation>
    </message>
    <message>
        <source>Une annonce est affichée par son titre.</source>
        <translation>Eine Meldung wird mit ihrem Titel angezeigt.</translation>
    </message>
    <message>
        <source>Écrivez quelques mots.</source>
        <translation>Schreiben Sie ein paar Wörter.</translation>
    </message>
    <message>
        <source>Pas de lieu</source>
        <translation>Kein Ort</translation>
    </message>
    <message>
        <source>Un marché a une place ou une ville.</source>
        <translation>Ein Markt hat einen Platz oder eine Stadt.</translation>
    </message>
    <message>
        <source>Écrivez où se tient le marché.</source>
        <translation>Schreiben Sie, wo der Markt ist.</translation>
    </message>
    <message>
        <source>Texte trop long</source>
        <translation>Text zu lang</translation>
    </message>
    <message>
        <source>Ce champ a de la place pour {max} signes.</source>
        <translation>Dieses Feld hat Platz für {max} Zeichen.</translation>
    </message>
    <message>
        <source>Raccourcissez le texte.</source>
        <translation>Kürzen Sie den Text.</translation>
    </message>
    <message>
        <source>Signe illisible</source>
        <translation>Unlesbares Zeichen</translation>
    </message>
    <message>
        <source>Le texte contient un signe que personne ne voit.</source>
        <translation>Der Text enthält ein Zeichen, das niemand sieht.</translation>
    </message>
    <message>
        <source>Retapez le texte.</source>
        <translation>Tippen Sie den Text neu.</translation>
    </message>
    <message>
        <source>Numéro de téléphone incorrect</source>
        <translation>Telefonnummer falsch</translation>
    </message>
    <message>
        <source>Il manque des chiffres, ou il y en a trop.</source>
        <translation>Es fehlen Ziffern, oder es sind zu viele.</translation>
    </message>
    <message>
        <source>Vérifiez le numéro, par exemple 06 12 34 56 78</source>
        <translation>Prüfen Sie die Nummer, zum Beispiel 06 12 34 56 78.</translation>
    </message>
    <message>
        <source>Adresse e-mail incorrecte</source>
        <translation>E-Mail-Adresse falsch</translation>
    </message>
    <message>
        <source>Une adresse s’écrit nom@domaine.fr.</source>
        <translation>Eine Adresse schreibt sich name@domain.de.</translation>
    </message>
    <message>
        <source>Vérifiez l’adresse.</source>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Adresse du site incorrecte</source>
        <translation>Adresse der Website falsch</translation>
    </message>
    <message>
        <source>Une adresse de site s’écrit www.exemple.fr.</source>
        <translation>Eine Website schreibt sich www.beispiel.de.</translation>
    </message>
    <message>
        <source>Code postal incorrect</source>
        <translation>Postleitzahl falsch</translation>
    </message>
    <message>
        <source>Cinq chiffres en France et en Allemagne, quatre en Belgique.</source>
        <translation>Fünf Ziffern in Frankreich und Deutschland, vier in Belgien.</translation>
    </message>
    <message>
        <source>Vérifiez le code postal et le pays.</source>
        <translation>Prüfen Sie Postleitzahl und Land.</translation>
    </message>
    <message>
        <source>Pays ou région inconnus</source>
        <translation>Land oder Region unbekannt</translation>
    </message>
    <message>
        <source>Les jours fériés de ce lieu ne sont pas connus ici.</source>
        <translation>Die Feiertage dieses Ortes sind hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Catégorie inconnue</source>
        <translation>Kategorie unbekannt</translation>
    </message>
    <message>
        <source>Cette catégorie n’est pas dans la liste.</source>
        <translation>Diese Kategorie steht nicht in der Liste.</translation>
    </message>
    <message>
        <source>Choisissez-en une autre.</source>
        <translation>Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Langue inconnue</source>
        <translation>Sprache unbekannt</translation>
    </message>
    <message>
        <source>Les textes sont en quatre langues&#xa0;: fr, nl, de, en.</source>
        <translation>Die Texte sind in vier Sprachen: fr, nl, de, en.</translation>
    </message>
    <message>
        <source>Choisissez une de ces langues.</source>
        <translation>Wählen Sie eine dieser Sprachen.</translation>
    </message>
    <message>
        <source>Mesure impossible</source>
        <translation>Unmögliches Maß</translation>
    </message>
    <message>
        <source>Au plus 99 marches&#x202f;; une porte de 30 cm à 10 m.</source>
        <translation>Höchstens 99 Stufen; eine Tür von 30 cm bis 10 m.</translation>
    </message>
    <message>
        <source>Vérifiez la mesure.</source>
        <translation>Prüfen Sie das Maß.</translation>
    </message>
    <message>
        <source>Le dernier jour est avant le premier.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>Vérifiez les deux dates.</source>
        <translation>Prüfen Sie beide Daten.</translation>
    </message>
    <message>
        <source>Horaires affichés tels quels</source>
        <translation>Öffnungszeiten unverändert angezeigt</translation>
    </message>
    <message>
        <source>Ces horaires ne sont pas compris&#x202f;: personne ne peut dire si vous êtes ouvert.</source>
        <translation>Diese Öffnungszeiten werden nicht verstanden; niemand kann sagen, ob Sie geöffnet haben.</translation>
    </message>
    <message>
        <source>Point hors de la carte</source>
        <translation>Punkt außerhalb der Karte</translation>
    </message>
    <message>
        <source>La latitude va de −90 à 90, la longitude de −180 à 180.</source>
        <translation>Die Breite geht von −90 bis 90, die Länge von −180 bis 180.</translation>
    </message>
    <message>
        <source>Vérifiez les deux nombres.</source>
        <translation>Prüfen Sie beide Zahlen.</translation>
    </message>
    <message>
        <source>Point illisible</source>
        <translation>Unlesbarer Punkt</translation>
    </message>
    <message>
        <source>Un point s’écrit en degrés, par exemple 50,467388.</source>
        <translation>Ein Punkt schreibt sich in Grad, zum Beispiel 50,467388.</translation>
    </message>
    <message>
        <source>Fichier sans numéros</source>
        <translation>Datei ohne Nummern</translation>
    </message>
    <message>
        <source>Aucune colonne n’a de numéro SIRET ou d’entreprise (BCE).</source>
        <translation>Keine Spalte hat eine SIRET- oder Unternehmensnummer (ZDU).</translation>
    </message>
    <message>
        <source>Choisissez un extrait SIRENE ou BCE.</source>
        <translation>Wählen Sie einen Auszug aus SIRENE oder der ZDU.</translation>
    </message>
    <message>
        <source>Ligne sans numéro</source>
        <translation>Zeile ohne Nummer</translation>
    </message>
    <message>
        <source>Cette ligne n’a pas de numéro SIRET ou d’entreprise.</source>
        <translation>Diese Zeile hat keine SIRET- oder Unternehmensnummer.</translation>
    </message>
    <message>
        <source>Complétez la ligne, ou laissez-la.</source>
        <translation>Ergänzen Sie die Zeile, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Établissement fermé</source>
        <translation>Niederlassung geschlossen</translation>
    </message>
    <message>
        <source>Le registre dit que cet établissement est fermé.</source>
        <translation>Das Register sagt, dass diese Niederlassung geschlossen ist.</translation>
    </message>
    <message>
        <source>Numéro absent du fichier</source>
        <translation>Nummer nicht in der Datei</translation>
    </message>
    <message>
        <source>Ce fichier ne contient pas ce numéro.</source>
        <translation>Diese Datei enthält diese Nummer nicht.</translation>
    </message>
    <message>
        <source>Vérifiez le numéro, ou remplissez la fiche à la main.</source>
        <translation>Prüfen Sie die Nummer, oder füllen Sie das Profil selbst aus.</translation>
    </message>
    <message>
        <source>Indiquez des heures, ou «&#x202f;fermé&#x202f;».</source>
        <translation>Geben Sie Zeiten an, oder „geschlossen“.</translation>
    </message>
    <message>
        <source>Code de carte inexact</source>
        <translation>Kartencode falsch</translation>
    </message>
    <message>
        <source>Un signe est faux ou deux sont échangés.</source>
        <translation>Ein Zeichen ist falsch oder zwei sind vertauscht.</translation>
    </message>
    <message>
        <source>Comparez avec la carte, ou scannez-la.</source>
        <translation>Vergleichen Sie mit der Karte, oder scannen Sie sie.</translation>
    </message>
    <message>
        <source>Ce n’est pas une carte de fidélité</source>
        <translation>Das ist keine Treuekarte</translation>
    </message>
    <message>
        <source>Le code n’a pas 12 signes, ou la carte est abîmée.</source>
        <translation>Der Code hat nicht 12 Zeichen, oder die Karte ist beschädigt.</translation>
    </message>
    <message>
        <source>Tapez le code écrit sous le carré.</source>
        <translation>Tippen Sie den Code, der unter dem Quadrat steht.</translation>
    </message>
    <message>
        <source>Cette carte a été remplacée ou bloquée</source>
        <translation>Diese Karte wurde ersetzt oder gesperrt</translation>
    </message>
    <message>
        <source>Elle ne compte plus de points.</source>
        <translation>Sie zählt keine Punkte mehr.</translation>
    </message>
    <message>
        <source>Demandez la nouvelle carte.</source>
        <translation>Bitten Sie um die neue Karte.</translation>
    </message>
    <message>
        <source>Pas assez de points sur la carte</source>
        <translation>Nicht genug Punkte auf der Karte</translation>
    </message>
    <message>
        <source>La carte a {balance}.</source>
        <translation>Die Karte hat {balance}.</translation>
    </message>
    <message>
        <source>Revenez à la vente et retirez la récompense.</source>
        <translation>Gehen Sie zum Verkauf zurück und nehmen Sie die Prämie heraus.</translation>
    </message>
    <message>
        <source>La fidélité n’a pas pu être comptée</source>
        <translation>Die Treuepunkte konnten nicht gezählt werden</translation>
    </message>
    <message>
        <source>Les règles du programme ont changé ou ne se lisent pas.</source>
        <translation>Die Regeln des Programms haben sich geändert oder sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Adresse mail incomplète</source>
        <translation>Mailadresse unvollständig</translation>
    </message>
    <message>
        <source>Il manque quelque chose, ou un signe n’y a pas sa place.</source>
        <translation>Es fehlt etwas, oder ein Zeichen gehört nicht hinein.</translation>
    </message>
    <message>
        <source>Relisez-la avec le client&#xa0;: nom@domaine.fr.</source>
        <translation>Lesen Sie sie mit dem Kunden: name@domain.de.</translation>
    </message>
    <message>
        <source>Pas de mail en formation</source>
        <translation>Keine Mail in der Übung</translation>
    </message>
    <message>
        <source>En formation, rien ne part vers de vraies personnes.</source>
        <translation>In der Übung geht nichts an echte Menschen.</translation>
    </message>
    <message>
        <source>Quittez la formation pour envoyer des tickets.</source>
        <translation>Verlassen Sie die Übung, um Belege zu verschicken.</translation>
    </message>
    <message>
        <source>Le serveur d’envoi est occupé</source>
        <translation>Der Mailserver ist beschäftigt</translation>
    </message>
    <message>
        <source>Il demande de revenir plus tard.</source>
        <translation>Er bittet darum, später wiederzukommen.</translation>
    </message>
    <message>
        <source>La caisse réessaie seule.</source>
        <translation>Die Kasse versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>Serveur d’envoi introuvable</source>
        <translation>Mailserver nicht gefunden</translation>
    </message>
    <message>
        <source>Il n’y a pas de réseau, ou le nom du serveur contient une faute.</source>
        <translation>Es gibt kein Netz, oder der Name des Servers enthält einen Fehler.</translation>
    </message>
    <message>
        <source>Vérifiez le réseau, puis le nom du serveur.</source>
        <translation>Prüfen Sie das Netz, dann den Namen des Servers.</translation>
    </message>
    <message>
        <source>Serveur d’envoi injoignable</source>
        <translation>Mailserver nicht erreichbar</translation>
    </message>
    <message>
        <source>Rien ne répond à cette adresse et à ce port.</source>
        <translation>An dieser Adresse und diesem Port antwortet nichts.</translation>
    </message>
    <message>
        <source>Vérifiez le réseau et le port, presque toujours 465 ou 587.</source>
        <translation>Prüfen Sie das Netz und den Port, fast immer 465 oder 587.</translation>
    </message>
    <message>
        <source>Le serveur d’envoi ne répond pas</source>
        <translation>Der Mailserver antwortet nicht</translation>
    </message>
    <message>
        <source>La conversation s’est arrêtée en route.</source>
        <translation>Das Gespräch ist unterwegs abgebrochen.</translation>
    </message>
    <message>
        <source>Réessayez&#x202f;; vérifiez que le port va avec le chiffrement choisi.</source>
        <translation>Versuchen Sie es noch einmal; prüfen Sie, ob der Port zur gewählten Verschlüsselung passt.</translation>
    </message>
    <message>
        <source>Serveur d’envoi non reconnu</source>
        <translation>Mailserver nicht erkannt</translation>
    </message>
    <message>
        <source>Son certificat ne prouve pas que c’est bien lui.</source>
        <translation>Sein Zertifikat beweist nicht, dass er es ist.</translation>
    </message>
    <message>
        <source>Vérifiez le nom du serveur et le chiffrement&#x202f;; sur un Wi-Fi public, changez de réseau.</source>
        <translation>Prüfen Sie den Namen des Servers und die Verschlüsselung; in einem öffentlichen WLAN wechseln Sie das Netz.</translation>
    </message>
    <message>
        <source>Pas de chiffrement</source>
        <translation>Keine Verschlüsselung</translation>
    </message>
    <message>
        <source>Ce serveur ne propose pas STARTTLS.</source>
        <translation>Dieser Server bietet kein STARTTLS.</translation>
    </message>
    <message>
        <source>Chiffrement obligatoire</source>
        <translation>Verschlüsselung ist Pflicht</translation>
    </message>
    <message>
        <source>Sans chiffrement, tout le réseau lirait le mot de passe et les tickets.</source>
        <translation>Ohne Verschlüsselung könnte das ganze Netz Passwort und Belege lesen.</translation>
    </message>
    <message>
        <source>Choisissez TLS ou STARTTLS.</source>
        <translation>Wählen Sie TLS oder STARTTLS.</translation>
    </message>
    <message>
        <source>Identifiant ou mot de passe refusé</source>
        <translation>Benutzername oder Passwort abgelehnt</translation>
    </message>
    <message>
        <source>Le serveur d’envoi ne les accepte pas.</source>
        <translation>Der Mailserver nimmt sie nicht an.</translation>
    </message>
    <message>
        <source>Retapez-les&#x202f;; beaucoup de fournisseurs demandent un mot de passe d’application.</source>
        <translation>Tippen Sie sie neu; viele Anbieter verlangen ein App-Passwort.</translation>
    </message>
    <message>
        <source>Mot de passe manquant</source>
        <translation>Passwort fehlt</translation>
    </message>
    <message>
        <source>Il n’est pas enregistré sur cet appareil.</source>
        <translation>Es ist auf diesem Gerät nicht gespeichert.</translation>
    </message>
    <message>
        <source>Tapez le mot de passe du compte.</source>
        <translation>Tippen Sie das Passwort des Kontos.</translation>
    </message>
    <message>
        <source>Adresse de la boutique refusée</source>
        <translation>Adresse des Geschäfts abgelehnt</translation>
    </message>
    <message>
        <source>Le serveur n’envoie pas au nom de cette adresse.</source>
        <translation>Der Server verschickt nicht im Namen dieser Adresse.</translation>
    </message>
    <message>
        <source>Mettez l’adresse qui appartient à ce compte.</source>
        <translation>Nehmen Sie die Adresse, die zu diesem Konto gehört.</translation>
    </message>
    <message>
        <source>Adresse refusée</source>
        <translation>Adresse abgelehnt</translation>
    </message>
    <message>
        <source>Le serveur ne veut pas de ce destinataire.</source>
        <translation>Der Server will diesen Empfänger nicht.</translation>
    </message>
    <message>
        <source>Relisez l’adresse.</source>
        <translation>Lesen Sie die Adresse noch einmal.</translation>
    </message>
    <message>
        <source>Message refusé</source>
        <translation>Nachricht abgelehnt</translation>
    </message>
    <message>
        <source>Le serveur ne veut pas de ce message.</source>
        <translation>Der Server will diese Nachricht nicht.</translation>
    </message>
    <message>
        <source>Demandez à votre fournisseur pourquoi.</source>
        <translation>Fragen Sie Ihren Anbieter, warum.</translation>
    </message>
    <message>
        <source>Le serveur d’envoi refuse la caisse</source>
        <translation>Der Mailserver lehnt die Kasse ab</translation>
    </message>
    <message>
        <source>Il ne parle pas à cet appareil ou à ce réseau.</source>
        <translation>Er spricht nicht mit diesem Gerät oder diesem Netz.</translation>
    </message>
    <message>
        <source>Vérifiez le serveur et le port avec votre fournisseur.</source>
        <translation>Prüfen Sie Server und Port mit Ihrem Anbieter.</translation>
    </message>
    <message>
        <source>Ticket non envoyé</source>
        <translation>Beleg nicht verschickt</translation>
    </message>
    <message>
        <source>Sept jours d’essais n’ont pas suffi.</source>
        <translation>Sieben Tage Versuche haben nicht gereicht.</translation>
    </message>
    <message>
        <source>Imprimez le ticket si le client revient.</source>
        <translation>Drucken Sie den Beleg, wenn der Kunde wiederkommt.</translation>
    </message>
    <message>
        <source>Ticket peut-être déjà envoyé</source>
        <translation>Beleg vielleicht schon verschickt</translation>
    </message>
    <message>
        <source>Une copie des données a été reprise.</source>
        <translation>Eine Kopie der Daten wurde zurückgeholt.</translation>
    </message>
    <message>
        <source>Choisissez «&#x202f;TLS dès le début&#x202f;», port 465.</source>
        <translation>Wählen Sie „TLS von Anfang an“, Port 465.</translation>
    </message>
    <message>
        <source>La fiche est restée comme elle était.</source>
        <translation>Das Blatt ist geblieben, wie es war.</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas une photo</source>
        <translation>Diese Datei ist kein Foto</translation>
    </message>
    <message>
        <source>La caisse n’y trouve pas d’image qu’elle sait lire.</source>
        <translation>Die Kasse findet darin kein Bild, das sie lesen kann.</translation>
    </message>
    <message>
        <source>Choisissez une image JPEG ou PNG.</source>
        <translation>Wählen Sie ein JPEG- oder PNG-Bild.</translation>
    </message>
    <message>
        <source>La caisse prend des fichiers de {max_mb} Mo au plus.</source>
        <translation>Die Kasse nimmt Dateien bis {max_mb} MB.</translation>
    </message>
    <message>
        <source>Choisissez une photo plus légère.</source>
        <translation>Wählen Sie ein kleineres Foto.</translation>
    </message>
    <message>
        <source>Photo trop grande</source>
        <translation>Foto zu groß</translation>
    </message>
    <message>
        <source>De ce format, la caisse prend {max_mp} millions de points au plus.</source>
        <translation>In diesem Format nimmt die Kasse höchstens {max_mp} Millionen Pixel.</translation>
    </message>
    <message>
        <source>Photo abîmée</source>
        <translation>Foto beschädigt</translation>
    </message>
    <message>
        <source>Le fichier est incomplet ou ne se décode pas.</source>
        <translation>Die Datei ist unvollständig oder nicht lesbar.</translation>
    </message>
    <message>
        <source>Copiez la photo une nouvelle fois, ou choisissez-en une autre.</source>
        <translation>Kopieren Sie das Foto noch einmal oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Cette carte n’a encore rien compté</source>
        <translation>Diese Karte hat noch nichts gesammelt</translation>
    </message>
    <message>
        <source>Aucune vente ne l’a jamais prise.</source>
        <translation>Sie wurde noch bei keinem Verkauf benutzt.</translation>
    </message>
    <message>
        <source>Vérifiez que c’est la bonne carte.</source>
        <translation>Prüfen Sie, ob es die richtige Karte ist.</translation>
    </message>
    <message>
        <source>C’est la même carte</source>
        <translation>Es ist dieselbe Karte</translation>
    </message>
    <message>
        <source>Il en faut deux.</source>
        <translation>Es braucht zwei.</translation>
    </message>
    <message>
        <source>Scannez l’autre carte.</source>
        <translation>Scannen Sie die andere Karte.</translation>
    </message>
    <message>
        <source>Il manque la raison</source>
        <translation>Der Grund fehlt</translation>
    </message>
    <message>
        <source>Elle reste dans la liste de la carte.</source>
        <translation>Er bleibt in der Liste der Karte stehen.</translation>
    </message>
    <message>
        <source>Écrivez-la en quelques mots.</source>
        <translation>Schreiben Sie ihn in wenigen Worten.</translation>
    </message>
    <message>
        <source>Combien&#x202f;?</source>
        <translation>Wie viel?</translation>
    </message>
    <message>
        <source>Ce nombre ne se lit pas ou vaut zéro.</source>
        <translation>Diese Zahl ist unlesbar oder null.</translation>
    </message>
    <message>
        <source>Tapez ce qu’il faut ajouter ou retirer.</source>
        <translation>Geben Sie ein, was hinzukommt oder abgeht.</translation>
    </message>
    <message>
        <source>La carte n’a pas autant</source>
        <translation>So viel hat die Karte nicht</translation>
    </message>
    <message>
        <source>Une correction ne la met pas sous zéro.</source>
        <translation>Eine Korrektur bringt sie nicht unter null.</translation>
    </message>
    <message>
        <source>Retirez au plus ce qu’elle a.</source>
        <translation>Nehmen Sie höchstens ab, was sie hat.</translation>
    </message>
    <message>
        <source>Le programme compte déjà autre chose</source>
        <translation>Das Programm zählt schon etwas anderes</translation>
    </message>
    <message>
        <source>Ce qui est sur les cartes aurait un autre sens.</source>
        <translation>Was auf den Karten steht, bekäme einen anderen Sinn.</translation>
    </message>
    <message>
        <source>Changez les nombres, pas ce que l’on compte.</source>
        <translation>Ändern Sie die Zahlen, nicht was gezählt wird.</translation>
    </message>
    <message>
        <source>Personne à qui écrire</source>
        <translation>Niemand, dem Sie schreiben können</translation>
    </message>
    <message>
        <source>Aucun client de cette liste n’a dit oui.</source>
        <translation>Kein Kunde dieser Liste hat zugestimmt.</translation>
    </message>
    <message>
        <source>Demandez-le à la caisse, carte par carte.</source>
        <translation>Fragen Sie an der Kasse, Karte für Karte.</translation>
    </message>
    <message>
        <source>Rien n’est écrit</source>
        <translation>Es steht nichts da</translation>
    </message>
    <message>
        <source>Il faut au moins un prénom ou une adresse.</source>
        <translation>Mindestens ein Vorname oder eine Adresse ist nötig.</translation>
    </message>
    <message>
        <source>Écrivez-le, ou laissez la carte anonyme.</source>
        <translation>Tragen Sie es ein, oder lassen Sie die Karte anonym.</translation>
    </message>
    <message>
        <source>Adresse mail inexacte</source>
        <translation>Mailadresse stimmt nicht</translation>
    </message>
    <message>
        <source>Elle s’écrit nom@exemple.fr.</source>
        <translation>Sie sieht aus wie name@beispiel.de.</translation>
    </message>
    <message>
        <source>Relisez-la avec le client.</source>
        <translation>Lesen Sie sie mit dem Kunden nach.</translation>
    </message>
    <message>
        <source>Numéro de téléphone inexact</source>
        <translation>Telefonnummer stimmt nicht</translation>
    </message>
    <message>
        <source>Relisez-le avec le client.</source>
        <translation>Lesen Sie sie mit dem Kunden nach.</translation>
    </message>
    <message>
        <source>Ce jour n’existe pas</source>
        <translation>Diesen Tag gibt es nicht</translation>
    </message>
    <message>
        <source>L’anniversaire s’écrit jour/mois, sans année.</source>
        <translation>Der Geburtstag wird als Tag/Monat geschrieben, ohne Jahr.</translation>
    </message>
    <message>
        <source>Par exemple 21/11.</source>
        <translation>Zum Beispiel 21/11.</translation>
    </message>
    <message>
        <source>Il manque l’adresse mail</source>
        <translation>Die Mailadresse fehlt</translation>
    </message>
    <message>
        <source>Le client accepte les mails, mais n’a pas d’adresse.</source>
        <translation>Der Kunde möchte Mails, hat aber keine Adresse.</translation>
    </message>
    <message>
        <source>Écrivez-la, ou retirez l’accord.</source>
        <translation>Tragen Sie sie ein, oder nehmen Sie die Zustimmung zurück.</translation>
    </message>
    <message>
        <source>Il manque le téléphone</source>
        <translation>Die Telefonnummer fehlt</translation>
    </message>
    <message>
        <source>Le client accepte les SMS, mais n’a pas de numéro.</source>
        <translation>Der Kunde möchte SMS, hat aber keine Nummer.</translation>
    </message>
    <message>
        <source>Écrivez-le, ou retirez l’accord.</source>
        <translation>Tragen Sie sie ein, oder nehmen Sie die Zustimmung zurück.</translation>
    </message>
    <message>
        <source>Ni cartes ni points dans cette liste</source>
        <translation>Karten oder Punkte fehlen in dieser Liste</translation>
    </message>
    <message>
        <source>Une colonne a les codes des cartes, une autre les points.</source>
        <translation>Eine Spalte hat die Codes der Karten, eine andere die Punkte.</translation>
    </message>
    <message>
        <source>Ajoutez la colonne qui manque.</source>
        <translation>Ergänzen Sie die fehlende Spalte.</translation>
    </message>
    <message>
        <source>Il manque la carte</source>
        <translation>Die Karte fehlt</translation>
    </message>
    <message>
        <source>La case est vide.</source>
        <translation>Die Zelle ist leer.</translation>
    </message>
    <message>
        <source>Écrivez le code de la carte.</source>
        <translation>Tragen Sie den Code der Karte ein.</translation>
    </message>
    <message>
        <source>Carte deux fois dans la liste</source>
        <translation>Karte zweimal in der Liste</translation>
    </message>
    <message>
        <source>Elle est déjà à la ligne {line}.</source>
        <translation>Sie steht schon in Zeile {line}.</translation>
    </message>
    <message>
        <source>Gardez une seule ligne.</source>
        <translation>Behalten Sie nur eine Zeile.</translation>
    </message>
    <message>
        <source>Carte déjà reprise</source>
        <translation>Karte schon übernommen</translation>
    </message>
    <message>
        <source>Une carte n’est reprise qu’une fois.</source>
        <translation>Eine Karte wird nur einmal übernommen.</translation>
    </message>
    <message>
        <source>Corrigez-la à la main s’il le faut.</source>
        <translation>Korrigieren Sie sie wenn nötig von Hand.</translation>
    </message>
    <message>
        <source>Points illisibles</source>
        <translation>Punkte nicht lesbar</translation>
    </message>
    <message>
        <source>«&#x202f;{points}&#x202f;» n’est pas un nombre de zéro ou plus.</source>
        <translation>„{points}“ ist keine Zahl von null oder mehr.</translation>
    </message>
    <message>
        <source>Corrigez la case.</source>
        <translation>Korrigieren Sie die Zelle.</translation>
    </message>
    <message>
        <source>Trop de points pour une carte</source>
        <translation>Zu viele Punkte für eine Karte</translation>
    </message>
    <message>
        <source>«&#x202f;{points}&#x202f;» est sans doute un autre nombre.</source>
        <translation>„{points}“ ist wohl eine andere Zahl.</translation>
    </message>
    <message>
        <source>Vérifiez la colonne.</source>
        <translation>Prüfen Sie die Spalte.</translation>
    </message>
    <message>
        <source>Le code est bon, les clés manquent</source>
        <translation>Der Code stimmt, die Schlüssel fehlen noch</translation>
    </message>
    <message>
        <source>Une caisse de la boutique doit encore les envoyer.</source>
        <translation>Eine Kasse des Geschäfts muss sie noch senden.</translation>
    </message>
    <message>
        <source>Mettez les caisses en ligne et réessayez dans une minute.</source>
        <translation>Bringen Sie die Kassen online und versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>Date impossible</source>
        <translation>Unmögliches Datum</translation>
    </message>
    <message>
        <source>Une date s’écrit jour/mois/année.</source>
        <translation>Ein Datum schreibt man Tag/Monat/Jahr.</translation>
    </message>
    <message>
        <source>Corrigez-la, par exemple 24/12/2026.</source>
        <translation>Korrigieren Sie es, zum Beispiel 24/12/2026.</translation>
    </message>
    <message>
        <source>Pas encore de ville</source>
        <translation>Noch keine Stadt</translation>
    </message>
    <message>
        <source>Une fiche paraît sur les pages d’une ville.</source>
        <translation>Ein Eintrag erscheint auf den Seiten einer Stadt.</translation>
    </message>
    <message>
        <source>Elle est gardée ici&#x202f;; demandez une invitation à votre ville.</source>
        <translation>Er ist hier behalten; bitten Sie Ihre Stadt um eine Einladung.</translation>
    </message>
    <message>
        <source>Une photo manque</source>
        <translation>Ein Foto fehlt</translation>
    </message>
    <message>
        <source>Son fichier n’est plus sur cette caisse&#x202f;; rien n’a été publié.</source>
        <translation>Die Datei ist nicht mehr auf dieser Kasse; nichts wurde veröffentlicht.</translation>
    </message>
    <message>
        <source>Retirez la photo, ou choisissez-la de nouveau.</source>
        <translation>Entfernen Sie das Foto oder wählen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>ItemTilesModel</name>
    <message>
        <source>Prix à taper</source>
        <translation>Preis tippen</translation>
    </message>
    <message>
        <source>TVA %1</source>
        <translation>MwSt. %1</translation>
    </message>
</context>
<context>
    <name>ListingText</name>
    <message>
        <source>Nom, catégorie</source>
        <translation>Name, Kategorie</translation>
    </message>
    <message>
        <source>Adresse, carte</source>
        <translation>Adresse, Karte</translation>
    </message>
    <message>
        <source>Horaires</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Paiements, services</source>
        <translation>Zahlung, Service</translation>
    </message>
    <message>
        <source>Accessibilité</source>
        <translation>Barrierefreiheit</translation>
    </message>
    <message>
        <source>Marchés</source>
        <translation>Märkte</translation>
    </message>
    <message>
        <source>Actualités, offres</source>
        <translation>Neues, Angebote</translation>
    </message>
    <message>
        <source>Écrivez le nom du commerce</source>
        <translation>Schreiben Sie den Namen des Geschäfts</translation>
    </message>
    <message>
        <source>Choisissez votre catégorie</source>
        <translation>Wählen Sie Ihre Kategorie</translation>
    </message>
    <message>
        <source>Écrivez votre adresse</source>
        <translation>Schreiben Sie Ihre Adresse</translation>
    </message>
    <message>
        <source>Placez-vous sur la carte</source>
        <translation>Setzen Sie sich auf die Karte</translation>
    </message>
    <message>
        <source>Indiquez vos horaires</source>
        <translation>Geben Sie Ihre Öffnungszeiten an</translation>
    </message>
    <message>
        <source>Ajoutez un téléphone ou une adresse mail</source>
        <translation>Fügen Sie Telefon oder Mailadresse hinzu</translation>
    </message>
    <message>
        <source>Ajoutez une photo&#xa0;: façade, intérieur, produit</source>
        <translation>Fügen Sie ein Foto hinzu: Fassade, innen, Produkt</translation>
    </message>
    <message>
        <source>Présentez-vous en quelques phrases (120 à 600 signes)</source>
        <translation>Stellen Sie sich in einigen Sätzen vor (120 bis 600 Zeichen)</translation>
    </message>
    <message>
        <source>Dites comment on peut payer chez vous</source>
        <translation>Sagen Sie, wie man bei Ihnen zahlen kann</translation>
    </message>
    <message>
        <source>Dites comment on entre chez vous</source>
        <translation>Sagen Sie, wie man zu Ihnen hineinkommt</translation>
    </message>
    <message>
        <source>Confirmez que vos horaires sont justes</source>
        <translation>Bestätigen Sie, dass Ihre Zeiten stimmen</translation>
    </message>
    <message>
        <source>nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>raison sociale</source>
        <translation>Firmenname</translation>
    </message>
    <message>
        <source>numéro d’entreprise</source>
        <translation>Unternehmensnummer</translation>
    </message>
    <message>
        <source>catégorie</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>adresse</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>téléphone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>adresse mail</source>
        <translation>Mailadresse</translation>
    </message>
    <message>
        <source>site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>horaires confirmés</source>
        <translation>Zeiten bestätigt</translation>
    </message>
    <message>
        <source>horaires</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>jours exceptionnels</source>
        <translation>besondere Tage</translation>
    </message>
    <message>
        <source>services</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>paiements</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>accès</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>marchés</source>
        <translation>Märkte</translation>
    </message>
    <message>
        <source>actualités</source>
        <translation>Neues</translation>
    </message>
    <message>
        <source>Confirmez vos prochains jours fériés</source>
        <translation>Bestätigen Sie Ihre nächsten Feiertage</translation>
    </message>
    <message>
        <source>Dites si vous ouvrez le %1</source>
        <translation>Sagen Sie, ob Sie am %1 öffnen</translation>
    </message>
    <message>
        <source>Horaires à vérifier</source>
        <translation>Zeiten unklar</translation>
    </message>
    <message>
        <source>Ouvert</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Fermé</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Ouvert, jusqu’à %1</source>
        <translation>Geöffnet, bis %1</translation>
    </message>
    <message>
        <source>Fermé, ouvre à %1</source>
        <translation>Geschlossen, öffnet um %1</translation>
    </message>
    <message>
        <source>Fermé, ouvre demain à %1</source>
        <translation>Geschlossen, öffnet morgen um %1</translation>
    </message>
    <message>
        <source>Fermé, ouvre %1 à %2</source>
        <translation>Geschlossen, öffnet %1 um %2</translation>
    </message>
    <message>
        <source>%1 (à vérifier)</source>
        <translation>%1 (unklar)</translation>
    </message>
    <message>
        <source>fermé</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date of a day, in the letters of Qt</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>Actualité</source>
        <translation>Neuigkeit</translation>
    </message>
    <message>
        <source>Offre</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Événement</source>
        <translation>Veranstaltung</translation>
    </message>
</context>
<context>
    <name>ListingWords</name>
    <message>
        <source>Boulangerie</source>
        <translation>Bäckerei</translation>
    </message>
    <message>
        <source>Pâtisserie</source>
        <translation>Konditorei</translation>
    </message>
    <message>
        <source>Boucherie, charcuterie</source>
        <translation>Metzgerei</translation>
    </message>
    <message>
        <source>Poissonnerie</source>
        <translation>Fischgeschäft</translation>
    </message>
    <message>
        <source>Primeur</source>
        <translation>Obst und Gemüse</translation>
    </message>
    <message>
        <source>Fromagerie</source>
        <translation>Käseladen</translation>
    </message>
    <message>
        <source>Épicerie fine, traiteur</source>
        <translation>Feinkost</translation>
    </message>
    <message>
        <source>Caviste</source>
        <translation>Weinhandlung</translation>
    </message>
    <message>
        <source>Épicerie</source>
        <translation>Lebensmittel</translation>
    </message>
    <message>
        <source>Supermarché</source>
        <translation>Supermarkt</translation>
    </message>
    <message>
        <source>Magasin bio</source>
        <translation>Bioladen</translation>
    </message>
    <message>
        <source>Vente à la ferme</source>
        <translation>Hofladen</translation>
    </message>
    <message>
        <source>Tabac</source>
        <translation>Tabakwaren</translation>
    </message>
    <message>
        <source>Presse, papeterie</source>
        <translation>Zeitungen, Schreibwaren</translation>
    </message>
    <message>
        <source>Librairie</source>
        <translation>Buchhandlung</translation>
    </message>
    <message>
        <source>Vêtements</source>
        <translation>Bekleidung</translation>
    </message>
    <message>
        <source>Chaussures</source>
        <translation>Schuhe</translation>
    </message>
    <message>
        <source>Maroquinerie</source>
        <translation>Lederwaren</translation>
    </message>
    <message>
        <source>Bijouterie, horlogerie</source>
        <translation>Schmuck, Uhren</translation>
    </message>
    <message>
        <source>Parfumerie, cosmétiques</source>
        <translation>Parfümerie, Kosmetik</translation>
    </message>
    <message>
        <source>Fleuriste</source>
        <translation>Blumen</translation>
    </message>
    <message>
        <source>Cadeaux, décoration</source>
        <translation>Geschenke, Dekoration</translation>
    </message>
    <message>
        <source>Jeux et jouets</source>
        <translation>Spiele und Spielzeug</translation>
    </message>
    <message>
        <source>Articles de sport</source>
        <translation>Sportartikel</translation>
    </message>
    <message>
        <source>Vélos</source>
        <translation>Fahrräder</translation>
    </message>
    <message>
        <source>Quincaillerie, bricolage</source>
        <translation>Eisenwaren, Heimwerken</translation>
    </message>
    <message>
        <source>Meubles</source>
        <translation>Möbel</translation>
    </message>
    <message>
        <source>Électroménager, image et son</source>
        <translation>Elektrogeräte, Bild und Ton</translation>
    </message>
    <message>
        <source>Informatique</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Téléphonie</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Opticien</source>
        <translation>Optiker</translation>
    </message>
    <message>
        <source>Pharmacie</source>
        <translation>Apotheke</translation>
    </message>
    <message>
        <source>Animalerie</source>
        <translation>Tierbedarf</translation>
    </message>
    <message>
        <source>Seconde main, brocante</source>
        <translation>Gebrauchtwaren, Trödel</translation>
    </message>
    <message>
        <source>Artisanat d’art</source>
        <translation>Kunsthandwerk</translation>
    </message>
    <message>
        <source>Coiffure</source>
        <translation>Friseur</translation>
    </message>
    <message>
        <source>Institut de beauté</source>
        <translation>Kosmetiksalon</translation>
    </message>
    <message>
        <source>Pressing, laverie</source>
        <translation>Reinigung, Waschsalon</translation>
    </message>
    <message>
        <source>Cordonnerie, clés</source>
        <translation>Schuhmacher, Schlüssel</translation>
    </message>
    <message>
        <source>Garage automobile</source>
        <translation>Autowerkstatt</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restaurant</translation>
    </message>
    <message>
        <source>Restauration rapide</source>
        <translation>Imbiss</translation>
    </message>
    <message>
        <source>Café, bar</source>
        <translation>Café, Bar</translation>
    </message>
    <message>
        <source>Hôtel</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>Marché&#xa0;: alimentation</source>
        <translation>Markt: Lebensmittel</translation>
    </message>
    <message>
        <source>Marché&#xa0;: autres produits</source>
        <translation>Markt: andere Waren</translation>
    </message>
    <message>
        <source>Autre commerce</source>
        <translation>Anderes Geschäft</translation>
    </message>
    <message>
        <source>Livraison</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Retrait en boutique</source>
        <translation>Abholung im Geschäft</translation>
    </message>
    <message>
        <source>Commande</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Réparation</source>
        <translation>Reparatur</translation>
    </message>
    <message>
        <source>Paquet cadeau</source>
        <translation>Geschenkverpackung</translation>
    </message>
    <message>
        <source>Rendez-vous</source>
        <translation>Mit Termin</translation>
    </message>
    <message>
        <source>Service à domicile</source>
        <translation>Hausbesuche</translation>
    </message>
    <message>
        <source>À emporter</source>
        <translation>Zum Mitnehmen</translation>
    </message>
    <message>
        <source>Places assises</source>
        <translation>Sitzplätze</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>WLAN</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Parkplatz</translation>
    </message>
    <message>
        <source>Espace enfants</source>
        <translation>Kinderecke</translation>
    </message>
    <message>
        <source>Point relais colis</source>
        <translation>Paketshop</translation>
    </message>
    <message>
        <source>Espèces</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Carte bancaire</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Sans contact</source>
        <translation>Kontaktlos</translation>
    </message>
    <message>
        <source>Chèque</source>
        <translation>Scheck</translation>
    </message>
    <message>
        <source>Virement</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Titre-restaurant</source>
        <translation>Essensgutschein</translation>
    </message>
    <message>
        <source>Écochèque</source>
        <translation>Ökoscheck</translation>
    </message>
    <message>
        <source>Chèque-cadeau</source>
        <translation>Geschenkgutschein</translation>
    </message>
    <message>
        <source>Chèque-vacances</source>
        <translation>Urlaubsscheck</translation>
    </message>
    <message>
        <source>Bons d’achat de la ville</source>
        <translation>Einkaufsgutscheine der Stadt</translation>
    </message>
    <message>
        <source>Monnaie locale</source>
        <translation>Regionalgeld</translation>
    </message>
    <message>
        <source>Entrée de plain-pied</source>
        <translation>Ebenerdiger Eingang</translation>
    </message>
    <message>
        <source>Rampe fixe</source>
        <translation>Feste Rampe</translation>
    </message>
    <message>
        <source>Rampe mobile, sur demande</source>
        <translation>Mobile Rampe, auf Anfrage</translation>
    </message>
    <message>
        <source>Porte automatique</source>
        <translation>Automatische Tür</translation>
    </message>
    <message>
        <source>Boucle magnétique</source>
        <translation>Höranlage</translation>
    </message>
    <message>
        <source>Toilettes accessibles</source>
        <translation>Barrierefreies WC</translation>
    </message>
    <message>
        <source>Place de parking adaptée à côté</source>
        <translation>Behindertenparkplatz in der Nähe</translation>
    </message>
    <message>
        <source>Langue des signes</source>
        <translation>Gebärdensprache</translation>
    </message>
    <message>
        <source>Chiens d’assistance bienvenus</source>
        <translation>Assistenzhunde willkommen</translation>
    </message>
    <message>
        <source>Jour de l’An</source>
        <translation>Neujahr</translation>
    </message>
    <message>
        <source>Épiphanie</source>
        <translation>Heilige Drei Könige</translation>
    </message>
    <message>
        <source>Journée des femmes</source>
        <translation>Frauentag</translation>
    </message>
    <message>
        <source>Vendredi saint</source>
        <translation>Karfreitag</translation>
    </message>
    <message>
        <source>Pâques</source>
        <translation>Ostersonntag</translation>
    </message>
    <message>
        <source>Lundi de Pâques</source>
        <translation>Ostermontag</translation>
    </message>
    <message>
        <source>Fête du Travail</source>
        <translation>Tag der Arbeit</translation>
    </message>
    <message>
        <source>8 mai</source>
        <translation>8. Mai</translation>
    </message>
    <message>
        <source>Jour de la Libération</source>
        <translation>Tag der Befreiung</translation>
    </message>
    <message>
        <source>Ascension</source>
        <translation>Christi Himmelfahrt</translation>
    </message>
    <message>
        <source>Pentecôte</source>
        <translation>Pfingstsonntag</translation>
    </message>
    <message>
        <source>Lundi de Pentecôte</source>
        <translation>Pfingstmontag</translation>
    </message>
    <message>
        <source>Fête-Dieu</source>
        <translation>Fronleichnam</translation>
    </message>
    <message>
        <source>Abolition de l’esclavage</source>
        <translation>Abschaffung der Sklaverei</translation>
    </message>
    <message>
        <source>17 juin 1953</source>
        <translation>17. Juni 1953</translation>
    </message>
    <message>
        <source>14 juillet</source>
        <translation>14. Juli</translation>
    </message>
    <message>
        <source>Fête nationale belge</source>
        <translation>Belgischer Nationalfeiertag</translation>
    </message>
    <message>
        <source>Assomption</source>
        <translation>Mariä Himmelfahrt</translation>
    </message>
    <message>
        <source>Journée des enfants</source>
        <translation>Weltkindertag</translation>
    </message>
    <message>
        <source>Fête de l’Unité allemande</source>
        <translation>Tag der Deutschen Einheit</translation>
    </message>
    <message>
        <source>Fête de la Réformation</source>
        <translation>Reformationstag</translation>
    </message>
    <message>
        <source>Toussaint</source>
        <translation>Allerheiligen</translation>
    </message>
    <message>
        <source>11 novembre</source>
        <translation>11. November</translation>
    </message>
    <message>
        <source>Jour de repentance</source>
        <translation>Buß- und Bettag</translation>
    </message>
    <message>
        <source>Noël</source>
        <translation>Weihnachten</translation>
    </message>
    <message>
        <source>Saint-Étienne</source>
        <translation>Zweiter Weihnachtstag</translation>
    </message>
    <message>
        <source>Façade</source>
        <translation>Fassade</translation>
    </message>
    <message>
        <source>Intérieur</source>
        <translation>Innen</translation>
    </message>
    <message>
        <source>Produit</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Néerlandais</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Allemand</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Anglais</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
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
        <translation>Französisch-Guayana</translation>
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
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Bade-Wurtemberg</source>
        <translation>Baden-Württemberg</translation>
    </message>
    <message>
        <source>Bavière</source>
        <translation>Bayern</translation>
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
        <translation>Hessen</translation>
    </message>
    <message>
        <source>Mecklembourg-Poméranie</source>
        <translation>Mecklenburg-Vorpommern</translation>
    </message>
    <message>
        <source>Basse-Saxe</source>
        <translation>Niedersachsen</translation>
    </message>
    <message>
        <source>Rhénanie-du-Nord-Westphalie</source>
        <translation>Nordrhein-Westfalen</translation>
    </message>
    <message>
        <source>Rhénanie-Palatinat</source>
        <translation>Rheinland-Pfalz</translation>
    </message>
    <message>
        <source>Sarre</source>
        <translation>Saarland</translation>
    </message>
    <message>
        <source>Saxe</source>
        <translation>Sachsen</translation>
    </message>
    <message>
        <source>Saxe-Anhalt</source>
        <translation>Sachsen-Anhalt</translation>
    </message>
    <message>
        <source>Schleswig-Holstein</source>
        <translation>Schleswig-Holstein</translation>
    </message>
    <message>
        <source>Thuringe</source>
        <translation>Thüringen</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Raison sociale</source>
        <translation>Firmenname</translation>
    </message>
    <message>
        <source>Numéro d’entreprise</source>
        <translation>Unternehmensnummer</translation>
    </message>
    <message>
        <source>Catégorie</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Adresse mail</source>
        <translation>Mailadresse</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Horaires</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>Horaires confirmés</source>
        <translation>Zeiten bestätigt</translation>
    </message>
    <message>
        <source>Marches à la porte</source>
        <translation>Stufen an der Tür</translation>
    </message>
    <message>
        <source>Largeur de la porte</source>
        <translation>Breite der Tür</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Ce qu’on voit sur la photo</source>
        <translation>Was auf dem Foto zu sehen ist</translation>
    </message>
    <message>
        <source>Place dans la liste</source>
        <translation>Platz in der Liste</translation>
    </message>
    <message>
        <source>Marché</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Genre de l’annonce</source>
        <translation>Art der Anzeige</translation>
    </message>
    <message>
        <source>Titre de l’annonce</source>
        <translation>Titel der Anzeige</translation>
    </message>
    <message>
        <source>Texte de l’annonce</source>
        <translation>Text der Anzeige</translation>
    </message>
    <message>
        <source>Parution de l’annonce</source>
        <translation>Erscheinen der Anzeige</translation>
    </message>
    <message>
        <source>Dates de l’annonce</source>
        <translation>Daten der Anzeige</translation>
    </message>
    <message>
        <source>Retiré</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>comme d’habitude</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>fermé</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Description (%1)</source>
        <translation>Beschreibung (%1)</translation>
    </message>
    <message>
        <source>Horaires du %1</source>
        <translation>Öffnungszeiten am %1</translation>
    </message>
    <message>
        <source>une autre photo</source>
        <translation>ein anderes Foto</translation>
    </message>
</context>
<context>
    <name>LoyaltyText</name>
    <message>
        <source>%1 tampon</source>
        <translation>%1 Stempel</translation>
    </message>
    <message>
        <source>%1 tampons</source>
        <translation>%1 Stempel</translation>
    </message>
    <message>
        <source>%1 point</source>
        <translation>%1 Punkt</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>%1 par achat, %2 valent %3</source>
        <translation>%1 pro Einkauf, %2 sind %3 wert</translation>
    </message>
    <message>
        <source>%1 par euro, %2 valent %3</source>
        <translation>%1 pro Euro, %2 sind %3 wert</translation>
    </message>
    <message>
        <source>%1 % du prix sur la carte, à utiliser dès %2</source>
        <translation>%1 % des Preises auf die Karte, nutzbar ab %2</translation>
    </message>
    <message>
        <source>Utiliser %1&#xa0;: %2</source>
        <translation>%1 einlösen: %2</translation>
    </message>
    <message>
        <source>Fidélité&#xa0;: %1</source>
        <translation>Treue: %1</translation>
    </message>
    <message>
        <source>achats à partir de %1</source>
        <translation>Einkäufe ab %1</translation>
    </message>
    <message>
        <source>%1 en plus au premier achat</source>
        <translation>%1 extra beim ersten Einkauf</translation>
    </message>
    <message>
        <source>%1 en plus à l’anniversaire</source>
        <translation>%1 extra zum Geburtstag</translation>
    </message>
    <message>
        <source>tout est perdu après %1 mois sans visite</source>
        <translation>nach %1 Monaten ohne Besuch verfällt alles</translation>
    </message>
</context>
<context>
    <name>RoleText</name>
    <message>
        <source>Caisse</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Responsable</source>
        <translation>Verantwortliche Person</translation>
    </message>
    <message>
        <source>Conseiller</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <source>avec un code</source>
        <translation>mit Code</translation>
    </message>
    <message>
        <source>sans code</source>
        <translation>ohne Code</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>jusqu’au %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>ScenarioText</name>
    <message>
        <source>Panne de réseau</source>
        <translation>Netzausfall</translation>
    </message>
    <message>
        <source>Le réseau est coupé. Un client paie quand même avec un bon.</source>
        <translation>Das Netz ist weg. Ein Kunde zahlt trotzdem mit einem Gutschein.</translation>
    </message>
    <message>
        <source>Vendez un article et encaissez-le avec le bon.</source>
        <translation>Verkaufen Sie einen Artikel und kassieren Sie ihn mit dem Gutschein.</translation>
    </message>
    <message>
        <source>Attendez le retour du réseau.</source>
        <translation>Warten Sie, bis das Netz wieder da ist.</translation>
    </message>
    <message>
        <source>Laissez la caisse envoyer ce qui attend.</source>
        <translation>Lassen Sie die Kasse senden, was wartet.</translation>
    </message>
    <message>
        <source>Vente, un article, Encaisser, Bon d’achat, puis Montrer le bon.</source>
        <translation>Verkauf, ein Artikel, Kassieren, Einkaufsgutschein, dann Gutschein zeigen.</translation>
    </message>
    <message>
        <source>Le réseau revient tout seul.</source>
        <translation>Das Netz kommt von selbst wieder.</translation>
    </message>
    <message>
        <source>Plus, Synchronisation&#xa0;: Synchroniser maintenant.</source>
        <translation>Mehr, Synchronisierung: Jetzt synchronisieren.</translation>
    </message>
    <message>
        <source>Sans réseau, la caisse vend et garde tout. Elle l’envoie à son retour.</source>
        <translation>Ohne Netz verkauft die Kasse und behält alles. Sie sendet es, sobald es wieder da ist.</translation>
    </message>
    <message>
        <source>Bon présenté deux fois</source>
        <translation>Gutschein zweimal gezeigt</translation>
    </message>
    <message>
        <source>Un client paie avec un bon. Un autre présente le même bon.</source>
        <translation>Ein Kunde zahlt mit einem Gutschein. Ein anderer zeigt denselben.</translation>
    </message>
    <message>
        <source>Débitez le bon en entier.</source>
        <translation>Buchen Sie den Gutschein ganz ab.</translation>
    </message>
    <message>
        <source>Faites montrer le bon encore.</source>
        <translation>Lassen Sie den Gutschein noch einmal zeigen.</translation>
    </message>
    <message>
        <source>Encaissez un article autrement.</source>
        <translation>Kassieren Sie einen Artikel anders.</translation>
    </message>
    <message>
        <source>Bons, Montrer le bon, Tout, puis Débiter.</source>
        <translation>Gutscheine, Gutschein zeigen, Alles, dann Abbuchen.</translation>
    </message>
    <message>
        <source>Touchez de nouveau Montrer le bon et lisez la réponse.</source>
        <translation>Tippen Sie noch einmal auf Gutschein zeigen und lesen Sie die Antwort.</translation>
    </message>
    <message>
        <source>Vente, un article, Encaisser, en espèces par exemple.</source>
        <translation>Verkauf, ein Artikel, Kassieren, zum Beispiel bar.</translation>
    </message>
    <message>
        <source>Un bon déjà débité est refusé. Le client paie autrement.</source>
        <translation>Ein schon abgebuchter Gutschein wird abgelehnt. Der Kunde zahlt anders.</translation>
    </message>
    <message>
        <source>Bon expiré</source>
        <translation>Abgelaufener Gutschein</translation>
    </message>
    <message>
        <source>Un client présente un bon dont la date est passée.</source>
        <translation>Ein Kunde zeigt einen Gutschein, dessen Datum vorbei ist.</translation>
    </message>
    <message>
        <source>Faites montrer le bon et lisez la réponse.</source>
        <translation>Lassen Sie den Gutschein zeigen und lesen Sie die Antwort.</translation>
    </message>
    <message>
        <source>Bons, puis Montrer le bon.</source>
        <translation>Gutscheine, dann Gutschein zeigen.</translation>
    </message>
    <message>
        <source>Un bon expiré n’est pas débité. La date est dite au client.</source>
        <translation>Ein abgelaufener Gutschein wird nicht abgebucht. Der Kunde erfährt das Datum.</translation>
    </message>
    <message>
        <source>Plus de papier</source>
        <translation>Kein Papier mehr</translation>
    </message>
    <message>
        <source>L’imprimante n’a plus de papier et un client veut son ticket.</source>
        <translation>Der Drucker hat kein Papier mehr und ein Kunde will seinen Kassenbon.</translation>
    </message>
    <message>
        <source>Vendez un article et encaissez-le.</source>
        <translation>Verkaufen Sie einen Artikel und kassieren Sie ihn.</translation>
    </message>
    <message>
        <source>Imprimez le ticket.</source>
        <translation>Drucken Sie den Kassenbon.</translation>
    </message>
    <message>
        <source>Remettez du papier&#xa0;: le ticket sort.</source>
        <translation>Legen Sie Papier nach: Der Bon kommt heraus.</translation>
    </message>
    <message>
        <source>Touchez Imprimer après la vente, ou Ctrl+P.</source>
        <translation>Tippen Sie nach dem Verkauf auf Drucken, oder Strg+P.</translation>
    </message>
    <message>
        <source>Touchez Remettre du papier. Le ticket qui attend sort, ou touchez Réessayer.</source>
        <translation>Tippen Sie auf Papier nachlegen. Der wartende Bon kommt heraus, oder tippen Sie auf Erneut versuchen.</translation>
    </message>
    <message>
        <source>Une imprimante en panne n’empêche pas de vendre. Le ticket attend.</source>
        <translation>Ein Drucker, der streikt, hindert nicht am Verkaufen. Der Bon wartet.</translation>
    </message>
    <message>
        <source>Prix faux</source>
        <translation>Falscher Preis</translation>
    </message>
    <message>
        <source>«&#x202f;%1&#x202f;» est affiché %2 en rayon. La caisse demande %3.</source>
        <translation>„%1“ steht im Regal für %2. Die Kasse verlangt %3.</translation>
    </message>
    <message>
        <source>Miche d’exercice</source>
        <translation>Übungsbrot</translation>
    </message>
    <message>
        <source>Vendez l’article à %1.</source>
        <translation>Verkaufen Sie den Artikel für %1.</translation>
    </message>
    <message>
        <source>Ajoutez l’article, touchez sa ligne, puis Prix (F7)&#xa0;: %1. Vendu trop cher&#x202f;? Remboursez le ticket et recommencez.</source>
        <translation>Fügen Sie den Artikel hinzu, tippen Sie auf seine Zeile, dann Preis (F7): %1. Zu teuer verkauft? Erstatten Sie den Bon und beginnen Sie neu.</translation>
    </message>
    <message>
        <source>Le prix affiché au client est le prix qu’il paie. Corrigez ensuite le catalogue.</source>
        <translation>Der Kunde zahlt den Preis, der angeschrieben ist. Berichtigen Sie danach den Katalog.</translation>
    </message>
    <message>
        <source>Remboursement</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Un client rapporte un article qu’il vient d’acheter.</source>
        <translation>Ein Kunde bringt einen Artikel zurück, den er gerade gekauft hat.</translation>
    </message>
    <message>
        <source>Remboursez-le depuis son ticket.</source>
        <translation>Erstatten Sie ihn von seinem Kassenbon aus.</translation>
    </message>
    <message>
        <source>Caisse, Journal des tickets, le ticket, puis Rembourser.</source>
        <translation>Kasse, Journal der Kassenbons, der Bon, dann Erstatten.</translation>
    </message>
    <message>
        <source>Un remboursement part du ticket d’origine et reste dans les livres.</source>
        <translation>Eine Erstattung geht vom ersten Bon aus und bleibt in den Büchern.</translation>
    </message>
</context>
<context>
    <name>SettingsCatalogue</name>
    <message>
        <source>Non</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Boutique</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>Telle que la ville la connaît.</source>
        <translation>Wie die Gemeinde es kennt.</translation>
    </message>
    <message>
        <source>Ville</source>
        <translation>Gemeinde</translation>
    </message>
    <message>
        <source>Elle émet les bons et les rembourse.</source>
        <translation>Sie gibt die Gutscheine aus und erstattet sie.</translation>
    </message>
    <message>
        <source>Caisse</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Cet appareil.</source>
        <translation>Dieses Gerät.</translation>
    </message>
    <message>
        <source>Langue de l’écran</source>
        <translation>Sprache des Bildschirms</translation>
    </message>
    <message>
        <source>Change tout de suite, sans redémarrer.</source>
        <translation>Ändert sich sofort, ohne Neustart.</translation>
    </message>
    <message>
        <source>Celle de l’appareil</source>
        <translation>Die des Geräts</translation>
    </message>
    <message>
        <source>Thème</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Système</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Clair</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Sombre</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Extérieur</source>
        <translation>Draußen</translation>
    </message>
    <message>
        <source>Extérieur, nuit</source>
        <translation>Draußen, nachts</translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Cette page montre le résultat aussitôt.</source>
        <translation>Diese Seite zeigt es sofort.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Densité</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>À la souris, les boutons peuvent être plus petits.</source>
        <translation>Mit der Maus dürfen die Tasten kleiner sein.</translation>
    </message>
    <message>
        <source>Doigt</source>
        <translation>Finger</translation>
    </message>
    <message>
        <source>Souris</source>
        <translation>Maus</translation>
    </message>
    <message>
        <source>Pour gaucher</source>
        <translation>Für Linkshänder</translation>
    </message>
    <message>
        <source>Le montant et les boutons passent à gauche.</source>
        <translation>Betrag und Tasten rücken nach links.</translation>
    </message>
    <message>
        <source>Animations réduites</source>
        <translation>Weniger Animationen</translation>
    </message>
    <message>
        <source>Les panneaux apparaissent sans glisser.</source>
        <translation>Die Felder erscheinen ohne zu gleiten.</translation>
    </message>
    <message>
        <source>Sons</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Chaque réponse a le sien, reconnaissable au rythme.</source>
        <translation>Jede Antwort hat ihren Ton, am Rhythmus erkennbar.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Par-dessus celui de l’appareil.</source>
        <translation>Zusätzlich zu der des Geräts.</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Éclair à chaque réponse</source>
        <translation>Blitz bei jeder Antwort</translation>
    </message>
    <message>
        <source>Langue des preuves</source>
        <translation>Sprache der Belege</translation>
    </message>
    <message>
        <source>De ce qui est imprimé ou remis au client.</source>
        <translation>Von allem, was gedruckt oder dem Kunden gegeben wird.</translation>
    </message>
    <message>
        <source>Celle de l’écran</source>
        <translation>Die des Bildschirms</translation>
    </message>
    <message>
        <source>Retour après un débit</source>
        <translation>Zurück nach einer Abbuchung</translation>
    </message>
    <message>
        <source>L’écran redevient prêt de lui-même.</source>
        <translation>Der Bildschirm wird von selbst wieder bereit.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Jamais</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Image de la caméra</source>
        <translation>Kamerabild</translation>
    </message>
    <message>
        <source>Sans image, la lecture continue.</source>
        <translation>Ohne Bild liest sie weiter.</translation>
    </message>
    <message>
        <source>Essayer les appareils</source>
        <translation>Geräte testen</translation>
    </message>
    <message>
        <source>Lecteur, imprimante et caméra, l’un après l’autre.</source>
        <translation>Codeleser, Drucker und Kamera, nacheinander.</translation>
    </message>
    <message>
        <source>Essayer</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Clavier du lecteur</source>
        <translation>Tastatur des Lesers</translation>
    </message>
    <message>
        <source>Préfixe du lecteur</source>
        <translation>Präfix des Lesers</translation>
    </message>
    <message>
        <source>Ce qu’il tape avant chaque code, s’il est réglé ainsi.</source>
        <translation>Was er vor jedem Code tippt, wenn er so eingestellt ist.</translation>
    </message>
    <message>
        <source>Imprimante</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Aucune</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Réseau</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Câble</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>Adresse de l’imprimante</source>
        <translation>Adresse des Druckers</translation>
    </message>
    <message>
        <source>Sur le réseau, ou le nom du port.</source>
        <translation>Im Netz, oder der Name des Anschlusses.</translation>
    </message>
    <message>
        <source>Largeur du papier</source>
        <translation>Papierbreite</translation>
    </message>
    <message>
        <source>Personnes à la caisse</source>
        <translation>Personen an der Kasse</translation>
    </message>
    <message>
        <source>Nom, droits et code de chacun.</source>
        <translation>Name, Rechte und Code von jeder Person.</translation>
    </message>
    <message>
        <source>Verrouillage automatique</source>
        <translation>Automatisch sperren</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>Invité sans code</source>
        <translation>Gast ohne Code</translation>
    </message>
    <message>
        <source>L’écran verrouillé propose d’entrer sans nom.</source>
        <translation>Der Sperrbildschirm bietet Zugang ohne Namen.</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>Ce qui est envoyé, ce qui attend, et l’âge des données.</source>
        <translation>Was gesendet wird, was wartet, und das Alter der Daten.</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Ce que la caisse enregistre</source>
        <translation>Was die Kasse speichert</translation>
    </message>
    <message>
        <source>Ce qu’elle envoie à la ville</source>
        <translation>Was sie der Gemeinde sendet</translation>
    </message>
    <message>
        <source>Les débits, signés par cet appareil. Les noms et les codes des personnes restent ici.</source>
        <translation>Die Abbuchungen, von diesem Gerät signiert. Namen und Codes der Personen bleiben hier.</translation>
    </message>
    <message>
        <source>Les autres codes</source>
        <translation>Die anderen Codes</translation>
    </message>
    <message>
        <source>Un code qui n’est pas un bon n’est ni montré, ni gardé.</source>
        <translation>Ein Code, der kein Gutschein ist, wird weder angezeigt noch behalten.</translation>
    </message>
    <message>
        <source>Dossier des données</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>À ne pas copier sur un autre appareil.</source>
        <translation>Nicht auf ein anderes Gerät kopieren.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>À donner à votre conseiller.</source>
        <translation>Für Ihre Ansprechperson.</translation>
    </message>
    <message>
        <source>Affichage et son</source>
        <translation>Anzeige und Ton</translation>
    </message>
    <message>
        <source>Bons</source>
        <translation>Gutscheine</translation>
    </message>
    <message>
        <source>Matériel</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Opérateurs et droits</source>
        <translation>Personen und Rechte</translation>
    </message>
    <message>
        <source>Confidentialité</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Avancé</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Extérieur&#xa0;: noir sur blanc, plus grand, pour le soleil.</source>
        <translation>Draußen: Schwarz auf Weiß, größer, für die Sonne.</translation>
    </message>
    <message>
        <source>Le bord de l’écran s’allume&#x202f;; toujours quand il n’y a pas de son.</source>
        <translation>Der Bildschirmrand leuchtet auf; immer, wenn kein Ton da ist.</translation>
    </message>
    <message>
        <source>Trouvé par l’essai&#x202f;; vide&#xa0;: reconnu à chaque lecture.</source>
        <translation>Vom Test gefunden; leer: bei jedem Lesen erkannt.</translation>
    </message>
    <message>
        <source>Pour la page d’essai&#x202f;; les preuves s’enregistrent en fichier.</source>
        <translation>Für die Testseite; Belege werden als Datei gespeichert.</translation>
    </message>
    <message>
        <source>En caractères&#xa0;: 32 pour 58 mm, 42 ou 48 pour 80 mm.</source>
        <translation>In Zeichen: 32 für 58&#xa0;mm, 42 oder 48 für 80&#xa0;mm.</translation>
    </message>
    <message>
        <source>Quand personne ne touche la caisse&#x202f;; jamais pendant un débit.</source>
        <translation>Wenn niemand die Kasse berührt; nie während einer Abbuchung.</translation>
    </message>
    <message>
        <source>Chaque débit&#xa0;: heure, montant, fin du code du bon. Jamais le nom du client, ni les images de la caméra.</source>
        <translation>Jede Abbuchung: Uhrzeit, Betrag, Ende des Gutscheincodes. Nie den Namen des Kunden oder Kamerabilder.</translation>
    </message>
    <message>
        <source>Code de secours de la boutique</source>
        <translation>Notfallcode des Geschäfts</translation>
    </message>
    <message>
        <source>Pour relire les ventes si les caisses sont perdues.</source>
        <translation>Um die Verkäufe wieder zu lesen, wenn die Kassen verloren sind.</translation>
    </message>
    <message>
        <source>Mentions des tickets</source>
        <translation>Angaben auf dem Kassenbon</translation>
    </message>
    <message>
        <source>Adresse, SIRET ou numéro d’entreprise, TVA.</source>
        <translation>Adresse, SIRET oder Unternehmensnummer, MwSt.</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Écran de vente</source>
        <translation>Verkaufsbildschirm</translation>
    </message>
    <message>
        <source>Se change aussi en haut de la vente.</source>
        <translation>Lässt sich auch oben im Verkauf wechseln.</translation>
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
        <translation>Waagenetiketten</translation>
    </message>
    <message>
        <source>Titres-restaurant</source>
        <translation>Essensgutscheine</translation>
    </message>
    <message>
        <source>Proposés à l’encaissement.</source>
        <translation>Beim Kassieren angeboten.</translation>
    </message>
    <message>
        <source>Chèques</source>
        <translation>Schecks</translation>
    </message>
    <message>
        <source>Virements</source>
        <translation>Überweisungen</translation>
    </message>
    <message>
        <source>Terminal de carte</source>
        <translation>Kartenterminal</translation>
    </message>
    <message>
        <source>Caisse et tickets</source>
        <translation>Kasse und Kassenbons</translation>
    </message>
    <message>
        <source>Paiements</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Une règle par étiquette&#x202f;; vide&#xa0;: les réglages usuels.</source>
        <translation>Eine Regel je Etikett; leer: die üblichen.</translation>
    </message>
    <message>
        <source>Son adresse sur le réseau (Caisse-AP)&#x202f;; vide&#xa0;: il est à part.</source>
        <translation>Seine Adresse im Netz (Caisse-AP); leer: es steht für sich.</translation>
    </message>
    <message>
        <source>Au-delà, la caisse demande le code ou le badge d’un responsable.</source>
        <translation>Darüber verlangt die Kasse Code oder Ausweis einer verantwortlichen Person.</translation>
    </message>
    <message>
        <source>Remise de la caisse</source>
        <translation>Rabatt an der Kasse</translation>
    </message>
    <message>
        <source>Remise du conseiller</source>
        <translation>Rabatt der Ansprechperson</translation>
    </message>
    <message>
        <source>Copies et export</source>
        <translation>Kopien und Export</translation>
    </message>
    <message>
        <source>Une copie se fait seule après chaque clôture et chaque jour.</source>
        <translation>Nach jedem Abschluss und jeden Tag entsteht von selbst eine Kopie.</translation>
    </message>
    <message>
        <source>Écran pour le client</source>
        <translation>Bildschirm für den Kunden</translation>
    </message>
    <message>
        <source>Sur un second écran branché&#xa0;: articles, total, rendu. Jamais sur celui-ci.</source>
        <translation>Auf einem angeschlossenen zweiten Bildschirm: Artikel, Summe, Rückgeld. Nie auf diesem.</translation>
    </message>
    <message>
        <source>Tickets par mail</source>
        <translation>Belege per Mail</translation>
    </message>
    <message>
        <source>Envoyés par la boîte mail de la boutique&#x202f;; sans réseau, ils attendent ici.</source>
        <translation>Verschickt über das Postfach des Geschäfts; ohne Netz warten sie hier.</translation>
    </message>
    <message>
        <source>Photos sur les touches</source>
        <translation>Fotos auf den Tasten</translation>
    </message>
    <message>
        <source>De la vente&#x202f;; sans photo, la touche reste.</source>
        <translation>Beim Verkauf; ohne Foto bleibt die Taste, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>ShopLists</name>
    <message>
        <source>Divers</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>articles_%1.csv</source>
        <translation>artikel_%1.csv</translation>
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
        <translation>Artikel suchen</translation>
    </message>
    <message>
        <source>3 *</source>
        <translation>3 *</translation>
    </message>
    <message>
        <source>Quantité de la ligne</source>
        <translation>Menge der Zeile</translation>
    </message>
    <message>
        <source>Remise ou prix de la ligne</source>
        <translation>Rabatt oder Preis der Zeile</translation>
    </message>
    <message>
        <source>Mettre en attente, reprendre</source>
        <translation>Parken, zurückholen</translation>
    </message>
    <message>
        <source>Encaisser par carte</source>
        <translation>Mit Karte kassieren</translation>
    </message>
    <message>
        <source>Retirer la ligne</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Nouvelle vente</source>
        <translation>Neuer Verkauf</translation>
    </message>
    <message>
        <source>Réimprimer le dernier ticket</source>
        <translation>Letzten Kassenbon neu drucken</translation>
    </message>
    <message>
        <source>Ouvrir le tiroir</source>
        <translation>Schublade öffnen</translation>
    </message>
    <message>
        <source>Caisse</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Enregistrer l’article</source>
        <translation>Artikel speichern</translation>
    </message>
    <message>
        <source>Article suivant</source>
        <translation>Nächster Artikel</translation>
    </message>
    <message>
        <source>Article précédent</source>
        <translation>Voriger Artikel</translation>
    </message>
    <message>
        <source>Vente</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Multiplier&#xa0;: 3 puis * puis l’article</source>
        <translation>Malnehmen: 3, dann *, dann der Artikel</translation>
    </message>
    <message>
        <source>Encaisser&#x202f;; puis espèces, le compte juste</source>
        <translation>Kassieren; dann bar, genau passend</translation>
    </message>
    <message>
        <source>Carte de fidélité</source>
        <translation>Treuekarte</translation>
    </message>
    <message>
        <source>Fidélité</source>
        <translation>Treue</translation>
    </message>
    <message>
        <source>Écran client ici</source>
        <translation>Kundenbildschirm hier</translation>
    </message>
    <message>
        <source>Ma fiche</source>
        <translation>Mein Eintrag</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>Disque plein&#xa0;: débits arrêtés</source>
        <translation>Speicher voll: keine Abbuchungen</translation>
    </message>
    <message>
        <source>Disque plein</source>
        <translation>Speicher voll</translation>
    </message>
    <message>
        <source>À régler %1</source>
        <translation>Zu klären %1</translation>
    </message>
    <message>
        <source>Caisse refusée</source>
        <translation>Kasse abgelehnt</translation>
    </message>
    <message>
        <source>Données du %1</source>
        <translation>Daten vom %1</translation>
    </message>
    <message>
        <source>Hors ligne · %1 à envoyer</source>
        <translation>Offline · %1 zu senden</translation>
    </message>
    <message>
        <source>Hors ligne</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Envoi %1</source>
        <translation>Sendet %1</translation>
    </message>
    <message>
        <source>%1 à envoyer</source>
        <translation>%1 zu senden</translation>
    </message>
    <message>
        <source>À jour %1</source>
        <translation>Aktuell %1</translation>
    </message>
    <message>
        <source>Pas encore synchronisé</source>
        <translation>Noch nicht synchronisiert</translation>
    </message>
    <message>
        <source>Le disque est plein&#xa0;: rien de nouveau ne peut être enregistré.</source>
        <translation>Der Speicher ist voll: Es kann nichts Neues gespeichert werden.</translation>
    </message>
    <message>
        <source>Tout est enregistré&#x202f;; la seconde copie prend du retard.</source>
        <translation>Alles ist gespeichert; die zweite Kopie hinkt hinterher.</translation>
    </message>
    <message>
        <source>Tout est enregistré sur cet appareil.</source>
        <translation>Alles ist auf diesem Gerät gespeichert.</translation>
    </message>
    <message>
        <source>Rien à envoyer&#xa0;: la ville a tout reçu.</source>
        <translation>Nichts zu senden: Die Gemeinde hat alles erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n élément(s) part(ent) vers la ville.</source>
        <translation>
            <numerusform>%n Element geht an die Gemeinde.</numerusform>
            <numerusform>%n Elemente gehen an die Gemeinde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n élément(s) attend(ent) le réseau.</source>
        <translation>
            <numerusform>%n Element wartet auf das Netz.</numerusform>
            <numerusform>%n Elemente warten auf das Netz.</numerusform>
        </translation>
    </message>
    <message>
        <source>La ville n’a pas encore été jointe.</source>
        <translation>Die Gemeinde wurde noch nicht erreicht.</translation>
    </message>
    <message>
        <source>Pas de réseau. Vous pouvez continuer&#xa0;: tout partira plus tard.</source>
        <translation>Kein Netz. Sie können weiterarbeiten: Alles wird später gesendet.</translation>
    </message>
    <message>
        <source>Le réseau marche, le serveur de la ville ne répond pas. Continuez.</source>
        <translation>Das Netz geht, der Server der Gemeinde antwortet nicht. Arbeiten Sie weiter.</translation>
    </message>
    <message>
        <source>La ville refuse cette caisse. Appelez la mairie&#x202f;; rien n’est perdu.</source>
        <translation>Die Gemeinde lehnt diese Kasse ab. Rufen Sie dort an; nichts ist verloren.</translation>
    </message>
    <message>
        <source>La ville répond.</source>
        <translation>Die Gemeinde antwortet.</translation>
    </message>
    <message>
        <source>Caisse à vérifier</source>
        <translation>Kasse zu prüfen</translation>
    </message>
    <message>
        <source>La ville a reçu autre chose de cette caisse que ce qui est ici. Prévenez votre conseiller&#x202f;; rien n’est perdu.</source>
        <translation>Die Gemeinde hat von dieser Kasse etwas anderes erhalten, als hier steht. Verständigen Sie Ihre Ansprechperson; nichts ist verloren.</translation>
    </message>
    <message>
        <source>Rien à envoyer</source>
        <translation>Nichts zu senden</translation>
    </message>
    <message>
        <source>Envoi en cours</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>À envoyer, prochain essai %1</source>
        <translation>Zu senden, nächster Versuch %1</translation>
    </message>
    <message>
        <source>À envoyer</source>
        <translation>Zu senden</translation>
    </message>
    <message>
        <source>arrêté</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>pas de réseau</source>
        <translation>kein Netz</translation>
    </message>
    <message>
        <source>Wi-Fi à ouvrir</source>
        <translation>WLAN-Anmeldung nötig</translation>
    </message>
    <message>
        <source>serveur muet</source>
        <translation>Server antwortet nicht</translation>
    </message>
    <message>
        <source>caisse refusée</source>
        <translation>Kasse abgelehnt</translation>
    </message>
    <message>
        <source>pas encore essayé</source>
        <translation>noch nicht versucht</translation>
    </message>
    <message>
        <source>en route</source>
        <translation>unterwegs</translation>
    </message>
    <message numerus="yes">
        <source>%n bon(s) débité(s)</source>
        <translation>
            <numerusform>%n Gutschein abgebucht</numerusform>
            <numerusform>%n Gutscheine abgebucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n débit(s) annulé(s)</source>
        <translation>
            <numerusform>%n Abbuchung storniert</numerusform>
            <numerusform>%n Abbuchungen storniert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n débit(s) abandonné(s)</source>
        <translation>
            <numerusform>%n Abbuchung abgebrochen</numerusform>
            <numerusform>%n Abbuchungen abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n débit(s) en suspens</source>
        <translation>
            <numerusform>%n offene Abbuchung</numerusform>
            <numerusform>%n offene Abbuchungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n autre(s) élément(s)</source>
        <translation>
            <numerusform>%n anderes Element</numerusform>
            <numerusform>%n andere Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>de %1 à %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>%1 libres</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>à l’heure</source>
        <translation>geht richtig</translation>
    </message>
    <message>
        <source>en avance de %1</source>
        <translation>geht %1 vor</translation>
    </message>
    <message>
        <source>en retard de %1</source>
        <translation>geht %1 nach</translation>
    </message>
    <message>
        <source>Essai de la connexion…</source>
        <translation>Verbindung wird getestet&#xa0;…</translation>
    </message>
    <message>
        <source>Synchronisation en cours…</source>
        <translation>Wird synchronisiert&#xa0;…</translation>
    </message>
    <message>
        <source>Essai à %1&#xa0;: %2</source>
        <translation>Test um %1: %2</translation>
    </message>
    <message>
        <source>Synchronisé à %1&#xa0;: la ville a tout reçu.</source>
        <translation>Synchronisiert um %1: Die Gemeinde hat alles erhalten.</translation>
    </message>
    <message>
        <source>Mise à jour requise</source>
        <translation>Update nötig</translation>
    </message>
    <message>
        <source>Dernier échange %1</source>
        <translation>Letzter Austausch %1</translation>
    </message>
    <message>
        <source>Le Wi-Fi demande une connexion. Ouvrez sa page dans le navigateur.</source>
        <translation>Das WLAN verlangt eine Anmeldung. Öffnen Sie seine Seite im Browser.</translation>
    </message>
    <message>
        <source>Cette application est trop ancienne pour la ville. Mettez-la à jour&#x202f;; vous pouvez continuer, rien n’est perdu.</source>
        <translation>Diese App ist zu alt für die Gemeinde. Aktualisieren Sie sie; Sie können weiterarbeiten, nichts geht verloren.</translation>
    </message>
    <message>
        <source>La ville répond mal. L’envoi est réessayé tout seul.</source>
        <translation>Die Gemeinde antwortet nicht richtig. Das Senden wird von selbst wiederholt.</translation>
    </message>
    <message numerus="yes">
        <source>%n opération(s) sauvée(s) d’une autre caisse</source>
        <translation>
            <numerusform>%n Vorgang einer anderen Kasse gerettet</numerusform>
            <numerusform>%n Vorgänge einer anderen Kasse gerettet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n élément(s) attend(ent) la mise à jour.</source>
        <translation>
            <numerusform>%n Eintrag wartet auf das Update.</numerusform>
            <numerusform>%n Einträge warten auf das Update.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n élément(s) attend(ent) ici.</source>
        <translation>
            <numerusform>%n Eintrag wartet hier.</numerusform>
            <numerusform>%n Einträge warten hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Le Wi-Fi demande une connexion. Les débits attendent ici, rien n’est perdu.</source>
        <translation>Das WLAN verlangt eine Anmeldung. Die Abbuchungen warten hier, nichts geht verloren.</translation>
    </message>
    <message>
        <source>Ouvrir sa page</source>
        <translation>Anmeldeseite öffnen</translation>
    </message>
    <message>
        <source>Comptoir est trop ancien pour la ville&#xa0;: rien ne part avant sa mise à jour. Vous pouvez continuer, rien n’est perdu.</source>
        <translation>Comptoir ist zu alt für die Gemeinde: Vor dem Update geht nichts hinaus. Sie können weiterarbeiten, nichts geht verloren.</translation>
    </message>
    <message>
        <source>Mettez Comptoir à jour avant le %1&#xa0;: après, plus rien ne partira vers la ville.</source>
        <translation>Aktualisieren Sie Comptoir vor dem %1: Danach geht nichts mehr an die Gemeinde.</translation>
    </message>
    <message>
        <source>Fichier refusé</source>
        <translation>Datei abgelehnt</translation>
    </message>
    <message>
        <source>La ville a déjà une autre suite de cette caisse. Sauvez de nouveau depuis elle, ou prévenez votre conseiller.</source>
        <translation>Die Gemeinde hat von dieser Kasse schon eine andere Fortsetzung. Sichern Sie sie noch einmal, oder informieren Sie Ihre Ansprechperson.</translation>
    </message>
    <message>
        <source>Il manque à la ville ce qui précède ce fichier. Ouvrez aussi les fichiers plus anciens de cette caisse.</source>
        <translation>Der Gemeinde fehlt, was vor dieser Datei liegt. Öffnen Sie auch die älteren Dateien dieser Kasse.</translation>
    </message>
    <message>
        <source>Cette caisse est d’une autre boutique et sert encore&#xa0;: c’est à elle d’envoyer.</source>
        <translation>Diese Kasse ist von einem anderen Geschäft und noch in Gebrauch: Sie muss selbst senden.</translation>
    </message>
    <message>
        <source>La ville ne connaît pas cette caisse. Appelez la mairie&#x202f;; gardez le fichier.</source>
        <translation>Die Gemeinde kennt diese Kasse nicht. Rufen Sie die Gemeinde an; behalten Sie die Datei.</translation>
    </message>
    <message>
        <source>La ville n’a pas pu prendre ce fichier. Gardez-le et prévenez votre conseiller.</source>
        <translation>Die Gemeinde konnte diese Datei nicht annehmen. Behalten Sie sie und informieren Sie Ihre Ansprechperson.</translation>
    </message>
    <message>
        <source>refusé</source>
        <translation>abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>%n perdue(s) ici&#x202f;; la ville les a peut-être. Prévenez votre conseiller.</source>
        <translation>
            <numerusform>%n ist hier verloren; die Gemeinde hat ihn vielleicht. Informieren Sie Ihre Ansprechperson.</numerusform>
            <numerusform>%n sind hier verloren; die Gemeinde hat sie vielleicht. Informieren Sie Ihre Ansprechperson.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingSections</name>
    <message>
        <source>Terminez d’abord l’encaissement.</source>
        <translation>Beenden Sie zuerst die Zahlung.</translation>
    </message>
    <message>
        <source>S’entraîner</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Quitter l’entraînement</source>
        <translation>Übung verlassen</translation>
    </message>
    <message>
        <source>Passer en réel</source>
        <translation>Echt beginnen</translation>
    </message>
    <message>
        <source>Formation</source>
        <translation>Übungsmodus</translation>
    </message>
    <message>
        <source>FORMATION</source>
        <translation>ÜBUNG</translation>
    </message>
</context>
<context>
    <name>TrainingWords</name>
    <message>
        <source>Miche d’exercice</source>
        <translation>Übungsbrot</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>Bon valable</source>
        <translation>Gutschein gültig</translation>
    </message>
    <message>
        <source>Vérifié en ligne à {time}. Le reste demeure sur le bon.</source>
        <translation>Online geprüft um {time}. Der Rest bleibt auf dem Gutschein.</translation>
    </message>
    <message>
        <source>{debited} débités</source>
        <translation>{debited} abgebucht</translation>
    </message>
    <message>
        <source>Enregistré et confirmé par la ville.</source>
        <translation>Gespeichert und von der Gemeinde bestätigt.</translation>
    </message>
    <message>
        <source>Bon débité</source>
        <translation>Abgebucht</translation>
    </message>
    <message>
        <source>Ce bon s’utilise en une seule fois, sans rendu.</source>
        <translation>Dieser Gutschein wird auf einmal eingelöst, ohne Wechselgeld.</translation>
    </message>
    <message>
        <source>Bon en une fois</source>
        <translation>Gutschein in einem Mal</translation>
    </message>
    <message>
        <source>Valable, à confirmer</source>
        <translation>Gültig, noch zu bestätigen</translation>
    </message>
    <message>
        <source>Authentique. Le solde sera confirmé avec le réseau.</source>
        <translation>Echt. Das Guthaben wird bestätigt, sobald ein Netz da ist.</translation>
    </message>
    <message>
        <source>Valable hors ligne</source>
        <translation>Offline gültig</translation>
    </message>
    <message>
        <source>Vérification ancienne ({age})</source>
        <translation>Alte Prüfung ({age})</translation>
    </message>
    <message>
        <source>La liste des bons date de {age}&#xa0;: le montant est réduit.</source>
        <translation>Alter der Gutscheinliste: {age}. Der Betrag ist reduziert.</translation>
    </message>
    <message>
        <source>Liste ancienne</source>
        <translation>Alte Liste</translation>
    </message>
    <message>
        <source>Expire bientôt</source>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>Valable jusqu’au {lastDay} inclus. Il peut être débité.</source>
        <translation>Gültig bis einschließlich {lastDay}. Er kann abgebucht werden.</translation>
    </message>
    <message>
        <source>Déjà utilisé</source>
        <translation>Bereits eingelöst</translation>
    </message>
    <message>
        <source>Ce bon est vide. Rien n’a été débité.</source>
        <translation>Dieser Gutschein ist leer. Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>Déjà débité ici à {lastUsed}</source>
        <translation>Hier schon abgebucht: {lastUsed}</translation>
    </message>
    <message>
        <source>Cette caisse l’a déjà débité de {debited}. Rien de plus n’a été pris.</source>
        <translation>Diese Kasse hat schon {debited} davon abgebucht. Mehr wurde nicht genommen.</translation>
    </message>
    <message>
        <source>Déjà débité ici</source>
        <translation>Hier schon abgebucht</translation>
    </message>
    <message>
        <source>Expiré le {lastDay}</source>
        <translation>Abgelaufen am {lastDay}</translation>
    </message>
    <message>
        <source>Ce bon n’est plus valable. Rien n’a été débité.</source>
        <translation>Dieser Gutschein ist nicht mehr gültig. Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>Expiré</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Valable à partir du {validFrom}</source>
        <translation>Gültig ab {validFrom}</translation>
    </message>
    <message>
        <source>Trop tôt pour ce bon. Rien n’a été débité.</source>
        <translation>Zu früh für diesen Gutschein. Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>Pas encore valable</source>
        <translation>Noch nicht gültig</translation>
    </message>
    <message>
        <source>Pas valable dans cette commune</source>
        <translation>In dieser Gemeinde nicht gültig</translation>
    </message>
    <message>
        <source>Ce bon vient d’un autre territoire. Rien n’a été débité.</source>
        <translation>Dieser Gutschein kommt aus einem anderen Gebiet. Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>Autre commune</source>
        <translation>Andere Gemeinde</translation>
    </message>
    <message>
        <source>Bon bloqué</source>
        <translation>Gutschein gesperrt</translation>
    </message>
    <message>
        <source>Le porteur doit s’adresser à la mairie. Rien n’a été débité.</source>
        <translation>Der Inhaber muss sich an die Gemeinde wenden. Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>Bon non authentique</source>
        <translation>Nicht echt</translation>
    </message>
    <message>
        <source>Sa signature n’est pas celle de la ville. Rien n’a été débité.</source>
        <translation>Die Signatur ist nicht die der Gemeinde. Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>Non authentique</source>
        <translation>Nicht echt</translation>
    </message>
    <message>
        <source>Limite hors ligne atteinte</source>
        <translation>Offline-Limit erreicht</translation>
    </message>
    <message>
        <source>Connectez-vous pour débiter ce bon. Rien n’a été débité.</source>
        <translation>Verbinden Sie sich, um diesen Gutschein abzubuchen. Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>Limite hors ligne</source>
        <translation>Offline-Limit</translation>
    </message>
    <message>
        <source>Bon de formation</source>
        <translation>Übungsgutschein</translation>
    </message>
    <message>
        <source>Ce bon sert à s’exercer et ne vaut rien. Rien n’a été débité.</source>
        <translation>Dieser Gutschein dient der Übung und ist nichts wert. Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>Carte de fidélité</source>
        <translation>Treuekarte</translation>
    </message>
    <message>
        <source>Ce n’est pas un bon. Demandez au client son bon d’achat.</source>
        <translation>Das ist kein Gutschein. Fragen Sie den Kunden nach seinem Einkaufsgutschein.</translation>
    </message>
    <message>
        <source>Code d’un article</source>
        <translation>Code eines Artikels</translation>
    </message>
    <message>
        <source>Ce n’est pas un bon. Le code du bon est carré.</source>
        <translation>Das ist kein Gutschein. Der Code des Gutscheins ist quadratisch.</translation>
    </message>
    <message>
        <source>Ce n’est pas un bon</source>
        <translation>Kein Gutschein</translation>
    </message>
    <message>
        <source>Ce code n’a été ni affiché ni gardé.</source>
        <translation>Dieser Code wurde weder angezeigt noch behalten.</translation>
    </message>
    <message>
        <source>Pas un bon</source>
        <translation>Kein Gutschein</translation>
    </message>
    <message>
        <source>Code illisible</source>
        <translation>Code unlesbar</translation>
    </message>
    <message>
        <source>Montez la luminosité du téléphone, lissez le papier, ou tapez le code.</source>
        <translation>Stellen Sie das Telefon heller, glätten Sie das Papier oder geben Sie den Code ein.</translation>
    </message>
    <message>
        <source>Bon d’un format plus récent</source>
        <translation>Gutschein in neuerem Format</translation>
    </message>
    <message>
        <source>Mettez Comptoir à jour, ou tapez le code imprimé sous le carré.</source>
        <translation>Aktualisieren Sie Comptoir oder geben Sie den Code unter dem QR-Code ein.</translation>
    </message>
    <message>
        <source>Format plus récent</source>
        <translation>Neueres Format</translation>
    </message>
    <message>
        <source>Débit annulé</source>
        <translation>Abbuchung storniert</translation>
    </message>
    <message>
        <source>{debited} sont revenus sur le bon.</source>
        <translation>{debited} sind wieder auf dem Gutschein.</translation>
    </message>
    <message>
        <source>Rien n’a été débité</source>
        <translation>Es wurde nichts abgebucht</translation>
    </message>
    <message>
        <source>Le débit a été abandonné avant d’être enregistré.</source>
        <translation>Die Abbuchung wurde aufgegeben, bevor sie gespeichert war.</translation>
    </message>
    <message>
        <source>Abandonné</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Authentique. Solde à confirmer avec le réseau.</source>
        <translation>Echt. Guthaben zu bestätigen, sobald ein Netz da ist.</translation>
    </message>
    <message>
        <source>Authentique. Hors ligne, {most} au plus en une fois.</source>
        <translation>Echt. Offline höchstens {most} auf einmal.</translation>
    </message>
    <message>
        <source>Authentique. Hors ligne, encore {most} sur ce bon ici.</source>
        <translation>Echt. Offline hier noch {most} auf diesen Gutschein.</translation>
    </message>
    <message>
        <source>Authentique. Cette caisse peut encore débiter {most} hors ligne.</source>
        <translation>Echt. Diese Kasse kann offline noch {most} abbuchen.</translation>
    </message>
    <message>
        <source>Authentique. Cette caisse peut encore débiter {most} aujourd’hui.</source>
        <translation>Echt. Diese Kasse kann heute noch {most} abbuchen.</translation>
    </message>
    <message>
        <source>La liste des bons date de {age}. Connectez-vous pour débiter ce bon.</source>
        <translation>Alter der Gutscheinliste: {age}. Verbinden Sie sich, um diesen Gutschein abzubuchen.</translation>
    </message>
    <message>
        <source>L’heure de cet appareil est douteuse. Vérifiez la date du bon avec le client.</source>
        <translation>Die Uhr dieses Geräts ist zweifelhaft. Prüfen Sie mit dem Kunden das Datum des Gutscheins.</translation>
    </message>
    <message>
        <source>La campagne est close. Rien n’a été débité.</source>
        <translation>Die Aktion ist beendet. Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>Votre boutique ne participe pas à cette campagne. Rien n’a été débité.</source>
        <translation>Ihr Geschäft nimmt an dieser Aktion nicht teil. Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>Ce bon a été annulé ou remplacé. Le porteur doit s’adresser à la mairie.</source>
        <translation>Dieser Gutschein wurde aufgehoben oder ersetzt. Der Inhaber muss sich an die Gemeinde wenden.</translation>
    </message>
    <message>
        <source>D’après la dernière liste, ce bon est vide. Connectez-vous pour vérifier.</source>
        <translation>Laut der letzten Liste ist dieser Gutschein leer. Verbinden Sie sich, um ihn zu prüfen.</translation>
    </message>
    <message>
        <source>Hors ligne, aucun débit n’est permis.</source>
        <translation>Offline ist keine Abbuchung erlaubt.</translation>
    </message>
    <message>
        <source>Hors ligne, ce bon a déjà été débité du maximum ici. Connectez-vous.</source>
        <translation>Offline wurde von diesem Gutschein hier schon der Höchstbetrag abgebucht. Verbinden Sie sich.</translation>
    </message>
    <message>
        <source>Cette caisse a débité son maximum hors ligne. Connectez-vous.</source>
        <translation>Diese Kasse hat offline ihren Höchstbetrag abgebucht. Verbinden Sie sich.</translation>
    </message>
    <message>
        <source>Cette caisse a débité son maximum du jour hors ligne. Connectez-vous.</source>
        <translation>Diese Kasse hat offline ihren Tageshöchstbetrag abgebucht. Verbinden Sie sich.</translation>
    </message>
    <message>
        <source>Trop de débits hors ligne depuis la dernière synchronisation. Connectez-vous.</source>
        <translation>Zu viele Offline-Abbuchungen seit der letzten Synchronisierung. Verbinden Sie sich.</translation>
    </message>
    <message>
        <source>La dernière synchronisation est trop ancienne. Connectez-vous.</source>
        <translation>Die letzte Synchronisierung ist zu alt. Verbinden Sie sich.</translation>
    </message>
    <message>
        <source>Cette caisse n’a pas encore la liste des bons. Connectez-vous une fois.</source>
        <translation>Diese Kasse hat die Gutscheinliste noch nicht. Verbinden Sie sich einmal.</translation>
    </message>
    <message>
        <source>Cette campagne ne se débite qu’en ligne. Connectez-vous.</source>
        <translation>Diese Aktion wird nur online abgebucht. Verbinden Sie sich.</translation>
    </message>
    <message>
        <source>Un certificat de santé. Il n’a été ni affiché ni gardé.</source>
        <translation>Ein Gesundheitszertifikat. Es wurde weder angezeigt noch behalten.</translation>
    </message>
    <message>
        <source>Un cachet officiel. Il n’a été ni affiché ni gardé.</source>
        <translation>Ein amtliches Siegel. Es wurde weder angezeigt noch behalten.</translation>
    </message>
    <message>
        <source>Un code de connexion personnel. Il n’a été ni affiché ni gardé.</source>
        <translation>Ein persönlicher Anmeldecode. Er wurde weder angezeigt noch behalten.</translation>
    </message>
    <message>
        <source>Des données ou une invitation de caisse. Rien n’a été gardé.</source>
        <translation>Daten oder eine Einladung für eine Kasse. Nichts wurde behalten.</translation>
    </message>
    <message>
        <source>Un lien internet. Il n’a été ni ouvert ni gardé.</source>
        <translation>Ein Internetlink. Er wurde weder geöffnet noch behalten.</translation>
    </message>
    <message>
        <source>Un accès Wi-Fi. Il n’a été ni affiché ni gardé.</source>
        <translation>Ein WLAN-Zugang. Er wurde weder angezeigt noch behalten.</translation>
    </message>
    <message>
        <source>Un code de paiement. Il n’a été ni affiché ni gardé.</source>
        <translation>Ein Zahlungscode. Er wurde weder angezeigt noch behalten.</translation>
    </message>
    <message>
        <source>Une carte de visite. Elle n’a été ni affichée ni gardée.</source>
        <translation>Eine Visitenkarte. Sie wurde weder angezeigt noch behalten.</translation>
    </message>
    <message>
        <source>Le code du bon est abîmé ou coupé. Tapez les 12 caractères imprimés dessous.</source>
        <translation>Der Code des Gutscheins ist beschädigt oder abgeschnitten. Geben Sie die 12 Zeichen darunter ein.</translation>
    </message>
    <message>
        <source>Un caractère ne va pas. Relisez les 12 caractères du bon.</source>
        <translation>Ein Zeichen stimmt nicht. Lesen Sie die 12 Zeichen des Gutscheins nach.</translation>
    </message>
    <message>
        <source>Il faut 12 lettres et chiffres, comme 7Q2K 9FXA 01MB.</source>
        <translation>Es müssen 12 Buchstaben und Ziffern sein, wie 7Q2K 9FXA 01MB.</translation>
    </message>
    <message>
        <source>Sans réseau, un code tapé ne se vérifie pas. Présentez le carré du bon.</source>
        <translation>Ohne Netz lässt sich ein eingegebener Code nicht prüfen. Zeigen Sie den QR-Code des Gutscheins vor.</translation>
    </message>
    <message>
        <source>Aucun bon ne porte ce code. Relisez les 12 caractères du bon.</source>
        <translation>Kein Gutschein trägt diesen Code. Lesen Sie die 12 Zeichen des Gutscheins nach.</translation>
    </message>
    <message>
        <source>Le bon a servi entre-temps&#xa0;: il y reste {balance}.</source>
        <translation>Der Gutschein wurde inzwischen benutzt: Es sind noch {balance} darauf.</translation>
    </message>
    <message>
        <source>Le débit a été abandonné. Le bon est intact.</source>
        <translation>Die Abbuchung wurde aufgegeben. Der Gutschein ist unberührt.</translation>
    </message>
    <message>
        <source>«&#x202f;Ce bon a déjà servi. La mairie vous renseigne.&#x202f;»</source>
        <translation>„Dieser Gutschein wurde bereits eingelöst. Die Gemeinde gibt Ihnen Auskunft.“</translation>
    </message>
    <message>
        <source>«&#x202f;La date de ce bon est passée. La mairie vous renseigne.&#x202f;»</source>
        <translation>„Das Datum dieses Gutscheins ist vorbei. Die Gemeinde gibt Ihnen Auskunft.“</translation>
    </message>
    <message>
        <source>«&#x202f;Ce bon est bloqué. La mairie vous en dira la raison.&#x202f;»</source>
        <translation>„Dieser Gutschein ist gesperrt. Die Gemeinde sagt Ihnen, warum.“</translation>
    </message>
    <message>
        <source>«&#x202f;Je ne peux pas lire ce bon. Montrez-le à la mairie.&#x202f;»</source>
        <translation>„Ich kann diesen Gutschein nicht lesen. Zeigen Sie ihn der Gemeinde.“</translation>
    </message>
    <message>
        <source>«&#x202f;Le bon est bon, le réseau manque. On réessaie&#x202f;?&#x202f;»</source>
        <translation>„Der Gutschein ist in Ordnung, das Netz fehlt. Versuchen wir es noch einmal?“</translation>
    </message>
    <message>
        <source>durée inconnue</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>{debited} débités, à confirmer</source>
        <translation>{debited} abgebucht, noch zu bestätigen</translation>
    </message>
    <message>
        <source>Horloge à vérifier</source>
        <translation>Uhr zu prüfen</translation>
    </message>
    <message>
        <source>Valable, montant réduit</source>
        <translation>Gültig, Betrag reduziert</translation>
    </message>
    <message>
        <source>Enregistré sur cet appareil. La ville le confirmera.</source>
        <translation>Auf diesem Gerät gespeichert. Die Gemeinde wird es bestätigen.</translation>
    </message>
    <message>
        <source>L’appareil a redémarré sans réseau&#xa0;: le montant est réduit.</source>
        <translation>Das Gerät wurde ohne Netz neu gestartet: Der Betrag ist reduziert.</translation>
    </message>
    <message>
        <source>Cette caisse a déjà vidé ce bon. Rien de plus n’a été pris.</source>
        <translation>Diese Kasse hat diesen Gutschein schon geleert. Mehr wurde nicht genommen.</translation>
    </message>
    <message>
        <source>Reste sur le bon</source>
        <translation>Rest auf dem Gutschein</translation>
    </message>
    <message>
        <source>Solde du bon</source>
        <translation>Restguthaben</translation>
    </message>
    <message>
        <source>Dernier solde connu, %1</source>
        <translation>Letztes bekanntes Guthaben, %1</translation>
    </message>
    <message>
        <source>Reste hors ligne sur cet appareil</source>
        <translation>Offline übrig auf diesem Gerät</translation>
    </message>
    <message>
        <source>Dernier usage</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>%1, ici</source>
        <translation>%1, hier</translation>
    </message>
    <message>
        <source>%1, autre commerce</source>
        <translation>%1, anderes Geschäft</translation>
    </message>
    <message>
        <source>aucun, premier débit</source>
        <translation>nie, erste Abbuchung</translation>
    </message>
    <message>
        <source>Expire le</source>
        <translation>Läuft ab am</translation>
    </message>
    <message>
        <source>Campagne</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Commune du bon</source>
        <translation>Gemeinde des Gutscheins</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Vous serez payé, quoi qu’il arrive.</source>
        <translation>Sie bekommen Ihr Geld, was auch geschieht.</translation>
    </message>
    <message>
        <source>Si le bon a servi ailleurs, le fonds de garantie paie.</source>
        <translation>Wurde der Gutschein anderswo eingelöst, zahlt der Garantiefonds.</translation>
    </message>
    <message>
        <source>À dire au client</source>
        <translation>Dem Kunden zu sagen</translation>
    </message>
    <message>
        <source>Débité puis annulé</source>
        <translation>Abgebucht, dann storniert</translation>
    </message>
    <message>
        <source>Refusé par la ville</source>
        <translation>Von der Gemeinde abgelehnt</translation>
    </message>
    <message>
        <source>Débité, à confirmer</source>
        <translation>Abgebucht, noch zu bestätigen</translation>
    </message>
    <message>
        <source>enregistré ici</source>
        <translation>hier gespeichert</translation>
    </message>
    <message>
        <source>reçu par la ville</source>
        <translation>von der Gemeinde empfangen</translation>
    </message>
    <message>
        <source>en lieu sûr à la ville</source>
        <translation>sicher bei der Gemeinde</translation>
    </message>
    <message>
        <source>refusé par la ville</source>
        <translation>von der Gemeinde abgelehnt</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Bon de {face} (en une fois)</source>
        <translation>Gutschein über {face} (in einem Mal)</translation>
    </message>
    <message>
        <source>Valable pour {most} sur {asked}</source>
        <translation>Gültig für {most} von {asked}</translation>
    </message>
    <message>
        <source>Une partie des articles seulement. Le reste se paie autrement.</source>
        <translation>Nur für einen Teil der Artikel. Der Rest wird anders bezahlt.</translation>
    </message>
    <message>
        <source>Valable en partie</source>
        <translation>Teilweise gültig</translation>
    </message>
    <message>
        <source>Pas valable pour ces articles</source>
        <translation>Für diese Artikel nicht gültig</translation>
    </message>
    <message>
        <source>Une règle de la campagne l’exclut. Rien n’a été débité.</source>
        <translation>Eine Regel der Aktion schließt das aus. Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>Hors règle</source>
        <translation>Nicht zulässig</translation>
    </message>
    <message>
        <source>Code de retrait</source>
        <translation>Abholcode</translation>
    </message>
    <message>
        <source>Lecture…</source>
        <translation>Wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Le code est lu, la réponse arrive.</source>
        <translation>Der Code ist gelesen, die Antwort kommt.</translation>
    </message>
    <message>
        <source>Pendant la formation, un vrai bon n’est pas débité. Rien n’a été débité.</source>
        <translation>Im Übungsmodus wird ein echter Gutschein nicht abgebucht. Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>Déjà débité ici, {lastUsed}</source>
        <translation>Hier schon abgebucht, {lastUsed}</translation>
    </message>
    <message>
        <source>Bon réel en formation</source>
        <translation>Echter Gutschein im Übungsmodus</translation>
    </message>
    <message>
        <source>Commande {subject}</source>
        <translation>Bestellung {subject}</translation>
    </message>
    <message>
        <source>{subject}. Rien n’a été débité.</source>
        <translation>{subject}. Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>Avec ce bon</source>
        <translation>Mit diesem Gutschein</translation>
    </message>
    <message>
        <source>À payer autrement</source>
        <translation>Anders zu zahlen</translation>
    </message>
    <message>
        <source>Ce bon, hors ligne</source>
        <translation>Dieser Gutschein, offline</translation>
    </message>
    <message>
        <source>%1 sur %2 max</source>
        <translation>%1 von max. %2</translation>
    </message>
    <message>
        <source>%1 max</source>
        <translation>max. %1</translation>
    </message>
    <message>
        <source>Cet appareil, hors ligne</source>
        <translation>Dieses Gerät, offline</translation>
    </message>
    <message>
        <source>il reste %1 sur %2</source>
        <translation>noch %1 von %2</translation>
    </message>
    <message>
        <source>il reste %1</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Article&#xa0;: {subject}</source>
        <translation>Artikel: {subject}</translation>
    </message>
    <message>
        <source>Ce n’est pas un bon&#xa0;: une commande à remettre.</source>
        <translation>Das ist kein Gutschein: eine Bestellung zum Aushändigen.</translation>
    </message>
    <message>
        <source>Rien à rendre en espèces&#xa0;: le bon a ce montant dès que la ville l’a reçu.</source>
        <translation>Nichts bar zurückgeben: Der Gutschein hat diesen Betrag, sobald die Gemeinde ihn erhalten hat.</translation>
    </message>
    <message>
        <source>{debited} remboursés sur le bon</source>
        <translation>{debited} auf den Gutschein erstattet</translation>
    </message>
    <message>
        <source>Restait sur le bon</source>
        <translation>War noch auf dem Gutschein</translation>
    </message>
    <message>
        <source>Débité</source>
        <translation>Abgebucht</translation>
    </message>
    <message>
        <source>Déjà remboursé sur le bon</source>
        <translation>Schon auf den Gutschein erstattet</translation>
    </message>
    <message>
        <source>Remboursé en partie</source>
        <translation>Teilweise erstattet</translation>
    </message>
    <message>
        <source>Remboursé</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Un débit précédent n’est pas encore arrivé à la ville. Le bon est intact&#xa0;: réessayez dans un instant.</source>
        <translation>Eine frühere Abbuchung ist noch nicht bei der Gemeinde angekommen. Der Gutschein ist unversehrt: Versuchen Sie es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>comptoir::app::Counter</name>
    <message>
        <source>Comptoir ne peut pas démarrer</source>
        <translation>Comptoir kann nicht starten</translation>
    </message>
    <message>
        <source>Bon de %1 à l’écran&#xa0;: rien n’est perdu.</source>
        <translation>Gutschein über %1 am Bildschirm: Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Copie reprise&#xa0;: tout y est, la numérotation continue.</source>
        <translation>Kopie zurückgeholt: Alles ist da, die Nummern gehen weiter.</translation>
    </message>
    <message numerus="yes">
        <source>Copie reprise&#xa0;: %n ticket(s) fait(s) ensuite manque(nt). La suite porte la série %1&#x202f;; prévenez votre comptable.</source>
        <translation>
            <numerusform>Kopie zurückgeholt: %n späterer Kassenbon fehlt. Weiter geht es mit Serie %1; verständigen Sie Ihre Buchhaltung.</numerusform>
            <numerusform>Kopie zurückgeholt: %n spätere Kassenbons fehlen. Weiter geht es mit Serie %1; verständigen Sie Ihre Buchhaltung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copie reprise&#xa0;: des tickets faits ensuite manquent peut-être. La suite porte la série %1&#x202f;; prévenez votre comptable.</source>
        <translation>Kopie zurückgeholt: Spätere Kassenbons fehlen vielleicht. Weiter geht es mit Serie %1; verständigen Sie Ihre Buchhaltung.</translation>
    </message>
</context>
<context>
    <name>comptoir::app::CounterShop</name>
    <message>
        <source>Boulangerie, pâtisserie</source>
        <translation>Bäckerei, Konditorei</translation>
    </message>
    <message>
        <source>Primeur, épicerie</source>
        <translation>Obst, Gemüse, Lebensmittel</translation>
    </message>
    <message>
        <source>Marché</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Librairie, papeterie, jeux</source>
        <translation>Bücher, Papier, Spiele</translation>
    </message>
    <message>
        <source>Vêtements</source>
        <translation>Kleidung</translation>
    </message>
    <message>
        <source>Équipement, outillage, services</source>
        <translation>Geräte, Werkzeug, Dienste</translation>
    </message>
    <message>
        <source>Autre commerce</source>
        <translation>Anderes Geschäft</translation>
    </message>
    <message>
        <source>Mentions des tickets</source>
        <translation>Angaben auf dem Kassenbon</translation>
    </message>
    <message>
        <source>Ouvrir le tiroir</source>
        <translation>Schublade öffnen</translation>
    </message>
</context>
<context>
    <name>comptoir::app::Till</name>
    <message>
        <source>Données abîmées&#xa0;: reconstituées depuis la copie de sécurité, rien n’est perdu.</source>
        <translation>Daten beschädigt: aus der Sicherung wiederhergestellt, nichts ist verloren.</translation>
    </message>
    <message>
        <source>Commerce d’exercice</source>
        <translation>Übungsgeschäft</translation>
    </message>
</context>
<context>
    <name>comptoir::attention::AdviserSheet</name>
    <message>
        <source>Question à la ville&#xa0;: %1</source>
        <translation>Frage an die Gemeinde: %1</translation>
    </message>
    <message>
        <source>Débité chez nous le</source>
        <translation>Bei uns abgebucht am</translation>
    </message>
    <message>
        <source>Utilisé dans un autre commerce le</source>
        <translation>In einem anderen Geschäft eingelöst am</translation>
    </message>
    <message>
        <source>Campagne</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Code du bon</source>
        <translation>Code des Gutscheins</translation>
    </message>
    <message>
        <source>Raison donnée par la ville</source>
        <translation>Grund laut Gemeinde</translation>
    </message>
    <message>
        <source>Numéro de l’opération</source>
        <translation>Nummer des Vorgangs</translation>
    </message>
    <message>
        <source>Question à la ville</source>
        <translation>Frage an die Gemeinde</translation>
    </message>
</context>
<context>
    <name>comptoir::attention::AttentionPage</name>
    <message>
        <source>À régler</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>À régler · %1</source>
        <translation>Zu klären · %1</translation>
    </message>
    <message>
        <source>Réglé · %1</source>
        <translation>Geklärt · %1</translation>
    </message>
    <message>
        <source>Afficher les plus anciens</source>
        <translation>Ältere anzeigen</translation>
    </message>
    <message>
        <source>Décider</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Décider&#xa0;: %1</source>
        <translation>Entscheiden: %1</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Imprimer encore&#xa0;: %1</source>
        <translation>Noch einmal drucken: %1</translation>
    </message>
    <message>
        <source>Rien à régler</source>
        <translation>Nichts zu klären</translation>
    </message>
    <message>
        <source>Aucune réponse encore</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>Si la ville refuse un débit ou n’en paie qu’une partie, la question arrive ici.</source>
        <translation>Lehnt die Gemeinde eine Abbuchung ab oder zahlt nur einen Teil, kommt die Frage hierher.</translation>
    </message>
    <message>
        <source>Ce que vous réglez reste ici, avec qui et quand.</source>
        <translation>Was Sie klären, bleibt hier, mit wem und wann.</translation>
    </message>
    <message>
        <source>Aucune réponse n’est enregistrée.</source>
        <translation>Es ist keine Antwort gespeichert.</translation>
    </message>
    <message>
        <source>Actualiser</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Rien ne disparaît&#xa0;: chaque réponse est gardée dans «&#x202f;Réglé&#x202f;», avec qui et quand.</source>
        <translation>Nichts verschwindet: Jede Antwort bleibt unter „Geklärt“, mit wem und wann.</translation>
    </message>
    <message>
        <source>Accepter %1 à votre charge&#x202f;?</source>
        <translation>%1 zu Ihren Lasten annehmen?</translation>
    </message>
    <message>
        <source>La ville paie %1 sur %2. Cette réponse ne se reprend pas.</source>
        <translation>Die Gemeinde zahlt %1 von %2. Diese Antwort ist endgültig.</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Autoriser une caisse</source>
        <translation>Eine Kasse zulassen</translation>
    </message>
    <message>
        <source>Refuser une caisse</source>
        <translation>Eine Kasse ablehnen</translation>
    </message>
</context>
<context>
    <name>comptoir::attention::QuestionCard</name>
    <message>
        <source>Oui, débiter %1</source>
        <translation>Ja, %1 abbuchen</translation>
    </message>
    <message>
        <source>Non, ne rien débiter</source>
        <translation>Nein, nichts abbuchen</translation>
    </message>
    <message>
        <source>Imprimer pour la ville</source>
        <translation>Für die Gemeinde drucken</translation>
    </message>
    <message>
        <source>Décider plus tard</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Garder ma valeur</source>
        <translation>Meinen Wert behalten</translation>
    </message>
    <message>
        <source>Prendre l’autre</source>
        <translation>Den anderen nehmen</translation>
    </message>
    <message>
        <source>Autoriser</source>
        <translation>Zulassen</translation>
    </message>
    <message>
        <source>Refuser</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>ACCEPTÉ</source>
        <translation>ANGENOMMEN</translation>
    </message>
    <message>
        <source>REFUSÉ, ou rien</source>
        <translation>ABGELEHNT oder nichts</translation>
    </message>
    <message>
        <source>Annulé sur le terminal</source>
        <translation>Am Terminal storniert</translation>
    </message>
    <message>
        <source>J’ai compris</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Réessayer maintenant</source>
        <translation>Jetzt noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>comptoir::backup::CopiesPane</name>
    <message>
        <source>Copier maintenant</source>
        <translation>Jetzt kopieren</translation>
    </message>
    <message>
        <source>Choisir la clé de la seconde copie</source>
        <translation>Stick für die zweite Kopie wählen</translation>
    </message>
    <message>
        <source>Tout emporter</source>
        <translation>Alles mitnehmen</translation>
    </message>
    <message>
        <source>Articles, tickets, clôtures et archives, en formats ouverts.</source>
        <translation>Artikel, Kassenbons, Abschlüsse und Archive in offenen Formaten.</translation>
    </message>
    <message>
        <source>Reprendre une copie</source>
        <translation>Eine Kopie zurückholen</translation>
    </message>
    <message>
        <source>Ne pas reprendre cette copie</source>
        <translation>Diese Kopie nicht zurückholen</translation>
    </message>
    <message>
        <source>Fermer Comptoir</source>
        <translation>Comptoir schließen</translation>
    </message>
    <message>
        <source>Copie en cours… Vous pouvez continuer à vendre.</source>
        <translation>Kopie läuft&#xa0;… Sie können weiter verkaufen.</translation>
    </message>
    <message>
        <source>Aucune copie pour l’instant. La première se fait à la clôture.</source>
        <translation>Noch keine Kopie. Die erste entsteht beim Abschluss.</translation>
    </message>
    <message>
        <source>Dernière copie vérifiée&#xa0;: %1.</source>
        <translation>Letzte geprüfte Kopie: %1.</translation>
    </message>
    <message>
        <source>Pas de seconde copie. Sur une clé USB, elle protège aussi d’un disque cassé ou d’un vol.</source>
        <translation>Keine zweite Kopie. Auf einem USB-Stick schützt sie auch vor kaputter Platte und Diebstahl.</translation>
    </message>
    <message>
        <source>Seconde copie dans %1&#xa0;: aucune pour l’instant.</source>
        <translation>Zweite Kopie in %1: noch keine.</translation>
    </message>
    <message>
        <source>Seconde copie dans %1&#xa0;: %2.</source>
        <translation>Zweite Kopie in %1: %2.</translation>
    </message>
    <message>
        <source>Une copie prendra la place des données au prochain démarrage. Jusque-là, rien ne change&#x202f;; l’état d’aujourd’hui est gardé à côté.</source>
        <translation>Beim nächsten Start tritt eine Kopie an die Stelle der Daten. Bis dahin ändert sich nichts; der heutige Stand bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>Copie faite et relue&#xa0;: elle est entière.</source>
        <translation>Kopie gemacht und geprüft: Sie ist vollständig.</translation>
    </message>
    <message>
        <source>Clé USB «&#x202f;%1&#x202f;»</source>
        <translation>USB-Stick „%1“</translation>
    </message>
    <message>
        <source>Où mettre la seconde copie&#x202f;?</source>
        <translation>Wohin mit der zweiten Kopie?</translation>
    </message>
    <message>
        <source>Pas de seconde copie</source>
        <translation>Keine zweite Kopie</translation>
    </message>
    <message>
        <source>La copie n’est pas reprise. Rien n’a changé.</source>
        <translation>Die Kopie wird nicht zurückgeholt. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Où mettre le fichier&#x202f;?</source>
        <translation>Wohin mit der Datei?</translation>
    </message>
    <message>
        <source>Sur cet appareil</source>
        <translation>Auf diesem Gerät</translation>
    </message>
    <message>
        <source>Le fichier se prépare… Vous pouvez continuer à vendre.</source>
        <translation>Die Datei entsteht&#xa0;… Sie können weiter verkaufen.</translation>
    </message>
    <message>
        <source>Tout est dans %1. Le fichier README.txt dit ce que chaque partie contient.</source>
        <translation>Alles ist in %1. Die Datei README.txt sagt, was jeder Teil enthält.</translation>
    </message>
</context>
<context>
    <name>comptoir::backup::RestoreSheet</name>
    <message>
        <source>Reprendre une copie</source>
        <translation>Eine Kopie zurückholen</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reprendre cette copie</source>
        <translation>Diese Kopie zurückholen</translation>
    </message>
    <message>
        <source>Recherche des copies…</source>
        <translation>Kopien werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Quelle copie reprendre&#x202f;? La plus récente est en premier.</source>
        <translation>Welche Kopie zurückholen? Die neueste steht zuerst.</translation>
    </message>
    <message>
        <source>%1, seconde copie</source>
        <translation>%1, zweite Kopie</translation>
    </message>
    <message>
        <source>La copie est relue en entier…</source>
        <translation>Die Kopie wird ganz geprüft&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Cette copie est entière&#xa0;: %1, %n ticket(s), jusqu’au %2 à %3.</source>
        <translation>
            <numerusform>Diese Kopie ist vollständig: %1, %n Kassenbon, bis %2 um %3.</numerusform>
            <numerusform>Diese Kopie ist vollständig: %1, %n Kassenbons, bis %2 um %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Elle ne vient pas de l’histoire de cette caisse&#xa0;: vérifiez que c’est la bonne.</source>
        <translation>Sie stammt nicht aus der Geschichte dieser Kasse: Prüfen Sie, ob es die richtige ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) fait(s) depuis n’y sont pas. Leurs numéros ne seront pas donnés une seconde fois&#xa0;: la suite porte une nouvelle série, et le journal le dit.</source>
        <translation>
            <numerusform>%n Kassenbon von danach ist nicht darin. Seine Nummer wird nicht noch einmal vergeben: Weiter geht es mit einer neuen Serie, und das Journal sagt es.</numerusform>
            <numerusform>%n Kassenbons von danach sind nicht darin. Ihre Nummern werden nicht noch einmal vergeben: Weiter geht es mit einer neuen Serie, und das Journal sagt es.</numerusform>
        </translation>
    </message>
    <message>
        <source>L’état d’aujourd’hui est gardé à côté. La copie prend sa place au prochain démarrage.</source>
        <translation>Der heutige Stand bleibt daneben erhalten. Die Kopie tritt beim nächsten Start an seine Stelle.</translation>
    </message>
    <message>
        <source>La copie est prête. Fermez Comptoir, puis ouvrez-le de nouveau.</source>
        <translation>Die Kopie ist bereit. Schließen Sie Comptoir und öffnen Sie es neu.</translation>
    </message>
    <message>
        <source>Fermer Comptoir</source>
        <translation>Comptoir schließen</translation>
    </message>
    <message>
        <source>Chercher sur la clé «&#x202f;%1&#x202f;»</source>
        <translation>Auf dem Stick „%1“ suchen</translation>
    </message>
    <message>
        <source>Chercher de nouveau</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Aucune copie ici. Branchez la clé USB où elles sont.</source>
        <translation>Hier ist keine Kopie. Stecken Sie den USB-Stick an, auf dem sie sind.</translation>
    </message>
</context>
<context>
    <name>comptoir::catalogue::CatalogueController</name>
    <message>
        <source>Créer un article</source>
        <translation>Artikel anlegen</translation>
    </message>
    <message>
        <source>Enregistrer %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Archiver %1</source>
        <translation>%1 archivieren</translation>
    </message>
    <message>
        <source>Archiver un rayon</source>
        <translation>Eine Warengruppe archivieren</translation>
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
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Sans prix</source>
        <translation>Ohne Preis</translation>
    </message>
    <message>
        <source>Sans code</source>
        <translation>Ohne Code</translation>
    </message>
    <message>
        <source>Stock à zéro</source>
        <translation>Bestand null</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Chercher un article, un code</source>
        <translation>Artikel oder Code suchen</translation>
    </message>
    <message>
        <source>Montrer</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Le catalogue est vide</source>
        <translation>Der Katalog ist leer</translation>
    </message>
    <message>
        <source>Créer un premier article</source>
        <translation>Ersten Artikel anlegen</translation>
    </message>
    <message>
        <source>Nouvel article</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>Rayons</source>
        <translation>Warengruppen</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Importieren</translation>
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
        <translation>Tippen Sie auf einen Artikel</translation>
    </message>
    <message>
        <source>Aucun article ici.</source>
        <translation>Hier ist kein Artikel.</translation>
    </message>
    <message>
        <source>Enregistré&#xa0;: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Vous vendez déjà&#xa0;: un montant et un rayon suffisent. Un catalogue fait gagner du temps.</source>
        <translation>Sie verkaufen schon: Ein Betrag und eine Warengruppe genügen. Ein Katalog spart Zeit.</translation>
    </message>
    <message>
        <source>Ou scannez-le&#xa0;: un code inconnu ouvre un nouvel article.</source>
        <translation>Oder scannen Sie ihn: Ein unbekannter Code öffnet einen neuen Artikel.</translation>
    </message>
    <message>
        <source>Étiquettes enregistrées&#xa0;: %1</source>
        <translation>Etiketten gespeichert: %1</translation>
    </message>
    <message>
        <source>Aucun article ne ressemble à «&#x202f;%1&#x202f;».</source>
        <translation>Kein Artikel sieht aus wie „%1“.</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Autres actions</source>
        <translation>Mehr Aktionen</translation>
    </message>
    <message>
        <source>Étiquettes de la liste&#xa0;: quel papier&#x202f;?</source>
        <translation>Etiketten der Liste: welches Papier?</translation>
    </message>
    <message>
        <source>A4, 24 étiquettes de 70 × 37 mm</source>
        <translation>A4, 24 Etiketten, 70 × 37 mm</translation>
    </message>
    <message>
        <source>A4, 40 étiquettes de 52,5 × 29,7 mm</source>
        <translation>A4, 40 Etiketten, 52,5 × 29,7 mm</translation>
    </message>
    <message>
        <source>Rouleau de 57 × 32 mm</source>
        <translation>Rolle, 57 × 32 mm</translation>
    </message>
    <message>
        <source>Étiquettes en cours…</source>
        <translation>Etiketten entstehen&#xa0;…</translation>
    </message>
    <message>
        <source>Export en cours…</source>
        <translation>Export läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Articles enregistrés&#xa0;: %1</source>
        <translation>Artikel gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>comptoir::catalogue::DepartmentForm</name>
    <message>
        <source>Nouveau rayon</source>
        <translation>Neue Warengruppe</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Nom du rayon</source>
        <translation>Name der Warengruppe</translation>
    </message>
    <message>
        <source>Deux lettres pour ses articles</source>
        <translation>Zwei Buchstaben für ihre Artikel</translation>
    </message>
    <message>
        <source>TVA</source>
        <translation>MwSt.</translation>
    </message>
    <message>
        <source>Couleur</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Garantie légale sur le ticket</source>
        <translation>Gesetzliche Garantie auf dem Kassenbon</translation>
    </message>
    <message>
        <source>Prestation de service</source>
        <translation>Dienstleistung</translation>
    </message>
    <message>
        <source>Une note est proposée à partir du montant légal.</source>
        <translation>Ab dem gesetzlichen Betrag wird eine Rechnung angeboten.</translation>
    </message>
    <message>
        <source>Appareils, outils, meubles, jouets&#xa0;: le papier sort toujours.</source>
        <translation>Geräte, Werkzeug, Möbel, Spielzeug: Das Papier kommt immer.</translation>
    </message>
</context>
<context>
    <name>comptoir::catalogue::DepartmentSheet</name>
    <message>
        <source>Rayons</source>
        <translation>Warengruppen</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Nouveau rayon</source>
        <translation>Neue Warengruppe</translation>
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
        <translation>Kurzer Name auf dem Bon</translation>
    </message>
    <message>
        <source>Prix TTC</source>
        <translation>Preis inkl. MwSt.</translation>
    </message>
    <message>
        <source>Codes-barres</source>
        <translation>Strichcodes</translation>
    </message>
    <message>
        <source>Rayon</source>
        <translation>Warengruppe</translation>
    </message>
    <message>
        <source>Taux de TVA</source>
        <translation>MwSt.-Satz</translation>
    </message>
    <message>
        <source>Unité</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Code de balance</source>
        <translation>Waagencode</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Favori</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Retrait en magasin</source>
        <translation>Abholung im Geschäft</translation>
    </message>
    <message>
        <source>Ne pas importer</source>
        <translation>Nicht importieren</translation>
    </message>
    <message>
        <source>Couleur</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Âge minimum</source>
        <translation>Mindestalter</translation>
    </message>
    <message>
        <source>tableur</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Choisir la liste des articles</source>
        <translation>Artikelliste wählen</translation>
    </message>
    <message>
        <source>Listes (*.csv *.txt *.tsv *.xlsx);;Tous (*)</source>
        <translation>Listen (*.csv *.txt *.tsv *.xlsx);;Alle (*)</translation>
    </message>
    <message>
        <source>Importer des articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Feuille du classeur</source>
        <translation>Blatt der Arbeitsmappe</translation>
    </message>
    <message>
        <source>Lignes refusées</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>Ne rien importer</source>
        <translation>Nichts importieren</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Lecture de la liste…</source>
        <translation>Die Liste wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>%1&#xa0;: liste de %2</source>
        <translation>%1: Liste aus %2</translation>
    </message>
    <message>
        <source>Odoo exporte souvent des prix hors TVA. Vérifiez-les avant d’importer.</source>
        <translation>Odoo exportiert oft Preise ohne MwSt. Prüfen Sie sie vor dem Import.</translation>
    </message>
    <message>
        <source>Quelle feuille&#x202f;?</source>
        <translation>Welches Blatt?</translation>
    </message>
    <message>
        <source>Ce que contiennent les colonnes</source>
        <translation>Was die Spalten enthalten</translation>
    </message>
    <message>
        <source>Colonne %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Que contient cette colonne&#x202f;?</source>
        <translation>Was enthält diese Spalte?</translation>
    </message>
    <message>
        <source>Vérification de la liste…</source>
        <translation>Die Liste wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Lignes lues&#xa0;: %1. Nouveaux articles&#xa0;: %2. Modifiés&#xa0;: %3. Inchangés&#xa0;: %4. Lignes refusées&#xa0;: %5.</source>
        <translation>Gelesene Zeilen: %1. Neue Artikel: %2. Geändert: %3. Unverändert: %4. Abgelehnte Zeilen: %5.</translation>
    </message>
    <message>
        <source>Touchez une ligne refusée pour lire pourquoi.</source>
        <translation>Tippen Sie auf eine abgelehnte Zeile und lesen Sie, warum.</translation>
    </message>
    <message>
        <source>Un import ne s’annule pas.</source>
        <translation>Ein Import lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Importer 1 article</source>
        <translation>1 Artikel importieren</translation>
    </message>
    <message>
        <source>Importer %1 articles</source>
        <translation>%1 Artikel importieren</translation>
    </message>
    <message>
        <source>Import en cours…</source>
        <translation>Import läuft&#xa0;…</translation>
    </message>
    <message>
        <source>C’est fait. Articles créés&#xa0;: %1, modifiés&#xa0;: %2. Lignes refusées&#xa0;: %3.</source>
        <translation>Fertig. Neue Artikel: %1, geändert: %2. Abgelehnte Zeilen: %3.</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>comptoir::catalogue::ItemForm</name>
    <message>
        <source>Retirer du catalogue</source>
        <translation>Aus dem Katalog nehmen</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nom sur le ticket</source>
        <translation>Name auf dem Kassenbon</translation>
    </message>
    <message>
        <source>Prix TTC</source>
        <translation>Preis inkl. MwSt.</translation>
    </message>
    <message>
        <source>à la vente</source>
        <translation>beim Verkauf</translation>
    </message>
    <message>
        <source>Vendu</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>à la pièce</source>
        <translation>je Stück</translation>
    </message>
    <message>
        <source>au kilo</source>
        <translation>je Kilo</translation>
    </message>
    <message>
        <source>au litre</source>
        <translation>je Liter</translation>
    </message>
    <message>
        <source>au mètre</source>
        <translation>je Meter</translation>
    </message>
    <message>
        <source>Rayon</source>
        <translation>Warengruppe</translation>
    </message>
    <message>
        <source>TVA</source>
        <translation>MwSt.</translation>
    </message>
    <message>
        <source>Codes-barres</source>
        <translation>Strichcodes</translation>
    </message>
    <message>
        <source>scannez, ou séparez par une virgule</source>
        <translation>scannen, oder durch Komma trennen</translation>
    </message>
    <message>
        <source>scannez</source>
        <translation>scannen</translation>
    </message>
    <message>
        <source>Numéro sur la balance</source>
        <translation>Nummer auf der Waage</translation>
    </message>
    <message>
        <source>Favori</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Sur la première page de la vente.</source>
        <translation>Auf der ersten Seite des Verkaufs.</translation>
    </message>
    <message>
        <source>Suivre le stock</source>
        <translation>Bestand führen</translation>
    </message>
    <message>
        <source>Il se vend aussi à zéro.</source>
        <translation>Er wird auch bei null verkauft.</translation>
    </message>
    <message>
        <source>Compté en rayon</source>
        <translation>Im Regal gezählt</translation>
    </message>
    <message>
        <source>À retirer sur commande</source>
        <translation>Zum Abholen bestellbar</translation>
    </message>
    <message>
        <source>Les clients peuvent le réserver.</source>
        <translation>Kunden können ihn reservieren.</translation>
    </message>
    <message>
        <source>Interdit aux mineurs</source>
        <translation>Nicht an Minderjährige</translation>
    </message>
    <message>
        <source>La caisse rappelle de vérifier l’âge.</source>
        <translation>Die Kasse erinnert daran, das Alter zu prüfen.</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>à choisir</source>
        <translation>zu wählen</translation>
    </message>
    <message>
        <source>celle du rayon, %1</source>
        <translation>wie die Warengruppe, %1</translation>
    </message>
    <message>
        <source>Celle du rayon</source>
        <translation>Wie die Warengruppe</translation>
    </message>
    <message>
        <source>vide&#xa0;: tapé à la vente</source>
        <translation>leer: beim Verkauf getippt</translation>
    </message>
    <message>
        <source>Ce prix ne se lit pas&#xa0;: écrivez par exemple 12,50.</source>
        <translation>Dieser Preis ist nicht lesbar: Schreiben Sie zum Beispiel 12,50.</translation>
    </message>
    <message>
        <source>Couleur</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>celle du rayon</source>
        <translation>die der Warengruppe</translation>
    </message>
    <message>
        <source>Choisir une photo</source>
        <translation>Foto wählen</translation>
    </message>
    <message>
        <source>Images (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</source>
        <translation>Bilder (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>Photo de l’article</source>
        <translation>Foto des Artikels</translation>
    </message>
</context>
<context>
    <name>comptoir::catalogue::LabelSheet</name>
    <message>
        <source>%1 le kg</source>
        <translation>%1 je kg</translation>
    </message>
    <message>
        <source>%1 le litre</source>
        <translation>%1 je Liter</translation>
    </message>
    <message>
        <source>%1 le mètre</source>
        <translation>%1 je Meter</translation>
    </message>
</context>
<context>
    <name>comptoir::catalogue::RefusedModel</name>
    <message>
        <source>Ligne %1&#xa0;: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>comptoir::customer::CustomerView</name>
    <message>
        <source>Un instant…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Présentez votre carte</source>
        <translation>Halten Sie Ihre Karte vor</translation>
    </message>
    <message>
        <source>Insérez votre carte</source>
        <translation>Stecken Sie Ihre Karte ein</translation>
    </message>
    <message>
        <source>Tapez votre code</source>
        <translation>Geben Sie Ihre PIN ein</translation>
    </message>
    <message>
        <source>Demande à la banque…</source>
        <translation>Anfrage bei der Bank…</translation>
    </message>
    <message>
        <source>Retirez votre carte</source>
        <translation>Entnehmen Sie Ihre Karte</translation>
    </message>
    <message>
        <source>Présentez votre carte encore une fois</source>
        <translation>Halten Sie Ihre Karte noch einmal vor</translation>
    </message>
    <message>
        <source>Essayez une autre carte</source>
        <translation>Versuchen Sie eine andere Karte</translation>
    </message>
    <message>
        <source>Ne présentez qu’une carte</source>
        <translation>Halten Sie nur eine Karte vor</translation>
    </message>
    <message>
        <source>Arrondi</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>À vous rendre</source>
        <translation>Sie bekommen zurück</translation>
    </message>
    <message>
        <source>Par carte</source>
        <translation>Mit Karte</translation>
    </message>
    <message>
        <source>Présentez votre bon</source>
        <translation>Zeigen Sie Ihren Gutschein</translation>
    </message>
    <message>
        <source>Votre bon paie %1. Il restera %2 dessus.</source>
        <translation>Ihr Gutschein zahlt %1. Es bleiben %2 darauf.</translation>
    </message>
    <message>
        <source>Votre bon paie %1.</source>
        <translation>Ihr Gutschein zahlt %1.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Reste à payer</source>
        <translation>Noch zu zahlen</translation>
    </message>
    <message>
        <source>Remboursé</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Rendu</source>
        <translation>Rückgeld</translation>
    </message>
    <message>
        <source>Payé</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Reste sur votre bon</source>
        <translation>Rest auf Ihrem Gutschein</translation>
    </message>
    <message>
        <source>Merci, et à bientôt&#x202f;!</source>
        <translation>Danke und bis bald!</translation>
    </message>
    <message>
        <source>Votre ticket&#xa0;: lisez ce code avec votre téléphone</source>
        <translation>Ihr Beleg: Lesen Sie diesen Code mit Ihrem Telefon</translation>
    </message>
    <message>
        <source>Ce bon est déjà utilisé</source>
        <translation>Dieser Gutschein ist schon eingelöst</translation>
    </message>
    <message>
        <source>Ce bon a expiré</source>
        <translation>Dieser Gutschein ist abgelaufen</translation>
    </message>
    <message>
        <source>Ce bon n’est pas encore valable</source>
        <translation>Dieser Gutschein ist noch nicht gültig</translation>
    </message>
    <message>
        <source>Ce code ne peut pas servir ici</source>
        <translation>Dieser Code kann hier nicht dienen</translation>
    </message>
    <message>
        <source>Remise</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Récompense fidélité</source>
        <translation>Treueprämie</translation>
    </message>
    <message>
        <source>Débité</source>
        <translation>Abgebucht</translation>
    </message>
    <message>
        <source>Débit annulé</source>
        <translation>Abbuchung storniert</translation>
    </message>
    <message>
        <source>Bon accepté</source>
        <translation>Gutschein angenommen</translation>
    </message>
    <message>
        <source>Sur votre bon</source>
        <translation>Auf Ihrem Gutschein</translation>
    </message>
    <message>
        <source>Bon valable</source>
        <translation>Gutschein gültig</translation>
    </message>
    <message>
        <source>Les bons de la ville sont acceptés ici.</source>
        <translation>Die Gutscheine der Stadt werden hier angenommen.</translation>
    </message>
    <message>
        <source>Bons acceptés ici&#xa0;: %1</source>
        <translation>Hier angenommene Gutscheine: %1</translation>
    </message>
    <message>
        <source>ENTRAÎNEMENT&#xa0;: rien n’est vendu</source>
        <translation>ÜBUNG: nichts wird verkauft</translation>
    </message>
</context>
<context>
    <name>comptoir::customer::CustomerWindow</name>
    <message>
        <source>Écran client</source>
        <translation>Kundenbildschirm</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Fermer l’écran client</source>
        <translation>Kundenbildschirm schließen</translation>
    </message>
</context>
<context>
    <name>comptoir::enrolment::EnrolmentPage</name>
    <message>
        <source>Inscrire cette caisse</source>
        <translation>Diese Kasse anmelden</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>J’ai un code d’invitation</source>
        <translation>Ich habe einen Einladungscode</translation>
    </message>
    <message>
        <source>Présentez à la caméra le carré que la mairie affiche. Sans caméra, collez ici le texte de l’invitation.</source>
        <translation>Halten Sie den QR-Code der Gemeinde vor die Kamera. Ohne Kamera fügen Sie hier den Text der Einladung ein.</translation>
    </message>
    <message>
        <source>Texte de l’invitation</source>
        <translation>Text der Einladung</translation>
    </message>
    <message>
        <source>Une invitation sert une fois et vaut quinze minutes.</source>
        <translation>Eine Einladung gilt einmal und fünfzehn Minuten lang.</translation>
    </message>
    <message>
        <source>Contact avec la mairie…</source>
        <translation>Kontakt mit der Gemeinde&#xa0;…</translation>
    </message>
    <message>
        <source>Cela prend quelques secondes.</source>
        <translation>Das dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>Comparez ces six chiffres</source>
        <translation>Vergleichen Sie diese sechs Ziffern</translation>
    </message>
    <message>
        <source>Le guichet doit voir les mêmes à l’écran. S’ils diffèrent, annulez.</source>
        <translation>Der Schalter muss dieselben auf dem Bildschirm sehen. Sind sie anders, brechen Sie ab.</translation>
    </message>
    <message>
        <source>Chiffres à comparer&#xa0;: %1</source>
        <translation>Zu vergleichende Ziffern: %1</translation>
    </message>
    <message>
        <source>Bienvenue à %1</source>
        <translation>Willkommen in %1</translation>
    </message>
    <message>
        <source>Cette caisse est celle de %1. Elle peut débiter les bons de la ville.</source>
        <translation>Diese Kasse gehört zu %1. Sie kann die Gutscheine der Gemeinde abbuchen.</translation>
    </message>
    <message>
        <source>Commencer</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation>Neu beginnen</translation>
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
        <translation>Untern.-Nr.: %1</translation>
    </message>
    <message>
        <source>N°&#xa0;TVA&#xa0;: %1</source>
        <translation>USt-IdNr.: %1</translation>
    </message>
    <message>
        <source>Ticket n°&#xa0;%1</source>
        <translation>Kassenbon Nr. %1</translation>
    </message>
    <message>
        <source>DOCUMENT PROVISOIRE</source>
        <translation>VORLÄUFIGER BELEG</translation>
    </message>
    <message>
        <source>Ceci n’est pas un ticket de caisse&#xa0;: rien n’est encore payé.</source>
        <translation>Dies ist kein Kassenbon: Es ist noch nichts bezahlt.</translation>
    </message>
    <message>
        <source>FACTICE</source>
        <translation>ÜBUNG</translation>
    </message>
    <message>
        <source>DUPLICATA %1</source>
        <translation>DUPLIKAT %1</translation>
    </message>
    <message>
        <source>Duplicata du %1</source>
        <translation>Duplikat vom %1</translation>
    </message>
    <message>
        <source>REMBOURSEMENT</source>
        <translation>ERSTATTUNG</translation>
    </message>
    <message>
        <source>Du ticket n°&#xa0;%1</source>
        <translation>Zu Kassenbon Nr. %1</translation>
    </message>
    <message>
        <source>Motif&#xa0;: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Caisse %1</source>
        <translation>Kasse %1</translation>
    </message>
    <message>
        <source>Servi par %1</source>
        <translation>Bedient von %1</translation>
    </message>
    <message>
        <source>Signature %1</source>
        <translation>Signatur %1</translation>
    </message>
    <message>
        <source>… et %1 autres lignes</source>
        <translation>… und %1 weitere Zeilen</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>quantity and what</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Remise</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Remise (%1)</source>
        <translation>Rabatt (%1)</translation>
    </message>
    <message>
        <source>Après remise</source>
        <translation>Nach Rabatt</translation>
    </message>
    <message>
        <source>Nombre de lignes&#xa0;: %1</source>
        <translation>Anzahl Zeilen: %1</translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>SUMME</translation>
    </message>
    <message>
        <source>Arrondi des espèces</source>
        <translation>Rundung bar</translation>
    </message>
    <message>
        <source>Total arrondi</source>
        <translation>Summe gerundet</translation>
    </message>
    <message>
        <source>TVA</source>
        <translation>MwSt.</translation>
    </message>
    <message>
        <source>HT</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Taxe</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>TTC</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Rendu</source>
        <translation>Rückgeld</translation>
    </message>
    <message>
        <source>Réf. %1</source>
        <translation>Ref. %1</translation>
    </message>
    <message>
        <source>Reste sur le bon</source>
        <translation>Rest auf dem Gutschein</translation>
    </message>
    <message>
        <source>Valable jusqu’au %1</source>
        <translation>Gültig bis %1</translation>
    </message>
    <message>
        <source>Bon d’achat débité</source>
        <translation>Gutschein abgebucht</translation>
    </message>
    <message>
        <source>Montant débité</source>
        <translation>Abgebuchter Betrag</translation>
    </message>
    <message>
        <source>PROVISOIRE, à confirmer par la ville</source>
        <translation>VORLÄUFIG, von der Stadt zu bestätigen</translation>
    </message>
    <message>
        <source>Espèces</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Carte bancaire</source>
        <translation>Bankkarte</translation>
    </message>
    <message>
        <source>Bon d’achat</source>
        <translation>Einkaufsgutschein</translation>
    </message>
    <message>
        <source>Titre-restaurant</source>
        <translation>Essensgutschein</translation>
    </message>
    <message>
        <source>Chèque</source>
        <translation>Scheck</translation>
    </message>
    <message>
        <source>Virement</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Carte cadeau</source>
        <translation>Geschenkkarte</translation>
    </message>
    <message>
        <source>LECTURE X</source>
        <translation>X-STAND</translation>
    </message>
    <message>
        <source>Lecture en cours de journée&#xa0;: rien n’est clôturé.</source>
        <translation>Stand im Lauf des Tages: Nichts ist abgeschlossen.</translation>
    </message>
    <message>
        <source>CLÔTURE Z n°&#xa0;%1</source>
        <translation>Z-ABSCHLUSS Nr. %1</translation>
    </message>
    <message>
        <source>CLÔTURE DU MOIS n°&#xa0;%1</source>
        <translation>MONATSABSCHLUSS Nr. %1</translation>
    </message>
    <message>
        <source>CLÔTURE DE L’ANNÉE n°&#xa0;%1</source>
        <translation>JAHRESABSCHLUSS Nr. %1</translation>
    </message>
    <message>
        <source>Période&#xa0;: %1</source>
        <translation>Zeitraum: %1</translation>
    </message>
    <message>
        <source>Ouverture&#xa0;: %1</source>
        <translation>Geöffnet: %1</translation>
    </message>
    <message>
        <source>Clôture&#xa0;: %1</source>
        <translation>Abgeschlossen: %1</translation>
    </message>
    <message>
        <source>Par %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Kassenbons</translation>
    </message>
    <message>
        <source>Du n°&#xa0;%1 au n°&#xa0;%2</source>
        <translation>Von Nr. %1 bis Nr. %2</translation>
    </message>
    <message>
        <source>dont remboursements</source>
        <translation>davon Erstattungen</translation>
    </message>
    <message>
        <source>Remboursé</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Remises accordées</source>
        <translation>Gewährte Rabatte</translation>
    </message>
    <message>
        <source>Règlements</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a means of payment and how often</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ouvertures du tiroir sans vente</source>
        <translation>Schublade ohne Verkauf geöffnet</translation>
    </message>
    <message>
        <source>Duplicata</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Lignes supprimées</source>
        <translation>Gelöschte Zeilen</translation>
    </message>
    <message>
        <source>Total perpétuel</source>
        <translation>Fortlaufende Summe</translation>
    </message>
    <message>
        <source>Total perpétuel absolu</source>
        <translation>Fortl. Summe absolut</translation>
    </message>
    <message>
        <source>Tiroir-caisse</source>
        <translation>Kassenlade</translation>
    </message>
    <message>
        <source>Fond de caisse</source>
        <translation>Wechselgeld</translation>
    </message>
    <message>
        <source>Entrées et sorties</source>
        <translation>Ein- und Auszahlungen</translation>
    </message>
    <message>
        <source>Espèces attendues</source>
        <translation>Erwartet bar</translation>
    </message>
    <message>
        <source>Espèces comptées</source>
        <translation>Gezählt bar</translation>
    </message>
    <message>
        <source>Écart</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>COMPTAGE DU TIROIR</source>
        <translation>ZÄHLUNG DER LADE</translation>
    </message>
    <message>
        <source>Compté avant de connaître le montant attendu</source>
        <translation>Gezählt, bevor der erwartete Betrag bekannt war</translation>
    </message>
    <message>
        <source>Laissé dans le tiroir</source>
        <translation>In der Lade gelassen</translation>
    </message>
    <message>
        <source>Signature&#xa0;:</source>
        <translation>Unterschrift:</translation>
    </message>
    <message>
        <source>Carte de fidélité …%1</source>
        <comment>its last characters</comment>
        <translation>Treuekarte …%1</translation>
    </message>
    <message>
        <source>Points gagnés</source>
        <translation>Gesammelte Punkte</translation>
    </message>
    <message>
        <source>Points utilisés</source>
        <translation>Eingelöste Punkte</translation>
    </message>
    <message>
        <source>Solde de points</source>
        <translation>Punktestand</translation>
    </message>
    <message>
        <source>Tampons gagnés</source>
        <translation>Gesammelte Stempel</translation>
    </message>
    <message>
        <source>Tampons utilisés</source>
        <translation>Eingelöste Stempel</translation>
    </message>
    <message>
        <source>Solde de tampons</source>
        <translation>Stempelstand</translation>
    </message>
    <message>
        <source>Crédité sur la carte</source>
        <translation>Der Karte gutgeschrieben</translation>
    </message>
    <message>
        <source>Pris sur la carte</source>
        <translation>Von der Karte genommen</translation>
    </message>
    <message>
        <source>Solde de la carte</source>
        <translation>Guthaben der Karte</translation>
    </message>
</context>
<context>
    <name>comptoir::gallery::GalleryPage</name>
    <message>
        <source>Thème</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Clair</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Sombre</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Extérieur</source>
        <translation>Draußen</translation>
    </message>
    <message>
        <source>Extérieur, nuit</source>
        <translation>Draußen, nachts</translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Densité</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Doigt</source>
        <translation>Finger</translation>
    </message>
    <message>
        <source>Souris</source>
        <translation>Maus</translation>
    </message>
</context>
<context>
    <name>comptoir::hardware::CameraCard</name>
    <message>
        <source>un bon</source>
        <translation>ein Gutschein</translation>
    </message>
    <message>
        <source>un article</source>
        <translation>ein Artikel</translation>
    </message>
    <message>
        <source>une adresse de site</source>
        <translation>eine Internetadresse</translation>
    </message>
    <message>
        <source>un accès Wi-Fi</source>
        <translation>ein WLAN-Zugang</translation>
    </message>
    <message>
        <source>un contact</source>
        <translation>ein Kontakt</translation>
    </message>
    <message>
        <source>un paiement</source>
        <translation>eine Zahlung</translation>
    </message>
    <message>
        <source>un passe sanitaire</source>
        <translation>ein Gesundheitspass</translation>
    </message>
    <message>
        <source>un code</source>
        <translation>ein Code</translation>
    </message>
    <message>
        <source>Caméra</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Montrez-lui un code</source>
        <translation>Zeigen Sie ihr einen Code</translation>
    </message>
    <message>
        <source>À une main de distance, bien éclairé, sans reflet. Sans caméra, un lecteur ou le clavier suffit.</source>
        <translation>Eine Handbreit entfernt, gut beleuchtet, ohne Spiegelung. Ohne Kamera genügt ein Leser oder die Tastatur.</translation>
    </message>
    <message>
        <source>Elle a lu %1</source>
        <translation>Gelesen: %1</translation>
    </message>
    <message>
        <source>Seule la sorte de code est regardée&#x202f;; son contenu n’est pas gardé.</source>
        <translation>Nur die Art des Codes wird angesehen; sein Inhalt wird nicht behalten.</translation>
    </message>
</context>
<context>
    <name>comptoir::hardware::DeviceDoctorController</name>
    <message>
        <source>Lisez la plus longue règle restée sur une seule ligne.</source>
        <translation>Suchen Sie die längste Zeile, die nicht umgebrochen ist.</translation>
    </message>
    <message>
        <source>Page d’essai</source>
        <translation>Testseite</translation>
    </message>
</context>
<context>
    <name>comptoir::hardware::DevicesPage</name>
    <message>
        <source>Matériel</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Rien n’est obligatoire&#xa0;: un bon se débite aussi en tapant son code.</source>
        <translation>Nichts ist Pflicht: Ein Gutschein lässt sich auch mit eingegebenem Code abbuchen.</translation>
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
        <translation>Ohne Lade</translation>
    </message>
    <message>
        <source>Il se branche sur l’imprimante&#xa0;: réglez-la d’abord.</source>
        <translation>Sie wird am Drucker angeschlossen: Richten Sie ihn zuerst ein.</translation>
    </message>
    <message>
        <source>Pas encore essayé</source>
        <translation>Noch nicht getestet</translation>
    </message>
    <message>
        <source>L’imprimante lui donne l’ordre.</source>
        <translation>Der Drucker gibt ihr den Befehl.</translation>
    </message>
    <message>
        <source>Ouvrir le tiroir</source>
        <translation>Lade öffnen</translation>
    </message>
    <message>
        <source>Ouverture…</source>
        <translation>Wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Il s’ouvre</source>
        <translation>Sie geht auf</translation>
    </message>
    <message>
        <source>Il reste fermé</source>
        <translation>Sie bleibt zu</translation>
    </message>
    <message>
        <source>Son câble va dans la prise de l’imprimante marquée DK, pas dans celle du réseau. Vérifiez aussi qu’il n’est pas fermé à clé.</source>
        <translation>Ihr Kabel gehört in die Buchse DK des Druckers, nicht in die fürs Netz. Prüfen Sie auch, ob sie nicht abgeschlossen ist.</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>S’est-il ouvert&#x202f;?</source>
        <translation>Ging sie auf?</translation>
    </message>
</context>
<context>
    <name>comptoir::hardware::PrinterCard</name>
    <message>
        <source>Imprimante</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Aucune</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Réseau</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Caractères par ligne</source>
        <translation>Zeichen pro Zeile</translation>
    </message>
    <message>
        <source>Adresse de l’imprimante</source>
        <translation>Adresse des Druckers</translation>
    </message>
    <message>
        <source>Prise de l’imprimante</source>
        <translation>Anschluss des Druckers</translation>
    </message>
    <message>
        <source>Adresse, par exemple 192.168.1.50</source>
        <translation>Adresse, zum Beispiel 192.168.1.50</translation>
    </message>
    <message>
        <source>Sans imprimante</source>
        <translation>Ohne Drucker</translation>
    </message>
    <message>
        <source>Rien n’oblige à imprimer&#xa0;: une preuve en PDF existe toujours.</source>
        <translation>Drucken muss nicht sein: Ein Beleg als PDF ist immer da.</translation>
    </message>
    <message>
        <source>Pas encore essayée</source>
        <translation>Noch nicht getestet</translation>
    </message>
    <message>
        <source>La page d’essai montre les accents et la largeur du papier.</source>
        <translation>Die Testseite zeigt die Akzente und die Papierbreite.</translation>
    </message>
    <message>
        <source>Imprimer une page d’essai</source>
        <translation>Testseite drucken</translation>
    </message>
    <message>
        <source>Envoi de la page…</source>
        <translation>Seite wird gesendet&#xa0;…</translation>
    </message>
    <message>
        <source>Quelques secondes au plus.</source>
        <translation>Höchstens einige Sekunden.</translation>
    </message>
    <message>
        <source>Regardez le papier et répondez.</source>
        <translation>Sehen Sie aufs Papier und antworten Sie.</translation>
    </message>
    <message>
        <source>Tout est net</source>
        <translation>Alles ist klar</translation>
    </message>
    <message>
        <source>Des signes sont faux</source>
        <translation>Falsche Zeichen</translation>
    </message>
    <message>
        <source>Des lignes débordent</source>
        <translation>Zeilen laufen über</translation>
    </message>
    <message>
        <source>Rien, ou du blanc</source>
        <translation>Nichts oder nur Weiß</translation>
    </message>
    <message numerus="yes">
        <source>Prête, %n caractères par ligne</source>
        <translation>
            <numerusform>Bereit, %n Zeichen je Zeile</numerusform>
            <numerusform>Bereit, %n Zeichen pro Zeile</numerusform>
        </translation>
    </message>
    <message>
        <source>Réimprimer la page</source>
        <translation>Seite erneut drucken</translation>
    </message>
    <message>
        <source>Les accents sont faux</source>
        <translation>Die Akzente sind falsch</translation>
    </message>
    <message>
        <source>Éteignez l’imprimante, rallumez-la en tenant son bouton et choisissez la page de codes 858 (n° 19), puis réessayez.</source>
        <translation>Schalten Sie den Drucker aus, beim Einschalten die Taste halten, Codeseite 858 (Nr. 19) wählen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Prenez la plus longue dont la fin n’est pas passée à la ligne.</source>
        <translation>Nehmen Sie die längste, deren Ende nicht in die nächste Zeile rutscht.</translation>
    </message>
    <message>
        <source>Rien ne s’imprime</source>
        <translation>Es wird nichts gedruckt</translation>
    </message>
    <message>
        <source>Papier blanc&#xa0;: retournez le rouleau, l’impression est sur la face lisse. Rien du tout&#xa0;: fermez le capot, vérifiez le papier et le câble.</source>
        <translation>Weißes Papier: Rolle umdrehen, gedruckt wird auf der glatten Seite. Gar nichts: Klappe schließen, Papier und Kabel prüfen.</translation>
    </message>
    <message>
        <source>Celle qui finit par %1</source>
        <translation>Die auf %1 endet</translation>
    </message>
    <message>
        <source>Que voyez-vous&#x202f;?</source>
        <translation>Was sehen Sie?</translation>
    </message>
    <message>
        <source>Quelle règle tient sur une ligne&#x202f;?</source>
        <translation>Welche Zeile bleibt ungebrochen?</translation>
    </message>
</context>
<context>
    <name>comptoir::hardware::ScannerCard</name>
    <message>
        <source>Lecteur de codes</source>
        <translation>Codeleser</translation>
    </message>
    <message>
        <source>AZERTY français</source>
        <translation>AZERTY (Frankreich)</translation>
    </message>
    <message>
        <source>AZERTY belge</source>
        <translation>AZERTY (Belgien)</translation>
    </message>
    <message>
        <source>QWERTZ allemand</source>
        <translation>QWERTZ (Deutschland)</translation>
    </message>
    <message>
        <source>QWERTY</source>
        <translation>QWERTY</translation>
    </message>
    <message>
        <source>Scannez ce code</source>
        <translation>Scannen Sie diesen Code</translation>
    </message>
    <message>
        <source>Avec le lecteur, à l’écran ou imprimé. Il est au format des bons.</source>
        <translation>Mit dem Leser, am Bildschirm oder gedruckt. Er hat das Format der Gutscheine.</translation>
    </message>
    <message>
        <source>Ce n’était pas ce code</source>
        <translation>Das war nicht dieser Code</translation>
    </message>
    <message>
        <source>Le lecteur marche. Scannez celui-ci, et rien d’autre.</source>
        <translation>Der Leser geht. Scannen Sie diesen und nichts anderes.</translation>
    </message>
    <message>
        <source>Imprimer ce code</source>
        <translation>Diesen Code drucken</translation>
    </message>
    <message>
        <source>Arrêter l’essai</source>
        <translation>Test beenden</translation>
    </message>
    <message>
        <source>Réglé&#xa0;: %1</source>
        <translation>Eingestellt: %1</translation>
    </message>
    <message>
        <source>Refaites l’essai si vous changez de lecteur ou de clavier.</source>
        <translation>Testen Sie erneut, wenn Sie Leser oder Tastatur wechseln.</translation>
    </message>
    <message>
        <source>Pas encore essayé</source>
        <translation>Noch nicht getestet</translation>
    </message>
    <message>
        <source>Un lecteur tape comme un clavier. Un code d’essai montre s’il tape juste ici.</source>
        <translation>Ein Leser tippt wie eine Tastatur. Ein Testcode zeigt, ob er hier richtig tippt.</translation>
    </message>
    <message>
        <source>Essayer le lecteur</source>
        <translation>Leser testen</translation>
    </message>
    <message>
        <source>La touche Verr. Maj. est enfoncée&#xa0;: Comptoir en tient compte.</source>
        <translation>Die Feststelltaste ist an: Comptoir berücksichtigt das.</translation>
    </message>
    <message>
        <source>Un suffixe gêne</source>
        <translation>Ein Suffix stört</translation>
    </message>
    <message>
        <source>Votre lecteur tape juste&#xa0;: rien à corriger</source>
        <translation>Ihr Leser tippt richtig: nichts zu korrigieren</translation>
    </message>
    <message>
        <source>Votre lecteur tape en %1&#xa0;: corrigé</source>
        <translation>Ihr Leser tippt in %1: korrigiert</translation>
    </message>
    <message>
        <source>Il tape «&#x202f;%1&#x202f;» avant chaque code&#xa0;: Comptoir l’enlève.</source>
        <translation>Er tippt „%1“ vor jedem Code: Comptoir entfernt das.</translation>
    </message>
    <message>
        <source>Il ajoute «&#x202f;%1&#x202f;» après chaque code&#xa0;: ôtez ce suffixe avec la notice du lecteur, puis refaites l’essai.</source>
        <translation>Er hängt „%1“ an jeden Code: Entfernen Sie dieses Suffix nach Anleitung des Lesers und testen Sie erneut.</translation>
    </message>
</context>
<context>
    <name>comptoir::hardware::TestCodeSheet</name>
    <message>
        <source>Code d’essai du lecteur</source>
        <translation>Testcode für den Leser</translation>
    </message>
    <message>
        <source>Dans Comptoir, ouvrez Matériel, touchez «&#x202f;Essayer le lecteur&#x202f;», puis scannez ce code.</source>
        <translation>Öffnen Sie in Comptoir Geräte, tippen Sie auf „Leser testen“ und scannen Sie diesen Code.</translation>
    </message>
</context>
<context>
    <name>comptoir::help::FirstAidCard</name>
    <message>
        <source>Il n’y a plus de réseau</source>
        <translation>Es gibt kein Netz mehr</translation>
    </message>
    <message>
        <source>Vous pouvez continuer. Tout est enregistré sur cet appareil et partira tout seul plus tard.</source>
        <translation>Sie können weiterarbeiten. Alles ist auf diesem Gerät gespeichert und wird später von selbst gesendet.</translation>
    </message>
    <message>
        <source>Vérifiez que la box est allumée et que le Wi-Fi de l’appareil est activé.</source>
        <translation>Prüfen Sie, ob der Router an ist und das WLAN des Geräts eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Si le Wi-Fi demande un mot de passe ou une page d’accueil, ouvrez un navigateur et acceptez.</source>
        <translation>Verlangt das WLAN ein Passwort oder eine Startseite, öffnen Sie einen Browser und stimmen Sie zu.</translation>
    </message>
    <message>
        <source>internet wifi hors ligne connexion panne box synchronisation</source>
        <translation>Internet WLAN offline Verbindung Ausfall Router Synchronisierung Netz</translation>
    </message>
    <message>
        <source>Un bon a été débité deux fois</source>
        <translation>Ein Gutschein wurde zweimal abgebucht</translation>
    </message>
    <message>
        <source>Un débit s’annule pendant quelques minutes, sur la caisse qui l’a fait. L’argent revient sur le bon.</source>
        <translation>Eine Abbuchung lässt sich einige Minuten lang stornieren, an der Kasse, die sie gemacht hat. Das Geld kommt zurück auf den Gutschein.</translation>
    </message>
    <message>
        <source>Ouvrez Bons et touchez le débit en trop dans la liste des derniers passages.</source>
        <translation>Öffnen Sie Gutscheine und tippen Sie in den letzten Scans auf die überzählige Abbuchung.</translation>
    </message>
    <message>
        <source>Donnez ces indications à la mairie, qui recrédite le bon.</source>
        <translation>Geben Sie diese Angaben der Gemeinde; sie schreibt den Betrag wieder gut.</translation>
    </message>
    <message>
        <source>deux fois erreur montant annuler rembourser trop</source>
        <translation>zweimal doppelt Fehler Betrag stornieren erstatten zu viel</translation>
    </message>
    <message>
        <source>Un client a perdu son bon</source>
        <translation>Ein Kunde hat seinen Gutschein verloren</translation>
    </message>
    <message>
        <source>Envoyez le client à la mairie, avec une pièce d’identité et, s’il l’a, le courrier du bon.</source>
        <translation>Schicken Sie den Kunden zur Gemeinde, mit Ausweis und, wenn vorhanden, dem Brief zum Gutschein.</translation>
    </message>
    <message>
        <source>vol volé oublié égaré bloqué remplacer trouvé</source>
        <translation>Diebstahl gestohlen vergessen verlegt gesperrt ersetzen gefunden</translation>
    </message>
    <message>
        <source>Il y a une coupure de courant</source>
        <translation>Der Strom ist ausgefallen</translation>
    </message>
    <message>
        <source>Rallumez l’appareil et ouvrez Comptoir. Il retrouve tout seul ses données.</source>
        <translation>Schalten Sie das Gerät wieder ein und öffnen Sie Comptoir. Es findet seine Daten von selbst.</translation>
    </message>
    <message>
        <source>Vérifiez dans Bons que les derniers passages sont là.</source>
        <translation>Prüfen Sie unter Gutscheine, ob die letzten Scans da sind.</translation>
    </message>
    <message>
        <source>Si l’appareil reste éteint, notez heure, montant et code des bons sur papier et saisissez-les ensuite.</source>
        <translation>Bleibt das Gerät aus, notieren Sie Uhrzeit, Betrag und Code der Gutscheine auf Papier und geben Sie sie später ein.</translation>
    </message>
    <message>
        <source>panne électricité éteint batterie redémarrer planté bloqué</source>
        <translation>Ausfall Strom aus Akku Neustart abgestürzt hängt</translation>
    </message>
    <message>
        <source>Le lecteur écrit des lettres fausses</source>
        <translation>Der Codeleser schreibt falsche Buchstaben</translation>
    </message>
    <message>
        <source>Vérifiez que le voyant de verrouillage des majuscules est éteint.</source>
        <translation>Prüfen Sie, ob das Lämpchen der Feststelltaste aus ist.</translation>
    </message>
    <message>
        <source>Si rien n’arrive, débranchez et rebranchez le câble du lecteur.</source>
        <translation>Kommt nichts an, ziehen Sie das Kabel des Lesers ab und stecken Sie es wieder ein.</translation>
    </message>
    <message>
        <source>En attendant, scannez avec la caméra ou tapez le code écrit sous le carré.</source>
        <translation>Scannen Sie inzwischen mit der Kamera oder geben Sie den Code unter dem QR-Code ein.</translation>
    </message>
    <message>
        <source>scanner douchette clavier azerty chiffres accents code-barres</source>
        <translation>Scanner Handscanner Tastatur AZERTY Ziffern Akzente Strichcode</translation>
    </message>
    <message>
        <source>L’image de la caméra est noire</source>
        <translation>Das Kamerabild ist schwarz</translation>
    </message>
    <message>
        <source>Regardez s’il y a un cache, un autocollant ou de la buée devant l’objectif.</source>
        <translation>Sehen Sie nach, ob eine Klappe, ein Aufkleber oder Beschlag vor der Linse ist.</translation>
    </message>
    <message>
        <source>Fermez les autres programmes qui utilisent la caméra (visioconférence).</source>
        <translation>Schließen Sie andere Programme, die die Kamera benutzen (Videogespräche).</translation>
    </message>
    <message>
        <source>Débranchez et rebranchez la caméra, ou redémarrez l’appareil.</source>
        <translation>Ziehen Sie die Kamera ab und stecken Sie sie wieder ein, oder starten Sie das Gerät neu.</translation>
    </message>
    <message>
        <source>Tapez le code écrit sous le carré (touche F3).</source>
        <translation>Geben Sie den Code unter dem QR-Code ein (Taste F3).</translation>
    </message>
    <message>
        <source>vidéo image sombre webcam objectif scanner</source>
        <translation>Video Bild dunkel Webcam Linse Scanner</translation>
    </message>
    <message>
        <source>L’imprimante n’imprime pas</source>
        <translation>Der Drucker druckt nicht</translation>
    </message>
    <message>
        <source>Le débit est fait, même sans papier. Une preuve se refait à tout moment.</source>
        <translation>Die Abbuchung gilt, auch ohne Papier. Ein Beleg lässt sich jederzeit neu erstellen.</translation>
    </message>
    <message>
        <source>Vérifiez le papier (côté brillant vers la tête), le capot et le voyant.</source>
        <translation>Prüfen Sie Papier (glänzende Seite zum Druckkopf), Klappe und Lämpchen.</translation>
    </message>
    <message>
        <source>Éteignez l’imprimante, comptez jusqu’à dix, rallumez.</source>
        <translation>Schalten Sie den Drucker aus, zählen Sie bis zehn, schalten Sie ihn wieder ein.</translation>
    </message>
    <message>
        <source>Ouvrez Plus, Matériel, Imprimante, et lancez la page d’essai.</source>
        <translation>Öffnen Sie Mehr, Geräte, Drucker und starten Sie die Testseite.</translation>
    </message>
    <message>
        <source>Si les accents ou la largeur sont faux, choisissez un autre modèle de papier sur cette page.</source>
        <translation>Stimmen Akzente oder Breite nicht, wählen Sie auf dieser Seite ein anderes Papier.</translation>
    </message>
    <message>
        <source>En attendant, la preuve peut être ouverte en PDF (Ctrl + P) ou notée à la main.</source>
        <translation>Inzwischen lässt sich der Beleg als PDF öffnen (Strg + P) oder von Hand notieren.</translation>
    </message>
    <message>
        <source>ticket papier rouleau preuve bourrage page d’essai</source>
        <translation>Kassenbon Papier Rolle Beleg Papierstau Testseite</translation>
    </message>
    <message>
        <source>Quelqu’un a oublié son code</source>
        <translation>Jemand hat seinen Code vergessen</translation>
    </message>
    <message>
        <source>Une autre personne déverrouille avec son propre code.</source>
        <translation>Eine andere Person entsperrt mit ihrem eigenen Code.</translation>
    </message>
    <message>
        <source>Un responsable ouvre Réglages, Opérateurs, choisit la personne et lui donne un nouveau code.</source>
        <translation>Eine verantwortliche Person öffnet Einstellungen, Personen, wählt die Person und gibt ihr einen neuen Code.</translation>
    </message>
    <message>
        <source>S’il n’y a plus aucun responsable, appelez votre conseiller.</source>
        <translation>Gibt es keine verantwortliche Person mehr, rufen Sie Ihre Ansprechperson an.</translation>
    </message>
    <message>
        <source>pin mot de passe verrouillage verrou opérateur</source>
        <translation>PIN Passwort Sperre Person Code vergessen</translation>
    </message>
    <message>
        <source>Débitez les bons comme d’habitude. La réponse est ambre&#xa0;: «&#x202f;Valable, à confirmer&#x202f;».</source>
        <translation>Buchen Sie Gutscheine wie gewohnt ab. Die Antwort ist orange: „Gültig, noch zu bestätigen“.</translation>
    </message>
    <message>
        <source>Respectez le montant affiché&#xa0;: au-delà, le risque est pour la boutique.</source>
        <translation>Bleiben Sie im angezeigten Betrag: Darüber trägt das Geschäft das Risiko.</translation>
    </message>
    <message>
        <source>Au retour du réseau, ouvrez Synchronisation (Ctrl + Y)&#xa0;: le nombre à envoyer descend à zéro.</source>
        <translation>Ist das Netz zurück, öffnen Sie Synchronisierung (Strg + Y): Die Zahl der zu sendenden sinkt auf null.</translation>
    </message>
    <message>
        <source>Touchez «&#x202f;Annuler&#x202f;» tant que le temps n’est pas écoulé.</source>
        <translation>Tippen Sie auf „Stornieren“, solange die Zeit läuft.</translation>
    </message>
    <message>
        <source>Si le délai est passé, ne rendez pas d’espèces&#xa0;: notez l’heure, le montant et les derniers caractères du code.</source>
        <translation>Ist die Frist vorbei, geben Sie kein Bargeld heraus: Notieren Sie Uhrzeit, Betrag und die letzten Zeichen des Codes.</translation>
    </message>
    <message>
        <source>Un bon perdu n’est pas perdu pour toujours&#xa0;: la mairie peut le bloquer et en refaire un.</source>
        <translation>Ein verlorener Gutschein ist nicht für immer weg: Die Gemeinde kann ihn sperren und neu ausstellen.</translation>
    </message>
    <message>
        <source>N’acceptez pas une photo d’écran douteuse&#xa0;: scannez, la caisse sait si le bon est bloqué.</source>
        <translation>Nehmen Sie kein zweifelhaftes Bildschirmfoto an: Scannen Sie, die Kasse weiß, ob der Gutschein gesperrt ist.</translation>
    </message>
    <message>
        <source>Si vous trouvez un bon, gardez-le et appelez la mairie&#xa0;: elle prévient la personne.</source>
        <translation>Finden Sie einen Gutschein, bewahren Sie ihn auf und rufen Sie die Gemeinde an: Sie verständigt die Person.</translation>
    </message>
    <message>
        <source>Rien de ce qui était affiché «&#x202f;débité&#x202f;» n’est perdu, même si l’appareil s’est éteint d’un coup.</source>
        <translation>Was als „abgebucht“ angezeigt wurde, ist nicht verloren, auch wenn das Gerät plötzlich ausging.</translation>
    </message>
    <message>
        <source>S’il demande «&#x202f;Le client est-il parti avec ses achats&#x202f;?&#x202f;», répondez selon ce qui s’est passé&#xa0;: c’est ce débit-là qui était en cours.</source>
        <translation>Fragt es „Ist der Kunde mit den Einkäufen gegangen?“, antworten Sie, wie es war: Diese Abbuchung lief gerade.</translation>
    </message>
    <message>
        <source>Le lecteur marche&#x202f;; il croit seulement que le clavier est américain.</source>
        <translation>Der Leser geht; er hält die Tastatur nur für eine amerikanische.</translation>
    </message>
    <message>
        <source>Ouvrez Plus, Matériel, Lecteur de codes, et scannez le code d’essai&#xa0;: la caisse apprend sa façon d’écrire.</source>
        <translation>Öffnen Sie Mehr, Geräte, Codeleser und scannen Sie den Testcode: Die Kasse lernt, wie er schreibt.</translation>
    </message>
    <message>
        <source>On peut toujours débiter&#xa0;: lecteur de codes ou code tapé font la même chose.</source>
        <translation>Abbuchen geht immer: Codeleser oder eingegebener Code tun dasselbe.</translation>
    </message>
    <message>
        <source>Touchez l’image ou la touche F4&#xa0;: la caméra s’endort après une minute sans code.</source>
        <translation>Tippen Sie auf das Bild oder drücken Sie F4: Die Kamera schläft nach einer Minute ohne Code ein.</translation>
    </message>
    <message>
        <source>La boutique n’est jamais bloquée&#xa0;: les ventes en cours restent derrière le verrou.</source>
        <translation>Das Geschäft steht nie still: Laufende Verkäufe bleiben hinter der Sperre erhalten.</translation>
    </message>
    <message>
        <source>Après trois erreurs, il faut patienter un peu&#xa0;: 5, 15, puis 60 secondes.</source>
        <translation>Nach drei Fehlern heißt es kurz warten: 5, 15, dann 60 Sekunden.</translation>
    </message>
</context>
<context>
    <name>comptoir::help::HelpPage</name>
    <message>
        <source>Que faire si…</source>
        <translation>Was tun, wenn&#xa0;…</translation>
    </message>
    <message>
        <source>Chercher dans l’aide</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Aucune fiche ne correspond. Essayez un autre mot, ou appelez votre conseiller.</source>
        <translation>Kein Blatt passt. Versuchen Sie ein anderes Wort oder rufen Sie Ihre Ansprechperson an.</translation>
    </message>
    <message>
        <source>Fichier pour le dépannage</source>
        <translation>Datei zur Fehlersuche</translation>
    </message>
    <message>
        <source>Sans nom, sans code et sans montant</source>
        <translation>Ohne Namen, Codes und Beträge</translation>
    </message>
    <message>
        <source>Fiche</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Toutes les fiches</source>
        <translation>Alle Blätter</translation>
    </message>
    <message>
        <source>Imprimer la fiche</source>
        <translation>Blatt drucken</translation>
    </message>
    <message>
        <source>Ouvert pour être imprimé ou envoyé.</source>
        <translation>Zum Drucken oder Senden geöffnet.</translation>
    </message>
    <message>
        <source>Réseau, bon perdu…</source>
        <translation>Netz, Gutschein verloren&#xa0;…</translation>
    </message>
    <message>
        <source>Enregistré&#xa0;: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::AccessPane</name>
    <message>
        <source>Marches à la porte</source>
        <translation>Stufen an der Tür</translation>
    </message>
    <message>
        <source>non dit</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>aucune</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Largeur de la porte, en centimètres</source>
        <translation>Breite der Tür in Zentimetern</translation>
    </message>
    <message>
        <source>par exemple 90</source>
        <translation>zum Beispiel 90</translation>
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
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Belgique</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Allemagne</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Numéro et rue</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Code postal</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Gemeinde</translation>
    </message>
    <message>
        <source>Jours fériés</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Repère sur la carte&#xa0;: coordonnées ou lien collé</source>
        <translation>Punkt auf der Karte: Koordinaten oder eingefügter Link</translation>
    </message>
    <message>
        <source>48.7788, 2.2905</source>
        <translation>50.7753, 6.0839</translation>
    </message>
    <message>
        <source>Sur une carte en ligne, un appui long sur votre porte donne les coordonnées.</source>
        <translation>Auf einer Online-Karte gibt langes Drücken auf Ihre Tür die Koordinaten.</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::BlocksPane</name>
    <message>
        <source>Votre fiche</source>
        <translation>Ihr Eintrag</translation>
    </message>
    <message>
        <source>Y aller</source>
        <translation>Hingehen</translation>
    </message>
    <message>
        <source>Ce que voient les habitants</source>
        <translation>Was die Einwohner sehen</translation>
    </message>
    <message>
        <source>Fiche complète</source>
        <translation>Vollständiger Eintrag</translation>
    </message>
    <message>
        <source>Bonne fiche</source>
        <translation>Guter Eintrag</translation>
    </message>
    <message>
        <source>Fiche à compléter</source>
        <translation>Eintrag zu ergänzen</translation>
    </message>
    <message>
        <source>pas encore publié</source>
        <translation>noch nicht veröffentlicht</translation>
    </message>
    <message numerus="yes">
        <source>%n bloc(s) complet(s)</source>
        <translation>
            <numerusform>%n Block vollständig</numerusform>
            <numerusform>%n Blöcke vollständig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <translation>%1 (+%2)</translation>
    </message>
    <message>
        <source>%1 à compléter</source>
        <translation>%1 zu ergänzen</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::ContactPane</name>
    <message>
        <source>Téléphone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Adresse mail</source>
        <translation>Mailadresse</translation>
    </message>
    <message>
        <source>Site ou page</source>
        <translation>Website oder Seite</translation>
    </message>
    <message>
        <source>Ces moyens de vous joindre sont publics.</source>
        <translation>Diese Kontaktwege sind öffentlich.</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::DaySheet</name>
    <message>
        <source>Un jour exceptionnel</source>
        <translation>Ein besonderer Tag</translation>
    </message>
    <message>
        <source>Ne rien dire de ce jour</source>
        <translation>Nichts über diesen Tag sagen</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Garder</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>jj/mm/aaaa</source>
        <translation>TT/MM/JJJJ</translation>
    </message>
    <message>
        <source>Ce jour-là</source>
        <translation>An diesem Tag</translation>
    </message>
    <message>
        <source>Comme d’habitude</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Fermé</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Autres heures</source>
        <translation>Andere Zeiten</translation>
    </message>
    <message>
        <source>Pourquoi, si vous voulez</source>
        <translation>Warum, wenn Sie möchten</translation>
    </message>
    <message>
        <source>Pourquoi&#xa0;: inventaire, congés…</source>
        <translation>Warum: Inventur, Urlaub…</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::ElementSheet</name>
    <message>
        <source>Retirer de la fiche</source>
        <translation>Aus dem Eintrag nehmen</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Garder</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::HoursPane</name>
    <message>
        <source>Confirmer</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Jours exceptionnels</source>
        <translation>Besondere Tage</translation>
    </message>
    <message>
        <source>Un autre jour…</source>
        <translation>Ein anderer Tag…</translation>
    </message>
    <message>
        <source>Horaires de la semaine</source>
        <translation>Öffnungszeiten der Woche</translation>
    </message>
    <message>
        <source>Copier le lundi…</source>
        <translation>Montag kopieren…</translation>
    </message>
    <message>
        <source>Jours fériés</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Comme d’habitude</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Fermé</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Autres heures</source>
        <translation>Andere Zeiten</translation>
    </message>
    <message>
        <source>Vos horaires en disent plus qu’une semaine</source>
        <translation>Ihre Zeiten sagen mehr als eine Woche</translation>
    </message>
    <message>
        <source>Remplir la semaine à la place</source>
        <translation>Stattdessen die Woche ausfüllen</translation>
    </message>
    <message>
        <source>Tous les jours</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Du mardi au vendredi</source>
        <translation>Dienstag bis Freitag</translation>
    </message>
    <message>
        <source>Du mardi au samedi</source>
        <translation>Dienstag bis Samstag</translation>
    </message>
    <message>
        <source>Copier les heures du lundi vers</source>
        <translation>Die Zeiten vom Montag kopieren nach</translation>
    </message>
    <message>
        <source>Vos horaires sont-ils toujours justes&#x202f;?</source>
        <translation>Stimmen Ihre Öffnungszeiten noch?</translation>
    </message>
    <message>
        <source>Oui, confirmer</source>
        <translation>Ja, bestätigen</translation>
    </message>
    <message>
        <source>%1 approche&#xa0;: ouvrez-vous&#x202f;?</source>
        <translation>%1 steht bevor: Öffnen Sie?</translation>
    </message>
    <message>
        <source>Répondre</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>à confirmer</source>
        <translation>zu bestätigen</translation>
    </message>
    <message>
        <source>%1
Ce texte est montré tel quel&#x202f;; personne n’en déduit que vous êtes ouvert.</source>
        <translation>%1
Dieser Text wird so gezeigt, wie er ist; niemand schließt daraus, dass Sie geöffnet haben.</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::ListingController</name>
    <message>
        <source>Publier la fiche</source>
        <translation>Den Eintrag veröffentlichen</translation>
    </message>
    <message numerus="yes">
        <source>Publié&#xa0;: %n changement(s). La ville les reçoit maintenant, ou au prochain réseau.</source>
        <translation>
            <numerusform>Veröffentlicht: %n Änderung. Die Stadt erhält sie jetzt oder beim nächsten Netz.</numerusform>
            <numerusform>Veröffentlicht: %n Änderungen. Die Stadt erhält sie jetzt oder beim nächsten Netz.</numerusform>
        </translation>
    </message>
    <message>
        <source>horaires</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>affiche</source>
        <translation>Aushang</translation>
    </message>
    <message>
        <source>bons acceptés</source>
        <translation>Gutscheine</translation>
    </message>
    <message>
        <source>%1 %2.pdf</source>
        <translation>%1 %2.pdf</translation>
    </message>
    <message>
        <source>Enregistré&#xa0;: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::ListingPage</name>
    <message>
        <source>Ma fiche</source>
        <translation>Mein Eintrag</translation>
    </message>
    <message>
        <source>Tout annuler (maintenir)</source>
        <translation>Alles verwerfen (gedrückt halten)</translation>
    </message>
    <message>
        <source>Ce que voient les habitants</source>
        <translation>Was die Einwohner sehen</translation>
    </message>
    <message>
        <source>Tout est publié.</source>
        <translation>Alles ist veröffentlicht.</translation>
    </message>
    <message>
        <source>Rien n’est écrit encore.</source>
        <translation>Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>Gardé sur cette caisse&#xa0;: %1. Cela paraîtra quand une ville aura inscrit la boutique.</source>
        <translation>Auf dieser Kasse behalten: %1. Es erscheint, sobald eine Stadt das Geschäft eingetragen hat.</translation>
    </message>
    <message>
        <source>Pas encore publié&#xa0;: %1</source>
        <translation>Noch nicht veröffentlicht: %1</translation>
    </message>
    <message>
        <source>Publier</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message numerus="yes">
        <source>Publier %n changement(s)</source>
        <translation>
            <numerusform>%n Änderung veröffentlichen</numerusform>
            <numerusform>%n Änderungen veröffentlichen</numerusform>
        </translation>
    </message>
    <message>
        <source>autres</source>
        <translation>weitere</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::ListingPaper</name>
    <message>
        <source>Horaires</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>fermé</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Jours fériés</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>comme d’habitude</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>Notre fiche, nos horaires du moment</source>
        <translation>Unser Eintrag, unsere aktuellen Zeiten</translation>
    </message>
    <message>
        <source>Bons d’achat acceptés ici</source>
        <translation>Einkaufsgutscheine hier angenommen</translation>
    </message>
    <message>
        <source>Bons d’achat de %1 acceptés ici</source>
        <translation>Einkaufsgutscheine von %1 hier angenommen</translation>
    </message>
    <message>
        <source>FACTICE</source>
        <translation>ÜBUNG</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::MarketSheet</name>
    <message>
        <source>Un marché</source>
        <translation>Ein Markt</translation>
    </message>
    <message>
        <source>Place, emplacement</source>
        <translation>Platz, Stand</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Gemeinde</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>Tag</translation>
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
        <translation>Ihre Märkte erscheinen in Ihrem Eintrag mit Tag und Platz.</translation>
    </message>
    <message>
        <source>Ajouter un marché…</source>
        <translation>Einen Markt hinzufügen…</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::NamePane</name>
    <message>
        <source>Nom du commerce</source>
        <translation>Name des Geschäfts</translation>
    </message>
    <message>
        <source>Catégorie</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Autre catégorie</source>
        <translation>Weitere Kategorie</translation>
    </message>
    <message>
        <source>Numéro SIRET ou d’entreprise</source>
        <translation>SIRET- oder Unternehmensnummer</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>Raison sociale</source>
        <translation>Firmenname</translation>
    </message>
    <message>
        <source>Remplir depuis un fichier SIRENE ou BCE…</source>
        <translation>Aus einer SIRENE- oder ZUD-Datei ausfüllen…</translation>
    </message>
    <message>
        <source>à choisir</source>
        <translation>zu wählen</translation>
    </message>
    <message>
        <source>aucune</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Aucune</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Listes (*.csv *.xlsx *.txt)</source>
        <translation>Listen (*.csv *.xlsx *.txt)</translation>
    </message>
    <message>
        <source>Rempli depuis la ligne %1 du fichier&#xa0;: relisez.</source>
        <translation>Aus Zeile %1 der Datei ausgefüllt: bitte prüfen.</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::NewsPane</name>
    <message>
        <source>Une actualité reste 60 jours&#x202f;; une offre ou un événement, jusqu’à sa fin. Écrits d’avance, ils paraissent à leur date.</source>
        <translation>Eine Neuigkeit bleibt 60 Tage, ein Angebot oder eine Veranstaltung bis zum Ende. Im Voraus geschrieben, erscheinen sie an ihrem Datum.</translation>
    </message>
    <message>
        <source>Écrire une annonce…</source>
        <translation>Eine Anzeige schreiben…</translation>
    </message>
    <message>
        <source>paraît le %1</source>
        <translation>erscheint am %1</translation>
    </message>
    <message>
        <source>terminé</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>jusqu’au %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>le %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>sichtbar</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::PaperSheet</name>
    <message>
        <source>Une affiche pour la vitrine</source>
        <translation>Ein Aushang fürs Schaufenster</translation>
    </message>
    <message>
        <source>Affiche</source>
        <translation>Aushang</translation>
    </message>
    <message>
        <source>Horaires de porte</source>
        <translation>Zeiten für die Tür</translation>
    </message>
    <message>
        <source>Code de la fiche</source>
        <translation>Code des Eintrags</translation>
    </message>
    <message>
        <source>Bons acceptés ici</source>
        <translation>Gutscheine hier angenommen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Drucken</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::PaymentsPane</name>
    <message>
        <source>On peut payer par</source>
        <translation>Zahlen kann man mit</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Service</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::PhoneCard</name>
    <message>
        <source>%1 (aujourd’hui)</source>
        <translation>%1 (heute)</translation>
    </message>
    <message>
        <source>Nom du commerce</source>
        <translation>Name des Geschäfts</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::PhotosPane</name>
    <message>
        <source>Chaque photo est réduite et débarrassée de ses informations cachées (lieu, appareil) avant d’être gardée. Pas de client reconnaissable sans son accord.</source>
        <translation>Jedes Foto wird verkleinert und von verborgenen Angaben (Ort, Gerät) befreit, bevor es behalten wird. Keine erkennbaren Kunden ohne deren Zustimmung.</translation>
    </message>
    <message>
        <source>Ce qu’on voit sur la photo</source>
        <translation>Was auf dem Foto zu sehen ist</translation>
    </message>
    <message>
        <source>Ce qu’on voit, pour qui ne voit pas</source>
        <translation>Was zu sehen ist, für alle, die nicht sehen</translation>
    </message>
    <message>
        <source>Images (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff)</source>
        <translation>Bilder (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff)</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::PostSheet</name>
    <message>
        <source>Une annonce</source>
        <translation>Eine Anzeige</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Premier jour, jj/mm/aaaa</source>
        <translation>Erster Tag, TT/MM/JJJJ</translation>
    </message>
    <message>
        <source>Dernier jour, jj/mm/aaaa</source>
        <translation>Letzter Tag, TT/MM/JJJJ</translation>
    </message>
    <message>
        <source>Paraît le, jj/mm/aaaa</source>
        <translation>Erscheint am, TT/MM/JJJJ</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::PreviewPane</name>
    <message>
        <source>Ce que voient les habitants</source>
        <translation>Was die Einwohner sehen</translation>
    </message>
    <message>
        <source>Aperçu</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Affiche</source>
        <translation>Aushang</translation>
    </message>
    <message>
        <source>Imprimer une affiche…</source>
        <translation>Einen Aushang drucken…</translation>
    </message>
    <message>
        <source>Langue de l’aperçu</source>
        <translation>Sprache der Vorschau</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::SpansEditor</name>
    <message>
        <source>Fermé</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>%1&#xa0;: ouvre à</source>
        <translation>%1: öffnet um</translation>
    </message>
    <message>
        <source>à</source>
        <comment>between two times</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>%1&#xa0;: ferme à</source>
        <translation>%1: schließt um</translation>
    </message>
    <message>
        <source>%1&#xa0;: ajouter des heures</source>
        <translation>%1: Zeiten hinzufügen</translation>
    </message>
</context>
<context>
    <name>comptoir::listing::StoryPane</name>
    <message>
        <source>Langue</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Ce que vous faites, depuis quand, ce qui vous distingue&#xa0;: comme vous le diriez à quelqu’un qui entre.</source>
        <translation>Was Sie machen, seit wann, was Sie auszeichnet: so wie Sie es jemandem sagen würden, der hereinkommt.</translation>
    </message>
    <message>
        <source>%1 signes&#x202f;; 120 à 600 se lisent bien</source>
        <translation>%1 Zeichen; 120 bis 600 lesen sich gut</translation>
    </message>
</context>
<context>
    <name>comptoir::loyalty::AccountPane</name>
    <message>
        <source>gagné</source>
        <translation>gesammelt</translation>
    </message>
    <message>
        <source>utilisé</source>
        <translation>eingelöst</translation>
    </message>
    <message>
        <source>repris avec un retour</source>
        <translation>mit einer Rückgabe zurückgenommen</translation>
    </message>
    <message>
        <source>rendu avec un retour</source>
        <translation>mit einer Rückgabe zurückgegeben</translation>
    </message>
    <message>
        <source>expiré</source>
        <translation>verfallen</translation>
    </message>
    <message>
        <source>corrigé</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>ticket n° %1</source>
        <translation>Bon Nr. %1</translation>
    </message>
    <message>
        <source>Cette carte a été remplacée ou bloquée&#xa0;: elle ne compte plus et ne paie plus.</source>
        <translation>Diese Karte wurde ersetzt oder gesperrt: Sie zählt und zahlt nicht mehr.</translation>
    </message>
    <message>
        <source>Ce qui a été compté</source>
        <translation>Was gezählt wurde</translation>
    </message>
    <message>
        <source>Corriger</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Remplacer</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Réunir deux cartes</source>
        <translation>Zwei Karten zusammenführen</translation>
    </message>
    <message>
        <source>Bloquer</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>%1 (récompense dès %2)</source>
        <translation>%1 (Prämie ab %2)</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>À utiliser maintenant&#xa0;: %1</source>
        <translation>Jetzt einlösbar: %1</translation>
    </message>
    <message>
        <source>Pas encore de récompense.</source>
        <translation>Noch keine Prämie.</translation>
    </message>
    <message>
        <source>Carte neuve&#xa0;: elle compte dès son premier achat.</source>
        <translation>Neue Karte: Sie zählt ab dem ersten Einkauf.</translation>
    </message>
    <message>
        <source>Rien pour l’instant.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Dernier passage le %1</source>
        <translation>Letzter Besuch am %1</translation>
    </message>
    <message>
        <source>compte jusqu’au %1</source>
        <translation>zählt bis zum %1</translation>
    </message>
    <message>
        <source>La personne</source>
        <translation>Die Person</translation>
    </message>
</context>
<context>
    <name>comptoir::loyalty::CardActSheet</name>
    <message>
        <source>Corriger la carte</source>
        <translation>Karte korrigieren</translation>
    </message>
    <message>
        <source>Remplacer une carte perdue</source>
        <translation>Verlorene Karte ersetzen</translation>
    </message>
    <message>
        <source>Réunir deux cartes</source>
        <translation>Zwei Karten zusammenführen</translation>
    </message>
    <message>
        <source>Bloquer la carte</source>
        <translation>Karte sperren</translation>
    </message>
    <message>
        <source>La correction reste visible dans la liste de la carte.</source>
        <translation>Die Korrektur bleibt in der Liste der Karte sichtbar.</translation>
    </message>
    <message>
        <source>Scannez la carte neuve&#xa0;: elle reprend tout, et celle-ci ne vaut plus rien.</source>
        <translation>Scannen Sie die neue Karte: Sie übernimmt alles, und diese gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Scannez l’autre carte&#xa0;: les deux deviennent un seul compte et restent valables.</source>
        <translation>Scannen Sie die andere Karte: Beide werden ein Konto und bleiben gültig.</translation>
    </message>
    <message>
        <source>Elle ne comptera plus et ne paiera plus. Cela ne s’annule pas.</source>
        <translation>Sie zählt und zahlt dann nicht mehr. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Corriger</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Remplacer</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Réunir</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Bloquer</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Raison</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Code de la carte neuve</source>
        <translation>Code der neuen Karte</translation>
    </message>
    <message>
        <source>Code de l’autre carte</source>
        <translation>Code der anderen Karte</translation>
    </message>
    <message>
        <source>Sens</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Abziehen</translation>
    </message>
    <message>
        <source>Combien d’euros</source>
        <translation>Wie viele Euro</translation>
    </message>
    <message>
        <source>Combien de tampons</source>
        <translation>Wie viele Stempel</translation>
    </message>
    <message>
        <source>Combien de points</source>
        <translation>Wie viele Punkte</translation>
    </message>
</context>
<context>
    <name>comptoir::loyalty::CardPaper</name>
    <message>
        <source>Carte de fidélité</source>
        <translation>Treuekarte</translation>
    </message>
    <message>
        <source>FACTICE</source>
        <translation>ÜBUNG</translation>
    </message>
    <message>
        <source>À montrer à chaque achat. La carte ne porte aucun nom&#xa0;: gardez-la comme de l’argent.</source>
        <translation>Bei jedem Einkauf vorzeigen. Die Karte trägt keinen Namen: Verwahren Sie sie wie Geld.</translation>
    </message>
</context>
<context>
    <name>comptoir::loyalty::FindPane</name>
    <message>
        <source>Scannez une carte, ou tapez le code écrit sous le carré.</source>
        <translation>Scannen Sie eine Karte oder tippen Sie den Code unter dem Quadrat.</translation>
    </message>
    <message>
        <source>Code de la carte</source>
        <translation>Code der Karte</translation>
    </message>
    <message>
        <source>Imprimer des cartes</source>
        <translation>Karten drucken</translation>
    </message>
    <message>
        <source>Dix cartes neuves sur une page A4, à découper</source>
        <translation>Zehn neue Karten auf einer A4-Seite zum Ausschneiden</translation>
    </message>
    <message>
        <source>Imprimer une carte</source>
        <translation>Eine Karte drucken</translation>
    </message>
    <message>
        <source>Une carte neuve sur le papier des tickets</source>
        <translation>Eine neue Karte auf Bonpapier</translation>
    </message>
    <message>
        <source>Changer les règles</source>
        <translation>Regeln ändern</translation>
    </message>
    <message>
        <source>Ce qui a été gagné reste</source>
        <translation>Was gesammelt wurde, bleibt</translation>
    </message>
    <message>
        <source>Chercher la carte</source>
        <translation>Karte suchen</translation>
    </message>
    <message>
        <source>Écrire aux clients</source>
        <translation>Kunden schreiben</translation>
    </message>
    <message>
        <source>Des listes pour votre mail ou vos SMS, de qui a dit oui</source>
        <translation>Listen für Ihre Mails oder SMS, von allen, die zugestimmt haben</translation>
    </message>
    <message>
        <source>Reprendre des cartes</source>
        <translation>Karten übernehmen</translation>
    </message>
    <message>
        <source>Une liste de cartes et de points, d’un tableur</source>
        <translation>Eine Liste von Karten und Punkten, aus einer Tabelle</translation>
    </message>
</context>
<context>
    <name>comptoir::loyalty::ImportCardsSheet</name>
    <message>
        <source>… et %1 autres</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>Ligne %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Choisir la liste des cartes</source>
        <translation>Liste der Karten wählen</translation>
    </message>
    <message>
        <source>Listes (*.csv *.txt *.tsv *.xlsx);;Tous (*)</source>
        <translation>Listen (*.csv *.txt *.tsv *.xlsx);;Alle (*)</translation>
    </message>
    <message>
        <source>Reprendre des cartes</source>
        <translation>Karten übernehmen</translation>
    </message>
    <message>
        <source>La liste se lit…</source>
        <translation>Die Liste wird gelesen…</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Reprendre</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Cartes à reprendre&#xa0;: %1, avec %2 en tout.</source>
        <translation>Zu übernehmende Karten: %1, zusammen mit %2.</translation>
    </message>
    <message>
        <source>Lignes laissées de côté&#xa0;: %1. Corrigez-les dans le fichier et reprenez-le&#xa0;: ce qui est passé ne comptera pas deux fois.</source>
        <translation>Ausgelassene Zeilen: %1. Korrigieren Sie sie in der Datei und übernehmen Sie sie noch einmal: Was schon da ist, zählt nicht doppelt.</translation>
    </message>
</context>
<context>
    <name>comptoir::loyalty::LoyaltyController</name>
    <message>
        <source>Choisissez d’abord les règles du programme.</source>
        <translation>Wählen Sie zuerst die Regeln des Programms.</translation>
    </message>
    <message>
        <source>Programme de fidélité</source>
        <translation>Treueprogramm</translation>
    </message>
    <message>
        <source>Les règles valent dès maintenant.</source>
        <translation>Die Regeln gelten ab sofort.</translation>
    </message>
    <message>
        <source>Corriger une carte de fidélité</source>
        <translation>Treuekarte korrigieren</translation>
    </message>
    <message>
        <source>Remplacer, réunir ou bloquer une carte</source>
        <translation>Karte ersetzen, zusammenführen oder sperren</translation>
    </message>
    <message>
        <source>cartes_%1.pdf</source>
        <translation>karten_%1.pdf</translation>
    </message>
    <message>
        <source>Dix cartes neuves sont dans %1. Une carte compte dès son premier achat.</source>
        <translation>Zehn neue Karten liegen in %1. Eine Karte zählt ab dem ersten Einkauf.</translation>
    </message>
    <message>
        <source>La carte s’imprime.</source>
        <translation>Die Karte wird gedruckt.</translation>
    </message>
    <message>
        <source>Reprendre des cartes</source>
        <translation>Karten übernehmen</translation>
    </message>
    <message>
        <source>Cartes reprises&#xa0;: %1.</source>
        <translation>Übernommene Karten: %1.</translation>
    </message>
    <message>
        <source>La personne derrière une carte</source>
        <translation>Die Person hinter einer Karte</translation>
    </message>
    <message>
        <source>Effacer une personne</source>
        <translation>Eine Person löschen</translation>
    </message>
    <message>
        <source>Enregistré dans %1.</source>
        <translation>Gespeichert in %1.</translation>
    </message>
    <message>
        <source>Donner ses données à une personne</source>
        <translation>Einer Person ihre Daten geben</translation>
    </message>
    <message>
        <source>personne_%1.json</source>
        <translation>person_%1.json</translation>
    </message>
    <message>
        <source>Liste de clients</source>
        <translation>Kundenliste</translation>
    </message>
    <message>
        <source>Adresse mail</source>
        <translation>Mailadresse</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>clients_%1_%2.csv</source>
        <translation>kunden_%1_%2.csv</translation>
    </message>
</context>
<context>
    <name>comptoir::loyalty::LoyaltyPage</name>
    <message>
        <source>Fidélité</source>
        <translation>Treue</translation>
    </message>
    <message>
        <source>Carte %1</source>
        <translation>Karte %1</translation>
    </message>
    <message>
        <source>Règles du programme</source>
        <translation>Regeln des Programms</translation>
    </message>
    <message>
        <source>Écrire aux clients</source>
        <translation>Kunden schreiben</translation>
    </message>
</context>
<context>
    <name>comptoir::loyalty::MessagesPane</name>
    <message>
        <source>Anniversaires du mois</source>
        <translation>Geburtstage des Monats</translation>
    </message>
    <message>
        <source>Récompense prête</source>
        <translation>Prämie bereit</translation>
    </message>
    <message>
        <source>Pas vus depuis 60 jours</source>
        <translation>Seit 60 Tagen nicht da</translation>
    </message>
    <message>
        <source>La liste sert à votre propre mail ou SMS. N’y sont que les personnes qui ont dit oui. Dites dans chaque message qui écrit et comment refuser, par exemple «&#x202f;Répondez STOP ».</source>
        <translation>Die Liste dient Ihren eigenen Mails oder SMS. Nur wer zugestimmt hat, steht darauf. Sagen Sie in jeder Nachricht, wer schreibt und wie man ablehnt, zum Beispiel „Antworten Sie STOP“.</translation>
    </message>
    <message>
        <source>Ce que les listes ont donné</source>
        <translation>Was die Listen gebracht haben</translation>
    </message>
    <message>
        <source>Liste des adresses mail</source>
        <translation>Liste der Mailadressen</translation>
    </message>
    <message>
        <source>Liste des téléphones</source>
        <translation>Liste der Telefonnummern</translation>
    </message>
    <message>
        <source>Clients nommés&#xa0;: %1. Oui au mail&#xa0;: %2, oui au SMS&#xa0;: %3.</source>
        <translation>Kunden mit Namen: %1. Ja zu Mails: %2, ja zu SMS: %3.</translation>
    </message>
    <message>
        <source>%1, %2&#xa0;: %3 personnes, %4 revenues en 30 jours, %5 récompenses</source>
        <translation>%1, %2: %3 Personen, %4 in 30 Tagen wieder da, %5 Prämien</translation>
    </message>
    <message>
        <source>Aucune liste pour l’instant.</source>
        <translation>Noch keine Liste.</translation>
    </message>
</context>
<context>
    <name>comptoir::loyalty::PersonSheet</name>
    <message>
        <source>Personne n’est nommé&#xa0;: la carte est anonyme.</source>
        <translation>Niemand ist genannt: Die Karte ist anonym.</translation>
    </message>
    <message>
        <source>accepte les mails</source>
        <translation>möchte Mails</translation>
    </message>
    <message>
        <source>accepte les SMS</source>
        <translation>möchte SMS</translation>
    </message>
    <message>
        <source>La personne derrière la carte</source>
        <translation>Die Person hinter der Karte</translation>
    </message>
    <message>
        <source>Seulement si la personne le souhaite. Cela reste sur cette caisse, ne va ni à la ville ni sur les tickets, et s’efface trois ans après son dernier passage.</source>
        <translation>Nur wenn die Person es wünscht. Es bleibt auf dieser Kasse, geht weder an die Stadt noch auf die Belege und wird drei Jahre nach dem letzten Besuch gelöscht.</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Adresse mail</source>
        <translation>Mailadresse</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Anniversaire, jour/mois</source>
        <translation>Geburtstag, Tag/Monat</translation>
    </message>
    <message>
        <source>Offres par mail</source>
        <translation>Angebote per Mail</translation>
    </message>
    <message>
        <source>Offres par SMS</source>
        <translation>Angebote per SMS</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1 peut m’écrire ses offres par mail. Je peux dire non à tout moment.</source>
        <translation>%1 darf mir Angebote per Mail schicken. Ich kann jederzeit Nein sagen.</translation>
    </message>
    <message>
        <source>%1 peut m’envoyer ses offres par SMS. Je peux dire non à tout moment.</source>
        <translation>%1 darf mir Angebote per SMS schicken. Ich kann jederzeit Nein sagen.</translation>
    </message>
    <message>
        <source>Lui donner ses données</source>
        <translation>Die Daten mitgeben</translation>
    </message>
    <message>
        <source>Un fichier avec tout ce que la caisse sait de cette personne</source>
        <translation>Eine Datei mit allem, was die Kasse von dieser Person weiß</translation>
    </message>
    <message>
        <source>Effacer enlève le nom, les adresses et les accords. La carte garde ses points&#x202f;; les tickets n’ont aucun nom. Les copies de sauvegarde l’oublient avec le temps.</source>
        <translation>Löschen entfernt Namen, Adressen und Zustimmungen. Die Karte behält ihre Punkte; auf Belegen steht kein Name. Die Sicherungskopien vergessen es mit der Zeit.</translation>
    </message>
    <message>
        <source>Effacer cette personne (maintenir)</source>
        <translation>Diese Person löschen (gedrückt halten)</translation>
    </message>
</context>
<context>
    <name>comptoir::loyalty::RulesPane</name>
    <message>
        <source>Trois questions, et le programme marche dès la prochaine vente, même sans réseau.</source>
        <translation>Drei Fragen, und das Programm läuft ab dem nächsten Verkauf, auch ohne Netz.</translation>
    </message>
    <message>
        <source>Ce qui a été gagné reste&#xa0;: les nouvelles règles valent pour la suite.</source>
        <translation>Was gesammelt wurde, bleibt: Die neuen Regeln gelten für das Weitere.</translation>
    </message>
    <message>
        <source>1. Que compte-t-on&#x202f;?</source>
        <translation>1. Was wird gezählt?</translation>
    </message>
    <message>
        <source>Ce que l’on compte</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>Tampons</source>
        <translation>Stempel</translation>
    </message>
    <message>
        <source>Points par euro</source>
        <translation>Punkte je Euro</translation>
    </message>
    <message>
        <source>Cagnotte</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Cela ne change plus après la première vente avec une carte&#xa0;: ce qui est sur les cartes aurait un autre sens.</source>
        <translation>Das ändert sich nach dem ersten Verkauf mit einer Karte nicht mehr: Was auf den Karten steht, bekäme einen anderen Sinn.</translation>
    </message>
    <message>
        <source>Les règles, en une phrase</source>
        <translation>Die Regeln in einem Satz</translation>
    </message>
    <message>
        <source>Commencer le programme</source>
        <translation>Programm starten</translation>
    </message>
    <message>
        <source>Changer les règles</source>
        <translation>Regeln ändern</translation>
    </message>
    <message>
        <source>2. Combien de tampons par achat&#x202f;?</source>
        <translation>2. Wie viele Stempel je Einkauf?</translation>
    </message>
    <message>
        <source>2. Quel pour-cent du prix va sur la carte&#x202f;?</source>
        <translation>2. Wie viel Prozent des Preises gehen auf die Karte?</translation>
    </message>
    <message>
        <source>2. Combien de points par euro&#x202f;?</source>
        <translation>2. Wie viele Punkte je Euro?</translation>
    </message>
    <message>
        <source>3. À partir de combien de tampons&#x202f;?</source>
        <translation>3. Ab wie vielen Stempeln?</translation>
    </message>
    <message>
        <source>3. À partir de combien d’euros sur la carte&#x202f;?</source>
        <translation>3. Ab wie vielen Euro auf der Karte?</translation>
    </message>
    <message>
        <source>3. À partir de combien de points&#x202f;?</source>
        <translation>3. Ab wie vielen Punkten?</translation>
    </message>
    <message>
        <source>… quelle réduction, en euros&#x202f;?</source>
        <translation>… welcher Nachlass, in Euro?</translation>
    </message>
    <message>
        <source>Un pour-cent entre 0,01 et 100.</source>
        <translation>Ein Prozentsatz zwischen 0,01 und 100.</translation>
    </message>
    <message>
        <source>Un nombre entier de 1 à 1000.</source>
        <translation>Eine ganze Zahl von 1 bis 1000.</translation>
    </message>
    <message>
        <source>Un nombre entier, 1 ou plus.</source>
        <translation>Eine ganze Zahl ab 1.</translation>
    </message>
    <message>
        <source>Corrigez la réponse marquée.</source>
        <translation>Korrigieren Sie die markierte Antwort.</translation>
    </message>
    <message>
        <source>Si vous voulez (laissez vide sinon)</source>
        <translation>Wenn Sie möchten (sonst leer lassen)</translation>
    </message>
    <message>
        <source>Achat à partir duquel on compte, en euros</source>
        <translation>Einkauf, ab dem gezählt wird, in Euro</translation>
    </message>
    <message>
        <source>Tampons offerts avec le premier achat</source>
        <translation>Stempel beim ersten Einkauf</translation>
    </message>
    <message>
        <source>Euros offerts avec le premier achat</source>
        <translation>Euro beim ersten Einkauf</translation>
    </message>
    <message>
        <source>Points offerts avec le premier achat</source>
        <translation>Punkte beim ersten Einkauf</translation>
    </message>
    <message>
        <source>Tampons offerts à l’anniversaire</source>
        <translation>Stempel zum Geburtstag</translation>
    </message>
    <message>
        <source>Euros offerts à l’anniversaire</source>
        <translation>Euro zum Geburtstag</translation>
    </message>
    <message>
        <source>Points offerts à l’anniversaire</source>
        <translation>Punkte zum Geburtstag</translation>
    </message>
    <message>
        <source>Mois sans visite après lesquels tout est perdu</source>
        <translation>Monate ohne Besuch, nach denen alles verfällt</translation>
    </message>
    <message>
        <source>Un montant, ou rien.</source>
        <translation>Ein Betrag oder nichts.</translation>
    </message>
    <message>
        <source>Un nombre entier, ou rien.</source>
        <translation>Eine ganze Zahl oder nichts.</translation>
    </message>
    <message>
        <source>De 1 à 120 mois, ou rien.</source>
        <translation>1 bis 120 Monate oder nichts.</translation>
    </message>
    <message>
        <source>Un montant, 0,01&#xa0;€ ou plus.</source>
        <translation>Ein Betrag ab 0,01 €.</translation>
    </message>
</context>
<context>
    <name>comptoir::onboarding::LanguageStep</name>
    <message>
        <source>Bon valable&#xa0;: %1</source>
        <translation>Gutschein gültig: %1</translation>
    </message>
    <message>
        <source>Affichage</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Clair</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Sombre</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Soleil</source>
        <translation>Sonne</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Ce texte se lit-il bien de là où vous travaillez&#x202f;?</source>
        <translation>Ist dieser Text von Ihrem Arbeitsplatz gut lesbar?</translation>
    </message>
</context>
<context>
    <name>comptoir::onboarding::OperatorsStep</name>
    <message>
        <source>Je suis seul, sans code</source>
        <translation>Ich bin allein, ohne Code</translation>
    </message>
    <message>
        <source>La caisse s’ouvre toujours. Un code peut venir plus tard.</source>
        <translation>Die Kasse öffnet immer. Ein Code kann später kommen.</translation>
    </message>
    <message>
        <source>Nous sommes plusieurs</source>
        <translation>Wir sind mehrere</translation>
    </message>
    <message>
        <source>Chacun a son nom et son code&#xa0;: on sait qui a débité quoi.</source>
        <translation>Jeder hat Namen und Code: So weiß man, wer was abgebucht hat.</translation>
    </message>
    <message>
        <source>Prénom ou surnom</source>
        <translation>Vor- oder Rufname</translation>
    </message>
    <message>
        <source>Code de 4 à 6 chiffres</source>
        <translation>Code mit 4 bis 6 Ziffern</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>%1 (responsable)</source>
        <translation>%1 (verantwortlich)</translation>
    </message>
    <message>
        <source>Vous d’abord&#xa0;: vous serez responsable.</source>
        <translation>Sie zuerst: Sie werden verantwortlich.</translation>
    </message>
    <message>
        <source>À cette caisse&#xa0;: %1</source>
        <translation>An dieser Kasse: %1</translation>
    </message>
</context>
<context>
    <name>comptoir::onboarding::ReadyStep</name>
    <message>
        <source>Encaisser un bon</source>
        <translation>Gutschein kassieren</translation>
    </message>
    <message>
        <source>Scannez le bon, tapez le montant, débitez.</source>
        <translation>Gutschein scannen, Betrag eingeben, abbuchen.</translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Affichage, sons, matériel, personnes&#xa0;: tout s’y reprend.</source>
        <translation>Anzeige, Töne, Geräte, Personen: Alles lässt sich dort ändern.</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Que faire si…&#xa0;: sans réseau, sans imprimante, bon refusé.</source>
        <translation>Was tun, wenn&#xa0;…: kein Netz, kein Drucker, Gutschein abgelehnt.</translation>
    </message>
    <message>
        <source>Faire une vente</source>
        <translation>Einen Verkauf machen</translation>
    </message>
    <message>
        <source>Un montant et un rayon suffisent&#x202f;; le catalogue peut attendre.</source>
        <translation>Ein Betrag und eine Warengruppe genügen; der Katalog kann warten.</translation>
    </message>
</context>
<context>
    <name>comptoir::onboarding::ShopStep</name>
    <message>
        <source>Nom de la boutique</source>
        <translation>Name des Ladens</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Belgique</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Numéro d’entreprise (facultatif)</source>
        <translation>Unternehmensnummer (freiwillig)</translation>
    </message>
    <message>
        <source>SIRET (facultatif)</source>
        <translation>SIRET (freiwillig)</translation>
    </message>
    <message>
        <source>Que vendez-vous surtout&#x202f;? Les rayons et leur TVA en viennent.</source>
        <translation>Was verkaufen Sie vor allem? Warengruppen und MwSt. kommen daher.</translation>
    </message>
</context>
<context>
    <name>comptoir::onboarding::StartStep</name>
    <message>
        <source>J’ai un code d’invitation</source>
        <translation>Ich habe einen Einladungscode</translation>
    </message>
    <message>
        <source>Remis par la ville ou la CCI&#xa0;: boutique et bons sont prêts.</source>
        <translation>Von Gemeinde oder Handelskammer: Geschäft und Gutscheine sind bereit.</translation>
    </message>
    <message>
        <source>Une boutique et des bons inventés, sur cet appareil. Rien n’est réel.</source>
        <translation>Geschäft und Gutscheine sind erfunden, auf diesem Gerät. Nichts ist echt.</translation>
    </message>
    <message>
        <source>Vendre tout de suite</source>
        <translation>Gleich verkaufen</translation>
    </message>
    <message>
        <source>Le nom de la boutique suffit. Sans compte, sans réseau.</source>
        <translation>Der Name des Ladens genügt. Ohne Konto, ohne Netz.</translation>
    </message>
    <message>
        <source>J’avais déjà Comptoir&#xa0;: reprendre une copie</source>
        <translation>Ich hatte Comptoir schon: eine Kopie zurückholen</translation>
    </message>
    <message>
        <source>M’entraîner d’abord</source>
        <translation>Zuerst üben</translation>
    </message>
</context>
<context>
    <name>comptoir::onboarding::StepsPanel</name>
    <message>
        <source>%1&#xa0;: fait</source>
        <translation>%1: fertig</translation>
    </message>
    <message>
        <source>%1&#xa0;: en cours</source>
        <translation>%1: läuft</translation>
    </message>
    <message>
        <source>%1&#xa0;: à venir</source>
        <translation>%1: noch offen</translation>
    </message>
    <message>
        <source>Étapes</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Votre premier bon en moins de deux minutes.</source>
        <translation>Ihr erster Gutschein in unter zwei Minuten.</translation>
    </message>
    <message>
        <source>Chaque étape peut être passée et reprise plus tard dans les réglages.</source>
        <translation>Jeder Schritt lässt sich überspringen und später in den Einstellungen nachholen.</translation>
    </message>
</context>
<context>
    <name>comptoir::onboarding::WelcomePage</name>
    <message>
        <source>Langue et affichage</source>
        <translation>Sprache und Anzeige</translation>
    </message>
    <message>
        <source>Commencer</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Opérateurs</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Matériel</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>C’est prêt</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Montrez votre invitation</source>
        <translation>Zeigen Sie Ihre Einladung</translation>
    </message>
    <message>
        <source>Essayez votre matériel</source>
        <translation>Testen Sie Ihre Geräte</translation>
    </message>
    <message>
        <source>Bienvenue</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Étape %1 sur %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>J’ai une invitation</source>
        <translation>Ich habe eine Einladung</translation>
    </message>
    <message>
        <source>Continuer sans code</source>
        <translation>Weiter ohne Code</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Ajouter et continuer</source>
        <translation>Hinzufügen und weiter</translation>
    </message>
    <message>
        <source>Encaisser un premier bon</source>
        <translation>Ersten Gutschein kassieren</translation>
    </message>
    <message>
        <source>Tout se change plus tard dans les réglages.</source>
        <translation>Alles lässt sich später in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Sans réseau, sans compte.</source>
        <translation>Ohne Netz, ohne Konto.</translation>
    </message>
    <message>
        <source>Il faut le réseau.</source>
        <translation>Es braucht ein Netz.</translation>
    </message>
    <message>
        <source>Rien n’est obligatoire.</source>
        <translation>Nichts ist Pflicht.</translation>
    </message>
    <message>
        <source>Bienvenue. Quelle langue parlez-vous&#x202f;?</source>
        <translation>Willkommen. Welche Sprache sprechen Sie?</translation>
    </message>
    <message>
        <source>Par quoi voulez-vous commencer&#x202f;?</source>
        <translation>Womit möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Qui travaille à cette caisse&#x202f;?</source>
        <translation>Wer arbeitet an dieser Kasse?</translation>
    </message>
    <message>
        <source>C’est prêt. Et maintenant&#x202f;?</source>
        <translation>Fertig. Und jetzt?</translation>
    </message>
    <message>
        <source>Boutique</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Votre boutique, telle que vos tickets la nomment</source>
        <translation>Ihr Laden, wie Ihre Kassenbons ihn nennen</translation>
    </message>
    <message>
        <source>Vendre tout de suite</source>
        <translation>Gleich verkaufen</translation>
    </message>
    <message>
        <source>Faire une première vente</source>
        <translation>Einen ersten Verkauf machen</translation>
    </message>
    <message>
        <source>L’adresse et les rayons se complètent plus tard.</source>
        <translation>Adresse und Warengruppen lassen sich später ergänzen.</translation>
    </message>
    <message>
        <source>Commencer l’entraînement</source>
        <translation>Übung beginnen</translation>
    </message>
</context>
<context>
    <name>comptoir::photos::PhotoField</name>
    <message>
        <source>Choisir une photo…</source>
        <translation>Ein Foto wählen…</translation>
    </message>
    <message>
        <source>Retirer la photo</source>
        <translation>Das Foto entfernen</translation>
    </message>
    <message>
        <source>Choisir une autre photo…</source>
        <translation>Ein anderes Foto wählen…</translation>
    </message>
    <message>
        <source>La photo se prépare…</source>
        <translation>Das Foto wird vorbereitet…</translation>
    </message>
    <message>
        <source>Son fichier n’est pas sur cette caisse.</source>
        <translation>Die Datei ist nicht auf dieser Kasse.</translation>
    </message>
    <message>
        <source>Ou déposez une image ici.</source>
        <translation>Oder legen Sie hier ein Bild ab.</translation>
    </message>
</context>
<context>
    <name>comptoir::sales::CardPane</name>
    <message>
        <source>Connexion au terminal…</source>
        <translation>Verbindung zum Terminal…</translation>
    </message>
    <message>
        <source>Présentez, insérez ou glissez la carte.</source>
        <translation>Karte vorhalten, einstecken oder durchziehen.</translation>
    </message>
    <message>
        <source>Insérez la carte.</source>
        <translation>Karte einstecken.</translation>
    </message>
    <message>
        <source>Le client tape son code.</source>
        <translation>Der Kunde tippt seinen Code.</translation>
    </message>
    <message>
        <source>Demande à la banque…</source>
        <translation>Anfrage bei der Bank…</translation>
    </message>
    <message>
        <source>Retirez la carte.</source>
        <translation>Karte herausnehmen.</translation>
    </message>
    <message>
        <source>Carte non lue&#xa0;: présentez-la encore une fois.</source>
        <translation>Karte nicht gelesen: Noch einmal vorhalten.</translation>
    </message>
    <message>
        <source>Essayez une autre carte.</source>
        <translation>Andere Karte versuchen.</translation>
    </message>
    <message>
        <source>Plusieurs cartes&#xa0;: n’en présentez qu’une.</source>
        <translation>Mehrere Karten: Nur eine vorhalten.</translation>
    </message>
    <message>
        <source>Carte retirée trop tôt&#xa0;: présentez-la encore une fois.</source>
        <translation>Karte zu früh entfernt: Noch einmal vorhalten.</translation>
    </message>
    <message>
        <source>ACCEPTÉ</source>
        <translation>ANGENOMMEN</translation>
    </message>
    <message>
        <source>REFUSÉ</source>
        <translation>ABGELEHNT</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation>Ich weiß es nicht</translation>
    </message>
    <message>
        <source>Revenir sans payer par carte</source>
        <translation>Zurück ohne Kartenzahlung</translation>
    </message>
    <message>
        <source>Le terminal a la main</source>
        <translation>Das Terminal ist am Zug</translation>
    </message>
    <message>
        <source>Résultat inconnu</source>
        <translation>Ergebnis unbekannt</translation>
    </message>
    <message>
        <source>Tapez ce montant sur le terminal</source>
        <translation>Tippen Sie diesen Betrag ins Terminal</translation>
    </message>
    <message>
        <source>La liaison a été coupée. Ne relancez rien&#xa0;: que dit l’écran du terminal&#x202f;?</source>
        <translation>Die Verbindung brach ab. Starten Sie nichts neu: Was sagt der Bildschirm des Terminals?</translation>
    </message>
    <message>
        <source>Que dit ensuite son écran&#x202f;?</source>
        <translation>Was sagt danach sein Bildschirm?</translation>
    </message>
    <message>
        <source>Arrêter le paiement</source>
        <translation>Zahlung abbrechen</translation>
    </message>
</context>
<context>
    <name>comptoir::sales::CartPane</name>
    <message>
        <source>Ticket</source>
        <translation>Kassenbon</translation>
    </message>
    <message>
        <source>Nouvelle vente (Ctrl+N)</source>
        <translation>Neuer Verkauf (Strg+N)</translation>
    </message>
    <message>
        <source>Autres actions (Ctrl+M)</source>
        <translation>Weitere Aktionen (Strg+M)</translation>
    </message>
    <message>
        <source>Réimprimer</source>
        <translation>Neu drucken</translation>
    </message>
    <message>
        <source>Rembourser</source>
        <translation>Erstatten</translation>
    </message>
    <message>
        <source>Touchez un article, ou scannez son code.</source>
        <translation>Tippen Sie auf einen Artikel, oder scannen Sie seinen Code.</translation>
    </message>
    <message>
        <source>«&#x202f;3&#x202f;» puis un article&#xa0;: trois d’un coup.</source>
        <translation>„3“, dann ein Artikel: drei auf einmal.</translation>
    </message>
    <message>
        <source>Tapez quelques lettres pour chercher.</source>
        <translation>Tippen Sie einige Buchstaben zum Suchen.</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Rückgabe</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Kassenbon %1</translation>
    </message>
    <message>
        <source>En attente · %1</source>
        <translation>Geparkt · %1</translation>
    </message>
</context>
<context>
    <name>comptoir::sales::DepartmentTabs</name>
    <message>
        <source>Rayons suivants</source>
        <translation>Nächste Warengruppen</translation>
    </message>
    <message>
        <source>Favoris</source>
        <translation>Favoriten</translation>
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
        <translation>Neuer Verkauf</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Pas de ticket</source>
        <translation>Kein Kassenbon</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Envoyer</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Adresse du client</source>
        <translation>Adresse des Kunden</translation>
    </message>
    <message>
        <source>Ticket envoyé à l’imprimante.</source>
        <translation>Kassenbon an den Drucker gesendet.</translation>
    </message>
    <message>
        <source>Le client photographie ce code.</source>
        <translation>Der Kunde fotografiert diesen Code.</translation>
    </message>
    <message>
        <source>Ticket non imprimé. La vente est faite. %1</source>
        <translation>Kassenbon nicht gedruckt. Der Verkauf ist gemacht. %1</translation>
    </message>
    <message>
        <source>%1 remboursés · ticket %2</source>
        <translation>%1 erstattet · Kassenbon %2</translation>
    </message>
    <message>
        <source>%1 payés · ticket %2</source>
        <translation>%1 bezahlt · Kassenbon %2</translation>
    </message>
    <message>
        <source>À rendre</source>
        <translation>Rückgeld</translation>
    </message>
    <message>
        <source>Payé. À rendre&#xa0;: %1</source>
        <translation>Bezahlt. Rückgeld: %1</translation>
    </message>
    <message>
        <source>Payé.</source>
        <translation>Bezahlt.</translation>
    </message>
    <message>
        <source>Le ticket part par mail, ou dès qu’il y a du réseau.</source>
        <translation>Der Beleg geht per Mail weg, oder sobald es Netz gibt.</translation>
    </message>
</context>
<context>
    <name>comptoir::sales::ItemTilesModel</name>
    <message>
        <source>Article libre</source>
        <translation>Freier Artikel</translation>
    </message>
    <message>
        <source>Rayon, montant</source>
        <translation>Warengruppe, Betrag</translation>
    </message>
</context>
<context>
    <name>comptoir::sales::PayController</name>
    <message>
        <source>Carte à vérifier</source>
        <translation>Karte zu prüfen</translation>
    </message>
    <message>
        <source>Annuler un paiement</source>
        <translation>Eine Zahlung stornieren</translation>
    </message>
</context>
<context>
    <name>comptoir::sales::PayPage</name>
    <message>
        <source>Encaissement</source>
        <translation>Kassieren</translation>
    </message>
    <message>
        <source>Déjà rendu</source>
        <translation>Schon zurückgegeben</translation>
    </message>
    <message>
        <source>Paiements reçus</source>
        <translation>Erhaltene Zahlungen</translation>
    </message>
    <message>
        <source>Total à rendre</source>
        <translation>Zurückzugeben</translation>
    </message>
    <message>
        <source>Total à payer</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Déjà reçu</source>
        <translation>Schon erhalten</translation>
    </message>
    <message>
        <source>Reste à rendre</source>
        <translation>Noch zurückzugeben</translation>
    </message>
    <message>
        <source>Reste à payer</source>
        <translation>Noch zu zahlen</translation>
    </message>
    <message>
        <source>Arrondi légal des espèces&#xa0;: %1</source>
        <translation>Gesetzliche Rundung bar: %1</translation>
    </message>
    <message>
        <source>au plus %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>Plafond %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>Terminal relié</source>
        <translation>Terminal verbunden</translation>
    </message>
    <message>
        <source>Terminal autonome</source>
        <translation>Terminal für sich</translation>
    </message>
    <message>
        <source>Accepté hors ligne</source>
        <translation>Offline angenommen</translation>
    </message>
    <message>
        <source>Espèces rendues</source>
        <translation>Bargeld zurückgegeben</translation>
    </message>
    <message>
        <source>Espèces reçues</source>
        <translation>Bargeld erhalten</translation>
    </message>
    <message>
        <source>juste</source>
        <translation>passend</translation>
    </message>
    <message>
        <source>Espèces %1</source>
        <translation>Bar %1</translation>
    </message>
    <message>
        <source>Pas plus de %1 en espèces pour un ticket&#xa0;: la loi l’interdit. Faites payer le reste autrement.</source>
        <translation>Nicht mehr als %1 bar für einen Kassenbon: Das Gesetz verbietet es. Lassen Sie den Rest anders bezahlen.</translation>
    </message>
    <message>
        <source>Carte refusée. Rien n’a été débité&#xa0;: essayez une autre carte ou un autre moyen.</source>
        <translation>Karte abgelehnt. Es wurde nichts abgebucht: Versuchen Sie eine andere Karte oder ein anderes Mittel.</translation>
    </message>
    <message>
        <source>Paiement par carte annulé. Rien n’a été débité.</source>
        <translation>Kartenzahlung abgebrochen. Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>+&#xa0;%1&#xa0;€</source>
        <translation>+ %1 €</translation>
    </message>
    <message>
        <source>À rendre</source>
        <translation>Rückgeld</translation>
    </message>
    <message>
        <source>Valider</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Rembourser</source>
        <translation>Erstatten</translation>
    </message>
    <message>
        <source>Cette carte est déjà débitée</source>
        <translation>Diese Karte ist schon belastet</translation>
    </message>
    <message>
        <source>Annulez d’abord ce paiement sur le terminal, sinon le client paie deux fois.</source>
        <translation>Stornieren Sie diese Zahlung zuerst am Terminal, sonst zahlt der Kunde zweimal.</translation>
    </message>
    <message>
        <source>Garder le paiement</source>
        <translation>Zahlung behalten</translation>
    </message>
    <message>
        <source>Annulé sur le terminal</source>
        <translation>Am Terminal storniert</translation>
    </message>
</context>
<context>
    <name>comptoir::sales::QrView</name>
    <message>
        <source>Ticket à photographier</source>
        <translation>Kassenbon zum Fotografieren</translation>
    </message>
</context>
<context>
    <name>comptoir::sales::QuestionSheet</name>
    <message>
        <source>Article libre</source>
        <translation>Freier Artikel</translation>
    </message>
    <message>
        <source>Vendre %1</source>
        <translation>%1 verkaufen</translation>
    </message>
    <message>
        <source>Prix de «&#x202f;%1&#x202f;»</source>
        <translation>Preis von „%1“</translation>
    </message>
    <message>
        <source>Interdit aux moins de %1 ans</source>
        <translation>Verboten unter %1 Jahren</translation>
    </message>
    <message>
        <source>Quantité de «&#x202f;%1&#x202f;»</source>
        <translation>Menge von „%1“</translation>
    </message>
    <message>
        <source>Remise sur tout le ticket</source>
        <translation>Rabatt auf den ganzen Kassenbon</translation>
    </message>
    <message>
        <source>Remise sur «&#x202f;%1&#x202f;»</source>
        <translation>Rabatt auf „%1“</translation>
    </message>
    <message>
        <source>Note pour «&#x202f;%1&#x202f;»</source>
        <translation>Notiz zu „%1“</translation>
    </message>
    <message>
        <source>Pourquoi ce retour&#x202f;?</source>
        <translation>Warum diese Rückgabe?</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Le client a %1 ans</source>
        <translation>Der Kunde ist %1 Jahre alt</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Appliquer</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Le rayon donne le taux de TVA.</source>
        <translation>Die Warengruppe gibt den MwSt.-Satz.</translation>
    </message>
    <message>
        <source>L’article reste inconnu du catalogue&#x202f;; le rayon donne sa TVA.</source>
        <translation>Der Artikel bleibt im Katalog unbekannt; die Warengruppe gibt seine MwSt.</translation>
    </message>
    <message>
        <source>Cet article n’a pas de prix dans le catalogue.</source>
        <translation>Dieser Artikel hat keinen Preis im Katalog.</translation>
    </message>
    <message>
        <source>%1 le %2. Combien&#x202f;?</source>
        <translation>%1 je %2. Wie viel?</translation>
    </message>
    <message>
        <source>«&#x202f;%1&#x202f;»&#xa0;: demandez une pièce d’identité si vous avez un doute.</source>
        <translation>„%1“: Fragen Sie nach einem Ausweis, wenn Sie zweifeln.</translation>
    </message>
    <message>
        <source>Ne pas vendre</source>
        <translation>Nicht verkaufen</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>En pour cent</source>
        <translation>In Prozent</translation>
    </message>
    <message>
        <source>En euros</source>
        <translation>In Euro</translation>
    </message>
    <message>
        <source>Défectueux</source>
        <translation>Defekt</translation>
    </message>
    <message>
        <source>Ne convient pas</source>
        <translation>Passt nicht</translation>
    </message>
    <message>
        <source>Erreur de caisse</source>
        <translation>Kassenfehler</translation>
    </message>
    <message>
        <source>Poids</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Quantité</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Remise</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Montant</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Sans sucre, pour 18 h…</source>
        <translation>Ohne Zucker, für 18 Uhr…</translation>
    </message>
    <message>
        <source>ou dites-le autrement</source>
        <translation>oder sagen Sie es anders</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Raison</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Carte de fidélité</source>
        <translation>Treuekarte</translation>
    </message>
    <message>
        <source>Prendre cette carte</source>
        <translation>Diese Karte nehmen</translation>
    </message>
    <message>
        <source>Scannez la carte, ou tapez les 12 signes de son code.</source>
        <translation>Scannen Sie die Karte, oder tippen Sie die 12 Zeichen ihres Codes.</translation>
    </message>
    <message>
        <source>7Q2K 9FXA 01MB</source>
        <translation>7Q2K 9FXA 01MB</translation>
    </message>
    <message>
        <source>Code de la carte</source>
        <translation>Code der Karte</translation>
    </message>
</context>
<context>
    <name>comptoir::sales::RowsSheet</name>
    <message>
        <source>Revenir</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>comptoir::sales::SaleText</name>
    <message>
        <source>%1 pièce</source>
        <translation>%1 je Stück</translation>
    </message>
    <message>
        <source>remise %1</source>
        <translation>Rabatt %1</translation>
    </message>
    <message>
        <source>du ticket %1</source>
        <translation>aus Kassenbon %1</translation>
    </message>
    <message numerus="yes">
        <source>%n art.</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel insgesamt</numerusform>
        </translation>
    </message>
    <message>
        <source>Dernier&#xa0;: n° %1 · %2 · %3</source>
        <translation>Letzter: Nr. %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Espèces</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Carte</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Bon ou QR</source>
        <translation>Gutschein oder QR</translation>
    </message>
    <message>
        <source>Titre-restaurant</source>
        <translation>Essensgutschein</translation>
    </message>
    <message>
        <source>Chèque</source>
        <translation>Scheck</translation>
    </message>
    <message>
        <source>Virement</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Carte cadeau</source>
        <translation>Geschenkkarte</translation>
    </message>
</context>
<context>
    <name>comptoir::sales::SalesPage</name>
    <message>
        <source>Vente</source>
        <translation>Verkauf</translation>
    </message>
</context>
<context>
    <name>comptoir::sales::SellController</name>
    <message>
        <source>«&#x202f;%1&#x202f;» retiré du ticket</source>
        <translation>„%1“ vom Kassenbon genommen</translation>
    </message>
    <message>
        <source>Ticket abandonné</source>
        <translation>Kassenbon aufgegeben</translation>
    </message>
    <message>
        <source>Rembourser %1</source>
        <translation>%1 erstatten</translation>
    </message>
    <message>
        <source>Remise de %1</source>
        <translation>Rabatt von %1</translation>
    </message>
    <message>
        <source>Changer le prix</source>
        <translation>Preis ändern</translation>
    </message>
    <message>
        <source>carte de fidélité</source>
        <translation>Treuekarte</translation>
    </message>
    <message>
        <source>carte&#xa0;: %1</source>
        <translation>Karte: %1</translation>
    </message>
    <message>
        <source>Programme de fidélité</source>
        <translation>Treueprogramm</translation>
    </message>
</context>
<context>
    <name>comptoir::sales::SellPage</name>
    <message>
        <source>Quantité de la ligne</source>
        <translation>Menge der Zeile</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Remise sur la ligne</source>
        <translation>Rabatt auf die Zeile</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>Prix de la ligne</source>
        <translation>Preis der Zeile</translation>
    </message>
    <message>
        <source>Maj + F7</source>
        <translation>Umschalt + F7</translation>
    </message>
    <message>
        <source>Note sur la ligne</source>
        <translation>Notiz zur Zeile</translation>
    </message>
    <message>
        <source>Remise sur tout le ticket</source>
        <translation>Rabatt auf den ganzen Kassenbon</translation>
    </message>
    <message>
        <source>Mettre en attente</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Reprendre un ticket en attente</source>
        <translation>Geparkten Kassenbon holen</translation>
    </message>
    <message>
        <source>Vérifier un prix</source>
        <translation>Preis prüfen</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Annuler le dernier geste</source>
        <translation>Letzten Schritt rückgängig machen</translation>
    </message>
    <message>
        <source>Ctrl + Z</source>
        <translation>Strg + Z</translation>
    </message>
    <message>
        <source>Revenir à une vente</source>
        <translation>Zurück zu einem Verkauf</translation>
    </message>
    <message>
        <source>Retour d’articles</source>
        <translation>Rückgabe von Artikeln</translation>
    </message>
    <message>
        <source>Ouvrir le tiroir</source>
        <translation>Schublade öffnen</translation>
    </message>
    <message>
        <source>Ctrl + D</source>
        <translation>Strg + D</translation>
    </message>
    <message>
        <source>Abandonner ce ticket</source>
        <translation>Diesen Kassenbon aufgeben</translation>
    </message>
    <message>
        <source>Autres actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Détail de la TVA</source>
        <translation>MwSt. im Einzelnen</translation>
    </message>
    <message>
        <source>%1 sur %2 hors taxe&#xa0;: %3</source>
        <translation>%1 auf %2 netto: %3</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Tickets en attente</source>
        <translation>Geparkte Kassenbons</translation>
    </message>
    <message>
        <source>Vente</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Compris</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Ne pas utiliser la récompense</source>
        <translation>Die Prämie nicht einlösen</translation>
    </message>
    <message>
        <source>Prendre une autre carte</source>
        <translation>Eine andere Karte nehmen</translation>
    </message>
    <message>
        <source>Retirer la carte de ce ticket</source>
        <translation>Die Karte von diesem Beleg nehmen</translation>
    </message>
    <message>
        <source>Carte %1</source>
        <translation>Karte %1</translation>
    </message>
    <message>
        <source>Choisir un programme de fidélité</source>
        <translation>Ein Treueprogramm wählen</translation>
    </message>
    <message>
        <source>Carte de fidélité</source>
        <translation>Treuekarte</translation>
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
        <translation>Artikel, Preis oder Strichcode</translation>
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
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Vendre au prix…</source>
        <translation>Verkaufen zu…</translation>
    </message>
    <message>
        <source>Créer l’article</source>
        <translation>Artikel anlegen</translation>
    </message>
    <message>
        <source>Rechercher</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Ajouter au ticket</source>
        <translation>Zum Kassenbon</translation>
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
        <translation>Kein Artikel passt. Versuchen Sie ein anderes Wort, oder „Freier Artikel“.</translation>
    </message>
    <message>
        <source>Vérification de prix&#xa0;: scannez ou touchez un article, rien n’est vendu.</source>
        <translation>Preisprüfung: Artikel scannen oder antippen, nichts wird verkauft.</translation>
    </message>
    <message>
        <source>Aucun rayon encore&#xa0;: créez-en un dans le catalogue pour commencer à vendre.</source>
        <translation>Noch keine Warengruppe: Legen Sie eine im Katalog an, um zu verkaufen.</translation>
    </message>
    <message>
        <source>Tapez un montant, puis touchez son rayon.</source>
        <translation>Tippen Sie einen Betrag, dann seine Warengruppe.</translation>
    </message>
    <message>
        <source>Mode scan</source>
        <translation>Scan-Modus</translation>
    </message>
    <message>
        <source>Mode grille</source>
        <translation>Raster-Modus</translation>
    </message>
    <message>
        <source>%1 inconnu</source>
        <translation>%1 unbekannt</translation>
    </message>
    <message>
        <source>Ce code n’est pas dans le catalogue. Rien n’a été ajouté.</source>
        <translation>Dieser Code ist nicht im Katalog. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>prix à taper</source>
        <translation>Preis tippen</translation>
    </message>
    <message>
        <source>Prix vérifié, rien n’a été ajouté.</source>
        <translation>Preis geprüft, nichts hinzugefügt.</translation>
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
        <translation>auf dem Gutschein bleiben %1</translation>
    </message>
    <message>
        <source>à confirmer</source>
        <translation>zu bestätigen</translation>
    </message>
    <message>
        <source>Bon</source>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>Retirer %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>comptoir::sales::TotalPane</name>
    <message>
        <source>Qté</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Prix</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Remise</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Encaisser</source>
        <translation>Kassieren</translation>
    </message>
    <message>
        <source>Rendre</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Clavier</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Ajoutez d’abord un article.</source>
        <translation>Fügen Sie zuerst einen Artikel hinzu.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Kassenbon</translation>
    </message>
    <message>
        <source>remise %1</source>
        <translation>Rabatt %1</translation>
    </message>
    <message>
        <source>TVA %1</source>
        <translation>MwSt. %1</translation>
    </message>
    <message>
        <source>fidélité %1</source>
        <translation>Treue %1</translation>
    </message>
</context>
<context>
    <name>comptoir::sales::VoucherTenderPane</name>
    <message>
        <source>Autre moyen de paiement</source>
        <translation>Anderes Zahlungsmittel</translation>
    </message>
    <message>
        <source>Utiliser</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>ou tapez le code&#xa0;: 7Q2K 9FXA 01MB</source>
        <translation>oder Code tippen: 7Q2K 9FXA 01MB</translation>
    </message>
    <message>
        <source>ou tapez le code</source>
        <translation>oder Code tippen</translation>
    </message>
    <message>
        <source>Code du bon</source>
        <translation>Gutscheincode</translation>
    </message>
    <message>
        <source>Vérifier</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Reste à payer&#xa0;: %1</source>
        <translation>Noch zu zahlen: %1</translation>
    </message>
    <message>
        <source>Lecture…</source>
        <translation>Lesen…</translation>
    </message>
    <message>
        <source>Ce bon s’utilise en une fois et vaut %1 de plus que le reste à payer. Ajoutez un article, ou choisissez un autre moyen.</source>
        <translation>Dieser Gutschein gilt nur im Ganzen und ist %1 mehr wert als der Rest. Fügen Sie einen Artikel hinzu, oder wählen Sie ein anderes Mittel.</translation>
    </message>
</context>
<context>
    <name>comptoir::scan::CameraView</name>
    <message>
        <source>Image de la caméra</source>
        <translation>Kamerabild</translation>
    </message>
    <message>
        <source>Présentez le code dans le cadre</source>
        <translation>Halten Sie den Code in den Rahmen</translation>
    </message>
    <message>
        <source>Image masquée. La caméra lit toujours les codes et ne garde rien.</source>
        <translation>Bild verborgen. Die Kamera liest weiter die Codes und behält nichts.</translation>
    </message>
</context>
<context>
    <name>comptoir::settings::MailPane</name>
    <message>
        <source>Adresse de la boutique</source>
        <translation>Adresse des Geschäfts</translation>
    </message>
    <message>
        <source>boutique@exemple.fr</source>
        <translation>geschaeft@beispiel.de</translation>
    </message>
    <message>
        <source>Serveur d’envoi (SMTP)</source>
        <translation>Postausgangsserver (SMTP)</translation>
    </message>
    <message>
        <source>smtp.exemple.fr</source>
        <translation>smtp.beispiel.de</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>465 ou 587</source>
        <translation>465 oder 587</translation>
    </message>
    <message>
        <source>Identifiant</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Souvent l’adresse elle-même</source>
        <translation>Oft die Adresse selbst</translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Chiffrement</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>TLS dès le début</source>
        <translation>TLS von Anfang an</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Aucun (même appareil)</source>
        <translation>Keine (dasselbe Gerät)</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Enregistré.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Envoyer un essai</source>
        <translation>Eine Probe verschicken</translation>
    </message>
    <message>
        <source>Ne plus envoyer de tickets par mail</source>
        <translation>Keine Belege mehr per Mail verschicken</translation>
    </message>
    <message>
        <source>Tickets par mail</source>
        <translation>Belege per Mail</translation>
    </message>
    <message>
        <source>Celui de ce compte</source>
        <translation>Das dieses Kontos</translation>
    </message>
    <message>
        <source>En formation, rien ne part par mail.</source>
        <translation>In der Übung geht nichts per Mail weg.</translation>
    </message>
    <message>
        <source>Le nom du serveur manque ou contient une faute. Votre fournisseur le donne, souvent smtp.…</source>
        <translation>Der Name des Servers fehlt oder enthält einen Fehler. Ihr Anbieter nennt ihn, oft smtp.…</translation>
    </message>
    <message>
        <source>Le port est un nombre, presque toujours 465 ou 587.</source>
        <translation>Der Port ist eine Zahl, fast immer 465 oder 587.</translation>
    </message>
    <message>
        <source>Le mot de passe manque.</source>
        <translation>Das Passwort fehlt.</translation>
    </message>
    <message>
        <source>Compte oublié. Le bouton Envoyer n’est plus proposé.</source>
        <translation>Konto vergessen. Die Taste Verschicken wird nicht mehr angeboten.</translation>
    </message>
    <message>
        <source>Essai en cours…</source>
        <translation>Probe läuft…</translation>
    </message>
    <message>
        <source>Essai de Comptoir</source>
        <translation>Probe von Comptoir</translation>
    </message>
    <message>
        <source>Les tickets par mail fonctionnent.</source>
        <translation>Belege per Mail funktionieren.</translation>
    </message>
    <message>
        <source>Essai envoyé à %1. Regardez s’il est arrivé.</source>
        <translation>Probe an %1 verschickt. Sehen Sie nach, ob sie angekommen ist.</translation>
    </message>
    <message>
        <source>Le mot de passe reste sur cet appareil&#xa0;: ni les copies, ni l’export ne l’emportent. Souvent, il faut un mot de passe d’application.</source>
        <translation>Das Passwort bleibt auf diesem Gerät: Weder Kopien noch Export nehmen es mit. Oft braucht es ein App-Passwort.</translation>
    </message>
    <message>
        <source>Enregistré&#x202f;; tapez pour le changer</source>
        <translation>Gespeichert; tippen Sie, um es zu ändern</translation>
    </message>
    <message>
        <source>L’adresse de la boutique n’est pas complète&#xa0;: il faut nom@domaine.fr.</source>
        <translation>Die Adresse des Geschäfts ist nicht vollständig: Sie muss name@domain.de lauten.</translation>
    </message>
</context>
<context>
    <name>comptoir::settings::SettingView</name>
    <message>
        <source>%1&#xa0;: moins</source>
        <translation>%1: weniger</translation>
    </message>
    <message>
        <source>%1&#xa0;: plus</source>
        <translation>%1: mehr</translation>
    </message>
</context>
<context>
    <name>comptoir::settings::SettingsPage</name>
    <message>
        <source>Réglages</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Chercher un réglage</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Inconnu</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>changé %1</source>
        <translation>geändert %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Par défaut</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Par défaut · %1</source>
        <translation>Standard · %1</translation>
    </message>
    <message>
        <source>La valeur du fichier n’allait pas&#xa0;: elle a été corrigée.</source>
        <translation>Der Wert in der Datei stimmte nicht: Er wurde korrigiert.</translation>
    </message>
    <message>
        <source>Aucun réglage ne dit «&#x202f;%1&#x202f;». Essayez un autre mot.</source>
        <translation>Keine Einstellung sagt „%1“. Versuchen Sie ein anderes Wort.</translation>
    </message>
</context>
<context>
    <name>comptoir::shell::CameraDesk</name>
    <message>
        <source>Approchez le code</source>
        <translation>Code näher heranhalten</translation>
    </message>
    <message>
        <source>Trop sombre&#xa0;: éclairez le code</source>
        <translation>Zu dunkel: Code beleuchten</translation>
    </message>
    <message>
        <source>Reflet&#xa0;: inclinez le code</source>
        <translation>Spiegelung: Code neigen</translation>
    </message>
    <message>
        <source>Flou&#xa0;: tenez le code sans bouger</source>
        <translation>Unscharf: Code stillhalten</translation>
    </message>
</context>
<context>
    <name>comptoir::shell::CommandSheet</name>
    <message>
        <source>Chercher une action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>Écran, action ou réglage</source>
        <translation>Bildschirm, Vorgang oder Einstellung</translation>
    </message>
    <message>
        <source>Actions trouvées</source>
        <translation>Gefundene Vorgänge</translation>
    </message>
    <message>
        <source>Rien trouvé. Essayez un autre mot.</source>
        <translation>Nichts gefunden. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>Que voulez-vous faire&#x202f;?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
</context>
<context>
    <name>comptoir::shell::FailurePage</name>
    <message>
        <source>Fermer</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>comptoir::shell::KeyText</name>
    <message>
        <source>Entrée</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Espace</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Retour arrière</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Suppr</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Maj</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>%1 du pavé</source>
        <translation>%1 (Ziffernblock)</translation>
    </message>
    <message>
        <source>Touches de cet écran</source>
        <translation>Tasten dieses Bildschirms</translation>
    </message>
    <message>
        <source>Chercher une action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>Scanner ou taper un code</source>
        <translation>Code scannen oder eingeben</translation>
    </message>
    <message>
        <source>Annuler ce qui vient d’être fait</source>
        <translation>Letzten Schritt rückgängig machen</translation>
    </message>
    <message>
        <source>Revenir en arrière</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Écran suivant</source>
        <translation>Nächster Bildschirm</translation>
    </message>
    <message>
        <source>Écran précédent</source>
        <translation>Voriger Bildschirm</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Verrouiller</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Plein écran</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Affichage extérieur</source>
        <translation>Anzeige für draußen</translation>
    </message>
    <message>
        <source>Texte plus grand</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Texte plus petit</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Texte à sa taille normale</source>
        <translation>Text in normaler Größe</translation>
    </message>
</context>
<context>
    <name>comptoir::shell::KeysSheet</name>
    <message>
        <source>Touches du clavier</source>
        <translation>Tasten der Tastatur</translation>
    </message>
    <message>
        <source>Fermer ou revenir, sans rien perdre</source>
        <translation>Schließen oder zurück, ohne Verlust</translation>
    </message>
    <message>
        <source>Partout</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Que faire si…</source>
        <translation>Was tun, wenn&#xa0;…</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Schließen</translation>
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
        <translation>Mehr</translation>
    </message>
    <message>
        <source>écran</source>
        <translation>Bildschirm</translation>
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
            <numerusform>%1, %n wartet</numerusform>
            <numerusform>%1, %n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::shell::OperatorChip</name>
    <message>
        <source>Changer de personne ou verrouiller</source>
        <translation>Person wechseln oder sperren</translation>
    </message>
    <message>
        <source>Au comptoir&#xa0;: %1</source>
        <translation>An der Theke: %1</translation>
    </message>
</context>
<context>
    <name>comptoir::shell::RailItem</name>
    <message numerus="yes">
        <source>%1, %n en attente</source>
        <translation>
            <numerusform>%1, %n wartet</numerusform>
            <numerusform>%1, %n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::shell::RailNav</name>
    <message>
        <source>Écrans</source>
        <translation>Bildschirme</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>comptoir::shell::TopStrip</name>
    <message>
        <source>Retour</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Retour (Alt+←)</source>
        <translation>Zurück (Alt+←)</translation>
    </message>
    <message>
        <source>Heure&#xa0;: %1</source>
        <translation>Uhrzeit: %1</translation>
    </message>
</context>
<context>
    <name>comptoir::staff::BadgeCamera</name>
    <message>
        <source>Présentez le badge à la caméra.</source>
        <translation>Halten Sie den Ausweis vor die Kamera.</translation>
    </message>
</context>
<context>
    <name>comptoir::staff::BadgePaper</name>
    <message>
        <source>Badge de %1</source>
        <translation>Ausweis von %1</translation>
    </message>
    <message>
        <source>Jusqu’au %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Ce badge ouvre la caisse comme une clé. Perdu, il se retire dans les réglages, et ne vaut plus rien.</source>
        <translation>Dieser Ausweis öffnet die Kasse wie ein Schlüssel. Ist er verloren, wird er in den Einstellungen eingezogen und gilt nichts mehr.</translation>
    </message>
</context>
<context>
    <name>comptoir::staff::BadgeSheet</name>
    <message>
        <source>Badge de %1</source>
        <translation>Ausweis von %1</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Un nouveau badge remplace celui d’avant, qui ne vaudra plus rien.</source>
        <translation>Ein neuer Ausweis ersetzt den früheren, der nichts mehr gilt.</translation>
    </message>
    <message>
        <source>Le badge ouvre la caisse et vaut le code. Il n’est montré qu’une fois.</source>
        <translation>Der Ausweis öffnet die Kasse und gilt wie der Code. Er wird nur einmal gezeigt.</translation>
    </message>
    <message>
        <source>La page est ouverte&#xa0;: imprimez-la. Elle s’efface de cet appareil quand vous fermez cette feuille.</source>
        <translation>Die Seite ist offen: Drucken Sie sie. Sie wird von diesem Gerät gelöscht, wenn Sie dieses Blatt schließen.</translation>
    </message>
</context>
<context>
    <name>comptoir::staff::IdleNotice</name>
    <message numerus="yes">
        <source>Verrouillage dans %n s. Touchez l’écran ou une touche pour rester.</source>
        <translation>
            <numerusform>Sperre in %n&#xa0;Sekunde. Tippen Sie auf den Bildschirm oder eine Taste, um zu bleiben.</numerusform>
            <numerusform>Sperre in %n&#xa0;Sekunden. Tippen Sie auf den Bildschirm oder eine Taste, um zu bleiben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::staff::LockPane</name>
    <message>
        <source>Code d’%1</source>
        <translation>Code von %1</translation>
    </message>
    <message>
        <source>Code de %1</source>
        <translation>Code von %1</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date of today on the lock, in the letters of Qt</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>Caisse verrouillée</source>
        <translation>Kasse gesperrt</translation>
    </message>
    <message>
        <source>Invité</source>
        <translation>Gast</translation>
    </message>
    <message numerus="yes">
        <source>Ce n’est pas ce code. Nouvel essai dans %n s.</source>
        <translation>
            <numerusform>Das ist nicht der Code. Neuer Versuch in %n&#xa0;Sekunde.</numerusform>
            <numerusform>Das ist nicht der Code. Neuer Versuch in %n&#xa0;Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Vous pouvez réessayer.</source>
        <translation>Sie können es wieder versuchen.</translation>
    </message>
    <message>
        <source>Ce n’est pas ce code. Essayez encore.</source>
        <translation>Das ist nicht der Code. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Qui est à la caisse&#x202f;?</source>
        <translation>Wer ist an der Kasse?</translation>
    </message>
    <message>
        <source>Sans code&#xa0;: touchez le nom ou Entrée.</source>
        <translation>Ohne Code: auf den Namen tippen oder Eingabe drücken.</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>Présenter un badge à la caméra</source>
        <translation>Einen Ausweis vor die Kamera halten</translation>
    </message>
</context>
<context>
    <name>comptoir::staff::OperatorEditSheet</name>
    <message>
        <source>Ajouter une personne</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Nom sur l’écran</source>
        <translation>Name auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Retirer %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Droits</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Choisir un code</source>
        <translation>Code wählen</translation>
    </message>
    <message>
        <source>Sans code</source>
        <translation>Ohne Code</translation>
    </message>
    <message>
        <source>Suivant</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Le même code encore une fois</source>
        <translation>Denselben Code noch einmal</translation>
    </message>
    <message>
        <source>Les deux codes diffèrent. Recommencez.</source>
        <translation>Die beiden Codes sind verschieden. Beginnen Sie neu.</translation>
    </message>
    <message>
        <source>Nouveau code prêt à être enregistré.</source>
        <translation>Neuer Code bereit zum Speichern.</translation>
    </message>
    <message>
        <source>La caisse demande son code.</source>
        <translation>Die Kasse fragt nach dem Code.</translation>
    </message>
    <message>
        <source>La caisse ne lui demande aucun code.</source>
        <translation>Die Kasse fragt nach keinem Code.</translation>
    </message>
    <message>
        <source>Nouveau code&#xa0;: 4 à 6 chiffres, puis Entrée</source>
        <translation>Neuer Code: 4 bis 6 Ziffern, dann Eingabe</translation>
    </message>
    <message>
        <source>Dernier jour à la caisse</source>
        <translation>Letzter Tag an der Kasse</translation>
    </message>
    <message>
        <source>jj/mm/aaaa&#x202f;; vide&#xa0;: sans fin</source>
        <translation>TT.MM.JJJJ; leer: ohne Ende</translation>
    </message>
    <message>
        <source>Faire un badge</source>
        <translation>Ausweis machen</translation>
    </message>
    <message>
        <source>Retirer le badge</source>
        <translation>Ausweis einziehen</translation>
    </message>
    <message>
        <source>Un badge ouvre la caisse pour cette personne. Perdu&#x202f;? Retirez-le&#xa0;: il ne vaut plus rien.</source>
        <translation>Ein Ausweis öffnet die Kasse für diese Person. Verloren? Ziehen Sie ihn ein: Er gilt nichts mehr.</translation>
    </message>
    <message>
        <source>Aucun badge.</source>
        <translation>Kein Ausweis.</translation>
    </message>
    <message>
        <source>Ce n’est pas une date. Tapez par exemple 31/08/2026.</source>
        <translation>Das ist kein Datum. Geben Sie zum Beispiel 31/08/2026 ein.</translation>
    </message>
</context>
<context>
    <name>comptoir::staff::OperatorSheet</name>
    <message>
        <source>Invité à la caisse</source>
        <translation>Gast an der Kasse</translation>
    </message>
    <message>
        <source>%1 est à la caisse</source>
        <translation>%1 ist an der Kasse</translation>
    </message>
    <message>
        <source>Ce qui est en cours reste en place.</source>
        <translation>Was gerade läuft, bleibt bestehen.</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Verrouiller</source>
        <translation>Sperren</translation>
    </message>
</context>
<context>
    <name>comptoir::staff::OperatorsPane</name>
    <message>
        <source>Ajouter une personne</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Modifier %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Personne n’est inscrit&#xa0;: la caisse s’ouvre sans code.</source>
        <translation>Niemand ist eingetragen: Die Kasse öffnet ohne Code.</translation>
    </message>
</context>
<context>
    <name>comptoir::staff::OverrideSheet</name>
    <message>
        <source>Revenir</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Ce n’est pas ce code. Essayez encore.</source>
        <translation>Das ist nicht der Code. Versuchen Sie es noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>Ce n’est pas ce code. Nouvel essai dans %n s.</source>
        <translation>
            <numerusform>Das ist nicht der Code. Neuer Versuch in %n&#xa0;Sekunde.</numerusform>
            <numerusform>Das ist nicht der Code. Neuer Versuch in %n&#xa0;Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Vous pouvez réessayer.</source>
        <translation>Sie können es wieder versuchen.</translation>
    </message>
    <message>
        <source>%1&#xa0;: code responsable</source>
        <translation>%1: Code der verantwortlichen Person</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>Présenter un badge à la caméra</source>
        <translation>Einen Ausweis vor die Kamera halten</translation>
    </message>
</context>
<context>
    <name>comptoir::staff::PinPad</name>
    <message>
        <source>Effacer le dernier chiffre</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n chiffre(s) sur %1</source>
        <translation>
            <numerusform>%n Ziffer von %1</numerusform>
            <numerusform>%n Ziffern von %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chiffre(s) sur 4 à 6</source>
        <translation>
            <numerusform>%n Ziffer von 4 bis 6</numerusform>
            <numerusform>%n Ziffern von 4 bis 6</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::sync::CodeEntry</name>
    <message>
        <source>Groupe %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>Groupe %1&#xa0;: une faute de frappe.</source>
        <translation>Gruppe %1: ein Tippfehler.</translation>
    </message>
    <message>
        <source>Groupes %1&#xa0;: une faute de frappe.</source>
        <translation>Gruppen %1: ein Tippfehler.</translation>
    </message>
</context>
<context>
    <name>comptoir::sync::DeliverySheet</name>
    <message>
        <source>Ouvrir un fichier de secours</source>
        <translation>Eine Notfalldatei öffnen</translation>
    </message>
    <message>
        <source>Chercher encore</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Transmettre</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>Recherche des fichiers de secours…</source>
        <translation>Notfalldateien werden gesucht…</translation>
    </message>
    <message>
        <source>Aucun fichier de secours d’une autre caisse. Branchez la clé USB, puis cherchez encore.</source>
        <translation>Keine Notfalldatei einer anderen Kasse. Stecken Sie den USB-Stick ein und suchen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Quel fichier transmettre à la ville&#x202f;? Le plus récent est en premier.</source>
        <translation>Welche Datei soll an die Gemeinde gehen? Die neueste steht oben.</translation>
    </message>
    <message>
        <source>Cet appareil</source>
        <translation>Dieses Gerät</translation>
    </message>
    <message>
        <source>Clé USB «&#x202f;%1&#x202f;»</source>
        <translation>USB-Stick „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%1&#xa0;: %n opération(s) du %2, %3</source>
        <translation>
            <numerusform>%1: %n Vorgang vom %2, %3</numerusform>
            <numerusform>%1: %n Vorgänge vom %2, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, caisse %2&#xa0;: %n opération(s) du %3. Tapez le code du fichier, ou le code de secours de la boutique.</source>
        <translation>
            <numerusform>%1, Kasse %2: %n Vorgang vom %3. Tippen Sie den Code der Datei oder den Notfallcode des Geschäfts.</numerusform>
            <numerusform>%1, Kasse %2: %n Vorgänge vom %3. Tippen Sie den Code der Datei oder den Notfallcode des Geschäfts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opération(s) de %1 reprise(s). Cette caisse les transmet à la ville dès qu’elle a le réseau, une seule fois.</source>
        <translation>
            <numerusform>%n Vorgang von %1 übernommen. Diese Kasse gibt ihn der Gemeinde, sobald sie Netz hat, nur einmal.</numerusform>
            <numerusform>%n Vorgänge von %1 übernommen. Diese Kasse gibt sie der Gemeinde, sobald sie Netz hat, nur einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tout ce fichier était déjà ici. Rien n’est compté deux fois.</source>
        <translation>Diese Datei war schon ganz hier. Nichts zählt doppelt.</translation>
    </message>
</context>
<context>
    <name>comptoir::sync::RecoveryPage</name>
    <message>
        <source>Code de secours</source>
        <translation>Notfallcode</translation>
    </message>
    <message>
        <source>Code de secours de la boutique</source>
        <translation>Notfallcode des Geschäfts</translation>
    </message>
    <message>
        <source>Fait le %1</source>
        <translation>Erstellt am %1</translation>
    </message>
    <message>
        <source>Si toutes les caisses sont perdues, tapez ce code sur une caisse neuve de la boutique&#xa0;: elle relit les ventes. Il ouvre aussi les fichiers de secours.</source>
        <translation>Sind alle Kassen verloren, tippen Sie diesen Code an einer neuen Kasse des Geschäfts: Sie liest die Verkäufe wieder. Er öffnet auch die Notfalldateien.</translation>
    </message>
    <message>
        <source>Gardez cette page hors de la boutique. Qui l’a peut lire les ventes&#x202f;; la ville n’en a pas de copie.</source>
        <translation>Bewahren Sie diese Seite außerhalb des Geschäfts auf. Wer sie hat, kann die Verkäufe lesen; die Gemeinde hat keine Kopie davon.</translation>
    </message>
</context>
<context>
    <name>comptoir::sync::RescueSheet</name>
    <message>
        <source>Sauver les opérations non envoyées</source>
        <translation>Nicht gesendete Vorgänge sichern</translation>
    </message>
    <message>
        <source>Le fichier est chiffré. Une autre caisse ou votre conseiller peut le transmettre à la ville, une seule fois. Où l’enregistrer&#x202f;?</source>
        <translation>Die Datei ist verschlüsselt. Eine andere Kasse oder Ihre Ansprechperson kann sie der Gemeinde übergeben, nur einmal. Wo speichern?</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Clé USB «&#x202f;%1&#x202f;»</source>
        <translation>USB-Stick „%1“</translation>
    </message>
    <message>
        <source>Cet appareil</source>
        <translation>Dieses Gerät</translation>
    </message>
    <message numerus="yes">
        <source>%n opération(s) enregistrée(s) dans %1.</source>
        <translation>
            <numerusform>%n Vorgang in %1 gesichert.</numerusform>
            <numerusform>%n Vorgänge in %1 gesichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Code du fichier&#xa0;: %1</source>
        <translation>Code der Datei: %1</translation>
    </message>
    <message>
        <source>Notez ce code&#xa0;: sans lui, personne n’ouvre le fichier. Il n’est montré qu’une fois.</source>
        <translation>Notieren Sie diesen Code: Ohne ihn öffnet niemand die Datei. Er wird nur einmal gezeigt.</translation>
    </message>
    <message>
        <source>Ensuite, sur une autre caisse&#xa0;: Synchronisation, «&#x202f;Ouvrir un fichier de secours&#x202f;».</source>
        <translation>Danach, an einer anderen Kasse: Synchronisierung, „Eine Notfalldatei öffnen“.</translation>
    </message>
</context>
<context>
    <name>comptoir::sync::ShopKeysSheet</name>
    <message>
        <source>Clés de la boutique</source>
        <translation>Schlüssel des Geschäfts</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Code de secours&#xa0;: aucun code.</source>
        <translation>Notfallcode: kein Code.</translation>
    </message>
    <message>
        <source>Code de secours&#xa0;: code fait le %1.</source>
        <translation>Notfallcode: Code vom %1.</translation>
    </message>
    <message>
        <source>La ville ne l’a pas encore&#xa0;: il lui parvient dès que le réseau revient.</source>
        <translation>Die Gemeinde hat ihn noch nicht: Sie bekommt ihn, sobald das Netz wieder da ist.</translation>
    </message>
    <message>
        <source>La ville garde les ventes de la boutique sous clé. Si toutes les caisses sont perdues, seul le code imprimé les ouvre.</source>
        <translation>Die Gemeinde bewahrt die Verkäufe des Geschäfts verschlüsselt auf. Sind alle Kassen verloren, öffnet nur der gedruckte Code sie.</translation>
    </message>
    <message numerus="yes">
        <source>Les ventes de %n autre(s) caisse(s) ne se lisent pas encore ici. Autorisez cette caisse depuis l’autre, dans «&#x202f;À régler&#x202f;», ou tapez le code.</source>
        <translation>
            <numerusform>Die Verkäufe von %n anderen Kasse sind hier noch nicht zu lesen. Lassen Sie diese Kasse an der anderen zu, unter „Zu klären“, oder tippen Sie den Code.</numerusform>
            <numerusform>Die Verkäufe von %n anderen Kassen sind hier noch nicht zu lesen. Lassen Sie diese Kasse an der anderen zu, unter „Zu klären“, oder tippen Sie den Code.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taper le code de secours</source>
        <translation>Notfallcode tippen</translation>
    </message>
    <message>
        <source>Faire un nouveau code</source>
        <translation>Neuen Code erstellen</translation>
    </message>
    <message>
        <source>Faire un code de secours</source>
        <translation>Notfallcode erstellen</translation>
    </message>
    <message>
        <source>Empreinte de cette caisse</source>
        <translation>Fingerabdruck dieser Kasse</translation>
    </message>
    <message>
        <source>Empreinte de cette caisse&#xa0;: %1</source>
        <translation>Fingerabdruck dieser Kasse: %1</translation>
    </message>
    <message>
        <source>Code de secours</source>
        <translation>Notfallcode</translation>
    </message>
    <message>
        <source>Imprimez ce code ou recopiez-le, et gardez-le hors de la boutique. Il n’est montré qu’une fois.</source>
        <translation>Drucken Sie diesen Code oder schreiben Sie ihn ab, und bewahren Sie ihn außerhalb des Geschäfts auf. Er wird nur einmal gezeigt.</translation>
    </message>
    <message>
        <source>Code de secours&#xa0;: %1</source>
        <translation>Notfallcode: %1</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Je l’ai noté</source>
        <translation>Ich habe ihn notiert</translation>
    </message>
    <message>
        <source>La page est ouverte&#xa0;: imprimez-la. Elle s’efface de cet appareil quand vous fermez cette feuille.</source>
        <translation>Die Seite ist offen: Drucken Sie sie. Sie wird von diesem Gerät gelöscht, wenn Sie dieses Fenster schließen.</translation>
    </message>
    <message>
        <source>Pour être sûr que la copie est bonne, tapez les groupes %1 et %2.</source>
        <translation>Zur Kontrolle der Abschrift tippen Sie die Gruppen %1 und %2.</translation>
    </message>
    <message>
        <source>Revoir le code</source>
        <translation>Code noch einmal zeigen</translation>
    </message>
    <message>
        <source>Confirmer</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Ces groupes sont d’un autre code. Relisez la page que vous venez de faire.</source>
        <translation>Diese Gruppen gehören zu einem anderen Code. Lesen Sie auf der Seite nach, die Sie gerade erstellt haben.</translation>
    </message>
    <message>
        <source>Tapez le code de secours de la boutique, groupe par groupe.</source>
        <translation>Tippen Sie den Notfallcode des Geschäfts, Gruppe für Gruppe.</translation>
    </message>
    <message>
        <source>Lire les ventes</source>
        <translation>Verkäufe lesen</translation>
    </message>
    <message>
        <source>Code accepté&#xa0;: cette caisse lit les ventes de la boutique.</source>
        <translation>Code angenommen: Diese Kasse liest die Verkäufe des Geschäfts.</translation>
    </message>
    <message>
        <source>Code accepté. Cette caisse avait déjà toutes ces clés.</source>
        <translation>Code angenommen. Diese Kasse hatte alle diese Schlüssel schon.</translation>
    </message>
</context>
<context>
    <name>comptoir::sync::SyncChip</name>
    <message>
        <source>Synchronisation (Ctrl+Y)</source>
        <translation>Synchronisierung (Strg+Y)</translation>
    </message>
    <message>
        <source>Synchronisation&#xa0;: %1</source>
        <translation>Synchronisierung: %1</translation>
    </message>
</context>
<context>
    <name>comptoir::sync::SyncPage</name>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>Synchroniser maintenant</source>
        <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>Dernier échange réussi</source>
        <translation>Letzter erfolgreicher Austausch</translation>
    </message>
    <message>
        <source>jamais</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Envoi en cours…</source>
        <translation>Wird gesendet&#xa0;…</translation>
    </message>
    <message>
        <source>Tester la connexion</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Bons débités</source>
        <translation>Abgebuchte Gutscheine</translation>
    </message>
    <message>
        <source>Liste des bons, clés</source>
        <translation>Gutscheinliste, Schlüssel</translation>
    </message>
    <message>
        <source>Cet appareil</source>
        <translation>Dieses Gerät</translation>
    </message>
    <message>
        <source>Horloge</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Sauver les opérations non envoyées…</source>
        <translation>Nicht gesendete Vorgänge sichern…</translation>
    </message>
    <message>
        <source>Ouvrir la page de connexion</source>
        <translation>Anmeldeseite öffnen</translation>
    </message>
    <message>
        <source>Application à mettre à jour avant le</source>
        <translation>App zu aktualisieren vor dem</translation>
    </message>
    <message>
        <source>Ouvrir un fichier de secours…</source>
        <translation>Eine Notfalldatei öffnen…</translation>
    </message>
    <message>
        <source>Clés de la boutique…</source>
        <translation>Schlüssel des Geschäfts…</translation>
    </message>
    <message>
        <source>Opérations illisibles sur le disque</source>
        <translation>Unlesbare Vorgänge auf der Festplatte</translation>
    </message>
    <message>
        <source>Clés de la boutique</source>
        <translation>Schlüssel des Geschäfts</translation>
    </message>
</context>
<context>
    <name>comptoir::till::AmountSheet</name>
    <message>
        <source>Fond de caisse</source>
        <translation>Wechselgeld</translation>
    </message>
    <message>
        <source>Ouvrir la journée</source>
        <translation>Tag öffnen</translation>
    </message>
    <message>
        <source>Fond de caisse pour demain</source>
        <translation>Wechselgeld für morgen</translation>
    </message>
    <message>
        <source>Garder</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Entrée ou sortie d’espèces</source>
        <translation>Bargeld ein oder aus</translation>
    </message>
    <message>
        <source>Noter</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Montant</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Sens</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Raison</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Raison&#xa0;: monnaie, achat…</source>
        <translation>Grund: Wechselgeld, Einkauf…</translation>
    </message>
    <message>
        <source>Hors du tiroir</source>
        <translation>Aus der Lade</translation>
    </message>
    <message>
        <source>Dans le tiroir</source>
        <translation>In die Lade</translation>
    </message>
</context>
<context>
    <name>comptoir::till::ClosePane</name>
    <message>
        <source>Étape d’avant</source>
        <translation>Vorheriger Schritt</translation>
    </message>
    <message>
        <source>Clôturer la journée</source>
        <translation>Tag abschließen</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Reste à faire</source>
        <translation>Noch zu tun</translation>
    </message>
    <message>
        <source>Rien de cela n’empêche de clôturer. Vous pouvez quitter et revenir.</source>
        <translation>Nichts davon hindert am Abschluss. Sie können weggehen und wiederkommen.</translation>
    </message>
    <message>
        <source>Comptez le tiroir</source>
        <translation>Schublade zählen</translation>
    </message>
    <message>
        <source>Écart</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Raison de l’écart</source>
        <translation>Grund der Differenz</translation>
    </message>
    <message>
        <source>Erreur de rendu de monnaie</source>
        <translation>Falsch herausgegeben</translation>
    </message>
    <message>
        <source>Prélèvement non noté</source>
        <translation>Entnahme nicht notiert</translation>
    </message>
    <message>
        <source>Cause inconnue</source>
        <translation>Ursache unbekannt</translation>
    </message>
    <message>
        <source>Fond de caisse pour demain</source>
        <translation>Wechselgeld für morgen</translation>
    </message>
    <message>
        <source>Relisez avant de clôturer</source>
        <translation>Vor dem Abschluss durchlesen</translation>
    </message>
    <message>
        <source>Définitif</source>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>Une journée clôturée ne se rouvre pas. L’envoi se fait dès que le réseau est là.</source>
        <translation>Ein abgeschlossener Tag lässt sich nicht wieder öffnen. Gesendet wird, sobald das Netz da ist.</translation>
    </message>
    <message>
        <source>La journée est clôturée</source>
        <translation>Der Tag ist abgeschlossen</translation>
    </message>
    <message>
        <source>Terminé</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Imprimer le Z</source>
        <translation>Z drucken</translation>
    </message>
    <message>
        <source>Compté&#xa0;: %1
Attendu&#xa0;: %2
Écart&#xa0;: %3</source>
        <translation>Gezählt: %1
Erwartet: %2
Differenz: %3</translation>
    </message>
    <message>
        <source>Clôture n° %1
Total&#xa0;: %2
Écart&#xa0;: %3</source>
        <translation>Abschluss Nr. %1
Summe: %2
Differenz: %3</translation>
    </message>
    <message>
        <source>Tickets en attente&#xa0;: %1
Envois en attente du réseau&#xa0;: %2</source>
        <translation>Geparkte Kassenbons: %1
Warten auf das Netz: %2</translation>
    </message>
    <message>
        <source>Compté&#xa0;: %1</source>
        <translation>Gezählt: %1</translation>
    </message>
    <message>
        <source>Fond du matin&#xa0;: %1
Ventes en espèces&#xa0;: %2
Entrées et sorties&#xa0;: %3</source>
        <translation>Anfangsbestand: %1
Barverkäufe: %2
Ein und aus: %3</translation>
    </message>
</context>
<context>
    <name>comptoir::till::ClosingsPane</name>
    <message>
        <source>Aucune clôture pour l’instant.</source>
        <translation>Noch keine Abschlüsse.</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Mois</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>N° %1 · écart %2</source>
        <translation>Nr. %1 · Differenz %2</translation>
    </message>
</context>
<context>
    <name>comptoir::till::EstablishmentSheet</name>
    <message>
        <source>Mentions des tickets</source>
        <translation>Angaben auf dem Kassenbon</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Nom sur les tickets</source>
        <translation>Name auf den Kassenbons</translation>
    </message>
    <message>
        <source>Rue et numéro</source>
        <translation>Straße und Nummer</translation>
    </message>
    <message>
        <source>Code postal et ville</source>
        <translation>Postleitzahl und Ort</translation>
    </message>
    <message>
        <source>Téléphone ou site (facultatif)</source>
        <translation>Telefon oder Website (freiwillig)</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Belgique</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Numéro de TVA (facultatif)</source>
        <translation>Umsatzsteuernummer (freiwillig)</translation>
    </message>
    <message>
        <source>Un mot au bas du ticket (facultatif)</source>
        <translation>Ein Wort unten auf dem Kassenbon (freiwillig)</translation>
    </message>
    <message>
        <source>Franchise de TVA</source>
        <translation>Steuerbefreiung</translation>
    </message>
    <message>
        <source>Numéro d’entreprise</source>
        <translation>Unternehmensnummer</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Code NACE (facultatif)</source>
        <translation>NACE-Code (freiwillig)</translation>
    </message>
    <message>
        <source>Code APE (facultatif)</source>
        <translation>APE-Code (freiwillig)</translation>
    </message>
    <message>
        <source>Aucune TVA n’est facturée&#x202f;; le ticket le dit.</source>
        <translation>Es wird keine MwSt. berechnet; der Kassenbon sagt es.</translation>
    </message>
</context>
<context>
    <name>comptoir::till::HomePane</name>
    <message>
        <source>Ventes&#xa0;: %1</source>
        <translation>Verkäufe: %1</translation>
    </message>
    <message>
        <source>Tickets&#xa0;: %1, dont remboursements&#xa0;: %2 (%3)</source>
        <translation>Kassenbons: %1, davon Erstattungen: %2 (%3)</translation>
    </message>
    <message>
        <source>TVA %1&#xa0;: %2 sur %3</source>
        <translation>MwSt. %1: %2 auf %3</translation>
    </message>
    <message>
        <source>La journée d’avant n’est pas clôturée.</source>
        <translation>Der Tag davor ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Clôturer</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Entrée ou sortie d’espèces</source>
        <translation>Bargeld ein oder aus</translation>
    </message>
    <message>
        <source>Imprimer le point (X)</source>
        <translation>Stand drucken (X)</translation>
    </message>
    <message>
        <source>Ouvrir le tiroir</source>
        <translation>Schublade öffnen</translation>
    </message>
    <message>
        <source>Journal des tickets</source>
        <translation>Journal der Kassenbons</translation>
    </message>
    <message>
        <source>Clôtures</source>
        <translation>Abschlüsse</translation>
    </message>
    <message>
        <source>Vérifier les livres</source>
        <translation>Bücher prüfen</translation>
    </message>
    <message>
        <source>Archiver</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Exporter pour le comptable</source>
        <translation>Für die Buchhaltung exportieren</translation>
    </message>
    <message>
        <source>Ouvrir la journée</source>
        <translation>Tag öffnen</translation>
    </message>
    <message>
        <source>Clôturer la journée</source>
        <translation>Tag abschließen</translation>
    </message>
    <message>
        <source>Ouverte depuis %1 · fond de caisse %2</source>
        <translation>Offen seit %1 · Wechselgeld %2</translation>
    </message>
    <message>
        <source>Aucune journée ouverte</source>
        <translation>Kein Tag offen</translation>
    </message>
    <message>
        <source>Reprendre la clôture</source>
        <translation>Abschluss fortsetzen</translation>
    </message>
    <message>
        <source>Les 30 derniers jours</source>
        <translation>Die letzten 30 Tage</translation>
    </message>
    <message>
        <source>Ce mois</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Cette année</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Écritures comptables (FEC)</source>
        <translation>Buchungen (FEC)</translation>
    </message>
    <message>
        <source>Tickets (tableur)</source>
        <translation>Kassenbons (Tabelle)</translation>
    </message>
    <message>
        <source>Lignes (tableur)</source>
        <translation>Zeilen (Tabelle)</translation>
    </message>
    <message>
        <source>Déclaration des ventes (e-reporting)</source>
        <translation>Umsatzmeldung (E-Reporting)</translation>
    </message>
    <message>
        <source>La journée du %1 n’avait pas été clôturée&#xa0;: elle l’a été sans comptage à la première vente suivante. L’écart éventuel apparaîtra au prochain comptage du tiroir.</source>
        <translation>Der Tag vom %1 war nicht abgeschlossen: Er wurde beim nächsten Verkauf ohne Zählung abgeschlossen. Eine Differenz zeigt sich bei der nächsten Zählung der Kasse.</translation>
    </message>
    <message>
        <source>Attestation du logiciel (modèle à signer)</source>
        <translation>Softwarebescheinigung (Vorlage zum Unterschreiben)</translation>
    </message>
</context>
<context>
    <name>comptoir::till::JournalPane</name>
    <message>
        <source>Chercher&#xa0;: numéro, montant, heure, article</source>
        <translation>Suchen: Nummer, Betrag, Uhrzeit, Artikel</translation>
    </message>
    <message>
        <source>Chercher</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Kassenbons</translation>
    </message>
    <message>
        <source>Aucun ticket pour l’instant.</source>
        <translation>Noch keine Kassenbons.</translation>
    </message>
    <message>
        <source>Aucun ticket ne ressemble à «&#xa0;%1&#xa0;».</source>
        <translation>Kein Kassenbon sieht aus wie „%1“.</translation>
    </message>
</context>
<context>
    <name>comptoir::till::PaperPane</name>
    <message>
        <source>Imprimer à nouveau</source>
        <translation>Erneut drucken</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Rembourser</source>
        <translation>Erstatten</translation>
    </message>
</context>
<context>
    <name>comptoir::till::RefundPane</name>
    <message>
        <source>Rembourser</source>
        <translation>Erstatten</translation>
    </message>
    <message>
        <source>%1
%2 · reste %3</source>
        <translation>%1
%2 · Rest %3</translation>
    </message>
    <message>
        <source>%1
Déjà repris</source>
        <translation>%1
Schon zurückgenommen</translation>
    </message>
    <message>
        <source>Raison du retour</source>
        <translation>Grund der Rückgabe</translation>
    </message>
    <message>
        <source>Raison&#xa0;: défaut, erreur…</source>
        <translation>Grund: Mangel, Irrtum…</translation>
    </message>
    <message>
        <source>D’abord sur le bon&#xa0;: %1</source>
        <translation>Zuerst auf den Gutschein: %1</translation>
    </message>
    <message>
        <source>Choisissez ce qui revient et dites pourquoi.</source>
        <translation>Wählen Sie, was zurückkommt, und sagen Sie warum.</translation>
    </message>
</context>
<context>
    <name>comptoir::till::TicketListModel</name>
    <message>
        <source>N° %1 · remboursement</source>
        <translation>Nr. %1 · Erstattung</translation>
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
        <translation>Der Tag ist offen.</translation>
    </message>
    <message>
        <source>Mouvement noté&#xa0;: %1</source>
        <translation>Bewegung notiert: %1</translation>
    </message>
    <message>
        <source>Le papier part à l’imprimante.</source>
        <translation>Das Papier geht an den Drucker.</translation>
    </message>
    <message>
        <source>Vérification en cours…</source>
        <translation>Prüfung läuft…</translation>
    </message>
    <message>
        <source>Les livres sont intacts&#xa0;: %1 enregistrements vérifiés.</source>
        <translation>Die Bücher sind unversehrt: %1 Einträge geprüft.</translation>
    </message>
    <message>
        <source>Un enregistrement ne va pas&#xa0;: n° %1 (%2). Continuez à vendre et appelez votre conseiller.</source>
        <translation>Ein Eintrag stimmt nicht: Nr. %1 (%2). Verkaufen Sie weiter und rufen Sie Ihren Berater an.</translation>
    </message>
    <message>
        <source>Archiver les livres</source>
        <translation>Bücher archivieren</translation>
    </message>
    <message>
        <source>Archive enregistrée&#xa0;: %1</source>
        <translation>Archiv gespeichert: %1</translation>
    </message>
    <message>
        <source>Fichier enregistré&#xa0;: %1</source>
        <translation>Datei gespeichert: %1</translation>
    </message>
    <message>
        <source>Clôturer la journée</source>
        <translation>Tag abschließen</translation>
    </message>
    <message>
        <source>Rembourser %1</source>
        <translation>%1 erstatten</translation>
    </message>
    <message>
        <source>Voir les clôtures</source>
        <translation>Die Abschlüsse ansehen</translation>
    </message>
    <message>
        <source>Imprimer le point (X)</source>
        <translation>Stand drucken (X)</translation>
    </message>
    <message>
        <source>Imprimer une clôture</source>
        <translation>Einen Abschluss drucken</translation>
    </message>
    <message>
        <source>Exporter pour le comptable</source>
        <translation>Für die Buchhaltung exportieren</translation>
    </message>
</context>
<context>
    <name>comptoir::till::TillPage</name>
    <message>
        <source>Caisse</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Clôture · %1/%2</source>
        <translation>Abschluss · %1/%2</translation>
    </message>
    <message>
        <source>Journée clôturée</source>
        <translation>Tag abgeschlossen</translation>
    </message>
    <message>
        <source>Journal des tickets</source>
        <translation>Journal der Kassenbons</translation>
    </message>
    <message>
        <source>Ticket n° %1</source>
        <translation>Kassenbon Nr. %1</translation>
    </message>
    <message>
        <source>Rembourser n° %1</source>
        <translation>Nr. %1 erstatten</translation>
    </message>
    <message>
        <source>Clôtures</source>
        <translation>Abschlüsse</translation>
    </message>
    <message>
        <source>Clôture n° %1</source>
        <translation>Abschluss Nr. %1</translation>
    </message>
</context>
<context>
    <name>comptoir::training::TrainingBar</name>
    <message>
        <source>Montrer le bon</source>
        <translation>Gutschein zeigen</translation>
    </message>
    <message>
        <source>Remettre du papier</source>
        <translation>Papier nachlegen</translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>FORMATION&#xa0;: rien n’est réel</source>
        <translation>ÜBUNG: Nichts ist echt</translation>
    </message>
    <message>
        <source>Réussi&#x202f;! %1</source>
        <translation>Geschafft! %1</translation>
    </message>
    <message>
        <source>FORMATION · %1 · %2</source>
        <translation>ÜBUNG · %1 · %2</translation>
    </message>
    <message>
        <source>Étape %1 sur %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Exercices</source>
        <translation>Übungen</translation>
    </message>
</context>
<context>
    <name>comptoir::training::TrainingPage</name>
    <message>
        <source>Formation</source>
        <translation>Übungsmodus</translation>
    </message>
    <message>
        <source>Passer en réel</source>
        <translation>Echt beginnen</translation>
    </message>
    <message>
        <source>Quitter l’entraînement</source>
        <translation>Übung verlassen</translation>
    </message>
    <message>
        <source>Réussi</source>
        <translation>Geschafft</translation>
    </message>
    <message>
        <source>Tous les exercices sont réussis.</source>
        <translation>Alle Übungen sind geschafft.</translation>
    </message>
    <message>
        <source>Exercices réussis&#xa0;: %1 sur %2</source>
        <translation>Geschaffte Übungen: %1 von %2</translation>
    </message>
    <message>
        <source>Réussi&#x202f;! %1</source>
        <translation>Geschafft! %1</translation>
    </message>
    <message>
        <source>Autre exercice</source>
        <translation>Andere Übung</translation>
    </message>
    <message>
        <source>Arrêter l’exercice</source>
        <translation>Übung beenden</translation>
    </message>
</context>
<context>
    <name>comptoir::training::TrainingVeil</name>
    <message>
        <source>FORMATION</source>
        <translation>ÜBUNG</translation>
    </message>
</context>
<context>
    <name>comptoir::training::WaySheet</name>
    <message>
        <source>S’entraîner</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>La caisse passe sur des données d’exercice, avec votre catalogue. Rien n’est vendu, rien n’est envoyé, le tiroir reste fermé. Vos vraies données attendent ici, intactes.</source>
        <translation>Die Kasse wechselt auf Übungsdaten, mit Ihrem Katalog. Nichts wird verkauft, nichts gesendet, die Schublade bleibt zu. Ihre echten Daten warten hier, unversehrt.</translation>
    </message>
    <message>
        <source>Quitter l’entraînement</source>
        <translation>Übung verlassen</translation>
    </message>
    <message>
        <source>La caisse revient à vos vraies données. Les exercices restent de côté pour la prochaine fois.</source>
        <translation>Die Kasse kehrt zu Ihren echten Daten zurück. Die Übungen bleiben für das nächste Mal.</translation>
    </message>
    <message>
        <source>Passer en réel</source>
        <translation>Echt beginnen</translation>
    </message>
    <message>
        <source>Les rayons, articles, réglages et opérateurs créés ici rejoignent la vraie caisse. Ce qu’elle a déjà ne change pas. Aucune vente et aucun bon d’exercice ne suivent.</source>
        <translation>Warengruppen, Artikel, Einstellungen und Personen von hier kommen in die echte Kasse. Was sie schon hat, ändert sich nicht. Kein Verkauf und kein Übungsgutschein kommt mit.</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>L’accueil vous demande à qui est la boutique. Les rayons, articles, réglages et opérateurs que vous avez créés ici vous y attendent&#x202f;; les articles inventés, les ventes et les bons d’exercice restent ici.</source>
        <translation>Die Begrüßung fragt, wem das Geschäft gehört. Die Abteilungen, Artikel, Einstellungen und Bediener, die Sie hier angelegt haben, warten dort auf Sie; die erfundenen Artikel, die Verkäufe und die Übungsgutscheine bleiben hier.</translation>
    </message>
    <message>
        <source>La caisse revient à l’accueil, où vous choisissez par quoi commencer. Les exercices restent de côté pour la prochaine fois.</source>
        <translation>Die Kasse kehrt zur Begrüßung zurück, wo Sie wählen, womit Sie beginnen. Die Übungen bleiben für das nächste Mal aufgehoben.</translation>
    </message>
</context>
<context>
    <name>comptoir::vouchers::AmountPane</name>
    <message>
        <source>Montant à débiter</source>
        <translation>Abzubuchender Betrag</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Débité</source>
        <translation>Abgebucht</translation>
    </message>
    <message>
        <source>Reste à payer</source>
        <translation>Noch zu zahlen</translation>
    </message>
    <message>
        <source>dû %1</source>
        <translation>offen %1</translation>
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
        <translation>Offen</translation>
    </message>
    <message>
        <source>Derniers passages</source>
        <translation>Letzte Scans</translation>
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
        <translation>Speicher voll: keine Abbuchungen.</translation>
    </message>
    <message>
        <source>Scannez le bon.</source>
        <translation>Gutschein scannen.</translation>
    </message>
    <message>
        <source>Tapez le montant ou scannez le bon.</source>
        <translation>Betrag eingeben oder Gutschein scannen.</translation>
    </message>
    <message>
        <source>Lecture…</source>
        <translation>Wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Tapez le montant à débiter.</source>
        <translation>Abzubuchenden Betrag eingeben.</translation>
    </message>
    <message>
        <source>Restera sur le bon</source>
        <translation>Bleibt auf dem Gutschein</translation>
    </message>
    <message>
        <source>Scannez un autre bon ou encaissez le reste.</source>
        <translation>Weiteren Gutschein scannen oder Rest kassieren.</translation>
    </message>
    <message>
        <source>provisoire</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>Débit en cours…</source>
        <translation>Wird abgebucht&#xa0;…</translation>
    </message>
    <message>
        <source>Débiter</source>
        <translation>Abbuchen</translation>
    </message>
    <message>
        <source>Bon suivant</source>
        <translation>Nächster Gutschein</translation>
    </message>
</context>
<context>
    <name>comptoir::vouchers::ProofSlip</name>
    <message>
        <source>Bon d’achat débité</source>
        <translation>Einkaufsgutschein abgebucht</translation>
    </message>
    <message>
        <source>PROVISOIRE, à confirmer par la ville</source>
        <translation>VORLÄUFIG, von der Gemeinde zu bestätigen</translation>
    </message>
    <message>
        <source>Montant débité</source>
        <translation>Abgebuchter Betrag</translation>
    </message>
    <message>
        <source>Reste sur le bon</source>
        <translation>Rest auf dem Gutschein</translation>
    </message>
    <message>
        <source>Bon valable jusqu’au</source>
        <translation>Gutschein gültig bis</translation>
    </message>
    <message>
        <source>Code du bon</source>
        <translation>Code des Gutscheins</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Preuve de débit</source>
        <translation>Abbuchungsbeleg</translation>
    </message>
</context>
<context>
    <name>comptoir::vouchers::ReadyPane</name>
    <message>
        <source>ou tapez le code&#xa0;: 7Q2K 9FXA 01MB</source>
        <translation>oder Code eingeben: 7Q2K 9FXA 01MB</translation>
    </message>
    <message>
        <source>Code du bon</source>
        <translation>Code des Gutscheins</translation>
    </message>
    <message>
        <source>Vérifier</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Dernier passage</source>
        <translation>Letzter Scan</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Strg+L</translation>
    </message>
    <message>
        <source>Le client est-il parti avec les articles&#x202f;?</source>
        <translation>Ist der Kunde mit den Artikeln gegangen?</translation>
    </message>
    <message>
        <source>Oui, débiter</source>
        <translation>Ja, abbuchen</translation>
    </message>
    <message>
        <source>Non, ne rien débiter</source>
        <translation>Nein, nichts abbuchen</translation>
    </message>
    <message>
        <source>Lecture…</source>
        <translation>Wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Hors ligne&#xa0;: encore %1 sur cet appareil</source>
        <translation>Offline: noch %1 auf diesem Gerät</translation>
    </message>
    <message>
        <source>Vérification en ligne</source>
        <translation>Prüfung online</translation>
    </message>
    <message>
        <source>Vérification hors ligne</source>
        <translation>Prüfung offline</translation>
    </message>
    <message>
        <source>%1 · %2 · %3. La caisse s’est arrêtée pendant ce débit.</source>
        <translation>%1 · %2 · %3. Die Kasse ist während dieser Abbuchung stehen geblieben.</translation>
    </message>
    <message>
        <source>Masquer l’image</source>
        <translation>Bild verbergen</translation>
    </message>
    <message>
        <source>Montrer l’image</source>
        <translation>Bild zeigen</translation>
    </message>
    <message>
        <source>ou tapez le code</source>
        <translation>oder Code eintippen</translation>
    </message>
</context>
<context>
    <name>comptoir::vouchers::RecentList</name>
    <message>
        <source>Derniers passages</source>
        <translation>Letzte Scans</translation>
    </message>
</context>
<context>
    <name>comptoir::vouchers::RefundSheet</name>
    <message>
        <source>Rembourser sur le bon</source>
        <translation>Auf den Gutschein erstatten</translation>
    </message>
    <message>
        <source>Bon …%1&#xa0;: %2 débités, %3.</source>
        <translation>Gutschein …%1: %2 abgebucht, %3.</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Article rapporté</source>
        <translation>Artikel zurückgebracht</translation>
    </message>
    <message>
        <source>Erreur de montant</source>
        <translation>Falscher Betrag</translation>
    </message>
    <message>
        <source>Ne rendez pas d’espèces&#xa0;: le bon reçoit ce montant. Cela ne s’annule pas.</source>
        <translation>Kein Bargeld herausgeben: Der Gutschein bekommt diesen Betrag. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Ne rendez pas d’espèces&#xa0;: le bon reçoit ce montant dès que la caisse est de nouveau en ligne. Cela ne s’annule pas.</source>
        <translation>Kein Bargeld herausgeben: Der Gutschein bekommt diesen Betrag, sobald die Kasse wieder online ist. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Montant à rembourser</source>
        <translation>Zu erstattender Betrag</translation>
    </message>
    <message>
        <source>Tout</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>max %1</source>
        <translation>max. %1</translation>
    </message>
    <message>
        <source>Rembourser %1</source>
        <translation>%1 erstatten</translation>
    </message>
    <message>
        <source>Rembourser</source>
        <translation>Erstatten</translation>
    </message>
</context>
<context>
    <name>comptoir::vouchers::SplitBar</name>
    <message>
        <source>À débiter</source>
        <translation>Abzubuchen</translation>
    </message>
    <message>
        <source>Restera</source>
        <translation>Verbleibt</translation>
    </message>
</context>
<context>
    <name>comptoir::vouchers::VouchersPage</name>
    <message>
        <source>Bons</source>
        <translation>Gutscheine</translation>
    </message>
    <message>
        <source>Preuve</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Strg+P</translation>
    </message>
    <message>
        <source>Taper le code</source>
        <translation>Code eingeben</translation>
    </message>
    <message>
        <source>Ne pas débiter</source>
        <translation>Nicht abbuchen</translation>
    </message>
    <message>
        <source>Ce bon ne rend pas la monnaie</source>
        <translation>Gutschein ohne Wechselgeld</translation>
    </message>
    <message>
        <source>Le client est d’accord</source>
        <translation>Der Kunde ist einverstanden</translation>
    </message>
    <message>
        <source>Annuler ce débit (%1)</source>
        <translation>Diese Abbuchung stornieren (%1)</translation>
    </message>
    <message>
        <source>Abandonner</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>%1 seront perdus pour le client&#xa0;: le bon vaut plus que ce qu’il doit.</source>
        <translation>Der Kunde verliert %1: Der Gutschein ist mehr wert, als er zu zahlen hat.</translation>
    </message>
    <message>
        <source>Rembourser sur le bon…</source>
        <translation>Auf den Gutschein erstatten…</translation>
    </message>
    <message>
        <source>Ouvrir la fidélité</source>
        <translation>Treue öffnen</translation>
    </message>
</context>
<context>
    <name>comptoir::widgets::CameraSlot</name>
    <message>
        <source>Relancer la caméra (F4)</source>
        <translation>Kamera neu starten (F4)</translation>
    </message>
    <message>
        <source>La caméra démarre…</source>
        <translation>Die Kamera startet&#xa0;…</translation>
    </message>
    <message>
        <source>Présentez le code dans le cadre</source>
        <translation>Halten Sie den Code in den Rahmen</translation>
    </message>
    <message>
        <source>Caméra en pause</source>
        <translation>Kamera pausiert</translation>
    </message>
    <message>
        <source>Elle s’arrête après une minute sans code. Touchez ici ou F4.</source>
        <translation>Sie hält nach einer Minute ohne Code an. Tippen Sie hier oder auf F4.</translation>
    </message>
    <message>
        <source>Pas de caméra</source>
        <translation>Keine Kamera</translation>
    </message>
    <message>
        <source>Branchez une caméra ou un lecteur de codes, ou tapez le code.</source>
        <translation>Schließen Sie eine Kamera oder einen Codeleser an, oder geben Sie den Code ein.</translation>
    </message>
    <message>
        <source>Caméra débranchée</source>
        <translation>Kamera abgezogen</translation>
    </message>
    <message>
        <source>Rebranchez-la&#xa0;: elle repart seule. En attendant, tapez le code.</source>
        <translation>Schließen Sie sie wieder an: Sie startet von selbst. Geben Sie inzwischen den Code ein.</translation>
    </message>
    <message>
        <source>Caméra refusée ou occupée</source>
        <translation>Kamera verweigert oder belegt</translation>
    </message>
    <message>
        <source>Fermez l’application qui s’en sert, ou autorisez-la, puis F4.</source>
        <translation>Schließen Sie das Programm, das sie benutzt, oder erlauben Sie sie, dann F4.</translation>
    </message>
</context>
<context>
    <name>comptoir::widgets::CartView</name>
    <message>
        <source>Quantité</source>
        <translation>Menge</translation>
    </message>
</context>
<context>
    <name>comptoir::widgets::ChoiceSheet</name>
    <message>
        <source>Revenir</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>comptoir::widgets::HoldButton</name>
    <message>
        <source>Maintenez 2 secondes</source>
        <translation>2 Sekunden gedrückt halten</translation>
    </message>
</context>
<context>
    <name>comptoir::widgets::Keypad</name>
    <message>
        <source>Effacer le dernier chiffre</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
    <message>
        <source>virgule</source>
        <translation>Komma</translation>
    </message>
</context>
<context>
    <name>comptoir::widgets::PageHeader</name>
    <message>
        <source>Retour</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Retour (Échap)</source>
        <translation>Zurück (Esc)</translation>
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
            <numerusform>%n Ziffer von %1</numerusform>
            <numerusform>%n Ziffern von %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::widgets::ScoreRing</name>
    <message>
        <source>%1 sur 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>sur 100</source>
        <translation>von 100</translation>
    </message>
</context>
<context>
    <name>comptoir::widgets::SearchField</name>
    <message>
        <source>Vider la recherche</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>comptoir::widgets::StepList</name>
    <message>
        <source>%1&#xa0;: fait</source>
        <translation>%1: fertig</translation>
    </message>
    <message>
        <source>%1&#xa0;: en cours</source>
        <translation>%1: läuft</translation>
    </message>
    <message>
        <source>%1&#xa0;: à venir</source>
        <translation>%1: noch offen</translation>
    </message>
</context>
<context>
    <name>comptoir::widgets::Stepper</name>
    <message>
        <source>%1&#xa0;: moins</source>
        <translation>%1: weniger</translation>
    </message>
    <message>
        <source>%1&#xa0;: plus</source>
        <translation>%1: mehr</translation>
    </message>
</context>
<context>
    <name>comptoir::widgets::TileGrid</name>
    <message>
        <source>stock à zéro</source>
        <translation>Bestand null</translation>
    </message>
    <message>
        <source>%1 dans le ticket</source>
        <translation>%1 auf dem Bon</translation>
    </message>
    <message>
        <source>Page précédente</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>comptoir::widgets::UndoBar</name>
    <message>
        <source>Annuler</source>
        <comment>undo</comment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Annuler (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
</context>
</TS>
