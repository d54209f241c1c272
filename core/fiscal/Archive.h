// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fiscal/ArchiveStore.h"

#include <functional>
#include <map>

namespace comptoir::store {
class ZipWriter;
}

namespace comptoir::fiscal {

class ArchiveFiles;

/// What an archive is of.
struct ArchiveOrder
{
    Day first;
    Day last;
    QString folder;
    Establishment establishment;
    QString registerId;
    QString software; ///< "Comptoir 1.2.3"
    QString lawEdition; ///< law::LawBook::edition()
    bool training = false;
};

/// Who vouches for an archive: the key of the books.
struct ArchiveSigner
{
    qint64 key = 0;
    /// All keys that have signed records, as their table has them (65 bytes each).
    std::map<qint64, QByteArray> publicKeys;
    /// ECDSA P-256 with SHA-256, r ‖ s.
    std::function<Result<QByteArray>(const QByteArray &message)> sign;
};

struct ArchiveFile
{
    QString path;
    QString period; ///< "2026-11-01 2026-11-30"
    qint64 records = 0;
    QByteArray sha256; ///< of the file, 32 bytes
    /// For the record in the chain of archives: period, file, SHA-256, spans and heads.
    QJsonObject facts;
};

/// Makes the frozen copy of a period: a ZIP with the records as they are stored (JSON Lines, a file
/// a chain), tables of them for people (CSV), a manifest with the SHA-256 of each file and its
/// signature, and a page that says how to verify it (regulation.md §1.8; docs/fiscal-manual.fr.md).
/// It reads in pages: a year of a million tickets takes no more memory than a day. The file is
/// there whole or not at all. Errors: "fiscal/unreadable", "fiscal/missing", "store/…".
class MakeArchive
{
public:
    MakeArchive(const store::Database &database, ArchiveSigner signer)
        : m_store(database),
          m_signer(std::move(signer))
    {}
    Result<ArchiveFile> operator()(const ArchiveOrder &order, Instant now) const;

private:
    struct Part
    {
        Chain chain = Chain::Tickets;
        RecordSpan span;
        QByteArray previous;
        QByteArray head;
    };
    Result<std::vector<Part>> parts(const ArchiveOrder &order) const;
    Result<void> writeTickets(const Part &part, const QString &folder, ArchiveFiles &files) const;
    Result<void> writeOthers(const Part &part, const QString &folder, ArchiveFiles &files) const;
    Result<void> writeManifest(const QJsonObject &manifest, store::ZipWriter &zip) const;
    QJsonObject manifest(const ArchiveOrder &order, Instant now,
                         const std::vector<Part> &parts) const;

    ArchiveStore m_store;
    ArchiveSigner m_signer;
};

/// README.txt of an archive.
QByteArray archiveReadme(const ArchiveOrder &order);

} // namespace comptoir::fiscal
