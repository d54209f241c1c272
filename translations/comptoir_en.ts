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
        <source>La seconde copie a un trou</source>
        <translation>The second copy has a gap</translation>
    </message>
    <message>
        <source>Une partie des débits n’est pas encore recopiée.</source>
        <translation>Some of the debits have not been copied yet.</translation>
    </message>
    <message>
        <source>Ne supprimez rien. La caisse rattrape la copie toute seule.</source>
        <translation>Delete nothing. The till catches up by itself.</translation>
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
        <source>Le Wi-Fi demande une connexion. Ouvrez un navigateur et acceptez-la.</source>
        <translation>The Wi-Fi asks you to sign in. Open a browser and accept.</translation>
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
        <source>Bon de {face}, en une fois</source>
        <translation>Voucher of {face}, in one go</translation>
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
        <source>Au plus, hors ligne</source>
        <translation>At most, offline</translation>
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
</context>
<context>
    <name>comptoir::app::Till</name>
    <message>
        <source>Bons</source>
        <translation>Vouchers</translation>
    </message>
    <message>
        <source>Données abîmées : reconstituées depuis la copie de sécurité, rien n’est perdu.</source>
        <translation>Data damaged: rebuilt from the backup copy, nothing is lost.</translation>
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
    <name>comptoir::scan::CameraView</name>
    <message>
        <source>Image de la caméra</source>
        <translation>Camera picture</translation>
    </message>
    <message>
        <source>Présentez le code dans le cadre</source>
        <translation>Hold the code inside the frame</translation>
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
        <translation>Time: %1</translation>
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
        <source>Liste des bons</source>
        <translation>Voucher list</translation>
    </message>
    <message>
        <source>Attend depuis</source>
        <translation>Waiting since</translation>
    </message>
    <message>
        <source>Prochain essai</source>
        <translation>Next try</translation>
    </message>
    <message>
        <source>À régler</source>
        <translation>To sort out</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>jamais</source>
        <translation>never</translation>
    </message>
    <message>
        <source>rien n’attend</source>
        <translation>nothing is waiting</translation>
    </message>
    <message>
        <source>envoi en cours</source>
        <translation>being sent</translation>
    </message>
    <message>
        <source>dès qu’il y a quelque chose à envoyer</source>
        <translation>as soon as there is something to send</translation>
    </message>
    <message>
        <source>Envoi en cours…</source>
        <translation>Sending…</translation>
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
        <source>Max %1</source>
        <translation>Max %1</translation>
    </message>
    <message>
        <source>Tout %1</source>
        <translation>All %1</translation>
    </message>
    <message>
        <source>Dû %1</source>
        <translation>Due %1</translation>
    </message>
    <message>
        <source>Dû</source>
        <translation>Due</translation>
    </message>
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
</context>
<context>
    <name>comptoir::vouchers::RecentList</name>
    <message>
        <source>Derniers passages</source>
        <translation>Latest scans</translation>
    </message>
</context>
<context>
    <name>comptoir::vouchers::VerdictPane</name>
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
        <source>%1 seront perdus pour le client&#xa0;: le bon vaut plus que ce qu’il doit.</source>
        <translation>The customer will lose %1: the voucher is worth more than what is due.</translation>
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
</TS>
