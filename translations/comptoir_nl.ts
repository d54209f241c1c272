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
        <source>La seconde copie a un trou</source>
        <translation>De tweede kopie heeft een gat</translation>
    </message>
    <message>
        <source>Une partie des débits n’est pas encore recopiée.</source>
        <translation>Een deel van de afboekingen is nog niet gekopieerd.</translation>
    </message>
    <message>
        <source>Ne supprimez rien. La caisse rattrape la copie toute seule.</source>
        <translation>Verwijder niets. De kassa werkt de kopie vanzelf bij.</translation>
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
        <source>Le Wi-Fi demande une connexion. Ouvrez un navigateur et acceptez-la.</source>
        <translation>De wifi vraagt om aan te melden. Open een browser en aanvaard.</translation>
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
        <source>Bon de {face}, en une fois</source>
        <translation>Bon van {face}, in één keer</translation>
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
        <source>Au plus, hors ligne</source>
        <translation>Hoogstens, offline</translation>
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
</context>
<context>
    <name>comptoir::app::Till</name>
    <message>
        <source>Bons</source>
        <translation>Bonnen</translation>
    </message>
    <message>
        <source>Données abîmées : reconstituées depuis la copie de sécurité, rien n’est perdu.</source>
        <translation>Gegevens beschadigd: hersteld uit de reservekopie, er is niets verloren.</translation>
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
    <name>comptoir::scan::CameraView</name>
    <message>
        <source>Image de la caméra</source>
        <translation>Camerabeeld</translation>
    </message>
    <message>
        <source>Présentez le code dans le cadre</source>
        <translation>Houd de code in het kader</translation>
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
    <name>comptoir::shell::MainWindow</name>
    <message>
        <source>Comptoir</source>
        <translation>Comptoir</translation>
    </message>
    <message>
        <source>Synchro</source>
        <translation>Synchro</translation>
    </message>
    <message>
        <source>%1 – Comptoir</source>
        <translation>%1 – Comptoir</translation>
    </message>
    <message>
        <source>Heure&#xa0;: %1</source>
        <translation>Uur: %1</translation>
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
        <source>Liste des bons</source>
        <translation>Bonnenlijst</translation>
    </message>
    <message>
        <source>Attend depuis</source>
        <translation>Wacht sinds</translation>
    </message>
    <message>
        <source>Prochain essai</source>
        <translation>Volgende poging</translation>
    </message>
    <message>
        <source>À régler</source>
        <translation>Te regelen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>jamais</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>rien n’attend</source>
        <translation>niets wacht</translation>
    </message>
    <message>
        <source>envoi en cours</source>
        <translation>bezig met verzenden</translation>
    </message>
    <message>
        <source>dès qu’il y a quelque chose à envoyer</source>
        <translation>zodra er iets te verzenden is</translation>
    </message>
    <message>
        <source>Envoi en cours…</source>
        <translation>Verzenden…</translation>
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
        <source>Max %1</source>
        <translation>Max. %1</translation>
    </message>
    <message>
        <source>Tout %1</source>
        <translation>Alles %1</translation>
    </message>
    <message>
        <source>Dû %1</source>
        <translation>Te betalen %1</translation>
    </message>
    <message>
        <source>Dû</source>
        <translation>Te betalen</translation>
    </message>
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
</context>
<context>
    <name>comptoir::vouchers::RecentList</name>
    <message>
        <source>Derniers passages</source>
        <translation>Laatste scans</translation>
    </message>
</context>
<context>
    <name>comptoir::vouchers::VerdictPane</name>
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
        <source>%1 seront perdus pour le client&#xa0;: le bon vaut plus que ce qu’il doit.</source>
        <translation>De klant verliest %1: de bon is meer waard dan het verschuldigde bedrag.</translation>
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
</TS>
