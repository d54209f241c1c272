// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Identifiers.h"

#include "core/base/Assert.h"

#include <algorithm>

namespace comptoir {

namespace {

/// Length of an IBAN by country (SWIFT IBAN registry).
constexpr QStringView ibanLengths =
    u"AD24AE23AL28AT20AZ28BA20BE16BG22BH22BI27BR29BY28CH21CR22CY28CZ24DE22DJ27DK18DO28EE20EG29"
    u"ES24FI18FK18FO18FR27GB22GE22GI23GL18GR27GT28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28"
    u"LC32LI21LT20LU20LV21LY25MC27MD24ME22MK19MN20MR27MT31MU30NI28NL18NO15OM23PK24PL28PS29PT25"
    u"QA29RO24RS22RU33SA24SC31SD18SE24SI19SK24SM27SO23ST25SV28TL23TN24TR26UA29VA22VG24XK20";
/// La Poste has more establishments than Luhn's rule left room for.
constexpr QStringView laPoste = u"356000000";
constexpr QStringView laPosteHead = u"35600000000048";

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}
bool isLetter(QChar c)
{
    return c >= u'A' && c <= u'Z';
}
int valueOf(QChar c)
{
    return isDigit(c) ? c.unicode() - u'0' : c.unicode() - u'A' + 10;
}
bool allDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

/// Capitals without what people write between groups.
QString bare(const QString &text)
{
    static constexpr QStringView separators = u" .-/+*\u00a0\u202f\t";
    QString result;
    for (const QChar c : text) {
        if (!separators.contains(c))
            result += c.toUpper();
    }
    return result;
}

tl::unexpected<Error> wrongLength()
{
    return fail("identifier/wrong-length");
}
tl::unexpected<Error> wrongCharacter()
{
    return fail("identifier/wrong-character");
}
tl::unexpected<Error> wrongCheck(const QString &expected = {})
{
    QVariantMap facts;
    if (!expected.isEmpty())
        facts.insert(QStringLiteral("expected"), expected);
    return fail("identifier/wrong-check", {}, facts);
}

Result<void> checkDigits(QStringView text, qsizetype size)
{
    if (!allDigits(text))
        return wrongCharacter();
    if (text.size() != size)
        return wrongLength();
    return {};
}

QString padded(qint64 number, int width)
{
    return QString::number(number).rightJustified(width, u'0');
}

int digitSum(QStringView digits)
{
    int sum = 0;
    for (const QChar c : digits)
        sum += valueOf(c);
    return sum;
}

/// The digit that Luhn's rule wants behind these digits.
QChar luhnDigit(QStringView digits)
{
    int sum = 0;
    bool doubled = true;
    for (auto it = digits.rbegin(); it != digits.rend(); ++it) {
        const int value = valueOf(*it) * (doubled ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
        doubled = !doubled;
    }
    return QChar(u'0' + (10 - sum % 10) % 10);
}

Result<void> checkLuhn(QStringView digits)
{
    const QChar expected = luhnDigit(digits.chopped(1));
    return digits.back() == expected ? Result<void>() : wrongCheck(QString(expected));
}

/// ISO 7064 MOD 97-10 over letters as two digits.
int mod97(QStringView text)
{
    int rest = 0;
    for (const QChar c : text) {
        const int value = valueOf(c);
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest;
}

/// Of IBAN and RF: two letters, two check digits, the rest.
Result<void> checkMod97(const QString &text)
{
    const QString expected = padded(
        98 - mod97(QString(text.mid(4) + text.left(2) + QStringLiteral("00"))), 2);
    return text.mid(2, 2) == expected ? Result<void>() : wrongCheck(expected);
}

/// What a Belgian number ends with: 1 to 97 or, for the enterprises, 97 less the rest.
int restOr97(int rest)
{
    return rest == 0 ? 97 : rest;
}

int ibanLength(QStringView country)
{
    for (qsizetype i = 0; i < ibanLengths.size(); i += 4) {
        if (ibanLengths.mid(i, 2) == country)
            return ibanLengths.mid(i + 2, 2).toInt();
    }
    return 0;
}

/// Key of a French VAT number as DGFiP computes it; nothing for keys with letters, which are given
/// out, not computed.
bool vatKeyHolds(QStringView key, qint64 siren)
{
    static constexpr QStringView alphabet = u"0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    const auto first = alphabet.indexOf(key[0]), second = alphabet.indexOf(key[1]);
    const auto value = isDigit(key[0]) ? 24 * first + second - 10 : 34 * first + second - 100;
    return (siren + 1 + value / 11) % 11 == value % 11;
}

/// A letter in the account of a French bank counts as a digit.
QString ribDigits(QStringView account)
{
    static constexpr QStringView digits = u"12345678912345678923456789";
    QString result;
    for (const QChar c : account)
        result += isDigit(c) ? c : digits[c.unicode() - u'A'];
    return result;
}

} // namespace

QChar eanCheckDigit(const QString &digits)
{
    int sum = 0, weight = 3;
    for (auto it = digits.rbegin(); it != digits.rend(); ++it) {
        sum += weight * valueOf(*it);
        weight = 4 - weight;
    }
    return QChar(u'0' + (10 - sum % 10) % 10);
}

template <>
Result<Ean> Ean::parse(const QString &text)
{
    const QString digits = bare(text);
    if (!allDigits(digits))
        return wrongCharacter();
    const auto size = digits.size();
    if (size != 8 && size != 12 && size != 13 && size != 14)
        return wrongLength();
    const QChar expected = eanCheckDigit(digits.chopped(1));
    if (digits.back() != expected)
        return wrongCheck(QString(expected));
    return Ean(digits);
}

QString gtin14(const Ean &ean)
{
    return ean.text().rightJustified(14, u'0');
}

template <>
Result<Siren> Siren::parse(const QString &text)
{
    const QString digits = bare(text);
    COMPTOIR_CHECK(checkDigits(digits, 9));
    COMPTOIR_CHECK(checkLuhn(digits));
    return Siren(digits);
}

template <>
Result<Siret> Siret::parse(const QString &text)
{
    const QString digits = bare(text);
    COMPTOIR_CHECK(checkDigits(digits, 14));
    if (digits.startsWith(laPoste) && digits != laPosteHead) {
        if (digitSum(digits) % 5 != 0)
            return wrongCheck();
        return Siret(digits);
    }
    COMPTOIR_CHECK(checkLuhn(digits.left(9)));
    COMPTOIR_CHECK(checkLuhn(digits));
    return Siret(digits);
}

Siren sirenOf(const Siret &siret)
{
    const auto siren = Siren::parse(siret.text().left(9));
    COMPTOIR_ASSERT(siren.has_value());
    return *siren;
}

template <>
Result<FrenchVat> FrenchVat::parse(const QString &text)
{
    QString number = bare(text);
    if (number.size() == 13 && number.startsWith(u"FR"))
        number.remove(0, 2);
    if (number.size() != 11)
        return wrongLength();
    const QString key = number.left(2), siren = number.mid(2);
    const auto inKey = [](QChar c) {
        return isDigit(c) || (isLetter(c) && c != u'I' && c != u'O');
    };
    if (!std::all_of(key.begin(), key.end(), inKey) || !allDigits(siren))
        return wrongCharacter();
    if (!siren.startsWith(u"000")) // Monaco's numbers follow no other rule
        COMPTOIR_CHECK(checkLuhn(siren));
    if (allDigits(key)) {
        const QString expected = padded((12 + 3 * (siren.toLongLong() % 97)) % 97, 2);
        if (key != expected)
            return wrongCheck(expected);
    } else if (!vatKeyHolds(key, siren.toLongLong())) {
        return wrongCheck();
    }
    return FrenchVat(QStringLiteral("FR") + number);
}

template <>
Result<EnterpriseNumber> EnterpriseNumber::parse(const QString &text)
{
    QString digits = bare(text);
    if (digits.startsWith(u"BE"))
        digits.remove(0, 2);
    if (digits.size() == 9)
        digits.prepend(u'0');
    COMPTOIR_CHECK(checkDigits(digits, 10));
    if (digits[0] != u'0' && digits[0] != u'1')
        return wrongCharacter();
    const QString expected = padded(97 - mod97(digits.left(8)), 2);
    if (digits.right(2) != expected)
        return wrongCheck(expected);
    return EnterpriseNumber(digits);
}

QString formatted(const EnterpriseNumber &number)
{
    return QString(number.text().left(4) + u'.' + number.text().mid(4, 3) + u'.'
                   + number.text().mid(7));
}

template <>
Result<BelgianReference> BelgianReference::parse(const QString &text)
{
    const QString digits = bare(text);
    COMPTOIR_CHECK(checkDigits(digits, 12));
    const QString expected = padded(restOr97(mod97(digits.left(10))), 2);
    if (digits.right(2) != expected)
        return wrongCheck(expected);
    return BelgianReference(digits);
}

QString formatted(const BelgianReference &reference)
{
    const QString &digits = reference.text();
    return QString(QStringLiteral("+++") + digits.left(3) + u'/' + digits.mid(3, 4) + u'/'
                   + digits.mid(7) + QStringLiteral("+++"));
}

template <>
Result<CreditorReference> CreditorReference::parse(const QString &text)
{
    const QString reference = bare(text);
    if (reference.size() < 5 || reference.size() > 25)
        return wrongLength();
    const auto known = [](QChar c) { return isDigit(c) || isLetter(c); };
    if (!reference.startsWith(u"RF") || !allDigits(reference.mid(2, 2))
        || !std::all_of(reference.begin(), reference.end(), known))
        return wrongCharacter();
    COMPTOIR_CHECK(checkMod97(reference));
    return CreditorReference(reference);
}

template <>
Result<Iban> Iban::parse(const QString &text)
{
    const QString iban = bare(text);
    if (iban.size() < 5)
        return wrongLength();
    const auto known = [](QChar c) { return isDigit(c) || isLetter(c); };
    if (!isLetter(iban[0]) || !isLetter(iban[1]) || !allDigits(iban.mid(2, 2))
        || !std::all_of(iban.begin(), iban.end(), known))
        return wrongCharacter();
    const int length = ibanLength(iban.left(2));
    if (length == 0)
        return fail("identifier/unknown-country");
    if (iban.size() != length)
        return wrongLength();
    COMPTOIR_CHECK(checkMod97(iban));
    return Iban(iban);
}

QString formatted(const Iban &iban)
{
    QString text = iban.text();
    for (qsizetype i = 4; i < text.size(); i += 5)
        text.insert(i, u' ');
    return text;
}

std::optional<QString> expectedNationalCheck(const Iban &iban)
{
    const QString country = iban.text().left(2), account = iban.text().mid(4);
    QString expected = account.right(2);
    if (country == u"BE" && allDigits(account)) {
        expected = padded(restOr97(mod97(account.left(10))), 2);
    } else if ((country == u"FR" || country == u"MC") && allDigits(account.left(10))) {
        const qint64 number = ribDigits(account.mid(10, 11)).toLongLong();
        const qint64 sum = 89 * account.left(5).toLongLong() + 15 * account.mid(5, 5).toLongLong()
            + 3 * (number % 97);
        expected = padded(97 - sum % 97, 2);
    }
    return account.endsWith(expected) ? std::nullopt : std::optional(expected);
}

template <>
Result<Bic> Bic::parse(const QString &text)
{
    const QString bic = bare(text);
    if (bic.size() != 8 && bic.size() != 11)
        return wrongLength();
    for (qsizetype i = 0; i < bic.size(); ++i) {
        if (!isLetter(bic[i]) && (i < 6 || !isDigit(bic[i])))
            return wrongCharacter();
    }
    return Bic(bic);
}

} // namespace comptoir
