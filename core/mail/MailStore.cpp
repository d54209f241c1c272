// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/MailStore.h"

#include "core/base/Assert.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace comptoir::mail {

namespace {

// As in resources/sql/till/0027_mail.sql, in the order of the enums.
constexpr std::array<QLatin1String, 3> stateNames{QLatin1String("waiting"), QLatin1String("sent"),
                                                  QLatin1String("refused")};
constexpr std::array<QLatin1String, 3> answerNames{QLatin1String(""), QLatin1String("noted"),
                                                   QLatin1String("again")};

template <typename Enum, typename Names>
Enum named(const Names &names, const QString &text)
{
    const auto found = std::find(names.begin(), names.end(), text);
    COMPTOIR_ASSERT(found != names.end()); // the table checks it
    return Enum(found - names.begin());
}

MailRow rowOf(const store::Row &row)
{
    MailRow mail;
    mail.id = OpId::fromBytes(row.bytes(0)).value_or(OpId());
    mail.ticket = row.integer(1);
    mail.messageId = row.text(2).toLatin1();
    mail.address = row.text(3).toLatin1();
    mail.senderName = row.text(4);
    mail.subject = row.text(5);
    mail.body = row.bytes(6);
    mail.at = Instant::fromMs(row.integer(7));
    mail.state = named<MailState>(stateNames, row.text(8));
    mail.tries = int(row.integer(9));
    mail.due = Instant::fromMs(row.integer(10));
    mail.problem = row.text(11).toLatin1();
    mail.reply = int(row.integer(12));
    mail.answer = named<MailAnswer>(answerNames, row.text(13));
    mail.answeredBy = row.text(14);
    mail.answeredAt = Instant::fromMs(row.integer(15));
    return mail;
}

/// SQLite takes a null array for NULL.
QByteArray notNull(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace

Result<void> MailStore::insert(store::Transaction &transaction, const MailRow &row)
{
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO mail_outbox(id, ticket, message_id, address, sender_name, "
                       "subject, body, at_ms, due_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {row.id.bytes(), row.ticket, QString::fromLatin1(row.messageId),
         QString::fromLatin1(row.address), notNull(row.senderName), notNull(row.subject), row.body,
         row.at.ms(), row.due.ms()}));
    return {};
}

Result<std::vector<MailRow>> MailStore::rows(const QString &condition,
                                             const store::Arguments &values) const
{
    const QString sql = QStringLiteral(
                            "SELECT id, ticket, message_id, address, sender_name, subject, body, "
                            "at_ms, state, tries, due_ms, problem, reply, answer, answered_by, "
                            "answered_ms FROM mail_outbox WHERE ")
        + condition;
    COMPTOIR_TRY(const store::Rows found, m_database.select(sql, values));
    std::vector<MailRow> mails;
    std::transform(found.begin(), found.end(), std::back_inserter(mails), rowOf);
    return mails;
}

Result<std::optional<MailRow>> MailStore::first() const
{
    COMPTOIR_TRY(const auto found,
                 rows(QStringLiteral("state = 'waiting' ORDER BY due_ms, at_ms, id LIMIT 1")));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

Result<std::optional<MailRow>> MailStore::find(OpId id) const
{
    COMPTOIR_TRY(const auto found, rows(QStringLiteral("id = ?"), {id.bytes()}));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

Result<std::vector<MailRow>> MailStore::unanswered() const
{
    return rows(QStringLiteral("state <> 'sent' AND problem <> '' AND answer = '' "
                               "ORDER BY at_ms, id"));
}

Result<std::vector<MailRow>> MailStore::answered(int count) const
{
    return rows(QStringLiteral("answer <> '' ORDER BY answered_ms DESC LIMIT ?"), {count});
}

Result<void> MailStore::update(store::Transaction &transaction, const MailRow &row)
{
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("UPDATE mail_outbox SET tries = ?, due_ms = ?, problem = ?, reply = ?, "
                       "answer = ?, answered_by = ?, answered_ms = ? WHERE id = ?"),
        {row.tries, row.due.ms(), QString::fromLatin1(notNull(row.problem)), row.reply,
         QString(answerNames[size_t(row.answer)]), notNull(row.answeredBy), row.answeredAt.ms(),
         row.id.bytes()}));
    if (row.state == MailState::Waiting)
        return {};
    COMPTOIR_CHECK(
        transaction.run(QStringLiteral("UPDATE mail_outbox SET state = ?, address = '', body = x'' "
                                       "WHERE id = ? AND state = 'waiting'"),
                        {QString(stateNames[size_t(row.state)]), row.id.bytes()}));
    return {};
}

Result<void> MailStore::postpone(store::Transaction &transaction, Instant until)
{
    COMPTOIR_CHECK(transaction.run(QStringLiteral("UPDATE mail_outbox SET due_ms = ? "
                                                  "WHERE state = 'waiting' AND due_ms < ?"),
                                   {until.ms(), until.ms()}));
    return {};
}

Result<void> MailStore::hasten(store::Transaction &transaction, Instant now)
{
    COMPTOIR_CHECK(transaction.run(QStringLiteral("UPDATE mail_outbox SET due_ms = ? "
                                                  "WHERE state = 'waiting' AND due_ms > ?"),
                                   {now.ms(), now.ms()}));
    return {};
}

Result<void> MailStore::refuseAll(store::Transaction &transaction, const QByteArray &problem)
{
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("UPDATE mail_outbox SET state = 'refused', address = '', body = x'', "
                       "problem = ?, answer = '' WHERE state = 'waiting'"),
        {QString::fromLatin1(problem)}));
    return {};
}

} // namespace comptoir::mail
