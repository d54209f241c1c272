// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/MailProblem.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace comptoir::mail {

using namespace std::chrono_literals;

MailPolicy::Fate MailPolicy::fateOf(const QByteArray &problem)
{
    static constexpr std::array<const char *, 3> final{"mail/recipient-refused",
                                                       "mail/content-refused", "mail/too-late"};
    static constexpr std::array<const char *, 7> ours{
        "mail/login-refused", "mail/no-password", "mail/sender-refused", "mail/server-refused",
        "mail/not-secure",    "mail/no-tls",      "mail/plain-refused"};
    const auto has = [&problem](const auto &codes) {
        return std::any_of(codes.begin(), codes.end(),
                           [&problem](const char *code) { return problem == code; });
    };
    return has(final) ? Fate::GivenUp : has(ours) ? Fate::Account : Fate::TryLater;
}

bool MailPolicy::concernsAll(const QByteArray &problem)
{
    return fateOf(problem) == Fate::Account || problem == "mail/server-not-found"
        || problem == "mail/unreachable" || problem == "mail/no-answer";
}

std::chrono::seconds MailPolicy::waitAfter(int tries, const QByteArray &problem)
{
    // A server that counts wrong passwords shuts the account.
    if (fateOf(problem) == Fate::Account)
        return 1h;
    static constexpr std::array<std::chrono::seconds, 5> waits{30s, 2min, 10min, 30min, 1h};
    return waits[size_t(std::clamp(tries - 1, 0, int(waits.size()) - 1))];
}

} // namespace comptoir::mail
