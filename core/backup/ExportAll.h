// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/ExportTable.h"
#include "core/base/Disk.h"
#include "core/fiscal/Archive.h"

namespace comptoir::store {
class ZipWriter;
}

namespace comptoir::backup {

/// What an export is made of beside the database.
struct ExportOrder
{
    QString path; ///< of the ZIP
    Instant now;
    QByteArray settings; ///< the settings file as it is; may be empty
    QString photos; ///< folder of the articles' photos; may be empty
    /// Of the archive of all books: establishment, law and days are filled in.
    fiscal::ArchiveOrder archive;
    fiscal::ArchiveSigner signer;
};

/// Everything that a till knows, in open formats, in one ZIP: catalogue, tickets, payments,
/// closings, vouchers, loyalty cards, people without their PINs, settings, photos, and the fiscal
/// archive of all days, with a page in French that says what each file is. Nothing of it is a trap:
/// who leaves takes all along. It is written from a copy of the database, so that sales go on; it
/// is there whole or not at all. Errors: "store/…", "fiscal/…".
class ExportAll
{
public:
    /// `copy`: a finished copy of the database, or one that nobody writes to.
    ExportAll(store::Database &copy, Disk &disk) : m_copy(copy), m_disk(disk) {}
    /// What the archive says of itself, for the chain of archives.
    Result<fiscal::ArchiveFile> run(const ExportOrder &order);

private:
    using Lines = std::function<Result<QByteArray>(const fiscal::Record &)>;
    Result<void> writeCatalogue(store::ZipWriter &zip, const fiscal::Establishment &shop,
                                Day today);
    Result<void> writeTable(store::ZipWriter &zip, const ExportTable &table);
    Result<void> writeTickets(store::ZipWriter &zip);
    Result<void> writeRecords(store::ZipWriter &zip);
    Result<void> writeChain(store::ZipWriter &zip, fiscal::Chain chain, const QString &name,
                            const QByteArray &header, const Lines &lines);
    Result<void> writePhotos(store::ZipWriter &zip, const QString &folder);
    Result<fiscal::ArchiveFile> writeArchive(store::ZipWriter &zip, const ExportOrder &order);

    store::Database &m_copy;
    Disk &m_disk;
};

/// README.txt of an export.
QByteArray exportReadme(const QString &shop, const QString &software, Day made);

} // namespace comptoir::backup
