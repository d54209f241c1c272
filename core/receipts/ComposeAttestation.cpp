// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/receipts/ComposeAttestation.h"

namespace comptoir::receipts {

namespace {

using print::RuleBlock;
using print::SpaceBlock;
using print::TextBlock;
using Align = TextBlock::Align;

class Paper
{
public:
    explicit Paper(print::Document &document) : m_document(document) {}
    void band(const QString &text) { add(print::BandBlock{text}); } // on each page
    void title(const QString &text) { add(TextBlock{text, Align::Centre, true, 2}); }
    void heading(const QString &text)
    {
        space();
        add(RuleBlock());
        add(TextBlock{text, Align::Left, true, 1});
    }
    void text(const QString &text) { add(TextBlock{text, Align::Left, false, 1}); }
    /// Without a value: to be filled in by hand.
    void field(const QString &label, const QString &value = {})
    {
        if (value.isEmpty())
            space(); // for a pen
        const QString written = value.isEmpty() ? QString(32, QChar(u'.')) : value;
        text(QString(label + QStringLiteral("\u00a0: ") + written));
    }
    void item(const QString &text) { this->text(QStringLiteral("– ") + text); }
    void signature(const QString &whose)
    {
        field(QStringLiteral("Fait à"));
        field(QStringLiteral("Le"));
        field(whose);
        space(3);
    }
    void space(int lines = 1) { add(SpaceBlock{lines}); }

private:
    void add(print::Block block) { m_document.blocks.push_back(std::move(block)); }
    print::Document &m_document;
};

void addConditions(Paper &paper)
{
    paper.text(QStringLiteral(
        "atteste que ce logiciel, dans la version majeure indiquée, satisfait aux conditions "
        "d’inaltérabilité, de sécurisation, de conservation et d’archivage des données en vue du "
        "contrôle de l’administration fiscale, prévues au 3° bis du I de l’article 286 du code "
        "général des impôts\u00a0:"));
    paper.item(QStringLiteral("inaltérabilité\u00a0: un ticket enregistré n’est ni modifié ni "
                              "effacé\u202f; une correction est un nouvel enregistrement lié au "
                              "premier\u202f;"));
    paper.item(QStringLiteral("sécurisation\u00a0: les enregistrements sont chaînés par empreinte "
                              "SHA-256 et signés (ECDSA P-256), par caisse et par nature\u202f;"));
    paper.item(QStringLiteral("conservation\u00a0: clôtures journalière, mensuelle et annuelle "
                              "avec total de période et total perpétuel\u202f; rien n’est "
                              "purgé\u202f;"));
    paper.item(QStringLiteral("archivage\u00a0: archives ZIP signées, en formats ouverts, "
                              "vérifiables sans la caisse\u202f; chaque archive est elle-même "
                              "enregistrée."));
}

void addEditorsPart(Paper &paper, const AttestedTill &till)
{
    const QString version = till.software.section(u' ', -1);
    paper.heading(QStringLiteral("Volet 1\u00a0: à remplir par l’éditeur"));
    paper.field(QStringLiteral("Je soussigné(e), représentant légal"));
    paper.field(QStringLiteral("de l’éditeur"));
    paper.field(QStringLiteral("Adresse"));
    paper.field(QStringLiteral("SIREN"));
    paper.field(QStringLiteral("Logiciel"), till.software.section(u' ', 0, 0));
    paper.field(QStringLiteral("Version majeure"), version.section(u'.', 0, 0));
    paper.field(QStringLiteral("Version mineure à ce jour"), version);
    paper.field(QStringLiteral("Licence"), QStringLiteral("GPL-3.0-or-later"));
    paper.field(QStringLiteral("Empreinte du noyau fiscal"), till.kernel);
    addConditions(paper);
    paper.text(QStringLiteral("Cette attestation ne vaut que pour le logiciel tel que l’éditeur "
                              "l’a publié\u00a0: une version modifiée par un tiers sur ces "
                              "conditions n’est pas attestée."));
    paper.text(QStringLiteral("Les versions mineures à venir de la même version majeure sont "
                              "identifiées par les chiffres qui suivent le premier point\u202f; "
                              "elles ne touchent pas à ces conditions."));
    paper.signature(QStringLiteral("Signature de l’éditeur"));
}

void addMerchantsPart(Paper &paper, const AttestedTill &till)
{
    paper.heading(QStringLiteral("Volet 2\u00a0: à remplir par l’entreprise"));
    paper.field(QStringLiteral("Je soussigné(e), représentant légal"));
    paper.field(QStringLiteral("de l’entreprise"), till.shop.name);
    paper.field(QStringLiteral("Adresse"), till.shop.address.join(QStringLiteral(", ")));
    paper.field(QStringLiteral("SIRET"), till.shop.registration);
    paper.field(QStringLiteral("Caisse"), till.registerId);
    paper.field(QStringLiteral("Empreinte de la clé de la caisse"), till.key);
    paper.field(QStringLiteral("Logiciel acquis le"));
    paper.text(QStringLiteral("atteste utiliser ce logiciel, dans la version indiquée au volet 1, "
                              "pour enregistrer les règlements de ses clients."));
    paper.signature(QStringLiteral("Signature de l’entreprise"));
}

} // namespace

print::Document composeAttestation(const AttestedTill &till)
{
    print::Document document;
    document.title = QStringLiteral("Attestation ") + till.registerId;
    Paper paper(document);
    paper.band(QStringLiteral("MODÈLE"));
    paper.title(QStringLiteral("Attestation individuelle relative à l’utilisation d’un logiciel "
                               "de caisse"));
    paper.space();
    paper.text(QStringLiteral("Ce modèle ne vaut attestation qu’une fois rempli et signé. À "
                              "reporter sur celui de l’administration (loi de finances pour 2026) "
                              "dès qu’il est publié."));
    addEditorsPart(paper, till);
    addMerchantsPart(paper, till);
    paper.text(QStringLiteral("Établir ou utiliser une fausse attestation est puni par l’article "
                              "441-1 du code pénal (trois ans d’emprisonnement et 45 000 € "
                              "d’amende)."));
    return document;
}

} // namespace comptoir::receipts
