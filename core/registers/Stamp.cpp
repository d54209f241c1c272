// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/Stamp.h"

namespace comptoir::registers {

namespace {
constexpr qint64 toleranceMs = 60'000;
}

QByteArray Stamp::text() const
{
    return hlc.text() + '@' + actor.text();
}

std::optional<Stamp> Stamp::fromText(QByteArrayView text)
{
    const qsizetype at = text.indexOf('@');
    if (at < 0)
        return std::nullopt;
    const auto hlc = wire::Hlc::fromText(text.first(at));
    const auto actor = DeviceId::fromText(text.sliced(at + 1));
    if (!hlc || !actor)
        return std::nullopt;
    return Stamp{*hlc, *actor};
}

wire::Hlc counted(wire::Hlc written, Instant arrival, qint64 sequence)
{
    if (written.ms <= arrival.ms() + toleranceMs)
        return written;
    return {arrival.ms(), int(sequence & 0xffff)};
}

} // namespace comptoir::registers
