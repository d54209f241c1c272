// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/system/SystemPorts.h"
#include "backend/storage/Storage.h"
#include "backend/territory/BooksMark.h"
#include "backend/territory/ClockMark.h"
#include "backend/territory/KeyRing.h"

namespace comptoir::app {

/// The territory's data on this machine: sealed keys and, unless the environment has it, the
/// passphrase; the database, unless a PostgreSQL server has it. The server and shell commands may
/// work in it at the same time.
class DeskFolder
{
public:
    /// Makes the folder when it is missing (mode 0700). The passphrase is that of
    /// COMPTOIR_KEYRING_PASSPHRASE, else of the file `passphrase` (0600), which is made with new
    /// keys. Errors: "store/…", "crypto/not-openable", "territory/no-passphrase",
    /// "territory/key-missing". `database` is a libpq URI, or empty for SQLite in the folder.
    static Result<std::unique_ptr<DeskFolder>> open(const QString &path,
                                                    const QString &database = {});

    backend::Storage &storage() { return *m_storage; }
    backend::KeyRing &keys() { return m_keys; }
    Clock &clock() { return m_clock; }
    Entropy &entropy() { return m_entropy; }
    Disk &disk() { return m_disk; }
    /// The mark that outlives the database.
    backend::MarkFile mark() { return {m_disk, m_path + QStringLiteral("/epoch")}; }
    backend::ClockMark &clockMark() { return *m_clockMark; }
    /// Is the database the one that the mark is about, and the clock right? Errors of
    /// backend::checkMark(), MarkFile::read() and ClockMark::check(), with a sentence for the
    /// operator.
    Result<void> checkBooks();
    /// Marks how far the books are now, which checkBooks() passed.
    Result<void> markBooks();
    /// Folder of the finished copies.
    QString backups() const { return m_path + QStringLiteral("/backups"); }

private:
    DeskFolder() = default;
    Result<QByteArray> passphrase(const QString &path);

    QString m_path;
    SystemClock m_clock;
    SystemEntropy m_entropy;
    SystemDisk m_disk;
    std::unique_ptr<backend::ClockMark> m_clockMark;
    std::unique_ptr<backend::Storage> m_storage;
    backend::KeyRing m_keys;
};

} // namespace comptoir::app
