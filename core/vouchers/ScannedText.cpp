// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/ScannedText.h"

#include "core/scan/KeyboardLayoutRepair.h"

#include <algorithm>
#include <array>
#include <utility>

namespace comptoir::vouchers {

namespace {

bool isEan(const QString &text)
{
    if (text.size() != 13 && text.size() != 8 && text.size() != 12)
        return false;
    int sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int digit = text.at(text.size() - 1 - i).digitValue();
        if (digit < 0 || !text.at(i).isDigit())
            return false;
        sum += i % 2 ? 3 * digit : digit; // GS1 General Specifications 7.9.1
    }
    return sum % 10 == 0;
}

/// A loyalty card by its first letters; whose it is, its own room knows (core/loyalty/CardCode).
bool isCard(const QString &text)
{
    return text.startsWith(QLatin1String("CPTCARD"), Qt::CaseInsensitive);
}

/// With another keyboard's digits it has signs in it.
bool isWholeCard(const QString &text)
{
    return isCard(text) && std::all_of(text.begin(), text.end(), [](QChar c) {
               return c.unicode() < 0x80 && c.isLetterOrNumber();
           });
}

ForeignCode kindOf(const QString &text)
{
    static constexpr std::array<std::pair<QLatin1String, const char *>, 13> prefixes{{
        {QLatin1String("HC1:"), "health-pass"},
        {QLatin1String("DC0"), "official-seal"},
        {QLatin1String("WIFI:"), "wifi"},
        {QLatin1String("BEGIN:VCARD"), "contact"},
        {QLatin1String("MECARD:"), "contact"},
        {QLatin1String("BCD\n"), "payment"},
        {QLatin1String("BCD\r"), "payment"},
        {QLatin1String("MAILTO:"), "contact"},
        {QLatin1String("TEL:"), "contact"},
        {QLatin1String("OTPAUTH:"), "login"},
        {QLatin1String("HTTP://"), "link"},
        {QLatin1String("HTTPS://"), "link"},
        {QLatin1String("{"), "enrolment-or-data"},
    }};
    const QString trimmed = text.trimmed();
    if (isEan(trimmed))
        return {VerdictId::N3Product, "product"};
    if (isCard(trimmed))
        return {VerdictId::N1LoyaltyCard, "loyalty-card", trimmed.toUpper()};
    for (const auto &[prefix, kind] : prefixes) {
        if (trimmed.startsWith(prefix, Qt::CaseInsensitive))
            return {VerdictId::N4NotAVoucher, kind};
    }
    return {VerdictId::N4NotAVoucher, "text"};
}

ForeignCode refusalOf(const Error &error, const QString &text)
{
    if (error.is("voucher/newer-format"))
        return {VerdictId::N6NewerFormat, error.code};
    if (error.is("voucher/damaged"))
        return {VerdictId::N5Unreadable, error.code};
    return kindOf(text);
}

/// No code that concerns us is longer; whatever else is pasted is not tried through ten keyboards.
constexpr qsizetype longestTyped = 512;

std::vector<scan::TypedReading> readingsOf(const QString &typed)
{
    return typed.size() > longestTyped ? std::vector<scan::TypedReading>()
                                       : scan::readingsOf(typed);
}

/// The reading of a scanner's text that a signature proves.
std::optional<VoucherCode> repaired(const QString &typed, const Keyset &keyset, Instant at)
{
    for (const scan::TypedReading &reading : readingsOf(typed)) {
        const auto code = VoucherCode::parse(reading.scanned);
        if (code && isGenuine(*code, keyset, at))
            return *code;
    }
    return std::nullopt;
}

} // namespace

bool isGenuine(const VoucherCode &code, const Keyset &keyset, Instant at)
{
    const TerritoryKey *key = keyset.find(code.terms().keyId, KeyUse::Voucher, at);
    return key && code.isAuthentic(key->key, keyset.rootFingerprint());
}

ScannedText readScan(const ScanInput &input, const Keyset &keyset, Instant at)
{
    const auto code = VoucherCode::parse(input.text);
    if (code && (isGenuine(*code, keyset, at) || input.source == ScanSource::Camera))
        return *code;
    if (input.source != ScanSource::Camera) {
        if (const auto proven = repaired(input.text, keyset, at))
            return *proven;
        const auto human = HumanCode::parse(input.text);
        if (human)
            return *human;
        if (human.error().is("voucher/mistyped"))
            return ForeignCode{VerdictId::N5Unreadable, human.error().code};
    }
    if (code)
        return *code;
    if (input.source == ScanSource::KeyboardScanner) {
        for (const scan::TypedReading &reading : readingsOf(input.text)) {
            if (isEan(reading.scanned) || isWholeCard(reading.scanned))
                return kindOf(reading.scanned);
        }
    }
    const ForeignCode foreign = refusalOf(code.error(), input.text);
    const bool vague = input.source == ScanSource::Typed && foreign.reason == "text";
    return vague ? ForeignCode{VerdictId::N5Unreadable, "voucher/not-a-code"} : foreign;
}

} // namespace comptoir::vouchers
