// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registers/MergePlan.h"

namespace comptoir::registers {

struct FieldId
{
    EntityId of;
    QString field;
    friend bool operator==(const FieldId &, const FieldId &) = default;
};

struct ConflictAnswer
{
    bool keepMine = false;
    QString by;
    Instant at;
    friend bool operator==(const ConflictAnswer &, const ConflictAnswer &) = default;
};

/// This till and another wrote a field without seeing each other.
struct RegisterConflict
{
    OpId question; ///< names it; made of the op that met the other value
    FieldId of;
    QJsonValue mine;
    Instant mineAt;
    QJsonValue theirs;
    Stamp theirsAt;
    std::optional<ConflictAnswer> answer;
    friend bool operator==(const RegisterConflict &, const RegisterConflict &) = default;
};

} // namespace comptoir::registers
