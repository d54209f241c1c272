// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/store/Database.h"

#include <optional>
#include <vector>

namespace comptoir::mail {

enum class MailState { Waiting, Sent, Refused };
enum class MailAnswer { None, Noted, Again };

/// A letter as its row is.
struct MailRow
{
    OpId id;
    qint64 ticket = 0;
    QByteArray messageId;
    QByteArray address; ///< empty unless it waits
    QString senderName;
    QString subject;
    QByteArray body; ///< empty unless it waits
    Instant at;
    MailState state = MailState::Waiting;
    int tries = 0;
    Instant due;
    QByteArray problem;
    int reply = 0; ///< of the server: 550
    MailAnswer answer = MailAnswer::None;
    QString answeredBy;
    Instant answeredAt;
    friend bool operator==(const MailRow &, const MailRow &) = default;
};

/// SQL of the letters.
class MailStore
{
public:
    explicit MailStore(store::Database &database) : m_database(database) {}

    Result<void> insert(store::Transaction &transaction, const MailRow &row);
    /// The waiting one that is due first.
    Result<std::optional<MailRow>> first() const;
    Result<std::optional<MailRow>> find(OpId id) const;
    /// Without an answer: given up, or stopped by a problem.
    Result<std::vector<MailRow>> unanswered() const;
    /// The newest answer first.
    Result<std::vector<MailRow>> answered(int count) const;
    /// Letter, state, problem and answer.
    Result<void> update(store::Transaction &transaction, const MailRow &row);
    /// No waiting one goes before.
    Result<void> postpone(store::Transaction &transaction, Instant until);
    /// All waiting ones go now.
    Result<void> hasten(store::Transaction &transaction, Instant now);
    Result<void> refuseAll(store::Transaction &transaction, const QByteArray &problem);

    store::Database &database() const { return m_database; }

private:
    Result<std::vector<MailRow>> rows(const QString &condition,
                                      const store::Arguments &values = {}) const;

    store::Database &m_database;
};

} // namespace comptoir::mail
