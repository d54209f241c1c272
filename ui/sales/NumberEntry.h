// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"
#include "core/base/Quantity.h"

#include <QString>

namespace comptoir::sales {

/// A number as it is typed, digits with at most one comma; what it counts is decided afterwards.
class NumberEntry
{
public:
    explicit NumberEntry(int decimals = 3) : m_decimals(decimals) {}

    /// "0" … "9", "00" or ","; false when there is no room for it.
    bool press(const QString &key);
    void erase() { m_text.chop(1); }
    void clear() { m_text.clear(); }

    bool isEmpty() const { return m_text.isEmpty(); }
    const QString &text() const { return m_text; }
    Money money() const;
    Quantity quantity() const; ///< "1,2" is 1.200
    int basisPoints() const; ///< "12,5" is 12.5 %
    bool isPositive() const { return thousandths() > 0; }
    /// With the comma of the locale.
    QString shown() const;
    friend bool operator==(const NumberEntry &, const NumberEntry &) = default;

private:
    qint64 thousandths() const;

    QString m_text;
    int m_decimals;
};

} // namespace comptoir::sales
