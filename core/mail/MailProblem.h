// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"

#include <QByteArray>

#include <chrono>

namespace comptoir::mail {

/// What becomes of a letter that was not taken (pure).
struct MailPolicy
{
    enum class Fate {
        TryLater, ///< no network, a busy server: nobody needs to know
        Account, ///< nothing leaves before a person looks at the settings; tried all the same
        GivenUp, ///< the server never takes this letter
    };
    static Fate fateOf(const QByteArray &problem);
    /// The server was not reached, or takes nothing of ours: the other letters wait as well.
    static bool concernsAll(const QByteArray &problem);
    /// Before the next try, after so many.
    static std::chrono::seconds waitAfter(int tries, const QByteArray &problem);
    /// An address is not kept for ever because a server is silent.
    static constexpr std::chrono::hours patience{7 * 24};
};

} // namespace comptoir::mail
