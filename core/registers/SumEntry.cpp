// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/SumEntry.h"

#include "core/base/Id.h"
#include "sync/wire/Json.h"

#include <algorithm>
#include <array>

namespace comptoir::registers {

namespace {

struct Kind
{
    QByteArrayView name;
    const char *ledger;
    const char *key; ///< the member that says what is counted
    bool reset;
};
/// A new ledger is a new line.
constexpr std::array kinds{Kind{"stock.move", "stock", "product", false},
                           Kind{"stock.count", "stock", "product", true}};
/// Far from where adding up could overflow.
constexpr qint64 maxQuantity = 1'000'000'000'000;

} // namespace

Result<std::optional<SumEntry>> sumEntry(const QByteArray &kind, const QJsonObject &body)
{
    const auto known = std::find_if(kinds.begin(), kinds.end(), [&kind](const Kind &candidate) {
        return candidate.name == QByteArrayView(kind);
    });
    if (known == kinds.end())
        return std::optional<SumEntry>();
    wire::Fields fields(body);
    const Uuid key = fields.id<Uuid>(QString::fromLatin1(known->key));
    const qint64 quantity = fields.integer(u"qty", -maxQuantity, maxQuantity);
    COMPTOIR_CHECK(fields.done());
    return std::optional(SumEntry{QString::fromLatin1(known->ledger),
                                  QString::fromLatin1(key.text()), quantity, known->reset});
}

} // namespace comptoir::registers
