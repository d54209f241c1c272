// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace comptoir::wire {

/// "This stream of the feed has moved" (docs/protocol.md §6).
struct Hint
{
    QString stream;
    qint64 head = 0;
    friend bool operator==(const Hint &, const Hint &) = default;
};

/// Reads `text/event-stream` as it comes, in pieces of any size. What is no hint is passed over:
/// comments, other fields, events that we don't know.
class EventStream
{
public:
    /// The hints that became whole with these bytes.
    std::vector<Hint> take(QByteArrayView bytes);

    static constexpr qsizetype maxLineBytes = 4096; ///< a longer line is passed over

private:
    void endLine(std::vector<Hint> &hints);

    QByteArray m_line;
    QByteArray m_data; ///< of the event that is not whole yet
    bool m_tooLong = false;
    bool m_afterReturn = false; ///< a line may end in CR LF, or in either
};

} // namespace comptoir::wire
