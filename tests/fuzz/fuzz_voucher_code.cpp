// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Assert.h"
#include "core/vouchers/ScannedText.h"

#include <array>
#include <cstdint>

using namespace comptoir;
using namespace comptoir::vouchers;

namespace {

crypto::PrivateKey keyOf(const char *seed)
{
    return *crypto::PrivateKey::fromSeed(QByteArray::fromHex(seed));
}

/// The town of tests/data/vouchers, so that its vectors are seeds.
struct Town
{
    crypto::PrivateKey root = keyOf(
        "26176df8ebd6d5d1a713417f452f34ab0439006da0ee5be9ebda7365b10ae824");
    crypto::PrivateKey issuer = keyOf(
        "209d33e4e35d1500663f1dd847bd7c642302057250b59b662699f134ff37ca8f");
    Keyset keyset;

    Town()
    {
        keyset.host = QStringLiteral("BONS.EXAMPLE");
        keyset.root = root.publicKey();
        keyset.keys = {{1, KeyUse::Voucher, issuer.publicKey(), {}},
                       {255, KeyUse::Voucher, issuer.publicKey(), {}}};
    }
};

} // namespace

/// Whatever is scanned, only the issuer's own bytes are genuine, and what was read can be written.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    static const Town town;
    const auto text = QString::fromUtf8(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const auto parsed = VoucherCode::parse(text);
    if (parsed) {
        const auto again = VoucherCode::parse(parsed->text());
        COMPTOIR_ASSERT(again && again->bytes() == parsed->bytes());
        COMPTOIR_ASSERT(again->terms() == parsed->terms());
    }
    // One source a run, or trying all keyboards leaves time for little else.
    constexpr std::array sources{ScanSource::KeyboardScanner, ScanSource::Camera,
                                 ScanSource::Typed};
    const ScannedText scanned = readScan({text, sources[size % 3]}, town.keyset, Instant());
    const auto *code = std::get_if<VoucherCode>(&scanned);
    if (!code || !isGenuine(*code, town.keyset, Instant()))
        return 0;
    // Ed25519 signs one message in one way (RFC 8032 §5.1.6).
    const QByteArray fingerprint = town.keyset.rootFingerprint();
    const VoucherCode issued = VoucherCode::make(code->terms(), town.issuer, fingerprint);
    COMPTOIR_ASSERT(issued.bytes() == code->bytes());
    return 0;
}
