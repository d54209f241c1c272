// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fiscal/Archive.h"

namespace comptoir::fiscal {

QByteArray archiveReadme(const ArchiveOrder &order)
{
    static const QString text = QString::fromUtf8(R"(ARCHIVE DES DONNÉES DE CAISSE
Caisse %1, du %2 au %3. Logiciel : %4.%5

Cette archive se lit et se vérifie sans la caisse.

CE QU'ELLE CONTIENT
  manifest.json         période, établissement, caisse, version du logiciel, clés publiques,
                        premier et dernier maillon de chaque chaîne, SHA-256 de chaque fichier
  manifest.sig          signature de manifest.json (64 octets, r puis s)
  records/*.jsonl       les enregistrements tels qu'ils sont conservés, un par ligne :
                        tickets, totals (clôtures), events (journal des événements),
                        duplicates (duplicatas), archives
  csv/*.csv             les mêmes données en tableaux, pour la lecture (UTF-8, « ; »)

VÉRIFIER AVEC LE PROGRAMME FOURNI
  comptoir-cli fiscal verify CETTE_ARCHIVE.zip
  Il répond « verified from … to … », ou nomme le premier enregistrement en défaut, et donne
  l'empreinte de la clé qui a signé. Comparez-la à celle de l'attestation du logiciel, ou
  demandez-la : comptoir-cli fiscal verify --key EMPREINTE CETTE_ARCHIVE.zip

VÉRIFIER PAR UN AUTRE MOYEN
  1. manifest.sig est une signature ECDSA P-256 avec SHA-256 du texte « comptoir/archive/1 », d'un
     octet nul et du contenu de manifest.json, par la clé « signedBy ».
  2. Le SHA-256 de chaque fichier est celui du manifeste ; aucun fichier n'est de trop.
  3. Dans chaque chaîne les numéros se suivent sans trou ; « previous » est le « hash » de
     l'enregistrement précédent (32 octets nuls pour le numéro 1).
  4. hash = SHA-256( « comptoir/fiscal/1 » octet nul, nom de la chaîne, octet nul,
     numéro sur 8 octets (poids fort en tête), previous (32 octets), payload ).
  5. signature = ECDSA P-256 avec SHA-256 des 32 octets de hash, par la clé « key ».
  previous, hash, signature et les clés sont écrits en base64url sans « = » ; payload est le texte
  exact qui a été signé. Les montants sont en centimes, les taux en centièmes de pour cent.

Le dictionnaire des données est dans le manuel : docs/fiscal-manual.fr.md.
)");
    const QString training = order.training
        ? QStringLiteral("\nMODE FORMATION : ces données sont factices.")
        : QString();
    QString readme = text.arg(order.registerId, order.first.toIso(), order.last.toIso(),
                              order.software, training);
    return readme.replace(u'\n', QStringLiteral("\r\n")).toUtf8();
}

} // namespace comptoir::fiscal
