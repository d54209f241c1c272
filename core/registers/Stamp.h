// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "sync/wire/Hlc.h"

namespace comptoir::registers {

/// When and by whom a register was written (docs/protocol.md §9): a total order, so that two stores
/// that have the same writes have the same value. The null stamp is before all.
struct Stamp
{
    wire::Hlc hlc;
    DeviceId actor; ///< null: the desk

    bool isNull() const { return *this == Stamp(); }
    /// "19f3a7c2e40-0002@0190c3a2-…"
    QByteArray text() const;
    static std::optional<Stamp> fromText(QByteArrayView text);
    friend auto operator<=>(const Stamp &, const Stamp &) = default;
};

/// The HLC that counts for an op which arrived at the territory at `arrival` as the `sequence`-th
/// of its device: its own, unless that lies in the future (sync.md §2.15). Nobody's clock may win
/// over the others for a day.
wire::Hlc counted(wire::Hlc written, Instant arrival, qint64 sequence);

} // namespace comptoir::registers
