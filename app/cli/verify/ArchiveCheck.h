// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verify/ChainCheck.h"
#include "app/cli/verify/Manifest.h"
#include "app/cli/verify/TotalsCheck.h"

namespace comptoir::store {
class ZipReader;
}

namespace comptoir::cli::verify {

/// What came out of a check of an archive or a database.
struct Verdict
{
    Check finding; ///< the first thing that is wrong
    QString from; ///< "2026-11-01"
    QString to;
    QString registerId;
    QString shop;
    QString software;
    bool training = false;
    qint64 records = 0;
    qint64 clockSteps = 0; ///< where the clock was set back and the log tells it: a note
    qint64 closings = 0; ///< of them, added up again from their tickets
    bool heads = false; ///< a database was compared with the heads outside of it
    QByteArrayList keys; ///< fingerprints of the keys that signed
};

/// Proves an archive of the books from itself alone (docs/fiscal-manual.fr.md).
class ArchiveCheck
{
public:
    /// `pinned`: the fingerprint that the signing key must have; empty: any, and the verdict says
    /// which, to be compared with the attestation.
    static Verdict of(const QString &path, const QByteArray &pinned);

private:
    ArchiveCheck(store::ZipReader &zip, Verdict &verdict) : m_zip(zip), m_verdict(verdict) {}
    Check run(const QByteArray &pinned);
    Check checkManifest(const QByteArray &pinned);
    void readClockSteps();
    Check checkChain(const QByteArray &name);
    Check takeLine(const QByteArray &line, ChainCheck &chain);
    Check checkFile(const ListedFile &file);
    Check checkFiles();

    store::ZipReader &m_zip;
    Verdict &m_verdict;
    Manifest m_manifest;
    std::vector<ClockStep> m_steps;
    TotalsCheck m_totals;
};

} // namespace comptoir::cli::verify
