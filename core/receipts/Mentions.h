// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/LawBook.h"

namespace comptoir::receipts {

/// Sentences that the law wants on paper, on one day in one language; empty: none.
struct Mentions
{
    QString franchise; ///< "TVA non applicable, art. 293 B du CGI"
    QString guarantee; ///< of durable goods (C. conso D. 211-6)
    QString rounding; ///< why cash goes to five cents (CDE VI.7/1)
    friend bool operator==(const Mentions &, const Mentions &) = default;
};

inline Mentions mentionsOf(const law::LawBook &law, const QString &language, Day day)
{
    return {law.mention("vat-franchise", language, day), law.mention("guarantee", language, day),
            law.mention("rounding", language, day)};
}

} // namespace comptoir::receipts
