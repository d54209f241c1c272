// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/ColumnGuess.h"

#include "core/catalogue/CellText.h"

#include <QSet>

#include <algorithm>

namespace comptoir::catalogue {

namespace {

/// Headers of one meaning as headerKey() gives them, the surest first.
struct Names
{
    Column column;
    QStringList keys;
};

QStringList keys(const char *list)
{
    return QString::fromUtf8(list).split(u'|');
}

const std::vector<Names> &usualNames()
{
    // French, Dutch, German, English; in Odoo's words too.
    static const std::vector<Names> names{
        {Column::Name,
         keys("nom|nom de l article|nom article|nom du produit|nom produit|article|produit"
              "|designation|designation article|designation produit|libelle|libelle article"
              "|libelle produit|intitule|denomination|naam|artikelnaam|productnaam|artikel|product"
              "|name|artikelname|artikelbezeichnung|produktname|produkt|bezeichnung|item name|item"
              "|product name|display name|nom affiche|title|titre|omschrijving|beschreibung"
              "|description")},
        {Column::ShortName,
         keys("nom court|libelle court|libelle ticket|nom ticket|nom sur ticket|korte naam|bonnaam"
              "|kassanaam|kurzname|kurzbezeichnung|bontext|kurztext|short name|receipt name"
              "|kitchen name|abbreviation|customer facing name")},
        {Column::Price,
         keys("prix ttc|prix de vente ttc|prix vente ttc|prix unitaire ttc|pu ttc|pv ttc|pvttc"
              "|prix t t c|prix de vente|prix vente|prix public|prix|prix unitaire|pu|pv|tarif"
              "|tarif ttc|verkoopprijs incl btw|prijs incl btw|verkoopprijs|prijs|eenheidsprijs"
              "|verkaufspreis brutto|verkaufspreis inkl mwst|preis inkl mwst|bruttopreis|vk brutto"
              "|verkaufspreis|preis|vk preis|vk|stuckpreis|price incl vat|price inc vat"
              "|price including vat|sale price|sales price|selling price|retail price|price"
              "|unit price|default price|list price")},
        {Column::Codes,
         keys("ean|ean13|ean 13|ean8|ean 8|gtin|upc|code barres|code barre|codes barres|codebarre"
              "|codebarres|codes|code ean|codes ean|code|streepjescode|ean code|barcode|barcodes"
              "|bar code|strichcode|gencod|gencode")},
        {Column::Department,
         keys("rayon|famille|categorie|categories|departement|categorie de point de vente"
              "|categorie de produits|categorie de produit|categorie d article|groupe"
              "|main category fr|afdeling|rubriek|productgroep|artikelgroep|productcategorie"
              "|kassacategorie|abteilung|warengruppe|kategorie|artikelgruppe|produktkategorie"
              "|department|reporting category|category|point of sale category|pos product category"
              "|product category|group")},
        {Column::VatRate,
         keys("tva|taux de tva|taux tva|tva taux|taxes a la vente|taxes client|taxe|taux|btw"
              "|btw tarief|btw percentage|btw perc|verkoopbelastingen|mwst|mwst satz|ust"
              "|steuersatz|mehrwertsteuer|umsatzsteuer|verkaufssteuern|vat|vat rate|tax rate"
              "|customer taxes|sales taxes|sale taxes|taxes|tax")},
        {Column::Unit,
         keys("unite|unite de mesure|unite de vente|vendu au poids|vendu par|eenheid|meeteenheid"
              "|verkocht per gewicht|maateenheid|einheit|mengeneinheit|masseinheit"
              "|nach gewicht verkauft|sold by weight|unit of measure|uom|unit|unit and precision")},
        {Column::ScaleCode,
         keys("code balance|plu|code plu|numero plu|plu balance|weegschaalcode|plu code"
              "|waagencode|plu nummer|waagennummer|scale code|plu number")},
        {Column::Stock,
         keys("stock|stock actuel|stock reel|quantite en stock|qte en stock|qte stock|en stock"
              "|quantite|qte|quantite disponible|voorraad|op voorraad|aantal|hoeveelheid"
              "|beschikbare hoeveelheid|bestand|lagerbestand|auf lager|menge|in stock"
              "|current quantity|quantity on hand|on hand|quantity|stock quantity|inventory")},
        {Column::Favourite, keys("favori|favoris|favoriet|favorit|favourite|favorite")},
        {Column::Collection,
         keys("click collect|click and collect|retrait|retrait en magasin|a emporter|afhalen"
              "|abholung|collection|pickup|pick up")},
        {Column::Colour, keys("couleur|kleur|farbe|colour|color")},
        {Column::MinimumAge,
         keys("age minimum|age minimal|minimumleeftijd|mindestalter|minimum age")}};
    return names;
}

/// What exports of the other tills have under names that mean something else elsewhere.
std::vector<Names> namesOf(SheetOrigin origin)
{
    switch (origin) {
    case SheetOrigin::Square:
        return {{Column::Name, keys("item name")},
                {Column::Department, keys("reporting category|category|categories")},
                {Column::Codes, keys("gtin")}};
    case SheetOrigin::Loyverse:
        return {{Column::Name, keys("name")},
                {Column::Price, keys("price|default price")},
                {Column::Codes, keys("barcode")}};
    case SheetOrigin::SumUp:
        return {{Column::Name, keys("item name")},
                {Column::Codes, keys("barcode")},
                {Column::VatRate, keys("tax rate")}};
    default:
        return {};
    }
}

/// Words of headers that are never what they look like: purchase prices, prices before tax, sizes.
bool isDecoy(const QString &key)
{
    static const QSet<QString> decoys = [] {
        const QStringList words = keys("ht|hors|achat|revient|cout|fournisseur|inkoop|inkoopprijs"
                                       "|excl|kostprijs|leverancier|einkauf|einkaufspreis|ek|netto"
                                       "|lieferant|net|cost|purchase|supplier|vendor|excluding"
                                       "|takeaway|barre|promo|poids|gewicht|weight|id|alert"
                                       "|threshold|low|image|seo|sku");
        return QSet<QString>(words.begin(), words.end());
    }();
    const QStringList words = key.split(u' ');
    return std::any_of(words.begin(), words.end(),
                       [](const QString &word) { return decoys.contains(word); });
}

class Guess
{
public:
    explicit Guess(const Sheet &sheet) : m_sheet(sheet), m_origin(originOf(sheet.header))
    {
        for (const QString &cell : sheet.header)
            m_keys.append(headerKey(cell));
        m_columns.assign(size_t(sheet.header.size()), Column::Ignored);
    }

    ColumnGuess made()
    {
        for (const Names &names : namesOf(m_origin))
            giveExact(names);
        for (const Names &names : usualNames())
            giveExact(names);
        if (m_origin == SheetOrigin::Square && !has(Column::Stock))
            giveBeginning(Column::Stock, QStringLiteral("current quantity"));
        if (m_origin == SheetOrigin::Unknown) {
            for (const Names &names : usualNames())
                giveByWord(names);
        }
        giveByContent();
        return {m_origin, m_columns};
    }

private:
    bool has(Column column) const
    {
        return std::find(m_columns.begin(), m_columns.end(), column) != m_columns.end();
    }
    bool isFree(qsizetype at) const { return m_columns[size_t(at)] == Column::Ignored; }
    void give(qsizetype at, Column column) { m_columns[size_t(at)] = column; }

    void giveExact(const Names &names)
    {
        if (has(names.column))
            return;
        for (const QString &key : names.keys) {
            const qsizetype at = m_keys.indexOf(key);
            if (at < 0 || !isFree(at))
                continue;
            give(at, names.column);
            return;
        }
    }
    void giveBeginning(Column column, const QString &beginning)
    {
        for (qsizetype at = 0; at < m_keys.size(); ++at) {
            if (m_keys[at].startsWith(beginning) && isFree(at))
                return give(at, column);
        }
    }
    /// "Prix boutique": a word of a longer header.
    void giveByWord(const Names &names)
    {
        if (has(names.column))
            return;
        for (const QString &key : names.keys) {
            for (qsizetype at = 0; at < m_keys.size(); ++at) {
                const bool fits = key.size() > 2 && isFree(at) && !isDecoy(m_keys[at])
                    && QString(u' ' + m_keys[at] + u' ').contains(QString(u' ' + key + u' '));
                if (fits)
                    return give(at, names.column);
            }
        }
    }

    /// The part of the filled cells, in percent, that fits; 0 without cells.
    template <typename Fits>
    int share(qsizetype column, Fits fits) const
    {
        constexpr size_t looked = 200;
        int filled = 0, fitting = 0;
        for (size_t row = 0; row < std::min(looked, m_sheet.rows.size()); ++row) {
            const QString cell = m_sheet.rows[row].value(column).trimmed();
            filled += cell.isEmpty() ? 0 : 1;
            fitting += !cell.isEmpty() && fits(cell) ? 1 : 0;
        }
        return filled == 0 ? 0 : fitting * 100 / filled;
    }
    QSet<QString> values(qsizetype column) const
    {
        QSet<QString> values;
        for (size_t row = 0; row < std::min<size_t>(200, m_sheet.rows.size()); ++row)
            values.insert(m_sheet.rows[row].value(column).trimmed());
        return values;
    }
    template <typename Fits>
    void giveWhere(Column column, bool alsoNamed, Fits fits)
    {
        for (qsizetype at = 0; at < m_keys.size() && !has(column); ++at) {
            if (isFree(at) && (alsoNamed || m_keys[at].isEmpty()) && fits(at))
                give(at, column);
        }
    }

    void giveByContent()
    {
        const auto isGtin = [](const QString &cell) { return isRightGtin(cell); };
        const auto isRate = [](const QString &cell) {
            static const QStringList rates = keys("0|2.1|5.5|6|7|10|12|19|20|21");
            const auto rate = readRate(cell);
            return rate
                && rates.contains(
                    QString::number(*rate / 100)
                    + (*rate % 100 ? QStringLiteral(".%1").arg(*rate / 10 % 10) : QString()));
        };
        const auto isPriceText = [](const QString &cell) {
            const bool hasCents = cell.contains(u',') || cell.contains(u'.') || cell.contains(u'€');
            return hasCents && readPrice(cell).has_value();
        };
        const auto isWords = [](const QString &cell) {
            return std::count_if(cell.begin(), cell.end(),
                                 [](QChar sign) { return sign.isLetter(); })
                >= 3;
        };
        // A header that nobody knows stays unknown, but for what is beyond doubt.
        const bool knowsNothing = std::all_of(
            m_columns.begin(), m_columns.end(),
            [](Column column) { return column == Column::Ignored; });
        giveWhere(Column::Codes, true, [&](qsizetype at) { return share(at, isGtin) >= 80; });
        giveWhere(Column::VatRate, knowsNothing, [&](qsizetype at) {
            return share(at, isRate) >= 95 && values(at).size() <= 5 && m_sheet.rows.size() > 1;
        });
        giveWhere(Column::Price, knowsNothing,
                  [&](qsizetype at) { return share(at, isPriceText) >= 80; });
        // Words alone are no list of goods, but a letter.
        const bool knowsSome = std::any_of(m_columns.begin(), m_columns.end(),
                                           [](Column column) { return column != Column::Ignored; });
        if (has(Column::Name) || !knowsSome)
            return;
        const bool anywhere = knowsNothing;
        qsizetype best = -1;
        for (qsizetype at = 0; at < m_keys.size(); ++at) {
            const bool open = isFree(at) && (anywhere || m_keys[at].isEmpty());
            if (open && share(at, isWords) >= 70
                && (best < 0 || values(at).size() > values(best).size()))
                best = at;
        }
        if (best < 0)
            return;
        give(best, Column::Name);
        giveWhere(Column::Department, anywhere, [&](qsizetype at) {
            return share(at, isWords) >= 70 && values(at).size() * 2 <= values(best).size();
        });
    }

    const Sheet &m_sheet;
    SheetOrigin m_origin;
    QStringList m_keys;
    std::vector<Column> m_columns;
};

} // namespace

ColumnGuess guessColumns(const Sheet &sheet)
{
    return Guess(sheet).made();
}

} // namespace comptoir::catalogue
