// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registers/RegisterConflict.h"
#include "core/store/Database.h"

namespace comptoir::registers {

/// SQL of the questions about registers: at most one open question a field, answers for ever.
class ConflictStore
{
public:
    explicit ConflictStore(store::Database &database) : m_database(database) {}

    /// The name of the question that `op` asks about `field`.
    static OpId questionOf(OpId op, const QString &field);

    /// Asks, or tells an open question the newest values. Nothing when both agree, or when a person
    /// has chosen between this till's value and theirs already.
    Result<void> raise(store::Transaction &transaction, const RegisterConflict &conflict);
    Result<void> withdraw(store::Transaction &transaction, OpId question);
    /// Another device wrote the field after the question was asked.
    Result<void> noteTheirs(store::Transaction &transaction, const FieldId &of,
                            const Register &theirs);
    Result<void> keepAnswer(store::Transaction &transaction, OpId question,
                            const ConflictAnswer &answer);

    Result<std::optional<RegisterConflict>> find(OpId question) const;
    Result<std::vector<RegisterConflict>> open() const;
    Result<std::vector<RegisterConflict>> settled(int count) const;

private:
    Result<std::vector<RegisterConflict>> select(const QString &where,
                                                 const store::Arguments &arguments) const;
    Result<std::optional<RegisterConflict>> openOf(const FieldId &of) const;
    store::Database &m_database;
};

} // namespace comptoir::registers
