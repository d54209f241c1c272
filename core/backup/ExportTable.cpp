// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/ExportTable.h"

#include "core/base/Day.h"
#include "core/base/Id.h"
#include "sync/wire/Json.h"

namespace comptoir::backup {

namespace {

QString momentText(qint64 ms)
{
    const Instant at = Instant::fromMs(ms);
    return at.plusSeconds(60 * Day::minutesAhead(at))
        .toUtc()
        .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString idText(const QByteArray &bytes)
{
    const auto id = Uuid::fromBytes(bytes);
    return id ? QString::fromLatin1(id->text()) : QString();
}

void addCell(fiscal::CsvLine &line, Written as, const store::Row &row, int place)
{
    if (row.isNull(place)) {
        line.text({});
        return;
    }
    switch (as) {
    case Written::Text:
        line.text(row.text(place));
        break;
    case Written::Number:
        line.number(row.integer(place));
        break;
    case Written::Cents:
        line.amount(Money::fromCents(row.integer(place)));
        break;
    case Written::Thousandths:
        line.quantity(Quantity::fromThousandths(row.integer(place)));
        break;
    case Written::Moment:
        line.text(momentText(row.integer(place)));
        break;
    case Written::Date:
        line.text(Day::fromVoucherDays(int(row.integer(place))).toIso());
        break;
    case Written::Id:
        line.text(idText(row.bytes(place)));
        break;
    }
}

QJsonValue jsonOf(Written as, const store::Row &row, int place)
{
    if (row.isNull(place))
        return QJsonValue::Null;
    switch (as) {
    case Written::Text:
        return row.text(place);
    case Written::Date:
        return Day::fromVoucherDays(int(row.integer(place))).toIso();
    case Written::Id:
        return idText(row.bytes(place));
    default:
        return row.integer(place);
    }
}

std::vector<ExportTable> catalogueTables()
{
    return {{"department",
             "catalogue/rayons.csv",
             "les rayons, avec leur classe de TVA",
             {{"id", "id", Written::Id},
              {"name", "nom"},
              {"vat_class", "classe_tva"},
              {"colour", "couleur", Written::Number},
              {"position", "place", Written::Number},
              {"guarantee", "garantie_legale", Written::Number},
              {"service", "service", Written::Number},
              {"archived", "archive", Written::Number}}},
            {"item",
             "catalogue/articles.csv",
             "tous les articles, aussi ceux qui ne se vendent plus",
             {{"id", "id", Written::Id},
              {"name", "nom"},
              {"short_name", "nom_ticket"},
              {"department", "rayon", Written::Id},
              {"vat_class", "classe_tva"},
              {"price_c", "prix_ttc", Written::Cents},
              {"unit", "unite", Written::Number},
              {"codes", "codes"},
              {"scale_code", "code_balance"},
              {"colour", "couleur", Written::Number},
              {"favourite", "favori", Written::Number},
              {"tracks_stock", "suit_le_stock", Written::Number},
              {"stock", "stock", Written::Thousandths},
              {"for_collection", "retrait_en_boutique", Written::Number},
              {"photo", "photo"},
              {"minimum_age", "age_minimum", Written::Number},
              {"archived", "archive", Written::Number},
              {"changed_ms", "modifie", Written::Moment}}},
            {"stock_move",
             "catalogue/mouvements-de-stock.csv",
             "chaque mouvement de stock",
             {{"item", "article", Written::Id},
              {"quantity", "quantite", Written::Thousandths},
              {"why", "cause"},
              {"at_ms", "moment", Written::Moment}}}};
}

std::vector<ExportTable> otherTables()
{
    return {{"business_day",
             "caisse/journees.csv",
             "les journées, de l’ouverture à la clôture",
             {{"id", "session", Written::Number},
              {"day", "jour", Written::Date},
              {"opened_ms", "ouverte", Written::Moment},
              {"float_c", "fond_de_caisse", Written::Cents},
              {"opened_by", "par"},
              {"closing", "cloture", Written::Number},
              {"left_c", "laisse_au_tiroir", Written::Cents}}},
            {"cash_movement",
             "caisse/mouvements-d-especes.csv",
             "les entrées et sorties d’espèces sans vente",
             {{"event", "evenement", Written::Number},
              {"session", "session", Written::Number},
              {"at_ms", "moment", Written::Moment},
              {"amount_c", "montant", Written::Cents},
              {"reason", "motif"},
              {"operator", "par"}}},
            {"redemption",
             "bons/debits.csv",
             "chaque débit de bon : montant, solde, état",
             {{"claim", "demande", Written::Id},
              {"commit_op", "debit", Written::Id},
              {"campaign", "campagne", Written::Number},
              {"serial", "numero_du_bon", Written::Number},
              {"code_tail", "fin_du_code"},
              {"amount_c", "montant", Written::Cents},
              {"balance_c", "solde_avant", Written::Cents},
              {"remaining_c", "solde_apres", Written::Cents},
              {"day", "jour", Written::Date},
              {"claimed_ms", "moment", Written::Moment},
              {"state", "etat"},
              {"how", "comment"},
              {"provisional", "provisoire", Written::Number}}},
            {"card_payment",
             "ventes/paiements-par-carte.csv",
             "ce que chaque terminal a répondu, aussi sans ticket",
             {{"id", "id", Written::Id},
              {"sale", "vente", Written::Id},
              {"amount_c", "montant", Written::Cents},
              {"is_refund", "remboursement", Written::Number},
              {"at_ms", "moment", Written::Moment},
              {"seller", "par"},
              {"state", "etat"},
              {"reference", "reference"},
              {"answered_by", "tranche_par"},
              {"answered_ms", "tranche_le", Written::Moment}},
             "id"},
            {"operator",
             "personnes/operateurs.csv",
             "les personnes à la caisse et leur rôle ; jamais leur code",
             {{"id", "id", Written::Id},
              {"name", "nom"},
              {"role", "role"},
              {"active", "actif", Written::Number},
              {"created_ms", "depuis", Written::Moment}}}};
}

std::vector<ExportTable> loyaltyTables()
{
    return {
        {"loyalty_programme",
         "fidelite/regles.csv",
         "les règles du programme, version après version",
         {{"version", "version", Written::Number}, {"from_day", "depuis"}, {"rules", "regles"}}},
        {"loyalty_card",
         "fidelite/cartes.csv",
         "les cartes de fidélité ; personne n’y est nommé",
         {{"code", "carte"}, {"since_ms", "depuis", Written::Moment}},
         "code",
             true},
        {"loyalty_link",
         "fidelite/liens.csv",
         "les cartes réunies, remplacées ou bloquées",
         {{"id", "id", Written::Id},
          {"card", "carte"},
          {"other", "autre_carte"},
          {"kind", "sorte"},
          {"at_ms", "moment", Written::Moment},
          {"reason", "motif"},
          {"operator", "par"}},
         "id"},
        {"loyalty_entry",
         "fidelite/mouvements.csv",
         "ce qui a été gagné, utilisé, corrigé ou perdu sur chaque carte",
         {{"id", "id", Written::Id},
          {"card", "carte"},
          {"kind", "sorte"},
          {"points", "points", Written::Number},
          {"town_points", "dont_ville", Written::Number},
          {"base_c", "montant", Written::Cents},
          {"programme", "regles", Written::Number},
          {"register", "caisse"},
          {"ticket", "ticket", Written::Number},
          {"original", "ticket_d_origine", Written::Number},
          {"at_ms", "moment", Written::Moment},
          {"last_visit_ms", "dernier_passage", Written::Moment},
          {"reason", "motif"},
          {"operator", "par"}},
         "id"}};
}

} // namespace

const std::vector<ExportTable> &exportTables()
{
    static const std::vector<ExportTable> tables = [] {
        auto all = catalogueTables();
        for (const auto &some : {otherTables(), loyaltyTables()})
            all.insert(all.end(), some.begin(), some.end());
        return all;
    }();
    return tables;
}

QByteArray ExportRow::header(const ExportTable &table)
{
    QStringList names;
    for (const ExportColumn &column : table.columns)
        names.append(QString::fromLatin1(column.name));
    return fiscal::csvMark.toByteArray() + fiscal::CsvLine::header(names);
}

QByteArray ExportRow::csv() const
{
    fiscal::CsvLine line;
    for (size_t place = 0; place < m_table.columns.size(); ++place)
        addCell(line, m_table.columns[place].as, m_row, int(place) + 1); // behind the row's id
    return line.bytes();
}

QByteArray ExportRow::json() const
{
    QJsonObject object;
    for (size_t place = 0; place < m_table.columns.size(); ++place) {
        const ExportColumn &column = m_table.columns[place];
        object.insert(QLatin1String(column.name), jsonOf(column.as, m_row, int(place) + 1));
    }
    return wire::compact(object) + '\n';
}

} // namespace comptoir::backup
