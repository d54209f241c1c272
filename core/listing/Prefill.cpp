// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listing/Prefill.h"

#include "core/base/Identifiers.h"
#include "core/catalogue/SheetReader.h"
#include "core/listing/Category.h"
#include "core/listing/CheckListing.h"

#include <array>

namespace comptoir::listing {

namespace {

/// Columns by the names that files have for them, the better source first.
enum Field {
    Number,
    Name,
    LegalName,
    Activity,
    State,
    HouseNumber,
    HouseSuffix,
    StreetKind,
    Street,
    Postcode,
    City,
    Phone,
    Email,
    Web,
    FieldCount
};

constexpr std::array<const char *, FieldCount> headings = {
    "siret,numero_siret,enterprisenumber,entitynumber,numero_entreprise,bce",
    "enseigne1etablissement,denominationusuelleetablissement,enseigne,nom,nom_commercial,"
    "commercialname,denomination",
    "denominationunitelegale,nom_raison_sociale,nom_complet,raison_sociale,legalname",
    "activiteprincipaleetablissement,activite_principale,naf,ape,nacecode",
    "etatadministratifetablissement,etat_administratif,status",
    "numerovoieetablissement,numero_voie,housenumber",
    "indicerepetitionetablissement,indice_repetition,box",
    "typevoieetablissement,type_voie",
    "libellevoieetablissement,libelle_voie,streetfr,adresse,rue",
    "codepostaletablissement,code_postal,zipcode,cp",
    "libellecommuneetablissement,libelle_commune,municipalityfr,commune,ville",
    "telephone,tel,phone",
    "courriel,email,mail",
    "site,site_web,web,url"};

QString plain(const QString &heading)
{
    QString text = heading.trimmed().normalized(QString::NormalizationForm_D).toLower();
    text.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return text.replace(u' ', u'_').replace(u'-', u'_');
}

/// A row by fields; of several columns for one, the first that says something.
class Row
{
public:
    Row(const QStringList &header, const QStringList &cells) : m_header(header), m_cells(cells) {}
    QString text(Field field) const
    {
        for (const QString &heading : QString::fromLatin1(headings[size_t(field)]).split(u',')) {
            const auto column = m_header.indexOf(heading);
            const QString cell = column < 0 ? QString() : m_cells.value(column).trimmed();
            if (!cell.isEmpty() && cell != u"[ND]" && cell != u"NULL")
                return cell;
        }
        return {};
    }

private:
    const QStringList &m_header;
    const QStringList &m_cells;
};

/// "BOULANGERIE DU PONT" of a register, as a person writes it; what has small letters stays.
QString readable(const QString &text)
{
    if (text != text.toUpper())
        return text;
    QString result = text.toLower();
    bool start = true;
    for (QChar &c : result) {
        if (start && c.isLetter())
            c = c.toUpper();
        start = !c.isLetterOrNumber() && c != u'\'' && c != u'’';
    }
    return result;
}

struct Registration
{
    QString number;
    QString country;
};

/// A French establishment or a Belgian enterprise.
Result<Registration> registrationOf(const QString &text)
{
    QString digits;
    for (const QChar c : text)
        digits += c.isDigit() ? QString(c) : QString();
    if (digits.size() == 14) {
        COMPTOIR_TRY(const Siret siret, Siret::parse(text));
        return Registration{siret.text(), QStringLiteral("FR")};
    }
    COMPTOIR_TRY(const EnterpriseNumber number, EnterpriseNumber::parse(text));
    return Registration{number.text(), QStringLiteral("BE")};
}

/// The overseas departments and Alsace-Moselle have holidays of their own.
QString regionOf(const Address &address)
{
    if (address.country != u"FR")
        return {};
    const QString three = address.postcode.left(3), two = address.postcode.left(2);
    const QStringList known = HolidayCalendar::regionsOf(address.country);
    return known.contains(three) ? three : known.contains(two) ? two : QString();
}

Address addressOf(const Row &row, const QString &country)
{
    QStringList street;
    for (const Field part : {HouseNumber, HouseSuffix, StreetKind, Street})
        street << row.text(part);
    street.removeAll(QString());
    if (country == u"BE") // the number stands behind the street
        street = QStringList{row.text(Street), row.text(HouseNumber), row.text(HouseSuffix)};
    Address address;
    address.street = readable(street.join(u' ').simplified());
    address.postcode = row.text(Postcode);
    // Spreadsheets drop the zero of "01000".
    if (country == u"FR" && address.postcode.size() == 4)
        address.postcode.prepend(u'0');
    address.city = readable(row.text(City));
    address.country = country;
    address.region = regionOf(address);
    return address;
}

Result<Listing> listingOf(const Row &row)
{
    const QString number = row.text(Number);
    if (number.isEmpty())
        return fail("prefill/no-number");
    COMPTOIR_TRY(const Registration registration, registrationOf(number));
    const QString state = row.text(State).toUpper();
    if (state == u"F" || state == u"C" || state == u"ST")
        return fail("prefill/closed");
    Listing listing;
    listing.registration = registration.number;
    listing.legalName = readable(row.text(LegalName));
    listing.name = readable(row.text(Name));
    if (listing.name.isEmpty())
        listing.name = listing.legalName;
    const Category *category = categoryOfActivity(row.text(Activity));
    if (category)
        listing.categories << QString(category->code);
    listing.address = addressOf(row, registration.country);
    listing.email = row.text(Email);
    listing.phone = phoneFromTyped(row.text(Phone), registration.country).value_or(QString());
    listing.web = webFromTyped(row.text(Web)).value_or(QString());
    return listing;
}

} // namespace

Result<PrefillFile> readPrefill(const QString &name, const QByteArray &bytes)
{
    COMPTOIR_TRY(const catalogue::Sheet sheet, catalogue::readSheet(name, bytes));
    QStringList header;
    for (const QString &heading : sheet.header)
        header << plain(heading);
    bool numbered = false;
    for (const QString &heading : QString::fromLatin1(headings[Number]).split(u','))
        numbered = numbered || header.contains(heading);
    if (!numbered)
        return fail("prefill/no-number-column");
    PrefillFile file;
    for (size_t i = 0; i < sheet.rows.size(); ++i) {
        auto listing = listingOf(Row(header, sheet.rows[i]));
        if (listing)
            file.listings.push_back({sheet.lineOf(i), std::move(*listing)});
        else
            file.refused.push_back({sheet.lineOf(i), listing.error().code, listing.error().facts});
    }
    return file;
}

Result<PrefilledListing> findPrefill(const PrefillFile &file, const QString &number)
{
    QString wanted;
    const auto siren = Siren::parse(number);
    if (siren) {
        wanted = siren->text();
    } else {
        COMPTOIR_TRY(const Registration registration, registrationOf(number));
        wanted = registration.number;
    }
    for (const PrefilledListing &one : file.listings) {
        if (one.listing.registration == wanted
            || (siren && one.listing.registration.startsWith(wanted)
                && one.listing.address.country == u"FR"))
            return one;
    }
    // Nine digits may be a Belgian number of old.
    const auto belgian = EnterpriseNumber::parse(number);
    for (const PrefilledListing &one : file.listings) {
        if (belgian && one.listing.registration == belgian->text())
            return one;
    }
    return fail("prefill/not-in-file");
}

Listing filledIn(Listing draft, const Listing &found)
{
    const auto fill = [](auto &field, const auto &value) {
        if (field == std::decay_t<decltype(field)>())
            field = value;
    };
    fill(draft.name, found.name);
    fill(draft.legalName, found.legalName);
    fill(draft.registration, found.registration);
    fill(draft.categories, found.categories);
    if (draft.address.street.isEmpty()) // half of somebody else's address is no address
        draft.address = found.address;
    fill(draft.address.point, found.address.point);
    return draft;
}

} // namespace comptoir::listing
