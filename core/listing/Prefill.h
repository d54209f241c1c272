// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/ImportPlan.h"
#include "core/listing/Listing.h"

namespace comptoir::listing {

/// A listing begun from a register's row, for a person to look through.
struct PrefilledListing
{
    int line = 0; ///< of the file
    Listing listing;
    friend bool operator==(const PrefilledListing &, const PrefilledListing &) = default;
};

/// A row that gives no listing. Codes: "prefill/no-number", "prefill/closed", "identifier/…".
struct RefusedPrefill
{
    int line = 0;
    QByteArray code;
    QVariantMap facts;
    friend bool operator==(const RefusedPrefill &, const RefusedPrefill &) = default;
};

struct PrefillFile
{
    std::vector<PrefilledListing> listings;
    std::vector<RefusedPrefill> refused;
    friend bool operator==(const PrefillFile &, const PrefillFile &) = default;
};

/// Reads an extract of SIRENE (StockEtablissement, the API's CSV), of BCE open data (joined to one
/// row an establishment) or an adviser's list with the same or plain French headings. Whose
/// particulars INSEE may not show ("[ND]") stays empty. Errors: "prefill/no-number-column",
/// "catalogue/sheet-…".
Result<PrefillFile> readPrefill(const QString &name, const QByteArray &bytes);

/// The one of a SIRET, SIREN or enterprise number; the first of a SIREN's establishments. Errors
/// "identifier/…" and "prefill/not-in-file".
Result<PrefilledListing> findPrefill(const PrefillFile &file, const QString &number);

/// `draft` with what it does not say yet from `found`; nothing that is there is changed.
Listing filledIn(Listing draft, const Listing &found);

} // namespace comptoir::listing
