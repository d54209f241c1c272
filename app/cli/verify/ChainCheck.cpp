// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verify/ChainCheck.h"

#include <QtEndian>

namespace comptoir::cli::verify {

namespace {

/// How far a clock may step back when a time server sets it right.
constexpr qint64 clockStepMs = 60'000;

/// SHA-256("comptoir/fiscal/1" 0 ‖ chain 0 ‖ number, 64 bits, big end first ‖ previous ‖ payload)
QByteArray hashOf(const StoredRecord &record)
{
    static const QByteArray prefix("comptoir/fiscal/1\0", 18);
    const quint64 number = qToBigEndian(quint64(record.number));
    const QByteArrayView numberBytes(reinterpret_cast<const char *>(&number), sizeof number);
    const QByteArrayView zero("\0", 1);
    return Sha256::of({prefix, record.chain, zero, numberBytes, record.previous, record.payload});
}

} // namespace

ChainCheck::ChainCheck(QByteArray chain, const Keys &keys, const std::vector<ClockStep> &steps,
                       qint64 first, QByteArray previous)
    : m_chain(std::move(chain)),
      m_keys(keys),
      m_steps(steps),
      m_next(first),
      m_head(std::move(previous))
{}

Finding ChainCheck::finding(const StoredRecord &record, const QByteArray &problem,
                            const QString &detail) const
{
    return {m_chain, record.number, problem, detail};
}

/// Each event tells one step of a chain.
bool ChainCheck::isTold(qint64 atMs)
{
    for (size_t i = m_nextStep; i < m_steps.size(); ++i) {
        if (m_steps[i].fromMs < m_atMs - clockStepMs || m_steps[i].toMs > atMs + clockStepMs)
            continue;
        m_nextStep = i + 1;
        ++m_toldSteps;
        return true;
    }
    return false;
}

Check ChainCheck::take(const StoredRecord &record)
{
    if (record.chain != m_chain)
        return finding(record, "changed", QStringLiteral("a record of another chain"));
    if (record.number != m_next)
        return Finding{m_chain, m_next, "missing",
                       QStringLiteral("record %1 comes here").arg(record.number)};
    if (record.previous != m_head)
        return finding(record, "previous", QStringLiteral("it does not follow the one before"));
    if (hashOf(record) != record.hash)
        return finding(record, "changed", QStringLiteral("its hash is of another content"));
    const auto key = m_keys.find(record.key);
    if (key == m_keys.end())
        return finding(record, "key", QStringLiteral("no public key %1").arg(record.key));
    if (!key->second.verify(record.hash, record.signature))
        return finding(record, "signature", QStringLiteral("the signature is not of this hash"));
    // Columns that the hash doesn't cover repeat what the payload says.
    if (const QByteArray column = wrongColumn(record); !column.isEmpty())
        return finding(record, column, QStringLiteral("the signed content says another"));
    if (record.atMs < m_atMs - clockStepMs && !isTold(record.atMs))
        return finding(
            record, "clock-back",
            QStringLiteral("it is older than the one before, and the log doesn't tell why"));
    ++m_next;
    ++m_count;
    m_atMs = record.atMs;
    m_head = record.hash;
    return std::nullopt;
}

Check ChainCheck::endsAt(qint64 number, const QByteArray &hash) const
{
    if (last() < number)
        return Finding{m_chain, m_next, "cut",
                       QStringLiteral("the chain had %1 records").arg(number)};
    if (last() == number && m_head != hash)
        return Finding{m_chain, number, "changed", QStringLiteral("its head was another one")};
    return std::nullopt;
}

} // namespace comptoir::cli::verify
