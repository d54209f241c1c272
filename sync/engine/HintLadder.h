// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "sync/engine/RequestPace.h"

#include <optional>

namespace comptoir::sync {

/// How the till hears that the feed has moved (sync.md §2.16): by the event stream; where networks
/// cut that at once, by requests that wait; where that fails too, by polls alone. Hints only make
/// the next pull sooner: nothing depends on them.
class HintLadder
{
public:
    enum class Way { EventStream, WaitingRequest, None };

    explicit HintLadder(Entropy &entropy) : m_entropy(entropy), m_pace(entropy) {}

    Way way() const { return m_way; }
    /// When to listen again, or to try a better way; nothing while the till is listening.
    std::optional<Moment> dueAt() const;
    /// Returns the way to listen by; none: nothing is to be done now.
    Way begin(Moment now);
    /// A hint, or the empty answer of a request that waited: this way works.
    void heard();
    /// The stream or the waiting request is over; no error: as it should.
    void ended(Moment now, const std::optional<Error> &error);
    /// The network is another: from the top.
    void restart(Moment at);
    /// The till hears of news at once: polls can be rare.
    bool live() const { return m_way == Way::EventStream && m_listening && m_works; }

    static constexpr qint64 quickMs = 1000; ///< so early an end is none of ours
    static constexpr int quickEnds = 3;
    static constexpr qint64 cutMs = 20'000; ///< a stream that didn't come to its first sign of life
    static constexpr qint64 climbMs = 600'000; ///< after which the better way is tried again
    static constexpr qint64 jitterMs = 3000;

private:
    void descend(Moment now);

    Entropy &m_entropy;
    RequestPace m_pace;
    Way m_way = Way::EventStream;
    bool m_listening = false;
    bool m_works = false;
    Moment m_began = 0;
    int m_quick = 0;
    std::optional<Moment> m_climbAt;
};

} // namespace comptoir::sync
