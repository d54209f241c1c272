// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/PackedText.h"

#include "core/base/Id.h"

#include <array>

namespace comptoir::wire {

namespace {

constexpr char uuidMark = 0x01, firstWord = 0x02;
constexpr qsizetype uuidBytes = 16, uuidText = 36;
/// Part of the format: words are added at the end, never changed. The longer one first where one
/// begins like another.
constexpr std::array<QByteArrayView, 5> words{R"({"product":")", R"(","qty":)", R"(,"why":"sale"})",
                                              R"(,"why":")", R"("qty":)"};

/// The UUID that stands here in the one way in which we write them.
std::optional<Uuid> uuidAt(QByteArrayView text)
{
    if (text.size() < uuidText || text[8] != '-' || text[23] != '-')
        return std::nullopt;
    const QByteArrayView written = text.first(uuidText);
    const auto uuid = Uuid::fromText(written);
    return uuid && uuid->text() == written ? uuid : std::nullopt;
}

std::optional<size_t> wordAt(QByteArrayView text)
{
    for (size_t i = 0; i < words.size(); ++i) {
        if (text.startsWith(words[i]))
            return i;
    }
    return std::nullopt;
}

} // namespace

QByteArray packText(QByteArrayView json)
{
    QByteArray packed;
    packed.reserve(json.size());
    while (!json.isEmpty()) {
        if (const auto word = wordAt(json)) {
            packed += char(firstWord + char(*word));
            json = json.sliced(words[*word].size());
        } else if (const auto uuid = uuidAt(json)) {
            packed += uuidMark + uuid->bytes();
            json = json.sliced(uuidText);
        } else {
            packed += json.front();
            json = json.sliced(1);
        }
    }
    return packed;
}

Result<QByteArray> unpackText(QByteArrayView packed)
{
    QByteArray json;
    json.reserve(packed.size() * 2);
    while (!packed.isEmpty()) {
        const char mark = packed.front();
        packed = packed.sliced(1);
        if (mark == uuidMark) {
            const auto uuid = Uuid::fromBytes(packed.first(std::min(packed.size(), uuidBytes)));
            if (!uuid)
                return fail("wire/not-json");
            json += uuid->text();
            packed = packed.sliced(uuidBytes);
        } else if (mark >= firstWord && mark < firstWord + char(words.size())) {
            json += words[size_t(mark - firstWord)];
        } else {
            json += mark; // another control character is refused as JSON
        }
    }
    return json;
}

} // namespace comptoir::wire
