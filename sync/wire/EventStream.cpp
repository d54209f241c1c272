// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/EventStream.h"

#include "sync/wire/Json.h"

namespace comptoir::wire {

namespace {

constexpr qint64 maxNumber = qint64(1) << 52;

std::optional<Hint> hintFrom(const QByteArray &data)
{
    const auto json = parseObject(data);
    if (!json)
        return std::nullopt;
    Fields fields(*json);
    Hint hint;
    hint.stream = fields.text(u"stream", 64);
    hint.head = fields.integer(u"head", 0, maxNumber);
    return fields.done() ? std::optional(hint) : std::nullopt;
}

} // namespace

std::vector<Hint> EventStream::take(QByteArrayView bytes)
{
    std::vector<Hint> hints;
    for (const char c : bytes) {
        const bool secondHalf = c == '\n' && m_afterReturn;
        m_afterReturn = c == '\r';
        if (secondHalf)
            continue;
        if (c == '\n' || c == '\r')
            endLine(hints);
        else if (m_line.size() < maxLineBytes)
            m_line += c;
        else
            m_tooLong = true;
    }
    return hints;
}

void EventStream::endLine(std::vector<Hint> &hints)
{
    if (m_line.isEmpty()) {
        if (const auto hint = hintFrom(m_data))
            hints.push_back(*hint);
        m_data.clear();
    } else if (m_line.startsWith("data:") && !m_tooLong && m_data.size() < maxLineBytes) {
        const QByteArrayView value = QByteArrayView(m_line).sliced(5);
        m_data += (value.startsWith(' ') ? value.sliced(1) : value).toByteArray() + '\n';
    }
    m_line.clear();
    m_tooLong = false;
}

} // namespace comptoir::wire
