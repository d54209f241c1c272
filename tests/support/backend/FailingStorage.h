// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/Storage.h"

#include <atomic>

namespace comptoir::test {

/// Fails the n-th call from now with an error, once; counts all calls.
class FailingStorage : public backend::Storage
{
public:
    explicit FailingStorage(std::unique_ptr<backend::Storage> real) : m_real(std::move(real)) {}

    /// The first call is 1; 0 fails none.
    void failCall(int n, QByteArray code)
    {
        m_calls = 0;
        m_failing = n;
        m_code = std::move(code);
    }
    /// Another database from now on: a copy that was put back, a standby that took over.
    void replace(std::unique_ptr<backend::Storage> other) { m_real = std::move(other); }
    bool hasFailed() const { return m_failing > 0 && m_calls >= m_failing; }

    Result<std::unique_ptr<backend::StorageTransaction>> begin() override { return beginAhead({}); }
    Result<std::unique_ptr<backend::StorageTransaction>> beginAhead(
        const std::vector<backend::Question> &questions) override
    {
        COMPTOIR_CHECK(called());
        COMPTOIR_TRY(auto real, m_real->beginAhead(questions));
        return std::unique_ptr<backend::StorageTransaction>(
            new Transaction(*this, std::move(real)));
    }
    bool concurrent() const override { return m_real->concurrent(); }
    Result<void> backupTo(const QString &path) override
    {
        COMPTOIR_CHECK(called());
        return m_real->backupTo(path);
    }
    Result<std::optional<QString>> copyMark() override { return m_real->copyMark(); }
    Result<bool> isCopied(const QString &mark) override { return m_real->isCopied(mark); }

private:
    class Transaction : public backend::StorageTransaction
    {
    public:
        Transaction(FailingStorage &storage, std::unique_ptr<backend::StorageTransaction> real)
            : m_storage(storage),
              m_real(std::move(real))
        {}
        Result<qint64> run(const QString &sql, const backend::Arguments &arguments) override
        {
            COMPTOIR_CHECK(m_storage.called());
            return m_real->run(sql, arguments);
        }
        Result<void> later(const QString &sql, const backend::Arguments &arguments) override
        {
            COMPTOIR_CHECK(m_storage.called());
            return m_real->later(sql, arguments);
        }
        Result<void> append(const QString &insert, const backend::Arguments &row) override
        {
            COMPTOIR_CHECK(m_storage.called());
            return m_real->append(insert, row);
        }
        Result<backend::Rows> answer(const backend::Question &question) override
        {
            COMPTOIR_CHECK(m_storage.called());
            return m_real->answer(question);
        }
        Result<void> ahead(const std::vector<backend::Question> &questions) override
        {
            return m_real->ahead(questions);
        }
        Result<backend::Rows> select(const QString &sql,
                                     const backend::Arguments &arguments) override
        {
            COMPTOIR_CHECK(m_storage.called());
            return m_real->select(sql, arguments);
        }
        Result<void> commit() override
        {
            COMPTOIR_CHECK(m_storage.called());
            return m_real->commit();
        }
        Result<void> attempt(const std::function<Result<void>()> &part) override
        {
            COMPTOIR_CHECK(m_storage.called());
            return m_real->attempt(part);
        }
        Result<void> serialise(const QByteArray &what) override
        {
            COMPTOIR_CHECK(m_storage.called());
            return m_real->serialise(what);
        }
        bool holds(const QByteArray &what) const override { return m_real->holds(what); }

    protected:
        void concern(const QByteArrayList &things) override
        {
            m_concern.reset();
            if (!things.isEmpty())
                m_concern.emplace(*m_real, things);
        }

    private:
        FailingStorage &m_storage;
        std::unique_ptr<backend::StorageTransaction> m_real;
        std::optional<backend::Concern> m_concern;
    };

    Result<void> called()
    {
        if (++m_calls == m_failing)
            return fail(m_code);
        return {};
    }

    std::unique_ptr<backend::Storage> m_real;
    std::atomic<int> m_calls = 0; ///< a concurrent storage is called from many threads
    int m_failing = 0;
    QByteArray m_code;
};

} // namespace comptoir::test
