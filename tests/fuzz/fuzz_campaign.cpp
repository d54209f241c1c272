// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Assert.h"
#include "core/vouchers/Campaign.h"
#include "sync/wire/Json.h"

#include <cstdint>

using namespace comptoir;
using namespace comptoir::vouchers;

/// What is read as a campaign can be published again and means the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const auto json = wire::parseObject(text);
    if (!json)
        return 0;
    const auto campaign = Campaign::fromJson(*json);
    if (!campaign)
        return 0;
    const OfflineTerms &policy = campaign->policy;
    COMPTOIR_ASSERT(campaign->number > 0 && campaign->version > 0 && policy.version > 0);
    for (const Money cap : {policy.floor, policy.capVoucher, policy.capTill, policy.capTillDay})
        COMPTOIR_ASSERT(cap >= Money());
    const auto again = Campaign::fromJson(campaign->toJson());
    COMPTOIR_ASSERT(again && *again == *campaign);
    return 0;
}
