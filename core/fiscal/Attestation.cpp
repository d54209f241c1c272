// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fiscal/Attestation.h"

namespace comptoir::fiscal {

namespace {

using Kind = Paragraph::Kind;

QString frenchDate(std::optional<Day> day)
{
    return day ? day->toDate().toString(QStringLiteral("dd/MM/yyyy")) : QString();
}

Paragraph field(const QString &label, const QString &value)
{
    return {Kind::Field, label, value};
}

QString majorVersion(const QString &version)
{
    return version.section(u'.', 0, 0);
}

void addConditions(std::vector<Paragraph> &text)
{
    text.push_back({Kind::Text,
                    QStringLiteral("atteste que ce logiciel, dans la version majeure indiquée, "
                                   "satisfait aux conditions d’inaltérabilité, de sécurisation, de "
                                   "conservation et d’archivage des données en vue du contrôle de "
                                   "l’administration fiscale, prévues au 3° bis du I de l’article "
                                   "286 du code général des impôts :"),
                    {}});
    const QStringList conditions{
        QStringLiteral("inaltérabilité : un ticket enregistré n’est ni modifié ni effacé ; une "
                       "correction est un nouvel enregistrement lié au premier ;"),
        QStringLiteral("sécurisation : les enregistrements sont chaînés par empreinte SHA-256 et "
                       "signés (ECDSA P-256), par caisse et par nature ;"),
        QStringLiteral("conservation : clôtures journalière, mensuelle et annuelle avec total de "
                       "période et total perpétuel ; rien n’est purgé ;"),
        QStringLiteral("archivage : archives ZIP signées, en formats ouverts, vérifiables sans la "
                       "caisse ; chaque archive est elle-même enregistrée."),
    };
    for (const auto &condition : conditions)
        text.push_back({Kind::Item, condition, {}});
}

void addEditorsPart(std::vector<Paragraph> &text, const Editor &editor, const AttestedTill &till)
{
    text.push_back({Kind::Heading, QStringLiteral("Volet 1 : à remplir par l’éditeur"), {}});
    text.push_back(
        field(QStringLiteral("Je soussigné(e), représentant légal"), editor.representative));
    text.push_back(field(QStringLiteral("de l’éditeur"), editor.name));
    text.push_back(field(QStringLiteral("Adresse"), editor.address));
    text.push_back(field(QStringLiteral("SIREN"), editor.registration));
    text.push_back(field(QStringLiteral("Logiciel"), QStringLiteral("Comptoir")));
    text.push_back(field(QStringLiteral("Version majeure"), majorVersion(till.version)));
    text.push_back(field(QStringLiteral("Version installée"), till.version));
    text.push_back(field(QStringLiteral("Empreinte du noyau fiscal"), till.kernel));
    text.push_back(field(QStringLiteral("Licence"),
                         QStringLiteral("GPL-3.0-or-later, installation ") + till.installation));
    addConditions(text);
    text.push_back({Kind::Text,
                    QStringLiteral("Cette attestation ne vaut que pour le logiciel tel que "
                                   "l’éditeur l’a publié : une version modifiée par un tiers sur "
                                   "ces conditions n’est pas attestée."),
                    {}});
    text.push_back({Kind::Text,
                    QStringLiteral("Les versions mineures à venir de la même version majeure sont "
                                   "identifiées par les chiffres qui suivent le premier point ; "
                                   "elles ne touchent pas à ces conditions."),
                    {}});
}

void addMerchantsPart(std::vector<Paragraph> &text, const AttestedTill &till)
{
    text.push_back({Kind::Heading, QStringLiteral("Volet 2 : à remplir par l’entreprise"), {}});
    text.push_back(
        field(QStringLiteral("Je soussigné(e), représentant légal"), till.merchantRepresentative));
    text.push_back(field(QStringLiteral("de l’entreprise"), till.establishment.name));
    text.push_back(
        field(QStringLiteral("Adresse"), till.establishment.address.join(QStringLiteral(", "))));
    text.push_back(field(QStringLiteral("SIRET"), till.establishment.registration));
    text.push_back(field(QStringLiteral("Caisse"), till.registerId));
    text.push_back(field(QStringLiteral("Logiciel acquis le"), frenchDate(till.acquiredOn)));
    text.push_back({Kind::Text,
                    QStringLiteral("atteste utiliser ce logiciel, dans la version indiquée au "
                                   "volet 1, pour enregistrer les règlements de ses clients."),
                    {}});
}

} // namespace

std::vector<Paragraph> attestation(const Editor &editor, const AttestedTill &till, Day signedOn)
{
    std::vector<Paragraph> text;
    text.push_back({Kind::Title,
                    QStringLiteral("Attestation individuelle relative à l’utilisation d’un "
                                   "logiciel de caisse"),
                    {}});
    text.push_back({Kind::Text,
                    QStringLiteral("Modèle à reporter sur celui de l’administration (loi de "
                                   "finances pour 2026) dès qu’il est publié."),
                    {}});
    addEditorsPart(text, editor, till);
    text.push_back(field(QStringLiteral("Fait à"), editor.place));
    text.push_back(field(QStringLiteral("le"), frenchDate(signedOn)));
    text.push_back({Kind::Signature, QStringLiteral("Signature de l’éditeur"), {}});
    addMerchantsPart(text, till);
    text.push_back(field(QStringLiteral("Fait à"), {}));
    text.push_back(field(QStringLiteral("le"), {}));
    text.push_back({Kind::Signature, QStringLiteral("Signature de l’entreprise"), {}});
    text.push_back({Kind::Text,
                    QStringLiteral("Établir ou utiliser une fausse attestation est puni par "
                                   "l’article 441-1 du code pénal (trois ans d’emprisonnement et "
                                   "45 000 € d’amende)."),
                    {}});
    return text;
}

} // namespace comptoir::fiscal
