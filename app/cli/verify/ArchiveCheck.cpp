// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verify/ArchiveCheck.h"

#include "core/store/ZipFile.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace comptoir::cli::verify {

namespace {

constexpr qint64 manifestLimit = 4 << 20;
constexpr qint64 lineLimit = 16 << 20;
const QString manifestName = QStringLiteral("manifest.json");
const QString signatureName = QStringLiteral("manifest.sig");

Finding aboutFile(const QString &name, const char *problem, const QString &detail = {})
{
    return {name.toUtf8(), 0, problem, detail};
}

Finding aboutManifest(const char *problem, const QString &detail = {})
{
    return aboutFile(manifestName, problem, detail);
}

QString fileOf(const QByteArray &chain)
{
    return QString(QStringLiteral("records/") + QString::fromLatin1(chain)
                   + QStringLiteral(".jsonl"));
}

QByteArray unpacked(const QJsonValue &base64url)
{
    return QByteArray::fromBase64(base64url.toString().toLatin1(),
                                  QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::optional<StoredRecord> recordOf(const QByteArray &chain, const QByteArray &line)
{
    const auto document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return std::nullopt;
    const auto json = document.object();
    StoredRecord record;
    record.chain = chain;
    record.number = json[u"number"].toInteger();
    record.atMs = json[u"at"].toInteger();
    record.kind = json[u"kind"].toString().toUtf8();
    record.payload = json[u"payload"].toString().toUtf8();
    record.previous = unpacked(json[u"previous"]);
    record.hash = unpacked(json[u"hash"]);
    record.signature = unpacked(json[u"signature"]);
    record.key = json[u"key"].toInteger();
    return record;
}

/// Stops the reading of an entry at the first thing that is wrong.
tl::unexpected<Error> stopped()
{
    return fail("verify/stopped");
}

/// Cuts a stream into lines.
class Lines
{
public:
    template <typename Take>
    Result<void> add(QByteArrayView piece, Take take)
    {
        m_rest.append(piece);
        qsizetype start = 0, end = 0;
        while ((end = m_rest.indexOf('\n', start)) >= 0) {
            COMPTOIR_CHECK(take(m_rest.mid(start, end - start)));
            start = end + 1;
        }
        m_rest.remove(0, start);
        return m_rest.size() > lineLimit ? Result<void>(stopped()) : Result<void>();
    }
    bool isClean() const { return m_rest.isEmpty(); }

private:
    QByteArray m_rest;
};

} // namespace

Verdict ArchiveCheck::of(const QString &path, const QByteArray &pinned)
{
    Verdict verdict;
    const auto zip = store::ZipReader::open(path);
    if (!zip) {
        verdict.finding = aboutFile(path, "unreadable", zip.error().detail);
        return verdict;
    }
    ArchiveCheck check(**zip, verdict);
    verdict.finding = check.run(pinned);
    return verdict;
}

Check ArchiveCheck::run(const QByteArray &pinned)
{
    if (auto check = checkManifest(pinned))
        return check;
    // What lies between the closings of its days may be a closing of tickets that come later.
    if (const auto *tickets = m_manifest.chain("tickets"))
        m_totals.expect(tickets->first, tickets->first + tickets->count - 1);
    readClockSteps();
    // The closings before the tickets that they are compared with.
    for (const auto *name : {"totals", "tickets", "events", "duplicates", "archives"}) {
        if (auto check = checkChain(name))
            return check;
    }
    if (auto check = m_totals.finish())
        return check;
    m_verdict.closings = m_totals.judged();
    return checkFiles();
}

Check ArchiveCheck::checkManifest(const QByteArray &pinned)
{
    const auto json = m_zip.read(manifestName, manifestLimit);
    if (!json)
        return aboutManifest("missing", json.error().detail);
    const auto signature = m_zip.read(signatureName, 64);
    if (!signature)
        return aboutFile(signatureName, "missing", signature.error().detail);
    auto manifest = Manifest::parse(*json);
    if (!manifest)
        return aboutManifest("unreadable");
    m_manifest = std::move(*manifest);
    const auto &key = m_manifest.keys.at(m_manifest.signedBy);
    const QByteArray message = QByteArray("comptoir/archive/1\0", 19) + *json;
    if (!key.verify(message, *signature))
        return aboutManifest("signature", QStringLiteral("it was changed after it was signed"));
    for (const auto &[id, each] : m_manifest.keys)
        m_verdict.keys << each.fingerprint();
    // What this key has signed names the other keys: a forger can list the right one, not sign by
    // it.
    if (!pinned.isEmpty() && key.fingerprint() != pinned.toLower())
        return aboutManifest("key", QStringLiteral("signed by another key"));
    m_verdict.from = m_manifest.from;
    m_verdict.to = m_manifest.to;
    m_verdict.registerId = m_manifest.registerId;
    m_verdict.shop = m_manifest.shop;
    m_verdict.software = m_manifest.software;
    m_verdict.training = m_manifest.training;
    return std::nullopt;
}

// Whether they are what was signed shows when their chain is followed.
void ArchiveCheck::readClockSteps()
{
    Lines lines;
    (void)m_zip.stream(fileOf("events"), [&](QByteArrayView piece) {
        return lines.add(piece, [&](const QByteArray &line) -> Result<void> {
            const auto record = recordOf("events", line);
            const auto step = record ? clockStep(*record) : std::nullopt;
            if (step)
                m_steps.push_back(*step);
            return {};
        });
    });
}

Check ArchiveCheck::checkChain(const QByteArray &name)
{
    const auto *part = m_manifest.chain(name);
    if (!part)
        return aboutManifest("missing", QString::fromLatin1("chain " + name));
    ChainCheck chain(name, m_manifest.keys, m_steps, part->first, part->previous);
    if (part->first == 1 && part->previous != QByteArray(32, '\0'))
        return Finding{name, 1, "previous", QStringLiteral("nothing comes before the first")};
    Check finding;
    Lines lines;
    const auto streamed = m_zip.stream(fileOf(name), [&](QByteArrayView piece) {
        return lines.add(piece, [&](const QByteArray &line) -> Result<void> {
            finding = takeLine(line, chain);
            return finding ? Result<void>(stopped()) : Result<void>();
        });
    });
    if (finding)
        return finding;
    if (!streamed)
        return aboutFile(fileOf(name), "unreadable", streamed.error().detail);
    if (!lines.isClean())
        return Finding{name, chain.last() + 1, "unreadable", QStringLiteral("cut within its line")};
    const qint64 last = part->first + part->count - 1;
    if (chain.last() > last)
        return Finding{name, last + 1, "unknown", QStringLiteral("more than the manifest says")};
    m_verdict.records += chain.count();
    m_verdict.clockSteps += chain.toldSteps();
    return chain.endsAt(last, part->head);
}

Check ArchiveCheck::takeLine(const QByteArray &line, ChainCheck &chain)
{
    const auto record = recordOf(chain.name(), line);
    if (!record)
        return Finding{chain.name(), chain.last() + 1, "unreadable", {}};
    if (auto check = chain.take(*record))
        return check;
    if (chain.name() == "totals")
        return m_totals.takeClosing(*record);
    if (chain.name() == "tickets")
        return m_totals.takeTicket(*record);
    return std::nullopt;
}

Check ArchiveCheck::checkFile(const ListedFile &file)
{
    Sha256 sum;
    qint64 size = 0;
    const auto streamed = m_zip.stream(file.name, [&](QByteArrayView piece) {
        sum.add(piece);
        size += piece.size();
        return Result<void>();
    });
    if (!streamed && streamed.error().is("store/zip-entry-missing"))
        return aboutFile(file.name, "missing");
    if (!streamed)
        return aboutFile(file.name, "unreadable", streamed.error().detail);
    if (size != file.size || sum.result().toHex() != file.sha256)
        return aboutFile(file.name, "changed", QStringLiteral("its SHA-256 is not the manifest's"));
    return std::nullopt;
}

Check ArchiveCheck::checkFiles()
{
    for (const auto &file : m_manifest.files) {
        if (auto check = checkFile(file))
            return check;
    }
    for (const auto &entry : m_zip.entries()) {
        const bool listed = std::any_of(m_manifest.files.begin(), m_manifest.files.end(),
                                        [&](const auto &file) { return file.name == entry.name; });
        if (!listed && entry.name != manifestName && entry.name != signatureName)
            return aboutFile(entry.name, "unknown",
                             QStringLiteral("the manifest has no such file"));
    }
    return std::nullopt;
}

} // namespace comptoir::cli::verify
