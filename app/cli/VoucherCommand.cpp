// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/VoucherCommand.h"

#include "app/cli/Print.h"
#include "app/system/SystemPorts.h"
#include "core/base/Base64Url.h"
#include "core/vouchers/ScannedText.h"
#include "sync/wire/Json.h"

#include <QCommandLineParser>
#include <QFile>

#include <cstdio>

namespace comptoir::cli {

namespace {

using namespace vouchers;

struct Checked
{
    VerdictId verdict = VerdictId::G1Valid;
    QByteArray reason;
    std::optional<VoucherTerms> terms; ///< of a genuine voucher
};

Checked refused(VerdictId verdict, const QByteArray &reason)
{
    return {verdict, reason, {}};
}

/// A voucher whose signature was checked, judged by its own terms.
Checked judged(const VoucherTerms &terms, Day today)
{
    if (terms.training())
        return {VerdictId::R9Training, "voucher/training", terms};
    if (today > terms.lastDay)
        return {VerdictId::R2Expired, "voucher/expired", terms};
    const VerdictId valid = terms.indivisible() ? VerdictId::G3Indivisible : VerdictId::G1Valid;
    return {valid, "voucher/balance-unknown", terms};
}

Checked check(const QString &text, const Keyset &keyset, Instant now)
{
    const ScannedText scanned = readScan({text, ScanSource::KeyboardScanner}, keyset, now);
    if (const auto *foreign = std::get_if<ForeignCode>(&scanned))
        return refused(foreign->verdict, foreign->reason);
    if (std::holds_alternative<HumanCode>(scanned))
        return refused(VerdictId::N5Unreadable, "voucher/code-needs-network");
    const VoucherCode &code = std::get<VoucherCode>(scanned);
    if (isGenuine(code, keyset, now))
        return judged(code.terms(), Day::inTown(now));
    const bool elsewhere = !code.host().isEmpty() && code.host() != keyset.host.toUpper();
    return elsewhere ? refused(VerdictId::R4OtherTown, "territory/other")
                     : refused(VerdictId::R7NotGenuine, "voucher/not-genuine");
}

QJsonArray flagNames(const VoucherTerms &terms)
{
    QJsonArray names;
    for (const auto &[flag, name] : {std::pair(Indivisible, u"indivisible"_qs),
                                     {Training, u"training"_qs},
                                     {BoundToPhone, u"bound-to-phone"_qs}})
        if (terms.flags & flag)
            names.append(name);
    return names;
}

QJsonObject toJson(const Checked &checked)
{
    QJsonObject json{{u"verdict"_qs, QString::fromLatin1(verdictName(checked.verdict))},
                     {u"reason"_qs, QString::fromLatin1(checked.reason)}};
    if (checked.terms) {
        json.insert(u"campaign"_qs, qint64(checked.terms->campaign));
        json.insert(u"serial"_qs, qint64(checked.terms->serial));
        json.insert(u"face_c"_qs, checked.terms->face.cents());
        json.insert(u"last_day"_qs, checked.terms->lastDay.toIso());
        json.insert(u"flags"_qs, flagNames(*checked.terms));
    }
    return json;
}

/// The keyset of a file; without a pinned root, by the root that the file itself names.
Result<Keyset> keysetFrom(const QString &path, std::optional<QByteArray> pinned)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail("store/disk-io", path + u": "_qs + file.errorString());
    COMPTOIR_TRY(const QJsonObject json, wire::parseObject(file.readAll()));
    COMPTOIR_TRY(const auto document, wire::SignedDoc::fromJson(json));
    if (!pinned) {
        COMPTOIR_TRY(const QJsonObject content, document.content());
        const auto root = base64url::decode(content.value(u"root"), 32);
        if (!root)
            return fail("wire/bad-field", u"root"_qs);
        pinned = crypto::PublicKey::fromBytes(*root)->fingerprint();
    }
    return Keyset::verified(document, *pinned);
}

} // namespace

int runVoucher(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions(
        {{u"keyset"_qs, {}, u"FILE"_qs}, {u"root"_qs, {}, u"FINGERPRINT"_qs}, {u"json"_qs, {}}});
    const bool parsed = parser.parse(QStringList(u"voucher"_qs) + arguments);
    const QStringList words = parser.positionalArguments();
    std::optional<QByteArray> pinned;
    if (parser.isSet(u"root"_qs))
        pinned = base64url::decode(parser.value(u"root"_qs), 32).value_or(QByteArray());
    if (!parsed || words.size() != 2 || words.front() != u"check" || !parser.isSet(u"keyset"_qs)
        || (pinned && pinned->isEmpty())) {
        std::fputs(
            "usage: comptoir-cli voucher check CODE --keyset FILE [--root FINGERPRINT] [--json]\n",
            stderr);
        return 2;
    }
    const auto keyset = keysetFrom(parser.value(u"keyset"_qs), pinned);
    if (!keyset) {
        printFailure("voucher", keyset.error());
        return 1;
    }
    QJsonObject json = toJson(check(words.last(), *keyset, app::SystemClock().now()));
    json.insert(u"town"_qs, keyset->name);
    json.insert(u"root"_qs, base64url::encode(keyset->rootFingerprint()));
    json.insert(u"root_pinned"_qs, pinned.has_value());
    print(json, parser.isSet(u"json"_qs));
    return 0;
}

} // namespace comptoir::cli
