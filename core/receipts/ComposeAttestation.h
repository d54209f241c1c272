// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fiscal/Book.h"
#include "core/print/Document.h"

namespace comptoir::receipts {

/// What is attested, and to whom.
struct AttestedTill
{
    fiscal::Establishment shop;
    QString software; ///< "Comptoir 1.2.3": the number before the first point is attested
    QString kernel; ///< fiscal::kernelHash()
    QString key; ///< fingerprint of the key that signs, as `fiscal verify` prints it
    QString registerId;
};

/// The editor's individual attestation (CGI art. 286, I, 3° bis) with both its parts, in French as
/// the administration reads it. A template: whoever answers for the software (regulation.md §1.1,
/// free software) writes name, date and signature by hand. The wording of the model that the
/// finance law of 2026 announces was not published when this was written: the paper says so.
print::Document composeAttestation(const AttestedTill &till);

} // namespace comptoir::receipts
