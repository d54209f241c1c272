// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/enrolment/DeviceKeys.h"

#include "core/base/Assert.h"

namespace comptoir::backend {

Question DeviceKeys::ofDevice(DeviceId device)
{
    return {QStringLiteral("SELECT inc, seq, pub FROM device_key WHERE device = ? "
                           "UNION ALL SELECT 0, 0, pub FROM device d WHERE id = ? AND NOT "
                           "EXISTS (SELECT 1 FROM device_key k WHERE k.device = d.id) "
                           "ORDER BY 1, 2"),
            {device.bytes(), device.bytes()}};
}

Result<DeviceKeys> DeviceKeys::of(StorageTransaction &transaction, DeviceId device)
{
    DeviceKeys keys;
    keys.m_device = device;
    COMPTOIR_TRY(const Rows rows, transaction.answer(ofDevice(device)));
    for (const Row &row : rows) {
        const auto key = crypto::PublicKey::fromBytes(row.bytes(2));
        COMPTOIR_ASSERT(key);
        keys.m_keys.push_back({{int(row.integer(0)), row.integer(1)}, *key});
    }
    if (keys.m_keys.empty())
        return fail("device/unknown", QString::fromLatin1(device.text()));
    return keys;
}

const crypto::PublicKey &DeviceKeys::at(Place place) const
{
    auto entry = m_keys.rbegin();
    while (entry + 1 != m_keys.rend() && entry->since > place)
        ++entry;
    return entry->key;
}

Result<void> DeviceKeys::add(StorageTransaction &transaction, const crypto::PublicKey &key,
                             Place since, Instant now)
{
    COMPTOIR_ASSERT(since > newestSince());
    const QString sql = QStringLiteral(
        "INSERT INTO device_key(device, inc, seq, pub, since_ms) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (device, inc, seq) DO NOTHING");
    const auto write = [&](const Entry &entry) {
        return transaction.run(sql,
                               {m_device.bytes(), qint64(entry.since.incarnation),
                                entry.since.sequence, entry.key.bytes(), now.ms()});
    };
    COMPTOIR_CHECK(write(m_keys.front())); // the first key of all, when it is the first change
    m_keys.push_back({since, key});
    COMPTOIR_CHECK(write(m_keys.back()));
    COMPTOIR_CHECK(transaction.run(QStringLiteral("UPDATE device SET pub = ? WHERE id = ?"),
                                   {key.bytes(), m_device.bytes()}));
    return {};
}

} // namespace comptoir::backend
