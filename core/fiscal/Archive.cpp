// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fiscal/Archive.h"

#include "core/base/Base64Url.h"
#include "core/fiscal/ArchiveFiles.h"
#include "core/fiscal/TicketTables.h"
#include "core/store/ZipFile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace comptoir::fiscal {

namespace {

constexpr Chain allChains[] = {Chain::Tickets, Chain::Totals, Chain::Events, Chain::Duplicates,
                               Chain::Archives};

QString nameOf(Chain chain)
{
    return QString::fromLatin1(chainName(chain));
}

/// The record as it is stored: the payload is a text within it, byte for byte.
QByteArray jsonLine(const Record &record)
{
    const QJsonObject json{{QStringLiteral("number"), record.number},
                           {QStringLiteral("at"), record.at.ms()},
                           {QStringLiteral("kind"), QString::fromUtf8(record.kind)},
                           {QStringLiteral("payload"), QString::fromUtf8(record.payload)},
                           {QStringLiteral("previous"), base64url::encode(record.previous)},
                           {QStringLiteral("hash"), base64url::encode(record.hash)},
                           {QStringLiteral("signature"), base64url::encode(record.signature)},
                           {QStringLiteral("key"), record.key}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

Result<QJsonObject> payloadOf(const Record &record)
{
    const auto json = QJsonDocument::fromJson(record.payload);
    if (!json.isObject())
        return fail("fiscal/unreadable", QString::number(record.number));
    return json.object();
}

Result<QByteArray> sha256Of(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return fail("store/disk-io", file.errorString());
    return hash.result();
}

QString fileName(const ArchiveOrder &order)
{
    const QString series = order.training ? QStringLiteral("formation") : QStringLiteral("archive");
    const QString name = QStringLiteral("%1/%2-%3-%4-%5")
                             .arg(order.folder, series, order.registerId, order.first.toIso(),
                                  order.last.toIso());
    // The chain knows each archive by its SHA-256: none takes the place of another.
    QString path = QString(name + u".zip");
    for (int copy = 2; QFileInfo::exists(path); ++copy)
        path = QString(name + u'-' + QString::number(copy) + u".zip");
    return path;
}

/// The tables of the tickets, filled side by side.
class TicketSides
{
public:
    Result<void> create(const QString &folder)
    {
        const auto add = [&](const QString &name, const QByteArray &header, auto rows) {
            return addTable(folder, name, header, rows);
        };
        COMPTOIR_CHECK(add(QStringLiteral("lines"), tables::linesHeader(), tables::lines));
        COMPTOIR_CHECK(add(QStringLiteral("vat"), tables::vatHeader(), tables::vat));
        return add(QStringLiteral("payments"), tables::paymentsHeader(), tables::payments);
    }
    Result<void> addTable(const QString &folder, const QString &name, const QByteArray &header,
                          QByteArray (*rows)(const Ticket &))
    {
        COMPTOIR_TRY(auto table, SideTable::create(QStringLiteral("csv/%1.csv").arg(name), folder));
        COMPTOIR_CHECK(table->write(header));
        m_sides.push_back({std::move(table), rows});
        return {};
    }
    Result<void> write(const Ticket &ticket)
    {
        for (auto &side : m_sides)
            COMPTOIR_CHECK(side.table->write(side.rows(ticket)));
        return {};
    }
    Result<void> moveInto(ArchiveFiles &files)
    {
        for (auto &side : m_sides)
            COMPTOIR_CHECK(side.table->moveInto(files));
        return {};
    }

private:
    struct Side
    {
        std::unique_ptr<SideTable> table;
        QByteArray (*rows)(const Ticket &);
    };
    std::vector<Side> m_sides;
};

/// The table of a chain that is not the tickets'.
Result<QByteArray> rowOf(const Record &record)
{
    if (record.chain != Chain::Totals)
        return tables::records(record);
    COMPTOIR_TRY(const auto json, payloadOf(record));
    COMPTOIR_TRY(auto report, PeriodReport::fromJson(json));
    report.number = record.number;
    report.hash = record.hash;
    return tables::closings(report);
}

} // namespace

Result<std::vector<MakeArchive::Part>> MakeArchive::parts(const ArchiveOrder &order) const
{
    std::vector<Part> parts;
    for (const auto chain : allChains) {
        Part part;
        part.chain = chain;
        COMPTOIR_TRY(part.span, m_store.span(chain, order.first, order.last));
        part.previous = QByteArray(32, '\0');
        if (part.span.first > 1) {
            COMPTOIR_TRY(const auto before, m_store.record(chain, part.span.first - 1));
            if (!before)
                return fail("fiscal/missing", nameOf(chain));
            part.previous = before->hash;
        }
        part.head = part.previous;
        if (part.span.count() > 0) {
            COMPTOIR_TRY(const auto last, m_store.record(chain, part.span.last));
            if (!last)
                return fail("fiscal/missing", nameOf(chain));
            part.head = last->hash;
        }
        parts.push_back(std::move(part));
    }
    return parts;
}

Result<void> MakeArchive::writeTickets(const Part &part, const QString &folder,
                                       ArchiveFiles &files) const
{
    COMPTOIR_TRY(const auto table, SideTable::create(QStringLiteral("csv/tickets.csv"), folder));
    COMPTOIR_CHECK(table->write(tables::ticketsHeader()));
    TicketSides sides;
    COMPTOIR_CHECK(sides.create(folder));
    COMPTOIR_CHECK(files.begin(QStringLiteral("records/tickets.jsonl")));
    COMPTOIR_CHECK(m_store.read(part.chain, part.span, [&](const Record &record) -> Result<void> {
        COMPTOIR_TRY(const auto json, payloadOf(record));
        COMPTOIR_TRY(auto ticket, Ticket::fromJson(json));
        ticket.hash = record.hash;
        COMPTOIR_CHECK(files.write(jsonLine(record)));
        COMPTOIR_CHECK(table->write(tables::tickets(ticket)));
        return sides.write(ticket);
    }));
    files.end();
    COMPTOIR_CHECK(table->moveInto(files));
    return sides.moveInto(files);
}

Result<void> MakeArchive::writeOthers(const Part &part, const QString &folder,
                                      ArchiveFiles &files) const
{
    const bool isTotals = part.chain == Chain::Totals;
    const QString name = isTotals ? QStringLiteral("closings") : nameOf(part.chain);
    COMPTOIR_TRY(const auto table,
                 SideTable::create(QStringLiteral("csv/%1.csv").arg(name), folder));
    COMPTOIR_CHECK(table->write(isTotals ? tables::closingsHeader() : tables::recordsHeader()));
    COMPTOIR_CHECK(files.begin(QStringLiteral("records/%1.jsonl").arg(nameOf(part.chain))));
    COMPTOIR_CHECK(m_store.read(part.chain, part.span, [&](const Record &record) -> Result<void> {
        COMPTOIR_TRY(const auto row, rowOf(record));
        COMPTOIR_CHECK(table->write(row));
        return files.write(jsonLine(record));
    }));
    files.end();
    return table->moveInto(files);
}

QJsonObject MakeArchive::manifest(const ArchiveOrder &order, Instant now,
                                  const std::vector<Part> &parts) const
{
    QJsonArray chains, keys;
    for (const auto &part : parts) {
        chains.append(QJsonObject{{QStringLiteral("name"), nameOf(part.chain)},
                                  {QStringLiteral("first"), part.span.first},
                                  {QStringLiteral("count"), part.span.count()},
                                  {QStringLiteral("previous"), base64url::encode(part.previous)},
                                  {QStringLiteral("head"), base64url::encode(part.head)}});
    }
    for (const auto &[id, bytes] : m_signer.publicKeys)
        keys.append(QJsonObject{{QStringLiteral("id"), id},
                                {QStringLiteral("publicKey"), base64url::encode(bytes)}});
    return {{QStringLiteral("format"), QStringLiteral("comptoir-archive/1")},
            {QStringLiteral("software"), order.software},
            {QStringLiteral("law"), order.lawEdition},
            {QStringLiteral("made"), now.toIso()},
            {QStringLiteral("training"), order.training},
            {QStringLiteral("register"), order.registerId},
            {QStringLiteral("establishment"), order.establishment.toJson()},
            {QStringLiteral("from"), order.first.toIso()},
            {QStringLiteral("to"), order.last.toIso()},
            {QStringLiteral("chains"), chains},
            {QStringLiteral("keys"), keys},
            {QStringLiteral("signedBy"), m_signer.key}};
}

Result<void> MakeArchive::writeManifest(const QJsonObject &manifest, store::ZipWriter &zip) const
{
    const QByteArray json = QJsonDocument(manifest).toJson();
    const QByteArray prefix("comptoir/archive/1\0", 19);
    COMPTOIR_TRY(const auto signature, m_signer.sign(prefix + json));
    COMPTOIR_CHECK(zip.begin(QStringLiteral("manifest.json")));
    COMPTOIR_CHECK(zip.write(json));
    COMPTOIR_CHECK(zip.begin(QStringLiteral("manifest.sig")));
    return zip.write(signature);
}

Result<ArchiveFile> MakeArchive::operator()(const ArchiveOrder &order, Instant now) const
{
    COMPTOIR_TRY(const auto parts, this->parts(order));
    ArchiveFile made;
    made.path = fileName(order);
    made.period = QString(order.first.toIso() + u' ' + order.last.toIso());
    COMPTOIR_TRY(const auto zip, store::ZipWriter::create(made.path, now));
    ArchiveFiles files(*zip);
    COMPTOIR_CHECK(files.add(QStringLiteral("README.txt"), archiveReadme(order)));
    for (const auto &part : parts) {
        made.records += part.span.count();
        COMPTOIR_CHECK(part.chain == Chain::Tickets ? writeTickets(part, order.folder, files)
                                                    : writeOthers(part, order.folder, files));
    }
    QJsonObject manifest = this->manifest(order, now, parts);
    const auto chains = manifest[QStringLiteral("chains")];
    manifest.insert(QStringLiteral("files"), files.listed());
    COMPTOIR_CHECK(writeManifest(manifest, *zip));
    COMPTOIR_CHECK(zip->finish());
    COMPTOIR_TRY(made.sha256, sha256Of(made.path));
    made.facts = {{QStringLiteral("from"), order.first.toIso()},
                  {QStringLiteral("to"), order.last.toIso()},
                  {QStringLiteral("file"), made.path.section(u'/', -1)},
                  {QStringLiteral("sha256"), QString::fromLatin1(made.sha256.toHex())},
                  {QStringLiteral("records"), made.records},
                  {QStringLiteral("chains"), chains}};
    return made;
}

} // namespace comptoir::fiscal
