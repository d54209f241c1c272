// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/Storage.h"

namespace comptoir::test {

/// Passes on to a real storage and fails the i-th statement or commit with "store/disk-full".
class FaultyStorage : public backend::Storage
{
public:
    explicit FaultyStorage(backend::Storage &real) : m_real(real) {}

    /// 1 fails the next call; 0 none.
    void failAt(int call) { m_left = call; }
    /// Has the failure not been reached?
    bool isUntouched() const { return m_left > 0; }

    Result<std::unique_ptr<backend::StorageTransaction>> begin() override
    {
        auto transaction = m_real.begin();
        if (!transaction)
            return fail(transaction.error());
        return std::unique_ptr<backend::StorageTransaction>(
            new FaultyTransaction(*this, *std::move(transaction)));
    }
    bool concurrent() const override { return m_real.concurrent(); }
    Result<void> backupTo(const QString &path) override { return m_real.backupTo(path); }

private:
    class FaultyTransaction : public backend::StorageTransaction
    {
    public:
        FaultyTransaction(FaultyStorage &storage, std::unique_ptr<backend::StorageTransaction> real)
            : m_storage(storage),
              m_transaction(std::move(real))
        {}
        Result<qint64> run(const QString &sql, const backend::Arguments &arguments) override
        {
            if (m_storage.isDue())
                return fail("store/disk-full");
            return m_transaction->run(sql, arguments);
        }
        Result<backend::Rows> select(const QString &sql,
                                     const backend::Arguments &arguments) override
        {
            if (m_storage.isDue())
                return fail("store/disk-full");
            return m_transaction->select(sql, arguments);
        }
        Result<void> commit() override
        {
            if (m_storage.isDue())
                return fail("store/disk-full");
            return m_transaction->commit();
        }
        Result<void> attempt(const std::function<Result<void>()> &part) override
        {
            return m_transaction->attempt(part);
        }
        Result<void> serialise(const QByteArray &what) override
        {
            return m_transaction->serialise(what);
        }

    private:
        FaultyStorage &m_storage;
        std::unique_ptr<backend::StorageTransaction> m_transaction;
    };

    bool isDue() { return m_left > 0 && --m_left == 0; }

    backend::Storage &m_real;
    int m_left = 0;
};

} // namespace comptoir::test
