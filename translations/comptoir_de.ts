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
        <source>La seconde copie a un trou</source>
        <translation>Die zweite Kopie hat eine Lücke</translation>
    </message>
    <message>
        <source>Une partie des débits n’est pas encore recopiée.</source>
        <translation>Ein Teil der Abbuchungen ist noch nicht kopiert.</translation>
    </message>
    <message>
        <source>Ne supprimez rien. La caisse rattrape la copie toute seule.</source>
        <translation>Löschen Sie nichts. Die Kasse holt die Kopie von selbst nach.</translation>
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
        <source>Le Wi-Fi demande une connexion. Ouvrez un navigateur et acceptez-la.</source>
        <translation>Das WLAN verlangt eine Anmeldung. Öffnen Sie einen Browser und stimmen Sie zu.</translation>
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
        <source>Bon de {face}, en une fois</source>
        <translation>Gutschein über {face}, in einem Mal</translation>
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
        <source>Au plus, hors ligne</source>
        <translation>Höchstens, offline</translation>
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
</context>
<context>
    <name>comptoir::app::Till</name>
    <message>
        <source>Bons</source>
        <translation>Gutscheine</translation>
    </message>
    <message>
        <source>Données abîmées : reconstituées depuis la copie de sécurité, rien n’est perdu.</source>
        <translation>Daten beschädigt: aus der Sicherung wiederhergestellt, nichts ist verloren.</translation>
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
    <name>comptoir::scan::CameraView</name>
    <message>
        <source>Image de la caméra</source>
        <translation>Kamerabild</translation>
    </message>
    <message>
        <source>Présentez le code dans le cadre</source>
        <translation>Halten Sie den Code in den Rahmen</translation>
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
    <name>comptoir::shell::MainWindow</name>
    <message>
        <source>Comptoir</source>
        <translation>Comptoir</translation>
    </message>
    <message>
        <source>Synchro</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>%1 – Comptoir</source>
        <translation>%1 – Comptoir</translation>
    </message>
    <message>
        <source>Heure&#xa0;: %1</source>
        <translation>Uhrzeit: %1</translation>
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
        <source>Liste des bons</source>
        <translation>Gutscheinliste</translation>
    </message>
    <message>
        <source>Attend depuis</source>
        <translation>Wartet seit</translation>
    </message>
    <message>
        <source>Prochain essai</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>À régler</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>jamais</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>rien n’attend</source>
        <translation>nichts wartet</translation>
    </message>
    <message>
        <source>envoi en cours</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>dès qu’il y a quelque chose à envoyer</source>
        <translation>sobald es etwas zu senden gibt</translation>
    </message>
    <message>
        <source>Envoi en cours…</source>
        <translation>Wird gesendet&#xa0;…</translation>
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
        <source>Max %1</source>
        <translation>Max. %1</translation>
    </message>
    <message>
        <source>Tout %1</source>
        <translation>Alles %1</translation>
    </message>
    <message>
        <source>Dû %1</source>
        <translation>Offen %1</translation>
    </message>
    <message>
        <source>Dû</source>
        <translation>Offen</translation>
    </message>
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
</context>
<context>
    <name>comptoir::vouchers::RecentList</name>
    <message>
        <source>Derniers passages</source>
        <translation>Letzte Scans</translation>
    </message>
</context>
<context>
    <name>comptoir::vouchers::VerdictPane</name>
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
        <source>%1 seront perdus pour le client&#xa0;: le bon vaut plus que ce qu’il doit.</source>
        <translation>Der Kunde verliert %1: Der Gutschein ist mehr wert, als er zu zahlen hat.</translation>
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
</TS>
