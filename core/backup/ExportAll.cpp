// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/ExportAll.h"

#include "core/backup/ExportStore.h"
#include "core/catalogue/CatalogueStore.h"
#include "core/catalogue/ExportCatalogue.h"
#include "core/fiscal/RecordStore.h"
#include "core/fiscal/TicketTables.h"
#include "core/law/LawBook.h"
#include "core/registers/BlobName.h"
#include "core/store/ZipFile.h"
#include "sync/wire/Json.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace comptoir::backup {

namespace {

using fiscal::Chain;
using fiscal::Record;
using fiscal::RecordStore;
using fiscal::Ticket;
namespace tables = fiscal::tables;

constexpr int pieceSize = 1000;
constexpr qint64 filePiece = 1 << 16;
constexpr int photoHashBytes = 32;

Result<void> add(store::ZipWriter &zip, const QString &name, const QByteArray &content)
{
    COMPTOIR_CHECK(zip.begin(name));
    return zip.write(content);
}

Result<void> addFile(store::ZipWriter &zip, const QString &name, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail("store/disk-io", path);
    COMPTOIR_CHECK(zip.begin(name));
    while (!file.atEnd()) {
        const QByteArray piece = file.read(filePiece);
        if (piece.isEmpty())
            return fail("store/disk-io", path);
        COMPTOIR_CHECK(zip.write(piece));
    }
    return {};
}

/// "a.csv" → "a.jsonl"
QString asLines(const QString &csv)
{
    return csv.chopped(4) + QStringLiteral(".jsonl");
}

Result<fiscal::Establishment> establishmentOf(const RecordStore &records)
{
    COMPTOIR_TRY(const auto state, records.state());
    COMPTOIR_TRY(const auto event, records.find(Chain::Events, state.identity));
    if (!event)
        return fiscal::Establishment{};
    COMPTOIR_TRY(const QJsonObject json, wire::parseObject(event->payload));
    return fiscal::Establishment::fromJson(json.value(u"facts").toObject());
}

Result<QByteArray> ofTicket(const Record &record, QByteArray (*table)(const Ticket &))
{
    COMPTOIR_TRY(const QJsonObject json, wire::parseObject(record.payload));
    COMPTOIR_TRY(const Ticket ticket, Ticket::fromJson(json));
    return table(ticket);
}

Result<QByteArray> ofClosing(const Record &record)
{
    COMPTOIR_TRY(const QJsonObject json, wire::parseObject(record.payload));
    COMPTOIR_TRY(auto report, fiscal::PeriodReport::fromJson(json));
    report.number = record.number;
    return tables::closings(report);
}

Result<QByteArray> asStored(const Record &record)
{
    return record.payload + '\n';
}

} // namespace

Result<fiscal::ArchiveFile> ExportAll::run(const ExportOrder &order)
{
    const RecordStore records(m_copy);
    COMPTOIR_TRY(const auto shop, establishmentOf(records));
    const Day today = Day::inTown(order.now);
    COMPTOIR_TRY(const auto zip, store::ZipWriter::create(order.path, order.now));
    COMPTOIR_CHECK(add(*zip, QStringLiteral("README.txt"),
                       exportReadme(shop.name, order.archive.software, today)));
    COMPTOIR_CHECK(writeCatalogue(*zip, shop, today));
    for (const ExportTable &table : exportTables())
        COMPTOIR_CHECK(writeTable(*zip, table));
    COMPTOIR_CHECK(writeTickets(*zip));
    COMPTOIR_CHECK(writeRecords(*zip));
    COMPTOIR_CHECK(
        add(*zip, QStringLiteral("reglages/etablissement.json"), wire::compact(shop.toJson())));
    if (!order.settings.isEmpty())
        COMPTOIR_CHECK(add(*zip, QStringLiteral("reglages/reglages.json"), order.settings));
    if (!order.photos.isEmpty())
        COMPTOIR_CHECK(writePhotos(*zip, order.photos));
    COMPTOIR_TRY(const auto archive, writeArchive(*zip, order));
    COMPTOIR_CHECK(zip->finish());
    return archive;
}

Result<void> ExportAll::writeCatalogue(store::ZipWriter &zip, const fiscal::Establishment &shop,
                                       Day today)
{
    const auto country = law::countryOf(shop.country).value_or(law::Country::France);
    COMPTOIR_TRY(const auto law, law::LawBook::load(country));
    COMPTOIR_TRY(const auto goods, catalogue::readGoods(catalogue::CatalogueStore(m_copy)));
    return add(zip, QStringLiteral("catalogue/catalogue.csv"),
               catalogue::exportCatalogue(goods, law, today));
}

Result<void> ExportAll::writeTable(store::ZipWriter &zip, const ExportTable &table)
{
    const ExportStore rows(m_copy);
    const QString file = QString::fromLatin1(table.file);
    COMPTOIR_CHECK(zip.begin(file));
    COMPTOIR_CHECK(zip.write(ExportRow::header(table)));
    COMPTOIR_CHECK(rows.each(table, [&zip](const ExportRow &row) { return zip.write(row.csv()); }));
    COMPTOIR_CHECK(zip.begin(asLines(file)));
    return rows.each(table, [&zip](const ExportRow &row) { return zip.write(row.json()); });
}

Result<void> ExportAll::writeChain(store::ZipWriter &zip, Chain chain, const QString &name,
                                   const QByteArray &header, const Lines &lines)
{
    const RecordStore records(m_copy);
    COMPTOIR_CHECK(zip.begin(name));
    COMPTOIR_CHECK(zip.write(header));
    for (qint64 last = 0;;) {
        COMPTOIR_TRY(const auto piece, records.after(chain, last, pieceSize));
        for (const Record &record : piece) {
            COMPTOIR_TRY(const QByteArray written, lines(record));
            COMPTOIR_CHECK(zip.write(written));
            last = record.number;
        }
        if (piece.size() < size_t(pieceSize))
            return {};
    }
}

// One walk a file: a ZIP takes one after the other.
Result<void> ExportAll::writeTickets(store::ZipWriter &zip)
{
    struct View
    {
        const char *name;
        QByteArray header;
        QByteArray (*lines)(const Ticket &);
    };
    const View views[] = {{"ventes/tickets.csv", tables::ticketsHeader(), tables::tickets},
                          {"ventes/lignes.csv", tables::linesHeader(), tables::lines},
                          {"ventes/tva.csv", tables::vatHeader(), tables::vat},
                          {"ventes/paiements.csv", tables::paymentsHeader(), tables::payments}};
    for (const View &view : views)
        COMPTOIR_CHECK(
            writeChain(zip, Chain::Tickets, QString::fromLatin1(view.name), view.header,
                       [&view](const Record &record) { return ofTicket(record, view.lines); }));
    return writeChain(zip, Chain::Tickets, QStringLiteral("ventes/tickets.jsonl"), {}, asStored);
}

Result<void> ExportAll::writeRecords(store::ZipWriter &zip)
{
    COMPTOIR_CHECK(writeChain(zip, Chain::Totals, QStringLiteral("caisse/clotures.csv"),
                              tables::closingsHeader(), ofClosing));
    COMPTOIR_CHECK(
        writeChain(zip, Chain::Totals, QStringLiteral("caisse/clotures.jsonl"), {}, asStored));
    const std::pair<Chain, QString> others[] = {
        {Chain::Events, QStringLiteral("caisse/evenements.csv")},
        {Chain::Duplicates, QStringLiteral("caisse/duplicatas.csv")},
        {Chain::Archives, QStringLiteral("caisse/archives.csv")}};
    for (const auto &[chain, name] : others) {
        COMPTOIR_CHECK(writeChain(zip, chain, name, tables::recordsHeader(), tables::records));
        COMPTOIR_CHECK(writeChain(zip, chain, asLines(name), {}, asStored));
    }
    return {};
}

// As articles.csv names them: "blob:AbC…" is photos/AbC….jpg.
Result<void> ExportAll::writePhotos(store::ZipWriter &zip, const QString &folder)
{
    for (const QString &file : m_disk.list(folder)) {
        const QByteArray hash = QByteArray::fromHex(file.toLatin1());
        if (hash.size() != photoHashBytes || registers::blobFileName(hash) != file)
            continue; // a part of one, or not ours
        const QString name = registers::blobName(hash).section(u':', 1);
        COMPTOIR_CHECK(
            addFile(zip, QString(u"photos/" + name + u".jpg"), QString(folder + u'/' + file)));
    }
    return {};
}

Result<fiscal::ArchiveFile> ExportAll::writeArchive(store::ZipWriter &zip, const ExportOrder &order)
{
    const QTemporaryDir folder(QString(QFileInfo(order.path).path() + u"/.archive-XXXXXX"));
    if (!folder.isValid())
        return fail("store/disk-io", folder.errorString());
    const RecordStore records(m_copy);
    fiscal::ArchiveOrder all = order.archive;
    COMPTOIR_TRY(all.establishment, establishmentOf(records));
    COMPTOIR_TRY(const auto state, records.state());
    const auto country = law::countryOf(all.establishment.country).value_or(law::Country::France);
    COMPTOIR_TRY(const auto law, law::LawBook::load(country));
    COMPTOIR_TRY(const auto first, records.find(Chain::Events, 1));
    all.registerId = state.registerId;
    all.lawEdition = law.edition();
    all.folder = folder.path();
    all.last = Day::inTown(order.now);
    all.first = first ? std::min(Day::inTown(first->at), all.last) : all.last;
    const fiscal::MakeArchive make(m_copy, order.signer);
    COMPTOIR_TRY(const auto made, make(all, order.now));
    COMPTOIR_CHECK(
        addFile(zip, QString(u"archives/" + QFileInfo(made.path).fileName()), made.path));
    return made;
}

} // namespace comptoir::backup
