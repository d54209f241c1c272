// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fiscal/Book.h"

#include <vector>

namespace comptoir::fiscal {

/// Who answers for the software: whoever holds the source and last changed what the four conditions
/// depend on (regulation.md §1.1, free software).
struct Editor
{
    QString name;
    QString address;
    QString registration; ///< SIREN
    QString representative;
    QString place; ///< where it is signed
};

/// What is attested, and to whom.
struct AttestedTill
{
    Establishment establishment;
    QString merchantRepresentative;
    std::optional<Day> acquiredOn;
    QString version; ///< "1.2.3": the part before the first point is attested
    QString kernel; ///< SHA-256 of the fiscal library, hexadecimal
    QString installation; ///< id of this installation
    QString registerId;
};

struct Paragraph
{
    enum class Kind { Title, Heading, Text, Field, Item, Signature };
    Kind kind = Kind::Text;
    QString text;
    QString value; ///< of a field; empty: a line to be filled in by hand
    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};

/// The editor's individual attestation (CGI art. 286, I, 3° bis) with both its parts, in French as
/// the administration reads it, for whoever paints it. The wording of the model that the finance
/// law of 2026 announces was not published when this was written: the text says so.
std::vector<Paragraph> attestation(const Editor &editor, const AttestedTill &till, Day signedOn);

} // namespace comptoir::fiscal
