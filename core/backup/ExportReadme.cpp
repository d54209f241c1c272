// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/ExportAll.h"

namespace comptoir::backup {

namespace {

QString tableLines()
{
    QString lines;
    for (const ExportTable &table : exportTables())
        lines += u"  " + QString::fromLatin1(table.file) + u", .jsonl\n      "
            + QString::fromUtf8(table.says) + u'\n';
    return lines;
}

} // namespace

QByteArray exportReadme(const QString &shop, const QString &software, Day made)
{
    static const QString text = QString::fromUtf8(R"(TOUTES LES DONNÉES DE VOTRE CAISSE
%1, le %2. Logiciel : %3.

Ce fichier contient tout ce que la caisse sait de votre commerce, dans des formats que tout le
monde peut lire. Il vous appartient : il n'y faut ni Comptoir, ni mot de passe, ni abonnement.

DEUX FORMATS
  .csv     pour un tableur (Excel, LibreOffice) : UTF-8, colonnes séparées par « ; », montants en
           euros avec une virgule. Une cellule qui commence par = + - @ est précédée d'une
           apostrophe, pour qu'un tableur ne l'exécute pas.
  .jsonl   pour un programme : un objet JSON par ligne, montants en centimes, quantités en
           millièmes, instants en millisecondes depuis 1970 (UTC).

CE QU'IL CONTIENT
  catalogue/catalogue.csv
      vos articles tels que Comptoir et d'autres caisses les importent
%4  ventes/tickets.csv, lignes.csv, tva.csv, paiements.csv
      chaque ticket : en-tête, articles, TVA par taux, moyens de paiement
  ventes/tickets.jsonl
      les mêmes tickets, tels qu'ils sont conservés et signés
  caisse/clotures.csv, .jsonl
      les clôtures du jour, du mois et de l'année (Z)
  caisse/evenements.csv, .jsonl
      le journal des événements : ouvertures, tiroir, corrections, reprises d'une copie…
  caisse/duplicatas.csv, .jsonl
      les réimpressions de tickets
  caisse/archives.csv, .jsonl
      les archives fiscales déjà faites
  reglages/etablissement.json, reglages.json
      les mentions de vos tickets et les réglages de cette caisse
  photos/
      les photos de vos articles, s'il y en a. Dans catalogue/articles.csv, « blob:XYZ » est le
      fichier photos/XYZ.jpg
  archives/*.zip
      l'archive fiscale de tous les jours, avec sa signature. C'est elle qui fait preuve : gardez-la
      six ans. Elle se vérifie sans la caisse, comme le dit le README.txt qu'elle contient, ou par
      comptoir-cli fiscal verify FICHIER.zip

CE QU'IL NE CONTIENT PAS
  Les codes personnels et les clés secrètes de la caisse. Pour remettre la caisse en l'état, prenez
  une copie (Réglages, « Copies et export ») et non ce fichier.
)");
    QString readme = text.arg(shop.isEmpty() ? QStringLiteral("Votre commerce") : shop,
                              made.toIso(), software, tableLines());
    return readme.replace(u'\n', QStringLiteral("\r\n")).toUtf8();
}

} // namespace comptoir::backup
