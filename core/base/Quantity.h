// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace comptoir {

/// How much of something, in thousandths of its unit: 3 pieces are 3000, 1.200 kg are 1200.
class Quantity
{
public:
    constexpr Quantity() = default;
    static constexpr Quantity fromThousandths(qint64 thousandths) { return Quantity(thousandths); }
    static constexpr Quantity ofPieces(qint64 pieces) { return Quantity(pieces * 1000); }

    constexpr qint64 thousandths() const { return m_thousandths; }
    constexpr bool isZero() const { return m_thousandths == 0; }
    constexpr bool isPositive() const { return m_thousandths > 0; }
    /// Without a part of a piece.
    constexpr bool isWhole() const { return m_thousandths % 1000 == 0; }
    constexpr qint64 pieces() const { return m_thousandths / 1000; }

    constexpr Quantity operator-() const { return Quantity(-m_thousandths); }
    friend constexpr Quantity operator+(Quantity a, Quantity b)
    {
        return Quantity(a.m_thousandths + b.m_thousandths);
    }
    friend constexpr Quantity operator-(Quantity a, Quantity b)
    {
        return Quantity(a.m_thousandths - b.m_thousandths);
    }
    friend constexpr auto operator<=>(Quantity, Quantity) = default;

private:
    constexpr explicit Quantity(qint64 thousandths) : m_thousandths(thousandths) {}
    qint64 m_thousandths = 0;
};

/// What a quantity counts (UN/CEFACT recommendation 20: C62, KGM, LTR, MTR).
enum class Unit { Piece, Kilogram, Litre, Metre };

} // namespace comptoir
