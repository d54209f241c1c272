// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace comptoir::format {

/// What a failure says at the counter: what happened, why, who bears the money, what to do next.
struct ErrorWords
{
    QString title;
    QString why;
    QString money; ///< empty where no money can be concerned
    QString next;

    QString sentence() const;
};

ErrorWords errorWords(const Error &error);

/// False for a code that only gets the general words; a test keeps the list complete.
bool hasErrorWords(QByteArrayView code);

} // namespace comptoir::format
