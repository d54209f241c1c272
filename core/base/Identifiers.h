// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

#include <optional>

namespace comptoir {

/// A number that other registries give out, with check digits that are right: what is wrong can't
/// be built. Spaces, dots, slashes and the like that people write between the digits are dropped.
///
/// Errors of all parse(): "identifier/wrong-length", "identifier/wrong-character",
/// "identifier/wrong-check" (fact `expected`: the check digits that would be right, where there is
/// one answer), "identifier/unknown-country". Source of the rules: regulation.md §2.6, §2.7, §4.
template <typename Tag>
class Identifier
{
public:
    static Result<Identifier> parse(const QString &text);
    const QString &text() const { return m_text; } ///< without any separators
    friend bool operator==(const Identifier &, const Identifier &) = default;

private:
    explicit Identifier(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

/// EAN-8, UPC-A (12 digits), EAN-13, GTIN-14.
using Ean = Identifier<struct EanTag>;
/// France: an enterprise (9 digits), one of its establishments (14).
using Siren = Identifier<struct SirenTag>;
using Siret = Identifier<struct SiretTag>;
/// France and Monaco: "FR", two characters of key, SIREN. The text has "FR" always.
using FrenchVat = Identifier<struct FrenchVatTag>;
/// Belgium, BCE/KBO: 10 digits; an old number of 9 gets a 0, a VAT number loses its "BE".
using EnterpriseNumber = Identifier<struct EnterpriseNumberTag>;
/// Belgium, OGM/VCS: +++010/8068/17183+++, 12 digits.
using BelgianReference = Identifier<struct BelgianReferenceTag>;
/// ISO 11649: "RF18539007547034".
using CreditorReference = Identifier<struct CreditorReferenceTag>;
/// ISO 13616, by the length of its country and the international check digits.
using Iban = Identifier<struct IbanTag>;
/// ISO 9362: form only, there is no check digit.
using Bic = Identifier<struct BicTag>;

template <>
Result<Ean> Ean::parse(const QString &text);
template <>
Result<Siren> Siren::parse(const QString &text);
template <>
Result<Siret> Siret::parse(const QString &text);
template <>
Result<FrenchVat> FrenchVat::parse(const QString &text);
template <>
Result<EnterpriseNumber> EnterpriseNumber::parse(const QString &text);
template <>
Result<BelgianReference> BelgianReference::parse(const QString &text);
template <>
Result<CreditorReference> CreditorReference::parse(const QString &text);
template <>
Result<Iban> Iban::parse(const QString &text);
template <>
Result<Bic> Bic::parse(const QString &text);

/// The digit that belongs behind these digits (GS1: weights 3, 1, 3 … from the right).
QChar eanCheckDigit(const QString &digits);
/// 14 digits: one number for what is printed as UPC-A, EAN-13 or GTIN-14.
QString gtin14(const Ean &ean);
Siren sirenOf(const Siret &siret);
/// "0403.019.261"
QString formatted(const EnterpriseNumber &number);
/// "+++010/8068/17183+++"
QString formatted(const BelgianReference &reference);
/// In groups of four.
QString formatted(const Iban &iban);
/// The second level of an IBAN, by the rules of its own country (RIB key of France and Monaco, last
/// two digits of Belgium): what it ought to be when it is wrong. A reason to ask again, not to
/// refuse: old accounts exist that banks took over with a key that is off.
std::optional<QString> expectedNationalCheck(const Iban &iban);

} // namespace comptoir
