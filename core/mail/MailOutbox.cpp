// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/MailOutbox.h"

#include "core/mail/ComposeMail.h"

#include <algorithm>

namespace comptoir::mail {

using Fate = MailPolicy::Fate;
using store::Transaction;

namespace {

bool asks(const MailRow &row)
{
    return row.state == MailState::Refused || MailPolicy::fateOf(row.problem) == Fate::Account;
}

} // namespace

MailOutbox::MailOutbox(MailStore &store, const Clock &clock, Entropy &entropy)
    : m_store(store),
      m_clock(clock),
      m_entropy(entropy)
{}

Result<void> MailOutbox::add(Transaction &transaction, const AskedMail &asked,
                             const print::Document &document)
{
    if (!m_account)
        return fail("mail/not-set");
    MailRow row;
    row.at = m_clock.now();
    row.due = row.at;
    row.id = OpId::mint(row.at, m_entropy);
    row.ticket = asked.ticket;
    row.address = asked.to.text();
    row.senderName = asked.shopName;
    row.subject = asked.shopName.isEmpty() ? document.title
                                           : QString(asked.shopName + u" · " + document.title);
    const QByteArray mark = row.id.bytes().toHex();
    row.messageId = '<' + mark + '@' + m_account->sender.domain() + '>';
    row.body = composeBody(document, "=_" + mark); // "=_" is in no Base64
    return m_store.insert(transaction, row);
}

Result<std::optional<MailOutbox::DueLetter>> MailOutbox::take()
{
    using Taken = std::optional<DueLetter>;
    const Instant now = m_clock.now();
    while (m_account) {
        COMPTOIR_TRY(auto row, m_store.first());
        if (!row || row->due > now)
            return Taken();
        const auto to = MailAddress::parse(QString::fromLatin1(row->address));
        const bool isLate = now.msSince(row->at)
            > std::chrono::milliseconds(MailPolicy::patience).count();
        if (to && !isLate) {
            const Envelope envelope{m_account->sender, row->senderName, *to,
                                    row->subject,      row->messageId,  row->at};
            return Taken(DueLetter{row->id, {*to, composeLetter(envelope, row->body)}});
        }
        row->state = MailState::Refused;
        row->problem = to ? "mail/too-late" : "mail/recipient-refused";
        COMPTOIR_CHECK(write(*row));
    }
    return Taken();
}

Result<void> MailOutbox::settle(OpId id, const Result<void> &sent)
{
    COMPTOIR_TRY(auto row, m_store.find(id));
    if (!row || row->state != MailState::Waiting)
        return {};
    row->tries += 1;
    row->problem = sent ? QByteArray() : sent.error().code;
    row->reply = sent ? 0 : sent.error().facts.value(QStringLiteral("reply")).toInt();
    row->answer = MailAnswer::None; // it asks again, or is done
    if (sent)
        row->state = MailState::Sent;
    else if (MailPolicy::fateOf(row->problem) == Fate::GivenUp)
        row->state = MailState::Refused;
    const auto wait = MailPolicy::waitAfter(row->tries, row->problem);
    row->due = m_clock.now().plusSeconds(wait.count());
    COMPTOIR_TRY(const auto transaction, Transaction::begin(m_store.database()));
    COMPTOIR_CHECK(m_store.update(*transaction, *row));
    if (!sent && MailPolicy::concernsAll(row->problem))
        COMPTOIR_CHECK(m_store.postpone(*transaction, row->due));
    return transaction->commit();
}

Result<std::optional<Instant>> MailOutbox::nextLook() const
{
    if (!m_account)
        return std::optional<Instant>();
    COMPTOIR_TRY(const auto row, m_store.first());
    return row ? std::optional(row->due) : std::nullopt;
}

Result<void> MailOutbox::hasten()
{
    COMPTOIR_TRY(const auto transaction, Transaction::begin(m_store.database()));
    COMPTOIR_CHECK(m_store.hasten(*transaction, m_clock.now()));
    return transaction->commit();
}

Result<void> MailOutbox::giveUpAll(const QByteArray &problem)
{
    COMPTOIR_TRY(const auto transaction, Transaction::begin(m_store.database()));
    COMPTOIR_CHECK(m_store.refuseAll(*transaction, problem));
    return transaction->commit();
}

Result<std::vector<MailRow>> MailOutbox::questions() const
{
    COMPTOIR_TRY(auto rows, m_store.unanswered());
    bool isAsked = false;
    const auto isSpare = [&isAsked](const MailRow &row) {
        return !asks(row) || (row.state == MailState::Waiting && std::exchange(isAsked, true));
    };
    rows.erase(std::remove_if(rows.begin(), rows.end(), isSpare), rows.end());
    return rows;
}

Result<void> MailOutbox::answer(OpId id, MailAnswer answer, const QString &by)
{
    COMPTOIR_TRY(auto row, m_store.find(id));
    if (!row || row->answer != MailAnswer::None || row->state == MailState::Sent || !asks(*row))
        return fail("attention/not-open");
    row->answer = answer;
    row->answeredBy = by;
    row->answeredAt = m_clock.now();
    COMPTOIR_TRY(const auto transaction, Transaction::begin(m_store.database()));
    COMPTOIR_CHECK(m_store.update(*transaction, *row));
    if (answer == MailAnswer::Again)
        COMPTOIR_CHECK(m_store.hasten(*transaction, m_clock.now()));
    return transaction->commit();
}

Result<void> MailOutbox::write(const MailRow &row)
{
    COMPTOIR_TRY(const auto transaction, Transaction::begin(m_store.database()));
    COMPTOIR_CHECK(m_store.update(*transaction, row));
    return transaction->commit();
}

} // namespace comptoir::mail
