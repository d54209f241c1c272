// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"

#include <QString>

#include <optional>

namespace comptoir::vouchers {

/// An amount as it is typed, in euros with a comma. A preset is replaced by the first digit.
class AmountEntry
{
public:
    enum class Pressed { Taken, OverLimit, Ignored };

    /// "0" … "9", "00" or ","; refused when the amount would pass `limit`.
    Pressed press(const QString &key, std::optional<Money> limit);
    void erase();
    void clear();
    void preset(Money amount);

    Money value() const;
    bool isPreset() const { return m_preset; }
    /// "12,5 €" while typing, "12,50 €" for a preset.
    QString shown() const;

private:
    static Money valueOf(const QString &text);

    QString m_text; ///< digits, at most one comma
    bool m_preset = false;
};

} // namespace comptoir::vouchers
